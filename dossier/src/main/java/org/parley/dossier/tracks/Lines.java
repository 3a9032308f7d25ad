package org.parley.dossier.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.extraction.Position;
import org.parley.extraction.Position.Stance;
import org.parley.extraction.When;

/** Where each party stands on each issue, and how it moved. */
final class Lines {
  /** The issue of everything that no list has a word for stands last. */
  private static final String OTHER = "other";

  /** Share of words from which two wordings of one party and stance are one stand. */
  private static final double SAME_WORDING = 0.5;

  private static final Comparator<Told<Position>> OLDEST_FIRST =
      Comparator.comparing(Lines::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Told::evidence);

  private Lines() {}

  static List<Track.Issue> of(Parties parties, Collection<Told<Position>> positions) {
    Map<String, List<Told<Position>>> byIssue = new TreeMap<>(Lines::byIssue);
    for (Told<Position> told : positions.stream().sorted(OLDEST_FIRST).toList()) {
      Position position = told.finding();
      // What a party wants of somebody outside is no matter between the parties.
      boolean between =
          position.addressee() == null
              || parties.of(position.addressee()) != null
              || parties.names().size() == 1;
      if (parties.of(position.party()) != null && between) {
        byIssue.computeIfAbsent(position.issue(), any -> new ArrayList<>()).add(told);
      }
    }
    List<Track.Issue> issues = new ArrayList<>();
    byIssue.forEach((issue, told) -> issues.add(new Track.Issue(issue, lines(parties, told))));
    return issues;
  }

  private static int byIssue(String one, String other) {
    int last = Boolean.compare(one.equals(OTHER), other.equals(OTHER));
    return last != 0 ? last : one.compareTo(other);
  }

  /** The day of a stance: when it was taken, else the day of the report. */
  private static @Nullable LocalDate day(Told<Position> told) {
    When when = told.finding().when();
    return when != null && when.from() != null && when.from().equals(when.to())
        ? when.from()
        : told.published();
  }

  private static List<Track.Line> lines(Parties parties, List<Told<Position>> oldestFirst) {
    Map<String, List<Track.Stand>> stands = new TreeMap<>();
    for (Told<Position> told : oldestFirst) {
      String party = parties.of(told.finding().party());
      if (party != null) {
        add(told, party, stands);
      }
    }
    return stands.entrySet().stream()
        .map(entry -> new Track.Line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void add(
      Told<Position> told, String party, Map<String, List<Track.Stand>> stands) {
    List<Track.Stand> mine = stands.computeIfAbsent(party, any -> new ArrayList<>());
    Position position = told.finding();
    for (int i = mine.size() - 1; i >= 0; i--) {
      Track.Stand stand = mine.get(i);
      if (stand.stance() == position.stance() && sameWording(stand.what(), position.what())) {
        List<Citation> citations = new ArrayList<>(stand.citations());
        citations.add(told.evidence());
        mine.set(
            i,
            new Track.Stand(
                stand.date(),
                stand.stance(),
                stand.move(),
                stand.addressee(),
                stand.what(),
                citations));
        return;
      }
    }
    mine.add(
        new Track.Stand(
            day(told),
            position.stance(),
            move(position.stance(), mine, othersAsk(party, stands)),
            position.addressee(),
            position.what(),
            List.of(told.evidence())));
  }

  private static boolean othersAsk(String party, Map<String, List<Track.Stand>> stands) {
    return stands.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(party))
        .flatMap(entry -> entry.getValue().stream())
        .anyMatch(stand -> stand.stance() == Stance.DEMANDS || stand.stance() == Stance.OFFERS);
  }

  /**
   * What a stance is against the party's earlier ones on the issue.
   *
   * @param before the party's stands so far, oldest first
   * @param asked whether another party has demanded or offered something on it
   */
  static Track.Move move(Stance stance, List<Track.Stand> before, boolean asked) {
    Stance last = before.isEmpty() ? null : before.get(before.size() - 1).stance();
    return switch (stance) {
      case DEMANDS -> Track.Move.DEMANDED;
      case OFFERS ->
          last == Stance.DEMANDS || last == Stance.REJECTS
              ? Track.Move.SOFTENED
              : Track.Move.OFFERED;
      case ACCEPTS ->
          last == Stance.REJECTS || last == Stance.DEMANDS && asked
              ? Track.Move.CONCEDED
              : Track.Move.AGREED;
      case REJECTS ->
          last == Stance.ACCEPTS || last == Stance.OFFERS
              ? Track.Move.WITHDRAWN
              : Track.Move.REFUSED;
    };
  }

  private static boolean sameWording(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> shared = new TreeSet<>(a);
    shared.retainAll(b);
    int all = a.size() + b.size() - shared.size();
    return all == 0 || shared.size() >= SAME_WORDING * all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }
}
