package org.parley.bench.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.language.training.TreebankSentence;
import org.parley.language.training.TreebankWord;

/** Sentences that several parsers are given, and the score of the one that read them last. */
public final class Contest {
  private final List<TreebankSentence> sentences;
  private final List<List<String>> forms = new ArrayList<>();
  private ParsingScore score = new ParsingScore();

  /** A contest over these sentences. */
  public Contest(List<TreebankSentence> sentences) {
    this.sentences = List.copyOf(sentences);
    for (TreebankSentence sentence : sentences) {
      forms.add(sentence.words().stream().map(TreebankWord::form).toList());
    }
  }

  /** The dev part of a treebank. */
  public static Contest read(Path folder, String treebank) throws IOException {
    return new Contest(Treebanks.read(folder, treebank, "dev"));
  }

  /** Gives every sentence to {@code parser} and scores what it answers. */
  public void forEach(SentenceParser parser) {
    ParsingScore result = new ParsingScore();
    for (int i = 0; i < forms.size(); i++) {
      List<TreebankWord> gold = sentences.get(i).words();
      parser.parse(
          forms.get(i),
          (word, tag, head, relation) -> result.add(gold.get(word), tag, head, relation));
    }
    score = result;
  }

  /** Number of words, punctuation included. */
  public int tokens() {
    return forms.stream().mapToInt(List::size).sum();
  }

  /** Labelled attachment score of the last parser, in percent, punctuation left out. */
  public double las() {
    return score.las();
  }

  /** Share of right tags of the last parser, in percent. */
  public double tags() {
    return score.tags();
  }

  /** A parser in a contest. */
  @FunctionalInterface
  public interface SentenceParser {
    /** Parses a sentence and answers once for each word, in any order. */
    void parse(List<String> forms, Answer answer);
  }

  /** Takes what a parser says of a word. */
  @FunctionalInterface
  public interface Answer {
    /** Of the {@code word}-th word, counted from 0; {@code head} is -1 for the root. */
    void put(int word, String tag, int head, String relation);
  }
}
