package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.When;
import org.parley.extraction.grammar.ParsedSentence;

/**
 * Finds the time expressions of a document and the days they mean. "Monday" and "last week" are
 * told from the publication date, "the next day" and "that year" from the date that the text told
 * last; where neither is known, the days stay open. Takes time linear in the text. Stateless and
 * safe for use by many threads.
 */
public final class TimeFinder {
  /** A year this near the beginning of its sentence says where the telling goes on. */
  private static final int FRONT = 2;

  private TimeFinder() {}

  /**
   * The time expressions of each sentence, in order, none overlapping another.
   *
   * @param sentences all sentences of one document, in order
   * @param published day of publication, or null
   */
  public static List<List<TimeExpression>> find(
      List<ParsedSentence> sentences, @Nullable LocalDate published) {
    List<SentenceWords> words = new ArrayList<>(sentences.size());
    for (ParsedSentence sentence : sentences) {
      words.add(new SentenceWords(sentence));
    }
    Narrative narrative = Narrative.begin(published, Genre.isHistory(words, published));
    List<List<TimeExpression>> found = new ArrayList<>(sentences.size());
    for (SentenceWords sentence : words) {
      List<TimeExpression> times = new ArrayList<>();
      narrative = find(sentence, narrative, times);
      found.add(times);
    }
    return found;
  }

  private static Narrative find(SentenceWords words, Narrative before, List<TimeExpression> found) {
    Narrative narrative = before;
    boolean heading = words.isHeading();
    int i = 0;
    while (i < words.size()) {
      Meaning meaning = TimeReader.read(words, i, narrative);
      if (meaning == null) {
        i++;
        continue;
      }
      found.add(expression(words.sentence(), i, meaning));
      narrative = narrative.after(meaning, heading || i <= FRONT);
      i = meaning.end();
    }
    return narrative;
  }

  private static TimeExpression expression(ParsedSentence sentence, int from, Meaning meaning) {
    When when =
        new When(
            sentence.span(from, meaning.end()),
            meaning.from(),
            meaning.to(),
            meaning.time(),
            meaning.precision());
    return new TimeExpression(when, sentence.index(), from, meaning.end(), meaning.isLength());
  }
}
