package org.parley.extraction.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grammatical place where a role may stand.
 *
 * @param kind which place
 * @param preposition the preposition of a {@link Kind#PREPOSITION} slot, else null
 * @param ofNoun true where the noun of a light-verb construction is meant, not its verb
 */
public record Slot(Kind kind, @Nullable String preposition, boolean ofNoun) {
  /** The places; {@code docs/lexicon.md} describes each. */
  public enum Kind {
    SUBJECT,
    OBJECT,
    INDIRECT,
    POSSESSOR,
    MODIFIER,
    CLAUSE,
    CLAUSE_SUBJECT,
    /** The trigger itself: the event noun, else the verb. */
    SELF,
    /** Every word of the document, for conditions only. */
    DOCUMENT,
    PREPOSITION
  }

  /** Every preposition that a slot may name. */
  static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "ahead",
          "alongside",
          "along",
          "amid",
          "among",
          "amongst",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "below",
          "beside",
          "between",
          "beyond",
          "by",
          "despite",
          "during",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "like",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "outside",
          "over",
          "regarding",
          "round",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without");

  /**
   * The slot of a name as written in the lexicon.
   *
   * @return null where there is no such slot
   */
  static @Nullable Slot parse(String name) {
    boolean ofNoun = name.startsWith("noun-");
    String bare = ofNoun ? name.substring(5) : name;
    return switch (bare) {
      case "subject" -> new Slot(Kind.SUBJECT, null, ofNoun);
      case "object" -> new Slot(Kind.OBJECT, null, ofNoun);
      case "indirect" -> new Slot(Kind.INDIRECT, null, ofNoun);
      case "possessor" -> new Slot(Kind.POSSESSOR, null, ofNoun);
      case "modifier" -> new Slot(Kind.MODIFIER, null, ofNoun);
      case "clause" -> new Slot(Kind.CLAUSE, null, ofNoun);
      case "document" -> new Slot(Kind.DOCUMENT, null, false);
      case "self" -> new Slot(Kind.SELF, null, ofNoun);
      case "clause-subject" -> new Slot(Kind.CLAUSE_SUBJECT, null, ofNoun);
      default -> PREPOSITIONS.contains(bare) ? new Slot(Kind.PREPOSITION, bare, ofNoun) : null;
    };
  }

  /** The name as written in the lexicon. */
  @Override
  public String toString() {
    String bare =
        preposition != null
            ? preposition
            : kind == Kind.CLAUSE_SUBJECT
                ? "clause-subject"
                : kind.name().toLowerCase(java.util.Locale.ROOT);
    return ofNoun ? "noun-" + bare : bare;
  }
}
