package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Reread;
import org.parley.dossier.Review;
import org.parley.extraction.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley reread}: all reports again, with the program and lexicon of today. */
@Command(
    name = "reread",
    description =
        "Reads all reports of the dossier again, with this version of program and lexicon.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Reviews are kept: a person's word is never overwritten. May be broken off and begun again."
    })
final class RereadCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private ReadingResources resources;
  @Mixin private DossierOption dossier;

  @Override
  public Integer call() throws IOException {
    Console console = parley.console();
    Progress progress = new Progress(console);
    dossier.openToRead().close();
    try (Dossier opened = dossier.openToAdd(resources)) {
      ReportReader reader = resources.load();
      Reread reread =
          opened.reread(
              reader::read,
              (done, total) -> progress.show(done + " of " + total + " reports read"));
      progress.clear();
      reread.failed().forEach(console::note);
      for (Review review : reread.loose()) {
        console.note(
            "review %d by %s finds no incident any more to hold on to; it is kept"
                .formatted(review.id(), review.who()));
      }
      console.output().write(words(reread).getBytes(UTF_8));
      return reread.failed().isEmpty() ? 0 : 1;
    }
  }

  private static String words(Reread reread) {
    return """
    %d reports read again; something else was found in %d of them
    events: %d new, %d gone
    incidents: %d before, %d now
    """
        .formatted(
            reread.reports(),
            reread.changed(),
            reread.eventsGained(),
            reread.eventsLost(),
            reread.incidentsBefore(),
            reread.incidentsAfter());
  }
}
