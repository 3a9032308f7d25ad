package org.parley.dossier;

/**
 * The dossier's file cannot be used as asked. The message is for a person: which file, what is
 * wrong, that nothing is lost, and what to do.
 */
public final class DossierException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With words for a person. */
  public DossierException(String message) {
    super(message);
  }

  /** With words for a person, and the failure below. */
  public DossierException(String message, Throwable cause) {
    super(message, cause);
  }
}
