package org.parley.knowledge.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.knowledge.Agent;
import org.parley.knowledge.World;

class ActorsImportTest {
  @TempDir private Path folder;

  @Test
  void a_dictionary_gives_actors_with_their_periods() throws IOException {
    ActorsImport.Result result =
        read(
            "own.actors.txt",
            """
            # Comments and blank lines count for nothing.

            ORA_VEXLEY_ [NORGOV 930120-010120][NORELI >010120] ; a minister
            +VEXLEY_OF_BERGEN
            QUILL_FRONT_
            +FRENTE_QUILL ; in Spanish
                [ROMREB <19960810]
                [ROMPTY >19960811]
            WATER_LEAGUE [IGO]
            """);

    assertThat(result.skipped()).isEmpty();
    assertThat(result.actors()).hasSize(3);
    UserActor person = result.actors().get(0);
    assertThat(person.name()).isEqualTo("Ora Vexley");
    assertThat(person.aliases()).containsExactly("Vexley of Bergen");
    assertThat(person.on(LocalDate.of(1999, 5, 5)))
        .isEqualTo(
            new UserActor.Period(
                "NOR", "GOV", LocalDate.of(1993, 1, 20), LocalDate.of(2001, 1, 20)));
    assertThat(person.on(LocalDate.of(2010, 5, 5)).sector()).isEqualTo("ELI");
    UserActor group = result.actors().get(1);
    assertThat(group.on(LocalDate.of(1990, 1, 1)).country()).isEqualTo("ROU");
    assertThat(group.on(LocalDate.of(1990, 1, 1)).sector()).isEqualTo("REB");
    assertThat(result.actors().get(2).on(null))
        .isEqualTo(new UserActor.Period(null, "IGO", null, null));
  }

  @Test
  void agents_have_macros_and_plurals() throws IOException {
    ActorsImport.Result result =
        read(
            "agents.txt",
            """
            !PERSON! = MAN, WOMAN
            WARDEN {WARDENS} [~COP]
            CHAIR!PERSON! [~BUS]
            FEDERAL_POLICE {} [~COP]
            """);

    assertThat(result.skipped()).isEmpty();
    assertThat(result.agents())
        .extracting(Agent::lemma, Agent::sector)
        .containsExactly(
            tuple("warden", "COP"),
            tuple("chairman", "BUS"),
            tuple("chairwoman", "BUS"),
            tuple("federal police", "COP"));
  }

  @Test
  void what_cannot_be_read_is_told_line_by_line() throws IOException {
    ActorsImport.Result result =
        read(
            "own.txt",
            """
            +ALONE
            BROKEN_ [ZZZ]
            NEVER_ [NORGOV 991301-000101]
            SILENT_
            HALF_ [NORGOV
            CHAIR!NOBODY! [~BUS]
            NOUN [~ZZZ]
            GOOD_ [NOR]
            """);

    assertThat(result.actors()).extracting(UserActor::name).containsExactly("Good");
    assertThat(result.skipped()).extracting(SkippedLine::line).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(result.skipped().get(1))
        .hasToString("own.txt:2: the code ZZZ is of no country and no sector that are known");
  }

  @Test
  void a_csv_file_gives_the_same() throws IOException {
    ActorsImport.Result result =
        read(
            "own.csv",
            """
            name,aliases,kind,country,sector,code,from,to
            "Vexley, Ora",O. Vexley|Ora V.,person,NOR,GOV,,1993-01,2001
            "Vexley, Ora",,person,,,NORELI,2002,
            Quill Front,,organisation,XXX,REB,,,
            Quill Army,,organisation,ROU,BANDITS,,,
            Quill Club,,organisation,ROU,PTY,,1999-99,
            "open,,,ROU,PTY,,,
            """);

    assertThat(result.actors()).hasSize(1);
    UserActor actor = result.actors().getFirst();
    assertThat(actor.name()).isEqualTo("Vexley, Ora");
    assertThat(actor.person()).isTrue();
    assertThat(actor.aliases()).containsExactly("O. Vexley", "Ora V.");
    assertThat(actor.on(LocalDate.of(2001, 12, 31)).sector()).isEqualTo("GOV");
    assertThat(actor.on(LocalDate.of(2002, 1, 1)).sector()).isEqualTo("ELI");
    assertThat(result.skipped()).extracting(SkippedLine::line).containsExactly(4, 5, 6, 7);
  }

  @Test
  void what_is_written_is_read_again_as_it_was() throws IOException {
    ActorsImport.Result result =
        read("own.txt", "ORA_VEXLEY_ [NORGOV 930120-010120]\n+O_VEXLEY\nWARDEN [~MIL]\n");
    write("data/actors/own.tsv", ActorsImport.actorsTable(result, "own.txt"));
    write("data/agents/own.tsv", ActorsImport.agentsTable(result, "own.txt"));

    UserLayer layer = UserLayer.of(folder.resolve("data"));

    assertThat(layer.actors()).isEqualTo(result.actors());
    assertThat(World.load(layer).agents().sector("warden")).isEqualTo("MIL");
  }

  private ActorsImport.Result read(String name, String text) throws IOException {
    return ActorsImport.read(write(name, text), World.load().countries());
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }
}
