package org.parley.language.coreference;

import java.util.Arrays;
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
          "said",
          "says",
          "say",
          "saying",
          "told",
          "tells",
          "added",
          "adds",
          "wrote",
          "writes",
          "tweeted",
          "warned",
          "warns",
          "insisted",
          "declared",
          "stated",
          "states",
          "announced",
          "claimed",
          "argued",
          "explained",
          "recalled",
          "asked",
          "replied",
          "continued",
          "noted",
          "stressed",
          "vowed",
          "concluded",
          "posted",
          "remarked",
          "testified");

  private final Scene scene;
  private final int[][] quotation;
  private final int quotations;

  Quotations(Scene scene) {
    this.scene = scene;
    quotation = new int[scene.size()][];
    int number = 0;
    boolean open = false;
    for (int s = 0; s < scene.size(); s++) {
      quotation[s] = new int[scene.tokens(s).size()];
      for (int i = 0; i < quotation[s].length; i++) {
        Token token = scene.tokens(s).get(i);
        boolean opens = isOpening(token, open);
        if (opens) {
          open = true;
          number++;
        } else if (isClosing(token)) {
          open = false;
        }
        quotation[s][i] = open && !opens ? number : 0;
      }
    }
    quotations = number;
  }

  private static boolean isOpening(Token token, boolean open) {
    String form = token.form();
    return form.equals("“") || token.tag().equals("``") || form.equals("\"") && !open;
  }

  private static boolean isClosing(Token token) {
    String form = token.form();
    return form.equals("”") || form.equals("\"") || token.tag().equals("''");
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
      if (quotation[sentence][i] > 0 || !SAYING.contains(tree.token(i).form())) {
        continue;
      }
      int subject = tree.child(i, "nsubj");
      Scene.Appearance appearance = subject < 0 ? null : scene.at(sentence, subject);
      if (appearance == null || speaker != null && speaker != appearance.referent()) {
        return null;
      }
      speaker = appearance.referent();
    }
    return speaker;
  }
}
