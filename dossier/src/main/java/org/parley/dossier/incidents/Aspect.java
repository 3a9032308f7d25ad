package org.parley.dossier.incidents;

import java.util.Locale;
import java.util.Set;

/** What of an incident a sighting tells: "shelled", "killed" and "wounded" may be one incident. */
public enum Aspect {
  /** The act itself. */
  ACT,
  DEATHS,
  INJURIES;

  /** Lexicon entries whose words tell of the dead. */
  private static final Set<String> DEATH_RULES =
      Set.of(
          "kill",
          "killed-in-attack",
          "died-in-attack",
          "killed-in-police-firing",
          "die-of-violence",
          "die-when-attacked",
          "lose-life",
          "take-life",
          "bring-death",
          "murder",
          "murder-noun",
          "massacre-noun",
          "wipe-out",
          "commit-massacre",
          "shoot-dead",
          "death-noun",
          "toll-in-attack",
          "body-found",
          "leave-dead",
          "dead-predicate",
          "dead-in-news",
          "death-blamed",
          "lose-troops",
          "inflict-casualties");

  private static final Set<String> INJURY_RULES = Set.of("wound", "injury-noun", "leave-wounded");

  /** What {@code sighting} tells of its incident. */
  public static Aspect of(Sighting sighting) {
    return of(sighting.rule());
  }

  /** What an event tells that an entry of the lexicon found, as "assault/kill". */
  static Aspect of(String entry) {
    String rule = entry.substring(entry.indexOf('/') + 1);
    return DEATH_RULES.contains(rule) ? DEATHS : INJURY_RULES.contains(rule) ? INJURIES : ACT;
  }

  /** The name used in output, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
