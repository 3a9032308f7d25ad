package org.parley.dossier.tracks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.SightingReader;
import org.parley.extraction.Actor;

/** The parties whom a track follows. A state speaks through its government and its forces. */
final class Parties {
  /** Sectors that do not speak for the state whose country they have. */
  private static final Set<String> OTHERS =
      Set.of("REB", "UAF", "OPP", "CVL", "REF", "MED", "BUS", "NGO", "PTY", "REL", "EDU", "CRM");

  private final List<String> names;

  Parties(Collection<String> names) {
    this.names = List.copyOf(new TreeSet<>(names));
  }

  /** Sorted. */
  List<String> names() {
    return names;
  }

  /** The party that an actor is or speaks for, or null. */
  @Nullable String of(Actor actor) {
    for (String name : names) {
      if (isCode(name) ? speaksFor(actor, name) : isNamed(actor, name)) {
        return name;
      }
    }
    return null;
  }

  /** The party that a position's party or addressee is, or null. */
  @Nullable String of(@Nullable String party) {
    for (String name : names) {
      if (name.equalsIgnoreCase(party)) {
        return name;
      }
    }
    return null;
  }

  /** Which parties are among {@code actors}. */
  Set<String> among(Collection<Actor> actors) {
    Set<String> found = new TreeSet<>();
    for (Actor actor : actors) {
      String party = of(actor);
      if (party != null) {
        found.add(party);
      }
    }
    return found;
  }

  /**
   * How many of the parties a report speaks of.
   *
   * @param spoken its names, as those of a {@link org.parley.dossier.incidents.Sighting}
   */
  int spokenOf(Collection<String> spoken) {
    int count = 0;
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean named =
          isCode(name)
              ? spoken.contains(SightingReader.COUNTRY + name)
              : spoken.stream().anyMatch(other -> other.contains(lower));
      count += named ? 1 : 0;
    }
    return count;
  }

  private static boolean isCode(String name) {
    return name.length() == 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean speaksFor(Actor actor, String country) {
    return country.equals(actor.country())
        && (actor.sector() == null || !OTHERS.contains(actor.sector()));
  }

  private static boolean isNamed(Actor actor, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return actor.text().toLowerCase(Locale.ROOT).contains(lower)
        || actor.name() != null && actor.name().toLowerCase(Locale.ROOT).contains(lower);
  }
}
