package org.parley.spark;

import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.ReadingOptions;
import org.parley.language.Document;

class ParleySparkTest {
  private static SparkSession spark;
  private static Dataset<Row> reports;
  private static List<String> annotated;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheExamples() {
    spark = LocalSpark.session();
    reports = ParleySpark.read(open(Examples.FOLDER)).cache();
    annotated = Examples.annotated(Examples.FOLDER);
  }

  private static Dataset<Row> open(Path path) {
    return ParleySpark.open(spark, List.of(path.toString()), ReadingOptions.withDate(null));
  }

  private static Dataset<Row> table(StructType schema, Row... rows) {
    return spark.createDataFrame(List.of(rows), schema);
  }

  @Test
  void aFolderGivesTheSameBytesAsTheCommandLine() {
    List<String> lines =
        new ArrayList<>(reports.select("json").as(Encoders.STRING()).collectAsList());
    lines.sort(null);
    assertThat(annotated).hasSizeGreaterThan(15);
    assertThat(lines).isEqualTo(annotated);
  }

  @Test
  void anArticleGivesTheSameBytesAsTheCommandLine() {
    Dataset<Row> article = ParleySpark.read(open(Examples.ARTICLE));
    List<String> lines = article.select("json").as(Encoders.STRING()).collectAsList();
    assertThat(lines).hasSize(1).isEqualTo(Examples.annotated(Examples.ARTICLE));
  }

