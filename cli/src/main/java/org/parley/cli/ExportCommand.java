package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierException;
import org.parley.dossier.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parley export}: the dossier for other tools. */
@Command(
    name = "export",
    description = "Writes the incidents of the dossier for other tools.",
    mixinStandardHelpOptions = true,
    footer = {"", "docs/exports.md says what each format holds."})
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Parley parley;
  @Mixin private DossierOption dossier;
  @Mixin private FilterOptions filters;

  @Option(
      names = "--format",
      paramLabel = "csv|jsonl|parquet|geojson|acled|cameo|ucdp|hxl",
      required = true,
      description = "In which form.")
  private Format format = Format.CSV;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to (default: standard output). The file is whole or not there.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    try (Dossier opened = dossier.openToRead()) {
      Path target = file;
      if (target == null) {
        return Output.write(
            parley.console(), output -> opened.export(format, filters.filter(), output));
      }
      write(opened, target);
      return 0;
    }
  }

  private void write(Dossier opened, Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(part))) {
        opened.export(format, filters.filter(), output);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new DossierException(target + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
