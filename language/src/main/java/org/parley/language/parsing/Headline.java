package org.parley.language.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What an English headline leaves out or adds, so that it can be parsed as the sentence that it
 * stands for. Trees of running text hardly know the manner: "Five soldiers killed in ambush" lacks
 * its "were" and is else read as if soldiers killed somebody; an agency's slug before it ("UPDATE
 * 2-"), a topic before a colon and a source after one (": ministry") are else drawn into the
 * sentence; and of two nouns side by side one may be its verb ("Police storm camp"). Immutable.
 *
 * @param topic index of the first word after a slug
 * @param from index of the first word after a topic; {@code topic} where there is none
 * @param to index after the last word before a source
 * @param passives indexes of the words before which "was" or "were" is left out, ascending
 * @param verbs indexes of the words that must be verbs, whatever the tagger has made of them
 */
record Headline(int topic, int from, int to, List<Integer> passives, List<Integer> verbs) {
  /** No headline has more words; a longer line without an end is looked at as it stands. */
  private static final int LONGEST = 60;

  private static final int LONGEST_SOURCE = 6;

  private static final int LONGEST_TOPIC = 8;

  /** Verbs of news that the tagger takes for nouns after a noun. */
  private static final Set<String> ACTS =
      Set.of(
          ("ambush attack back battle block bomb capture clash claim down fire fight hit honour"
                  + " injure kill leave lose march mourn murder pound raid rattle reject release"
                  + " rescue rock seize shake shell shoot sign storm strike target threaten torch"
                  + " wound")
              .split(" "));

  /** The same that need nobody to whom it is done. */
  private static final Set<String> GOING_ON =
      Set.of("continue", "continues", "erupt", "erupts", "resume", "resumes");

  /** What many do who move; after those who do it. */
  private static final Set<String> MOVES = Set.of("advance", "retreat");

  /** Words in capitals that agencies put before a headline. */
  private static final Set<String> SLUGS =
      Set.of(
          ("ADVISORY ALERT ANALYSIS BREAKING CORRECTED CORRECTION EXCLUSIVE EXPLAINER FACTBOX"
                  + " FEATURE FLASH INSIGHT INTERVIEW LEAD NEWSMAKER OFFICIAL REFILE RPT TIMELINE"
                  + " UPDATE URGENT WITNESS WRAP WRAPUP")
              .split(" "));

  /** Who stands behind a headline's last dash or colon. */
  private static final Set<String> SOURCES =
      Set.of(
          ("activists adviser agency ambassador army authorities command commander company council"
               + " data diplomat diplomats doctor doctors envoy general government governor"
               + " governorate group guards headquarters hospital insurgents lawmaker lawyer leader"
               + " media medic medics military minister ministers ministry mission monitor monitors"
               + " mayor navy NGO observers office official officials opposition parliament police"
               + " poll premier president press prosecutor prosecutors radio rebels report reports"
               + " rescuers residents secretary separatists service services source sources"
               + " spokesman spokesperson spokeswoman staff statement study survey television TV"
               + " union watchdog witness witnesses")
              .split(" "));

  /** Verbs after whose object nothing else can stand for who did it: their bare form is passive. */
  static final Set<String> DONE_TO =
      Set.of(
          ("abducted ambushed arrested assassinated beheaded bombed burnt captured damaged dead"
               + " deported destroyed detained displaced evacuated executed expelled freed hanged"
               + " hospitalised hospitalized injured jailed kidnapped killed lynched massacred"
               + " murdered razed rescued shelled shot slain stabbed tortured wounded")
              .split(" "));

  /** The same where "by" says who did it. */
  private static final Set<String> DONE_BY =
      Set.of(
          "attacked",
          "besieged",
          "hit",
          "held",
          "raided",
          "seized",
          "stormed",
          "struck",
          "taken",
          "targeted",
          "threatened");

  /** What may follow: where, when, by whom, or another clause. */
  private static final Set<String> FOLLOWING =
      Set.of(
          ("after ahead along amid around as at because before behind between by despite during for"
               + " from in inside into just near off on outside over since through throughout under"
               + " when while with within")
              .split(" "));

  private static final Set<String> BOUNDS =
      Set.of(
          ",", ";", ":", "-", "–", "—", "--", "after", "amid", "as", "but", "if", "that", "when",
          "while", "says", "say", "said", "claims", "claim", "reports", "report");

