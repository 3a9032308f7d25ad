package org.parley.bench.mentions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.parley.bench.ReportSection;
import org.parley.bench.SharedFolder;
import org.parley.extraction.actors.KnownWorld;
import org.parley.knowledge.World;
import org.parley.language.KnownNames;
import org.parley.language.LanguageAnalyzer;
import org.parley.language.Sentence;
import org.parley.language.coreference.CoreferenceResolver;
import org.parley.language.names.NameFinder;
import org.parley.language.tagging.Tagger;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.Retagging;
import org.parley.language.training.TreebankDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures named mentions and coreference. */
@Command(
    name = "accuracy-mentions",
    description = "Measures named mentions and coreference on GUM and re3d.",
    mixinStandardHelpOptions = true)
public final class MentionsAccuracy implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench", "reports", "accuracy.md");
  private static final String HEADING =
      """
      ## Names and who refers to whom

      `bench/run accuracy-mentions`. Names must match in span and kind; overlapping is enough on re3d,
      whose annotators marked common nouns and the people of a country as organisations too: asked for
      are only its mentions with a capital. A link goes from a mention to the one before it of the same
      entity. The tables of the knowledge module are used as in the program.

      """;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also prints the first N misses of each part.")
  private int errors;

  @Mixin private SharedFolder shared = new SharedFolder();

  /** For picocli. */
  public MentionsAccuracy() {}

  @Override
  public Integer call() throws IOException {
    Path dev = shared.resolve("treebank/gum-dev.conllu.gz");
    Path re3d = shared.resolve("eval/re3d.jsonl");
    if (!Files.exists(dev) || !Files.exists(re3d)) {
      System.err.println("skipped: there is no " + dev + " or no " + re3d);
      return 0;
    }
    KnownNames known = new KnownWorld(World.load());
    List<TreebankDocument> documents = TreebankDocument.of(ConlluReader.read(dev));
    NameFinder finder = NameFinder.load(known);
    UnaryOperator<Sentence> tagger = Retagging.by(Tagger.load());
    NameAccuracy names = new NameAccuracy(misses());
    LinkAccuracy links = new LinkAccuracy(misses());
    CoreferenceResolver resolver = new CoreferenceResolver(finder.lists());
    for (TreebankDocument document : documents) {
      TreebankDocument tagged = Retagging.by(tagger, document);
      names.add(tagged, finder);
      links.add(document, resolver.resolve(tagged.sentences(), finder.find(tagged.sentences())));
    }
    Re3dAccuracy overlaps = new Re3dAccuracy(misses());
    overlaps.add(Re3dDocument.read(re3d), LanguageAnalyzer.load(known));
    String report =
        Counts.heading("GUM, dev part", "names")
            + names.rows()
            + "\n"
            + Counts.heading("links on GUM, dev part, gold trees", "marked")
            + links.rows()
            + "\n"
            + Counts.heading("re3d, by overlap", "named")
            + overlaps.rows();
    System.out.print(report);
    System.out.printf(Locale.ROOT, "%,d tokens a second on one thread%n", names.speed(finder));
    ReportSection.write(REPORT, "mentions", HEADING + report);
    return 0;
  }

  private Consumer<String> misses() {
    int[] left = {errors};
    return line -> {
      if (left[0] > 0) {
        left[0]--;
        System.out.println(line);
      }
    };
  }
}
