package org.parley.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text into columns of a terminal. */
final class Columns {
  private Columns() {}

  /** Columns that a text takes: two for wide East Asian characters and emoji, none for marks. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += width(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  private static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width table (UAX 11) gives as wide, roughly. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115f)
        || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
        || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
        || (codePoint >= 0xf900 && codePoint <= 0xfaff)
        || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
        || (codePoint >= 0xff00 && codePoint <= 0xff60)
        || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
        || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
  }

  /** The text, cut to {@code width} columns with an ellipsis where it is longer. */
  static String cut(String text, int width) {
    if (text.length() <= width && width(text) <= width) {
      return text;
    }
    int end = fitting(text, 0, width - 1);
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The text filled up with blanks. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /**
   * Breaks a text between words into lines; what does not fit into {@code most} lines is cut with
   * an ellipsis.
   */
  static List<String> wrap(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      if (lines.size() == most - 1) {
        lines.add(cut(text.substring(start, Math.min(text.length(), start + 4 * width)), width));
        break;
      }
      int end = fitting(text, start, width);
      int next = end;
      if (end < text.length()) {
        int blank = text.lastIndexOf(' ', end);
        if (blank > start) {
          end = blank;
          next = blank + 1;
        }
      }
      if (next <= start) {
        next = start + Character.charCount(text.codePointAt(start));
        end = next;
      }
      lines.add(text.substring(start, end));
      start = next;
    }
    return lines;
  }

  /** Offset after the last character that still fits. */
  private static int fitting(String text, int start, int width) {
    int used = 0;
    int i = start;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      used += width(codePoint);
      if (used > width) {
        break;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
