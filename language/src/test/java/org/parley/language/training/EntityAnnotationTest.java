package org.parley.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.parley.language.MentionKind;
import org.parley.language.names.Name;
import org.parley.language.names.WordLists;

@DisplayName("GUM's annotation of entities")
class EntityAnnotationTest {
  private static final String SENTENCE =
      """
      # newdoc id = own
      # text = Kenyan President William Ruto flew to the Bank of Ghana.
      1 Kenyan Kenyan ADJ JJ _ 2 amod _ Entity=(1-person-new-nnnnn-cf1-2,3,4-sgl-William_Ruto
      2 President President PROPN NNP _ 3 nmod:desc _ _
      3 William William PROPN NNP _ 5 nsubj _ _
      4 Ruto Ruto PROPN NNP _ 3 flat _ Entity=1)
      5 flew fly VERB VBD _ 0 root _ _
      6 to to ADP IN _ 8 case _ _
      7 the the DET DT _ 8 det _ Entity=(2-organization-new-nnnnn-cf2-2,4-sgl-Bank_of_Ghana
      8 Bank Bank PROPN NNP _ 5 obl _ _
      9 of of ADP IN _ 10 case _ _
      10 Ghana Ghana PROPN NNP _ 8 nmod _ Entity=(3-place-new-nnnnn-cf3-1-sgl-Ghana)2)|SpaceAfter=No
      11 . . PUNCT . _ 5 punct _ _

      """;

  private static TreebankDocument document() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String line : SENTENCE.split("\n")) {
      lines.append(line.startsWith("#") ? line : line.replace(' ', '\t')).append('\n');
    }
    return TreebankDocument.of(ConlluReader.read(new StringReader(lines.toString()), "own"))
        .getFirst();
  }

  @Test
  void nestsBrackets() throws IOException {
    assertThat(document().mentions())
        .extracting(EntityMention::from, EntityMention::to, EntityMention::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, 4, "person"),
            org.assertj.core.groups.Tuple.tuple(6, 10, "organization"),
            org.assertj.core.groups.Tuple.tuple(9, 10, "place"));
  }

  @Test
  void keepsTheTitleOfTheArticleOnANamedEntity() throws IOException {
    assertThat(document().mentions().getFirst().identity()).isEqualTo("William_Ruto");
  }

  @Test
  void givesTheLongestNamesWithoutTitlesAndDeterminers() throws IOException {
    List<List<Name>> names = NameTrainer.goldNames(document(), WordLists.load());
    assertThat(names.getFirst())
        .containsExactly(
            new Name(0, 1, MentionKind.NATIONALITY),
            new Name(2, 4, MentionKind.PERSON),
            new Name(7, 10, MentionKind.ORGANISATION));
  }
}
