package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a report in Markdown that a measurement writes anew, between the lines {@code <!--
 * begin:NAME -->} and {@code <!-- end:NAME -->}. What stands outside stays.
 */
public final class ReportSection {
  private ReportSection() {}

  /**
   * Writes the section, at the end of the file where it is not there yet.
   *
   * @param file the report; made where it is missing
   * @param name of the section
   * @param content Markdown, its last line feed included
   */
  public static void write(Path file, String name, String content) throws IOException {
    String begin = "<!-- begin:" + name + " -->\n";
    String end = "<!-- end:" + name + " -->\n";
    Files.createDirectories(file.toAbsolutePath().getParent());
    String report = Files.exists(file) ? Files.readString(file) : "# Accuracy\n\n";
    int from = report.indexOf(begin);
    int to = report.indexOf(end);
    String section = begin + content + end;
    if (from >= 0 && to > from) {
      report = report.substring(0, from) + section + report.substring(to + end.length());
    } else {
      report = report.stripTrailing() + "\n\n" + section;
    }
    Files.writeString(file, report);
  }
}
