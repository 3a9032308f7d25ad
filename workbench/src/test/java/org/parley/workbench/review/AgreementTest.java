package org.parley.workbench.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void peopleWhoAlwaysAgreeHaveAnAlphaOfOne() {
    assertThat(Agreement.alpha(List.of(List.of("a", "a"), List.of("b", "b")))).isEqualTo(1.0);
  }

  /** Two coders, ten units, worked out by hand after the coincidence matrix of the book. */
  @Test
  void theWorkedExampleOfTwoCodersComesOut() {
    List<List<String>> units =
        List.of(
            List.of("0", "0"),
            List.of("1", "0"),
            List.of("0", "1"),
            List.of("0", "0"),
            List.of("0", "0"),
            List.of("0", "0"),
            List.of("0", "0"),
            List.of("0", "0"),
            List.of("1", "0"),
            List.of("0", "1"));
    // n = 20, zeros 16, ones 4, disagreeing pairs 8: 1 - 19 * 8 / (400 - 256 - 16)
    assertThat(Agreement.alpha(units)).isCloseTo(1 - 19.0 * 8 / 128, within(1e-9));
  }

  @Test
  void unitsThatOnePersonJudgedDoNotCount() {
    assertThat(
            Agreement.alpha(
                List.of(List.of("a", "a"), List.of("b", "b"), List.of("a"), List.of("b"))))
        .isEqualTo(1.0);
  }

  @Test
  void withoutAnythingJudgedTwiceThereIsNoAlpha() {
    assertThat(Agreement.alpha(List.of(List.of("a"), List.of()))).isNull();
    assertThat(Agreement.alpha(List.of(List.of("a", "a")))).isNull();
  }
}
