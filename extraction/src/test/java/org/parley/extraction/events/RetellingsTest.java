package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Event;
import org.parley.extraction.Reading;
import org.parley.extraction.output.EventCsv;
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
        "Rebels shelled a school in Aden on Sunday. Teachers hid. Near the school, several"
            + " explosions shook the street.",
        "Rebels bombed a hotel in Gao on Monday. Nobody slept. The bombing lasted an hour.",
        "Ghana will send 90 soldiers to Mali. The minister said Ghana would deploy 90 soldiers in"
            + " Timbuktu.",
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
        "Snipers shot a guard in Homs. The bombings shocked the country.",
        "Clashes were reported in Osh. The bombing shocked the country.",
        "Soldiers blew up the bridge. Shells exploded near the bridge.",
        "Rebels shelled a school in Aden on Sunday. On Monday shells exploded near the school.",
      })
  void what_differs_in_word_place_count_side_or_status_is_another(String text) {
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

  @Test
  void a_row_of_csv_ends_with_the_event_that_it_tells_again() {
    Reading reading =
        Reading.of("Rebels bombed a market in Kampala on Monday. The attack shocked the city.");
    String first = reading.report().events().get(0).id();
    String rows =
        new String(EventCsv.rows(reading.report()), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(new String(EventCsv.header(), java.nio.charset.StandardCharsets.UTF_8))
        .endsWith(",retells\n");
    assertThat(rows.lines().toList())
        .hasSize(2)
        .satisfies(lines -> assertThat(lines.get(0)).endsWith(","))
        .satisfies(lines -> assertThat(lines.get(1)).endsWith("," + first));
  }

  @Test
  void the_event_as_a_whole_has_what_each_telling_adds() {
    Reading reading =
        Reading.of(
            "Rebels bombed a market in Kampala. The attack killed nine traders, police" + " said.");
    List<Retellings.Told> told = Retellings.told(reading.report());
    assertThat(told).hasSize(1);
    assertThat(told.get(0).again()).hasSize(1);
    Event whole = told.get(0).event();
    assertThat(whole.evidence()).isEqualTo(reading.report().events().get(0).evidence());
    assertThat(whole.quantities()).extracting(count -> count.best()).containsExactly(9L);
    assertThat(whole.attribution())
        .extracting(source -> source.kind())
        .containsExactly(org.parley.extraction.Source.Kind.SPEAKER);
  }

  @Test
  void an_attack_told_in_many_places_is_one() {
    Reading reading =
        Reading.of(
            "On Friday an army column fired shells at a crowded bridge near Osh. Some two hundred"
                + " metres from the bridge, a shell exploded. Villagers ran. The attack killed nine"
                + " people. The shelling lasted an hour.");
    assertThat(retold(reading).values()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(Retellings.told(reading.report()).get(0).again()).hasSizeGreaterThanOrEqualTo(3);
  }
}
