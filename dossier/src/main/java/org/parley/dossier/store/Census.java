package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.parley.dossier.Provenance;
import org.parley.dossier.Totals;

/** Counts what is there. */
public final class Census {
  private Census() {}

  /** How much the file holds. */
  public static Totals take(Connection connection) throws SQLException {
    return new Totals(
        Sql.number(connection, "SELECT count(*) FROM report"),
        Sql.number(connection, "SELECT count(*) FROM revision"),
        Sql.number(connection, "SELECT count(*) FROM finding WHERE kind = 'event'"),
        Sql.number(connection, "SELECT count(*) FROM incident"),
        Sql.number(connection, "SELECT count(*) FROM review WHERE undone_by IS NULL"));
  }

  /**
   * How many reports the newest text of which was read by another program, other models or another
   * lexicon.
   */
  public static long readOtherwise(Connection connection, Provenance provenance)
      throws SQLException {
    return Sql.number(
        connection,
        "SELECT count(*) FROM report JOIN revision ON revision.key = report.newest"
            + " WHERE revision.provenance <> coalesce((SELECT key FROM provenance"
            + " WHERE program = ? AND models = ? AND lexicon = ?), 0)",
        provenance.program(),
        provenance.models(),
        provenance.lexicon());
  }
}
