package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Quantity;
import org.sqlite.Function;

/** What the scripts of {@link Migrations} ask of packed bodies, which SQL cannot look into. */
final class StepFunctions {
  private StepFunctions() {}

  /** Makes the functions known to a connection. */
  static void addTo(Connection connection) throws SQLException {
    Function.create(connection, "dead_low", new Dead(false));
    Function.create(connection, "dead_high", new Dead(true));
  }

  /** The least or the most dead of a packed incident; null where there is none. */
  private static final class Dead extends Function {
    private final boolean most;

    Dead(boolean most) {
      this.most = most;
    }

    @Override
    protected void xFunc() throws SQLException {
      byte @Nullable [] body = value_blob(0);
      Long bound = body == null ? null : bound(Json.unpack(body, Incident.class));
      if (bound == null) {
        result();
      } else {
        result(bound);
      }
    }

    private @Nullable Long bound(Incident incident) {
      Incident.Figure dead = incident.figure(Quantity.Kind.FATALITIES);
      return dead == null ? null : most ? dead.high() : dead.low();
    }
  }
}
