package org.parley.dossier.incidents;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/**
 * Sightings and incidents as JSON: as the dossier keeps them and as an archive's executors hand
 * them on. What is null is left out; days are as 2024-03-01. Thread-safe.
 */
public final class SightingJson {
  private static final ObjectMapper MAPPER = mapper().build();

  private SightingJson() {}

  /** How the project's records are written and read; a new one, for the caller to add to. */
  public static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
  }

  /** One line. */
  public static String write(Sighting sighting) {
    return text(sighting);
  }

  /** One line. */
  public static String write(Incident incident) {
    return text(incident);
  }

  /** A sighting that was written by {@link #write(Sighting)}. */
  public static Sighting sighting(String json) {
    try {
      return MAPPER.readValue(json, Sighting.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
