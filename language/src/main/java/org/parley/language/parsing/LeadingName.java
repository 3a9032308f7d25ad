package org.parley.language.parsing;

import java.util.List;

/**
 * A name and a colon that open a sentence: the town a report comes from ("Ghent: Rangers shot at
 * …") or who speaks ("Rutte: We will …"). The sentence behind them is one without them, and begins
 * with a capital because it begins. Stateless.
 */
final class LeadingName {
  /** Words of the longest name. */
  private static final int LONGEST = 3;

  /** Words of the shortest sentence behind it. */
  private static final int SHORTEST = 4;

  private LeadingName() {}

  /**
   * Index of the first word after the colon, 0 where no name and colon open a sentence.
   *
   * @param tags Penn tags, one for each word
   */
  static int end(List<String> forms, String[] tags) {
    int colon = forms.indexOf(":");
    if (colon < 1 || colon > LONGEST || forms.size() - colon - 1 < SHORTEST) {
      return 0;
    }
    for (int i = 0; i < colon; i++) {
      if (!tags[i].startsWith("NNP") || !Character.isUpperCase(forms.get(i).charAt(0))) {
        return 0;
      }
    }
    return Character.isUpperCase(forms.get(colon + 1).charAt(0)) ? colon + 1 : 0;
  }
}
