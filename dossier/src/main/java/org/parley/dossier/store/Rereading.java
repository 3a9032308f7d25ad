package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.dossier.Provenance;
import org.parley.dossier.ReadingListener;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.language.Document;

/**
 * Reads the newest text of every report anew, some at a time, each some in one transaction: broken
 * off at any moment, every report has what was found in it before or what is found now.
 */
public final class Rereading {
  private static final int STEP = 64;

  private final Database database;
  private final Provenance provenance;
  private final Function<Document, Report> reader;

  private final List<String> failed = new ArrayList<>();
  private int reports;
  private int changed;
  private int gained;
  private int lost;

  /** A rereading of one file. */
  public Rereading(Database database, Provenance provenance, Function<Document, Report> reader) {
    this.database = database;
    this.provenance = provenance;
    this.reader = reader;
  }

  /** A report to be read anew. */
  private record Target(long key, long revision, int number, Document document) {}

  /** Reads everything. */
  public void run(ReadingListener listener) {
    long total = database.read(connection -> Sql.number(connection, "SELECT count(*) FROM report"));
    long after = 0;
    long done = 0;
    while (true) {
      long from = after;
      List<Target> targets = database.read(connection -> targets(connection, from));
      if (targets.isEmpty()) {
        return;
      }
      List<Optional<Incoming>> found = targets.parallelStream().map(this::read).toList();
      database.write(connection -> {
        store(connection, targets, found);
        return true;
      });
      after = targets.getLast().key();
      done += targets.size();
      listener.progress(done, total);
    }
  }

  private Optional<Incoming> read(Target target) {
    try {
      return Optional.of(Incoming.of(reader.apply(target.document())));
    } catch (RuntimeException | Error e) {
      // One report that cannot be read must not keep the others from it.
      synchronized (failed) {
        failed.add(target.document().id() + ": " + e);
      }
      return Optional.empty();
    }
  }

  private void store(Connection connection, List<Target> targets, List<Optional<Incoming>> found)
      throws SQLException {
    try (ReportWriter writer = new ReportWriter(connection, provenance)) {
      for (int i = 0; i < targets.size(); i++) {
        Incoming incoming = found.get(i).orElse(null);
        Target target = targets.get(i);
        if (incoming != null && isStill(connection, target)) {
          reports++;
          compare(connection, target, incoming);
          writer.refind(target.key(), target.revision(), target.number(), incoming);
        }
      }
    }
  }

  /** False where a new revision has come meanwhile, which was read by whoever added it. */
  private static boolean isStill(Connection connection, Target target) throws SQLException {
    return Sql.number(
            connection,
            "SELECT count(*) FROM report WHERE key = ? AND newest = ?",
            target.key(),
            target.revision())
        == 1;
  }

  private void compare(Connection connection, Target target, Incoming incoming)
      throws SQLException {
    Set<String> before =
        new HashSet<>(
            Sql.list(
                connection,
                "SELECT id FROM finding WHERE report = ? AND kind = 'event'",
                row -> row.getString(1),
                target.key()));
    Set<String> now = new HashSet<>();
    for (Event event : incoming.report().events()) {
      now.add(event.id());
    }
    gained += (int) now.stream().filter(id -> !before.contains(id)).count();
    lost += (int) before.stream().filter(id -> !now.contains(id)).count();
    String old =
        Sql.first(
            connection,
            "SELECT annotations FROM revision WHERE key = ?",
            row -> Json.inflateText(row.getBytes(1)),
            target.revision());
    if (!Json.inflateText(incoming.annotations()).equals(old)) {
      changed++;
    }
  }

  private static List<Target> targets(Connection connection, long after) throws SQLException {
    return Sql.list(
        connection,
        "SELECT report.key, revision.key, number, report.id, title, body, published, url,"
            + " publisher, language FROM report JOIN revision ON revision.key = report.newest JOIN"
            + " text ON text.key = revision.text WHERE report.key > ? ORDER BY report.key LIMIT ?",
        row ->
            new Target(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                new Document(
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    Rows.day(row, 7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10))),
        after,
        STEP);
  }

  /** Ids of reports that could not be read, with the reason. */
  public List<String> failed() {
    return failed;
  }

  /** Reports read. */
  public int reports() {
    return reports;
  }

  /** Reports in which something else was found. */
  public int changed() {
    return changed;
  }

  /** Events found now and not before. */
  public int gained() {
    return gained;
  }

  /** Events found before and not now. */
  public int lost() {
    return lost;
  }
}
