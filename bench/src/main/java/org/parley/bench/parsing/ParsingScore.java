package org.parley.bench.parsing;

import java.util.Map;
import java.util.TreeMap;
import org.parley.language.training.TreebankWord;

/**
 * Counts how many words have the right tag, head and relation. Punctuation counts for tags only.
 */
final class ParsingScore {
  private final Map<String, RelationScore> relations = new TreeMap<>();
  private int tokens;
  private int tags;
  private int words;
  private int heads;
  private int arcs;

  /** Compares a word's analysis with the treebank's. */
  void add(TreebankWord gold, String tag, int head, String relation) {
    tokens++;
    tags += tag.equals(gold.tag()) ? 1 : 0;
    if (gold.universalTag().equals("PUNCT")) {
      return;
    }
    words++;
    boolean rightHead = head == gold.head();
    boolean right = rightHead && relation.equals(gold.relation());
    heads += rightHead ? 1 : 0;
    arcs += right ? 1 : 0;
    of(gold.relation()).gold++;
    of(relation).found++;
    if (right) {
      of(relation).right++;
    }
  }

  /** The counts of a relation. */
  RelationScore of(String relation) {
    return relations.computeIfAbsent(relation, name -> new RelationScore());
  }

  /** Number of words, punctuation included. */
  int tokens() {
    return tokens;
  }

  /** Share of right tags, in percent. */
  double tags() {
    return 100.0 * tags / tokens;
  }

  /** Unlabelled attachment score, in percent. */
  double uas() {
    return 100.0 * heads / words;
  }

  /** Labelled attachment score, in percent. */
  double las() {
    return 100.0 * arcs / words;
  }

  /** Counts of one relation; an arc is right with its head and its relation. */
  static final class RelationScore {
    private int gold;
    private int found;
    private int right;

    int gold() {
      return gold;
    }

    double f1() {
      return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }
  }
}
