package org.parley.extraction.grammar;

import java.util.Set;
import org.parley.language.DependencyTree;

/**
 * To whom or what it is done: the objects of verbs, direct and indirect, wherever a passive or a
 * joined verb leaves them. Stateless over an immutable sentence.
 */
final class VerbObjects {
  private static final Set<String> SAYING =
      Set.of("say", "report", "announce", "confirm", "allege", "believe", "tell", "state");

  private final Clauses clauses;
  private final VerbSubjects subjects;
  private final ParsedSentence sentence;
  private final DependencyTree tree;

  VerbObjects(Clauses clauses, VerbSubjects subjects) {
    this.clauses = clauses;
    this.subjects = subjects;
    this.sentence = clauses.sentence();
    this.tree = sentence.tree();
  }

  /** To whom or what it is done. */
  int object(int verb) {
    if (subjects.isPassive(verb)) {
      return patient(verb, 0);
    }
    int object = lastObject(verb);
    if (object >= 0) {
      return clauses.antecedent(object);
    }
    String relation = sentence.relation(verb);
    int head = tree.head(verb);
    if (relation.equals("acl:relcl") && tree.child(verb, "nsubj") >= 0) {
      int subject = tree.child(verb, "nsubj");
      return clauses.isRelative(subject) || tree.child(verb, "ccomp") >= 0 ? -1 : head;
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
              && !clauses.isTime(child);
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

  /** To whom a passive verb is done; or -1. */
  private int patient(int verb, int depth) {
    if (depth > Clauses.MAX_DEPTH) {
      return -1;
    }
    int own = subjects.nearest(verb, "nsubj:pass");
    if (own < 0) {
      own = subjects.nearest(verb, "nsubj");
    }
    if (own >= 0) {
      return clauses.antecedent(behindSpeaker(own, verb));
    }
    int more = countedMore(verb);
    if (more >= 0) {
      return more;
    }
    int head = tree.head(verb);
    if (head < 0) {
      return -1;
    }
    return switch (sentence.relation(verb)) {
      case "acl", "acl:relcl", "amod" -> head;
      case "conj" ->
          subjects.isPassive(head) ? patient(head, depth + 1) : subjects.grammaticalSubject(head);
      case "xcomp" -> subjects.controller(head, depth + 1);
      case "advcl" -> subjects.grammaticalSubject(head);
      default -> -1;
    };
  }

  private static boolean isMore(String lemma) {
    return lemma.equals("more") || lemma.equals("other") || lemma.equals("others");
  }

  /** "and [five more] were wounded", which parsers hang anywhere; or -1. */
  private int countedMore(int verb) {
    int more = tree.child(verb, "aux:pass") - 1;
    boolean counted =
        more >= 1
            && more < verb
            && isMore(sentence.lemma(more))
            && sentence.tag(more - 1).equals("CD");
    return counted ? more : -1;
  }

  /** The indirect object: "gave Ukraine demands". */
  int indirect(int verb) {
    int indirect = tree.child(verb, "iobj");
    if (indirect < 0) {
      int first = tree.child(verb, "obj");
      indirect = lastObject(verb) == first ? -1 : first;
    }
    return indirect < 0 ? -1 : clauses.antecedent(indirect);
  }

  /**
   * Where a parser finds two objects, the first is the indirect one; unless the second is joined to
   * it or stands at a second verb: "killed two and hurt five", "left nine dead and forty hurt".
   */
  private int lastObject(int verb) {
    int last = -1;
    for (int child : tree.children(verb)) {
      boolean object =
          sentence.relation(child).equals("obj") && (last < 0 || !clauses.isTime(child));
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
}
