package org.parley.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.PageRequest;
import org.parley.dossier.Provenance;
import org.parley.dossier.Reports;
import org.parley.dossier.Tiny;

/**
 * What other tools are given: each format's columns, read back by DuckDB, which reads most of them.
 */
class ExportTest {
  @TempDir private Path folder;
  private Dossier dossier;

  @BeforeEach
  void fill() {
    dossier = Dossier.open(folder.resolve("parley.db"), Provenance.UNKNOWN);
    dossier.addAll(Reports.ofOneAttack());
    dossier.addAll(Reports.ofOtherThings());
    // A place and an outlet that would run as a formula, and a character of two UTF-16 units.
    dossier.add(
        Tiny.report(
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://example.org\")",
            LocalDate.parse("2024-06-01"),
            7,
            "@SUM(1+1)",
            "it was said \ud83d\ude80 by \"many\"\nand others"));
  }

  @AfterEach
  void close() {
    dossier.close();
  }

  @Test
  void theOwnTableIsReadByDuckDb() throws Exception {
    Path file = write(Format.CSV);
    assertThat(columns("read_csv('" + file + "', header = true)"))
        .isEqualTo(IncidentColumns.ALL.stream().map(Column::name).toList());
    long incidents = dossier.incidents(Filter.ALL, PageRequest.first(1)).total();
    assertThat(rows("SELECT count(*) FROM read_csv('" + file + "', header = true)"))
        .containsExactly(Long.toString(incidents));
    assertThat(
            rows(
                "SELECT fatalities_best FROM read_csv('"
                    + file
                    + "', header = true, all_varchar = true) WHERE place LIKE '%HYPERLINK%'"))
        .containsExactly("7");
  }

  @Test
  void noCellOfATableIsAFormula() throws Exception {
    for (Format format : List.of(Format.CSV, Format.HXL, Format.ACLED, Format.UCDP)) {
      Path file = write(format);
      String query = "SELECT * FROM read_csv('" + file + "', header = true, all_varchar = true)";
      assertThat(cells(query))
          .as(format.label())
          .isNotEmpty()
          .noneMatch(cell -> cell.matches("(?s)^[=+@\\t\\r].*"))
          // A minus is a formula's beginning, unless a number follows.
          .noneMatch(cell -> cell.startsWith("-") && !cell.matches("-?[0-9.]+(E-?[0-9]+)?"));
    }
    assertThat(Files.readString(write(Format.CAMEO), UTF_8).split("[\t\n]"))
        .noneMatch(cell -> cell.matches("^[=+@].*"));
  }

  @Test
  void parquetHasTheTypesOfItsColumns() throws Exception {
    Path file = write(Format.PARQUET);
    assertThat(columns("read_parquet('" + file + "')"))
        .isEqualTo(IncidentColumns.ALL.stream().map(Column::name).toList());
    assertThat(
            rows(
                "SELECT typeof(\"from\") || typeof(lat) || typeof(fatalities_best) ||"
                    + " typeof(contested) FROM read_parquet('"
                    + file
                    + "') LIMIT 1"))
        .containsExactly("DATEDOUBLEBIGINTBOOLEAN");
    assertThat(
            rows(
                "SELECT CAST(\"from\" AS VARCHAR) FROM read_parquet('"
                    + file
                    + "') WHERE place LIKE '=HYPERLINK%'"))
        .containsExactly("2024-06-01");
  }

