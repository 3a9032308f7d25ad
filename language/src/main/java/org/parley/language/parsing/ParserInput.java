package org.parley.language.parsing;

import java.util.Arrays;
import org.parley.language.models.FeatureHash;
import org.parley.language.tagging.TagGroup;
import org.parley.language.tagging.WordSequence;

/**
 * The words that the parser reads: those of a tagged sentence without its punctuation, from the
 * first to the last or from the last to the first. Marks of punctuation are properties of the gaps
 * between words (Ma, Zhang and Zhu 2014, "Punctuation processing for projective dependency
 * parsing"): so they help to decide and never stand between two words. Positions are like those of
 * {@link WordSequence}. For one thread at a time.
 */
public final class ParserInput {
  private static final int FIRST = WordSequence.FIRST;
  private static final int PADDING = 2 * FIRST + 1;

  private int size;
  private boolean punctuationOnly;
  private int[] words = {};
  private int[] tags = {};
  private int[] shapes = {};
  private int[] ambiguity = {};
  private int[] kinds = {};
  private int[] suffixes = {};
  private TagGroup[] groups = {};
  private int[] gaps = {};
  private int[] marks = {};
  private int[] quotes = {};
  private int[] sources = {};

  /** Takes in a tagged sentence. */
  public void fill(WordSequence sentence) {
    reserve(sentence.size() + PADDING);
    punctuationOnly = true;
    for (int i = FIRST; i < sentence.end() && punctuationOnly; i++) {
      punctuationOnly = sentence.group(i) == TagGroup.PUNCTUATION;
    }
    int to = 0;
    for (; to < FIRST; to++) {
      copy(sentence, to, to);
      gap(to, 0, 0, 0);
    }
    int gap = 0;
    int markCount = 0;
    int quoteCount = 0;
    for (int from = FIRST; from < sentence.end(); from++) {
      if (punctuationOnly || sentence.group(from) != TagGroup.PUNCTUATION) {
        gap(to, gap, markCount, quoteCount);
        copy(sentence, from, to++);
        gap = 0;
      } else {
        gap = gap == 0 ? sentence.word(from) : FeatureHash.of(7, gap, sentence.word(from));
        markCount++;
        quoteCount += sentence.isQuote(from) ? 1 : 0;
      }
    }
    size = to - FIRST;
    gap(to, gap, markCount, quoteCount);
    for (int i = 0; i <= FIRST; i++, to++) {
      copy(sentence, sentence.end() + i, to);
      gap(to, i == 0 ? gap : 0, markCount, quoteCount);
    }
  }

  /** Takes in the words of another input, from last to first. */
  public void fillReversed(ParserInput other) {
    size = other.size;
    reserve(size + PADDING);
    int last = size + 2 * FIRST - 1;
    for (int to = 0; to <= last + 1; to++) {
      int from = to > last ? to : last - to;
      words[to] = other.words[from];
      tags[to] = other.tags[from];
      shapes[to] = other.shapes[from];
      ambiguity[to] = other.ambiguity[from];
      kinds[to] = other.kinds[from];
      suffixes[to] = other.suffixes[from];
      groups[to] = other.groups[from];
      sources[to] = other.sources[from];
      gap(to, other.gaps[Math.min(from + 1, last)], -other.marks[from], -other.quotes[from]);
    }
  }

  private void copy(WordSequence sentence, int from, int to) {
    words[to] = sentence.word(from);
    tags[to] = sentence.tag(from);
    shapes[to] = sentence.shape(from);
    ambiguity[to] = sentence.ambiguity(from);
    kinds[to] = sentence.kind(from);
    suffixes[to] = sentence.suffix(from);
    groups[to] = sentence.group(from);
    sources[to] = from - FIRST;
  }

  private void gap(int position, int gap, int markCount, int quoteCount) {
    gaps[position] = gap;
    marks[position] = markCount;
    quotes[position] = quoteCount;
  }

  /** Number of words; 0 only for an empty sentence. */
  public int size() {
    return size;
  }

  /** Position after the last word. */
  public int end() {
    return size + FIRST;
  }

  /** Index in the sentence, counted from 0, of the word at a position. */
  public int source(int position) {
    return sources[position];
  }

  int word(int position) {
    return words[position];
  }

  int tag(int position) {
    return tags[position];
  }

  int shape(int position) {
    return shapes[position];
  }

  int ambiguity(int position) {
    return ambiguity[position];
  }

  int kind(int position) {
    return kinds[position];
  }

  int suffix(int position) {
    return suffixes[position];
  }

  TagGroup group(int position) {
    return groups[position];
  }

  /** Number that stands for the marks right before the word at a position, 0 for none. */
  int gap(int position) {
    return gaps[position];
  }

  /** Number of marks between two words, at most 3. */
  int marks(int from, int to) {
    return from == 0 || to == 0 ? 0 : Math.min(3, Math.abs(marks[to] - marks[from]));
  }

  /** Whether an odd number of quotation marks stands between two words. */
  int quoted(int from, int to) {
    return from == 0 || to == 0 ? 0 : (quotes[to] - quotes[from]) & 1;
  }

  private void reserve(int length) {
    if (words.length >= length) {
      return;
    }
    int room = Math.max(length, 64) * 5 / 4;
    words = new int[room];
    tags = new int[room];
    shapes = new int[room];
    ambiguity = new int[room];
    kinds = new int[room];
    suffixes = new int[room];
    groups = new TagGroup[room];
    Arrays.fill(groups, TagGroup.OTHER);
    gaps = new int[room];
    marks = new int[room];
    quotes = new int[room];
    sources = new int[room];
  }
}
