package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Quantity;
import org.parley.extraction.Reading;
import org.parley.extraction.output.ReportJson;
import org.parley.knowledge.EventType;

/** Who did what to whom, where, when and with what, over whole sentences. */
class EventTest {
  private static Event assault(String text) {
    return Reading.of(text).event(EventType.ASSAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels attacked a convoy near Gao. | ASSAULT | Rebels | a convoy near Gao",
        "The village was attacked by militants. | ASSAULT | militants | The village",
        "The militants who attacked the village fled. | ASSAULT | The militants | the village",
        "Japan imposed sanctions on North Korea. | SANCTION | Japan | North Korea",
        "Police arrested the editor. | COERCE | Police | the editor",
        "Protesters marched in Tunis against the president. | PROTEST | Protesters"
            + " | the president",
        "Kenya accused Somalia of aggression. | ACCUSE | Kenya | Somalia",
        "Ghana sent doctors to Liberia. | AID | Ghana | Liberia",
        "Iran condemned the attack. | ACCUSE | Iran | the attack",
      })
  void an_event_has_a_type_an_actor_and_a_recipient(
      String text, EventType type, String actor, String recipient) {
    Event event = Reading.of(text).event(type);
    assertThat(event.actors()).extracting(Actor::text).containsExactly(actor);
    assertThat(event.recipients()).extracting(Actor::text).containsExactly(recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels fired rockets at the airport. | heavy-weapons | rocket",
        "A car bomb killed nine people in Mogadishu. | explosives | car bomb",
        "Warplanes bombed a market in Taiz. | aerial | aircraft",
        "The shelling killed four villagers. | heavy-weapons | shelling",
      })
  void the_weapon_gives_the_mode(String text, String mode, String weapon) {
    assertThat(assault(text).mode()).isEqualTo(mode);
    assertThat(assault(text).weapon()).isEqualTo(weapon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels attacked a convoy near Gao on Monday. | 2024-05-13 | 2024-05-13",
        "Warplanes bombed a market in Taiz last week. | 2024-05-06 | 2024-05-12",
        "Police arrested the editor in Harare in March 2023. | 2023-03-01 | 2023-03-31",
        "Rebels shelled the airport on 3 May 2024. | 2024-05-03 | 2024-05-03",
        "Peru and Chile will meet in Lima on Sunday. | 2024-05-19 | 2024-05-19",
        "The rebels will attack the city tomorrow. | 2024-05-16 | 2024-05-16",
      })
  void an_event_has_the_days_that_its_clause_says(String text, LocalDate from, LocalDate to) {
    Event event = Reading.of(text).report().events().get(0);
    assertThat(event.when()).isNotNull();
    assertThat(event.when().from()).isEqualTo(from);
    assertThat(event.when().to()).isEqualTo(to);
  }

  @Test
  void an_event_has_the_place_that_its_clause_says() {
    assertThat(assault("Rebels attacked a convoy near Gao.").place()).isNotNull();
    assertThat(assault("Rebels attacked a convoy near Gao.").place().name()).isEqualTo("Gao");
    assertThat(assault("A bomb killed nine people in Mogadishu.").place()).isNotNull();
    assertThat(assault("Rebels attacked a convoy.").place()).isNull();
  }

