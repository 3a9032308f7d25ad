package org.parley.dossier.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Quantity;
import org.parley.language.Span;

/**
 * The counts of a sighting, of which those that are listed ("two soldiers and a child") are one:
 * their sum. Pure functions.
 */
final class Listed {
  /** What is counted, and what joins it to the next: " teachers and ". */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:\\s+[\\p{L}’'-]+){0,4}?\\s*(?:,|\\band\\b|,\\s*and\\b|&)\\s*");

  /** "ten people, among them two children": a part is no further item. */
  private static final Pattern PART =
      Pattern.compile("\\b(?:including|among|them|whom|which|mostly|most)\\b");

  private static final Pattern OF_THEM =
      Pattern.compile("^[\\p{L}\\s]{0,12}\\bof (?:them|whom|those)");

  private Listed() {}

  /** The counts, with a list in place of its items, in the order of their words by kind. */
  static List<Quantity> summed(Sighting sighting) {
    List<Quantity> sorted =
        sighting.quantities().stream()
            .sorted(
                Comparator.comparing(Quantity::kind)
                    .thenComparing(Quantity::span)
                    .thenComparing(Quantity::text))
            .toList();
    List<Quantity> summed = new ArrayList<>();
    for (Quantity quantity : sorted) {
      Quantity before = summed.isEmpty() ? null : summed.getLast();
      String words = before == null ? null : listWords(sighting, before, quantity);
      if (before != null && words != null) {
        summed.set(summed.size() - 1, sum(before, quantity, words));
      } else {
        summed.add(quantity);
      }
    }
    return summed;
  }

  /** The words from one count to the end of the next where they are a list, else null. */
  private static @Nullable String listWords(Sighting sighting, Quantity one, Quantity next) {
    Span evidence = sighting.evidence().span();
    int from = one.span().start() - evidence.start();
    int gap = one.span().end() - evidence.start();
    int resumes = next.span().start() - evidence.start();
    int to = next.span().end() - evidence.start();
    String words = sighting.evidence().words();
    boolean inside = from >= 0 && gap <= resumes && to <= words.length();
    if (one.kind() != next.kind() || !inside) {
      return null;
    }
    String between = words.substring(gap, resumes);
    boolean list =
        BETWEEN.matcher(between).matches()
            && !PART.matcher(between).find()
            && !OF_THEM.matcher(words.substring(to)).find();
    return list ? words.substring(from, to) : null;
  }

  private static Quantity sum(Quantity one, Quantity next, String words) {
    return new Quantity(
        one.kind(),
        sum(one.low(), next.low()),
        sum(one.best(), next.best()),
        sum(one.high(), next.high()),
        words,
        new Span(one.span().start(), next.span().end()));
  }

  private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : Long.valueOf(one + other);
  }
}
