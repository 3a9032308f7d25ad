package org.parley.extraction.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Position;
import org.parley.extraction.Reading;

class PositionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "?",
      value = {
        "Chad demanded that Sudan withdraw its troops. | TCD | SDN | demands"
            + " | cessation of hostilities",
        "Egypt demanded the release of the hostages. | EGY | ? | demands | prisoners",
        "Kenya proposed a ceasefire. | KEN | ? | offers | cessation of hostilities",
        "Ukraine agreed to a ceasefire. | UKR | ? | accepts | cessation of hostilities",
        "Sudan accepted the ceasefire. | SDN | ? | accepts | cessation of hostilities",
        "Armenia agreed to release the prisoners. | ARM | ? | accepts | prisoners",
        "Iran rejected a ceasefire. | IRN | ? | rejects | cessation of hostilities",
        "Israel rejected a proposal for a ceasefire. | ISR | ? | rejects"
            + " | cessation of hostilities",
        "Serbia refused to recognize Kosovo. | SRB | XKX | rejects | recognition",
      })
  void a_party_demands_offers_accepts_or_rejects_a_matter(
      String text, String party, String addressee, String stance, String issue) {
    assertThat(Reading.of(text).report().positions())
        .extracting(
            Position::party,
            Position::addressee,
            position -> position.stance().label(),
            Position::issue)
        .containsExactly(tuple(party, addressee, stance, issue));
  }

  @Test
  void the_demands_of_a_list_are_a_position_each() {
    assertThat(
            Reading.of("Russia's demands include neutrality, disarmament and elections.")
                .report()
                .positions())
        .extracting(Position::party, Position::issue, Position::what)
        .containsExactly(
            tuple("RUS", "neutrality", "neutrality"),
            tuple("RUS", "cessation of hostilities", "disarmament"),
            tuple("RUS", "elections and constitution", "elections"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad gave Sudan demands. The demands include a halt to all air raids, free passage, the"
            + " border strip as Chadian land, and two seats on the joint commission."
            + " | a halt to all air raids; free passage; the border strip as Chadian land;"
            + " two seats on the joint commission",
        "Iran demanded an end to the embargo, the release of its frozen assets and a guarantee that"
            + " Washington would not attack. | an end to the embargo; the release of its frozen"
            + " assets; a guarantee that Washington would not attack",
        "Azerbaijan offered Armenia a prisoner exchange and the reopening of the road."
            + " | a prisoner exchange; the reopening of the road",
        "Serbia agreed to withdraw its police and to hold elections."
            + " | to withdraw its police; to hold elections",
      })
  void each_item_of_a_list_is_a_position_of_its_own(String text, String items) {
    assertThat(Reading.of(text).report().positions())
        .extracting(Position::what)
        .containsExactly(items.split("; "));
  }

  @Test
  void what_an_act_waits_for_is_demanded() {
    assertThat(
            Reading.of("The rebels will lay down their arms only if Chad grants an amnesty.")
                .report()
                .positions())
        .extracting(Position::party, Position::what)
        .contains(tuple("The rebels", "Chad grants an amnesty"));
  }

  @Test
  void warring_parties_make_no_war_an_issue() {
    assertThat(
            Reading.of("Turkey offered to act as an intermediary between the warring parties.")
                .report()
                .positions())
        .extracting(Position::issue)
        .containsExactly("other");
  }

  @Test
  void a_list_belongs_to_the_demand_before_it() {
    assertThat(
            Reading.of("Russia has set out its demands. The demands include disarmament.")
                .report()
                .positions())
        .extracting(Position::party, Position::issue, Position::what)
        .containsExactly(tuple("RUS", "cessation of hostilities", "disarmament"));
  }

  @Test
  void a_position_rests_on_the_words_that_say_it() {
    Reading reading = Reading.of("Chad demanded that Sudan withdraw its troops.");
    Position position = reading.report().positions().get(0);
    assertThat(position.what()).isEqualTo("that Sudan withdraw its troops");
    assertThat(reading.words(position.evidence().span())).isEqualTo(position.what());
    assertThat(position.confidence()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels attacked the village.",
        "Demand for wheat grew in Egypt.",
        "Chad and Sudan signed an accord.",
      })
  void no_position_is_taken_where_nobody_wants_anything(String text) {
    assertThat(Reading.of(text).report().positions()).isEmpty();
  }
}
