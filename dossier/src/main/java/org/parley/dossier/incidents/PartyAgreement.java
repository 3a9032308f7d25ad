package org.parley.dossier.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;

/**
 * How well the parties of two sightings agree. Parties agree by name, or by country and sector as
 * far as each is said: "the enemy" and "gunmen" fit everybody.
 */
final class PartyAgreement {
  /** Sectors of armed bodies, which sources name the one for the other. */
  private static final Set<String> ARMED = Set.of("MIL", "COP", "SPY", "GOV", "REB", "UAF", "OPP");

  private PartyAgreement() {}

  /** The best agreement of any of one side with any of the other; 0 where one side is not said. */
  static int score(List<Actor> ones, List<Actor> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return 0;
    }
    int best = Integer.MIN_VALUE;
    for (Actor one : ones) {
      for (Actor other : others) {
        best = Math.max(best, score(one, other));
      }
    }
    return best;
  }

  private static int score(Actor one, Actor other) {
    boolean named = one.name() != null && other.name() != null;
    if (named && plain(one.name()).equals(plain(other.name()))) {
      return Weights.SAME_NAME;
    }
    if (one.country() != null && other.country() != null) {
      if (!one.country().equals(other.country())) {
        return Weights.OTHER_PARTY;
      }
      return sectorsFit(one.sector(), other.sector()) ? Weights.SAME_PARTY : 0;
    }
    if (one.text().equalsIgnoreCase(other.text())) {
      return Weights.SAME_PARTY;
    }
    return named && one.country() == null && other.country() == null ? Weights.OTHER_NAME : 0;
  }

  private static boolean sectorsFit(@Nullable String one, @Nullable String other) {
    return one == null
        || other == null
        || one.equals(other)
        || ARMED.contains(one) && ARMED.contains(other);
  }

  private static String plain(@Nullable String name) {
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }
}
