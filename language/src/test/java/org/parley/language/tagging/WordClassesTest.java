package org.parley.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
  private static final WordClasses CLASSES = WordClasses.load();

  @Test
  void undoesRegularInflections() {
    assertThat(CLASSES.of("shelled") & WordClasses.PAST).isNotZero();
    assertThat(CLASSES.of("fleeing") & WordClasses.GERUND).isNotZero();
    assertThat(CLASSES.of("stopped") & WordClasses.PAST).isNotZero();
    assertThat(CLASSES.of("militias") & WordClasses.PLURAL).isNotZero();
    assertThat(CLASSES.of("denies") & WordClasses.THIRD_PERSON).isNotZero();
    assertThat(CLASSES.of("heavier") & WordClasses.COMPARATIVE).isNotZero();
    assertThat(CLASSES.of("deadliest") & WordClasses.SUPERLATIVE).isNotZero();
  }

  @Test
  void knowsIrregularFormsAndNames() {
    assertThat(CLASSES.of("fought") & WordClasses.PAST).isNotZero();
    assertThat(CLASSES.of("Kabul") & WordClasses.PROPER).isNotZero();
    assertThat(CLASSES.of("Kabul") & WordClasses.NOUN).isZero();
  }

  @Test
  void tellsKindsOfNounsApart() {
    int soldier = WordClasses.nounKind(CLASSES.of("soldier"));
    assertThat(WordClasses.nounKind(CLASSES.of("generals"))).isEqualTo(soldier);
    assertThat(WordClasses.nounKind(CLASSES.of("rifle"))).isNotEqualTo(soldier);
  }

  @Test
  void knowsNothingOfWhatIsNoWord() {
    assertThat(CLASSES.of("xqzzv")).isZero();
    assertThat(CLASSES.of("")).isZero();
    assertThat(CLASSES.of("s".repeat(100_000))).isZero();
  }
}
