package org.parley.ingest;

import java.util.List;
import org.parley.language.Document;

/** What became of a source, or of one record of it. */
public sealed interface Intake {

  /**
   * A document, ready to be read.
   *
   * @param document the document
   * @param warnings what had to be mended or left out, a line for a person each; usually none
   */
  record Accepted(Document document, List<String> warnings) implements Intake {
    public Accepted {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A source, or a record of one, that could not be read.
   *
   * @param source its name as the caller knows it, with the line where it is a record
   * @param reason why, and what to do about it
   */
  record Refused(String source, String reason) implements Intake {}
}
