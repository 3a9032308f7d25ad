package org.parley.workbench.api;

import org.parley.dossier.export.Format;

/** Media types and file endings of the exports. */
final class ExportTypes {
  private ExportTypes() {}

  static String type(Format format) {
    return switch (format) {
      case CSV, ACLED, UCDP, HXL -> "text/csv; charset=utf-8";
      case CAMEO -> "text/tab-separated-values; charset=utf-8";
      case JSONL -> "application/jsonl; charset=utf-8";
      case GEOJSON -> "application/geo+json";
      case PARQUET -> "application/vnd.apache.parquet";
    };
  }

  static String ending(Format format) {
    return switch (format) {
      case CSV -> "csv";
      case JSONL -> "jsonl";
      case PARQUET -> "parquet";
      case GEOJSON -> "geojson";
      case CAMEO -> "cameo.tsv";
      default -> format.label() + ".csv";
    };
  }
}
