package org.parley.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.MentionKind;
import org.parley.language.Token;

/**
 * Sets right where names begin and end: no determiner, title or possessive in them, and the small
 * words that head a built place's name ("Irpin River bridge") taken in. Stateless.
 */
final class NameBoundaries {
  /** Words that may stand between a proper name and the head of a built place's name. */
  private static final Set<String> FACILITY_MODIFIERS =
      Set.of(
          "nuclear",
          "power",
          "air",
          "naval",
          "military",
          "border",
          "refugee",
          "oil",
          "gas",
          "steel",
          "railway",
          "train",
          "metro",
          "bus",
          "international",
          "hydroelectric",
          "displacement",
          "detention",
          "central",
          "maximum",
          "security",
          "fuel",
          "ammunition",
          "thermal",
          "water");

  /** Common nouns that make a definite place name a built place's name. */
  private static final Set<String> FACILITY_HEADS =
      Set.of(
          "airport",
          "airfield",
          "airbase",
          "airstrip",
          "base",
          "bridge",
          "dam",
          "prison",
          "camp",
          "crossing",
          "checkpoint",
          "barracks",
          "plant",
          "refinery",
          "steelworks",
          "shipyard",
          "reactor",
          "reservoir",
          "tunnel",
          "hospital",
          "port",
          "stadium",
          "mosque",
          "cathedral",
          "monastery",
          "depot",
          "terminal",
          "pipeline",
          "field");

  private final WordLists lists;

  NameBoundaries(WordLists lists) {
    this.lists = lists;
  }

  /** The names of a sentence with right boundaries; one of which nothing is left is dropped. */
  List<Name> corrected(List<Token> tokens, List<Name> names) {
    List<Name> corrected = new ArrayList<>(names.size());
    for (int n = 0; n < names.size(); n++) {
      Name name = names.get(n);
      int limit = n + 1 < names.size() ? names.get(n + 1).from() : tokens.size();
      int from = begin(tokens, name);
      int to = end(tokens, from, name);
      if (from + 1 < to && isFormOfAddress(tokens.get(from).form())) {
        corrected.add(new Name(from + 1, to, MentionKind.PERSON));
      } else if (from > 0 && from < to && isFormOfAddress(tokens.get(from - 1).form())) {
        corrected.add(new Name(from, to, MentionKind.PERSON));
      } else if (from + 1 < to && isOfficeholder(tokens, from)) {
        corrected.add(new Name(from + 1, to, MentionKind.PERSON));
      } else if (from < to) {
        corrected.add(withFacilityHead(tokens, new Name(from, to, name.kind()), limit));
      }
    }
    return corrected;
  }

  private int begin(List<Token> tokens, Name name) {
    int from = name.from();
    while (from < name.to() && tokens.get(from).tag().equals("DT")) {
      from++;
    }
    if (name.kind() == MentionKind.PERSON) {
      while (from + 1 < name.to() && isTitle(tokens.get(from).form())) {
        from++;
      }
    }
    return from;
  }

  /** "Mr", "Mrs", "Ms": whoever is addressed so is a person, however rare the name. */
  private static boolean isFormOfAddress(String word) {
    return switch (word) {
      case "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms." -> true;
      default -> false;
    };
  }

  private boolean isTitle(String word) {
    return lists.isTitle(word) && !lists.isMaleName(word) && !lists.isFemaleName(word);
  }

  /** True before "State Kerry" in "Secretary of State Kerry". */
  private boolean isOfficeholder(List<Token> tokens, int from) {
    return from > 1
        && isOffice(tokens.get(from).form())
        && tokens.get(from - 1).form().equals("of")
        && tokens.get(from - 2).form().equals("Secretary");
  }

  private static boolean isOffice(String word) {
    return word.equals("State") || word.equals("Defense") || word.equals("Defence");
  }

  private static int end(List<Token> tokens, int from, Name name) {
    int to = name.to();
    while (to > from && isOutside(tokens.get(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isOutside(Token token) {
    return switch (token.tag()) {
      case "POS", ",", ":", "HYPH", "IN", "DT", "``", "''", "-LRB-", "CC" -> true;
      default -> false;
    };
  }

  private static Name withFacilityHead(List<Token> tokens, Name name, int limit) {
    if (name.kind() != MentionKind.PLACE && name.kind() != MentionKind.FACILITY) {
      return name;
    }
    int at = name.to();
    while (at < limit && FACILITY_MODIFIERS.contains(tokens.get(at).form())) {
      at++;
    }
    if (at >= limit || !isFacilityHead(tokens, at)) {
      return name;
    }
    boolean definite =
        name.from() == 0
            || !tokens.get(name.from() - 1).form().toLowerCase(Locale.ROOT).equals("a");
    return definite ? new Name(name.from(), at + 1, MentionKind.FACILITY) : name;
  }

  private static boolean isFacilityHead(List<Token> tokens, int at) {
    String word = tokens.get(at).form();
    if (word.equals("station")) {
      return Set.of("power", "railway", "train", "metro", "bus")
          .contains(tokens.get(at - 1).form());
    }
    return word.equals("field")
        ? Set.of("oil", "gas").contains(tokens.get(at - 1).form())
        : FACILITY_HEADS.contains(word);
  }
}
