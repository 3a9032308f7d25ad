package org.parley.bench.map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.parley.knowledge.places.Gazetteer;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.PlaceKind;

/** The towns whose names stand on the map, the largest first, from the shipped gazetteer. */
final class Towns {
  private static final long SMALLEST = 20_000;

  private Towns() {}

  /**
   * Writes {@code [name, longitude, latitude, population, 1 for a capital]} for each.
   *
   * @return how many
   */
  static int write(Path file) throws IOException {
    List<GazetteerEntry> towns =
        Gazetteer.load().settlements(SMALLEST).stream()
            .filter(town -> town.kind() != PlaceKind.QUARTER)
            .sorted(
                Comparator.comparing((GazetteerEntry town) -> town.kind() != PlaceKind.CAPITAL)
                    .thenComparing(GazetteerEntry::population, Comparator.reverseOrder())
                    .thenComparingLong(GazetteerEntry::geonameId))
            .toList();
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(file.toFile(), com.fasterxml.jackson.core.JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField(
          "origin", "GeoNames (https://www.geonames.org), CC BY 4.0, through the gazetteer");
      json.writeArrayFieldStart("towns");
      for (GazetteerEntry town : towns) {
        json.writeStartArray();
        json.writeString(town.name());
        json.writeNumber(Math.round(town.longitude() * 1000) / 1000.0);
        json.writeNumber(Math.round(town.latitude() * 1000) / 1000.0);
        json.writeNumber(town.population());
        json.writeNumber(town.kind() == PlaceKind.CAPITAL ? 1 : 0);
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return towns.size();
  }
}
