package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stands in for the tokenizer until there is one: splits at spaces, marks and clitics. */
final class RoughTokenizer {
  private static final Set<String> ABBREVIATIONS =
      Set.of("Mr", "Mrs", "Ms", "Dr", "Gen", "Col", "Lt", "Sgt", "St", "No", "vs", "Gov", "Sen");
  private static final List<String> CLITICS =
      List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "n’t", "’s", "’re", "’ve", "’ll");

  private RoughTokenizer() {}

  /** The tokens of each sentence of {@code text}. */
  static List<List<Span>> sentences(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> current = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      if (Character.isWhitespace(text.charAt(position))) {
        if (text.startsWith("\n\n", position)) {
          current = end(sentences, current);
        }
        position++;
        continue;
      }
      int end = position;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      chunk(text, position, end, current);
      if (endsSentence(text, current, end) || current.size() > 200) {
        current = end(sentences, current);
      }
      position = end;
    }
    end(sentences, current);
    return sentences;
  }

  private static List<Span> end(List<List<Span>> sentences, List<Span> current) {
    if (!current.isEmpty()) {
      sentences.add(current);
    }
    return new ArrayList<>();
  }

  private static boolean endsSentence(String text, List<Span> tokens, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int i = tokens.size() - 1;
    while (i > 0 && "\"'”’)]".contains(tokens.get(i).in(text))) {
      i--;
    }
    return ".?!".contains(tokens.get(i).in(text))
        && (next == text.length()
            || Character.isUpperCase(text.charAt(next))
            || "\"“'‘(".indexOf(text.charAt(next)) >= 0);
  }

  private static void chunk(String text, int from, int to, List<Span> tokens) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
      tokens.add(new Span(start, ++start));
    }
    int end = to;
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && !dotted(text, start, end)) {
      end--;
    }
    word(text, start, end, tokens);
    for (int i = end; i < to; i++) {
      tokens.add(new Span(i, i + 1));
    }
  }

  private static boolean dotted(String text, int start, int end) {
    String word = text.substring(start, end - 1);
    return text.charAt(end - 1) == '.' && (word.indexOf('.') >= 0 || ABBREVIATIONS.contains(word));
  }

  private static void word(String text, int from, int to, List<Span> tokens) {
    int end = to;
    for (String clitic : CLITICS) {
      if (to - from > clitic.length() && text.startsWith(clitic, to - clitic.length())) {
        end = to - clitic.length();
      }
    }
    int start = from;
    for (int i = from; i < end; i++) {
      if ("-–—/".indexOf(text.charAt(i)) >= 0 && i > start) {
        tokens.add(new Span(start, i));
        tokens.add(new Span(i, i + 1));
        start = i + 1;
      }
    }
    if (start < end) {
      tokens.add(new Span(start, end));
    }
    if (end < to) {
      tokens.add(new Span(end, to));
    }
  }
}
