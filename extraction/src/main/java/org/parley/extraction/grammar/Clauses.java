package org.parley.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.language.DependencyTree;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * Who does what in a sentence: logical subjects, objects and complements of verbs and event nouns.
 * Every method gives heads of phrases, as token indexes, coordination not yet unfolded ({@link
 * #coordinated}); -1 or an empty list where there is none. Stateless over an immutable sentence.
 */
public final class Clauses {
  /** How far a chain of control, coordination and relative clauses is followed. */
  private static final int MAX_DEPTH = 8;

  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "swear", "offer", "agree", "guarantee");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final ParsedSentence sentence;
  private final DependencyTree tree;

  /** The clauses of {@code sentence}. */
  public Clauses(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The sentence. */
  public ParsedSentence sentence() {
    return sentence;
  }

  /** True where the verb's grammatical subject, said or not, is its logical object. */
  public boolean isPassive(int verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(int verb, int depth) {
    if (tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass") >= 0) {
      return true;
    }
    if (!sentence.tag(verb).equals("VBN") || tree.child(verb, "aux") >= 0) {
      return false;
    }
    if (tree.child(verb, "nsubj") >= 0) {
      return false;
    }
    if (tree.child(verb, "obl:agent") >= 0) {
      return true;
    }
    return switch (sentence.relation(verb)) {
      case "acl", "amod", "advcl" -> tree.child(verb, "obj") < 0;
      case "conj" -> depth < MAX_DEPTH && isPassive(tree.head(verb), depth + 1);
      case "root", "xcomp" -> tree.child(verb, "obj") < 0;
      default -> false;
    };
  }

  /** Who acts. */
  public int subject(int verb) {
    return subject(verb, 0);
  }

  private int subject(int verb, int depth) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    return grammaticalSubject(verb, depth);
  }

  /**
   * What the verb agrees with, whether it acts or suffers; followed through control and ellipsis.
   */
  public int grammaticalSubject(int verb) {
    return grammaticalSubject(verb, 0);
  }

  private int grammaticalSubject(int verb, int depth) {
    if (depth > MAX_DEPTH) {
      return -1;
    }
    int own = ownSubject(verb);
    own = own < 0 ? doerBefore(verb) : own;
    if (own >= 0) {
      return antecedent(own);
    }
    int head = tree.head(verb);
    if (head < 0) {
      return -1;
    }
    return switch (sentence.relation(verb)) {
      case "conj" ->
          sentence.isVerb(head) || hasSubject(head) ? grammaticalSubject(head, depth + 1) : -1;
      case "xcomp" -> controller(head, depth);
      case "ccomp" -> strayedSubject(verb, head);
      case "advcl" -> sentence.isVerb(head) ? adverbialSubject(verb, head, depth) : -1;
      case "acl" -> participleOrInfinitive(verb, head, depth);
      case "acl:relcl" -> tree.child(verb, "obj") >= 0 || depth > 0 ? head : -1;
      default -> -1;
    };
  }

  /** "announced that [Kagame] must go": a parser may hang the subject on the verb above. */
  private int strayedSubject(int verb, int head) {
    for (int child : tree.children(head)) {
      boolean between = child > head && child < verb && sentence.baseRelation(child).equals("obl");
      if (between && sentence.hasChild(child, "mark", "that")) {
        return child;
      }
    }
    return -1;
  }

  /** "for fear of [troops] firing on a crowd": a noun right before a gerund acts; or -1. */
  private int doerBefore(int verb) {
    int before = verb - 1;
    return isGerund(verb)
            && before >= 0
            && tree.head(before) == verb
            && sentence.relation(before).equals("compound")
            && sentence.isNoun(before)
        ? before
        : -1;
  }

  private boolean hasSubject(int head) {
    return ownSubject(head) >= 0;
  }

  private int ownSubject(int verb) {
    int own = nearest(verb, "nsubj");
    if (own < 0) {
      own = nearest(verb, "nsubj:pass");
    }
    if (own < 0) {
      own = tree.child(verb, "nsubj:outer");
    }
    // "says it is willing to …": a parser may take the pronoun for a mere expletive.
    boolean willing = sentence.tag(verb).startsWith("JJ") && tree.child(verb, "xcomp") >= 0;
    return own < 0 && willing ? tree.child(verb, "expl") : own;
  }

  /**
   * The child of a relation that stands nearest: where a parser finds two subjects, the last holds.
   */
  private int nearest(int verb, String relation) {
    int best = -1;
    for (int child : tree.children(verb)) {
      if (sentence.relation(child).equals(relation)
          && !isMarked(child, "by")
          && (best < 0 || isNearer(child, best, verb))) {
        best = child;
      }
    }
    return best;
  }

  /** A day ("who on Sunday fled") is the subject only where nothing else can be. */
  private boolean isNearer(int child, int best, int verb) {
    boolean time = isTime(child) && tree.child(child, "case") >= 0;
    boolean bestTime = isTime(best) && tree.child(best, "case") >= 0;
    return time == bestTime ? Math.abs(child - verb) < Math.abs(best - verb) : bestTime;
  }

  /**
   * "accused Rwanda of arming rebels", "barred him from leaving": the object of the verb does it.
   */
  private int adverbialSubject(int verb, int head, int depth) {
    boolean ofObject =
        isGerund(verb) && (isMarked(verb, "of") || isMarked(verb, "from") || isMarked(verb, "for"));
    int object = ofObject ? object(head) : -1;
    return object >= 0 && object != verb ? object : clauseSubject(head, depth);
  }

  /**
   * The subject of a clause as its adverbial participle takes it over, passive clauses included.
   */
  private int clauseSubject(int head, int depth) {
    return grammaticalSubject(head, depth + 1);
  }

  private int controller(int head, int depth) {
    int object = tree.child(head, "obj");
    if (object < 0) {
      object = tree.child(head, "iobj");
    }
    if (object >= 0 && !SUBJECT_CONTROL.contains(sentence.lemma(head))) {
      return antecedent(object);
    }
    return grammaticalSubject(head, depth + 1);
  }

  /** "a force moving toward Kyiv" gives the force; "plans to attack" gives whoever plans. */
  private int participleOrInfinitive(int verb, int noun, int depth) {
    boolean infinitive = false;
    for (int child : tree.children(verb)) {
      infinitive |= sentence.relation(child).equals("mark") && sentence.lemma(child).equals("to");
    }
    // "reports of shelling a town": not the reports do it.
    if (!infinitive && !(isGerund(verb) && isMarked(verb, "of"))) {
      return noun;
    }
    return holder(noun, depth + 1);
  }

  /** Whose plan, decision or attempt a noun is: its possessor, or the subject of its verb. */
  private int holder(int noun, int depth) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    int by = prepositional(noun, "by");
    if (by >= 0) {
      return by;
    }
    int head = tree.head(noun);
    if (head >= 0 && sentence.isVerb(head) && sentence.baseRelation(noun).equals("obj")) {
      return isPassive(head) ? agent(head) : grammaticalSubject(head, depth);
    }
    return -1;
  }

  private int agent(int verb) {
    int agent = tree.child(verb, "obl:agent");
    if (agent < 0) {
      agent = prepositional(verb, "by");
    }
    return agent < 0 || isTime(agent) ? -1 : agent;
  }

  /** To whom or what it is done. */
  public int object(int verb) {
    if (isPassive(verb)) {
      return patient(verb, 0);
    }
    int object = lastObject(verb);
    if (object >= 0) {
      return antecedent(object);
    }
    String relation = sentence.relation(verb);
    int head = tree.head(verb);
    if (relation.equals("acl:relcl") && tree.child(verb, "nsubj") >= 0) {
      int subject = tree.child(verb, "nsubj");
      return isRelative(subject) || tree.child(verb, "ccomp") >= 0 ? -1 : head;
    }
    if (relation.equals("conj") && head >= 0 && sentence.isVerb(head)) {
      return strayedObject(verb, head);
    }
    int shared = sharedByRightSibling(verb);
    return shared >= 0 ? shared : bareOblique(verb);
  }

  /**
   * "accused [the United States] of …": without a preposition, a thing after a verb is its object.
   */
  private int bareOblique(int verb) {
    for (int child : tree.children(verb)) {
      boolean bare =
          sentence.relation(child).equals("obl")
              && child > verb
              && sentence.isNoun(child)
              && tree.child(child, "case") < 0
              && tree.child(child, "mark") < 0
              && !isTime(child);
      if (bare) {
        return child;
      }
    }
    return -1;
  }

  /** "attacked and destroyed the bridge": the object stands at the second verb. */
  private int sharedByRightSibling(int verb) {
    for (int child : tree.children(verb)) {
      if (sentence.relation(child).equals("conj")
          && sentence.isVerb(child)
          && sentence.tag(child).equals(sentence.tag(verb))
          && adjoins(verb, child)) {
        return tree.child(child, "obj");
      }
    }
    return -1;
  }

  private boolean adjoins(int left, int right) {
    for (int i = left + 1; i < right; i++) {
      String relation = sentence.relation(i);
      if (!relation.equals("cc") && !relation.equals("punct") && !relation.equals("advmod")) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> SAYING =
      Set.of("say", "report", "announce", "confirm", "allege", "believe", "tell", "state");

  /** "Iowa Police say [Ed Bell], 30, was arrested": a parser may take the speaker for the held. */
  private int behindSpeaker(int subject, int verb) {
    for (int say : tree.children(subject)) {
      if (sentence.relation(say).equals("parataxis")
          && SAYING.contains(sentence.lemma(say))
          && say < verb) {
        int said = tree.child(say, "obj");
        return said > say && said < verb ? said : subject;
      }
    }
    return subject;
  }

  private int patient(int verb, int depth) {
    if (depth > MAX_DEPTH) {
      return -1;
    }
    int own = nearest(verb, "nsubj:pass");
    if (own < 0) {
      own = nearest(verb, "nsubj");
    }
    if (own >= 0) {
      return antecedent(behindSpeaker(own, verb));
    }
    int head = tree.head(verb);
    if (head < 0) {
      return -1;
    }
    return switch (sentence.relation(verb)) {
      case "acl", "acl:relcl", "amod" -> head;
      case "conj" -> isPassive(head) ? patient(head, depth + 1) : grammaticalSubject(head);
      case "xcomp" -> controller(head, depth + 1);
      case "advcl" -> grammaticalSubject(head);
      default -> -1;
    };
  }

  /** The indirect object: "gave Ukraine demands". */
  public int indirect(int verb) {
    int indirect = tree.child(verb, "iobj");
    if (indirect < 0) {
      int first = tree.child(verb, "obj");
      indirect = lastObject(verb) == first ? -1 : first;
    }
    return indirect < 0 ? -1 : antecedent(indirect);
  }

  /**
   * Where a parser finds two objects, the first is the indirect one; unless the second is joined to
   * it or stands at a second verb: "killed two and hurt five", "left nine dead and forty hurt".
   */
  private int lastObject(int verb) {
    int last = -1;
    for (int child : tree.children(verb)) {
      boolean object = sentence.relation(child).equals("obj") && (last < 0 || !isTime(child));
      boolean joined =
          object && last >= 0 && (tree.child(child, "cc") >= 0 || verbBetween(verb, child) >= 0);
      if (object && !joined) {
        last = child;
      }
    }
    return last;
  }

  /** The last verb joined to {@code verb} that stands before {@code object}; -1 for none. */
  private int verbBetween(int verb, int object) {
    int between = -1;
    for (int child : tree.children(verb)) {
      if (sentence.relation(child).equals("conj")
          && sentence.isVerb(child)
          && child > verb
          && child < object) {
        between = child;
      }
    }
    return between;
  }

  /** "killed two and hurt [five]": a parser may hang the object on the first verb; or -1. */
  private int strayedObject(int verb, int first) {
    for (int child : tree.children(first)) {
      if (sentence.relation(child).equals("obj")
          && child > verb
          && verbBetween(first, child) == verb) {
        return child;
      }
    }
    return -1;
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

  private boolean isMarked(int word, String preposition) {
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
   * The complement clause's verb: {@code ccomp}, else {@code xcomp}, else an infinitive at a noun.
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

  private boolean isComplement(int clause, String relation, int word) {
    return switch (relation) {
      case "ccomp", "xcomp" -> true;
      case "acl" -> sentence.isNoun(word) && (isInfinitive(clause) || isThat(clause));
      default -> isInfinitive(clause) && clause > word;
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
    List<Integer> heads = joined(head);
    int before = joinedBefore(head);
    if (before >= 0) {
      heads.addAll(0, joined(before));
    }
    return heads;
  }

  private List<Integer> joined(int head) {
    List<Integer> heads = new ArrayList<>();
    heads.add(head);
    for (int child : tree.children(head)) {
      boolean listed =
          sentence.relation(child).equals("conj") && !isPredicate(child) || isListed(head, child);
      if (listed) {
        heads.addAll(joined(child));
      }
    }
    return heads;
  }

  /** "Anna Bell, [Carl Dunn], Eve Fox and Gus Hale": a parser may take a name for an apposition. */
  private boolean isListed(int head, int child) {
    if (!sentence.relation(child).equals("appos") || !isPerson(head) || !isPerson(child)) {
      return false;
    }
    for (int other : tree.children(head)) {
      if (other > child && sentence.relation(other).equals("conj") && isPerson(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int word) {
    Mention mention = sentence.mention(word);
    return mention != null && mention.kind() == MentionKind.PERSON;
  }

  /**
   * "[four guards] and a tourist were killed": a parser may hang both on the verb, with the "and"
   * between them; the first, or -1.
   */
  private int joinedBefore(int head) {
    int verb = tree.head(head);
    int and = tree.leftmost(head) - 1;
    if (tree.child(head, "cc") == tree.leftmost(head)) {
      and = tree.leftmost(head);
    }
    if (verb < 0 || and < 1 || !sentence.relation(and).equals("cc")) {
      return -1;
    }
    String relation = sentence.relation(head);
    if (!relation.equals("nsubj") && !relation.equals("nsubj:pass") && !relation.equals("obj")) {
      return -1;
    }
    for (int other : tree.children(verb)) {
      if (other < head
          && sentence.relation(other).equals(relation)
          && tree.rightmost(other) == and - 1) {
        return other;
      }
    }
    return -1;
  }

  private boolean isPredicate(int word) {
    return sentence.isVerb(word) && ownSubject(word) >= 0;
  }

  /** What a relative pronoun stands for; the word itself where it is none. */
  public int antecedent(int word) {
    if (!isRelative(word)) {
      return word;
    }
    int node = word;
    for (int i = 0; i < MAX_DEPTH && node >= 0; i++) {
      if (sentence.relation(node).equals("acl:relcl")) {
        return tree.head(node);
      }
      node = tree.head(node);
    }
    return word;
  }

  private boolean isRelative(int word) {
    String tag = sentence.tag(word);
    return (tag.equals("WP") || tag.equals("WDT") || tag.equals("IN") || tag.equals("DT"))
        && RELATIVE.contains(sentence.lemma(word))
        && insideRelativeClause(word);
  }

  private boolean insideRelativeClause(int word) {
    int node = word;
    for (int i = 0; i < MAX_DEPTH && node >= 0; i++) {
      if (sentence.relation(node).equals("acl:relcl")) {
        return true;
      }
      node = tree.head(node);
    }
    return false;
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
