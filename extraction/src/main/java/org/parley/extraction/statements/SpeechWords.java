package org.parley.extraction.statements;

import java.util.Set;
import org.parley.extraction.WordLists;

/**
 * The words of {@code speech.txt}, all lower-case lemmas; each list is described there.
 *
 * @param says verbs of saying and writing, beside which a quotation or clause is speech
 * @param holds verbs of knowing, thinking and wishing, after which a clause is a thought
 * @param weak verbs of which only a quotation or a clause that stands first is speech
 * @param infinitive verbs whose infinitive tells what the subject means to do
 * @param ordering verbs with which somebody is told to do something
 * @param object verbs whose object says what is said, judged or wanted
 * @param preposition verb and preposition that opens what is said, as "call for"
 * @param hearer verbs whose object is the hearer
 * @param nouns nouns of saying, thinking and wanting
 * @param nounsWithThat those that need no owner before a clause with "that"
 * @param bearing verbs that carry such a noun to its owner
 * @param adjectives adjectives of what somebody thinks or wants
 * @param hedges adverbs that say that somebody unnamed says it, as "allegedly"
 * @param views nouns with which a phrase names whose view a sentence gives: "in the envoy's view"
 * @param witnesses nouns of people who saw what they tell
 * @param documents nouns of writings and recordings
 */
record SpeechWords(
    Set<String> says,
    Set<String> holds,
    Set<String> weak,
    Set<String> infinitive,
    Set<String> ordering,
    Set<String> object,
    Set<String> preposition,
    Set<String> hearer,
    Set<String> nouns,
    Set<String> nounsWithThat,
    Set<String> bearing,
    Set<String> adjectives,
    Set<String> hedges,
    Set<String> views,
    Set<String> witnesses,
    Set<String> documents) {

  static SpeechWords load() {
    WordLists lists = WordLists.load(SpeechWords.class, "speech.txt");
    return new SpeechWords(
        lists.words("says"),
        lists.words("holds"),
        lists.words("weak"),
        lists.words("infinitive"),
        lists.words("ordering"),
        lists.words("object"),
        lists.words("preposition"),
        lists.words("hearer"),
        lists.words("noun"),
        lists.words("noun-that"),
        lists.words("bearing"),
        lists.words("adjective"),
        lists.words("hedge"),
        lists.words("view"),
        lists.words("witness"),
        lists.words("document"));
  }

  /** True for a verb, with or without its particle, that a clause or quotation may follow. */
  boolean takesClause(String verb) {
    return says.contains(verb) || holds.contains(verb);
  }
}
