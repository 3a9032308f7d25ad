package org.parley.cli.view;

import org.parley.extraction.Report;
import org.parley.extraction.output.EventCsv;

/** One event a row, with a header. */
public final class CsvView implements ReportView {
  private static final byte[] NOTHING = {};

  @Override
  public byte[] begin() {
    return EventCsv.header();
  }

  @Override
  public byte[] report(Report report) {
    return EventCsv.rows(report);
  }

  @Override
  public byte[] end(Totals totals) {
    return NOTHING;
  }
}
