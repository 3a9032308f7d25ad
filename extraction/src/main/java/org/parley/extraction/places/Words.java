package org.parley.extraction.places;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/** The words of a sentence, with what is asked of them over and over. */
final class Words {
  private static final int LONGEST_RUN = 12;

  private final List<Token> tokens;
  private final List<String> forms;
  private final boolean headline;

  Words(Sentence sentence) {
    tokens = sentence.tokens();
    forms = new Forms(tokens);
    headline = isHeadline(tokens);
  }

  /** The forms of the tokens, not copied. */
  private static final class Forms extends AbstractList<String> implements RandomAccess {
    private final List<Token> tokens;

    Forms(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public String get(int index) {
      return tokens.get(index).form();
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }

  int size() {
    return tokens.size();
  }

  List<String> forms() {
    return forms;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The form at {@code index}; empty outside the sentence. */
  String form(int index) {
    return index < 0 || index >= tokens.size() ? "" : forms.get(index);
  }

  /** The tag at {@code index}; empty outside the sentence. */
  String tag(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).tag();
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Whether no white space stands between a word and the one before. */
  boolean touchesPrevious(int index) {
    return index > 0
        && index < tokens.size()
        && tokens.get(index).span().start() == tokens.get(index - 1).span().end();
  }

  /** Whether a word is written with a capital, after an Arabic article too: "al-Bab". */
  boolean isCapital(int index) {
    String form = form(index);
    if (form.isEmpty()) {
      return false;
    }
    if (Character.isUpperCase(form.codePointAt(0))) {
      return true;
    }
    int hyphen = form.indexOf('-');
    return hyphen == 2 && form.length() > 3 && Character.isUpperCase(form.charAt(3))
        || hyphen == -1 && isArticle(form) && "-".equals(form(index + 1)) && isCapital(index + 2);
  }

  private static boolean isArticle(String form) {
    return switch (form) {
      case "al", "el", "ad", "as", "ash", "an", "ar", "az", "ez", "es", "at", "et", "ed", "er" ->
          true;
      default -> false;
    };
  }

  /** Whether a word of at least three letters is all in capitals. */
  boolean isShouted(int index) {
    String form = form(index);
    return form.length() > 2
        && form.chars().filter(Character::isLetter).count() > 2
        && form.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether most longer words of the sentence have capitals, as in "Rebels Leave Aleppo". */
  boolean isHeadline() {
    return headline;
  }

  private static boolean isHeadline(List<Token> tokens) {
    int capitals = 0;
    int words = 0;
    for (Token token : tokens) {
      if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
        boolean capital = Character.isUpperCase(token.form().charAt(0));
        if (!capital && token.tag().startsWith("VB")) {
          return false;
        }
        words++;
        capitals += capital ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 > words * 8;
  }

  /** Index after the last word of the run of capitalised words that begins at {@code from}. */
  int runEnd(int from) {
    int end = from;
    while (end < size() && end - from < LONGEST_RUN) {
      if (isCapital(end) || isInitialStop(end)) {
        end++;
      } else if (joins(end) && isCapital(end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return Math.max(end, from + 1);
  }

  /** The full stop of "St." or "Ont." where it is a token of its own inside a run. */
  private boolean isInitialStop(int index) {
    return ".".equals(form(index))
        && touchesPrevious(index)
        && isCapital(index + 1)
        && form(index - 1).length() <= 3;
  }

  private boolean joins(int index) {
    String form = form(index);
    return switch (form) {
      case "-", "‑", "–", "'", "’" -> touchesPrevious(index) && touchesPrevious(index + 1);
      case "de",
          "la",
          "del",
          "di",
          "da",
          "do",
          "du",
          "des",
          "den",
          "van",
          "von",
          "bin",
          "ibn",
          "y",
          "e" ->
          true;
      default -> false;
    };
  }

  /** Index of the first word of the run of capitalised words that {@code index} belongs to. */
  int runStart(int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST_RUN) {
      if (isCapital(start - 1) || isInitialStop(start - 1)) {
        start--;
      } else if (start > 1 && joins(start - 1) && isCapital(start - 2)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }
}
