package org.parley.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertThat(Columns.width("Kyiv")).isEqualTo(4);
    assertThat(Columns.width("北京")).isEqualTo(4);
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(Columns.wrap("fired mortar bombs at a bridge", 12, 5))
        .containsExactly("fired mortar", "bombs at a", "bridge");
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    assertThat(Columns.wrap("abcdefghij kl", 4, 9)).containsExactly("abcd", "efgh", "ij", "kl");
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    assertThat(Columns.wrap("one two three four five", 9, 2))
        .containsExactly("one two", "three fo…");
    assertThat(Columns.cut("Zaporizhzhia", 6)).isEqualTo("Zapor…");
    assertThat(Columns.cut("Kyiv", 4)).isEqualTo("Kyiv");
  }

  @Test
  void noLineIsWiderThanAsked() {
    for (int width = 2; width < 30; width++) {
      int most = width;
      assertThat(Columns.wrap("北京 and Kyiv 🛰🛰🛰 Zaporizhzhia nuclear power plant", width, 4))
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(most));
    }
  }
}
