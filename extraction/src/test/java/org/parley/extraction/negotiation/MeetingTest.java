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
        "Sudan cancelled a meeting with Ethiopian officials. | cancelled",
        "The summit between Chad and Niger was cancelled on Monday. | cancelled",
        "Rwanda refused to meet Congolese envoys. | refused",
        "Egypt proposed a meeting of Libyan and Turkish officials in Cairo. | proposed",
        "Peace talks between India and Pakistan to resume | planned",
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
  void who_announces_a_meeting_of_others_at_home_is_its_host() {
    Meeting meeting =
        meeting("Qatar announced a Sunday meeting of Afghan and American negotiators in Doha.");
    assertThat(meeting.host()).isNotNull();
    assertThat(meeting.host().country()).isEqualTo("QAT");
    assertThat(meeting.participants()).extracting(Actor::country).containsExactly("AFG", "USA");
  }

  @Test
  void who_cancels_a_meeting_with_others_is_one_of_those_who_would_have_met() {
    assertThat(meeting("Sudan cancelled a meeting with Ethiopian officials.").participants())
        .extracting(Actor::country)
        .containsExactly("SDN", "ETH");
  }

  @Test
  void ministers_of_two_countries_are_two() {
    assertThat(meeting("The foreign ministers of Greece and Turkey met in Athens.").participants())
        .extracting(Actor::country)
        .containsExactly("GRC", "TUR");
  }

  @Test
  void who_mediates_talks_takes_no_part() {
    Meeting meeting =
        meeting("The UN envoy mediated talks between the Yemeni government and the Houthis.");
    assertThat(meeting.mediators()).extracting(Actor::text).containsExactly("The UN envoy");
    assertThat(meeting.participants()).extracting(Actor::sector).containsExactly("GOV", "REB");
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
