package org.parley.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file (RFC 1952), and not a byte more: WARC packs every record as one, so
 * that a broken one harms no other. Java's own stream runs on into the next.
 */
final class GzipMember extends InputStream {
  /** What every member begins with. */
  static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final Window window;
  private final Inflater inflater;
  private final int expansion;
  private final long freely;
  private final CRC32 crc = new CRC32();
  private final byte[] packed = new byte[1 << 13];
  private boolean ended;

  /**
   * Reads the header.
   *
   * @param inflater reset by the caller
   * @param expansion how many times its size it may unpack to
   * @param freely bytes that may come out whatever the ratio
   */
  GzipMember(Window window, Inflater inflater, int expansion, long freely) throws IOException {
    this.window = window;
    this.inflater = inflater;
    this.expansion = expansion;
    this.freely = freely;
    header();
  }

  private void header() throws IOException {
    for (byte magic : MAGIC) {
      if (must() != (magic & 0xff)) {
        throw new ZipException("no gzip data begin here");
      }
    }
    int flags = must();
    if (flags > 31) {
      throw new ZipException("unknown flags in the header");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      int length = must();
      skip(length | must() << 8);
    }
    if ((flags & NAME) != 0) {
      skipString();
    }
    if ((flags & COMMENT) != 0) {
      skipString();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private int must() throws IOException {
    int value = window.read();
    if (value < 0) {
      throw new EOFException();
    }
    return value;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      must();
    }
  }

  private void skipString() throws IOException {
    int length = 0;
    while (must() != 0) {
      if (++length > 4096) {
        throw new ZipException("a name in the header has no end");
      }
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return length == 0 ? 0 : -1;
    }
    try {
      while (true) {
        int count = inflater.inflate(bytes, offset, length);
        if (count > 0) {
          crc.update(bytes, offset, count);
          check();
          return count;
        }
        if (inflater.finished()) {
          window.unread(inflater.getRemaining());
          trailer();
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw new ZipException("it needs a dictionary");
        }
        int read = window.read(packed, 0, packed.length);
        if (read < 0) {
          throw new EOFException();
        }
        inflater.setInput(packed, 0, read);
      }
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage() == null ? "broken data" : e.getMessage());
    }
  }

  private void check() throws IOException {
    if (inflater.getBytesWritten() > freely
        && inflater.getBytesWritten() / expansion > inflater.getBytesRead()) {
      throw new TooMuchException(
          "unpacks to more than " + expansion + " times its size (--max-expansion)");
    }
  }

  private void trailer() throws IOException {
    ended = true;
    long sum = number();
    long size = number();
    if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("its checksum does not fit");
    }
  }

  private long number() throws IOException {
    long value = 0;
    for (int i = 0; i < 4; i++) {
      value |= (long) must() << (8 * i);
    }
    return value;
  }

  /** It is a bomb. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
      super(message);
    }
  }
}
