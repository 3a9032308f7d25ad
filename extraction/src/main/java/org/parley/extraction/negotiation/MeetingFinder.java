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

  private static final Set<String> CANCELLING =
      Set.of("cancel", "call off", "scrap", "abort", "shelve", "axe", "drop");
  private static final Set<String> POSTPONING =
      Set.of("postpone", "delay", "put off", "defer", "adjourn", "reschedule", "push back");

  private MeetingFinder() {}

  /** The meetings in a document, in order of the text; what two words tell of one is told once. */
  public static List<Meeting> find(DocumentView view, List<Coded> coded) {
    List<Meeting> meetings = new ArrayList<>();
    for (Coded each : coded) {
      Meeting.State state = each.match().entry().meeting();
      if (state != null) {
        Meeting meeting = meeting(view, each, state);
        if (meetings.stream().noneMatch(other -> isSame(meeting, other))) {
          meetings.add(meeting);
        }
      }
    }
    return List.copyOf(meetings);
  }

  private static boolean isSame(Meeting a, Meeting b) {
    return a.evidence().sentence() == b.evidence().sentence()
        && a.status() == b.status()
        && countries(a).equals(countries(b));
  }

  private static List<String> countries(Meeting meeting) {
    return meeting.participants().stream()
        .map(actor -> actor.country() + "/" + actor.sector() + "/" + actor.name())
        .toList();
  }

  private static Meeting meeting(DocumentView view, Coded coded, Meeting.State state) {
    Event event = coded.event();
    int governor = governor(coded);
    Actor hosting = by(view, coded, Set.of("host"));
    Actor announcer = announcer(view, coded, governor);
    if (hosting == null && announcer != null && isHome(announcer, event)) {
      hosting = announcer;
    }
    List<Actor> mediators = mediators(view, coded);
    List<Actor> participants = participants(view, coded, mediators);
    if (participants.size() < 2 && announcer != null && ending(coded, governor) != null) {
      participants.add(0, announcer);
    }
    return new Meeting(
        List.copyOf(participants),
        mediators,
        hosting,
        event.place(),
        event.when(),
        level(participants),
        state(coded, state, governor),
        event.attribution(),
        event.evidence());
  }

  /** Who takes part: somebody, not the talks themselves, and not who only mediates. */
  private static List<Actor> participants(DocumentView view, Coded coded, List<Actor> mediators) {
    List<Actor> participants = new ArrayList<>();
    List<Actor> all = new ArrayList<>(coded.event().actors());
    all.addAll(coded.event().recipients());
    for (Actor actor : all) {
      boolean somebody =
          actor.country() != null
              || actor.sector() != null
              || actor.name() != null
              || actor.entity() != null;
      boolean mediates =
          mediators.stream().anyMatch(mediator -> mediator.span().equals(actor.span()));
      if (somebody && !mediates && !participants.contains(actor)) {
        participants.add(actor);
      }
    }
    return participants;
  }

  /** The verb of which the meeting is subject or object; -1 where there is none. */
  private static int governor(Coded coded) {
    int noun = coded.match().noun();
    if (noun < 0) {
      return coded.match().verb();
    }
    int governor = coded.clauses().governor(noun);
    return governor < 0 ? coded.match().verb() : governor;
  }

  /** Who cancels, announces or calls the meeting, not being one of those named as meeting. */
  private static @Nullable Actor announcer(DocumentView view, Coded coded, int governor) {
    int subject = governor < 0 ? -1 : coded.clauses().subject(governor);
    if (subject < 0 || subject == coded.match().noun()) {
      return null;
    }
    Actor actor = view.actors().identify(coded.clauses(), subject);
    boolean known = actor != null && (actor.country() != null || actor.sector() != null);
    boolean meets =
        known
            && actor != null
            && coded.event().actors().stream().anyMatch(one -> one.span().equals(actor.span()));
    return known && !meets ? actor : null;
  }

  private static boolean isHome(Actor actor, Event event) {
    return event.place() != null
        && actor.country() != null
        && actor.country().equals(event.place().country());
  }

  /** What the verb above a meeting makes of it: cancelled or postponed; null for neither. */
  private static Meeting.@Nullable State ending(Coded coded, int governor) {
    if (governor < 0) {
      return null;
    }
    ParsedSentence sentence = coded.clauses().sentence();
    String lemma = sentence.lemma(governor);
    int particle = sentence.tree().child(governor, "compound:prt");
    String phrase = particle < 0 ? lemma : lemma + " " + sentence.lemma(particle);
    if (CANCELLING.contains(phrase)) {
      return Meeting.State.CANCELLED;
    }
    return POSTPONING.contains(phrase) ? Meeting.State.POSTPONED : null;
  }

  private static Meeting.State state(Coded coded, Meeting.State state, int governor) {
    Meeting.State ending = ending(coded, governor);
    if (ending != null) {
      return ending;
    }
    return switch (coded.event().status()) {
      case PLANNED, ANNOUNCED -> state == Meeting.State.HELD ? Meeting.State.PLANNED : state;
      case DEMANDED, HYPOTHETICAL, FEARED, THREATENED -> Meeting.State.PROPOSED;
      case NEGATED, DENIED ->
          state == Meeting.State.CANCELLED || state == Meeting.State.POSTPONED
              ? state
              : Meeting.State.REFUSED;
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
    int verb = coded.match().verb();
    if (verb >= 0 && MEDIATING.contains(coded.clauses().sentence().lemma(verb))) {
      return coded.event().actors();
    }
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
