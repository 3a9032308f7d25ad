package org.parley.extraction.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.extraction.events.Contest;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/** One sentence laid open as JSON: its tokens with tags and tree, and the events found in it. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** The sentence without the entries that matched, for reports whose reader is not at hand. */
  public static byte[] line(Report report, int index) {
    return line(report, new Contest(List.of()), index);
  }

  /**
   * The sentence as UTF-8 bytes on a single line, its line feed included. A token's {@code head} is
   * the index of a token of the sentence, -1 for the root.
   *
   * @param contest which entries matched in it
   * @param index of the sentence in the document
   */
  public static byte[] line(Report report, Contest contest, int index) {
    Document document = report.analysis().document();
    Sentence sentence = report.analysis().sentences().get(index);
    return ReportJson.line(
        document,
        (json, findings) -> {
          json.writeStartObject();
          json.writeStringField("document", document.id());
          json.writeNumberField("sentence", index);
          findings.words(sentence.span());
          json.writeArrayFieldStart("tokens");
          for (Token token : sentence.tokens()) {
            writeToken(token, json, findings);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("entries");
          for (Contest.Rival rival : contest.rivals()) {
            writeRival(rival, json, findings);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("events");
          for (Event event : report.events()) {
            if (event.evidence().sentence() == index) {
              json.writeStartObject();
              findings.eventFields(event);
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeRival(Contest.Rival rival, JsonGenerator json, FindingJson findings)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("entry", rival.entry());
    json.writeStringField("type", rival.type());
    writeSpans("words", rival.words(), json, findings);
    json.writeNumberField("conditions", rival.conditions());
    json.writeBooleanField("won", rival.won());
    json.writeStringField("lostTo", rival.lostTo());
    json.writeStringField("reason", rival.reason());
    json.writeStringField("status", rival.status());
    Span cue = rival.statusCue();
    writeSpans("statusCue", cue == null ? List.of() : List.of(cue), json, findings);
    json.writeArrayFieldStart("roles");
    for (Contest.RolePath path : rival.roles()) {
      json.writeStartObject();
      json.writeStringField("role", path.role());
      json.writeStringField("slot", path.slot());
      writeSpans("found", path.found(), json, findings);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSpans(
      String name, List<Span> spans, JsonGenerator json, FindingJson findings) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      findings.words(span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeToken(Token token, JsonGenerator json, FindingJson findings)
      throws IOException {
    json.writeStartObject();
    findings.offsets(token.span());
    json.writeStringField("form", token.form());
    json.writeStringField("lemma", token.lemma());
    json.writeStringField("tag", token.tag());
    json.writeNumberField("head", token.head());
    json.writeStringField("relation", token.relation());
    json.writeEndObject();
  }
}
