package org.parley.dossier.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Status;

/** Reports that tell of one thing become one incident, and others do not. */
class IncidentGrouperTest {
  private static final double LATITUDE = 46.64;
  private static final double LONGITUDE = 32.61;

  private static Draft kherson(String report, String published) {
    return Draft.report(report, published).at("Kherson", LATITUDE, LONGITUDE);
  }

  private static List<List<String>> reports(List<Sighting> sightings) {
    return IncidentGrouper.group(sightings).stream().map(Incident::reports).toList();
  }

  @Test
  void twoReportsOfOnePlaceAndDayAreOneIncident() {
    assertThat(
            reports(
                List.of(
                    kherson("a", "2023-02-14").on("2023-02-14").killed(3).sighting(),
                    kherson("b", "2023-02-15").on("2023-02-14").killed(5).sighting())))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void theSamePlaceOnTheNextDayIsAnother() {
    assertThat(
            reports(
                List.of(
                    kherson("a", "2023-02-14").on("2023-02-14").killed(3).sighting(),
                    kherson("b", "2023-02-15").on("2023-02-15").killed(2).sighting())))
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void theSameTollElsewhereIsAnother() {
    assertThat(
            reports(
                List.of(
                    kherson("a", "2023-02-14").on("2023-02-14").killed(3).sighting(),
                    Draft.report("b", "2023-02-14")
                        .at("Kramatorsk", 48.72, 37.56)
                        .on("2023-02-14")
                        .killed(3)
                        .words("hit", "hit missile block")
                        .sighting())))
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void dozensFitFortyFour() {
    assertThat(
            reports(
                List.of(
                    kherson("a", "2023-02-14").on("2023-02-14").killed(44).sighting(),
                    kherson("b", "2023-02-14")
                        .on("2023-02-14")
                        .killed(24L, null, null, "dozens")
                        .sighting())))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void aDenialBelongsToWhatItDenies() {
    List<Incident> incidents =
        IncidentGrouper.group(
            List.of(
                kherson("a", "2023-02-14").on("2023-02-14").by("RUS", "MIL").said("UKR").sighting(),
                kherson("b", "2023-02-14")
                    .on("2023-02-14")
                    .by("RUS", "MIL")
                    .said("RUS")
                    .status(Status.DENIED)
                    .sighting()));

    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).contests()).contains(Incident.Contest.OCCURRENCE);
    assertThat(incidents.get(0).claims()).hasSize(2);
    assertThat(incidents.get(0).claims()).allMatch(claim -> claim.contradicts().size() == 1);
  }

  @Test
  void tollsThatRiseKeepEachSourcesOwnFigure() {
    Incident incident =
        IncidentGrouper.group(
                List.of(
                    kherson("a", "2023-02-14").on("2023-02-14").killed(3).sighting(),
                    kherson("b", "2023-02-16").on("2023-02-14").killed(5).sighting()))
            .get(0);

    Incident.Figure dead = incident.figures().get(0);
    assertThat(dead.low()).isEqualTo(3);
    assertThat(dead.best()).isEqualTo(5);
    assertThat(dead.high()).isEqualTo(5);
    assertThat(dead.contested()).isTrue();
    assertThat(dead.said()).extracting(said -> said.citation().report()).containsExactly("a", "b");
  }

  @Test
  void soldiersKilledAreNoCivilians() {
    Sighting soldiers = Draft.report("a", "2023-02-14").victims("three soldiers", "MIL").sighting();
    Sighting civilians = Draft.report("b", "2023-02-14").victims("a shopkeeper", "CVL").sighting();
    Sighting more = Draft.report("c", "2023-02-14").victims("servicemen", "MIL").sighting();
    assertThat(Agreement.score(soldiers, civilians)).isLessThan(Agreement.score(soldiers, more));
    assertThat(Agreement.traits(soldiers, civilians)).contains(Trait.VICTIM_OTHER_KIND);
  }

  @Test
  void aListOfTheDeadIsAlsoTheirSum() {
    Sighting list = Draft.report("a", "2023-02-14").killed(9).killed(4).sighting();
    Sighting sum = Draft.report("b", "2023-02-14").killed(13).sighting();
    assertThat(Agreement.traits(list, sum)).contains(Trait.SAME_COUNT);
  }

  @Test
  void moreThanTenSaysNothingOfThreeHundred() {
    Sighting bound = Draft.report("a", "2023-02-14").killed(10L, 10L, null, "10+").sighting();
    Sighting large = Draft.report("b", "2023-02-14").killed(300).sighting();
    assertThat(Agreement.traits(bound, large))
        .contains(Trait.COUNT_ALLOWS)
        .doesNotContain(Trait.COUNT_FITS);
  }

  @Test
  void whatWasHitTellsIncidentsApart() {
    Sighting bus = kherson("a", "2023-02-14").marked("bus").sighting();
    Sighting mine = kherson("b", "2023-02-14").marked("mine").sighting();
    assertThat(Agreement.traits(bus, bus)).contains(Trait.SAME_MARK);
    assertThat(Agreement.traits(bus, mine)).contains(Trait.OTHER_MARK);
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Sighting> sightings = new ArrayList<>();
    for (int day = 11; day < 26; day++) {
      for (int outlet = 0; outlet < 4; outlet++) {
        sightings.add(
            kherson("day " + day + " outlet " + outlet, "2023-02-" + day)
                .on("2023-02-" + (day - outlet % 2))
                .killed(1 + (day + outlet) % 5)
                .sighting());
      }
    }
    List<Incident> expected = IncidentGrouper.group(sightings);
    for (long seed = 1; seed <= 10; seed++) {
      Collections.shuffle(sightings, new Random(seed));
      assertThat(IncidentGrouper.group(sightings)).as("seed " + seed).isEqualTo(expected);
    }
  }

  @Test
  void aReportMoreChangesOnlyWhatItTouches() {
    List<Sighting> sightings = new ArrayList<>();
    for (int day = 10; day < 28; day += 3) {
      sightings.add(kherson("a" + day, "2023-02-" + day).on("2023-02-" + day).sighting());
      sightings.add(kherson("b" + day, "2023-02-" + day).on("2023-02-" + day).sighting());
    }
    List<Incident> before = IncidentGrouper.group(sightings);
    sightings.add(kherson("c", "2023-02-13").on("2023-02-13").sighting());
    List<Incident> after = new ArrayList<>(IncidentGrouper.group(sightings));

    assertThat(after).hasSameSizeAs(before);
    after.removeAll(before);
    assertThat(after).hasSize(1);
    assertThat(after.get(0).reports()).containsExactly("a13", "b13", "c");
  }

  @Test
  void aDayOfThousandsOfReportsStaysInBounds() {
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      sightings.add(
          kherson("report " + i, "2023-02-14").on("2023-02-14").killed(i % 1000).sighting());
    }
    assertThat(IncidentGrouper.components(sightings))
        .allMatch(component -> component.size() <= Components.MOST_MEMBERS);
  }
}
