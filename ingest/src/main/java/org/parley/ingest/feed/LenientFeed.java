package org.parley.ingest.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.PublicationDate;
import org.parley.ingest.page.PageText;

/**
 * Reads a feed as readers do that show every feed: elements are known by the last part of their
 * name, whatever their namespace, and what is left open is closed where the next begins.
 */
final class LenientFeed {
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "opml");

  private LenientFeed() {}

  /** True where its root, or what stands at its place, is that of a feed. */
  static boolean isFeed(String xml) {
    Document document = Parser.xmlParser().parseInput(xml, "");
    return document.children().stream().anyMatch(root -> ROOTS.contains(name(root)));
  }

  static Feed read(String xml) {
    Document document = Parser.xmlParser().parseInput(xml, "");
    List<FeedItem> items = new ArrayList<>();
    List<String> feeds = new ArrayList<>();
    String title = null;
    String language = FeedReader.primary(attribute(document, "lang"));
    for (Element element : document.getAllElements()) {
      String name = name(element);
      if (ITEMS.contains(name) && !isWithinItem(element)) {
        items.add(item(element));
      } else if (name.equals("outline")) {
        String address = FeedReader.orNull(attributeOf(element, "xmlurl"));
        if (address != null) {
          feeds.add(address);
        }
      } else if (title == null && name.equals("title") && isOfTheFeed(element)) {
        title = PageText.line(element.wholeText());
      } else if (language == null && name.equals("language")) {
        language = FeedReader.primary(element.text());
      }
    }
    return new Feed(title, language, items, feeds);
  }

  private static boolean isWithinItem(Element element) {
    return element.parents().stream().anyMatch(parent -> ITEMS.contains(name(parent)));
  }

  private static boolean isOfTheFeed(Element title) {
    Element parent = title.parent();
    return parent != null && ROOTS.contains(name(parent));
  }

  private static FeedItem item(Element item) {
    String id = null;
    String link = null;
    String title = null;
    String content = "";
    String summary = "";
    LocalDate published = null;
    LocalDate updated = null;
    String author = null;
    for (Element child : item.children()) {
      String value = value(child);
      switch (name(child)) {
        case "guid", "id", "identifier" -> id = id == null ? FeedReader.orNull(value) : id;
        case "title" -> title = title == null ? PageText.line(value) : title;
        case "link" -> link = link(child, value, link);
        case "encoded", "content", "body", "fullitem" -> content = longer(content, value);
        case "description", "summary", "abstract", "tagline" -> summary = longer(summary, value);
        case "pubdate", "published", "date", "issued", "created" ->
            published = published == null ? PublicationDate.parse(value) : published;
        case "updated", "modified" ->
            updated = updated == null ? PublicationDate.parse(value) : updated;
        case "author", "creator" -> author = author == null ? person(child) : author;
        default -> {}
      }
    }
    String about = FeedReader.orNull(attributeOf(item, "about"));
    id = id == null ? about : id;
    return new FeedItem(
        id,
        title,
        link == null && id != null && id.startsWith("http") ? id : link,
        PageText.paragraphs(content.isBlank() ? summary : content),
        published == null ? updated : published,
        author);
  }

  private static @Nullable String link(Element child, String value, @Nullable String before) {
    String href = child.attr("href").strip();
    String rel = child.attr("rel").toLowerCase(Locale.ROOT);
    if (!href.isEmpty()) {
      return rel.isEmpty() || rel.equals("alternate") || before == null && !rel.equals("self")
          ? href
          : before;
    }
    return before == null ? FeedReader.orNull(value) : before;
  }

  /** The mark-up of what Atom gives as XHTML, else the text. */
  private static String value(Element element) {
    boolean markup = element.childrenSize() > 0 && !name(element).equals("author");
    return markup ? element.html() : element.wholeText();
  }

  private static @Nullable String person(Element element) {
    for (Element child : element.children()) {
      if (name(child).equals("name")) {
        return PageText.line(child.wholeText());
      }
    }
    return PageText.line(element.wholeText());
  }

  private static String longer(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  /** "title" of "atom:title". */
  private static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static @Nullable String attribute(Document document, String name) {
    for (Element root : document.children()) {
      String value = attributeOf(root, name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String attributeOf(Element element, String name) {
    for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (key.substring(key.indexOf(':') + 1).equals(name)) {
        return attribute.getValue();
      }
    }
    return null;
  }
}
