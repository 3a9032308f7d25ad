package org.parley.extraction.statements;

import java.util.Set;
import org.parley.extraction.WordLists;

/**
 * The words of {@code speech.txt}, all lower-case lemmas.
 *
 * @param speech verbs of saying, thinking and promising
 * @param weak verbs of which only a quotation or a clause that stands first is speech
 * @param nominal verbs whose object may say what is said
 * @param witnesses nouns of people who saw what they tell
 * @param documents nouns of writings and recordings
 */
record SpeechWords(
    Set<String> speech,
    Set<String> weak,
    Set<String> nominal,
    Set<String> witnesses,
    Set<String> documents) {

  static SpeechWords load() {
    WordLists lists = WordLists.load(SpeechWords.class, "speech.txt");
    return new SpeechWords(
        lists.words("speech"),
        lists.words("weak"),
        lists.words("nominal"),
        lists.words("witness"),
        lists.words("document"));
  }
}
