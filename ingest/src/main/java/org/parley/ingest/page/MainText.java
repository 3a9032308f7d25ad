package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a report on its page. Paragraphs speak for the elements they stand in, near
 * ones loudest (the idea of Arc90's Readability); the element with most to say for it holds the
 * report, and what is like it beside it belongs to it.
 */
final class MainText {
  private static final int SHORTEST_VOTE = 25;

  private final Clutter clutter;
  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
  private final IdentityHashMap<Element, int[]> links = new IdentityHashMap<>();

  private MainText(Clutter clutter) {
    this.clutter = clutter;
  }

  /** The blocks of the report on the page, in their order; empty where it has no text. */
  static List<Block> of(Element body) {
    List<Block> all = Blocks.of(body, Clutter::isNeverText);
    Clutter clutter = new Clutter(all);
    List<Block> blocks = Blocks.of(body, clutter::is);
    if (blocks.isEmpty()) {
      return all;
    }
    MainText text = new MainText(clutter);
    Element top = text.top(blocks);
    if (top == null) {
      return blocks;
    }
    return text.gather(top);
  }

  private @Nullable Element top(List<Block> blocks) {
    for (Block block : blocks) {
      count(block);
      vote(block);
    }
    Element best = null;
    double bestScore = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
      entry.setValue(score);
    }
    for (Block block : blocks) {
      for (Element at = block.element(); at != null; at = at.parent()) {
        Double score = scores.get(at);
        if (score != null && score > bestScore) {
          best = at;
          bestScore = score;
        }
      }
    }
    return best == null ? null : climb(best, bestScore);
  }

  /** An element above that has nearly as much to say for it holds more of the report. */
  private Element climb(Element best, double bestScore) {
    Element top = best;
    double last = bestScore;
    for (Element at = best.parent(); at != null && !isRoot(at); at = at.parent()) {
      Double score = scores.get(at);
      if (score == null || score < bestScore / 3) {
        break;
      }
      if (score > last) {
        top = at;
        break;
      }
      last = score;
    }
    while (top.parent() != null && !isRoot(top.parent()) && top.parent().childrenSize() == 1) {
      top = top.parent();
    }
    return top;
  }

  private void count(Block block) {
    for (Element at = block.element(); at != null; at = at.parent()) {
      int[] counts = links.computeIfAbsent(at, key -> new int[2]);
      counts[0] += block.linked();
      counts[1] += block.text().length();
    }
  }

  private double linkDensity(Element element) {
    int[] counts = links.get(element);
    return counts == null || counts[1] == 0 ? 0 : (double) counts[0] / counts[1];
  }

  private void vote(Block block) {
    int length = block.text().length();
    if (length < SHORTEST_VOTE || block.kind() == Block.Kind.HEADING) {
      return;
    }
    double vote = 1 + block.commas() + Math.min(length / 100, 3);
    Element at = isParagraph(block.element()) ? block.element().parent() : block.element();
    for (int level = 0; level < 5 && at != null && !isRoot(at); level++, at = at.parent()) {
      double part = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (3 * level);
      Element element = at;
      scores.merge(at, vote * part + (scores.containsKey(at) ? 0 : base(element)), Double::sum);
    }
  }

  private static boolean isParagraph(Element element) {
    return Set.of("p", "pre", "td", "li", "blockquote").contains(element.normalName());
  }

  private static boolean isRoot(Element element) {
    return element.normalName().equals("html") || element.normalName().equals("#root");
  }

  private static double base(Element element) {
    double start =
        switch (element.normalName()) {
          case "div", "article", "section", "main" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    List<String> words = Names.of(element);
    boolean good =
        words.stream()
            .anyMatch(
                Set.of(
                        "article", "body", "content", "entry", "main", "page", "post", "text",
                        "blog", "story")
                    ::contains);
    return start
        + (good ? 25 : 0)
        + (element.attr("itemprop").equalsIgnoreCase("articleBody") ? 50 : 0);
  }

  /** The report's element and what is like it beside it. */
  private List<Block> gather(Element top) {
    double topScore = scores.getOrDefault(top, 0.0);
    double threshold = Math.max(10, topScore * 0.2);
    Element parent = top.parent();
    if (parent == null) {
      return Blocks.of(top, clutter::is);
    }
    List<Block> found = new ArrayList<>();
    for (Element sibling : parent.children()) {
      if (sibling == top || (!clutter.is(sibling) && belongs(sibling, top, topScore, threshold))) {
        found.addAll(Blocks.of(sibling, element -> element != top && clutter.is(element)));
      }
    }
    return found;
  }

  private boolean belongs(Element sibling, Element top, double topScore, double threshold) {
    double bonus =
        !top.className().isEmpty() && top.className().equals(sibling.className())
            ? topScore * 0.2
            : 0;
    if (scores.getOrDefault(sibling, -100.0) + bonus >= threshold) {
      return true;
    }
    if (!sibling.normalName().equals("p")) {
      return false;
    }
    int[] counts = links.get(sibling);
    int length = counts == null ? 0 : counts[1];
    return length > 80 ? linkDensity(sibling) < 0.25 : length > 0 && linkDensity(sibling) == 0;
  }
}
