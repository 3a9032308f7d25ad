package org.parley.language.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.EnglishCalendar;

/**
 * English phrases that are parsed as one word. Their inside is always the same, and the trees that
 * the parser has learned from hardly know them: in a few thousand sentences of weblogs, mail and
 * guides a day seldom stands before its month ("on 30 December 2012"), and nobody is shot dead, so
 * that what stands around would be drawn into wrong trees. Stateless.
 *
 * <p>A date is read as its month, which the trees know in all places of a date.
 */
final class SolidPhrases {
  /** Words that belong to the day before them: "on Monday night", "on 3 May and 4 May". */
  private static final Set<String> GOING_ON =
      Set.of(
          "and",
          "or",
          "to",
          "at",
          "in",
          "of",
          "for",
          "by",
          "morning",
          "noon",
          "afternoon",
          "evening",
          "night",
          "through",
          "until",
          "during",
          "after",
          "before",
          "when",
          "as",
          "that");

  private static final Set<String> HIT = Set.of("killed", "wounded", "injured");

  static final Set<String> TOLD = Set.of("reported", "confirmed", "said");

  private static final Set<String> SMALL_NUMBERS =
      Set.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty")
              .split(" "));

  private static final Set<String> LEAVING = Set.of("leave", "leaves", "left", "leaving");

  private static final Set<String> LEFT =
      Set.of("dead", "wounded", "injured", "missing", "homeless", "hurt");

  private static final Set<String> FURTHER = Set.of("more", "further", "additional", "extra");

  private SolidPhrases() {}

  /**
   * A phrase.
   *
   * @param from index of its first word in the sentence
   * @param to index after its last word
   * @param reading the word that the parser reads in place of the phrase
   * @param head index of the word that governs the others in the tree, and that has the head and
   *     relation of the phrase
   * @param relations of the words to {@code head}, in order; that of the head itself is not used
   */
  record Phrase(int from, int to, String reading, int head, List<String> relations) {
    /** Relation of a word of the phrase, other than its head, to the head. */
    String relation(int word) {
      return relations.get(word - from);
    }
  }

  /** The phrases of a sentence in their order; they do not overlap. */
  static List<Phrase> find(List<String> forms) {
    List<Phrase> phrases = new ArrayList<>(0);
    for (int i = 0; i + 1 < forms.size(); i++) {
      Phrase phrase = at(forms, i);
      if (phrase != null) {
        phrases.add(phrase);
        i = phrase.to() - 1;
      }
    }
    return phrases;
  }

  /**
   * Where a sentence goes on after the day it begins with, "On 3 May rebels attacked …": without a
   * comma the parser takes the day for a part of whom the sentence tells.
   *
   * @param phrases of the sentence
   * @return index of the first word after the day; 0 where it begins otherwise, or with a comma
   */
  static int afterLeadingDay(List<String> forms, List<Phrase> phrases) {
    if (forms.size() < 5 || !forms.getFirst().equalsIgnoreCase("on")) {
      return 0;
    }
    Phrase first = phrases.isEmpty() ? null : phrases.getFirst();
    int after =
        first != null && first.from() == 1 && isDay(forms.get(1))
            ? first.to()
            : EnglishCalendar.isWeekday(forms.get(1).toLowerCase(Locale.ROOT)) ? 2 : 0;
    boolean open =
        after > 0
            && after + 2 < forms.size()
            && Character.isLetter(forms.get(after).charAt(0))
            && !GOING_ON.contains(forms.get(after).toLowerCase(Locale.ROOT));
    return open ? after : 0;
  }

  private static @Nullable Phrase at(List<String> forms, int i) {
    if (isDay(forms.get(i)) && isMonth(forms.get(i + 1))) {
      boolean year = i + 2 < forms.size() && isYear(forms.get(i + 2));
      List<String> relations =
          year
              ? List.of("root", "nmod:unmarked", "nmod:unmarked")
              : List.of("root", "nmod:unmarked");
      return new Phrase(i, i + relations.size(), forms.get(i + 1), i, relations);
    }
    if (i + 2 < forms.size()
        && forms.get(i).equalsIgnoreCase("up")
        && forms.get(i + 1).equals("to")
        && (isDigit(forms.get(i + 2), 0) || SMALL_NUMBERS.contains(forms.get(i + 2)))) {
      // "Up to 40 were killed": a number, and none of a list as one in digits might be.
      return new Phrase(i, i + 3, "five", i + 2, List.of("advmod", "fixed", "root"));
    }
    if (i + 2 < forms.size()
        && isDigit(forms.get(i), 0)
        && FURTHER.contains(forms.get(i + 1))
        && Character.isLetter(forms.get(i + 2).charAt(0))
        && !forms.get(i + 2).equals("than")) {
      // "the dispatch of 400 more Dutch troops"
      return new Phrase(i, i + 2, forms.get(i), i, List.of("root", "advmod"));
    }
    if (forms.get(i).equalsIgnoreCase("riot") && forms.get(i + 1).equals("police")) {
      return new Phrase(i, i + 2, forms.get(i + 1), i + 1, List.of("compound", "root"));
    }
    if (i > 0
        && LEAVING.contains(forms.get(i - 1).toLowerCase(Locale.ROOT))
        && isDigit(forms.get(i), 0)
        && LEFT.contains(forms.get(i + 1))) {
      // "left 22 wounded": the number stands for people.
      return new Phrase(i, i + 2, "people", i, List.of("root", "amod"));
    }
    if (TOLD.contains(forms.get(i))
        && (HIT.contains(forms.get(i + 1)) || forms.get(i + 1).equals("dead"))) {
      // "seven were reported injured": that it is told is told by the way.
      return new Phrase(i, i + 2, forms.get(i + 1), i + 1, List.of("advmod", "root"));
    }
    if (!forms.get(i).equalsIgnoreCase("shot")) {
      return null;
    }
    if (forms.get(i + 1).equalsIgnoreCase("dead")) {
      return new Phrase(i, i + 2, forms.get(i), i, List.of("root", "xcomp"));
    }
    if (i + 2 < forms.size()
        && forms.get(i + 1).equalsIgnoreCase("and")
        && HIT.contains(forms.get(i + 2).toLowerCase(Locale.ROOT))) {
      return new Phrase(i, i + 3, forms.get(i + 2), i, List.of("root", "cc", "conj"));
    }
    return null;
  }

  /** 1 to 31. */
  private static boolean isDay(String form) {
    int length = form.length();
    if (length > 2 || !isDigit(form, 0) || !isDigit(form, length - 1)) {
      return false;
    }
    int day = Integer.parseInt(form);
    return day >= 1 && day <= 31;
  }

  /** With a capital, which tells "May" and "March" from the verbs. */
  private static boolean isMonth(String form) {
    return Character.isUpperCase(form.charAt(0))
        && EnglishCalendar.isMonth(form.toLowerCase(Locale.ROOT));
  }

  private static boolean isYear(String form) {
    return form.length() == 4
        && (form.startsWith("1") || form.startsWith("20"))
        && isDigit(form, 1)
        && isDigit(form, 2)
        && isDigit(form, 3);
  }

  private static boolean isDigit(String form, int index) {
    return index >= 0 && form.charAt(index) >= '0' && form.charAt(index) <= '9';
  }
}
