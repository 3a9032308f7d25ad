package org.parley.cli;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.ReportReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.language.Document;

/**
 * Reads documents on all cores and gives the results in the order of the documents, whatever the
 * number of threads. One thread opens the sources, ahead of the rest by a bounded number of
 * documents and characters; as many threads as there are cores read them.
 */
final class ParallelReader<T> implements AutoCloseable {
  /** Documents on the way, for each core. */
  private static final int AHEAD = 4;

  /** Thousands of characters on the way; a document beyond it goes alone. */
  private static final int KILOCHARS = 128 << 10;

  private final IntakeIterator intakes;
  private final BiFunction<Supplier<ReportReader>, Document, T> work;
  private final ExecutorService readers;
  private final BlockingQueue<Waiting<T>> queue;
  private final Semaphore room = new Semaphore(KILOCHARS);
  private final Thread opener;

  /** Loaded by the first document, so that a mistyped name is told at once. */
  private final Lazy<ReportReader> reader;

  /**
   * A result on its way.
   *
   * @param result what comes of it
   * @param room how much of the room it takes
   */
  private record Waiting<T>(Future<@Nullable Result<T>> result, int room) {}

  /**
   * What came of a document or a refused source.
   *
   * @param value what was made of it; null where it was not read
   * @param messages what to tell the user, a line each
   * @param outcome how it went
   */
  record Result<T>(@Nullable T value, List<String> messages, Outcome outcome) {
    static <T> Result<T> failed(Outcome outcome, String message) {
      return new Result<>(null, List.of(message), outcome);
    }
  }

  /** How the reading of a document or source went. */
  enum Outcome {
    READ,
    REFUSED,
    /** The program itself cannot work: nothing that follows would do better. */
    BROKEN
  }

  /**
   * Starts reading.
   *
   * @param intakes closed by this reader
   * @param loader asked for the reader once
   * @param work makes something of a document; called by many threads. It need not ask for the
   *     reader
   */
  ParallelReader(
      IntakeIterator intakes,
      Supplier<ReportReader> loader,
      BiFunction<Supplier<ReportReader>, Document, T> work) {
    this.intakes = intakes;
    this.reader = new Lazy<>(loader);
    this.work = work;
    int cores = Runtime.getRuntime().availableProcessors();
    queue = new ArrayBlockingQueue<>(AHEAD * cores);
    readers = Executors.newFixedThreadPool(cores, daemons("reader"));
    opener = daemons("opener").newThread(this::openAll);
    opener.start();
  }

  /** True where the next result is there already. */
  boolean isReady() {
    Waiting<T> first = queue.peek();
    return first != null && first.result().isDone();
  }

  /** The next result, null at the end. */
  @Nullable Result<T> next() {
    try {
      Waiting<T> waiting = queue.take();
      Result<T> result = waiting.result().get();
      room.release(waiting.room());
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      // Reading catches everything itself: this is a fault of the two lines around it.
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    opener.interrupt();
    readers.shutdownNow();
  }

  private void openAll() {
    try (intakes) {
      while (intakes.hasNext()) {
        submit(intakes.next());
      }
      queue.put(done(null));
    } catch (InterruptedException e) {
      // Closed: nobody waits for the rest.
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable failure) {
    try {
      queue.put(done(Result.failed(Outcome.REFUSED, "sources: " + Failures.describe(failure))));
      queue.put(done(null));
    } catch (InterruptedException e) {
      // Closed: nobody waits for the rest.
    }
  }

  private void submit(Intake intake) throws InterruptedException {
    switch (intake) {
      case Intake.Refused refused ->
          queue.put(
              done(Result.failed(Outcome.REFUSED, refused.source() + ": " + refused.reason())));
      case Intake.Accepted accepted -> {
        int size = Math.min(KILOCHARS, 1 + accepted.document().text().length() / 1000);
        room.acquire(size);
        queue.put(new Waiting<>(readers.submit(() -> read(accepted)), size));
      }
    }
  }

  private Result<T> read(Intake.Accepted accepted) {
    Document document = accepted.document();
    try {
      T made = work.apply(this::loaded, document);
      return new Result<>(made, accepted.warnings(), Outcome.READ);
    } catch (CannotStart e) {
      return Result.failed(
          Outcome.BROKEN,
          "cannot start: " + Failures.describe(e.getCause() == null ? e : e.getCause()));
    } catch (RuntimeException | Error e) {
      // A report that breaks the program must not take the others with it.
      return Result.failed(Outcome.REFUSED, document.id() + ": " + Failures.describe(e));
    }
  }

  private ReportReader loaded() {
    try {
      return reader.get();
    } catch (RuntimeException | Error e) {
      throw new CannotStart(e);
    }
  }

  /** The models or the lexicon cannot be loaded. */
  private static final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotStart(Throwable cause) {
      super(cause);
    }
  }

  private static <T> Waiting<T> done(@Nullable Result<T> result) {
    return new Waiting<>(CompletableFuture.completedFuture(result), 0);
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      // Deep trees and long lists of words need more stack than the usual 1 MB gives.
      Thread thread = new Thread(null, work, name, 16 << 20);
      thread.setDaemon(true);
      return thread;
    };
  }
}
