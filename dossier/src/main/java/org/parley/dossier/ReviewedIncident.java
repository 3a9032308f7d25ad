package org.parley.dossier;

import java.util.List;
import org.parley.dossier.incidents.Incident;

/**
 * An incident with what persons said of it.
 *
 * @param incident the incident, corrections applied
 * @param verdict what persons said, taken together
 * @param reviews the reviews that hold, oldest first
 */
public record ReviewedIncident(Incident incident, Verdict verdict, List<Review> reviews) {
  public ReviewedIncident {
    reviews = List.copyOf(reviews);
  }
}
