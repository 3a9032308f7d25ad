package org.parley.extraction.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Place;
import org.parley.extraction.places.Toponym.Sort;
import org.parley.extraction.places.Toponym.Trust;
import org.parley.knowledge.World;
import org.parley.knowledge.places.Gazetteer;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.PlaceKind;
import org.parley.language.Analysis;

/**
 * Finds every place that a document names and puts it on the map. Load it once and share it: it is
 * immutable and safe for use by many threads.
 *
 * <p>The words for a country's people ("Syrian") are given as places of the kind "nationality":
 * they say which country is meant, not where something happened.
 */
public final class PlaceFinder {
  private final ToponymScanner scanner;

  /** A finder that looks names up in the tables of {@code world}. */
  public PlaceFinder(World world) {
    scanner = new ToponymScanner(world, world.gazetteer());
  }

  /**
   * A finder that looks places up in a gazetteer of the caller's, as one with a layer of their own.
   */
  public PlaceFinder(World world, Gazetteer gazetteer) {
    scanner = new ToponymScanner(world, gazetteer);
  }

  /** The places of a document in order of the text, none overlapping another. */
  public List<Place> find(Analysis analysis) {
    List<Toponym> toponyms = scanner.scan(analysis);
    Map<Toponym, GazetteerEntry> resolved =
        ToponymResolver.resolve(trusted(toponyms, ToponymResolver.resolve(toponyms)));
    List<Place> places = new ArrayList<>();
    RelativePosition positions = new RelativePosition(analysis);
    GazetteerEntry last = null;
    for (Toponym toponym : toponyms) {
      GazetteerEntry entry = resolved.get(toponym);
      if (toponym.trust() == Trust.HINT) {
        continue;
      }
      if (entry != null) {
        places.add(positions.place(toponym, entry));
        last = toponym.sort() == Sort.NATIONALITY ? last : entry;
      } else if (toponym.sort() == Sort.FACILITY) {
        places.add(built(toponym, last));
      }
    }
    return List.copyOf(places);
  }

  /**
   * Leaves out the doubtful names for which nothing in the document speaks: neither a sure
   * occurrence of the name nor another place of its country.
   */
  private static List<Toponym> trusted(
      List<Toponym> toponyms, Map<Toponym, GazetteerEntry> resolved) {
    Set<String> sure = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (Toponym toponym : toponyms) {
      GazetteerEntry entry = resolved.get(toponym);
      if (toponym.trust() == Trust.CERTAIN && toponym.sort() != Sort.FACILITY) {
        sure.add(toponym.key());
      }
      if (toponym.trust().compareTo(Trust.DOUBTFUL) > 0
          && entry != null
          && entry.country() != null) {
        countries.add(entry.country());
      }
    }
    List<Toponym> kept = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      GazetteerEntry entry = resolved.get(toponym);
      boolean home =
          toponym.trust() == Trust.DOUBTFUL && entry != null && countries.contains(entry.country());
      if (toponym.trust() == Trust.HINT
          || toponym.trust().compareTo(Trust.DOUBTFUL) > 0
          || sure.contains(toponym.key())
          || home) {
        kept.add(toponym);
      }
    }
    return kept;
  }

  /** A street or building that no table has: it stands where the place named last before it is. */
  private static Place built(Toponym toponym, @Nullable GazetteerEntry near) {
    boolean known = near != null && near.kind().isSettlement();
    return new Place(
        toponym.span(),
        toponym.text(),
        toponym.text(),
        near == null ? null : near.country(),
        near == null ? null : near.admin1(),
        near == null || !known ? null : near.latitude(),
        near == null || !known ? null : near.longitude(),
        null,
        "facility",
        2);
  }

  /** The word that output uses for a kind of place. */
  static String label(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> "country";
      case FIRST_LEVEL, SECOND_LEVEL, REGION, CONTINENT -> "region";
      case CAPITAL, CITY, QUARTER, VILLAGE -> "city";
      case RIVER, LAKE, SEA, STRAIT, ISLAND, MOUNTAIN, DESERT, VALLEY -> "physical";
      default -> "facility";
    };
  }
}