  @Test
  void the_dead_and_the_wounded_are_counted_apart() {
    assertThat(assault("The bomb killed at least 12 soldiers.").quantities())
        .extracting(Quantity::kind, Quantity::low, Quantity::best, Quantity::high)
        .containsExactly(tuple(Quantity.Kind.FATALITIES, 12L, 12L, null));
    assertThat(assault("Thirty people were wounded in the blast.").quantities())
        .extracting(Quantity::kind, Quantity::best)
        .containsExactly(tuple(Quantity.Kind.INJURED, 30L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The attack killed twelve people.",
        "Twelve people were killed in the attack.",
        "The village was attacked by militants, killing twelve people.",
        "A raid by militants killed twelve people.",
      })
  void what_one_clause_tells_with_two_words_is_one_event(String text) {
    assertThat(Reading.of(text).report().events())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).isEqualTo(EventType.ASSAULT);
          assertThat(event.quantities())
              .extracting(Quantity::kind, Quantity::best)
              .containsExactly(tuple(Quantity.Kind.FATALITIES, 12L));
        });
  }

  @Test
  void those_who_act_with_each_other_are_actors_and_recipients() {
    for (String text :
        List.of("Peru and Chile signed an accord.", "Peru met Chile in Lima on Monday.")) {
      Event event = Reading.of(text).report().events().get(0);
      assertThat(event.actors()).extracting(Actor::country).containsExactly("PER", "CHL");
      assertThat(event.recipients()).extracting(Actor::country).containsExactly("PER", "CHL");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "?",
      value = {
        // what is promised
        "Ghana will send doctors to Liberia. | AID | planned | AGREE | ?",
        "Peru and Chile will meet in Lima on Sunday. | CONSULT | planned | AGREE | ?",
        // what is conceded
        "The army will withdraw from the town. | RETREAT | planned | CONCEDE | ?",
        // what is threatened
        "Turkey threatened to attack the Kurdish militia. | ASSAULT | threatened | THREATEN"
            + " | violence",
        "France will expel two Syrian diplomats. | SANCTION | planned | THREATEN | expel",
        // what is asked for
        "Egypt called on Chad to release the prisoners. | RETREAT | demanded | REQUEST | yield",
        // what is refused
        "Sudan refused to sign the accord. | SUPPORT | negated | REJECT | assist",
        // what happened stays what it is
        "Ghana sent doctors to Liberia. | AID | occurred | AID | ?",
        "Rebels attacked the village. | ASSAULT | occurred | ASSAULT | ?",
      })
  void plover_codes_the_standing_of_an_event_as_a_type(
      String text, EventType type, String status, EventType folded, String mode) {
    Event event = Reading.of(text).event(type);
    assertThat(event.status().label()).isEqualTo(status);
    assertThat(event.plover()).isEqualTo(new Event.Folded(folded, mode));
  }

  @Test
  void a_threat_is_an_event_beside_the_act_that_it_threatens() {
    assertThat(Reading.of("Turkey threatened to attack the Kurdish militia.").types())
        .containsExactlyInAnyOrder(EventType.THREATEN, EventType.ASSAULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAIROBI: Two guards were shot at a market.",
        "Nairobi: two guards were shot at a market.",
        "Kenya unrest: two guards were shot at a market.",
      })
  void the_town_or_topic_before_a_colon_proves_nothing(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.words(reading.event(EventType.ASSAULT).evidence().span()))
        .startsWithIgnoringCase("two guards");
  }

  @Test
  void an_event_rests_on_words_and_a_rule() {
    Reading reading = Reading.of("Rain fell. Rebels attacked a convoy near Gao.");
    Event event = reading.event(EventType.ASSAULT);
    assertThat(event.evidence().sentence()).isEqualTo(1);
    assertThat(event.evidence().trigger()).isNotNull();
    assertThat(reading.words(event.evidence().trigger())).isEqualTo("attacked");
    assertThat(event.rule()).isEqualTo("assault/attack");
    assertThat(event.confidence()).isBetween(0.0, 1.0);
    assertThat(event.score()).isNegative();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He suffered a heart attack at his home in Lyon.",
        "The striker shot wide in the second half.",
        "The company launched a price war.",
        "The bank cut its rates on Monday.",
        "Rain fell on the hills all day.",
      })
  void ordinary_life_is_no_event(String text) {
    assertThat(Reading.of(text).report().events()).isEmpty();
  }

  private static final String STORY =
      """
      Rebels attacked a convoy near Gao on Monday, killing at least 12 soldiers. "We will not \
      surrender," General Moussa Traore said. France condemned the attack and will send 200 \
      troops to Mali. Officials from Mali and Niger will meet in Niamey on Friday. Mali demanded \
      that the rebels release the hostages. The Times reported that rebels fired rockets at the \
      airport. The rebels denied it.
      """;

  @Test
  void the_same_text_gives_the_same_bytes_over_runs_and_threads() throws Exception {
    byte[] once = ReportJson.line(Reading.of(STORY).report());
    List<Callable<byte[]>> tasks =
        Collections.nCopies(24, () -> ReportJson.line(Reading.of(STORY).report()));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<byte[]> future : new ArrayList<>(threads.invokeAll(tasks))) {
        assertThat(future.get()).isEqualTo(once);
      }
    }
  }

  @Test
  void ids_tell_events_apart() {
    List<String> ids = Reading.of(STORY).report().events().stream().map(Event::id).toList();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
  }
}
