package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
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
        "Militia's fire kills two nurses | Militia's fire | two nurses | 2",
        "Nine said dead in Quetta violence | | Nine | 9",
        "Thirty villagers killed in three weeks of shelling, priest says | | Thirty villagers | 30",
        "Four guards killed ahead of expected Juba curfew | | Four guards | 4",
        "Grim night in Juba: 30 slain at barracks | | 30 | 30",
        "85 villagers slain in Burkina Faso attack | Burkina Faso attack | 85 villagers | 85",
        "Gabon rebel leader shot dead at checkpoint | | Gabon rebel leader | 1",
        "Bomb kills Somali minister | Bomb | Somali minister | 1",
        "Scores dead as Chad retakes Bol barracks | | Scores |",
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
      })
  void a_toll_is_what_it_reaches(String text, String expected) {
    String counts =
        Reading.of(text).report().events().stream()
            .flatMap(event -> event.quantities().stream())
            .map(quantity -> quantity.kind().label() + " " + quantity.best())
            .collect(Collectors.joining(", "));
    assertThat(counts).isEqualTo("fatalities " + expected);
  }
}
