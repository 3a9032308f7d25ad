package org.parley.language.lemmas;

import org.parley.language.models.FeatureHash;

/**
 * Turns a tag, the way a form is written and the end of the form into one number, the key of a
 * rule. The end is read backwards, so that one pass gives the keys of all ends.
 */
final class LemmaKey {
  /** Rules look at no more of a word than this; longer words are never exceptions. */
  static final int LONGEST_ENDING = 14;

  private static final long BEGINNING = 0x1F;

  private LemmaKey() {}

  /** The key of the empty end. */
  static long start(String tag, int shape) {
    return FeatureHash.mix(tag.hashCode() * 4L + shape + 1);
  }

  /** The key of the end that has one more character, {@code c} in lower case, in front. */
  static long extend(long key, char c) {
    return FeatureHash.mix(key * 31 + c);
  }

  /** The key of the whole word whose end has this key. */
  static long whole(long key) {
    return FeatureHash.mix(key * 31 + BEGINNING);
  }

  /** The key of the end that is all of {@code form}. */
  static long of(String tag, int shape, CharSequence form) {
    long key = start(tag, shape);
    for (int i = form.length() - 1; i >= 0; i--) {
      key = extend(key, Character.toLowerCase(form.charAt(i)));
    }
    return key;
  }

  /** 0 for a form without capitals, 1 where only the first letter is one, 2 otherwise. */
  static int shape(String form) {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        capitals++;
      }
    }
    if (capitals == 0) {
      return 0;
    }
    return capitals == 1 && Character.isUpperCase(form.charAt(0)) && form.length() > 1 ? 1 : 2;
  }
}
