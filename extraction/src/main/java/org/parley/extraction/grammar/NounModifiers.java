package org.parley.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.DependencyTree;

/** The words before a noun that may say whose it is: "Russian", "NATO", "Russia - Ukraine". */
final class NounModifiers {
  /** What joins two names: "Russia-Ukraine", "Armenia–Azerbaijan", "India/Pakistan". */
  private static final java.util.Set<String> JOINING = java.util.Set.of("-", "–", "/");

  private final ParsedSentence sentence;
  private final DependencyTree tree;

  NounModifiers(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** Their token indexes, in order. */
  List<Integer> of(int noun) {
    List<Integer> modifiers = new ArrayList<>();
    collectModifiers(noun, noun, modifiers, 0);
    namesBefore(noun, modifiers);
    modifiers.sort(null);
    return modifiers;
  }

  /** Names right before the phrase, which belong to it wherever the tree hangs them. */
  private void namesBefore(int noun, List<Integer> modifiers) {
    int first = noun;
    for (int modifier : modifiers) {
      first = Math.min(first, modifier);
    }
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      String tag = sentence.tag(i);
      if (tag.startsWith("NNP")) {
        modifiers.add(i);
      } else if (!tag.equals("HYPH") && !JOINING.contains(sentence.token(i).form())) {
        return;
      }
    }
  }

  private void collectModifiers(int node, int noun, List<Integer> modifiers, int depth) {
    if (depth > 4) {
      return;
    }
    for (int child : tree.children(node)) {
      if (child < noun) {
        switch (sentence.baseRelation(child)) {
          case "amod", "compound", "nmod", "conj", "flat", "appos", "obl", "nummod" -> {
            if (!sentence.relation(child).equals("nmod:poss") && !hasCase(child)) {
              modifiers.add(child);
              collectModifiers(child, noun, modifiers, depth + 1);
            }
          }
          default -> {}
        }
      }
    }
  }

  private boolean hasCase(int word) {
    return tree.child(word, "case") >= 0;
  }
}
