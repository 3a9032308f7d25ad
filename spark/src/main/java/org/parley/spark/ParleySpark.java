package org.parley.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.parley.ingest.ReadingOptions;

/**
 * Reads archives with Spark.
 *
 * <pre>{@code
 * Dataset<Row> documents = ParleySpark.open(spark, List.of("s3a://archive/2022/"), ReadingOptions.withDate(null));
 * Dataset<Row> reports = ParleySpark.read(documents).persist(StorageLevel.DISK_ONLY());
 * Dataset<Row> events = ReportTables.events(reports);
 * }</pre>
 *
 * <p>Nothing is read before an action asks for it. Models are loaded once an executor. A document
 * that cannot be read costs itself: its row says why, and the job goes on.
 */
public final class ParleySpark {
  private ParleySpark() {}

  /**
   * The documents in files of every kind that {@code parley read} takes: text, pages, JSONL, web
   * archives and so on, told by their content.
   *
   * @param paths files, folders or patterns on any file system that the session knows
   * @return a row a document with {@code id, title, text, date, url, publisher, language, problem};
   *     ids are those that {@code parley annotate} gives for the same path
   */
  public static Dataset<Row> open(
      SparkSession session, List<String> paths, ReadingOptions options) {
    return SourceDocuments.open(session, paths, options);
  }

  /**
   * Reads documents.
   *
   * @param documents a table with the column {@code text}; {@code id}, {@code title}, {@code date}
   *     (a date, a timestamp or a text as "2022-03-07"), {@code url}, {@code publisher}, {@code
   *     language} where it has them, others are passed over; a row without {@code id} is not read
   * @return a row a document: {@code id}, {@code date}, {@code json} (the line that {@code parley
   *     annotate} prints, without line feed; null where the document could not be read), {@code
   *     sightings} (its events in the form that incidents are joined by) and {@code problem} (why
   *     it could not be read; else null). Persist it where more than one table is made of it.
   * @throws IllegalArgumentException where there is no column {@code text}
   */
  public static Dataset<Row> read(Dataset<Row> documents) {
    Set<String> columns = Set.copyOf(Arrays.asList(documents.columns()));
    if (!columns.contains("text")) {
      throw new IllegalArgumentException(
          "the documents have no column \"text\"; they have " + String.join(", ", columns));
    }
    Column[] wanted =
        Arrays.stream(DocumentRows.SCHEMA.fields())
            .map(field -> column(field, columns))
            .toArray(Column[]::new);
    return documents
        .select(wanted)
        .mapPartitions(new ReadRows(ExecutorReader::read), Encoders.row(ReadRows.SCHEMA));
  }

  private static Column column(StructField field, Set<String> columns) {
    Column value = columns.contains(field.name()) ? col(field.name()) : lit(null);
    return value.cast(field.dataType()).as(field.name());
  }
}
