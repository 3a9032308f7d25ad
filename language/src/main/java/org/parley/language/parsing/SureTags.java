package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tags of English words that news is full of and the treebanks are not, where what stands around
 * leaves no other: "shot", which is no noun after those who shoot, "Suspected" before whom one
 * suspects, "fighting" that somebody died in, what it "kills" or how it "rages", those who "open
 * fire", and a "civilian" without a noun. Stateless.
 */
final class SureTags {
  private SureTags() {}

  /**
   * The tag of a word.
   *
   * @param tags what the tagger has given the words
   * @return null where the tagger's stands
   */
  static @Nullable String of(List<String> forms, int word, IntFunction<String> tags) {
    if (SureWords.GOING_ON.contains(forms.get(word)) && goesOn(forms, word, tags)) {
      return "VBZ";
    }
    if (forms.get(word).equals("civilian")) {
      return isAlone(forms, word, tags) ? "NN" : null;
    }
    if (tags.apply(word).equals("VBZ") && isDeed(forms, word) && isWithin(forms, word, tags)) {
      return "NNS";
    }
    if (word + 1 == forms.size()) {
      return endsLine(forms, word, tags) ? "NN" : null;
    }
    if (isOneOfPeople(forms, word, tags)) {
      return "NN";
    }
    return switch (forms.get(word)) {
      case "shot" -> shot(forms, word, tags);
      case "outside", "inside" -> isWhere(word, tags) ? "IN" : null;
      case "Talks" -> word == 0 && tags.apply(1).equals("IN") ? "NNS" : null;
      case "exchanged", "opened", "returned", "traded" ->
          forms.get(word + 1).equals("fire") && isAfterDoers(word, tags) ? "VBD" : null;
      case "ahead" -> forms.get(word + 1).equals("of") ? "RB" : null;
      case "embargo" -> word > 0 && forms.get(word - 1).equals("arms") ? "NN" : null;
      case "Suspected", "Alleged", "SUSPECTED", "ALLEGED" -> suspected(forms, word, tags);
      case "fighting",
          "Fighting",
          "shelling",
          "Shelling",
          "bombing",
          "Bombing",
          "shooting",
          "Shooting" ->
          deed(forms, word, tags);
      case "kills", "injures", "wounds", "kill", "injure", "wound" -> hurts(forms, word, tags);
      case "military" -> opensFire(forms, word, tags);
      case "open" -> {
        String fire = opensFire(forms, word, tags);
        yield fire == null ? acts(forms, word, tags) : fire;
      }
      case "free", "clear", "secure", "complete", "clean", "calm" -> acts(forms, word, tags);
      case "IS" -> isMixed(forms) && tags.apply(word).startsWith("VB") ? "NNP" : null;
      case "killed", "wounded", "injured" -> hurtSomebody(forms, word, tags) ? "VBD" : null;
      case "calls" ->
          word > 0
                  && tags.apply(word).equals("NNS")
                  && forms.get(word + 1).equals("for")
                  && SureWords.PAPERS.contains(forms.get(word - 1))
              ? "VBZ"
              : told(forms, word, tags);
      case "cut" -> cutsTies(forms, word, tags) ? "VBD" : null;
      case "to" -> opensInfinitive(forms, word, tags) ? "TO" : null;
      case "dies" ->
          word > 0 && tags.apply(word).equals("NNS") && tags.apply(word - 1).startsWith("NN")
              ? "VBZ"
              : null;
      default -> forms.get(word).endsWith("s") ? told(forms, word, tags) : null;
    };
  }

  /** "as fighting rages", "death toll mounts": the number is of the deed, or of the dead. */
  private static boolean goesOn(List<String> forms, int word, IntFunction<String> tags) {
    return tags.apply(word).equals("NNS")
        && (isDeed(forms, word - 1)
            || word > 0 && SureWords.LOSSES.contains(forms.get(word - 1).toLowerCase(Locale.ROOT)));
  }

  /** "kills civilian in …": no noun follows that it could describe. */
  private static boolean isAlone(List<String> forms, int word, IntFunction<String> tags) {
    if (!tags.apply(word).equals("JJ") || word == 0) {
      return false;
    }
    if (forms.get(word - 1).equals(",")) {
      return word + 1 < forms.size() && tags.apply(word + 1).startsWith("VB");
    }
    boolean one =
        switch (tags.apply(word - 1)) {
          case "CD", "DT", "VBZ", "VBP", "VBD", "VBG" -> true;
          default -> false;
        };
    return one
        && (word + 1 == forms.size()
            || SureWords.ENDING.contains(forms.get(word + 1).toLowerCase(Locale.ROOT)));
  }

