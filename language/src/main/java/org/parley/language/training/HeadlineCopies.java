package org.parley.language.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Adds to training sentences what treebanks lack and news is full of: lines in capitals, and
 * headlines that begin every word with a capital and end without a full stop. The copies bear the
 * tags and trees of their originals.
 */
public final class HeadlineCopies {
  /** One sentence of so many is copied in capitals, and one as a headline. */
  private static final int EVERY = 16;

  private static final int CAPITALS_AT = 3;
  private static final int HEADLINE_AT = 11;

  private HeadlineCopies() {}

  /** The sentences, each copy right behind its original. */
  public static List<LabelledSentence> addTo(List<LabelledSentence> sentences) {
    List<LabelledSentence> all = new ArrayList<>(sentences.size() * 9 / 8);
    for (int i = 0; i < sentences.size(); i++) {
      LabelledSentence sentence = sentences.get(i);
      all.add(sentence);
      if (i % EVERY == CAPITALS_AT) {
        all.add(sentence.withForms(inCapitals(sentence.forms())));
      } else if (i % EVERY == HEADLINE_AT) {
        all.add(sentence.withForms(capitalised(sentence.forms())).withoutFinalStop());
      }
    }
    return all;
  }

  private static List<String> inCapitals(List<String> forms) {
    return forms.stream().map(form -> form.toUpperCase(Locale.ROOT)).toList();
  }

  private static List<String> capitalised(List<String> forms) {
    return forms.stream()
        .map(form -> form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1))
        .toList();
  }
}
