package org.parley.language.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.tagging.Tagger;

/** Replaces the tags of a treebank by those that a tagger gives. */
public final class Retagging {
  private Retagging() {}

  /** Gives the same sentence with the tagger's tags; trees stay. For one thread at a time. */
  public static UnaryOperator<Sentence> by(Tagger tagger) {
    Tagger.Session session = tagger.session();
    return sentence ->
        with(sentence, session.tag(sentence.tokens().stream().map(Token::form).toList()));
  }

  /** The same document with the tags that {@code tagger} gives its sentences. */
  public static TreebankDocument by(UnaryOperator<Sentence> tagger, TreebankDocument document) {
    return new TreebankDocument(
        document.document(),
        document.treebank(),
        document.sentences().stream().map(tagger).toList());
  }

  private static Sentence with(Sentence sentence, List<String> tags) {
    List<Token> tagged = new ArrayList<>(tags.size());
    for (Token token : sentence.tokens()) {
      tagged.add(
          new Token(
              token.span(),
              token.form(),
              token.lemma(),
              tags.get(tagged.size()),
              token.head(),
              token.relation()));
    }
    return new Sentence(sentence.span(), tagged);
  }
}
