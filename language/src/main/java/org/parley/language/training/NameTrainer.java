package org.parley.language.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;
import org.parley.language.models.FeatureList;
import org.parley.language.names.DocumentWords;
import org.parley.language.names.LabelDecoder;
import org.parley.language.names.Name;
import org.parley.language.names.NameFeatures;
import org.parley.language.names.NameLabels;
import org.parley.language.names.NameModel;
import org.parley.language.names.WordLists;

/**
 * Trains a {@link NameModel}: an averaged structured perceptron (Collins 2002) on the named
 * entities of a treebank and on made-up sentences. The same treebank and seed give the same model,
 * byte for byte.
 *
 * @param bits size of the weight table, see {@link org.parley.language.models.WeightRows}
 * @param epochs how often each sentence is read
 * @param made number of made-up sentences
 * @param seed of all that is random
 */
public record NameTrainer(int bits, int epochs, int made, long seed) {
  private static final double HEADLINES = 0.08;
  private static final double CAPITALS = 0.06;
  private static final double WITHOUT_TAGS = 0.1;
  private static final float MARGIN = 2;

  /** The settings that the shipped model was made with. */
  public static final NameTrainer STANDARD = new NameTrainer(21, 8, 7000, 1);

  private record Example(Sentence sentence, DocumentWords words, int[] labels) {}

  /**
   * Trains on a treebank with GUM's annotation of entities.
   *
   * @param documents tagged as they would be in use
   * @param tagger does the same for sentences that are made
   */
  public NameModel train(List<TreebankDocument> documents, UnaryOperator<Sentence> tagger) {
    Random random = new Random(seed);
    WordLists lists = WordLists.load();
    List<Example> examples = new ArrayList<>();
    for (TreebankDocument document : documents) {
      addDocument(document, lists, tagger, random, examples);
    }
    addMade(tagger, random, examples);
    Learner learner = new Learner(lists);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learner.learn(example, random.nextDouble() >= WITHOUT_TAGS);
      }
    }
    return new NameModel(bits, learner.weights.quantised());
  }

  private static void addDocument(
      TreebankDocument document,
      WordLists lists,
      UnaryOperator<Sentence> tagger,
      Random random,
      List<Example> examples) {
    DocumentWords words = new DocumentWords(document.sentences());
    List<List<Name>> names = goldNames(document, lists);
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      int[] labels = NameLabels.of(names.get(s), sentence.tokens().size());
      examples.add(new Example(sentence, words, labels));
      double chance = random.nextDouble();
      if (chance < CAPITALS) {
        examples.add(new Example(tagger.apply(capitalised(sentence, true)), words, labels));
      } else if (chance < CAPITALS + HEADLINES) {
        examples.add(new Example(tagger.apply(capitalised(sentence, false)), words, labels));
      }
    }
  }

  /** The names of every sentence of a document by its annotation. */
  public static List<List<Name>> goldNames(TreebankDocument document, WordLists lists) {
    List<List<EntityMention>> mentions = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      mentions.add(new ArrayList<>());
    }
    for (EntityMention mention : document.mentions()) {
      mentions.get(mention.sentence()).add(mention);
    }
    List<List<Name>> names = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      names.add(GoldNames.of(document.treebank().get(s), mentions.get(s), lists));
    }
    return names;
  }

  private void addMade(UnaryOperator<Sentence> tagger, Random random, List<Example> examples) {
    SentencePatterns patterns = SentencePatterns.load();
    for (int i = 0; i < made; i++) {
      SentencePatterns.Made sentence = patterns.make(random);
      Sentence plain = sentence(sentence.words());
      double chance = random.nextDouble();
      Sentence written =
          chance < CAPITALS
              ? capitalised(plain, true)
              : chance < CAPITALS + HEADLINES ? capitalised(plain, false) : plain;
      examples.add(
          new Example(
              tagger.apply(written),
              new DocumentWords(List.of(plain)),
              NameLabels.of(sentence.names(), plain.tokens().size())));
    }
  }

  private static Sentence sentence(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(span, word, word, "", -1, ""));
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, start - 1), tokens);
  }

  private static Sentence capitalised(Sentence sentence, boolean everyLetter) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String form = token.form();
      String written =
          everyLetter
              ? form.toUpperCase(java.util.Locale.ROOT)
              : form.length() > 3
                  ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
                  : form;
      tokens.add(
          new Token(
              token.span(), written, token.lemma(), token.tag(), token.head(), token.relation()));
    }
    return new Sentence(sentence.span(), tokens);
  }

  private final class Learner {
    private final WordLists lists;
    private final AveragedWeights weights = new AveragedWeights(bits, NameLabels.COUNT);
    private final LabelDecoder decoder = new LabelDecoder();
    private final FeatureList room = new FeatureList(NameFeatures.MOST);
    private final int[] features = new int[NameFeatures.MOST];
    private final float[] row = new float[NameLabels.COUNT];
    private final float[] wellFormed = LabelDecoder.neutralTransitions();
    private final float[] transitions = wellFormed.clone();

    Learner(WordLists lists) {
      this.lists = lists;
    }

    void learn(Example example, boolean readTags) {
      NameFeatures sentence = new NameFeatures(example.sentence, example.words, lists, readTags);
      int[] labels =
          decoder.decode(scores(sentence, example.labels), transitions(), sentence.size());
      weights.tick();
      int previous = NameLabels.OUTSIDE;
      int rightPrevious = NameLabels.OUTSIDE;
      for (int i = 0; i < labels.length; i++) {
        int right = example.labels[i];
        if (labels[i] != right) {
          weights.update(features, sentence.extract(i, room, features), right, labels[i]);
        }
        if (labels[i] != right || previous != rightPrevious) {
          weights.add(NameModel.transition(rightPrevious), right, 1);
          weights.add(NameModel.transition(previous), labels[i], -1);
        }
        previous = labels[i];
        rightPrevious = right;
      }
    }

    private float[] scores(NameFeatures sentence, int[] right) {
      float[] all = new float[sentence.size() * NameLabels.COUNT];
      for (int word = 0; word < sentence.size(); word++) {
        weights.score(features, sentence.extract(word, room, features), row);
        System.arraycopy(row, 0, all, word * NameLabels.COUNT, NameLabels.COUNT);
        all[word * NameLabels.COUNT + right[word]] -= MARGIN;
      }
      return all;
    }

    private float[] transitions() {
      int[] feature = new int[1];
      for (int previous = 0; previous < NameLabels.COUNT; previous++) {
        feature[0] = NameModel.transition(previous);
        weights.score(feature, 1, row);
        for (int label = 0; label < NameLabels.COUNT; label++) {
          int at = previous * NameLabels.COUNT + label;
          transitions[at] = wellFormed[at] + row[label];
        }
      }
      return transitions;
    }
  }
}
