package org.parley.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A run of text that a browser would set apart from what stands before and after it.
 *
 * @param element the innermost element that holds all of it
 * @param text white space collapsed; never blank
 * @param linked number of its characters that stand in links
 * @param kind what it is
 */
record Block(Element element, String text, int linked, Kind kind) {
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    PREFORMATTED
  }

  /** Share of its characters that stand in links, 0 to 1. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** Number of commas of any script: prose has them, menus do not. */
  int commas() {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '\u060c' || c == '\u3001' || c == '\uff0c' || c == '\uff64') {
        count++;
      }
    }
    return count;
  }

  /** True where it ends as a sentence does, quotation marks and brackets after it let pass. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'\u201d\u2019\u00bb)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?\u2026:;\u3002\uff01\uff1f\u061f\u0964".indexOf(text.charAt(last)) >= 0;
  }
}
