package org.parley.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Analysis;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * The day that a report itself says it was written on, in a dateline: "BEIRUT, Lebanon, May 3, 1999
 * (AP) --", "Kyiv, 7 March 2022 -". Only a full date before the dash counts; a date without its
 * year says nothing. Stateless.
 */
public final class Dateline {
  private static final int SENTENCES = 3;
  private static final int WORDS = 16;

  private Dateline() {}

  /** The publication date of the document, or else the date of its dateline, or null. */
  public static @Nullable LocalDate publication(Analysis analysis) {
    LocalDate published = analysis.document().published();
    if (published != null) {
      return published;
    }
    List<Sentence> sentences = analysis.sentences();
    for (int i = 0; i < Math.min(SENTENCES, sentences.size()); i++) {
      LocalDate date = date(sentences.get(i).tokens());
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(List<Token> tokens) {
    if (!Character.isUpperCase(tokens.get(0).form().codePointAt(0))) {
      return null;
    }
    int end = closing(tokens);
    for (int i = 1; i + 2 < end; i++) {
      LocalDate date = dateAt(tokens, i, end);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /**
   * Index of the dash that ends the dateline, no verb standing before it; -1 where there is none.
   */
  private static int closing(List<Token> tokens) {
    for (int i = 0; i < Math.min(WORDS, tokens.size()); i++) {
      Token token = tokens.get(i);
      switch (token.form()) {
        case "-", "--", "---", "–", "—", "_", "(" -> {
          return i;
        }
        default -> {
          if (token.tag().startsWith("VB") || token.tag().equals("MD")) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  // May 3 , 1999 ; 3 May 1999
  private static @Nullable LocalDate dateAt(List<Token> tokens, int i, int end) {
    String first = tokens.get(i).form();
    String second = tokens.get(i + 1).form();
    int yearAt = tokens.get(i + 2).form().equals(",") ? i + 3 : i + 2;
    if (yearAt >= end) {
      return null;
    }
    String form = tokens.get(yearAt).form();
    int year = form.length() == 4 ? SentenceWords.number(form, 0, 4) : -1;
    TimeWord monthFirst = Vocabulary.word(first);
    TimeWord monthSecond = Vocabulary.word(second);
    if (monthFirst != null && monthFirst.month() > 0) {
      return day(year, monthFirst.month(), SentenceWords.number(second, 0, second.length()));
    }
    return monthSecond == null
        ? null
        : day(year, monthSecond.month(), SentenceWords.number(first, 0, first.length()));
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1800 || month < 1 || day < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
