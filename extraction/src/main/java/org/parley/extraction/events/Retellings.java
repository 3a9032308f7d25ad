package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.language.Analysis;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/**
 * Which events of a report are one event told again: in headline, lead and body, or taken up by
 * "the attack". Careful: two tellings are one only where nothing parts them (type, mode, status,
 * place, day, sides, counts) and something ties them: a definite noun that takes the nearest one
 * up, the same count of people, or the same word with two of place, day and sides in common.
 * Stateless.
 */
public final class Retellings {
  /** How many sentences back "the attack" may take an event up. */
  private static final int REACH = 6;

  /** Events further back than this are not compared. */
  private static final int WINDOW = 60;

  private Retellings() {}

  /**
   * Ids of the events that tell an earlier one again, each with the id of the first telling.
   *
   * @param events of one report, in order of the text
   */
  public static Map<String, String> of(List<Event> events, Analysis analysis) {
    Map<String, String> retold = new LinkedHashMap<>();
    Map<String, Telling> known = new HashMap<>();
    List<Telling> first = new ArrayList<>();
    for (Event event : events) {
      Telling telling = Telling.of(event, analysis);
      Telling earlier = earlier(telling, first);
      if (earlier != null && known.putIfAbsent(event.id(), telling) == null) {
        retold.put(event.id(), earlier.event().id());
      } else {
        known.putIfAbsent(event.id(), telling);
        first.add(telling);
      }
    }
    return retold;
  }

  private static @Nullable Telling earlier(Telling telling, List<Telling> first) {
    for (int i = first.size() - 1; i >= 0 && i >= first.size() - WINDOW; i--) {
      Telling other = first.get(i);
      if (other.event().evidence().sentence() < telling.event().evidence().sentence()
          && !isParted(telling.event(), other.event())
          && isTied(telling, other)) {
        return other;
      }
    }
    return null;
  }

  /**
   * An event with what its words show.
   *
   * @param lemma of the trigger's last noun or verb
   * @param definite true for a noun after "the", "this" or "that"
   */
  private record Telling(Event event, String lemma, boolean definite) {
    static Telling of(Event event, Analysis analysis) {
      Span trigger =
          event.evidence().trigger() == null ? event.evidence().span() : event.evidence().trigger();
      int index = event.evidence().sentence();
      if (index < 0 || index >= analysis.sentences().size()) {
        return new Telling(event, "", false);
      }
      Sentence sentence = analysis.sentences().get(index);
      String lemma = "";
      boolean noun = false;
      int at = -1;
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean word = token.tag().startsWith("NN") || token.tag().startsWith("VB");
        if (word && token.span().overlaps(trigger)) {
          lemma = token.lemma().toLowerCase(Locale.ROOT);
          noun = token.tag().startsWith("NN");
          at = i;
        }
      }
      return new Telling(event, lemma, noun && isDefinite(tokens, at));
    }

    private static boolean isDefinite(List<Token> tokens, int noun) {
      for (int i = noun - 1; i >= 0 && i >= noun - 3; i--) {
        String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
        if (form.equals("the") || form.equals("this") || form.equals("that")) {
          return true;
        }
        if (!tokens.get(i).tag().startsWith("JJ") && !tokens.get(i).tag().startsWith("NN")) {
          return false;
        }
      }
      return false;
    }
  }

  /** True where something says that the two are different events. */
  private static boolean isParted(Event a, Event b) {
    return a.type() != b.type()
        || (differ(a.mode(), b.mode()) && !isUnspecific(a) && !isUnspecific(b))
        || !sameStanding(a.status(), b.status())
        || differ(place(a.place()), place(b.place()))
        || apart(a.when(), b.when())
        || disjoint(sides(a.actors()), sides(b.actors()))
        || disjoint(sides(a.recipients()), sides(b.recipients()))
        || countsDiffer(a, b);
  }

  private static boolean sameStanding(Status a, Status b) {
    return a == b || (happens(a) && happens(b)) || (isToCome(a) && isToCome(b));
  }

  private static boolean happens(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING;
  }

  private static boolean isToCome(Status status) {
    return status == Status.PLANNED || status == Status.ANNOUNCED;
  }

  private static boolean isTied(Telling a, Telling b) {
    Event later = a.event();
    Event earlier = b.event();
    int distance = later.evidence().sentence() - earlier.evidence().sentence();
    if (a.definite() && distance <= REACH) {
      return true;
    }
    if (sharesCount(later, earlier)) {
      return true;
    }
    int shared = shared(later, earlier);
    // Headline and lead say in other words what the body tells.
    boolean heading = earlier.evidence().sentence() == 0 && distance <= REACH;
    if (shared >= 2 && (heading || a.lemma().equals(b.lemma()))) {
      return true;
    }
    // "Four bodies were found" after an attack; "when civilians were fired upon".
    boolean agentless = sides(later.actors()).isEmpty() && distance <= 2 * REACH;
    if (!agentless) {
      return false;
    }
    if (isAftermath(later) && distance <= 3) {
      return !earlier.actors().isEmpty() || earlier.mode() != null;
    }
    if (a.lemma().equals(b.lemma())) {
      return shared >= 1;
    }
    // "Blasts shook the town on Monday. A dawn barrage woke the port.": the same place and day.
    return distance <= 2
        && place(later.place()) != null
        && place(earlier.place()) != null
        && isDay(later.when())
        && isDay(earlier.when());
  }

  /** A blast may be of a bomb, a shell or a rocket. */
  private static boolean isUnspecific(Event event) {
    return event.rule().contains("explosion");
  }

  private static boolean isAftermath(Event event) {
    return event.rule().contains("bod");
  }

  private static int shared(Event a, Event b) {
    int shared = 0;
    shared += place(a.place()) != null && place(b.place()) != null ? 1 : 0;
    shared += isDay(a.when()) && isDay(b.when()) ? 1 : 0;
    shared += !sides(a.actors()).isEmpty() && !sides(b.actors()).isEmpty() ? 1 : 0;
    shared += !sides(a.recipients()).isEmpty() && !sides(b.recipients()).isEmpty() ? 1 : 0;
    return shared;
  }

  private static boolean isDay(@Nullable When when) {
    return when != null && when.precision() == When.Precision.DAY;
  }

  /** Two or more killed, hurt, sent or held, and as many in both. */
  private static boolean sharesCount(Event a, Event b) {
    for (Quantity one : a.quantities()) {
      for (Quantity two : b.quantities()) {
        if (one.kind() == two.kind()
            && one.best() != null
            && one.best() >= 2
            && one.best().equals(two.best())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean countsDiffer(Event a, Event b) {
    for (Quantity one : a.quantities()) {
      for (Quantity two : b.quantities()) {
        if (one.kind() == two.kind()
            && one.best() != null
            && two.best() != null
            && !one.best().equals(two.best())) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable String place(@Nullable Place place) {
    return place == null ? null : place.geonameId() == null ? place.name() : "" + place.geonameId();
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  private static boolean apart(@Nullable When a, @Nullable When b) {
    return a != null
        && b != null
        && a.from() != null
        && b.from() != null
        && a.to() != null
        && b.to() != null
        && (a.to().isBefore(b.from()) || b.to().isBefore(a.from()));
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static Set<String> sides(List<Actor> actors) {
    Set<String> sides = new HashSet<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        sides.add(actor.country());
      } else if (actor.name() != null) {
        sides.add(actor.name());
      }
    }
    return sides;
  }
}
