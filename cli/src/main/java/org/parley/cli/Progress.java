package org.parley.cli;

import java.util.Locale;

/** Shows on a terminal how many documents are read, a few times a second at most. */
final class Progress {
  private static final long INTERVAL = 250_000_000L;

  private final Console console;
  private final long startedAt = System.nanoTime();
  private long shownAt = System.nanoTime();
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  /**
   * Shows how many documents are done, how many a second, and how long it will take.
   *
   * @param what what is done with them, as "read"
   * @param done share of the sources that is read, 0 to 1; negative where it is not known
   */
  void show(int documents, String what, double done) {
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    String rate =
        seconds < 2 ? "" : String.format(Locale.ROOT, ", %.1f a second", documents / seconds);
    show(documents + " documents " + what + rate + left(seconds, done));
  }

  /** Said from a hundredth on: before, it would be a guess. */
  private static String left(double seconds, double done) {
    if (seconds < 5 || done < 0.01 || done > 1) {
      return "";
    }
    long left = Math.round(seconds * (1 - done) / done);
    String time =
        left < 90
            ? left + " s"
            : left < 5400 ? (left + 30) / 60 + " min" : (left + 1800) / 3600 + " h";
    return String.format(Locale.ROOT, ", %.0f %% of the bytes, about %s left", done * 100, time);
  }

  /** Shows how far the work is, where something was not shown just now. */
  void show(String state) {
    if (!console.terminal().progress() || System.nanoTime() - shownAt < INTERVAL) {
      return;
    }
    console.errors().print("\r\u001b[K" + state + " ");
    console.errors().flush();
    shownAt = System.nanoTime();
    shown = true;
  }

  /** Takes the line away, so that something else can be printed in its place. */
  void clear() {
    if (shown) {
      console.errors().print("\r\u001b[K");
      console.errors().flush();
      shown = false;
    }
  }
}
