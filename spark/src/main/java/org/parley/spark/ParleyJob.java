package org.parley.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.ReadingOptions;

/**
 * What spark-submit runs: reads an archive and writes its tables as Parquet.
 *
 * <pre>{@code
 * spark-submit --class org.parley.spark.ParleyJob parley-spark.jar \
 *   --output s3a://results/march s3a://archive/2022/03/
 * }</pre>
 *
 * <p>Below the output stand {@code reports} (a row a document: the line of {@code parley annotate},
 * or why there is none), and made of it {@code documents}, {@code events}, {@code positions} and
 * {@code meetings}, each partitioned by the day of publication. A job that was ended after {@code
 * reports} was whole goes on from there; before that it begins anew, and nothing is doubled.
 */
public final class ParleyJob {
  private static final String USAGE =
      "usage: ParleyJob --output FOLDER [--parquet] [--date 2022-03-07] [--overwrite] SOURCE...\n"
          + "  SOURCE       files, folders or patterns: text, pages, JSONL, web archives, told by"
          + " content\n"
          + "  --parquet    SOURCE is a Parquet table with the columns id, text and, where it has"
          + " them,\n"
          + "               title, date, url, publisher, language\n"
          + "  --date       day of publication of documents that do not carry one\n"
          + "  --overwrite  replace what stands in the output folder";

  /** Documents that could not be read and are named on the screen; all stand in the table. */
  private static final int NAMED = 20;

  private final SparkSession session;
  private final PrintStream messages;

  private ParleyJob(SparkSession session, PrintStream messages) {
    this.session = session;
    this.messages = messages;
  }

  /**
   * What to do.
   *
   * @param sources what to read
   * @param output folder of the tables
   * @param parquet true where the sources are Parquet
   * @param date day of documents without one, or null
   * @param overwrite true where the output may be replaced
   */
  record Arguments(
      List<String> sources,
      String output,
      boolean parquet,
      @Nullable LocalDate date,
      boolean overwrite) {

    /**
     * Understands a command line.
     *
     * @throws IllegalArgumentException where it is wrong, with what is
     */
    static Arguments of(String... words) {
      List<String> sources = new ArrayList<>();
      String output = null;
      LocalDate date = null;
      boolean parquet = false;
      boolean overwrite = false;
      for (int i = 0; i < words.length; i++) {
        switch (words[i]) {
          case "--parquet" -> parquet = true;
          case "--overwrite" -> overwrite = true;
          case "--output" -> output = value(words, ++i);
          case "--date" -> date = day(value(words, ++i));
          default -> {
            if (words[i].startsWith("--")) {
              throw new IllegalArgumentException("unknown option " + words[i]);
            }
            sources.add(words[i]);
          }
        }
      }
      if (output == null || sources.isEmpty()) {
        throw new IllegalArgumentException(
            output == null ? "--output is missing" : "no SOURCE is given");
      }
      return new Arguments(sources, output, parquet, date, overwrite);
    }

    private static String value(String[] words, int index) {
      if (index >= words.length) {
        throw new IllegalArgumentException(words[index - 1] + " needs a value");
      }
      return words[index];
    }

    private static LocalDate day(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("--date " + value + ": write a day as 2022-03-07", e);
      }
    }
  }

  /** Runs the job; ends with 0 where all was read, 1 where some could not be, 2 for wrong usage. */
  public static void main(String[] words) {
    Arguments arguments;
    try {
      arguments = Arguments.of(words);
    } catch (IllegalArgumentException e) {
      System.err.println("parley: " + e.getMessage());
      System.err.println(USAGE);
      System.exit(2);
      return;
    }
    SparkSession session = SparkSession.builder().appName("Parley").getOrCreate();
    int status;
    try {
      status = run(session, arguments, new PrintStream(System.err, true, StandardCharsets.UTF_8));
    } finally {
      session.stop();
    }
    System.exit(status);
  }

  /**
   * Reads and writes.
   *
   * @return 0 where every document was read, else 1
   */
  static int run(SparkSession session, Arguments arguments, PrintStream messages) {
    try {
      return new ParleyJob(session, messages).run(arguments);
    } catch (IOException | UncheckedIOException e) {
      messages.println("parley: " + e.getMessage());
      return 1;
    }
  }

  private int run(Arguments arguments) throws IOException {
    String reports = arguments.output() + "/reports";
    if (!arguments.overwrite() && isWhole(reports)) {
      messages.println("parley: " + reports + " is whole already; the tables are made of it");
    } else {
      // What an ended job left behind is without its mark of success, and is replaced.
      ParleySpark.read(documents(arguments)).write().mode(SaveMode.Overwrite).parquet(reports);
    }
    Dataset<Row> read = session.read().schema(ReadRows.SCHEMA).parquet(reports);
    write(ReportTables.documents(read), arguments.output() + "/documents");
    write(ReportTables.events(read), arguments.output() + "/events");
    write(ReportTables.positions(read), arguments.output() + "/positions");
    write(ReportTables.meetings(read), arguments.output() + "/meetings");
    writeIncidents(read, arguments.output());
    return summary(read, arguments.output());
  }

  private void writeIncidents(Dataset<Row> read, String output) throws IOException {
    // Rounds of the joining outlive a worker that dies, and nothing of them is of use afterwards.
    Path rounds = new Path(output, "_rounds");
    session.sparkContext().setCheckpointDir(rounds.toString());
    try {
      ReportTables.incidents(read).write().mode(SaveMode.Overwrite).parquet(output + "/incidents");
    } finally {
      fileSystem(rounds).delete(rounds, true);
    }
  }

  private boolean isWhole(String table) throws IOException {
    Path mark = new Path(table, "_SUCCESS");
    return fileSystem(mark).exists(mark);
  }

  private FileSystem fileSystem(Path path) throws IOException {
    return path.getFileSystem(session.sparkContext().hadoopConfiguration());
  }

  private Dataset<Row> documents(Arguments arguments) {
    if (arguments.parquet()) {
      Dataset<Row> table = session.read().parquet(arguments.sources().toArray(String[]::new));
      return arguments.date() == null ? table : dated(table, arguments.date().toString());
    }
    return ParleySpark.open(
        session, arguments.sources(), ReadingOptions.withDate(arguments.date()));
  }

  private static Dataset<Row> dated(Dataset<Row> table, String date) {
    Column known = Arrays.asList(table.columns()).contains("date") ? table.col("date") : lit(null);
    return table.withColumn("date", coalesce(known.cast(DataTypes.StringType), lit(date)));
  }

  /** A day of many reports is split over tasks, days of few share one. */
  private static void write(Dataset<Row> table, String path) {
    table
        .hint("rebalance", col("published"))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("published")
        .parquet(path);
  }

  private int summary(Dataset<Row> read, String output) {
    long documents = read.count();
    Dataset<Row> problems = ReportTables.problems(read);
    long unread = problems.count();
    long events = session.read().parquet(output + "/events").count();
    messages.printf(
        "parley: %,d documents read, %,d events; %,d could not be read%n",
        documents - unread, events, unread);
    for (Row problem : problems.orderBy("document").takeAsList(NAMED)) {
      messages.println("parley: " + problem.getString(0) + ": " + problem.getString(1));
    }
    if (unread > NAMED) {
      messages.println(
          "parley: … and " + (unread - NAMED) + " more: the rows of reports with a problem");
    }
    return unread == 0 ? 0 : 1;
  }
}
