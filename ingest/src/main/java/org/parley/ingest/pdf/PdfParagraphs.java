package org.parley.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes paragraphs of lines: running heads and page numbers taken out, broken words joined. */
final class PdfParagraphs {
  /** Lines at the top and the bottom of a page among which running heads are looked for. */
  private static final int EDGE = 2;

  private PdfParagraphs() {}

  static String of(List<PdfLine> lines, int pages) {
    List<PdfLine> kept = withoutRunningHeads(lines, pages);
    float spacing = spacing(kept);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.size(); i++) {
      PdfLine line = kept.get(i);
      if (i > 0) {
        join(text, kept.get(i - 1), line, spacing, width(kept, i - 1));
      }
      text.append(line.text());
    }
    return text.toString().strip();
  }

  private static void join(
      StringBuilder text, PdfLine before, PdfLine line, float spacing, float right) {
    boolean hyphen = endsInHyphen(text) && Character.isLowerCase(line.text().codePointAt(0));
    if (begins(before, line, spacing, right) && !hyphen) {
      text.append("\n\n");
    } else if (hyphen) {
      text.setLength(text.length() - 1);
    } else if (text.charAt(text.length() - 1) == '-'
        || text.charAt(text.length() - 1) == '\u2013') {
      // "Anglo-" and "French": the hyphen stays and no blank comes.
      return;
    } else {
      text.append(' ');
    }
  }

  /** "agree-" and "ment". A soft hyphen always breaks a word. */
  private static boolean endsInHyphen(StringBuilder text) {
    int last = text.length() - 1;
    if (last < 1) {
      return false;
    }
    char c = text.charAt(last);
    return (c == '-' || c == '\u2010' || c == '\u00ad')
        && Character.isLowerCase(text.charAt(last - 1));
  }

  /** True where {@code line} opens a paragraph. */
  private static boolean begins(PdfLine before, PdfLine line, float spacing, float right) {
    if (before.page() != line.page() || line.y() < before.y() - 1) {
      // Next page or column: the sentence goes on where it was not ended.
      return endsSentence(before.text()) && Character.isUpperCase(line.text().codePointAt(0))
          || Math.abs(before.size() - line.size()) > 0.15 * before.size();
    }
    float gap = line.y() - before.y();
    boolean otherSize =
        Math.abs(before.size() - line.size()) > 0.15 * Math.max(before.size(), line.size());
    boolean indented =
        line.x() > before.x() + 6 && line.x() < before.x() + 60 && endsSentence(before.text());
    boolean shortBefore = before.end() < right - 40 && endsSentence(before.text());
    return gap > spacing * 1.35f || otherSize || indented || shortBefore;
  }

  /** How far the lines of the column reach of which the line at {@code index} is one. */
  private static float width(List<PdfLine> lines, int index) {
    PdfLine line = lines.get(index);
    float right = line.end();
    for (int i = Math.max(0, index - 12); i < Math.min(lines.size(), index + 12); i++) {
      PdfLine other = lines.get(i);
      if (other.page() == line.page() && Math.abs(other.x() - line.x()) < 30) {
        right = Math.max(right, other.end());
      }
    }
    return right;
  }

  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && "\"'\u201d\u2019)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:\u2026".indexOf(text.charAt(last)) >= 0;
  }

  /** The commonest distance from line to line, 0 where there is none. */
  private static float spacing(List<PdfLine> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
        counts.merge(Math.round(gap * 2), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2f)
        .orElse(Float.MAX_VALUE / 4);
  }

  /** Lines at the edge of a page that come again on others, and page numbers. */
  private static List<PdfLine> withoutRunningHeads(List<PdfLine> lines, int pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    List<Boolean> edge = edges(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (edge.get(i)) {
        seen.computeIfAbsent(shape(lines.get(i)), key -> new HashSet<>()).add(lines.get(i).page());
      }
    }
    List<PdfLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      int times = edge.get(i) ? seen.getOrDefault(shape(line), Set.of()).size() : 0;
      boolean running = times >= 2 && times >= Math.min(3, pages / 3);
      boolean number = edge.get(i) && pages > 1 && shape(line).matches("(page |- ?)?#( of #| ?-)?");
      if (!running && !number) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** True for each line that is among the uppermost or lowest of its page. */
  private static List<Boolean> edges(List<PdfLine> lines) {
    Map<Integer, List<Float>> heights = new HashMap<>();
    for (PdfLine line : lines) {
      heights.computeIfAbsent(line.page(), key -> new ArrayList<>()).add(line.y());
    }
    heights.values().forEach(list -> list.sort(null));
    List<Boolean> edges = new ArrayList<>();
    for (PdfLine line : lines) {
      List<Float> page = heights.getOrDefault(line.page(), List.of());
      float top = page.get(Math.min(EDGE, page.size()) - 1);
      float bottom = page.get(Math.max(0, page.size() - EDGE));
      edges.add(line.y() <= top || line.y() >= bottom);
    }
    return edges;
  }

  /** The line with figures made alike, so that "Page 3" and "Page 4" are. */
  private static String shape(PdfLine line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").strip();
  }
}
