package org.parley.language.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.language.KnownNames;
import org.parley.language.KnownNames.KnownName;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Finds the names in tagged sentences. A trained model scores the labels of every word; names known
 * beforehand add to the scores of their own labels, much where they are certain and little where
 * the text must decide; the best sequence of labels wins. Then the boundaries are set right and the
 * names of the document made to agree. Immutable, safe for use by many threads.
 */
public final class NameFinder {
  private static final int LONGEST_SENTENCE = 2000;

  /** What a known name adds to the score of its labels, in units of the model's weights. */
  private static final float CERTAIN = 300;

  private static final float UNCERTAIN = 60;

  private final NameModel model;
  private final WordLists lists;
  private final KnownNames knownNames;
  private final NameBoundaries boundaries;

  /** A finder with the given model. */
  public NameFinder(NameModel model, WordLists lists, KnownNames knownNames) {
    this.model = model;
    this.lists = lists;
    this.knownNames = knownNames;
    boundaries = new NameBoundaries(lists);
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
    NameModel.Session scorer = model.session();
    List<List<Name>> names = new ArrayList<>();
    List<boolean[]> certain = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean[] known = new boolean[sentence.tokens().size()];
      certain.add(known);
      List<Name> found = find(sentence, words, scorer, decoder, known);
      names.add(boundaries.corrected(sentence.tokens(), found));
    }
    return new NameConsistency(sentences, names, certain, lists, words).agreed();
  }

  private List<Name> find(
      Sentence sentence,
      DocumentWords words,
      NameModel.Session scorer,
      LabelDecoder decoder,
      boolean[] certain) {
    if (sentence.tokens().size() > LONGEST_SENTENCE) {
      return List.of();
    }
    NameFeatures features = new NameFeatures(sentence, words, lists, true);
    float[] scores = scorer.scores(features);
    List<Known> known = known(sentence.tokens());
    for (Known one : known) {
      one.addTo(scores);
    }
    int[] labels = decoder.decode(scores, model.transitions(), features.size());
    List<Name> names = supported(NameLabels.names(labels), features);
    for (Known one : known) {
      names = one.certain ? one.over(names, certain) : names;
    }
    return WeaponClasses.added(sentence.tokens(), features, names);
  }

  /** Where all is in capitals, only names that a list or the rest of the document supports. */
  private static List<Name> supported(List<Name> names, NameFeatures features) {
    if (!features.isAllCapitals()) {
      return names;
    }
    List<Name> supported = new ArrayList<>();
    for (Name name : names) {
      boolean listed = false;
      for (int i = name.from(); i < name.to(); i++) {
        listed |= features.isNameElsewhere(i);
      }
      if (listed) {
        supported.add(name);
      }
    }
    return supported;
  }

  private List<Known> known(List<Token> tokens) {
    List<Known> known = List.of();
    int from = 0;
    while (from < tokens.size()) {
      KnownName found = knownNames.longestAt(tokens, from);
      if (found == null) {
        from++;
        continue;
      }
      int to = Math.min(tokens.size(), from + Math.max(1, found.length()));
      known = known.isEmpty() ? new ArrayList<>() : known;
      known.add(new Known(new Name(from, to, found.kind()), found.certain()));
      from = to;
    }
    return known;
  }

  /** A name known beforehand, where a sentence has it. */
  private record Known(Name name, boolean certain) {
    void addTo(float[] scores) {
      for (int i = name.from(); i < name.to(); i++) {
        int label =
            i == name.from() ? NameLabels.first(name.kind()) : NameLabels.further(name.kind());
        scores[i * NameLabels.COUNT + label] += certain ? CERTAIN : UNCERTAIN;
      }
    }

    /** The names of the sentence with this one in its place, unless a longer one contains it. */
    List<Name> over(List<Name> names, boolean[] certain) {
      List<Name> merged = new ArrayList<>(names.size() + 1);
      for (Name other : names) {
        if (other.from() <= name.from()
            && name.to() <= other.to()
            && other.length() > name.length()) {
          return names;
        }
        if (!other.overlaps(name)) {
          merged.add(other);
        }
      }
      merged.add(name);
      merged.sort((one, other) -> Integer.compare(one.from(), other.from()));
      Arrays.fill(certain, name.from(), name.to(), true);
      return merged;
    }
  }
}
