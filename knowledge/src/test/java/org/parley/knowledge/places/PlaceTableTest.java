package org.parley.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceTableTest {
  /** Whatever is packed comes out again; the seed is printed where it does not. */
  @Test
  void every_place_packed_is_found_by_each_of_its_names() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    PlaceTableBuilder builder = new PlaceTableBuilder();
    List<GazetteerEntry> entries = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      GazetteerEntry entry =
          new GazetteerEntry(
              name(random),
              PlaceKind.values()[random.nextInt(PlaceKind.values().length)],
              random.nextBoolean() ? "UKR" : null,
              random.nextBoolean() ? "Division " + random.nextInt(300) : null,
              random.nextDouble() * 180 - 90,
              random.nextDouble() * 360 - 180,
              i + 1,
              random.nextInt(1_000_000));
      entries.add(entry);
      others.add(name(random));
      builder.add(entry, List.of(others.get(i)));
    }
    PlaceTable table = new PlaceTable(builder.toBytes());
    for (int i = 0; i < entries.size(); i++) {
      assertFound(table, entries.get(i), entries.get(i).name(), seed);
      assertFound(table, entries.get(i), others.get(i), seed);
    }
  }

  private static void assertFound(PlaceTable table, GazetteerEntry entry, String name, long seed) {
    PlaceTable.Named named = table.exact(String.valueOf(PlaceName.key(name)));
    assertThat(named).as("%s, seed %d", name, seed).isNotNull();
    List<GazetteerEntry> found = new ArrayList<>();
    for (int place : named.places()) {
      found.add(table.entry(place));
    }
    assertThat(found)
        .as("%s, seed %d", name, seed)
        .anySatisfy(one -> {
          assertThat(one.geonameId()).isEqualTo(entry.geonameId());
          assertThat(one.name()).isEqualTo(entry.name());
          assertThat(one.kind()).isEqualTo(entry.kind());
          assertThat(one.country()).isEqualTo(entry.country());
          assertThat(one.admin1()).isEqualTo(entry.admin1());
          assertThat(one.population()).isEqualTo(entry.population());
          assertThat(one.kilometresTo(entry.latitude(), entry.longitude())).isLessThan(0.003);
        });
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      name.append("aeiouyhkzt łé'-".charAt(random.nextInt(15)));
    }
    return name.append((char) ('a' + random.nextInt(26))).toString();
  }
}
