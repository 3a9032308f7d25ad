package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.view.TrackText;
import org.parley.dossier.Dossier;
import org.parley.dossier.tracks.Track;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley track}: the negotiation between parties. */
@Command(
    name = "track",
    description = "Prints the negotiation between parties, and what belongs to it.",
    mixinStandardHelpOptions = true)
final class TrackCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private DossierOption dossier;

  @Parameters(
      paramLabel = "PARTIES",
      split = ",",
      arity = "1..*",
      description = "Names or country codes, as \"Russia,Ukraine\".")
  private List<String> parties = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      defaultValue = "text",
      description = "How to print it (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  /** How a track is printed. */
  enum Format {
    text,
    jsonl
  }

  @Override
  public Integer call() {
    Console console = parley.console();
    try (Dossier opened = dossier.openToRead()) {
      Track track = opened.track(parties);
      Terminal terminal = console.terminal();
      return Output.write(
          console,
          output -> {
            switch (format) {
              case text ->
                  Output.print(output, TrackText.of(track, terminal.width(), terminal.colours()));
              case jsonl -> opened.print(json -> output.write(json.track(track)));
            }
          });
    }
  }
}
