package org.parley.language.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides sentences into parts, each of which is analysed by a model trained on the others: so the
 * training sentences get analysed as well, or as badly, as new ones will be. A model that learned
 * from perfect tags or trees would trust them too much.
 *
 * @param parts number of parts
 */
record Jackknife(int parts) {
  /** Sentences that stand together are dealt out together, as those of a document. */
  private static final int BLOCK = 50;

  /** Indexes, in a list of {@code size}, that are of {@code part}, or that are not. */
  List<Integer> indexes(int size, int part, boolean of) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if ((i / BLOCK % parts == part) == of) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  /** The sentences that are not of {@code part}. */
  List<LabelledSentence> others(List<LabelledSentence> sentences, int part) {
    return indexes(sentences.size(), part, false).stream().map(sentences::get).toList();
  }
}
