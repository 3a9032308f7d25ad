package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.parley.language.EnglishCalendar;

/**
 * A sentence has a verb with tense. Where the tagger has found none, a word that it took for a
 * participle before a noun is the verb: "Police battled demonstrators.", "The general threatened
 * the strikers." Stateless.
 */
final class TensedVerb {
  /** Verbs whose past is their participle. */
  private static final Set<String> UNCHANGED =
      Set.of("cut", "hit", "shut", "split", "quit", "put", "set", "hurt", "shot", "held", "met");

  /** Further ones that nobody takes for a noun. */
  private static final Set<String> SAME =
      Set.of(
          "made", "sent", "brought", "told", "kept", "left", "lost", "found", "built", "fought",
          "caught", "led", "won", "laid", "paid", "struck", "spent", "taught", "sought", "bought");

  /** Verbs without an object, so that their participle describes nobody. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          """
          advanced agreed appealed arrived assembled burst called clashed collapsed continued
          converged crossed defected demonstrated departed deserted erupted escalated escaped fired
          fled gathered headed intensified knelt landed marched mutinied persisted poured protested
          rallied rampaged rebelled responded resumed retaliated retreated returned revolted rolled
          shot streamed surged surrendered swarmed travelled traveled voted
          """
              .strip()
              .split("\\s+"));

  /** What is fired, and fires at nobody. */
  private static final Set<String> PROJECTILES =
      Set.of(
          """
          arrows artillery bombs bullets cannons drones flares grenades guns missiles mortars
          projectiles rockets rounds salvos shells shots torpedoes volleys warheads weapons
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> DOERS =
      Set.of("army", "police", "government", "navy", "militia", "group", "military", "force");

  private TensedVerb() {}

  /**
   * Index of the participle that must be the verb in the past.
   *
   * @param tags what the tagger has given the words
   * @return -1 where there is a verb with tense, or nothing that could be one
   */
  static int find(List<String> forms, IntFunction<String> tags) {
    int found = -1;
    for (int i = 0; i < forms.size(); i++) {
      switch (tags.apply(i)) {
        case "VB" -> {
          if (i == 0 || !forms.get(i - 1).equals("to")) {
            return -1;
          }
        }
        case "VBD", "VBZ", "VBP", "MD" -> {
          return -1;
        }
        case "VBN" -> found = found < 0 && isVerb(forms, i, tags) ? i : found;
        case "NN", "JJ" ->
            found =
                found < 0 && (isUnchanged(forms, i, tags) || isGoing(forms, i, tags)) ? i : found;
        default -> {}
      }
    }
    return found;
  }

  /** True for a word in small letters whose participle describes nobody. */
  static boolean isIntransitive(String form) {
    return INTRANSITIVE.contains(form);
  }

  /**
   * Index of a participle that is the first of two verbs in the past: "The junta dissolved
   * parliament and imposed a curfew."; -1 where there is none.
   */
  static int findFirstOfTwo(List<String> forms, IntFunction<String> tags) {
    for (int i = 1; i + 3 < forms.size(); i++) {
      String tag = tags.apply(i);
      if (tag.startsWith("VB") && !tag.equals("VBN") || tag.equals("MD")) {
        return -1;
      }
      if (tag.equals("VBN")) {
        boolean two =
            tags.apply(i + 1).startsWith("NN")
                && forms.get(i + 2).equals("and")
                && tags.apply(i + 3).equals("VBD");
        return two && forms.get(i).endsWith("ed") && isSubject(i - 1, tags) ? i : -1;
      }
    }
    return -1;
  }

  /** "The army hit targets", "The US cut ties": a verb that the tagger took for a noun. */
  private static boolean isUnchanged(List<String> forms, int word, IntFunction<String> tags) {
    if (word == 0 || word + 2 >= forms.size() || !UNCHANGED.contains(forms.get(word))) {
      return false;
    }
    String before = tags.apply(word - 1);
    boolean doer =
        before.equals("NNS") || before.equals("NNP") || DOERS.contains(forms.get(word - 1));
    return doer
        && switch (tags.apply(word + 1)) {
          case "DT", "PRP$", "PRP", "CD", "NNS", "NNP" -> true;
          default -> false;
        };
  }

  /** "Insurgents retreated to the hills.": a verb that the tagger took for an adjective. */
  private static boolean isGoing(List<String> forms, int word, IntFunction<String> tags) {
    return word > 0
        && word + 2 < forms.size()
        && isWholeSentence(forms)
        && INTRANSITIVE.contains(forms.get(word))
        && isSubject(word - 1, tags)
        && goes(forms, word, tags);
  }

  /** True where a preposition follows that says where, and no projectile stands before. */
  private static boolean goes(List<String> forms, int word, IntFunction<String> tags) {
    return tags.apply(word + 1).equals("IN")
        && !PROJECTILES.contains(forms.get(word - 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isVerb(List<String> forms, int word, IntFunction<String> tags) {
    String form = forms.get(word);
    boolean past = form.endsWith("ed") || UNCHANGED.contains(form) || SAME.contains(form);
    if (word == 0 || word + 2 >= forms.size() || !past) {
      return false;
    }
    String before = tags.apply(word - 1);
    int next = tags.apply(word + 1).equals("RP") ? word + 2 : word + 1;
    boolean article =
        switch (tags.apply(next)) {
          case "DT", "PRP$", "PRP", "CD" -> true;
          default -> false;
        };
    if (INTRANSITIVE.contains(form)) {
      return before.startsWith("NN") && goes(forms, word, tags);
    }
    boolean described = word > 1 && before.equals("JJ") && tags.apply(word - 2).equals("DT");
    if (article) {
      return described || before.startsWith("NN") || before.equals("PRP");
    }
    boolean bare = tags.apply(next).equals("NNS");
    boolean name = tags.apply(next).startsWith("NNP") && next + 2 < forms.size();
    return before.equals("NNS") && (bare || name)
        || before.equals("NN") && bare && SAME.contains(form)
        || isWholeSentence(forms) && isSubject(word - 1, tags) && isObject(forms, next, tags);
  }

  private static boolean isWholeSentence(List<String> forms) {
    return forms.getLast().equals(".");
  }

  /** "Police", "the mob", "an angry crowd": nouns that need nothing more. */
  private static boolean isSubject(int noun, IntFunction<String> tags) {
    int first = noun;
    while (first > 0 && isInside(tags.apply(first - 1))) {
      first--;
    }
    return first == 0 && tags.apply(noun).equals("NNS")
        || first == 1 && tags.apply(0).equals("DT") && tags.apply(noun).startsWith("NN");
  }

  /** "stones", "tear gas shells", "fire Sunday": nouns that need no article, no time alone. */
  private static boolean isObject(List<String> forms, int first, IntFunction<String> tags) {
    int end = first;
    while (isInside(tags.apply(end))) {
      end++;
    }
    if (end > first && EnglishCalendar.isWeekday(forms.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    if (end == first || isTime(forms.get(end - 1))) {
      return false;
    }
    String last = tags.apply(end - 1);
    return last.equals("NNS") || last.equals("NN");
  }

  private static boolean isTime(String form) {
    return EnglishCalendar.isTimeNoun(form)
        || form.endsWith("s") && EnglishCalendar.isTimeNoun(form.substring(0, form.length() - 1));
  }

  private static boolean isInside(String tag) {
    return tag.startsWith("NN") || tag.equals("JJ");
  }
}
