package org.parley.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/** Sentences with trees written by hand, so that a test of grammar needs no parser. */
final class Tree {
  private Tree() {}

  /**
   * The clauses of a sentence of which each line is {@code form lemma tag head relation}, the head
   * numbered from 1 as in CoNLL-U, 0 for the root.
   */
  static Clauses of(String lines) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String line : lines.strip().lines().toList()) {
      String[] field = line.strip().split("\\s+");
      int start = text.length();
      text.append(field[0]);
      tokens.add(
          new Token(
              new Span(start, text.length()),
              field[0],
              field[1],
              field[2],
              Integer.parseInt(field[3]) - 1,
              field[4]));
      text.append(' ');
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens);
    Analysis analysis =
        new Analysis(Document.of("tree", text.toString()), List.of(sentence), List.of(), List.of());
    return new Clauses(new ParsedSentence(analysis, 0, List.of()));
  }

  static String form(Clauses clauses, int token) {
    return token < 0 ? "none" : clauses.sentence().token(token).form();
  }

  static int at(Clauses clauses, String form) {
    for (int i = 0; i < clauses.sentence().size(); i++) {
      if (clauses.sentence().token(i).form().equals(form)) {
        return i;
      }
    }
    throw new AssertionError("no word " + form);
  }
}
