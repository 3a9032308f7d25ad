package org.parley.dossier.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.dossier.IncidentPoint;
import org.parley.dossier.Review;
import org.parley.dossier.claims.Claim;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;

/**
 * Puts incidents into the tables in the place of others, and touches only what changes. Works
 * inside the transaction of its caller.
 */
final class IncidentWriter {
  private final Statements statements;

  IncidentWriter(Statements statements) {
    this.statements = statements;
  }

  /** An incident that is there. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never changed.
  private record Old(long key, byte[] digest) {}

  /**
   * Replaces incidents.
   *
   * @param replaced keys of those that go
   * @param groups those that come
   */
  void replace(Collection<Long> replaced, List<Overlay.Group> groups) throws SQLException {
    Map<String, Old> old = new HashMap<>();
    for (long key : replaced) {
      statements.each(
          "SELECT id, key, digest FROM incident WHERE key = ?",
          row -> old.put(row.getString(1), new Old(row.getLong(2), row.getBytes(3))),
          key);
      statements.run("DELETE FROM member WHERE incident = ?", key);
    }
    for (Overlay.Group group : groups) {
      Built incident = Built.of(group);
      Old before = old.remove(incident.incident().id());
      if (before != null && Arrays.equals(before.digest(), incident.digest())) {
        members(before.key(), incident);
      } else {
        if (before != null) {
          statements.run("DELETE FROM incident WHERE key = ?", before.key());
        }
        insert(incident);
      }
    }
    for (Old gone : old.values()) {
      statements.run("DELETE FROM incident WHERE key = ?", gone.key());
    }
  }

  private void insert(Built built) throws SQLException {
    Incident incident = built.incident();
    Place place = incident.place();
    Incident.Figure dead = incident.figure(Quantity.Kind.FATALITIES);
    statements.run(
        "INSERT INTO incident (id, sort, type, status, day_from, day_to, place, admin1, country,"
            + " latitude, longitude, precision, fatalities, fatalities_low, fatalities_high,"
            + " sources, contested, verdict, actors, recipients, reports, confidence, digest)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
        dead == null ? null : dead.low(),
        dead == null ? null : dead.high(),
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
    long key = statements.number("SELECT last_insert_rowid()");
    statements.run(
        "INSERT INTO incident_body (incident, body) VALUES (?, ?)",
        key,
        Json.deflate(built.json()));
    members(key, built);
    parties(key, incident.actors());
    parties(key, incident.recipients());
    for (String source : sources(incident)) {
      statements.run("INSERT INTO incident_source (incident, name) VALUES (?, ?)", key, source);
    }
    for (Claim claim : incident.claims()) {
      statements.run(
          "INSERT INTO claim (id, incident, body) VALUES (?, ?, ?)",
          claim.id(),
          key,
          Json.write(claim));
    }
    for (Review review : built.reviews()) {
      statements.run(
          "INSERT INTO incident_review (incident, review) VALUES (?, ?)", key, review.id());
    }
  }

  private void members(long incident, Built built) throws SQLException {
    for (Member member : built.members()) {
      statements.run(
          "INSERT INTO member (finding, heap, incident) VALUES (?, ?, ?)",
          member.key(),
          member.heap(),
          incident);
    }
  }

  private void parties(long incident, List<Incident.Side> sides) throws SQLException {
    for (Incident.Side side : sides) {
      statements.run(
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
}
