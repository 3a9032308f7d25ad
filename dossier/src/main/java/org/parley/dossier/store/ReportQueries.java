package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Filter;
import org.parley.dossier.Page;
import org.parley.dossier.PageRequest;
import org.parley.dossier.Provenance;
import org.parley.dossier.ReportSummary;
import org.parley.dossier.SearchHit;
import org.parley.dossier.StoredEvent;
import org.parley.dossier.StoredReport;
import org.parley.dossier.incidents.Sighting;
import org.parley.language.Document;

/** Asks for reports and what was found in them. Works inside the transaction of its caller. */
public final class ReportQueries {
  private static final String SUMMARY =
      "report.id, revision.title, revision.published, revision.publisher, revision.url,"
          + " revision.number, (SELECT count(*) FROM finding WHERE finding.report = report.key AND"
          + " kind = 'event')";

  private static final String NEWEST = " FROM report JOIN revision ON revision.key = report.newest";

  private final Connection connection;
  private final Counts counts;

  /** Queries of one transaction. */
  public ReportQueries(Connection connection, Counts counts) {
    this.connection = connection;
    this.counts = counts;
  }

  /** A page of reports in order of publication. */
  public Page<ReportSummary> page(Filter filter, PageRequest page) throws SQLException {
    Conditions conditions = ofReports(filter);
    if (filter.words() != null) {
      conditions.add(
          "report.key IN (SELECT rowid FROM report_search WHERE report_search MATCH ?)",
          Words.match(filter.words()));
    }
    long total = counts.of(connection, NEWEST, conditions);
    List<String> after = Cursor.keys(page.cursor(), 2);
    if (after != null) {
      conditions.add("(coalesce(published, '9999'), report.id) > (?, ?)", after.toArray());
    }
    List<String> cursors = new ArrayList<>();
    List<ReportSummary> items =
        Sql.list(
            connection,
            "SELECT "
                + SUMMARY
                + NEWEST
                + conditions.where()
                + " ORDER BY coalesce(published, '9999'), report.id LIMIT ?",
            row -> {
              String day = row.getString(3);
              cursors.add(Cursor.of(List.of(day == null ? "9999" : day, row.getString(1))));
              return summary(row);
            },
            conditions.values(page.size() + 1));
    return IncidentQueries.cut(items, cursors, page, total);
  }

  /** Reports that hold words, best first. */
  public Page<SearchHit> search(String words, Filter filter, PageRequest page) throws SQLException {
    Conditions conditions =
        new Conditions().add("report_search MATCH ?", Words.match(words)).addAll(ofReports(filter));
    String tables = NEWEST + " JOIN report_search ON report_search.rowid = report.key";
    long total = counts.of(connection, tables, conditions);
    List<String> after = Cursor.keys(page.cursor(), 1);
    int from = after == null ? 0 : Integer.parseInt(after.getFirst());
    List<SearchHit> items =
        Sql.list(
            connection,
            "SELECT "
                + SUMMARY
                + ", snippet(report_search, -1, char(2), char(3), '…', 24)"
                + tables
                + conditions.where()
                + " ORDER BY bm25(report_search, 4.0, 1.0), report.id LIMIT ? OFFSET ?",
            row -> new SearchHit(summary(row), row.getString(8)),
            conditions.values(page.size(), from));
    long next = (long) from + items.size();
    return new Page<>(
        items,
        next < total && !items.isEmpty() ? Cursor.of(List.of(Long.toString(next))) : null,
        total);
  }

  /**
   * A report by one of its ids.
   *
   * @param number which revision, counted from 1; 0 the newest
   */
  public @Nullable StoredReport report(String id, int number) throws SQLException {
    Long key =
        Sql.first(
            connection,
            "SELECT key FROM report WHERE id = ? UNION ALL SELECT report FROM alias WHERE id = ?",
            row -> row.getLong(1),
            id,
            id);
    if (key == null) {
      return null;
    }
    List<String> others =
        Sql.list(
            connection,
            "SELECT id FROM alias WHERE report = ? ORDER BY id",
            row -> row.getString(1),
            key);
    int revisions =
        (int) Sql.number(connection, "SELECT max(number) FROM revision WHERE report = ?", key);
    return Sql.first(
        connection,
        "SELECT report.id, title, body, published, url, publisher, language, number, annotations,"
            + " program, models, lexicon FROM report JOIN revision ON revision.report = report.key"
            + " JOIN text ON text.key = revision.text JOIN provenance ON provenance.key ="
            + " revision.provenance WHERE report.key = ? AND number = ?",
        row -> stored(row, others, revisions),
        key,
        number == 0 ? revisions : number);
  }

