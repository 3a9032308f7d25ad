package org.parley.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of one line of JSONL: {@code
 * {"id","text","title"?,"date"?,"url"?,"publisher"?}}, and {@code "author"}, {@code "language"}.
 * Other fields are passed over, whatever they hold.
 */
final class JsonRecord {
  /** Safe for use by many threads. Lines are bounded by the reader, not here. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private @Nullable String id;
  private @Nullable String text;
  private @Nullable String title;
  private @Nullable String date;
  private @Nullable String url;
  private @Nullable String publisher;
  private @Nullable String author;
  private @Nullable String language;

  private JsonRecord() {}

  /**
   * The document that {@code line} holds.
   *
   * @param place name of the source and number of the line, for messages
   * @param ownId id of a document that brings none
   */
  static Intake read(
      String place, String ownId, String line, ReadingOptions options, List<String> warnings) {
    JsonRecord found = new JsonRecord();
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Intake.Refused(place, "expected one JSON object on the line");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        found.take(field, parser);
      }
      if (parser.nextToken() != null) {
        return new Intake.Refused(place, "expected nothing after the JSON object");
      }
    } catch (JsonProcessingException e) {
      return new Intake.Refused(place, "not a JSON object on one line: " + brief(e));
    } catch (IOException e) {
      return new Intake.Refused(place, Reasons.of(e));
    }
    return found.document(place, ownId, options, warnings);
  }

  private void take(String field, JsonParser parser) throws IOException {
    if (!parser.currentToken().isScalarValue()) {
      parser.skipChildren();
      return;
    }
    String value = parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    switch (field) {
      case "id" -> id = value;
      case "text" -> text = value;
      case "title" -> title = value;
      case "date" -> date = value;
      case "url" -> url = value;
      case "publisher" -> publisher = value;
      case "author" -> author = value;
      case "language" -> language = value;
      default -> {}
    }
  }

  private Intake document(
      String place, String ownId, ReadingOptions options, List<String> warnings) {
    if (text == null) {
      return new Intake.Refused(place, "the object has no \"text\"");
    }
    LocalDate published = date == null ? null : PublicationDate.parse(date);
    List<String> said = new ArrayList<>(warnings);
    if (date != null && !date.isBlank() && published == null) {
      said.add(place + ": the date \"" + date + "\" is not understood; write it as 2022-03-07");
    }
    return new Draft(
            id == null ? ownId : id, title, text, published, author, url, publisher, language)
        .finish(options, said);
  }

  /** The first line of the parser's message, without where it keeps its source, and the column. */
  private static String brief(JsonProcessingException e) {
    String message = e.getOriginalMessage().replace(" (start marker at [Source: ", "\n");
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    String cut = first.length() > 160 ? first.substring(0, 160) + "…" : first;
    return e.getLocation() == null ? cut : cut + " (column " + e.getLocation().getColumnNr() + ")";
  }
}
