package org.parley.language.parsing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.parley.language.models.ModelReader;
import org.parley.language.models.ModelWriter;
import org.parley.language.tagging.WordSequence;

/**
 * A dependency parser that reads a sentence twice: from its end, which gives a rough tree, and then
 * from its beginning, with that tree as a guide to what is still to come. Its time is linear in the
 * number of words, and what it gives is always a tree. Immutable and safe for use by many threads,
 * each with its own {@link Session}.
 */
public final class Parser {
  private static final String KIND = "parser";
  private static final int VERSION = 3;
  private static final int MARK = -2;

  private final List<String> relations;
  private final int punctuationLabel;
  private final ParsingPass backward;
  private final ParsingPass forward;

  /**
   * A parser of trained parts.
   *
   * @param relations names of the relations, in order of their numbers, "root" among them
   * @param backward reads from the end
   * @param forward reads from the beginning, guided by {@code backward}
   */
  public Parser(List<String> relations, ParsingPass backward, ParsingPass forward) {
    this.relations = List.copyOf(relations);
    punctuationLabel = Math.max(relations.indexOf("punct"), 0);
    this.backward = backward;
    this.forward = forward;
  }

  /** Loads the model shipped with the program. */
  public static Parser load() {
    try (ModelReader model = ModelReader.resource(KIND, VERSION)) {
      return read(model);
    }
  }

  /**
   * Reads a model.
   *
   * @param name what error messages call it
   * @throws IllegalStateException where the bytes are not a parser of this version
   */
  public static Parser read(String name, byte[] model) {
    try (ModelReader reader = ModelReader.open(name, model, KIND, VERSION)) {
      return read(reader);
    }
  }

  private static Parser read(ModelReader reader) {
    List<String> relations = reader.names();
    int root = relations.indexOf("root");
    return new Parser(relations, ParsingPass.read(reader, root), ParsingPass.read(reader, root));
  }

  /** Writes the model; the caller closes the stream. */
  public void write(OutputStream out) throws IOException {
    ModelWriter writer = new ModelWriter(out, KIND, VERSION).names(relations);
    backward.write(writer);
    forward.write(writer);
    writer.finish();
  }

  /** Names of the relations, in order of their numbers. */
  public List<String> relations() {
    return relations;
  }

  /** Room to work in, for one thread. */
  public Session session() {
    return new Session();
  }

  /** A thread's room to work in, and the tree it made last. Not safe for use by many threads. */
  public final class Session {
    private final ParserInput ordered = new ParserInput();
    private final ParserInput reversed = new ParserInput();
    private final ParsingPass.Session fromEnd = backward.session();
    private final ParsingPass.Session fromBeginning = forward.session();
    private final PunctuationAttacher punctuation = new PunctuationAttacher();
    private final Guide guide = new Guide();
    private int[] heads = {};
    private int[] labels = {};

    private Session() {}

    /** Makes the tree of {@code words}, which must have been tagged. */
    public void parse(WordSequence words) {
      ordered.fill(words);
      reversed.fillReversed(ordered);
      guide.turn(fromEnd.parse(reversed, null));
      take(fromBeginning.parse(ordered, guide), words.size());
    }

    private void take(Configuration tree, int size) {
      if (heads.length < size) {
        heads = new int[size * 2];
        labels = new int[size * 2];
      }
      Arrays.fill(heads, 0, size, MARK);
      Arrays.fill(labels, 0, size, punctuationLabel);
      for (int position = WordSequence.FIRST; position < ordered.end(); position++) {
        int head = tree.head(position);
        int word = ordered.source(position);
        heads[word] = head < 0 ? -1 : ordered.source(head);
        labels[word] = tree.label(position);
      }
      punctuation.attach(heads, size, MARK);
    }

    /** Index of the head of the {@code index}-th word of the last sentence, -1 for the root. */
    public int head(int index) {
      return heads[index];
    }

    /** Relation of the {@code index}-th word of the last sentence to its head. */
    public String relation(int index) {
      return relations.get(labels[index]);
    }
  }
}
