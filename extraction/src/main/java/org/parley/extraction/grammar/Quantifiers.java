package org.parley.extraction.grammar;

import java.util.Set;

/** Nouns that only count or group what follows "of". */
public final class Quantifiers {
  private static final Set<String> NOUNS =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "score",
          "number",
          "group",
          "ten",
          "million",
          "majority",
          "member",
          "couple",
          "lot",
          "all",
          "some",
          "many",
          "most",
          "several",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "handful",
          "pair",
          "series",
          "dozens",
          "hundreds",
          "thousands",
          "tens",
          "scores",
          "none",
          "part",
          "rest",
          "half",
          "third",
          "batch",
          "contingent",
          "wave",
          "column",
          "convoy",
          "crowd",
          "team",
          "percent",
          "each",
          "both",
          "any",
          "few",
          "total");

  private Quantifiers() {}

  /** True where a lower-case lemma heads phrases such as "dozens of rebels". */
  public static boolean isQuantifier(String lemma) {
    return NOUNS.contains(lemma);
  }
}
