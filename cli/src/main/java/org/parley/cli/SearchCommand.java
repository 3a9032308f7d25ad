package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.parley.cli.view.SearchText;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.SearchHit;
import org.parley.dossier.export.HitCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley search}: reports by their words. */
@Command(
    name = "search",
    description = "Finds reports by their words, best first.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All words must stand in a report; words in double quotes must stand together; a star at the",
      "end of a word stands for any ending:  parley search '\"cease fire\" negotiat*'"
    })
final class SearchCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private ListOptions list;

  @Parameters(paramLabel = "WORDS", description = "What to look for.")
  private String words = "";

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
                  opened.print(json -> each(opened, filter, hit -> output.write(json.hit(hit))));
              case csv -> {
                Output.print(output, HitCsv.header());
                each(opened, filter, hit -> Output.print(output, HitCsv.row(hit)));
              }
            }
          });
    }
  }

  private void table(Dossier dossier, Filter filter, Terminal terminal, OutputStream output)
      throws IOException {
    SearchText text = new SearchText(terminal.width(), terminal.colours());
    long total = each(dossier, filter, hit -> Output.print(output, text.hit(hit)));
    Output.print(output, SearchText.total(total));
  }

  private long each(Dossier dossier, Filter filter, Pages.Taker<SearchHit> taker)
      throws IOException {
    return Pages.each(page -> dossier.search(words, filter, page), taker);
  }
}
