package org.parley.extraction.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.places.Toponym.Sort;
import org.parley.extraction.places.Toponym.Trust;
import org.parley.knowledge.Known;
import org.parley.knowledge.NameIndex;
import org.parley.knowledge.World;
import org.parley.knowledge.places.Gazetteer;
import org.parley.knowledge.places.GazetteerEntry;
import org.parley.knowledge.places.NameMatch;
import org.parley.knowledge.places.PlaceKind;
import org.parley.language.Analysis;
import org.parley.language.Sentence;

/** Finds the names in a document that may name places. Immutable. */
final class ToponymScanner {
  private final World world;
  private final Gazetteer gazetteer;
  private final DivisionAbbreviations abbreviations;
  private final PlaceWords vocabulary;
  private final NameContext context;

  ToponymScanner(World world, Gazetteer gazetteer) {
    this.world = world;
    this.gazetteer = gazetteer;
    abbreviations = DivisionAbbreviations.load(gazetteer);
    vocabulary = PlaceWords.load();
    context = new NameContext(vocabulary);
  }

  /** Names in order of the text, none overlapping another. */
  List<Toponym> scan(Analysis analysis) {
    NamedOthers others = new NamedOthers(analysis, gazetteer, vocabulary);
    List<Toponym> found = new ArrayList<>();
    for (int s = 0; s < analysis.sentences().size(); s++) {
      Sentence sentence = analysis.sentences().get(s);
      new SentenceScan(analysis.document().text(), s, new Words(sentence), others).scan(found);
    }
    return Containers.link(found, analysis);
  }

  /** The scan of one sentence. */
  private final class SentenceScan {
    private final String text;
    private final int sentence;
    private final Words words;
    private final NamedOthers others;
    private int lastPlaceEnd = -1;

    SentenceScan(String text, int sentence, Words words, NamedOthers others) {
      this.text = text;
      this.sentence = sentence;
      this.words = words;
      this.others = others;
    }

    void scan(List<Toponym> found) {
      int i = 0;
      while (i < words.size()) {
        int skip = i + 1;
        if (words.isCapital(i)) {
          Toponym built = built(i);
          skip = built == null ? others.skipFrom(sentence, i) : i;
          if (skip > i) {
            addHints(i, skip, found);
          } else {
            skip = i + 1;
            Object at = at(i, built);
            if (at instanceof Toponym toponym) {
              found.add(toponym);
              lastPlaceEnd = toponym.trust() == Trust.HINT ? lastPlaceEnd : toponym.to();
              skip = toponym.to();
            } else if (at instanceof Integer to) {
              skip = to;
            }
          }
        }
        i = skip;
      }
    }

    /** The places that the name of a body or person is made of: "Enfield Council". */
    private void addHints(int from, int to, List<Toponym> found) {
      for (int i = from; i < to; i++) {
        NameMatch match = words.isCapital(i) ? gazetteerMatch(i) : null;
        if (match != null
            && !match.needsCue()
            && others.isBody(sentence, from)
            && context.isWrittenAsName(words, i, i + match.words(), match)) {
          int end = Math.min(to, i + match.words());
          found.add(toponym(i, end, Sort.NAME, match.key(), match.candidates(), Trust.HINT));
          i = end - 1;
        }
      }
    }

    /** The place named at a word; or the index to go on from; or null. */
    private @Nullable Object at(int i, @Nullable Toponym built) {
      NameIndex.Match known = world.names().longestAt(words.forms(), i);
      NameMatch match = gazetteerMatch(i);
      if (built != null && (match == null || built.to() > i + match.words())) {
        return built;
      }
      if (known != null && (match == null || known.length() >= match.words())) {
        Object decided = known(i, known);
        if (decided != null) {
          return decided;
        }
      }
      Toponym shortened = abbreviation(i);
      if (shortened != null) {
        return shortened;
      }
      return match == null ? bySound(i) : name(i, match);
    }

