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
    return sentence -> {
      List<Token> tokens = sentence.tokens();
      List<String> tags = session.tag(tokens.stream().map(Token::form).toList());
      List<Token> tagged = new ArrayList<>(tokens.size());
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        tagged.add(
            new Token(
                token.span(),
                token.form(),
                token.lemma(),
                tags.get(i),
                token.head(),
                token.relation()));
      }
      return new Sentence(sentence.span(), tagged);
    };
  }
}
