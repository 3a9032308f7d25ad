package org.parley.knowledge.names;

/**
 * Folds spellings that name the same thing: "Türkiye" and "Turkiye", "al-Shabaab" and "al Shabaab",
 * "Sana'a" and "Sanaa", "U.S." and "US". The folded form keeps its case and is a row of parts
 * joined by single spaces; hyphens and white space part, full stops, apostrophes and other marks
 * vanish, an ampersand is a part of its own.
 */
public final class Spelling {
  // Base letters of U+00C0 to U+017F; a space marks a letter that becomes two (below) or none.
  private static final String LATIN =
      "AAAAAA CEEEEIIIIDNOOOOO OUUUUY  aaaaaa ceeeeiiiidnooooo ouuuuy y"
          + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi  JjKkkLlLlLlL"
          + "lLlNnNnNnnNnOoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

  // Base letters of U+1EA0 to U+1EF9.
  private static final String VIETNAMESE =
      "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOo"
          + "OoOoOoOoUuUuUuUuUuUuUuYyYyYyYy";

  private Spelling() {}

  /** The folded form of a name or a word; empty where it has no letter or digit. */
  public static String fold(CharSequence name) {
    StringBuilder folded = new StringBuilder(name.length());
    append(folded, name);
    return folded.toString();
  }

  /** Appends the folded form of a word to a folded phrase, after a space where needed. */
  static void append(StringBuilder folded, CharSequence written) {
    CharSequence word = LookAlikes.plain(written);
    boolean part = !folded.isEmpty();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (separates(c)) {
        part = !folded.isEmpty();
        continue;
      }
      String letters = letters(c);
      if (letters.isEmpty()) {
        continue;
      }
      if (part) {
        folded.append(' ');
        part = false;
      }
      folded.append(letters);
    }
  }

  private static boolean separates(char c) {
    return c == '-'
        || c == '/'
        || c == '\u00a0'
        || (c >= '\u2010' && c <= '\u2015')
        || Character.isWhitespace(c);
  }

  private static String letters(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '&'
          ? ASCII[c]
          : "";
    }
    if (c >= 0xC0 && c <= 0x17F) {
      return switch (c) {
        case 'Æ' -> "Ae";
        case 'æ' -> "ae";
        case 'Œ' -> "Oe";
        case 'œ' -> "oe";
        case 'ß' -> "ss";
        case 'Þ' -> "Th";
        case 'þ' -> "th";
        case '×', '÷' -> "";
        default -> ASCII[LATIN.charAt(c - 0xC0)];
      };
    }
    return switch (c) {
      case 'Ș' -> "S";
      case 'ș' -> "s";
      case 'Ț' -> "T";
      case 'ț' -> "t";
      case 'Ə' -> "A";
      case 'ə' -> "a";
      case 'ơ' -> "o";
      case 'ư' -> "u";
      default -> vietnameseOrOther(c);
    };
  }

  private static String vietnameseOrOther(char c) {
    if (c >= 0x1EA0 && c < 0x1EA0 + VIETNAMESE.length()) {
      return ASCII[VIETNAMESE.charAt(c - 0x1EA0)];
    }
    return Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
  }

  private static final String[] ASCII = ascii();

  private static String[] ascii() {
    String[] strings = new String[0x80];
    for (char c = 0; c < 0x80; c++) {
      strings[c] = String.valueOf(c);
    }
    return strings;
  }
}