    /** What a name of the world's tables is: a place, or words to skip, or null to look on. */
    private @Nullable Object known(int i, NameIndex.Match match) {
      int to = i + match.length();
      Known first = match.known().getFirst();
      if (first instanceof Known.CountryName country) {
        return country(i, to, country.state().code(), match.certain());
      }
      if (first instanceof Known.Demonym demonym) {
        // "Cubans" are people, not a place.
        boolean people = words.tag(to - 1).endsWith("S") || demonym.person();
        return people ? (Object) to : nationality(i, to, demonym.state().code());
      }
      boolean names = first instanceof Known.PersonName person && !person.surnameOnly();
      boolean other =
          names || first instanceof Known.OrganisationName || first instanceof Known.WeaponName;
      if (first instanceof Known.Seat
          && !context.isStronglyLocated(words, i)
          && !context.isStronglyLocated(words, i - 1)) {
        return to;
      }
      return other && (match.certain() || match.length() > 1) ? (Object) to : null;
    }

    private @Nullable Object country(int i, int to, String code, boolean certain) {
      GazetteerEntry country = gazetteer.country(code);
      Trust trust = context.trust(words, i, to, certain ? Trust.CERTAIN : Trust.LIKELY);
      if (country == null || context.isNoPlace(words, i, to, lastPlaceEnd)) {
        return null;
      }
      List<GazetteerEntry> candidates = new ArrayList<>();
      candidates.add(named(country));
      NameMatch namesakes = gazetteer.match(words.span(i, to).in(text));
      if (namesakes != null && !namesakes.bySound()) {
        candidates.addAll(namesakes.candidates());
      }
      return toponym(i, to, Sort.COUNTRY, code, candidates, trust);
    }

    private GazetteerEntry named(GazetteerEntry country) {
      return CountryEntries.named(world, country);
    }

    private @Nullable Object nationality(int i, int to, String code) {
      GazetteerEntry country = gazetteer.country(code);
      if (country == null || context.isNameOfBody(words, i, to) || context.isLanguage(words, i)) {
        return null;
      }
      return toponym(i, to, Sort.NATIONALITY, code, List.of(named(country)), Trust.CERTAIN);
    }

    private @Nullable Toponym abbreviation(int i) {
      int to = ".".equals(words.form(i + 1)) && words.touchesPrevious(i + 1) ? i + 2 : i + 1;
      for (int end = to; end > i; end--) {
        GazetteerEntry division = abbreviations.find(words.span(i, end).in(text));
        if (division == null && end == i + 1) {
          division = abbreviations.find(words.form(i) + ".");
        }
        boolean stopped = words.span(i, end).in(text).endsWith(".");
        boolean afterPlace =
            lastPlaceEnd == i || lastPlaceEnd == i - 1 && ",".equals(words.form(i - 1));
        if (division != null && (afterPlace || stopped && isInitials(words.form(i)))) {
          return toponym(
              i, end, Sort.ABBREVIATION, division.name(), List.of(division), Trust.CERTAIN);
        }
      }
      return null;
    }

    /** "B.C." can stand alone, "Miss." cannot. */
    private boolean isInitials(String form) {
      return form.length() > 3 && form.charAt(1) == '.';
    }

    private @Nullable NameMatch gazetteerMatch(int i) {
      if (!context.mayBegin(words, i)) {
        return null;
      }
      for (int to = Math.min(words.size(), i + Gazetteer.LONGEST_NAME); to > i; ) {
        NameMatch match = gazetteer.longestMatch(words.forms(), i, to);
        if (match == null) {
          return null;
        }
        int end = i + match.words();
        boolean article = words.tag(i).equals("DT");
        boolean large = match.candidates().getFirst().population() > NameContext.LARGE_TOWN;
        if (article && !(large && match.key().startsWith("the "))) {
          return null;
        }
        if (match.words() > 2 || words.isCapital(end - 1) || context.mayEnd(words, end - 1)) {
          return match;
        }
        to = end - 1;
      }
      return null;
    }

