package org.parley.language.lemmas;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.tagging.WordClasses;

/**
 * Gives the dictionary form of a word. Load it once and share it: it is immutable and safe for use
 * by many threads.
 *
 * <p>A word that was seen in training, or listed, has the lemma it had there. Any other that looks
 * regularly inflected goes back to a base form that a dictionary or the training knows; what is
 * left follows the rule of the longest ending that has one. A tag that the form rules out gives way
 * to the one it tells.
 */
public final class Lemmatizer {
  private final LemmaRules rules;
  private final RegularForms regular;

  Lemmatizer(LemmaRules rules, WordClasses dictionary) {
    this.rules = rules;
    regular = new RegularForms(rules, dictionary);
  }

  /**
   * Loads the rules shipped with the program.
   *
   * @param dictionary tells which base forms there are
   */
  public static Lemmatizer load(WordClasses dictionary) {
    return new Lemmatizer(LemmaRules.load(), dictionary);
  }

  /**
   * The lemma of a word.
   *
   * @param form as written
   * @param tag Penn Treebank tag; where it is unknown or empty the form in lower case is given back
   * @return the lemma, in lower case unless the word is a proper noun or an adjective made from one
   */
  public String lemma(String form, String tag) {
    if (form.isEmpty()) {
      return form;
    }
    String likely = regular.likelyTag(form, tag);
    String lemma = lemmaOf(form, likely);
    String otherPast = likely.equals("VBN") ? "VBD" : likely.equals("VBD") ? "VBN" : null;
    if (otherPast == null || regular.isCommonVerb(lemma)) {
      return lemma;
    }
    // Tense and participle are mistaken for each other, and mostly look alike.
    String other = lemmaOf(form, otherPast);
    return regular.isCommonVerb(other) ? other : lemma;
  }

  private String lemmaOf(String form, String tag) {
    int shape = LemmaKey.shape(form);
    long key = LemmaKey.start(tag, shape);
    LemmaEdit best = rules.edit(key);
    int stop = Math.max(0, form.length() - LemmaKey.LONGEST_ENDING);
    for (int i = form.length() - 1; i >= stop; i--) {
      key = LemmaKey.extend(key, Character.toLowerCase(form.charAt(i)));
      LemmaEdit longer = rules.edit(key);
      best = longer == null ? best : longer;
    }
    LemmaEdit listed = stop == 0 ? rules.edit(LemmaKey.whole(key)) : null;
    if (listed != null) {
      return listed.apply(form);
    }
    String base = regular.base(form, tag);
    return base != null ? base : byEnding(form, tag, shape, best);
  }

  private String byEnding(String form, String tag, int shape, @Nullable LemmaEdit edit) {
    if (edit != null) {
      return edit.apply(form);
    }
    return shape == 0 || tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
  }
}
