package org.parley.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void whiteSpaceBecomesSingleBlanks() {
    assertThat(Printable.line(" \n a\r\n\t b\u00a0c ")).isEqualTo("a b c");
  }

  @Test
  void nothingCanMoveTheCursorOrTurnTheText() {
    assertThat(Printable.line("a\u001b[2Jb\u0007c\u009bd\u202ee"))
        .isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd\ufffde");
  }

  @Test
  void lettersOfEveryScriptPass() {
    assertThat(Printable.line("Київ القاهرة 北京 🛰")).isEqualTo("Київ القاهرة 北京 🛰");
  }
}
