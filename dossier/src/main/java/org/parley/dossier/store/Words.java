package org.parley.dossier.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes of what a person types a query of the full-text index in which nothing else has a meaning.
 */
final class Words {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"(\\*?)|([^\\s\"]+)");

  private Words() {}

  /**
   * The query: every word, and every phrase in double quotes, must be there; a star at the end of a
   * word stands for any ending.
   */
  static String match(String typed) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(typed);
    while (matcher.find()) {
      boolean phrase = matcher.group(1) != null;
      String words = phrase ? matcher.group(1) : matcher.group(3);
      boolean open = phrase ? !matcher.group(2).isEmpty() : words.endsWith("*");
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add('"' + words.replace('*', ' ').strip() + '"' + (open ? "*" : ""));
      }
    }
    // A phrase without words matches nothing.
    return parts.isEmpty() ? "\"\"" : String.join(" ", parts);
  }
}
