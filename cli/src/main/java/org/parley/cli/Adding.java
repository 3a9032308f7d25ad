package org.parley.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.parley.cli.view.Printable;
import org.parley.dossier.AddResult;
import org.parley.dossier.Dossier;
import org.parley.dossier.Totals;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.ingest.IntakeIterator;
import org.parley.language.Document;

/**
 * Reads everything sources hold into a dossier. Several reports share a transaction where they come
 * fast; where the next one is not there yet, those at hand are committed at once.
 */
final class Adding {
  private static final int TOGETHER = 64;

  private final Console console;
  private final Dossier dossier;
  private final Progress progress;
  private final Map<AddResult, Integer> counts = new EnumMap<>(AddResult.class);
  private final List<Report> waiting = new ArrayList<>();
  private DoubleSupplier done = () -> -1;
  private boolean complete = true;

  Adding(Console console, Dossier dossier) {
    this.console = console;
    this.dossier = dossier;
    progress = new Progress(console);
  }

  /**
   * Reads and adds; closes {@code intakes}.
   *
   * @return true where everything could be read
   */
  boolean run(IntakeIterator intakes, Supplier<ReportReader> loader) {
    done = intakes::done;
    try (ParallelReader<Optional<Report>> reader =
        new ParallelReader<>(intakes, loader, this::read)) {
      while (true) {
        if (waiting.size() >= TOGETHER || !reader.isReady()) {
          commit();
        }
        ParallelReader.Result<Optional<Report>> result = reader.next();
        if (result == null) {
          break;
        }
        take(result);
        if (result.outcome() == ParallelReader.Outcome.BROKEN) {
          break;
        }
      }
      commit();
    }
    dossier.settle((done, total) -> progress.show("joining incidents: " + done + " of " + total));
    progress.clear();
    return complete;
  }

  /** Reading takes most of the time, and is spared where the report is there already. */
  private Optional<Report> read(Supplier<ReportReader> model, Document document) {
    return dossier.knows(document) ? Optional.empty() : Optional.of(model.get().read(document));
  }

  private void take(ParallelReader.Result<Optional<Report>> result) {
    if (!result.messages().isEmpty()) {
      progress.clear();
      result.messages().forEach(console::note);
    }
    complete &= result.outcome() == ParallelReader.Outcome.READ;
    Optional<Report> report = result.value();
    if (report != null) {
      if (report.isPresent()) {
        waiting.add(report.get());
      } else {
        count(AddResult.KNOWN);
      }
    }
  }

  private void commit() {
    if (!waiting.isEmpty()) {
      dossier.addAll(waiting).forEach(this::count);
      waiting.clear();
      progress.show(total(), "added or known", done.getAsDouble());
    }
  }

  private void count(AddResult result) {
    counts.merge(result, 1, Integer::sum);
  }

  private int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What came of it, in one line. */
  String summary() {
    Totals totals = dossier.totals();
    return "%s: %d reports added, %d known before, %d with a new text. It holds %d reports, %d events, %d incidents."
        .formatted(
            Printable.line(dossier.file().toString()),
            counts.getOrDefault(AddResult.ADDED, 0),
            counts.getOrDefault(AddResult.KNOWN, 0),
            counts.getOrDefault(AddResult.REVISED, 0),
            totals.reports(),
            totals.events(),
            totals.incidents());
  }
}
