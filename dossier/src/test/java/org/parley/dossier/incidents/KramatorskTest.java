package org.parley.dossier.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.dossier.claims.Claim;
import org.parley.extraction.Quantity;
import org.parley.extraction.ReportReader;
import org.parley.knowledge.EventType;
import org.parley.language.Document;

/** Three reports of one strike, from their texts to the incident. */
class KramatorskTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("basedir", "."), "..", "examples", "2022-04-08-kramatorsk.jsonl");

  private static final List<String> TEXTS = new ArrayList<>();
  private static List<Incident> strikes;

  @BeforeAll
  static void read() throws IOException {
    ReportReader reader = ReportReader.load();
    ObjectMapper json = new ObjectMapper();
    List<Sighting> sightings = new ArrayList<>();
    for (String line : Files.readAllLines(EXAMPLE)) {
      JsonNode node = json.readTree(line);
      Document document =
          new Document(
              node.path("id").asText(),
              node.path("title").asText(),
              node.path("text").asText(),
              LocalDate.parse(node.path("date").asText()),
              null,
              node.path("publisher").asText(),
              "en");
      TEXTS.add(document.text());
      sightings.addAll(SightingReader.read(reader.read(document)));
    }
    strikes =
        IncidentGrouper.group(sightings).stream()
            .filter(incident -> incident.type() == EventType.ASSAULT)
            .filter(incident -> incident.independentSources() == 3)
            .toList();
  }

  @Test
  void threeReportsOfOneDayAreOneIncidentWithThreeSources() {
    assertThat(strikes).hasSize(1);
    Incident strike = strikes.get(0);
    assertThat(strike.sources())
        .extracting(Incident.IndependentSource::name)
        .containsExactly("harbour wire service", "lakeside herald", "volga dispatch");
    assertThat(strike.place()).isNotNull();
    assertThat(strike.place().name()).isEqualTo("Kramatorsk");
    assertThat(strike.from()).isEqualTo("2022-04-08");
    assertThat(strike.to()).isEqualTo("2022-04-08");
  }

  @Test
  void theTollIsContestedAndEachSourceKeepsItsOwn() {
    Incident strike = strikes.get(0);
    Incident.Figure dead = strike.figure(Quantity.Kind.FATALITIES);
    assertThat(strike.contests()).contains(Incident.Contest.TOLL);
    assertThat(dead.contested()).isTrue();
    assertThat(dead.low()).isEqualTo(30);
    assertThat(dead.said())
        .extracting(said -> said.quantity().text())
        .contains("At least 39", "More than 30");
  }

  @Test
  void eachSideBlamesTheOtherAndOneDenies() {
    Incident strike = strikes.get(0);
    assertThat(strike.contests()).contains(Incident.Contest.BLAME, Incident.Contest.OCCURRENCE);
    assertThat(strike.claims())
        .filteredOn(claim -> claim.kind() == Claim.Kind.BLAMES && claim.blamed() != null)
        .extracting(claim -> claim.blamed().country())
        .contains("RUS", "UKR");
    assertThat(strike.claims())
        .filteredOn(claim -> claim.kind() == Claim.Kind.DENIES)
        .isNotEmpty()
        .allMatch(claim -> !claim.contradicts().isEmpty());
  }

  @Test
  void everyFigureLeadsToTheWordsOfAReport() {
    for (Incident.Figure figure : strikes.get(0).figures()) {
      for (Incident.Said said : figure.said()) {
        String words = said.citation().words();
        assertThat(TEXTS)
            .anyMatch(text ->
                said.citation().span().end() <= text.length()
                    && said.citation().span().in(text).equals(words));
      }
    }
  }
}
