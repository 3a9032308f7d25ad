package org.parley.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.tracks.Track;
import org.parley.extraction.Actor;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;

/** A track as a page that a person can read. */
public final class TrackText {
  private static final String INDENT = "            ";

  private final int width;
  private final boolean colours;
  private final StringBuilder out = new StringBuilder();

  private TrackText(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
  }

  /**
   * The page.
   *
   * @param width columns to fill
   * @param colours true for ANSI colours
   */
  public static String of(Track track, int width, boolean colours) {
    TrackText text = new TrackText(width, colours);
    text.title(String.join(" – ", track.parties()));
    text.rounds(track);
    text.issues(track);
    text.agreements(track);
    text.mediations(track);
    for (Track.Strand thread : track.strands()) {
      text.section(thread.subject().label());
      thread.entries().forEach(text::entry);
    }
    if (text.isEmpty(track)) {
      text.line("", "Nothing is told of these parties together.", Style.PLAIN);
    }
    return text.out.toString();
  }

  private boolean isEmpty(Track track) {
    return track.rounds().isEmpty()
        && track.issues().isEmpty()
        && track.agreements().isEmpty()
        && track.mediations().isEmpty()
        && track.strands().isEmpty();
  }

  private void rounds(Track track) {
    if (track.rounds().isEmpty()) {
      return;
    }
    section("rounds");
    for (Track.Round round : track.rounds()) {
      StringBuilder words = new StringBuilder(round.status().label());
      if (round.level() != Meeting.Level.OTHER) {
        words.append(", ").append(round.level().label());
      }
      words.append(where(round.place()));
      words.append(": ").append(Wording.actors(round.participants()));
      if (!round.mediators().isEmpty()) {
        words.append("; mediated by ").append(Wording.actors(round.mediators()));
      }
      if (round.host() != null) {
        words.append("; host ").append(Wording.actor(round.host()));
      }
      line(day(round.from()), words.toString(), Style.PLAIN);
      for (Track.RoundTurn turn : round.history()) {
        String said = turn.status().label() + (turn.date() == null ? "" : ", said " + turn.date());
        quote(said, List.of(turn.citation()));
      }
    }
  }

  private void issues(Track track) {
    for (Track.Issue issue : track.issues()) {
      section(issue.issue());
      for (Track.Line party : issue.lines()) {
        for (Track.Stand stand : party.stands()) {
          String to = stand.addressee() == null ? "" : " (to " + stand.addressee() + ")";
          line(
              day(stand.date()),
              party.party() + " " + stand.move().label() + to + ": " + stand.what(),
              Style.PLAIN);
          quote("", stand.citations());
        }
      }
    }
  }

  private void agreements(Track track) {
    if (track.agreements().isEmpty()) {
      return;
    }
    section("agreements");
    for (Track.Agreement agreement : track.agreements()) {
      line(
          day(agreement.date()),
          agreement.kind()
              + ", "
              + agreement.status().label()
              + where(agreement.scope())
              + ": "
              + Wording.actors(agreement.parties()),
          Style.PLAIN);
      agreement.history().forEach(entry -> quote(entry.status(), entry.citations()));
      for (Track.Breach breach : agreement.breaches()) {
        String by = breach.by() == null ? "" : " by " + Wording.actor(breach.by());
        String said = breach.said() == null ? "" : ", says " + Wording.actor(breach.said());
        line(day(breach.date()), "breach" + by + said, Style.UNREALISED);
        quote("", List.of(breach.citation()));
      }
    }
  }

  private void mediations(Track track) {
    if (track.mediations().isEmpty()) {
      return;
    }
    section("mediators");
    for (Track.Mediation mediation : track.mediations()) {
      line("", Wording.actor(mediation.mediator()), Style.BOLD);
      mediation.entries().forEach(this::entry);
    }
  }

  private void entry(Track.Entry entry) {
    Actor by = entry.by();
    String who = by == null ? "" : Wording.actor(by) + ": ";
    line(day(entry.date()), entry.status() + ": " + who + entry.what(), Style.PLAIN);
  }

  private void title(String text) {
    out.append(Style.TITLE.apply(Columns.cut(Printable.line(text), width), colours)).append('\n');
  }

  private void section(String name) {
    out.append('\n').append(Style.BOLD.apply(name.toUpperCase(Locale.ROOT), colours)).append('\n');
  }

  private void line(String day, String words, Style style) {
    List<String> lines = IncidentTable.wrap(words, width - INDENT.length(), 4);
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? Columns.pad(day, INDENT.length()) : INDENT);
      out.append(style.apply(lines.get(i), colours)).append('\n');
    }
  }

  private void quote(String lead, List<Citation> citations) {
    List<String> reports =
        new ArrayList<>(citations.stream().map(Citation::report).distinct().toList());
    if (citations.isEmpty()) {
      return;
    }
    String words =
        "“"
            + citations.getFirst().words()
            + "” — "
            + reports.stream().limit(4).collect(Collectors.joining(", "));
    line("", (lead.isEmpty() ? "" : lead + ": ") + words, Style.FAINT);
  }

  private static String where(@Nullable Place place) {
    return place == null ? "" : " in " + Wording.place(place);
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "—" : date.toString();
  }
}
