package org.parley.dossier.export;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;

/** What the tables of the field ask of the parties of an incident. */
final class Parties {
  private static final Set<String> STATE = Set.of("MIL", "COP", "SPY", "GOV");
  private static final Set<String> GROUPS = Set.of("REB", "UAF", "CRM");
  private static final Set<String> CIVILIAN =
      Set.of(
          "CVL", "REF", "MED", "EDU", "REL", "BUS", "LAB", "AGR", "HLH", "NGO", "LEG", "JUD", "PTY",
          "OPP", "ELI");

  private Parties() {}

  /** The foremost party of a side, or null. */
  static @Nullable Actor first(List<Incident.Side> sides) {
    return sides.isEmpty() ? null : sides.getFirst().actor();
  }

  /** Its name as the reports give it best; null for nobody. */
  static @Nullable String name(@Nullable Actor actor) {
    return actor == null ? null : IncidentColumns.name(actor);
  }

  /** The parties after the first, separated by "; "; null where there is none. */
  static @Nullable String others(List<Incident.Side> sides) {
    return sides.size() < 2
        ? null
        : String.join(
            "; ", sides.stream().skip(1).map(side -> IncidentColumns.name(side.actor())).toList());
  }

  static boolean isState(@Nullable Actor actor) {
    return actor != null && actor.sector() != null && STATE.contains(actor.sector());
  }

  /** A group under arms that is not a state's. */
  static boolean isGroup(@Nullable Actor actor) {
    return actor != null && actor.sector() != null && GROUPS.contains(actor.sector());
  }

  static boolean isArmed(@Nullable Actor actor) {
    return isGroup(actor) || (isState(actor) && !"GOV".equals(sector(actor)));
  }

  static boolean isCivilian(@Nullable Actor actor) {
    return actor != null && actor.sector() != null && CIVILIAN.contains(actor.sector());
  }

  static @Nullable String sector(@Nullable Actor actor) {
    return actor == null ? null : actor.sector();
  }
}
