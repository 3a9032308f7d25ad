package org.parley.language.training;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.tagging.TagSet;
import org.parley.language.tagging.Tagger;

/**
 * Tags training sentences as well, or as badly, as new ones will be tagged: each part by a tagger
 * trained on the others. A parser that learned from perfect tags would trust them too much.
 */
public final class Jackknife {
  private Jackknife() {}

  /** The sentences, in order, with tags predicted in {@code parts} parts. */
  public static List<LabelledSentence> tag(
      List<LabelledSentence> sentences, TagSet tags, TaggerTrainer trainer, int parts) {
    List<LabelledSentence> tagged = new ArrayList<>(sentences);
    for (int part = 0; part < parts; part++) {
      List<LabelledSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i % parts != part) {
          others.add(sentences.get(i));
        }
      }
      Tagger.Session session = trainer.train(others, tags).session();
      for (int i = part; i < sentences.size(); i += parts) {
        LabelledSentence sentence = sentences.get(i);
        tagged.set(i, sentence.withTags(session.tag(sentence.forms())));
      }
    }
    return tagged;
  }
}
