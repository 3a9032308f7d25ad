package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.incidents.Incident;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.knowledge.EventType;

/** What a dossier promises of reports, incidents and what is asked of it. */
class DossierTest {
  private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
  private static final PageRequest ALL = PageRequest.first(1000);

  @TempDir private Path folder;
  private Dossier dossier;

  @BeforeEach
  void open() {
    dossier = Dossier.open(folder.resolve("parley.db"), Provenance.UNKNOWN);
  }

  @AfterEach
  void close() {
    dossier.close();
  }

  @Test
  void threeReportsOfOneAttackAreOneIncidentWithAContestedToll() {
    dossier.addAll(Reports.ofOneAttack());
    dossier.addAll(Reports.ofOtherThings());
    Incident attack = attack();
    assertThat(attack.reports()).containsExactly("a", "b", "c");
    assertThat(attack.independentSources()).isEqualTo(3);
    assertThat(attack.contested()).isTrue();
    Incident.Figure dead = attack.figure(Quantity.Kind.FATALITIES);
    assertThat(dead).isNotNull();
    assertThat(dead.said()).extracting(said -> said.quantity().best()).contains(9L, 12L, 15L);
  }

  @Test
  void theSameReportIsStoredOnce() {
    Report report = Reports.ofOneAttack().getFirst();
    assertThat(dossier.add(report)).isEqualTo(AddResult.ADDED);
    Totals once = dossier.totals();
    assertThat(dossier.add(report)).isEqualTo(AddResult.KNOWN);
    assertThat(dossier.totals()).isEqualTo(once);
  }

  @Test
  void theSameTextUnderAnotherIdIsStoredOnceWhicheverComesFirst() {
    Report first = Reports.read("first", "Troops attacked Kyiv.", "2024-01-01", null);
    Report second = Reports.read("second", "Troops  attacked Kyiv.\n", "2024-01-02", null);
    assertThat(dossier.add(second)).isEqualTo(AddResult.ADDED);
    assertThat(dossier.add(first)).isEqualTo(AddResult.KNOWN);
    assertThat(dossier.add(second)).isEqualTo(AddResult.KNOWN);
    assertThat(dossier.totals().reports()).isEqualTo(1);
    StoredReport stored = dossier.report("second");
    assertThat(stored).isNotNull();
    assertThat(stored.document().id()).isEqualTo("first");
    assertThat(stored.otherIds()).containsExactly("second");
    assertThat(stored.document().text()).isEqualTo("Troops attacked Kyiv.");
  }

  @Test
  void anotherTextUnderTheSameIdIsANewRevisionAndTheOldOneIsKept() {
    dossier.add(Reports.read("r", "Rebels killed 5 people in Goma.", "2024-01-01", null));
    assertThat(
            dossier.add(Reports.read("r", "Rebels killed 8 people in Goma.", "2024-01-01", null)))
        .isEqualTo(AddResult.REVISED);
    assertThat(dossier.totals().reports()).isEqualTo(1);
    assertThat(dossier.totals().revisions()).isEqualTo(2);
    assertThat(dossier.report("r", 1).document().text()).contains("5");
    assertThat(dossier.report("r").document().text()).contains("8");
    assertThat(dossier.incidents(Filter.ALL, ALL).items())
        .allSatisfy(one ->
            assertThat(one.incident().evidence())
                .allSatisfy(words -> assertThat(words.words()).contains("8")));
    assertThat(dossier.search("\"killed 5\"", Filter.ALL, ALL).items()).isEmpty();
    assertThat(dossier.search("\"killed 8\"", Filter.ALL, ALL).items()).hasSize(1);
  }

  @Test
  void aDateThatBecomesKnownIsARevision() {
    dossier.add(Reports.read("r", "Rebels attacked Goma on Monday.", null, null));
    assertThat(
            dossier.add(Reports.read("r", "Rebels attacked Goma on Monday.", "2024-05-07", null)))
        .isEqualTo(AddResult.REVISED);
    assertThat(dossier.add(Reports.read("r", "Rebels attacked Goma on Monday.", null, null)))
        .isEqualTo(AddResult.KNOWN);
  }

