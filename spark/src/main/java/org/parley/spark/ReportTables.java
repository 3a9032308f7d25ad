package org.parley.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Typed tables of what {@link ParleySpark#read} gives. Fields have the names and nesting of {@code
 * parley annotate}; {@code document} is the id of the report and {@code published} its day, null
 * where nothing says it.
 */
public final class ReportTables {
  private static final StructType FINDINGS = ReportSchema.REPORT;

  private ReportTables() {}

  /** A row a document that was read: its own fields, its text, and how much was found in it. */
  public static Dataset<Row> documents(Dataset<Row> reports) {
    return parsed(reports)
        .select(
            col("report.id").as("document"),
            col("report.date").as("published"),
            col("report.title"),
            col("report.url"),
            col("report.publisher"),
            col("report.language"),
            col("report.text"),
            size(col("report.sentences")).as("sentences"),
            size(col("report.events")).as("events"));
  }

  /** A row an event, its fields as columns. */
  public static Dataset<Row> events(Dataset<Row> reports) {
    return findings(reports, "events");
  }

  /** A row a position, its fields as columns. */
  public static Dataset<Row> positions(Dataset<Row> reports) {
    return findings(reports, "positions");
  }

  /** A row a meeting, its fields as columns. */
  public static Dataset<Row> meetings(Dataset<Row> reports) {
    return findings(reports, "meetings");
  }

  /**
   * A row an incident: the events of different reports that tell of one thing, joined as the
   * dossier joins them, with the whole record as JSON in {@code incident}. Runs jobs at once, to
   * find what belongs together; set a checkpoint folder on a cluster, so that they outlive a
   * worker.
   */
  public static Dataset<Row> incidents(Dataset<Row> reports) {
    return IncidentTable.of(reports);
  }

  /** A row a document that could not be read: {@code document} and {@code problem}. */
  public static Dataset<Row> problems(Dataset<Row> reports) {
    return reports
        .where(col("problem").isNotNull())
        .select(col("id").as("document"), col("problem"));
  }

  private static Dataset<Row> findings(Dataset<Row> reports, String kind) {
    Column one = explode(col("report." + kind));
    return parsed(reports)
        .select(col("report.id").as("document"), col("report.date").as("published"), one.as("one"))
        .select(col("document"), col("published"), col("one.*"));
  }

  private static Dataset<Row> parsed(Dataset<Row> reports) {
    return reports
        .where(col("json").isNotNull())
        .select(from_json(col("json"), FINDINGS).as("report"));
  }
}
