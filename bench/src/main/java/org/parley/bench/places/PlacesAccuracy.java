package org.parley.bench.places;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.bench.ReportSection;
import org.parley.bench.SharedFolder;
import org.parley.extraction.Place;
import org.parley.extraction.actors.KnownWorld;
import org.parley.extraction.places.PlaceFinder;
import org.parley.knowledge.World;
import org.parley.language.Document;
import org.parley.language.LanguageAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well places are found and put on the map. */
@Command(
    name = "accuracy-places",
    description = "Measures places on TR-News (needs Python 3).",
    mixinStandardHelpOptions = true)
public final class PlacesAccuracy implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench", "reports", "accuracy.md");

  @Option(
      names = "--errors",
      defaultValue = "0",
      paramLabel = "N",
      description = "Also prints the first N misses.")
  private int errors;

  @Mixin private SharedFolder shared = new SharedFolder();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path gold = shared.resolve("eval").resolve("geo-trnews.jsonl");
    if (!Files.exists(gold)) {
      System.err.println("skipped: there is no " + gold);
      return 0;
    }
    Path predictions = Files.createTempFile("places", ".jsonl");
    try {
      predict(gold, predictions);
      List<String> figures = score(gold, predictions);
      figures.forEach(System.out::println);
      ReportSection.write(REPORT, "places", section(figures));
    } finally {
      Files.delete(predictions);
    }
    return 0;
  }

  private static void predict(Path gold, Path predictions) throws IOException {
    World world = World.load();
    LanguageAnalyzer analyzer = LanguageAnalyzer.load(new KnownWorld(world));
    PlaceFinder finder = new PlaceFinder(world);
    try (JsonGenerator out =
        new JsonFactory().createGenerator(predictions.toFile(), JsonEncoding.UTF8)) {
      out.setRootValueSeparator(new SerializedString("\n"));
      for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
        Document document = document(line);
        write(document, finder.find(analyzer.analyze(document)), out);
      }
    }
  }

  private static Document document(String line) throws IOException {
    String id = "";
    String text = "";
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "id" -> id = parser.getText();
          case "text" -> text = parser.getText();
          default -> parser.skipChildren();
        }
      }
    }
    return Document.of(id, text);
  }

  private static void write(Document document, List<Place> places, JsonGenerator out)
      throws IOException {
    String text = document.text();
    out.writeStartObject();
    out.writeStringField("id", document.id());
    out.writeArrayFieldStart("places");
    for (Place place : places) {
      out.writeStartObject();
      out.writeNumberField("start", text.codePointCount(0, place.span().start()));
      out.writeNumberField("end", text.codePointCount(0, place.span().end()));
      out.writeStringField("name", place.name());
      out.writeStringField("country", place.country());
      if (place.latitude() != null && place.longitude() != null) {
        out.writeNumberField("lat", place.latitude());
        out.writeNumberField("lon", place.longitude());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private List<String> score(Path gold, Path predictions) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(shared.resolve("eval").resolve("score.py").toString());
    command.add("places");
    command.add(gold.toString());
    command.add(predictions.toString());
    if (errors > 0) {
      command.add("--errors");
      command.add(Integer.toString(errors));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines;
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      lines = reader.lines().toList();
    }
    if (process.waitFor() != 0) {
      throw new IOException("the scorer failed: " + String.join("\n", lines));
    }
    return lines;
  }

  private static String section(List<String> figures) {
    StringBuilder section = new StringBuilder();
    section.append("## Places\n\nNames found, and how far from the right place, on TR-News (69");
    section.append(" articles; `bench/run accuracy-places`).\n\n```\n");
    figures.stream()
        .filter(line -> !line.startsWith("  "))
        .forEach(line -> section.append(line).append('\n'));
    return section.append("```\n").toString();
  }
}
