package org.parley.dossier.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;

/** The counts of an incident over its sources. */
class FiguresTest {
  private static final ReportReader READER = ReportReader.load();

  private static Incident.Figure dead(Sighting... sightings) {
    return Objects.requireNonNull(
        IncidentMerger.merge(List.of(sightings)).figure(Quantity.Kind.FATALITIES));
  }

  private static Sighting read(String text) {
    Report report =
        READER.read(
            new Document("a", null, text, LocalDate.parse("2021-05-03"), null, "Daily", "en"));
    return SightingReader.read(report).getFirst();
  }

  private static Draft counted(String report) {
    return Draft.report(report, "2021-05-03");
  }

  @Test
  void moreThanSoManyHasNoUpperBound() {
    Incident.Figure dead = dead(counted("a").killed(400L, 400L, null, "over 400").sighting());
    assertThat(dead.low()).isEqualTo(400);
    assertThat(dead.best()).isEqualTo(400);
    assertThat(dead.high()).isNull();
  }

  @Test
  void aLargerCountOfAnotherSourceBoundsIt() {
    Incident.Figure dead =
        dead(
            counted("a").killed(10L, 10L, null, "at least 10").sighting(),
            counted("b").killed(13).sighting());
    assertThat(dead.low()).isEqualTo(10);
    assertThat(dead.high()).isEqualTo(13);
  }

  @Test
  void countsOfTwoSourcesAreTheEndsThoughOneIsOpen() {
    Incident.Figure dead =
        dead(
            counted("a").killed(10L, 10L, null, "at least 10").sighting(),
            counted("b").killed(7).sighting());
    assertThat(dead.low()).isEqualTo(7);
    assertThat(dead.high()).isEqualTo(10L);
  }

  @Test
  void aListCountsAsItsSum() {
    Incident.Figure dead = dead(read("Bandits shot dead two teachers and a nurse near Kaduna."));
    assertThat(dead.best()).isEqualTo(3);
    assertThat(dead.said().getFirst().citation().words()).isEqualTo("two teachers and a nurse");
  }

  @Test
  void aPartOfThemIsNoFurtherOne() {
    Incident.Figure dead = dead(read("A shell killed nine villagers, two of them children."));
    assertThat(dead.best()).isEqualTo(9);
  }
}
