package org.parley.extraction.grammar;

import java.util.List;
import org.parley.language.DependencyTree;

/**
 * Who does what in a sentence: logical subjects, objects and complements of verbs and event nouns.
 * Every method gives heads of phrases, as token indexes, coordination not yet unfolded ({@link
 * #coordinated}); -1 or an empty list where there is none. Stateless over an immutable sentence.
 */
public final class Clauses {
  /** How far a chain of control, coordination and relative clauses is followed. */
  static final int MAX_DEPTH = 8;

  private final ParsedSentence sentence;
  private final DependencyTree tree;
  private final RelativePronouns relatives;
  private final VerbSubjects subjects;
  private final VerbObjects objects;
  private final Coordination coordination;

  /** The clauses of {@code sentence}. */
  public Clauses(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.relatives = new RelativePronouns(sentence);
    this.subjects = new VerbSubjects(this);
    this.objects = new VerbObjects(this, subjects);
    this.coordination = new Coordination(sentence, subjects);
  }

  /** The sentence. */
  public ParsedSentence sentence() {
    return sentence;
  }

  /** True where the verb's grammatical subject, said or not, is its logical object. */
  public boolean isPassive(int verb) {
    return subjects.isPassive(verb);
  }

  /** "rebel-held", "Geneva-based": a state in which something is, and no act. */
  public boolean isState(int verb) {
    return subjects.isState(verb);
  }

  /** Who acts. */
  public int subject(int verb) {
    return subjects.subject(verb);
  }

  /**
   * What the verb agrees with, whether it acts or suffers; followed through control and ellipsis.
   */
  public int grammaticalSubject(int verb) {
    return subjects.grammaticalSubject(verb);
  }

  /** To whom or what it is done. */
  public int object(int verb) {
    return objects.object(verb);
  }

  /** The indirect object: "gave Ukraine demands". */
  public int indirect(int verb) {
    return objects.indirect(verb);
  }

  /** What {@code preposition} governs at a verb or noun; -1 where a time stands there. */
  public int prepositional(int word, String preposition) {
    for (int child : tree.children(word)) {
      String base = sentence.baseRelation(child);
      if ((base.equals("obl") || base.equals("nmod") || base.equals("advcl") || base.equals("acl"))
          && isMarked(child, preposition)
          && !isTime(child)) {
        return antecedent(child);
      }
    }
    return adjacent(word, preposition);
  }

  /**
   * "a meeting of ministers": right after a noun, the phrase is its own, wherever the tree hangs
   * it.
   */
  private int adjacent(int word, String preposition) {
    int next = word + 1;
    if (!sentence.isNoun(word)
        || next >= sentence.size()
        || !sentence.lemma(next).equals(preposition)
        || !sentence.relation(next).equals("case")) {
      return -1;
    }
    int head = tree.head(next);
    return head > next && !isTime(head) ? head : -1;
  }

  /** True where {@code preposition} governs the word or clause. */
  boolean isMarked(int word, String preposition) {
    for (int child : tree.children(word)) {
      String relation = sentence.relation(child);
      if ((relation.equals("case") || relation.equals("mark"))
          && sentence.lemma(child).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The complement clause's verb: {@code ccomp}, else {@code xcomp}, else an infinitive at a noun;
   * of an adjective also what goes on meanwhile ("dead as army storms town").
   */
  public int clause(int word) {
    for (String relation : List.of("ccomp", "xcomp", "acl", "advcl")) {
      for (int child : tree.children(word)) {
        if (sentence.relation(child).equals(relation) && isComplement(child, relation, word)) {
          return child;
        }
      }
    }
    int object = tree.child(word, "obj");
    if (object > word) {
      for (int child : tree.children(object)) {
        if (sentence.relation(child).equals("acl") && isInfinitive(child)) {
          return child;
        }
      }
    }
    return -1;
  }

  private boolean isMeanwhile(int clause, int word) {
    return sentence.tag(word).startsWith("JJ")
        && sentence.relation(clause).equals("advcl")
        && sentence.hasChild(clause, "mark", "as");
  }

  private boolean isComplement(int clause, String relation, int word) {
    return switch (relation) {
      case "ccomp", "xcomp" -> true;
      case "acl" -> sentence.isNoun(word) && (isInfinitive(clause) || isThat(clause));
      default -> clause > word && (isInfinitive(clause) || isMeanwhile(clause, word));
    };
  }

  private boolean isThat(int clause) {
    return sentence.hasChild(clause, "mark", "that");
  }

  /** True where the clause's verb is an infinitive with "to". */
  public boolean isInfinitive(int verb) {
    for (int child : tree.children(verb)) {
      if (sentence.lemma(child).equals("to") && sentence.tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** True where the clause's verb is an "-ing" form without an auxiliary. */
  public boolean isGerund(int verb) {
    return sentence.tag(verb).equals("VBG") && tree.child(verb, "aux") < 0;
  }

  /** The possessor of a noun. */
  public int possessor(int noun) {
    return tree.child(noun, "nmod:poss");
  }

  /** Words before a noun that may say whose it is: "Russian", "NATO", "Russia - Ukraine". */
  public List<Integer> modifiers(int noun) {
    return new NounModifiers(sentence).of(noun);
  }

  /** The head and the heads of the phrases coordinated with it, in order. */
  public List<Integer> coordinated(int head) {
    return coordination.of(head);
  }

  /** What a relative pronoun stands for; the word itself where it is none. */
  public int antecedent(int word) {
    return relatives.antecedent(word);
  }

  /** True for a relative pronoun in its clause. */
  boolean isRelative(int word) {
    return relatives.isRelative(word);
  }

  /** True for a phrase that says when: "on Monday", "in March", "for years". */
  public boolean isTime(int word) {
    return sentence.relation(word).equals("obl:tmod")
        || TimeWords.isTime(sentence.lemma(word), sentence.token(word).form())
        || sentence.isDay(word);
  }

  /**
   * The verb or predicate of the clause in which {@code word} stands; the word itself if it is one.
   */
  public int clauseHead(int word) {
    int node = word;
    for (int i = 0; i < sentence.size() && node >= 0; i++) {
      if (isClauseRelation(sentence.relation(node))) {
        return node;
      }
      node = tree.head(node);
    }
    return word;
  }

  private boolean isClauseRelation(String relation) {
    return switch (relation) {
      case "root",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "csubj",
          "advcl:relcl",
          "csubj:pass",
          "list",
          "csubj:outer" ->
          true;
      case "conj" -> false;
      default -> false;
    };
  }

  /**
   * The governing verb of a noun that is its subject, object or complement; -1 where there is none.
   */
  public int governor(int noun) {
    int node = noun;
    for (int i = 0; i < MAX_DEPTH; i++) {
      int head = tree.head(node);
      if (head < 0) {
        return -1;
      }
      String base = sentence.baseRelation(node);
      if (base.equals("conj") || base.equals("compound") || base.equals("appos")) {
        node = head;
        continue;
      }
      return sentence.isVerb(head) ? head : -1;
    }
    return -1;
  }
}
