package org.parley.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Analysis;
import org.parley.language.DependencyTree;
import org.parley.language.EnglishCalendar;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/** A sentence of a document with its tree, lower-case lemmas and mentions at hand. Immutable. */
public final class ParsedSentence {
  private static final Set<String> LEADING_IN =
      Set.of("reportedly", "allegedly", "apparently", "even", "also", "then", "not", "meanwhile");

  private static final Set<String> THIS_DAY = Set.of("today", "yesterday", "tomorrow", "tonight");

  private static final Set<String> NOT_PART_OF_PHRASE =
      Set.of(
          "acl:relcl",
          "appos",
          "parataxis",
          "punct",
          "cc",
          "conj",
          "acl",
          "advcl",
          "case",
          "cop",
          "nsubj",
          "nsubj:pass",
          "mark",
          "aux",
          "aux:pass",
          "discourse",
          "list",
          "orphan",
          "ccomp",
          "dep",
          "advmod:emph",
          "cc:preconj",
          "expl",
          "csubj");

  private static final Set<String> FUTURE = Set.of("going", "gon");

  private static final Set<String> IN_PLACE_OF_OBJECT = Set.of("obj", "ccomp");

  private final Analysis analysis;
  private final int index;
  private final Sentence sentence;
  private final DependencyTree tree;
  private final Token[] tokens;
  private final String[] lemmas;
  private final String[] bases;
  private final @Nullable Mention[] mentions;

