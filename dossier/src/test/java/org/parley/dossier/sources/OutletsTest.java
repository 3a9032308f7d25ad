package org.parley.dossier.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Actor;
import org.parley.extraction.Source;
import org.parley.language.Document;
import org.parley.language.Span;

/** Whose knowledge it is that a report passes on. */
class OutletsTest {
  private static Document printed(@Nullable String publisher, String text) {
    return new Document("a", null, text, null, null, publisher, "en");
  }

  private static Source outlet(String name) {
    return new Source(
        Source.Kind.PUBLISHER, new Actor(new Span(0, 1), name, name, null, "MED", null));
  }

  private static Source speaker(String name) {
    return new Source(
        Source.Kind.SPEAKER, new Actor(new Span(0, 1), name, name, null, "GOV", null));
  }

  @Test
  void anOutletThatIsQuotedIsTheSource() {
    assertThat(
            Outlets.sourceOf(
                printed("Delta Post", "Shells fell on the port, the Hill Times reported."),
                List.of(outlet("The Hill Times"))))
        .isEqualTo("hill times");
  }

  @Test
  void anOfficialWhoIsQuotedLeavesItWithThePublisher() {
    assertThat(
            Outlets.sourceOf(
                printed("Delta Post", "Shells fell on the port, the mayor said."),
                List.of(speaker("the mayor"))))
        .isEqualTo("delta post");
  }

  @Test
  void anAgencysDatelineMakesTheAgencyTheSource() {
    assertThat(
            Outlets.sourceOf(
                printed("Delta Post", "ODESA, May 3 (Reuters) - Shells fell on the port."),
                List.of()))
        .isEqualTo("reuters");
  }

  @Test
  void withoutAnyOutletThereIsNone() {
    assertThat(Outlets.sourceOf(printed(null, "Shells fell on the port."), List.of())).isNull();
  }
}
