package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.DocumentView;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.extraction.lexicon.Slot;
import org.parley.extraction.status.StatusReader;
import org.parley.language.Span;

/** Lays open how a sentence was matched. Immutable and safe for use by many threads. */
public final class ContestReader {
  private final TriggerMatcher matcher;
  private final StatusReader statuses = new StatusReader();

  /** A reader over a lexicon. */
  public ContestReader(Lexicon lexicon) {
    matcher = new TriggerMatcher(lexicon);
  }

  /** The contest of one sentence of a document. */
  public Contest read(DocumentView view, int sentence) {
    Clauses clauses = view.clauses().get(sentence);
    List<Match> all = matcher.match(clauses, view.actors()).all();
    Match[] owner = new Match[clauses.sentence().size()];
    List<Contest.Rival> rivals = new ArrayList<>();
    for (Match match : all) {
      Match winner = null;
      for (int word : match.words()) {
        winner = winner == null ? owner[word] : winner;
      }
      if (winner == null) {
        match.words().forEach(word -> owner[word] = match);
      }
      rivals.add(rival(clauses, match, winner));
    }
    return new Contest(rivals);
  }

  private Contest.Rival rival(Clauses clauses, Match match, @Nullable Match winner) {
    ParsedSentence sentence = clauses.sentence();
    Entry entry = match.entry();
    StatusReader.Reading reading = statuses.read(clauses, match.head());
    return new Contest.Rival(
        entry.id(),
        entry.type() == null ? null : entry.type().name(),
        match.words().stream().map(word -> sentence.token(word).span()).toList(),
        match.specificity(),
        winner == null,
        winner == null ? null : winner.entry().id(),
        reason(match, winner),
        reading.status().label(),
        reading.cue() < 0 ? null : sentence.token(reading.cue()).span(),
        winner == null && entry.type() != null ? paths(clauses, match) : List.of());
  }

  private static String reason(Match match, @Nullable Match winner) {
    if (winner == null) {
      return match.entry().type() == null
          ? "this sense is no event, so that its words make none"
          : "nothing more specific takes its words";
    }
    if (winner.entry().type() == null && match.entry().type() != null) {
      return "a sense that is no event goes first";
    }
    if (winner.specificity() != match.specificity()) {
      return winner.specificity() + " conditions go before " + match.specificity();
    }
    if (winner.words().size() != match.words().size()) {
      return winner.words().size() + " words go before " + match.words().size();
    }
    return "with as many conditions and words, the entry that stands first goes first";
  }

  private static List<Contest.RolePath> paths(Clauses clauses, Match match) {
    List<Contest.RolePath> paths = new ArrayList<>();
    add(clauses, match, "actor", match.entry().actorSlots(match.trigger()), paths);
    add(clauses, match, "recipient", match.entry().recipientSlots(match.trigger()), paths);
    return paths;
  }

  private static void add(
      Clauses clauses,
      Match match,
      String role,
      List<List<Slot>> alternatives,
      List<Contest.RolePath> paths) {
    SlotFiller filler = new SlotFiller(clauses);
    for (List<Slot> together : alternatives) {
      for (Slot slot : together) {
        List<Span> found =
            filler.fill(match, slot).stream().map(clauses.sentence()::phraseSpan).toList();
        paths.add(new Contest.RolePath(role, slot.toString(), found));
      }
    }
  }
}
