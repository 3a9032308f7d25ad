package org.parley.dossier.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Min-hash sketches of texts: the share of places in which two sketches are equal estimates the
 * Jaccard similarity of the texts' three-word shingles (Broder 1997), so that syndicated stories
 * with a changed headline or a cut end are known as copies without the texts.
 *
 * <p>A sketch is {@value #HASHES} hashes of sixteen bits (b-bit min-hashing, Li and König 2010),
 * written as four hexadecimal digits each; of a text without words it is empty. Pure functions.
 */
public final class TextSketch {
  /** Hashes of a sketch: the standard error of an estimate is at most 0.063. */
  public static final int HASHES = 64;

  /**
   * Hashes of one band: texts of similarity 0.5 share a band with probability 0.64, of 0.8 with 1.
   */
  private static final int BAND = 4;

  private static final int DIGITS = 4;
  private static final int SHINGLE = 3;

  /** Words beyond this many are not looked at: a copy is known by its beginning. */
  private static final int MOST_WORDS = 2000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private TextSketch() {}

  /** The sketch of {@code text}. */
  public static String of(CharSequence text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return "";
    }
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= Math.max(words.size(), SHINGLE); i++) {
      long shingle = 1125899906842597L;
      for (String word : words.subList(i, Math.min(words.size(), i + SHINGLE))) {
        shingle = mix(shingle * 31 + word.hashCode());
      }
      for (int h = 0; h < HASHES; h++) {
        // Unsigned order does not matter: each hash only needs an order of its own.
        least[h] = Math.min(least[h], mix(shingle ^ (h * 0x9E3779B97F4A7C15L)));
      }
    }
    StringBuilder sketch = new StringBuilder(HASHES * DIGITS);
    for (long hash : least) {
      sketch.append(String.format(Locale.ROOT, "%04x", hash & 0xffff));
    }
    return sketch.toString();
  }

  /** Estimated share of shingles that two texts have in common; 0 where either has no words. */
  public static double similarity(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      if (one.regionMatches(i * DIGITS, other, i * DIGITS, DIGITS)) {
        equal++;
      }
    }
    return equal / (double) HASHES;
  }

  /** Keys of which near-copies share at least one. */
  static List<String> bands(String sketch) {
    List<String> bands = new ArrayList<>();
    for (int i = 0; i + BAND * DIGITS <= sketch.length(); i += BAND * DIGITS) {
      bands.add(i + ":" + sketch.substring(i, i + BAND * DIGITS));
    }
    return bands;
  }

  private static List<String> words(CharSequence text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (words.size() < MOST_WORDS && matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
