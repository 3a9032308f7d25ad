package org.parley.extraction.events;

import java.util.Set;
import org.parley.extraction.grammar.ParsedSentence;

/** Finds the particle that belongs to a verb: "carried <em>out</em>", "shot <em>dead</em>". */
final class Particles {
  private static final Set<String> AFTER_VERB = Set.of("RP", "IN", "RB", "JJ");

  private Particles() {}

  /** The particle of a verb: a particle, adverb or preposition beside it or beside its object. */
  static int find(ParsedSentence sentence, int verb, String particle) {
    int space = particle.indexOf(' ');
    if (space > 0) {
      int first = find(sentence, verb, particle.substring(0, space));
      return first >= 0
              && first + 1 < sentence.size()
              && sentence.lemma(first + 1).equals(particle.substring(space + 1))
          ? first
          : -1;
    }
    for (int child : sentence.tree().children(verb)) {
      String base = sentence.baseRelation(child);
      if (sentence.lemma(child).equals(particle)
          && (base.equals("compound")
              || base.equals("advmod")
              || base.equals("obl")
              || base.equals("xcomp")
              || base.equals("case"))) {
        return child;
      }
    }
    // A parser may take the particle for the preposition of what follows: "carry out" + noun.
    int next = verb + 1;
    if (next < sentence.size()
        && sentence.lemma(next).equals(particle)
        && AFTER_VERB.contains(sentence.tag(next))) {
      return next;
    }
    return afterObject(sentence, verb, particle);
  }

  /** "left ten people dead": or for an attribute of the object. */
  private static int afterObject(ParsedSentence sentence, int verb, String particle) {
    int object = sentence.tree().child(verb, "obj");
    if (object < 0) {
      return -1;
    }
    for (int child : sentence.tree().children(object)) {
      if (child > object && sentence.lemma(child).equals(particle)) {
        return child;
      }
    }
    return -1;
  }
}
