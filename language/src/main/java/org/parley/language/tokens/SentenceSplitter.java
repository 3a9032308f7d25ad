package org.parley.language.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.language.Span;
import org.parley.language.tagging.Tagger;

/**
 * Divides a text into sentences of tokens. Headlines, list items and datelines count as sentences.
 * Line breaks that only wrap a line are told from those that end a paragraph. Load it once and
 * share it: it is immutable and safe for use by many threads.
 */
public final class SentenceSplitter {
  /** No sentence has more tokens than this; longer ones are cut at a mark, or where they must. */
  public static final int LONGEST_SENTENCE = 250;

  private final Tokenizer tokenizer;
  private final BoundaryModel model;
  private final Tagger tagger;

  SentenceSplitter(Tokenizer tokenizer, BoundaryModel model, Tagger tagger) {
    this.tagger = tagger;
    this.tokenizer = tokenizer;
    this.model = model;
  }

  /** Loads the tables and the model shipped with the program. */
  public static SentenceSplitter load() {
    return load(Tagger.load());
  }

  /** The same with a tagger that is loaded already. */
  public static SentenceSplitter load(Tagger tagger) {
    return new SentenceSplitter(Tokenizer.load(), BoundaryModel.load(), tagger);
  }

  /**
   * All sentences of a text, in order.
   *
   * @param text any text
   * @return the spans of each sentence's tokens, at least one; empty where the text shows nothing
   */
  public List<List<Span>> split(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    split(text, sentences::add);
    return sentences;
  }

  /** Gives the sentences one by one, holding only a stretch of the text's tokens at a time. */
  public void split(String text, Consumer<List<Span>> sentences) {
    TextStretches stretches = new TextStretches(text, tokenizer);
    BoundaryFinder finder = new BoundaryFinder(model, tagger, CasualText.is(text));
    int[] ends = new int[Math.min(text.length(), TextStretches.MOST_TOKENS) + 1];
    while (stretches.next()) {
      TokenBuffer tokens = stretches.tokens();
      int count = finder.find(text, tokens, ends);
      if (!stretches.isWhole() && count > 1) {
        count--;
        stretches.leave(tokens.start(ends[count - 1]));
      }
      int from = 0;
      for (int i = 0; i < count; i++) {
        sentences.accept(spans(tokens, from, ends[i]));
        from = ends[i];
      }
    }
  }

  private static List<Span> spans(TokenBuffer tokens, int from, int to) {
    Span[] spans = new Span[to - from];
    for (int i = from; i < to; i++) {
      spans[i - from] = new Span(tokens.start(i), tokens.end(i));
    }
    return List.of(spans);
  }
}
