package org.parley.bench.peers;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.parley.bench.parsing.Contest;
import org.parley.language.parsing.Parser;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

/**
 * Tags and parses the sentences of a treebank's dev part, tokenised as in the treebank, in one
 * thread: Parley, and Stanford CoreNLP 4.5.10 with its tagger "english-left3words-distsim" and its
 * neural dependency parser "english_UD", the default of its pipeline's {@code depparse}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
public class ParsingContest {
  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** The parser to be measured. */
  @Param({"parley", "corenlp"})
  public String tool = "";

  /** Treebank. */
  @Param({"ewt", "gum"})
  public String treebank = "";

  private Contest sentences = new Contest(List.of());
  private Runnable work = () -> {};

  /** Reads the sentences and loads the models. */
  @Setup
  public void load() throws IOException {
    sentences =
        Contest.read(Path.of(System.getProperty("treebank", "../shared/treebank")), treebank);
    work = tool.equals("parley") ? parley() : coreNlp();
  }

  /** One pass over all sentences. */
  @Benchmark
  public void parse() {
    work.run();
  }

  private Runnable parley() {
    Tagger tagger = Tagger.load();
    Tagger.Session tagging = tagger.session();
    Parser.Session parsing = Parser.load().session();
    WordSequence words = tagger.words();
    return () ->
        sentences.forEach((forms, answer) -> {
          words.fill(forms);
          tagging.tag(words);
          parsing.parse(words);
          for (int i = 0; i < forms.size(); i++) {
            answer.put(
                i,
                tagger.tags().name(words.tag(i + WordSequence.FIRST)),
                parsing.head(i),
                parsing.relation(i));
          }
        });
  }

  private Runnable coreNlp() {
    MaxentTagger tagger = new MaxentTagger(TAGGER);
    DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    return () ->
        sentences.forEach((forms, answer) -> {
          List<Word> words = new ArrayList<>();
          forms.forEach(form -> words.add(new Word(form)));
          List<TaggedWord> tagged = tagger.tagSentence(words);
          for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
            int i = arc.dep().index() - 1;
            answer.put(i, tagged.get(i).tag(), arc.gov().index() - 1, arc.reln().toString());
          }
        });
  }

  /** Accuracy of the last pass. */
  Contest sentences() {
    return sentences;
  }
}
