package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.AddResult;
import org.parley.dossier.Provenance;
import org.parley.language.Document;

/**
 * Puts reports into the tables. Works inside the transaction of its caller.
 *
 * <p>Reports of the same text under several ids are one: the one published first stands for all,
 * and of those of one day the one whose id comes first, so that the order of arrival does not show.
 */
public final class ReportWriter implements AutoCloseable {
  private static final Comparator<Heading> FIRST =
      Comparator.comparing(
              Heading::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Heading::id);

  private final Statements statements;
  private final FindingWriter findings;
  private final long provenance;

  /** A writer for one transaction. */
  public ReportWriter(Connection connection, Provenance provenance) throws SQLException {
    statements = new Statements(connection);
    this.provenance = key(provenance);
    findings = new FindingWriter(statements);
  }

  /** What comes beside a text. */
  private record Heading(
      String id,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String url,
      @Nullable String publisher) {
    static Heading of(Document document) {
      return new Heading(
          document.id(),
          document.title(),
          document.published(),
          document.url(),
          document.publisher());
    }
  }

  /** A stored report and its newest revision. */
  private record Stored(long key, long revision, int number, Heading heading) {}

  /** Adds a report. */
  public AddResult add(Incoming incoming) throws SQLException {
    Stored known = stored("report.id = ?", incoming.document().id());
    if (known != null) {
      boolean same = isKnown(statements, known.key(), incoming.document(), incoming.hash());
      return same ? AddResult.KNOWN : revise(known, incoming);
    }
    Stored same =
        stored(
            "report.key = (SELECT r.report FROM text JOIN revision r ON r.text = text.key"
                + " WHERE text.hash = ? ORDER BY r.key LIMIT 1)",
            (Object) incoming.hash());
    String id = incoming.document().id();
    Long alias =
        statements.first("SELECT report FROM alias WHERE id = ?", row -> row.getLong(1), id);
    if (alias != null && same != null && same.key() == alias) {
      return AddResult.KNOWN;
    }
    statements.run("DELETE FROM alias WHERE id = ?", id);
    if (same != null) {
      addSame(same, incoming);
      return alias == null ? AddResult.KNOWN : AddResult.REVISED;
    }
    addNew(incoming);
    return alias == null ? AddResult.ADDED : AddResult.REVISED;
  }

  /** Replaces what was found in the newest revision of a report, its text being the same. */
  public void refind(long report, long revision, int number, Incoming incoming)
      throws SQLException {
    statements.run(
        "UPDATE revision SET provenance = ?, annotations = ? WHERE key = ?",
        provenance,
        incoming.annotations(),
        revision);
    findings.replace(report, number, incoming.report());
    markPending(report);
  }

  private @Nullable Stored stored(String condition, Object value) throws SQLException {
    return statements.first(
        "SELECT report.key, revision.key, number, report.id, title, published, url, publisher"
            + " FROM report JOIN revision ON revision.key = report.newest WHERE "
            + condition,
        row ->
            new Stored(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                new Heading(
                    row.getString(4),
                    row.getString(5),
                    Rows.day(row, 6),
                    row.getString(7),
                    row.getString(8))),
        value);
  }

  /** True where adding a report of this document would change nothing. */
  public static boolean isKnown(Connection connection, Document document) throws SQLException {
    try (Statements statements = new Statements(connection)) {
      return isKnown(statements, document);
    }
  }

  private static boolean isKnown(Statements statements, Document document) throws SQLException {
    byte[] hash = Incoming.hash(document);
    Long report =
        statements.first(
            "SELECT key FROM report WHERE id = ?", row -> row.getLong(1), document.id());
    if (report != null) {
      return isKnown(statements, report, document, hash);
    }
    return statements.number(
            "SELECT count(*) FROM alias JOIN revision ON revision.report = alias.report JOIN text"
                + " ON text.key = revision.text WHERE alias.id = ? AND text.hash = ?",
            document.id(),
            hash)
        > 0;
  }

  /** True where the same text came under this id before, with at least as much beside it. */
  private static boolean isKnown(Statements statements, long report, Document document, byte[] hash)
      throws SQLException {
    return statements.number(
            "SELECT count(*) FROM revision JOIN text ON text.key = revision.text"
                + " WHERE report = ? AND hash = ? AND coalesce(?, title, '') = coalesce(title, '')"
                + " AND coalesce(?, published, '') = coalesce(published, '')"
                + " AND coalesce(?, publisher, '') = coalesce(publisher, '')",
            report,
            hash,
            document.title(),
            document.published(),
            document.publisher())
        > 0;
  }

