package org.parley.extraction.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.Event;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;
import org.parley.extraction.Position;
import org.parley.extraction.Report;
import org.parley.extraction.When;
import org.parley.extraction.events.Retellings;
import org.parley.language.Document;
import org.parley.language.Entity;
import org.parley.language.Mention;
import org.parley.language.Sentence;

/**
 * Everything found in a document as one JSON object, the one that {@code parley annotate} promises.
 * Every field is always there; what is absent is {@code null} or {@code []}. Offsets are in Unicode
 * code points of {@code text}, ends exclusive. Thread-safe.
 */
public final class ReportJson {
  /** Safe for use by many threads. */
  private static final JsonFactory FACTORY =
      new JsonFactory().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature());

  private ReportJson() {}

  /** The report as UTF-8 bytes on a single line, its line feed included. */
  public static byte[] line(Report report) {
    return line(
        report.analysis().document(), (json, findings) -> writeReport(report, json, findings));
  }

  /** One JSON value as a line of bytes. */
  static byte[] line(Document document, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
      content.write(json, new FindingJson(json, document.text()));
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print the report of " + document.id(), e);
    }
    return bytes.toByteArray();
  }

  /** Writes one JSON value. */
  interface Content {
    void write(JsonGenerator json, FindingJson findings) throws IOException;
  }

  private static void writeReport(Report report, JsonGenerator json, FindingJson findings)
      throws IOException {
    json.writeStartObject();
    writeDocument(report.analysis().document(), json);
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : report.analysis().sentences()) {
      json.writeStartObject();
      findings.offsets(sentence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : report.analysis().mentions()) {
      json.writeStartObject();
      findings.words(mention.span());
      json.writeStringField("kind", mention.kind().label());
      json.writeStringField("entity", mention.entity());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entities");
    for (Entity entity : report.analysis().entities()) {
      writeEntity(entity, report.profiles().get(entity.id()), json);
    }
    json.writeEndArray();
    writeFindings(report, json, findings);
    json.writeEndObject();
  }

  private static void writeDocument(Document document, JsonGenerator json) throws IOException {
    json.writeStringField("id", document.id());
    json.writeStringField("title", document.title());
    json.writeStringField(
        "date", document.published() == null ? null : document.published().toString());
    json.writeStringField("url", document.url());
    json.writeStringField("publisher", document.publisher());
    json.writeStringField("language", document.language());
    json.writeStringField("text", document.text());
  }

  private static void writeEntity(
      Entity entity, @Nullable EntityProfile profile, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("name", profile == null ? entity.name() : profile.name());
    json.writeStringField("kind", entity.kind().label());
    json.writeStringField("country", profile == null ? null : profile.country());
    json.writeStringField("sector", profile == null ? null : profile.sector());
    json.writeArrayFieldStart("roles");
    if (profile != null) {
      for (String role : profile.roles()) {
        json.writeString(role);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeFindings(Report report, JsonGenerator json, FindingJson findings)
      throws IOException {
    json.writeArrayFieldStart("places");
    for (Place place : report.places()) {
      findings.place(place, false);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (When when : report.times()) {
      findings.when(when);
    }
    json.writeEndArray();
    findings.statements(report.statements(), report.analysis().document().text());
    json.writeArrayFieldStart("events");
    Map<String, String> retold = Retellings.of(report.events(), report.analysis());
    for (Event event : report.events()) {
      json.writeStartObject();
      findings.eventFields(event);
      findings.retellings(event, report.events(), retold);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("positions");
    for (Position position : report.positions()) {
      findings.position(position);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("meetings");
    for (Meeting meeting : report.meetings()) {
      findings.meeting(meeting);
    }
    json.writeEndArray();
  }
}
