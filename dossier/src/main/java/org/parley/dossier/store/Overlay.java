package org.parley.dossier.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Decision;
import org.parley.dossier.Review;

/**
 * What persons decided, laid over what the program takes for one: joins heaps and splits them, and
 * says which review belongs to which incident. A pure function of events and reviews.
 */
final class Overlay {
  /** Every event's group, by the event. */
  private final Map<Member, Group> groupOf = new HashMap<>();

  private final Map<String, Member> byId = new HashMap<>();
  private final Map<String, List<Member>> byReport = new HashMap<>();
  private final List<Review> loose = new ArrayList<>();

  /** Events that are one, and the reviews that speak of them. */
  static final class Group {
    final List<Member> members = new ArrayList<>();
    final List<Review> reviews = new ArrayList<>();
  }

  private Overlay() {}

  /**
   * The groups after all decisions, sorted by their first members.
   *
   * @param groups groups of events that are one
   * @param loose reviews that found nothing to hold on to
   */
  record Result(List<Group> groups, List<Review> loose) {}

  /**
   * Lays reviews over heaps.
   *
   * @param members all events concerned; those of one heap are one
   * @param reviews reviews that hold, oldest first
   */
  static Result lay(Collection<Member> members, List<Anchored> reviews) {
    Overlay overlay = new Overlay();
    overlay.takeHeaps(members, reviews);
    for (Anchored review : reviews) {
      overlay.regroup(review);
    }
    for (Anchored review : reviews) {
      overlay.attach(review);
    }
    return new Result(overlay.sorted(), overlay.loose);
  }

  private void takeHeaps(Collection<Member> members, List<Anchored> reviews) {
    Set<String> reviewed = new HashSet<>();
    reviews.forEach(review -> review.anchors().forEach(anchor -> reviewed.add(anchor.report())));
    Map<Long, Group> heaps = new HashMap<>();
    for (Member member : members.stream().sorted().toList()) {
      Group group = heaps.computeIfAbsent(member.heap(), any -> new Group());
      group.members.add(member);
      groupOf.put(member, group);
      if (reviewed.contains(member.sighting().report())) {
        byId.put(member.sighting().id(), member);
        byReport.computeIfAbsent(member.sighting().report(), any -> new ArrayList<>()).add(member);
      }
    }
  }

  private void regroup(Anchored review) {
    switch (review.review().decision()) {
      case Decision.Merge merge -> {
        Group all = null;
        for (Anchored.Anchor anchor : review.anchors()) {
          Member member = find(anchor);
          if (member != null) {
            all = join(all, groupOf(member));
          }
        }
      }
      case Decision.Split split -> {
        Group apart = new Group();
        for (Anchored.Anchor anchor : review.anchors()) {
          Member member = anchor.part() == Anchored.APART ? find(anchor) : null;
          if (member != null) {
            groupOf(member).members.remove(member);
            apart.members.add(member);
            groupOf.put(member, apart);
          }
        }
      }
      default -> {
        // Leaves the members as they are.
      }
    }
  }

  private Group join(@Nullable Group all, Group other) {
    if (all == null || all == other) {
      return other;
    }
    all.members.addAll(other.members);
    other.members.forEach(member -> groupOf.put(member, all));
    return all;
  }

  /** A review belongs to the group that holds most of what it spoke of. */
  private void attach(Anchored review) {
    Map<Group, Integer> counts = new LinkedHashMap<>();
    for (Anchored.Anchor anchor : review.anchors()) {
      Member member = anchor.part() == Anchored.APART ? null : find(anchor);
      if (member != null) {
        counts.merge(groupOf(member), 1, Integer::sum);
      }
    }
    Group most = null;
    for (Map.Entry<Group, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    if (most == null) {
      loose.add(review.review());
    } else {
      most.reviews.add(review.review());
    }
  }

  /**
   * The event that an anchor spoke of: the same one, or one that a new reading found in the same
   * words.
   */
  private @Nullable Member find(Anchored.Anchor anchor) {
    Member same = byId.get(anchor.sighting());
    if (same != null) {
      return same;
    }
    Member best = null;
    int bestFit = 0;
    for (Member member : byReport.getOrDefault(anchor.report(), List.of())) {
      int fit = fit(anchor, member);
      if (fit > bestFit) {
        bestFit = fit;
        best = member;
      }
    }
    return best;
  }

  /** The words count most, then the type; without the same words it is another event. */
  private static int fit(Anchored.Anchor anchor, Member member) {
    var evidence = member.sighting().evidence();
    boolean words = evidence.words().equals(anchor.words());
    boolean inside =
        !words
            && (evidence.words().contains(anchor.words())
                || anchor.words().contains(evidence.words()));
    if (!words && !inside) {
      return 0;
    }
    boolean type = member.sighting().type().name().equals(anchor.type());
    return (words ? 4 : 2) + (type ? 1 : 0);
  }

  private Group groupOf(Member member) {
    Group group = groupOf.get(member);
    if (group == null) {
      throw new IllegalStateException("an event without a group: " + member.sighting().id());
    }
    return group;
  }

  private List<Group> sorted() {
    Map<Member, Group> groups = new TreeMap<>();
    for (Group group : new HashSet<>(groupOf.values())) {
      group.members.sort(null);
      groups.put(group.members.getFirst(), group);
    }
    return List.copyOf(groups.values());
  }
}
