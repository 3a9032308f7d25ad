package org.parley.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Reading;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/** Who stands on which side where the words mislead, and what is no event at all. */
class SidesTest {
  private static Event only(String text, EventType type) {
    var events = all(text).stream().filter(event -> event.type() == type).toList();
    assertThat(events).as(text).isNotEmpty();
    return events.get(0);
  }

  private static List<Event> all(String text) {
    return Reading.of(text).report().events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THREATEN | Councillor Anna Petrova has faced threats from nationalists. | Petrova",
        "SANCTION | Karimov is serving a life sentence for the murder of a judge. | Karimov",
        "ASSAULT | A nurse whom the bandits took hostage has been freed. | nurse",
      })
  void who_undergoes_it_is_the_recipient(EventType type, String text, String recipient) {
    Event event = only(text, type);
    assertThat(event.recipients())
        .extracting(Actor::text)
        .anySatisfy(name -> assertThat(name).contains(recipient));
    assertThat(event.actors())
        .extracting(Actor::text)
        .noneSatisfy(name -> assertThat(name).contains(recipient));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Uganda bombing killed four people.",
        "Ten Danes were killed in the Uganda embassy bombing.",
      })
  void where_a_bomb_went_off_laid_none(String text) {
    assertThat(only(text, EventType.ASSAULT).actors())
        .extracting(Actor::sector)
        .containsOnly("UAF");
  }

  @Test
  void he_in_a_quotation_is_not_who_speaks_it() {
    Event event =
        only(
            "President Omar Deby warned the general, saying \"we shall answer his attack on"
                + " Chad\".",
            EventType.ASSAULT);
    assertThat(event.actors()).extracting(Actor::sector).doesNotContain("GOV");
  }

  @Test
  void whose_air_force_bombs_is_the_actor() {
    assertThat(
            only("Ten died in the U.S. bombing of a school in Chad.", EventType.ASSAULT).actors())
        .extracting(Actor::country)
        .containsExactly("USA");
  }

  @Test
  void who_backs_a_militia_is_named_before_the_hyphen() {
    var events = all("French-backed militias shelled the town.");
    assertThat(events)
        .filteredOn(event -> event.type() == EventType.SUPPORT)
        .flatExtracting(Event::actors)
        .extracting(Actor::country)
        .containsExactly("FRA");
    assertThat(events)
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .isNotEmpty()
        .flatExtracting(Event::actors)
        .extracting(Actor::country)
        .containsOnlyNulls();
  }

  @Test
  void a_bare_weekday_condemns_nothing() {
    assertThat(only("The Danish government Friday condemned the raid.", EventType.ACCUSE).actors())
        .extracting(Actor::country)
        .containsExactly("DNK");
  }

  @Test
  void what_stands_between_commas_is_no_second_subject() {
    assertThat(
            only(
                    "A local commander of Mali's army, a pro-government force, was killed.",
                    EventType.ASSAULT)
                .recipients())
        .extracting(Actor::text)
        .first()
        .asString()
        .startsWith("A local commander");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A guard was killed two days after a mortar shell hit the camp. | mortar shell",
        "The premier was attacked, reportedly by rebels. | rebels",
      })
  void the_words_of_an_actor_begin_with_himself(String text, String actor) {
    assertThat(all(text))
        .flatExtracting(Event::actors)
        .extracting(Actor::text)
        .anySatisfy(name -> assertThat(name).endsWith(actor))
        .noneSatisfy(name -> assertThat(name).containsAnyOf("days", "reportedly"));
  }

  @Test
  void what_is_asked_is_to_come_and_the_asking_is_not() {
    Event event =
        only("The police asked residents to leave the town by Friday.", EventType.REQUEST);
    assertThat(event.status()).isEqualTo(Status.OCCURRED);
    assertThat(event.when()).isNull();
  }

  @Test
  void what_somebody_calls_it_is_not_called_for() {
    assertThat(
            only("In what the mayor called an attack, two men threw stones.", EventType.ASSAULT)
                .status())
        .isEqualTo(Status.OCCURRED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REQUEST | The mayor said we must think of the young.",
        "REQUEST | Envoy Karl Berg is expected to visit Oslo.",
        "REQUEST | She praised the course he wanted to take.",
        "ASSAULT | The gun was sent to a laboratory in Lyon.",
        "CONCEDE | Opponents called the vote a farce.",
        "CONSULT | The senator was taken to a clinic to treat a heart condition.",
        "COERCE | The Swiss army shelled rebel-held villages.",
        "MOBILIZE | The Geneva-based army of clerks went home.",
      })
  void it_only_sounds_like_it(EventType type, String text) {
    assertThat(all(text)).extracting(Event::type).doesNotContain(type);
  }

  @Test
  void foreigners_are_expelled_too() {
    Event event =
        only("Zambia expelled three Belgians and a Canadian on Friday.", EventType.COERCE);
    assertThat(event.recipients()).extracting(Actor::country).contains("BEL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Anna Petrova murder was never solved. | Anna Petrova",
        "The general's assassination shocked the capital. | The general's",
      })
  void who_stands_before_a_murder_is_its_victim(String text, String victim) {
    Event event = only(text, EventType.ASSAULT);
    assertThat(event.recipients()).extracting(Actor::text).containsExactly(victim);
    assertThat(event.actors()).isEmpty();
  }

  @Test
  void an_attack_on_a_clinic_wounds_and_not_the_clinic() {
    assertThat(all("A bombing of a clinic that killed a guard was condemned."))
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .flatExtracting(Event::actors)
        .extracting(Actor::sector)
        .isNotEmpty()
        .doesNotContain("HLH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. air strikes against Cuba could harm ties with Spain. | HYPOTHETICAL",
        "Chad would break the law by attacking Mali. | HYPOTHETICAL",
        "Air strikes against Cuba harmed ties with Spain. | OCCURRED",
      })
  void what_could_follow_supposes_the_attack(String text, Status status) {
    assertThat(only(text, EventType.ASSAULT).status()).isEqualTo(status);
  }

  @Test
  void who_speaks_during_talks_takes_part() {
    Event event =
        only("President Obama left Cairo after talks with the Greek president.", EventType.CONSULT);
    assertThat(event.actors()).hasSize(2);
  }

  @Test
  void the_day_after_a_name_is_not_its_head() {
    assertThat(only("Spain Saturday condemned the raid.", EventType.ACCUSE).actors())
        .extracting(Actor::country)
        .containsExactly("ESP");
  }

  @Test
  void five_more_are_others() {
    assertThat(all("A man was killed and five more were wounded in Goma."))
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .flatExtracting(Event::recipients)
        .extracting(Actor::text)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_shattered_the_bank_killed_and_not_the_bank() {
    assertThat(
            only("The bank was shattered by an explosion, killing 20 people.", EventType.ASSAULT)
                .actors())
        .extracting(Actor::text)
        .containsExactly("an explosion");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COERCE | They offered a reward for information leading to the arrest of the bomber."
            + " | HYPOTHETICAL",
        "ASSAULT | He was never tried for the bombing of a school. | OCCURRED",
        "ASSAULT | The army did not rule out an attack on Mali. | HYPOTHETICAL",
        "CONSULT | The president looks forward to visiting Kenya. | PLANNED",
      })
  void how_things_stand_with_it(EventType type, String text, Status status) {
    assertThat(only(text, type).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REQUEST | Marchers demanded the release of two poets.",
        "REQUEST | The king pushed for the boy's return.",
      })
  void a_captive_is_not_asked_for_his_release(EventType type, String text) {
    assertThat(only(text, type).recipients()).isEmpty();
  }

  @Test
  void who_is_blamed_for_an_attack_has_not_suffered_it() {
    assertThat(all("Later some blamed the attack on the rebels."))
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .isNotEmpty()
        .flatExtracting(Event::recipients)
        .isEmpty();
  }

  @Test
  void a_bomb_outside_an_embassy_kills_and_not_the_embassy() {
    assertThat(all("A bomb exploded outside the Swedish embassy in Mali, killing two people."))
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .isNotEmpty()
        .flatExtracting(Event::actors)
        .extracting(Actor::country)
        .doesNotContain("SWE");
  }

  @Test
  void what_is_voted_happened() {
    assertThat(only("The council voted to impose sanctions on Mali.", EventType.SANCTION).status())
        .isEqualTo(Status.OCCURRED);
  }

  @Test
  void who_is_interviewed_is_no_party_to_talks() {
    assertThat(all("The nurse said in a phone call with the paper that she was well."))
        .filteredOn(event -> event.type() == EventType.CONSULT)
        .flatExtracting(Event::actors)
        .extracting(Actor::sector)
        .doesNotContain("HLH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT | Some 90 Kenyan soldiers have been killed fighting al-Shabab. | al-Shabab | Some"
            + " 90 Kenyan soldiers",
        "ASSAULT | Marches began in Oslo after Ali Moen, 31, was killed by a guard. | a guard | Ali"
            + " Moen, 31",
        "ASSAULT | Ali Moen, who was deaf, was beaten by a guard. | a guard | Ali Moen",
        "ASSAULT | Two monks were shot and wounded by a smuggler. | a smuggler | Two monks",
        "ASSAULT | The bandits killed two nurses and badly wounded four others. | The bandits | two"
            + " nurses",
        "THREATEN | The sailor brandished a knife. | The sailor | ",
      })
  void each_stands_on_his_own_side(
      EventType type, String text, String actor, @Nullable String recipient) {
    Event event = only(text, type);
    assertThat(event.actors()).extracting(Actor::text).containsExactly(actor);
    assertThat(event.recipients())
        .extracting(Actor::text)
        .isEqualTo(recipient == null ? List.of() : List.of(recipient));
  }

  @Test
  void a_town_before_an_officer_says_where_he_serves() {
    assertThat(
            only(
                    "The mayor criticised Boise, Ida., fire chief Ann Lund for the delay.",
                    EventType.ACCUSE)
                .recipients())
        .singleElement()
        .satisfies(actor -> assertThat(actor.text()).contains("chief"));
  }

  @Test
  void who_is_prompted_does_it() {
    assertThat(
            only("They threw bottles, prompting the guards to open fire.", EventType.ASSAULT)
                .actors())
        .extracting(Actor::text)
        .containsExactly("the guards");
  }

  @Test
  void who_foils_a_plot_has_not_made_it() {
    assertThat(all("Police foiled a plot to bomb the station."))
        .flatExtracting(Event::actors)
        .extracting(Actor::text)
        .doesNotContain("Police");
    assertThat(
            only("The king rejected a rebel proposal to negotiate a truce.", EventType.CONSULT)
                .actors())
        .extracting(Actor::text)
        .containsExactly("rebel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine cadets were killed when their lorry overturned.",
        "The poll is a demonstration of the principle that votes count.",
      })
  void an_accident_and_a_proof_are_no_events(String text) {
    assertThat(all(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOBILIZE | The resolution calls for a truce and for the deployment of an army. |"
            + " DEMANDED",
        "ASSAULT | We will not allow the rebels to regroup and attack again. | NEGATED",
      })
  void the_second_after_and_stands_as_the_first(EventType type, String text, Status status) {
    assertThat(only(text, type).status()).isEqualTo(status);
  }

  @Test
  void nobody_fights_himself() {
    Event event = only("There was fierce fighting with the army near Gao.", EventType.ASSAULT);
    assertThat(event.actors()).isEmpty();
    assertThat(event.recipients()).extracting(Actor::text).containsExactly("the army");
  }

  @Test
  void who_is_brought_away_is_not_yielded_to() {
    assertThat(only("The militia evacuated its fighters from Gao.", EventType.RETREAT).recipients())
        .extracting(Actor::text)
        .containsExactly("Gao");
  }

  @Test
  void who_cuts_ties_does_what_follows_too() {
    assertThat(all("The US cut ties with Chad and imposed an embargo."))
        .hasSize(2)
        .allSatisfy(
            event -> assertThat(event.actors()).extracting(Actor::country).containsExactly("USA"));
  }
}
