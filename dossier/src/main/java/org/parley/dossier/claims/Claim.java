package org.parley.dossier.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.extraction.Actor;
import org.parley.extraction.Source;

/**
 * What somebody says of an incident. The same claim of the same party in several reports is one
 * claim. Immutable.
 *
 * @param id stable hash of who claims what of which incident
 * @param incident id of the incident
 * @param kind what is claimed
 * @param source who claims it, at its fullest; null where only the reports themselves do
 * @param voice what sort of source it is; null where {@code source} is null
 * @param blamed who is said to have done it; null where the claim names nobody
 * @param date day of the earliest report of it, or null
 * @param contradicts ids of the claims on the same incident that cannot be true together with this
 *     one, sorted
 * @param citations the words of each report, in order of reports
 */
public record Claim(
    String id,
    String incident,
    Kind kind,
    @Nullable Actor source,
    Source.@Nullable Kind voice,
    @Nullable Actor blamed,
    @Nullable LocalDate date,
    List<String> contradicts,
    List<Citation> citations) {
  public Claim {
    contradicts = List.copyOf(contradicts);
    citations = List.copyOf(citations);
  }

  /** What is claimed. */
  public enum Kind {
    /** It happened, or is to happen. */
    ASSERTS,
    /** It did not happen, or {@code blamed} did not do it. */
    DENIES,
    /** {@code blamed} did it. */
    BLAMES;

    /** The name used in output, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
