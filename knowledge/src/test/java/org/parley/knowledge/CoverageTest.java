package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the tables reach: what a report of a conflict anywhere may name. */
class CoverageTest {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private final World world = World.load();

  @Test
  void sixtyStatesHaveTheirLeadersAndTheirMinistersOfForeignAffairsAndDefence() {
    Set<String> all =
        states(office ->
            office.matches(
                "president|prime minister|king|sultan|emir|chancellor|supreme"
                    + " leader|leader|premier|.*ruler.*|.*junta.*"));
    all.retainAll(
        states(office ->
            office.matches(
                "foreign minister|foreign secretary|secretary of state|external affairs"
                    + " minister")));
    all.retainAll(states(office -> office.matches("defen[cs]e (minister|secretary)")));
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void leadersAreKnownOfMoreThanAHundredStates() {
    assertThat(
            states(
                office -> office.matches("president|prime minister|king|sultan|emir|chancellor")))
        .hasSizeGreaterThan(100);
  }

  /** Countries in whose conflicts at least one armed group is known. */
  @Test
  void armedGroupsOfMoreThanFortyConflictsAreKnownWithTheirOtherNames() {
    List<Organisation> groups =
        world.organisations().all().stream()
            .filter(group -> group.kind() == Organisation.Kind.ARMED_GROUP)
            .toList();
    Set<String> countries =
        groups.stream()
            .filter(group -> group.country() != null && !group.aliases().isEmpty())
            .map(Organisation::country)
            .collect(Collectors.toSet());
    assertThat(groups).hasSizeGreaterThan(500);
    assertThat(countries).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void spokespeopleAndNegotiatorsAreKnown() {
    assertThat(holders(office -> office.contains("spokes")).count()).isGreaterThan(30);
    assertThat(holders(office -> office.contains("negotiator") || office.contains("envoy")).count())
        .isGreaterThan(40);
  }

  @Test
  void everyMemberOfTheUnitedNationsIsThereWithAWordForItsPeople() {
    List<Country> members =
        world.countries().all().stream()
            .filter(country -> country.kind() == Country.Kind.MEMBER)
            .toList();
    assertThat(members).hasSize(193);
    assertThat(members)
        .allSatisfy(country ->
            assertThat(country.adjectives().size() + country.people().size()).isPositive());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people.tsv",
        "armed-groups.tsv",
        "international-bodies.tsv",
        "non-governmental-bodies.tsv",
        "government-bodies.tsv",
        "parties.tsv",
        "media.tsv",
        "countries.tsv",
        "capitals.tsv",
        "seats.tsv",
        "peoples.tsv",
        "agents.tsv",
        "weapons.tsv",
      })
  void everyTableSaysWhereItComesFromAndUnderWhichLicence(String file) throws IOException {
    try (InputStream in = World.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      String head =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .takeWhile(line -> line.startsWith("#"))
              .collect(Collectors.joining("\n"));
      assertThat(head).contains("Origin:").contains("Licence:");
    }
  }

  private Set<String> states(Predicate<String> office) {
    return holders(office)
        .map(Officeholder::country)
        .filter(country -> country != null)
        .collect(Collectors.toSet());
  }

  private java.util.stream.Stream<Officeholder> holders(Predicate<String> office) {
    return world.people().all().stream()
        .filter(holder -> office.test(holder.office()))
        .filter(holder -> holder.to() == null || holder.to().isAfter(FIRST));
  }
}
