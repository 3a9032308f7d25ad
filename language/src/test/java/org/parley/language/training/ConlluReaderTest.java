package org.parley.language.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {
  private static final String TWO_SENTENCES =
      """
      # newdoc id = letter
      # sent_id = letter-1
      # text = They didn't (yet).
      1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person)|Other=x
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
      3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_
      4\t(\t(\tPUNCT\t-LRB-\t_\t5\tpunct\t_\tSpaceAfter=No
      5\tyet\tyet\tADV\tRB\t_\t2\tadvmod\t_\tSpaceAfter=No
      6\t)\t)\tPUNCT\t-RRB-\t_\t5\tpunct\t_\tSpaceAfter=No
      7\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      # sent_id = letter-2
      1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
      """;

  @Test
  void readsSentencesWithTheirWordsAndComments() throws IOException {
    List<TreebankSentence> sentences = read(TWO_SENTENCES);
    assertThat(sentences).hasSize(2);
    TreebankSentence first = sentences.getFirst();
    assertThat(first.newDocument()).isTrue();
    assertThat(first.document()).isEqualTo("letter");
    assertThat(first.text()).isEqualTo("They didn't (yet).");
    assertThat(first.words()).extracting(TreebankWord::form).startsWith("They", "did", "n't", "(");
    assertThat(first.words()).extracting(TreebankWord::head).startsWith(1, -1, 1, 4);
    assertThat(first.words().getFirst().miscValue("Entity")).isEqualTo("(1-person)");
    assertThat(first.words().getFirst().miscValue("Ent")).isEmpty();
    assertThat(sentences.get(1).newDocument()).isFalse();
    assertThat(sentences.get(1).text()).isNull();
  }

  @Test
  void aSpaceFollowsOnlyTheLastWordOfAMultiwordToken() throws IOException {
    TreebankSentence first = read(TWO_SENTENCES).getFirst();
    assertThat(first.multiwordTokens()).containsExactly(new MultiwordToken(1, 3, "didn't"));
    assertThat(first.words())
        .extracting(TreebankWord::spaceAfter)
        .containsExactly(true, false, true, false, false, false, true);
  }

  @Test
  void namesTheLineThatIsIllFormed() {
    assertThatThrownBy(() -> read("# text = x\n1\tx\tx\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("test.conllu, line 2")
        .hasMessageContaining("10 columns");
    assertThatThrownBy(() -> read("1\tx\tx\tX\tX\t_\t9\troot\t_\t_\n"))
        .hasMessageContaining("head of word 1");
  }

  private static List<TreebankSentence> read(String text) throws IOException {
    return ConlluReader.read(new StringReader(text), "test.conllu");
  }
}
