package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.RawText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code bench/run quiet-text}: how much text holds no trigger of the lexicon, and so need not be
 * parsed: what laziness could save, at the most.
 */
@Command(
    name = "quiet-text",
    description = "Measures how much text holds no trigger.",
    mixinStandardHelpOptions = true)
final class QuietText implements Callable<Integer> {
  private static final List<String> TREEBANKS = List.of("ewt-train", "gum-train");

  /** More documents than all sets hold together. */
  private static final int ALL_NEWS = 1000;

  @Mixin private SharedFolder shared;

  private final Lexicon lexicon = Lexicon.load();
  private final ReportReader reader = ReportReader.load();

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(shared.resolve("treebank"))) {
      System.err.println(shared.resolve("treebank") + " is not there: nothing measured");
      return 0;
    }
    StringBuilder table =
        new StringBuilder(
            """
            ## Text without a trigger

            Text of which no word, by its form or its lemma, begins a trigger of the lexicon: all that could be left unparsed
            (`bench/run quiet-text`; the treebanks are mail, reviews, weblogs, fiction, talk, travel, court and science).

            | text | texts | tokens | in sentences without a trigger | texts without a trigger | tokens of these | of these, texts in which something is found |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
    table.append(row("news of the open sets", NewsTexts.read(shared.resolve("eval"), ALL_NEWS)));
    for (String treebank : TREEBANKS) {
      table.append(row(treebank, treebank(treebank)));
    }
    System.out.print(table);
    ReportSection.write(Path.of("bench/reports/speed.md"), "quiet", table.toString());
    return 0;
  }

  private List<Document> treebank(String name) throws IOException {
    List<Document> documents = new ArrayList<>();
    Path file = shared.resolve("treebank").resolve(name + ".conllu.gz");
    for (RawText text : RawText.documents(ConlluReader.read(file))) {
      documents.add(new Document(name, null, text.text(), null, null, null, "en"));
    }
    return documents;
  }

  private String row(String name, List<Document> documents) {
    long tokens = 0;
    long quietTokens = 0;
    int quietTexts = 0;
    long tokensOfQuietTexts = 0;
    int found = 0;
    for (Document document : documents) {
      Report report = reader.read(document);
      long all = 0;
      long quiet = 0;
      for (Sentence sentence : report.analysis().sentences()) {
        int length = sentence.tokens().size();
        all += length;
        quiet += sentence.tokens().stream().anyMatch(this::mayTrigger) ? 0 : length;
      }
      tokens += all;
      quietTokens += quiet;
      if (quiet == all) {
        quietTexts++;
        tokensOfQuietTexts += all;
        found += isEmpty(report) ? 0 : 1;
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %.1f %% | %d | %.1f %% | %d |%n",
        name,
        documents.size(),
        tokens,
        100.0 * quietTokens / tokens,
        quietTexts,
        100.0 * tokensOfQuietTexts / tokens,
        found);
  }

  /** Whether a word begins a trigger, whatever its tag turns out to be. */
  private boolean mayTrigger(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return triggers(form) || triggers(token.lemma());
  }

  private boolean triggers(String word) {
    return !lexicon.verb(word).isEmpty()
        || !lexicon.noun(word).isEmpty()
        || !lexicon.adjective(word).isEmpty();
  }

  private static boolean isEmpty(Report report) {
    return report.events().isEmpty()
        && report.statements().isEmpty()
        && report.positions().isEmpty()
        && report.meetings().isEmpty();
  }
}