    private @Nullable Toponym name(int i, NameMatch match) {
      int to = i + match.words();
      while (to > i + 1 && ".".equals(words.form(to - 1))) {
        to--;
      }
      if (!context.isWrittenAsName(words, i, to, match)) {
        return null;
      }
      if (!match.needsCue() && context.isNameOfBody(words, i, to)) {
        return toponym(i, to, Sort.NAME, match.key(), match.candidates(), Trust.HINT);
      }
      if (context.isNoPlace(words, i, to, lastPlaceEnd)
          || others.isPersonHere(sentence, words, i, to, context)) {
        return null;
      }
      PlaceKind first = match.candidates().getFirst().kind();
      boolean known = match.candidates().getFirst().population() >= NameContext.LARGE_TOWN;
      if ((match.needsCue() || !known) && context.isPartOfLongerName(words, i, to, lastPlaceEnd)) {
        return null;
      }
      boolean feature =
          !first.isSettlement()
              && first != PlaceKind.FIRST_LEVEL
              && first != PlaceKind.SECOND_LEVEL;
      boolean unmistakable =
          match.words() > 2 || match.words() > 1 && feature || first == PlaceKind.CONTINENT;
      Trust alone =
          match.needsCue() ? Trust.HARDLY : known || unmistakable ? Trust.LIKELY : Trust.DOUBTFUL;
      Trust trust = context.trust(words, i, to, alone);
      if (isContainer(i, match)) {
        trust = Trust.CERTAIN;
      }
      List<GazetteerEntry> candidates =
          context.narrowed(words, to, withBareName(i, to, match.candidates()));
      int end = context.withGeneric(words, i, to);
      return toponym(i, end, Sort.NAME, match.key(), candidates, trust);
    }

    /** "Karak district" may be any division called Karak, though one is written with "District". */
    private List<GazetteerEntry> withBareName(int i, int to, List<GazetteerEntry> full) {
      boolean generic = to - i > 1 && context.isGeneric(words, to - 1);
      NameMatch bare = generic ? gazetteer.match(words.span(i, to - 1).in(text)) : null;
      if (bare == null || bare.bySound()) {
        return full;
      }
      List<GazetteerEntry> all = new ArrayList<>(full);
      for (GazetteerEntry entry : bare.candidates()) {
        boolean division =
            entry.kind() == PlaceKind.FIRST_LEVEL || entry.kind() == PlaceKind.SECOND_LEVEL;
        if (division && !all.contains(entry)) {
          all.add(entry);
        }
      }
      return all;
    }

    /** Whether a division follows the comma after a place: "Clacton, Essex". */
    private boolean isContainer(int i, NameMatch match) {
      boolean follows = ",".equals(words.form(i - 1)) && lastPlaceEnd == i - 1;
      return follows
          && match.candidates().stream()
              .anyMatch(entry ->
                  entry.kind() == PlaceKind.FIRST_LEVEL || entry.kind() == PlaceKind.SECOND_LEVEL);
    }

    /** A spelling that the gazetteer does not have, where the words say that a place follows. */
    private @Nullable Toponym bySound(int i) {
      int end = words.runEnd(i);
      if (!context.mayBegin(words, i)
          || !words.tag(i).startsWith("NNP")
          || !context.isStronglyLocated(words, i)
          || context.isNoPlace(words, i, end, lastPlaceEnd)) {
        return null;
      }
      NameMatch match = gazetteer.match(words.span(i, end).in(text));
      return match == null || match.needsCue() && !match.bySound()
          ? null
          : toponym(i, end, Sort.NAME, match.key(), match.candidates(), Trust.DOUBTFUL);
    }

    /** A street or a built place: a run of capitals whose last word says what it is. */
    private @Nullable Toponym built(int i) {
      int end = context.builtEnd(words, i);
      if (end < 0) {
        return null;
      }
      String key = words.span(i, end).in(text);
      NameMatch match = gazetteer.match(key);
      List<GazetteerEntry> candidates =
          match == null || match.bySound() ? List.of() : match.candidates();
      Sort sort = candidates.isEmpty() ? Sort.FACILITY : Sort.NAME;
      return toponym(i, end, sort, key, candidates, Trust.CERTAIN);
    }

    private Toponym toponym(
        int from, int to, Sort sort, String key, List<GazetteerEntry> candidates, Trust trust) {
      return new Toponym(
          words.span(from, to),
          words.span(from, to).in(text),
          sentence,
          from,
          to,
          sort,
          key,
          candidates,
          trust,
          null);
    }
  }
}
