package org.parley.language.names;

import java.util.List;
import java.util.Locale;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.models.FeatureList;

/**
 * What the name finder sees of each word: the word and its neighbours, their shapes, tags and
 * classes, and the run of capitalised words it stands in. A change here asks for new training.
 */
public final class NameFeatures {
  /** No word has more features. */
  public static final int MOST = 64;

  /** So many classes of a word are told. */
  private static final int MOST_CLASSES = 6;

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
      int length = lower[i].length();
      prefixes[i] = hash(lower[i], 0, Math.min(3, length));
      suffixes[i] = hash(lower[i], Math.max(0, length - 3), length);
      shortSuffixes[i] = hash(lower[i], Math.max(0, length - 2), length);
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

  /**
   * Writes the features of a word into {@code features} and gives their number, at most {@link
   * #MOST}.
   *
   * @param room of {@link #MOST} features
   */
  public int extract(int word, FeatureList room, int[] features) {
    room.clear();
    words(word, room);
    shapes(word, room);
    classes(word, room);
    run(word, room);
    return room.hash(features);
  }

  private void words(int i, FeatureList f) {
    int before = at(words, i - 1);
    int after = at(words, i + 1);
    f.add(1, words[i]);
    f.add(2, before);
    f.add(3, after);
    f.add(4, at(words, i - 2), before);
    f.add(5, after, at(words, i + 2));
    f.add(6, words[i], before);
    f.add(7, words[i], after);
    f.add(8, at(words, i - 2));
    f.add(9, at(words, i + 2));
    f.add(10, prefixes[i]);
    f.add(11, suffixes[i], shapes[i]);
    f.add(12, shortSuffixes[i], shapes[i]);
    f.add(13, suffixes[i], at(classes, i + 1));
  }

  private void shapes(int i, FeatureList f) {
    int shape = shapes[i];
    int use = uses[i] | (i == 0 ? 4 : 0) | capitals << 3;
    f.add(20, shape, capitals);
    f.add(21, at(shapes, i - 1), shape, at(shapes, i + 1));
    f.add(22, shape, use);
    f.add(23, at(words, i - 1), shape);
    f.add(24, shape, at(words, i + 1));
    f.add(25, tags[i], use);
    f.add(26, tags[i], at(tags, i - 1));
    f.add(27, tags[i], at(tags, i + 1));
    f.add(28, tags[i], shape);
    f.add(29, at(tags, i - 1), tags[i], at(tags, i + 1));
    f.add(30, at(tags, i - 2), at(tags, i - 1), shape);
  }

  private void classes(int i, FeatureList f) {
    int set = classes[i];
    int before = at(classes, i - 1);
    int after = at(classes, i + 1);
    f.add(40, set, shapes[i]);
    f.add(41, before, shapes[i]);
    f.add(42, after, shapes[i]);
    f.add(43, before, set);
    f.add(44, set, after);
    f.add(45, at(classes, i - 2), before, set);
    f.add(46, set, after, at(classes, i + 2));
    for (int rest = set, told = 0; rest != 0 && told < MOST_CLASSES; rest &= rest - 1, told++) {
      f.add(47, Integer.numberOfTrailingZeros(rest), capitals);
    }
  }

  private void run(int i, FeatureList f) {
    int from = runFrom[i];
    int to = runTo[i];
    if (to <= i) {
      return;
    }
    int place = Math.min(3, i - from) << 4 | Math.min(3, to - 1 - i);
    int beforeRun = at(words, from - 1);
    int afterRun = at(words, to);
    int lastClasses = classes[to - 1];
    f.add(60, place, capitals);
    f.add(61, words[to - 1], Math.min(3, i - from));
    f.add(62, words[from], Math.min(3, i - from));
    f.add(63, lastClasses, place);
    f.add(64, classes[from], place);
    f.add(65, beforeRun, place);
    f.add(66, afterRun, place);
    f.add(67, at(classes, from - 1), place);
    f.add(68, at(classes, to), place);
    f.add(69, beforeRun, afterRun, Math.min(3, i - from));
    f.add(70, at(words, from - 2), beforeRun, Math.min(3, i - from));
    f.add(71, classes[from], lastClasses, place);
    f.add(72, afterRun, at(words, to + 1), Math.min(3, i - from));
    f.add(73, suffixes[to - 1], Math.min(3, to - 1 - i));
  }

  private int at(int[] values, int index) {
    return index < 0 ? EDGE : index >= size ? EDGE + 1 : values[index];
  }

  /** As the hash code of the substring. */
  private static int hash(String word, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
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
