package org.parley.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.export.Format;

/** What a program that speaks to the API relies on. */
class ApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A line of the documents such as {@code api 'incidents?type=ASSAULT'}. */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^api '([^']+)'");

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.over(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/incidents", "/events", "/claims", "/reports", "/search?q=monday"})
  void pagesOfOneGiveWhatOneLargePageGives(String path) throws IOException {
    String separator = path.contains("?") ? "&" : "?";
    JsonNode whole = json("/api/v1" + path + separator + "limit=1000");
    List<JsonNode> one = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = json("/api/v1" + path + separator + "limit=1" + cursor);
      assertThat(page.get("items").size()).isLessThanOrEqualTo(1);
      assertThat(page.get("total")).isEqualTo(whole.get("total"));
      page.get("items").forEach(one::add);
      JsonNode next = page.get("next");
      cursor = next.isNull() ? "" : "&cursor=" + URLEncoder.encode(next.asText(), UTF_8);
    } while (!cursor.isEmpty());
    assertThat(one).hasSizeGreaterThan(1).containsExactlyElementsOf(whole.get("items"));
  }

  @Test
  void aTollThatSourcesDifferOnHasItsBounds() throws IOException {
    JsonNode incident = json("/api/v1/claims").at("/items/0/incident");
    assertThat(incident.get("fatalitiesLow").asInt()).isEqualTo(12);
    assertThat(incident.get("fatalitiesHigh").asInt()).isEqualTo(15);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatIsExportedAsAFile(Format format) throws IOException {
    HttpResponse<String> all = served.get("/api/v1/export?format=" + format.label());
    assertThat(all.statusCode()).isEqualTo(200);
    assertThat(all.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"parley.");
    assertThat(all.headers().firstValue("Content-Type").orElseThrow()).doesNotContain("html");
    HttpResponse<String> none =
        served.get("/api/v1/export?from=1900-01-01&to=1900-01-02&format=" + format.label());
    assertThat(all.body().length()).isGreaterThan(none.body().length());
  }

  @Test
  void aPartOfTheWorldAndAWholeNameAreFilters() throws IOException {
    int all = json("/api/v1/incidents").get("total").asInt();
    int there = json("/api/v1/incidents?in=49,35,51,37").get("total").asInt();
    assertThat(there).isPositive().isLessThan(all);
    assertThat(json("/api/v1/incidents?in=-10,-10,10,10").get("total").asInt()).isZero();
    JsonNode actor =
        json("/api/v1/incidents?in=49,35,51,37").at("/items/0/incident/actors/0/actor");
    String party = actor.get("name").asText(actor.get("text").asText());
    assertThat(party).isNotEmpty();
    String part = party.substring(0, party.length() - 1);
    assertThat(found("\"" + party + "\"")).isPositive();
    assertThat(found(part)).isPositive();
    assertThat(found("\"" + part + "\"")).isZero();
  }

  private static int found(String actor) throws IOException {
    return json("/api/v1/incidents?actor=" + URLEncoder.encode(actor, UTF_8)).get("total").asInt();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/incidents?limit=0, 400, bad-request, limit",
    "/api/v1/incidents?from=soon, 400, bad-request, from",
    "/api/v1/incidents?type=WAR, 400, bad-request, type",
    "/api/v1/incidents?cursor=x, 400, bad-request, cursor",
    "'/api/v1/incidents?in=1,2', 400, bad-request, south",
    "'/api/v1/incidents?in=NaN,0,1,1', 400, bad-request, south",
    "/api/v1/export?format=doc, 400, bad-request, parquet",
    "/api/v1/track, 400, bad-request, party",
    "/api/v1/incidents/none, 404, not-found, none",
    "/api/v1/report?id=none, 404, not-found, none",
    "/api/v1/nothing, 404, not-found, nothing",
    "/nothing, 404, not-found, page",
  })
  void aWrongRequestIsAProblemThatSaysWhatIsWrong(
      String path, int status, String type, String named) throws IOException {
    HttpResponse<String> response = served.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = MAPPER.readTree(response.body());
    assertThat(problem.get("type").asText()).isEqualTo("urn:parley:problem:" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asText()).contains(named);
  }

  @Test
  void anAdditionTellsHowFarItIsUntilItIsDone() throws IOException {
    String id =
        MAPPER
            .readTree(
                served
                    .post(
                        "/api/v1/additions",
                        "{\"text\": \"Gunmen attacked a convoy near Gao.\", \"date\":"
                            + " \"2023-02-07\"}")
                    .body())
            .get("id")
            .asText();
    HttpResponse<String> news = follow(id);
    assertThat(news.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(news.body())
        .containsSubsequence("event: read", "\"outcome\":\"added\"", "event: done");
    // What has been heard to the end is forgotten; who asks again is not left waiting.
    assertThat(follow(id).body()).contains("event: done").doesNotContain("event: read");
  }

  @Test
  void filesComeAsAForm() throws IOException {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../a.txt\"\r\n\r\n"
            + "Soldiers shelled the port of Mukalla.\r\n--x--\r\n";
    HttpResponse<String> response =
        served.send(
            served
                .friend("/api/v1/additions")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    String id = MAPPER.readTree(response.body()).get("id").asText();
    assertThat(follow(id).body()).containsSubsequence("event: read", "event: done");
  }

  @Test
  void aFileWithoutANameIsRefused() throws IOException {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n"
            + "Soldiers shelled the port of Mukalla.\r\n--x--\r\n";
    HttpResponse<String> response =
        served.send(
            served
                .friend("/api/v1/additions")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
  }

  private static HttpResponse<String> follow(String id) throws IOException {
    return served.send(
        served.friend("/api/v1/additions/" + id).header("Accept", "text/event-stream"));
  }

  @Test
  void theExamplesOfTheDocumentsWork() throws IOException {
    Path root = Path.of(System.getProperty("basedir", "workbench")).toAbsolutePath().getParent();
    Set<String> examples = new LinkedHashSet<>();
    for (String document : List.of("README.md", "docs/workbench.md")) {
      Matcher matcher = EXAMPLE.matcher(Files.readString(root.resolve(document)));
      while (matcher.find()) {
        examples.add(matcher.group(1));
      }
    }
    assertThat(examples).hasSizeGreaterThan(3);
    for (String example : examples) {
      assertThat(served.get("/api/v1/" + example).statusCode()).as(example).isEqualTo(200);
    }
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<String> response = served.get(path);
    assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
    return MAPPER.readTree(response.body());
  }
}
