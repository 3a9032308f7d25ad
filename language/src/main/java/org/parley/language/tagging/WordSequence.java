package org.parley.language.tagging;

import java.util.Arrays;
import java.util.List;
import org.parley.language.models.FeatureHash;

/**
 * The words of one sentence as numbers, for the tagger and the parser. Made once and filled again
 * for each sentence, so that reading a document allocates next to nothing. Word {@code i} stands at
 * position {@code i + FIRST}; the positions before and after the words hold marks of the sentence's
 * ends, and position 0 serves as "no word". For one thread at a time.
 */
public final class WordSequence {
  /** Position of the first word. */
  public static final int FIRST = 2;

  private static final int PADDING = 2 * FIRST + 1;
  private static final int START = 0x51A7;
  private static final int END = 0xE4D;
  private static final int QUOTE = (int) (WordShape.keyOf("\"") >>> 32);

  private final Vocabulary vocabulary;
  private final TagGroup[] groups;
  private final WordClasses wordClasses;
  private final WordShape shapeReader = new WordShape();
  private int size;
  int[] entries = {};
  int[] words = {};
  int[] exact = {};
  int[] shapes = {};
  int[] ambiguity = {};
  int[] classes = {};
  int[] kinds = {};
  int[] suffix1 = {};
  int[] suffix2 = {};
  int[] suffix3 = {};
  int[] suffix4 = {};
  int[] prefix2 = {};
  int[] prefix3 = {};
  int[] tags = {};

  /** An empty sequence whose words are looked up in {@code vocabulary} and {@code wordClasses}. */
  public WordSequence(TagSet tagSet, Vocabulary vocabulary, WordClasses wordClasses) {
    groups = tagSet.names().stream().map(TagGroup::of).toArray(TagGroup[]::new);
    this.vocabulary = vocabulary;
    this.wordClasses = wordClasses;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Position after the last word. */
  public int end() {
    return size + FIRST;
  }

  /** Number that stands for the word at a position, the same in lower case and capitals. */
  public int word(int position) {
    return words[position];
  }

  /** Index of the tag at a position; at the sentence's ends and at "no word" one of its own. */
  public int tag(int position) {
    return tags[position];
  }

  /** Number that stands for the last three letters of the word at a position. */
  public int suffix(int position) {
    return suffix3[position];
  }

  /** Number that stands for the word's capitals, digits and marks. */
  public int shape(int position) {
    return shapes[position];
  }

  /** Number that stands for the parts of speech that the word at a position can be. */
  public int ambiguity(int position) {
    return ambiguity[position];
  }

  /** Kind of the noun or verb at a position, see {@link WordClasses}; 0 for none. */
  public int kind(int position) {
    return kinds[position];
  }

  /** Gives the word at a position its tag. */
  public void setTag(int position, int tag) {
    tags[position] = tag;
    kinds[position] =
        switch (groups[tag]) {
          case NOUN -> 1 + WordClasses.nounKind(classes[position]);
          case VERB -> 64 + WordClasses.verbKind(classes[position]);
          default -> 128 + tag;
        };
  }

  /** Group of the tag at a position. */
  public TagGroup group(int position) {
    int tag = tags[position];
    return tag < groups.length ? groups[tag] : TagGroup.OTHER;
  }

  /** True where a quotation mark stands at a position. */
  public boolean isQuote(int position) {
    return words[position] == QUOTE;
  }

  /** Takes in the words of a sentence, not yet tagged. */
  public void fill(List<String> forms) {
    size = forms.size();
    reserve(size + PADDING);
    CapitalUse capitals = CapitalUse.of(forms);
    Arrays.fill(tags, 0, size + PADDING, TagSet.OUTSIDE);
    for (int position = 0; position < FIRST; position++) {
      edge(position, START + position);
    }
    for (int i = 0; i < size; i++) {
      word(i + FIRST, forms.get(i), capitals, i == 0);
    }
    for (int position = end(); position < size + PADDING; position++) {
      edge(position, END + position - end());
    }
  }

  private void word(int position, String form, CapitalUse capitals, boolean first) {
    WordShape shape = shapeReader;
    shape.read(form, capitals, first);
    int entry = vocabulary.find(shape.key());
    entries[position] = entry;
    shapes[position] = shape.shape();
    suffix1[position] = shape.suffix(1);
    suffix2[position] = shape.suffix(2);
    suffix3[position] = shape.suffix(3);
    suffix4[position] = shape.suffix(4);
    prefix2[position] = shape.prefix(2);
    prefix3[position] = shape.prefix(3);
    words[position] =
        entry >= 0 ? (int) (shape.key() >>> 32) : FeatureHash.of(1, shape.shape(), shape.suffix(2));
    classes[position] = wordClasses.of(form);
    ambiguity[position] =
        entry >= 0
            ? (int) FeatureHash.mix(vocabulary.tags(entry))
            : FeatureHash.of(2, shape.shape(), classes[position] & 2047);
    exact[position] = FeatureHash.of(3, words[position], shape.shape());
  }

  /** Tag that a word always bears, or -1 where the tagger must decide. */
  public int certainTag(int position) {
    return entries[position] < 0 ? -1 : vocabulary.certainTag(entries[position]);
  }

  private void edge(int position, int mark) {
    entries[position] = -1;
    words[position] = mark;
    exact[position] = mark;
    shapes[position] = mark;
    ambiguity[position] = mark;
    classes[position] = 0;
    kinds[position] = 0;
    suffix1[position] = mark;
    suffix2[position] = mark;
    suffix3[position] = mark;
    suffix4[position] = mark;
    prefix2[position] = mark;
    prefix3[position] = mark;
  }

  private void reserve(int length) {
    if (words.length >= length) {
      return;
    }
    int room = Math.max(length, 64) * 5 / 4;
    entries = new int[room];
    words = new int[room];
    exact = new int[room];
    shapes = new int[room];
    ambiguity = new int[room];
    classes = new int[room];
    kinds = new int[room];
    suffix1 = new int[room];
    suffix2 = new int[room];
    suffix3 = new int[room];
    suffix4 = new int[room];
    prefix2 = new int[room];
    prefix3 = new int[room];
    tags = new int[room];
  }
}
