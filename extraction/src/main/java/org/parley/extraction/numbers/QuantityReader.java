package org.parley.extraction.numbers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Quantity;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.TimeWords;
import org.parley.language.DependencyTree;

/**
 * Reads the count in a noun phrase with UCDP's low, best and high. Stateless and safe for use by
 * many threads.
 */
public final class QuantityReader {
  private static final Set<String> MORE = Set.of("least", "over", "minimum");
  private static final Set<String> LESS = Set.of("most", "under", "maximum");

  private static final Set<String> COLLECTIVE =
      Set.of(
          "group", "band", "gang", "crowd", "number", "handful", "column", "team", "mob", "family",
          "couple", "pair");

  /** Nouns of a sum, of which "a" counts nobody: "a death toll of 11". */
  private static final Set<String> UNITS = Set.of("toll", "total", "figure", "count", "estimate");

  private QuantityReader() {}

  /** A number in a sentence: tokens from first to last with the bounds they give. */
  private record Count(
      int first, int last, @Nullable Long low, @Nullable Long best, @Nullable Long high) {}

  /**
   * The count of what {@code head} names: "at least 12 soldiers", "dozens of civilians", "four".
   *
   * @return null where the phrase gives no number
   */
  public static @Nullable Quantity read(ParsedSentence sentence, int head, Quantity.Kind kind) {
    Count count = count(sentence, head);
    return count == null ? null : quantity(sentence, count, kind);
  }

  private static Quantity quantity(ParsedSentence sentence, Count count, Quantity.Kind kind) {
    var span = sentence.span(count.first(), count.last() + 1);
    return new Quantity(kind, count.low(), count.best(), count.high(), sentence.text(span), span);
  }

  private static @Nullable Count count(ParsedSentence sentence, int head) {
    DependencyTree tree = sentence.tree();
    if (isNumber(sentence, head)) {
      return bounded(sentence, head);
    }
    for (int child : tree.children(head)) {
      if (sentence.baseRelation(child).equals("nummod") && isNumber(sentence, child)) {
        return bounded(sentence, child);
      }
    }
    for (int child : tree.children(head)) {
      String relation = sentence.baseRelation(child);
      if (child < head
          && (relation.equals("amod") || relation.equals("det") || relation.equals("compound"))
          && (isNumber(sentence, child) || NumberWords.vague(form(sentence, child)) != null)
          && !isIdentifier(sentence, head, child)) {
        return bounded(sentence, child);
      }
    }
    // "dozens of soldiers", "a group of 12 soldiers": the count stands above.
    int above = tree.head(head);
    if (above >= 0
        && sentence.relation(head).equals("nmod")
        && NumberWords.vague(form(sentence, above)) != null) {
      return bounded(sentence, above);
    }
    if (NumberWords.vague(form(sentence, head)) != null) {
      return bounded(sentence, head);
    }
    // "a family of five"
    if (COLLECTIVE.contains(sentence.lemma(head))
        && head + 2 < sentence.size()
        && sentence.lemma(head + 1).equals("of")
        && isNumber(sentence, head + 2)) {
      return bounded(sentence, head + 2);
    }
    Count before = numberBefore(sentence, head);
    return before == null ? singular(sentence, head) : before;
  }

  /**
   * A number further left in the phrase that the tree hangs elsewhere: "a dozen or more soldiers".
   */
  private static @Nullable Count numberBefore(ParsedSentence sentence, int head) {
    for (int i = head - 1; i >= Math.max(0, head - 5); i--) {
      if (isNumber(sentence, i) && !TimeWords.isCalendarName(sentence.lemma(Math.max(0, i - 1)))) {
        return bounded(sentence, i);
      }
      String tag = sentence.tag(i);
      boolean inPhrase =
          tag.startsWith("JJ")
              || tag.startsWith("NN")
              || tag.equals("CC")
              || tag.equals("HYPH")
              || tag.equals("VBN");
      if (!inPhrase) {
        return null;
      }
    }
    return null;
  }

