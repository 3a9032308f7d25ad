package org.parley.bench.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.language.parsing.Parser;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordClasses;
import org.parley.language.training.LabelledSentence;
import org.parley.language.training.ParserTrainer;
import org.parley.language.training.TaggerTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the parser for the tagger that lies beside it. */
@Command(
    name = "train-parser",
    description = "Trains the dependency parser; run train-tagger before.",
    mixinStandardHelpOptions = true)
public final class TrainParser implements Callable<Integer> {
  /** Into so many parts the sentences are divided, each tagged by a tagger of the others. */
  private static final int TAGGING_PARTS = 6;

  @Option(
      names = "--treebank",
      description = "Folder of the treebanks (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/treebank")
  private Path treebank = Path.of("");

  @Option(
      names = "--models",
      description = "Folder of tagger.bin, and to write to (default: ${DEFAULT-VALUE}).",
      defaultValue = ModelFiles.FOLDER)
  private Path models = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<LabelledSentence> sentences = Treebanks.training(treebank);
    Path file = models.resolve("tagger.bin");
    Tagger tagger = Tagger.read(file.toString(), Files.readAllBytes(file));
    List<LabelledSentence> tagged =
        TaggerTrainer.STANDARD.tagUnseen(
            sentences, tagger.tags(), WordClasses.load(), TAGGING_PARTS);
    System.out.println("tags given by jack-knife");
    Parser parser = ParserTrainer.STANDARD.train(tagged, tagger);
    ModelFiles.write(models, "parser.bin", parser::write);
    return 0;
  }
}
