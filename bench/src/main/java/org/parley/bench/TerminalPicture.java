package org.parley.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines with ANSI colours as an SVG picture of a dark terminal. */
final class TerminalPicture {
  /** Measures of a character of the usual monospaced fonts at this size, in pixels. */
  private static final int FONT_SIZE = 13;

  private static final double CHARACTER = 7.83;
  private static final int LINE = 18;
  private static final int MARGIN = 18;

  /** The colours that the table uses, on a dark ground. */
  private static final Map<String, String> COLOURS =
      Map.of("31", "#ff8a80", "32", "#7fdca4", "33", "#f0c267", "35", "#d7a6f5", "36", "#7cc7e8");

  private TerminalPicture() {}

  /** The picture as the text of an SVG file. */
  static String svg(List<String> lines, int columns) {
    int width = (int) Math.ceil(columns * CHARACTER) + 2 * MARGIN;
    int height = lines.size() * LINE + 2 * MARGIN;
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
        <rect width="100%%" height="100%%" rx="8" fill="#16181d"/>
        <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="%d" fill="#dfe3e8">
        """
            .formatted(width, height, width, height, FONT_SIZE));
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), MARGIN + (i + 1) * LINE - 5, out);
    }
    return out.append("</g>\n</svg>\n").toString();
  }

  /**
   * Every run of one style is placed by its column, so that a font of another width does no harm.
   */
  private static void line(String line, int baseline, StringBuilder out) {
    String style = "";
    int column = 0;
    int at = 0;
    while (at < line.length()) {
      if (line.startsWith("\u001b[", at)) {
        int end = line.indexOf('m', at);
        style = line.substring(at + 2, end);
        at = end + 1;
        continue;
      }
      int end = line.indexOf("\u001b[", at);
      String run = line.substring(at, end < 0 ? line.length() : end);
      text(run, style, column, baseline, out);
      column += run.codePointCount(0, run.length());
      at += run.length();
    }
  }

  /** Blanks between columns are left out, and each part stands where it belongs. */
  private static void text(String run, String style, int column, int baseline, StringBuilder out) {
    int from = 0;
    while (from < run.length()) {
      int gap = run.indexOf("  ", from);
      int to = gap < 0 ? run.length() : gap;
      String part = run.substring(from, to);
      if (!part.isBlank()) {
        int blanks = part.length() - part.stripLeading().length();
        double x = MARGIN + (column + from + blanks) * CHARACTER;
        out.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"%s>%s</text>\n",
                x,
                baseline,
                part.strip().codePointCount(0, part.strip().length()) * CHARACTER,
                attributes(style),
                escaped(part.strip())));
      }
      from = gap < 0 ? run.length() : gap + 2;
    }
  }

  private static String attributes(String style) {
    StringBuilder attributes = new StringBuilder();
    for (String code : style.split(";")) {
      switch (code) {
        case "1" -> attributes.append(" font-weight=\"bold\"");
        case "2" -> attributes.append(" fill=\"#8b939e\"");
        default -> {
          String colour = COLOURS.get(code);
          if (colour != null) {
            attributes.append(" fill=\"").append(colour).append('"');
          }
        }
      }
    }
    return attributes.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
