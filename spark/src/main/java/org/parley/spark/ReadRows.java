package org.parley.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parley.language.Document;

/**
 * Reads the documents of a partition, one row at a time; a document that fails costs its own row.
 */
final class ReadRows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** The report of a document as JSON, or why there is none. */
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("json", DataTypes.StringType)
          .add("sightings", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("problem", DataTypes.StringType);

  /** Reads a document. */
  interface Reader extends Serializable {
    ExecutorReader.Reading read(Document document) throws ExecutorReader.DocumentException;
  }

  private final Reader reader;

  ReadRows(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Row next() {
        return read(documents.next());
      }
    };
  }

  private Row read(Row row) {
    ExecutorReader.@Nullable Reading reading = null;
    @Nullable String problem = null;
    @Nullable String date = null;
    try {
      Document document = DocumentRows.document(row);
      date = document.published() == null ? null : document.published().toString();
      reading = reader.read(document);
    } catch (ExecutorReader.DocumentException e) {
      problem = e.getMessage();
    }
    return RowFactory.create(
        row.getString(0),
        date,
        reading == null ? null : reading.json(),
        reading == null ? null : reading.sightings().toArray(String[]::new),
        problem);
  }
}
