package org.parley.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReadingListener;
import org.parley.language.Document;

/** The reports in the folder examples, read into a dossier. */
final class Examples {
  private static final int HEADER = "2012-11-21".length();

  private Examples() {}

  static void addAll(Dossier dossier) {
    dossier.addAll(documents().stream().map(Reports::read).toList());
    dossier.settle(ReadingListener.SILENT);
  }

  static List<Document> documents() {
    Path root = Path.of(System.getProperty("basedir", ".")).resolve("../examples").normalize();
    Path folder = Files.isDirectory(root) ? root : Path.of("examples");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Examples::document)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Path file) {
    String name = file.getFileName().toString();
    try {
      String text = Files.readString(file);
      LocalDate day = LocalDate.parse(name.substring(0, HEADER));
      return new Document(name, text.lines().findFirst().orElse(name), text, day, null, null, "en");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
