package org.parley.cli.view;

/**
 * Makes text of strangers safe to print on a terminal: a report must not move the cursor, change
 * colours, turn the reading direction or break a line.
 */
public final class Printable {
  private Printable() {}

  /**
   * The text on one line: white space of any kind becomes single blanks, control and direction
   * characters become U+FFFD.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085') {
        blank = !line.isEmpty();
        continue;
      }
      if (blank) {
        line.append(' ');
        blank = false;
      }
      line.append(isUnsafe(c) ? '\ufffd' : c);
    }
    return line.toString();
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c';
  }
}
