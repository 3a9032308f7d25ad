package org.parley.language.names;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.MentionKind;
import org.parley.language.Token;

/**
 * Finds weapons that are called by their class: "mortar bombs", "a car bomb". No model is needed,
 * since the list says what such words are, provided that a single word is a noun. Stateless.
 */
final class WeaponClasses {
  private WeaponClasses() {}

  /**
   * Adds the weapons between the names of a sentence.
   *
   * @param features of the sentence
   */
  static List<Name> added(List<Token> tokens, NameFeatures features, List<Name> names) {
    List<Name> all = null;
    for (int from = 0; from < tokens.size(); from++) {
      if (!WordClass.WEAPON.in(features.classes(from)) || isNamed(names, from)) {
        continue;
      }
      int to = from + 1;
      while (to < tokens.size()
          && WordClass.WEAPON.in(features.classes(to))
          && !isNamed(names, to)) {
        to++;
      }
      if (to - from > 1 || tokens.get(from).tag().startsWith("NN")) {
        all = all == null ? new ArrayList<>(names) : all;
        all.add(new Name(from, to, MentionKind.WEAPON));
      }
      from = to;
    }
    if (all == null) {
      return names;
    }
    all.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return all;
  }

  private static boolean isNamed(List<Name> names, int token) {
    for (Name name : names) {
      if (name.from() <= token && token < name.to()) {
        return true;
      }
    }
    return false;
  }
}