  /** "dead", "down": belong to a "shot" before them. */
  private static final Set<String> AFTER_SHOT = Set.of("dead", "down");

  /**
   * The manner of a headline in a line of words, or null where it is no headline or leaves out and
   * adds nothing.
   *
   * @param tags Penn tags as far as there are words, of the line as it stands
   */
  static @Nullable Headline of(List<String> forms, String[] tags) {
    int size = forms.size();
    if (!isLineWithoutEnd(forms)) {
      return null;
    }
    int topic = afterSlug(forms);
    int to = beforeSource(forms, tags, topic);
    int from = afterTopic(forms, tags, topic, to);
    List<Integer> passives = new ArrayList<>(0);
    for (int i = from + 1; i < to; i++) {
      if (isPassive(forms, tags, i, from, to)) {
        passives.add(begin(forms, tags, i));
      }
    }
    List<Integer> verbs = verbs(forms, tags, from, to);
    boolean plain = from == 0 && to == size && passives.isEmpty() && verbs.isEmpty();
    return plain ? null : new Headline(topic, from, to, passives, verbs);
  }

  /** True for a line that may be a headline: it ends without a mark of a sentence. */
  static boolean isLineWithoutEnd(List<String> forms) {
    int size = forms.size();
    return size >= 4
        && size <= LONGEST
        && Character.isLetterOrDigit(lastCharacter(forms.getLast()));
  }

  /** "Border talks: two sides agree …": nothing with tense before a colon, and something after. */
  private static int afterTopic(List<String> forms, String[] tags, int topic, int to) {
    for (int i = topic; i + 3 < to && i < topic + LONGEST_TOPIC; i++) {
      if (tags[i].startsWith("VB") || tags[i].equals("MD")) {
        return topic;
      }
      if (forms.get(i).equals(":")) {
        return i > topic && hasVerb(forms, tags, i + 1, to) ? i + 1 : topic;
      }
    }
    return topic;
  }

  private static boolean hasVerb(List<String> forms, String[] tags, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tags[i].startsWith("VB") || DONE_TO.contains(forms.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The noun that must be the verb of a clause that else has none. */
  private static List<Integer> verbs(List<String> forms, String[] tags, int from, int to) {
    List<Integer> verbs = new ArrayList<>(0);
    int begin = from;
    for (int i = from; i <= to; i++) {
      if (i == to || BOUNDS.contains(forms.get(i).toLowerCase(Locale.ROOT))) {
        int verb = verb(forms, tags, begin, i);
        if (verb >= 0) {
          verbs.add(verb);
        }
        begin = i + 1;
      }
    }
    return verbs;
  }

  private static int verb(List<String> forms, String[] tags, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tags[i].startsWith("VB") || tags[i].equals("MD") || forms.get(i).equals("dead")) {
        return -1;
      }
    }
    for (int i = from + 1; i < to; i++) {
      String form = forms.get(i);
      if (tags[i].startsWith("NN") && GOING_ON.contains(form) && tags[i - 1].startsWith("NN")) {
        return i;
      }
      boolean ends = i + 1 == to || FOLLOWING.contains(forms.get(i + 1));
      if (tags[i].equals("NN") && MOVES.contains(form) && tags[i - 1].equals("NNS") && ends) {
        return i;
      }
      if (i + 1 == to || !tags[i].startsWith("NN") || !(ACTS.contains(form) || isActOfOne(form))) {
        continue;
      }
      boolean many = tags[i - 1].equals("NNS") || forms.get(i - 1).equalsIgnoreCase("police");
      boolean one = !many && tags[i - 1].startsWith("NN");
      boolean agrees = ACTS.contains(form) ? many : one;
      int whom = tags[i + 1].equals("RP") && i + 2 < to ? i + 2 : i + 1;
      if (agrees && isWhom(tags[whom])) {
        return i;
      }
    }
    return -1;
  }

  /** "attacks", "clashes" */
  private static boolean isActOfOne(String form) {
    int length = form.length();
    return form.endsWith("s")
        && (ACTS.contains(form.substring(0, length - 1))
            || (form.endsWith("es") && ACTS.contains(form.substring(0, length - 2))));
  }

  private static boolean isWhom(String tag) {
    return tag.startsWith("NN")
        || switch (tag) {
          case "CD", "DT", "JJ", "PRP$" -> true;
          default -> false;
        };
  }

  /** The word that the parser reads before a passive. */
  static String omitted(String tagBefore) {
    return tagBefore.equals("NN") || tagBefore.equals("NNP") ? "was" : "were";
  }

