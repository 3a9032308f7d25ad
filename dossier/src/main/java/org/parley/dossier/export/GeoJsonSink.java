package org.parley.dossier.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.parley.dossier.ReviewedIncident;
import org.parley.extraction.Place;

/**
 * A FeatureCollection after RFC 7946: a point for each incident, longitude first; an incident whose
 * place is not known has a null geometry. Properties are the columns of the project's own table.
 */
final class GeoJsonSink implements Sink {
  private final JsonGenerator json;

  GeoJsonSink(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public void add(ReviewedIncident reviewed) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", reviewed.incident().id());
    json.writeFieldName("geometry");
    Place place = reviewed.incident().place();
    if (place == null || place.latitude() == null || place.longitude() == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      json.writeStringField("type", "Point");
      json.writeFieldName("coordinates");
      json.writeArray(new double[] {place.longitude(), place.latitude()}, 0, 2);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("properties");
    for (Column column : IncidentColumns.ALL) {
      json.writeFieldName(column.name());
      switch (column.value().apply(reviewed)) {
        case null -> json.writeNull();
        case Long number -> json.writeNumber(number);
        case Double number -> json.writeNumber(number);
        case Boolean flag -> json.writeBoolean(flag);
        case Object text -> json.writeString(text.toString());
      }
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
