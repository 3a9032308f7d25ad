package org.parley.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Reading;
import org.parley.extraction.Source;
import org.parley.knowledge.EventType;

/** Who those are that act and suffer: name, country and sector, read off phrases. */
class ActorTest {
  private static List<Actor> actors(String text) {
    return Reading.of(text).report().events().get(0).actors();
  }

  private static List<Actor> recipients(String text) {
    return Reading.of(text).report().events().get(0).recipients();
  }

  private static String code(Actor actor) {
    return actor.name() + " " + actor.country() + " " + actor.sector();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // titles
        "Russian Defense Minister Sergei Shoigu has met Chinese officials. | Sergei Shoigu RUS GOV",
        "President Bola Tinubu visited Niger. | Bola Tinubu NGA GOV",
        "The Ethiopian prime minister visited Juba. | null ETH GOV",
        // demonyms and forces
        "Turkish forces shelled a village near Kobani. | null TUR MIL",
        "The Indian army killed three militants. | Indian Army IND MIL",
        "The Colombian guerrillas attacked a police post. | null COL REB",
        "Kenya's government accused Somalia of aggression. | null KEN GOV",
        // seats of government and capitals that stand for it
        "The Kremlin condemned the sanctions. | Kremlin RUS GOV",
        "The White House condemned the attack. | White House USA GOV",
        "Ankara expelled two Syrian diplomats. | Ankara TUR GOV",
        // groups and bodies
        "Boko Haram attacked a village in Borno. | Boko Haram NGA REB",
        "Hamas fired rockets at the town. | Hamas PSE REB",
        "The Taliban killed four policemen. | Taliban AFG REB",
        "The United Nations condemned the bombing. | United Nations null IGO",
        "The African Union condemned the coup. | African Union null IGO",
        "NATO condemned the attack. | NATO null IGO",
        // nouns that tell a sector
        "Rebels attacked Malian soldiers near Gao. | null MLI REB",
        "Soldiers killed four men. | null null MIL",
        "The opposition accused the government of fraud. | null null OPP",
        "Dozens of rebels attacked the base. | null null REB",
        "A group of gunmen attacked a church. | null null UAF",
        // where a thing happens tells whose people they are
        "Police arrested 20 students in Dhaka. | null BGD COP",
      })
  void who_acts_has_a_name_a_country_and_a_sector(String text, String expected) {
    assertThat(code(actors(text).get(0))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels attacked Malian soldiers near Gao. | null MLI MIL",
        "Ankara expelled two Syrian diplomats. | null SYR GOV",
        "The Taliban killed four policemen. | null null COP",
        "Soldiers killed civilians fleeing the town. | null null CVL",
        "Gunmen shot a judge in Karachi. | null PAK JUD",
        "A group of gunmen attacked a church. | null null REL",
      })
  void to_whom_it_is_done_has_a_country_and_a_sector(String text, String expected) {
    assertThat(code(recipients(text).get(0))).isEqualTo(expected);
  }

  @Test
  void civilians_who_flee_are_named_without_their_flight() {
    assertThat(recipients("Soldiers killed civilians fleeing the town.").get(0).text())
        .isEqualTo("civilians");
  }

  @Test
  void nationalities_that_are_joined_are_actors_of_their_own() {
    assertThat(actors("French and German troops attacked the base."))
        .extracting(ActorTest::code)
        .containsExactly("null FRA MIL", "null DEU MIL");
  }

  @Test
  void an_apposition_tells_who_a_name_is() {
    assertThat(actors("Abiy Ahmed, the Ethiopian prime minister, visited Juba."))
        .extracting(ActorTest::code)
        .containsExactly("Abiy Ahmed ETH GOV");
  }

  @Test
  void an_unknown_name_is_known_from_its_title_sentences_later() {
    Reading reading =
        Reading.of(
            "Kenyan Foreign Minister Alba Ndungu arrived late. Ndungu condemned the bombing.");
    assertThat(reading.event(EventType.ACCUSE).actors())
        .extracting(ActorTest::code)
        .containsExactly("Alba Ndungu KEN GOV");
  }

  @Test
  void a_pronoun_is_whom_it_stands_for() {
    Reading reading = Reading.of("President Bola Tinubu visited Niger. He condemned the coup.");
    assertThat(reading.event(EventType.ACCUSE).actors())
        .extracting(ActorTest::code)
        .containsExactly("Bola Tinubu NGA GOV");
  }

  @Test
  void a_pronoun_in_a_retold_clause_is_who_speaks() {
    Event event = Reading.of("Maduro said he would expel the envoy.").event(EventType.SANCTION);
    assertThat(event.actors()).extracting(Actor::country).containsExactly("VEN");
  }

  @Test
  void a_paper_is_the_same_by_its_short_name() {
    Reading reading =
        Reading.of("The New York Times reported a raid. The Times said soldiers killed four men.");
    Source source =
        reading.report().events().stream()
            .flatMap(event -> event.attribution().stream())
            .filter(each -> each.actor().text().equals("The Times"))
            .findFirst()
            .orElseThrow();
    assertThat(source.kind()).isEqualTo(Source.Kind.PUBLISHER);
    assertThat(code(source.actor())).isEqualTo("New York Times USA MED");
  }

  @Test
  void those_who_meet_are_actors_alike() {
    Event event =
        Reading.of("Russian and Ukrainian officials met in Istanbul.").event(EventType.CONSULT);
    assertThat(Stream.concat(event.actors().stream(), event.recipients().stream()))
        .extracting(Actor::country)
        .containsExactly("RUS", "UKR", "RUS", "UKR");
  }
}
