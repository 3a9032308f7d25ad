package org.parley.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parley.dossier.ReviewedIncident;
import org.parley.extraction.output.CsvRow;

/** The project's own table; with HXL hashtags in the second row where they are asked for. */
final class CsvSink implements Sink {
  private final OutputStream out;
  private final boolean hashtags;
  private final List<Column> columns;

  CsvSink(OutputStream out, boolean hashtags) {
    this.out = out;
    this.hashtags = hashtags;
    columns =
        IncidentColumns.ALL.stream()
            .filter(column -> !hashtags || !column.hashtag().isEmpty())
            .toList();
  }

  @Override
  public void begin() throws IOException {
    CsvRow names = new CsvRow();
    columns.forEach(column -> names.text(column.name()));
    write(names);
    if (hashtags) {
      CsvRow tags = new CsvRow();
      columns.forEach(column -> tags.text(column.hashtag()));
      write(tags);
    }
  }

  @Override
  public void add(ReviewedIncident reviewed) throws IOException {
    CsvRow row = new CsvRow();
    for (Column column : columns) {
      Object value = column.value().apply(reviewed);
      if (value instanceof Number number) {
        row.number(number);
      } else {
        row.text(value == null ? null : value.toString());
      }
    }
    write(row);
  }

  private void write(CsvRow row) throws IOException {
    out.write(row.end().getBytes(UTF_8));
  }
}
