package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.knowledge.places.GeonamesImport;
import org.parley.knowledge.places.PlaceKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley gazetteer}: places of your own. */
@Command(
    name = "gazetteer",
    description = "Adds places to those that the program knows.",
    mixinStandardHelpOptions = true)
final class GazetteerCommand implements Runnable {
  /** Lines that are no place are told one by one, up to this many of a run. */
  private static final int MOST_LINES = 1000;

  @Spec private CommandSpec spec;
  @ParentCommand private Parley parley;

  /** Without a subcommand: says what there is. */
  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "say what to do: parley gazetteer import UA.txt");
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Reads a country's dump of GeoNames (as UA.txt of download.geonames.org/export/dump) into"
            + " your folder; later readings find its places before ours. Importing a file of the"
            + " same name again takes the place of what came of it before."
      })
  int importDump(
      @Parameters(paramLabel = "UA.txt", description = "The dump: 19 columns, tabs between.")
          Path dump,
      @Option(
              names = "--names",
              paramLabel = "FILE",
              description = "A file of alternate names (as alternateNamesV2.txt).")
          @Nullable Path names,
      @Mixin UserFolder data)
      throws IOException {
    Console console = parley.console();
    for (Path file : names == null ? List.of(dump) : List.of(dump, names)) {
      if (!Files.isRegularFile(file)) {
        console.complain(file.toString(), "there is no such file");
        return 1;
      }
    }
    GeonamesImport.Result result = GeonamesImport.read(dump, names);
    told(console, result);
    if (result.places() == 0) {
      console.complain(dump.toString(), "there is no place in it; expected is a GeoNames dump");
      return 1;
    }
    Path target = data.path().resolve("places").resolve(UserFiles.stem(dump) + ".bin");
    UserFiles.write(target, result.table());
    PrintWriter output = new PrintWriter(console.output(), false, StandardCharsets.UTF_8);
    output.printf("%,d places added to %s%n", result.places(), target);
    for (Map.Entry<PlaceKind, Integer> kind : new TreeMap<>(result.added()).entrySet()) {
      String name = kind.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      output.printf("  %,8d %s%n", kind.getValue(), name);
    }
    if (names != null) {
      output.printf("%,d alternate names taken from %s%n", result.names(), names.getFileName());
    }
    int unused = result.unused().values().stream().mapToInt(Integer::intValue).sum();
    output.printf("%,d lines of features that reports do not name left out%n", unused);
    result.unused().forEach((code, count) -> output.printf("  %,8d %s%n", count, code));
    output.printf("%,d lines could not be read%n", result.skipped().size());
    output.flush();
    return 0;
  }

  private static void told(Console console, GeonamesImport.Result result) {
    List<GeonamesImport.Skipped> skipped = result.skipped();
    skipped.stream().limit(MOST_LINES).forEach(line -> console.note(line.toString()));
    if (skipped.size() > MOST_LINES) {
      console.note("and " + (skipped.size() - MOST_LINES) + " further lines");
    }
  }
}
