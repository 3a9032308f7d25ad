package org.parley.extraction.statements;

import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.DependencyTree;
import org.parley.language.Span;

/**
 * Finds what nouns and adjectives of saying, thinking and wanting hold: "his claim that…", "made an
 * offer to…", "afraid that…", "critical of…".
 */
final class NominalStatements {
  private final Phrasing phrasing;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final DependencyTree tree;
  private final SpeechWords words;
  private final StatementSink sink;

  NominalStatements(Phrasing phrasing, StatementSink sink) {
    this.phrasing = phrasing;
    this.clauses = phrasing.clauses();
    this.sentence = phrasing.sentence();
    this.tree = phrasing.tree();
    this.words = phrasing.words();
    this.sink = sink;
  }

  void ofNoun(int noun) {
    String lemma = sentence.lemma(noun);
    if (!words.nouns().contains(lemma)) {
      return;
    }
    int owner = owner(noun);
    for (int child : tree.children(noun)) {
      if (child > noun && isContent(noun, child, owner)) {
        add(owner, noun, child);
        return;
      }
    }
    int clause = clauseAtVerb(noun);
    if (clause >= 0 && owner >= 0) {
      add(owner, noun, clause);
    }
  }

  private boolean isContent(int noun, int child, int owner) {
    boolean that = isThatClause(child);
    boolean named = phrasing.isSomebody(owner);
    return switch (sentence.baseRelation(child)) {
      case "acl" ->
          that
              ? named || words.nounsWithThat().contains(sentence.lemma(noun))
              : named && (clauses.isInfinitive(child) || isOf(child));
      case "ccomp" -> named || words.nounsWithThat().contains(sentence.lemma(noun));
      case "nmod" -> named && isOf(child) && child != owner;
      default -> false;
    };
  }

  /** "that" with a clause that lacks nothing; "the claim that he made" lacks its object. */
  private boolean isThatClause(int child) {
    if (sentence.hasChild(child, "mark", "that")) {
      return true;
    }
    int first = tree.leftmost(child);
    int subject = tree.child(child, "nsubj");
    return sentence.lemma(first).equals("that")
        && subject > first
        && (hasObjectAfter(child) || tree.child(child, "cop") >= 0);
  }

  private boolean hasObjectAfter(int verb) {
    for (int child : tree.children(verb)) {
      if (child > verb && sentence.relation(child).equals("obj")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(int child) {
    String preposition = phrasing.preposition(child);
    return preposition != null
        && switch (preposition) {
          case "of", "about", "on", "over", "for", "against", "to" -> true;
          default -> false;
        };
  }

  /** "made an offer to pay": the tree may hang the infinitive or clause at the verb. */
  private int clauseAtVerb(int noun) {
    int verb = tree.head(noun);
    if (verb < 0 || !sentence.isVerb(verb) || !sentence.relation(noun).equals("obj")) {
      return -1;
    }
    for (int child : tree.children(verb)) {
      String relation = sentence.relation(child);
      boolean that = isThatClause(child);
      if (child > noun
          && (((relation.equals("ccomp") || relation.equals("advcl")) && that)
              || (relation.equals("xcomp") && clauses.isInfinitive(child)))) {
        return child;
      }
    }
    return -1;
  }

  /** Whose it is: its possessor, or the subject of the verb that carries it. */
  private int owner(int noun) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    int by = clauses.prepositional(noun, "by");
    if (by >= 0) {
      return by;
    }
    int verb = tree.head(noun);
    if (verb >= 0
        && sentence.isVerb(verb)
        && sentence.baseRelation(noun).equals("obj")
        && words.bearing().contains(sentence.lemma(verb))) {
      return clauses.subject(verb);
    }
    return -1;
  }

  void ofAdjective(int adjective) {
    if (!words.adjectives().contains(sentence.lemma(adjective))) {
      return;
    }
    int source = clauses.grammaticalSubject(adjective);
    if (source < 0 || !phrasing.isSomebody(source)) {
      return;
    }
    for (int child : tree.children(adjective)) {
      if (child > adjective && isHeld(child)) {
        add(source, adjective, child);
        return;
      }
    }
  }

  private boolean isHeld(int child) {
    boolean that = sentence.hasChild(child, "mark", "that");
    return switch (sentence.baseRelation(child)) {
      case "ccomp" -> true;
      case "xcomp" -> clauses.isInfinitive(child);
      case "advcl" -> that || clauses.isInfinitive(child) || isOf(child);
      case "obl" -> !clauses.isTime(child) && isOf(child);
      default -> false;
    };
  }

  private void add(int source, int cue, int content) {
    int last = tree.rightmost(content);
    if (sentence.isVerb(content)) {
      last = phrasing.extended(last);
    }
    Span span = phrasing.trimmed(tree.leftmost(content), last);
    if (span.length() > 1) {
      sink.add(source, sentence.token(cue).span(), span, Statement.Kind.INDIRECT);
    }
  }
}
