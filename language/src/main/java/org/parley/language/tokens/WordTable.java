package org.parley.language.tokens;

/**
 * A small table from words to numbers that is asked without making a string. The letters A to Z
 * count as lower case. Filled once, then only read.
 */
final class WordTable {
  private String[] words = new String[256];
  private byte[] values = new byte[256];
  private int size;
  private int longest;

  /** Adds a word; a word already there keeps the later value. */
  void put(String word, int value) {
    if (size * 2 >= words.length) {
      grow();
    }
    int slot = slot(word, 0, word.length());
    if (words[slot] == null) {
      size++;
    }
    words[slot] = word;
    values[slot] = (byte) value;
    longest = Math.max(longest, word.length());
  }

  /** The value of the word in {@code text} from {@code from} to {@code to}, or 0. */
  int get(CharSequence text, int from, int to) {
    return to - from > longest ? 0 : values[slot(text, from, to)];
  }

  private int slot(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + Characters.lowerAscii(text.charAt(i));
    }
    int mask = words.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (words[slot] != null && !same(words[slot], text, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean same(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Characters.lowerAscii(word.charAt(i)) != Characters.lowerAscii(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    String[] oldWords = words;
    byte[] oldValues = values;
    words = new String[oldWords.length * 2];
    values = new byte[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = slot(oldWords[i], 0, oldWords[i].length());
        words[slot] = oldWords[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
