package org.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.parley.dossier.incidents.Incident;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.Sighting;
import org.parley.dossier.incidents.SightingJson;
import org.parley.ingest.ReadingOptions;

class IncidentTableTest {
  private final SparkSession spark = LocalSpark.session();

  @Test
  void incidentsAreThoseOfTheDossier() {
    Dataset<Row> reports =
        ParleySpark.read(
                ParleySpark.open(
                    spark, List.of(Examples.FOLDER.toString()), ReadingOptions.withDate(null)))
            .persist();
    List<Sighting> sightings = new ArrayList<>();
    reports
        .selectExpr("explode(sightings)")
        .as(Encoders.STRING())
        .collectAsList()
        .forEach(json -> sightings.add(SightingJson.sighting(json)));
    List<Incident> expected = IncidentGrouper.group(sightings);
    Dataset<Row> incidents = ReportTables.incidents(reports).persist();
    assertThat(incidents.select("incident").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(SightingJson::write).toList());
    assertThat(incidents.where("size(reports) > 1").count())
        .as("incidents that several reports tell of")
        .isPositive();
  }
}
