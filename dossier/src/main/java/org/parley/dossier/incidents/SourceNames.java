package org.parley.dossier.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.sources.IndependentSources;

/** Tells under which independent source a sighting counts. */
final class SourceNames {
  private final Map<String, String> byOutlet = new HashMap<>();
  private final Map<String, String> byReport = new HashMap<>();

  SourceNames(List<IndependentSources.Source> sources) {
    for (IndependentSources.Source source : sources) {
      source.outlets().forEach(outlet -> byOutlet.put(outlet, source.name()));
      source.reports().forEach(report -> byReport.putIfAbsent(report, source.name()));
    }
  }

  String of(Sighting sighting) {
    String name = sighting.source() == null ? null : byOutlet.get(sighting.source());
    return name != null ? name : byReport.getOrDefault(sighting.report(), sighting.report());
  }
}
