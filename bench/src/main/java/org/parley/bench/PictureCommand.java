package org.parley.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.Console;
import org.parley.cli.Parley;
import org.parley.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws what {@code parley read} really prints as a picture of a terminal, for the README. */
@Command(
    name = "picture",
    description = "Draws what parley read prints as docs/images/read.svg.",
    mixinStandardHelpOptions = true)
final class PictureCommand implements Callable<Integer> {
  private static final Path PICTURE = Path.of("docs", "images", "read.svg");
  private static final int COLUMNS = 110;

  @Parameters(
      paramLabel = "SOURCE",
      defaultValue = "examples/2019-02-28-pilot.txt",
      description = "What to read (default: ${DEFAULT-VALUE}).")
  private String source;

  @Option(
      names = "--lines",
      paramLabel = "N",
      defaultValue = "32",
      description = "How many lines to show (default: ${DEFAULT-VALUE}).")
  private int most;

  @Override
  public Integer call() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), output, System.err, new Terminal(COLUMNS, true, false));
    int status = Parley.run(new String[] {"read", source}, console);
    if (status != 0) {
      return status;
    }
    List<String> lines = new ArrayList<>();
    lines.add("\u001b[2m$\u001b[0m ./parley read " + source);
    lines.add("");
    lines.addAll(output.toString(StandardCharsets.UTF_8).lines().limit(most).toList());
    Files.createDirectories(PICTURE.getParent());
    Files.writeString(PICTURE, TerminalPicture.svg(lines, COLUMNS));
    System.out.println("drawn in " + PICTURE);
    return 0;
  }
}
