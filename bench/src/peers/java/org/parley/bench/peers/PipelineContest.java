package org.parley.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.parley.bench.NewsTexts;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;

/**
 * Reads the same news texts, from raw text, in one thread: Parley to its events; Stanford CoreNLP
 * 4.5.10 to trees and names, which is where a coder of events would begin; CoreNLP to constituents,
 * which PETRARCH2 needs; OpenNLP 2.5 to tags. Sentences are counted by each tool's own reckoning.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
public class PipelineContest {
  /** Longer sentences are left out by constituency parsing: its time grows with their cube. */
  private static final String LONGEST_PARSED = "70";

  private static final double WARM_UP_SECONDS = 20;

  /** The tool to be measured. */
  @Param({"parley", "corenlp", "corenlp-constituents", "opennlp-tags"})
  public String tool = "";

  /** Number of texts in a pass. */
  @Param({"30"})
  public int texts;

  private List<Document> documents = List.of();
  private ToIntFunction<Document> read = document -> 0;
  private int sentences;

  /** Loads, and reads the texts until just-in-time compilation has settled. */
  @Setup
  public void prepare() throws IOException {
    load();
    long begun = System.nanoTime();
    for (int i = 0; (System.nanoTime() - begun) / 1e9 < WARM_UP_SECONDS; i++) {
      read.applyAsInt(documents.get(i % documents.size()));
    }
  }

  /** Reads the texts and loads the models. */
  void load() throws IOException {
    documents = NewsTexts.read(Path.of(System.getProperty("shared", "../shared"), "eval"), texts);
    read =
        switch (tool) {
          case "parley" -> parley();
          case "corenlp" -> coreNlp("tokenize,pos,lemma,ner,depparse");
          case "corenlp-constituents" -> coreNlp("tokenize,pos,parse");
          case "opennlp-tags" -> openNlp();
          default -> throw new IllegalArgumentException(tool);
        };
  }

  /** One pass over all texts. */
  @Benchmark
  public int read() {
    sentences = documents.stream().mapToInt(read).sum();
    return sentences;
  }

  /** Sentences of the last pass. */
  int sentences() {
    return sentences;
  }

  private static ToIntFunction<Document> parley() {
    ReportReader reader = ReportReader.load();
    return document -> reader.read(document).analysis().sentences().size();
  }

  private static ToIntFunction<Document> coreNlp(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    // The statistical names alone: without the rules for fine kinds, and without SUTime.
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("parse.maxlen", LONGEST_PARSED);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return document -> {
      CoreDocument annotated = new CoreDocument(document.text());
      pipeline.annotate(annotated);
      return annotated.sentences().size();
    };
  }

  private static ToIntFunction<Document> openNlp() throws IOException {
    var sentenceDetector =
        new SentenceDetectorME(new SentenceModel(model("opennlp-en-ud-ewt-sentence")));
    var tokenizer = new TokenizerME(new TokenizerModel(model("opennlp-en-ud-ewt-tokens")));
    var tagger = new POSTaggerME(new POSModel(model("opennlp-en-ud-ewt-pos")));
    return document -> {
      String[] found = sentenceDetector.sentDetect(document.text());
      for (String sentence : found) {
        tagger.tag(tokenizer.tokenize(sentence));
      }
      return found.length;
    };
  }

  /** A model of the jars on the class path, whose file names carry versions. */
  private static java.net.URL model(String name) {
    var url = PipelineContest.class.getResource("/" + name + "-1.3-2.5.4.bin");
    if (url == null) {
      throw new IllegalStateException("the model " + name + " is not on the class path");
    }
    return url;
  }
}
