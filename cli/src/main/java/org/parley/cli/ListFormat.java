package org.parley.cli;

/** How a list out of the dossier is printed. */
enum ListFormat {
  table,
  jsonl,
  csv
}
