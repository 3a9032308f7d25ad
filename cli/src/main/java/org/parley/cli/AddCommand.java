package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley add}: reports into the dossier. */
@Command(
    name = "add",
    description = "Reads reports and adds what they say to the dossier.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A report that is there already is not added again. A report of the same id with another"
          + " text",
      "is kept as a new revision. What is reported as added is on the disk, whatever happens"
          + " after;",
      "after a crash, run the same command again."
    })
final class AddCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private SourceOptions sources;
  @Mixin private ReadingResources resources;
  @Mixin private DossierOption dossier;

  @Override
  public Integer call() throws IOException {
    Console console = parley.console();
    try (Dossier opened = dossier.openToAdd(resources)) {
      Adding adding = new Adding(console, opened);
      boolean complete = adding.run(sources.open(console), resources::load);
      console.output().write((adding.summary() + "\n").getBytes(UTF_8));
      long otherwise = opened.readOtherwise();
      if (otherwise > 0) {
        console.note(
            otherwise
                + " of the reports were read by another version of parley or another lexicon, and"
                + " are joined by what that found; `parley reread` reads them anew");
      }
      return complete ? 0 : 1;
    }
  }
}
