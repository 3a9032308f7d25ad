package org.parley.dossier.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Incidents that must be built together: they share what the program takes for one, where a person
 * has split it, or a review, where a person has joined them. For one transaction.
 */
final class Neighbourhood {
  private final Statements statements;
  private final SightingCache sightings;
  private final ReviewStore store;

  /** Heaps that are not yet in the file, by the key of a finding. */
  private final Map<Long, Long> heaps;

  /** Most dossiers and most days have none. */
  private final boolean hasReviews;

  private final Set<Long> incidents = new TreeSet<>();
  private final ArrayDeque<Long> open = new ArrayDeque<>();
  private final Map<Long, Member> members = new TreeMap<>();
  private final Set<Long> heapsSeen = new HashSet<>();
  private final Map<Long, Anchored> reviews = new TreeMap<>();

  Neighbourhood(Statements statements, SightingCache sightings, Map<Long, Long> heaps)
      throws SQLException {
    this.statements = statements;
    this.sightings = sightings;
    this.heaps = heaps;
    store = new ReviewStore(statements.connection());
    hasReviews = statements.number("SELECT EXISTS (SELECT 1 FROM review)") != 0;
    for (long finding : heaps.keySet()) {
      addMember(finding, 0);
      addAll("SELECT incident FROM member WHERE finding = ?", finding);
    }
  }

  /** An incident that is to be built, with what hangs together with it. */
  void addIncident(long incident) {
    if (incidents.add(incident)) {
      open.add(incident);
    }
  }

  /** A report that was read anew: a review may find in it again what it spoke of. */
  void addReport(long report) throws SQLException {
    addReviews(
        "SELECT review FROM review_anchor JOIN report ON report.id = review_anchor.report WHERE"
            + " report.key = ?",
        report);
  }

  private void addMember(long finding, long stored) throws SQLException {
    if (members.containsKey(finding)) {
      return;
    }
    long heap = heaps.getOrDefault(finding, stored);
    Member member = new Member(finding, heap, sightings.of(finding, statements));
    members.put(finding, member);
    if (!heaps.containsKey(finding) && heapsSeen.add(heap)) {
      addAll("SELECT DISTINCT incident FROM member WHERE heap = ?", heap);
    }
    addReviews("SELECT review FROM review_anchor WHERE sighting = ?", member.sighting().id());
  }

  private void addReviews(String sql, Object value) throws SQLException {
    if (hasReviews) {
      for (long review : statements.list(sql, row -> row.getLong(1), value)) {
        Anchored anchored = reviews.containsKey(review) ? null : store.anchored(review);
        if (anchored != null && anchored.review().holds()) {
          reviews.put(review, anchored);
          addAnchors(anchored);
        }
      }
    }
  }

  /** What a review speaks of, or where it would look for it. */
  private void addAnchors(Anchored review) throws SQLException {
    for (Anchored.Anchor anchor : review.anchors()) {
      boolean found =
          statements.number("SELECT count(*) FROM finding WHERE id = ?", anchor.sighting()) > 0;
      addAll(
          "SELECT DISTINCT incident FROM finding JOIN member ON member.finding = finding.key WHERE "
              + (found
                  ? "finding.id = ?"
                  : "finding.report = (SELECT key FROM report WHERE id = ?)"),
          found ? anchor.sighting() : anchor.report());
    }
  }

  private void addAll(String sql, Object value) throws SQLException {
    for (long incident : statements.list(sql, row -> row.getLong(1), value)) {
      addIncident(incident);
    }
  }

  /** Builds the incidents and writes those that have changed. */
  void build() throws SQLException {
    while (!open.isEmpty()) {
      long next = open.remove();
      statements.each(
          "SELECT finding, heap FROM member WHERE incident = ?",
          row -> {
            addMember(row.getLong(1), row.getLong(2));
            return true;
          },
          next);
      addReviews("SELECT review FROM incident_review WHERE incident = ?", next);
    }
    Overlay.Result result = Overlay.lay(members.values(), List.copyOf(reviews.values()));
    new IncidentWriter(statements).replace(incidents, result.groups());
  }
}
