package org.parley.extraction.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Quantity;
import org.parley.extraction.Reading;
import org.parley.knowledge.EventType;

class QuantityReaderTest {
  private static @Nullable Quantity count(String text, String counted) {
    Reading reading = Reading.of(text);
    return QuantityReader.read(
        reading.clauses().sentence(), reading.token(counted), Quantity.Kind.FATALITIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "?",
      value = {
        "Four soldiers were killed. | soldiers | 4 | 4 | 4 | Four",
        "The attack killed 12,000 people. | people | 12000 | 12000 | 12000 | 12,000",
        "Twenty-one rebels were killed. | rebels | 21 | 21 | 21 | Twenty-one",
        "At least 12 soldiers were killed. | soldiers | 12 | 12 | ? | At least 12",
        "More than 50 soldiers were killed. | soldiers | 50 | 50 | ? | More than 50",
        "A dozen or more soldiers were killed. | soldiers | 12 | 12 | ? | A dozen or more",
        "Dozens of civilians were killed. | civilians | 24 | ? | ? | Dozens",
        "Dozens were killed. | Dozens | 24 | ? | ? | Dozens",
        "Up to 16 people were killed. | people | ? | 16 | 16 | Up to 16",
        "Fewer than ten people were killed. | people | ? | 10 | 10 | Fewer than ten",
        "Between 20 and 30 fighters were killed. | fighters | 20 | ? | 30 | Between 20 and 30",
        "Some 12-15 people were killed. | people | 12 | ? | 15 | 12-15",
        "The flood killed 12 to 15 people. | people | 12 | ? | 15 | 12 to 15",
        "Some 400 people were killed. | people | 400 | 400 | 400 | 400",
        "Nearly 300 people were killed. | people | 300 | 300 | 300 | 300",
        "Around two hundred people were killed. | people | 200 | 200 | 200 | two hundred",
        "The shelling killed 400 more villagers. | villagers | 400 | 400 | 400 | 400",
        "Four were killed. | Four | 4 | 4 | 4 | Four",
        "A soldier was killed. | soldier | 1 | 1 | 1 | A soldier",
      })
  void a_count_has_the_bounds_that_its_words_give(
      String text, String counted, Long low, Long best, Long high, String words) {
    Quantity quantity = count(text, counted);
    assertThat(quantity).isNotNull();
    assertThat(quantity.low()).as("low").isEqualTo(low);
    assertThat(quantity.best()).as("best").isEqualTo(best);
    assertThat(quantity.high()).as("high").isEqualTo(high);
    assertThat(quantity.text()).isEqualTo(words);
    assertThat(text.substring(quantity.span().start(), quantity.span().end())).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army said soldiers were killed.",
        "The soldiers were killed in May.",
        "Many soldiers were killed.",
        "His soldiers were killed on 3 March 2021."
      })
  void a_phrase_without_a_number_has_no_count(String text) {
    assertThat(count(text, "soldiers")).isNull();
  }

  @Test
  void a_group_of_men_is_not_one() {
    assertThat(count("A group of gunmen attacked a church.", "group")).isNull();
  }

  @Test
  void hundreds_of_thousands_multiply() {
    assertThat(Reading.of("Hundreds of thousands of people were killed.").report().events())
        .singleElement()
        .satisfies(event -> assertThat(event.quantities().get(0).low()).isEqualTo(200_000));
  }

  @Test
  void millions_are_read_with_their_decimals() {
    Quantity quantity = count("More than 1.5 million people were displaced.", "people");
    assertThat(quantity).isNotNull();
    assertThat(quantity.low()).isEqualTo(1_500_000);
    assertThat(quantity.high()).isNull();
  }

  @Test
  void those_who_are_counted_apart_have_a_count_each() {
    assertThat(
            Reading.of("Three civilians and two soldiers were killed.")
                .event(EventType.ASSAULT)
                .quantities())
        .extracting(Quantity::kind, Quantity::best)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Quantity.Kind.FATALITIES, 3L),
            org.assertj.core.groups.Tuple.tuple(Quantity.Kind.FATALITIES, 2L));
  }
}
