package org.parley.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Document;
import org.parley.language.Span;

/**
 * A text of an evaluation set.
 *
 * @param document the text as the program reads it
 * @param mentions marked words with their incidents
 * @param incidents incidents that the text as a whole reports
 */
record GoldText(Document document, List<Mention> mentions, List<String> incidents) {

  /**
   * Words that name an event.
   *
   * @param span where, in UTF-16 units
   * @param cluster id of the incident; unique to the mention where no other shares it
   */
  record Mention(Span span, String cluster) {}

  /** Reads a file of one JSON object a line. */
  static List<GoldText> read(InputStream input) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldText> texts = new ArrayList<>();
    for (String line : new String(input.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank()) {
        texts.add(text(json.readTree(line)));
      }
    }
    return texts;
  }

  private static GoldText text(JsonNode line) {
    String id = line.path("id").asText();
    String text = line.path("text").asText();
    String date = string(line, "date");
    Document document =
        new Document(
            id,
            string(line, "title"),
            text,
            date == null ? null : LocalDate.parse(date),
            null,
            string(line, "publisher"),
            "en");
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode mention : line.path("mentions")) {
      boolean action = mention.path("tag").asText().contains("ACTION");
      if (action && mention.path("validated").asBoolean()) {
        String cluster = string(mention, "cluster");
        int start = text.offsetByCodePoints(0, mention.path("start").asInt());
        int end = text.offsetByCodePoints(0, mention.path("end").asInt());
        mentions.add(
            new Mention(new Span(start, end), cluster == null ? id + "@" + start : cluster));
      }
    }
    for (JsonNode event : line.path("events")) {
      String words = event.path("words").asText();
      int start = event.path("start").asInt();
      if (!text.startsWith(words, start)) {
        throw new IllegalArgumentException(
            id + " does not hold the words \"" + words + "\" at " + start);
      }
      mentions.add(
          new Mention(new Span(start, start + words.length()), event.path("incident").asText()));
    }
    List<String> incidents = new ArrayList<>();
    line.path("incidents").forEach(incident -> incidents.add(incident.asText()));
    return new GoldText(document, mentions, incidents);
  }

  private static @Nullable String string(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).asText() : null;
  }
}
