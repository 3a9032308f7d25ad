package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a part of a page into blocks of text, as a browser lays them out. One use each. */
final class Blocks implements NodeFilter {
  /** Inline by the standard, yet set apart by every page that uses them. */
  private static final Set<String> ALSO_BLOCKS =
      Set.of("tr", "td", "th", "caption", "summary", "details", "picture", "legend", "option");

  /** Blocks by jsoup's table that stand inside a line of text. */
  private static final Set<String> INLINE = Set.of("ins", "del", "noscript", "script", "style");

  private final Predicate<Element> skipped;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int preformatted;
  private boolean space;
  private boolean lineBreak;
  private Element holder;

  private Blocks(Element root, Predicate<Element> skipped) {
    this.skipped = skipped;
    this.holder = root;
  }

  /**
   * The blocks of {@code root} in the order of the page.
   *
   * @param skipped elements that are left out with all that is in them
   */
  static List<Block> of(Element root, Predicate<Element> skipped) {
    Blocks blocks = new Blocks(root, skipped);
    root.filter(blocks);
    blocks.flush(root);
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (skipped.test(element)) {
      if (isBlock(element)) {
        flush(holder);
      } else {
        space = true;
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "br" -> breakLine();
      case "a" -> links++;
      case "pre" -> preformatted++;
      default -> {}
    }
    if (isBlock(element)) {
      flush(holder);
      holder = element;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" -> links--;
        case "pre" -> {
          flush(element);
          preformatted--;
        }
        default -> {}
      }
      if (isBlock(element)) {
        flush(element);
        Element parent = element.parent();
        holder = parent == null ? element : parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** True where a browser begins a new line for it. Made-up elements ({@code x-card}) do. */
  static boolean isBlock(Element element) {
    String name = element.normalName();
    return (element.tag().isBlock() && !INLINE.contains(name))
        || ALSO_BLOCKS.contains(name)
        || name.indexOf('-') > 0;
  }

  private void append(String words) {
    if (preformatted > 0) {
      text.append(words);
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        space = true;
        continue;
      }
      if (!text.isEmpty() && lineBreak) {
        text.append('\n');
      } else if (!text.isEmpty() && space) {
        text.append(' ');
      }
      space = false;
      lineBreak = false;
      text.append(c);
      linked += links > 0 ? 1 : 0;
    }
  }

  /** One is a new line; two are a new paragraph. */
  private void breakLine() {
    if (preformatted > 0) {
      text.append('\n');
    } else if (lineBreak) {
      flush(holder);
    } else {
      lineBreak = !text.isEmpty();
    }
  }

  private void flush(Element element) {
    String found = text.toString();
    text.setLength(0);
    space = false;
    lineBreak = false;
    int inLinks = linked;
    linked = 0;
    if (!found.isBlank()) {
      String clean = preformatted > 0 ? found.stripTrailing() : found;
      blocks.add(new Block(element, clean, inLinks, kind(element)));
    }
  }

  private Block.Kind kind(Element element) {
    if (preformatted > 0) {
      return Block.Kind.PREFORMATTED;
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.ITEM;
      case "td", "th" -> Block.Kind.CELL;
      default -> Block.Kind.PARAGRAPH;
    };
  }
}
