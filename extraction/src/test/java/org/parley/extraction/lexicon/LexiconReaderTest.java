package org.parley.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Quantity;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

class LexiconReaderTest {
  private static final String CLASSES =
      """
      # sets of words
      @weaponry: mortar, howitzer,
        field gun
      @arms: @weaponry, rifle
      """;

  private static Lexicon lexicon(String name, String file) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    files.put("classes.lex", CLASSES.lines().toList());
    files.put(name, file.lines().toList());
    return Lexicon.of(files);
  }

  private static Entry entry(String lines) {
    List<Entry> entries = lexicon("assault.lex", "type ASSAULT\n[shell]\n" + lines).entries();
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  @Test
  void an_entry_has_the_id_of_its_file_and_name_and_the_type_of_its_file() {
    Entry entry = entry("verb: shell # with mortars");
    assertThat(entry.id()).isEqualTo("assault/shell");
    assertThat(entry.type()).isEqualTo(EventType.ASSAULT);
    assertThat(entry.triggers()).containsExactly(new Trigger.Verb("shell", null));
    assertThat(entry.mode()).isNull();
    assertThat(entry.examples()).isEmpty();
  }

  @Test
  void type_none_is_for_senses_that_are_no_event() {
    Entry entry = lexicon("none.lex", "type none\n[fire-staff]\nverb: fire").entries().get(0);
    assertThat(entry.id()).isEqualTo("none/fire-staff");
    assertThat(entry.type()).isNull();
  }

  @Test
  void triggers_are_verbs_with_particles_nouns_compounds_adjectives_and_light_verbs() {
    Entry entry =
        entry(
            """
            verb: fire, open up, sign up to
            noun: attack, air-strike, hit and run attack
            adjective: hostile
            light: launch, carry out + attack, into custody
            """);
    assertThat(entry.triggers())
        .containsExactly(
            new Trigger.Verb("fire", null),
            new Trigger.Verb("open", "up"),
            new Trigger.Verb("sign", "up to"),
            new Trigger.Noun(List.of(), "attack"),
            new Trigger.Noun(List.of("air"), "strike"),
            new Trigger.Noun(List.of("hit", "and", "run"), "attack"),
            new Trigger.Adjective("hostile"),
            new Trigger.Light(
                java.util.Set.of("launch", "carry out"),
                new Trigger.Noun(List.of(), "attack"),
                null),
            new Trigger.Light(
                java.util.Set.of("launch", "carry out"),
                new Trigger.Noun(List.of(), "custody"),
                "into"));
  }

  @Test
  void roles_are_alternatives_of_slots_that_may_be_joined() {
    Entry entry = entry("verb: shell\nactor: subject + with, noun-by\nrecipient:");
    Trigger verb = entry.triggers().get(0);
    assertThat(entry.actorSlots(verb).toString()).isEqualTo("[[subject, with], [noun-by]]");
    assertThat(entry.recipientSlots(verb)).isEmpty();
  }

  @Test
  void roles_that_are_left_out_depend_on_the_trigger() {
    Entry entry = entry("verb: shell\nnoun: shelling\nadjective: hostile");
    assertThat(entry.actorSlots(entry.triggers().get(0)).toString()).isEqualTo("[[subject]]");
    assertThat(entry.recipientSlots(entry.triggers().get(0)).toString()).isEqualTo("[[object]]");
    assertThat(entry.actorSlots(entry.triggers().get(1)).toString())
        .isEqualTo("[[possessor], [by], [modifier], [between]]");
    assertThat(entry.recipientSlots(entry.triggers().get(2)).toString())
        .isEqualTo("[[of], [to], [with]]");
  }

  @Test
  void conditions_are_alternatives_on_one_line_and_hold_together_over_lines() {
    Entry entry =
        entry("verb: shell\nwhen: at present | object is @arms, city, @place\nwhen: on missing");
    assertThat(entry.conditions()).hasSize(2);
    assertThat(entry.conditions().get(0)).hasSize(2);
    Condition object = entry.conditions().get(0).get(1);
    assertThat(object.test()).isEqualTo(Condition.Test.IS);
    assertThat(object.lemmas())
        .containsExactlyInAnyOrder("mortar", "howitzer", "field gun", "rifle", "city");
    assertThat(object.classes()).containsExactly("@place");
    assertThat(entry.conditions().get(1).get(0).test()).isEqualTo(Condition.Test.MISSING);
  }

  @Test
  void results_are_read() {
    Entry entry =
        entry(
            """
            verb: shell
            mode: heavy-weapons
            contexts: military, territory
            cameo: 194
            status: planned
            fatalities: object, of
            weapon: with
            place: object
            reciprocal: yes
            position: demands object, clause
            meeting: held
            """);
    assertThat(entry.mode()).isEqualTo("heavy-weapons");
    assertThat(entry.contexts()).containsExactly("military", "territory");
    assertThat(entry.cameo()).isEqualTo("194");
    assertThat(entry.status()).isEqualTo(Status.PLANNED);
    assertThat(entry.counts().get(Quantity.Kind.FATALITIES).toString()).isEqualTo("[object, of]");
    assertThat(entry.weapon().toString()).isEqualTo("[with]");
    assertThat(entry.place().toString()).isEqualTo("[object]");
    assertThat(entry.reciprocal()).isTrue();
    assertThat(entry.position().stance()).isEqualTo(Position.Stance.DEMANDS);
    assertThat(entry.position().matter().toString()).isEqualTo("[object, clause]");
    assertThat(entry.meeting()).isEqualTo(Meeting.State.HELD);
  }

  @Test
  void examples_say_what_must_come_out_and_where_they_stand() {
    Entry entry =
        entry(
            """
            verb: shell
            + Rebels shelled the port. => actor: Rebels; recipient: the port
            - She shelled peas.
            """);
    assertThat(entry.examples())
        .containsExactly(
            new Example(
                true,
                "Rebels shelled the port.",
                Map.of("actor", "Rebels", "recipient", "the port"),
                "assault.lex",
                4),
            new Example(false, "She shelled peas.", Map.of(), "assault.lex", 5));
  }

  @Test
  void entries_of_a_word_are_found_by_its_lemma() {
    Lexicon lexicon =
        lexicon(
            "assault.lex",
            "type ASSAULT\n[a]\nverb: shell\n[b]\nnoun: mortar attack\nadjective: hostile");
    assertThat(lexicon.verb("shell")).hasSize(1);
    assertThat(lexicon.noun("attack").get(0).entry().id()).isEqualTo("assault/b");
    assertThat(lexicon.adjective("hostile")).hasSize(1);
    assertThat(lexicon.isEventNoun("attack")).isTrue();
    assertThat(lexicon.isEventNoun("mortar")).isFalse();
    assertThat(lexicon.verb("peel")).isEmpty();
  }

  @Test
  void a_folder_is_read_in_the_order_of_its_names_after_the_classes(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("classes.lex"), CLASSES);
    Files.writeString(folder.resolve("b.lex"), "type AID\n[send]\nverb: send");
    Files.writeString(
        folder.resolve("a.lex"), "type ASSAULT\n[fire]\nverb: fire\nwhen: object is @arms");
    Files.writeString(folder.resolve("notes.txt"), "no lexicon");
    assertThat(Lexicon.of(folder).entries().stream().map(Entry::id))
        .containsExactly("a/fire", "b/send");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "type WAR | 1 | no PLOVER type WAR; write none or one of AGREE, CONSULT",
        "[shell] | 1 | a line \"type ASSAULT\" must come before the first entry",
        "verb: shell | 1 | this line must stand below an entry's [name]",
        "+ Rebels shelled the port. | 1 | this line must stand below an entry's [name]",
        "type ASSAULT;[shell | 2 | expected [name-of-the-entry]",
        "type ASSAULT;[] | 2 | expected [name-of-the-entry]",
        "type ASSAULT;[shell];mode: artillery | 2 | needs a verb:, noun:, adjective: or light:"
            + " line",
        "type ASSAULT;[shell];verb shell | 3 | expected \"field: value\"",
        "type ASSAULT;[shell];verbs: shell | 3 | no field verbs (docs/lexicon.md lists the fields)",
        "type ASSAULT;[shell];verb: look forward up to | 3 | at most a particle and a preposition",
        "type ASSAULT;[shell];verb: @shelling | 3 | no word class @shelling; add it to classes.lex",
        "type ASSAULT;[shell];light: launch attack | 3 | expected \"light: verb, verb + noun,"
            + " noun\"",
        "type ASSAULT;[shell];actor: agent | 3 | no slot \"agent\" (docs/lexicon.md lists the"
            + " slots)",
        "type ASSAULT;[shell];when: object | 3 | expected \"slot present\"",
        "type ASSAULT;[shell];when: object was city | 3 | no test was; write one of present,"
            + " missing",
        "type ASSAULT;[shell];when: object is | 3 | words belong after is, not and has",
        "type ASSAULT;[shell];when: object missing city | 3 | words belong after is, not and has",
        "type ASSAULT;[shell];status: likely | 3 | no status likely; write one of occurred,"
            + " ongoing",
        "type ASSAULT;[shell];reciprocal: both | 3 | expected \"reciprocal: yes\"",
        "type ASSAULT;[shell];meeting: done | 3 | no state done; write one of planned, held",
        "type ASSAULT;[shell];position: demands | 3 | expected \"position: demands object,"
            + " clause\"",
        "type ASSAULT;[shell];position: wants object | 3 | no stance wants; write one of demands",
        "type ASSAULT;[shell];fatalities: victims | 3 | no slot \"victims\"",
        "type ASSAULT;[shell];+ They shelled it. => actor They | 3 | expected \"=> field: value",
      })
  void a_malformed_line_is_named_with_what_to_do(String file, int line, String remedy) {
    assertThatThrownBy(() -> lexicon("assault.lex", file.replace(";", "\n").replace("| ", "|")))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("assault.lex:" + line + ": ")
        .hasMessageContaining(remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mortar, howitzer | 1 | expected \"@name: word, word\"",
        "  mortar, howitzer | 1 | a continued line needs a name above it",
        "# words;@arms: @guns | 2 | no word class @guns; add it to classes.lex or mend the name",
      })
  void a_malformed_line_of_the_classes_is_named_with_what_to_do(
      String file, int line, String remedy) {
    // CsvSource strips the white space that makes a continued line.
    String lines = (remedy.contains("continued") ? "  " : "") + file.replace(";", "\n");
    assertThatThrownBy(() -> Lexicon.of(Map.of("classes.lex", lines.lines().toList())))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("classes.lex:" + line + ": ")
        .hasMessageContaining(remedy);
  }
}
