package org.parley.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all tables have in common. */
class TablesTest {
  @TempDir private Path folder;

  /**
   * Without an index, the database looks through a whole table whenever a row comes or goes that
   * others may point at: each report of a long archive would take longer than the one before.
   */
  @Test
  void whateverPointsAtARowCanBeFoundFromIt() {
    try (Database database = Database.open(folder.resolve("parley.db"))) {
      List<String> unindexed =
          database.read(connection ->
              Sql.list(
                  connection,
                  """
                  SELECT t.name || '.' || f."from" FROM sqlite_master t
                  JOIN pragma_foreign_key_list(t.name) f
                  WHERE t.type = 'table'
                  AND NOT EXISTS (
                    SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = f."from" AND c.pk = 1)
                  AND NOT EXISTS (
                    SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
                    WHERE c.seqno = 0 AND c.name = f."from" AND i.partial = 0)
                  """,
                  row -> row.getString(1)));
      // A way of reading is written once and never removed.
      assertThat(unindexed).containsExactly("revision.provenance");
    }
  }
}