  @Test
  void everyFieldOfTheJsonHasAColumn() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : annotated) {
      missingFields(mapper.readTree(line), ReportSchema.REPORT, "report", missing);
    }
    assertThat(missing).isEmpty();
  }

  /** Names the fields of {@code value} that {@code type} lacks. */
  private static void missingFields(
      JsonNode value, DataType type, String path, TreeSet<String> missing) {
    if (type instanceof ArrayType array) {
      value.forEach(element -> missingFields(element, array.elementType(), path, missing));
    } else if (type instanceof StructType struct) {
      TreeSet<String> names = new TreeSet<>(List.of(struct.fieldNames()));
      value
          .properties()
          .forEach(field -> {
            if (names.contains(field.getKey())) {
              StructField column = struct.apply(field.getKey());
              missingFields(
                  field.getValue(), column.dataType(), path + "." + field.getKey(), missing);
            } else {
              missing.add(path + "." + field.getKey());
            }
          });
    } else if (value.isContainerNode()) {
      missing.add(path);
    }
  }

  @Test
  void tablesHoldEveryEventOfTheJson() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> expected = new ArrayList<>();
    for (String line : annotated) {
      mapper.readTree(line).get("events").forEach(event -> expected.add(event.get("id").asText()));
    }
    Dataset<Row> events = ReportTables.events(reports);
    assertThat(events.select("id").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(events.where("published is null").count()).isZero();
    assertThat(events.where("type is null or evidence.text is null or status is null").count())
        .isZero();
    assertThat(ReportTables.documents(reports).agg(sum("events")).first().getLong(0))
        .isEqualTo(expected.size());
    assertThat(ReportTables.positions(reports).where("stance is null").count()).isZero();
    assertThat(ReportTables.positions(reports).count()).isPositive();
    assertThat(ReportTables.meetings(reports).count()).isPositive();
  }

  @Test
  void tablesAreReadBackFromParquetPartitionedByDay() {
    Path file = folder.resolve("events");
    Dataset<Row> events = ReportTables.events(reports);
    events.write().partitionBy("published").parquet(file.toString());
    assertThat(spark.read().parquet(file.toString()).count()).isEqualTo(events.count());
    assertThat(file.resolve("published=2022-04-08")).isDirectory();
  }

  @Test
  void aDocumentThatBreaksTheProgramCostsOnlyItself() {
    ReadRows rows =
        new ReadRows(document -> {
          if (document.text().contains("poison")) {
            throw new ExecutorReader.DocumentException("IllegalStateException: poison");
          }
          return new ExecutorReader.Reading("{}", List.of());
        });
    StructType schema = DocumentRows.SCHEMA;
    Dataset<Row> read =
        table(
                schema,
                RowFactory.create("a", null, "Troops left.", null, null, null, null, null),
                RowFactory.create("b", null, "poison", null, null, null, null, null),
                RowFactory.create("c", null, "Troops came.", null, null, null, null, null))
            .mapPartitions(rows, Encoders.row(ReadRows.SCHEMA));
    assertThat(read.where("json is not null").select("id").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrder("a", "c");
    Row problem = ReportTables.problems(read).first();
    assertThat(problem.getString(0)).isEqualTo("b");
    assertThat(problem.getString(1)).contains("poison");
  }

  @Test
  @SuppressWarnings(
      "NullAway") // A document that no reader makes stands for a fault of the program.
  void aFaultOfTheProgramIsTheProblemOfTheDocumentThatMetIt() {
    assertThatThrownBy(() -> ExecutorReader.read(Document.of("x", null)))
        .isInstanceOf(ExecutorReader.DocumentException.class)
        .hasMessageContaining("NullPointerException");
  }

  @Test
  void rowsWithoutTextOrIdOrWithoutADayAreNamed() {
    StructType schema =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("date", DataTypes.StringType);
    Dataset<Row> read =
        ParleySpark.read(
            table(
                schema,
                RowFactory.create("no text", null, null),
                RowFactory.create(null, "Troops left.", null),
                RowFactory.create("bad day", "Troops left.", "7/3/22"),
                RowFactory.create("good", "Troops left Kharkiv.", "2022-09-11T10:00:00Z")));
    assertThat(ReportTables.problems(read).count()).isEqualTo(3);
    assertThat(ReportTables.documents(read).first().getAs("published").toString())
        .isEqualTo("2022-09-11");
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheRestGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rebels shelled an army base near Goma.");
    Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 0, 0, 7});
    Files.writeString(
        folder.resolve("c.jsonl"), "{\"id\": \"x\", \"text\": \"Troops left.\"}\n{broken\n");
    Dataset<Row> read = ParleySpark.read(open(folder)).cache();
    assertThat(
            ReportTables.documents(read).select("document").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrder("a.txt", "x");
    assertThat(ReportTables.problems(read).select("document").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrder("b.bin", "c.jsonl:2");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> open(folder.resolve("nowhere")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere: there is no such file or folder");
  }

  @Test
  void aTableWithoutTextIsRefusedWithTheColumnsItHas() {
    StructType schema = new StructType().add("body", DataTypes.StringType);
    assertThatThrownBy(() -> ParleySpark.read(table(schema, RowFactory.create("Troops left."))))
        .hasMessageContaining("\"text\"")
        .hasMessageContaining("body");
  }

  @Test
  void sqlReadsEventsOfAColumn() {
    table(
            new StructType().add("body", DataTypes.StringType).add("day", DataTypes.DateType),
            RowFactory.create(
                "Rebels shelled an army base near Goma on Monday.", Date.valueOf("2012-11-20")),
            RowFactory.create(null, null))
        .createOrReplaceTempView("reports");
    List<Row> rows =
        spark
            .sql(
                "select e.type, e.actors[0].text, cast(e.date.from as string),"
                    + " e.evidence.trigger.text from (select explode(parley_events(body, day)) as e"
                    + " from reports)")
            .collectAsList();
    assertThat(rows).singleElement();
    assertThat(rows.get(0).mkString("|")).isEqualTo("ASSAULT|Rebels|2012-11-19|shelled");
    assertThat(
            spark
                .sql("select parley_places(body)[0].name from reports where body is not null")
                .first()
                .getString(0))
        .isEqualTo("Goma");
    assertThat(spark.sql("select parley_events(null, null)").first().isNullAt(0)).isTrue();
  }

  @Test
  void sqlSaysHowAFunctionIsCalled() {
    assertThatThrownBy(() -> spark.sql("select parley_events('Troops left.')").collect())
        .hasMessageContaining("parley_events(text, date)");
  }
}
