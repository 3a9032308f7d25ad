package org.parley.extraction.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Actor;
import org.parley.extraction.Meeting;
import org.parley.extraction.Reading;

class MeetingTest {
  private static Meeting meeting(String text) {
    assertThat(Reading.of(text).report().meetings()).hasSize(1);
    return Reading.of(text).report().meetings().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran and Iraq held talks in Muscat on Tuesday. | held",
        "Kenyan and Somali officials will meet in Nairobi on Sunday. | planned",
        "The talks between Sudan and Chad were postponed. | postponed",
        "Iran and Iraq postponed talks in Muscat. | postponed",
        "Iran called for talks with Iraq. | proposed",
        "No talks were held between Iran and Iraq. | refused",
      })
  void a_meeting_is_held_planned_postponed_proposed_or_refused(String text, String state) {
    assertThat(meeting(text).status().label()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Joe Biden met Chinese President Xi Jinping in Bali. | heads",
        "Iranian Foreign Minister Ali Karimi met Iraqi officials in Muscat. | ministers",
        "Kenyan and Somali officials will meet in Nairobi on Sunday. | delegations",
        "Iran and Iraq held talks in Muscat on Tuesday. | other",
      })
  void the_highest_of_those_who_meet_gives_its_level(String text, String level) {
    assertThat(meeting(text).level().label()).isEqualTo(level);
  }

  @Test
  void a_meeting_has_participants_a_place_and_a_day() {
    Meeting meeting = meeting("Iran and Iraq held talks in Muscat on Tuesday.");
    assertThat(meeting.participants()).extracting(Actor::country).containsExactly("IRN", "IRQ");
    assertThat(meeting.place()).isNotNull();
    assertThat(meeting.place().name()).isEqualTo("Muscat");
    assertThat(meeting.when()).isNotNull();
    assertThat(meeting.when().from()).isEqualTo(LocalDate.of(2024, 5, 14));
  }

  @Test
  void who_hosts_takes_no_part() {
    Meeting meeting = meeting("Turkey hosted talks between Russia and Ukraine.");
    assertThat(meeting.host()).isNotNull();
    assertThat(meeting.host().country()).isEqualTo("TUR");
    assertThat(meeting.participants()).extracting(Actor::country).containsExactly("RUS", "UKR");
  }

  @Test
  void who_mediates_is_named_apart() {
    assertThat(
            Reading.of("India and Pakistan held talks mediated by Qatar in Doha.")
                .report()
                .meetings())
        .anySatisfy(meeting -> {
          assertThat(meeting.participants())
              .extracting(Actor::country)
              .containsExactly("IND", "PAK");
          assertThat(meeting.mediators()).extracting(Actor::country).containsExactly("QAT");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two rivers meet near the town.",
        "Rebels attacked the village.",
        "The budget met the targets of the bank.",
      })
  void where_nobody_meets_there_is_no_meeting(String text) {
    assertThat(Reading.of(text).report().meetings()).isEmpty();
  }
}
