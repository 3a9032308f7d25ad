package org.parley.dossier.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Filter;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.Page;
import org.parley.dossier.PageRequest;
import org.parley.dossier.StoredClaim;
import org.parley.dossier.Verdict;
import org.parley.dossier.claims.Claim;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/** Asks for incidents and claims. Works inside the transaction of its caller. */
public final class IncidentQueries {
  private static final String POINT =
      "incident.id, incident.type, incident.status, incident.day_from, incident.day_to,"
          + " incident.place, incident.country, incident.latitude, incident.longitude,"
          + " incident.precision, incident.fatalities, incident.sources, incident.contested,"
          + " incident.verdict, incident.actors, incident.recipients, incident.reports,"
          + " incident.confidence, incident.fatalities_low, incident.fatalities_high";

  private final Connection connection;
  private final Counts counts;

  /** Queries of one transaction. */
  public IncidentQueries(Connection connection, Counts counts) {
    this.connection = connection;
    this.counts = counts;
  }

  /**
   * An incident as it is kept.
   *
   * @param incident with corrections applied
   * @param verdict what persons said
   */
  public record Kept(Incident incident, Verdict verdict) {}

  /** A page of incidents in order of their days. */
  public Page<Kept> page(Filter filter, PageRequest page) throws SQLException {
    Conditions conditions = Conditions.ofIncidents(filter);
    long total = counts.of(connection, " FROM incident", conditions);
    List<String> after = Cursor.keys(page.cursor(), 2);
    if (after != null) {
      conditions.add("(incident.sort, incident.id) > (?, ?)", after.get(0), after.get(1));
    }
    List<String> cursors = new ArrayList<>();
    List<Kept> items =
        Sql.list(
            connection,
            "SELECT body, verdict, sort, id FROM (SELECT key, verdict, sort, id FROM incident"
                + conditions.where()
                + " ORDER BY sort, id LIMIT ?) JOIN incident_body ON incident_body.incident = key"
                + " ORDER BY sort, id",
            row -> {
              cursors.add(Cursor.of(List.of(row.getString(3), row.getString(4))));
              return kept(row);
            },
            conditions.values(page.size() + 1));
    return cut(items, cursors, page, total);
  }

  /** Takes incidents. */
  @FunctionalInterface
  public interface Taker {
    /** Takes one. */
    void take(Kept kept) throws IOException, SQLException;
  }

  /** All incidents that pass, in order of their days, one at a time. */
  public void each(Filter filter, Taker taker) throws IOException {
    Conditions conditions = Conditions.ofIncidents(filter);
    String sql =
        "SELECT body, verdict FROM incident JOIN incident_body ON incident_body.incident = key"
            + conditions.where()
            + " ORDER BY sort, id";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Sql.bind(statement, conditions.values());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(kept(rows));
        }
      }
    } catch (SQLException e) {
      throw new IOException("the dossier cannot be read: " + e.getMessage(), e);
    }
  }

  /** An incident by its id. */
  public @Nullable Kept incident(String id) throws SQLException {
    return Sql.first(
        connection,
        "SELECT body, verdict FROM incident JOIN incident_body ON incident_body.incident = key"
            + " WHERE id = ?",
        IncidentQueries::kept,
        id);
  }

  /** All that pass, in short. */
  public void points(Filter filter, Consumer<IncidentPoint> taker) throws SQLException {
    Conditions conditions = Conditions.ofIncidents(filter);
    Sql.each(
        connection,
        "SELECT " + POINT + " FROM incident" + conditions.where() + " ORDER BY sort, id",
        row -> {
          taker.accept(point(row));
          return true;
        },
        conditions.values());
  }

  /** A page of claims in order of their incidents' days. */
  public Page<StoredClaim> claims(Filter filter, PageRequest page) throws SQLException {
    Conditions conditions = Conditions.ofIncidents(filter);
    String tables = " FROM claim JOIN incident ON incident.key = claim.incident";
    long total = counts.of(connection, tables, conditions);
    List<String> after = Cursor.keys(page.cursor(), 3);
    if (after != null) {
      conditions.add("(incident.sort, incident.id, claim.id) > (?, ?, ?)", after.toArray());
    }
    List<String> cursors = new ArrayList<>();
    List<StoredClaim> items =
        Sql.list(
            connection,
            "SELECT "
                + POINT
                + ", claim.body, incident.sort, claim.id"
                + tables
                + conditions.where()
                + " ORDER BY incident.sort, incident.id, claim.id LIMIT ?",
            row -> {
              cursors.add(
                  Cursor.of(List.of(row.getString(22), row.getString(1), row.getString(23))));
              return new StoredClaim(Json.read(row.getString(21), Claim.class), point(row));
            },
            conditions.values(page.size() + 1));
    return cut(items, cursors, page, total);
  }

  /** A page was asked for with one item more, which shows whether another page follows. */
  static <T> Page<T> cut(List<T> items, List<String> cursors, PageRequest page, long total) {
    if (items.size() <= page.size()) {
      return new Page<>(items, null, total);
    }
    return new Page<>(items.subList(0, page.size()), cursors.get(page.size() - 1), total);
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        Json.unpack(row.getBytes(1), Incident.class), Verdict.valueOf(row.getString(2)));
  }

  private static IncidentPoint point(ResultSet row) throws SQLException {
    return new IncidentPoint(
        row.getString(1),
        EventType.valueOf(row.getString(2)),
        Status.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        Rows.day(row, 4),
        Rows.day(row, 5),
        row.getString(6),
        row.getString(7),
        Rows.real(row, 8),
        Rows.real(row, 9),
        row.getInt(10),
        Rows.integer(row, 11),
        Rows.integer(row, 19),
        Rows.integer(row, 20),
        row.getInt(12),
        row.getInt(13) != 0,
        Verdict.valueOf(row.getString(14)),
        row.getString(15).lines().toList(),
        row.getString(16).lines().toList(),
        row.getInt(17),
        row.getDouble(18));
  }
}
