package org.parley.workbench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.dossier.Provenance;
import org.parley.dossier.ReadingListener;

/**
 * A dossier of very many incidents, for measuring: a few invented reports are read, and the
 * incidents that come of them are copied to other days and places within the database. The same
 * number gives the same dossier.
 */
final class Invented {
  private static final List<String> TEXTS =
      List.of(
          "Rebels shelled a market in Goma on Monday, killing 12 people.",
          "Government soldiers attacked a checkpoint near Aleppo on Monday and killed 5 rebels.",
          "Police arrested 40 protesters in Yangon on Monday.",
          "Gunmen kidnapped three aid workers near Maiduguri on Monday.",
          "Russian forces fired rockets at Kharkiv on Monday, wounding nine people.",
          "The United States imposed sanctions on Iran on Monday.",
          "Thousands of demonstrators marched in Khartoum on Monday.",
          "Turkey hosted talks between Russia and Ukraine in Istanbul on Monday.",
          "Sudan and South Sudan signed an agreement in Juba on Monday.",
          "The army withdrew its troops from Bukavu on Monday.",
          "Ethiopia accused Eritrea of an attack near Mekelle on Monday.",
          "The Red Cross delivered aid to Taiz on Monday.");

  /** Numbers 0 to what is asked for, each with the key of the incident that it copies. */
  private static final String COPIES =
      "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1),"
          + " pattern AS (SELECT *, row_number() OVER (ORDER BY key) - 1 AS number FROM incident),"
          + " copy AS (SELECT i, date('2015-01-01', '+' || (i * 7919 % 3650) || ' days') AS day,"
          + " pattern.* FROM n JOIN pattern ON number = i % (SELECT count(*) FROM pattern))";

  private static final String INCIDENTS =
      "INSERT INTO incident (key, id, sort, type, status, day_from, day_to, place, admin1, country,"
          + " latitude, longitude, precision, fatalities, fatalities_low, fatalities_high, sources,"
          + " contested, verdict, actors, recipients, reports, confidence, digest) "
          + COPIES
          + " SELECT 1000000 + i, printf('%016x', i), day, type, status, day, day,"
          + " place || ' ' || (i % 500), admin1, country, latitude + i * 37 % 400 / 100.0 - 2,"
          + " longitude + i * 53 % 400 / 100.0 - 2, 1 + i % 3, fatalities,"
          + " fatalities_low, fatalities_high, 1 + i % 4, i % 50 = 0,"
          + " 'UNREVIEWED', actors, recipients, 1 + i % 6, 0.5 + i % 50 / 100.0, digest FROM copy";

  private static final String BODIES =
      "INSERT INTO incident_body (incident, body) "
          + COPIES
          + " SELECT 1000000 + i, (SELECT body FROM incident_body WHERE incident = copy.key) FROM"
          + " copy";

  private Invented() {}

  static void make(Path file, int incidents) throws SQLException {
    try (Dossier dossier = Dossier.open(file, Provenance.UNKNOWN)) {
      for (int i = 0; i < TEXTS.size(); i++) {
        dossier.add(
            Reports.read(
                Reports.document("invented-" + i, "Report", "2015-01-05", "Post", TEXTS.get(i))));
      }
      dossier.settle(ReadingListener.SILENT);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.setAutoCommit(false);
      // The bodies first: afterwards the copies would be copied.
      for (String sql : List.of(BODIES, INCIDENTS)) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          statement.setInt(1, incidents);
          statement.executeUpdate();
        }
      }
      connection.commit();
    }
  }
}
