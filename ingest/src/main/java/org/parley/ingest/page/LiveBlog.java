package org.parley.ingest.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes a live blog apart into its entries, each a report with its own headline and day. */
final class LiveBlog {
  /** Fewer are no live blog. */
  private static final int FEWEST = 2;

  private static final String ENTRY =
      "[itemprop=liveBlogUpdate], [itemtype*=LiveBlogPosting] [itemtype*=BlogPosting]";

  private static final String CONTAINER =
      "[class*=liveblog], [class*=live-blog], [class*=LiveBlog], [id*=liveblog], [id*=live-blog]";

  private LiveBlog() {}

  /** The entries as they stand on the page; empty where it is no live blog. */
  static List<Page> entries(Document page, LinkedData data, PageFacts facts) {
    List<Page> entries = new ArrayList<>();
    for (Element element : outermost(page.select(ENTRY))) {
      add(entries, fromElement(element, entries.size() + 1));
    }
    if (entries.size() >= FEWEST) {
      return completed(entries, facts);
    }
    entries.clear();
    for (Map<?, ?> update : data.updates()) {
      add(entries, fromData(update, entries.size() + 1));
    }
    if (entries.size() >= FEWEST) {
      return completed(entries, facts);
    }
    entries.clear();
    for (Element element : alike(page)) {
      add(entries, fromElement(element, entries.size() + 1));
    }
    return entries.size() >= FEWEST ? completed(entries, facts) : List.of();
  }

  private static void add(List<Page> entries, @Nullable Page entry) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  private static List<Element> outermost(List<Element> elements) {
    List<Element> outer = new ArrayList<>();
    for (Element element : elements) {
      if (outer.isEmpty() || !element.parents().contains(outer.getLast())) {
        outer.add(element);
      }
    }
    return outer;
  }

  /** In an element named as a live blog: the largest group of like elements that carry a time. */
  private static List<Element> alike(Document page) {
    List<Element> best = List.of();
    Map<Element, Boolean> withText = new IdentityHashMap<>();
    for (Element container : page.select(CONTAINER)) {
      if (container.normalName().equals("body") || container.normalName().equals("html")) {
        continue;
      }
      Map<String, Set<Element>> groups = new LinkedHashMap<>();
      for (Element time : container.select("time")) {
        Element entry = entryOf(time, container, withText);
        if (entry != null) {
          groups
              .computeIfAbsent(
                  entry.normalName() + "." + entry.className(), key -> new LinkedHashSet<>())
              .add(entry);
        }
      }
      for (Set<Element> group : groups.values()) {
        best = group.size() > Math.max(best.size(), 2) ? List.copyOf(group) : best;
      }
    }
    return best;
  }

  /**
   * The element around a time that has a sibling like it.
   *
   * @param withText elements asked about before, with whether they hold more than a line
   */
  private static @Nullable Element entryOf(
      Element time, Element container, Map<Element, Boolean> withText) {
    for (Element at = time; at != null && at != container; at = at.parent()) {
      Element beside =
          at.nextElementSibling() == null ? at.previousElementSibling() : at.nextElementSibling();
      if (!at.className().isEmpty()
          && beside != null
          && beside.normalName().equals(at.normalName())
          && beside.className().equals(at.className())
          && withText.computeIfAbsent(at, element -> element.text().length() > 60)) {
        return at;
      }
    }
    return null;
  }

  private static @Nullable Page fromElement(Element element, int number) {
    Element heading = element.selectFirst("[itemprop=headline], h1, h2, h3, h4");
    String title = heading == null || heading.text().isBlank() ? null : heading.text().strip();
    List<Block> all =
        Blocks.of(
            element, child -> Clutter.isNeverText(child) || child.normalName().equals("time"));
    List<Block> blocks = new Trim(title == null ? List.of() : List.of(title)).apply(all);
    String text = PageReader.text(blocks);
    if (text.isBlank()) {
      return null;
    }
    Element time = element.selectFirst("[itemprop=datePublished], time");
    LocalDate date = null;
    if (time != null) {
      date =
          PageFacts.parse(
              time.hasAttr("datetime")
                  ? time.attr("datetime")
                  : time.hasAttr("content") ? time.attr("content") : time.text());
    }
    String name = element.id().isBlank() ? Integer.toString(number) : element.id();
    return entry(name, title, text, date, null);
  }

  private static @Nullable Page fromData(Map<?, ?> update, int number) {
    String body = LinkedData.string(update.get("articleBody"));
    if (body == null) {
      return null;
    }
    String id = LinkedData.string(update.get("@id"));
    String url = LinkedData.string(update.get("url"));
    String name = fragment(id != null ? id : url);
    return entry(
        name == null ? Integer.toString(number) : name,
        LinkedData.string(update.get("headline")),
        PageText.paragraphs(body),
        PageFacts.parse(LinkedData.string(update.get("datePublished"))),
        LinkedData.names(update.get("author")));
  }

  private static @Nullable String fragment(@Nullable String url) {
    int hash = url == null ? -1 : url.lastIndexOf('#');
    return url == null || hash < 0 || hash == url.length() - 1 ? null : url.substring(hash + 1);
  }

  private static Page entry(
      String name,
      @Nullable String title,
      String text,
      @Nullable LocalDate date,
      @Nullable String author) {
    return new Page(name, title, text, date, author, null, null, null);
  }

  /** What the page says as a whole holds for its entries; looked up once, however many they are. */
  private static List<Page> completed(List<Page> entries, PageFacts facts) {
    LocalDate published = facts.published(List.of());
    String author = facts.author();
    String publisher = facts.publisher();
    String url = facts.url();
    String language = facts.language();
    return entries.stream()
        .map(entry ->
            new Page(
                entry.entry(),
                entry.title(),
                entry.text(),
                entry.published() == null ? published : entry.published(),
                entry.author() == null ? author : entry.author(),
                publisher,
                url,
                language))
        .toList();
  }
}
