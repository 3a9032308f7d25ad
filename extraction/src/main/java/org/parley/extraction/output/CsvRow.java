package org.parley.extraction.output;

import org.jspecify.annotations.Nullable;

/**
 * Builds one row of comma-separated values after RFC 4180, ended by a line feed. Text that a
 * spreadsheet would take for a formula is given a leading apostrophe, as OWASP advises: a report is
 * written by strangers, and its words must not run as code where the table is opened.
 */
public final class CsvRow {
  private final StringBuilder row = new StringBuilder(256);
  private boolean first = true;

  /** Adds a cell of words; null gives an empty cell. */
  public CsvRow text(@Nullable String value) {
    separate();
    if (value == null || value.isEmpty()) {
      return this;
    }
    String safe = withoutControls(startsFormula(value) ? "'" + value : value);
    if (needsQuotes(safe)) {
      row.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      row.append(safe);
    }
    return this;
  }

  /** Adds a cell that holds a number; null gives an empty cell. */
  public CsvRow number(@Nullable Number value) {
    separate();
    if (value != null) {
      row.append(value);
    }
    return this;
  }

  /** The row with its line feed. */
  public String end() {
    return row.append('\n').toString();
  }

  private void separate() {
    if (!first) {
      row.append(',');
    }
    first = false;
  }

  private static boolean startsFormula(String value) {
    return "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(value.charAt(0)) >= 0;
  }

  /** A table may be printed on a terminal, which obeys control characters. */
  private static String withoutControls(String value) {
    StringBuilder changed = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
        if (changed == null) {
          changed = new StringBuilder(value);
        }
        changed.setCharAt(i, '\ufffd');
      }
    }
    return changed == null ? value : changed.toString();
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
        return true;
      }
    }
    return value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ';
  }
}
