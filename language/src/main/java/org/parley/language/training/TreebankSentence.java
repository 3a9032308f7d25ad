package org.parley.language.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a treebank.
 *
 * @param id name of the sentence, or null
 * @param text the sentence as written, or null where the treebank does not give it
 * @param document name of the document that begins with this sentence, or null where none begins
 * @param newParagraph true where a paragraph or document begins with this sentence
 * @param comments all comment lines without their "#", trimmed, as "meta::genre = news"
 * @param words in order
 * @param multiwordTokens in order, none overlapping another
 */
public record TreebankSentence(
    @Nullable String id,
    @Nullable String text,
    @Nullable String document,
    boolean newParagraph,
    List<String> comments,
    List<TreebankWord> words,
    List<MultiwordToken> multiwordTokens) {
  public TreebankSentence {
    comments = List.copyOf(comments);
    words = List.copyOf(words);
    multiwordTokens = List.copyOf(multiwordTokens);
  }

  /** True where a document begins with this sentence. */
  public boolean newDocument() {
    return document != null;
  }
}
