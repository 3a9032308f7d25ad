package org.parley.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Event;
import org.parley.extraction.Reading;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.knowledge.EventType;

class StatementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The minister said that rebels attacked the town. | indirect | The minister | said"
            + " | that rebels attacked the town",
        "Witnesses said soldiers burned the market. | indirect | Witnesses | said"
            + " | soldiers burned the market",
        "The president warned that the army would respond. | indirect | The president | warned"
            + " | that the army would respond",
        "Kenya denied that its troops crossed the border. | indirect | Kenya | denied"
            + " | that its troops crossed the border",
        "The ministry announced a truce with the rebels. | indirect | The ministry | announced"
            + " | a truce with the rebels",
        "Rebels attacked the town, the minister said. | indirect | the minister | said"
            + " | Rebels attacked the town",
        "Rebels attacked the town, said the minister. | indirect | the minister | said"
            + " | Rebels attacked the town",
        "\"We will not surrender,\" the general said. | direct | the general | said"
            + " | \"We will not surrender,\"",
        "\"We will not surrender,\" said the general. | direct | the general | said"
            + " | \"We will not surrender,\"",
        "The general said: \"We will not surrender.\" | direct | The general | said"
            + " | \"We will not surrender.\"",
        "“We have no food left,” the mayor told reporters. | direct | the mayor | told"
            + " | “We have no food left,”",
        "According to the Red Cross, four people died in the shelling. | according-to"
            + " | the Red Cross | According to | four people died in the shelling",
        "Four people died in the shelling, according to the Red Cross. | according-to"
            + " | the Red Cross | according to | Four people died in the shelling",
      })
  void who_says_what_with_which_words(
      String text, String kind, String source, String cue, String content) {
    Reading reading = Reading.of(text);
    Statement statement = reading.statement();
    assertThat(statement.kind().label()).isEqualTo(kind);
    assertThat(statement.source()).isNotNull();
    assertThat(statement.source().text()).isEqualTo(source);
    assertThat(statement.cue()).isNotNull();
    assertThat(reading.words(statement.cue())).isEqualTo(cue);
    assertThat(reading.words(statement.content())).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army shelled the town.",
        "Rebels attacked the town and fled.",
        "The convoy reached the camp on Monday.",
        "The tank rolled over the \"red line\" at dawn.",
      })
  void verbs_that_say_nothing_make_no_statement(String text) {
    assertThat(Reading.of(text).report().statements()).isEmpty();
  }

  @Test
  void a_quotation_that_its_speaker_parts_is_one_statement() {
    Reading reading =
        Reading.of("\"We want peace,\" the envoy said, \"but we will defend our land.\"");
    Statement statement = reading.statement();
    assertThat(statement.kind()).isEqualTo(Statement.Kind.DIRECT);
    assertThat(reading.words(statement.content()))
        .startsWith("\"We want peace")
        .endsWith("our land.\"");
  }

  @Test
  void a_quotation_of_many_sentences_is_one_statement() {
    Reading reading =
        Reading.of("\"We want peace. We have no choice. We will talk,\" the envoy told reporters.");
    assertThat(reading.words(reading.statement().content()))
        .isEqualTo("\"We want peace. We have no choice. We will talk,\"");
  }

  @Test
  void a_pronoun_that_speaks_is_whom_it_stands_for() {
    Reading reading =
        Reading.of("Envoy Ana Lopez visited the camp. She said the food had run out.");
    Statement statement = reading.statement();
    assertThat(statement.source()).isNotNull();
    assertThat(statement.source().text()).isEqualTo("She");
    assertThat(statement.source().name()).isEqualTo("Ana Lopez");
  }

  @Test
  void an_event_in_what_is_said_is_claimed_by_who_says_it() {
    Event event =
        Reading.of("The mayor said that rebels attacked the town.").event(EventType.ASSAULT);
    assertThat(event.attribution())
        .extracting(Source::kind, source -> source.actor().text())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Source.Kind.SPEAKER, "The mayor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Witnesses said soldiers burned the market. | WITNESS",
        "The BBC reported that rebels attacked the airport. | PUBLISHER",
        "The report said soldiers burned the market. | DOCUMENT",
        "The governor said soldiers burned the market. | SPEAKER",
      })
  void sources_are_speakers_witnesses_publishers_or_documents(String text, Source.Kind kind) {
    assertThat(Reading.of(text).event(EventType.ASSAULT).attribution())
        .extracting(Source::kind)
        .containsExactly(kind);
  }

  @Test
  void what_the_report_itself_tells_has_no_source() {
    assertThat(Reading.of("Rebels attacked the town.").event(EventType.ASSAULT).attribution())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The minister vowed to rebuild the port. | The minister | vowed | to rebuild the port",
        "The mediator asked both sides to free the prisoners. | The mediator | asked"
            + " | both sides to free the prisoners",
        "The governor called for an inquiry into the raid. | The governor | called"
            + " | for an inquiry into the raid",
        "The general was accused of hiding the bodies. | | accused | of hiding the bodies",
        "Residents complained about the checkpoints. | Residents | complained"
            + " | about the checkpoints",
        "The envoy said on Monday that the talks had stalled. | The envoy | said"
            + " | that the talks had stalled",
        "The mayor is adamant that the bridge will reopen. | The mayor | adamant"
            + " | that the bridge will reopen",
        "The army rejected his claim that soldiers fired first. | his | claim"
            + " | that soldiers fired first",
        "The opposition hailed the truce as a victory. | The opposition | hailed"
            + " | the truce as a victory",
        "The convoy, the mayor said, never arrived. | the mayor | said"
            + " | The convoy, the mayor said, never arrived",
        "In the envoy's view, the truce will not hold. | the envoy's | view"
            + " | the truce will not hold",
        "Soldiers allegedly looted the market. | | allegedly"
            + " | Soldiers allegedly looted the market",
        "The raid was condemned by the bishop. | the bishop | condemned | The raid",
        "On “The Evening Hour,” the mayor said the port would close. | the mayor | said"
            + " | the port would close",
        "The envoy said the bridge was unsafe, adding that it had lost two piers. | The envoy"
            + " | adding | that it had lost two piers",
        "The inquiry found three breaches of the truce. | The inquiry | found"
            + " | three breaches of the truce",
        "Nobody believed the envoy's claim that an attack took place. | the envoy's | claim"
            + " | that an attack took place",
        "The plan “will fail within days,” said the envoy. | the envoy | said"
            + " | The plan “will fail within days,”",
      })
  void what_is_said_follows_its_word_in_many_ways(
      String text, String source, String cue, String content) {
    Reading reading = Reading.of(text);
    Statement statement =
        reading.report().statements().stream()
            .filter(each -> each.cue() != null && reading.words(each.cue()).equals(cue))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no statement in: " + text));
    if (source == null) {
      assertThat(statement.source()).isNull();
    } else {
      assertThat(statement.source()).isNotNull();
      assertThat(statement.source().text()).isEqualTo(source);
    }
    assertThat(reading.words(statement.content())).isEqualTo(content);
  }

  @Test
  void what_somebody_retells_of_others_is_reported_by_them() {
    Reading reading =
        Reading.of("The ministry said that the rebels claimed the attack on the port.");
    assertThat(reading.report().statements())
        .filteredOn(each -> each.cue() != null && reading.words(each.cue()).equals("claimed"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.reportedBy()).isNotNull();
          assertThat(each.reportedBy().text()).isEqualTo("The ministry");
        });
    String json =
        new String(
            org.parley.extraction.output.ReportJson.line(reading.report()),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(json).containsOnlyOnce("\"attributions\":[").contains("\"within\":[{");
  }

  @Test
  void the_speakers_next_act_ends_what_is_said() {
    Reading reading =
        Reading.of("The envoy said the talks had stalled, adding that he would return in May.");
    assertThat(reading.report().statements())
        .extracting(each -> reading.words(each.content()))
        .contains("the talks had stalled", "that he would return in May");
  }

  @Test
  void a_quotation_goes_on_in_the_next_paragraph() {
    Reading reading =
        Reading.of("“We have no water,” the mayor said.\n\n“We have no bread,” she said.");
    assertThat(reading.report().statements()).hasSize(2);
    Reading silent =
        Reading.of("“We have no water,” the mayor said.\n\n“We have no bread and no salt.”");
    assertThat(silent.words(silent.statement().content())).endsWith("no salt.”");
  }

  @Test
  void a_headline_lets_somebody_speak_before_a_colon() {
    Reading reading =
        Reading.of("Police: Bridge closed after shelling\n\nThe bridge was shelled on Monday.");
    assertThat(reading.report().statements())
        .anySatisfy(each -> {
          assertThat(each.source()).isNotNull();
          assertThat(each.source().text()).isEqualTo("Police");
          assertThat(reading.words(each.content())).isEqualTo("Bridge closed after shelling");
        });
    Reading place =
        Reading.of("Kenya: Bridge closed after shelling\n\nThe bridge was shelled on Monday.");
    assertThat(place.report().statements()).isEmpty();
  }

  @Test
  void an_interview_gives_each_line_to_its_speaker() {
    Reading reading =
        Reading.of(
            """
            BAKER: Will the army leave the valley?

            LOPEZ: The army will leave the valley when the truce holds.

            BAKER: And the prisoners?

            LOPEZ: They will be home before the winter.
            """);
    assertThat(reading.report().statements())
        .filteredOn(each -> each.cue() != null && reading.words(each.cue()).equals(":"))
        .extracting(each -> each.source() == null ? "" : each.source().text())
        .containsExactly("BAKER", "LOPEZ", "BAKER", "LOPEZ");
  }
}
