package org.parley.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and stops where the ratio shows a bomb. */
final class Unpacking {
  private Unpacking() {}

  /** What {@code packed} holds, of one gzip member or several. */
  static InputStream gzip(InputStream packed, Bounds bounds) throws IOException {
    Counted counted = new Counted(packed);
    return new Bounded(new GZIPInputStream(counted, 1 << 16), counted, bounds);
  }

  /** The same bound for data that something else unpacks. */
  static InputStream bounded(InputStream unpacked, Counted packed, Bounds bounds) {
    return new Bounded(unpacked, packed, bounds);
  }

  /** Counts what is read. */
  static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream input) {
      super(input);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }

    /** Never 0: where nothing seems to be there, Java's gzip takes it for the last member. */
    @Override
    public int available() {
      return 1;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private static final class Bounded extends FilterInputStream {
    private final Counted packed;
    private final Bounds bounds;
    private long count;

    Bounded(InputStream unpacked, Counted packed, Bounds bounds) {
      super(unpacked);
      this.packed = packed;
      this.bounds = bounds;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(0, read);
      if (count > Bounds.UNPACKED_FREELY && count / bounds.expansion() > packed.count()) {
        throw new BoundExceededException(
            "unpacks to more than " + bounds.expansion() + " times its size (--max-expansion)");
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
