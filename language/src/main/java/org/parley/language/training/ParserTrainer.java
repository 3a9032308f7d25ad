package org.parley.language.training;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parley.language.parsing.Guide;
import org.parley.language.parsing.Parser;
import org.parley.language.parsing.ParserInput;
import org.parley.language.parsing.ParsingPass;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

/**
 * Trains a {@link Parser}: the backward pass, the trees that it gives to sentences it has not
 * learned from, and with these as guides the forward pass. A guide comes from a single run, which
 * keeps the training short. The same sentences, tagger and settings give the same model, byte for
 * byte.
 *
 * @param backward settings of the backward pass
 * @param forward settings of the forward pass
 * @param parts into so many parts the sentences are divided; each is parsed backwards by a pass
 *     that was trained on the others
 */
public record ParserTrainer(PassTrainer backward, PassTrainer forward, int parts) {
  /** The settings that the shipped model was made with. */
  public static final ParserTrainer STANDARD =
      new ParserTrainer(
          new PassTrainer(true, 22, 22, 4, 20f, 0, 4, 7),
          new PassTrainer(false, 23, 22, 8, 20f, 1, 3, 1),
          4);

  /** Trains on {@code sentences}, whose tags {@link TaggerTrainer#tagUnseen} has given. */
  public Parser train(List<LabelledSentence> sentences, Tagger tagger) {
    TreeSet<String> names = new TreeSet<>();
    for (LabelledSentence sentence : sentences) {
      names.addAll(sentence.relations());
    }
    List<String> relations = List.copyOf(names);
    ParsingPass guide = backward.train(sentences, relations, tagger, Map.of());
    Map<LabelledSentence, int[][]> guides = guides(sentences, relations, tagger);
    return new Parser(relations, guide, forward.train(sentences, relations, tagger, guides));
  }

  private Map<LabelledSentence, int[][]> guides(
      List<LabelledSentence> sentences, List<String> relations, Tagger tagger) {
    Map<LabelledSentence, int[][]> guides = new IdentityHashMap<>();
    Jackknife jackknife = new Jackknife(parts);
    WordSequence words = tagger.words();
    ParserInput ordered = new ParserInput();
    ParserInput reversed = new ParserInput();
    Guide guide = new Guide();
    for (int part = 0; part < parts; part++) {
      List<LabelledSentence> others = jackknife.others(sentences, part);
      ParsingPass.Session pass =
          backward.once().train(others, relations, tagger, Map.of()).session();
      for (int i : jackknife.indexes(sentences.size(), part, true)) {
        sentences.get(i).fill(words, tagger.tags());
        ordered.fill(words);
        reversed.fillReversed(ordered);
        guide.turn(pass.parse(reversed, null));
        guides.put(sentences.get(i), guide.copy(ordered.end()));
      }
    }
    return guides;
  }
}
