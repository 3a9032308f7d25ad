package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Reading;
import org.parley.knowledge.EventType;

/** Who killed whom, and how many, in the manner of agency headlines. */
class HeadlineEventTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor's driver dies of wounds in southern Lebanon | | Mayor's driver | 1",
        "Kenyan marines say kill four pirates near Lamu | Kenyan marines | four pirates | 4",
        "Somali army says killed 12 militants in raid | Somali army | 12 militants | 12",
        "Militia's fire kills two nurses | Militia's | two nurses | 2",
        "Nine said dead in Quetta violence | | Nine | 9",
        "Thirty villagers killed in three weeks of shelling, priest says | | Thirty villagers | 30",
        "Four guards killed ahead of expected Juba curfew | | Four guards | 4",
        "Grim night in Juba: 30 slain at barracks | | 30 | 30",
        "85 villagers slain in Burkina Faso attack | Burkina Faso attack | 85 villagers | 85",
        "Gabon rebel leader shot dead at checkpoint | | Gabon rebel leader | 1",
        "Bomb kills Somali minister | Bomb | Somali minister | 1",
        "Scores dead as Chad retakes Bol barracks | | Scores |",
        "9 shot dead in southern Chad before census | | 9 | 9",
        "One civilian killed in Tabora crossfire - mayor | | One civilian | 1",
        "Civilian killed, two bridges damaged in Tabora fighting | | Civilian | 1",
        "Chad vote in doubt after 14 killed | | 14 | 14",
        "Chad truce at risk as one more sergeant killed | | one more sergeant | 1",
        "11 reported dead in Niger firefight | | 11 | 11",
        "Rebel gunner kills sergeant | Rebel gunner | sergeant | 1",
      })
  void who_is_killed_by_whom_and_how_many(
      String text, String actor, String recipient, Long fatalities) {
    Event event = Reading.of(text).event(EventType.ASSAULT);
    assertThat(event.actors())
        .extracting(Actor::text)
        .isEqualTo(actor == null ? List.of() : List.of(actor));
    assertThat(event.recipients()).extracting(Actor::text).containsExactly(recipient);
    assertThat(event.quantities())
        .singleElement()
        .returns(Quantity.Kind.FATALITIES, Quantity::kind)
        .returns(fatalities, Quantity::best);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Curfew in Jos as death toll of raids hits 300 | 300",
        "Civilian toll in Mosul siege tops 900 | 900",
        "Hospital puts death toll of Herat bombing at 14 | 14",
        "Toll in Karachi blast rises to 12 | 12",
        "Blast at Lamu jetty claims six lives | 6",
      })
  void a_toll_is_what_it_reaches(String text, String expected) {
    String counts =
        Reading.of(text).report().events().stream()
            .flatMap(event -> event.quantities().stream())
            .map(quantity -> quantity.kind().label() + " " + quantity.best())
            .collect(Collectors.joining(", "));
    assertThat(counts).isEqualTo("fatalities " + expected);
  }

  @Test
  void an_age_counts_nobody() {
    assertThat(Reading.of("Army lorry kills 9-year-old in Lamu").event(EventType.ASSAULT))
        .satisfies(event -> assertThat(event.quantities()).isEmpty());
  }

  @Test
  void two_victims_with_a_comma_between_them_have_killed_nobody() {
    Event event =
        Reading.of("Six porters, 14 guards, killed in south Chad").event(EventType.ASSAULT);
    assertThat(event.actors()).isEmpty();
    assertThat(event.recipients())
        .extracting(Actor::text)
        .containsExactly("Six porters", "14 guards");
  }

  @Test
  void nobody_is_killed_where_talks_are_to_be_held() {
    Event event =
        Reading.of("Scores killed in Chad ahead of Oslo peace summit").event(EventType.ASSAULT);
    assertThat(event.place()).isNotNull().returns("Chad", Place::name);
  }
}
