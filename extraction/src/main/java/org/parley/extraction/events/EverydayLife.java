package org.parley.extraction.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.Event;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.statements.QuotedText;
import org.parley.knowledge.EventType;

/**
 * Tells deeds of private life from those of public life by who does them: somebody who is only "I"
 * or "you" and remains so, because nobody is quoted, tells of himself or speaks to the reader ("I
 * met her at the hotel", "you should visit London"). "We" may be a party that speaks for itself, as
 * in a communiqué, and is private only where it meets, visits and helps nobody known. What is
 * suffered is left alone: a witness tells of it in the same words.
 *
 * <p>A text of several sentences in which nobody of public life appears at all is a letter, a
 * review or advice: there also "he", "they" and named people deal with each other in private.
 * Stateless.
 */
final class EverydayLife {
  private static final Set<String> I = Set.of("i", "me", "my", "myself");

  private static final Set<String> WE = Set.of("we", "us", "our", "ourselves");

  private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself", "yourselves");

  /** Sectors that act in public; the others are people at their work and in their homes. */
  private static final Set<String> PUBLIC =
      Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PTY", "OPP", "REB", "UAF", "IGO", "NGO");

  /** What private people do as well as states, by the same words. */
  private static final Set<EventType> OF_ALL =
      Set.of(
          EventType.AGREE,
          EventType.AID,
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.REQUEST);

  /** Of these, what nobody does in the name of a party in whose name he speaks. */
  private static final Set<EventType> IN_PERSON = Set.of(EventType.AID, EventType.CONSULT);

  /** What is refused, blamed and praised among private people. */
  private static final Set<EventType> AMONG_PEOPLE =
      Set.of(
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.ACCUSE,
          EventType.RETREAT);

  /** What "I" do only in words of how one gets about: "picked it up", "cancelled it". */
  private static final Set<EventType> BY_ME = Set.of(EventType.COERCE, EventType.SANCTION);

  /** Force, which is private only where nobody at all is named ("they beat him"). */
  private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

  private static final Set<String> ANYBODY =
      Set.of("he", "him", "his", "she", "her", "it", "its", "they", "them", "their");

  /** Of fewer sentences it cannot be told what a text is about. */
  private static final int ENOUGH_SENTENCES = 3;

  private EverydayLife() {}

  /**
   * The events of a document without those of private life where all of it tells of that.
   *
   * @param events all of the document, in order
   */
  static List<Coded> leaveOut(DocumentView view, List<Coded> events) {
    boolean isPublic =
        view.clauses().size() < ENOUGH_SENTENCES
            || isInLowerCase(view)
            || view.actors().profiles().values().stream().anyMatch(EverydayLife::isPublic)
            || events.stream().anyMatch(coded -> tellsOfPublicLife(coded.event()));
    return isPublic
        ? events
        : events.stream().filter(coded -> !isAmongPeople(coded.event())).toList();
  }

  /** True where most sentences begin with a small letter: names are not known there. */
  private static boolean isInLowerCase(DocumentView view) {
    int small = 0;
    for (Clauses clauses : view.clauses()) {
      small += Character.isLowerCase(clauses.sentence().token(0).form().charAt(0)) ? 1 : 0;
    }
    return 2 * small > view.clauses().size();
  }

  private static boolean isPublic(EntityProfile profile) {
    return profile.sector() != null && PUBLIC.contains(profile.sector());
  }

  /** An event with a public side, or force of which the victims are counted. */
  private static boolean tellsOfPublicLife(Event event) {
    if (event.type() == EventType.ASSAULT && !event.quantities().isEmpty()) {
      return true;
    }
    return sides(event)
        .anyMatch(side ->
            side.sector() != null
                && PUBLIC.contains(side.sector())
                && !Doubts.isImplied(event, side));
  }

  private static boolean isAmongPeople(Event event) {
    if (FORCE.contains(event.type())) {
      return event.quantities().isEmpty()
          && sides(event).findAny().isPresent()
          && sides(event).allMatch(EverydayLife::isOnlyPronoun);
    }
    return (OF_ALL.contains(event.type()) || AMONG_PEOPLE.contains(event.type()))
        && sides(event).noneMatch(side -> side.name() != null && side.sector() != null)
        && sides(event).noneMatch(EverydayLife::isPublic);
  }

  private static Stream<Actor> sides(Event event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream());
  }

  /**
   * True where an event is rather one of private life.
   *
   * @param quotes of the document: who speaks in one may be anybody
   */
  static boolean isOf(Event event, QuotedText quotes) {
    if (event.actors().stream().anyMatch(actor -> isOnly(actor, YOU))) {
      return true;
    }
    if (!event.attribution().isEmpty() || quotes.overlaps(event.evidence().span())) {
      return false;
    }
    if (BY_ME.contains(event.type())) {
      return event.actors().stream().anyMatch(actor -> isOnly(actor, I));
    }
    if (!OF_ALL.contains(event.type())) {
      return false;
    }
    boolean inPerson = IN_PERSON.contains(event.type());
    boolean personal =
        sides(event)
            .anyMatch(side -> isOnly(side, I) || isOnly(side, YOU) || inPerson && isOnly(side, WE));
    return personal
        && ("visit".equals(event.mode()) || sides(event).noneMatch(EverydayLife::isPublic));
  }

  private static boolean isPublic(Actor actor) {
    return actor.country() != null && actor.sector() == null
        || actor.sector() != null && PUBLIC.contains(actor.sector());
  }

  private static boolean isOnlyPronoun(Actor actor) {
    return isOnly(actor, ANYBODY) || isOnly(actor, I) || isOnly(actor, WE) || isOnly(actor, YOU);
  }

  /** True for a pronoun of a kind of which it is not known for whom it stands. */
  private static boolean isOnly(Actor actor, Set<String> pronouns) {
    return actor.name() == null
        && actor.country() == null
        && actor.sector() == null
        && pronouns.contains(actor.text().toLowerCase(Locale.ROOT));
  }
}
