package org.parley.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes, for the launcher, a copy of the program's jar in which the models, tables and word lists
 * are stored as they are: to unpack them takes a fifth of a short run. Prints nothing.
 */
final class UnpackedJar {
  private static final String OWN = "/org/parley";

  private UnpackedJar() {}

  /**
   * @param arguments the jar, and where to write the copy; what is there is replaced when it is
   *     whole
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void write(Path jar, Path copy) throws IOException {
    // Under another name first: a copy that was broken off must not pass for a whole one.
    Path part = copy.resolveSibling(copy.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
      URI address = URI.create("jar:" + part.toUri());
      try (FileSystem files =
          FileSystems.newFileSystem(address, Map.of("compressionMethod", "STORED"))) {
        for (Path data : data(files)) {
          Files.write(data, Files.readAllBytes(data));
        }
      }
      Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What the program reads itself; classes come from the virtual machine's own cache. */
  private static List<Path> data(FileSystem files) throws IOException {
    try (Stream<Path> all = Files.walk(files.getPath(OWN))) {
      return all.filter(Files::isRegularFile)
          .filter(path -> !path.toString().endsWith(".class"))
          .toList();
    }
  }
}
