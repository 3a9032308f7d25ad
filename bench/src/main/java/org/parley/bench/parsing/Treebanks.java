package org.parley.bench.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.language.tagging.TagSet;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.HeadlineCopies;
import org.parley.language.training.LabelledSentence;
import org.parley.language.training.TreebankSentence;

/** The treebanks, as files "ewt-train.conllu.gz", "gum-dev.conllu.gz" and so on in a folder. */
final class Treebanks {
  /** Names of the treebanks. */
  static final List<String> NAMES = List.of("ewt", "gum");

  private Treebanks() {}

  /** A part of a treebank. */
  static List<TreebankSentence> read(Path folder, String treebank, String part) throws IOException {
    return ConlluReader.read(folder.resolve(treebank + "-" + part + ".conllu.gz"));
  }

  /** What the models are trained on: the train parts of all treebanks, and headline-like copies. */
  static List<LabelledSentence> training(Path folder) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (String treebank : NAMES) {
      read(folder, treebank, "train").stream().map(LabelledSentence::of).forEach(sentences::add);
    }
    return HeadlineCopies.addTo(sentences);
  }

  /** The tags that occur. */
  static TagSet tags(List<LabelledSentence> sentences) {
    Set<String> tags = new TreeSet<>();
    for (LabelledSentence sentence : sentences) {
      tags.addAll(sentence.tags());
    }
    return TagSet.of(tags);
  }
}
