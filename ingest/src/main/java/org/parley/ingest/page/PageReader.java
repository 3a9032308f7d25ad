package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads pages. Immutable and thread-safe. */
public final class PageReader {
  private final int deepest;

  /** A page is refused for what it is made of. */
  public static final class TooDeepException extends Exception {
    private static final long serialVersionUID = 1L;

    TooDeepException(int deepest) {
      super("its elements are nested more than " + deepest + " deep");
    }
  }

  /**
   * @param deepest how deep elements may be nested
   */
  public PageReader(int deepest) {
    this.deepest = deepest;
  }

  /**
   * Reads a page.
   *
   * @param page its bytes
   * @param charset character set that the server gave with it, or null
   * @param address where it was found, or null
   * @return its report; of a live blog, an entry each
   * @throws TooDeepException where its elements are nested too deep
   */
  public List<Page> read(byte[] page, @Nullable String charset, @Nullable String address)
      throws TooDeepException {
    return read(PageEncoding.decode(page, charset), address);
  }

  /** As the other, of a page that is decoded already. */
  public List<Page> read(String html, @Nullable String address) throws TooDeepException {
    Parser parser = Parser.htmlParser().setMaxDepth(deepest);
    Document document = parser.parseInput(html, address == null ? "" : address);
    if (depth(document) >= deepest) {
      throw new TooDeepException(deepest);
    }
    LinkedData data = LinkedData.of(document);
    PageFacts facts = new PageFacts(document, data, address);
    List<Page> entries = LiveBlog.entries(document, data, facts);
    if (!entries.isEmpty()) {
      return entries;
    }
    List<Block> found = MainText.of(document.body());
    List<Block> blocks = new Trim(facts.titles()).apply(found);
    String text = text(blocks);
    String body = data.body();
    // A page that builds its text by script often carries it in its data.
    if (body != null && body.length() > 400 && text.length() < body.length() * 0.4) {
      text = PageText.paragraphs(body);
    }
    return List.of(
        new Page(
            null,
            facts.title(),
            text,
            facts.published(found),
            facts.author(),
            facts.publisher(),
            facts.url(),
            facts.language()));
  }

  /** The blocks as text, an empty line between them. */
  static String text(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      lines.add(block.text());
    }
    return String.join("\n\n", lines);
  }

  private static int depth(Document document) {
    int[] deepest = {0};
    document.traverse((Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }
}
