package org.parley.dossier.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.dossier.claims.Claim;
import org.parley.extraction.Quantity;

/** What of an incident is contested. */
final class Contests {
  private Contests() {}

  static List<Incident.Contest> of(List<Claim> claims, List<Incident.Figure> figures) {
    List<Incident.Contest> contests = new ArrayList<>();
    boolean asserted = claims.stream().anyMatch(claim -> claim.kind() != Claim.Kind.DENIES);
    boolean denied = claims.stream().anyMatch(claim -> claim.kind() == Claim.Kind.DENIES);
    if (asserted && denied) {
      contests.add(Incident.Contest.OCCURRENCE);
    }
    TreeSet<String> blamed = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.kind() == Claim.Kind.BLAMES
          && claim.blamed() != null
          && claim.blamed().country() != null) {
        blamed.add(claim.blamed().country());
      }
    }
    if (blamed.size() > 1) {
      contests.add(Incident.Contest.BLAME);
    }
    for (Incident.Figure figure : figures) {
      if (figure.kind() == Quantity.Kind.FATALITIES && figure.contested()) {
        contests.add(Incident.Contest.TOLL);
      }
    }
    return contests;
  }
}
