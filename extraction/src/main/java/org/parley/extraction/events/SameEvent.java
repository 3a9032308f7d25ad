package org.parley.extraction.events;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.extraction.WordLists;
import org.parley.knowledge.EventType;

/** What parts two tellings of a report and what ties them. Immutable. */
final class SameEvent {
  /** How many sentences back "the attack" may take an event up. */
  private static final int REACH = 6;

  /** Letters that a noun and its verb share: "bombing", "bombed". */
  private static final int STEM = 4;

  private final WordLists lists;
  private final Set<String> sites;
  private final Set<String> explosions;
  private final Set<String> remains;

  private SameEvent(WordLists lists) {
    this.lists = lists;
    this.sites = lists.words("site");
    this.explosions = lists.words("explosion");
    this.remains = lists.words("remains");
  }

  static SameEvent load() {
    return new SameEvent(WordLists.load(SameEvent.class, "retellings.txt"));
  }

  /** True where something says that the two are different events. */
  boolean isParted(Telling later, Telling earlier) {
    Event a = later.event();
    Event b = earlier.event();
    return a.type() != b.type()
        || (differ(a.mode(), b.mode()) && !isUnspecific(later) && !isUnspecific(earlier))
        || !sameStanding(a.status(), b.status())
        || placesDiffer(a.place(), b.place())
        || apart(a.when(), b.when())
        || disjoint(sides(a.actors()), sides(b.actors()))
        || disjoint(recipients(a), recipients(b))
        || countsDiffer(a, b);
  }

  /** True where something says that the later tells the earlier again. */
  boolean isTied(Telling later, Telling earlier) {
    Event a = later.event();
    Event b = earlier.event();
    int distance = later.sentence() - earlier.sentence();
    if (distance <= REACH
        && (later.definite() && takesUp(later, earlier) || doesAgain(later, earlier))) {
      return true;
    }
    if (sharesCount(a, b)) {
      return true;
    }
    int shared = shared(a, b);
    // Headline and lead say in other words what the body tells.
    boolean heading = earlier.sentence() == 0 && distance <= REACH;
    if (shared >= 2 && (heading || isSameTrigger(later, earlier))) {
      return true;
    }
    boolean agentless = sides(a.actors()).isEmpty() && distance <= 2 * REACH;
    return agentless && isTiedWithoutAgent(later, earlier, shared, distance);
  }

  /** "Four bodies were found" after an attack; "when civilians were fired upon". */
  private boolean isTiedWithoutAgent(Telling later, Telling earlier, int shared, int distance) {
    Event a = later.event();
    Event b = earlier.event();
    if (isAftermath(later) && distance <= 3) {
      return !b.actors().isEmpty() || b.mode() != null;
    }
    if (isSameTrigger(later, earlier)) {
      return shared >= 1;
    }
    if (isAtItsSite(later, earlier)) {
      return true;
    }
    // "Blasts shook the town on Monday. A dawn barrage woke the port.": the same place and day.
    return distance <= 2
        && place(a.place()) != null
        && place(b.place()) != null
        && isDay(a.when())
        && isDay(b.when());
  }

  /**
   * "the attack" takes up any attack, "the bombing" only a bombing, and neither one with sides or a
   * day of its own that the earlier telling has nothing of.
   */
  private boolean takesUp(Telling later, Telling earlier) {
    if (isOtherNumber(later, earlier)) {
      return false;
    }
    Event a = later.event();
    Event b = earlier.event();
    if (addsSide(a, b) && shared(a, b) == 0) {
      return false;
    }
    boolean mode = a.mode() != null && a.mode().equals(b.mode());
    return isGeneral(later.lemma(), a) || mode || isSameWord(later.lemma(), earlier.lemma());
  }

  /** "The attack killed nine traders", "the bombing destroyed a shop". */
  private boolean doesAgain(Telling later, Telling earlier) {
    String doer = later.doer();
    boolean known = isGeneral(doer, later.event()) || isSameWord(doer, earlier.lemma());
    return known
        && !isOtherNumber(later, earlier)
        && (shared(later.event(), earlier.event()) > 0
            || !addsSide(later.event(), earlier.event()));
  }

  /** "attacks" are more than "the attack". */
  private static boolean isOtherNumber(Telling later, Telling earlier) {
    return later.noun() && earlier.noun() && later.plural() != earlier.plural();
  }

  private static boolean isSameTrigger(Telling later, Telling earlier) {
    return later.lemma().equals(earlier.lemma()) && !isOtherNumber(later, earlier);
  }

  private boolean isGeneral(String noun, Event event) {
    return lists.words("general-" + event.type().name().toLowerCase(Locale.ROOT)).contains(noun);
  }

  private static boolean isSameWord(String a, String b) {
    return !a.isEmpty()
        && (a.equals(b)
            || (a.length() >= STEM
                && b.length() >= STEM
                && a.substring(0, STEM).equals(b.substring(0, STEM))));
  }

  private static boolean addsSide(Event later, Event earlier) {
    return (!sides(later.actors()).isEmpty() && sides(earlier.actors()).isEmpty())
        || (!recipients(later).isEmpty() && recipients(earlier).isEmpty())
        || (isDay(later.when()) && !isDay(earlier.when()));
  }

  /**
   * "shelled a school … Behind the school, blasts …": an attack with arms, or dead, at the site of
   * one that the report has told of and that it takes up as known.
   */
  private boolean isAtItsSite(Telling later, Telling earlier) {
    boolean armed =
        later.event().type() == EventType.ASSAULT
            && isArmed(later.event())
            && (isArmed(earlier.event()) || isAftermath(earlier));
    return armed
        && later.takenUp().stream()
            .anyMatch(word -> sites.contains(word) && earlier.words().contains(word));
  }

  /** What an army destroys is no attack on who stands there. */
  private static boolean isArmed(Event event) {
    return event.mode() != null && !event.mode().equals("destroy");
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

  /** A blast may be of a bomb, a shell or a rocket. */
  private boolean isUnspecific(Telling telling) {
    return explosions.contains(telling.lemma());
  }

  /** "Four bodies were found". */
  private boolean isAftermath(Telling telling) {
    return remains.contains(telling.lemma());
  }

  private static int shared(Event a, Event b) {
    int shared = 0;
    shared += place(a.place()) != null && place(b.place()) != null ? 1 : 0;
    shared += isDay(a.when()) && isDay(b.when()) ? 1 : 0;
    shared += !sides(a.actors()).isEmpty() && !sides(b.actors()).isEmpty() ? 1 : 0;
    shared += !recipients(a).isEmpty() && !recipients(b).isEmpty() ? 1 : 0;
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

  /** A continent parts no two places, nor does a country and a town in it. */
  private static boolean placesDiffer(@Nullable Place a, @Nullable Place b) {
    if (a == null || b == null || !differ(place(a), place(b))) {
      return false;
    }
    boolean wide = isWide(a) || isWide(b);
    return !wide || differ(a.country(), b.country());
  }

  private static boolean isWide(Place place) {
    boolean continent = "region".equals(place.kind()) && place.country() == null;
    return continent || "country".equals(place.kind());
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

  /** Who is on the receiving end, a mere place ("soldiers for Europe") left out. */
  private static Set<String> recipients(Event event) {
    Set<String> sides = sides(event.recipients());
    if (event.place() != null) {
      sides.remove(event.place().name());
    }
    return sides;
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
