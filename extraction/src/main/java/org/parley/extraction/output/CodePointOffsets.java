package org.parley.extraction.output;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points of one text. A text
 * without characters beyond the Basic Multilingual Plane costs nothing; in any other, a conversion
 * takes a binary search among those characters. Immutable.
 */
final class CodePointOffsets {
  private static final int[] NONE = {};

  /** Offsets of the second halves of surrogate pairs, ascending. */
  private final int[] lowSurrogates;

  CodePointOffsets(String text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
      }
    }
    lowSurrogates = count == found.length ? found : Arrays.copyOf(found, count);
  }

  /**
   * The number of code points before {@code offset}. An offset between the two halves of a
   * surrogate pair counts the pair.
   *
   * @param offset in UTF-16 code units, from 0 to the text's length
   */
  int at(int offset) {
    if (lowSurrogates.length == 0) {
      return offset;
    }
    int position = Arrays.binarySearch(lowSurrogates, offset);
    // Where not found, the insertion point is the number of pairs that end before the offset.
    return offset - (position >= 0 ? position : -position - 1);
  }
}
