package org.parley.language.models;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes a model as {@link ModelReader} reads it. Not safe for use by many threads. */
public final class ModelWriter {
  private final DataOutputStream out;

  /**
   * Begins a model.
   *
   * @param out is flushed by {@link #finish}, and closed by the caller
   * @param kind what the model is, as "tagger"
   * @param version of the model's layout and features; a reader of another version refuses it
   */
  public ModelWriter(OutputStream out, String kind, int version) throws IOException {
    this.out = new DataOutputStream(out);
    this.out.writeInt(ModelReader.MAGIC);
    this.out.writeUTF(kind);
    this.out.writeInt(version);
  }

  /** A single number. */
  public ModelWriter number(int value) throws IOException {
    out.writeInt(value);
    return this;
  }

  /** Short names, such as tags. */
  public ModelWriter names(List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
    return this;
  }

  /** Weights. */
  public ModelWriter bytes(byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
    return this;
  }

  /** Keys or sets of few bits. */
  public ModelWriter ints(int[] values) throws IOException {
    out.writeInt(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    out.write(buffer.array());
    return this;
  }

  /** Keys or sets of bits. */
  public ModelWriter longs(long[] values) throws IOException {
    out.writeInt(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
    buffer.asLongBuffer().put(values);
    out.write(buffer.array());
    return this;
  }

  /** Ends the model. */
  public void finish() throws IOException {
    out.flush();
  }
}
