package org.parley.ingest.feed;

/** Measures how deep the elements of mark-up are nested, without building them. */
final class Nesting {
  private Nesting() {}

  static boolean isDeeperThan(String xml, int deepest) {
    int depth = 0;
    for (int i = xml.indexOf('<'); i >= 0 && i + 1 < xml.length(); i = xml.indexOf('<', i + 1)) {
      char next = xml.charAt(i + 1);
      if (next == '/') {
        depth = Math.max(0, depth - 1);
      } else if (Character.isLetter(next)) {
        int end = xml.indexOf('>', i);
        boolean empty = end > 0 && xml.charAt(end - 1) == '/';
        depth += empty ? 0 : 1;
        if (depth > deepest) {
          return true;
        }
      } else if (xml.startsWith("<![CDATA[", i)) {
        int end = xml.indexOf("]]>", i);
        i = end < 0 ? xml.length() : end;
      } else if (xml.startsWith("<!--", i)) {
        int end = xml.indexOf("-->", i);
        i = end < 0 ? xml.length() : end;
      }
    }
    return false;
  }
}
