package org.parley.cli;

import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What every command takes that lists something of a dossier: which file, which part of it, how.
 */
final class ListOptions {
  @Mixin private DossierOption dossier;
  @Mixin private FilterOptions filters;

  @Option(
      names = "--format",
      paramLabel = "table|jsonl|csv",
      defaultValue = "table",
      description = "How to print them (default: ${DEFAULT-VALUE}).")
  private ListFormat format = ListFormat.table;

  /** Opens the dossier for reading. */
  Dossier open() {
    return dossier.openToRead();
  }

  /** Which part of it is wanted. */
  Filter filter() {
    return filters.filter();
  }

  /** How it is to be printed. */
  ListFormat format() {
    return format;
  }
}
