package org.parley.workbench.review;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.Page;
import org.parley.dossier.PageRequest;
import org.parley.dossier.ReviewedIncident;
import org.parley.dossier.Verdict;
import org.parley.dossier.incidents.Incident;
import org.parley.workbench.api.Json;

/**
 * What people have reviewed as a gold file: a JSON object a line for each incident, with the words
 * it rests on and its values as people left them, so that a team can measure the program on its own
 * conflict.
 */
public final class GoldFile {
  private static final int PAGE = 500;

  private GoldFile() {}

  /** Takes a line of the file, its line feed included. */
  public interface Lines {
    /** Takes a line as UTF-8. */
    void take(byte[] line) throws IOException;
  }

  /** Writes all incidents that somebody has reviewed, in order of their days. */
  public static void write(Dossier dossier, Lines lines) throws IOException {
    for (Verdict verdict : List.of(Verdict.ACCEPTED, Verdict.CORRECTED, Verdict.REJECTED)) {
      @Nullable String cursor = null;
      do {
        Page<ReviewedIncident> page =
            dossier.incidents(Filter.ALL.reviewed(verdict), new PageRequest(PAGE, cursor));
        for (ReviewedIncident incident : page.items()) {
          lines.take(line(incident));
        }
        cursor = page.next();
      } while (cursor != null);
    }
  }

  private static byte[] line(ReviewedIncident reviewed) {
    Incident incident = reviewed.incident();
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("incident", incident.id());
    line.put("verdict", reviewed.verdict());
    line.put(
        "reviewers",
        reviewed.reviews().stream().map(review -> review.who()).distinct().sorted().toList());
    line.put("evidence", incident.evidence());
    line.put("gold", reviewed.verdict() == Verdict.REJECTED ? null : values(incident));
    byte[] json = Json.bytes(line);
    byte[] withEnd = java.util.Arrays.copyOf(json, json.length + 1);
    withEnd[json.length] = '\n';
    return withEnd;
  }

  private static Map<String, @Nullable Object> values(Incident incident) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("type", incident.type());
    values.put("mode", incident.mode());
    values.put("status", incident.status());
    values.put("from", incident.from());
    values.put("to", incident.to());
    values.put("place", incident.place());
    values.put("actors", incident.actors().stream().map(Incident.Side::actor).toList());
    values.put("recipients", incident.recipients().stream().map(Incident.Side::actor).toList());
    values.put("figures", incident.figures());
    return values;
  }
}
