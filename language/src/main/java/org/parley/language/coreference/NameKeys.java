package org.parley.language.coreference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms of a name under which its other spellings are found. */
final class NameKeys {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "&");

  private NameKeys() {}

  /** The words in lower case, without marks, hyphens, full stops and a leading "the". */
  static String plain(String words) {
    StringBuilder key = new StringBuilder();
    String lower = unaccented(words).toLowerCase(Locale.ROOT);
    for (int i = lower.startsWith("the ") ? 4 : 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (c == ' ' && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /**
   * A spelling of one word that its transliterations share: "Zelensky", "Zelenskyy" and "Zelenskiy"
   * give one.
   */
  static String spelling(String word) {
    String lower = plain(word);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      char next = i + 1 < lower.length() ? lower.charAt(i + 1) : ' ';
      char folded =
          switch (c) {
            case 'y', 'j', 'e' -> 'i';
            case 'w' -> 'v';
            case 'q', 'c' -> 'k';
            case 'o' -> 'u';
            default -> c;
          };
      boolean silent = c == 'h' && i > 0 && "kgzc".indexOf(lower.charAt(i - 1)) >= 0 && next != ' ';
      if (!silent && (key.isEmpty() || key.charAt(key.length() - 1) != folded)) {
        key.append(folded);
      }
    }
    return key.toString();
  }

  /** The initials of a name of several words, as "iaea"; "" for a name of one. */
  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word.toLowerCase(Locale.ROOT)) && Character.isLetter(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.length() < 2 ? "" : initials.toString();
  }

  private static String unaccented(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        String replaced = words.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o');
        return Normalizer.normalize(replaced, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      }
    }
    return words;
  }
}
