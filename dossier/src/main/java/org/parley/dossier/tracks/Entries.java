package org.parley.dossier.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.Sighting;
import org.parley.extraction.Status;
import org.parley.extraction.When;

/** Makes entries of sightings: what several reports tell is one entry. */
final class Entries {
  static final Comparator<Track.Entry> OLDEST_FIRST =
      Comparator.comparing(
              Track.Entry::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(entry -> entry.citations().get(0));

  private Entries() {}

  /** An entry for each incident among {@code sightings}, oldest first. */
  static List<Track.Entry> of(Collection<Sighting> sightings) {
    Map<String, Track.Entry> entries = new LinkedHashMap<>();
    groups(sightings).stream()
        .map(Entries::entry)
        .sorted(OLDEST_FIRST)
        // A wish and what is wished for stand in one sentence.
        .forEach(entry ->
            entries.merge(
                entry.status() + '\n' + entry.what(),
                entry,
                (one, other) -> one.by() == null ? other : one));
    return List.copyOf(entries.values());
  }

  /** The sightings of each incident. */
  static List<List<Sighting>> groups(Collection<Sighting> sightings) {
    List<List<Sighting>> groups = new ArrayList<>();
    for (List<Sighting> component : IncidentGrouper.components(sightings)) {
      groups.addAll(IncidentGrouper.cluster(component));
    }
    return groups;
  }

  static Track.Entry entry(List<Sighting> members) {
    Sighting best =
        members.stream()
            .max(
                Comparator.comparing((Sighting sighting) -> !sighting.actors().isEmpty())
                    .thenComparing(sighting -> sighting.when() != null)
                    .thenComparingDouble(Sighting::confidence)
                    .thenComparing(Comparator.<Sighting>naturalOrder().reversed()))
            .orElseThrow();
    return new Track.Entry(
        date(best, members),
        status(best),
        best.actors().isEmpty() ? null : best.actors().get(0),
        best.evidence().words(),
        members.stream().map(Sighting::evidence).toList());
  }

  /** What is urged, threatened or refused has not been done, though it was said. */
  private static String status(Sighting sighting) {
    boolean said = sighting.status() == Status.OCCURRED || sighting.status() == Status.ONGOING;
    return switch (sighting.type()) {
      case REQUEST -> said ? "demanded" : sighting.status().label();
      case THREATEN -> said ? "threatened" : sighting.status().label();
      case REJECT -> said ? "rejected" : sighting.status().label();
      default -> sighting.status().label();
    };
  }

  private static @Nullable LocalDate date(Sighting best, List<Sighting> members) {
    if (day(best) != null) {
      return day(best);
    }
    for (Sighting member : members) {
      if (day(member) != null) {
        return day(member);
      }
    }
    return best.published();
  }

  static @Nullable LocalDate day(Sighting sighting) {
    When when = sighting.when();
    return when == null ? null : when.from();
  }
}
