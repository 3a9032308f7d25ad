package org.parley.language.parsing;

import java.util.Set;
import org.parley.language.EnglishCalendar;

/**
 * Mends what no English tree holds and the parser gives now and then: a tensed verb whose subject
 * hangs elsewhere, an infinitive beside the one who is urged to it.
 */
final class TreeRepairs {
  /** Prepositions that open clauses as well. */
  private static final Set<String> OPENING =
      Set.of("before", "after", "until", "till", "since", "as", "because", "while", "when", "than");

  /** Prepositions that open no clause with tense. */
  private static final Set<String> ONLY_OF_NOUNS =
      Set.of("by", "of", "in", "on", "at", "with", "from", "near", "against");

  private static final Set<String> SAYING =
      Set.of("said", "says", "reported", "reports", "announced", "added", "confirmed", "told");

  private static final Set<String> ACCUSING =
      Set.of("accuse", "accuses", "accused", "accusing", "suspect", "suspects", "suspected");

  private static final Set<String> PARTICLES = Set.of("back", "away", "out", "off", "down", "up");

  /** Verbs whose object does what the infinitive after it says. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          """
          urge urges urged urging ask asks asked asking tell tells told telling order orders
          ordered ordering press presses pressed pressing beg begs begged begging instruct
          instructs instructed instructing advise advises advised advising persuade persuades
          persuaded persuading force forces forced forcing allow allows allowed allowing
          encourage encourages encouraged encouraging invite invites invited inviting require
          requires required requiring pressure pressured pressuring implore implored exhort
          exhorted direct directed command commanded compel compelled prompt prompts prompted
          prompting push pushes pushed pushing enable enables enabled enabling
          """
              .split("\\s"));

  /** Nouns of what is said or meant, which an infinitive after them tells. */
  private static final Set<String> CONTENT =
      Set.of(
          """
          attempt bid call decision demand effort offer order plan pledge promise proposal refusal
          request suggestion threat vow
          """
              .split("\\s"));

  private final DraftTree tree;

  TreeRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      switch (tree.relation(i)) {
        // No verb with tense has a compound: what stands before it so is its subject.
        case "compound" -> {
          if (tree.head(i) > i
              && tree.isTensed(tree.head(i))
              && !tree.is(tree.head(i), "amod")
              && tree.childOfKind(tree.head(i), "nsubj") < 0
              && tree.childOfKind(tree.head(i), "nmod:poss") < 0) {
            tree.relate(i, "nsubj");
          }
        }
        case "case" -> {
          handOver(i);
          openClause(i);
          openAfterAge(i);
        }
        case "compound:prt" -> lieOff(i);
        case "mark" -> closeClause(i);
        case "ccomp" -> {
          if (isObject(i)) {
            tree.hang(i, tree.leftmost(i) - 1, "obj");
          }
        }
        case "acl" -> {
          int accusing = accusingOver(i);
          if (accusing >= 0) {
            tree.hang(i, accusing, "advcl");
          }
        }
        case "conj", "appos" -> {
          if (isReduced(i)) {
            tree.retag(i, "VBN");
            tree.hang(i, i - 1, "acl");
          } else {
            giveSpeaker(i);
          }
        }
        case "obl" -> {
          if (isBesideParticle(i)) {
            tree.hang(i, tree.head(tree.head(i)), "obl");
          } else if (isSubject(i)) {
            tree.relate(i, "nsubj");
          }
        }
        case "advcl" -> {
          if (isUrged(i)) {
            tree.relate(i, "xcomp");
          } else if (isContent(i)) {
            tree.hang(i, i - 2, "acl");
          } else if (describes(i)) {
            tree.hang(i, nounBefore(i), "acl");
          }
        }
        default -> {}
      }
    }
  }

  /** "massacred [hundreds] of civilians": a noun that says nothing is no clause, but the object. */
  private boolean isObject(int noun) {
    if (!tree.tag(noun).equals("NNS")) {
      return false;
    }
    int verb = tree.leftmost(noun) - 1;
    return verb >= 0
        && tree.isTensed(verb)
        && tree.head(noun) != verb
        && !tree.has(verb, "obj")
        && !tree.has(noun, "cop")
        && !tree.has(noun, "mark")
        && tree.childOfKind(noun, "nsubj") < 0;
  }

  /** "after the sides [agreed]": what the tagger takes for a participle that it cannot be. */
  private boolean isPast(int verb) {
    return tree.tag(verb).equals("VBN")
        && tree.is(verb, "advcl")
        && TensedVerb.isIntransitive(tree.form(verb));
  }

  /** A noun without a preposition before a verb with tense that has no subject yet. */
  private boolean isSubject(int noun) {
    int verb = tree.head(noun);
    return verb > noun
        && tree.isNoun(noun)
        && tree.isTensed(verb)
        && !tree.has(noun, "case")
        && tree.childOfKind(verb, "nsubj") < 0
        && !EnglishCalendar.isTimeNoun(tree.lower(noun))
        && !EnglishCalendar.isWeekday(tree.lower(noun));
  }

  private static final Set<String> HANDING = Set.of("hand", "hands", "handed", "handing");

  /** "handed [over] its guns": what is handed over is the object. */
  private void handOver(int over) {
    int object = tree.head(over);
    int verb = over - 1;
    if (verb >= 0
        && tree.form(over).equals("over")
        && HANDING.contains(tree.lower(verb))
        && tree.head(object) == verb
        && tree.is(object, "obl")
        && !tree.has(verb, "obj")) {
      tree.hang(over, verb, "compound:prt");
      tree.relate(object, "obj");
    }
  }

  /** "hijacked a tanker [off] Benin": after one object the second is where. */
  private void lieOff(int off) {
    int verb = tree.head(off);
    int where = off + 1;
    if (tree.form(off).equals("off")
        && where < tree.size()
        && tree.tag(where).startsWith("NNP")
        && tree.head(where) == verb
        && tree.is(where, "obj")
        && tree.has(verb, "obj")
        && tree.child(verb, "obj") < off) {
      tree.hang(off, where, "case");
      tree.retag(off, "IN");
      tree.relate(where, "obl");
    }
  }

  /**
   * "lynched a man [accused] of theft": a second verb right after the object, with nothing that
   * joins it, describes the object.
   */
  private boolean isReduced(int verb) {
    int first = tree.head(verb);
    int object = verb - 1;
    return verb + 1 < tree.size()
        && tree.tag(verb).equals("VBD")
        && tree.form(verb).endsWith("ed")
        && tree.tag(verb + 1).equals("IN")
        && first < object
        && tree.head(object) == first
        && tree.is(object, "obj")
        && !tree.has(verb, "cc")
        && tree.childOfKind(verb, "nsubj") < 0;
  }

  /**
   * "… before [police] [shot] the attacker": a tensed verb right after a noun has it as subject.
   */
  private void openClause(int opener) {
    int subject = tree.head(opener);
    int verb = subject + 1;
    if (subject <= opener
        || verb >= tree.size()
        || !OPENING.contains(tree.lower(opener))
        || !tree.isTensed(verb) && !isPast(verb)
        || tree.childOfKind(verb, "nsubj") >= 0
        || tree.head(subject) < 0
        || tree.head(subject) == verb
        || tree.head(verb) < 0
        || tree.head(verb) >= opener
        || hasOwnCase(subject, opener)) {
      return;
    }
    if (isPast(verb)) {
      tree.retag(verb, "VBD");
    }
    int above = tree.head(subject);
    if (tree.hang(verb, above, "advcl")) {
      tree.hang(subject, verb, "nsubj");
      tree.hang(opener, verb, "mark");
    }
  }

  /**
   * "… after Amadou Ba, 34, was shot": between a name and its verb stands the age, and the name is
   * the subject.
   */
  private void openAfterAge(int opener) {
    int name = tree.head(opener);
    int age = name + 1;
    while (age < tree.size() && tree.head(age) == name && tree.is(age, "flat")) {
      age++;
    }
    age++;
    int verb = age + 2;
    while (verb < tree.size() && tree.head(verb) > verb && tree.relation(verb).startsWith("aux")) {
      verb++;
    }
    if (name != opener + 1
        || verb >= tree.size()
        || !OPENING.contains(tree.lower(opener))
        || !tree.tag(name).startsWith("NNP")
        || !tree.tag(age).equals("CD")
        || !tree.form(age - 1).equals(",")
        || !tree.form(age + 1).equals(",")
        || !tree.isVerb(verb)
        || tree.childOfKind(verb, "nsubj") >= 0
        || tree.head(name) < 0
        || tree.head(name) >= opener) {
      return;
    }
    if (tree.hang(verb, tree.head(name), "advcl")) {
      tree.hang(name, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      tree.hang(opener, verb, "mark");
      tree.hang(age + 1, name, "punct");
    }
  }

  /** "rejected a proposal [to negotiate]": no purpose of the rejecting. */
  private boolean isContent(int verb) {
    int noun = verb - 2;
    return noun > 0
        && tree.tag(verb).equals("VB")
        && tree.form(verb - 1).equals("to")
        && CONTENT.contains(tree.lower(noun))
        && tree.is(noun, "obj")
        && tree.head(noun) == tree.head(verb);
  }

  /** "…, [the minister] said.": no further one of those whom the sentence tells of. */
  private void giveSpeaker(int noun) {
    int verb = noun + 1;
    int comma = noun - 1;
    while (comma > 0 && tree.head(comma) == noun && !tree.tag(comma).equals(",")) {
      comma--;
    }
    if (comma <= 0
        || !tree.tag(comma).equals(",")
        || tree.head(noun) > comma
        || verb >= tree.size()
        || !SAYING.contains(tree.form(verb))
        || !tree.isTensed(verb)
        || tree.head(verb) == noun
        || tree.childOfKind(verb, "nsubj") >= 0
        || tree.childOfKind(noun, "cc") >= 0) {
      return;
    }
    if (tree.hang(noun, verb, "nsubj")) {
      tree.hang(comma, verb, "punct");
    }
  }

  /**
   * "The sacking of officers [by Lusaka] alarmed …": what opens no clause with tense goes with the
   * noun after it, which is not a second subject.
   */
  private void closeClause(int opener) {
    int verb = tree.head(opener);
    int first = verb < 0 ? -1 : tree.childOfKind(verb, "nsubj");
    if (verb < opener
        || first < 0
        || first > opener
        || !tree.isTensed(verb)
        || !ONLY_OF_NOUNS.contains(tree.lower(opener))) {
      return;
    }
    for (int i = opener + 1; i < verb; i++) {
      if (tree.head(i) == verb && tree.is(i, "nsubj")) {
        tree.hang(opener, i, "case");
        tree.hang(i, first, "nmod");
        return;
      }
    }
  }

  /** "were turned back [at the border]": a place where something is done, not of the "back". */
  private boolean isBesideParticle(int word) {
    int particle = tree.head(word);
    return particle > 0
        && particle < word
        && PARTICLES.contains(tree.form(particle))
        && tree.is(particle, "advmod")
        && tree.head(particle) == particle - 1
        && tree.isVerb(particle - 1);
  }

  /**
   * "accused the junta and its backers [of sinking] the talks": of what they are accused. The verb;
   * -1 where it is none of accusing.
   */
  private int accusingOver(int word) {
    if (!tree.tag(word).equals("VBG") || word == 0 || !tree.is(word - 1, "mark")) {
      return -1;
    }
    int noun = tree.head(word);
    while (noun >= 0 && tree.is(noun, "conj")) {
      noun = tree.head(noun);
    }
    boolean object = noun >= 0 && tree.is(noun, "obj") && tree.head(noun) < noun;
    boolean accused =
        object
            && tree.form(word - 1).equals("of")
            && ACCUSING.contains(tree.lower(tree.head(noun)));
    return accused ? tree.head(noun) : -1;
  }

  private boolean hasOwnCase(int noun, int opener) {
    for (int i = opener + 1; i < noun; i++) {
      if (tree.head(i) == noun && tree.is(i, "case")) {
        return true;
      }
    }
    return false;
  }

  /** "urged [the UN] to act", the infinitive taken for the purpose of the urging. */
  private boolean isUrged(int verb) {
    int head = tree.head(verb);
    if (head < 0
        || head > verb
        || !tree.tag(verb).equals("VB")
        || !OF_OTHERS.contains(tree.lower(head))) {
      return false;
    }
    int object = tree.childOfKind(head, "obj");
    if (object < 0 || object > verb) {
      return false;
    }
    for (int i = object + 1; i < verb; i++) {
      boolean inside = tree.head(i) == verb || tree.head(i) == object;
      if (!inside || tree.tag(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "a pact [never signed] by the king": a participle right after a noun says it of it. */
  private boolean describes(int word) {
    int noun = nounBefore(word);
    return tree.tag(word).equals("VBN")
        && noun >= 0
        && tree.head(word) >= 0
        && tree.head(word) < noun
        && tree.childOfKind(word, "nsubj") < 0
        && tree.childOfKind(word, "mark") < 0
        && tree.childOfKind(word, "obl:agent") > word;
  }

  /** The noun before a word, with nothing but adverbs between; -1 where there is none. */
  private int nounBefore(int word) {
    int noun = word - 1;
    while (noun >= 0 && tree.tag(noun).equals("RB")) {
      noun--;
    }
    return noun >= 0 && tree.isNoun(noun) ? noun : -1;
  }
}
