package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its report in JSON-LD, by the names of schema.org. */
final class LinkedData {
  private static final Set<String> REPORTS =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "AskPublicNewsArticle",
          "ReviewNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "Report",
          "SocialMediaPosting",
          "TechArticle",
          "ScholarlyArticle",
          "AdvertiserContentArticle",
          "SatiricalArticle",
          "DiscussionForumPosting");

  /** Nothing on a page lies deeper or is more. */
  private static final int MOST_OBJECTS = 5000;

  private final List<Map<?, ?>> reports = new ArrayList<>();
  private int seen;

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData found = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data().strip();
      String bare = json.startsWith("<!--") ? json.replace("<!--", "").replace("-->", "") : json;
      Object tree = JsonTree.parse(bare);
      if (tree != null) {
        found.collect(tree);
      }
    }
    return found;
  }

  private void collect(Object value) {
    if (seen++ > MOST_OBJECTS) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Map<?, ?> map) {
      if (types(map).stream().anyMatch(REPORTS::contains)) {
        reports.add(map);
        return;
      }
      for (Object child : map.values()) {
        if (child instanceof Map<?, ?> || child instanceof List<?>) {
          collect(child);
        }
      }
    }
  }

  private static List<String> types(Map<?, ?> map) {
    Object type = map.get("@type");
    if (type instanceof List<?> list) {
      return list.stream().map(String::valueOf).map(LinkedData::lastName).toList();
    }
    return type == null ? List.of() : List.of(lastName(type.toString()));
  }

  private static String lastName(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1);
  }

  @Nullable String title() {
    return text("headline");
  }

  @Nullable String published() {
    return text("datePublished");
  }

  @Nullable String body() {
    return text("articleBody");
  }

  @Nullable String author() {
    return first(map -> names(map.get("author")));
  }

  @Nullable String publisher() {
    return first(map -> names(map.get("publisher")));
  }

  /** The entries of a live blog, in their order; empty where the page is none. */
  List<Map<?, ?>> updates() {
    List<Map<?, ?>> updates = new ArrayList<>();
    for (Map<?, ?> report : reports) {
      Object entries = report.get("liveBlogUpdate");
      for (Object entry :
          entries instanceof List<?> list ? list : entries == null ? List.of() : List.of(entries)) {
        if (entry instanceof Map<?, ?> map) {
          updates.add(map);
        }
      }
    }
    return updates;
  }

  private @Nullable String text(String name) {
    return first(map -> string(map.get(name)));
  }

  private @Nullable String first(java.util.function.Function<Map<?, ?>, @Nullable String> field) {
    for (Map<?, ?> report : reports) {
      String value = field.apply(report);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The string, with the characters that pages escape once too often put right; null for none. */
  static @Nullable String string(@Nullable Object value) {
    if (!(value instanceof String text) || text.isBlank()) {
      return null;
    }
    String plain =
        text.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
    return plain.strip();
  }

  /** Names of one or several people or bodies, given as strings or objects. */
  static @Nullable String names(@Nullable Object value) {
    List<String> names = new ArrayList<>();
    for (Object one :
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      String name = one instanceof Map<?, ?> map ? string(map.get("name")) : string(one);
      if (name != null && !name.startsWith("http") && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
