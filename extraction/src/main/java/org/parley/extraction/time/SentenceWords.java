package org.parley.extraction.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.time.TimeWord.Role;
import org.parley.extraction.time.TimeWord.Unit;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Token;

/**
 * The words of a sentence as the readers of time expressions look at them. Every look at an index
 * outside the sentence finds nothing, so that readers need no bounds.
 */
final class SentenceWords {
  private final ParsedSentence sentence;
  private final Direction direction;
  private final @Nullable TimeWord[] words;

  SentenceWords(ParsedSentence sentence) {
    this.sentence = sentence;
    this.direction = new Direction(sentence);
    List<Token> tokens = sentence.sentence().tokens();
    this.words = new TimeWord[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      String form = tokens.get(i).form();
      words[i] = Vocabulary.word(isMiddle(form) ? form.substring(4) : form);
    }
  }

  private static boolean isMiddle(String form) {
    return form.length() > 4 && form.regionMatches(true, 0, "mid-", 0, 4);
  }

  ParsedSentence sentence() {
    return sentence;
  }

  int size() {
    return words.length;
  }

  /** True where the time at token {@code i} lies ahead. */
  boolean isAhead(int i) {
    return direction.isAhead(i);
  }

  /** The same for a weekday, for which a present tense is enough: "arrives Tuesday". */
  boolean isAheadOrPresent(int i) {
    return direction.isAheadOrPresent(i);
  }

  /** True where an expression may begin or go on at {@code i}. */
  boolean mayTell(int i) {
    if (i >= words.length) {
      return false;
    }
    if (words[i] != null) {
      return true;
    }
    String form = sentence.token(i).form();
    char c = form.charAt(0);
    return (c >= '0' && c <= '9') || c == '\'' || c == '’' || isMiddle(form);
  }

  /** The form, without a "mid-" that it begins with; empty outside the sentence. */
  String form(int i) {
    if (i < 0 || i >= words.length) {
      return "";
    }
    String form = sentence.token(i).form();
    return isMiddle(form) ? form.substring(4) : form;
  }

  /** "mid-November". */
  boolean isMiddle(int i) {
    return i < words.length && isMiddle(sentence.token(i).form());
  }

  /** True where no verb is finite, as in a headline over a section. */
  boolean isHeading() {
    for (int i = 0; i < words.length; i++) {
      switch (sentence.tag(i)) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  String tag(int i) {
    return i < 0 || i >= words.length ? "" : sentence.tag(i);
  }

  boolean isNounTag(int i) {
    return tag(i).startsWith("NN");
  }

  /** A capitalised word after another name: "USA Today". */
  boolean isCapitalName(int i) {
    return i > 0 && isCapital(i) && tag(i).startsWith("NNP") && tag(i - 1).startsWith("NNP");
  }

  @Nullable TimeWord word(int i) {
    return i < 0 || i >= words.length ? null : words[i];
  }

  boolean is(int i, String word) {
    return i >= 0 && i < words.length && sentence.token(i).form().equalsIgnoreCase(word);
  }

  boolean isAny(int i, String one, String two) {
    return is(i, one) || is(i, two);
  }

  boolean has(int i, Role role) {
    TimeWord word = word(i);
    return word != null && word.is(role);
  }

  @Nullable Unit unit(int i) {
    TimeWord word = word(i);
    return word == null ? null : word.unit();
  }

  boolean isPlural(int i) {
    TimeWord word = word(i);
    return word != null && word.plural();
  }

  boolean isDash(int i) {
    return is(i, "-") || is(i, "–") || is(i, "—");
  }

  private boolean isCapital(int i) {
    String form = form(i);
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  /** Month 1 to 12 that stands at {@code i}; 0 where there is none. */
  int month(int i) {
    TimeWord word = word(i);
    return word == null || word.month() == 0 || !isCapital(i) ? 0 : word.month();
  }

  /** Weekday 1 to 7 that stands at {@code i}; 0 where there is none. */
  int weekday(int i) {
    TimeWord word = word(i);
    return word == null || word.weekday() == 0 || !isCapital(i) ? 0 : word.weekday();
  }

  /** True where a month or weekday is part of a name: "April Glaspie", "the Sunday Telegraph". */
  boolean isPartOfName(int i) {
    Mention mention = i < words.length ? sentence.mention(i) : null;
    if (mention == null
        || mention.form() != Mention.Form.NAME
        || mention.to() - mention.from() < 2) {
      return false;
    }
    if (weekday(i) > 0 && mention.to() == i + 1) {
      // "the World Court Friday rejected": a weekday ends no name
      return false;
    }
    return mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.ORGANISATION;
  }

  /** Digits, an ordinal ending allowed ("7th"); -1 for anything else. */
  int digits(int i) {
    String form = form(i);
    int end = form.length() - (isOrdinal(i) ? 2 : 0);
    return number(form, 0, end);
  }

  /** "7th", "22nd". */
  boolean isOrdinal(int i) {
    String form = form(i);
    int length = form.length();
    if (length < 3 || length > 5 || !isDigit(form.charAt(0))) {
      return false;
    }
    return switch (form.substring(length - 2).toLowerCase(Locale.ROOT)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** The number that stands between two offsets of {@code form}; -1 where something else does. */
  static int number(String form, int from, int to) {
    if (to <= from || to - from > 6) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(form.charAt(i))) {
        return -1;
      }
      value = value * 10 + form.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A day of the month in digits, 1 to 31; -1 for anything else. */
  int dayOfMonth(int i) {
    int length = form(i).length();
    int value = length > 4 ? -1 : digits(i);
    return value >= 1 && value <= 31 ? value : -1;
  }

  /** A year in four digits, 1000 to 2199; -1 for anything else. */
  int year(int i) {
    String form = form(i);
    int value = form.length() == 4 ? number(form, 0, 4) : -1;
    return value >= 1000 && value < 2200 ? value : -1;
  }
}
