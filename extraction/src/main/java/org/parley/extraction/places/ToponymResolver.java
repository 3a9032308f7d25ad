package org.parley.extraction.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.places.Toponym.Sort;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.PlaceKind;
import org.parley.knowledge.places.PlaceName;

/**
 * Chooses the place that a name means. All occurrences of a name in a document mean one place, save
 * where the words beside one say otherwise. What speaks for a place: its inhabitants, that it
 * contains or lies in another place of the document, that others are near, that its country is
 * named, and that the text sets it inside another ("Paris, Texas").
 */
final class ToponymResolver {
  private static final int ROUNDS = 3;

  /** Where states and provinces are spoken of as often as towns. */
  private static final Set<String> FEDERATIONS = Set.of("USA", "CAN", "AUS");

  /**
   * Candidates beyond these are never right in practice; this bounds the work on long documents.
   */
  private static final int MOST_CANDIDATES = 40;

  private static final int MOST_NAMES = 250;

  /** So many occurrences of a name tell what they can tell. */
  private static final int ENOUGH = 30;

  private final List<Toponym> toponyms;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<Toponym, GazetteerEntry> chosen = new IdentityHashMap<>();

  private ToponymResolver(List<Toponym> toponyms) {
    this.toponyms = toponyms;
  }

  /** All occurrences of a name. */
  private static final class Group {
    final List<Toponym> members = new ArrayList<>();
    List<GazetteerEntry> candidates = List.of();
    GazetteerEntry best;
    boolean isContainer;

    /** How likely each candidate is before the document is read; found once for all rounds. */
    double[] priors = {};

    Group(GazetteerEntry first) {
      best = first;
    }

    /** An occurrence may have fewer candidates than another: "Aleppo province". */
    void add(Toponym member) {
      members.add(member);
      List<GazetteerEntry> more = member.candidates();
      if (more.size() > candidates.size()) {
        candidates = more.subList(0, Math.min(MOST_CANDIDATES, more.size()));
        best = candidates.getFirst();
      }
    }
  }

  /** The place of each toponym that has candidates. */
  static Map<Toponym, GazetteerEntry> resolve(List<Toponym> toponyms) {
    ToponymResolver resolver = new ToponymResolver(toponyms);
    resolver.group();
    resolver.weighCountries();
    for (int round = 0; round < ROUNDS; round++) {
      for (Group group : resolver.groups.values()) {
        group.best = resolver.best(group);
      }
    }
    resolver.choose();
    return resolver.chosen;
  }

  private void group() {
    for (Toponym toponym : toponyms) {
      if (!toponym.candidates().isEmpty() && groups.size() < MOST_NAMES) {
        String key = toponym.sort() == Sort.NATIONALITY ? toponym.key() + "*" : toponym.key();
        groups.computeIfAbsent(key, any -> new Group(toponym.candidates().getFirst())).add(toponym);
      }
    }
    for (Toponym toponym : toponyms) {
      Toponym container = toponym.within();
      Group whole = container == null ? null : groups.get(container.key());
      if (whole != null) {
        whole.isContainer = true;
      }
    }
  }

  /** "New York" means the state where the text also has "New York City". */
  private boolean isBesideItsCity(Group group) {
    return groups.containsKey(group.members.getFirst().key() + " city");
  }

  private void weighCountries() {
    for (Group group : groups.values()) {
      Toponym first = group.members.getFirst();
      String country = group.candidates.getFirst().country();
      if (country != null && (first.sort() != Sort.NAME)) {
        double weight = Math.sqrt(group.members.size()) * (first.sort() == Sort.COUNTRY ? 1 : 0.7);
        countries.merge(country, weight, Double::sum);
      }
    }
  }

  private GazetteerEntry best(Group group) {
    if (group.priors.length == 0) {
      group.priors =
          group.candidates.stream().mapToDouble(candidate -> prior(group, candidate)).toArray();
    }
    GazetteerEntry best = group.best;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < group.candidates.size(); i++) {
      GazetteerEntry candidate = group.candidates.get(i);
      double score = score(group, candidate, group.priors[i]);
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }

  private double score(Group group, GazetteerEntry candidate, double prior) {
    double score = prior + support(group, candidate);
    if (candidate.kind() == PlaceKind.FIRST_LEVEL
        && (group.isContainer || isBesideItsCity(group))) {
      score += 5;
    }
    for (Toponym member : group.members.subList(0, Math.min(ENOUGH, group.members.size()))) {
      Toponym container = member.within();
      if (container != null && isWithin(candidate, container)) {
        score += 8;
        break;
      }
    }
    return score;
  }

