package org.parley.extraction.events;

import org.parley.extraction.grammar.ParsedSentence;

/** Decides the built-in word classes, which depend on what a phrase refers to. */
public interface WordClassifier {
  /**
   * True where the phrase headed by a token is of a built-in class.
   *
   * @param sentence the sentence
   * @param head the phrase's head
   * @param builtIn name of the class, as "@actor"
   */
  boolean is(ParsedSentence sentence, int head, String builtIn);

  /** True where a word of this lower-case lemma stands anywhere in the document. */
  default boolean isInDocument(String lemma) {
    return false;
  }
}
