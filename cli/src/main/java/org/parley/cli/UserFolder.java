package org.parley.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user's own places and actors are kept. */
final class UserFolder {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = {
        "Folder of your own places and actors (default: PARLEY_DATA, else"
            + " ~/.local/share/parley or what XDG_DATA_HOME says)."
      })
  private @Nullable Path folder;

  /** The folder; it may not exist. */
  Path path() {
    return folder != null ? folder : byEnvironment(System.getenv());
  }

  /** The XDG base directory specification says where programs keep data of their users. */
  static Path byEnvironment(Map<String, String> environment) {
    String own = environment.getOrDefault("PARLEY_DATA", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String shared = environment.getOrDefault("XDG_DATA_HOME", "");
    return shared.isEmpty()
        ? Path.of(System.getProperty("user.home", "."), ".local", "share", "parley")
        : Path.of(shared, "parley");
  }
}
