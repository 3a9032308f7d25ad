package org.parley.dossier;

/**
 * A report that holds the words searched for.
 *
 * @param report the report
 * @param snippet words around the best place, the words found between U+0002 and U+0003: characters
 *     that no report's text holds when it comes out of the dossier
 */
public record SearchHit(ReportSummary report, String snippet) {
  /** Stands before a word that was searched for. */
  public static final char FOUND = '\u0002';

  /** Stands after a word that was searched for. */
  public static final char END = '\u0003';

  /** The snippet without marks. */
  public String plainSnippet() {
    return snippet.replace(String.valueOf(FOUND), "").replace(String.valueOf(END), "");
  }
}
