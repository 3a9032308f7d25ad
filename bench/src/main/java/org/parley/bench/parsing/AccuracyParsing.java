package org.parley.bench.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.bench.ReportSection;
import org.parley.language.parsing.Parser;
import org.parley.language.parsing.TreeReader;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;
import org.parley.language.training.TreebankSentence;
import org.parley.language.training.TreebankWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures tags and trees on a part of the treebanks. */
@Command(
    name = "accuracy-parsing",
    description = "Measures tags and dependency trees on the treebanks' dev parts.",
    mixinStandardHelpOptions = true)
public final class AccuracyParsing implements Callable<Integer> {
  private static final List<String> RELATIONS =
      List.of(
          "root",
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:agent",
          "obl:unmarked",
          "nmod",
          "nmod:poss",
          "compound",
          "compound:prt",
          "amod",
          "nummod",
          "appos",
          "flat",
          "conj",
          "cc",
          "case",
          "mark",
          "aux",
          "aux:pass",
          "cop",
          "xcomp",
          "ccomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "advmod");
  private static final int WARM_UP = 6;

  @Option(
      names = "--treebank",
      description = "Folder of the treebanks (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/treebank")
  private Path treebank = Path.of("");

  @Option(names = "--part", description = "Part to measure (default: dev).", defaultValue = "dev")
  private String part = "dev";

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(treebank)) {
      System.err.println(treebank + " is not there: nothing measured");
      return 0;
    }
    Tagger tagger = Tagger.load();
    Parser parser = Parser.load();
    StringBuilder report = new StringBuilder();
    report.append("## Tags and trees\n\n");
    report.append("Gold tokens, predicted tags; heads and relations without punctuation");
    report.append(" (`bench/run accuracy-parsing`).\n");
    report.append(
        "Trees are as the program gives them, parsed and mended; for the parser alone see");
    report.append(" [speed.md](speed.md).\n\n");
    report.append("| treebank | tags | UAS | LAS |\n| --- | ---: | ---: | ---: |\n");
    List<ParsingScore> scores = new ArrayList<>();
    for (String name : Treebanks.NAMES) {
      List<TreebankSentence> sentences = Treebanks.read(treebank, name, part);
      ParsingScore score = score(sentences, tagger, parser);
      scores.add(score);
      report.append(
          row(
              "| %s %s | %.2f | %.2f | %.2f |%n",
              upper(name), part, score.tags(), score.uas(), score.las()));
      speed(name, sentences, tagger, parser);
    }
    report.append("\nF1 of relations, head and relation right:\n\n");
    report.append("| relation | EWT | GUM |\n| --- | ---: | ---: |\n");
    for (String relation : RELATIONS) {
      report.append(
          row(
              "| %s | %.1f | %.1f |%n",
              relation, scores.get(0).of(relation).f1(), scores.get(1).of(relation).f1()));
    }
    System.out.print(report);
    if (part.equals("dev")) {
      ReportSection.write(Path.of("bench/reports/accuracy.md"), "parsing", report.toString());
    }
    return 0;
  }

  private static ParsingScore score(
      List<TreebankSentence> sentences, Tagger tagger, Parser parser) {
    ParsingScore score = new ParsingScore();
    TreeReader trees = new TreeReader(tagger, parser);
    for (TreebankSentence sentence : sentences) {
      trees.read(sentence.words().stream().map(TreebankWord::form).toList());
      for (int i = 0; i < sentence.words().size(); i++) {
        score.add(sentence.words().get(i), trees.tag(i), trees.head(i), trees.relation(i));
      }
    }
    return score;
  }

  /** Prints the speed of one thread after warm-up; it is no part of the report. */
  private static void speed(
      String name, List<TreebankSentence> sentences, Tagger tagger, Parser parser) {
    List<List<String>> forms =
        sentences.stream().map(s -> s.words().stream().map(TreebankWord::form).toList()).toList();
    int tokens = forms.stream().mapToInt(List::size).sum();
    WordSequence words = tagger.words();
    Tagger.Session tagging = tagger.session();
    Parser.Session parsing = parser.session();
    double best = 0;
    for (int round = 0; round < WARM_UP; round++) {
      long start = System.nanoTime();
      for (List<String> sentence : forms) {
        words.fill(sentence);
        tagging.tag(words);
        parsing.parse(words);
      }
      best = Math.max(best, tokens * 1e9 / (System.nanoTime() - start));
    }
    System.out.printf(Locale.ROOT, "%s: %,.0f tokens a second, one thread%n", name, best);
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
