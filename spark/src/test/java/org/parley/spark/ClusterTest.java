package org.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.incidents.IncidentGrouper;
import org.parley.dossier.incidents.Sighting;
import org.parley.dossier.incidents.SightingJson;

/** A worker that dies in the middle of a job costs time, not documents. */
@Tag("slow")
class ClusterTest {
  private static final int COPIES = 20;

  @TempDir private Path folder;

  @Test
  void aJobIsWholeWithoutDoublesThoughAWorkerIsKilledInItsMiddle() throws IOException {
    Path archive = writeArchive();
    SparkSession.getActiveSession()
        .foreach(session -> {
          session.stop();
          return null;
        });
    AtomicInteger finished = new AtomicInteger();
    AtomicInteger killedAt = new AtomicInteger(-1);
    try (StandaloneCluster cluster = new StandaloneCluster(folder, 2)) {
      SparkSession spark = session(cluster);
      try {
        spark
            .sparkContext()
            .addSparkListener(
                new SparkListener() {
                  @Override
                  public void onTaskEnd(SparkListenerTaskEnd end) {
                    if (finished.incrementAndGet() == 12) {
                      killedAt.set(finished.get());
                      cluster.killWorker(0);
                    }
                  }
                });
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status =
            ParleyJob.run(
                spark,
                ParleyJob.Arguments.of(
                    "--output", folder.resolve("out").toString(), archive.toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("0 could not be read");
        assertThat(status).isZero();
        assertThat(killedAt).hasValue(12);
        List<String> lines =
            spark
                .read()
                .parquet(folder.resolve("out/reports").toString())
                .select("json")
                .orderBy("json")
                .as(Encoders.STRING())
                .collectAsList();
        List<String> expected = Examples.annotated(archive);
        assertThat(incidents(spark)).containsExactlyInAnyOrderElementsOf(grouped(spark));
        assertThat(lines).hasSameSizeAs(expected).containsExactlyInAnyOrderElementsOf(expected);
      } finally {
        spark.stop();
      }
    }
  }

  private List<String> incidents(SparkSession spark) {
    return spark
        .read()
        .parquet(folder.resolve("out/incidents").toString())
        .select("incident")
        .as(Encoders.STRING())
        .collectAsList();
  }

  private List<String> grouped(SparkSession spark) {
    List<Sighting> sightings =
        spark
            .read()
            .parquet(folder.resolve("out/reports").toString())
            .selectExpr("explode(sightings)")
            .as(Encoders.STRING())
            .collectAsList()
            .stream()
            .map(SightingJson::sighting)
            .toList();
    return IncidentGrouper.group(sightings).stream().map(SightingJson::write).toList();
  }

  private static SparkSession session(StandaloneCluster cluster) {
    return SparkSession.builder()
        .master(cluster.url())
        .appName("parley cluster test")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "1g")
        .config("spark.executor.extraClassPath", StandaloneCluster.classFolders())
        .config("spark.default.parallelism", "16")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }

  /** The examples, many times over, each copy in a folder of its own. */
  private Path writeArchive() throws IOException {
    Path archive = folder.resolve("archive");
    for (int copy = 0; copy < COPIES; copy++) {
      Path target = Files.createDirectories(archive.resolve("copy" + copy));
      try (Stream<Path> files = Files.list(Examples.FOLDER)) {
        for (Path file : files.filter(name -> name.toString().endsWith(".txt")).toList()) {
          Files.copy(file, target.resolve(file.getFileName()));
        }
      }
    }
    return archive;
  }
}
