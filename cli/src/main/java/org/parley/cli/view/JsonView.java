package org.parley.cli.view;

import java.util.function.Function;
import org.parley.extraction.Report;
import org.parley.extraction.output.EventJson;
import org.parley.extraction.output.ReportJson;

/** JSON objects, one a line. */
public final class JsonView implements ReportView {
  private static final byte[] NOTHING = {};

  private final Function<Report, byte[]> lines;

  private JsonView(Function<Report, byte[]> lines) {
    this.lines = lines;
  }

  /** One object a document, with everything found in it. */
  public static JsonView ofReports() {
    return new JsonView(ReportJson::line);
  }

  /** One object an event. */
  public static JsonView ofEvents() {
    return new JsonView(EventJson::lines);
  }

  @Override
  public byte[] begin() {
    return NOTHING;
  }

  @Override
  public byte[] report(Report report) {
    return lines.apply(report);
  }

  @Override
  public byte[] end(Totals totals) {
    return NOTHING;
  }
}
