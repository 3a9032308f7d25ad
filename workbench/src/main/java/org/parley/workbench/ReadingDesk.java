package org.parley.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Document;

/** Reads reports for the workbench, which does not know how. Called by many threads. */
public interface ReadingDesk {
  /**
   * Reads files into the dossier, and tells of every report and every refusal. What cannot be read
   * is told and passed over.
   *
   * @param sources what was handed in
   * @param listener called by one thread at a time
   */
  void add(List<Source> sources, Listener listener);

  /**
   * Why a sentence was coded as it was, as {@code parley explain --format json} prints it.
   *
   * @param sentence number of the sentence, from 0
   * @return null where the document has no such sentence
   */
  @Nullable String explain(Document document, int sentence);

  /** Something handed in to be read. */
  sealed interface Source {
    /**
     * A file.
     *
     * @param name the name it had where it came from: only for messages and ids, never for a path
     * @param file where it lies now; removed by the workbench afterwards
     */
    record Uploaded(String name, Path file) implements Source {}

    /**
     * A text that was pasted.
     *
     * @param published day of publication, or null
     */
    record Pasted(
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url)
        implements Source {}

    /** An address on the network. */
    record Address(String url) implements Source {}
  }

  /** Is told what becomes of what was handed in. */
  interface Listener {
    /**
     * A report was read.
     *
     * @param source name of what it came in
     * @param report its id in the dossier
     * @param outcome "added", "known" or "revised"
     * @param events number of events found in it
     */
    void read(String source, String report, @Nullable String title, String outcome, int events);

    /** Something could not be read, or only in part; words for a person. */
    void trouble(String source, String reason);
  }
}
