package org.parley.language.tagging;

/** The tags in a few groups, for what matters over a distance. */
public enum TagGroup {
  /** Neither of the others, or outside of the sentence. */
  OTHER,
  /** Nouns, names and personal pronouns. */
  NOUN,
  /** Verbs and modals. */
  VERB,
  /** What may stand between a preposition and its noun. */
  MODIFIER,
  /** Prepositions, subordinating conjunctions and "to". */
  PREPOSITION,
  /** Marks, brackets, quotation marks and hyphens. */
  PUNCTUATION;

  static TagGroup of(String tag) {
    return switch (tag) {
      case "PRP", "NN", "NNS", "NNP", "NNPS" -> NOUN;
      case "MD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> VERB;
      case "JJ", "JJR", "JJS", "DT", "CD", "PRP$", "POS", "$" -> MODIFIER;
      case "IN", "TO" -> PREPOSITION;
      case ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH" -> PUNCTUATION;
      default -> OTHER;
    };
  }
}
