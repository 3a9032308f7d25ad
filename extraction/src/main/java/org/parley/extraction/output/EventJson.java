package org.parley.extraction.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.extraction.events.Retellings;
import org.parley.language.Document;

/**
 * One event a line: the event's object as {@link ReportJson} prints it, with a first field {@code
 * document} that says which report it stands in.
 */
public final class EventJson {
  private static final byte[] NOTHING = {};
  private static final SerializedString LINE_FEED = new SerializedString("\n");

  private EventJson() {}

  /** The events of a report in order, a line of UTF-8 bytes each; empty where it has none. */
  public static byte[] lines(Report report) {
    if (report.events().isEmpty()) {
      return NOTHING;
    }
    Document document = report.analysis().document();
    return ReportJson.line(
        document,
        (json, findings) -> {
          json.setRootValueSeparator(LINE_FEED);
          Map<String, String> retold = Retellings.of(report.events(), report.analysis());
          for (Event event : report.events()) {
            json.writeStartObject();
            writeDocument(document, json);
            findings.eventFields(event);
            findings.retellings(event, report.events(), retold);
            json.writeEndObject();
          }
        });
  }

  private static void writeDocument(Document document, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    json.writeStringField("title", document.title());
    json.writeStringField(
        "date", document.published() == null ? null : document.published().toString());
    json.writeStringField("url", document.url());
    json.writeStringField("publisher", document.publisher());
    json.writeEndObject();
  }
}
