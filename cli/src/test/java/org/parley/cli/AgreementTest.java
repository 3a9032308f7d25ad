package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.desk.DossierDesk;
import org.parley.dossier.Dossier;
import org.parley.dossier.Provenance;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.output.ReportJson;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;
import org.parley.workbench.Settings;
import org.parley.workbench.Workbench;

/**
 * The examples and an article give the same events by the command, by the Java API and by the REST
 * API. That Spark writes what the Java API gives stands in the tests of that module.
 */
class AgreementTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An article of our own making, with each kind of thing that is read. */
  private static final Path ARTICLE =
      Path.of("../extraction/src/test/resources/org/parley/extraction/article/own-article.txt");

  @TempDir private static Path folder;
  private static TreeMap<String, List<JsonNode>> byCommand;

  /** The events of each document, in order, as one way of reading gives them. */
  @BeforeAll
  static void readByCommand() throws IOException {
    try (Stream<Path> examples = Files.list(EXAMPLES)) {
      for (Path example : examples.toList()) {
        Files.copy(example, folder.resolve(example.getFileName().toString()));
      }
    }
    Files.copy(ARTICLE, folder.resolve("own-article.txt"));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Console console = TestConsole.of(output, OutputStream.nullOutputStream());
    assertThat(Parley.run(new String[] {"read", "--format", "jsonl", folder.toString()}, console))
        .isZero();
    byCommand = new TreeMap<>();
    for (String line : output.toString(UTF_8).lines().toList()) {
      ObjectNode event = (ObjectNode) JSON.readTree(line);
      String document = event.remove("document").get("id").asText();
      byCommand.computeIfAbsent(document, id -> new ArrayList<>()).add(event);
    }
    assertThat(byCommand).hasSizeGreaterThan(15).containsKey("own-article.txt");
    assertThat(byCommand.get("own-article.txt")).hasSizeGreaterThan(5);
  }

  @Test
  void theJavaApiGivesTheEventsOfTheCommand() throws IOException {
    ReportReader reader = ReportReader.load();
    TreeMap<String, List<JsonNode>> byApi = new TreeMap<>();
    try (IntakeIterator intakes =
        new DocumentReader(ReadingOptions.withDate(null))
            .read(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]))) {
      while (intakes.hasNext()) {
        Intake.Accepted accepted = (Intake.Accepted) intakes.next();
        Report report = reader.read(accepted.document());
        JsonNode annotations = JSON.readTree(ReportJson.line(report));
        assertThat(annotations.get("events")).hasSize(report.events().size());
        put(byApi, accepted.document().id(), annotations);
      }
    }
    assertThat(byApi).isEqualTo(byCommand);
  }

  @Test
  void theRestApiGivesTheEventsOfTheCommand(@TempDir Path other) throws Exception {
    TreeMap<String, List<JsonNode>> byApi = new TreeMap<>();
    Lazy<ReportReader> reader = new Lazy<>(ReportReader::load);
    try (Dossier dossier = Dossier.open(other.resolve("test.db"), Provenance.UNKNOWN);
        Workbench workbench =
            Workbench.start(
                dossier,
                new DossierDesk(dossier, reader::get),
                Clock.systemUTC(),
                new Settings(0, false, null));
        HttpClient client = HttpClient.newHttpClient()) {
      JsonNode job = JSON.readTree(send(client, workbench, upload("additions")).body());
      Asked progress = get("additions/" + job.get("id").asText());
      progress.request().header("Accept", "text/event-stream");
      String news = send(client, workbench, progress).body();
      assertThat(news).contains("done").doesNotContain("trouble");
      for (String id : byCommand.keySet()) {
        String path = "report?id=" + URLEncoder.encode(id, UTF_8);
        JsonNode view = JSON.readTree(send(client, workbench, get(path)).body());
        put(byApi, id, view.get("annotations"));
      }
    }
    assertThat(byApi).isEqualTo(byCommand);
  }

  private static void put(
      TreeMap<String, List<JsonNode>> events, String document, JsonNode annotations) {
    List<JsonNode> list = new ArrayList<>();
    annotations.get("events").forEach(list::add);
    if (!list.isEmpty()) {
      events.put(document, list);
    }
  }

  /** What a request asks for below the root of the API. */
  private record Asked(String path, HttpRequest.Builder request) {}

  private static Asked get(String path) {
    return new Asked(path, HttpRequest.newBuilder());
  }

  /** Every file of the folder, as a browser sends them. */
  private static Asked upload(String path) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String head =
            "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes("\r\n".getBytes(UTF_8));
      }
    }
    body.writeBytes("--part--\r\n".getBytes(UTF_8));
    return new Asked(
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static HttpResponse<String> send(HttpClient client, Workbench workbench, Asked asked)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + workbench.port() + "/api/v1/" + asked.path());
    HttpResponse<String> response =
        client.send(
            asked
                .request()
                .uri(address)
                .header("Authorization", "Bearer " + workbench.token())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(asked.path()).isIn(200, 202);
    return response;
  }
}
