package org.parley.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes the mark-up out of what feeds and data give as text or HTML, without saying which. */
public final class PageText {
  /** Looks only where a run of blanks begins: else a long one would be gone through at each. */
  private static final Pattern LINE_ENDS =
      Pattern.compile(
          "(?<![ \\t\\x0B\\f\\r\\u00a0])[ \\t\\x0B\\f\\r\\u00a0]*+\\n[ \\t\\r\\n\\u00a0]*+");

  private PageText() {}

  /** One line without mark-up and entities; null where nothing is left. */
  public static @Nullable String line(@Nullable String html) {
    if (html == null || html.isBlank()) {
      return null;
    }
    String plain =
        isMarkup(html)
            ? Jsoup.parseBodyFragment(html).text()
            : Parser.unescapeEntities(html, false);
    String line = plain.strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? null : line;
  }

  /** Paragraphs without mark-up, an empty line between them. */
  public static String paragraphs(String text) {
    if (isMarkup(text)) {
      return PageReader.text(Blocks.of(Jsoup.parseBodyFragment(text).body(), Clutter::isNeverText));
    }
    String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return LINE_ENDS.matcher(plain.strip()).replaceAll("\n\n");
  }

  /** "a < b" is none, "a <b>" is. */
  private static boolean isMarkup(String text) {
    for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
      char next = text.charAt(i + 1);
      if (next == '/' || next == '!' || Character.isLetter(next)) {
        return text.indexOf('>', i) > 0;
      }
    }
    return false;
  }
}
