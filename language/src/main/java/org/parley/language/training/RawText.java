package org.parley.language.training;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Span;

/**
 * A document of a treebank as plain text, with the place of every word: what a tokeniser is given
 * and what it should find. Sentences of a paragraph are joined by a space, paragraphs by an empty
 * line.
 *
 * @param text the document
 * @param sentences the spans of each sentence's words, in order. A word of a multiword token has
 *     its part of the written form
 * @param trees the sentences themselves, in the same order
 */
public record RawText(String text, List<List<Span>> sentences, List<TreebankSentence> trees) {
  public RawText {
    sentences = List.copyOf(sentences);
    trees = List.copyOf(trees);
  }

  /** The documents of a treebank, in order. */
  public static List<RawText> documents(List<TreebankSentence> treebank) {
    List<RawText> documents = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= treebank.size(); i++) {
      if (i == treebank.size() || treebank.get(i).newDocument()) {
        documents.add(document(treebank.subList(from, i)));
        from = i;
      }
    }
    return documents;
  }

  private static RawText document(List<TreebankSentence> trees) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> sentences = new ArrayList<>();
    for (TreebankSentence tree : trees) {
      if (!text.isEmpty()) {
        text.append(tree.newParagraph() ? "\n\n" : " ");
      }
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < tree.words().size(); i++) {
        TreebankWord word = tree.words().get(i);
        int start = text.length();
        text.append(word.form());
        spans.add(new Span(start, text.length()));
        if (word.spaceAfter() && i < tree.words().size() - 1) {
          text.append(' ');
        }
      }
      sentences.add(List.copyOf(spans));
    }
    return new RawText(text.toString(), sentences, trees);
  }
}
