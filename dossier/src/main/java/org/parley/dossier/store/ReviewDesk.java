package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Decision;
import org.parley.dossier.Review;
import org.parley.dossier.incidents.Incident;
import org.parley.dossier.incidents.Sighting;

/** Takes decisions and sees that the incidents follow them. Works inside a transaction. */
public final class ReviewDesk {
  private final Connection connection;
  private final ReviewStore store;

  /** A desk for one transaction. */
  public ReviewDesk(Connection connection) {
    this.connection = connection;
    store = new ReviewStore(connection);
  }

  /**
   * Keeps a decision.
   *
   * @throws IllegalArgumentException where it does not fit the incident
   */
  public Review decide(
      String incident, Decision decision, String who, Instant when, @Nullable String why)
      throws SQLException {
    if (who.isBlank()) {
      throw new IllegalArgumentException("a review needs the name of who makes it");
    }
    long key = key(incident);
    List<Anchored.Anchor> anchors = new ArrayList<>(anchors(key, Anchored.ITSELF));
    Set<Long> touched = new TreeSet<>(Set.of(key));
    switch (decision) {
      case Decision.Correct correct -> Corrections.apply(incident(key), correct);
      case Decision.Merge merge -> addMerged(merge, key, anchors, touched);
      case Decision.Split split -> addSplit(split, anchors);
      default -> {
        // Nothing that could not fit.
      }
    }
    long id = store.add(incident, decision, who, when, why, anchors);
    Settler.resettle(connection, touched);
    return Objects.requireNonNull(store.review(id));
  }

  /** Takes a review back. */
  public Review undo(long id, String who, Instant when) throws SQLException {
    store.undo(id, who, when);
    Set<Long> touched = new TreeSet<>();
    for (String sql :
        List.of(
            "SELECT incident FROM incident_review WHERE review = ?",
            "SELECT member.incident FROM review_anchor a JOIN finding ON finding.id = a.sighting"
                + " JOIN member ON member.finding = finding.key WHERE a.review = ?")) {
      Sql.each(connection, sql, row -> touched.add(row.getLong(1)), id);
    }
    Settler.resettle(connection, touched);
    return Objects.requireNonNull(store.review(id));
  }

  /** All reviews, those of one incident where one is named. */
  public List<Review> reviews(@Nullable String incident) throws SQLException {
    if (incident == null) {
      return store.all();
    }
    Long key =
        Sql.first(
            connection, "SELECT key FROM incident WHERE id = ?", row -> row.getLong(1), incident);
    Set<Long> holding = new HashSet<>();
    if (key != null) {
      store.of(key).forEach(review -> holding.add(review.id()));
    }
    return store.all().stream()
        .filter(review -> holding.contains(review.id()) || review.incident().equals(incident))
        .toList();
  }

  /** The reviews that hold on to an incident. */
  public List<Review> holding(String incident) throws SQLException {
    Long key =
        Sql.first(
            connection, "SELECT key FROM incident WHERE id = ?", row -> row.getLong(1), incident);
    return key == null ? List.of() : store.of(key);
  }

  /** Reviews that hold but hang on to nothing. */
  public List<Review> loose() throws SQLException {
    Set<Long> bound =
        new HashSet<>(
            Sql.list(connection, "SELECT review FROM incident_review", row -> row.getLong(1)));
    return store.all().stream()
        .filter(review -> review.holds() && !bound.contains(review.id()))
        .toList();
  }

  private long key(String incident) throws SQLException {
    Long key =
        Sql.first(
            connection, "SELECT key FROM incident WHERE id = ?", row -> row.getLong(1), incident);
    if (key == null) {
      throw new IllegalArgumentException(
          "there is no incident " + incident + "; it may have changed with newer reports");
    }
    return key;
  }

  private Incident incident(long key) throws SQLException {
    return Objects.requireNonNull(
        Sql.first(
            connection,
            "SELECT body FROM incident_body WHERE incident = ?",
            row -> Json.unpack(row.getBytes(1), Incident.class),
            key));
  }

  private void addMerged(
      Decision.Merge merge, long key, List<Anchored.Anchor> anchors, Set<Long> touched)
      throws SQLException {
    int part = 1;
    for (String other : merge.incidents()) {
      long otherKey = key(other);
      if (otherKey == key) {
        throw new IllegalArgumentException("an incident cannot be joined with itself");
      }
      anchors.addAll(anchors(otherKey, part++));
      touched.add(otherKey);
    }
    if (part == 1) {
      throw new IllegalArgumentException("say with which incidents it is to be joined");
    }
  }

  private static void addSplit(Decision.Split split, List<Anchored.Anchor> anchors) {
    Set<String> apart = Set.copyOf(split.sightings());
    List<Anchored.Anchor> taken =
        anchors.stream().filter(anchor -> apart.contains(anchor.sighting())).toList();
    if (taken.isEmpty() || taken.size() < apart.size() || taken.size() == anchors.size()) {
      throw new IllegalArgumentException(
          "to split an incident, name some of its sightings, not all of them and none of others");
    }
    anchors.removeAll(taken);
    for (Anchored.Anchor anchor : taken) {
      anchors.add(
          new Anchored.Anchor(
              Anchored.APART,
              anchor.sighting(),
              anchor.report(),
              anchor.type(),
              anchor.start(),
              anchor.end(),
              anchor.words()));
    }
  }

  private List<Anchored.Anchor> anchors(long incident, int part) throws SQLException {
    return Sql.list(
        connection,
        "SELECT body FROM finding JOIN member ON member.finding = finding.key WHERE"
            + " member.incident = ? ORDER BY finding.id",
        row -> {
          Sighting sighting = Json.read(row.getString(1), Sighting.class);
          return new Anchored.Anchor(
              part,
              sighting.id(),
              sighting.report(),
              sighting.type().name(),
              sighting.evidence().span().start(),
              sighting.evidence().span().end(),
              sighting.evidence().words());
        },
        incident);
  }
}
