package org.parley.knowledge.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.knowledge.places.PlaceName;

class LookAlikesTest {
  @Test
  void whatLooksAlikeIsOneName() {
    assertThat(Spelling.fold("\u041ayiv")).isEqualTo("Kyiv");
    assertThat(Spelling.fold("Kha\u200brkiv")).isEqualTo("Kharkiv");
    assertThat(Spelling.fold("\u202eMoscow\u202c")).isEqualTo("Moscow");
    assertThat(Spelling.fold("\uff2b\uff59\uff49\uff56")).isEqualTo("Kyiv");
    assertThat(PlaceName.key("\u041dom\u0455")).isEqualTo("homs");
    assertThat(PlaceName.key("Kha\u200brkiv")).isEqualTo("kharkiv");
  }

  @Test
  void aNameInAnotherScriptStaysOne() {
    assertThat(LookAlikes.plain("\u041a\u0438\u0435\u0432"))
        .hasToString("\u041a\u0438\u0435\u0432");
    assertThat(PlaceName.key("\u041a\u0438\u0435\u0432")).isNull();
  }
}
