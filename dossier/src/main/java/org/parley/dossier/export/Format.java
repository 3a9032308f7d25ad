package org.parley.dossier.export;

import java.util.Locale;

/** Forms in which the dossier is written for other tools. */
public enum Format {
  /** One incident a row, the project's own columns. */
  CSV,
  /** One incident a line, everything that is known of it. */
  JSONL,
  /** The columns of {@link #CSV} with their types, for analytics. */
  PARQUET,
  /** Incidents as points of a map. */
  GEOJSON,
  /** Column layout of ACLED. */
  ACLED,
  /** Rows after GDELT 1.0's event table, CAMEO-coded. */
  CAMEO,
  /** Column layout of UCDP's georeferenced event data. */
  UCDP,
  /** Humanitarian CSV with HXL hashtags in the second row. */
  HXL;

  /** The name used on the command line, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
