package org.parley.dossier.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parley.dossier.incidents.Sighting;
import org.parley.dossier.tracks.Told;
import org.parley.dossier.tracks.Track;
import org.parley.dossier.tracks.TrackBuilder;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;

/** Builds tracks of what is stored. Works inside the transaction of its caller. */
public final class TrackQueries {
  private static final TypeReference<Told<Position>> POSITION = new TypeReference<>() {};
  private static final TypeReference<Told<Meeting>> MEETING = new TypeReference<>() {};

  private final Connection connection;

  /** Queries of one transaction. */
  public TrackQueries(Connection connection) {
    this.connection = connection;
  }

  /**
   * The track of parties.
   *
   * @param parties ISO 3166-1 alpha-3 codes, or names
   */
  public Track track(Collection<String> parties) throws SQLException {
    List<String> words = parties.stream().map(party -> party.toLowerCase(Locale.ROOT)).toList();
    List<Told<Position>> positions = new ArrayList<>();
    List<Told<Meeting>> meetings = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>();
    Sql.each(
        connection,
        "SELECT kind, body FROM finding WHERE kind <> 'statement'",
        row -> {
          String body = row.getString(2);
          if (speaksOf(body, words)) {
            switch (row.getString(1)) {
              case "position" -> positions.add(Json.read(body, POSITION));
              case "meeting" -> meetings.add(Json.read(body, MEETING));
              default -> sightings.add(Json.read(body, Sighting.class));
            }
          }
          return true;
        });
    return TrackBuilder.build(parties, positions, meetings, sightings);
  }

  /** A quick look, so that only what may matter is taken apart. */
  private static boolean speaksOf(String body, List<String> words) {
    String lower = body.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
