package org.parley.language.tagging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;
import org.parley.language.models.WeightRows;

/**
 * A part-of-speech tagger: a linear classifier that reads a sentence once from left to right, as
 * Collins (2002) trained it. Immutable and safe for use by many threads, each with its own {@link
 * Session}.
 */
public final class Tagger {
  private static final String KIND = "tagger";
  private static final int VERSION = 2;

  private final TagSet tags;
  private final Vocabulary vocabulary;
  private final WordClasses wordClasses;
  private final WeightRows rows;

  /**
   * A tagger of trained parts.
   *
   * @param rows weights of the tags
   */
  public Tagger(TagSet tags, Vocabulary vocabulary, WordClasses wordClasses, WeightRows rows) {
    this.tags = tags;
    this.vocabulary = vocabulary;
    this.wordClasses = wordClasses;
    this.rows = rows;
  }

  /** Loads the model shipped with the program. */
  public static Tagger load() {
    try (ModelReader model = ModelReader.resource(KIND, VERSION)) {
      return read(model);
    }
  }

  /**
   * Reads a model.
   *
   * @param name what error messages call it
   * @throws IllegalStateException where the bytes are not a tagger of this version
   */
  public static Tagger read(String name, byte[] model) {
    try (ModelReader reader = ModelReader.open(name, model, KIND, VERSION)) {
      return read(reader);
    }
  }

  private static Tagger read(ModelReader reader) {
    return new Tagger(
        new TagSet(reader.names()),
        Vocabulary.read(reader),
        WordClasses.load(),
        WeightRows.read(reader));
  }

  /** Writes the model; the caller closes the stream. */
  public void write(OutputStream out) throws IOException {
    ModelWriter writer = new ModelWriter(out, KIND, VERSION).names(tags.names());
    vocabulary.write(writer);
    rows.write(writer);
    writer.finish();
  }

  /** The dictionary it consults. */
  public WordClasses wordClasses() {
    return wordClasses;
  }

  /** The tags it gives. */
  public TagSet tags() {
    return tags;
  }

  /** Room for the words of a sentence, to be tagged and parsed; for one thread. */
  public WordSequence words() {
    return new WordSequence(tags, vocabulary, wordClasses);
  }

  /** Room to work in, for one thread. */
  public Session session() {
    return new Session();
  }

  /** A thread's room to work in. Not safe for use by many threads. */
  public final class Session {
    private final TaggerFeatures extractor = new TaggerFeatures();
    private final int[] features = new int[TaggerFeatures.MOST];
    private final WeightRows.Adder adder = rows.adder();
    private final int[] scores = new int[tags.size()];

    private Session() {}

    /** Tags every word of {@code words}. */
    public void tag(WordSequence words) {
      for (int position = WordSequence.FIRST; position < words.end(); position++) {
        int certain = words.certainTag(position);
        words.setTag(position, certain >= 0 ? certain : decide(words, position));
      }
    }

    private int decide(WordSequence words, int position) {
      int count = extractor.extract(words, position, features);
      adder.score(features, count, scores);
      int best = 0;
      for (int tag = 1; tag < scores.length; tag++) {
        if (scores[tag] > scores[best]) {
          best = tag;
        }
      }
      return best;
    }

    /** The tags of {@code forms}, in order. */
    public List<String> tag(List<String> forms) {
      WordSequence words = words();
      words.fill(forms);
      tag(words);
      List<String> names = new ArrayList<>(forms.size());
      for (int position = WordSequence.FIRST; position < words.end(); position++) {
        names.add(tags.name(words.tag(position)));
      }
      return names;
    }
  }
}
