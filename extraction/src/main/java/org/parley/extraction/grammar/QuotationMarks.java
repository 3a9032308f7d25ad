package org.parley.extraction.grammar;

import java.util.Set;

/** The marks around what is quoted. Stateless. */
public final class QuotationMarks {
  private static final Set<String> MARKS = Set.of("“", "”", "\"", "''", "``", "«", "»");

  private QuotationMarks() {}

  /** True for a token that is one, opening or closing. */
  public static boolean is(String form) {
    return MARKS.contains(form);
  }
}
