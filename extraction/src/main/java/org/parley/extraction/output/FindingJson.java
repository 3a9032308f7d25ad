package org.parley.extraction.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;
import org.parley.extraction.Position;
import org.parley.extraction.Quantity;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.extraction.When;
import org.parley.extraction.statements.Nesting;
import org.parley.language.Span;

/**
 * Writes the findings of one document. A method named for a record writes a whole object; {@code
 * eventFields}, {@code offsets} and {@code words} write fields into the object that is open.
 */
final class FindingJson {
  private final JsonGenerator json;
  private final String text;
  private final CodePointOffsets offsets;

  FindingJson(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.offsets = new CodePointOffsets(text);
  }

  /** The fields {@code start} and {@code end}. */
  void offsets(Span span) throws IOException {
    json.writeNumberField("start", offsets.at(span.start()));
    json.writeNumberField("end", offsets.at(span.end()));
  }

  /** The fields {@code start}, {@code end} and {@code text}. */
  void words(Span span) throws IOException {
    words(span, span.in(text));
  }

  private void words(Span span, String words) throws IOException {
    offsets(span);
    json.writeStringField("text", words);
  }

  private void spanField(String name, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(name);
    } else {
      json.writeObjectFieldStart(name);
      words(span);
      json.writeEndObject();
    }
  }

  void eventFields(Event event) throws IOException {
    json.writeStringField("id", event.id());
    json.writeStringField("type", event.type().name());
    json.writeStringField("mode", event.mode());
    strings("contexts", event.contexts());
    json.writeStringField("cameo", event.cameo());
    json.writeNumberField("score", event.score());
    json.writeObjectFieldStart("plover");
    json.writeStringField("type", event.plover().type().name());
    json.writeStringField("mode", event.plover().mode());
    json.writeEndObject();
    json.writeStringField("status", event.status().label());
    actors("actors", event.actors());
    actors("recipients", event.recipients());
    placeField(event.place());
    whenField(event.when());
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : event.quantities()) {
      quantity(quantity);
    }
    json.writeEndArray();
    json.writeStringField("weapon", event.weapon());
    json.writeStringField("unit", event.unit());
    json.writeStringField("damage", event.damage());
    attributionField(event.attribution());
    evidenceField(event.evidence());
    json.writeStringField("rule", event.rule());
    confidenceField(event.confidence());
  }

  /**
   * "retells": the id of the event that this one tells again, or null; "mentions": the evidence of
   * all that tell this one again.
   */
  void retellings(Event event, List<Event> events, Map<String, String> retold) throws IOException {
    json.writeStringField("retells", retold.get(event.id()));
    json.writeArrayFieldStart("mentions");
    if (retold.containsValue(event.id())) {
      for (Event other : events) {
        if (event.id().equals(retold.get(other.id()))) {
          json.writeStartObject();
          json.writeStringField("id", other.id());
          evidenceField(other.evidence());
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  void position(Position position) throws IOException {
    json.writeStartObject();
    json.writeStringField("party", position.party());
    json.writeStringField("addressee", position.addressee());
    json.writeStringField("stance", position.stance().label());
    json.writeStringField("issue", position.issue());
    json.writeStringField("what", position.what());
    whenField(position.when());
    attributionField(position.attribution());
    evidenceField(position.evidence());
    confidenceField(position.confidence());
    json.writeEndObject();
  }

  void meeting(Meeting meeting) throws IOException {
    json.writeStartObject();
    actors("participants", meeting.participants());
    actors("mediators", meeting.mediators());
    json.writeFieldName("host");
    if (meeting.host() == null) {
      json.writeNull();
    } else {
      actor(meeting.host());
    }
    placeField(meeting.place());
    whenField(meeting.when());
    json.writeStringField("level", meeting.level().label());
    json.writeStringField("status", meeting.status().label());
    attributionField(meeting.attribution());
    evidenceField(meeting.evidence());
    json.writeEndObject();
  }

  /** The statements of a document, each with those inside it under "within". */
  void statements(List<Statement> statements, String text) throws IOException {
    int[] outer = Nesting.outer(statements, text);
    List<List<Integer>> inner = new ArrayList<>();
    for (int i = 0; i < outer.length; i++) {
      inner.add(new ArrayList<>());
    }
    for (int i = 0; i < outer.length; i++) {
      if (outer[i] >= 0) {
        inner.get(outer[i]).add(i);
      }
    }
    json.writeArrayFieldStart("attributions");
    for (int i = 0; i < outer.length; i++) {
      if (outer[i] < 0) {
        statement(i, statements, inner);
      }
    }
    json.writeEndArray();
  }

  private void statement(int index, List<Statement> statements, List<List<Integer>> inner)
      throws IOException {
    Statement statement = statements.get(index);
    json.writeStartObject();
    speakerField("source", statement.source());
    spanField("cue", statement.cue());
    spanField("content", statement.content());
    json.writeStringField("kind", statement.kind().label());
    speakerField("reportedBy", statement.reportedBy());
    placeField(statement.place());
    json.writeStringField("status", statement.status() == null ? null : statement.status().label());
    evidenceField(statement.evidence());
    json.writeArrayFieldStart("within");
    for (int each : inner.get(index)) {
      statement(each, statements, inner);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * @param withPrecision true for the place of a finding; the list of places has none
   */
  void place(Place place, boolean withPrecision) throws IOException {
    json.writeStartObject();
    words(place.span(), place.text());
    json.writeStringField("name", place.name());
    json.writeStringField("country", place.country());
    json.writeStringField("admin1", place.admin1());
    numberField("lat", place.latitude());
    numberField("lon", place.longitude());
    numberField("geonameId", place.geonameId());
    json.writeStringField("kind", place.kind());
    if (withPrecision) {
      json.writeNumberField("precision", place.precision());
    }
    json.writeEndObject();
  }

  void when(When when) throws IOException {
    json.writeStartObject();
    words(when.span());
    json.writeStringField("from", when.from() == null ? null : when.from().toString());
    json.writeStringField("to", when.to() == null ? null : when.to().toString());
    json.writeStringField("time", when.time() == null ? null : when.time().toString());
    json.writeStringField("precision", when.precision().label());
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", quantity.kind().label());
    numberField("low", quantity.low());
    numberField("best", quantity.best());
    numberField("high", quantity.high());
    json.writeStringField("text", quantity.text());
    offsets(quantity.span());
    json.writeEndObject();
  }

  private void actors(String name, List<Actor> actors) throws IOException {
    json.writeArrayFieldStart(name);
    for (Actor actor : actors) {
      actor(actor);
    }
    json.writeEndArray();
  }

  private void actor(Actor actor) throws IOException {
    json.writeStartObject();
    speakerFields(actor);
    json.writeStringField("entity", actor.entity());
    json.writeEndObject();
  }

  private void speakerField(String name, @Nullable Actor speaker) throws IOException {
    if (speaker == null) {
      json.writeNullField(name);
    } else {
      json.writeObjectFieldStart(name);
      speakerFields(speaker);
      json.writeEndObject();
    }
  }

  private void speakerFields(Actor actor) throws IOException {
    words(actor.span(), actor.text());
    json.writeStringField("name", actor.name());
    json.writeStringField("country", actor.country());
    json.writeStringField("sector", actor.sector());
  }

  private void attributionField(List<Source> attribution) throws IOException {
    json.writeArrayFieldStart("attribution");
    for (Source source : attribution) {
      json.writeStartObject();
      json.writeStringField("kind", source.kind().label());
      speakerFields(source.actor());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidenceField(Evidence evidence) throws IOException {
    json.writeObjectFieldStart("evidence");
    json.writeNumberField("sentence", evidence.sentence());
    words(evidence.span());
    spanField("trigger", evidence.trigger());
    json.writeEndObject();
  }

  private void placeField(@Nullable Place place) throws IOException {
    json.writeFieldName("place");
    if (place == null) {
      json.writeNull();
    } else {
      place(place, true);
    }
  }

  private void whenField(@Nullable When when) throws IOException {
    json.writeFieldName("date");
    if (when == null) {
      json.writeNull();
    } else {
      when(when);
    }
  }

  private void confidenceField(double confidence) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * 1000) / 1000.0);
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void numberField(String name, @Nullable Number value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else if (value instanceof Double real) {
      json.writeNumberField(name, real);
    } else {
      json.writeNumberField(name, value.longValue());
    }
  }
}
