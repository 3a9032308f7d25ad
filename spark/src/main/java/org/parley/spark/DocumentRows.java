package org.parley.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.Intake;
import org.parley.language.Document;

/** Documents as rows of a table, there and back. */
final class DocumentRows {
  /**
   * A document, or a source that could not be read: then {@code problem} says why, {@code id} names
   * it, and the rest is null. The date is a day as "2022-03-07".
   */
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("problem", DataTypes.StringType);

  private DocumentRows() {}

  static Row of(Intake intake) {
    return switch (intake) {
      case Intake.Accepted accepted -> of(accepted.document());
      case Intake.Refused refused ->
          RowFactory.create(refused.source(), null, null, null, null, null, null, refused.reason());
    };
  }

  private static Row of(Document document) {
    LocalDate date = document.published();
    return RowFactory.create(
        document.id(),
        document.title(),
        document.text(),
        date == null ? null : date.toString(),
        document.url(),
        document.publisher(),
        document.language(),
        null);
  }

  /**
   * The document of a row of {@link #SCHEMA}.
   *
   * @throws ExecutorReader.DocumentException where the row holds no document: its own problem, no
   *     id, no text, or a date that is none
   */
  static Document document(Row row) throws ExecutorReader.DocumentException {
    String problem = row.getString(7);
    if (problem != null) {
      throw new ExecutorReader.DocumentException(problem);
    }
    String id = row.getString(0);
    if (id == null) {
      throw new ExecutorReader.DocumentException("the document has no id");
    }
    String text = row.getString(2);
    if (text == null) {
      throw new ExecutorReader.DocumentException("the document has no text");
    }
    String language = row.getString(6);
    return new Document(
        id,
        row.getString(1),
        text,
        day(row.getString(3)),
        row.getString(4),
        row.getString(5),
        language == null ? "en" : language);
  }

  /** The day of a text as "2022-03-07", what follows passed over; null for none. */
  static @Nullable LocalDate day(@Nullable String date) throws ExecutorReader.DocumentException {
    if (date == null || date.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
    } catch (DateTimeException e) {
      throw new ExecutorReader.DocumentException(
          "the date \"" + date + "\" is not understood; write it as 2022-03-07");
    }
  }
}
