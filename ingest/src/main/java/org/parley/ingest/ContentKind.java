package org.parley.ingest;

import java.nio.charset.StandardCharsets;
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
  OFFICE("an office document or ZIP archive"),
  COMPRESSED("compressed data"),
  BINARY("binary data, not text");

  /** How many bytes of a file are looked at. */
  static final int HEAD = 8192;

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
    if (TextEncoding.of(head) == TextEncoding.UTF_8 && looksBinary(head)) {
      return BINARY;
    }
    String start = TextEncoding.of(head).decodeHead(head).stripLeading();
    String lower = start.substring(0, Math.min(start.length(), 1024)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<")) {
      ContentKind markup = byMarkup(lower);
      if (markup != null) {
        return markup;
      }
    }
    if (startsJsonObject(start)) {
      return JSONL;
    }
    return byName(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable ContentKind byMagic(byte[] head) {
    if (starts(head, "%PDF-")) {
      return PDF;
    }
    if (starts(head, "WARC/1.")) {
      return WARC;
    }
    if (starts(head, "PK\u0003\u0004") || starts(head, "\u00d0\u00cf\u0011\u00e0")) {
      return OFFICE;
    }
    if (starts(head, "\u001f\u008b")
        || starts(head, "BZh")
        || starts(head, "\u00fd7zXZ")
        || starts(head, "\u0028\u00b5\u002f\u00fd")) {
      return COMPRESSED;
    }
    return null;
  }

  private static @Nullable ContentKind byMarkup(String start) {
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("<rss") || start.startsWith("<feed") || start.startsWith("<rdf:rdf")) {
      return FEED;
    }
    if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
      if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
        return FEED;
      }
      return start.contains("<html") ? HTML : XML;
    }
    boolean tags =
        start.contains("</")
            || start.startsWith("<head")
            || start.startsWith("<body")
            || start.startsWith("<!--");
    return tags ? HTML : null;
  }

  private static ContentKind byName(String name) {
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      return JSONL;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return CSV;
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
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
