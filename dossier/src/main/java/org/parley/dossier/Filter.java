package org.parley.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;

/**
 * What of the dossier is wanted. Every condition that is set must hold; one that is null or empty
 * asks for nothing. Names are compared without regard to case.
 *
 * @param from first day: keeps what may have happened on it or later
 * @param to last day: keeps what may have happened on it or earlier
 * @param place name of a place or of its first-level division
 * @param country ISO 3166-1 alpha-3 of the place
 * @param actor a party on either side: ISO 3166-1 alpha-3, part of a name, or a whole name in
 *     double quotes
 * @param types PLOVER types
 * @param statuses statuses
 * @param source part of the name of an independent source
 * @param contested true for what is contested, false for what is not
 * @param review what a person has said of it; null for all but what was rejected
 * @param report id of a report that tells of it
 * @param words words that its evidence must hold, in SQLite's FTS5 sense of a phrase a word
 * @param box part of the world in which its place lies
 */
public record Filter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    @Nullable String country,
    @Nullable String actor,
    Set<EventType> types,
    Set<Status> statuses,
    @Nullable String source,
    @Nullable Boolean contested,
    @Nullable Verdict review,
    @Nullable String report,
    @Nullable String words,
    @Nullable Box box) {

  /** Asks for nothing: everything passes. */
  public static final Filter ALL =
      new Filter(
          null, null, null, null, null, Set.of(), Set.of(), null, null, null, null, null, null);

  public Filter {
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
  }

  /** The same, only days from {@code first} to {@code last}; null leaves a side open. */
  public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Filter(
        first, last, place, country, actor, types, statuses, source, contested, review, report,
        words, box);
  }

  /** The same, only at a place of that name, or in a division of that name. */
  public Filter at(@Nullable String name) {
    return new Filter(
        from, to, name, country, actor, types, statuses, source, contested, review, report, words,
        box);
  }

  /** The same, only in a country, ISO 3166-1 alpha-3. */
  public Filter in(@Nullable String code) {
    return new Filter(
        from, to, place, code, actor, types, statuses, source, contested, review, report, words,
        box);
  }

  /** The same, only with a party. */
  public Filter with(@Nullable String party) {
    return new Filter(
        from, to, place, country, party, types, statuses, source, contested, review, report, words,
        box);
  }

  /** The same, only of some types; none for all. */
  public Filter ofTypes(Set<EventType> wanted) {
    return new Filter(
        from, to, place, country, actor, wanted, statuses, source, contested, review, report, words,
        box);
  }

  /** The same, only with some statuses; none for all. */
  public Filter ofStatuses(Set<Status> wanted) {
    return new Filter(
        from, to, place, country, actor, types, wanted, source, contested, review, report, words,
        box);
  }

  /** The same, only what a source tells. */
  public Filter source(@Nullable String name) {
    return new Filter(
        from, to, place, country, actor, types, statuses, name, contested, review, report, words,
        box);
  }

  /** The same, only what is contested or what is not; null for both. */
  public Filter contested(@Nullable Boolean wanted) {
    return new Filter(
        from, to, place, country, actor, types, statuses, source, wanted, review, report, words,
        box);
  }

  /** The same, only what a person has judged so; null for all. */
  public Filter reviewed(@Nullable Verdict wanted) {
    return new Filter(
        from, to, place, country, actor, types, statuses, source, contested, wanted, report, words,
        box);
  }

  /** The same, only what a report tells. */
  public Filter told(@Nullable String reportId) {
    return new Filter(
        from, to, place, country, actor, types, statuses, source, contested, review, reportId,
        words, box);
  }

  /** The same, only with words in the evidence. */
  public Filter saying(@Nullable String wanted) {
    return new Filter(
        from, to, place, country, actor, types, statuses, source, contested, review, report, wanted,
        box);
  }

  /** The same, only in a part of the world; null for all of it. */
  public Filter within(@Nullable Box part) {
    return new Filter(
        from, to, place, country, actor, types, statuses, source, contested, review, report, words,
        part);
  }

  /**
   * A part of the world, its edges included, in degrees.
   *
   * @param south from −90
   * @param west from −180
   * @param north to 90, not less than {@code south}
   * @param east to 180, not less than {@code west}
   */
  public record Box(double south, double west, double north, double east) {
    public Box {
      // Written so that what is no number is refused as well.
      if (!(south >= -90 && south <= north && north <= 90)
          || !(west >= -180 && west <= east && east <= 180)) {
        throw new IllegalArgumentException(
            "a part of the world is south, west, north, east, in degrees, not "
                + String.join(
                    ", ",
                    String.valueOf(south),
                    String.valueOf(west),
                    String.valueOf(north),
                    String.valueOf(east)));
      }
    }
  }
}
