package org.parley.bench.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordClasses;
import org.parley.language.training.LabelledSentence;
import org.parley.language.training.TaggerTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the tagger on the train parts of the treebanks. */
@Command(
    name = "train-tagger",
    description = "Trains the part-of-speech tagger.",
    mixinStandardHelpOptions = true)
public final class TrainTagger implements Callable<Integer> {
  @Option(
      names = "--treebank",
      description = "Folder of the treebanks (default: ${DEFAULT-VALUE}).",
      defaultValue = "../shared/treebank")
  private Path treebank = Path.of("");

  @Option(
      names = "--models",
      description = "Folder to write to (default: ${DEFAULT-VALUE}).",
      defaultValue = ModelFiles.FOLDER)
  private Path models = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<LabelledSentence> sentences = Treebanks.training(treebank);
    Tagger tagger =
        TaggerTrainer.STANDARD.train(sentences, Treebanks.tags(sentences), WordClasses.load());
    ModelFiles.write(models, "tagger.bin", tagger::write);
    return 0;
  }
}