  /** "as", "after": words that open a clause. */
  static boolean opensClause(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "after", "amid", "as", "before", "if", "that", "when", "while" -> true;
      default -> false;
    };
  }

  private static char lastCharacter(String form) {
    return form.charAt(form.length() - 1);
  }

  /** "UPDATE 2-…", "WRAP: …", "Urgent: …" */
  private static int afterSlug(List<String> forms) {
    String first = forms.getFirst();
    boolean capitals = first.equals(first.toUpperCase(Locale.ROOT));
    if (!SLUGS.contains(first.toUpperCase(Locale.ROOT))) {
      return 0;
    }
    int mark = Character.isDigit(forms.get(1).charAt(0)) ? 2 : 1;
    if (mark + 2 >= forms.size()) {
      return 0;
    }
    boolean parts = forms.get(mark).equals(":") || (capitals && isDash(forms.get(mark)));
    return parts ? mark + 1 : 0;
  }

  /** Index of the mark before a source at the end; the size where there is none. */
  private static int beforeSource(List<String> forms, String[] tags, int from) {
    int size = forms.size();
    for (int i = size - 2; i > from + 2 && size - i - 1 <= LONGEST_SOURCE; i--) {
      if (!forms.get(i).equals(":") && !isDash(forms.get(i))) {
        continue;
      }
      boolean named = size - i - 1 <= 3;
      for (int k = i + 1; k < size; k++) {
        if (tags[k].startsWith("VB") || tags[k].equals("MD") || tags[k].equals("PRP")) {
          return size;
        }
        named &= tags[k].equals("NNP") || isAcronym(forms.get(k));
      }
      boolean verb = hasVerb(forms, tags, from, i);
      return verb && (named || isSource(forms.subList(i + 1, size))) ? i : size;
    }
    return size;
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && form.length() < 6 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** Headed by a source: "interior minister", "head of the local police". */
  private static boolean isSource(List<String> words) {
    for (String word : words) {
      if (SOURCES.contains(word) || SOURCES.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(String form) {
    return switch (form) {
      case "-", "–", "—", "--" -> true;
      default -> false;
    };
  }

  /** Where the passive begins: "possibly killed", "reported killed". */
  private static int begin(List<String> forms, String[] tags, int word) {
    boolean more = tags[word - 1].equals("RB") || SolidPhrases.TOLD.contains(forms.get(word - 1));
    return more ? word - 1 : word;
  }

  private static boolean isPassive(List<String> forms, String[] tags, int word, int from, int to) {
    String form = forms.get(word).toLowerCase(Locale.ROOT);
    String next = word + 1 < to ? forms.get(word + 1).toLowerCase(Locale.ROOT) : "";
    if (!DONE_TO.contains(form) && !(DONE_BY.contains(form) && next.equals("by"))) {
      return false;
    }
    boolean two = form.equals("shot") && AFTER_SHOT.contains(next);
    int after = two ? word + 2 : word + 1;
    boolean ends =
        after >= to
            || BOUNDS.contains(forms.get(after).toLowerCase(Locale.ROOT))
            || FOLLOWING.contains(forms.get(after).toLowerCase(Locale.ROOT));
    int before = begin(forms, tags, word) - 1;
    if (before > from && isQuote(forms.get(before))) {
      before--;
    }
    return ends
        && before >= from
        && isSomebody(tags[before])
        && isAlone(forms, tags, before, word, from, to);
  }

  /** "'Up to nine' killed", "Commander 'killed in raid'" */
  static boolean isQuote(String form) {
    return switch (form) {
      case "'", "’", "\"", "''", "”" -> true;
      default -> false;
    };
  }

  private static boolean isSomebody(String tag) {
    return tag.startsWith("NN") || tag.equals("CD");
  }

  /** True where no other verb of the clause has tense: those killed are not what it tells of. */
  private static boolean isAlone(
      List<String> forms, String[] tags, int before, int word, int from, int to) {
    IntPredicate bound = i -> BOUNDS.contains(forms.get(i).toLowerCase(Locale.ROOT));
    for (int i = before; i >= from && !bound.test(i); i--) {
      if (hasTense(tags[i])) {
        return false;
      }
    }
    for (int i = word + 1; i < to && !bound.test(i); i++) {
      if (hasTense(tags[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTense(String tag) {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "VB", "MD" -> true;
      default -> false;
    };
  }
}
