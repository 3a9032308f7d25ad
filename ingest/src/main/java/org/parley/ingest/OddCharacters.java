package org.parley.ingest;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Points out characters by which a text looks like another than it is: marks that turn the reading
 * direction, characters without width, words in which letters of two scripts look alike ("Кyiv"
 * with a Cyrillic К). They stay in the text, since evidence is quoted as it stands.
 */
final class OddCharacters {
  private OddCharacters() {}

  /** What is odd about {@code text}, for a person; null where nothing is. */
  static @Nullable String describe(String text) {
    int turned = 0;
    int invisible = 0;
    int mixed = 0;
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c < 0x80 && !isLetter(c)) {
        if (latin && other) {
          mixed++;
        }
        latin = false;
        other = false;
        continue;
      }
      if (c < 0x250) {
        latin |= Character.isLetter(c);
      } else if (c < 0x530) {
        UnicodeScript script = UnicodeScript.of(c);
        other |= script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
      }
      boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
      boolean hides = c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u180e';
      turned += turns ? 1 : 0;
      invisible += hides ? 1 : 0;
    }
    StringBuilder said = new StringBuilder();
    add(said, turned, "marks that turn the reading direction");
    add(said, invisible, "characters without width");
    add(said, mixed, "words of mixed scripts");
    return said.isEmpty() ? null : "holds " + said + "; they are kept, and may hide what it says";
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void add(StringBuilder said, int count, String what) {
    if (count > 0) {
      said.append(said.isEmpty() ? "" : ", ").append(count).append(' ').append(what);
    }
  }
}