  /** "army open fire", "military open fire": who opens it stands before it. */
  private static @Nullable String opensFire(
      List<String> forms, int word, IntFunction<String> tags) {
    int open = forms.get(word).equals("open") ? word : word + 1;
    boolean fire =
        open + 1 < forms.size()
            && forms.get(open).equals("open")
            && forms.get(open + 1).equals("fire")
            && tags.apply(open).equals("JJ");
    if (!fire) {
      return null;
    }
    if (open > word) {
      return "NN";
    }
    boolean who =
        word > 0
            && (tags.apply(word - 1).startsWith("NN") || forms.get(word - 1).equals("military"));
    return who ? "VBP" : null;
  }

  /** "killed a Palestinian near Nablus": an adjective of a people that no noun follows. */
  private static boolean isOneOfPeople(List<String> forms, int word, IntFunction<String> tags) {
    boolean adjective =
        word > 0
            && tags.apply(word).equals("JJ")
            && Character.isUpperCase(forms.get(word).charAt(0))
            && isOne(forms.get(word - 1));
    return adjective
        && switch (tags.apply(word + 1)) {
          case "IN", ",", ".", "VBD", "VBZ", "MD", "WP" -> true;
          default -> false;
        };
  }

  private static boolean isOne(String form) {
    return switch (form) {
      case "a", "an", "A", "An", "another", "Another", "one", "One" -> true;
      default -> false;
    };
  }

  /** "border guards exchanged fire": a participle right after those who do it. */
  private static boolean isAfterDoers(int word, IntFunction<String> tags) {
    return word > 0
        && tags.apply(word).equals("VBN")
        && (tags.apply(word - 1).equals("NNS") || tags.apply(word - 1).startsWith("NNP"));
  }

  /** "gathered outside parliament": right after a verb it says where. */
  private static boolean isWhere(int word, IntFunction<String> tags) {
    return word > 0 && tags.apply(word).equals("JJ") && tags.apply(word - 1).startsWith("VB");
  }

  /** "gunmen shot a trader", "police shot dead …": nouns before it, and somebody after it. */
  private static @Nullable String shot(List<String> forms, int word, IntFunction<String> tags) {
    if (word == 0 || !tags.apply(word).startsWith("NN")) {
      return null;
    }
    String before = forms.get(word - 1).toLowerCase(Locale.ROOT);
    if (SureWords.PASSIVE.contains(before) || before.equals("having")) {
      return "VBN";
    }
    boolean doers = tags.apply(word - 1).equals("NNS") || before.equals("police");
    boolean somebody =
        switch (tags.apply(word + 1)) {
          case "DT", "CD", "PRP", "PRP$", "NNS", "NNP", "JJ" -> true;
          default -> false;
        };
    return doers && somebody ? "VBD" : null;
  }

