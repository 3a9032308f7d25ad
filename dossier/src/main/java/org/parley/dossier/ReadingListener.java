package org.parley.dossier;

/** Is told how far a long piece of work is. Called by one thread at a time. */
@FunctionalInterface
public interface ReadingListener {
  /** Hears nothing. */
  ReadingListener SILENT = (done, total) -> {};

  /**
   * Some of the work is done.
   *
   * @param done pieces done
   * @param total pieces in all
   */
  void progress(long done, long total);
}
