package org.parley.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Keys of names")
class NameKeysTest {
  @ParameterizedTest
  @CsvSource({
    "Zelensky, Zelenskyy",
    "Zelensky, Zelenskiy",
    "Çavuşoğlu, Cavusoglu",
    "Khaled, Khalid",
    "Mohammed, Mohamed",
    "Yevgeny, Evgeny"
  })
  void areOneForTransliterationsOfAName(String one, String other) {
    assertThat(NameKeys.spelling(one)).isEqualTo(NameKeys.spelling(other));
  }

  @ParameterizedTest
  @CsvSource({"Putin, Poroshenko", "Hassan, Hussein", "Barak, Barack Obama"})
  void differForDifferentNames(String one, String other) {
    assertThat(NameKeys.spelling(one)).isNotEqualTo(NameKeys.spelling(other));
  }

  @Test
  void dropTheArticleAndMarks() {
    assertThat(NameKeys.plain("the Côte d'Ivoire")).isEqualTo("cote divoire");
    assertThat(NameKeys.plain("U.S.")).isEqualTo("us");
  }

  @Test
  void giveTheInitialsOfTheGreatWords() {
    assertThat(NameKeys.initials(List.of("Organization", "of", "American", "States")))
        .isEqualTo("oas");
  }
}
