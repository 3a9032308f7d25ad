package org.parley.bench.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Aspect;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.Sighting;
import org.parley.dossier.incidents.TraitWeights;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/** The texts of a set as the program joins them. */
final class Joined {
  /** Types of what the set of headlines holds, fighting and its victims. */
  private static final Set<EventType> FORCE =
      Set.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.PROTEST);

  private final List<ReadText> texts;

  /** Incident by report and sighting. */
  private final Map<String, Integer> incidents = new HashMap<>();

  Joined(List<ReadText> texts) {
    this(texts, TraitWeights.SHIPPED);
  }

  /** The same by other weights. */
  Joined(List<ReadText> texts, TraitWeights weights) {
    this.texts = texts;
    List<Sighting> sightings = new ArrayList<>();
    texts.forEach(text -> sightings.addAll(text.sightings()));
    int number = 0;
    for (List<Sighting> members : IncidentGrouper.join(sightings, weights)) {
      number++;
      for (Sighting member : members) {
        incidents.put(key(member), number);
      }
    }
  }

  private static String key(Sighting sighting) {
    return sighting.report() + "\n" + sighting.id();
  }

  /**
   * The marked mentions with the clusters they were put into.
   *
   * @param aspects whether an act, its dead and its wounded are told apart, as where a set marks
   *     events and not incidents
   * @param all whether a mention that was not coded counts, as a cluster of its own
   */
  Clustering mentions(boolean aspects, boolean all) {
    Clustering clustering = new Clustering();
    for (ReadText text : texts) {
      for (GoldText.Mention mention : text.gold().mentions()) {
        Sighting sighting = text.at(mention.span());
        if (sighting != null) {
          String aspect = aspects ? sighting.type() + "/" + Aspect.of(sighting) : "";
          clustering.add(mention.cluster(), incidents.get(key(sighting)) + aspect);
        } else if (all) {
          clustering.add(
              mention.cluster(), text.gold().document().id() + "@" + mention.span().start());
        }
      }
    }
    return clustering;
  }

  /** Pairs of texts that were joined, against those that report one incident. */
  Clustering.Score pairs() {
    List<Set<Object>> joined = new ArrayList<>();
    for (ReadText text : texts) {
      Set<Object> mine = new HashSet<>();
      for (Sighting sighting : text.sightings()) {
        if (FORCE.contains(sighting.type())) {
          mine.add(incidents.getOrDefault(key(sighting), -1));
        }
      }
      joined.add(mine);
    }
    return pairs(joined);
  }

  /** The same where texts are joined by their day alone. */
  Clustering.Score pairsByDay() {
    List<Set<Object>> joined = new ArrayList<>();
    for (ReadText text : texts) {
      Object day = text.gold().document().published();
      joined.add(day == null ? Set.of() : Set.of(day));
    }
    return pairs(joined);
  }

  private Clustering.Score pairs(List<Set<Object>> joined) {
    double both = 0;
    double found = 0;
    double gold = 0;
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        boolean together = meet(texts.get(i).gold().incidents(), texts.get(j).gold().incidents());
        boolean put = meet(joined.get(i), joined.get(j));
        both += together && put ? 1 : 0;
        found += put ? 1 : 0;
        gold += together ? 1 : 0;
      }
    }
    return new Clustering.Score(found == 0 ? 0 : both / found, gold == 0 ? 0 : both / gold);
  }

  private static boolean meet(Iterable<?> one, java.util.Collection<?> other) {
    for (Object item : one) {
      if (other.contains(item)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text with what the program finds in it.
   *
   * @param gold the text and its marks
   * @param sightings its events
   * @param triggers the words that name each of them, or null, in the same order
   */
  record ReadText(GoldText gold, List<Sighting> sightings, List<Span> triggers) {
    /** The event that some words name, or null. */
    @Nullable Sighting at(Span words) {
      for (int i = 0; i < Math.min(triggers.size(), sightings.size()); i++) {
        if (triggers.get(i) != null && triggers.get(i).overlaps(words)) {
          return sightings.get(i);
        }
      }
      return null;
    }
  }
}
