package org.parley.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

/**
 * A decision that is not sure must see the features that the model was trained with, all of them.
 */
@DisplayName("The stages of the features")
class FeatureStagesTest {
  private static final ParserInput WORDS = new ParserInput();
  private static final Guide GUIDE = new Guide();

  private final Configuration tree = new Configuration();
  private final int[] features = new int[ActionFeatures.MOST];

  @BeforeAll
  static void read() {
    Tagger tagger = Tagger.load();
    WordSequence words = tagger.words();
    words.fill(
        List.of("Rebels", "shelled", "the", "old", "bridge", ",", "and", "ten", "people", "fled"));
    tagger.session().tag(words);
    WORDS.fill(words);
    GUIDE.begin(WORDS.end());
    for (int position = WordSequence.FIRST + 1; position < WORDS.end(); position++) {
      GUIDE.put(position, position - 1, 1);
    }
  }

  static Stream<Arguments> guides() {
    return Stream.of(Arguments.of((Object) null), Arguments.of(GUIDE));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void of_an_action_are_together_all_of_its_features(@Nullable Guide guide) {
    begin();
    ActionFeatures of = new ActionFeatures(features);
    List<Integer> staged = new ArrayList<>();
    for (int stage = 0; stage < ActionFeatures.STAGES; stage++) {
      keep(of.stage(stage, WORDS, tree, guide), staged);
    }
    List<Integer> all = new ArrayList<>();
    keep(of.extract(WORDS, tree, guide), all);
    assertThat(staged).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @MethodSource("guides")
  void of_a_relation_are_together_all_of_its_features(@Nullable Guide guide) {
    begin();
    LabelFeatures of = new LabelFeatures(features);
    List<Integer> staged = new ArrayList<>();
    for (int stage = 0; stage < LabelFeatures.STAGES; stage++) {
      keep(of.stage(stage, WORDS, tree, guide, tree.buffer(0), tree.stack(0)), staged);
    }
    List<Integer> all = new ArrayList<>();
    keep(of.extract(WORDS, tree, guide, tree.buffer(0), tree.stack(0)), all);
    assertThat(staged).containsExactlyInAnyOrderElementsOf(all);
  }

  /** Four words read, the third and fourth of which hang on the next. */
  private void begin() {
    tree.begin(WORDS.end());
    for (int word = 0; word < 4; word++) {
      tree.shift();
    }
    tree.attach(Configuration.LEFT, 1);
  }

  private void keep(int count, List<Integer> into) {
    for (int i = 0; i < count; i++) {
      into.add(features[i]);
    }
  }
}
