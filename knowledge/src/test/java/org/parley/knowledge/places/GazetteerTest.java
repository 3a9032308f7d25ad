package org.parley.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Kyiv, 703448",
    "Kiev, 703448",
    "Odesa, 698740",
    "Odessa, 698740",
    "Mykolaiv, 700569",
    "Nikolaev, 700569",
    "Kharkiv, 706483",
    "Kharkov, 706483",
    "Bakhmut, 713174",
    "Artemivsk, 713174",
    "Deir ez-Zor, 170794",
    "Deir al-Zour, 170794",
    "El Fasher, 379555",
    "Al-Fashir, 379555",
    "Sana'a, 71137",
    "Sanaa, 71137",
    "Mariupol, 701822",
    "Aleppo, 170063",
    "Mosul, 99072",
    "Kandahar, 1138336",
    "Goma, 216281",
    "Mekelle, 331180"
  })
  void spellings_of_a_city_lead_to_the_city(String name, long geonameId) {
    assertThat(GAZETTEER.candidates(name).getFirst().geonameId()).isEqualTo(geonameId);
  }

  @ParameterizedTest
  @CsvSource({
    "Donbas, UKR",
    "Nagorno-Karabakh, AZE",
    "Darfur, SDN",
    "Gaza Strip, PSE",
    "Tigray, ETH",
    "Transnistria, MDA",
    "Golan Heights, SYR",
    "Helmand, AFG",
    "Kakhovka dam, UKR",
    "Zaatari, JOR",
    "Bagram, AFG",
    "Rafah crossing, PSE",
    "Snake Island, UKR"
  })
  void regions_and_features_of_wars_are_known(String name, String country) {
    assertThat(GAZETTEER.candidates(name).getFirst().country()).isEqualTo(country);
  }

  @Test
  void what_lies_in_several_countries_has_none() {
    GazetteerEntry sahel = GAZETTEER.candidates("Sahel").getFirst();
    assertThat(sahel.country()).isNull();
    assertThat(sahel.kind()).isEqualTo(PlaceKind.REGION);
  }

  @Test
  void first_level_divisions_are_found_by_name_and_country() {
    GazetteerEntry texas = GAZETTEER.division("Texas", "USA");
    assertThat(texas).isNotNull();
    assertThat(texas.kilometresTo(31.25, -99.25)).isLessThan(100);
    assertThat(GAZETTEER.division("Kharkiv Oblast", "UKR")).isNotNull();
    assertThat(GAZETTEER.division("Idlib", "SYR")).isNotNull();
    assertThat(GAZETTEER.division("Texas", "FRA")).isNull();
  }

  @Test
  void a_place_is_found_by_its_geonames_id() {
    GazetteerEntry kyiv = GAZETTEER.byGeonameId(703448);
    assertThat(kyiv).isNotNull();
    assertThat(kyiv.name()).isEqualTo("Kyiv");
    assertThat(kyiv.kilometresTo(50.45, 30.52)).isLessThan(2);
    assertThat(GAZETTEER.byGeonameId(-1)).isNull();
    assertThat(GAZETTEER.byGeonameId(Long.MAX_VALUE)).isNull();
  }

  @Test
  void names_that_are_also_words_or_surnames_say_so() {
    assertThat(GAZETTEER.match("Send")).isNotNull().matches(NameMatch::ordinaryWord);
    assertThat(GAZETTEER.match("Murphy")).isNotNull().matches(NameMatch::surname);
    assertThat(GAZETTEER.match("Kyiv")).isNotNull().matches(match -> !match.needsCue());
    assertThat(GAZETTEER.match("Texas")).isNotNull().matches(match -> !match.needsCue());
  }

  @Test
  void the_longest_name_wins_and_a_comma_ends_it() {
    List<String> words = List.of("in", "Khan", "Yunis", ",", "Gaza");
    NameMatch match = GAZETTEER.longestMatch(words, 1, 5);
    assertThat(match).isNotNull();
    assertThat(match.words()).isEqualTo(2);
    assertThat(match.candidates().getFirst().country()).isEqualTo("PSE");
  }

  @Test
  void an_unknown_name_has_no_candidates() {
    assertThat(GAZETTEER.candidates("Qwxzzkrt")).isEmpty();
    assertThat(GAZETTEER.candidates("")).isEmpty();
    assertThat(GAZETTEER.candidates("Київ")).isEmpty();
  }

  @Test
  void a_layer_of_the_users_own_lies_above() {
    PlaceTableBuilder own = new PlaceTableBuilder();
    own.add(
        new GazetteerEntry("Qwxzz", PlaceKind.VILLAGE, "UKR", null, 48.5, 37.5, 77, 12),
        List.of("Zzxwq"));
    Gazetteer gazetteer = GAZETTEER.with(own.toBytes());
    assertThat(gazetteer.candidates("zzxwq").getFirst().name()).isEqualTo("Qwxzz");
    assertThat(gazetteer.byGeonameId(77)).isNotNull();
    assertThat(gazetteer.candidates("Kyiv")).isNotEmpty();
    assertThat(GAZETTEER.candidates("Qwxzz")).isEmpty();
  }

  @Test
  void every_country_has_a_point() {
    assertThat(GAZETTEER.country("UKR")).isNotNull().matches(entry -> entry.latitude() == 49);
    assertThat(GAZETTEER.country("XXX")).isNull();
  }

  @Test
  void what_is_no_table_is_refused() {
    assertThatThrownBy(() -> GAZETTEER.with(new byte[100]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a packed place table");
  }

  @Test
  void a_file_is_read_whole_whatever_is_said_to_be_left_of_it() throws IOException {
    byte[] file = new byte[200_000];
    new Random(1).nextBytes(file);
    for (int said : new int[] {0, 1, 70_000, file.length, file.length + 5}) {
      InputStream in =
          new ByteArrayInputStream(file) {
            @Override
            public synchronized int available() {
              return said;
            }
          };
      assertThat(Gazetteer.bytes(in)).as("%d said", said).isEqualTo(file);
    }
  }
}
