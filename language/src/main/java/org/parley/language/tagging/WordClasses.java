package org.parley.language.tagging;

import java.io.IOException;
import java.io.OutputStream;
import org.parley.language.models.FeatureHash;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;

/**
 * What a dictionary says of a word, whether or not training has seen it: which parts of speech and
 * inflections it can be, and of which kind its commonest noun and verb sense are (act, person,
 * place, time; motion, communication, …). Derived from WordNet 3.1, its lexicographer files; the
 * table holds base forms and irregular forms, regular inflections are undone at look-up. Immutable.
 */
public final class WordClasses {
  /** Singular noun. */
  public static final int NOUN = 1;

  /** Plural noun. */
  public static final int PLURAL = 1 << 1;

  /** Base form of a verb. */
  public static final int VERB = 1 << 2;

  /** Third person of a verb. */
  public static final int THIRD_PERSON = 1 << 3;

  /** Past of a verb, or its past participle. */
  public static final int PAST = 1 << 4;

  /** Form of a verb in -ing. */
  public static final int GERUND = 1 << 5;

  /** Adjective. */
  public static final int ADJECTIVE = 1 << 6;

  /** Comparative of an adjective. */
  public static final int COMPARATIVE = 1 << 7;

  /** Superlative of an adjective. */
  public static final int SUPERLATIVE = 1 << 8;

  /** Adverb. */
  public static final int ADVERB = 1 << 9;

  /** Written with a capital in every sense. */
  public static final int PROPER = 1 << 10;

  /** Lowest bit of the kind of the noun, 1 to 26 in the order of WordNet's files, 0 for none. */
  public static final int NOUN_KIND = 11;

  /** Lowest bit of the kind of the verb, 1 to 15, 0 for none. */
  public static final int VERB_KIND = 16;

  private static final String KIND = "word-classes";
  private static final int VERSION = 1;

  /** The bits of a value that say what parts of speech a word may be. */
  public static final int CATEGORIES = (1 << NOUN_KIND) - 1;

  private static final int NOUN_KINDS = 31 << NOUN_KIND;
  private static final int VERB_KINDS = 15 << VERB_KIND;
  private static final int LONGEST = 40;

  private final int[] keys;
  private final int[] values;
  private final int mask;

