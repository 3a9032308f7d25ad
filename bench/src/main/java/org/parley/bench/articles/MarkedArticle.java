package org.parley.bench.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.language.Document;
import org.parley.language.Span;

/**
 * An article of WikiEvents with the events marked in it.
 *
 * @param document its text, paragraphs apart again where the data set has glued them together
 * @param marks the marked events
 */
record MarkedArticle(Document document, List<Mark> marks) {
  /**
   * A marked event.
   *
   * @param type its type in the data set's ontology, as "Conflict.Attack.DetonateExplode"
   * @param trigger the words that name it
   */
  record Mark(String type, Span trigger) {}

  /** How far a token may stand behind the one before it; a longer way is a wrong match. */
  private static final int GAP = 40;

  static List<MarkedArticle> read(Path file) throws IOException {
    List<MarkedArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        articles.add(of(JsonTree.object(line)));
      }
    }
    return articles;
  }

  private static MarkedArticle of(Map<?, ?> record) {
    Map<?, ?> gold = JsonTree.map(record, "gold");
    String text = String.valueOf(record.get("text"));
    List<?> tokens = JsonTree.list(gold, "tokens");
    List<Span> spans = new ArrayList<>();
    String rejoined = rejoined(text, tokens, sentenceStarts(gold), spans);
    List<Mark> marks = new ArrayList<>();
    for (Object each : JsonTree.list(gold, "events")) {
      Map<?, ?> event = (Map<?, ?>) each;
      Map<?, ?> trigger = JsonTree.map(event, "trigger");
      Span first = spans.get(JsonTree.number(trigger, "start"));
      Span last = spans.get(JsonTree.number(trigger, "end") - 1);
      if (first.length() > 0 && last.length() > 0) {
        marks.add(
            new Mark(String.valueOf(event.get("event_type")), new Span(first.start(), last.end())));
      }
    }
    return new MarkedArticle(Document.of(String.valueOf(record.get("id")), rejoined), marks);
  }

  /** Indexes of the tokens that begin a sentence. */
  private static Set<Integer> sentenceStarts(Map<?, ?> gold) {
    Set<Integer> starts = new HashSet<>();
    int count = 0;
    for (Object sentence : JsonTree.list(gold, "sentences")) {
      starts.add(count);
      count += ((List<?>) sentence).size();
    }
    return starts;
  }

  /**
   * The text with a line feed where two sentences run together without a blank, and the span of
   * each token in it, an empty one where it is not found.
   */
  private static String rejoined(
      String text, List<?> tokens, Set<Integer> starts, List<Span> spans) {
    StringBuilder rejoined = new StringBuilder();
    int position = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = String.valueOf(tokens.get(i));
      int at = text.indexOf(token, position);
      if (at < 0 || at - position > GAP) {
        spans.add(new Span(rejoined.length(), rejoined.length()));
        continue;
      }
      String between = text.substring(position, at);
      boolean glued = i > 0 && starts.contains(i) && between.isBlank() && !between.contains("\n");
      rejoined.append(glued ? "\n" : between);
      spans.add(new Span(rejoined.length(), rejoined.length() + token.length()));
      rejoined.append(token);
      position = at + token.length();
    }
    return rejoined.append(text, position, text.length()).toString();
  }
}
