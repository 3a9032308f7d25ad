package org.parley.language.training;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/**
 * A document of a treebank with its trees as the rest of the program knows them.
 *
 * @param document its text, a line for each sentence
 * @param treebank its sentences as the treebank has them
 * @param sentences the same sentences with offsets into the text
 */
public record TreebankDocument(
    Document document, List<TreebankSentence> treebank, List<Sentence> sentences) {
  public TreebankDocument {
    treebank = List.copyOf(treebank);
    sentences = List.copyOf(sentences);
  }

  /** Cuts a treebank into its documents. */
  public static List<TreebankDocument> of(List<TreebankSentence> treebank) {
    List<TreebankDocument> documents = new ArrayList<>();
    List<TreebankSentence> part = new ArrayList<>();
    for (TreebankSentence sentence : treebank) {
      if (sentence.newDocument() && !part.isEmpty()) {
        documents.add(document(part));
        part.clear();
      }
      part.add(sentence);
    }
    if (!part.isEmpty()) {
      documents.add(document(part));
    }
    return documents;
  }

  private static TreebankDocument document(List<TreebankSentence> treebank) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (TreebankSentence sentence : treebank) {
      List<Token> tokens = new ArrayList<>();
      int start = text.length();
      for (TreebankWord word : sentence.words()) {
        Span span = new Span(text.length(), text.length() + word.form().length());
        text.append(word.form()).append(word.spaceAfter() ? " " : "");
        tokens.add(
            new Token(span, word.form(), word.lemma(), word.tag(), word.head(), word.relation()));
      }
      sentences.add(new Sentence(new Span(start, tokens.getLast().span().end()), tokens));
      text.append('\n');
    }
    String id = treebank.getFirst().document();
    return new TreebankDocument(
        Document.of(id == null ? "" : id, text.toString()), treebank, sentences);
  }

  /** The annotated mentions of entities. */
  public List<EntityMention> mentions() {
    return EntityAnnotation.mentions(treebank);
  }
}
