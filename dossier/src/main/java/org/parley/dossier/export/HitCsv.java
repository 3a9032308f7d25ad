package org.parley.dossier.export;

import java.util.List;
import org.parley.dossier.ReportSummary;
import org.parley.dossier.SearchHit;
import org.parley.extraction.output.CsvRow;

/** Reports found by words as a table, one a row. */
public final class HitCsv {
  private static final List<String> COLUMNS =
      List.of("id", "title", "published", "publisher", "url", "revision", "events", "snippet");

  private HitCsv() {}

  /** The names of the columns. */
  public static String header() {
    CsvRow row = new CsvRow();
    COLUMNS.forEach(row::text);
    return row.end();
  }

  /** One report. */
  public static String row(SearchHit hit) {
    ReportSummary report = hit.report();
    return new CsvRow()
        .text(report.id())
        .text(report.title())
        .text(report.published() == null ? null : report.published().toString())
        .text(report.publisher())
        .text(report.url())
        .number(report.revision())
        .number(report.events())
        .text(hit.plainSnippet())
        .end();
  }
}
