package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that are measured: each does the same work, beside the others. */
final class Workers {
  private Workers() {}

  /**
   * Lets so many threads work and waits for all.
   *
   * @param work what a thread does, given its number from 0 on
   * @return what each gave, in the order of their numbers
   * @throws IllegalStateException where a thread fails, or the waiting one is interrupted
   */
  static <T> List<T> run(int threads, IntFunction<T> work) {
    List<T> given = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        parts.add(pool.submit(() -> work.apply(number)));
      }
      for (Future<T> part : parts) {
        given.add(part.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return given;
  }
}
