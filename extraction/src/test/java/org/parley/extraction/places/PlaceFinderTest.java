package org.parley.extraction.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Place;
import org.parley.extraction.Reading;
import org.parley.extraction.Report;
import org.parley.extraction.actors.KnownWorld;
import org.parley.knowledge.World;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.language.Document;
import org.parley.language.LanguageAnalyzer;

class PlaceFinderTest {
  private static final World WORLD = World.load();
  private static final LanguageAnalyzer ANALYZER = LanguageAnalyzer.load(new KnownWorld(WORLD));
  private static final PlaceFinder FINDER = new PlaceFinder(WORLD);

  private static List<Place> places(String text) {
    return FINDER.find(ANALYZER.analyze(Document.of("test", text)));
  }

  private static Place place(String text, String name) {
    return places(text).stream()
        .filter(place -> place.text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not found in: " + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Militias clashed in Tripoli, Lebanon, on Friday. | Tripoli | LBN",
        "Militias clashed in Tripoli as Libya's factions fought on. | Tripoli | LBY",
        "A storm hit Odessa, Texas, overnight. | Odessa | USA",
        "Missiles struck Odessa and other ports of Ukraine. | Odessa | UKR",
        "The fire in Lebanon, Pa., killed two. | Lebanon | USA",
        "Shells fell on Lebanon near the Israeli border. | Lebanon | LBN",
        "Tbilisi says Georgia will not bow to Moscow. | Georgia | GEO",
        "A shooting in Atlanta, Georgia, left three dead. | Georgia | USA",
        "The council met in Victoria, British Columbia. | Victoria | CAN",
        "Troops entered Kharkiv Oblast from Russia. | Kharkiv Oblast | UKR",
      })
  void the_words_around_choose_between_places_of_one_name(
      String text, String name, String country) {
    assertThat(place(text, name).country()).isEqualTo(country);
  }

