package org.parley.dossier.tracks;

import java.util.List;
import java.util.function.Function;
import org.parley.dossier.Citation;
import org.parley.dossier.sources.Outlets;
import org.parley.extraction.Finding;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Report;
import org.parley.extraction.Source;
import org.parley.language.Document;
import org.parley.language.Span;

/** Takes from a report what tracks are built of. Pure functions. */
public final class TrackReader {
  private TrackReader() {}

  /**
   * The positions of a report, in its order.
   *
   * @param revision number of the text under the report's id, counted from 1
   */
  public static List<Told<Position>> positions(Report report, int revision) {
    return told(report, revision, report.positions(), Position::attribution);
  }

  /**
   * The meetings of a report, in its order.
   *
   * @param revision number of the text under the report's id, counted from 1
   */
  public static List<Told<Meeting>> meetings(Report report, int revision) {
    return told(report, revision, report.meetings(), Meeting::attribution);
  }

  private static <F extends Finding> List<Told<F>> told(
      Report report, int revision, List<F> findings, Function<F, List<Source>> voices) {
    Document document = report.analysis().document();
    return findings.stream()
        .map(finding -> {
          Span span = finding.evidence().span();
          return new Told<>(
              finding,
              document.published(),
              Outlets.sourceOf(document, voices.apply(finding)),
              new Citation(document.id(), revision, span, span.in(document.text())));
        })
        .toList();
  }
}