  private WordClasses(int[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
    mask = keys.length - 1;
  }

  /** An empty table with room for {@code words} words. */
  public static WordClasses withRoomFor(int words) {
    int size = Integer.highestOneBit(Math.max(words, 8)) * 2;
    return new WordClasses(new int[size], new int[size]);
  }

  /** Loads the table shipped with the program. */
  public static WordClasses load() {
    try (ModelReader reader = ModelReader.resource(KIND, VERSION)) {
      return new WordClasses(reader.ints(), reader.ints());
    }
  }

  /** Kind of the noun in a value of {@link #of}, 0 for none. */
  static int nounKind(int value) {
    return value >>> NOUN_KIND & 31;
  }

  /** Kind of the verb in a value of {@link #of}, 0 for none. */
  static int verbKind(int value) {
    return value >>> VERB_KIND & 15;
  }

  /** Writes the table; the caller closes the stream. */
  public void write(OutputStream out) throws IOException {
    new ModelWriter(out, KIND, VERSION).ints(keys).ints(values).finish();
  }

  /**
   * Adds to what is known of a word, while the table is being made.
   *
   * @param word in lower case
   * @param value categories, and the kinds of the word, which count where none was given before
   */
  public void add(String word, int value) {
    int key = key(WordShape.keyOf(word));
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = merge(values[slot], value, CATEGORIES);
  }

  /** What is known of a word, in whatever case it is written; 0 for nothing. */
  public int of(String form) {
    int length = form.length();
    if (length > LONGEST) {
      return 0;
    }
    int value = find(form, length, '\0');
    if (length > 3) {
      char last = Character.toLowerCase(form.charAt(length - 1));
      value =
          switch (last) {
            case 's' -> plural(form, length, value);
            case 'd' -> past(form, length, value);
            case 'g' -> gerund(form, length, value);
            case 'r' -> compared(form, length, value, 2, COMPARATIVE);
            case 't' -> compared(form, length, value, 3, SUPERLATIVE);
            default -> value;
          };
    }
    return value;
  }

  /** What is known of a word as it stands, no inflection undone; 0 for nothing. */
  public int base(String form) {
    return form.length() > LONGEST ? 0 : find(form, form.length(), '\0');
  }

  private int plural(String form, int n, int value) {
    int merged = inflected(value, find(form, n - 1, '\0'), PLURAL, THIRD_PERSON);
    if (ends(form, "es")) {
      merged = inflected(merged, find(form, n - 2, '\0'), PLURAL, THIRD_PERSON);
      if (ends(form, "ies")) {
        merged = inflected(merged, find(form, n - 3, 'y'), PLURAL, THIRD_PERSON);
      }
    }
    return merged;
  }

  private int past(String form, int n, int value) {
    if (!ends(form, "ed")) {
      return value;
    }
    int merged = inflected(value, find(form, n - 1, '\0'), 0, PAST);
    merged = inflected(merged, find(form, n - 2, '\0'), 0, PAST);
    if (ends(form, "ied")) {
      merged = inflected(merged, find(form, n - 3, 'y'), 0, PAST);
    }
    return doubled(form, n - 3) ? inflected(merged, find(form, n - 3, '\0'), 0, PAST) : merged;
  }

  private int gerund(String form, int n, int value) {
    if (!ends(form, "ing") || n < 5) {
      return value;
    }
    int merged = inflected(value, find(form, n - 3, '\0'), 0, GERUND);
    merged = inflected(merged, find(form, n - 3, 'e'), 0, GERUND);
    return doubled(form, n - 4) ? inflected(merged, find(form, n - 4, '\0'), 0, GERUND) : merged;
  }

  private int compared(String form, int n, int value, int ending, int category) {
    if (!ends(form, ending == 2 ? "er" : "est") || n < ending + 3) {
      return value;
    }
    int found = find(form, n - ending, '\0') | find(form, n - ending + 1, '\0');
    if (Character.toLowerCase(form.charAt(n - ending - 1)) == 'i') {
      found |= find(form, n - ending - 1, 'y');
    }
    if (doubled(form, n - ending - 1)) {
      found |= find(form, n - ending - 1, '\0');
    }
    return (found & ADJECTIVE) != 0 ? value | category : value;
  }

  private static int inflected(int value, int base, int ofNoun, int ofVerb) {
    int categories = ((base & NOUN) != 0 ? ofNoun : 0) | ((base & VERB) != 0 ? ofVerb : 0);
    if (categories == 0) {
      return value;
    }
    int kinds =
        (ofNoun != 0 ? base & NOUN_KINDS : 0) | ((base & VERB) != 0 ? base & VERB_KINDS : 0);
    return merge(value, categories | kinds, CATEGORIES);
  }

  private static int merge(int value, int other, int categories) {
    int merged = value | (other & categories);
    merged |= (value & NOUN_KINDS) == 0 ? other & NOUN_KINDS : 0;
    return merged | ((value & VERB_KINDS) == 0 ? other & VERB_KINDS : 0);
  }

  private static boolean ends(String form, String ending) {
    return form.regionMatches(true, form.length() - ending.length(), ending, 0, ending.length());
  }

  /** True where the last two of the first {@code length} characters are one letter, doubled. */
  private static boolean doubled(String form, int length) {
    return length > 2
        && Character.toLowerCase(form.charAt(length - 1 + 1))
            == Character.toLowerCase(form.charAt(length - 1));
  }

  /** The entry of the first {@code length} characters and, unless it is 0, {@code more}. */
  private int find(String form, int length, char more) {
    int key = key(WordShape.keyOf(form, length, more));
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : 0;
  }

  private static int key(long hash) {
    return (int) (hash >>> 32) | 1;
  }

  private int slot(int key) {
    int slot = FeatureHash.mix(key) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
