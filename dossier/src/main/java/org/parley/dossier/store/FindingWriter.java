package org.parley.dossier.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Sighting;
import org.parley.dossier.incidents.SightingReader;
import org.parley.dossier.tracks.Told;
import org.parley.dossier.tracks.TrackReader;
import org.parley.extraction.Evidence;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Report;
import org.parley.extraction.Statement;
import org.parley.extraction.When;

/** Puts what was found in reports into the tables. For one transaction. */
final class FindingWriter {
  private final Statements statements;

  /** Of the next finding: not one of a finding that is gone but still joined. */
  private long next;

  FindingWriter(Statements statements) throws SQLException {
    this.statements = statements;
    next =
        1
            + statements.number(
                "SELECT max(coalesce((SELECT max(key) FROM finding), 0), coalesce((SELECT"
                    + " max(finding) FROM gone), 0))");
  }

  /** Puts the findings of a report in the place of those it had. */
  void replace(long report, int number, Report found) throws SQLException {
    remove(report);
    List<Sighting> sightings = SightingReader.read(found, number);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < sightings.size(); i++) {
      Sighting sighting = sightings.get(i);
      // Two events of one word and type would be one.
      if (ids.add(sighting.id())) {
        long key =
            insert(
                report,
                "event",
                sighting.id(),
                sighting.type().name(),
                sighting.status().label(),
                sighting.when(),
                sighting);
        evidence(key, found, found.events().get(i).evidence());
      }
    }
    int ordinal = 0;
    for (Statement statement : found.statements()) {
      add(
          report,
          found,
          "statement",
          ordinal++,
          statement.kind().label(),
          null,
          null,
          statement.evidence(),
          statement);
    }
    for (Told<Position> told : TrackReader.positions(found, number)) {
      Position position = told.finding();
      add(
          report,
          found,
          "position",
          ordinal++,
          position.issue(),
          position.stance().label(),
          position.when(),
          position.evidence(),
          told);
    }
    for (Told<Meeting> told : TrackReader.meetings(found, number)) {
      Meeting meeting = told.finding();
      add(
          report,
          found,
          "meeting",
          ordinal++,
          meeting.level().label(),
          meeting.status().label(),
          meeting.when(),
          meeting.evidence(),
          told);
    }
  }

  private void remove(long report) throws SQLException {
    statements.run(
        "INSERT INTO gone (finding, report, incident, body)"
            + " SELECT finding.key, finding.report, member.incident, finding.body"
            + " FROM finding JOIN member ON member.finding = finding.key WHERE report = ?",
        report);
    statements.run(
        "INSERT INTO evidence_search (evidence_search, rowid, words)"
            + " SELECT 'delete', finding, words FROM evidence JOIN finding ON finding.key = finding"
            + " WHERE report = ?",
        report);
    statements.run("DELETE FROM finding WHERE report = ?", report);
  }

  private void add(
      long report,
      Report found,
      String kind,
      int number,
      String type,
      @Nullable String status,
      @Nullable When when,
      Evidence evidence,
      Object body)
      throws SQLException {
    long key = insert(report, kind, Integer.toString(number), type, status, when, body);
    evidence(key, found, evidence);
  }

  private long insert(
      long report,
      String kind,
      String id,
      String type,
      @Nullable String status,
      @Nullable When when,
      Object body)
      throws SQLException {
    LocalDate from = when == null ? null : when.from();
    LocalDate to = when == null ? null : when.to();
    long key = next++;
    statements.run(
        "INSERT INTO finding (key, report, kind, id, type, status, day_from, day_to, body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        report,
        kind,
        id,
        type,
        status,
        from,
        to,
        Json.write(body));
    return key;
  }

  private void evidence(long finding, Report found, Evidence evidence) throws SQLException {
    String words = evidence.span().in(found.analysis().document().text());
    statements.run(
        "INSERT INTO evidence (finding, sentence, start, end, words) VALUES (?, ?, ?, ?, ?)",
        finding,
        evidence.sentence(),
        evidence.span().start(),
        evidence.span().end(),
        words);
    statements.run("INSERT INTO evidence_search (rowid, words) VALUES (?, ?)", finding, words);
  }
}
