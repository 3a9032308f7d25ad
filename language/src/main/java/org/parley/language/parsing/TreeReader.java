package org.parley.language.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.parley.language.parsing.SolidPhrases.Phrase;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

/**
 * Reads the tags and the tree of a sentence: tagger and parser, which see a solid phrase as one
 * word and the clauses on both sides of a semicolon as sentences of their own. Made once and used
 * for many sentences, by one thread at a time.
 */
public final class TreeReader {
  private final Tagger tagger;
  private final Tagger.Session tagging;
  private final Parser.Session parsing;
  private final WordSequence words;

  /** Tag of a word of those that are being read, which may be fewer than the sentence has. */
  private final IntFunction<String> tagOfRead;

  private String[] tags = {};
  private int[] heads = {};
  private String[] relations = {};

  /** A reader with models that it shares with others. */
  public TreeReader(Tagger tagger, Parser parser) {
    this.tagger = tagger;
    this.tagging = tagger.session();
    this.parsing = parser.session();
    this.words = tagger.words();
    this.tagOfRead = word -> tagger.tags().name(words.tag(word + WordSequence.FIRST));
  }

  /** Reads a sentence, of which the other methods tell until the next is read. */
  public void read(List<String> forms) {
    int size = forms.size();
    if (tags.length < size) {
      tags = new String[size];
      heads = new int[size];
      relations = new String[size];
    }
    tag(forms);
    for (int i = 0; i < size; i++) {
      tags[i] = tagOfRead.apply(i);
    }
    List<Integer> parts = ClauseParts.starts(forms, tags);
    List<Phrase> phrases = SolidPhrases.find(forms);
    int begin = SolidPhrases.afterLeadingDay(forms, phrases);
    if (parts.size() == 1 && phrases.isEmpty() && begin == 0) {
      fix(forms);
      parsing.parse(words);
      for (int i = 0; i < size; i++) {
        tags[i] = tagOfRead.apply(i);
        heads[i] = parsing.head(i);
        relations[i] = parsing.relation(i);
      }
      return;
    }
    int root = -1;
    for (int part = 0; part < parts.size(); part++) {
      int from = parts.get(part);
      int to = part + 1 < parts.size() ? parts.get(part + 1) : size;
      if (part == 0) {
        root = readPart(forms, phrases, begin, to);
        if (begin > 0) {
          hang(phrases, begin, root);
        }
      } else {
        int own = readPart(forms, phrases, from + 1, to);
        heads[own] = root;
        relations[own] = "parataxis";
        heads[from] = own;
        relations[from] = "punct";
      }
    }
  }

  /** Penn tag of a word. */
  public String tag(int word) {
    return tags[word];
  }

  /** Index of the word that a word depends on, -1 for the root. */
  public int head(int word) {
    return heads[word];
  }

  /** Relation of a word to its head, "root" for the root. */
  public String relation(int word) {
    return relations[word];
  }

  /**
   * Reads the words from one index to before another, each phrase as one word, and puts the words
   * of the phrases back.
   *
   * @return the root's index
   */
  private int readPart(List<String> forms, List<Phrase> phrases, int from, int to) {
    // For each word that is read, the word of the sentence that takes its place in the tree.
    List<Integer> places = new ArrayList<>();
    List<String> read = new ArrayList<>();
    int next = from;
    for (Phrase phrase : phrases) {
      if (phrase.from() < from || phrase.to() > to) {
        continue;
      }
      addAll(places, read, forms, next, phrase.from());
      places.add(phrase.head());
      read.add(phrase.reading());
      for (int i = phrase.from(); i < phrase.to(); i++) {
        heads[i] = phrase.head();
        relations[i] = phrase.relation(i);
      }
      next = phrase.to();
    }
    addAll(places, read, forms, next, to);
    tag(read);
    fix(read);
    parsing.parse(words);
    int root = from;
    for (int i = 0; i < read.size(); i++) {
      int place = places.get(i);
      int head = parsing.head(i);
      heads[place] = head < 0 ? -1 : places.get(head);
      relations[place] = parsing.relation(i);
      root = head < 0 ? place : root;
      String tag = tagOfRead.apply(i);
      // A verb is read for a verb, but a month for its day.
      if (tag.startsWith("VB") || read.get(i).equals(forms.get(place))) {
        tags[place] = tag;
      }
    }
    return root;
  }

  /** "On 3 May …": the day, from the second word on, depends on the root. */
  private void hang(List<Phrase> phrases, int begin, int root) {
    heads[0] = 1;
    relations[0] = "case";
    heads[1] = root;
    relations[1] = "obl";
    for (int i = 2; i < begin; i++) {
      heads[i] = 1;
      relations[i] = phrases.getFirst().relation(i);
    }
  }

  /** Gives words that are tagged the tags that they must have in their place. */
  private void fix(List<String> forms) {
    for (int i = 0; i + 1 < forms.size(); i++) {
      String tag = SureTags.of(forms, i, tagOfRead);
      if (tag != null) {
        words.setTag(i + WordSequence.FIRST, tagger.tags().number(tag));
      }
    }
  }

  private static void addAll(
      List<Integer> places, List<String> read, List<String> forms, int from, int to) {
    for (int i = from; i < to; i++) {
      places.add(i);
      read.add(forms.get(i));
    }
  }

  private void tag(List<String> forms) {
    words.fill(forms);
    tagging.tag(words);
  }
}
