package org.parley.language.tokens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;

/** The tables of {@code word-parts.txt}. Immutable once loaded. */
final class WordParts {
  private static final String RESOURCE = "word-parts.txt";

  /** How a period after a word may belong to it; values of {@link #abbreviations}. */
  static final int TITLE = 1;

  static final int SHORT = 2;
  static final int BEFORE_CAPITAL = 3;
  static final int BEFORE_NUMBER = 4;
  static final int BEFORE_LOWER = 5;

  /** What letters after a number are; values of {@link #afterNumber}. */
  static final int UNIT = 1;

  static final int ORDINAL = 2;

  final WordTable abbreviations = new WordTable();
  final WordTable prefixes = new WordTable();
  final WordTable suffixes = new WordTable();
  final WordTable afterNumber = new WordTable();
  final WordTable contractions = new WordTable();
  final WordTable domains = new WordTable();
  final WordTable openers = new WordTable();

  private WordParts() {}

  static WordParts load() {
    WordParts parts = new WordParts();
    try (InputStream bytes = WordParts.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isEmpty() && line.charAt(0) != '#') {
          parts.add(line, number);
        }
      }
      return parts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
    }
  }

  private void add(String line, int number) {
    int tab = line.indexOf('\t');
    String kind = tab < 0 ? line : line.substring(0, tab);
    StringTokenizer words = new StringTokenizer(line.substring(Math.max(tab, 0)));
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      switch (kind) {
        case "title" -> abbreviations.put(word, TITLE);
        case "short" -> abbreviations.put(word, SHORT);
        case "before-capital" -> abbreviations.put(word, BEFORE_CAPITAL);
        case "before-number" -> abbreviations.put(word, BEFORE_NUMBER);
        case "before-lower" -> abbreviations.put(word, BEFORE_LOWER);
        case "prefix" -> prefixes.put(word, 1);
        case "suffix" -> suffixes.put(word, 1);
        case "unit" -> afterNumber.put(word, UNIT);
        case "ordinal" -> afterNumber.put(word, ORDINAL);
        case "contraction" -> {
          int colon = word.indexOf(':');
          contractions.put(word.substring(0, colon), word.charAt(colon + 1) - '0');
        }
        case "domain" -> domains.put(word, 1);
        case "opener" -> openers.put(word, 1);
        default ->
            throw new IllegalStateException(
                RESOURCE + ", line " + number + ": no such kind of entry: \"" + kind + "\"");
      }
    }
  }
}
