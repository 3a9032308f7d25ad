package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.knowledge.Countries;
import org.parley.knowledge.World;
import org.parley.knowledge.user.ActorsImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley actors}: actors of your own. */
@Command(
    name = "actors",
    description = "Adds actors to those that the program knows.",
    mixinStandardHelpOptions = true)
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec;
  @ParentCommand private Parley parley;

  /** Without a subcommand: says what there is. */
  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "say what to do: parley actors import FILE");
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Reads dictionaries of actors and agents in the TABARI and PETRARCH format, or CSV with"
            + " columns name, aliases, kind, country, sector or code, from, to, into your folder;"
            + " later readings take them before our tables. Importing a file of the same name"
            + " again takes the place of what came of it before."
      })
  int importFiles(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "A dictionary or CSV file.")
          List<Path> files,
      @Mixin UserFolder data)
      throws IOException {
    Console console = parley.console();
    Countries countries = World.load().countries();
    PrintWriter output = new PrintWriter(console.output(), false, StandardCharsets.UTF_8);
    boolean complete = true;
    for (Path file : files) {
      complete &= add(file, countries, data.path(), console, output);
    }
    output.flush();
    return complete ? 0 : 1;
  }

  private static boolean add(
      Path file, Countries countries, Path folder, Console console, PrintWriter output)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      console.complain(file.toString(), "there is no such file");
      return false;
    }
    ActorsImport.Result result = ActorsImport.read(file, countries);
    result.skipped().forEach(line -> console.note(line.toString()));
    int actors = result.actors().size();
    int agents = result.agents().size();
    if (actors + agents == 0) {
      console.complain(
          file.toString(),
          "there are no actors in it; expected is a line as NAME_ [USAGOV 930120-010120], or CSV"
              + " with a column name");
      return false;
    }
    String name = UserFiles.stem(file) + ".tsv";
    String origin = String.valueOf(file.getFileName());
    write(folder.resolve("actors").resolve(name), actors, ActorsImport.actorsTable(result, origin));
    write(folder.resolve("agents").resolve(name), agents, ActorsImport.agentsTable(result, origin));
    output.printf(
        "%s: %,d actors and %,d nouns added to %s; %,d lines could not be read%n",
        file.getFileName(), actors, agents, folder, result.skipped().size());
    return true;
  }

  private static void write(Path file, int rows, String table) throws IOException {
    if (rows > 0) {
      UserFiles.write(file, table.getBytes(StandardCharsets.UTF_8));
    } else {
      Files.deleteIfExists(file);
    }
  }
}
