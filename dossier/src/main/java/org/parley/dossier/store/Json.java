package org.parley.dossier.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.parley.dossier.incidents.SightingJson;

/** The project's records as JSON in the tables, and back. Thread-safe. */
final class Json {
  private static final ObjectMapper MAPPER =
      SightingJson.mapper()
          // A decision to accept has no parts.
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value as a tree that can be changed. */
  static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static ArrayNode array(List<?> values) {
    return MAPPER.valueToTree(values);
  }

  static <T> T fromTree(ObjectNode tree, Class<T> type) {
    return MAPPER.convertValue(tree, type);
  }

  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T unpack(byte[] packed, Class<T> type) {
    try {
      return MAPPER.readValue(inflate(packed), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes, packed fast. */
  static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  static byte[] inflate(byte[] packed) {
    try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String inflateText(byte[] packed) {
    return new String(inflate(packed), UTF_8);
  }
}
