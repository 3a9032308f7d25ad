package org.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes line by line, each line bounded: of a line that is too long only the length is kept.
 * For one thread.
 */
final class LineReader {
  private final InputStream input;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] line = new byte[1 << 12];
  private int length;

  /**
   * @param longest bytes of a line beyond which it is not kept
   */
  LineReader(InputStream input, int longest) {
    this.input = input;
    this.longest = longest;
  }

  /**
   * A line without its end.
   *
   * @param bytes the line; null where it is longer than the bound
   */
  record Line(byte @Nullable [] bytes) {}

  /** The next line, or null at the end of the input. */
  @Nullable Line next() throws IOException {
    length = 0;
    boolean tooLong = false;
    boolean any = false;
    while (position < limit || fill()) {
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= length + (end - position) > longest;
      if (!tooLong) {
        append(end);
      }
      boolean complete = end < limit;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    return new Line(tooLong ? null : Arrays.copyOf(line, length));
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, input.read(buffer));
    return limit > 0;
  }

  private void append(int end) {
    int added = end - position;
    if (length + added > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(longest, 2L * (length + added)));
    }
    System.arraycopy(buffer, position, line, length, added);
    length += added;
  }
}
