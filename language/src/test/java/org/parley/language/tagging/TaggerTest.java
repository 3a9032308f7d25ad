package org.parley.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final Tagger TAGGER = Tagger.load();

  @Test
  void tagsAPlainSentence() {
    assertThat(tags("The rebels released two hostages on Monday ."))
        .containsExactly("DT", "NNS", "VBD", "CD", "NNS", "IN", "NNP", ".");
  }

  @Test
  void readsCurlyQuotesAndDashesAsStraightOnes() {
    assertThat(tags("\u201c We won\u2019t stop \u201d \u2014 the army\u2019s spokesman"))
        .isEqualTo(tags("\" We won't stop \" - the army's spokesman"));
  }

  @Test
  void readsCapitalsOfAHeadline() {
    assertThat(tags("REBELS RELEASE TWO HOSTAGES AFTER TALKS WITH THE ARMY"))
        .startsWith("NNS")
        .containsSequence("CD", "NNS", "IN", "NNS", "IN", "DT", "NN");
  }

  private static List<String> tags(String words) {
    return TAGGER.session().tag(List.of(words.split(" ")));
  }
}
