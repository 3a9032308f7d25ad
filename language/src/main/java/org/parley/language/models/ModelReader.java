package org.parley.language.models;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a trained model: a header that says what it is, then numbers and arrays in the order in
 * which they were written, all big-endian. Arrays are filled from the packed file itself: the
 * largest model is twenty megabytes, and a copy of it would be most of what a short run allocates.
 * Not safe for use by many threads.
 */
public final class ModelReader implements AutoCloseable {
  static final int MAGIC = 0x5041524C; // "PARL"

  /** No array of a model has more bytes; a length beyond it is that of a broken file. */
  private static final int LONGEST = 1 << 28;

  /**
   * So many bytes are read at a time. Java reads a file into memory of its own and copies from
   * there: for a whole model that is fresh memory, and twice the time.
   */
  private static final int PIECE = 1 << 16;

  private final String name;
  private final DataInputStream in;

  private ModelReader(String name, InputStream in) {
    this.name = name;
    this.in = new DataInputStream(in);
  }

  /**
   * Opens a model of the program's own resources.
   *
   * @param kind what the model is, which is also its file's name without ".bin"
   * @param version that the program understands
   * @throws IllegalStateException where it is not there or is not such a model
   */
  public static ModelReader resource(String kind, int version) {
    String file = "/org/parley/language/models/" + kind + ".bin";
    InputStream in = ModelReader.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is missing; train it by: bench/run train-" + kind);
    }
    return open(file, in, kind, version);
  }

  /**
   * Opens a model of which the bytes are at hand.
   *
   * @param name what error messages call it
   * @throws IllegalStateException where it is not a model of this kind and version
   */
  public static ModelReader open(String name, byte[] bytes, String kind, int version) {
    return open(name, new ByteArrayInputStream(bytes), kind, version);
  }

  private static ModelReader open(String name, InputStream in, String kind, int version) {
    ModelReader reader = new ModelReader(name, in);
    if (reader.magic() != MAGIC) {
      throw new IllegalStateException(name + " is not a model of Parley");
    }
    String found = reader.string();
    int foundVersion = reader.number();
    if (!found.equals(kind) || foundVersion != version) {
      throw new IllegalStateException(
          "%s holds a %s of version %d, expected a %s of version %d; train it by: bench/run train-%s"
              .formatted(name, found, foundVersion, kind, version, kind));
    }
    return reader;
  }

  /** The first four bytes; 0 where there are not as many. */
  private int magic() {
    try {
      byte[] first = in.readNBytes(Integer.BYTES);
      return first.length < Integer.BYTES ? 0 : ByteBuffer.wrap(first).getInt();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** The next number. */
  public int number() {
    try {
      return in.readInt();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /**
   * The next list of names, each the same object as the same name in the program: tags and
   * relations are compared more often than anything else, and this spares looking at their letters.
   */
  public List<String> names() {
    int size = number();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(string().intern());
    }
    return List.copyOf(names);
  }

  /** The next array of bytes. */
  public byte[] bytes() {
    return bytes(length(1));
  }

  /** The next array of longs. */
  public long[] longs() {
    int length = length(Long.BYTES);
    long[] values = new long[length];
    ByteBuffer.wrap(bytes(length * Long.BYTES)).asLongBuffer().get(values);
    return values;
  }

  /** The next array of numbers. */
  public int[] ints() {
    int length = length(Integer.BYTES);
    int[] values = new int[length];
    ByteBuffer.wrap(bytes(length * Integer.BYTES)).asIntBuffer().get(values);
    return values;
  }

  /** Closes the file. */
  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + name, e);
    }
  }

  private byte[] bytes(int length) {
    byte[] values = new byte[length];
    try {
      for (int at = 0; at < length; at += PIECE) {
        in.readFully(values, at, Math.min(PIECE, length - at));
      }
    } catch (IOException e) {
      throw broken(e);
    }
    return values;
  }

  private String string() {
    try {
      return new String(bytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private int length(int width) {
    int length = number();
    if (length < 0 || length > LONGEST / width) {
      throw new IllegalStateException(name + " is broken: an array of " + length);
    }
    return length;
  }

  private IllegalStateException broken(IOException cause) {
    return new IllegalStateException(
        cause instanceof EOFException ? name + " ends early" : "cannot read " + name, cause);
  }
}
