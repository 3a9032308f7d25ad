package org.parley.language.coreference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.DependencyTree;
import org.parley.language.Mention.Form;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * A document while its references are being resolved: its trees, and in every sentence who has been
 * referred to so far. Not safe for use by many threads.
 */
final class Scene {
  private final List<Sentence> sentences;
  private final List<DependencyTree> trees = new ArrayList<>();
  private final List<List<Appearance>> appearances = new ArrayList<>();

  /** A referent at its words. */
  record Appearance(Referent referent, Referent.Reference reference) {
    int from() {
      return reference.from();
    }

    int head() {
      return reference.head();
    }
  }

  Scene(List<Sentence> sentences) {
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      trees.add(new DependencyTree(sentence));
      appearances.add(new ArrayList<>());
    }
  }

  int size() {
    return sentences.size();
  }

  List<Token> tokens(int sentence) {
    return sentences.get(sentence).tokens();
  }

  DependencyTree tree(int sentence) {
    return trees.get(sentence);
  }

  /** All that a sentence refers to so far, in the order in which it was found. */
  List<Appearance> appearances(int sentence) {
    return sentence < 0 ? List.of() : appearances.get(sentence);
  }

  /** Notes that words of a sentence refer to {@code referent}. */
  void refer(Referent referent, int sentence, int from, int to, Form form) {
    Referent.Reference reference =
        new Referent.Reference(sentence, from, to, head(sentence, from, to), form);
    referent.refer(reference);
    appearances.get(sentence).add(new Appearance(referent, reference));
  }

  /** The appearance that covers a token, or null. */
  @Nullable Appearance at(int sentence, int token) {
    for (Appearance appearance : appearances.get(sentence)) {
      if (appearance.from() <= token && token < appearance.reference().to()) {
        return appearance;
      }
    }
    return null;
  }

  /**
   * Who is meant by the word that heads a phrase: its own appearance, or that of the name beside it
   * in "opposition leader Raila Odinga"; null for none.
   */
  @Nullable Referent headedBy(int sentence, int token) {
    Appearance own = at(sentence, token);
    if (own != null) {
      return own.referent();
    }
    DependencyTree tree = trees.get(sentence);
    for (int child : tree.children(token)) {
      Appearance beside = isName(tree.relation(child)) ? at(sentence, child) : null;
      if (beside != null) {
        return beside.referent();
      }
    }
    return null;
  }

  private static boolean isName(String relation) {
    return relation.equals("flat") || relation.equals("appos");
  }

  private int head(int sentence, int from, int to) {
    DependencyTree tree = trees.get(sentence);
    for (int i = from; i < to; i++) {
      int head = tree.head(i);
      if (head < from || head >= to) {
        return i;
      }
    }
    return to - 1;
  }

  /** True where a word is the subject of its clause. */
  boolean isSubject(int sentence, int token) {
    DependencyTree tree = tree(sentence);
    int at = isName(tree.relation(token)) ? tree.head(token) : token;
    return tree.relation(at).startsWith("nsubj");
  }

  /**
   * The subject nearest before the verb of the clause that a verb heads, seeking through the verb's
   * own heads where the clause has none of its own; -1 where there is none.
   */
  int subjectOf(int sentence, int verb) {
    DependencyTree tree = tree(sentence);
    int at = verb;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int subject = -1;
      for (int child : tree.children(at)) {
        boolean nearest = child < at || subject < 0;
        subject = tree.relation(child).startsWith("nsubj") && nearest ? child : subject;
      }
      if (subject >= 0) {
        return subject;
      }
      String relation = tree.relation(at);
      boolean shares =
          relation.equals("conj") || relation.equals("xcomp") || relation.equals("advcl");
      at = shares ? tree.head(at) : -1;
    }
    return -1;
  }

  /** The word that heads the clause in which a word stands. */
  int clause(int sentence, int token) {
    DependencyTree tree = tree(sentence);
    int at = token;
    for (int steps = 0; steps < tree.size() && tree.head(at) >= 0; steps++) {
      String relation = tree.relation(at);
      if (at != token && isClause(relation)) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  private static boolean isClause(String relation) {
    return relation.startsWith("acl")
        || relation.startsWith("advcl")
        || relation.equals("ccomp")
        || relation.equals("parataxis")
        || relation.equals("csubj")
        || relation.equals("xcomp");
  }
}
