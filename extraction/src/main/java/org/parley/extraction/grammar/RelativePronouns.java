package org.parley.extraction.grammar;

import java.util.Set;
import org.parley.language.DependencyTree;

/** Pronouns that begin a relative clause, and what they stand for. Stateless over a sentence. */
final class RelativePronouns {
  private static final Set<String> HARMING =
      Set.of("kill", "wound", "injure", "maim", "claim", "damage", "destroy", "leave", "hurt");

  private static final Set<String> HARMS =
      Set.of(
          """
          attack bombing bomb blast explosion raid strike airstrike shelling shooting crash
          massacre ambush assault rampage operation firing bombardment offensive stabbing fire
          accident collision
          """
              .split("\\s"));

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final ParsedSentence sentence;
  private final DependencyTree tree;

  RelativePronouns(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** What a relative pronoun stands for; the word itself where it is none. */
  int antecedent(int word) {
    if (!isRelative(word)) {
      return word;
    }
    int node = word;
    for (int i = 0; i < Clauses.MAX_DEPTH && node >= 0; i++) {
      if (sentence.relation(node).equals("acl:relcl")) {
        return HARMING.contains(sentence.lemma(node)) && !sentence.lemma(word).equals("who")
            ? whatHarmed(tree.head(node))
            : tree.head(node);
      }
      node = tree.head(node);
    }
    return word;
  }

  /** Of "an attack on a bus that wounded five" the attack, which does what a bus does not. */
  private int whatHarmed(int noun) {
    int head = tree.head(noun);
    boolean aim =
        head >= 0
            && sentence.relation(noun).equals("nmod")
            && !sentence.hasChild(noun, "case", "by")
            && HARMS.contains(sentence.lemma(head))
            && !HARMS.contains(sentence.lemma(noun));
    return aim ? head : noun;
  }

  /** True for "who", "which", "that", "whom" inside a relative clause. */
  boolean isRelative(int word) {
    String tag = sentence.tag(word);
    return (tag.equals("WP") || tag.equals("WDT") || tag.equals("IN") || tag.equals("DT"))
        && RELATIVE.contains(sentence.lemma(word))
        && insideRelativeClause(word);
  }

  private boolean insideRelativeClause(int word) {
    int node = word;
    for (int i = 0; i < Clauses.MAX_DEPTH && node >= 0; i++) {
      if (sentence.relation(node).equals("acl:relcl")) {
        return true;
      }
      node = tree.head(node);
    }
    return false;
  }
}
