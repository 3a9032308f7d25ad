package org.parley.ingest;

import java.io.IOException;

/** A source asks for more than a bound allows; the message names the bound. */
final class BoundExceededException extends IOException {
  private static final long serialVersionUID = 1L;

  BoundExceededException(String message) {
    super(message);
  }
}
