package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.extraction.Quantity;

/** The counts of an incident over all sources, by the rules of {@link Incident.Figure}. */
final class Figures {
  private static final Comparator<Incident.Said> OLDEST_FIRST =
      Comparator.comparing(
              Incident.Said::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Incident.Said::source)
          .thenComparing(Incident.Said::citation);

  private static final long PART = 3;

  /** The lower bound that a mere plural gives. */
  private static final long SOME = 2;

  private Figures() {}

  static List<Incident.Figure> of(List<Sighting> members, SourceNames sources) {
    Map<Quantity.Kind, List<Incident.Said>> byKind = new EnumMap<>(Quantity.Kind.class);
    for (Sighting member : members) {
      for (Quantity quantity : Listed.summed(member)) {
        Citation citation =
            new Citation(member.report(), member.revision(), quantity.span(), quantity.text());
        byKind
            .computeIfAbsent(quantity.kind(), any -> new ArrayList<>())
            .add(new Incident.Said(sources.of(member), member.published(), quantity, citation));
      }
    }
    List<Incident.Figure> figures = new ArrayList<>();
    byKind.forEach((kind, said) -> figures.add(figure(kind, said)));
    return figures;
  }

  private static Incident.Figure figure(Quantity.Kind kind, List<Incident.Said> unsorted) {
    List<Incident.Said> said = unsorted.stream().distinct().sorted(OLDEST_FIRST).toList();
    Map<String, Incident.Said> newest = new TreeMap<>();
    for (Incident.Said one : said) {
      newest.merge(one.source(), one, Figures::newer);
    }
    List<Incident.Said> last = counted(List.copyOf(newest.values()));
    return new Incident.Figure(kind, low(last), best(last), high(last), contested(last), said);
  }

  /**
   * Without what only says that there were some, and without the count of a part ("five children
   * are among the dead"), where other sources count the whole.
   */
  private static List<Incident.Said> counted(List<Incident.Said> last) {
    List<Incident.Said> counts =
        last.stream()
            .filter(one -> one.quantity().best() != null || size(one) > SOME)
            .filter(one -> !isPart(one, last))
            .toList();
    return counts.isEmpty() ? last : counts;
  }

  /** True where two other sources say more than three times as much. */
  private static boolean isPart(Incident.Said one, List<Incident.Said> last) {
    return last.stream().filter(other -> size(other) > PART * size(one)).count() > 1;
  }

  /** A source's word that counts: the newest, and of one day the largest (one may be a part). */
  private static Incident.Said newer(Incident.Said older, Incident.Said newer) {
    boolean sameDay = older.date() == null || older.date().equals(newer.date());
    return sameDay && size(older) > size(newer) ? older : newer;
  }

  private static long size(Incident.Said said) {
    Quantity quantity = said.quantity();
    Long size = quantity.best() != null ? quantity.best() : quantity.low();
    return size == null ? 0 : size;
  }

  private static @Nullable Long low(List<Incident.Said> said) {
    Long least = null;
    for (Incident.Said one : said) {
      Quantity quantity = one.quantity();
      Long low = quantity.low() != null ? quantity.low() : quantity.best();
      if (low != null && (least == null || low < least)) {
        least = low;
      }
    }
    return least;
  }

  /**
   * The largest count that a source gives. Null where all give one count and nothing bounds it
   * above: "more than 400".
   */
  private static @Nullable Long high(List<Incident.Said> said) {
    Long most = null;
    long open = -1;
    for (Incident.Said one : said) {
      Quantity quantity = one.quantity();
      if (quantity.high() == null) {
        open = Math.max(open, size(one));
      } else if (most == null || quantity.high() > most) {
        most = quantity.high();
      }
    }
    if (most != null && most >= open) {
      return most;
    }
    Long least = low(said);
    return least != null && least < open ? Long.valueOf(open) : null;
  }

  private static @Nullable Long best(List<Incident.Said> last) {
    LocalDate newest =
        last.stream()
            .filter(one -> one.quantity().best() != null)
            .map(Incident.Said::date)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    TreeMap<Long, Integer> votes = new TreeMap<>();
    for (Incident.Said one : last) {
      Long best = one.quantity().best();
      if (best != null && (newest == null || newest.equals(one.date()))) {
        votes.merge(best, 1, Integer::sum);
      }
    }
    Long best = null;
    int most = 0;
    for (Map.Entry<Long, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }

  private static boolean contested(List<Incident.Said> last) {
    return last.stream()
            .map(one -> one.quantity().best())
            .filter(Objects::nonNull)
            .distinct()
            .count()
        > 1;
  }
}
