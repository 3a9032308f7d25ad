package org.parley.extraction.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.extraction.places.Toponym.Trust;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.NameMatch;
import org.parley.knowledge.places.PlaceKind;

/** What the words around a name say of it. Immutable. */
final class NameContext {
  private static final java.util.Set<String> TOWN_WORDS =
      java.util.Set.of("city", "town", "village", "port", "capital", "suburb");

  /** A place of so many people is likely meant by its name, where nothing speaks against it. */
  static final long LARGE_TOWN = 50_000;

  private static final long CITY = 300_000;

  private final PlaceWords vocabulary;

  NameContext(PlaceWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a name of the gazetteer may begin here: not with "In" or a verb. */
  boolean mayBegin(Words words, int i) {
    if (words.tag(i).equals("DT") && vocabulary.is("article", words.form(i))) {
      return words.isCapital(i + 1);
    }
    // Inside a sentence a capital shows a name even where the tagger sees none.
    boolean shown = i > 0 && !words.isHeadline() && Character.isLetter(words.form(i - 1).charAt(0));
    return switch (words.tag(i)) {
      case "IN",
          "PRP",
          "PRP$",
          "CC",
          "WDT",
          "WP",
          "WRB",
          "MD",
          "TO",
          "EX",
          "UH",
          "RB",
          "VBZ",
          "VBD",
          "VBP",
          "CD",
          "POS",
          "PDT",
          "DT" ->
          shown && words.form(i).length() > 3;
      default -> true;
    };
  }

  /** Whether the tagger agrees that an ordinary word is a name here. */
  boolean isWrittenAsName(Words words, int i, int to, NameMatch match) {
    if (isNever(words, i, to) || match.key().length() < 3 || isSaints(words, i, to)) {
      return false;
    }
    boolean proper = false;
    for (int k = i; k < to; k++) {
      proper |= words.tag(k).startsWith("NNP");
    }
    boolean common = words.tag(i).equals("NN") || words.tag(i).startsWith("JJ");
    if (words.isShouted(i) && !words.isHeadline() && match.words() == 1) {
      return isDateline(words, i, to) || i == 0 && isCity(match);
    }
    boolean shown = match.words() > 1 || common && i > 0;
    return proper || shown && !match.needsCue();
  }

  private boolean isNever(Words words, int i, int to) {
    boolean never = true;
    for (int k = i; k < to; k++) {
      never &= vocabulary.is("never", words.form(k)) || vocabulary.is("direction", words.form(k));
    }
    return never;
  }

  /** "St. Paul's": a church, school or hospital. */
  private static boolean isSaints(Words words, int i, int to) {
    String after = words.form(to);
    return words.form(i).startsWith("St") && (after.equals("'s") || after.equals("’s"));
  }

  private static boolean isCity(NameMatch match) {
    return match.words() == 1
        && match.key().length() > 3
        && match.candidates().getFirst().population() > (match.needsCue() ? CITY : LARGE_TOWN);
  }

  /** "BEIRUT, Lebanon (AP) —", "OTTAWA —", "COLUMBIA, Ky." */
  private static boolean isDateline(Words words, int i, int to) {
    if (i > 2) {
      return false;
    }
    boolean comma = words.form(to).equals(",") && words.isCapital(to + 1);
    for (int k = to; k < Math.min(words.size(), to + 8); k++) {
      String form = words.form(k);
      if (form.equals("(") || form.equals("—") || form.equals("–") || form.equals("--")) {
        return true;
      }
      if (form.equals("-") && !words.touchesPrevious(k)) {
        return true;
      }
      if (!words.isCapital(k) && !form.equals(",") && !form.equals(".")) {
        return false;
      }
    }
    return comma && words.isShouted(i);
  }

  /**
   * Whether a name of a place is part of the name of a person or body, or itself a person's.
   *
   * @param lastPlaceEnd index after the last place found in the sentence
   */
  boolean isNoPlace(Words words, int i, int to, int lastPlaceEnd) {
    return isNameOfBody(words, i, to)
        || isOfBody(words, i)
        || isFirstNameOf(words, i, to)
        || isLastNameOf(words, i, lastPlaceEnd);
  }

  /** "Toronto General Hospital", "American Psychological Association". */
  boolean isNameOfBody(Words words, int i, int to) {
    int end = words.runEnd(i);
    if (end <= to || words.isHeadline()) {
      return false;
    }
    String next = words.form(to);
    if (next.equals("-") && end > to + 1) {
      return !vocabulary.is("direction", words.form(to + 1)) && isBodyEnd(words, to, end);
    }
    boolean office = vocabulary.is("office", next);
    return isBodyEnd(words, to, end)
        && !(office && end - to > 1 && !isBodyEnd(words, end - 1, end))
        && !(office && end - to == 1);
  }

  private boolean isBodyEnd(Words words, int from, int end) {
    return end > from
        && (vocabulary.is("organisation", words.form(end - 1))
            || end - from > 1 && vocabulary.is("organisation", words.form(from)));
  }

  /** "University of Pittsburgh". */
  private boolean isOfBody(Words words, int i) {
    return words.form(i - 1).equals("of")
        && words.isCapital(i - 2)
        && vocabulary.is("organisation-of", words.form(i - 2));
  }

  /**
   * Whether a lesser name stands beside another capitalised word, as "Geneva" in "Geneva Morgan"
   * and "Kellogg" in "Nancy Kellogg".
   */
  boolean isPartOfLongerName(Words words, int i, int to, int lastPlaceEnd) {
    if (words.isHeadline()) {
      return false;
    }
    String next = words.form(to);
    boolean after =
        words.isCapital(to)
            && words.tag(to).startsWith("NNP")
            && !vocabulary.is("office", next)
            && !vocabulary.is("generic", next);
    String previous = words.form(i - 1);
    boolean before =
        i > 0
            && lastPlaceEnd != i
            && words.isCapital(i - 1)
            && words.tag(i - 1).startsWith("NNP")
            && !vocabulary.is("direction", previous)
            && !vocabulary.is("office", previous);
    return after || before;
  }

  /** "Paris Hilton": another capitalised word follows that is no office and no part of a place. */
  private boolean isFirstNameOf(Words words, int i, int to) {
    if (words.isHeadline() || to >= words.size() || !words.isCapital(to)) {
      return false;
    }
    String next = words.form(to);
    return words.tag(to).startsWith("NNP")
        && words.token(to).relation().equals("flat")
        && words.token(to).head() >= i
        && words.token(to).head() < to
        && !vocabulary.is("office", next)
        && !vocabulary.is("generic", next);
  }

  /** "Hillary Clinton", "Mr. Lincoln": a capitalised word or a title stands before. */
  private boolean isLastNameOf(Words words, int i, int lastPlaceEnd) {
    if (i == 0 || words.isHeadline() || lastPlaceEnd == i) {
      return false;
    }
    int previous = ".".equals(words.form(i - 1)) && words.touchesPrevious(i - 1) ? i - 2 : i - 1;
    String before = words.form(previous);
    if (previous < 0 || !words.isCapital(previous)) {
      return false;
    }
    if (vocabulary.is("direction", before) || vocabulary.is("generic", before)) {
      return false;
    }
    boolean name = words.tag(previous).startsWith("NNP");
    return vocabulary.is("title", before)
        || name && previous == i - 1 && isTied(words, previous, i);
  }

  /** Whether the tree makes two neighbours parts of one name. */
  private static boolean isTied(Words words, int previous, int i) {
    String relation = words.token(i).relation();
    return words.token(i).head() == previous && (relation.equals("flat"))
        || words.token(i).head() == words.token(previous).head() && relation.equals("flat")
        || words.token(previous).head() == i && words.token(previous).relation().equals("compound");
  }

  /** "speaks French". */
  boolean isLanguage(Words words, int i) {
    String before = words.form(i - 1).toLowerCase(Locale.ROOT);
    return before.startsWith("speak") || before.equals("spoke") || before.equals("fluent");
  }

  boolean isGeneric(Words words, int i) {
    return vocabulary.is("generic", words.form(i));
  }

  /** Whether a small word may end a name: "Aleppo province", "Rafah crossing". */
  boolean mayEnd(Words words, int i) {
    return isGeneric(words, i) || vocabulary.is("facility", words.form(i));
  }

  /** How far the words around a name show a place, given what the name alone shows. */
  Trust trust(Words words, int i, int to, Trust alone) {
    boolean possessive = words.tag(to).equals("POS") && alone == Trust.HARDLY;
    if (!possessive && (isStronglyLocated(words, i) || isOfPlace(words, i))) {
      return Trust.CERTAIN;
    }
    boolean described =
        vocabulary.is("generic", words.form(to)) || vocabulary.is("direction", words.form(i - 1));
    boolean dateline = isDateline(words, i, to);
    if (described || dateline) {
      return Trust.CERTAIN;
    }
    boolean located = vocabulary.is("locative", words.form(i - 1));
    return located && alone == Trust.LIKELY ? Trust.CERTAIN : alone;
  }

  boolean isStronglyLocated(Words words, int i) {
    int before = i - 1;
    if (vocabulary.is("direction", words.form(before))) {
      before--;
    }
    return vocabulary.is("strong-locative", words.form(before));
  }

  private boolean isOfPlace(Words words, int i) {
    int of = words.form(i - 1).equals("the") ? i - 2 : i - 1;
    return words.form(of).equals("of") && vocabulary.is("place-of", words.form(of - 1));
  }

  /** The candidates of the kind that the following word names: "Aleppo province". */
  List<GazetteerEntry> narrowed(Words words, int to, List<GazetteerEntry> candidates) {
    PlaceKind kind =
        vocabulary.is("first-level", words.form(to))
            ? PlaceKind.FIRST_LEVEL
            : vocabulary.is("second-level", words.form(to)) ? PlaceKind.SECOND_LEVEL : null;
    if (kind == null) {
      return isCalledTown(words, to) ? settlements(candidates) : candidates;
    }
    List<GazetteerEntry> narrowed = new ArrayList<>();
    for (GazetteerEntry candidate : candidates) {
      if (candidate.kind() == kind) {
        narrowed.add(candidate);
      }
    }
    return narrowed.isEmpty() ? candidates : narrowed;
  }

  /** "Mykolaiv, a coastal city": what follows says that the town is meant, not its region. */
  private static boolean isCalledTown(Words words, int to) {
    String article = words.form(to).equals(",") ? words.form(to + 1) : "";
    if (!article.equals("a") && !article.equals("an") && !article.equals("the")) {
      return false;
    }
    for (int i = to + 2; i < to + 6; i++) {
      if (TOWN_WORDS.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<GazetteerEntry> settlements(List<GazetteerEntry> candidates) {
    List<GazetteerEntry> towns =
        candidates.stream().filter(candidate -> candidate.kind().isSettlement()).toList();
    return towns.isEmpty() ? candidates : towns;
  }

  /** Index after a name, a capitalised word such as "Province" included. */
  int withGeneric(Words words, int i, int to) {
    boolean tied = words.isCapital(to) && isGeneric(words, to) && to - i < 5;
    return tied ? to + 1 : to;
  }

  /**
   * Index after a street or a built place that begins at a word, or -1: "Dufferin Street", "Karak
   * Castle", "Highway 403".
   */
  int builtEnd(Words words, int i) {
    if (vocabulary.is("street-before", words.form(i)) && words.tag(i + 1).equals("CD")) {
      return i + 2;
    }
    if (!words.tag(i).startsWith("NNP") && !words.tag(i).startsWith("JJ") || words.isHeadline()) {
      return -1;
    }
    int end = words.runEnd(i);
    if (words.runStart(i) < i && !vocabulary.is("direction", words.form(i - 1))) {
      return -1;
    }
    if (end - i < 2 || end - i > 5) {
      return -1;
    }
    String last = words.form(end - 1);
    boolean built = vocabulary.is("street", last) || vocabulary.is("facility", last);
    return built ? end : -1;
  }
}
