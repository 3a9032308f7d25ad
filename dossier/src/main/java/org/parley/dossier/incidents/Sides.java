package org.parley.dossier.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.dossier.Citation;
import org.parley.extraction.Actor;

/** The parties of an incident over all its sightings. */
final class Sides {
  private Sides() {}

  /** One side, those that most independent sources name first. */
  static List<Incident.Side> of(
      List<Sighting> members, Function<Sighting, List<Actor>> side, SourceNames sources) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (Sighting member : members) {
      for (Actor actor : side.apply(member)) {
        parties
            .computeIfAbsent(key(actor), any -> new Party())
            .add(actor, sources.of(member), citation(member, actor));
      }
    }
    return parties.values().stream()
        .map(party -> new Incident.Side(party.best(), party.sources.size(), party.citations))
        .sorted(
            Comparator.comparingInt((Incident.Side found) -> -found.sources())
                .thenComparing(found -> found.citations().get(0)))
        .toList();
  }

  /** By country and sector, or the name, or the words. */
  static String key(Actor actor) {
    if (actor.country() != null) {
      return actor.country() + ":" + (actor.sector() == null ? "" : actor.sector());
    }
    String name = actor.name() == null ? actor.text() : actor.name();
    return name.toLowerCase(Locale.ROOT);
  }

  private static Citation citation(Sighting member, Actor actor) {
    return new Citation(member.report(), member.revision(), actor.span(), actor.text());
  }

  private static final class Party {
    final List<Actor> actors = new ArrayList<>();
    final TreeSet<String> sources = new TreeSet<>();
    final List<Citation> citations = new ArrayList<>();

    void add(Actor actor, String source, Citation citation) {
      actors.add(actor);
      sources.add(source);
      if (!citations.contains(citation)) {
        citations.add(citation);
      }
    }

    /** A named mention says most, then the longest. */
    Actor best() {
      return actors.stream()
          .max(
              Comparator.comparing((Actor actor) -> actor.name() != null)
                  .thenComparing(actor -> actor.text().length())
                  .thenComparing(Comparator.comparing(Actor::text).reversed()))
          .orElseThrow();
    }
  }
}
