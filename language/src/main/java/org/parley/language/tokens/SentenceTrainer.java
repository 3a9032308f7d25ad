package org.parley.language.tokens;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.parley.language.models.BoostedTrees;
import org.parley.language.tagging.Tagger;
import org.parley.language.training.RawText;
import org.parley.language.training.TreeBooster;

/**
 * Learns where sentences end from treebanks: first what the first look weighs, then the trees of
 * the second look, from what first looks trained on other documents think of each document. The
 * same treebanks and tagger give the same model. Not safe for use by many threads.
 */
public final class SentenceTrainer {
  /** So many first looks are trained without a part of the documents each. */
  private static final int PARTS = 5;

  private static final BoostedTrees NO_TREES =
      new BoostedTrees(0, new int[0], new int[0], new int[0], new int[0]);

  private final Tokenizer tokenizer = Tokenizer.load();
  private final Tagger tagger;
  private final List<int[]> rows = new ArrayList<>();
  private final List<Boolean> truths = new ArrayList<>();

  private SentenceTrainer(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * Learns from {@code documents} and writes the model, leaving the stream open.
   *
   * @param tagger the one that will be asked where there is doubt
   * @return the number of places between tokens that were learnt from
   */
  public static int train(List<RawText> documents, Tagger tagger, OutputStream model)
      throws IOException {
    SentenceTrainer trainer = new SentenceTrainer(tagger);
    List<TrainingText> texts = TrainingText.of(documents);
    FirstLookTrainer first = trainer.firstLook(texts);
    for (int part = 0; part < PARTS; part++) {
      trainer.collect(texts, part);
    }
    boolean[] truths = new boolean[trainer.truths.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = trainer.truths.get(i);
    }
    BoostedTrees trees = TreeBooster.STANDARD.train(trainer.rows, truths);
    new BoundaryModel(first.learn(), trees).write(model);
    return first.places();
  }

  private FirstLookTrainer firstLook(List<TrainingText> texts) {
    FirstLookTrainer first = new FirstLookTrainer(tokenizer, tagger.wordClasses());
    texts.forEach(first::add);
    return first;
  }

  /** Takes in the places of one part of the texts as a first look sees them that knows the rest. */
  private void collect(List<TrainingText> texts, int part) {
    List<TrainingText> rest = new ArrayList<>();
    for (TrainingText text : texts) {
      if (text.document() % PARTS != part) {
        rest.add(text);
      }
    }
    BoundaryModel model = new BoundaryModel(firstLook(rest).learn(), NO_TREES);
    TokenFacts facts = new TokenFacts(tagger.wordClasses());
    FirstLook first = new FirstLook(model, facts);
    SceneFeatures features = new SceneFeatures(facts, tagger);
    for (TrainingText text : texts) {
      if (text.document() % PARTS == part) {
        collect(text, facts, first, features);
      }
    }
  }

  private void collect(
      TrainingText document, TokenFacts facts, FirstLook first, SceneFeatures features) {
    String text = document.text();
    TokenBuffer tokens = new TokenBuffer();
    tokenizer.tokenize(text, 0, text.length(), tokens);
    facts.read(text, tokens);
    first.read(text, tokens, 0, document.kind());
    features.read(text, tokens, 0, first, document.kind());
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (first.score(i) != FirstLook.NO_PLACE) {
        rows.add(features.describe(tokens, i).clone());
        truths.add(document.ends().contains(tokens.end(i)));
      }
    }
  }
}
