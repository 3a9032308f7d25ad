package org.parley.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.parsing.Parser;
import org.parley.language.tagging.TagSet;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordClasses;
import org.parley.language.tagging.WordSequence;

class ParserTrainerTest {
  private static final List<LabelledSentence> TREEBANK =
      List.of(
          sentence(
              "The army shelled a village .",
              "DT NN VBD DT NN .",
              "2 3 0 5 3 3",
              "det nsubj root det obj punct"),
          sentence(
              "A village was shelled .",
              "DT NN VBD VBN .",
              "2 4 4 0 4",
              "det nsubj:pass aux:pass root punct"),
          sentence(
              "The army was shelled by rebels .",
              "DT NN VBD VBN IN NNS .",
              "2 4 4 0 6 4 4",
              "det nsubj:pass aux:pass root case obl:agent punct"),
          sentence(
              "Rebels left the village .",
              "NNS VBD DT NN .",
              "2 0 4 2 2",
              "nsubj root det obj punct"),
          sentence(
              "The rebels who left the village fled .",
              "DT NNS WP VBD DT NN VBD .",
              "2 7 4 2 6 4 0 7",
              "det nsubj nsubj acl:relcl det obj root punct"));
  private static final WordClasses CLASSES = WordClasses.withRoomFor(8);
  private static final TaggerTrainer TAGGER = new TaggerTrainer(14, 6, 2f, 1);
  private static final ParserTrainer PARSER =
      new ParserTrainer(
          new PassTrainer(true, 14, 14, 6, 2f, 0, 1, 1),
          new PassTrainer(false, 14, 14, 10, 2f, 1, 2, 2),
          2);

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertThat(train()).isEqualTo(train());
  }

  @Test
  void learnsTheTreesOfASmallTreebank() {
    Tagger tagger = tagger();
    Parser.Session parsing = PARSER.train(repeated(), tagger).session();
    WordSequence words = tagger.words();
    for (LabelledSentence sentence : TREEBANK) {
      words.fill(sentence.forms());
      tagger.session().tag(words);
      parsing.parse(words);
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(parsing.head(i))
            .as("%s, word %d", sentence.forms(), i)
            .isEqualTo(sentence.heads().get(i));
        assertThat(parsing.relation(i)).isEqualTo(sentence.relations().get(i));
      }
    }
  }

  @Test
  void copiesSomeSentencesAsHeadlines() {
    List<LabelledSentence> copied = HeadlineCopies.addTo(repeated());
    assertThat(copied).hasSizeGreaterThan(repeated().size());
    assertThat(copied)
        .anyMatch(
            sentence -> sentence.forms().contains("SHELLED") || sentence.forms().contains("LEFT"));
    assertThat(copied).anyMatch(sentence -> !sentence.forms().contains("."));
  }

  private static byte[] train() throws IOException {
    Tagger tagger = tagger();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tagger.write(bytes);
    List<LabelledSentence> tagged = TAGGER.tagUnseen(repeated(), tagger.tags(), CLASSES, 2);
    PARSER.train(tagged, tagger).write(bytes);
    return bytes.toByteArray();
  }

  private static Tagger tagger() {
    return TAGGER.train(
        repeated(), TagSet.of(List.of("DT", "NN", "NNS", "VBD", "VBN", "IN", "WP", ".")), CLASSES);
  }

  /** The treebank many times over, so that it can be divided into parts. */
  private static List<LabelledSentence> repeated() {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      sentences.addAll(TREEBANK);
    }
    return sentences;
  }

  private static LabelledSentence sentence(
      String forms, String tags, String heads, String relations) {
    return new LabelledSentence(
        List.of(forms.split(" ")),
        List.of(tags.split(" ")),
        List.of(heads.split(" ")).stream().map(head -> Integer.parseInt(head) - 1).toList(),
        List.of(relations.split(" ")));
  }
}
