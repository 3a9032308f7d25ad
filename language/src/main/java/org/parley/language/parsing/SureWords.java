package org.parley.language.parsing;

import java.util.Set;

/** The words around which {@link SureTags} is sure of a tag. */
final class SureWords {
  static final Set<String> TIES = Set.of("ties", "relations", "links", "contacts");

  /** What is written or agreed, and asks for something. */
  static final Set<String> PAPERS =
      Set.of(
          ("accord agreement bill deal declaration document draft law letter measure motion pact"
                  + " plan petition proposal report resolution roadmap statement text treaty")
              .split(" "));

  static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "be", "being", "is", "are", "got", "gets", "getting");

  static final Set<String> HURTING =
      Set.of("kills", "injures", "wounds", "rages", "flares", "leaves", "claims", "continues");

  static final Set<String> DEEDS =
      Set.of(
          "fighting",
          "shelling",
          "bombing",
          "shooting",
          "violence",
          "battle",
          "battles",
          "clashes");

  /** What else goes on, up and down; no noun in the plural after a deed. */
  /** Numbers that are nouns. */
  static final Set<String> MANY = Set.of("dozens", "hundreds", "scores", "tens", "thousands");

  /** What fighting did, by the same form as a participle. */
  static final Set<String> WENT_ON =
      Set.of(
          "continued",
          "erupted",
          "escalated",
          "flared",
          "intensified",
          "raged",
          "resumed",
          "spread");

  static final Set<String> GOING_ON =
      Set.of(
          "continues",
          "climbs",
          "eases",
          "edges",
          "erupts",
          "escalates",
          "flares",
          "mounts",
          "rages",
          "rises",
          "soars",
          "spreads",
          "surges");

  /** Whose numbers go up. */
  static final Set<String> LOSSES = Set.of("toll", "unrest", "bloodshed", "casualties", "deaths");

  static final Set<String> WITHIN =
      Set.of(
          "in", "during", "after", "amid", "despite", "by", "from", "as", "new", "renewed", "heavy",
          "fierce", "deadly");

  /** What follows a deed that is not done to anybody. */
  static final Set<String> ENDING =
      Set.of(
          ", . : ; - in near at on around outside between across over with by as and after while when"
              .split(" "));

  static final Set<String> WHOM =
      Set.of(
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "several",
          "many",
          "at",
          "civilians",
          "soldiers",
          "rebels",
          "people");

  /** Verbs after which no clause begins. */
  static final Set<String> GIVING =
      Set.of(
          "denies",
          "denied",
          "deny",
          "denying",
          "rejects",
          "rejected",
          "reject",
          "rejecting",
          "dismisses",
          "dismissed",
          "dismiss",
          "dismissing",
          "gave",
          "give",
          "gives",
          "giving",
          "made",
          "make",
          "makes",
          "making",
          "welcomed",
          "welcomes",
          "welcome",
          "backed",
          "backs",
          "back",
          "backing",
          "condemned",
          "condemns",
          "condemn",
          "condemning",
          "led",
          "leads",
          "lead",
          "leading",
          "launched",
          "launch",
          "launching",
          "stopped",
          "stop",
          "stopping",
          "criticised",
          "criticized",
          "faced",
          "faces",
          "face",
          "facing",
          "supported",
          "supports",
          "support",
          "opposed",
          "opposes",
          "oppose",
          "ordered",
          "held",
          "staged",
          "repeated");

  static final Set<String> CONTENT =
      Set.of(
          "that", "of", "for", "to", "about", "on", "against", "in", "at", "by", "over", ".", ",");

  static final Set<String> BOUNDS =
      Set.of(
          "at", "least", "most", "more", "than", "up", "to", "as", "many", "about", "some",
          "nearly", "almost", "around", "over", "another");

  static final Set<String> DESCRIBING = Set.of("JJ", "NN", "NNP", "VBN", "CD", "CC", "JJR");

  static final Set<String> SPANS =
      Set.of(
          "minutes",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "times",
          "kilometres",
          "kilometers",
          "miles",
          "metres",
          "meters");

  private SureWords() {}
}
