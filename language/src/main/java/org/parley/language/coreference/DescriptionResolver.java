package org.parley.language.coreference;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.DependencyTree;
import org.parley.language.MentionKind;
import org.parley.language.Token;

/**
 * Resolves definite descriptions ("the minister", "the city") where exactly one antecedent has been
 * called so, or where only one place or group near by can be meant.
 */
final class DescriptionResolver {
  private static final int FARTHEST = 6;
  private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village");
  private static final Set<String> GROUPS = Set.of("group", "organisation", "organization");

  private final Scene scene;

  DescriptionResolver(Scene scene) {
    this.scene = scene;
  }

  /** First token of a description that the noun at {@code token} heads, or -1 for none. */
  int begin(int sentence, int token) {
    DependencyTree tree = scene.tree(sentence);
    if (!tree.token(token).tag().equals("NN") || tree.relation(token).equals("compound")) {
      return -1;
    }
    int determiner = tree.child(token, "det");
    if (determiner < 0 || !isDefinite(tree.token(determiner).form())) {
      return -1;
    }
    for (int child : tree.children(token)) {
      boolean allowed =
          switch (tree.relation(child)) {
            case "det", "case", "punct", "cc", "conj" -> true;
            case "amod", "compound" -> child < token;
            default -> false;
          };
      if (!allowed) {
        return -1;
      }
    }
    return determiner;
  }

  private static boolean isDefinite(String determiner) {
    return determiner.equalsIgnoreCase("the")
        || determiner.equalsIgnoreCase("this")
        || determiner.equalsIgnoreCase("that");
  }

  /** Whom the description that ends at {@code token} refers to, or null. */
  @Nullable Referent resolve(int sentence, int token) {
    String noun = scene.tokens(sentence).get(token).form().toLowerCase(Locale.ROOT);
    Referent found = null;
    boolean any = false;
    for (int s = sentence; s >= Math.max(0, sentence - FARTHEST); s--) {
      for (Scene.Appearance appearance : scene.appearances(s)) {
        Referent referent = appearance.referent();
        boolean before = s < sentence || appearance.reference().to() <= token;
        if (!before || !referent.roles().contains(noun)) {
          continue;
        }
        any = true;
        if (agrees(referent, sentence, token)) {
          if (found != null && found != referent) {
            return null;
          }
          found = referent;
        }
      }
    }
    return found != null || any ? found : nearby(sentence, token, noun);
  }

  /** True where every word between determiner and noun has been said of the referent. */
  private boolean agrees(Referent referent, int sentence, int token) {
    DependencyTree tree = scene.tree(sentence);
    for (int child : tree.children(token)) {
      String relation = tree.relation(child);
      if (relation.equals("amod") || relation.equals("compound")) {
        Token modifier = tree.token(child);
        if (!referent.modifiers().contains(modifier.form().toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable Referent nearby(int sentence, int token, String noun) {
    DependencyTree tree = scene.tree(sentence);
    boolean settlement = SETTLEMENTS.contains(noun);
    if (!settlement && !GROUPS.contains(noun)
        || tree.child(token, "amod") >= 0
        || tree.child(token, "compound") >= 0) {
      return null;
    }
    Referent found = null;
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      for (Scene.Appearance appearance : scene.appearances(s)) {
        Referent referent = appearance.referent();
        boolean before = s < sentence || appearance.reference().to() <= token;
        boolean fits =
            settlement
                ? referent.kind() == MentionKind.PLACE && !referent.roles().contains("country")
                : referent.kind() == MentionKind.ORGANISATION;
        if (before && fits) {
          if (found != null && found != referent) {
            return null;
          }
          found = referent;
        }
      }
    }
    return found;
  }
}
