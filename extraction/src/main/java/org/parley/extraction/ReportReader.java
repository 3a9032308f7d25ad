package org.parley.extraction;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.parley.extraction.actors.KnownWorld;
import org.parley.extraction.events.Contest;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.knowledge.World;
import org.parley.language.Analysis;
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
    return load(World.load(), Lexicon::load);
  }

  /**
   * Loads the models; reads with what the caller gives.
   *
   * @param world tables, those of a user among them
   * @param lexicon called once, while the models load
   * @throws org.parley.extraction.lexicon.LexiconException where the lexicon does not follow its
   *     format
   */
  public static ReportReader load(World world, Supplier<Lexicon> lexicon) {
    // A reader of one report waits mostly for this: the models need nothing of the lexicon.
    CompletableFuture<LanguageAnalyzer> analyzer =
        CompletableFuture.supplyAsync(() -> LanguageAnalyzer.load(new KnownWorld(world)));
    EventExtractor extractor = new EventExtractor(lexicon.get(), world);
    return new ReportReader(analyzer.join(), extractor);
  }

  /** How one sentence of a report came to its events. */
  public Contest contest(Report report, int sentence) {
    return extractor.contest(report.analysis(), sentence);
  }

  /**
   * Reads one document. One that is not in English is kept and nothing is found in it: read as if
   * it were, it would give events that it does not tell of.
   */
  public Report read(Document document) {
    if (!document.language().equals("en")) {
      return unread(document);
    }
    return extractor.extract(analyzer.analyze(document));
  }

  /**
   * Finds anew in a document that another reader has analysed, with this one's lexicon and tables:
   * of the two readings only what the lexicon makes of the words differs.
   */
  public Report reread(Report report) {
    Document document = report.analysis().document();
    return document.language().equals("en")
        ? extractor.extract(report.analysis())
        : unread(document);
  }

  private static Report unread(Document document) {
    Analysis analysis = new Analysis(document, List.of(), List.of(), List.of());
    return new Report(
        analysis, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
