package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words of which the class and id of an element are made: "ArticleBody-main" is three. */
final class Names {
  /** Longer attributes are made by programs, and say nothing in words. */
  private static final int LONGEST = 600;

  private Names() {}

  /** The words in lower case, in order; cut at hyphens, underscores, digits and humps. */
  static List<String> of(Element element) {
    List<String> words = new ArrayList<>();
    add(element.className(), words);
    add(element.id(), words);
    return words;
  }

  private static void add(String value, List<String> words) {
    int end = Math.min(value.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(value.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(value.charAt(i))
              && Character.isLowerCase(value.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
  }
}
