package org.parley.knowledge.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Türkiye,Turkiye",
    "al-Shabaab,al Shabaab",
    "U.S.,US",
    "Sana'a,Sanaa",
    "Sana’a,Sanaa",
    "Łódź,Lodz",
    "Tô Lâm,To Lam",
    "Nguyễn,Nguyen",
    "  a   b ,a b",
    "Škoda/Æ,Skoda Ae",
    "'--.',''"
  })
  void spellingsOfTheSameNameFoldToTheSameLetters(String name, String folded) {
    assertThat(Spelling.fold(name)).isEqualTo(folded == null ? "" : folded);
  }
}
