package org.parley.dossier.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.parley.dossier.incidents.Sighting;

/** Events as they are compared, the ones last looked at at hand. For one thread. */
final class SightingCache {
  /** Some kilobytes each. */
  private static final int MOST = 20_000;

  private final Map<Long, Sighting> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Sighting> eldest) {
          return size() > MOST;
        }
      };

  /** The event of a finding that is there. */
  Sighting of(long finding, Statements statements) throws SQLException {
    Sighting sighting = held.get(finding);
    if (sighting == null) {
      sighting =
          Objects.requireNonNull(
              statements.first(
                  "SELECT body FROM finding WHERE key = ?",
                  row -> Json.read(row.getString(1), Sighting.class),
                  finding));
      held.put(finding, sighting);
    }
    return sighting;
  }
}
