package org.parley.cli;

/** Shows on a terminal how many documents are read, a few times a second at most. */
final class Progress {
  private static final long INTERVAL = 250_000_000L;

  private final Console console;
  private long shownAt = System.nanoTime();
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  void show(int documents) {
    show(documents + " documents read");
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
