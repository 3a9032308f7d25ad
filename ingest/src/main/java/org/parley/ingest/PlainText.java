package org.parley.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of a plain text. Line ends of every kind become line feeds. The text may begin
 * with lines that say where it comes from, ended by an empty line:
 *
 * <pre>
 * Title: Talks resume in Geneva
 * Date: 2016-04-13
 * Publisher: Lakeside Herald
 * Author: Jo Marsh
 * Url: https://example.org/talks
 *
 * The text begins here.
 * </pre>
 *
 * Each line is optional; where any other line stands among them, all of it is text.
 */
final class PlainText {
  private PlainText() {}

  /** The document that the decoded file {@code content} holds. */
  static Intake read(String id, String content, ReadingOptions options, List<String> warnings) {
    String text = normalizeLineEnds(content);
    Header header = Header.of(text);
    LocalDate date = header.date == null ? null : PublicationDate.parse(header.date);
    List<String> said = new ArrayList<>(warnings);
    if (header.date != null && date == null) {
      said.add(id + ": the date \"" + header.date + "\" is not understood; write it as 2022-03-07");
    }
    String body = text.substring(header.length);
    return new Draft(
            id, header.title, body, date, header.author, header.url, header.publisher, null)
        .finish(options, said);
  }

  private static String normalizeLineEnds(String content) {
    if (content.indexOf('\r') < 0) {
      return content;
    }
    return content.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What the first lines say of the text. */
  private static final class Header {
    private @Nullable String title;
    private @Nullable String date;
    private @Nullable String publisher;
    private @Nullable String url;
    private @Nullable String author;

    /** Characters up to the beginning of the text; 0 where there is no header. */
    private int length;

    static Header of(String text) {
      Header header = new Header();
      int line = 0;
      while (line < text.length()) {
        int end = text.indexOf('\n', line);
        if (end < 0) {
          end = text.length();
        }
        if (end == line) {
          header.length = line == 0 ? 0 : Math.min(end + 1, text.length());
          return header;
        }
        // No header line is long: a text that is one huge line is not searched for a colon.
        int colon = text.substring(line, Math.min(end, line + 20)).indexOf(':');
        if (colon < 0
            || !header.set(
                text.substring(line, line + colon), text.substring(line + colon + 1, end))) {
          return new Header();
        }
        line = end + 1;
      }
      return new Header();
    }

    private boolean set(String key, String rest) {
      String value = rest.strip();
      switch (key.toLowerCase(Locale.ROOT)) {
        case "title" -> title = value;
        case "date" -> date = value;
        case "publisher" -> publisher = value;
        case "url" -> url = value;
        case "author" -> author = value;
        default -> {
          return false;
        }
      }
      return !value.isEmpty();
    }
  }
}