  /** The spellings in which one town stands in reports, and the town they all mean. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kyiv, Kiev, Kyyiv | UKR",
        "Odesa, Odessa | UKR",
        "Mykolaiv, Nikolaev, Mykolayiv | UKR",
        "Kharkiv, Kharkov | UKR",
        "Bakhmut, Artemivsk | UKR",
        "Deir ez-Zor, Deir al-Zour, Deir Ezzor | SYR",
        "El Fasher, Al-Fashir, al-Fasher | SDN",
        "Sana'a, Sanaa, Sana | YEM",
      })
  void every_spelling_of_a_town_is_that_town(String spellings, String country) {
    String first = null;
    for (String spelling : spellings.split(", ")) {
      String state = WORLD.countries().byCode(country).name();
      Place place = place("Shells hit " + spelling + " in " + state + ".", spelling);
      assertThat(place.country()).as(spelling).isEqualTo(country);
      first = first == null ? place.name() : first;
      GazetteerEntry town = WORLD.gazetteer().candidates(first).getFirst();
      assertThat(place.latitude()).as(spelling).isNotNull();
      assertThat(place.longitude()).as(spelling).isNotNull();
      assertThat(town.kilometresTo(place.latitude(), place.longitude()))
          .as(spelling)
          .isLessThan(40);
    }
  }

  @Test
  void a_town_alone_is_the_great_one_and_its_government_is_no_other() {
    assertThat(place("Missiles hit Tripoli at night.", "Tripoli").country()).isEqualTo("LBY");
    assertThat(place("Moscow rejected the demand.", "Moscow").country()).isEqualTo("RUS");
    assertThat(place("A bomb went off in Moscow.", "Moscow").kind()).isEqualTo("city");
    assertThat(place("Soldiers patrolled Victoria in the Seychelles.", "Victoria").country())
        .isEqualTo("SYC");
    assertThat(place("Shells hit Irpin, near Kyiv.", "Irpin").country()).isEqualTo("UKR");
  }

  @Test
  void a_part_of_the_city_is_in_the_city_last_spoken_of() {
    Report report =
        Reading.reader()
            .read(
                Document.of(
                    "test",
                    "Rebels entered Aleppo on Monday. In the city's east, shelling killed two."));
    assertThat(report.events())
        .anySatisfy(event -> {
          assertThat(event.place()).isNotNull();
          assertThat(event.place().name()).isEqualTo("Aleppo");
          assertThat(event.evidence().sentence()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Washington Post reported the raid.",
        "Fans of Paris Saint-Germain marched.",
        "Paris Hilton arrived late.",
        "The Bank of China raised rates.",
        "He studied at the University of Pittsburgh.",
        "Send help, the mayor said in May.",
        "Mr. Lincoln and Ms. Florence spoke.",
        "Kevin Scott sued. Scott lost the case.",
      })
  void names_of_people_bodies_and_months_are_no_places(String text) {
    assertThat(places(text)).isEmpty();
  }

  @Test
  void a_distance_and_a_direction_give_a_point_beside_the_place() {
    Place place = place("Rebels held a hill 30 km south of Aleppo.", "Aleppo");
    assertThat(place.precision()).isEqualTo(2);
    GazetteerEntry aleppo = WORLD.gazetteer().candidates("Aleppo").getFirst();
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    assertThat(latitude).isNotNull().isLessThan(aleppo.latitude());
    assertThat(longitude).isNotNull();
    assertThat(aleppo.kilometresTo(latitude, longitude)).isBetween(29.0, 31.0);
  }

  @Test
  void precision_is_that_of_acled() {
    String text = "Shells hit Bakhmut, a village near Kyiv, northern Syria and Ukraine.";
    assertThat(place(text, "Bakhmut").precision()).isEqualTo(1);
    assertThat(place(text, "Kyiv").precision()).isEqualTo(2);
    assertThat(place(text, "Syria").precision()).isEqualTo(2);
    assertThat(place(text, "Ukraine").precision()).isEqualTo(3);
  }

  @Test
  void a_word_for_a_people_gives_its_country_and_is_no_site() {
    Place place = place("Turkish troops crossed into Syria.", "Turkish");
    assertThat(place.country()).isEqualTo("TUR");
    assertThat(place.kind()).isEqualTo("nationality");
  }

  @Test
  void built_places_and_regions_are_found() {
    String text =
        "Fighting neared the Zaporizhzhia nuclear power plant while the Donbas burned and a"
            + " convoy waited at the Rafah crossing.";
    assertThat(place(text, "Zaporizhzhia nuclear power plant").kind()).isEqualTo("facility");
    assertThat(place(text, "Donbas").kind()).isEqualTo("region");
    assertThat(place(text, "Rafah crossing").country()).isEqualTo("PSE");
  }

  @Test
  void a_province_is_told_from_its_capital() {
    Place place = place("Air raids went on in Idlib province.", "Idlib");
    assertThat(place.kind()).isEqualTo("region");
    assertThat(place("Air raids went on in the city of Idlib.", "Idlib").kind()).isEqualTo("city");
  }

  @Test
  void places_come_in_order_and_do_not_overlap() {
    List<Place> places =
        places("From Homs to Hama, from Kabul to Kandahar, New York City slept. Ukraine did not.");
    for (int i = 1; i < places.size(); i++) {
      assertThat(places.get(i).span().start())
          .isGreaterThanOrEqualTo(places.get(i - 1).span().end());
    }
    assertThat(places).extracting(Place::text).contains("Homs", "Hama", "Kandahar", "Ukraine");
  }

  @Test
  void odd_text_is_read_in_bounded_time() {
    assertThat(places("")).isEmpty();
    assertThat(places("\u0000\uD800 ,,, ((( St. St. St. Paris")).hasSizeLessThan(2);
    places("Paris London Berlin ".repeat(2_000));
    places("London, ".repeat(2_000));
  }
}
