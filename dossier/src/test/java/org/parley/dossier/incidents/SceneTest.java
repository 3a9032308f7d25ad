package org.parley.dossier.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extraction.Place;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;

/** Where a report is while its events do not say where they were. */
class SceneTest {
  private static final ReportReader READER = ReportReader.load();

  private static @Nullable Place scene(String text) {
    return SightingReader.read(READER.read(Document.of("a", text))).getLast().anyPlace();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bamako says two sergeants killed",
        "Bamako troops shell rebel positions",
        "Two sergeants killed: Bamako",
      })
  void aGovernmentThatSpeaksOrFightsIsNoScene(String text) {
    assertThat(scene(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Curfew in Bamako. Two sergeants were killed."})
  void aTownThatWasSpokenOfIs(String text) {
    assertThat(scene(text)).isNotNull().returns("Bamako", Place::name);
  }
}