  private boolean isWithin(GazetteerEntry candidate, Toponym container) {
    Group whole = groups.get(container.key());
    if (whole != null && Containers.isInside(candidate, whole.best)) {
      return true;
    }
    for (GazetteerEntry entry : container.candidates()) {
      if (Containers.isInside(candidate, entry)) {
        return true;
      }
    }
    return false;
  }

  /** How likely a name means a place before the document is read, as a logarithm. */
  private static double prior(Group group, GazetteerEntry candidate) {
    if (candidate.kind() == PlaceKind.COUNTRY) {
      return 12;
    }
    double people = candidate.population();
    if (candidate.kind() == PlaceKind.FIRST_LEVEL) {
      people *= FEDERATIONS.contains(String.valueOf(candidate.country())) ? 0.3 : 0.1;
    } else if (candidate.kind() == PlaceKind.SECOND_LEVEL) {
      people *= 0.1;
    }
    String key = group.members.getFirst().key();
    boolean ownName = key.equals(PlaceName.key(candidate.name()));
    double capital = candidate.kind() == PlaceKind.CAPITAL ? 1 : 0;
    return 0.5 * Math.log(people + 200) + (ownName ? 0.6 : 0) + capital;
  }

  /** What the other places of the document say for a candidate. */
  private double support(Group group, GazetteerEntry candidate) {
    double near = 0;
    for (Group other : groups.values()) {
      if (other != group) {
        near += Math.sqrt(Math.min(4, other.members.size())) * nearness(candidate, other.best);
      }
    }
    double named = 0;
    if (candidate.country() != null) {
      named = Math.log1p(countries.getOrDefault(candidate.country(), 0.0));
    }
    return 5 * (1 - Math.exp(-near / 4)) + 2 * named;
  }

  private static double nearness(GazetteerEntry candidate, GazetteerEntry other) {
    if (candidate.country() == null || !candidate.country().equals(other.country())) {
      return crossBorder(candidate, other);
    }
    double share = 0.15;
    boolean division = other.kind() == PlaceKind.FIRST_LEVEL;
    if (candidate.admin1() != null && candidate.admin1().equals(other.admin1())) {
      share += division ? 1.5 : 0.5;
      if (candidate.kind() == PlaceKind.FIRST_LEVEL && FEDERATIONS.contains(candidate.country())) {
        return share + 0.8;
      }
    }
    if (other.kind().isSettlement() || other.kind() == PlaceKind.SECOND_LEVEL) {
      double distance = candidate.kilometresTo(other.latitude(), other.longitude());
      share += distance < 60 ? 1 : distance < 150 ? 0.6 : distance < 400 ? 0.25 : 0;
    }
    return share;
  }

  private static double crossBorder(GazetteerEntry candidate, GazetteerEntry other) {
    if (other.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.CONTINENT) {
      return 0;
    }
    return candidate.kilometresTo(other.latitude(), other.longitude()) < 150 ? 0.3 : 0;
  }

  private void choose() {
    for (Group group : groups.values()) {
      for (Toponym member : group.members) {
        chosen.put(member, own(member, group.best));
      }
    }
    for (Toponym toponym : toponyms) {
      GazetteerEntry place = chosen.get(toponym);
      if (place != null && toponym.within() != null) {
        chooseContainer(place, toponym.within());
      }
    }
  }

  /** "Atlanta, Georgia" means the state even where "Georgia" elsewhere means the country. */
  private void chooseContainer(GazetteerEntry place, Toponym container) {
    GazetteerEntry whole = chosen.get(container);
    if (whole == null || Containers.isInside(place, whole)) {
      return;
    }
    for (GazetteerEntry candidate : container.candidates()) {
      if (Containers.isInside(place, candidate)) {
        chosen.put(container, candidate);
        return;
      }
    }
  }

  /** The group's place, or the best candidate inside the container that this occurrence names. */
  private GazetteerEntry own(Toponym member, GazetteerEntry best) {
    Toponym container = member.within();
    if (container == null || isWithin(best, container)) {
      return narrowed(member, best);
    }
    for (GazetteerEntry candidate : member.candidates()) {
      if (isWithin(candidate, container)) {
        return candidate;
      }
    }
    return best;
  }

  /** "Aleppo province" means the division even where "Aleppo" elsewhere means the town. */
  private static GazetteerEntry narrowed(Toponym member, GazetteerEntry best) {
    if (member.candidates().contains(best)) {
      return best;
    }
    for (GazetteerEntry candidate : member.candidates()) {
      if (candidate.country() != null && candidate.country().equals(best.country())) {
        return candidate;
      }
    }
    return best;
  }
}
