package org.parley.language.tokens;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Span;

/**
 * Finds the words and marks of a text, as the Universal Dependencies English treebanks divide them.
 * One pass over the characters; immutable and safe for use by many threads.
 */
public final class Tokenizer {
  /** No token is longer than this many UTF-16 code units; longer runs are cut. */
  public static final int LONGEST_TOKEN = 400;

  /** A run of characters without white space is looked at in pieces of at most this length. */
  private static final int LONGEST_RUN = 4000;

  private final WordParts parts;

  private Tokenizer(WordParts parts) {
    this.parts = parts;
  }

  /** Loads the tables shipped with the program. */
  public static Tokenizer load() {
    return new Tokenizer(WordParts.load());
  }

  /** All tokens of a text, in order, whatever sentence they belong to. */
  public List<Span> tokens(String text) {
    TokenBuffer tokens = new TokenBuffer();
    tokenize(text, 0, text.length(), tokens);
    List<Span> spans = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      spans.add(new Span(tokens.start(i), tokens.end(i)));
    }
    return spans;
  }

  /** Adds the tokens between two offsets, neither of them inside a word, to {@code tokens}. */
  void tokenize(String text, int from, int to, TokenBuffer tokens) {
    int i = from;
    while (i < to) {
      if (Characters.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < to && !Characters.isSpace(text.charAt(end)) && end - i < LONGEST_RUN) {
        end++;
      }
      if (end - i == LONGEST_RUN && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      run(text, i, end, to, tokens);
      i = end;
    }
  }

  /** Tokenises a run of characters without white space, web addresses in it first. */
  private void run(String text, int from, int to, int limit, TokenBuffer tokens) {
    int at = from;
    while (at < to && to - at > 4) {
      int address = WebAddresses.start(text, at, to);
      if (address < 0) {
        break;
      }
      RunTokenizer.tokenize(new Run(parts, text, at, address, limit), tokens);
      int end = WebAddresses.end(text, address, to);
      tokens.add(address, end);
      at = end;
    }
    if (at < to) {
      RunTokenizer.tokenize(new Run(parts, text, at, to, limit), tokens);
    }
  }
}
