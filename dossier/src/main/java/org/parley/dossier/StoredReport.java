package org.parley.dossier;

import java.util.List;
import org.parley.language.Document;

/**
 * A report as the dossier keeps it.
 *
 * @param document the newest text
 * @param revision number of that text, counted from 1
 * @param annotations everything found in it, as {@code parley annotate} prints it: one JSON object
 *     (offsets in Unicode code points)
 * @param provenance which program found it
 * @param otherIds other ids under which the same text came
 * @param revisions number of texts kept
 */
public record StoredReport(
    Document document,
    int revision,
    String annotations,
    Provenance provenance,
    List<String> otherIds,
    int revisions) {
  public StoredReport {
    otherIds = List.copyOf(otherIds);
  }
}
