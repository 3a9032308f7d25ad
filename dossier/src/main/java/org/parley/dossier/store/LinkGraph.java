package org.parley.dossier.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events that agree with each other, with how well they do. Read from the file where it is looked
 * at, and written through. For one transaction.
 */
final class LinkGraph {
  private final Statements statements;
  private final Map<Long, Map<Long, Integer>> seen = new HashMap<>();

  LinkGraph(Statements statements) {
    this.statements = statements;
  }

  /** The events that one agrees with, and their scores. Not to be changed. */
  Map<Long, Integer> of(long finding) throws SQLException {
    Map<Long, Integer> links = seen.get(finding);
    if (links == null) {
      Map<Long, Integer> read = new HashMap<>();
      statements.each(
          "SELECT other, score FROM link WHERE one = ?",
          row -> read.put(row.getLong(1), row.getInt(2)),
          finding);
      seen.put(finding, read);
      links = read;
    }
    return links;
  }

  void add(long one, long other, int score) throws SQLException {
    put(one, other, score);
    put(other, one, score);
  }

  private void put(long one, long other, int score) throws SQLException {
    // Whoever is looked at is read whole, so that the rows of the file and these are the same.
    Map<Long, Integer> links = of(one);
    statements.run("INSERT INTO link (one, other, score) VALUES (?, ?, ?)", one, other, score);
    links.put(other, score);
  }

  void remove(long one, long other) throws SQLException {
    for (List<Long> pair : List.of(List.of(one, other), List.of(other, one))) {
      of(pair.get(0)).remove(pair.get(1));
      statements.run("DELETE FROM link WHERE one = ? AND other = ?", pair.get(0), pair.get(1));
    }
  }
}
