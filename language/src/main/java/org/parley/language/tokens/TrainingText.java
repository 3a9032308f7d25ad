package org.parley.language.tokens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Span;
import org.parley.language.training.RawText;

/**
 * A text with the right answers.
 *
 * @param document number of the document that it is or is a copy of
 * @param text as the treebank writes it, or in capitals
 * @param ends offset of the end of each sentence
 */
record TrainingText(int document, String text, Set<Integer> ends) {
  /** One document of so many is copied in capitals. */
  private static final int COPIED = 4;

  /** The documents of a treebank and the copies of some of them. */
  static List<TrainingText> of(List<RawText> documents) {
    List<TrainingText> texts = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      TrainingText text = of(i, documents.get(i));
      texts.add(text);
      String capitals = text.text().toUpperCase(Locale.ROOT);
      if (i % COPIED == 0 && capitals.length() == text.text().length()) {
        texts.add(new TrainingText(i, capitals, text.ends())); // else an "ß" would shift offsets
      }
    }
    return texts;
  }

  private static TrainingText of(int number, RawText document) {
    Set<Integer> ends = new HashSet<>();
    for (List<Span> sentence : document.sentences()) {
      ends.add(sentence.getLast().end());
    }
    return new TrainingText(number, document.text(), ends);
  }

  /** How it is written. */
  TextKind kind() {
    return TextKind.of(CasualText.is(text), text.length());
  }
}
