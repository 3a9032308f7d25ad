package org.parley.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.incidents.SightingJson;
import org.parley.dossier.incidents.SightingReader;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.output.ReportJson;
import org.parley.language.Document;

/**
 * The reader of one executor: models and lexicon are loaded by the first task that needs them and
 * shared by all that follow. Thread-safe.
 */
final class ExecutorReader {
  /** Deep trees and long lists of words need more stack than the 1 MB of Spark's own threads. */
  private static final long STACK = 16 << 20;

  /**
   * One thread a task, ended when the task's thread waits no longer; idle ones end by themselves.
   */
  private static final ExecutorService DEEP_THREADS =
      Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "parley reader", STACK);
        thread.setDaemon(true);
        return thread;
      });

  private ExecutorReader() {}

  /** Loaded once a virtual machine, on first use. */
  private static final class Shared {
    static final ReportReader READER = ReportReader.load();
  }

  /**
   * A document as it was read.
   *
   * @param json the line that {@code parley annotate} prints, without its line feed
   * @param sightings its events as {@link SightingJson}, by which incidents are joined
   */
  record Reading(String json, List<String> sightings) {}

  /**
   * Reads {@code document}.
   *
   * @throws DocumentException where this document breaks the program; the next may be read
   */
  static Reading read(Document document) throws DocumentException {
    try {
      return DEEP_THREADS.submit(() -> reading(document)).get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
        throw fatal;
      }
      throw new DocumentException(describe(cause));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was ended while it read " + document.id(), e);
    }
  }

  private static Reading reading(Document document) {
    Report report = Shared.READER.read(document);
    byte[] bytes = ReportJson.line(report);
    String json = new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
    return new Reading(
        json, SightingReader.read(report).stream().map(SightingJson::write).toList());
  }

  private static String describe(Throwable failure) {
    String message = failure.getMessage();
    String name = failure.getClass().getSimpleName();
    return message == null ? name : name + ": " + message;
  }

  /** One document could not be read. */
  static final class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    DocumentException(@Nullable String reason) {
      super(reason);
    }
  }
}