  /** A page of events in order of reports and of their place in the text. */
  public Page<StoredEvent> events(Filter filter, PageRequest page) throws SQLException {
    Conditions conditions = ofEvents(filter);
    String tables =
        " FROM report JOIN revision ON revision.key = report.newest JOIN finding ON finding.report"
            + " = report.key JOIN evidence ON evidence.finding = finding.key LEFT JOIN member ON"
            + " member.finding = finding.key LEFT JOIN incident ON incident.key = member.incident";
    long total = counts.of(connection, tables, conditions);
    List<String> after = Cursor.keys(page.cursor(), 3);
    if (after != null) {
      conditions.add(
          "(report.id, evidence.start, finding.id) > (?, ?, ?)",
          after.get(0),
          Integer.parseInt(after.get(1)),
          after.get(2));
    }
    List<String> cursors = new ArrayList<>();
    List<StoredEvent> items =
        Sql.list(
            connection,
            "SELECT finding.body, incident.id, report.id, evidence.start, finding.id"
                + tables
                + conditions.where()
                + " ORDER BY report.id, evidence.start, finding.id LIMIT ?",
            row -> {
              cursors.add(Cursor.of(List.of(row.getString(3), row.getString(4), row.getString(5))));
              return new StoredEvent(Json.read(row.getString(1), Sighting.class), row.getString(2));
            },
            conditions.values(page.size() + 1));
    return IncidentQueries.cut(items, cursors, page, total);
  }

  private static Conditions ofEvents(Filter filter) {
    Conditions conditions = new Conditions().add("finding.kind = 'event'");
    conditions.addTime(filter, "finding.day_from", "finding.day_to");
    conditions.addAmong("finding.type", Conditions.names(filter.types()));
    conditions.addAmong("finding.status", Conditions.labels(filter));
    if (filter.report() != null) {
      conditions.add("report.id = ?", filter.report());
    }
    if (filter.source() != null) {
      conditions.add(
          "revision.publisher LIKE ? ESCAPE '\\'", Conditions.containing(filter.source()));
    }
    if (filter.words() != null) {
      conditions.add(
          "finding.key IN (SELECT rowid FROM evidence_search WHERE evidence_search MATCH ?)",
          Words.match(filter.words()));
    }
    if (Conditions.asksForIncidents(filter)) {
      conditions.addAll(Conditions.ofIncidents(Conditions.onIncidents(filter)));
    }
    return conditions;
  }

  private static Conditions ofReports(Filter filter) {
    Conditions conditions = new Conditions();
    conditions.addTime(filter, "revision.published", "revision.published");
    if (filter.report() != null) {
      conditions.add("report.id = ?", filter.report());
    }
    if (filter.source() != null) {
      conditions.add(
          "revision.publisher LIKE ? ESCAPE '\\'", Conditions.containing(filter.source()));
    }
    Filter onIncidents =
        Conditions.onIncidents(filter).ofTypes(filter.types()).ofStatuses(filter.statuses());
    if (!onIncidents.equals(Filter.ALL)) {
      Conditions inside = Conditions.ofIncidents(onIncidents);
      conditions.add(
          "report.key IN (SELECT finding.report FROM incident JOIN member ON member.incident ="
              + " incident.key JOIN finding ON finding.key = member.finding"
              + inside.where()
              + ")",
          inside.values());
    }
    return conditions;
  }

  private static ReportSummary summary(ResultSet row) throws SQLException {
    return new ReportSummary(
        row.getString(1),
        row.getString(2),
        Rows.day(row, 3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getInt(7));
  }

  private static StoredReport stored(ResultSet row, List<String> others, int revisions)
      throws SQLException {
    Document document =
        new Document(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            Rows.day(row, 4),
            row.getString(5),
            row.getString(6),
            row.getString(7));
    return new StoredReport(
        document,
        row.getInt(8),
        Json.inflateText(row.getBytes(9)),
        new Provenance(row.getString(10), row.getString(11), row.getString(12)),
        others,
        revisions);
  }
}
