package org.parley.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.parley.language.Sentence;
import org.parley.language.names.NameModel;
import org.parley.language.tagging.Tagger;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.NameTrainer;
import org.parley.language.training.Retagging;
import org.parley.language.training.TreebankDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the model of the name finder on the train part of GUM. */
@Command(
    name = "train-names",
    description = "Trains the model that finds names and writes it into the language module.",
    mixinStandardHelpOptions = true)
final class TrainNames implements Callable<Integer> {
  @Option(names = "--treebank", description = "GUM with entities. Default: ${DEFAULT-VALUE}")
  private Path treebank = Path.of("../shared/treebank/gum-train.conllu.gz");

  @Option(names = "--output", description = "The model. Default: ${DEFAULT-VALUE}")
  private Path output = Path.of("language/src/main/resources/org/parley/language/models/names.bin");

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(treebank)) {
      System.err.println("train-names: " + treebank + " is not there; nothing to train on");
      return 1;
    }
    long start = System.nanoTime();
    List<TreebankDocument> documents = TreebankDocument.of(ConlluReader.read(treebank));
    UnaryOperator<Sentence> tagger = Retagging.by(Tagger.load());
    List<TreebankDocument> tagged =
        documents.stream().map(document -> Retagging.by(tagger, document)).toList();
    NameModel model = NameTrainer.STANDARD.train(tagged, tagger);
    try (OutputStream out = Files.newOutputStream(output)) {
      model.write(out);
    }
    System.out.printf(
        "%s: %,d bytes in %d s%n",
        output, Files.size(output), (System.nanoTime() - start) / 1_000_000_000L);
    return 0;
  }
}
