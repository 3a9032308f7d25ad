package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds every Java file of the repository to google-java-format; {@code .ci/format} applies it. */
class FormatTest {
  private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules");

  @Test
  void everyJavaFileIsFormatted() throws Exception {
    List<String> arguments = new ArrayList<>();
    boolean apply = Boolean.getBoolean("format.apply");
    arguments.add(apply ? "--replace" : "--dry-run");
    arguments.addAll(javaFiles());
    StringWriter unformatted = new StringWriter();
    StringWriter errors = new StringWriter();
    new Main(
            new PrintWriter(unformatted, true),
            new PrintWriter(errors, true),
            InputStream.nullInputStream())
        .format(arguments.toArray(String[]::new));
    assertThat(errors.toString()).as("files that cannot be formatted").isEmpty();
    assertThat(unformatted.toString().lines())
        .as("files that are not formatted; .ci/format mends them")
        .isEmpty();
  }

  private static List<String> javaFiles() throws IOException {
    Path root = Path.of(System.getProperty("basedir", ".")).resolve("..").normalize();
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            return name != null && SKIPPED.contains(name.toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(files).as("Java files below %s", root.toAbsolutePath()).isNotEmpty();
    files.sort(null);
    return files;
  }
}