  @Test
  void jsonLinesFollowEveryValueToItsWords() throws Exception {
    Path file = write(Format.JSONL);
    long incidents = dossier.incidents(Filter.ALL, PageRequest.first(1)).total();
    assertThat(rows("SELECT count(DISTINCT id) FROM read_json('" + file + "')"))
        .containsExactly(Long.toString(incidents));
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file, UTF_8)) {
      JsonNode incident = mapper.readTree(line);
      assertThat(incident.fieldNames())
          .toIterable()
          .contains("id", "type", "status", "place", "figures", "claims", "history", "contested")
          .contains("verdict", "reviews", "evidence", "sources");
      for (JsonNode words : incident.get("evidence")) {
        String text = dossier.report(words.get("report").asText()).document().text();
        int start = text.offsetByCodePoints(0, words.get("start").asInt());
        int end = text.offsetByCodePoints(0, words.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(words.get("text").asText());
      }
    }
  }

  @Test
  void geoJsonIsACollectionOfPoints() throws Exception {
    JsonNode root = new ObjectMapper().readTree(write(Format.GEOJSON).toFile());
    assertThat(root.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(root.get("features")).isNotEmpty();
    for (JsonNode feature : root.get("features")) {
      assertThat(feature.get("type").asText()).isEqualTo("Feature");
      assertThat(feature.get("properties").get("id")).isEqualTo(feature.get("id"));
      JsonNode geometry = feature.get("geometry");
      if (!geometry.isNull()) {
        assertThat(geometry.get("type").asText()).isEqualTo("Point");
        assertThat(geometry.get("coordinates").get(0).asDouble()).isBetween(-180.0, 180.0);
        assertThat(geometry.get("coordinates").get(1).asDouble()).isBetween(-90.0, 90.0);
      }
    }
  }

  @Test
  void acledHasItsColumnsAndItsTypes() throws Exception {
    Path file = write(Format.ACLED);
    String table = "read_csv('" + file + "', header = true, all_varchar = true)";
    assertThat(columns(table)).isEqualTo(AcledSink.COLUMNS).hasSize(31);
    assertThat(rows("SELECT DISTINCT event_type FROM " + table))
        .isSubsetOf(
            "Battles",
            "Explosions/Remote violence",
            "Violence against civilians",
            "Protests",
            "Riots",
            "Strategic developments");
    assertThat(
            rows(
                "SELECT sub_event_type || ' ' || country || ' ' || event_date FROM "
                    + table
                    + " WHERE location = 'Goma'"))
        .contains("Shelling/artillery/missile attack Democratic Republic of the Congo 2024-05-07");
  }

  @Test
  void everyEntryOfTheAcledTableNamesAModeThatThereIs() {
    var ontology = org.parley.knowledge.World.load().ontology();
    for (AcledMapping.Entry entry : new AcledMapping().entries()) {
      var type = org.parley.knowledge.EventType.valueOf(entry.type());
      assertThat(entry.mode().isEmpty() || ontology.mode(type, entry.mode()) != null)
          .as(entry.toString())
          .isTrue();
    }
  }

  @Test
  void cameoRowsAreThoseOfGdelt() throws Exception {
    List<String> lines = Files.readAllLines(write(Format.CAMEO), UTF_8);
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(CameoSink.COLUMNS);
      assertThat(cells[1]).matches("\\d{8}");
      assertThat(cells[26]).matches("\\d{3,4}");
      assertThat(cells[28]).matches("\\d{2}").isEqualTo(cells[26].substring(0, 2));
      assertThat(cells[29]).matches("[1-4]");
      assertThat(cells[56]).matches("\\d{8}");
    }
  }

  @Test
  void ucdpHasItsColumnsAndOnlyDeadlyAttacks() throws Exception {
    Path file = write(Format.UCDP);
    String table = "read_csv('" + file + "', header = true, all_varchar = true)";
    assertThat(columns(table)).isEqualTo(UcdpSink.COLUMNS).hasSize(49);
    assertThat(
            rows(
                "SELECT count(*) FROM "
                    + table
                    + " WHERE CAST(best AS INT) < 1 OR CAST(low AS INT) > CAST(best AS INT)"
                    + " OR CAST(high AS INT) < CAST(best AS INT)"))
        .containsExactly("0");
    assertThat(rows("SELECT count(*) > 0 FROM " + table)).containsExactly("true");
  }

  @Test
  void theHumanitarianTableHasHashtagsInItsSecondRow() throws Exception {
    List<String> lines = Files.readAllLines(write(Format.HXL), UTF_8);
    String[] names = lines.get(0).split(",", -1);
    String[] tags = lines.get(1).split(",", -1);
    assertThat(tags).hasSameSizeAs(names).allMatch(tag -> tag.matches("#[a-z0-9]+(\\+[a-z0-9]+)*"));
    assertThat(tags).contains("#date+start", "#geo+lat", "#geo+lon", "#affected+killed");
  }

  private Path write(Format format) throws IOException {
    Path file = folder.resolve("export." + format.label());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dossier.export(format, Filter.ALL, out);
    return Files.write(file, out.toByteArray());
  }

  private static List<String> columns(String table) throws SQLException {
    return rows("SELECT column_name FROM (DESCRIBE SELECT * FROM " + table + ")");
  }

  private static List<String> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static List<String> cells(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          if (rows.getString(i) != null) {
            values.add(rows.getString(i));
          }
        }
      }
      return values;
    }
  }
}
