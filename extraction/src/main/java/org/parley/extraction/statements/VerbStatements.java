package org.parley.extraction.statements;

import org.parley.extraction.Statement;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.QuotationMarks;
import org.parley.language.DependencyTree;
import org.parley.language.Span;

/**
 * Finds what a verb of saying, thinking or wanting has said: a clause before or after it, an
 * infinitive, an object, a phrase with its preposition. Where the tree leaves the end of a clause
 * hanging elsewhere, the order of the words decides.
 */
final class VerbStatements {
  private final Phrasing phrasing;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final DependencyTree tree;
  private final SpeechWords words;
  private final QuotedText quotes;
  private final StatementSink sink;

  VerbStatements(Phrasing phrasing, QuotedText quotes, StatementSink sink) {
    this.phrasing = phrasing;
    this.clauses = phrasing.clauses();
    this.sentence = phrasing.sentence();
    this.tree = phrasing.tree();
    this.words = phrasing.words();
    this.quotes = quotes;
    this.sink = sink;
  }

  void find(int verb) {
    String lemma = phrasing.verb(verb);
    int source = speaker(verb);
    if (words.says().contains(lemma) && closing(verb)) {
      return;
    }
    if (words.takesClause(lemma) && clauseBefore(verb, source)) {
      return;
    }
    int first = contentAfter(verb, lemma, source);
    if (first >= 0) {
      Span content = phrasing.trimmed(first, contentEnd(verb, first));
      boolean spoken = !words.weak().contains(lemma) || !isClause(verb) || quotes.overlaps(content);
      if (spoken && content.length() > 1) {
        add(source, verb, content);
      }
    } else if (words.object().contains(lemma) && judged(verb, source)) {
      return;
    } else if (words.says().contains(lemma) && source >= 0) {
      restOfSentence(verb, source);
    }
  }

  /**
   * Who acts; of ", adding that…" whoever says what stands before, wherever the tree hangs the
   * participle.
   */
  private int speaker(int verb) {
    if (verb > 0 && sentence.token(verb - 1).form().equals(",") && isSpeechParticiple(verb)) {
      for (int above = tree.head(verb); above >= 0; above = tree.head(above)) {
        int subject = sentence.isVerb(above) ? clauses.subject(above) : -1;
        if (subject >= 0 && words.says().contains(phrasing.verb(above))) {
          return subject;
        }
      }
    }
    return clauses.subject(verb);
  }

  /** "The plan was criticized by the mayor": what is judged stands as the subject. */
  private boolean judged(int verb, int source) {
    int what = tree.child(verb, "nsubj:pass");
    if (what < 0 || !phrasing.isSomebody(source) || clauses.antecedent(what) != what) {
      return false;
    }
    add(source, verb, phrasing.trimmed(tree.leftmost(what), tree.rightmost(what)));
    return true;
  }

  private boolean isClause(int verb) {
    return tree.child(verb, "ccomp") > verb;
  }

  /**
   * A clause before the verb that does not close the sentence: "Rebels fled, he said on Monday."
   */
  private boolean clauseBefore(int verb, int source) {
    int complement = tree.child(verb, "ccomp");
    if (complement >= 0 && complement < verb && (source >= 0 || clauses.isPassive(verb))) {
      int from = Math.min(tree.leftmost(complement), phrasing.clauseStart(complement));
      int to = Math.min(tree.rightmost(complement), verb - 1);
      int subject = clauses.isPassive(verb) ? -1 : tree.child(verb, "nsubj");
      if (subject >= 0 && subject < verb && subject > complement) {
        to = Math.min(to, tree.leftmost(subject) - 1);
      }
      if (to >= from) {
        add(source, verb, phrasing.trimmed(from, to));
        return true;
      }
    }
    boolean inserted = sentence.relation(verb).equals("parataxis") && tree.head(verb) >= 0;
    if (inserted && source >= 0 && tree.child(verb, "ccomp") < 0) {
      Span content = without(tree.head(verb), verb);
      if (content != null) {
        add(source, verb, content);
        return true;
      }
    }
    return false;
  }

  /** The clause below {@code head} on the side of {@code phrase} that is longer. */
  private @org.jspecify.annotations.Nullable Span without(int head, int phrase) {
    int from = tree.leftmost(head);
    int to = tree.rightmost(head);
    int cutFrom = tree.leftmost(phrase);
    int cutTo = tree.rightmost(phrase);
    int before = cutFrom - from;
    int after = to - cutTo;
    if (before <= 0 && after <= 0) {
      return null;
    }
    Span content =
        before >= after ? phrasing.trimmed(from, cutFrom - 1) : phrasing.trimmed(cutTo + 1, to);
    return content.length() < 2 ? null : content;
  }

