package org.parley.language.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * How a document writes its words: one that also stands in lower case is probably no name where it
 * begins a sentence, and one that has a capital in mid-sentence probably is. Immutable.
 */
public final class DocumentWords {
  /** Bit of {@link #uses} for a word written in lower case. */
  static final int SMALL = 1;

  /** Bit of {@link #uses} for a word written with a capital in mid-sentence. */
  static final int CAPITAL = 2;

  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();

  /** Reads the words of a document. Headlines, where every word has a capital, do not count. */
  public DocumentWords(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      boolean headline = Capitals.of(tokens) != Capitals.NAMES;
      for (int i = 0; i < tokens.size(); i++) {
        String form = tokens.get(i).form();
        char first = form.charAt(0);
        if (Character.isLowerCase(first)) {
          small.add(form);
        } else if (i > 0 && !headline && Character.isUpperCase(first)) {
          capital.add(form.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** How the word is written: a set of {@link #SMALL} and {@link #CAPITAL}. */
  int uses(String lower) {
    return (small.contains(lower) ? SMALL : 0) | (capital.contains(lower) ? CAPITAL : 0);
  }

  /** True where the document also writes the word in lower case. */
  boolean standsSmall(String form) {
    return small.contains(form.toLowerCase(Locale.ROOT));
  }
}