  @Test
  void filtersKeepWhatIsAskedFor() {
    dossier.addAll(Reports.ofOneAttack());
    dossier.addAll(Reports.ofOtherThings());
    assertThat(types(Filter.ALL.ofTypes(Set.of(EventType.SANCTION))))
        .isNotEmpty()
        .containsOnly(EventType.SANCTION);
    assertThat(types(Filter.ALL.in("cod"))).contains(EventType.ASSAULT);
    assertThat(types(Filter.ALL.at("goma"))).contains(EventType.ASSAULT);
    assertThat(types(Filter.ALL.at("Goma%"))).isEmpty();
    assertThat(types(Filter.ALL.with("rus"))).contains(EventType.SANCTION);
    assertThat(types(Filter.ALL.source("volga"))).contains(EventType.SANCTION);
    assertThat(types(Filter.ALL.contested(true))).contains(EventType.ASSAULT);
    assertThat(types(Filter.ALL.saying("rocket"))).contains(EventType.ASSAULT);
    assertThat(types(Filter.ALL.told("f"))).contains(EventType.SANCTION);
    LocalDate day = LocalDate.parse("2024-05-07");
    assertThat(types(Filter.ALL.between(day, day))).contains(EventType.ASSAULT);
    assertThat(types(Filter.ALL.between(day.minusYears(2), day.minusYears(1)))).isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutGapsAndDoubles() {
    dossier.addAll(Reports.ofOneAttack());
    dossier.addAll(Reports.ofOtherThings());
    List<String> whole =
        dossier.incidents(Filter.ALL, ALL).items().stream().map(i -> i.incident().id()).toList();
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      Page<ReviewedIncident> page = dossier.incidents(Filter.ALL, new PageRequest(2, cursor));
      assertThat(page.total()).isEqualTo(whole.size());
      page.items().forEach(item -> paged.add(item.incident().id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(paged).isEqualTo(whole);
    assertThat(dossier.events(Filter.ALL, new PageRequest(2, null)).next()).isNotNull();
    assertThat(dossier.reports(Filter.ALL, new PageRequest(4, null)).items()).hasSize(4);
  }

  @Test
  void hostileWordsAreOnlyWords() {
    dossier.addAll(Reports.ofOneAttack());
    for (String words :
        List.of("\"", "a OR b", "NEAR(", "rocket*", "'; DROP TABLE report; --", "*", "", "(((")) {
      dossier.search(words, Filter.ALL, ALL);
      dossier.incidents(Filter.ALL.saying(words).with(words).at(words).source(words), ALL);
      dossier.reports(Filter.ALL.saying(words), ALL);
      dossier.events(Filter.ALL.saying(words), ALL);
      dossier.claims(Filter.ALL.saying(words), ALL);
    }
    assertThat(dossier.search("rock*", Filter.ALL, ALL).total()).isEqualTo(3);
    assertThat(dossier.totals().reports()).isEqualTo(3);
  }

  @Test
  void aTrackFollowsPartiesByNameOrCode() {
    dossier.addAll(Reports.ofOtherThings());
    var track = dossier.track(List.of("armenia", "AZE"));
    assertThat(track.parties()).containsExactly("ARM", "AZE");
    assertThat(track.issues())
        .anySatisfy(
            issue -> assertThat(issue.lines()).anyMatch(line -> line.party().equals("ARM")));
  }

  @Test
  void aReviewOutlivesAReadingAndCanBeTakenBack() {
    dossier.addAll(Reports.ofOneAttack());
    Incident attack = attack();
    dossier.review(
        attack.id(),
        new Decision.Correct(Decision.Field.FATALITIES, "14"),
        "Ada",
        NOON,
        "counted graves");
    assertThat(best(attack())).isEqualTo(14);
    Reread reread = dossier.reread(Reports.reader()::read, ReadingListener.SILENT);
    assertThat(reread.reports()).isEqualTo(3);
    assertThat(reread.changed()).isZero();
    assertThat(reread.loose()).isEmpty();
    assertThat(best(attack())).isEqualTo(14);
    Review review = dossier.reviews(attack.id()).getFirst();
    assertThat(review.why()).isEqualTo("counted graves");
    dossier.undo(review.id(), "Ben", NOON);
    assertThat(attack()).isEqualTo(attack);
    assertThat(dossier.reviews(null)).singleElement().matches(one -> !one.holds());
    assertThatThrownBy(() -> dossier.undo(review.id(), "Ben", NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReviewFindsItsEventInANewReading() {
    dossier.addAll(Reports.ofOneAttack());
    Incident attack = attack();
    dossier.review(attack.id(), new Decision.Reject(), "Ada", NOON, null);
    // A new lexicon that gives every event another id.
    dossier.reread(
        document -> {
          Report report = Reports.reader().read(document);
          return new Report(
              report.analysis(),
              report.profiles(),
              report.places(),
              report.times(),
              report.statements(),
              report.events().stream()
                  .map(event -> Events.withId(event, "new" + event.id()))
                  .toList(),
              report.positions(),
              report.meetings());
        },
        ReadingListener.SILENT);
    assertThat(dossier.incidents(Filter.ALL.reviewed(Verdict.REJECTED), ALL).items())
        .singleElement()
        .satisfies(one -> assertThat(one.incident().reports()).containsExactly("a", "b", "c"));
  }

  @Test
  void incidentsAreJoinedAndSplitByHand() {
    dossier.addAll(Reports.ofOneAttack());
    dossier.addAll(Reports.ofOtherThings());
    Incident attack = attack();
    List<Incident> before = incidents();
    Incident other =
        before.stream().filter(one -> one.reports().contains("e")).findFirst().orElseThrow();
    Review merge =
        dossier.review(
            attack.id(), new Decision.Merge(List.of(other.id())), "Ada", NOON, "one and the same");
    assertThat(incidents())
        .hasSize(before.size() - 1)
        .anyMatch(one -> one.reports().containsAll(List.of("a", "b", "c", "e")));
    dossier.undo(merge.id(), "Ada", NOON);
    assertThat(incidents()).isEqualTo(before);
    String apart =
        dossier.events(Filter.ALL.told("c"), ALL).items().stream()
            .filter(event -> attack.id().equals(event.incident()))
            .findFirst()
            .orElseThrow()
            .sighting()
            .id();
    dossier.review(attack.id(), new Decision.Split(List.of(apart)), "Ada", NOON, null);
    assertThat(incidents()).hasSize(before.size() + 1);
    assertThat(incidents()).anyMatch(one -> one.sightings().equals(List.of(apart)));
    List<Incident> after = incidents();
    dossier.reread(Reports.reader()::read, ReadingListener.SILENT);
    assertThat(incidents()).isEqualTo(after);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    dossier.addAll(Reports.ofOneAttack());
    String id = attack().id();
    for (Decision decision :
        List.of(
            new Decision.Correct(Decision.Field.FATALITIES, "many"),
            new Decision.Correct(Decision.Field.TYPE, "WAR"),
            new Decision.Correct(Decision.Field.DATE, "Monday"),
            new Decision.Correct(Decision.Field.PLACE, "Goma; COD; 200; 3"),
            new Decision.Merge(List.of(id)),
            new Decision.Merge(List.of()),
            new Decision.Merge(List.of("nowhere")),
            new Decision.Split(attack().sightings()),
            new Decision.Split(List.of("nowhere")))) {
      assertThatThrownBy(() -> dossier.review(id, decision, "Ada", NOON, null))
          .as(decision.toString())
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(dossier.reviews(null)).isEmpty();
  }

  private Incident attack() {
    return incidents().stream()
        .filter(one -> one.type() == EventType.ASSAULT && one.reports().size() > 1)
        .findFirst()
        .orElseThrow();
  }

  private static long best(Incident incident) {
    return incident.figure(Quantity.Kind.FATALITIES).best();
  }

  private List<Incident> incidents() {
    return dossier.incidents(Filter.ALL, ALL).items().stream()
        .map(ReviewedIncident::incident)
        .toList();
  }

  private List<EventType> types(Filter filter) {
    return dossier.incidents(filter, ALL).items().stream()
        .map(one -> one.incident().type())
        .toList();
  }
}
