package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley lexicon} and {@code --lexicon}: what those who write entries can rely on. */
class LexiconCommandTest {
  /** A word that no lexicon knows, so that only the user's entry can find it. */
  private static final String OWN_WORD =
      """
      type ASSAULT

      [blork]
      verb: blork
      + Rebels blorked a convoy near Goma. => actor: Rebels; recipient: a convoy
      - The minister resigned.
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void withoutACommandItSaysWhatThereIs() {
    assertThat(parley("lexicon")).isEqualTo(2);
    assertThat(errors()).contains("lexicon check", "try", "diff OLD NEW SOURCE");
  }

  @Test
  void checkReadsTheExamplesOfTheEntriesAskedForAndCountsThem() {
    assertThat(parley("lexicon", "check", "assault/fire-at")).isZero();
    assertThat(output()).contains("1 entries with", "all hold", "entries", "ASSAULT");
    assertThat(output()).doesNotContain("COERCE");
  }

  @Test
  void checkNamesFileLineAndEntryOfAnExampleThatDoesNotHold() throws IOException {
    write("assault.lex", OWN_WORD.replace("recipient: a convoy", "recipient: a ferry"));
    assertThat(parley("lexicon", "check", "--lexicon", own(), "assault/blork")).isEqualTo(1);
    assertThat(output())
        .contains(
            "assault.lex:5: assault/blork: recipient: expected \"a ferry\", got \"a convoy",
            "1 do not hold");
  }

  @Test
  void checkNamesAnExampleInWhichAnEventWasFoundThoughNoneIsMeant() throws IOException {
    write("assault.lex", OWN_WORD.replace("- The minister resigned", "- Soldiers blorked a bus"));
    assertThat(parley("lexicon", "check", "--lexicon", own(), "assault/blork")).isEqualTo(1);
    assertThat(output()).contains("assault.lex:6: assault/blork: an event was found");
  }

  @Test
  void tryShowsWhichEntryWonAndWhereItsRolesStand() {
    assertThat(parley("lexicon", "try", "Rebels ambushed a patrol near Goma.")).isZero();
    assertThat(output()).contains("ambush", "assault/ambush", "ASSAULT", "a patrol");
    assertThat(errors()).isEmpty();
  }

  @Test
  void trySaysThatNothingWasFound() {
    assertThat(parley("lexicon", "try", "The baker sold bread.")).isZero();
    assertThat(output()).contains("Nothing was found");
  }

  @Test
  void tryReadsWithTheUsersFolder() throws IOException {
    write("assault.lex", OWN_WORD);
    String sentence = "Rebels blorked a convoy near Goma.";
    assertThat(parley("lexicon", "try", sentence)).isZero();
    assertThat(output()).doesNotContain("assault/blork");
    output.reset();
    assertThat(parley("lexicon", "try", "--lexicon", own(), sentence)).isZero();
    assertThat(output()).contains("assault/blork");
  }

  @Test
  void aUsersEntryIsAddedToTheShippedOnes() throws IOException {
    write("assault.lex", OWN_WORD);
    String report = report("Rebels blorked a convoy near Goma. Rebels ambushed a patrol.");
    assertThat(parley("annotate", "--lexicon", own(), report)).isZero();
    assertThat(output()).contains("assault/blork", "assault/ambush");
  }

  @Test
  void aUsersEntryOfTheSameFileAndNameTakesThePlaceOfTheShippedOne() throws IOException {
    write("assault.lex", "type ASSAULT\n[ambush]\nverb: ambush\nmode: heavy-weapons\n+ X.\n");
    assertThat(parley("lexicon", "try", "--lexicon", own(), "Rebels ambushed a patrol.")).isZero();
    assertThat(output()).contains("heavy-weapons");
  }

  @Test
  void aUsersDropTakesAShippedEntryOut() throws IOException {
    write("assault.lex", "type ASSAULT\n[ambush]\ndrop: yes\n");
    assertThat(parley("lexicon", "try", "--lexicon", own(), "Rebels ambushed a patrol.")).isZero();
    assertThat(output()).doesNotContain("assault/ambush ");
  }

  @Test
  void wordsOfAUsersClassesAreAddedToOurs() throws IOException {
    write("classes.lex", "@fighter: fisherman\n");
    write("assault.lex", OWN_WORD.replace("verb: blork", "verb: blork\nwhen: subject is @fighter"));
    String report =
        report("The fishermen blorked a police patrol. The bakers blorked a police patrol.");
    assertThat(parley("annotate", "--lexicon", own(), report)).isZero();
    assertThat(output()).contains("The fishermen").containsOnlyOnce("assault/blork");
  }

  @Test
  void aMistakeInAUsersFileIsToldWithFileLineAndRemedy() throws IOException {
    write("assault.lex", "type ASSAULT\n[blork]\nverbs: blork\n");
    for (String[] command :
        new String[][] {
          {"lexicon", "check", "--lexicon", own()},
          {"lexicon", "try", "--lexicon", own(), "Rebels blorked a convoy."},
          {"annotate", "--lexicon", own(), report("Rebels blorked a convoy.")},
          {"lexicon", "diff", "shipped", own(), report("Rebels blorked a convoy.")},
        }) {
      errors.reset();
      assertThat(parley(command)).isNotZero();
      assertThat(errors())
          .contains("assault.lex:3: no field verbs (docs/lexicon.md lists the fields)")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void aUsersFileThatIsNotUtf8IsToldWithItsLine() throws IOException {
    Path file = folder.resolve("own").resolve("assault.lex");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {'#', '\n', '#', (byte) 0xe9, '\n'});
    assertThat(parley("lexicon", "check", "--lexicon", own())).isNotZero();
    assertThat(errors()).contains("assault.lex:2: this line is not UTF-8; save the file as UTF-8");
  }

  @Test
  void aFolderThatIsMissingOrEmptyIsNamed() throws IOException {
    String missing = folder.resolve("missing").toString();
    assertThat(parley("lexicon", "check", "--lexicon", missing)).isNotZero();
    assertThat(errors()).contains(missing + " is no folder; name one that holds *.lex files");
    errors.reset();
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    assertThat(parley("lexicon", "check", "--lexicon", empty)).isNotZero();
    assertThat(errors()).contains(empty + " holds no *.lex files");
  }

  @Test
  void diffListsTheEventsThatComeAndGoWithTheirSentences() throws IOException {
    write("assault.lex", OWN_WORD + "\n[ambush]\ndrop: yes\n");
    String report = report("Rebels blorked a convoy near Goma. Rebels ambushed a patrol.");
    assertThat(parley("lexicon", "diff", "shipped", own(), report)).isZero();
    assertThat(output().lines().filter(line -> line.startsWith("+ ")))
        .singleElement()
        .asString()
        .contains("ASSAULT", "“blorked”", "Rebels → a convoy", "assault/blork");
    assertThat(output().lines().filter(line -> line.startsWith("- ")))
        .singleElement()
        .asString()
        .contains("“ambushed”", "assault/ambush");
    assertThat(output())
        .contains("\n    Rebels blorked a convoy near Goma.\n", "1 events go, 1 come\n");
  }

  @Test
  void diffOfALexiconWithItselfIsEmpty() throws IOException {
    String report = report("Rebels ambushed a patrol.");
    assertThat(parley("lexicon", "diff", "shipped", "shipped", report)).isZero();
    assertThat(output()).isEqualTo("0 events go, 0 come\n");
  }

  @Test
  void diffSaysWhichSourceCannotBeReadAndReadsTheRest() throws IOException {
    write("assault.lex", OWN_WORD);
    String report = report("Rebels blorked a convoy near Goma.");
    String missing = folder.resolve("missing.txt").toString();
    assertThat(parley("lexicon", "diff", "shipped", own(), missing, report)).isEqualTo(1);
    assertThat(errors()).contains(missing, "no such file");
    assertThat(output()).contains("0 events go, 1 come");
  }

  private int parley(String... arguments) {
    return Parley.run(arguments, TestConsole.of(output, errors));
  }

  private String output() {
    return output.toString(UTF_8);
  }

  private String errors() {
    return errors.toString(UTF_8);
  }

  private String own() {
    return folder.resolve("own").toString();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own").resolve(name), text);
  }

  private String report(String text) throws IOException {
    return Files.writeString(folder.resolve("report.txt"), text).toString();
  }
}
