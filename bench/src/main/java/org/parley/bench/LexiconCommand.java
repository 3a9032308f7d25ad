package org.parley.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.EventExtractor;
import org.parley.extraction.actors.KnownWorld;
import org.parley.extraction.check.LexiconCheck;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.knowledge.World;
import org.parley.language.LanguageAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the examples of the lexicon and prints those that do not come out as they say. */
@Command(name = "lexicon", description = "Runs the lexicon's examples.")
final class LexiconCommand implements Callable<Integer> {
  @Option(
      names = "--folder",
      description = "A folder of lexicon files in place of the shipped ones.")
  private @Nullable Path folder;

  @Parameters(description = "Only entries whose id begins so, as \"assault\".")
  private List<String> prefixes = List.of();

  @Override
  public Integer call() throws Exception {
    World world = World.load();
    Lexicon lexicon = folder == null ? Lexicon.load() : Lexicon.of(folder);
    LanguageAnalyzer analyzer = LanguageAnalyzer.load(new KnownWorld(world));
    EventExtractor extractor = new EventExtractor(lexicon, world);
    List<Entry> entries =
        lexicon.entries().stream()
            .filter(
                entry -> prefixes.isEmpty() || prefixes.stream().anyMatch(entry.id()::startsWith))
            .toList();
    List<LexiconCheck.Failure> failures =
        new LexiconCheck(document -> extractor.extract(analyzer.analyze(document)))
            .failures(entries);
    failures.forEach(System.out::println);
    long examples = entries.stream().mapToLong(entry -> entry.examples().size()).sum();
    long triggers = entries.stream().mapToLong(entry -> entry.triggers().size()).sum();
    System.out.printf(
        "%d entries with %d triggers; %d examples, %d fail%n",
        entries.size(), triggers, examples, failures.size());
    return failures.isEmpty() ? 0 : 1;
  }
}
