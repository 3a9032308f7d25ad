package org.parley.extraction.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.Meeting;
import org.parley.extraction.events.Coded;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;

/** Finds meetings among the events of a document. Stateless and safe for use by many threads. */
public final class MeetingFinder {
  private static final Set<String> HEADS =
      Set.of("president", "premier", "chancellor", "king", "leader", "emir", "monarch", "head");
  private static final Set<String> DELEGATES =
      Set.of(
          "negotiator",
          "delegation",
          "envoy",
          "official",
          "diplomat",
          "representative",
          "team",
          "side",
          "delegate");
  private static final Set<String> MEDIATING =
      Set.of("mediate", "broker", "facilitate", "moderate");

  private MeetingFinder() {}

  /** The meetings in a document, in order of the text. */
  public static List<Meeting> find(DocumentView view, List<Coded> coded) {
    List<Meeting> meetings = new ArrayList<>();
    for (Coded each : coded) {
      Meeting.State state = each.match().entry().meeting();
      if (state != null) {
        meetings.add(meeting(view, each, state));
      }
    }
    return List.copyOf(meetings);
  }

  private static Meeting meeting(DocumentView view, Coded coded, Meeting.State state) {
    Event event = coded.event();
    List<Actor> participants = new ArrayList<>(event.actors());
    for (Actor actor : event.recipients()) {
      if (!participants.contains(actor)) {
        participants.add(actor);
      }
    }
    return new Meeting(
        List.copyOf(participants),
        mediators(view, coded),
        by(view, coded, Set.of("host")),
        event.place(),
        event.when(),
        level(participants),
        state(event, state),
        event.attribution(),
        event.evidence());
  }

  private static Meeting.State state(Event event, Meeting.State state) {
    return switch (event.status()) {
      case PLANNED, ANNOUNCED -> state == Meeting.State.HELD ? Meeting.State.PLANNED : state;
      case DEMANDED, HYPOTHETICAL, FEARED, THREATENED -> Meeting.State.PROPOSED;
      case NEGATED, DENIED -> Meeting.State.REFUSED;
      case OCCURRED, ONGOING, HABITUAL -> state;
    };
  }

  private static Meeting.Level level(List<Actor> participants) {
    Meeting.Level level = Meeting.Level.OTHER;
    for (Actor actor : participants) {
      String text = actor.text().toLowerCase(java.util.Locale.ROOT);
      if (text.contains("prime minister")) {
        return Meeting.Level.HEADS;
      }
      for (String word : text.split("[^\\p{L}]+", 40)) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (HEADS.contains(singular)) {
          return Meeting.Level.HEADS;
        }
        if (singular.equals("minister") || singular.equals("secretary")) {
          level = Meeting.Level.MINISTERS;
        } else if (DELEGATES.contains(singular) && level == Meeting.Level.OTHER) {
          level = Meeting.Level.DELEGATIONS;
        }
      }
    }
    return level;
  }

  private static List<Actor> mediators(DocumentView view, Coded coded) {
    Actor mediator = by(view, coded, MEDIATING);
    return mediator == null ? List.of() : List.of(mediator);
  }

  /** Who hosts or mediates: "talks mediated by Qatar", "hosted by Turkey". */
  private static @Nullable Actor by(DocumentView view, Coded coded, Set<String> verbs) {
    Clauses clauses = coded.clauses();
    ParsedSentence sentence = clauses.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      boolean here =
          i == coded.match().head()
              || sentence.tree().head(i) == coded.match().noun()
              || sentence.tree().head(i) == coded.match().head();
      if (sentence.isVerb(i) && verbs.contains(sentence.lemma(i)) && here) {
        int subject = clauses.subject(i);
        if (subject >= 0) {
          return view.actors().identify(clauses, subject);
        }
      }
    }
    return null;
  }
}
