package org.parley.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that can go back as far as it is told to keep, and within a bound. Knows how many bytes
 * it is from the beginning. For one thread.
 */
final class Window {
  private final InputStream input;
  private final int most;
  private byte[] kept = new byte[1 << 17];

  /** How far {@link #kept} is from the beginning of the stream. */
  private long start;

  private int position;
  private int limit;
  private int keepFrom;
  private boolean ended;

  /**
   * @param most bytes that are kept
   */
  Window(InputStream input, int most) {
    this.input = input;
    this.most = Math.max(most, 1 << 17);
  }

  /** Bytes from the beginning of the stream. */
  long position() {
    return start + position;
  }

  /** Keeps what follows from {@code offset} on; what is before may be forgotten. */
  void keepFrom(long offset) {
    keepFrom = Math.clamp(offset - start, 0, limit);
  }

  /** Goes back to {@code offset}, or as far as is kept. */
  void rewind(long offset) {
    position = Math.clamp(offset - start, 0, limit);
    keepFrom = Math.min(keepFrom, position);
  }

  /** The next byte, -1 at the end. */
  int read() throws IOException {
    return position < limit || fill() ? kept[position++] & 0xff : -1;
  }

  /** As {@link InputStream#read(byte[], int, int)}. */
  int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position >= limit && !fill()) {
      return -1;
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(kept, position, bytes, offset, count);
    position += count;
    return count;
  }

  /** Goes back {@code count} bytes that were read just now. */
  void unread(int count) {
    position -= count;
  }

  /**
   * Goes on to the next place where {@code pattern} stands.
   *
   * @return false where it does not come again; the stream is at its end then
   */
  boolean find(byte[] pattern) throws IOException {
    while (true) {
      keepFrom = position;
      while (limit - position < pattern.length) {
        if (!fill()) {
          position = limit;
          return false;
        }
      }
      int last = limit - pattern.length;
      while (position <= last) {
        if (kept[position] == pattern[0]
            && Arrays.equals(
                kept, position, position + pattern.length, pattern, 0, pattern.length)) {
          return true;
        }
        position++;
      }
    }
  }

  /** Reads more behind what is kept; false at the end. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (limit - keepFrom > most - (1 << 16)) {
      // A record larger than anything that is read: its beginning is not needed any more.
      keepFrom = Math.min(position, limit - most / 2);
    }
    if (keepFrom > 0 && limit + (1 << 16) > kept.length) {
      System.arraycopy(kept, keepFrom, kept, 0, limit - keepFrom);
      start += keepFrom;
      position -= keepFrom;
      limit -= keepFrom;
      keepFrom = 0;
    }
    if (limit + (1 << 16) > kept.length) {
      kept = Arrays.copyOf(kept, kept.length * 2);
    }
    int read = input.read(kept, limit, kept.length - limit);
    ended = read <= 0;
    limit += Math.max(0, read);
    return !ended;
  }
}
