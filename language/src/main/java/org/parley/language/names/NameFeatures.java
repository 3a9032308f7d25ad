package org.parley.language.names;

import java.util.List;
import java.util.Locale;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.models.FeatureHash;

/**
 * What the name finder sees of each word: the word and its neighbours, their shapes, tags and
 * classes, and the run of capitalised words it stands in. A change here asks for new training.
 */
public final class NameFeatures {
  /** No word has more features. */
  public static final int MOST = 64;

  private static final int NEAR = 3;
  private static final int NAMES =
      WordClass.FEMALE_NAME.bit()
          | WordClass.MALE_NAME.bit()
          | WordClass.ORGANISATION.bit()
          | WordClass.NATIONALITY.bit()
          | WordClass.COUNTRY.bit()
          | WordClass.PLACE.bit();
  private static final int EDGE = 0x5EED;
  private static final int NO_TAG = 0x7A6;

  private final int size;
  private final int[] words;
  private final int[] shapes;
  private final int[] tags;
  private final int[] prefixes;
  private final int[] suffixes;
  private final int[] shortSuffixes;
  private final int[] classes;
  private final int[] uses;
  private final int[] runFrom;
  private final int[] runTo;
  private final int capitals;

  /**
   * Reads a sentence.
   *
   * @param document the words of the document it stands in
   * @param readTags false to train without tags
   */
  public NameFeatures(
      Sentence sentence, DocumentWords document, WordLists lists, boolean readTags) {
    List<Token> tokens = sentence.tokens();
    size = tokens.size();
    words = new int[size];
    shapes = new int[size];
    tags = new int[size];
    prefixes = new int[size];
    suffixes = new int[size];
    shortSuffixes = new int[size];
    uses = new int[size];
    runFrom = new int[size];
    runTo = new int[size];
    Capitals use = Capitals.of(tokens);
    capitals = use.ordinal();
    String[] lower = new String[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      lower[i] = token.form().toLowerCase(Locale.ROOT);
      words[i] = lower[i].hashCode();
      shapes[i] = shape(token.form());
      tags[i] = readTags ? token.tag().hashCode() : NO_TAG;
      prefixes[i] = lower[i].substring(0, Math.min(3, lower[i].length())).hashCode();
      suffixes[i] = lower[i].substring(Math.max(0, lower[i].length() - 3)).hashCode();
      shortSuffixes[i] = lower[i].substring(Math.max(0, lower[i].length() - 2)).hashCode();
      uses[i] = document.uses(lower[i]);
    }
    classes = lists.classes(tokens, lower, use == Capitals.EVERY_LETTER);
    findRuns(tokens);
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** The classes of a word, as bits of {@link WordClass}. */
  int classes(int word) {
    return classes[word];
  }

  /** True where nearly every letter of the sentence is a capital. */
  boolean isAllCapitals() {
    return capitals == Capitals.EVERY_LETTER.ordinal();
  }

  /** True for a word that a list of names has, or that the document writes as a name. */
  boolean isNameElsewhere(int word) {
    return (classes[word] & NAMES) != 0 || (uses[word] & DocumentWords.CAPITAL) != 0;
  }

  /**
   * True for a word that can be no part of a name, because no word near it has a capital or digit.
   */
  boolean isFarFromNames(int word) {
    for (int i = Math.max(0, word - NEAR); i < Math.min(size, word + NEAR + 1); i++) {
      if (runTo[i] > i) {
        return false;
      }
    }
    return true;
  }

  private void findRuns(List<Token> tokens) {
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && inRun(tokens, from, to)) {
        to++;
      }
      while (to > from && !capital(tokens.get(to - 1).form())) {
        to--;
      }
      int end = Math.max(to, from + 1);
      for (int i = from; i < end; i++) {
        runFrom[i] = from;
        runTo[i] = to;
      }
      from = end;
    }
  }

  private boolean inRun(List<Token> tokens, int from, int at) {
    String form = tokens.get(at).form();
    if (capital(form)) {
      return true;
    }
    return at > from
        && (form.equals("-") || form.equals(".") || WordClass.PARTICLE.in(classes[at]));
  }

  private static boolean capital(String form) {
    char c = form.charAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** Writes the features of a word and gives their number, at most {@link #MOST}. */
  public int extract(int word, int[] features) {
    int count = words(word, features, 0);
    count = shapes(word, features, count);
    count = classes(word, features, count);
    return run(word, features, count);
  }

  private int words(int i, int[] features, int start) {
    int n = start;
    int before = at(words, i - 1);
    int after = at(words, i + 1);
    features[n++] = FeatureHash.of(1, words[i]);
    features[n++] = FeatureHash.of(2, before);
    features[n++] = FeatureHash.of(3, after);
    features[n++] = FeatureHash.of(4, at(words, i - 2), before);
    features[n++] = FeatureHash.of(5, after, at(words, i + 2));
    features[n++] = FeatureHash.of(6, words[i], before);
    features[n++] = FeatureHash.of(7, words[i], after);
    features[n++] = FeatureHash.of(8, at(words, i - 2));
    features[n++] = FeatureHash.of(9, at(words, i + 2));
    features[n++] = FeatureHash.of(10, prefixes[i]);
    features[n++] = FeatureHash.of(11, suffixes[i], shapes[i]);
    features[n++] = FeatureHash.of(12, shortSuffixes[i], shapes[i]);
    features[n++] = FeatureHash.of(13, suffixes[i], at(classes, i + 1));
    return n;
  }

  private int shapes(int i, int[] features, int start) {
    int n = start;
    int shape = shapes[i];
    int use = uses[i] | (i == 0 ? 4 : 0) | capitals << 3;
    features[n++] = FeatureHash.of(20, shape, capitals);
    features[n++] = FeatureHash.of(21, at(shapes, i - 1), shape, at(shapes, i + 1));
    features[n++] = FeatureHash.of(22, shape, use);
    features[n++] = FeatureHash.of(23, at(words, i - 1), shape);
    features[n++] = FeatureHash.of(24, shape, at(words, i + 1));
    features[n++] = FeatureHash.of(25, tags[i], use);
    features[n++] = FeatureHash.of(26, tags[i], at(tags, i - 1));
    features[n++] = FeatureHash.of(27, tags[i], at(tags, i + 1));
    features[n++] = FeatureHash.of(28, tags[i], shape);
    features[n++] = FeatureHash.of(29, at(tags, i - 1), tags[i], at(tags, i + 1));
    features[n++] = FeatureHash.of(30, at(tags, i - 2), at(tags, i - 1), shape);
    return n;
  }

  private int classes(int i, int[] features, int start) {
    int n = start;
    int set = classes[i];
    int before = at(classes, i - 1);
    int after = at(classes, i + 1);
    features[n++] = FeatureHash.of(40, set, shapes[i]);
    features[n++] = FeatureHash.of(41, before, shapes[i]);
    features[n++] = FeatureHash.of(42, after, shapes[i]);
    features[n++] = FeatureHash.of(43, before, set);
    features[n++] = FeatureHash.of(44, set, after);
    features[n++] = FeatureHash.of(45, at(classes, i - 2), before, set);
    features[n++] = FeatureHash.of(46, set, after, at(classes, i + 2));
    for (int rest = set; rest != 0 && n < start + 13; rest &= rest - 1) {
      features[n++] = FeatureHash.of(47, Integer.numberOfTrailingZeros(rest), capitals);
    }
    return n;
  }

  private int run(int i, int[] features, int start) {
    int n = start;
    int from = runFrom[i];
    int to = runTo[i];
    if (to <= i) {
      return n;
    }
    int place = Math.min(3, i - from) << 4 | Math.min(3, to - 1 - i);
    int beforeRun = at(words, from - 1);
    int afterRun = at(words, to);
    int lastClasses = classes[to - 1];
    features[n++] = FeatureHash.of(60, place, capitals);
    features[n++] = FeatureHash.of(61, words[to - 1], Math.min(3, i - from));
    features[n++] = FeatureHash.of(62, words[from], Math.min(3, i - from));
    features[n++] = FeatureHash.of(63, lastClasses, place);
    features[n++] = FeatureHash.of(64, classes[from], place);
    features[n++] = FeatureHash.of(65, beforeRun, place);
    features[n++] = FeatureHash.of(66, afterRun, place);
    features[n++] = FeatureHash.of(67, at(classes, from - 1), place);
    features[n++] = FeatureHash.of(68, at(classes, to), place);
    features[n++] = FeatureHash.of(69, beforeRun, afterRun, Math.min(3, i - from));
    features[n++] = FeatureHash.of(70, at(words, from - 2), beforeRun, Math.min(3, i - from));
    features[n++] = FeatureHash.of(71, classes[from], lastClasses, place);
    features[n++] = FeatureHash.of(72, afterRun, at(words, to + 1), Math.min(3, i - from));
    features[n++] = FeatureHash.of(73, suffixes[to - 1], Math.min(3, to - 1 - i));
    return n;
  }

  private int at(int[] values, int index) {
    return index < 0 ? EDGE : index >= size ? EDGE + 1 : values[index];
  }

  private static int shape(String form) {
    int hash = 17;
    int last = -1;
    int parts = 0;
    for (int i = 0; i < form.length() && parts < 6; i++) {
      char c = form.charAt(i);
      int kind =
          Character.isUpperCase(c)
              ? 1
              : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : 4 + c;
      if (kind != last) {
        hash = hash * 31 + kind;
        parts++;
        last = kind;
      }
    }
    return hash * 31 + Math.min(4, form.length());
  }
}
