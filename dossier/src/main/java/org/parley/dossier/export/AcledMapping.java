package org.parley.dossier.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Actor;
import org.parley.extraction.Quantity;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

/** The table {@code acled.tsv}: which of ACLED's types an incident is. */
final class AcledMapping {
  private final List<Entry> entries = new ArrayList<>();

  /** A row of the table. */
  record Entry(
      String type, String mode, String target, String event, String subevent, String disorder) {}

  AcledMapping() {
    for (Row row : Table.read(AcledMapping.class, "acled.tsv").rows()) {
      entries.add(
          new Entry(
              row.required("type"),
              row.text("mode"),
              row.required("target"),
              row.required("event"),
              row.required("subevent"),
              row.required("disorder")));
    }
  }

  /** The rows, in their order. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The first row that fits; null where ACLED has no such event. */
  @Nullable Entry of(Incident incident) {
    String mode = incident.mode() == null ? "" : incident.mode();
    for (Entry entry : entries) {
      if (entry.type().equals(incident.type().name())
          && entry.mode().equals(mode)
          && strikes(entry.target(), incident)) {
        return entry;
      }
    }
    return null;
  }

  private static boolean strikes(String target, Incident incident) {
    Actor struck = Parties.first(incident.recipients());
    return switch (target) {
      case "any" -> true;
      case "armed" -> Parties.isArmed(struck);
      case "civilian" -> Parties.isCivilian(struck);
      case "deadly" -> {
        Incident.Figure dead = incident.figure(Quantity.Kind.FATALITIES);
        yield dead != null && dead.best() != null && dead.best() > 0;
      }
      default -> throw new IllegalStateException("acled.tsv: no such target: " + target);
    };
  }
}
