package org.parley.extraction.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.extraction.WordLists;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Lexicon;

/** The closed list of negotiation issues and the words that signal each. Immutable. */
final class Issues {
  static final String OTHER = "other";

  /** Issue to phrases, each a list of lower-case lemmas; the order of the file is the priority. */
  private final Map<String, List<String[]>> phrases = new LinkedHashMap<>();

  private Issues(WordLists lists) {
    for (String issue : lists.names()) {
      List<String[]> words = new ArrayList<>();
      for (String phrase : lists.words(issue)) {
        words.add(phrase.toLowerCase(java.util.Locale.ROOT).split(" "));
      }
      phrases.put(issue, words);
    }
  }

  static Issues load() {
    return new Issues(WordLists.load(Lexicon.class, "issues.txt"));
  }

  /** The issue of the words from token {@code from} to {@code to}, inclusive; "other" for none. */
  String of(ParsedSentence sentence, int from, int to) {
    for (Map.Entry<String, List<String[]>> issue : phrases.entrySet()) {
      for (String[] phrase : issue.getValue()) {
        if (contains(sentence, from, to, phrase)) {
          return issue.getKey();
        }
      }
    }
    return OTHER;
  }

  private static boolean contains(ParsedSentence sentence, int from, int to, String[] phrase) {
    for (int i = from; i + phrase.length - 1 <= to; i++) {
      int k = 0;
      while (k < phrase.length && isWord(sentence, i + k, phrase[k])) {
        k++;
      }
      if (k == phrase.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(ParsedSentence sentence, int i, String word) {
    // "the warring parties" are no war.
    boolean verbal = sentence.relation(i).equals("amod") && sentence.tag(i).startsWith("VB");
    return !verbal && sentence.lemma(i).equals(word)
        || sentence.token(i).form().equalsIgnoreCase(word);
  }
}
