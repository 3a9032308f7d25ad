package org.parley.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Lays cells of several lines side by side in columns of fixed width. */
final class Grid {
  static final String GAP = "  ";

  private final boolean colours;
  private final int[] widths;

  /** With the width of each column; the last may be narrower in what is written. */
  Grid(boolean colours, int... widths) {
    this.colours = colours;
    this.widths = widths.clone();
  }

  /** Lines of one column; each is plain text and a style. */
  record Cell(List<String> lines, List<Style> styles) {
    Cell() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /** Adds lines in one style. */
    Cell add(List<String> more, Style style) {
      for (String line : more) {
        lines.add(line);
        styles.add(style);
      }
      return this;
    }
  }

  /** The names of the columns, faint. */
  void heads(StringBuilder out, String... names) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      String name = Columns.cut(names[i], widths[i]);
      line.append(i == names.length - 1 ? name : Columns.pad(name, widths[i]) + GAP);
    }
    out.append(Style.FAINT.apply(line.toString(), colours)).append("\n\n");
  }

  /** A row, as high as its highest cell. */
  void row(List<Cell> cells, StringBuilder out) {
    int height = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder();
      int blanks = 0;
      for (int column = 0; column < cells.size(); column++) {
        Cell cell = cells.get(column);
        String words = line < cell.lines().size() ? cell.lines().get(line) : "";
        if (!words.isEmpty()) {
          row.append(" ".repeat(blanks)).append(cell.styles().get(line).apply(words, colours));
          blanks = 0;
        }
        blanks += widths[column] - Columns.width(words) + GAP.length();
      }
      out.append(row).append('\n');
    }
  }
}
