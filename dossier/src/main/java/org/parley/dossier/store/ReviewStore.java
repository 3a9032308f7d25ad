package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Decision;
import org.parley.dossier.Review;

/** Keeps reviews. Works inside the transaction of its caller. */
final class ReviewStore {
  private static final String COLUMNS = "id, incident, action, decision, who, made, why, undone_by";

  private final Connection connection;

  ReviewStore(Connection connection) {
    this.connection = connection;
  }

  /** A review with the events it speaks of; gives it its number. */
  long add(
      String incident,
      Decision decision,
      String who,
      Instant when,
      @Nullable String why,
      List<Anchored.Anchor> anchors)
      throws SQLException {
    long id =
        Sql.insert(
            connection,
            "INSERT INTO review (incident, action, decision, who, made, why)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            incident,
            action(decision),
            Json.write(decision),
            who,
            when,
            why);
    for (Anchored.Anchor anchor : anchors) {
      Sql.run(
          connection,
          "INSERT INTO review_anchor (review, part, sighting, report, type, start, end, words)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          id,
          anchor.part(),
          anchor.sighting(),
          anchor.report(),
          anchor.type(),
          anchor.start(),
          anchor.end(),
          anchor.words());
    }
    return id;
  }

  /** Takes a review back. */
  void undo(long id, String who, Instant when) throws SQLException {
    Review review = review(id);
    if (review == null) {
      throw new IllegalArgumentException("there is no review " + id);
    }
    if (!review.holds()) {
      throw new IllegalArgumentException(
          "review " + id + " was taken back before, by " + review.undoneBy());
    }
    Sql.run(connection, "UPDATE review SET undone_by = ?, undone = ? WHERE id = ?", who, when, id);
  }

  @Nullable Review review(long id) throws SQLException {
    List<String> sightings =
        Sql.list(
            connection,
            "SELECT sighting FROM review_anchor WHERE review = ? AND part <= 0 ORDER BY sighting",
            row -> row.getString(1),
            id);
    return Sql.first(
        connection,
        "SELECT " + COLUMNS + " FROM review WHERE id = ?",
        row -> review(row, Map.of(id, sightings)),
        id);
  }

  /** All, oldest first. */
  List<Review> all() throws SQLException {
    Map<Long, List<String>> sightings = sightings();
    return Sql.list(
        connection,
        "SELECT " + COLUMNS + " FROM review ORDER BY id",
        row -> review(row, sightings));
  }

  /** Those that hold on to an incident, by its key. */
  List<Review> of(long incident) throws SQLException {
    List<Long> ids =
        Sql.list(
            connection,
            "SELECT review FROM incident_review WHERE incident = ? ORDER BY review",
            row -> row.getLong(1),
            incident);
    List<Review> reviews = new ArrayList<>();
    for (long id : ids) {
      Review review = review(id);
      if (review != null) {
        reviews.add(review);
      }
    }
    return reviews;
  }

  /** One with what it speaks of; null where there is none. */
  @Nullable Anchored anchored(long id) throws SQLException {
    Review review = review(id);
    return review == null
        ? null
        : new Anchored(
            review,
            Sql.list(
                connection,
                "SELECT part, sighting, report, type, start, end, words FROM review_anchor"
                    + " WHERE review = ? ORDER BY part, sighting",
                row ->
                    new Anchored.Anchor(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7)),
                id));
  }

  private Map<Long, List<String>> sightings() throws SQLException {
    Map<Long, List<String>> sightings = new HashMap<>();
    Sql.each(
        connection,
        "SELECT review, sighting FROM review_anchor WHERE part <= 0 ORDER BY review, sighting",
        row ->
            sightings
                .computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                .add(row.getString(2)));
    return sightings;
  }

  private static Review review(ResultSet row, Map<Long, List<String>> sightings)
      throws SQLException {
    return new Review(
        row.getLong(1),
        row.getString(2),
        sightings.getOrDefault(row.getLong(1), List.of()),
        decision(row.getString(3), row.getString(4)),
        row.getString(5),
        Instant.parse(row.getString(6)),
        row.getString(7),
        row.getString(8));
  }

  private static String action(Decision decision) {
    return switch (decision) {
      case Decision.Accept accept -> "accept";
      case Decision.Reject reject -> "reject";
      case Decision.Correct correct -> "correct";
      case Decision.Merge merge -> "merge";
      case Decision.Split split -> "split";
    };
  }

  private static Decision decision(String action, String json) {
    return switch (action) {
      case "accept" -> new Decision.Accept();
      case "reject" -> new Decision.Reject();
      case "correct" -> Json.read(json, Decision.Correct.class);
      case "merge" -> Json.read(json, Decision.Merge.class);
      case "split" -> Json.read(json, Decision.Split.class);
      default -> throw new IllegalStateException("a review of an unknown kind: " + action);
    };
  }
}
