package org.parley.bench.mentions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.KnownNames;
import org.parley.language.LanguageAnalyzer;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Sentence;
import org.parley.language.names.Name;
import org.parley.language.names.NameFinder;
import org.parley.language.tagging.Tagger;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.NameTrainer;
import org.parley.language.training.Retagging;
import org.parley.language.training.TreebankDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures named mentions and coreference. */
@Command(
    name = "accuracy-mentions",
    description = "Measures named mentions and coreference on GUM and re3d.",
    mixinStandardHelpOptions = true)
public final class MentionsAccuracy implements Callable<Integer> {
  private static final Map<String, List<MentionKind>> RE3D_KINDS =
      Map.of(
          "Person", List.of(MentionKind.PERSON),
          "Organisation", List.of(MentionKind.ORGANISATION, MentionKind.UNIT),
          "Location", List.of(MentionKind.PLACE, MentionKind.FACILITY),
          "Nationality", List.of(MentionKind.NATIONALITY));

  @Option(names = "--errors", description = "Prints the first N misses of each part.")
  private int errors;

  @Option(
      names = "--shared",
      defaultValue = "../shared",
      description = "Where treebanks and evaluation sets stand (default: ${DEFAULT-VALUE}).")
  private Path shared = Path.of("../shared");

  @Override
  public Integer call() throws IOException {
    Path dev = shared.resolve("treebank/gum-dev.conllu.gz");
    Path re3d = shared.resolve("eval/re3d.jsonl");
    if (!Files.exists(dev) || !Files.exists(re3d)) {
      System.err.println("skipped: there is no " + dev + " or no " + re3d);
      return 0;
    }
    StringBuilder report = new StringBuilder();
    report.append(gum(TreebankDocument.of(ConlluReader.read(dev))));
    report.append(re3d(Re3dDocument.read(re3d)));
    System.out.print(report);
    return 0;
  }

  private String gum(List<TreebankDocument> documents) {
    NameFinder finder = NameFinder.load(KnownNames.NONE);
    UnaryOperator<Sentence> tagger = Retagging.by(Tagger.load());
    Map<MentionKind, Counts> counts = new EnumMap<>(MentionKind.class);
    for (MentionKind kind : MentionKind.values()) {
      counts.put(kind, new Counts());
    }
    int left = errors;
    long time = 0;
    long tokens = 0;
    for (TreebankDocument document : documents) {
      List<List<Name>> gold = NameTrainer.goldNames(document, finder.lists());
      List<Sentence> tagged = document.sentences().stream().map(tagger).toList();
      long start = System.nanoTime();
      List<List<Name>> found = finder.find(tagged);
      time += System.nanoTime() - start;
      for (int s = 0; s < tagged.size(); s++) {
        tokens += tagged.get(s).tokens().size();
        for (Name name : found.get(s)) {
          boolean right = gold.get(s).contains(name);
          counts.get(name.kind()).found(right);
          if (!right && left-- > 0) {
            System.out.println("found " + show(tagged.get(s), name) + " | " + text(tagged.get(s)));
          }
        }
        for (Name name : gold.get(s)) {
          boolean right = found.get(s).contains(name);
          counts.get(name.kind()).wanted(right);
          if (!right && left-- > 0) {
            System.out.println("missed " + show(tagged.get(s), name) + " | " + text(tagged.get(s)));
          }
        }
      }
    }
    System.out.printf("%,d tokens a second%n", tokens * 1_000_000_000L / Math.max(1, time));
    StringBuilder table =
        new StringBuilder("| kind | P | R | F1 | names |\n| --- | --- | --- | --- | --- |\n");
    Counts all = new Counts();
    counts.forEach((kind, count) -> {
      all.add(count);
      table.append(count.row(kind.label()));
    });
    return table.append(all.row("all")).append('\n').toString();
  }

  private static String show(Sentence sentence, Name name) {
    StringBuilder words = new StringBuilder(name.kind().label()).append(" [");
    for (int i = name.from(); i < name.to() && i < sentence.tokens().size(); i++) {
      words.append(sentence.tokens().get(i).form()).append(i + 1 < name.to() ? " " : "]");
    }
    return words.toString();
  }

  private static String text(Sentence sentence) {
    List<String> words = new ArrayList<>();
    sentence.tokens().forEach(token -> words.add(token.form()));
    return String.join(" ", words);
  }

  private String re3d(List<Re3dDocument> documents) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.load(KnownNames.NONE);
    StringBuilder table =
        new StringBuilder("| re3d | P | R | F1 | mentions |\n| --- | --- | --- | --- | --- |\n");
    Map<String, Counts> named = new java.util.TreeMap<>();
    RE3D_KINDS.keySet().forEach(type -> named.put(type, new Counts()));
    int left = errors;
    for (Re3dDocument document : documents) {
      Analysis analysis = analyzer.analyze(Document.of(document.id(), document.text()));
      List<Mention> mentions =
          analysis.mentions().stream()
              .filter(mention -> mention.form() == Mention.Form.NAME)
              .toList();
      for (Mention mention : mentions) {
        for (String type : RE3D_KINDS.keySet()) {
          if (RE3D_KINDS.get(type).contains(mention.kind())) {
            boolean right =
                document.mentions().stream()
                    .anyMatch(
                        gold -> gold.type().equals(type) && gold.span().overlaps(mention.span()));
            named.get(type).found(right);
            if (!right && left-- > 0) {
              System.out.println(
                  "found "
                      + mention.kind()
                      + " ["
                      + mention.span().in(document.text())
                      + "] "
                      + document.mentions().stream()
                          .filter(gold -> gold.span().overlaps(mention.span()))
                          .map(gold -> gold.type() + " " + gold.span().in(document.text()))
                          .toList());
            }
          }
        }
      }
      for (Re3dDocument.Marked gold : document.mentions()) {
        List<MentionKind> kinds = RE3D_KINDS.get(gold.type());
        if (kinds != null && document.isNamed(gold)) {
          boolean right =
              mentions.stream()
                  .anyMatch(mention ->
                      kinds.contains(mention.kind()) && mention.span().overlaps(gold.span()));
          named.get(gold.type()).wanted(right);
          if (!right && left-- > 0) {
            System.out.println(
                "missed "
                    + gold.type()
                    + " ["
                    + gold.span().in(document.text())
                    + "] "
                    + mentions.stream()
                        .filter(m -> m.span().overlaps(gold.span()))
                        .map(m -> m.kind() + " " + m.span().in(document.text()))
                        .toList());
          }
        }
      }
    }
    Counts all = new Counts();
    named.forEach((type, count) -> {
      all.add(count);
      table.append(count.row(type));
    });
    return table.append(all.row("all")).toString();
  }
}
