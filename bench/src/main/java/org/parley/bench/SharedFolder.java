package org.parley.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the evaluation sets and treebanks stand that measurements read. */
public final class SharedFolder {
  @Option(
      names = "--shared",
      paramLabel = "FOLDER",
      defaultValue = "../shared",
      description = "Where treebanks and evaluation sets stand (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("../shared");

  /** For picocli. */
  public SharedFolder() {}

  /** A file or folder below it, which need not be there. */
  public Path resolve(String name) {
    return folder.resolve(name);
  }
}
