package org.parley.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.parley.dossier.ReportSummary;
import org.parley.dossier.SearchHit;

/** Reports found by words, for a terminal. */
public final class SearchText {
  private final int width;
  private final boolean colours;

  /**
   * Text for a terminal.
   *
   * @param width columns to fill
   * @param colours true for ANSI colours
   */
  public SearchText(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
  }

  /** One report and the words around what was found. */
  public String hit(SearchHit hit) {
    ReportSummary report = hit.report();
    String title = report.title() == null ? report.id() : report.title();
    List<String> origin = new ArrayList<>();
    if (report.publisher() != null) {
      origin.add(report.publisher());
    }
    origin.add(report.published() == null ? "no date" : report.published().toString());
    origin.add(report.id());
    return Style.BOLD.apply(Columns.cut(Printable.line(title), width), colours)
        + "\n"
        + Style.FAINT.apply(Columns.cut(Printable.line(String.join(" · ", origin)), width), colours)
        + "\n"
        + snippet(hit.snippet())
        + "\n\n";
  }

  /** What was found in bold; broken into lines first, since colour takes no room. */
  private String snippet(String snippet) {
    StringBuilder out = new StringBuilder();
    String[] parts = snippet.split(String.valueOf(SearchHit.FOUND), -1);
    out.append(Printable.line(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf(SearchHit.END);
      String found = parts[i].substring(0, Math.max(0, end));
      String rest = parts[i].substring(end + 1);
      String before = parts[i - 1];
      boolean blank =
          !before.isEmpty() && Character.isWhitespace(before.charAt(before.length() - 1));
      out.append(blank ? " " : "");
      out.append(Style.BOLD.apply(Printable.line(found), colours));
      boolean after = !rest.isEmpty() && Character.isWhitespace(rest.charAt(0));
      out.append(after ? " " : "").append(Printable.line(rest));
    }
    return out.toString();
  }

  /** "3 reports". */
  public static String total(long reports) {
    return Wording.plural(Math.toIntExact(reports), "report") + "\n";
  }
}
