package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parley.dossier.DossierException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code parley} command. */
@Command(
    name = "parley",
    addMethodSubcommands = false,
    description = "Reads reports of a conflict and makes of them sourced event data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "A SOURCE is a file, a folder, an address (https://…), or - for standard input: plain text,"
          + " pages, PDF,",
      "feeds, JSONL, CSV, web archives (WARC), and all of them packed by gzip or ZIP.",
      "Try: parley read examples"
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all sources were read",
      "1:some could not be read; each is named on standard error, the rest is done",
      "2:wrong usage"
    })
public final class Parley implements Runnable {
  /**
   * The commands in the order of the help. One is looked at only where it is called or listed: to
   * look through them all takes a quarter of a second of a start.
   */
  private static final Map<String, Class<?>> COMMANDS = commands();

  /** Commands that begin by loading the models. */
  private static final Set<String> READING = Set.of("read", "annotate", "explain");

  @Spec private CommandSpec spec;

  private final Console console;

  Parley(Console console) {
    this.console = console;
  }

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && READING.contains(arguments[0])) {
      // What takes longest of a start goes on beside the reading of the command line.
      Preload.begin();
    }
    // Not System.out: a print stream swallows the error by which a closed pipe shows.
    OutputStream output = new FileOutputStream(FileDescriptor.out);
    InputStream input = new FileInputStream(FileDescriptor.in);
    PrintStream errors =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(arguments, new Console(input, output, errors, Terminal.ofSystem())));
  }

  /**
   * Runs the command.
   *
   * @return the exit status: 0, 1 or 2 as {@code --help} says
   */
  public static int run(String[] arguments, Console console) {
    Parley parley = new Parley(console);
    Callable<Integer> plain = PlainCall.of(arguments, parley);
    if (plain != null) {
      try {
        return plain.call();
      } catch (Exception failure) {
        return complain(console, failure);
      }
    }
    PrintWriter output = new PrintWriter(console.output(), false, StandardCharsets.UTF_8);
    CommandLine commandLine = new CommandLine(parley);
    subcommands(arguments).forEach(commandLine::addSubcommand);
    commandLine.setOut(output);
    commandLine.setErr(new PrintWriter(console.errors(), true, StandardCharsets.UTF_8));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.terminal().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    commandLine.setExecutionExceptionHandler(
        (failure, command, result) -> complain(console, failure));
    int status = commandLine.execute(arguments);
    output.flush();
    return status;
  }

  private static int complain(Console console, Exception failure) {
    if (failure instanceof DossierException) {
      // Its words are for a person as they are.
      console.note(String.valueOf(failure.getMessage()));
    } else {
      console.complain("parley", Failures.describe(failure));
    }
    return 1;
  }

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("read", ReadCommand.class);
    commands.put("annotate", AnnotateCommand.class);
    commands.put("explain", ExplainCommand.class);
    commands.put("lexicon", LexiconCommand.class);
    commands.put("add", AddCommand.class);
    commands.put("watch", WatchCommand.class);
    commands.put("incidents", IncidentsCommand.class);
    commands.put("claims", ClaimsCommand.class);
    commands.put("track", TrackCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("reread", RereadCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("gazetteer", GazetteerCommand.class);
    commands.put("actors", ActorsCommand.class);
    commands.put("open", OpenCommand.class);
    commands.put("generate-completion", GenerateCompletion.class);
    return Collections.unmodifiableMap(commands);
  }

  /** The command that is called, or all where none of them is. */
  private static Map<String, Class<?>> subcommands(String[] arguments) {
    Class<?> called = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    // The script for shells is about all of them.
    return called == null || called == GenerateCompletion.class
        ? COMMANDS
        : Map.of(arguments[0], called);
  }

  /** What the commands print to and read from. */
  Console console() {
    return console;
  }

  /** Without a subcommand: says what there is. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: a command");
  }
}
