package org.parley.ingest;

import java.io.InputStream;
import java.util.List;

/**
 * Reads sources into documents, one at a time: files, folders (with what lies below them, in the
 * order of their names), addresses on the web and {@code -}, the standard input. What a file holds
 * is told by its content first, then by its name: plain text, a page, PDF, a feed, JSONL, CSV, a
 * web archive (WARC), and all of them packed by gzip or ZIP. Nothing a source holds is fetched.
 *
 * <p>A document's id is the {@code id} of its record in JSONL or CSV (where that has none, the
 * file's name and the number of the line); in a web archive the id of its record; in a feed the
 * item's own or its address; for any other file its name, and for one in a folder its path below
 * that folder, with {@code /} between the names on every system. An entry of a live blog has its
 * own after a {@code #}. Where two of the files given have the same name, or several folders are
 * given, the source as given stands before it.
 *
 * <p>Immutable and thread-safe; the iterators it gives are for one thread each.
 */
public final class DocumentReader {
  /** The source that stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private final ReadingOptions options;

  /** A reader with these options. */
  public DocumentReader(ReadingOptions options) {
    this.options = options;
  }

  /**
   * Reads {@code sources} in order. Nothing is opened before it is asked for.
   *
   * @param sources names of files and folders, or {@code -}
   * @param standardInput what {@code -} reads; not closed here
   * @return a document or a refusal for everything met; never fails for a reason that lies in a
   *     source
   */
  public IntakeIterator read(List<String> sources, InputStream standardInput) {
    return new SourceWalk(sources, standardInput, options);
  }

  /**
   * Reads what one open file holds, wherever it comes from. Nothing is opened before it is asked
   * for.
   *
   * @param id id of the document, should it hold a single one, and what the ids of others begin
   *     with; its name, for kinds that only a name tells
   * @param content what the file holds; not closed here
   * @return a document or a refusal for everything in it
   */
  public IntakeIterator read(String id, InputStream content) {
    return new SourceWalk(id, content, options);
  }
}
