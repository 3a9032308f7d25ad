package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the description of the API promises, asked of a server. */
class OpenApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;
  private static Served served;
  private static JsonNode api;

  @BeforeAll
  static void start() throws IOException {
    served = Served.over(folder);
    api = MAPPER.readTree(served.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void theDescriptionIsOpenApi31() {
    assertThat(api.get("openapi").asText()).startsWith("3.1");
    assertThat(api.get("paths")).isNotEmpty();
  }

  /** Each path that answers JSON to a GET, with parameters that find something. */
  @TestFactory
  Stream<DynamicTest> everyAnswerIsAsDescribed() throws IOException {
    String incident =
        MAPPER
            .readTree(served.get("/api/v1/incidents?limit=1").body())
            .at("/items/0/incident/id")
            .asText();
    String report = URLEncoder.encode("river-post/1", StandardCharsets.UTF_8);
    List<String> requests =
        List.of(
            "/summary",
            "/countries",
            "/incident-ids?words=shelled",
            "/incidents?limit=2&type=ASSAULT&status=occurred,ongoing&from=2022-01-01",
            "/incidents/" + incident,
            "/events?limit=3",
            "/claims",
            "/track?party=UKR&party=RUS",
            "/reports?limit=2",
            "/report?id=" + report,
            "/explanation?id=" + report + "&sentence=0",
            "/search?q=kharkiv",
            "/reviews",
            "/review-queue",
            "/review-agreement");
    Set<String> tried = new LinkedHashSet<>();
    List<DynamicTest> tests = new ArrayList<>();
    for (String request : requests) {
      String path = request.replaceFirst("\\?.*", "").replace("/" + incident, "/{id}");
      tried.add(path);
      tests.add(DynamicTest.dynamicTest("GET " + request, () -> check(path, request)));
    }
    tests.add(
        DynamicTest.dynamicTest(
            "no JSON path is left out", () -> assertThat(tried).containsAll(jsonPaths())));
    return tests.stream();
  }

  private static void check(String path, String request) throws IOException {
    HttpResponse<String> response = served.get("/api/v1" + request);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode schema =
        api.at("/paths/" + pointer(path) + "/get/responses/200/content/application~1json/schema");
    assertFits(schema, response.body());
  }

  @Test
  void aReviewAnAdditionAndAProblemAreAsDescribed() throws IOException {
    String incident =
        MAPPER
            .readTree(served.get("/api/v1/incidents?limit=1").body())
            .at("/items/0/incident/id")
            .asText();
    HttpResponse<String> review =
        served.post(
            "/api/v1/incidents/" + incident + "/reviews",
            "{\"decision\": \"accept\", \"who\": \"Ana\"}");
    assertThat(review.statusCode()).as(review.body()).isEqualTo(201);
    assertFits(
        api.at(
            "/paths/~1incidents~1{id}~1reviews/post/responses/201/content/application~1json/schema"),
        review.body());
    HttpResponse<String> addition =
        served.post("/api/v1/additions", "{\"text\": \"Rebels attacked Goma.\"}");
    assertThat(addition.statusCode()).isEqualTo(202);
    assertFits(
        api.at("/paths/~1additions/post/responses/202/content/application~1json/schema"),
        addition.body());
    HttpResponse<String> problem = served.get("/api/v1/incidents?limit=none");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertFits(api.at("/components/schemas/Problem"), problem.body());
  }

  @Test
  void everyPathThatIsDescribedIsServed() throws IOException {
    var paths = api.get("paths").fieldNames();
    while (paths.hasNext()) {
      String path = paths.next();
      if (api.at("/paths/" + pointer(path)).has("get")) {
        int status = served.get("/api/v1" + path.replace("{id}", "none")).statusCode();
        assertThat(status).as(path).isIn(200, 400, 404);
      }
    }
  }

  private static Set<String> jsonPaths() {
    Set<String> paths = new LinkedHashSet<>();
    api.get("paths")
        .fields()
        .forEachRemaining(entry -> {
          if (entry.getValue().at("/get/responses/200/content").has("application/json")) {
            paths.add(entry.getKey());
          }
        });
    return paths;
  }

  /** The schema with all components beside it, so that its references lead somewhere. */
  private static void assertFits(JsonNode schema, String body) throws IOException {
    assertThat(schema.isMissingNode()).isFalse();
    ObjectNode root = MAPPER.createObjectNode();
    root.set("components", api.get("components"));
    root.setAll((ObjectNode) schema.deepCopy());
    JsonSchema validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    assertThat(validator.validate(MAPPER.readTree(body))).isEmpty();
  }

  private static String pointer(String path) {
    return path.replace("~", "~0").replace("/", "~1");
  }
}
