package org.parley.extraction.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.knowledge.places.Gazetteer;

class DivisionAbbreviationsTest {
  private final DivisionAbbreviations abbreviations = DivisionAbbreviations.load(Gazetteer.load());

  /** They are looked up when a text names them: a wrong line must show here. */
  @Test
  void everyDivisionIsInTheGazetteer() {
    assertThat(abbreviations.forms())
        .hasSizeGreaterThan(50)
        .allSatisfy(form -> assertThat(abbreviations.find(form)).as(form).isNotNull());
  }

  @Test
  void otherFormsAreNone() {
    assertThat(abbreviations.find("Xyz.")).isNull();
  }
}
