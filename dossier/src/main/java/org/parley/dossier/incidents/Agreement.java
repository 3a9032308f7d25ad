package org.parley.dossier.incidents;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.dossier.sources.TextSketch;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/**
 * How well two sightings agree: above zero where they rather tell of one incident than of two. The
 * weights of the {@link Trait}s of the pair are added up, as Fellegi and Sunter (1969) join
 * records. Pure, symmetric.
 */
public final class Agreement {
  /** From here downwards two sightings never stand in one incident. */
  static final int NEVER = -4000;

  /** What excludes a match outweighs whatever else agrees. */
  private static final int APART = -100_000;

  /** Share of equal min-hashes from which two texts are copies, as for independent sources. */
  private static final double COPY = 0.5;

  private static final double FEW = 0.15;
  private static final double SOME = 0.3;
  private static final double MANY = 0.5;

  private Agreement() {}

  /** Natural logarithm of the odds that both tell of one incident, in thousandths. */
  public static int score(Sighting one, Sighting other) {
    return score(one, other, TraitWeights.SHIPPED);
  }

  /** The same by other weights. */
  static int score(Sighting one, Sighting other, TraitWeights weights) {
    if (!BlockingKeys.family(one.type()).equals(BlockingKeys.family(other.type()))) {
      return APART;
    }
    TraitWeights.Sum sum = weights.sum(one.report().equals(other.report()));
    PlaceAgreement.addTo(sum, one, other);
    TimeAgreement.addTo(sum, one, other);
    addSpeech(sum, one, other);
    // Another week, another country, another speaker: what else agrees is chance.
    if (sum.excludes()) {
      return APART;
    }
    addRest(sum, one, other);
    return sum.value();
  }

  /** In which ways two sightings of one family agree and differ: why they were joined or not. */
  public static Set<Trait> traits(Sighting one, Sighting other) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    PlaceAgreement.addTo(traits::add, one, other);
    TimeAgreement.addTo(traits::add, one, other);
    addSpeech(traits::add, one, other);
    addRest(traits::add, one, other);
    return traits;
  }

  private static void addRest(Consumer<Trait> traits, Sighting one, Sighting other) {
    traits.accept(Trait.ANY_PAIR);
    addKind(one, other, traits);
    CountAgreement.addTo(traits, one, other);
    PartyAgreement.addActors(traits, one.actors(), other.actors());
    PartyAgreement.addRecipients(traits, one.recipients(), other.recipients());
    PartyAgreement.addVictims(traits, one.victims(), other.victims());
    traits.accept(words(share(one.words(), other.words())));
    if (!one.marks().isEmpty() && !other.marks().isEmpty()) {
      traits.accept(
          Collections.disjoint(one.marks(), other.marks()) ? Trait.OTHER_MARK : Trait.SAME_MARK);
    }
    if (one.report().equals(other.report())) {
      int apart = Math.abs(one.sentence() - other.sentence());
      traits.accept(
          apart == 0
              ? Trait.SAME_SENTENCE
              : apart == 1 ? Trait.NEXT_SENTENCE : Trait.SENTENCES_APART);
    } else {
      addStory(one, other, traits);
    }
  }

  private static void addSpeech(Consumer<Trait> traits, Sighting one, Sighting other) {
    if (one.type().quad() == EventType.Quad.VERBAL_CONFLICT
        && (one.type() != other.type() || !PartyAgreement.oneParty(one.actors(), other.actors()))) {
      traits.accept(Trait.OTHER_SPEECH);
    }
  }

  private static void addKind(Sighting one, Sighting other, Consumer<Trait> traits) {
    if (one.type() != other.type()) {
      traits.accept(Trait.OTHER_TYPE);
    }
    if (one.mode() != null && other.mode() != null) {
      traits.accept(one.mode().equals(other.mode()) ? Trait.SAME_MODE : Trait.OTHER_MODE);
    }
    if (!one.trigger().isEmpty() && !other.trigger().isEmpty()) {
      traits.accept(
          one.trigger().equals(other.trigger()) ? Trait.SAME_TRIGGER : Trait.OTHER_TRIGGER);
    }
    if (one.weapon() != null && one.weapon().equals(other.weapon())) {
      traits.accept(Trait.SAME_WEAPON);
    }
    if (Aspect.of(one) != Aspect.of(other)) {
      traits.accept(Trait.OTHER_ASPECT);
    }
    if (isIdea(one.status()) != isIdea(other.status())) {
      traits.accept(Trait.ONLY_ONE_HAPPENED);
    }
  }

  private static boolean isIdea(Status status) {
    return status == Status.HYPOTHETICAL || status == Status.FEARED || status == Status.HABITUAL;
  }

  private static Trait words(double share) {
    return share == 0
        ? Trait.WORDS_NONE
        : share < FEW
            ? Trait.WORDS_FEW
            : share < SOME ? Trait.WORDS_SOME : share < MANY ? Trait.WORDS_MANY : Trait.WORDS_MOST;
  }

  private static void addStory(Sighting one, Sighting other, Consumer<Trait> traits) {
    if (TextSketch.similarity(one.sketch(), other.sketch()) >= COPY) {
      traits.accept(Trait.COPY);
    }
    if (!one.names().isEmpty() && !other.names().isEmpty()) {
      traits.accept(story(one.names(), other.names()));
    }
  }

  private static Trait story(List<String> one, List<String> other) {
    int ones = countries(one);
    int others = countries(other);
    double share = share(one.subList(ones, one.size()), other.subList(others, other.size()));
    if (share == 0) {
      return share(one.subList(0, ones), other.subList(0, others)) > 0
          ? Trait.STORY_COUNTRY
          : Trait.STORY_NONE;
    }
    return share < FEW ? Trait.STORY_FEW : share < SOME ? Trait.STORY_SOME : Trait.STORY_MANY;
  }

  /** How many of the names are codes of countries; they sort before all others. */
  private static int countries(List<String> names) {
    int count = 0;
    while (count < names.size() && names.get(count).startsWith(SightingReader.COUNTRY)) {
      count++;
    }
    return count;
  }

  /** Share of the words of two sorted lists that both have. */
  static double share(List<String> one, List<String> other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      int order = one.get(i).compareTo(other.get(j));
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
