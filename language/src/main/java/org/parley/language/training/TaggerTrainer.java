package org.parley.language.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parley.language.tagging.TagSet;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.TaggerFeatures;
import org.parley.language.tagging.Vocabulary;
import org.parley.language.tagging.WordClasses;
import org.parley.language.tagging.WordSequence;
import org.parley.language.tagging.WordShape;

/**
 * Trains a {@link Tagger}: an averaged perceptron (Collins 2002) with a margin. The same sentences
 * and seed give the same model, byte for byte.
 *
 * @param bits size of the weight table, see {@link org.parley.language.models.WeightRows}
 * @param epochs how often each sentence is read
 * @param margin by how much the right tag must lead before a decision counts as learned
 * @param seed of the order of the sentences
 */
public record TaggerTrainer(int bits, int epochs, float margin, long seed) {
  private static final int KNOWN_FROM = 2;
  private static final int CERTAIN_FROM = 40;

  /** The settings that the shipped model was made with. */
  public static final TaggerTrainer STANDARD = new TaggerTrainer(22, 12, 25f, 1);

  /** Trains on {@code sentences}, whose tags must all be of {@code tags}. */
  public Tagger train(List<LabelledSentence> sentences, TagSet tags, WordClasses wordClasses) {
    Vocabulary vocabulary = vocabulary(sentences, tags);
    Learner learner = new Learner(new WordSequence(tags, vocabulary, wordClasses), tags);
    List<LabelledSentence> order = new ArrayList<>(sentences);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (LabelledSentence sentence : order) {
        learner.learn(sentence);
      }
    }
    return new Tagger(tags, vocabulary, wordClasses, learner.weights.averaged());
  }

  /**
   * Tags sentences by taggers that have not learned from them.
   *
   * @param parts number of taggers, see {@link Jackknife}
   * @return the sentences, in order, with predicted tags
   */
  public List<LabelledSentence> tagUnseen(
      List<LabelledSentence> sentences, TagSet tags, WordClasses wordClasses, int parts) {
    Jackknife jackknife = new Jackknife(parts);
    List<LabelledSentence> tagged = new ArrayList<>(sentences);
    for (int part = 0; part < parts; part++) {
      Tagger tagger = train(jackknife.others(sentences, part), tags, wordClasses);
      Tagger.Session session = tagger.session();
      for (int i : jackknife.indexes(sentences.size(), part, true)) {
        LabelledSentence sentence = sentences.get(i);
        tagged.set(i, sentence.withTags(session.tag(sentence.forms())));
      }
    }
    return tagged;
  }

  private static Vocabulary vocabulary(List<LabelledSentence> sentences, TagSet tags) {
    Map<Long, int[]> counts = new HashMap<>();
    for (LabelledSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        counts
            .computeIfAbsent(WordShape.keyOf(sentence.forms().get(i)), key -> new int[tags.size()])[
            tags.number(sentence.tags().get(i))]++;
      }
    }
    List<Map.Entry<Long, int[]>> known =
        counts.entrySet().stream()
            .filter(entry -> Arrays.stream(entry.getValue()).sum() >= KNOWN_FROM)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    Vocabulary vocabulary = Vocabulary.withRoomFor(known.size());
    for (Map.Entry<Long, int[]> entry : known) {
      long set = 0;
      int total = 0;
      for (int tag = 0; tag < tags.size(); tag++) {
        set |= entry.getValue()[tag] > 0 ? 1L << tag : 0;
        total += entry.getValue()[tag];
      }
      vocabulary.put(entry.getKey(), set, total >= CERTAIN_FROM && Long.bitCount(set) == 1);
    }
    return vocabulary;
  }

  private final class Learner {
    private final TagSet tags;
    private final WordSequence words;
    private final AveragedWeights weights;
    private final float[] scores;
    private final TaggerFeatures extractor = new TaggerFeatures();
    private final int[] features = new int[TaggerFeatures.MOST];

    Learner(WordSequence words, TagSet tags) {
      this.tags = tags;
      this.words = words;
      weights = new AveragedWeights(bits, tags.size());
      scores = new float[tags.size()];
    }

    void learn(LabelledSentence sentence) {
      words.fill(sentence.forms());
      for (int i = 0; i < sentence.size(); i++) {
        int position = i + WordSequence.FIRST;
        int certain = words.certainTag(position);
        if (certain >= 0) {
          words.setTag(position, certain);
        } else {
          words.setTag(position, learn(position, tags.number(sentence.tags().get(i))));
        }
      }
    }

    private int learn(int position, int gold) {
      int count = extractor.extract(words, position, features);
      weights.score(features, count, scores);
      int rival = gold == 0 ? 1 : 0;
      for (int tag = 0; tag < scores.length; tag++) {
        if (tag != gold && scores[tag] > scores[rival]) {
          rival = tag;
        }
      }
      weights.tick();
      boolean right = scores[gold] > scores[rival];
      if (scores[gold] <= scores[rival] + margin) {
        weights.update(features, count, gold, rival);
      }
      return right ? gold : rival;
    }
  }
}
