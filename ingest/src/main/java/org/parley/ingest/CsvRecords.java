package org.parley.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Records of CSV whose first line names the columns: {@code text}, and any of {@code id}, {@code
 * title}, {@code date}, {@code url}, {@code publisher}, {@code author}, {@code language}. Separated
 * by commas, semicolons or tabs, whichever the first line has most of.
 */
final class CsvRecords implements Records {
  private final Origin origin;
  private final ReadingOptions options;
  private final Iterator<CsvRecord> records;
  private final List<String> columns = new ArrayList<>();
  private boolean broken;

  CsvRecords(InputStream input, TextEncoding encoding, Origin origin, ReadingOptions options)
      throws IOException, UnreadableException {
    this.origin = origin;
    this.options = options;
    input.skipNBytes(encoding.markLength());
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(input, encoding.charset()), 1 << 16);
    char separator = separator(reader);
    records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(options.bounds().size())
            .ofCsvRecord(reader)
            .iterator();
    header();
    if (!columns.contains("text")) {
      throw new UnreadableException(
          "its first line names no column \"text\"; it must name the columns, as"
              + " id,text,title,date,url,publisher");
    }
  }

  private void header() throws UnreadableException {
    try {
      if (records.hasNext()) {
        for (String column : records.next().getFields()) {
          columns.add(column.strip().toLowerCase(Locale.ROOT));
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new UnreadableException("is no CSV: " + message(e));
    }
  }

  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(4096);
    int[] counts = new int[3];
    for (int i = 0; i < 4000; i++) {
      int c = reader.read();
      if (c < 0 || c == '\n') {
        break;
      }
      int which = ",;\t".indexOf(c);
      if (which >= 0) {
        counts[which]++;
      }
    }
    reader.reset();
    return counts[2] > counts[0] ? '\t' : counts[1] > counts[0] ? ';' : ',';
  }

  @Override
  public @Nullable Intake next() {
    if (broken) {
      return null;
    }
    try {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
          return document(record);
        }
      }
      return null;
    } catch (CsvParseException | UncheckedIOException e) {
      broken = true;
      return new Intake.Refused(origin.name(), "cannot be read further: " + message(e));
    }
  }

  private Intake document(CsvRecord record) {
    String place = origin.name() + ":" + record.getStartingLineNumber();
    String text = field(record, "text");
    if (text == null) {
      return new Intake.Refused(place, "the record has no text");
    }
    String date = field(record, "date");
    LocalDate published = date == null ? null : PublicationDate.parse(date);
    List<String> said = new ArrayList<>();
    if (date != null && published == null) {
      said.add(place + ": the date \"" + date + "\" is not understood; write it as 2022-03-07");
    }
    String id = field(record, "id");
    return new Draft(
            id == null ? origin.id() + ":" + record.getStartingLineNumber() : id,
            field(record, "title"),
            text,
            published,
            field(record, "author"),
            field(record, "url"),
            field(record, "publisher"),
            field(record, "language"))
        .finish(options, said);
  }

  private @Nullable String field(CsvRecord record, String name) {
    int index = columns.indexOf(name);
    if (index < 0 || index >= record.getFieldCount()) {
      return null;
    }
    String value = record.getField(index);
    return value.isBlank() ? null : value;
  }

  private String message(RuntimeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    return message.contains("buffer") || message.contains("limit")
        ? "a record is longer than " + options.bounds().size() + " characters (--max-size)"
        : message;
  }
}
