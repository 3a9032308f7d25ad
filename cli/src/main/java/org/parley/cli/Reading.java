package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.parley.cli.view.ReportView;
import org.parley.cli.view.ReportView.Totals;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.events.Retellings;
import org.parley.ingest.IntakeIterator;

/**
 * Reads everything sources hold and prints it in their order. What cannot be read is named on
 * standard error, and the rest goes on.
 */
final class Reading {
  private final Console console;
  private final Supplier<ReportReader> loader;
  private int documents;
  private int events;
  private int foreign;
  private boolean complete = true;

  /** With {@code loader}, which is asked for the reader once, by the first document. */
  Reading(Console console, Supplier<ReportReader> loader) {
    this.console = console;
    this.loader = loader;
  }

  /**
   * Reads and prints; closes {@code intakes}.
   *
   * @return the exit status: 0 where everything could be read, else 1
   */
  int run(IntakeIterator intakes, ReportView view) {
    Progress progress = new Progress(console);
    try (ParallelReader<Printed> reader =
        new ParallelReader<>(
            intakes, loader, (model, document) -> print(model.get().read(document), view))) {
      OutputStream output = new BufferedOutputStream(console.output(), 1 << 16);
      output.write(view.begin());
      while (true) {
        if (!reader.isReady()) {
          output.flush();
        }
        ParallelReader.Result<Printed> result = reader.next();
        if (result == null) {
          break;
        }
        progress.clear();
        report(result);
        if (result.outcome() == ParallelReader.Outcome.BROKEN) {
          break;
        }
        Printed printed = result.value();
        if (printed != null) {
          output.write(printed.bytes());
          documents++;
          events += printed.events();
          foreign += printed.english() ? 0 : 1;
        }
        progress.show(documents, "read", intakes.done());
      }
      progress.clear();
      if (foreign > 0) {
        console.note(
            foreign
                + " of "
                + documents
                + " documents are not in English: kept and marked, not read");
      }
      output.write(view.end(new Totals(documents, events)));
      output.flush();
    } catch (IOException e) {
      progress.clear();
      return outputEnded(e);
    }
    return complete ? 0 : 1;
  }

  private static Printed print(Report report, ReportView view) {
    boolean english = report.analysis().document().language().equals("en");
    return new Printed(view.report(report), Retellings.told(report).size(), english);
  }

  private void report(ParallelReader.Result<?> result) {
    List<String> messages = result.messages();
    for (String message : messages) {
      console.note(message);
    }
    complete &= result.outcome() == ParallelReader.Outcome.READ;
  }

  /** Whoever reads the output may stop when he has enough; only another failure is worth words. */
  private int outputEnded(IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
      return complete ? 0 : 1;
    }
    console.complain("standard output", "cannot be written: " + message);
    return 1;
  }

  /**
   * A report as it is printed.
   *
   * @param bytes what to print
   * @param events number of events in it, each counted once however often it is told
   * @param english false where it is in another language, and was not read for events
   */
  record Printed(byte[] bytes, int events, boolean english) {}
}
