package org.parley.extraction.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extraction.Quantity;
import org.parley.extraction.Reading;

/** Who was killed, hurt, driven out, by which event, in sentences and across their borders. */
class CasualtyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast killed three people and wounded 14 others. | fatalities 3, injured 14",
        "Five soldiers were killed and another seven were wounded. | fatalities 5, injured 7",
        "The attack left nine dead and 30 injured. | fatalities 9, injured 30",
        "The shelling killed 12 and injured at least 40. | fatalities 12, injured 40",
        "The bombing killed 10 people, a doctor said, and wounded 25."
            + " | fatalities 10, injured 25",
        "At least 20 people, including three children, were killed. | fatalities 20",
        "Twelve civilians were killed, among them two nurses. | fatalities 12",
        "Rebels killed six villagers, bringing the death toll to 31. | fatalities 6",
        "The death toll from the bombing rose to 73. | fatalities 73",
        "One shell struck the square. Four bodies were found in the rubble. | fatalities 4",
        "Rockets hit a school in Marib. Eleven pupils died. | fatalities 11",
        "Six people died, three of them children, when a drone hit the market. | fatalities 6",
        "An air strike killed a family of five. | fatalities 5",
        "No fewer than 17 miners were killed in the attack. | fatalities 17",
        "The fighting displaced more than 10,000 people. | displaced 10000",
        "Half a million people have fled the fighting. | displaced 500000",
        "Soldiers shot dead two men and a boy. | fatalities 2, fatalities 1",
        "France sent 400 soldiers and 12 helicopters to Mali. | troops 400, weapons 12",
      })
  void counts_belong_to_the_event_that_made_them(String text, String expected) {
    List<String> counts =
        Reading.of(text).report().events().stream()
            .flatMap(event -> event.quantities().stream())
            .map(CasualtyTest::short_)
            .toList();
    assertThat(counts).containsExactlyInAnyOrder(expected.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rockets hit a school in Marib. No pupil died. | 0",
        "Rockets may hit the school. Eleven pupils could die. | 0",
        "Rebels attacked a base. Eleven planes were counted. | 0",
      })
  void what_did_not_happen_is_not_counted(String text, int counts) {
    assertThat(
            Reading.of(text).report().events().stream()
                .flatMap(event -> event.quantities().stream())
                .filter(quantity -> quantity.kind() == Quantity.Kind.FATALITIES))
        .hasSize(counts);
  }

  private static String short_(Quantity quantity) {
    Long count = quantity.best() == null ? quantity.low() : quantity.best();
    return quantity.kind().label() + " " + count;
  }
}
