package org.parley.extraction.grammar;

import java.util.Set;
import org.parley.language.DependencyTree;
import org.parley.language.EnglishCalendar;

/**
 * Who acts: the subjects of verbs, followed through the passive, control, coordination, participles
 * and relative clauses. Stateless over an immutable sentence.
 */
final class VerbSubjects {
  /** What is done in "Iran-backed" or "UN-imposed"; "rebel-held" only says how things stand. */
  private static final Set<String> ACTS =
      Set.of(
          """
          back sanction support fund finance arm train sponsor call order impose organize
          organise broker mediate host propose appoint
          """
              .split("\\s"));

  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "swear", "offer", "agree", "guarantee");

  /** Verbs that lay something on whom a preposition leads to. */
  private static final Set<String> CALLING = Set.of("call", "appeal", "plead", "prevail", "shout");

  /** Verbs of those who answer what others propose or plan. */
  private static final Set<String> ANSWERING =
      Set.of(
          """
          reject dismiss spurn rebuff oppose condemn denounce criticize criticise decry welcome
          accept endorse applaud hail block foil thwart
          """
              .split("\\s"));

  /** What those who make it mean to do themselves, unlike an invitation or a demand. */
  private static final Set<String> OWN =
      Set.of(
          """
          attempt bid decision effort move offer plan pledge plot promise proposal push scheme
          threat vow
          """
              .split("\\s"));

  private static final Set<String> SUFFERED =
      Set.of("kill", "wound", "injure", "arrest", "detain", "kidnap", "abduct", "displace");

  private static final Set<String> HARMING =
      Set.of("kill", "wound", "injure", "leave", "damage", "destroy", "maim", "hurt", "shatter");

  private static final Set<String> BURSTING =
      Set.of("explode", "detonate", "crash", "collapse", "burst", "erupt", "overturn", "blow");

  /** Where somebody is found, and what nobody does. */
  private static final Set<String> SITES =
      Set.of(
          """
          home house flat office car vehicle street road village town city hotel restaurant mosque
          church school hospital market shop station checkpoint airport border camp farm garden
          """
              .strip()
              .split("\\s+"));

  /** Prepositions, by their first word, that tell why: "due to", "because of". */
  private static final Set<String> REASONS = Set.of("due", "because", "amid", "despite", "over");

  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final DependencyTree tree;

  VerbSubjects(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.tree = sentence.tree();
  }

  /** True where the verb's grammatical subject, said or not, is its logical object. */
  boolean isPassive(int verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(int verb, int depth) {
    if (tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass") >= 0) {
      return true;
    }
    boolean past = sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VBD");
    if (!past || tree.child(verb, "aux") >= 0) {
      return false;
    }
    if (tree.child(verb, "nsubj") >= 0) {
      return isLoose(verb);
    }
    if (sentence.tag(verb).equals("VBD")) {
      return isCutShort(verb);
    }
    if (tree.child(verb, "obl:agent") >= 0) {
      return true;
    }
    return switch (sentence.relation(verb)) {
      case "acl", "amod", "advcl" -> tree.child(verb, "obj") < 0;
      case "conj" -> depth < Clauses.MAX_DEPTH && isPassive(tree.head(verb), depth + 1);
      case "root", "xcomp" -> tree.child(verb, "obj") < 0;
      default -> false;
    };
  }

  /** "the families of the six soldiers [killed]": nobody kills without killing somebody. */
  private boolean isCutShort(int verb) {
    String relation = sentence.relation(verb);
    return (relation.equals("acl") || relation.equals("amod"))
        && SUFFERED.contains(sentence.lemma(verb))
        && tree.child(verb, "obj") < 0
        && tree.child(verb, "ccomp") < 0
        && tree.child(verb, "conj") < 0;
  }

  /** "the six soldiers [killed] and all of those injured", taken for a clause with an object. */
  private boolean isLoose(int verb) {
    int object = tree.child(verb, "obj");
    return sentence.tag(verb).equals("VBN")
        && SUFFERED.contains(sentence.lemma(verb))
        && object > verb
        && tree.child(object, "cc") > verb
        && tree.child(object, "cc") < object;
  }

  /** Who acts. */
  int subject(int verb) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    return grammaticalSubject(verb, 0);
  }

  /**
   * What the verb agrees with, whether it acts or suffers; followed through control and ellipsis.
   */
  int grammaticalSubject(int verb) {
    return grammaticalSubject(verb, 0);
  }

  private int grammaticalSubject(int verb, int depth) {
    if (depth > Clauses.MAX_DEPTH) {
      return -1;
    }
    int own = ownSubject(verb);
    own = own < 0 ? doerBefore(verb) : own;
    if (own >= 0) {
      return clauses.antecedent(own);
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

  /**
   * "for fear of [troops] firing on a crowd", "fled due to [army] shelling": a noun right before a
   * gerund acts, where it is part of the gerund's phrase or of one that gives the reason; or -1.
   */
  private int doerBefore(int verb) {
    int before = verb - 1;
    if (before < 0 || !clauses.isGerund(verb) || !sentence.isNoun(before)) {
      return -1;
    }
    boolean part = tree.head(before) == verb && sentence.relation(before).equals("compound");
    boolean beside =
        sentence.relation(verb).equals("advcl")
            && tree.head(before) == tree.head(verb)
            && isReason(before);
    return part || beside ? before : -1;
  }

  private boolean isReason(int noun) {
    int preposition = tree.child(noun, "case");
    return preposition >= 0 && REASONS.contains(sentence.lemma(preposition));
  }

  private boolean hasSubject(int head) {
    return ownSubject(head) >= 0;
  }

  /** What stands at the verb itself as its subject, said of it alone; or -1. */
  int ownSubject(int verb) {
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
  int nearest(int verb, String relation) {
    int best = -1;
    for (int child : tree.children(verb)) {
      if (sentence.relation(child).equals(relation)
          && !clauses.isMarked(child, "by")
          && (best < 0 || isNearer(child, best, verb) && !isAside(best, child, verb))) {
        best = child;
      }
    }
    return best < 0 ? best : beforeDay(best);
  }

  /** "[Spain] Saturday condemned": a parser may take the day for the head of the name. */
  private int beforeDay(int subject) {
    int before = subject - 1;
    return before >= 0
            && EnglishCalendar.isWeekday(sentence.lemma(subject))
            && tree.head(before) == subject
            && sentence.relation(before).equals("compound")
            && sentence.mention(before) != null
        ? before
        : subject;
  }

  /**
   * "The Institute, [a body of farmers], held a meeting": what stands between commas right after
   * the subject only says who that is, though a parser may take it for a second one.
   */
  private boolean isAside(int subject, int second, int verb) {
    int left = tree.leftmost(second) - 1;
    return second < verb
        && left > subject
        && tree.child(second, "det") >= 0
        && sentence.isNoun(subject)
        && !clauses.isTime(subject)
        && sentence.token(left).form().equals(",")
        && tree.dominates(subject, left)
        && endsInComma(second);
  }

  private boolean endsInComma(int noun) {
    for (int child : tree.children(noun)) {
      if (child > noun && sentence.token(child).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** A day ("who on Sunday fled") is the subject only where nothing else can be. */
  private boolean isNearer(int child, int best, int verb) {
    boolean time = isDayAside(child);
    boolean bestTime = isDayAside(best);
    return time == bestTime ? Math.abs(child - verb) < Math.abs(best - verb) : bestTime;
  }

  /** "on Sunday"; "the council Friday condemned". */
  private boolean isDayAside(int word) {
    return clauses.isTime(word)
        && (tree.child(word, "case") >= 0 || EnglishCalendar.isWeekday(sentence.lemma(word)));
  }

  /**
   * "accused Rwanda of arming rebels", "barred him from leaving": the object of the verb does it.
   */
  private int adverbialSubject(int verb, int head, int depth) {
    boolean ofObject =
        clauses.isGerund(verb)
            && (clauses.isMarked(verb, "of")
                || clauses.isMarked(verb, "from")
                || clauses.isMarked(verb, "for"));
    if (clauses.isGerund(verb) && HARMING.contains(sentence.lemma(verb)) && isPassive(head)) {
      // "was shattered by an explosion, killing 20"
      int by = agent(head);
      if (by >= 0) {
        return by;
      }
    }
    int nearer = ofObject ? -1 : whatBurst(verb, head);
    if (nearer >= 0) {
      return grammaticalSubject(nearer, depth + 1);
    }
    int object = ofObject ? clauses.object(head) : addressee(verb, head);
    return object >= 0 && object != verb ? object : clauseSubject(head, depth);
  }

  /**
   * "Police hunt a man whose bomb [exploded], wounding 13": a participle of harm belongs to the
   * verb of bursting right before it, whatever stands above; or -1.
   */
  private int whatBurst(int verb, int head) {
    if (!clauses.isGerund(verb) || !HARMING.contains(sentence.lemma(verb))) {
      return -1;
    }
    for (int i = verb - 1; i > head; i--) {
      if (sentence.isVerb(i)) {
        return BURSTING.contains(sentence.lemma(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** "called on [the president] to resign": who is called on is to do it; or -1. */
  private int addressee(int verb, int head) {
    if (!CALLING.contains(sentence.lemma(head)) || !clauses.isInfinitive(verb)) {
      return -1;
    }
    for (int child : tree.children(head)) {
      boolean called =
          sentence.hasChild(child, "case", "on")
              || sentence.hasChild(child, "case", "upon")
              || sentence.hasChild(child, "case", "to")
              || sentence.hasChild(child, "case", "with");
      if (child > head
          && child < verb
          && called
          && sentence.isNoun(child)
          && !clauses.isTime(child)) {
        return clauses.antecedent(child);
      }
    }
    return -1;
  }

  /**
   * The subject of a clause as its adverbial participle takes it over, passive clauses included.
   */
  private int clauseSubject(int head, int depth) {
    return grammaticalSubject(head, depth + 1);
  }

  /** Who does what an infinitive below {@code head} says: its object, else its subject. */
  int controller(int head, int depth) {
    int object = tree.child(head, "obj");
    if (object < 0) {
      object = tree.child(head, "iobj");
    }
    if (object >= 0 && !SUBJECT_CONTROL.contains(sentence.lemma(head))) {
      return clauses.antecedent(object);
    }
    return grammaticalSubject(head, depth + 1);
  }

  /** "a force moving toward Kyiv" gives the force; "plans to attack" gives whoever plans. */
  private int participleOrInfinitive(int verb, int noun, int depth) {
    boolean infinitive = false;
    for (int child : tree.children(verb)) {
      infinitive |= sentence.relation(child).equals("mark") && sentence.lemma(child).equals("to");
    }
    int burst = whatBurstBefore(verb, noun);
    if (burst >= 0) {
      return burst;
    }
    // "reports of shelling a town": not the reports do it.
    if (!infinitive && !(clauses.isGerund(verb) && clauses.isMarked(verb, "of"))) {
      return noun;
    }
    return holder(noun, depth + 1);
  }

  /** "[A bomb] exploded outside a bank, killing two", the participle hung at the bank; or -1. */
  private int whatBurstBefore(int verb, int noun) {
    if (!clauses.isGerund(verb)
        || !HARMING.contains(sentence.lemma(verb))
        || tree.leftmost(verb) == verb
        || !sentence.token(tree.leftmost(verb)).form().equals(",")) {
      return -1;
    }
    int node = noun;
    for (int i = 0; i < 3 && node >= 0; i++) {
      if (sentence.isVerb(node)) {
        return BURSTING.contains(sentence.lemma(node)) ? grammaticalSubject(node, 1) : -1;
      }
      node = tree.head(node);
    }
    return -1;
  }

  /** Whose plan, decision or attempt a noun is: its possessor, or the subject of its verb. */
  private int holder(int noun, int depth) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    int by = clauses.prepositional(noun, "by");
    if (by >= 0) {
      return by;
    }
    int head = tree.head(noun);
    if (head >= 0 && sentence.isVerb(head) && sentence.baseRelation(noun).equals("obj")) {
      if (ANSWERING.contains(sentence.lemma(head)) && OWN.contains(sentence.lemma(noun))) {
        return nearest(noun, "compound");
      }
      return isPassive(head) ? agent(head) : grammaticalSubject(head, depth);
    }
    return -1;
  }

  private int agent(int verb) {
    int agent = tree.child(verb, "obl:agent");
    if (agent < 0) {
      agent = clauses.prepositional(verb, "by");
    }
    if (agent < 0) {
      agent = agentOfBoth(verb);
    }
    if (agent < 0) {
      agent = agentAtSite(verb);
    }
    if (agent < 0) {
      return hyphened(verb);
    }
    return agent < 0 || clauses.isTime(agent) ? -1 : agent;
  }

  /** "were shot and wounded by [a smuggler]": whom the parser hangs at the first; or -1. */
  private int agentOfBoth(int verb) {
    int first = tree.head(verb);
    int agent =
        first >= 0 && sentence.relation(verb).equals("conj") ? tree.child(first, "obl:agent") : -1;
    return agent > verb ? agent : -1;
  }

  /** "was shot at his home by [gunmen]": a home is nobody's deed; or -1. */
  private int agentAtSite(int verb) {
    for (int site : tree.children(verb)) {
      if (site > verb
          && sentence.baseRelation(site).equals("obl")
          && SITES.contains(sentence.lemma(site))) {
        return clauses.prepositional(site, "by");
      }
    }
    return -1;
  }

  /** "[Iran]-backed fighters", "the [union]-called strike": the name before the hyphen; or -1. */
  private int hyphened(int verb) {
    return isHyphened(verb) && ACTS.contains(sentence.lemma(verb)) ? verb - 2 : -1;
  }

  /** "rebel-held", "Geneva-based": a state in which something is, and no act. */
  boolean isState(int verb) {
    return isHyphened(verb) && !ACTS.contains(sentence.lemma(verb));
  }

  private boolean isHyphened(int verb) {
    int before = verb - 2;
    return before >= 0
        && sentence.token(verb - 1).form().equals("-")
        && tree.head(before) == verb
        && (sentence.isNoun(before) || sentence.tag(before).startsWith("JJ"));
  }
}