  /**
   * "…, the ministry said" and "…, said the ministry", at the end of the sentence or set into it
   * between commas. Read off the order of the words, since parsers part such sentences in many
   * ways.
   */
  private boolean closing(int verb) {
    String tag = sentence.tag(verb);
    if (!tag.equals("VBD") && !tag.equals("VBZ") && !tag.equals("VBP")) {
      return false;
    }
    int subject = tree.child(verb, "nsubj");
    if (subject < 0) {
      return false;
    }
    int mark = Math.min(verb, tree.leftmost(subject)) - 1;
    if (mark < 1 || !(sentence.token(mark).form().equals(",") || isClosingQuote(mark))) {
      return false;
    }
    int start = phrasing.clauseStart(mark + 1);
    Span before = phrasing.trimmed(start, mark);
    boolean told = phrasing.hasVerb(start, mark) || quotes.covers(before);
    int after = insertedEnd(verb, subject);
    if (after >= 0 && (told || mark - start < 8) && phrasing.hasVerb(after, sentence.size() - 1)) {
      add(subject, verb, phrasing.trimmed(start, sentence.size() - 1));
      return true;
    }
    if (!told || mark < 2 || hasContentAfter(verb, subject)) {
      return false;
    }
    add(subject, verb, before);
    return true;
  }

