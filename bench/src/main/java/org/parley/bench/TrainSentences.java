package org.parley.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.language.tagging.Tagger;
import org.parley.language.tokens.SentenceTrainer;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.RawText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns where sentences end from the train parts of the treebanks. */
@Command(
    name = "train-sentences",
    description = "Trains the model that tells where sentences end.",
    mixinStandardHelpOptions = true)
final class TrainSentences implements Callable<Integer> {
  @Option(
      names = "--treebank",
      description = "Folder of the treebanks (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/treebank")
  private Path treebank = Path.of("");

  @Option(
      names = "--model",
      description = "File to write (default: ${DEFAULT-VALUE}).",
      defaultValue = "language/src/main/resources/org/parley/language/models/sentences.bin")
  private Path model = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<RawText> documents = new ArrayList<>();
    for (String part : List.of("ewt-train.conllu.gz", "gum-train.conllu.gz")) {
      documents.addAll(RawText.documents(ConlluReader.read(treebank.resolve(part))));
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      int places = SentenceTrainer.train(documents, Tagger.load(), out);
      System.out.printf(
          "Learnt from %,d places in %,d documents: %s%n", places, documents.size(), model);
    }
    return 0;
  }
}