  /**
   * The sentence at {@code index} of {@code analysis}; {@code mentions} are those of the sentence.
   */
  public ParsedSentence(Analysis analysis, int index, Iterable<Mention> mentions) {
    this.analysis = analysis;
    this.index = index;
    this.sentence = withDirectObjects(analysis.sentences().get(index));
    this.tree = new DependencyTree(sentence);
    this.tokens = sentence.tokens().toArray(new Token[0]);
    this.lemmas = new String[tokens.length];
    this.bases = new String[tokens.length];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] = tokens[i].lemma().toLowerCase(Locale.ROOT);
      String relation = tokens[i].relation();
      int colon = relation.indexOf(':');
      bases[i] = colon < 0 ? relation : relation.substring(0, colon);
    }
    this.mentions = new Mention[lemmas.length];
    for (Mention mention : mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        this.mentions[i] = mention;
      }
    }
  }

  /**
   * Treebanks call the one who is told, asked or taught an indirect object even where nothing else
   * is; to the readers of events the only object of a verb is its object.
   */
  private static Sentence withDirectObjects(Sentence sentence) {
    List<Token> tokens = null;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.relation().equals("iobj") && isOnlyObject(sentence, token.head())) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(
            i,
            new Token(token.span(), token.form(), token.lemma(), token.tag(), token.head(), "obj"));
      }
    }
    return tokens == null ? sentence : new Sentence(sentence.span(), tokens);
  }

  private static boolean isOnlyObject(Sentence sentence, int verb) {
    for (Token token : sentence.tokens()) {
      if (token.head() == verb && IN_PLACE_OF_OBJECT.contains(token.relation())) {
        return false;
      }
    }
    return true;
  }

  /** The document's analysis. */
  public Analysis analysis() {
    return analysis;
  }

  /** Index of the sentence in the document. */
  public int index() {
    return index;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Its dependency tree. */
  public DependencyTree tree() {
    return tree;
  }

  /** Number of tokens. */
  public int size() {
    return lemmas.length;
  }

  /** The token at {@code i}. */
  public Token token(int i) {
    return tokens[i];
  }

  /** Lower-case lemma of token {@code i}. */
  public String lemma(int i) {
    return lemmas[i];
  }

  /** Penn tag of token {@code i}. */
  public String tag(int i) {
    return token(i).tag();
  }

  /** Relation of token {@code i} to its head. */
  public String relation(int i) {
    return token(i).relation();
  }

  /** Relation without its subtype: "nsubj" for "nsubj:pass". */
  public String baseRelation(int i) {
    return bases[i];
  }

  /** The mention that covers token {@code i}, or null. */
  public @Nullable Mention mention(int i) {
    return mentions[i];
  }

  /** True for verb tags; modals excluded. */
  public boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  /**
   * True for the "going" of "is going to meet them", which tells when and not that somebody goes.
   */
  public boolean isFutureAuxiliary(int i) {
    if (i + 2 >= tokens.length || !FUTURE.contains(tokens[i].form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int child : tree.children(i)) {
      if (relation(child).equals("xcomp") && tree.child(child, "mark") == i + 1) {
        return true;
      }
    }
    return false;
  }

  /** True for common and proper nouns. */
  public boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /** True where a child of {@code i} has this lemma and relation. */
  public boolean hasChild(int i, String relation, String lemma) {
    for (int child : tree.children(i)) {
      if (relation(child).equals(relation) && lemmas[child].equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Characters of tokens {@code from} to {@code to}, the latter excluded. */
  public Span span(int from, int to) {
    return new Span(token(from).span().start(), token(to - 1).span().end());
  }

  /** The text of {@code span}. */
  public String text(Span span) {
    return span.in(analysis.document().text());
  }

  /**
   * The tokens of the noun phrase that {@code head} heads, as first and last index: its modifiers
   * and complements without days, relative clauses, appositions, coordinated phrases and the
   * preposition before it.
   */
  public int[] phrase(int head) {
    int[] bounds = {head, head};
    extend(head, bounds, 0);
    bounds[0] = afterLeadIn(bounds[0], head);
    return bounds;
  }

  /**
   * "[even as] ministers", "[reportedly by] mortar fire", "[two days after] a shell": what a parser
   * may hang on a noun that it only leads to.
   */
  private int afterLeadIn(int first, int head) {
    int from = first;
    int unit = from + 1;
    if (unit < head
        && (tag(from).equals("CD") || tag(from).equals("DT"))
        && TimeWords.isTime(lemma(unit), token(unit).form())
        && tag(unit + 1).equals("IN")
        && unit + 1 < head) {
      return unit + 2;
    }
    if (unit < head && EnglishCalendar.isWeekday(lemma(from)) && tag(unit).equals("DT")) {
      return unit;
    }
    while (from < head && LEADING_IN.contains(lemma(from))) {
      from++;
    }
    while (from > first && from < head && tag(from).equals("IN")) {
      from++;
    }
    return from;
  }

  private void extend(int node, int[] bounds, int depth) {
    if (depth > 40) {
      return;
    }
    for (int child : tree.children(node)) {
      if (isDate(child)) {
        continue;
      }
      if (!NOT_PART_OF_PHRASE.contains(relation(child)) || closesName(child)) {
        bounds[0] = Math.min(bounds[0], child);
        bounds[1] = Math.max(bounds[1], child);
        extend(child, bounds, depth + 1);
      } else if (depth > 0
          && (relation(child).equals("case")
              || relation(child).equals("conj")
              || relation(child).equals("cc"))) {
        bounds[0] = Math.min(bounds[0], child);
        bounds[1] = Math.max(bounds[1], child);
        extend(child, bounds, depth + 1);
      }
    }
  }

  /**
   * "insurgents near Sittwe on 25 August", "on 25 August insurgents …": a day is no part of whom.
   */
  private boolean isDate(int word) {
    String base = baseRelation(word);
    if (!base.equals("nmod") && !base.equals("compound") && !base.equals("nummod")) {
      return false;
    }
    return isDay(word)
        || isBareDay(word, base)
        || base.equals("nmod")
            && tree.child(word, "case") >= 0
            && TimeWords.isCalendarName(lemma(word));
  }

  /** "President Berg today", "two aides Wednesday". */
  private boolean isBareDay(int word, String base) {
    return base.equals("nmod")
        && tree.child(word, "case") < 0
        && word > tree.head(word)
        && (EnglishCalendar.isWeekday(lemma(word)) || THIS_DAY.contains(lemma(word)));
  }

  /** True of the number in "25 August", which heads its month. */
  public boolean isDay(int word) {
    for (int child : tree.children(word)) {
      if (tag(word).equals("CD") && TimeWords.isCalendarName(lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** A possessive mark belongs to the phrase. */
  private boolean closesName(int i) {
    return tag(i).equals("POS");
  }

  /** Text span of the phrase that {@code head} heads. */
  public Span phraseSpan(int head) {
    int[] bounds = phrase(head);
    return span(bounds[0], bounds[1] + 1);
  }
}
