package org.parley.language.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.language.parsing.SolidPhrases.Phrase;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

/**
 * Reads the tags and the tree of a sentence: tagger and parser, which see a solid phrase as one
 * word and the clauses on both sides of a semicolon as sentences of their own. Made once and used
 * for many sentences, by one thread at a time.
 */
public final class TreeReader {
  /** Place of a word that is read and does not stand there. */
  private static final int OMITTED = -2;

  private final Tagger tagger;
  private final Tagger.Session tagging;
  private final Parser.Session parsing;
  private final WordSequence words;

  /** Tag of a word of those that are being read, which may be fewer than the sentence has. */
  private final IntFunction<String> tagOfRead;

  /** Whether what is read may be a headline. */
  private boolean line;

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
    readParts(forms);
    DraftTree tree = draft(forms);
    if (line) {
      new HeadlineRepairs(tree).mend();
    }
    new CoordinationRepairs(tree).mend();
    new TreeRepairs(tree).mend();
    new RelativeRepairs(tree).mend();
    new ObjectRepairs(tree).mend();
    new RelationRepairs(tree).mend(line);
  }

  private DraftTree draft(List<String> forms) {
    return new DraftTree(forms, tags, heads, relations);
  }

  private void readParts(List<String> forms) {
    int size = forms.size();
    if (tags.length < size) {
      tags = new String[size];
      heads = new int[size];
      relations = new String[size];
    }
    tag(forms);
    line = Headline.isLineWithoutEnd(forms);
    for (int i = 0; i < size; i++) {
      String sure = sureTag(forms, i);
      tags[i] = sure == null ? tagOfRead.apply(i) : sure;
    }
    List<Integer> parts = ClauseParts.starts(forms, tags);
    List<Phrase> phrases = SolidPhrases.find(forms);
    int begin = SolidPhrases.afterLeadingDay(forms, phrases);
    Headline headline = parts.size() == 1 && begin == 0 ? Headline.of(forms, tags) : null;
    if (headline != null) {
      readHeadline(forms, phrases, headline);
      return;
    }
    int name = begin == 0 ? LeadingName.end(forms, tags) : 0;
    if (parts.size() == 1 && phrases.isEmpty() && begin == 0 && name == 0) {
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
        root = readPart(forms, phrases, Math.max(begin, name), to, null);
        if (begin > 0) {
          hang(phrases, begin, root);
        } else if (name > 0) {
          hangName(name, root);
        }
      } else {
        int own = readPart(forms, phrases, from + 1, to, null);
        putBeside(root, own, from);
      }
    }
  }

  /** What stands around a headline hangs from its root: its slug word by word, its source whole. */
  private void readHeadline(List<String> forms, List<Phrase> phrases, Headline headline) {
    int size = forms.size();
    int root = readPart(forms, phrases, headline.from(), headline.to(), headline);
    HeadlineSubjects subjects = new HeadlineSubjects(draft(forms));
    for (int passive : headline.passives()) {
      root = subjects.ofPassive(passive, root);
    }
    for (int i = 0; i < headline.topic(); i++) {
      heads[i] = root;
      relations[i] = Character.isLetterOrDigit(forms.get(i).charAt(0)) ? "dep" : "punct";
    }
    if (headline.topic() < headline.from()) {
      int colon = headline.from() - 1;
      putBeside(root, readPart(forms, phrases, headline.topic(), colon, null), colon);
    }
    if (headline.to() < size) {
      putBeside(root, readPart(forms, phrases, headline.to() + 1, size, null), headline.to());
    }
  }

  private void putBeside(int root, int own, int mark) {
    heads[own] = root;
    relations[own] = "parataxis";
    heads[mark] = own;
    relations[mark] = "punct";
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
   * @param headline what is to be read that the words leave out, and what must be a verb; or null
   * @return the root's index
   */
  private int readPart(
      List<String> forms, List<Phrase> phrases, int from, int to, @Nullable Headline headline) {
    // For each word that is read, the word of the sentence that takes its place in the tree.
    List<Integer> places = new ArrayList<>();
    List<String> read = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (headline != null && headline.passives().contains(i)) {
        places.add(OMITTED);
        read.add(Headline.omitted(tags[i - 1]));
      }
      Phrase phrase = phraseAt(phrases, i, to);
      places.add(phrase == null ? i : phrase.head());
      read.add(phrase == null ? forms.get(i) : phrase.reading());
      for (int k = i; phrase != null && k < phrase.to(); k++) {
        heads[k] = phrase.head();
        relations[k] = phrase.relation(k);
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    tag(read);
    fix(read);
    if (headline != null) {
      makeVerbs(headline.verbs(), forms, places);
    }
    parsing.parse(words);
    if (places.contains(OMITTED) && isGoverned(places)) {
      return readPart(forms, phrases, from, to, null);
    }
    int root = putBack(forms, read, places, from);
    if (headline != null) {
      HeadlineSubjects subjects = new HeadlineSubjects(draft(forms));
      for (int verb : headline.verbs()) {
        root = subjects.ofActive(verb, root);
      }
    }
    return root;
  }

  private void makeVerbs(List<Integer> verbs, List<String> forms, List<Integer> places) {
    for (int verb : verbs) {
      String tag = forms.get(verb).endsWith("s") ? "VBZ" : "VBP";
      int at = places.indexOf(verb);
      if (at >= 0) {
        words.setTag(at + WordSequence.FIRST, tagger.tags().number(tag));
      }
    }
  }

  private static @Nullable Phrase phraseAt(List<Phrase> phrases, int from, int to) {
    for (Phrase phrase : phrases) {
      if (phrase.from() == from) {
        return phrase.to() <= to ? phrase : null;
      }
    }
    return null;
  }

  /** True where a word hangs from one that is left out, and so would have no place. */
  private boolean isGoverned(List<Integer> places) {
    for (int i = 0; i < places.size(); i++) {
      int head = parsing.head(i);
      if (head < 0 ? places.get(i) == OMITTED : places.get(head) == OMITTED) {
        return true;
      }
    }
    return false;
  }

  private int putBack(List<String> forms, List<String> read, List<Integer> places, int from) {
    int root = from;
    for (int i = 0; i < read.size(); i++) {
      int place = places.get(i);
      if (place == OMITTED) {
        continue;
      }
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

  /** "Ghent: Rangers shot at …": the name before the colon belongs to no clause. */
  private void hangName(int after, int root) {
    heads[0] = root;
    relations[0] = "dep";
    for (int i = 1; i < after; i++) {
      heads[i] = 0;
      relations[i] = i == after - 1 ? "punct" : "flat";
    }
  }

  /** Gives words that are tagged the tags that they must have in their place. */
  private void fix(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      String tag = sureTag(forms, i);
      if (tag != null) {
        words.setTag(i + WordSequence.FIRST, tagger.tags().number(tag));
      }
      if (Infinitives.isAt(forms, i, tagOfRead)) {
        words.setTag(i - 1 + WordSequence.FIRST, tagger.tags().number("TO"));
        words.setTag(i + WordSequence.FIRST, tagger.tags().number("VB"));
      }
    }
    int verb = TensedVerb.find(forms, tagOfRead);
    if (verb < 0) {
      verb = TensedVerb.findFirstOfTwo(forms, tagOfRead);
    }
    if (verb >= 0) {
      words.setTag(verb + WordSequence.FIRST, tagger.tags().number("VBD"));
      if (tagOfRead.apply(verb - 1).equals("JJ")) {
        words.setTag(verb - 1 + WordSequence.FIRST, tagger.tags().number("NN"));
      }
    }
  }

  private @Nullable String sureTag(List<String> forms, int word) {
    String tag = line ? HeadlineTags.of(forms, word, tagOfRead) : null;
    return tag == null ? SureTags.of(forms, word, tagOfRead) : tag;
  }

  private void tag(List<String> forms) {
    words.fill(forms);
    tagging.tag(words);
  }
}
