package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;

/**
 * The tree of one sentence while it is mended: its words with their tags, heads and relations. It
 * stays a tree, since a word is never hung below itself. For one thread at a time.
 */
final class DraftTree {
  private final List<String> forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  /**
   * A tree in parallel arrays, which it changes in place and which may be longer than the sentence.
   *
   * @param heads index of each word's head, -1 for the root
   */
  DraftTree(List<String> forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  int size() {
    return forms.size();
  }

  /** A word as it is written. */
  String form(int word) {
    return forms.get(word);
  }

  /** A word in small letters. */
  String lower(int word) {
    return forms.get(word).toLowerCase(Locale.ROOT);
  }

  String tag(int word) {
    return tags[word];
  }

  /** Gives a word another tag. */
  void retag(int word, String tag) {
    tags[word] = tag;
  }

  boolean isNoun(int word) {
    return tags[word].startsWith("NN");
  }

  boolean isVerb(int word) {
    return tags[word].startsWith("VB");
  }

  /** True for a verb that has tense itself, without an auxiliary. */
  boolean isTensed(int word) {
    return switch (tags[word]) {
      case "VBD", "VBP", "VBZ" -> true;
      default -> false;
    };
  }

  /** Index of a word's head, -1 for the root. */
  int head(int word) {
    return heads[word];
  }

  String relation(int word) {
    return relations[word];
  }

  boolean is(int word, String relation) {
    return relations[word].equals(relation);
  }

  /** Gives a word another relation to the head that it has. */
  void relate(int word, String relation) {
    relations[word] = relation;
  }

  /**
   * Gives a word another head.
   *
   * @param head -1 for the root; the word that was it must have been hung elsewhere before
   * @return false, and nothing changed, where the head is the word itself or stands below it
   */
  boolean hang(int word, int head, String relation) {
    if (head == word || isBelow(head, word)) {
      return false;
    }
    heads[word] = head;
    relations[word] = relation;
    return true;
  }

  /** True where {@code above} lies on a word's path to the root. */
  boolean isBelow(int word, int above) {
    for (int i = word < 0 ? -1 : heads[word]; i >= 0; i = heads[i]) {
      if (i == above) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first word of what hangs below a word, itself included. */
  int leftmost(int word) {
    for (int i = 0; i < word; i++) {
      if (isBelow(i, word)) {
        return i;
      }
    }
    return word;
  }

  /** Index of the first dependent in just this relation; -1 where there is none. */
  int child(int head, String relation) {
    for (int i = 0; head >= 0 && i < forms.size(); i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the first dependent in a relation or one of its kinds; -1 where there is none. */
  int childOfKind(int head, String relation) {
    for (int i = 0; i < forms.size(); i++) {
      if (heads[i] == head
          && relations[i].startsWith(relation)
          && (relations[i].length() == relation.length()
              || relations[i].charAt(relation.length()) == ':')) {
        return i;
      }
    }
    return -1;
  }

  boolean has(int head, String relation) {
    return child(head, relation) >= 0;
  }
}
