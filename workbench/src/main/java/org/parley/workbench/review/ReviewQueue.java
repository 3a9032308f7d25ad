package org.parley.workbench.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.Verdict;
import org.parley.knowledge.EventType;

/** Which incidents to look at next: what is uncertain and matters first. */
public final class ReviewQueue {
  /** A claim that sources disagree on is worth a second look however sure the reading is. */
  private static final double CONTESTED = 1.5;

  private static final double VIOLENT = 1.5;

  private ReviewQueue() {}

  /**
   * An incident that waits.
   *
   * @param id its id
   * @param score doubt times stakes
   * @param reasons why it stands where it stands, in words
   */
  public record Waiting(String id, double score, List<String> reasons) {
    public Waiting {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The queue and how far it has come.
   *
   * @param waiting the first of those that wait
   * @param reviewed number of incidents that somebody has reviewed
   * @param total number of incidents in all
   */
  public record Queue(List<Waiting> waiting, int reviewed, int total) {
    public Queue {
      waiting = List.copyOf(waiting);
    }
  }

  /**
   * The queue.
   *
   * @param filter which incidents are in question
   * @param most how many that wait to give
   */
  public static Queue of(Dossier dossier, Filter filter, int most) {
    Comparator<Waiting> order =
        Comparator.comparingDouble(Waiting::score).thenComparing(Waiting::id);
    PriorityQueue<Waiting> best = new PriorityQueue<>(order);
    int[] counts = new int[2];
    dossier.points(
        filter,
        point -> {
          counts[1]++;
          if (point.verdict() != Verdict.UNREVIEWED) {
            counts[0]++;
            return;
          }
          best.add(waiting(point));
          if (best.size() > most) {
            best.poll();
          }
        });
    List<Waiting> waiting = new ArrayList<>(best);
    waiting.sort(order.reversed());
    return new Queue(waiting, counts[0], counts[1]);
  }

  private static Waiting waiting(IncidentPoint point) {
    List<String> reasons = new ArrayList<>();
    double doubt = 1.05 - point.confidence();
    if (point.confidence() < 0.6) {
      reasons.add("the reading is unsure");
    }
    double stakes = 1;
    Long dead = point.fatalities();
    if (dead != null && dead > 0) {
      stakes += Math.log1p(dead);
      reasons.add(dead(point, dead));
    }
    if (point.contested()) {
      stakes *= CONTESTED;
      reasons.add("sources disagree");
    }
    if (point.type() == EventType.ASSAULT) {
      stakes *= VIOLENT;
    }
    if (point.sources() <= 1) {
      reasons.add("one source");
    }
    return new Waiting(point.id(), Math.round(doubt * stakes * 1000) / 1000.0, reasons);
  }

  /** "12–15 dead" where sources differ, "at least 12 dead" where all are open, else "12 dead". */
  private static String dead(IncidentPoint point, long best) {
    Long low = point.fatalitiesLow();
    Long high = point.fatalitiesHigh();
    if (low != null && high == null) {
      return String.format(Locale.ROOT, "at least %,d dead", low);
    }
    return low == null || high == null || low.equals(high)
        ? String.format(Locale.ROOT, "%,d dead", best)
        : String.format(Locale.ROOT, "%,d–%,d dead", low, high);
  }
}
