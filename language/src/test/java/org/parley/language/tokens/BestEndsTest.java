package org.parley.language.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestEndsTest {
  private final BestEnds best = new BestEnds();

  @Test
  void likelyPlacesAreEndsAndUnlikelyOnesAreNot() {
    assertThat(chosen(0.1, 0.9, 0.2, 0.97)).containsExactly(1, 3, 4);
  }

  @Test
  void aTextWithoutPlacesIsOneSentence() {
    assertThat(chosen()).containsExactly(0);
  }

  @Test
  void aPlaceBetweenCertainEndsIsOneWhereTwoSentencesPromiseMoreThanOne() {
    assertThat(chosen(1, 0.6, 1)).containsExactly(0, 1, 2, 3);
    assertThat(chosen(1, 0.4, 1)).containsExactly(0, 2, 3);
  }

  /** The ends chosen among places of these chances, and one that is certain. */
  private List<Integer> chosen(double... chances) {
    best.clear();
    for (int i = 0; i < chances.length; i++) {
      best.add(i, chances[i]);
    }
    best.add(chances.length, 1);
    boolean[] ends = new boolean[chances.length + 1];
    best.choose(ends);
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      if (ends[i]) {
        chosen.add(i);
      }
    }
    return chosen;
  }
}
