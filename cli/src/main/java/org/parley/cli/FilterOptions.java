package org.parley.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Filter;
import org.parley.dossier.Verdict;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;
import picocli.CommandLine.Option;

/** What of a dossier a command shows; several conditions must all hold. */
final class FilterOptions {
  @Option(
      names = "--from",
      paramLabel = "2022-03-07",
      description = "Only what may have happened on this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "2022-03-31",
      description = "Only what may have happened on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only at the place, or in the first-level division, of this name.")
  private @Nullable String place;

  @Option(
      names = "--country",
      paramLabel = "UKR",
      description = "Only in this country (ISO 3166-1 alpha-3).")
  private @Nullable String country;

  @Option(
      names = "--actor",
      paramLabel = "NAME|RUS",
      description = "Only with this party on either side: a country's code or part of a name.")
  private @Nullable String actor;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only these PLOVER types, as assault,coerce.")
  private List<EventType> types = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Only these statuses, as occurred,planned.")
  private List<Status> statuses = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Only what a source with this in its name tells.")
  private @Nullable String source;

  @Option(
      names = "--contested",
      negatable = true,
      description = "Only what sources disagree on; --no-contested: only the rest.")
  private @Nullable Boolean contested;

  @Option(
      names = "--reviewed",
      paramLabel = "unreviewed|accepted|corrected|rejected",
      description = "Only what persons have judged so (default: all but rejected).")
  private @Nullable Verdict verdict;

  @Option(names = "--report", paramLabel = "ID", description = "Only what this report tells.")
  private @Nullable String report;

  @Option(names = "--words", paramLabel = "WORDS", description = "Only what rests on these words.")
  private @Nullable String words;

  /** The filter that the options make. */
  Filter filter() {
    return new Filter(
        from,
        to,
        place,
        country,
        actor,
        types.isEmpty() ? Set.of() : EnumSet.copyOf(types),
        statuses.isEmpty() ? Set.of() : EnumSet.copyOf(statuses),
        source,
        contested,
        verdict,
        report,
        words,
        null);
  }
}