  /** Index of the word after the comma that closes an inserted "X said"; -1 where none does. */
  private int insertedEnd(int verb, int subject) {
    int last = Math.max(verb, subject > verb ? tree.rightmost(subject) : verb);
    int limit = Math.min(sentence.size() - 2, last + 8);
    for (int i = last + 1; i < limit; i++) {
      if (sentence.token(i).form().equals(",")) {
        return QuotationMarks.is(sentence.token(i + 1).form()) ? -1 : i + 1;
      }
      if (sentence.isVerb(i) || phrasing.isMark(i) || QuotationMarks.is(sentence.token(i).form())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isClosingQuote(int i) {
    String form = sentence.token(i).form();
    return form.equals("”") || form.equals("\"") || form.equals("''");
  }

  /** True where a clause of the verb's own follows it. */
  private boolean hasContentAfter(int verb, int subject) {
    for (int child : tree.children(verb)) {
      String base = sentence.baseRelation(child);
      if (child > verb
          && (base.equals("ccomp") || base.equals("xcomp") || base.equals("obj"))
          && child != subject
          && !clauses.isTime(child)
          && !isHearer(verb, child)) {
        return true;
      }
    }
    int last = Math.max(verb, subject);
    return last < sentence.size() - 1
        && (sentence.token(last + 1).form().equals("that")
            || (subject < verb && clauseFollows(last + 1)));
  }

  /** True where a noun phrase and a finite verb follow before any mark: a clause without "that". */
  private boolean clauseFollows(int first) {
    String tag = sentence.tag(first);
    boolean noun =
        tag.equals("DT") || tag.startsWith("PRP") || tag.startsWith("NN") || tag.equals("EX");
    if (!noun || clauses.isTime(first)) {
      return false;
    }
    for (int i = first + 1; i < sentence.size() && !phrasing.isStop(i); i++) {
      String each = sentence.tag(i);
      if (each.equals("VBD") || each.equals("VBZ") || each.equals("VBP") || each.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private boolean isHearer(int verb, int child) {
    return sentence.baseRelation(child).equals("obj")
        && words.hearer().contains(sentence.lemma(verb))
        && phrasing.isPerson(child);
  }

  /** The first word of what follows the verb as said; -1 where nothing does. */
  private int contentAfter(int verb, String lemma, int source) {
    boolean clause = words.takesClause(lemma);
    boolean somebody = phrasing.isSomebody(source) || clauses.isPassive(verb);
    int first = Integer.MAX_VALUE;
    for (int child : tree.children(verb)) {
      if (child > verb && opens(verb, lemma, child, clause, somebody)) {
        first = Math.min(first, Math.max(verb + 1, tree.leftmost(child)));
      }
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }

  private boolean opens(int verb, String lemma, int child, boolean clause, boolean somebody) {
    return switch (sentence.baseRelation(child)) {
      case "ccomp" -> clause && (somebody || clauses.subject(verb) >= 0);
      case "xcomp" -> somebody && opensWithInfinitive(verb, lemma, child);
      case "advcl" ->
          somebody
              && (clauses.isInfinitive(child)
                  ? words.ordering().contains(lemma) && tree.child(verb, "obj") >= 0
                  : isPreposition(lemma, child));
      case "obj" ->
          isPredicate(child)
              ? clause
              : somebody && !clauses.isPassive(verb) && opensWithObject(verb, lemma, child);
      case "obl" -> somebody && !clauses.isTime(child) && isPreposition(lemma, child);
      default -> false;
    };
  }

  /**
   * A parser may take the predicate of a clause for the object: "hoped the summit would be a
   * start".
   */
  private boolean isPredicate(int object) {
    return tree.child(object, "cop") >= 0 || tree.child(object, "nsubj") >= 0;
  }

  private boolean opensWithInfinitive(int verb, String lemma, int child) {
    boolean object = tree.child(verb, "obj") >= 0 || tree.child(verb, "iobj") >= 0;
    if (clauses.isInfinitive(child)) {
      return words.infinitive().contains(lemma)
          || (words.ordering().contains(lemma) && (object || clauses.isPassive(verb)));
    }
    if (sentence.tag(child).equals("VBG")) {
      return words.infinitive().contains(lemma) || words.object().contains(lemma);
    }
    return words.object().contains(lemma) && (object || clauses.isPassive(verb));
  }

  private boolean opensWithObject(int verb, String lemma, int child) {
    if (clauses.isTime(child)) {
      return false;
    }
    boolean commanded = words.ordering().contains(lemma) && hasInfinitive(verb);
    if (words.hearer().contains(lemma) && phrasing.isPerson(child)) {
      return commanded;
    }
    return commanded
        || words.object().contains(lemma)
        || isFinding(verb, lemma)
        || (words.says().contains(lemma) && words.takesClause(lemma) && isClause(verb));
  }

  /** "The survey found nine cases": what a document finds it says. */
  private boolean isFinding(int verb, String lemma) {
    int subject = clauses.subject(verb);
    return lemma.equals("find")
        && subject >= 0
        && words.documents().contains(sentence.lemma(subject));
  }

  private boolean hasInfinitive(int verb) {
    for (int child : tree.children(verb)) {
      String relation = sentence.relation(child);
      if (child > verb
          && (relation.equals("xcomp") || relation.equals("advcl") || relation.equals("ccomp"))
          && clauses.isInfinitive(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPreposition(String lemma, int child) {
    String preposition = phrasing.preposition(child);
    if (preposition == null) {
      return false;
    }
    return words.preposition().contains(lemma + " " + preposition)
        || (preposition.equals("as") && words.object().contains(lemma));
  }

  /** The last word of what begins at {@code first}: of the verb's own phrases, and what adjoins. */
  private int contentEnd(int verb, int first) {
    int end = first;
    for (int child : tree.children(verb)) {
      String base = sentence.baseRelation(child);
      boolean own =
          !base.equals("conj")
              && !base.equals("cc")
              && !base.equals("parataxis")
              && !base.equals("punct");
      if (tree.rightmost(child) >= first && child > verb && own) {
        end = Math.max(end, tree.rightmost(child));
      }
    }
    return cutAtOwnWords(verb, first, phrasing.extended(end));
  }

  /**
   * Content ends where the speaker's next act begins: "said the road was closed, adding that…", "…
   * and called it a crime", "…, but the army denied…".
   */
  private int cutAtOwnWords(int verb, int first, int end) {
    for (int i = first + 2; i < end; i++) {
      boolean comma = sentence.token(i).form().equals(",");
      boolean and = sentence.relation(i).equals("cc");
      if (comma && isSpeechParticiple(i + 1)) {
        return i - 1;
      }
      if (and && isNextAct(verb, i + 1)) {
        return i - 1;
      }
    }
    return end;
  }

  private boolean isSpeechParticiple(int i) {
    return sentence.tag(i).equals("VBG")
        && words.says().contains(phrasing.verb(i))
        && tree.child(i, "aux") < 0;
  }

  /** A finite verb of saying in the tense of the first, without a subject of its own. */
  private boolean isNextAct(int verb, int i) {
    return sentence.tag(i).equals(sentence.tag(verb))
        && !sentence.tag(i).equals("VB")
        && words.says().contains(phrasing.verb(i));
  }

  /**
   * A verb of saying of which the tree gives no complement: what follows it to the end of the
   * sentence, where that holds a verb or a quotation.
   */
  private void restOfSentence(int verb, int source) {
    int subject = tree.child(verb, "nsubj");
    if (subject > verb) {
      return;
    }
    int first = verb + 1;
    for (int child : tree.children(verb)) {
      boolean before =
          child == first
              || (child > verb && tree.leftmost(child) <= first && isHearerOrTime(verb, child));
      if (before && isHearerOrTime(verb, child)) {
        first = tree.rightmost(child) + 1;
      }
    }
    while (first < sentence.size() && phrasing.isMark(first)) {
      first++;
    }
    int last = sentence.size() - 1;
    if (first >= last) {
      return;
    }
    Span content = phrasing.trimmed(first, last);
    String form = sentence.token(first).form();
    boolean opens = form.equals("that") || QuotationMarks.is(form) || clauseFollows(first);
    if (opens && (phrasing.hasVerb(first, last) || quotes.overlaps(content))) {
      add(source, verb, content);
    }
  }

  private boolean isHearerOrTime(int verb, int child) {
    String base = sentence.baseRelation(child);
    return base.equals("iobj")
        || base.equals("obl")
        || base.equals("advmod")
        || (base.equals("obj") && words.hearer().contains(sentence.lemma(verb)));
  }

  private void add(int source, int verb, Span content) {
    sink.add(source, sentence.token(verb).span(), content, kind(content));
  }

  private Statement.Kind kind(Span content) {
    return quotes.covers(content) ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
  }
}
