package org.parley.ingest.feed;

/** Measures how deep the elements of mark-up are nested, without building them. */
final class Nesting {
  private Nesting() {}

  static boolean isDeeperThan(String xml, int deepest) {
    int depth = 0;
    int end = -1;
    for (int i = xml.indexOf('<'); i >= 0 && i + 1 < xml.length(); i = xml.indexOf('<', i + 1)) {
      char next = xml.charAt(i + 1);
      if (next == '/') {
        depth = Math.max(0, depth - 1);
      } else if (Character.isLetter(next)) {
        // Looked for once only, however many tags stand before it: "<a<a<a …/>".
        end = end < i ? end(xml, i) : end;
        depth += isEmpty(xml, i, end) ? 0 : 1;
        if (depth > deepest) {
          return true;
        }
      } else if (xml.startsWith("<![CDATA[", i)) {
        i = after(xml, "]]>", i);
      } else if (xml.startsWith("<!--", i)) {
        i = after(xml, "-->", i);
      }
    }
    return false;
  }

  private static int end(String xml, int from) {
    int end = xml.indexOf('>', from);
    return end < 0 ? xml.length() : end;
  }

  private static int after(String xml, String mark, int from) {
    int end = xml.indexOf(mark, from);
    return end < 0 ? xml.length() : end;
  }

  /** True of "<a/>"; a tag that the next one breaks off is an open one, as for parsers. */
  private static boolean isEmpty(String xml, int tag, int end) {
    if (end >= xml.length() || xml.charAt(end - 1) != '/') {
      return false;
    }
    int next = xml.indexOf('<', tag + 1);
    return next < 0 || next > end || !Character.isLetter(xml.charAt(next + 1));
  }
}
