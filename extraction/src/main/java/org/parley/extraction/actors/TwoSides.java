package org.parley.extraction.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * "the two warring parties", "both sides", "the two neighbours": the two that the text has just
 * named together. Stateless.
 */
final class TwoSides {
  private static final Set<String> SIDES =
      Set.of(
          "party",
          "side",
          "country",
          "nation",
          "state",
          "neighbour",
          "neighbor",
          "rival",
          "foe",
          "enemy",
          "camp",
          "government",
          "capital",
          "power",
          "adversary",
          "republic");

  /** How many sentences back the two may be named. */
  private static final int REACH = 3;

  private TwoSides() {}

  /**
   * Two names joined by "and" or a hyphen.
   *
   * @param sentence where they stand
   * @param first head of the first name
   * @param second head of the second
   */
  record Pair(ParsedSentence sentence, int first, int second) {}

  /** True for a phrase that speaks of two sides without naming them. */
  static boolean isTwo(ParsedSentence sentence, int head) {
    if (!SIDES.contains(sentence.lemma(head)) || !sentence.tag(head).equals("NNS")) {
      return false;
    }
    if (sentence.hasChild(head, "det", "both")) {
      return true;
    }
    boolean the = sentence.hasChild(head, "det", "the");
    return the
        && (sentence.hasChild(head, "nummod", "two")
            || sentence.hasChild(head, "amod", "war")
            || sentence.hasChild(head, "amod", "warring"));
  }

  /**
   * The pair named last before {@code head}; null where there is none, or more than two stand
   * together.
   */
  static @Nullable Pair before(List<ParsedSentence> sentences, ParsedSentence sentence, int head) {
    int last = sentence.index();
    for (int s = last; s >= Math.max(0, last - REACH); s--) {
      ParsedSentence each = sentences.get(s);
      for (int i = (s == last ? head : each.size()) - 1; i > 0; i--) {
        int first = isState(each, i) ? partner(each, i) : -1;
        if (first >= 0) {
          return new Pair(each, first, i);
        }
      }
    }
    return null;
  }

  private static boolean isState(ParsedSentence sentence, int word) {
    Mention mention = sentence.mention(word);
    return mention != null
        && mention.form() == Mention.Form.NAME
        && (mention.kind() == MentionKind.PLACE
            || mention.kind() == MentionKind.NATIONALITY
            || mention.kind() == MentionKind.ORGANISATION);
  }

  private static int partner(ParsedSentence sentence, int second) {
    int head = sentence.tree().head(second);
    boolean joined =
        head >= 0
            && head < second
            && sentence.relation(second).equals("conj")
            && isState(sentence, head)
            && sentence.mention(head) != sentence.mention(second);
    if (!joined) {
      return -1;
    }
    for (int child : sentence.tree().children(head)) {
      if (child != second && sentence.relation(child).equals("conj")) {
        return -1;
      }
    }
    return head;
  }
}
