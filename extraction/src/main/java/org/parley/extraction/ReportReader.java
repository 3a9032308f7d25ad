package org.parley.extraction;

import org.parley.extraction.actors.KnownWorld;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.knowledge.World;
import org.parley.language.Document;
import org.parley.language.LanguageAnalyzer;

/**
 * Reads a document from its text to its findings: the language analyser and the extractor, wired
 * once. Load it once and share it: it is immutable and safe for use by many threads.
 */
public final class ReportReader {
  private final LanguageAnalyzer analyzer;
  private final EventExtractor extractor;

  private ReportReader(LanguageAnalyzer analyzer, EventExtractor extractor) {
    this.analyzer = analyzer;
    this.extractor = extractor;
  }

  /** Loads the models, the lexicon and the tables shipped with the program. */
  public static ReportReader load() {
    World world = World.load();
    return new ReportReader(
        LanguageAnalyzer.load(new KnownWorld(world)), new EventExtractor(Lexicon.load(), world));
  }

  /** Reads one document. */
  public Report read(Document document) {
    return extractor.extract(analyzer.analyze(document));
  }
}
