package org.parley.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.PublicationDate;
import org.parley.ingest.page.JsonTree;
import org.parley.ingest.page.PageText;

/** JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {
  private JsonFeed() {}

  static boolean looksLike(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8).stripLeading();
    return start.startsWith("{") || start.startsWith("\ufeff{");
  }

  static Feed read(byte[] bytes) throws FeedReader.UnreadableFeedException {
    String json = new String(bytes, StandardCharsets.UTF_8);
    Object tree = JsonTree.parse(json.startsWith("\ufeff") ? json.substring(1) : json);
    if (!(tree instanceof Map<?, ?> feed) || !(feed.get("items") instanceof List<?> entries)) {
      throw new FeedReader.UnreadableFeedException(
          "this is JSON, but no JSON Feed: it has no items");
    }
    List<FeedItem> items = new ArrayList<>();
    for (Object entry : entries) {
      if (entry instanceof Map<?, ?> map) {
        items.add(item(map));
      }
    }
    return new Feed(
        PageText.line(string(feed, "title")),
        FeedReader.primary(string(feed, "language")),
        items,
        List.of());
  }

  private static FeedItem item(Map<?, ?> map) {
    String html = string(map, "content_html");
    String text = string(map, "content_text");
    String summary = string(map, "summary");
    String date = string(map, "date_published");
    String url = string(map, "url");
    return new FeedItem(
        string(map, "id"),
        PageText.line(string(map, "title")),
        url == null ? string(map, "external_url") : url,
        html != null
            ? PageText.paragraphs(html)
            : text != null ? text : summary == null ? "" : summary,
        date == null ? null : PublicationDate.parse(date),
        author(map));
  }

  private static @Nullable String author(Map<?, ?> map) {
    Object author =
        map.get("authors") instanceof List<?> list && !list.isEmpty()
            ? list.getFirst()
            : map.get("author");
    return author instanceof Map<?, ?> person ? string(person, "name") : null;
  }

  private static @Nullable String string(Map<?, ?> map, String name) {
    return map.get(name) instanceof String value && !value.isBlank() ? value : null;
  }
}