  private void addNew(Incoming incoming) throws SQLException {
    // Which revision is the newest is known only when it has a key.
    long report =
        statements.insert(
            "INSERT INTO report (id, newest) VALUES (?, -1)", incoming.document().id());
    addRevision(report, 1, incoming);
  }

  private AddResult revise(Stored known, Incoming incoming) throws SQLException {
    unindex(known.key());
    int number =
        1
            + (int)
                statements.number("SELECT max(number) FROM revision WHERE report = ?", known.key());
    addRevision(known.key(), number, incoming);
    return AddResult.REVISED;
  }

  private void addRevision(long report, int number, Incoming incoming) throws SQLException {
    Document document = incoming.document();
    Heading heading = Heading.of(document);
    long revision =
        statements.insert(
            "INSERT INTO revision (report, number, text, title, published, url, publisher,"
                + " language, provenance, annotations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            report,
            number,
            text(incoming),
            heading.title(),
            heading.published(),
            heading.url(),
            heading.publisher(),
            document.language(),
            provenance,
            incoming.annotations());
    statements.run("UPDATE report SET newest = ? WHERE key = ?", revision, report);
    index(report);
    findings.replace(report, number, incoming.report());
    markPending(report);
  }

  private long text(Incoming incoming) throws SQLException {
    // Texts that differ in white space only have other offsets, so the first one is not theirs.
    Long known =
        statements.first(
            "SELECT key FROM text WHERE hash = ? AND body = ?",
            row -> row.getLong(1),
            incoming.hash(),
            incoming.document().text());
    return known != null
        ? known
        : statements.insert(
            "INSERT INTO text (hash, wide, body) VALUES (?, ?, ?)",
            incoming.hash(),
            isWide(incoming.document().text()),
            incoming.document().text());
  }

  private static boolean isWide(String text) {
    return text.codePointCount(0, text.length()) < text.length();
  }

  /** Another id of a text that is there: it becomes an alias, or the one that stands for all. */
  private void addSame(Stored same, Incoming incoming) throws SQLException {
    Heading arrived = Heading.of(incoming.document());
    boolean first = same.number() == 1 && FIRST.compare(arrived, same.heading()) < 0;
    Heading other = first ? same.heading() : arrived;
    statements.run(
        "INSERT INTO alias (id, report, title, published, url, publisher)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        other.id(),
        same.key(),
        other.title(),
        other.published(),
        other.url(),
        other.publisher());
    if (first) {
      standFor(same, arrived, incoming);
    }
  }

  private void standFor(Stored same, Heading arrived, Incoming incoming) throws SQLException {
    unindex(same.key());
    statements.run("UPDATE report SET id = ? WHERE key = ?", arrived.id(), same.key());
    statements.run(
        "UPDATE revision SET text = ?, title = ?, published = ?, url = ?, publisher = ?,"
            + " language = ? WHERE key = ?",
        text(incoming),
        arrived.title(),
        arrived.published(),
        arrived.url(),
        arrived.publisher(),
        incoming.document().language(),
        same.revision());
    index(same.key());
    refind(same.key(), same.revision(), same.number(), incoming);
  }

  private void index(long report) throws SQLException {
    statements.run(
        "INSERT INTO report_search (rowid, title, body)"
            + " SELECT key, title, body FROM report_words WHERE key = ?",
        report);
  }

  /** To be called while the old words are still there: the index asks for them. */
  private void unindex(long report) throws SQLException {
    statements.run(
        "INSERT INTO report_search (report_search, rowid, title, body)"
            + " SELECT 'delete', key, title, body FROM report_words WHERE key = ?",
        report);
  }

  private void markPending(long report) throws SQLException {
    statements.run("INSERT OR IGNORE INTO pending (report) VALUES (?)", report);
  }

  private long key(Provenance wanted) throws SQLException {
    statements.run(
        "INSERT OR IGNORE INTO provenance (program, models, lexicon) VALUES (?, ?, ?)",
        wanted.program(),
        wanted.models(),
        wanted.lexicon());
    return Objects.requireNonNull(
        statements.first(
            "SELECT key FROM provenance WHERE program = ? AND models = ? AND lexicon = ?",
            row -> row.getLong(1),
            wanted.program(),
            wanted.models(),
            wanted.lexicon()));
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
