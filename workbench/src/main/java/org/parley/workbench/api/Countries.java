package org.parley.workbench.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.knowledge.World;
import org.parley.knowledge.places.GazetteerEntry;

/** Names of countries, and where they stand on a map. */
final class Countries {
  private Countries() {}

  /** Read when first asked for. */
  private static final class Known {
    static final byte[] JSON = Json.bytes(Map.of("items", list()));
  }

  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-3
   */
  private record Named(String code, String name, double latitude, double longitude) {}

  /** {@code GET /countries}. */
  static void all(Context context) {
    context.contentType("application/json").result(Known.JSON);
  }

  private static List<Named> list() {
    World world = World.load();
    List<Named> list = new ArrayList<>();
    world
        .countries()
        .all()
        .forEach(country -> {
          GazetteerEntry entry = world.gazetteer().country(country.code());
          if (entry != null) {
            list.add(
                new Named(country.code(), country.name(), entry.latitude(), entry.longitude()));
          }
        });
    return list;
  }
}