  /** "a woman", "one soldier": one person. */
  private static @Nullable Count singular(ParsedSentence sentence, int head) {
    // "a group of gunmen" are several, and so are “a number” of people.
    int of = head + 1;
    while (of < sentence.size() && "”\"''’'".contains(form(sentence, of))) {
      of++;
    }
    boolean collective =
        of < sentence.size()
            && sentence.lemma(of).equals("of")
            && COLLECTIVE.contains(sentence.lemma(head));
    if (UNITS.contains(sentence.lemma(head))) {
      return null;
    }
    if (!sentence.tag(head).equals("NN") || collective) {
      return null;
    }
    for (int child : sentence.tree().children(head)) {
      String lemma = sentence.lemma(child);
      if (sentence.relation(child).equals("det")
          && (lemma.equals("a") || lemma.equals("an") || lemma.equals("another"))) {
        return new Count(child, head, 1L, 1L, 1L);
      }
    }
    return null;
  }

  private static boolean isIdentifier(ParsedSentence sentence, int head, int number) {
    return sentence.tag(head).startsWith("NNP") && sentence.tag(number).startsWith("NNP");
  }

  private static String form(ParsedSentence sentence, int i) {
    return sentence.token(i).form();
  }

  private static boolean isNumber(ParsedSentence sentence, int i) {
    String form = form(sentence, i);
    return !isAge(sentence, i)
        && (sentence.tag(i).equals("CD") || NumberWords.multiplier(form) != null)
        && (NumberWords.value(form) != null || NumberWords.multiplier(form) != null);
  }

  /** "kills 8-year-old", "a two-day siege": counts years and days. */
  private static boolean isAge(ParsedSentence sentence, int i) {
    return i + 2 < sentence.size()
        && form(sentence, i + 1).equals("-")
        && TimeWords.isTime(sentence.lemma(i + 2), form(sentence, i + 2));
  }

  /** The number at {@code at}, with the words around it that bound it. */
  private static @Nullable Count bounded(ParsedSentence sentence, int at) {
    int first = at;
    int last = at;
    while (first > 0 && partOfNumber(sentence, first - 1)) {
      first--;
    }
    while (last + 1 < sentence.size() && partOfNumber(sentence, last + 1)) {
      last++;
    }
    Long value = value(sentence, first, last);
    if (value != null) {
      return around(sentence, first, last, value);
    }
    Long vague = NumberWords.vague(form(sentence, at));
    return vague == null ? null : vague(sentence, at, vague);
  }

  private static Count vague(ParsedSentence sentence, int at, Long least) {
    // "tens of thousands", "hundreds of thousands": multiply.
    if (at + 2 < sentence.size() && sentence.lemma(at + 1).equals("of")) {
      Long next = NumberWords.vague(form(sentence, at + 2));
      if (next != null && next >= 2_000) {
        long product = least * (next / 2);
        return new Count(at, at + 2, product, null, null);
      }
    }
    int first = at > 0 && sentence.lemma(at - 1).equals("a") ? at - 1 : at;
    return new Count(first, at, least, null, null);
  }

  private static boolean partOfNumber(ParsedSentence sentence, int i) {
    String form = form(sentence, i);
    return NumberWords.multiplier(form) != null
        || isInnerHyphen(sentence, i)
        || (sentence.tag(i).equals("CD") && NumberWords.value(form) != null);
  }

  /** The hyphen of "twenty-one", which the tokenizer parts; not that of "12-15". */
  private static boolean isInnerHyphen(ParsedSentence sentence, int i) {
    return form(sentence, i).equals("-")
        && i > 0
        && i + 1 < sentence.size()
        && NumberWords.value(form(sentence, i - 1) + "-" + form(sentence, i + 1)) != null;
  }

