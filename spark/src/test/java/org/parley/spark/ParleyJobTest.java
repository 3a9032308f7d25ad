package org.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.spark.ParleyJob.Arguments;

class ParleyJobTest {
  private final SparkSession spark = LocalSpark.session();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir private Path folder;
  private Path archive;
  private String output;

  @BeforeEach
  void writeAnArchive() throws IOException {
    archive = Files.createDirectories(folder.resolve("archive/march"));
    output = folder.resolve("tables").toString();
    Files.writeString(
        archive.resolve("a.txt"),
        "Date: 2012-11-20\n\nRebels shelled an army base near Goma on Monday.");
    Files.writeString(archive.resolve("b.txt"), "Troops left Kharkiv.");
  }

  private int run(String... words) {
    said.reset();
    return ParleyJob.run(
        spark, Arguments.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String messages() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anArchiveBecomesTables() {
    assertThat(run("--output", output, archive.getParent().toString())).isZero();
    assertThat(messages()).contains("2 documents read", "0 could not be read");
    assertThat(
            spark
                .read()
                .parquet(output + "/documents")
                .select("document")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactlyInAnyOrder("march/a.txt", "march/b.txt");
    assertThat(
            spark
                .read()
                .parquet(output + "/events")
                .where("published = date'2012-11-20' and type = 'ASSAULT'")
                .select("evidence.trigger.text")
                .first()
                .getString(0))
        .isEqualTo("shelled");
  }

  @Test
  void nothingIsLeftBesideTheTables() throws IOException {
    run("--output", output, archive.getParent().toString());
    try (Stream<Path> left = Files.list(Path.of(output))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "reports", "documents", "events", "positions", "meetings", "incidents");
    }
  }

  @Test
  void aSecondRunGoesOnFromWhatIsWholeAndDoublesNothing() throws IOException {
    run("--output", output, archive.getParent().toString());
    Files.writeString(archive.resolve("c.txt"), "Rebels took Goma.");
    run("--output", output, archive.getParent().toString());
    assertThat(messages()).contains("is whole already", "2 documents read");
    Files.delete(Path.of(output, "reports", "_SUCCESS"));
    run("--output", output, archive.getParent().toString());
    assertThat(messages()).contains("3 documents read");
    assertThat(spark.read().parquet(output + "/documents").count()).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadIsNamedInTheEndAndTheStatusSaysSo() throws IOException {
    Files.write(archive.resolve("broken.bin"), new byte[] {0, 1, 0, 2, 0});
    assertThat(run("--output", output, archive.toString())).isEqualTo(1);
    assertThat(messages()).contains("1 could not be read", "broken.bin: ");
  }

  @Test
  void aParquetTableIsReadByItsColumns() {
    String table = folder.resolve("in").toString();
    spark
        .createDataset(
            List.of("Rebels shelled an army base near Goma on Monday."), Encoders.STRING())
        .selectExpr("'x' as id", "value as text")
        .write()
        .parquet(table);
    assertThat(run("--output", output, "--parquet", "--date", "2012-11-20", table)).isZero();
    assertThat(
            spark
                .read()
                .parquet(output + "/events")
                .selectExpr("cast(date.from as string)")
                .first()
                .getString(0))
        .isEqualTo("2012-11-19");
  }

  @Test
  void aMissingFolderIsSaid() {
    assertThat(run("--output", output, folder.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(messages()).contains("nowhere: there is no such file or folder");
  }

  @Test
  void wrongUsageIsSaid() {
    assertThatThrownBy(() -> Arguments.of("x")).hasMessage("--output is missing");
    assertThatThrownBy(() -> Arguments.of("--output", "y")).hasMessage("no SOURCE is given");
    assertThatThrownBy(() -> Arguments.of("--output")).hasMessage("--output needs a value");
    assertThatThrownBy(() -> Arguments.of("--fast", "x")).hasMessage("unknown option --fast");
    assertThatThrownBy(() -> Arguments.of("--output", "y", "--date", "7 March", "x"))
        .hasMessageContaining("2022-03-07");
  }
}
