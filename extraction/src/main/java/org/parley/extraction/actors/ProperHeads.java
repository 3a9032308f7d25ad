package org.parley.extraction.actors;

import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/** Which word of a phrase is the name in it, whichever word heads the tree. Stateless. */
final class ProperHeads {
  private ProperHeads() {}

  /**
   * The person in "Turkish Foreign Minister Mevlut Cavusoglu", whichever word heads the tree: the
   * name that ends the row of capitals and titles.
   */
  static int of(ParsedSentence sentence, int head) {
    Mention own = sentence.mention(head);
    if (own != null && (own.kind() == MentionKind.PERSON || own.form() != Mention.Form.NAME)) {
      return head;
    }
    if (!sentence.tag(head).startsWith("NNP")) {
      return named(sentence, head);
    }
    for (int i = head + 1; i < Math.min(sentence.size(), head + 9); i++) {
      Mention mention = sentence.mention(i);
      if (mention != null && mention.kind() == MentionKind.PERSON) {
        return sentence.tree().dominates(head, mention.head()) ? mention.head() : head;
      }
      boolean title =
          sentence.tag(i).startsWith("NN")
              || sentence.lemma(i).equals("of")
              || sentence.tag(i).startsWith("JJ")
              || sentence.token(i).form().equals("-");
      if (!title) {
        return head;
      }
    }
    return head;
  }

  /** "the militant group Hamas", "businessman Kwaku Vexley": the name right after what it is. */
  private static int named(ParsedSentence sentence, int head) {
    int next = head + 1;
    Mention mention =
        next < sentence.size() && sentence.mention(head) == null && sentence.isNoun(head)
            ? sentence.mention(next)
            : null;
    if (mention == null || mention.form() != Mention.Form.NAME || mention.from() != next) {
      return head;
    }
    boolean body =
        mention.kind() == MentionKind.ORGANISATION || mention.kind() == MentionKind.PERSON;
    return body ? mention.head() : head;
  }

  /** True where a mention is what a phrase headed by {@code head} is about. */
  static boolean covers(Mention mention, int head) {
    return mention.form() != Mention.Form.NAME
        || mention.head() == head
        || mention.to() - 1 == head
        || mention.from() == head;
  }
}
