package org.parley.extraction.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.grammar.ParsedSentence;

/**
 * The items of a list in a noun phrase: "an end to all raids, free passage, Ostland as a province,
 * and two seats" are four. Parsers hang the parts of long lists here and there; commas and the last
 * "and" show them more surely, so that each item is what stands between two of these. Stateless.
 */
final class Enumeration {
  private Enumeration() {}

  /**
   * First and last token of each item.
   *
   * @param from first token of the list, without what introduces it
   * @param to last token of the list
   * @return the whole as one item where it is no list of nouns
   */
  static List<int[]> items(ParsedSentence sentence, int from, int to) {
    List<Integer> starts = new ArrayList<>();
    starts.add(from);
    int commas = 0;
    for (int i = from + 1; i < to; i++) {
      if (separates(sentence, i, from, to)) {
        boolean comma = isComma(sentence, i);
        boolean joined = sentence.relation(i + 1).equals("cc");
        int next = comma && joined ? i + 2 : i + 1;
        // "food and water" within an item: only the last "and" of a list of commas splits.
        if (comma || commas > 0 && !commaAfter(sentence, i, to) || commas == 0) {
          starts.add(next);
          commas += comma ? 1 : 0;
          i = next - 1;
        }
      }
    }
    List<int[]> items = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      int end = k + 1 < starts.size() ? starts.get(k + 1) - 1 : to;
      while (end > starts.get(k) && isSeparator(sentence, end)) {
        end--;
      }
      items.add(new int[] {starts.get(k), end});
    }
    boolean whole = items.stream().allMatch(item -> hasNoun(sentence, item[0], item[1]));
    return whole ? items : List.of(new int[] {from, to});
  }

  private static boolean commaAfter(ParsedSentence sentence, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (separates(sentence, i, at, to) && isComma(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComma(ParsedSentence sentence, int i) {
    String form = sentence.token(i).form();
    return form.equals(",") || form.equals(";");
  }

  private static boolean isSeparator(ParsedSentence sentence, int i) {
    return sentence.relation(i).equals("punct") || sentence.relation(i).equals("cc");
  }

  /** A comma or "and" that hangs on a noun coordinated with another, not on an adjective. */
  private static boolean separates(ParsedSentence sentence, int i, int from, int to) {
    if (!isSeparator(sentence, i) || i + 1 > to) {
      return false;
    }
    String form = sentence.token(i).form();
    boolean mark = form.equals(",") || form.equals(";");
    if (!mark && !form.equals("and")) {
      return false;
    }
    if (mark && startsPhrase(sentence, i + 1)) {
      return true;
    }
    int head = sentence.tree().head(i);
    return head > i
        && head <= to
        && sentence.relation(head).equals("conj")
        && (sentence.isNoun(head) || sentence.tag(head).equals("VBG"))
        && !sentence.tag(sentence.tree().head(head)).startsWith("JJ")
        && sentence.tree().head(head) >= from;
  }

  /** ", the border strip", ", and two seats": an article or number after a comma begins an item. */
  private static boolean startsPhrase(ParsedSentence sentence, int word) {
    int first = sentence.lemma(word).equals("and") ? word + 1 : word;
    return first < sentence.size()
        && (sentence.tag(first).equals("DT")
            || sentence.tag(first).equals("CD")
            || sentence.tag(first).equals("PRP$"))
        && sentence.tree().head(first) > first;
  }

  private static boolean hasNoun(ParsedSentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (sentence.isNoun(i) || sentence.tag(i).equals("VBG")) {
        return true;
      }
    }
    return false;
  }
}
