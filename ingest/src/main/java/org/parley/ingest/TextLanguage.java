package org.parley.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where one language alone is written in it, else by
 * its function words. What a source says of itself is believed where the text is too short to tell;
 * a text that nothing tells of is taken for English, so that no report is lost.
 */
final class TextLanguage {
  /** Characters looked at: a page is enough. */
  private static final int SAMPLE = 20_000;

  /** Function words seen before they count for something. */
  private static final int FEWEST = 3;

  /** Different ones of two letters and more among them: "U.S." is made of two words of Croatian. */
  private static final int FEWEST_LONGER = 2;

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.DEVANAGARI, "hi"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.GURMUKHI, "pa"),
              Map.entry(UnicodeScript.GUJARATI, "gu"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.TELUGU, "te"),
              Map.entry(UnicodeScript.KANNADA, "kn"),
              Map.entry(UnicodeScript.MALAYALAM, "ml"),
              Map.entry(UnicodeScript.SINHALA, "si"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.LAO, "lo"),
              Map.entry(UnicodeScript.MYANMAR, "my"),
              Map.entry(UnicodeScript.KHMER, "km"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.ETHIOPIC, "am"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.CYRILLIC, "ru"),
              Map.entry(UnicodeScript.ARABIC, "ar")));

  private TextLanguage() {}

  /** Loaded by the first text, once. */
  private static final class Words {
    /** Each function word with the languages that have it. */
    static final Map<String, List<String>> LANGUAGES = load();

    private static Map<String, List<String>> load() {
      Map<String, List<String>> languages = new HashMap<>();
      try (InputStream input = TextLanguage.class.getResourceAsStream("function-words.txt")) {
        if (input == null) {
          throw new IllegalStateException("function-words.txt is missing from the program");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int colon = line.indexOf(':');
          if (line.startsWith("#") || colon < 0) {
            continue;
          }
          for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
            languages.computeIfAbsent(word, key -> new ArrayList<>()).add(line.substring(0, colon));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return languages;
    }
  }

  /**
   * The language of {@code text} as an ISO 639-1 code.
   *
   * @param declared what its source says, or null
   */
  static String of(String text, @Nullable String declared) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    String script = byScript(scripts, letters);
    Map<String, Tally> hits = hits(sample);
    String best = "en";
    Tally most = hits.getOrDefault("en", new Tally());
    int english = most.words;
    for (Map.Entry<String, Tally> entry : hits.entrySet()) {
      Tally tally = entry.getValue();
      if (tally.words > most.words
          || (tally.words == most.words && entry.getKey().equals(declared))) {
        best = entry.getKey();
        most = tally;
      }
    }
    boolean tells = most.words >= FEWEST && most.longer.size() >= FEWEST_LONGER;
    if (script != null) {
      return tells && sameScript(best, script) ? best : script;
    }
    if (tells && best.equals("en")) {
      return "en";
    }
    // A name in Spanish or a quotation makes no report Spanish: the other must be well ahead.
    if (tells && most.words > english * 1.5) {
      return best;
    }
    return declared == null || declared.isBlank() ? "en" : declared;
  }

  /** The language that the script of most letters stands for; null for Latin. */
  private static @Nullable String byScript(Map<UnicodeScript, Integer> scripts, int letters) {
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana + han > letters / 2 && han + kana > 0) {
      return kana * 10 > han ? "ja" : "zh";
    }
    for (Map.Entry<UnicodeScript, Integer> entry : scripts.entrySet()) {
      if (entry.getValue() > letters / 2) {
        return BY_SCRIPT.get(entry.getKey());
      }
    }
    return null;
  }

  private static boolean sameScript(String language, String byScript) {
    return switch (byScript) {
      case "ru" -> List.of("ru", "uk", "bg", "sr", "mk", "be", "kk").contains(language);
      case "ar" -> List.of("ar", "fa", "ur", "ps").contains(language);
      default -> false;
    };
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < 0x250 ? Character.isLetter(c) : Character.isLetter(c) && !Character.isSurrogate(c)) {
        scripts.merge(c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return scripts;
  }

  /** The function words of one language in a text. */
  private static final class Tally {
    private int words;
    private final Set<String> longer = new HashSet<>();
  }

  /** The function words of each language among the words. */
  private static Map<String, Tally> hits(String sample) {
    Map<String, Tally> hits = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean letter =
          i < sample.length()
              && (Character.isLetter(sample.charAt(i)) || sample.charAt(i) == '\u2018');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start <= 12) {
          String word = sample.substring(start, i).toLowerCase(Locale.ROOT);
          for (String language : Words.LANGUAGES.getOrDefault(word, List.of())) {
            Tally tally = hits.computeIfAbsent(language, key -> new Tally());
            tally.words++;
            if (word.length() > 1) {
              tally.longer.add(word);
            }
          }
        }
        start = -1;
      }
    }
    return hits;
  }
}
