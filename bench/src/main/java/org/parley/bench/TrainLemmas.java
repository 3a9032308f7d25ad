package org.parley.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.parley.language.lemmas.LemmaTrainer;
import org.parley.language.tagging.WordClasses;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.TreebankSentence;
import org.parley.language.training.TreebankWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns lemmas from the train parts of the treebanks and a list of irregular forms. */
@Command(
    name = "train-lemmas",
    description = "Trains the rules that give a word's lemma.",
    mixinStandardHelpOptions = true)
final class TrainLemmas implements Callable<Integer> {
  private static final String LIST = "irregular-forms.txt";

  /** What is listed outweighs what was seen: treebanks hold slips such as "fled" for "flead". */
  private static final int LISTED = 10_000;

  @Option(
      names = "--treebank",
      description = "Folder of the treebanks (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/treebank")
  private Path treebank = Path.of("");

  @Option(
      names = "--model",
      description = "File to write (default: ${DEFAULT-VALUE}).",
      defaultValue = "language/src/main/resources/org/parley/language/models/lemmas.bin")
  private Path model = Path.of("");

  @Override
  public Integer call() throws IOException {
    LemmaTrainer trainer = new LemmaTrainer(WordClasses.load());
    addIrregularForms(trainer);
    for (String part : List.of("ewt-train.conllu.gz", "gum-train.conllu.gz")) {
      for (TreebankSentence sentence : ConlluReader.read(treebank.resolve(part))) {
        for (TreebankWord word : sentence.words()) {
          trainer.add(word.form(), word.tag(), word.lemma(), 1);
        }
      }
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      System.out.printf("%,d rules: %s%n", trainer.write(out), model);
    }
    return 0;
  }

  private static void addIrregularForms(LemmaTrainer trainer) throws IOException {
    try (InputStream bytes = TrainLemmas.class.getResourceAsStream(LIST)) {
      String text =
          new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(trainer, line.split(" ")));
    }
  }

  private static void add(LemmaTrainer trainer, String[] words) {
    switch (words[0]) {
      case "verb" -> {
        trainer.addKnown(words[1]);
        addForms(trainer, words[2], "VBD", words[1]);
        addForms(trainer, words[3], "VBN", words[1]);
      }
      case "noun" -> {
        trainer.addKnown(words[1]);
        addForms(trainer, words[2], "NNS", words[1]);
      }
      case "base" -> List.of(words).subList(1, words.length).forEach(trainer::addKnown);
      default ->
          throw new IllegalStateException(
              LIST + ": expected verb, noun or base, found \"" + words[0] + "\"");
    }
  }

  private static void addForms(LemmaTrainer trainer, String forms, String tag, String lemma) {
    for (String form : forms.split("/")) {
      trainer.add(form, tag, lemma, LISTED);
    }
  }
}
