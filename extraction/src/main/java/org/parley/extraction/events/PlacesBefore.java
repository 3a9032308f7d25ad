package org.parley.extraction.events;

import java.util.Set;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * Names before the noun of an act that say where it is and not who does it: "the Kabul protest".
 * Stateless over a sentence.
 */
final class PlacesBefore {
  private static final Set<String> SITES =
      Set.of(
          "embassy",
          "consulate",
          "mission",
          "church",
          "mosque",
          "temple",
          "synagogue",
          "school",
          "university",
          "hospital",
          "market",
          "bazaar",
          "mall",
          "hotel",
          "restaurant",
          "cafe",
          "club",
          "nightclub",
          "airport",
          "station",
          "train",
          "bus",
          "metro",
          "subway",
          "ferry",
          "airliner",
          "barracks",
          "base",
          "court",
          "parliament",
          "headquarters",
          "office",
          "stadium",
          "theatre",
          "theater",
          "concert",
          "bridge",
          "village",
          "city",
          "town",
          "border");

  /** Acts before whose noun a person stands to whom it was done: "the Rossi murder". */
  private static final Set<String> DONE_TO_ONE =
      Set.of(
          "murder",
          "killing",
          "slaying",
          "assassination",
          "shooting",
          "kidnapping",
          "abduction",
          "stabbing",
          "death",
          "homicide",
          "disappearance",
          "lynching",
          "execution");

  /** What has two sides, so that its victims fell to no one of them. */
  private static final Set<String> TWO_SIDED =
      Set.of(
          "clash",
          "fighting",
          "fight",
          "battle",
          "war",
          "violence",
          "crossfire",
          "conflict",
          "unrest",
          "riot",
          "gunbattle",
          "firefight",
          "shootout",
          "confrontation",
          "skirmish");

  /** What a country before it suffers, and hardly does: "the Kenya bombing". */
  private static final Set<String> SUFFERED =
      Set.of(
          "bombing",
          "blast",
          "explosion",
          "shooting",
          "massacre",
          "bomb",
          "kidnapping",
          "stabbing",
          "siege",
          "genocide",
          "hijacking",
          "earthquake");

  /** Acts that have a place, before whose noun a town may stand for it. */
  private static final Set<EventType> DONE_SOMEWHERE =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.CONSULT,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.RETREAT);

  private static final Set<String> FALLING =
      Set.of("kill", "die", "wound", "injure", "slay", "hurt");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;

  PlacesBefore(DocumentView view, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** "[Rossi]'s murder", "the [Rossi] shooting": a person named there has done nothing. */
  boolean isVictim(int noun, int named) {
    Mention mention = sentence.mention(named);
    boolean person =
        mention != null && mention.kind() == MentionKind.PERSON
            || sentence.relation(named).equals("nmod:poss")
                && !sentence.tag(named).startsWith("PRP")
                && !sentence.tag(named).startsWith("NNP")
                && view.actors().is(sentence, named, "@person");
    return person
        && DONE_TO_ONE.contains(sentence.lemma(noun))
        && clauses.prepositional(noun, "of") < 0;
  }

  /** Who stands so before the noun of an act; -1 for nobody. */
  int victimBefore(int noun) {
    int possessor = clauses.possessor(noun);
    if (possessor >= 0 && isVictim(noun, possessor)) {
      return possessor;
    }
    for (int modifier : clauses.modifiers(noun)) {
      if (isVictim(noun, modifier)) {
        return modifier;
      }
    }
    return -1;
  }

  /** True of fighting and the like. */
  boolean isTwoSided(int noun) {
    return TWO_SIDED.contains(sentence.lemma(noun));
  }

  /**
   * "the Kabul protest", "Minsk talks", "Mali clashes": a town before what is done says where, and
   * so does a country before what has two sides or is done against it, or in which somebody was
   * killed ("killed in Mali attack", but "in US attack").
   */
  boolean isWhere(Match match, int noun, int modifier) {
    EventType type = match.entry().type();
    if (type == null
        || !DONE_SOMEWHERE.contains(type)
        || !isName(modifier) && !isSite(noun, modifier)) {
      return false;
    }
    Mention mention = sentence.mention(modifier);
    boolean place = mention != null && mention.kind() == MentionKind.PLACE;
    boolean sided =
        type == EventType.PROTEST
            || isTwoSided(noun)
            || isWhereTheyFell(noun, modifier)
            || SUFFERED.contains(sentence.lemma(noun)) && isSpelledOut(modifier);
    if (SUFFERED.contains(sentence.lemma(noun)) && isSite(noun, modifier)) {
      return true;
    }
    for (Actor actor : view.actors().resolve(clauses, modifier)) {
      boolean country = actor.sector() == null && actor.country() != null;
      boolean capital = "GOV".equals(actor.sector()) && actor.name() == null;
      if (country ? !sided || !place : !capital && !place) {
        return false;
      }
    }
    return true;
  }

  /** "the Kenya embassy bombing", "the market bomb": the last word before it is what was hit. */
  private boolean isSite(int noun, int modifier) {
    int site = noun - 1;
    return site >= 0
        && modifier <= site
        && sentence.relation(site).equals("compound")
        && SITES.contains(sentence.lemma(site));
  }

  /** "the Kenya bombing", but not "Kenyan" nor "U.S.". */
  private boolean isSpelledOut(int word) {
    String form = sentence.token(word).form();
    return sentence.tag(word).startsWith("NN")
        && form.length() > 1
        && Character.isLowerCase(form.charAt(1));
  }

  private boolean isWhereTheyFell(int noun, int country) {
    int verb = sentence.tree().head(noun);
    String form = sentence.token(country).form();
    return verb >= 0
        && FALLING.contains(sentence.lemma(verb))
        && (sentence.lemma(verb).equals("die") || clauses.isPassive(verb))
        && sentence.hasChild(noun, "case", "in")
        && clauses.prepositional(noun, "on") < 0
        && clauses.prepositional(noun, "against") < 0
        && Character.isLowerCase(form.charAt(form.length() - 1));
  }

  private boolean isName(int word) {
    return sentence.isNoun(word) && Character.isUpperCase(sentence.token(word).form().charAt(0));
  }

  /**
   * Nobody takes part in "the Minsk summit" or "a Mali shootout" for the name that stands in it.
   */
  boolean isPlaceBefore(Match match, Actor actor, int head) {
    if (actor.span().end() > sentence.token(head).span().start() || !sentence.isNoun(head)) {
      return false;
    }
    for (int modifier : clauses.modifiers(head)) {
      if (actor.span().contains(sentence.token(modifier).span())
          && isWhere(match, head, modifier)) {
        return true;
      }
    }
    return false;
  }
}
