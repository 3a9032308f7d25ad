package org.parley.extraction.actors;

import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.ParsedSentence;

/** What somebody is of whom it is known whose he is: "Russian troops", "UN officials". */
final class Belonging {
  private final WorldNames names;

  Belonging(WorldNames names) {
    this.names = names;
  }

  /**
   * Somebody of an owner.
   *
   * @param sector what the words themselves say he is, or null
   */
  Identity of(ParsedSentence sentence, int head, @Nullable String sector, Identity owner) {
    String own = sector;
    if (own == null && isArmed(sentence, head)) {
      own = owner.sector() != null && !owner.sector().equals("GOV") ? owner.sector() : "MIL";
    }
    boolean bodyOfOwner = own == null || own.equals(owner.sector());
    return new Identity(
        bodyOfOwner && owner.sector() != null ? owner.name() : null,
        owner.country(),
        own != null && !isGeneric(own, owner) ? own : owner.sector());
  }

  /** "IS members", "Hamas fighters", "UN officials" are the body's own. */
  private static boolean isGeneric(String sector, Identity owner) {
    String owned = owner.sector();
    if (owned == null) {
      return false;
    }
    return switch (owned) {
      case "IGO" -> true;
      case "REB", "UAF", "NGO", "MED" ->
          sector.equals("GOV")
              || sector.equals("MIL")
              || sector.equals("REB")
              || sector.equals("UAF")
              || sector.equals("CVL");
      case "MIL", "COP", "SPY" -> sector.equals("GOV") || sector.equals("MIL");
      default -> false;
    };
  }

  /** True for a weapon, which stands for those who bear it. */
  boolean isArmed(ParsedSentence sentence, int head) {
    return names.isWeapon(sentence.lemma(head));
  }
}
