package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;

/**
 * Keys by which sightings are found that may tell of one incident: two sightings are compared only
 * where they share a key, which keeps joining near linear in their number. Pure functions.
 *
 * <p>A key is a family of types with a day (or the month where only that is known) and one thing
 * more: a place, a count, a name. A sighting has the keys of its day and of the days beside it that
 * its time allows, so that reports that differ by a day meet. Those of one report share a key.
 */
public final class BlockingKeys {
  /**
   * A key that more sightings share than this says too little: it is left out, and they meet by
   * their finer keys only. What makes a day of ten thousand reports cost what they cost one by one.
   */
  public static final int MOST_MEMBERS = 200;

  /** Days that an interval may have to be met day by day; a longer one meets by its month. */
  private static final int MOST_DAYS = 10;

  private static final int MOST_COUNTRIES = 3;

  private BlockingKeys() {}

  /** The keys of a sighting, sorted. */
  public static List<String> of(Sighting sighting) {
    TreeSet<String> keys = new TreeSet<>();
    keys.add("r|" + sighting.report() + "|" + sighting.revision());
    String family = family(sighting.type());
    for (String time : times(sighting)) {
      String prefix = family + "|" + time + "|";
      addPlaces(sighting, prefix, keys);
      addCounts(sighting.quantities(), prefix, keys);
      addNames(sighting, prefix, keys);
    }
    return List.copyOf(keys);
  }

  /** Types that reports confuse, or use side by side for one matter, are a family. */
  static String family(EventType type) {
    return switch (type) {
      case ASSAULT, MOBILIZE, COERCE, PROTEST -> "force";
      case CONSULT, AGREE, SUPPORT -> "talk";
      case CONCEDE, RETREAT -> "yield";
      case COOPERATE, AID -> "help";
      case REQUEST, ACCUSE, REJECT, THREATEN -> "word";
      case SANCTION -> "sanction";
    };
  }

  private static List<String> times(Sighting sighting) {
    TreeSet<String> times = new TreeSet<>();
    Days days = Days.of(sighting);
    if (days == null) {
      return List.of("?");
    }
    if (days.length() > MOST_DAYS) {
      times.add(month(days.from()));
      times.add(month(days.to()));
      return List.copyOf(times);
    }
    for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
      times.add(day.toString());
    }
    // The day before as well, so that reports that differ by a day meet.
    times.add(days.from().minusDays(1).toString());
    return List.copyOf(times);
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  private static void addPlaces(Sighting sighting, String prefix, TreeSet<String> keys) {
    Place place = sighting.anyPlace();
    if (place == null) {
      // Somewhere in one of the countries that the report speaks of.
      sighting.names().stream()
          .filter(name -> name.startsWith(SightingReader.COUNTRY))
          .limit(MOST_COUNTRIES)
          .forEach(name -> keys.add(prefix + "in " + name.substring(1)));
      keys.add(prefix + "nowhere");
      return;
    }
    if (place.country() != null) {
      keys.add(prefix + "in " + place.country());
    }
    if (place.admin1() != null) {
      keys.add(prefix + "in " + place.country() + "/" + place.admin1());
    }
    if (place.precision() < 3) {
      keys.add(prefix + "at " + place.name().toLowerCase(Locale.ROOT));
    }
  }

  private static void addCounts(List<Quantity> counts, String prefix, TreeSet<String> keys) {
    for (Quantity count : counts) {
      if (count.kind() == Quantity.Kind.FATALITIES && count.best() != null) {
        keys.add(prefix + "dead " + count.best());
      }
    }
  }

  private static void addNames(Sighting sighting, String prefix, TreeSet<String> keys) {
    for (List<Actor> side : List.of(sighting.actors(), sighting.recipients())) {
      for (Actor actor : side) {
        if (actor.name() != null) {
          keys.add(prefix + "who " + actor.name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** The days a sighting allows, by its own words, the scene or the day of publication. */
  record Days(LocalDate from, LocalDate to) {
    static @Nullable Days of(Sighting sighting) {
      When when = sighting.anyWhen();
      if (when != null && when.from() != null && when.to() != null) {
        return new Days(when.from(), when.to());
      }
      LocalDate published = sighting.published();
      return published == null ? null : new Days(published.minusDays(1), published);
    }

    long length() {
      return to.toEpochDay() - from.toEpochDay() + 1;
    }
  }
}
