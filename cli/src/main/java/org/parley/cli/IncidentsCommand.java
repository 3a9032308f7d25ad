package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.parley.cli.view.IncidentTable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley incidents}: what happened, by all reports together. */
@Command(
    name = "incidents",
    description = "Lists the incidents of the dossier.",
    mixinStandardHelpOptions = true)
final class IncidentsCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private ListOptions list;

  @Override
  public Integer call() {
    Console console = parley.console();
    try (Dossier opened = list.open()) {
      return Output.write(
          console,
          output -> {
            switch (list.format()) {
              case table -> table(opened, list.filter(), console.terminal(), output);
              case jsonl -> opened.export(Format.JSONL, list.filter(), output);
              case csv -> opened.export(Format.CSV, list.filter(), output);
            }
          });
    }
  }

  private static void table(Dossier dossier, Filter filter, Terminal terminal, OutputStream output)
      throws IOException {
    IncidentTable table = new IncidentTable(terminal.width(), terminal.colours());
    Output.print(output, table.heads());
    long total =
        Pages.each(
            page -> dossier.incidents(filter, page),
            incident -> Output.print(output, table.incident(incident)));
    Output.print(output, IncidentTable.total(total));
  }
}
