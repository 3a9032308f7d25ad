package org.parley.dossier;

import java.util.List;
import java.util.Locale;

/** What a person decides on an incident. */
public sealed interface Decision {
  /** What it comes to, in short: "fatalities: 12"; empty where its kind says it all. */
  default String describe() {
    return switch (this) {
      case Accept accept -> "";
      case Reject reject -> "";
      case Correct correct ->
          correct.field().name().toLowerCase(Locale.ROOT) + ": " + correct.value();
      case Merge merge -> String.join(", ", merge.incidents());
      case Split split -> String.join(", ", split.sightings());
    };
  }

  /** It is right as it stands. */
  record Accept() implements Decision {}

  /** It is no incident, or not what the reports say. */
  record Reject() implements Decision {}

  /**
   * One value of it is wrong.
   *
   * @param field which
   * @param value the right one, as {@link Field} says; empty where it is not known
   */
  record Correct(Field field, String value) implements Decision {}

  /**
   * It is the same as others.
   *
   * @param incidents ids of the others, at least one
   */
  record Merge(List<String> incidents) implements Decision {
    public Merge {
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * Some of what it holds is another incident.
   *
   * @param sightings ids of the members that are to stand apart, not all
   */
  record Split(List<String> sightings) implements Decision {
    public Split {
      sightings = List.copyOf(sightings);
    }
  }

  /** A value that can be corrected. */
  enum Field {
    /** PLOVER type, as "ASSAULT". */
    TYPE,
    /** PLOVER mode, as "heavy-weapons". */
    MODE,
    /** Status, as "occurred". */
    STATUS,
    /** First and last day, as "2022-03-07" or "2022-03-07/2022-03-09". */
    DATE,
    /** Name of the place, optionally "name; country; latitude; longitude". */
    PLACE,
    /** Who did it: "name; country; sector", several separated by a vertical bar. */
    ACTORS,
    /** To whom: as {@link #ACTORS}. */
    RECIPIENTS,
    /** Dead: "12", or "low; best; high", a side left empty where it is open. */
    FATALITIES,
    /** Injured: as {@link #FATALITIES}. */
    INJURED
  }
}
