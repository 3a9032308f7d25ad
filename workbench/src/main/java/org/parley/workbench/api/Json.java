package org.parley.workbench.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.parley.dossier.Decision;
import org.parley.knowledge.EventType;
import org.parley.workbench.http.Problem;

/**
 * The project's records as the API's JSON: a component is a field, what is absent is null, days are
 * ISO 8601, a constant stands in lower case as everywhere in the program's output ("occurred"), but
 * for PLOVER's types, which are in capitals. Offsets are UTF-16 units, as in a browser.
 * Thread-safe.
 */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(new Constants()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // A record's components and nothing else: "contested()" and the like are worked out of
          // them.
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .build();

  private Json() {}

  /** Answers with a value as JSON. */
  static void answer(Context context, Object value) {
    context.contentType("application/json").result(bytes(value));
  }

  /** A value as JSON. */
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was sent, as a tree; a problem where it is no JSON object. */
  public static JsonNode body(Context context) {
    try {
      JsonNode body = MAPPER.readTree(context.bodyAsBytes());
      if (body != null && body.isObject()) {
        return body;
      }
    } catch (IOException e) {
      // Told below.
    }
    throw Problem.badRequest("the body must be a JSON object");
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a constant in output: "according-to" for ACCORDING_TO. */
  private static final class Constants extends StdSerializer<Enum<?>> {
    private static final long serialVersionUID = 1;
    private static final Set<Class<?>> CAPITALS = Set.of(EventType.class, Decision.Field.class);

    @SuppressWarnings({"unchecked", "rawtypes"})
    Constants() {
      super((Class) Enum.class);
    }

    @Override
    public void serialize(Enum<?> value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      String name = value.name();
      json.writeString(
          CAPITALS.contains(value.getDeclaringClass())
              ? name
              : name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
