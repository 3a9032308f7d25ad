package org.parley.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds, told by its first bytes and, where they leave it open, by its name. */
enum ContentKind {
  TEXT("plain text"),
  JSONL("JSONL"),
  HTML("HTML"),
  FEED("an RSS or Atom feed"),
  XML("XML"),
  PDF("PDF"),
  WARC("a web archive (WARC)"),
  CSV("CSV"),
  ZIP("a ZIP archive"),
  OFFICE("an office document"),
  GZIP("data packed by gzip"),
  COMPRESSED("data packed in a way that is not read"),
  BINARY("binary data, not text");

  /** How many bytes of a file are looked at. */
  static final int HEAD = 8192;

  /** How the first element of a feed begins; that of RSS 1.0 may have any prefix. */
  private static final List<String> FEEDS =
      List.of(
          "<rss",
          "<feed",
          "<rdf:rdf",
          "<opml",
          "<channel",
          "<atom:feed",
          "<atom10:feed",
          "<a:feed");

  private final String description;

  ContentKind(String description) {
    this.description = description;
  }

  /** What it is, in words for a person. */
  String description() {
    return description;
  }

  /**
   * Tells the kind.
   *
   * @param head the first bytes, all of them where the file is shorter than {@link #HEAD}
   * @param name the file's name
   */
  static ContentKind of(byte[] head, String name) {
    ContentKind magic = byMagic(head);
    if (magic != null) {
      return magic;
    }
    if (isWideXml(head)) {
      return FEED;
    }
    if (TextEncoding.of(head) == TextEncoding.UTF_8 && looksBinary(head)) {
      return BINARY;
    }
    String start = TextEncoding.of(head).decodeHead(head).stripLeading();
    String lower = start.substring(0, Math.min(start.length(), 4096)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<")) {
      ContentKind markup = byMarkup(lower);
      if (markup != null) {
        return markup;
      }
    }
    if (startsJsonObject(start)) {
      return start.contains("jsonfeed.org/version") ? FEED : JSONL;
    }
    return byName(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable ContentKind byMagic(byte[] head) {
    if (starts(head, "%PDF-")) {
      return PDF;
    }
    if (starts(head, "WARC/")) {
      return WARC;
    }
    if (starts(head, "PK\u0003\u0004")) {
      return isOffice(head) ? OFFICE : ZIP;
    }
    if (starts(head, "\u00d0\u00cf\u0011\u00e0") || starts(head, "{\\rtf")) {
      return OFFICE;
    }
    if (starts(head, "\u001f\u008b")) {
      return GZIP;
    }
    if (starts(head, "BZh")
        || starts(head, "\u00fd7zXZ")
        || starts(head, "\u0028\u00b5\u002f\u00fd")) {
      return COMPRESSED;
    }
    return null;
  }

  /** Office documents and e-books are ZIP archives whose first file has one of a few names. */
  private static boolean isOffice(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 100), StandardCharsets.ISO_8859_1);
    return start.startsWith("[Content_Types].xml", 30)
        || start.startsWith("mimetype", 30)
        || start.startsWith("_rels/", 30)
        || start.startsWith("word/", 30)
        || start.startsWith("docProps/", 30);
  }

  private static @Nullable ContentKind byMarkup(String start) {
    String root = withoutProlog(start);
    if (root.startsWith("<!doctype html") || root.startsWith("<html")) {
      return HTML;
    }
    for (String feed : FEEDS) {
      if (root.startsWith(feed)) {
        return FEED;
      }
    }
    boolean xml = start.startsWith("<?xml");
    if (xml || root.startsWith("<!doctype")) {
      for (String feed : FEEDS) {
        if (root.contains(feed)) {
          return FEED;
        }
      }
      return root.contains("<html") ? HTML : XML;
    }
    boolean tags =
        root.contains("</")
            || root.startsWith("<head")
            || root.startsWith("<body")
            || root.startsWith("<div")
            || root.startsWith("<!--");
    return tags ? HTML : null;
  }

  /** Without the XML declaration, comments and processing instructions that come first. */
  private static String withoutProlog(String start) {
    String rest = start;
    while (true) {
      int end;
      if (rest.startsWith("<?")) {
        end = rest.indexOf("?>") + 2;
      } else if (rest.startsWith("<!--")) {
        end = rest.indexOf("-->") + 3;
      } else {
        return rest;
      }
      if (end < 4) {
        return rest;
      }
      rest = rest.substring(end).stripLeading();
    }
  }

  private static ContentKind byName(String name) {
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      return JSONL;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return CSV;
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    return TEXT;
  }

  /** An opening brace and then a key or the end, as every JSON object begins. */
  private static boolean startsJsonObject(String start) {
    if (!start.startsWith("{")) {
      return false;
    }
    String rest = start.substring(1).stripLeading();
    return rest.startsWith("\"") || rest.startsWith("}");
  }

  /** XML in UTF-16 or UTF-32, with or without a byte order mark: of what is read, a feed. */
  private static boolean isWideXml(byte[] head) {
    for (String start :
        List.of("\0<\0?", "<\0?\0", "\0\0\0<", "<\0\0\0", "\0\0\u00fe\u00ff", "\u00ff\u00fe\0\0")) {
      if (starts(head, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] head, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (head[i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A zero byte, or more than one control character in fifty, does not come from a writer. */
  private static boolean looksBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        controls++;
      }
    }
    return controls * 50 > head.length;
  }
}
