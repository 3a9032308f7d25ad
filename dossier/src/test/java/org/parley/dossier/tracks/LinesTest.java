package org.parley.dossier.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Citation;
import org.parley.extraction.Evidence;
import org.parley.extraction.Position;
import org.parley.extraction.Position.Stance;
import org.parley.language.Span;

/** Parties move on an issue, and a track says how. */
class LinesTest {
  private static final Span WORDS = new Span(0, 9);

  private static Told<Position> told(
      String day, String party, @Nullable String addressee, Stance stance, String what) {
    Position position =
        new Position(
            party,
            addressee,
            stance,
            "territory",
            what,
            null,
            List.of(),
            new Evidence(0, WORDS, null),
            0.8);
    return new Told<>(
        position,
        LocalDate.parse(day),
        "delta post",
        new Citation("report of " + day + " " + party, 1, WORDS, what));
  }

  private static List<Track.Move> moves(List<Told<Position>> told, String party) {
    Track track = TrackBuilder.build(List.of("AZE", "ARM"), told, List.of(), List.of());
    return track.issues().get(0).lines().stream()
        .filter(line -> line.party().equals(party))
        .flatMap(line -> line.stands().stream())
        .map(Track.Stand::move)
        .toList();
  }

  @Test
  void aDemandThatBecomesAnOfferIsSoftened() {
    assertThat(
            moves(
                List.of(
                    told("2020-10-01", "AZE", "ARM", Stance.DEMANDS, "leave seven districts"),
                    told("2020-10-20", "AZE", "ARM", Stance.OFFERS, "a timetable of return")),
                "AZE"))
        .containsExactly(Track.Move.DEMANDED, Track.Move.SOFTENED);
  }

  @Test
  void whatWasRefusedAndIsAcceptedIsConceded() {
    assertThat(
            moves(
                List.of(
                    told("2020-10-01", "AZE", "ARM", Stance.DEMANDS, "leave seven districts"),
                    told("2020-10-02", "ARM", "AZE", Stance.REJECTS, "to leave the districts"),
                    told(
                        "2020-11-09", "ARM", "AZE", Stance.ACCEPTS, "the return of the districts")),
                "ARM"))
        .containsExactly(Track.Move.REFUSED, Track.Move.CONCEDED);
  }

  @Test
  void whatWasOfferedAndIsRefusedIsWithdrawn() {
    assertThat(
            moves(
                List.of(
                    told("2020-10-01", "ARM", "AZE", Stance.OFFERS, "a corridor in the south"),
                    told("2020-10-05", "ARM", "AZE", Stance.REJECTS, "any corridor")),
                "ARM"))
        .containsExactly(Track.Move.OFFERED, Track.Move.WITHDRAWN);
  }

  @Test
  void theSameDemandInTwoReportsIsOneStandWithTwoCitations() {
    Track track =
        TrackBuilder.build(
            List.of("AZE", "ARM"),
            List.of(
                told("2020-10-01", "AZE", "ARM", Stance.DEMANDS, "leave seven districts"),
                told("2020-10-02", "AZE", null, Stance.DEMANDS, "leave the seven districts")),
            List.of(),
            List.of());
    Track.Stand stand = track.issues().get(0).lines().get(0).stands().get(0);
    assertThat(track.issues().get(0).lines().get(0).stands()).hasSize(1);
    assertThat(stand.citations()).hasSize(2);
    assertThat(stand.date()).isEqualTo("2020-10-01");
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Told<Position>> told =
        new ArrayList<>(
            List.of(
                told("2020-10-01", "AZE", "ARM", Stance.DEMANDS, "leave seven districts"),
                told("2020-10-02", "ARM", "AZE", Stance.REJECTS, "to leave the districts"),
                told("2020-10-20", "AZE", "ARM", Stance.OFFERS, "a timetable of return"),
                told("2020-11-09", "ARM", "AZE", Stance.ACCEPTS, "the return of the districts")));
    Track expected = TrackBuilder.build(List.of("AZE", "ARM"), told, List.of(), List.of());
    for (long seed = 1; seed <= 5; seed++) {
      Collections.shuffle(told, new Random(seed));
      assertThat(TrackBuilder.build(List.of("ARM", "AZE"), told, List.of(), List.of()))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }
}
