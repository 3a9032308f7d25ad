package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierException;
import org.parley.dossier.Provenance;
import picocli.CommandLine.Option;

/** Which dossier a command works on. */
final class DossierOption {
  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      defaultValue = "parley.db",
      description = "The dossier (default: ${DEFAULT-VALUE} in the working folder).")
  private Path file = Path.of("parley.db");

  /**
   * Opens it to add to it; makes it where there is none.
   *
   * @param resources what the reports will be read with
   */
  Dossier openToAdd(ReadingResources resources) {
    return Dossier.open(file, Provenance.of(Version.number(), resources.layers()));
  }

  /**
   * Opens one that is there, for writing where that is allowed: incidents may have to be joined.
   */
  Dossier openToRead() {
    if (!Files.exists(file)) {
      throw new DossierException(
          file + ": there is no such dossier. Make one with: parley add SOURCE…");
    }
    return Files.isWritable(file)
        ? Dossier.open(file, Provenance.UNKNOWN)
        : Dossier.openReadOnly(file);
  }
}
