package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.language.Span;
import org.parley.language.lemmas.Lemmatizer;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;
import org.parley.language.tokens.SentenceSplitter;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.RawText;
import org.parley.language.training.TreebankSentence;
import org.parley.language.training.TreebankWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures tokens, sentences and lemmas from raw text on the dev parts of the treebanks. */
@Command(
    name = "accuracy-text",
    description = "Measures tokens, sentences and lemmas on the treebanks' dev parts.",
    mixinStandardHelpOptions = true)
final class AccuracyText implements Callable<Integer> {
  @Option(
      names = "--treebank",
      description = "Folder of the treebanks (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/treebank")
  private Path treebank = Path.of("");

  @Option(names = "--part", description = "Part to measure (default: dev).", defaultValue = "dev")
  private String part = "dev";

  @Option(names = "--errors", description = "Print this many errors of each kind.")
  private int errors;

  private final Tagger tagger = Tagger.load();
  private final Lemmatizer lemmatizer = Lemmatizer.load(tagger.wordClasses());

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(treebank)) {
      System.err.println(treebank + " is not there: nothing measured");
      return 0;
    }
    StringBuilder table = new StringBuilder();
    table.append("## Tokens, sentences, lemmas\n\n");
    table.append(
        "From raw text, by character spans (`bench/run accuracy-text`). The treebanks as\n");
    table.append(
        "they lie here mark where documents begin, not paragraphs: a document is one run\n");
    table.append(
        "of text without line breaks, which is harder than a mail or a page as published.\n\n");
    table.append(
        "| treebank | tokens F1 | sentences precision | recall | F1 | lemmas, gold tags | lemmas,"
            + " our tags |\n");
    table.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    SentenceSplitter splitter = SentenceSplitter.load();
    for (String name : List.of("ewt", "gum")) {
      Path file = treebank.resolve(name + "-" + part + ".conllu.gz");
      table.append(row(name, ConlluReader.read(file), splitter));
    }
    System.out.print(table);
    if (part.equals("dev")) {
      ReportSection.write(Path.of("bench/reports/accuracy.md"), "text", table.toString());
    }
    return 0;
  }

  private String row(String name, List<TreebankSentence> trees, SentenceSplitter splitter) {
    SpanScore tokens = new SpanScore();
    SpanScore sentences = new SpanScore();
    for (RawText document : RawText.documents(trees)) {
      List<List<Span>> found = splitter.split(document.text());
      List<Span> expectedTokens = document.sentences().stream().flatMap(List::stream).toList();
      List<Span> foundTokens = found.stream().flatMap(List::stream).toList();
      tokens.add(expectedTokens, foundTokens);
      List<Span> expectedSentences = whole(document.sentences());
      List<Span> foundSentences = whole(found);
      sentences.add(expectedSentences, foundSentences);
      errors("token", document.text(), expectedTokens, foundTokens);
      errors("sentence", document.text(), expectedSentences, foundSentences);
    }
    return String.format(
        Locale.ROOT,
        "| %s %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
        name.toUpperCase(Locale.ROOT),
        part,
        100 * tokens.f1(),
        100 * sentences.precision(),
        100 * sentences.recall(),
        100 * sentences.f1(),
        lemmas(trees, false),
        lemmas(trees, true));
  }

  /** Share in percent of the words whose lemma is right, given the treebank's or our own tags. */
  private double lemmas(List<TreebankSentence> trees, boolean ownTags) {
    long right = 0;
    long words = 0;
    for (TreebankSentence tree : trees) {
      List<String> forms = tree.words().stream().map(TreebankWord::form).toList();
      List<String> tags =
          ownTags ? tags(forms) : tree.words().stream().map(TreebankWord::tag).toList();
      for (int i = 0; i < forms.size(); i++) {
        TreebankWord word = tree.words().get(i);
        String lemma = lemmatizer.lemma(word.form(), tags.get(i));
        words++;
        if (lemma.equals(word.lemma())) {
          right++;
        } else if (errors > 0) {
          System.out.printf(
              "lemma%s\t%s %s: %s, expected %s%n",
              ownTags ? ", our tag" : "", word.form(), tags.get(i), lemma, word.lemma());
        }
      }
    }
    return words == 0 ? 0 : 100.0 * right / words;
  }

  private List<String> tags(List<String> forms) {
    WordSequence words = tagger.words();
    words.fill(forms);
    tagger.session().tag(words);
    List<String> tags = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      tags.add(tagger.tags().name(words.tag(i + WordSequence.FIRST)));
    }
    return tags;
  }

  private static List<Span> whole(List<List<Span>> sentences) {
    List<Span> spans = new ArrayList<>();
    for (List<Span> sentence : sentences) {
      spans.add(sentence.getFirst().cover(sentence.getLast()));
    }
    return spans;
  }

  private void errors(String kind, String text, List<Span> expected, List<Span> found) {
    if (errors <= 0) {
      return;
    }
    for (Span span : found) {
      if (!expected.contains(span)) {
        int from = Math.max(0, span.start() - 25);
        int to = Math.min(text.length(), span.end() + 25);
        System.out.println(
            kind
                + "\t"
                + text.substring(from, span.start())
                + "⟦"
                + span.in(text)
                + "⟧"
                + text.substring(span.end(), to));
      }
    }
  }
}
