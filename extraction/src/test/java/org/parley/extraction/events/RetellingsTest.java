package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Event;
import org.parley.extraction.Reading;
import org.parley.extraction.output.ReportJson;

class RetellingsTest {
  private static Map<String, String> retold(Reading reading) {
    return Retellings.of(reading.report().events(), reading.report().analysis());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels bombed a market in Kampala on Monday. The attack shocked the city.",
        "Gunmen killed nine farmers near Gao. Nine farmers were killed by men on motorcycles.",
      })
  void one_event_told_twice_is_one(String text) {
    Reading reading = Reading.of(text);
    List<Event> events = reading.report().events();
    assertThat(retold(reading)).containsValue(events.get(0).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels bombed a market in Kampala on Monday. Rebels bombed a school in Nairobi.",
        "Gunmen killed nine farmers near Gao. Gunmen killed four farmers near Gao.",
        "Kenya expelled the envoy of Sudan. Chad expelled the envoy of Sudan.",
        "Rebels attacked the town. The army will attack the town.",
      })
  void what_differs_in_place_count_side_or_status_is_another(String text) {
    assertThat(retold(Reading.of(text))).isEmpty();
  }

  @Test
  void the_first_telling_has_the_evidence_of_the_others() {
    Reading reading =
        Reading.of("Rebels bombed a market in Kampala on Monday. The attack shocked the city.");
    String json =
        new String(ReportJson.line(reading.report()), java.nio.charset.StandardCharsets.UTF_8);
    String first = reading.report().events().get(0).id();
    assertThat(json).contains("\"retells\":\"" + first + "\"").contains("\"mentions\":[{\"id\":\"");
  }
}
