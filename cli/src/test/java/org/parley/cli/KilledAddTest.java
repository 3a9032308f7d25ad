package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reading of a web archive into a dossier is killed in the middle and begun again: the dossier
 * is then that of one whole run, to the byte of its export.
 */
@Tag("slow")
class KilledAddTest {
  private static final int PAGES = 240;
  private static final String[] PLACES = {"Goma", "Kharkiv", "Tbilisi", "Mosul", "Timbuktu"};

  @TempDir private Path folder;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void anArchiveWhoseReadingWasKilledIsReadOnAndGivesTheSameDossier() throws Exception {
    Path archive = Files.write(folder.resolve("news.warc"), archive());
    Path killed = folder.resolve("killed.db");
    long there = addAndKill(archive, killed);
    assertThat(there).as("reports that were there when it was killed").isBetween(1L, PAGES - 1L);
    assertThat(run("add", archive.toString(), "--dossier", killed.toString())).isZero();
    assertThat(output.toString(UTF_8))
        .contains((PAGES - there) + " reports added, " + there + " known before");
    Path whole = folder.resolve("whole.db");
    assertThat(run("add", archive.toString(), "--dossier", whole.toString())).isZero();
    byte[] exported = export(killed);
    assertThat(exported).isNotEmpty().isEqualTo(export(whole));
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  /** Kills another process once it has added a few; gives how many reports it left. */
  private static long addAndKill(Path archive, Path dossier) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parley.class.getName(),
                "add",
                archive.toString(),
                "--dossier",
                dossier.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
    while (process.isAlive() && System.nanoTime() < end && reports(dossier) < 5) {
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    return reports(dossier);
  }

  /** How many reports are committed; 0 while the file is not ready. */
  private static long reports(Path dossier) {
    if (!Files.exists(dossier)) {
      return 0;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + dossier);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM report")) {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException e) {
      return 0;
    }
  }

  private byte[] export(Path dossier) throws IOException {
    Path file = folder.resolve("export.jsonl");
    Files.deleteIfExists(file);
    assertThat(
            run(
                "export",
                "--format",
                "jsonl",
                "--output",
                file.toString(),
                "--dossier",
                dossier.toString()))
        .isZero();
    return Files.readAllBytes(file);
  }

  private int run(String... arguments) {
    output.reset();
    return Parley.run(arguments, TestConsole.of(output, errors));
  }

  private static byte[] archive() {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    for (int i = 0; i < PAGES; i++) {
      String address = "https://news.example/" + i;
      String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(i);
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
              + UUID.nameUUIDFromBytes(address.getBytes(UTF_8))
              + ">\r\nWARC-Target-URI: "
              + address
              + "\r\nWARC-Date: 2024-05-07T05:10:00Z\r\n"
              + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
              + http.getBytes(UTF_8).length
              + "\r\n\r\n";
      records.writeBytes((head + http + "\r\n\r\n").getBytes(UTF_8));
    }
    return records.toByteArray();
  }

  private static String page(int number) {
    String place = PLACES[number % PLACES.length];
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Report "
        + number
        + "</title><meta property=\"article:published_time\" content=\"2024-05-0"
        + (1 + number % 9)
        + "\"></head><body><article><h1>Report "
        + number
        + "</h1><p>Gunmen attacked a convoy near "
        + place
        + " on Monday and killed "
        + (2 + number % 7)
        + " soldiers, the governor said.</p><p>A spokesman of the rebels denied that they had fired"
        + " on the convoy number "
        + number
        + ", and called for talks with the government.</p></article></body></html>";
  }
}
