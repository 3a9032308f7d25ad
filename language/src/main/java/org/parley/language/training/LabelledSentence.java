package org.parley.language.training;

import java.util.List;
import org.parley.language.tagging.TagSet;
import org.parley.language.tagging.WordSequence;

/**
 * What the tagger and the parser learn from a sentence. All lists are of one length.
 *
 * @param forms the words as written
 * @param tags Penn Treebank tags
 * @param heads index of each word's head, -1 for the root
 * @param relations of each word to its head, with subtype
 */
public record LabelledSentence(
    List<String> forms, List<String> tags, List<Integer> heads, List<String> relations) {
  public LabelledSentence {
    forms = List.copyOf(forms);
    tags = List.copyOf(tags);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  /** Takes from a treebank's sentence what is learned. */
  public static LabelledSentence of(TreebankSentence sentence) {
    List<TreebankWord> words = sentence.words();
    return new LabelledSentence(
        words.stream().map(TreebankWord::form).toList(),
        words.stream().map(TreebankWord::tag).toList(),
        words.stream().map(TreebankWord::head).toList(),
        words.stream().map(TreebankWord::relation).toList());
  }

  /** Number of words. */
  public int size() {
    return forms.size();
  }

  /** The same sentence with other words in the same places. */
  public LabelledSentence withForms(List<String> others) {
    return new LabelledSentence(others, tags, heads, relations);
  }

  /** The same sentence with other tags. */
  public LabelledSentence withTags(List<String> others) {
    return new LabelledSentence(forms, others, heads, relations);
  }

  /** Fills {@code words} with the words and their tags. */
  void fill(WordSequence words, TagSet tagSet) {
    words.fill(forms);
    for (int i = 0; i < size(); i++) {
      words.setTag(i + WordSequence.FIRST, tagSet.number(tags.get(i)));
    }
  }

  /** The sentence without the full stop at its end; itself where there is none, or it governs. */
  LabelledSentence withoutFinalStop() {
    int last = size() - 1;
    if (last < 1 || !forms.get(last).equals(".") || heads.contains(last) || heads.get(last) < 0) {
      return this;
    }
    return new LabelledSentence(
        forms.subList(0, last),
        tags.subList(0, last),
        heads.subList(0, last),
        relations.subList(0, last));
  }
}
