package org.parley.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;

/**
 * Opens the files of an archive on the executors and streams their documents: one document of one
 * file is in memory at a time. Small files share a task; a large one has a task of its own.
 */
final class SourceDocuments {
  /** Bytes of files that one task opens one after the other. */
  private static final long TASK_BYTES = 64 << 20;

  /**
   * Files that one task opens at the most: opening costs more than reading where they are small.
   */
  private static final int TASK_FILES = 2000;

  private SourceDocuments() {}

  static Dataset<Row> open(SparkSession session, List<String> paths, ReadingOptions options) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration configuration = session.sparkContext().hadoopConfiguration();
    List<ArrayList<SourceFile>> tasks;
    try {
      tasks = tasks(SourceFile.list(paths, configuration), context.defaultParallelism());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (tasks.isEmpty()) {
      return session.createDataFrame(List.of(), DocumentRows.SCHEMA);
    }
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, tasks.size())
            .flatMap(new OpenFiles(new SerializableConfiguration(configuration), options));
    Dataset<Row> documents = session.createDataFrame(rows, DocumentRows.SCHEMA);
    // A few large files would leave most of the cluster idle while their documents are read.
    int wanted = 2 * context.defaultParallelism();
    return tasks.size() < wanted ? documents.repartition(wanted) : documents;
  }

  /** Neighbouring files in groups, so many that every core has work where there is enough. */
  static List<ArrayList<SourceFile>> tasks(List<SourceFile> files, int cores) {
    long all = files.stream().mapToLong(SourceFile::length).sum();
    long bytes = Math.min(TASK_BYTES, all / Math.max(1, 4L * cores));
    int count = Math.min(TASK_FILES, Math.max(1, files.size() / Math.max(1, 4 * cores)));
    List<ArrayList<SourceFile>> tasks = new ArrayList<>();
    ArrayList<SourceFile> task = new ArrayList<>();
    long size = 0;
    for (SourceFile file : files) {
      if (!task.isEmpty() && (size + file.length() > bytes || task.size() >= count)) {
        tasks.add(task);
        task = new ArrayList<>();
        size = 0;
      }
      task.add(file);
      size += file.length();
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }

  /** Streams the documents of files, one file open at a time. */
  private static final class OpenFiles implements FlatMapFunction<ArrayList<SourceFile>, Row> {
    private static final long serialVersionUID = 1L;
    private final SerializableConfiguration configuration;
    private final ReadingOptions options;

    OpenFiles(SerializableConfiguration configuration, ReadingOptions options) {
      this.configuration = configuration;
      this.options = options;
    }

    @Override
    public Iterator<Row> call(ArrayList<SourceFile> files) {
      Rows rows = new Rows(files.iterator(), configuration.value(), options);
      TaskContext task = TaskContext.get();
      if (task != null) {
        task.addTaskCompletionListener((TaskCompletionListener) ended -> rows.close());
      }
      return rows;
    }
  }

  /** The documents of files. For one thread. */
  private static final class Rows implements Iterator<Row>, AutoCloseable {
    private final Iterator<SourceFile> files;
    private final Configuration configuration;
    private final DocumentReader reader;
    private @Nullable InputStream content;
    private @Nullable IntakeIterator intakes;
    private @Nullable Row next;

    Rows(Iterator<SourceFile> files, Configuration configuration, ReadingOptions options) {
      this.files = files;
      this.configuration = configuration;
      this.reader = new DocumentReader(options);
    }

    @Override
    public boolean hasNext() {
      while (next == null) {
        if (intakes != null && intakes.hasNext()) {
          next = DocumentRows.of(intakes.next());
        } else if (files.hasNext()) {
          close();
          next = open(files.next());
        } else {
          close();
          return false;
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException("all files are read");
      }
      Row row = next;
      next = null;
      return row;
    }

    /** Opens a file; a row that says why, where it cannot be. */
    private @Nullable Row open(SourceFile file) {
      try {
        Path path = new Path(file.path());
        content = path.getFileSystem(configuration).open(path);
        intakes = reader.read(file.id(), content);
        return null;
      } catch (IOException e) {
        return DocumentRows.of(
            new Intake.Refused(file.path(), "cannot be opened: " + e.getMessage()));
      }
    }

    @Override
    public void close() {
      if (intakes != null) {
        intakes.close();
        intakes = null;
      }
      if (content != null) {
        try {
          content.close();
        } catch (IOException e) {
          // All that could be read of it has been.
        }
        content = null;
      }
    }
  }
}
