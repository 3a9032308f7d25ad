package org.parley.dossier.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies and quotations are no further witnesses. */
class IndependentSourcesTest {
  private static final String STORY =
      "Shells struck the bus depot of the river town before dawn on Monday. Two drivers who had"
          + " slept in their cabs were wounded, and eleven buses burned out. The mayor said that"
          + " lines to the eastern quarters would not run for a week.";
  private static final String COPY =
      "Buses burn after shelling. " + STORY + " The depot had been repaired only last month.";
  private static final String OTHER =
      "Eleven buses were destroyed when artillery hit a depot on Monday morning, officials of the"
          + " river town said. Hospitals took in two injured men.";

  private static List<String> names(Witness... witnesses) {
    return IndependentSources.of(List.of(witnesses)).stream()
        .map(IndependentSources.Source::name)
        .toList();
  }

  private static Witness witness(String report, String outlet, String text) {
    return new Witness(report, outlet, TextSketch.of(text));
  }

  @Test
  void aSyndicatedStoryIsOneSource() {
    assertThat(names(witness("1", "delta post", STORY), witness("2", "hill times", COPY)))
        .containsExactly("delta post");
  }

  @Test
  void twoStoriesOfTheirOwnAreTwo() {
    assertThat(names(witness("1", "delta post", STORY), witness("2", "hill times", OTHER)))
        .containsExactly("delta post", "hill times");
  }

  @Test
  void twoReportsOfOneOutletAreOne() {
    assertThat(names(witness("1", "delta post", STORY), witness("2", "delta post", OTHER)))
        .containsExactly("delta post");
  }

  @Test
  void aSketchTellsHowMuchTwoTextsShare() {
    assertThat(TextSketch.similarity(TextSketch.of(STORY), TextSketch.of(STORY))).isEqualTo(1);
    assertThat(TextSketch.similarity(TextSketch.of(STORY), TextSketch.of(COPY))).isGreaterThan(0.5);
    assertThat(TextSketch.similarity(TextSketch.of(STORY), TextSketch.of(OTHER))).isLessThan(0.2);
    assertThat(TextSketch.of("…")).isEmpty();
  }
}
