package org.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.Document;

/** Whatever a text holds, it is read to its end, and soon. */
class OddTextTest {
  private static final String WORDS =
      "the army of rebels attacked a village near Kyiv and soldiers said that president some them"
          + " had killed in Syria on Monday he they their militants , \" ( because demanded who";

  @Test
  void aSourceMayFollowASemicolon() {
    Reading reading =
        Reading.of(
            "The army said it had killed 40 rebels; according to the villagers and to a hospital,"
                + " 12 farmers were shot by soldiers.");
    assertThat(reading.report().statements())
        .anySatisfy(
            statement -> assertThat(reading.words(statement.content())).contains("12 farmers"));
  }

  @Test
  void wordsThatMakeNoSentenceAreReadToTheEnd() {
    Random random = new Random(5);
    String[] words = WORDS.split(" ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    assertReadsSoon(text.toString());
  }

  @Test
  void textsWithoutSpacesOrWithNestedBracketsAreReadToTheEnd() {
    for (String text :
        List.of(
            "attack".repeat(50_000),
            "(".repeat(20_000) + "army" + ")".repeat(20_000),
            "\"“«".repeat(10_000),
            "they and ".repeat(4_000))) {
      assertReadsSoon(text);
    }
  }

  private static void assertReadsSoon(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatCode(() -> Reading.reader().read(Document.of("odd", text)))
                .doesNotThrowAnyException());
  }
}
