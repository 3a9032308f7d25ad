package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.ReadingListener;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.Sighting;

/**
 * Keeps incidents in step with reports and reviews: they are always a function of the events of the
 * newest revisions and of the reviews that hold.
 */
public final class Settler {
  /** Another process that adds at the same time makes the work in vain; then it is done locked. */
  private static final int ATTEMPTS = 2;

  private static final String MEMBERS =
      "SELECT finding.key, coalesce(member.heap, 0), finding.body FROM finding LEFT JOIN member ON"
          + " member.finding = finding.key";

  private final Database database;

  /** A settler of one file. */
  public Settler(Database database) {
    this.database = database;
  }

  /** True where reports wait for their events to be joined. */
  public static boolean isNeeded(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM pending)") != 0;
  }

  /** Joins what waits. */
  public void settle(ReadingListener listener) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Plan plan = database.read(Settler::plan);
      if (plan == null) {
        return;
      }
      List<Overlay.Group> groups = groups(plan);
      boolean done =
          database.write(connection -> {
            if (generation(connection) != plan.generation()) {
              return false;
            }
            apply(connection, groups, listener);
            return true;
          });
      if (done) {
        return;
      }
    }
    database.write(connection -> {
      Plan plan = plan(connection);
      if (plan != null) {
        apply(connection, groups(plan), listener);
      }
      return true;
    });
  }

  /** Everything that the incidents depend on, at one moment. */
  private record Plan(long generation, List<Member> members, List<Anchored> reviews) {}

  private static @Nullable Plan plan(Connection connection) throws SQLException {
    if (!isNeeded(connection)) {
      return null;
    }
    List<Member> members = Sql.list(connection, MEMBERS + " WHERE kind = 'event'", Settler::member);
    return new Plan(generation(connection), members, new ReviewStore(connection).anchored());
  }

  private static List<Overlay.Group> groups(Plan plan) {
    return Overlay.lay(heaps(plan.members()), plan.reviews()).groups();
  }

  /** The members with their heaps: what the program takes for one. */
  private static List<Member> heaps(List<Member> members) {
    IdentityHashMap<Sighting, Member> bySighting = new IdentityHashMap<>();
    members.forEach(member -> bySighting.put(member.sighting(), member));
    List<Member> heaped = new ArrayList<>();
    for (List<Sighting> component : IncidentGrouper.components(bySighting.keySet())) {
      for (List<Sighting> cluster : IncidentGrouper.cluster(component)) {
        List<Member> heap = new ArrayList<>();
        for (Sighting sighting : cluster) {
          Member member = bySighting.get(sighting);
          if (member != null) {
            heap.add(member);
          }
        }
        long key = heap.stream().mapToLong(Member::key).min().orElseThrow();
        heap.forEach(member -> heaped.add(new Member(member.key(), key, member.sighting())));
      }
    }
    return heaped;
  }

  private static void apply(
      Connection connection, List<Overlay.Group> groups, ReadingListener listener)
      throws SQLException {
    try (IncidentWriter writer = new IncidentWriter(connection)) {
      writer.replace(null, groups, listener);
    }
    Sql.run(connection, "DELETE FROM pending");
    touch(connection);
  }

  /**
   * Builds anew the incidents that a review speaks of, and all that hang together with them.
   *
   * @param incidents keys of incidents
   */
  static void resettle(Connection connection, Set<Long> incidents) throws SQLException {
    Set<Long> all = new TreeSet<>(incidents);
    Map<Long, Member> members = new TreeMap<>();
    int before = -1;
    // Incidents share heaps where a person has split them, heaps an incident where he joined them.
    while (before < all.size()) {
      before = all.size();
      for (long incident : Set.copyOf(all)) {
        Sql.each(
            connection,
            MEMBERS + " WHERE member.incident = ?",
            row -> members.put(row.getLong(1), member(row)),
            incident);
      }
      for (long heap : members.values().stream().map(Member::heap).distinct().toList()) {
        Sql.each(
            connection,
            "SELECT incident FROM member WHERE heap = ?",
            row -> all.add(row.getLong(1)),
            heap);
      }
    }
    List<Anchored> reviews = reviewsOf(connection, all, members.values());
    Overlay.Result result = Overlay.lay(members.values(), reviews);
    try (IncidentWriter writer = new IncidentWriter(connection)) {
      writer.replace(all, result.groups(), ReadingListener.SILENT);
    }
    touch(connection);
  }

  /** The reviews that hold on to these incidents or speak of these events. */
  private static List<Anchored> reviewsOf(
      Connection connection, Set<Long> incidents, Collection<Member> members) throws SQLException {
    Set<Long> bound = new HashSet<>();
    for (long incident : incidents) {
      Sql.each(
          connection,
          "SELECT review FROM incident_review WHERE incident = ?",
          row -> bound.add(row.getLong(1)),
          incident);
    }
    Set<String> events = new HashSet<>();
    members.forEach(member -> events.add(member.sighting().id()));
    return new ReviewStore(connection)
        .anchored().stream()
            .filter(review ->
                bound.contains(review.review().id())
                    || review.anchors().stream()
                        .anyMatch(anchor -> events.contains(anchor.sighting())))
            .toList();
  }

  /** Counts every change, so that work done beside others can be known to be out of date. */
  static void touch(Connection connection) throws SQLException {
    Sql.run(
        connection,
        "INSERT INTO state (name, value) VALUES ('generation', '1') ON CONFLICT (name) DO UPDATE"
            + " SET value = CAST(value AS INTEGER) + 1");
  }

  private static long generation(Connection connection) throws SQLException {
    return Sql.number(
        connection, "SELECT CAST(value AS INTEGER) FROM state WHERE name = 'generation'");
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(row.getLong(1), row.getLong(2), Json.read(row.getString(3), Sighting.class));
  }
}
