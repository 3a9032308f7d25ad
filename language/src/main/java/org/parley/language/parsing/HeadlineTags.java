package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tags of words in English headlines where their manner leaves no other, and running text has
 * taught the tagger another: "rebels down a jet", "police say kill gunmen", a toll that "tops" a
 * number, clashes that "rage", and what is "planned". Stateless.
 */
final class HeadlineTags {
  private static final Set<String> AIRCRAFT =
      Set.of(
          ("aircraft airliner airplane bomber chopper drone drones fighter gunship helicopter"
                  + " helicopters jet jets plane planes warplane warplanes")
              .split(" "));

  /** How far behind "down" the aircraft may stand. */
  private static final int FARTHEST = 5;

  /** How far before its verb a toll may stand: "toll of the ferry disaster nears 200". */
  private static final int TOLL = 7;

  private static final Set<String> RISES =
      Set.of("tops", "hits", "nears", "passes", "reaches", "exceeds", "climbs", "rises", "mounts");

  static final Set<String> CLAIMING = Set.of("say", "says", "said", "claim", "claims", "claimed");

  /** What those who fight claim without saying that it was they. */
  private static final Set<String> CLAIMED =
      Set.of(
          ("ambush arrest attack bomb capture destroy detain foil free hit kill regain repel"
                  + " retake seize shell shoot storm strike")
              .split(" "));

  private static final Set<String> FIGHTS =
      Set.of("battles", "clashes", "protests", "riots", "strikes");

  private static final Set<String> RAGING =
      Set.of("rage", "flare", "erupt", "continue", "resume", "intensify", "escalate", "spread");

  private static final Set<String> SPANS =
      Set.of("hours", "days", "weeks", "months", "years", "day", "night", "week");

  private static final Set<String> DEEDS =
      Set.of("fighting", "shelling", "bombing", "shooting", "rioting", "looting");

  /** What they are in all headlines. */
  private static final Set<String> NOUNS = Set.of("bloodshed", "toll", "mine");

  private static final Set<String> STRIKING =
      Set.of("hits", "injures", "kills", "leaves", "rips", "rocks", "wounds");

  private static final Set<String> BOMBS =
      Set.of("ambush", "attack", "blast", "bomb", "fire", "mine", "shell", "raid", "rocket");

  private HeadlineTags() {}

  /**
   * The tag of a word of a headline.
   *
   * @param tags what the tagger has given the words
   * @return null where the tagger's stands
   */
  static @Nullable String of(List<String> forms, int word, IntFunction<String> tags) {
    String form = forms.get(word);
    if (NOUNS.contains(form.toLowerCase(Locale.ROOT))) {
      return tags.apply(word).startsWith("NN") ? null : "NN";
    }
    if (lower(forms, word).equals("civilian")) {
      return tags.apply(word).startsWith("JJ") && endsPhrase(forms, word) ? "NN" : null;
    }
    if (word == 0) {
      return begins(forms) ? "NN" : null;
    }
    if (word == 1 && STRIKING.contains(form) && tags.apply(1).equals("NNS")) {
      return BOMBS.contains(lower(forms, 0)) ? "VBZ" : null;
    }
    if (DEEDS.contains(form)) {
      return tags.apply(word).equals("VBG") && isSpanOf(forms, word) ? "NN" : null;
    }
    if (FIGHTS.contains(form)) {
      return tags.apply(word).equals("VBZ") && isRaging(forms, word + 1, tags) ? "NNS" : null;
    }
    if (RAGING.contains(form)) {
      return FIGHTS.contains(lower(forms, word - 1)) && isRaging(forms, word, tags) ? "VBP" : null;
    }
    if (RISES.contains(form)) {
      return tags.apply(word).equals("NNS") && isOfToll(forms, word, tags) ? "VBZ" : null;
    }
    return switch (form) {
      case "amid" -> "IN";
      case "'" -> closesQuotation(forms, word, tags) ? "''" : null;
      case "down", "downs" -> downs(forms, word, tags);
      case "claims" -> claimsToHave(forms, word, tags) || takesLives(forms, word) ? "VBZ" : null;
      case "planned", "expected" ->
          tags.apply(word).equals("VBD") && forms.get(word - 1).equals("of") ? "VBN" : null;
      default ->
          CLAIMED.contains(form)
                  && CLAIMING.contains(forms.get(word - 1))
                  && hasWhom(forms, word, tags)
              ? "VB"
              : null;
    };
  }

