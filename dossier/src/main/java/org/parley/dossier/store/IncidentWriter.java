package org.parley.dossier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.ReadingListener;
import org.parley.dossier.Review;
import org.parley.dossier.claims.Claim;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;

/**
 * Puts incidents into the tables in the place of others, and touches only what changes. Works
 * inside the transaction of its caller.
 */
final class IncidentWriter implements AutoCloseable {
  private static final int STEP = 500;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  IncidentWriter(Connection connection) {
    this.connection = connection;
  }

  /** An incident that is there. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
  private record Old(long key, byte[] digest) {}

  /**
   * Replaces incidents.
   *
   * @param replaced keys of those that go; null for all
   * @param groups those that come; built one by one, since all at once would not fit in memory
   */
  void replace(
      @Nullable Collection<Long> replaced, List<Overlay.Group> groups, ReadingListener listener)
      throws SQLException {
    Map<String, Old> old = old(replaced);
    for (Old incident : old.values()) {
      run("DELETE FROM member WHERE incident = ?", incident.key());
    }
    long done = 0;
    for (Overlay.Group group : groups) {
      Built incident = Built.of(group);
      Old before = old.remove(incident.incident().id());
      if (before != null && Arrays.equals(before.digest(), incident.digest())) {
        members(before.key(), incident);
      } else {
        if (before != null) {
          run("DELETE FROM incident WHERE key = ?", before.key());
        }
        insert(incident);
      }
      if (++done % STEP == 0) {
        listener.progress(done, groups.size());
      }
    }
    for (Old gone : old.values()) {
      run("DELETE FROM incident WHERE key = ?", gone.key());
    }
  }

  private Map<String, Old> old(@Nullable Collection<Long> replaced) throws SQLException {
    Map<String, Old> old = new HashMap<>();
    if (replaced == null) {
      Sql.each(
          connection,
          "SELECT id, key, digest FROM incident",
          row -> old.put(row.getString(1), new Old(row.getLong(2), row.getBytes(3))));
    } else {
      for (long key : replaced) {
        Sql.each(
            connection,
            "SELECT id, key, digest FROM incident WHERE key = ?",
            row -> old.put(row.getString(1), new Old(row.getLong(2), row.getBytes(3))),
            key);
      }
    }
    return old;
  }

  private void insert(Built built) throws SQLException {
    Incident incident = built.incident();
    Place place = incident.place();
    Incident.Figure dead = incident.figure(Quantity.Kind.FATALITIES);
    run(
        "INSERT INTO incident (id, sort, type, status, day_from, day_to, place, admin1, country,"
            + " latitude, longitude, precision, fatalities, sources, contested, verdict, actors,"
            + " recipients, reports, confidence, digest)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        incident.id(),
        incident.from() == null ? "9999" : incident.from(),
        incident.type(),
        incident.status().label(),
        incident.from(),
        incident.to(),
        place == null ? null : place.name(),
        place == null ? null : place.admin1(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? 0 : place.precision(),
        dead == null ? null : dead.best(),
        incident.independentSources(),
        incident.contested(),
        built.verdict(),
        foremost(incident.actors()),
        foremost(incident.recipients()),
        incident.reports().size(),
        built.members().stream()
            .mapToDouble(member -> member.sighting().confidence())
            .max()
            .orElse(0),
        built.digest());
    long key = Sql.number(connection, "SELECT last_insert_rowid()");
    run(
        "INSERT INTO incident_body (incident, body) VALUES (?, ?)",
        key,
        Json.deflate(built.json()));
    members(key, built);
    parties(key, incident.actors());
    parties(key, incident.recipients());
    for (String source : sources(incident)) {
      run("INSERT INTO incident_source (incident, name) VALUES (?, ?)", key, source);
    }
    for (Claim claim : incident.claims()) {
      run(
          "INSERT INTO claim (id, incident, body) VALUES (?, ?, ?)",
          claim.id(),
          key,
          Json.write(claim));
    }
    for (Review review : built.reviews()) {
      run("INSERT INTO incident_review (incident, review) VALUES (?, ?)", key, review.id());
    }
  }

  private void members(long incident, Built built) throws SQLException {
    for (Member member : built.members()) {
      run(
          "INSERT INTO member (finding, heap, incident) VALUES (?, ?, ?)",
          member.key(),
          member.heap(),
          incident);
    }
  }

  private void parties(long incident, List<Incident.Side> sides) throws SQLException {
    for (Incident.Side side : sides) {
      run(
          "INSERT INTO party (incident, name, country) VALUES (?, ?, ?)",
          incident,
          name(side),
          side.actor().country());
    }
  }

  private static String name(Incident.Side side) {
    String name = side.actor().name();
    return name == null ? side.actor().text() : name;
  }

  /** The names that a map shows, a line each. */
  private static String foremost(List<Incident.Side> sides) {
    return sides.stream()
        .limit(IncidentPoint.MOST_PARTIES)
        .map(side -> name(side).replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> sources(Incident incident) {
    TreeSet<String> names = new TreeSet<>();
    for (Incident.IndependentSource source : incident.sources()) {
      names.add(source.name());
    }
    return names;
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    Sql.bind(statement, values);
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