  /** True where not all is in capitals, so that "IS" is a name. */
  private static boolean isMixed(List<String> forms) {
    for (String form : forms) {
      if (form.length() > 2 && Character.isLowerCase(form.charAt(form.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensInfinitive(List<String> forms, int word, IntFunction<String> tags) {
    boolean last = word + 2 >= forms.size();
    return tags.apply(word).equals("IN")
        && (tags.apply(word + 1).equals("VB") || !last && "VB".equals(of(forms, word + 1, tags)));
  }

  /** "to free the hostages": between "to" and an article no adjective stands. */
  private static @Nullable String acts(List<String> forms, int word, IntFunction<String> tags) {
    boolean article =
        switch (tags.apply(word + 1)) {
          case "DT", "PRP$", "CD", "PRP" -> true;
          default -> false;
        };
    return word > 0 && article && tags.apply(word).equals("JJ") && forms.get(word - 1).equals("to")
        ? "VB"
        : null;
  }

  /** "denies French claims that …", "made Serb promises to …": after a verb and whose they are. */
  private static @Nullable String told(List<String> forms, int word, IntFunction<String> tags) {
    if (word < 2 || !tags.apply(word).equals("VBZ")) {
      return null;
    }
    String owner = tags.apply(word - 1);
    boolean governed =
        tags.apply(word - 2).startsWith("VB") && SureWords.GIVING.contains(forms.get(word - 2));
    return governed
            && (owner.startsWith("NNP") || owner.equals("JJ"))
            && SureWords.CONTENT.contains(forms.get(word + 1))
        ? "NNS"
        : null;
  }

  /** "died in fighting near the town", "Bombing injures six": neither is done to anybody. */
  private static @Nullable String deed(List<String> forms, int word, IntFunction<String> tags) {
    if (!tags.apply(word).equals("VBG")) {
      return null;
    }
    String next = forms.get(word + 1);
    boolean acts =
        SureWords.HURTING.contains(next)
            || SureWords.WENT_ON.contains(next)
            || switch (tags.apply(word + 1)) {
              case "VBZ", "VBD", "MD" -> true;
              default -> false;
            };
    if (acts) {
      return "NN";
    }
    return (word == 0 || isWithin(forms, word, tags))
            && SureWords.ENDING.contains(next.toLowerCase(Locale.ROOT))
        ? "NN"
        : null;
  }

  /** "… wounded in Sirte fighting", at the end of a line that has no full stop. */
  private static boolean endsLine(List<String> forms, int word, IntFunction<String> tags) {
    return tags.apply(word).equals("VBG") && isDeed(forms, word) && isWithin(forms, word, tags);
  }

  /** After "in" or the like, a place or not between ("in Sirte fighting"), or "the heaviest". */
  private static boolean isWithin(List<String> forms, int word, IntFunction<String> tags) {
    int before = word - 1;
    if (before >= 0 && tags.apply(before).equals("JJS")) {
      return true;
    }
    while (before > 0 && (tags.apply(before).equals("NNP") || isDirection(forms.get(before)))) {
      before--;
    }
    return before >= 0 && SureWords.WITHIN.contains(forms.get(before).toLowerCase(Locale.ROOT));
  }

  private static boolean isDirection(String form) {
    return switch (form) {
      case "east", "eastern", "north", "northern", "south", "southern", "west", "western" -> true;
      default -> false;
    };
  }

  private static boolean isDeed(List<String> forms, int word) {
    return word >= 0 && SureWords.DEEDS.contains(forms.get(word).toLowerCase(Locale.ROOT));
  }

  /** "Bombs in a border town injure eight": a noun before, and whom. */
  private static @Nullable String hurts(List<String> forms, int word, IntFunction<String> tags) {
    if (word == 0 || !tags.apply(word).startsWith("NN")) {
      return null;
    }
    String before = tags.apply(word - 1);
    boolean doer = before.startsWith("NN") || isDeed(forms, word - 1);
    boolean whom =
        switch (tags.apply(word + 1)) {
          case "CD", "DT", "PRP" -> true;
          default -> SureWords.WHOM.contains(forms.get(word + 1).toLowerCase(Locale.ROOT));
        };
    return doer && whom ? forms.get(word).endsWith("s") ? "VBZ" : "VBP" : null;
  }

  /** "An air strike killed at least 33 soldiers": with whom right after it, it is no passive. */
  private static boolean hurtSomebody(List<String> forms, int word, IntFunction<String> tags) {
    if (word == 0
        || !tags.apply(word).equals("VBN")
        || !tags.apply(word - 1).startsWith("NN")
        || isPassiveBefore(forms, word)) {
      return false;
    }
    int number = word + 1;
    while (number < forms.size() && SureWords.BOUNDS.contains(forms.get(number))) {
      number++;
    }
    if (SureWords.MANY.contains(forms.get(number))) {
      return number + 1 < forms.size() && forms.get(number + 1).equals("of");
    }
    int whom = number + 1;
    while (whom < forms.size() && SureWords.DESCRIBING.contains(tags.apply(whom))) {
      whom++;
    }
    return whom < forms.size()
        && tags.apply(number).equals("CD")
        && tags.apply(whom).equals("NNS")
        && !SureWords.SPANS.contains(forms.get(whom));
  }

  private static boolean isPassiveBefore(List<String> forms, int word) {
    for (int i = Math.max(0, word - 6); i < word; i++) {
      if (SureWords.PASSIVE.contains(forms.get(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "The king cut ties with …": no cut ties are told of. */
  private static boolean cutsTies(List<String> forms, int word, IntFunction<String> tags) {
    return word > 0
        && !tags.apply(word).equals("VBD")
        && tags.apply(word - 1).startsWith("NN")
        && SureWords.TIES.contains(forms.get(word + 1));
  }

  private static @Nullable String suspected(
      List<String> forms, int word, IntFunction<String> tags) {
    boolean begins = word == 0 || !Character.isLetterOrDigit(forms.get(word - 1).charAt(0));
    String next = tags.apply(word + 1);
    return begins && (next.startsWith("NN") || next.equals("JJ")) ? "JJ" : null;
  }
}
