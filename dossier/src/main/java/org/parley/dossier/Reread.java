package org.parley.dossier;

import java.util.List;

/**
 * What a new reading of all reports changed.
 *
 * @param reports reports read
 * @param changed reports in which something else was found
 * @param eventsGained events found now and not before
 * @param eventsLost events found before and not now
 * @param incidentsBefore incidents before
 * @param incidentsAfter incidents after
 * @param failed ids of reports that could not be read, with the reason; they keep what they had
 * @param loose reviews that found no incident to hold on to; kept, and tried again with every
 *     reading
 */
public record Reread(
    int reports,
    int changed,
    int eventsGained,
    int eventsLost,
    int incidentsBefore,
    int incidentsAfter,
    List<String> failed,
    List<Review> loose) {
  public Reread {
    failed = List.copyOf(failed);
    loose = List.copyOf(loose);
  }
}
