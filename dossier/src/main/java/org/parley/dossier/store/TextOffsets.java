package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.dossier.Citation;
import org.parley.dossier.DossierException;
import org.parley.dossier.export.Offsets;

/**
 * Places in stored texts in code points. Most texts hold no character beyond the first 65,536, and
 * for those there is nothing to count. Of one transaction, for one thread.
 */
public final class TextOffsets implements Offsets {
  private static final int KEPT = 64;

  private final Connection connection;
  private final Set<String> wide;
  private final Map<String, String> texts = new HashMap<>();

  /** Of the texts that a connection sees. */
  public TextOffsets(Connection connection) throws SQLException {
    this.connection = connection;
    wide =
        new HashSet<>(
            Sql.list(
                connection,
                "SELECT report.id, number FROM text JOIN revision ON revision.text = text.key JOIN"
                    + " report ON report.key = revision.report WHERE wide = 1",
                row -> row.getString(1) + '\n' + row.getInt(2)));
  }

  @Override
  public int at(Citation citation, int offset) {
    String key = citation.report() + '\n' + citation.revision();
    if (!wide.contains(key)) {
      return offset;
    }
    String text = texts.get(key);
    if (text == null) {
      if (texts.size() == KEPT) {
        texts.clear();
      }
      text = text(citation);
      texts.put(key, text);
    }
    return text.codePointCount(0, Math.min(offset, text.length()));
  }

  private String text(Citation citation) {
    try {
      String text =
          Sql.first(
              connection,
              "SELECT body FROM report JOIN revision ON revision.report = report.key JOIN text ON"
                  + " text.key = revision.text WHERE report.id = ? AND number = ?",
              row -> row.getString(1),
              citation.report(),
              citation.revision());
      return text == null ? "" : text;
    } catch (SQLException e) {
      throw new DossierException("the text of " + citation.report() + " cannot be read", e);
    }
  }
}
