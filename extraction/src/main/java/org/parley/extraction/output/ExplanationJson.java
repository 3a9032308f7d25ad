package org.parley.extraction.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** One sentence laid open as JSON: its tokens with tags and tree, and the events found in it. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * The sentence as UTF-8 bytes on a single line, its line feed included. A token's {@code head} is
   * the index of a token of the sentence, -1 for the root.
   *
   * @param index of the sentence in the document
   */
  public static byte[] line(Report report, int index) {
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
