package org.parley.knowledge.user;

/**
 * A line of an imported file that could not be read.
 *
 * @param file name of the file
 * @param line its number, from 1
 * @param reason what is wrong and what was expected
 */
public record SkippedLine(String file, int line, String reason) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }
}
