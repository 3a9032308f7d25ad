package org.parley.cli;

import java.util.List;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.knowledge.places.Gazetteer;
import org.parley.language.LanguageAnalyzer;

/**
 * Begins to load what every reading needs, each part on a thread of its own, before it is known
 * what is to be read. Whoever asks for a part later waits until it is there; what goes wrong here
 * goes wrong there again, and is told there.
 */
final class Preload {
  private static final List<Runnable> PARTS =
      List.of(LanguageAnalyzer::preload, Lexicon::load, Gazetteer::load);

  private Preload() {}

  static void begin() {
    for (Runnable part : PARTS) {
      Thread thread = Thread.ofPlatform().daemon().name("preload").unstarted(part);
      thread.setUncaughtExceptionHandler((failed, failure) -> {});
      thread.start();
    }
  }
}
