package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Reading;
import org.parley.knowledge.EventType;

class EverydayLifeTest {
  private static List<EventType> types(String text) {
    return Reading.of(text).types();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I met Lena at the station.",
        "You should talk to the manager.",
        "I am willing to share the taxi.",
        "Next spring I want to visit Portugal with my sister.",
        "We met a baker on the ferry.",
        "I collected my parcel and picked it up at noon.",
      })
  void who_tells_of_himself_or_speaks_to_the_reader_is_no_party(String text) {
    assertThat(types(text)).isEmpty();
  }

  @Test
  void who_is_quoted_may_be_a_party() {
    assertThat(types("“I am willing to negotiate with the rebels,” said President Tokayev."))
        .contains(EventType.AGREE);
    assertThat(types("The communique said: We are willing to negotiate with the army."))
        .contains(EventType.AGREE);
  }

  @Test
  void whoever_meets_a_minister_meets_in_public() {
    assertThat(types("I met President Ruto on Monday.")).contains(EventType.CONSULT);
  }

  @Test
  void what_is_suffered_is_told_by_a_witness() {
    assertThat(types("Soldiers arrested me. They beat my brother.")).contains(EventType.COERCE);
  }

  @Test
  void in_a_review_people_deal_with_each_other_in_private() {
    String review =
        "The flat was clean and bright. She promised to repair the lamp. They refused to change the"
            + " towels. He asked for another lamp.";
    assertThat(types(review)).isEmpty();
    assertThat(types(review + " The police arrested him."))
        .contains(EventType.AGREE, EventType.REJECT, EventType.COERCE);
  }

  @Test
  void what_is_about_to_be_done_goes_nowhere() {
    Reading reading = Reading.of("Minister Joly is going to meet President Ruto.");
    assertThat(reading.report().events())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).isEqualTo(EventType.CONSULT);
          assertThat(reading.words(event.evidence().trigger())).contains("meet");
        });
  }

  @Test
  void a_report_of_counted_dead_is_no_private_text() {
    assertThat(
            types(
                "Herders killed nine farmers near the river. Elders appealed for calm. They asked"
                    + " both communities to share the wells."))
        .contains(EventType.ASSAULT, EventType.REQUEST);
  }
}
