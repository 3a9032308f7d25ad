package org.parley.language.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.DependencyTree;
import org.parley.language.Token;

/**
 * The direct quotations of a document and who speaks them, where the sentence that begins or ends
 * the quotation says it: "said X" beside the closing or opening mark.
 */
final class Quotations {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "tweet",
          "warn",
          "insist",
          "declare",
          "state",
          "announce",
          "claim",
          "argue",
          "explain",
          "recall",
          "ask",
          "reply",
          "continue",
          "note",
          "stress",
          "vow",
          "conclude",
          "post",
          "remark",
          "testify");

  /** A quotation of more sentences has probably lost its closing mark. */
  private static final int LONGEST = 8;

  private final Scene scene;
  private final int[][] quotation;
  private final int quotations;

  Quotations(Scene scene) {
    this.scene = scene;
    quotation = new int[scene.size()][];
    int number = 0;
    boolean open = false;
    int since = 0;
    for (int s = 0; s < scene.size(); s++) {
      List<Token> tokens = scene.tokens(s);
      quotation[s] = new int[tokens.size()];
      open &= s - since <= LONGEST;
      for (int i = 0; i < tokens.size(); i++) {
        boolean opens = isOpening(tokens, i, open);
        if (opens) {
          open = true;
          since = s;
          number++;
        } else if (isMark(tokens.get(i).form())) {
          open = false;
        }
        quotation[s][i] = open && !opens ? number : 0;
      }
    }
    quotations = number;
  }

  private static boolean isMark(String form) {
    return form.equals("\"") || form.equals("“") || form.equals("”");
  }

  /** A straight mark opens where it touches only the next word, and closes where only the last. */
  private static boolean isOpening(List<Token> tokens, int at, boolean open) {
    Token token = tokens.get(at);
    if (!token.form().equals("\"")) {
      return token.form().equals("“");
    }
    boolean touchesLast = at > 0 && tokens.get(at - 1).span().end() == token.span().start();
    boolean touchesNext =
        at + 1 < tokens.size() && tokens.get(at + 1).span().start() == token.span().end();
    return touchesLast == touchesNext ? !open : touchesNext;
  }

  /** True where a token stands inside a quotation. */
  boolean inside(int sentence, int token) {
    return quotation[sentence][token] > 0;
  }

  /** Who speaks the quotation in which a token stands, or null. */
  @Nullable Referent speaker(int sentence, int token) {
    int number = quotation[sentence][token];
    if (number == 0 || quotations == 0) {
      return null;
    }
    Referent speaker = saidIn(sentence);
    for (int near : new int[] {sentence + 1, sentence - 1}) {
      if (speaker == null && near >= 0 && near < scene.size() && continues(near, number)) {
        speaker = saidIn(near);
      }
    }
    return speaker;
  }

  private boolean continues(int sentence, int number) {
    return Arrays.stream(quotation[sentence]).anyMatch(one -> one == number);
  }

  /** The subject of the only verb of saying outside the quotations of a sentence. */
  private @Nullable Referent saidIn(int sentence) {
    DependencyTree tree = scene.tree(sentence);
    Referent speaker = null;
    for (int i = 0; i < tree.size(); i++) {
      if (quotation[sentence][i] > 0 || !says(tree.token(i))) {
        continue;
      }
      Referent named = sayer(sentence, i);
      if (named == null || speaker != null && speaker != named) {
        return null;
      }
      speaker = named;
    }
    return speaker;
  }

  private static boolean says(Token token) {
    return token.tag().startsWith("VB") && SAYING.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * Who says it: the verb's own subject, or that of the verb beside which it goes on without one of
   * its own ("the minister left, adding …", "she rose and said …").
   */
  private @Nullable Referent sayer(int sentence, int verb) {
    DependencyTree tree = scene.tree(sentence);
    int at = verb;
    for (int step = 0; step < 3 && at >= 0; step++) {
      Referent named = subjectOf(sentence, at);
      if (named != null || hasSubject(tree, at) || !sharesSubject(tree, at)) {
        return named;
      }
      at = tree.head(at);
    }
    return null;
  }

  private static boolean hasSubject(DependencyTree tree, int verb) {
    return tree.child(verb, "nsubj") >= 0
        || tree.child(verb, "nsubj:pass") >= 0
        || tree.child(verb, "csubj") >= 0;
  }

  private static boolean sharesSubject(DependencyTree tree, int verb) {
    String relation = tree.relation(verb);
    return relation.equals("conj")
        || relation.equals("advcl") && tree.token(verb).tag().equals("VBG");
  }

  /** A title and the name after it may both hang on the verb: the one that refers is taken. */
  private @Nullable Referent subjectOf(int sentence, int verb) {
    DependencyTree tree = scene.tree(sentence);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == verb && tree.relation(i).equals("nsubj")) {
        Referent named = scene.headedBy(sentence, i);
        if (named != null) {
          return named;
        }
      }
    }
    return null;
  }
}
