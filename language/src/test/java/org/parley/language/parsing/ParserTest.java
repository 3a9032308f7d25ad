package org.parley.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

class ParserTest {
  private static final Tagger TAGGER = Tagger.load();
  private static final Parser PARSER = Parser.load();
  private static final String[] PIECES = {
    "the",
    "Rebels",
    "shelled",
    "of",
    ",",
    ".",
    "-",
    "'s",
    "\"",
    "(",
    ")",
    "who",
    "and",
    "23",
    "%",
    "SAID",
    "\u00e9",
    "\u4e2d\u6587",
    "\ud83d\ude00",
    "\u201c",
    "\u2019",
    "a\u0000b",
    "to",
    "be",
    "---",
    "http://a.b/c"
  };

  @Test
  void givesOneTreeOverAllWordsWhateverTheyAre() {
    long seed = 20220307;
    Random random = new Random(seed);
    WordSequence words = TAGGER.words();
    Tagger.Session tagging = TAGGER.session();
    Parser.Session parsing = PARSER.session();
    for (int round = 0; round < 400; round++) {
      List<String> forms = randomWords(random, round < 20 ? round + 1 : 1 + random.nextInt(250));
      words.fill(forms);
      tagging.tag(words);
      parsing.parse(words);
      assertTree(parsing, forms.size(), "seed " + seed + ", round " + round);
    }
  }

  @Test
  void givesTheSameTreeWhateverWasParsedBefore() {
    List<String> forms = List.of("Two", "soldiers", "were", "killed", "in", "the", "raid", ".");
    List<String> alone = relations(PARSER.session(), forms);
    Parser.Session used = PARSER.session();
    relations(used, randomWords(new Random(7), 90));
    assertThat(relations(used, forms)).isEqualTo(alone);
  }

  @Test
  void readsNoSentenceAtAll() {
    Parser.Session parsing = PARSER.session();
    assertThat(relations(parsing, List.of())).isEmpty();
  }

  @Test
  void refusesAModelOfAnotherKind() {
    byte[] notAModel =
        "CAFEBABE, which is no model".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Parser.read("parser.bin", notAModel))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("parser.bin is not a model of Parley");
  }

  private static List<String> relations(Parser.Session parsing, List<String> forms) {
    WordSequence words = TAGGER.words();
    words.fill(forms);
    TAGGER.session().tag(words);
    parsing.parse(words);
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      relations.add(parsing.head(i) + " " + parsing.relation(i));
    }
    return relations;
  }

  private static List<String> randomWords(Random random, int length) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      forms.add(random.nextInt(4) == 0 ? piece + PIECES[random.nextInt(PIECES.length)] : piece);
    }
    return forms;
  }

  private static void assertTree(Parser.Session parsing, int size, String message) {
    int roots = 0;
    for (int i = 0; i < size; i++) {
      int head = parsing.head(i);
      assertThat(head).as(message).isBetween(-1, size - 1);
      assertThat(parsing.relation(i).equals("root")).as(message).isEqualTo(head < 0);
      roots += head < 0 ? 1 : 0;
      int steps = 0;
      for (int above = i; above >= 0; above = parsing.head(above)) {
        assertThat(steps++).as(message + ": a cycle at word " + i).isLessThanOrEqualTo(size);
      }
    }
    assertThat(roots).as(message).isEqualTo(1);
  }
}
