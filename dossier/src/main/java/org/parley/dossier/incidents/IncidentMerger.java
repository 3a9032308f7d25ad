package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Cited;
import org.parley.dossier.StableId;
import org.parley.dossier.claims.ClaimReader;
import org.parley.dossier.sources.IndependentSources;
import org.parley.dossier.sources.Witness;
import org.parley.extraction.Place;
import org.parley.extraction.Status;
import org.parley.extraction.When;

/** Makes one incident of the sightings that tell of it. Pure functions. */
public final class IncidentMerger {
  private IncidentMerger() {}

  /**
   * The incident of {@code sightings}, which may stand in any order.
   *
   * @throws IllegalArgumentException where there are none
   */
  public static Incident merge(Collection<Sighting> sightings) {
    if (sightings.isEmpty()) {
      throw new IllegalArgumentException("an incident needs at least one sighting");
    }
    List<Sighting> members = sightings.stream().sorted().distinct().toList();
    String id = id(members);
    List<IndependentSources.Source> sources =
        IndependentSources.of(
            members.stream().map(s -> new Witness(s.report(), s.source(), s.sketch())).toList());
    SourceNames names = new SourceNames(sources);
    var claims = ClaimReader.of(id, members);
    var figures = Figures.of(members, names);
    Sighting lead = lead(members);
    Spread spread = Spread.of(members);
    return new Incident(
        id,
        lead.type(),
        commonest(members, Sighting::mode),
        List.copyOf(new TreeSet<>(members.stream().flatMap(s -> s.contexts().stream()).toList())),
        Outcome.of(members),
        Places.best(members),
        Places.all(members),
        spread.from(),
        spread.to(),
        spread.all(),
        Sides.of(members, Sighting::actors, names),
        Sides.of(members, Sighting::recipients, names),
        commonest(members, Sighting::weapon),
        figures,
        claims,
        Outcome.history(members),
        List.copyOf(new TreeSet<>(members.stream().map(Sighting::report).toList())),
        sources.stream()
            .map(source -> new Incident.IndependentSource(source.name(), source.reports()))
            .toList(),
        Contests.of(claims, figures),
        members.stream().map(Sighting::id).sorted().toList(),
        members.stream().map(Sighting::evidence).toList());
  }

  private static String id(List<Sighting> members) {
    return StableId.of(
        members.stream().map(member -> member.report() + ' ' + member.id()).toList());
  }

  /** The sighting that tells the type: of the commonest type, the surest, the first. */
  private static Sighting lead(List<Sighting> members) {
    Object type = commonest(members, Sighting::type);
    return members.stream()
        .filter(member -> member.type() == type)
        .max(
            Comparator.comparingDouble(Sighting::confidence)
                .thenComparing(Comparator.<Sighting>naturalOrder().reversed()))
        .orElseThrow();
  }

  /** The value that most members give, the first in their order of two equally common. */
  static <T> @Nullable T commonest(List<Sighting> members, Function<Sighting, @Nullable T> value) {
    Map<T, Integer> counts = new java.util.LinkedHashMap<>();
    for (Sighting member : members) {
      T given = value.apply(member);
      if (given != null) {
        counts.merge(given, 1, Integer::sum);
      }
    }
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /** Places said. */
  private static final class Places {
    static List<Cited<Place>> all(List<Sighting> members) {
      List<Cited<Place>> places = new ArrayList<>();
      for (Sighting member : members) {
        if (member.place() != null) {
          places.add(new Cited<>(member.place(), member.evidence()));
        }
      }
      return places;
    }

    /** The place most often said among the most exact ones. */
    static @Nullable Place best(List<Sighting> members) {
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, Place> places = new TreeMap<>();
      for (Sighting member : members) {
        Place place = member.place() != null ? member.place() : null;
        if (place != null) {
          String key = exactness(place) + place.name();
          counts.merge(key, 1, Integer::sum);
          places.putIfAbsent(key, place);
        }
      }
      if (counts.isEmpty()) {
        return members.stream()
            .map(Sighting::scenePlace)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
      }
      char exact = counts.keySet().iterator().next().charAt(0);
      String best =
          counts.entrySet().stream()
              .filter(entry -> entry.getKey().charAt(0) == exact)
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
              .orElseThrow()
              .getKey();
      return places.get(best);
    }

    private static char exactness(Place place) {
      return PlaceAgreement.isCountry(place)
          ? '3'
          : PlaceAgreement.isDivision(place) ? '2' : place.latitude() == null ? '4' : '1';
    }
  }

  /**
   * Times said.
   *
   * @param from first day by the most exact interval, or null
   * @param to last day, or null
   * @param all every interval said
   */
  private record Spread(
      @Nullable LocalDate from, @Nullable LocalDate to, List<Cited<Incident.Days>> all) {
    static Spread of(List<Sighting> members) {
      List<Cited<Incident.Days>> all = new ArrayList<>();
      for (Sighting member : members) {
        When when = member.when();
        if (when != null && when.from() != null && when.to() != null) {
          all.add(new Cited<>(new Incident.Days(when.from(), when.to()), member.evidence()));
        }
      }
      Map<Incident.Days, Integer> counts = new java.util.LinkedHashMap<>();
      all.forEach(days -> counts.merge(days.value(), 1, Integer::sum));
      Incident.Days best =
          counts.entrySet().stream()
              .min(
                  Comparator.comparingLong(
                          (Map.Entry<Incident.Days, Integer> entry) -> length(entry.getKey()))
                      .thenComparing(entry -> -entry.getValue())
                      .thenComparing(entry -> entry.getKey().from()))
              .map(Map.Entry::getKey)
              .orElse(null);
      return best == null ? new Spread(null, null, all) : new Spread(best.from(), best.to(), all);
    }

    private static long length(Incident.Days days) {
      return days.to().toEpochDay() - days.from().toEpochDay();
    }
  }

  /** What became of it. */
  private static final class Outcome {
    static Status of(List<Sighting> members) {
      Status last = null;
      for (Incident.Turn turn : history(members)) {
        boolean happened = turn.status() == Status.OCCURRED || turn.status() == Status.ONGOING;
        boolean carriedOut = last == Status.OCCURRED || last == Status.ONGOING;
        if (last == null || happened || !carriedOut) {
          last = turn.status();
        }
      }
      return last == null ? Status.OCCURRED : last;
    }

    /** Each report's word on it, oldest first, one for each report and status. */
    static List<Incident.Turn> history(List<Sighting> members) {
      Map<String, Incident.Turn> turns = new TreeMap<>();
      for (Sighting member : members) {
        turns.putIfAbsent(
            (member.published() == null ? "?" : member.published().toString())
                + '\n'
                + member.report()
                + '\n'
                + member.status(),
            new Incident.Turn(member.published(), member.status(), member.evidence()));
      }
      return List.copyOf(turns.values());
    }
  }
}
