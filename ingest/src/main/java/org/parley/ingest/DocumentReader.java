package org.parley.ingest;

/** Reads sources into documents. */
public final class DocumentReader {
  private DocumentReader() {}
}
