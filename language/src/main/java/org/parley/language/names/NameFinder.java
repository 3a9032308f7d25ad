package org.parley.language.names;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.KnownNames;
import org.parley.language.KnownNames.KnownName;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Finds the names in tagged sentences. A trained model scores the labels of every word; names known
 * beforehand add to the scores of their own labels, much where they are certain and little where
 * the text must decide; the best sequence of labels wins. Corrections that need the whole document
 * follow ({@link NameCorrections}). Immutable, safe for use by many threads.
 */
public final class NameFinder {
  private static final int LONGEST_SENTENCE = 2000;

  /** What a known name adds to the score of its labels, in units of the model's weights. */
  private static final float CERTAIN = Integer.getInteger("c", 300);

  private static final float UNCERTAIN = Integer.getInteger("u", 60);

  private final NameModel model;
  private final WordLists lists;
  private final KnownNames knownNames;

  /** A finder with the given model. */
  public NameFinder(NameModel model, WordLists lists, KnownNames knownNames) {
    this.model = model;
    this.lists = lists;
    this.knownNames = knownNames;
  }

  /** Loads the model and the lists shipped with the program. */
  public static NameFinder load(KnownNames knownNames) {
    return new NameFinder(NameModel.load(), WordLists.load(), knownNames);
  }

  /** The lists it uses. */
  public WordLists lists() {
    return lists;
  }

  /**
   * The names in every sentence of a document, in order, none overlapping another.
   *
   * @param sentences with tags
   */
  public List<List<Name>> find(List<Sentence> sentences) {
    DocumentWords words = new DocumentWords(sentences);
    LabelDecoder decoder = new LabelDecoder();
    List<List<Name>> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      names.add(find(sentence, words, decoder));
    }
    return names;
  }

  private List<Name> find(Sentence sentence, DocumentWords words, LabelDecoder decoder) {
    if (sentence.tokens().size() > LONGEST_SENTENCE) {
      return List.of();
    }
    NameFeatures features = new NameFeatures(sentence, words, lists, true);
    float[] scores = model.scores(features);
    addKnown(sentence.tokens(), scores);
    int[] labels = decoder.decode(scores, model.transitions(), features.size());
    return NameLabels.names(labels);
  }

  private void addKnown(List<Token> tokens, float[] scores) {
    int from = 0;
    while (from < tokens.size()) {
      KnownName known = knownNames.longestAt(tokens, from);
      if (known == null) {
        from++;
        continue;
      }
      int to = Math.min(tokens.size(), from + known.length());
      float bonus = known.certain() ? CERTAIN : UNCERTAIN;
      for (int i = from; i < to; i++) {
        int label = i == from ? NameLabels.first(known.kind()) : NameLabels.further(known.kind());
        scores[i * NameLabels.COUNT + label] += bonus;
      }
      from = to;
    }
  }
}
