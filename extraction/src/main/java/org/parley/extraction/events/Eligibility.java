package org.parley.extraction.events;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.actors.WorldNames;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;

/**
 * Who can stand in a role: people, bodies and what they man, and no time, street, blast or goods.
 * Stateless over a sentence.
 */
final class Eligibility {
  /** Crewed machines, which stand for those who man them. */
  private static final Set<String> PLATFORMS =
      Set.of(
          "warplane",
          "jet",
          "plane",
          "aircraft",
          "helicopter",
          "gunship",
          "bomber",
          "fighter",
          "warship",
          "frigate",
          "destroyer",
          "submarine",
          "gunboat",
          "tank",
          "boat",
          "ship",
          "vessel",
          "battery",
          "patrol",
          "column",
          "convoy");

  /** Nouns of events that also name those who take part. */
  private static final Set<String> PEOPLE_TOO =
      Set.of(
          "force",
          "opposition",
          "resistance",
          "march",
          "guard",
          "mission",
          "delegation",
          "command",
          "movement",
          "insurgency",
          "rebellion",
          "coalition",
          "alliance",
          "union",
          "protest",
          "artillery",
          "operation",
          "escort",
          "picket",
          "mob",
          "riot",
          "drone",
          "bomber",
          "sniper");

  private static final Set<String> OPEN =
      Set.of(
          "this",
          "that",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "nobody",
          "nothing",
          "something",
          "anything",
          "everything");

  private static final Set<String> UNDERGOING = Set.of("them", "him", "me", "us");

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;

  Eligibility(DocumentView view, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /**
   * True where an actor can fill a role.
   *
   * @param head of the phrase that names him
   * @param mustAct true for who acts, false for to whom it is done
   * @param known true where it must be known who he is, as with a modifier
   */
  boolean fits(Match match, Actor actor, int head, boolean mustAct, boolean known) {
    if (mustAct ? isMere(actor, head) : isGoods(match, actor, head) || isStreet(head)) {
      return false;
    }
    if (actor.country() != null || actor.sector() != null) {
      return true;
    }
    if (actor.entity() == null && isNoParty(head, mustAct)) {
      return false;
    }
    if (known && !sentence.tag(head).startsWith("PRP")) {
      return false;
    }
    if (sentence.lemma(head).equals("it")
        && sentence.tree().child(head, "case") < 0
        && actor.entity() == null
        && mustAct) {
      return false;
    }
    return !mustAct
        || view.actors().is(sentence, head, "@actor")
        || isPersonal(head)
        || (speaks(match) && !view.actors().isEventOrWeapon(sentence, head))
        || PLATFORMS.contains(sentence.lemma(head));
  }

  /** "a shooting on Bishop Street": where it was, and nobody. */
  private boolean isStreet(int head) {
    for (int i = Math.max(0, head - 1); i <= Math.min(sentence.size() - 1, head + 1); i++) {
      if (WorldNames.isStreetWord(sentence.token(i).form())
          && sentence.tag(head).startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  /** "which", "40", "Friday", "at 6:20 a.m.": words of which none says who is meant. */
  private boolean isNoParty(int head, boolean mustAct) {
    String tag = sentence.tag(head);
    return tag.startsWith("W")
        || tag.startsWith("V")
        || tag.equals("DT")
        || CLOCK.matcher(sentence.token(head).form()).matches()
        || isOpen(head)
        || clauses.isTime(head)
        || mustAct && (tag.equals("CD") || tag.equals("PRP$") || UNDERGOING.contains(form(head)));
  }

  /** "anybody", "something": words that leave open who is meant. */
  boolean isOpen(int head) {
    return OPEN.contains(sentence.lemma(head));
  }

  /**
   * An event or a weapon of nobody named, which does nothing by itself: "the blast", "a car bomb".
   */
  private boolean isMere(Actor actor, int head) {
    boolean nobody =
        actor.name() == null
            && (actor.sector() == null
                || actor.sector().equals("UAF")
                || actor.sector().equals("MIL"));
    return nobody
        && sentence.isNoun(head)
        && !sentence.tag(head).startsWith("NNP")
        && !PLATFORMS.contains(sentence.lemma(head))
        && !PEOPLE_TOO.contains(sentence.lemma(head))
        && !view.actors().is(sentence, head, "@person")
        && view.actors().isEventOrWeapon(sentence, head);
  }

  /** "assisted with luggage": what help is given with receives none. */
  private boolean isGoods(Match match, Actor actor, int head) {
    return match.entry().type() == EventType.AID
        && sentence.hasChild(head, "case", "with")
        && actor.country() == null
        && actor.sector() == null
        && actor.entity() == null
        && sentence.isNoun(head)
        && !sentence.tag(head).startsWith("NNP")
        && !view.actors().is(sentence, head, "@person")
        && !view.actors().is(sentence, head, "@actor");
  }

  /** Only somebody demands, accuses, protests or helps, whatever noun names him. */
  private static boolean speaks(Match match) {
    EventType type = match.entry().type();
    return match.verb() >= 0
        && type != null
        && (type.quad() != EventType.Quad.MATERIAL_CONFLICT || type == EventType.PROTEST);
  }

  private boolean isPersonal(int head) {
    String lemma = sentence.lemma(head);
    return lemma.equals("people")
        || lemma.equals("man")
        || lemma.equals("person")
        || lemma.equals("side")
        || lemma.equals("country")
        || sentence.token(head).tag().startsWith("NNP");
  }

  private String form(int head) {
    return sentence.token(head).form().toLowerCase(Locale.ROOT);
  }
}
