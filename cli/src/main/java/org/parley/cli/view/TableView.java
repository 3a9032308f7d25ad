package org.parley.cli.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Meeting;
import org.parley.extraction.Position;
import org.parley.extraction.Report;
import org.parley.extraction.Status;
import org.parley.extraction.events.Retellings;
import org.parley.language.Document;

/**
 * Events as a table for a terminal, grouped by document: when, what, who to whom with the words it
 * rests on, where. Positions and meetings stand below the events.
 */
public final class TableView implements ReportView {
  private static final int DATE = 10;

  private final boolean colours;
  private final int width;
  private final int typeWidth;
  private final int wordsWidth;
  private final int placeWidth;
  private final Grid grid;

  /**
   * @param width columns to fill, at least 60
   * @param colours true for ANSI colours
   */
  public TableView(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
    typeWidth = Math.clamp(width / 4, 14, 24);
    placeWidth = Math.clamp(width / 6, 12, 26);
    wordsWidth = width - DATE - typeWidth - placeWidth - 3 * Grid.GAP.length();
    grid = new Grid(colours, DATE, typeWidth, wordsWidth, placeWidth);
  }

  @Override
  public byte[] begin() {
    StringBuilder out = new StringBuilder();
    grid.heads(out, "WHEN", "WHAT", "WHO → WHOM, AND THE WORDS", "WHERE");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] report(Report report) {
    StringBuilder out = new StringBuilder();
    heading(report, out);
    String text = report.analysis().document().text();
    for (Retellings.Told told : Retellings.told(report)) {
      grid.row(eventCells(told.event(), told.again(), text), out);
    }
    for (Position position : report.positions()) {
      grid.row(positionCells(position, text), out);
    }
    for (Meeting meeting : report.meetings()) {
      grid.row(meetingCells(meeting, text), out);
    }
    out.append('\n');
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] end(Totals totals) {
    String line =
        Wording.plural(totals.events(), "event")
            + " in "
            + Wording.plural(totals.documents(), "document")
            + "\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private void heading(Report report, StringBuilder out) {
    Document document = report.analysis().document();
    String tally = Wording.tally(report);
    String title =
        Columns.cut(Printable.line(Wording.title(document)), width - Columns.width(tally) - 2);
    out.append(Style.BOLD.apply(title, colours));
    out.append(" ".repeat(width - Columns.width(title) - Columns.width(tally)));
    out.append(Style.FAINT.apply(tally, colours)).append('\n');
    String origin = Columns.cut(Printable.line(Wording.origin(document)), width);
    out.append(Style.FAINT.apply(origin, colours)).append('\n');
    out.append(Style.FAINT.apply("─".repeat(width), colours)).append('\n');
  }

  private List<Grid.Cell> eventCells(Event event, List<Event> again, String text) {
    Grid.Cell date = new Grid.Cell();
    date.add(cut(Wording.when(event.when(), text), DATE), Style.PLAIN);
    Grid.Cell type = new Grid.Cell();
    type.add(wrapped(Wording.type(event), typeWidth, 2), Style.of(event.type()));
    if (event.status() != Status.OCCURRED) {
      type.add(List.of(event.status().label()), Style.UNREALISED);
    }
    for (String count : Wording.counts(event.quantities())) {
      type.add(wrapped(count, typeWidth, 2), Style.BOLD);
    }
    Grid.Cell words = new Grid.Cell();
    String both = Wording.whoAndWhom(event.actors(), event.recipients());
    words.add(wrapped(both, wordsWidth, 3), Style.PLAIN);
    evidence(quoted(event.evidence(), text), Wording.sources(event.attribution()), words);
    if (!again.isEmpty()) {
      words.add(wrapped(Wording.again(again, text), wordsWidth, 2), Style.FAINT);
    }
    Grid.Cell place = new Grid.Cell();
    place.add(wrapped(Wording.place(event.place()), placeWidth, 3), Style.PLAIN);
    return List.of(date, type, words, place);
  }

  private List<Grid.Cell> positionCells(Position position, String text) {
    Grid.Cell date = new Grid.Cell();
    date.add(cut(Wording.when(position.when(), text), DATE), Style.PLAIN);
    Grid.Cell type = new Grid.Cell();
    type.add(List.of("position"), Style.FAINT);
    Grid.Cell words = new Grid.Cell();
    words.add(wrapped(Wording.position(position), wordsWidth, 2), Style.PLAIN);
    evidence(position.what(), Wording.sources(position.attribution()), words);
    return List.of(date, type, words, new Grid.Cell());
  }

  private List<Grid.Cell> meetingCells(Meeting meeting, String text) {
    Grid.Cell date = new Grid.Cell();
    date.add(cut(Wording.when(meeting.when(), text), DATE), Style.PLAIN);
    Grid.Cell type = new Grid.Cell();
    type.add(List.of("meeting"), Style.FAINT);
    Grid.Cell words = new Grid.Cell();
    words.add(wrapped(Wording.meeting(meeting), wordsWidth, 3), Style.PLAIN);
    evidence(quoted(meeting.evidence(), text), Wording.sources(meeting.attribution()), words);
    Grid.Cell place = new Grid.Cell();
    place.add(wrapped(Wording.place(meeting.place()), placeWidth, 3), Style.PLAIN);
    return List.of(date, type, words, place);
  }

  /** Evidence that fits on two lines; what breaking between words leaves free is spared. */
  private String quoted(Evidence evidence, String text) {
    return Wording.evidence(evidence, text, 2 * wordsWidth - 16);
  }

  private void evidence(String words, String sources, Grid.Cell cell) {
    // The quotation marks take two columns.
    List<String> quote = wrapped("“" + Printable.line(words), wordsWidth - 1, 2);
    if (!quote.isEmpty()) {
      int last = quote.size() - 1;
      quote = new ArrayList<>(quote);
      quote.set(last, quote.get(last) + "”");
    }
    cell.add(quote, Style.FAINT);
    if (!sources.isEmpty()) {
      cell.add(wrapped("according to " + sources, wordsWidth, 1), Style.PLAIN);
    }
  }

  private static List<String> wrapped(String text, int width, int most) {
    return Columns.wrap(Printable.line(text), width, most);
  }

  private static List<String> cut(List<String> lines, int width) {
    return lines.stream().map(line -> Columns.cut(Printable.line(line), width)).toList();
  }
}