  /** "Bomb kills minister": no order to bomb. */
  private static boolean begins(List<String> forms) {
    return forms.size() > 2 && STRIKING.contains(forms.get(1)) && BOMBS.contains(lower(forms, 0));
  }

  private static String lower(List<String> forms, int word) {
    return forms.get(word).toLowerCase(Locale.ROOT);
  }

  /** "in 12 hours of fighting", at its end or before a preposition. */
  private static boolean isSpanOf(List<String> forms, int word) {
    return word > 1
        && forms.get(word - 1).equals("of")
        && SPANS.contains(forms.get(word - 2))
        && ends(forms, word + 1);
  }

  private static boolean ends(List<String> forms, int word) {
    return word >= forms.size()
        || switch (forms.get(word)) {
          case "in",
              "near",
              "at",
              "around",
              "across",
              "between",
              "with",
              "over",
              "as",
              "after",
              ",",
              ":",
              "-",
              "–",
              ";" ->
              true;
          default -> false;
        };
  }

  /** "clashes rage": and nothing that could be raged. */
  private static boolean isRaging(List<String> forms, int word, IntFunction<String> tags) {
    return word < forms.size()
        && RAGING.contains(forms.get(word))
        && (ends(forms, word + 1) || tags.apply(word + 1).equals("IN"));
  }

  /** "Death toll of … nears 200" */
  private static boolean isOfToll(List<String> forms, int word, IntFunction<String> tags) {
    boolean number = word + 1 < forms.size() && tags.apply(word + 1).equals("CD");
    for (int i = word - 1; number && i >= Math.max(0, word - TOLL); i--) {
      if (tags.apply(i).startsWith("VB")) {
        return false;
      }
      if (lower(forms, i).equals("toll")) {
        return true;
      }
    }
    return false;
  }

  /** "'Up to nine' killed": the second of two. */
  private static boolean closesQuotation(List<String> forms, int word, IntFunction<String> tags) {
    return tags.apply(word).startsWith("NN") && forms.subList(0, word).contains("'");
  }

  /** "Houthis down a Saudi drone": many before it, an aircraft behind it. */
  private static @Nullable String downs(List<String> forms, int word, IntFunction<String> tags) {
    String before = tags.apply(word - 1);
    boolean many = before.startsWith("NN") && before.endsWith("S") || isBody(forms, word - 1);
    boolean one = !many && before.startsWith("NN");
    if (forms.get(word).equals("down") ? !many : !one) {
      return null;
    }
    for (int i = word + 1; i < forms.size() && i <= word + FARTHEST; i++) {
      if (AIRCRAFT.contains(lower(forms, i))) {
        return many ? "VBP" : "VBZ";
      }
      String tag = tags.apply(i);
      if (!tag.startsWith("NN")
          && !tag.startsWith("JJ")
          && !tag.equals("CD")
          && !tag.equals("DT")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isBody(List<String> forms, int word) {
    return switch (lower(forms, word)) {
      case "police", "militia", "troops" -> true;
      default -> false;
    };
  }

  /** "Army claims to have …" */
  private static boolean claimsToHave(List<String> forms, int word, IntFunction<String> tags) {
    return tags.apply(word).equals("NNS")
        && tags.apply(word - 1).startsWith("NN")
        && word + 2 < forms.size()
        && forms.get(word + 1).equals("to")
        && tags.apply(word + 2).equals("VB");
  }

  /** "Blast claims 35 lives" */
  private static boolean takesLives(List<String> forms, int word) {
    return word + 2 < forms.size() && forms.get(word + 2).equals("lives");
  }

  /** "One civilian killed", "soldier and civilian dead", "civilian, guard hurt" */
  private static boolean endsPhrase(List<String> forms, int word) {
    if (word + 1 >= forms.size()) {
      return true;
    }
    String next = forms.get(word + 1);
    return Headline.DONE_TO.contains(next)
        || next.equals("and")
        || next.equals("was")
        || ends(forms, word + 1);
  }

  private static boolean hasWhom(List<String> forms, int word, IntFunction<String> tags) {
    if (word + 1 >= forms.size()) {
      return false;
    }
    String tag = tags.apply(word + 1);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("DT");
  }
}
