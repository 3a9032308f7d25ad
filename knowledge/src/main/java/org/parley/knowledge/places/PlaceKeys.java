package org.parley.knowledge.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of all names that begin at one word, made in one go: that of a shorter name is the
 * beginning of that of a longer one. For one thread.
 */
final class PlaceKeys {
  private final List<String> words;
  private final int from;
  private final StringBuilder key = new StringBuilder();

  /** Length of the key of each number of words, as far as they have one; null for odd words. */
  private final int @Nullable [] lengths;

  private PlaceKeys(List<String> words, int from, int @Nullable [] lengths) {
    this.words = words;
    this.from = from;
    this.lengths = lengths;
  }

  /** The keys of the names that begin at {@code from} and end at {@code to} at the latest. */
  static PlaceKeys of(List<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!PlaceName.isAscii(words.get(i))) {
        // What a letter is taken for hangs on the letters beside it: each name for itself.
        return new PlaceKeys(words, from, null);
      }
    }
    PlaceKeys keys = new PlaceKeys(words, from, new int[to - from]);
    keys.fill();
    return keys;
  }

  private void fill() {
    int[] ends = lengths;
    int written = -1;
    for (int i = 0; ends != null && i < ends.length; i++) {
      String word = words.get(from + i);
      written += 1 + word.length();
      if (written > PlaceName.LONGEST || !append(i == 0 ? "" : " ") || !append(word)) {
        return;
      }
      int length = key.length();
      ends[i] = length > 0 && key.charAt(length - 1) == ' ' ? length - 1 : length;
    }
  }

  private boolean append(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!PlaceName.append(key, text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The key, as {@link PlaceName#key}, of the name that ends before {@code end}; or null. */
  @Nullable String key(int end) {
    if (lengths == null) {
      return PlaceName.key(String.join(" ", words.subList(from, end)));
    }
    int length = lengths[end - from - 1];
    return length == 0 ? null : key.substring(0, length);
  }
}
