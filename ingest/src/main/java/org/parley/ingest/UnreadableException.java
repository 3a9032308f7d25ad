package org.parley.ingest;

/** A source as a whole cannot be read; the message says why, and what to do. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
