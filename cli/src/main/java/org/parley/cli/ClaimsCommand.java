package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.parley.cli.view.ClaimTable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.StoredClaim;
import org.parley.dossier.export.ClaimCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley claims}: who says what of what. */
@Command(
    name = "claims",
    description = "Lists who asserts, denies and blames.",
    mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private ListOptions list;

  @Override
  public Integer call() {
    Console console = parley.console();
    Filter filter = list.filter();
    try (Dossier opened = list.open()) {
      return Output.write(
          console,
          output -> {
            switch (list.format()) {
              case table -> table(opened, filter, console.terminal(), output);
              case jsonl ->
                  opened.print(
                      json -> each(opened, filter, claim -> output.write(json.claim(claim))));
              case csv -> {
                Output.print(output, ClaimCsv.header());
                each(opened, filter, claim -> Output.print(output, ClaimCsv.row(claim)));
              }
            }
          });
    }
  }

  private static void table(Dossier dossier, Filter filter, Terminal terminal, OutputStream output)
      throws IOException {
    ClaimTable table = new ClaimTable(terminal.width(), terminal.colours());
    Output.print(output, table.heads());
    long total = each(dossier, filter, claim -> Output.print(output, table.claim(claim)));
    Output.print(output, ClaimTable.total(total));
  }

  private static long each(Dossier dossier, Filter filter, Pages.Taker<StoredClaim> taker)
      throws IOException {
    return Pages.each(page -> dossier.claims(filter, page), taker);
  }
}
