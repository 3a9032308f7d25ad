package org.parley.bench.mentions;

import java.util.Locale;

/** True and false finds of one kind, and what was missed. Not safe for use by many threads. */
final class Counts {
  private int found;
  private int foundRight;
  private int wanted;
  private int wantedFound;

  /** Counts something that was found. */
  void found(boolean right) {
    found++;
    foundRight += right ? 1 : 0;
  }

  /** Counts something that should be found. */
  void wanted(boolean isFound) {
    wanted++;
    wantedFound += isFound ? 1 : 0;
  }

  /** Adds the counts of another kind. */
  void add(Counts other) {
    found += other.found;
    foundRight += other.foundRight;
    wanted += other.wanted;
    wantedFound += other.wantedFound;
  }

  double precision() {
    return found == 0 ? 0 : (double) foundRight / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) wantedFound / wanted;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** True where nothing was found and nothing should be. */
  boolean isEmpty() {
    return found == 0 && wanted == 0;
  }

  /** The head of a table in Markdown. */
  static String heading(String first, String last) {
    return "| %s | P | R | F1 | %s |\n| --- | ---: | ---: | ---: | ---: |\n".formatted(first, last);
  }

  /** A row of a table in Markdown. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %d |%n",
        name,
        precision(),
        recall(),
        f1(),
        wanted);
  }
}
