package org.parley.cli.view;

import org.parley.extraction.Report;

/** A way to print reports, as UTF-8 bytes. Safe for use by many threads. */
public interface ReportView {
  /** What stands before all reports. */
  byte[] begin();

  /** One report. */
  byte[] report(Report report);

  /** What stands after all reports. */
  byte[] end(Totals totals);

  /**
   * What has been printed.
   *
   * @param documents number of documents
   * @param events number of events in them
   */
  record Totals(int documents, int events) {}
}