  private static @Nullable Long value(ParsedSentence sentence, int first, int last) {
    double total = 0;
    double current = 0;
    boolean any = false;
    for (int i = first; i <= last; i++) {
      String form = form(sentence, i);
      if (isInnerHyphen(sentence, i)) {
        continue;
      }
      Long multiplier = NumberWords.multiplier(form);
      if (multiplier != null) {
        current = (any || current > 0 ? current : 1) * multiplier;
        if (multiplier >= 1_000) {
          total += current;
          current = 0;
        }
        any = true;
        continue;
      }
      double exact = NumberWords.figureExactly(form);
      if (Double.isNaN(exact)) {
        Long word = NumberWords.value(form);
        if (word == null) {
          return null;
        }
        exact = word;
      }
      current += exact;
      any = true;
    }
    return any ? Math.round(total + current) : null;
  }

  /** Applies "at least", "up to", "about", "or more", "between … and …", "12 - 15". */
  private static Count around(ParsedSentence sentence, int first, int last, long value) {
    Count range = range(sentence, first, last, value);
    if (range != null) {
      return range;
    }
    String one = first > 0 ? sentence.lemma(first - 1) : "";
    String two = first > 1 ? sentence.lemma(first - 2) : "";
    if (one.equals("a") && two.equals("half")) {
      long half = value / 2;
      return new Count(first - 2, last, half, half, half);
    }
    if (one.equals("a") || one.equals("an")) {
      first--;
      one = first > 0 ? sentence.lemma(first - 1) : "";
      two = first > 1 ? sentence.lemma(first - 2) : "";
    }
    if (followedBy(sentence, last, "or", "more") || followedBy(sentence, last, "or", "so")) {
      return new Count(first, last + 2, value, value, null);
    }
    if (one.equals("least")
        || (one.equals("than") && (two.equals("more") || form2(sentence, first).equals("more")))) {
      return new Count(first - 2, last, value, value, null);
    }
    if (one.equals("to") && two.equals("up")) {
      return new Count(first - 2, last, null, value, value);
    }
    if (one.equals("than") && first > 2 && sentence.lemma(first - 3).equals("no")) {
      return new Count(first - 3, last, value, value, null);
    }
    if (one.equals("than")
        && (form2(sentence, first).equals("fewer") || form2(sentence, first).equals("less"))) {
      return new Count(first - 2, last, null, value, value);
    }
    if (MORE.contains(one)) {
      return new Count(first - 1, last, value, value, null);
    }
    if (LESS.contains(one)) {
      return new Count(first - 1, last, null, value, value);
    }
    return new Count(first, last, value, value, value);
  }

  private static String form2(ParsedSentence sentence, int first) {
    return first > 1 ? sentence.token(first - 2).form().toLowerCase(java.util.Locale.ROOT) : "";
  }

  private static boolean followedBy(ParsedSentence sentence, int last, String one, String two) {
    return last + 2 < sentence.size()
        && sentence.lemma(last + 1).equals(one)
        && sentence.token(last + 2).form().equalsIgnoreCase(two);
  }

  private static @Nullable Count range(ParsedSentence sentence, int first, int last, long value) {
    if (last + 2 < sentence.size()) {
      String joint = sentence.token(last + 1).form();
      Long second = value(sentence, last + 2, last + 2);
      boolean between = first > 0 && sentence.lemma(first - 1).equals("between");
      boolean joined =
          joint.equals("-")
              || joint.equals("–")
              || joint.equals("to")
              || joint.equals("or")
              || (joint.equals("and") && between);
      if (joined && second != null && second > value && sentence.tag(last + 2).equals("CD")) {
        return new Count(between ? first - 1 : first, last + 2, value, null, second);
      }
    }
    if (first > 1) {
      String joint = sentence.token(first - 1).form();
      Long before = value(sentence, first - 2, first - 2);
      boolean between =
          joint.equals("and") && first > 2 && sentence.lemma(first - 3).equals("between");
      boolean joined = joint.equals("-") || joint.equals("–") || joint.equals("to") || between;
      boolean slug = sentence.relation(first - 2).equals("dep");
      if (joined
          && !slug
          && before != null
          && before < value
          && sentence.tag(first - 2).equals("CD")) {
        return new Count(between ? first - 3 : first - 2, last, before, null, value);
      }
    }
    return null;
  }
}
