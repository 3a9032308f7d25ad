package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Quantity;
import org.parley.extraction.Reading;
import org.parley.knowledge.EventType;

class PrecisionTest {
  private static Event only(String text, EventType type) {
    var events =
        Reading.of(text).report().events().stream().filter(event -> event.type() == type).toList();
    assertThat(events).as(text).isNotEmpty();
    return events.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nurses treated a farmer suffering from bullet wounds. | a farmer",
        "Soldiers found the driver with stab wounds. | the driver",
        "Kenya suffered a series of bombings in May. | Kenya",
      })
  void who_bears_it_is_the_victim(String text, String victim) {
    assertThat(only(text, EventType.ASSAULT).recipients())
        .extracting(Actor::text)
        .first()
        .asString()
        .contains(victim);
  }

  @Test
  void each_of_two_verbs_has_its_own_victims() {
    var events = Reading.of("A bomb killed two soldiers and wounded five more near Gao.").report();
    assertThat(events.events())
        .filteredOn(event -> event.evidence().trigger() != null)
        .anySatisfy(event ->
            assertThat(event.recipients()).extracting(Actor::text).contains("two soldiers"));
  }

  @Test
  void who_did_it_at_whose_hands_is_the_actor() {
    Event event =
        only("Kenya suffered a series of bombings at the hands of rebels.", EventType.ASSAULT);
    assertThat(event.actors()).extracting(Actor::sector).contains("REB");
  }

  @Test
  void a_visitor_keeps_the_country_he_comes_from() {
    Event event =
        only("Bandits killed a botanist visiting from Chile in Kenya.", EventType.ASSAULT);
    assertThat(event.recipients()).extracting(Actor::country).containsExactly("CHL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is an attack on our way of life.",
        "A large reward is offered to find the painting.",
        "The officer of the murder squad spoke.",
        "The wounded man was treated and released.",
        "Anybody who was there is asked to write to us.",
      })
  void what_only_sounds_like_an_event_is_none(String text) {
    assertThat(Reading.of(text).report().events())
        .as(text)
        .noneMatch(event ->
            event.type() != EventType.CONSULT
                && !(event.type() == EventType.ASSAULT && text.contains("wounded")));
  }

  @Test
  void what_a_condition_asks_for_is_not_done() {
    var events =
        Reading.of(
                "The envoys put forward three demands, including the lifting of the embargo on"
                    + " Mali.")
            .report()
            .events();
    assertThat(events).noneMatch(event -> event.type() == EventType.CONCEDE);
  }

  @Test
  void whoever_finds_the_dead_has_not_killed_them() {
    Event event = only("Police found the bodies of six students.", EventType.ASSAULT);
    assertThat(event.actors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Kabul protest turned violent on Tuesday.",
        "Two hundred people joined the Nairobi rally.",
      })
  void a_town_before_a_protest_is_no_government(String text) {
    assertThat(only(text, EventType.PROTEST).actors())
        .extracting(Actor::sector)
        .doesNotContain("GOV");
  }

  @Test
  void nobody_kills_for_being_named_in_the_fighting() {
    Event event = only("Trader killed in southern Chad gunbattle", EventType.ASSAULT);
    assertThat(event.actors()).isEmpty();
    assertThat(event.recipients()).extracting(Actor::text).containsExactly("Trader");
  }

  @Test
  void who_is_killed_in_a_headline_is_no_killer() {
    Event event =
        only("UPDATE 2-Nine Kenyan soldiers killed in raid: army spokesman", EventType.ASSAULT);
    assertThat(event.actors()).extracting(Actor::sector).doesNotContain("MIL");
    assertThat(event.recipients()).extracting(Actor::text).containsExactly("Nine Kenyan soldiers");
    assertThat(event.quantities()).singleElement().extracting(Quantity::best).isEqualTo(9L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Kabul protest turned violent on Tuesday. | Kabul",
        "Eleven wounded in Sirte fighting: hospital | Sirte",
      })
  void a_town_before_a_protest_or_fighting_is_where_it_was(String text, String place) {
    assertThat(Reading.of(text).report().events())
        .first()
        .extracting(event -> event.place() == null ? null : event.place().name())
        .isEqualTo(place);
  }

  @Test
  void who_is_called_on_is_to_do_it() {
    Event event = only("Bishops called on the president to back a ceasefire.", EventType.SUPPORT);
    assertThat(event.actors()).extracting(Actor::text).containsExactly("the president");
  }

  @Test
  void a_country_under_sanctions_is_nobody_s_home() {
    var events =
        Reading.of("Lawmakers urged the UN to support sanctions against Cuba.").report().events();
    assertThat(events)
        .flatExtracting(Event::actors)
        .extracting(Actor::country)
        .doesNotContain("CUB");
    assertThat(events)
        .filteredOn(event -> event.type() == EventType.SUPPORT)
        .flatExtracting(Event::recipients)
        .extracting(Actor::country)
        .doesNotContain("CUB");
  }

  @Test
  void a_house_shoots_at_nobody() {
    Event event =
        only("The officers came under fire from inside a house in Lyon.", EventType.ASSAULT);
    assertThat(event.actors()).isEmpty();
  }

  @Test
  void who_attacks_is_condemned_and_not_his_victim() {
    Event event = only("The mayor condemned rebel attacks on the town.", EventType.ACCUSE);
    assertThat(event.recipients()).extracting(Actor::text).containsExactly("rebel");
  }

  @Test
  void he_is_the_official_who_speaks() {
    Event event =
        only("The minister said he had rejected the offer of the rebels.", EventType.REJECT);
    assertThat(event.actors()).extracting(Actor::sector).containsExactly("GOV");
  }

  @Test
  void whom_somebody_backs_is_not_of_his_country() {
    var events =
        Reading.of(
                "Along with Mali, Cuba backs Gadhafi's government. Rebels accused Gadhafi of"
                    + " murder.")
            .report()
            .events();
    assertThat(events)
        .flatExtracting(Event::recipients)
        .filteredOn(actor -> actor.text().contains("Gadhafi"))
        .isNotEmpty()
        .extracting(Actor::country)
        .doesNotContain("CUB");
  }

  @Test
  void who_looks_for_the_bomber_has_hurt_nobody() {
    var events =
        Reading.of("Police are hunting a man whose bag exploded in Nantes, wounding six people.")
            .report()
            .events();
    assertThat(events).isNotEmpty();
    assertThat(events)
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .flatExtracting(Event::actors)
        .extracting(Actor::sector)
        .doesNotContain("COP");
  }

  @Test
  void days_lay_no_bombs() {
    var events =
        Reading.of("The clerk died in Derry three days after the bombing.").report().events();
    assertThat(events).isNotEmpty();
    assertThat(events)
        .flatExtracting(Event::actors)
        .extracting(Actor::text)
        .noneMatch(text -> text.contains("days"));
  }

  @Test
  void a_number_of_people_is_not_one() {
    Event event =
        only("A spokesman said “a number” of miners had been detained.", EventType.COERCE);
    assertThat(event.quantities()).extracting(Quantity::best).doesNotContain(1L);
  }

  @Test
  void where_presidents_meet_is_not_their_home() {
    Event event = only("The two presidents will meet in Geneva on Friday.", EventType.CONSULT);
    assertThat(event.actors()).extracting(Actor::country).doesNotContain("CHE");
    assertThat(event.place()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Suicide bombings are a weapon of the weak.",
        "Poverty leads to violence and riots.",
        "Kidnappings are a business.",
      })
  void a_deed_spoken_of_in_general_is_none(String text) {
    assertThat(Reading.of(text).report().events()).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fighting continues in the hills.",
        "Residents report gunfire.",
        "Suicide bombings killed nine.",
        "The bombings are the work of rebels.",
      })
  void a_deed_that_was_done_or_goes_on_is_one(String text) {
    assertThat(Reading.of(text).types()).as(text).contains(EventType.ASSAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Tuesday Police shot a man in Leeds. | COP",
        "Kano: Police shot a trader near the depot. | COP",
        "On Sunday Army shelled a village near Gao. | MIL",
      })
  void a_body_written_like_a_name_is_what_it_is(String text, String sector) {
    assertThat(only(text, EventType.ASSAULT).actors())
        .as(text)
        .extracting(Actor::sector)
        .containsExactly(sector);
  }

  @Test
  void two_sides_are_no_one_alone() {
    assertThat(Reading.of("Both sides agreed to a truce.").types()).contains(EventType.AGREE);
  }

  @Test
  void who_shoots_at_a_house_is_named_after_it() {
    Event event = only("A trader was shot dead outside his home by gunmen.", EventType.ASSAULT);
    assertThat(event.actors()).extracting(Actor::text).containsExactly("gunmen");
  }
}
