package org.parley.dossier;

/** What became of a report that was to be added. Whatever is said is committed to the file. */
public enum AddResult {
  /** It was not there and is now. */
  ADDED,
  /** The same report, or the same text under another id, was there already: nothing changed. */
  KNOWN,
  /** Its id was there with another text: the text is now the newest revision of it. */
  REVISED
}
