package org.parley.knowledge.places;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.names.LookAlikes;

/**
 * The forms under which names are compared. The <em>key</em> ignores case, accents and punctuation:
 * "Deir ez-Zor" is {@code deir ez zor}. The <em>sound</em> ignores also what transliterations of
 * Arabic, Cyrillic and Persian disagree on: the article, doubled letters, h after a consonant, e
 * and i and y, o and u; "Deir al-Zour" and "Dayr az Zawr" come closer, "Kyiv", "Kiev" and "Kyyiv"
 * become one.
 */
public final class PlaceName {
  /** A longer name is no place name; this bounds the work on hostile input. */
  static final int LONGEST = 80;

  private PlaceName() {}

  /**
   * The name in small letters a to z, digits and single spaces.
   *
   * @return the key; null where the name has letters of another script, is empty or too long
   */
  public static @Nullable String key(CharSequence name) {
    int length = name.length();
    if (length == 0 || length > LONGEST) {
      return null;
    }
    StringBuilder key = new StringBuilder(length);
    CharSequence plain =
        isAscii(name) ? name : Normalizer.normalize(LookAlikes.plain(name), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      if (!append(key, plain.charAt(i))) {
        return null;
      }
    }
    int end = key.length();
    if (end > 0 && key.charAt(end - 1) == ' ') {
      key.setLength(end - 1);
    }
    return key.isEmpty() ? null : key.toString();
  }

  static boolean append(StringBuilder key, char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      key.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      key.append((char) (c + 32));
    } else if (isBreak(c)) {
      if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    } else if (!isSilent(c)) {
      String letters = letters(c);
      if (letters == null) {
        return false;
      }
      key.append(letters);
    }
    return true;
  }

  static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(char c) {
    return switch (c) {
      case ' ', '-', '/', ',', '(', ')', '\u00a0', '\u2010', '\u2011', '\u2012', '\u2013', '_' ->
          true;
      default -> false;
    };
  }

  /** Apostrophes, the signs for ayn and hamza, the soft sign's prime, full stops, accents. */
  private static boolean isSilent(char c) {
    return switch (c) {
      case '\'',
          '`',
          '.',
          '"',
          '\u00b4',
          '\u2018',
          '\u2019',
          '\u02bb',
          '\u02bc',
          '\u02be',
          '\u02bf',
          '\u02b9',
          '\u02ba',
          '\u2032',
          '\u02c8' ->
          true;
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  /** Latin letters that Unicode does not take apart; null for any other character. */
  private static @Nullable String letters(char c) {
    return switch (Character.toLowerCase(c)) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ', 'ə' -> "ae".substring(0, c == 'ə' || c == 'Ə' ? 1 : 2);
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case 'ŋ' -> "ng";
      default -> null;
    };
  }

  /**
   * The sound of a key. Two names with one sound are likely, not surely, spellings of one name.
   *
   * @param key as {@link #key} gives it
   */
  public static String sound(String key) {
    StringBuilder sound = new StringBuilder(key.length());
    int start = 0;
    while (start < key.length()) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      if (!isArticle(key, start, end) || start == 0 && end == key.length()) {
        appendSound(sound, key, start, end);
      }
      start = end + 1;
    }
    return sound.toString();
  }

  /** Arabic article, its assimilated forms included. */
  private static boolean isArticle(String key, int start, int end) {
    if (end - start < 2 || end - start > 3) {
      return false;
    }
    char first = key.charAt(start);
    if (first != 'a' && first != 'e') {
      return false;
    }
    String rest = key.substring(start + 1, end);
    return switch (rest) {
      case "l", "d", "t", "s", "n", "r", "z", "sh", "dh" -> true;
      default -> false;
    };
  }

  private static void appendSound(StringBuilder sound, String key, int start, int end) {
    int first = sound.length();
    for (int i = start; i < end; i++) {
      char c = key.charAt(i);
      char next = i + 1 < end ? key.charAt(i + 1) : ' ';
      char as =
          switch (c) {
            case 'e', 'y', 'i', 'j' -> 'i';
            case 'o', 'u', 'w' -> 'u';
            case 'q', 'c' -> 'k';
            case 'v' -> 'v';
            case 'z' -> 'z';
            default -> c;
          };
      boolean mute = c == 'h' && (i > start && "kgdt".indexOf(key.charAt(i - 1)) >= 0);
      mute |= c == 'h' && next == ' ';
      if (!mute && (sound.length() == first || sound.charAt(sound.length() - 1) != as)) {
        sound.append(as);
      }
    }
  }

  /** Lower case without regard to the machine's language. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
