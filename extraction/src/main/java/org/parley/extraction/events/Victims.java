package org.parley.extraction.events;

import java.util.Set;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Quantity;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.Quantifiers;

/**
 * Finds those whom an act of force struck where its noun does not govern them: whoever bears a
 * wound ("a man suffering from stab wounds", "found the victim with bullet wounds") or suffers an
 * attack ("Peru endured a wave of bombings"), and those of whom something is left ("the remains of
 * hostages killed in May"). Stateless over a sentence.
 */
final class Victims {
  private static final Set<String> SUFFERING =
      Set.of("suffer", "sustain", "endure", "survive", "escape", "undergo");

  private static final Set<String> BEARING =
      Set.of("have", "receive", "bear", "die", "bleed", "succumb", "recover");

  private static final Set<String> TREATING = Set.of("treat", "hospitalize", "hospitalise");

  private static final Set<String> WOUNDS = Set.of("wound", "injury", "gunshot");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;

  Victims(DocumentView view, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Head of the phrase that names whoever bears what an event noun tells; -1 for nobody. */
  int bearer(Match match) {
    int noun = match.noun();
    if (noun < 0 || match.verb() >= 0) {
      return -1;
    }
    boolean wound =
        WOUNDS.contains(sentence.lemma(noun))
            || match.entry().counts().containsKey(Quantity.Kind.INJURED);
    int node = counted(noun);
    int head = sentence.tree().head(node);
    if (head < 0) {
      return -1;
    }
    String base = sentence.baseRelation(node);
    if (sentence.isVerb(head)) {
      return ofVerb(head, base, wound);
    }
    boolean with =
        base.equals("nmod")
            && sentence.hasChild(node, "case", "with")
            && wound
            && view.actors().is(sentence, head, "@person");
    return with ? head : -1;
  }

  private int ofVerb(int verb, String base, boolean wound) {
    if (!base.equals("obj") && !base.equals("obl")) {
      return -1;
    }
    String lemma = sentence.lemma(verb);
    if (SUFFERING.contains(lemma) || wound && BEARING.contains(lemma)) {
      int bearer = clauses.grammaticalSubject(verb);
      // "injuries suffered in the attack": who suffered them is not named.
      return bearer >= 0 && WOUNDS.contains(sentence.lemma(bearer)) ? -1 : bearer;
    }
    return wound && TREATING.contains(lemma) && base.equals("obl") ? clauses.object(verb) : -1;
  }

  /** Of "a series of bombings" the series, which stands where the bombings are meant. */
  private int counted(int noun) {
    int head = sentence.tree().head(noun);
    boolean measure =
        head >= 0
            && sentence.baseRelation(noun).equals("nmod")
            && sentence.hasChild(noun, "case", "of")
            && (LightVerbs.isMeasure(sentence.lemma(head))
                || Quantifiers.isQuantifier(sentence.lemma(head)));
    return measure ? head : noun;
  }

  /**
   * "the release of fighters taken hostage": of an act or of remains nobody is taken; a parser
   * hangs the participle on the first noun.
   *
   * @param head what the participle hangs on
   * @return whom the phrase after "of" names, else {@code head}
   */
  int ofWhom(Match match, int head) {
    int verb = match.verb();
    boolean participle =
        verb >= 0
            && sentence.tree().head(verb) == head
            && sentence.relation(verb).equals("acl")
            && !view.actors().is(sentence, head, "@person")
            && !view.actors().is(sentence, head, "@actor");
    int of = participle ? clauses.prepositional(head, "of") : -1;
    return of >= 0 && of < verb && isSomebody(of) ? of : head;
  }

  private boolean isSomebody(int head) {
    return view.actors().is(sentence, head, "@person")
        || view.actors().is(sentence, head, "@actor");
  }

  /** Who did it "at the hands of": head of the phrase; -1 where nobody is named so. */
  int hands(Match match) {
    int verb = match.verb() >= 0 ? match.verb() : clauses.governor(counted(match.noun()));
    if (verb < 0) {
      return -1;
    }
    for (int child : sentence.tree().children(verb)) {
      if (sentence.lemma(child).equals("hand") && sentence.hasChild(child, "case", "at")) {
        return clauses.prepositional(child, "of");
      }
    }
    return -1;
  }
}
