package org.parley.dossier.incidents;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;

/**
 * How well the parties of two sightings agree. Parties agree by name, or by country and sector as
 * far as each is said: "the enemy" and "gunmen" fit everybody.
 */
final class PartyAgreement {
  /** Sectors of armed bodies, which sources name the one for the other. */
  private static final Set<String> ARMED = Set.of("MIL", "COP", "SPY", "GOV", "REB", "UAF", "OPP");

  /** Words that tell nothing of who it is. */
  private static final Set<String> EMPTY =
      Set.of("people", "least", "more", "than", "other", "others", "some", "many", "several");

  private static final int SHORTEST = 4;

  private PartyAgreement() {}

  static void addActors(Consumer<Trait> traits, List<Actor> ones, List<Actor> others) {
    Fit best = best(ones, others);
    if (best != null) {
      traits.accept(
          switch (best) {
            case NAME -> Trait.ACTOR_SAME_NAME;
            case PARTY -> Trait.ACTOR_SAME_PARTY;
            case WORDS -> Trait.ACTOR_SAME_WORDS;
            case OTHER_WORDS -> Trait.ACTOR_OTHER_WORDS;
            case OTHER_NAME -> Trait.ACTOR_OTHER_NAME;
            case OTHER_COUNTRY -> Trait.ACTOR_OTHER_COUNTRY;
          });
    }
  }

  static void addRecipients(Consumer<Trait> traits, List<Actor> ones, List<Actor> others) {
    Fit best = best(ones, others);
    if (best == null) {
      return;
    }
    traits.accept(
        switch (best) {
          case NAME -> Trait.RECIPIENT_SAME_NAME;
          case PARTY -> Trait.RECIPIENT_SAME_PARTY;
          case WORDS -> Trait.RECIPIENT_SAME_WORDS;
          case OTHER_WORDS -> Trait.RECIPIENT_OTHER_WORDS;
          case OTHER_NAME -> Trait.RECIPIENT_OTHER_NAME;
          case OTHER_COUNTRY -> Trait.RECIPIENT_OTHER_COUNTRY;
        });
  }

  /** Whether those killed and hurt can be the same: soldiers are no civilians. */
  static void addVictims(Consumer<Trait> traits, List<Actor> ones, List<Actor> others) {
    EnumSet<Kind> one = kinds(ones);
    EnumSet<Kind> other = kinds(others);
    if (!one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other)) {
      boolean civil = one.contains(Kind.CIVIL) || other.contains(Kind.CIVIL);
      traits.accept(civil ? Trait.VICTIM_OTHER_KIND : Trait.VICTIM_OTHER_SIDE);
    }
  }

  /** What those to whom something was done are in a war. */
  private enum Kind {
    CIVIL,
    FORCES,
    REBELS
  }

  /** Empty where one of them may be anybody. */
  private static EnumSet<Kind> kinds(List<Actor> actors) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Actor actor : actors) {
      String sector = actor.sector();
      if (sector == null || stems(actor.text()).isEmpty()) {
        return EnumSet.noneOf(Kind.class);
      }
      kinds.add(
          switch (sector) {
            case "MIL", "COP", "SPY" -> Kind.FORCES;
            case "REB", "UAF" -> Kind.REBELS;
            default -> Kind.CIVIL;
          });
    }
    return kinds;
  }

  /** True where the sides may be one party, or one of them is not said. */
  static boolean oneParty(List<Actor> ones, List<Actor> others) {
    Fit best = best(ones, others);
    return best == null || best == Fit.NAME || best == Fit.PARTY;
  }

  /** How two parties fit, the best first. */
  private enum Fit {
    NAME,
    PARTY,
    WORDS,
    OTHER_WORDS,
    OTHER_NAME,
    OTHER_COUNTRY
  }

  /** The best fit of any of one side with any of the other; null where one side is not said. */
  private static @Nullable Fit best(List<Actor> ones, List<Actor> others) {
    Fit best = null;
    for (Actor one : ones) {
      for (Actor other : others) {
        Fit fit = fit(one, other);
        best = best == null || fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  private static Fit fit(Actor one, Actor other) {
    boolean named = one.name() != null && other.name() != null;
    if (named && plain(one.name()).equals(plain(other.name()))) {
      return Fit.NAME;
    }
    boolean countries = one.country() != null && other.country() != null;
    if (countries && !Objects.equals(one.country(), other.country())) {
      return Fit.OTHER_COUNTRY;
    }
    if (countries && sectorsFit(one.sector(), other.sector())) {
      return Fit.PARTY;
    }
    if (shareWord(one.text(), other.text())) {
      return Fit.WORDS;
    }
    return named && !countries ? Fit.OTHER_NAME : Fit.OTHER_WORDS;
  }

  /** True where two phrases have a word of more than three letters in common, whatever its end. */
  private static boolean shareWord(String one, String other) {
    Set<String> words = stems(one);
    words.retainAll(stems(other));
    return !words.isEmpty();
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i - start >= SHORTEST) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          if (!EMPTY.contains(word)) {
            stems.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
          }
        }
        start = i + 1;
      }
    }
    return stems;
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
