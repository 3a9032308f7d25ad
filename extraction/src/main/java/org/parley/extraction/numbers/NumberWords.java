package org.parley.extraction.numbers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of number words and figures. */
final class NumberWords {
  private static final Map<String, Long> CARDINALS = new HashMap<>();
  private static final Map<String, Long> MULTIPLIERS = new HashMap<>();
  private static final Map<String, Long> VAGUE = new HashMap<>();

  static {
    String[] small = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < small.length; i++) {
      CARDINALS.put(small[i], (long) i);
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      CARDINALS.put(tens[i], 20L + 10 * i);
    }
    CARDINALS.put("dozen", 12L);
    MULTIPLIERS.put("hundred", 100L);
    MULTIPLIERS.put("thousand", 1_000L);
    MULTIPLIERS.put("million", 1_000_000L);
    MULTIPLIERS.put("billion", 1_000_000_000L);
    MULTIPLIERS.put("bn", 1_000_000_000L);
    MULTIPLIERS.put("m", 1_000_000L);
    MULTIPLIERS.put("trillion", 1_000_000_000_000L);
    MULTIPLIERS.put("dozen", 12L);
    // The least that the plural can mean.
    VAGUE.put("dozens", 24L);
    VAGUE.put("scores", 40L);
    VAGUE.put("tens", 20L);
    VAGUE.put("hundreds", 200L);
    VAGUE.put("thousands", 2_000L);
    VAGUE.put("millions", 2_000_000L);
    VAGUE.put("several", 3L);
    VAGUE.put("few", 3L);
    VAGUE.put("many", null);
    VAGUE.put("numerous", null);
    VAGUE.put("couple", 2L);
    VAGUE.put("multiple", 2L);
    VAGUE.put("both", 2L);
    VAGUE.put("pair", 2L);
  }

  private NumberWords() {}

  /** The least that a vague word such as "dozens" means; null for other words. */
  static @Nullable Long vague(String form) {
    return VAGUE.get(form.toLowerCase(Locale.ROOT));
  }

  /** Value of a multiplier such as "hundred"; null for other words. */
  static @Nullable Long multiplier(String form) {
    return MULTIPLIERS.get(form.toLowerCase(Locale.ROOT));
  }

  /**
   * Value of a single word or figure, as "twenty-one", "1,200" or "3.5" (rounded); null for others.
   */
  static @Nullable Long value(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    Long cardinal = CARDINALS.get(word);
    if (cardinal != null) {
      return cardinal;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Long tens = CARDINALS.get(word.substring(0, hyphen));
      Long units = CARDINALS.get(word.substring(hyphen + 1));
      if (tens != null && units != null && tens >= 20 && units < 10) {
        return tens + units;
      }
      return null;
    }
    return figure(word);
  }

  private static @Nullable Long figure(String word) {
    double value = figureExactly(word);
    return Double.isNaN(value) ? null : Math.round(value);
  }

  /** A figure with thousands separators and a decimal point; NaN for anything else. */
  static double figureExactly(String word) {
    if (word.isEmpty() || word.length() > 20) {
      return Double.NaN;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == '.' && i > 0 && i < word.length() - 1) {
        digits.append(c);
      } else if (c != ',' || i == 0 || i == word.length() - 1) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(digits.toString());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
