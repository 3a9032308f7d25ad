package org.parley.language.training;

/**
 * A syntactic word of a treebank.
 *
 * @param form as written in the tree
 * @param lemma dictionary form; "_" where the treebank gives none
 * @param universalTag universal part of speech, as "NOUN"
 * @param tag Penn Treebank tag, as "NN"
 * @param features morphological features, as "Number=Sing|Person=3", "_" for none
 * @param head index of the head in the sentence's list of words, counted from 0; -1 for the root
 * @param relation Universal Dependencies relation with subtype, as "nsubj:pass"
 * @param misc last column, as "Entity=(1-person)|SpaceAfter=No", "_" for none
 * @param spaceAfter false where the next word follows without a space; inside a multiword token
 *     true only after its last word, if a space follows there
 */
public record TreebankWord(
    String form,
    String lemma,
    String universalTag,
    String tag,
    String features,
    int head,
    String relation,
    String misc,
    boolean spaceAfter) {

  /** The value of a key of the last column, as "(1-person)" for "Entity"; "" where it is absent. */
  public String miscValue(String key) {
    int from = 0;
    while (from < misc.length()) {
      int end = misc.indexOf('|', from);
      end = end < 0 ? misc.length() : end;
      if (misc.startsWith(key, from) && misc.startsWith("=", from + key.length())) {
        return misc.substring(Math.min(end, from + key.length() + 1), end);
      }
      from = end + 1;
    }
    return "";
  }
}
