package org.parley.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/**
 * What a map or timeline needs of an incident, small enough that a hundred thousand can be held.
 *
 * @param id the incident's id
 * @param type PLOVER type
 * @param status what is known of it last
 * @param from first day, or null
 * @param to last day, or null
 * @param place name of the place, or null
 * @param country ISO 3166-1 alpha-3 of the place, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param precision ACLED's 1 to 3; 0 without a place
 * @param fatalities best figure of the dead, or null
 * @param fatalitiesLow lowest figure that an independent source gives last, or null
 * @param fatalitiesHigh highest, or null; beside a lowest, null where nobody bounds it above
 * @param sources number of independent sources
 * @param contested whether sources disagree
 * @param verdict what persons said of it
 * @param actors names of who is said to have done it, those that most sources name first, at most
 *     {@link #MOST_PARTIES}
 * @param recipients names of those to whom it was done, likewise
 * @param reports number of reports that tell of it
 * @param confidence 0 to 1, that of its surest sighting
 */
public record IncidentPoint(
    String id,
    EventType type,
    Status status,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int precision,
    @Nullable Long fatalities,
    @Nullable Long fatalitiesLow,
    @Nullable Long fatalitiesHigh,
    int sources,
    boolean contested,
    Verdict verdict,
    List<String> actors,
    List<String> recipients,
    int reports,
    double confidence) {
  /** More names than this on one side are left to the incident itself. */
  public static final int MOST_PARTIES = 4;

  public IncidentPoint {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
