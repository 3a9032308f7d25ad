package org.parley.language.tokens;

import java.util.Arrays;

/** Starts and ends of tokens, in order of the text. Reused from one stretch of text to the next. */
final class TokenBuffer {
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Adds a token, in pieces of {@link Tokenizer#LONGEST_TOKEN} where it is longer than that. */
  void add(int start, int end) {
    int from = start;
    while (end - from > Tokenizer.LONGEST_TOKEN) {
      put(from, from + Tokenizer.LONGEST_TOKEN);
      from += Tokenizer.LONGEST_TOKEN;
    }
    put(from, end);
  }

  private void put(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
