package org.parley.extraction.statements;

import org.jspecify.annotations.Nullable;
import org.parley.extraction.DocumentView;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.DependencyTree;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Span;

/** What the readers of one sentence share: its words, their stretches, and who can speak. */
final class Phrasing {
  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final SpeechWords words;

  Phrasing(DocumentView view, Clauses clauses, SpeechWords words) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = words;
  }

  Clauses clauses() {
    return clauses;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  SpeechWords words() {
    return words;
  }

  DependencyTree tree() {
    return sentence.tree();
  }

  /** People and bodies speak; a figure or a road does not. */
  boolean isSomebody(int source) {
    return source >= 0
        && (view.actors().is(sentence, source, "@actor")
            || sentence.tag(source).startsWith("NNP")
            || sentence.tag(source).startsWith("W")
            || words.documents().contains(sentence.lemma(source))
            || isQuantity(source));
  }

  /** "Many hoped", "some fear", "a quarter of those asked". */
  private boolean isQuantity(int source) {
    String lemma = sentence.lemma(source);
    return lemma.equals("many")
        || lemma.equals("some")
        || lemma.equals("others")
        || lemma.equals("most")
        || lemma.equals("few")
        || lemma.equals("all")
        || lemma.equals("both")
        || lemma.equals("percent")
        || lemma.equals("none");
  }

  boolean isPerson(int word) {
    return view.actors().is(sentence, word, "@person");
  }

  /** A verb with its particle where that stands in a list of verbs of speech, else its lemma. */
  String verb(int verb) {
    int particle = tree().child(verb, "compound:prt");
    if (particle > verb) {
      String whole = sentence.lemma(verb) + " " + sentence.lemma(particle);
      if (words.takesClause(whole) || words.object().contains(whole)) {
        return whole;
      }
    }
    return sentence.lemma(verb);
  }

  boolean isMark(int i) {
    return switch (sentence.token(i).form()) {
      case ",", ".", ":", ";", "–", "—", "--", "―" -> true;
      case "-" -> i > 0 && sentence.token(i - 1).span().end() < sentence.token(i).span().start();
      default -> false;
    };
  }

  /**
   * The last word of a stretch that ends at {@code last}, with the words after it that no mark and
   * no "and" parts from it, and relative clauses that a parser hung elsewhere.
   */
  int extended(int last) {
    int end = last;
    while (end + 1 < sentence.size()) {
      if (adjoins(end + 1)) {
        end++;
      } else if (end + 2 < sentence.size()
          && sentence.token(end + 1).form().equals(",")
          && isRelative(end + 2)) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  private boolean adjoins(int i) {
    return !isMark(i) && !sentence.relation(i).equals("cc");
  }

  private boolean isRelative(int i) {
    return switch (sentence.lemma(i)) {
      case "which", "whose", "whom", "where", "include", "especially", "particularly", "rather" ->
          true;
      case "such" -> i + 1 < sentence.size() && sentence.lemma(i + 1).equals("as");
      default -> false;
    };
  }

  boolean isStop(int i) {
    return switch (sentence.token(i).form()) {
      case ",", ".", ":", ";", "–", "—", "--" -> true;
      default -> false;
    };
  }

  /** The words from one token to another, marks at the ends left out. */
  Span trimmed(int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isMark(from)) {
      from++;
    }
    while (to > from && isMark(to)) {
      to--;
    }
    return sentence.span(from, to + 1);
  }

  /**
   * The head of the source in a stretch of words: a person named there, else the first noun that no
   * noun governs there; -1 where there is none.
   */
  int sourceBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = sentence.mention(i);
      if (mention != null
          && mention.kind() == MentionKind.PERSON
          && mention.form() == Mention.Form.NAME) {
        return mention.head();
      }
    }
    for (int i = from; i < to; i++) {
      int head = tree().head(i);
      boolean top = head < from || head >= to;
      String tag = sentence.tag(i);
      if (top
          && (sentence.isNoun(i)
              || tag.startsWith("PRP")
              || tag.startsWith("JJ")
              || tag.equals("CD"))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the words that a phrase at {@code before} closes begin: after a semicolon, else at the
   * start.
   */
  int clauseStart(int before) {
    for (int i = before - 1; i > 0; i--) {
      if (sentence.token(i).form().equals(";")) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (sentence.isVerb(i) || sentence.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** The lemma of the preposition before a phrase; null where there is none. */
  @Nullable String preposition(int head) {
    for (int child : tree().children(head)) {
      String relation = sentence.relation(child);
      if (child < head
          && (relation.equals("case") || relation.equals("mark"))
          && !sentence.lemma(child).equals("that")) {
        return sentence.lemma(child);
      }
    }
    return null;
  }
}
