package org.parley.language.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.MentionKind;
import org.parley.language.names.Name;
import org.parley.language.names.WordLists;

/**
 * Derives the names of a sentence from GUM's annotation of entities. A mention is a name where a
 * proper noun heads it; its name runs over the proper nouns around that head, without titles,
 * determiners and descriptions. Where names nest, the longest counts.
 */
public final class GoldNames {
  private static final Set<String> LINKS =
      Set.of("of", "the", "and", "for", "de", "la", "al", "-", "&", "'s", "'", "on", "del", "in");

  private final WordLists lists;
  private final List<TreebankWord> words;

  private GoldNames(WordLists lists, List<TreebankWord> words) {
    this.lists = lists;
    this.words = words;
  }

  /**
   * The names of a sentence in order, none overlapping another.
   *
   * @param mentions of this sentence
   */
  public static List<Name> of(
      TreebankSentence sentence, List<EntityMention> mentions, WordLists lists) {
    GoldNames gold = new GoldNames(lists, sentence.words());
    List<Name> candidates = new ArrayList<>();
    for (EntityMention mention : mentions) {
      gold.name(mention, candidates);
    }
    gold.nationalities(candidates);
    candidates.sort(Comparator.comparingInt(name -> -name.length()));
    List<Name> names = new ArrayList<>();
    for (Name candidate : candidates) {
      if (names.stream().noneMatch(candidate::overlaps)) {
        names.add(candidate);
      }
    }
    names.sort(Comparator.comparingInt(Name::from));
    return names;
  }

  private void name(EntityMention mention, List<Name> names) {
    boolean person = mention.type().equals("person");
    int core = person ? personCore(mention) : mention.minimal().getFirst();
    if (core >= words.size() || !proper(core)) {
      return;
    }
    int from = core;
    int to = core + 1;
    while (from > mention.from() && (proper(from - 1) || linked(from - 1, mention, person))) {
      from--;
    }
    while (to < mention.to() && (proper(to) || linked(to, mention, person))) {
      to++;
    }
    while (from < to && !proper(from) && !ordinal(from)) {
      from++;
    }
    while (to > from && !proper(to - 1) && !words.get(to - 1).tag().equals("CD")) {
      to--;
    }
    if (person) {
      from = afterTitles(from, to);
    }
    MentionKind kind = from < to ? kind(mention, from, to) : null;
    if (kind != null) {
      names.add(new Name(from, to, kind));
    }
  }

  /** The word that heads a mention of a person, or the last of the name that follows it. */
  private int personCore(EntityMention mention) {
    int head = mention.minimal().getFirst();
    for (int i = mention.from(); i < mention.to(); i++) {
      int above = words.get(i).head();
      if (above < mention.from() || above >= mention.to()) {
        head = i;
        break;
      }
    }
    if (proper(head)) {
      return head;
    }
    for (int i = mention.to() - 1; i > head; i--) {
      if (words.get(i).head() == head && words.get(i).relation().equals("flat")) {
        return i;
      }
    }
    return head;
  }

  /** A small word between two parts of a name, as in "Bank of England"; never in a person's. */
  private boolean linked(int at, EntityMention mention, boolean person) {
    if (at <= mention.from() || at + 1 >= mention.to()) {
      return words.get(at).tag().equals("CD") && !person;
    }
    String form = words.get(at).form();
    boolean between = reaches(at, -1, mention) && reaches(at, 1, mention);
    if (person) {
      return between
          && (form.equals("-") || Set.of("al", "bin", "de", "von", "van").contains(form));
    }
    return between && LINKS.contains(form) && !splits(at, mention)
        || words.get(at).tag().equals("CD");
  }

  /** A possessive or "and", "in", "on" belongs to a name only between two of its minimal words. */
  private boolean splits(int at, EntityMention mention) {
    String form = words.get(at).form();
    if (form.equals("of") || form.equals("the") || form.equals("-") || form.equals("&")) {
      return mention.identity().isEmpty() && form.equals("of");
    }
    return mention.identity().isEmpty()
        || mention.minimal().getFirst() > at
        || mention.minimal().getLast() < at;
  }

  private boolean reaches(int at, int direction, EntityMention mention) {
    for (int i = at + direction; i >= mention.from() && i < mention.to(); i += direction) {
      if (proper(i)) {
        return true;
      }
      if (!LINKS.contains(words.get(i).form())) {
        return false;
      }
    }
    return false;
  }

  private boolean ordinal(int at) {
    String form = words.get(at).form();
    return Character.isDigit(form.charAt(0)) && Character.isLetter(form.charAt(form.length() - 1));
  }

  private boolean proper(int at) {
    TreebankWord word = words.get(at);
    return word.tag().startsWith("NNP") && Character.isUpperCase(word.form().charAt(0))
        || word.tag().startsWith("NNP") && Character.isDigit(word.form().charAt(0));
  }

  private int afterTitles(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      TreebankWord word = words.get(i);
      boolean described = word.relation().equals("nmod:desc");
      if (described
          || lists.isTitle(word.form()) && !(i > from && i == to - 1 && !isTitleRun(from, i))
          || lists.isNationality(word.form())
          || lists.isCountry(word.form()) && i < to - 1 && i == from) {
        start = i + 1;
      }
    }
    return start;
  }

  /** True where every word from {@code from} up to {@code to} is a title. */
  private boolean isTitleRun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lists.isTitle(words.get(i).form()) && !lists.isNationality(words.get(i).form())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable MentionKind kind(EntityMention mention, int from, int to) {
    String last = words.get(to - 1).form();
    boolean plural = words.get(to - 1).tag().equals("NNPS");
    return switch (mention.type()) {
      case "person" ->
          to - from == 1 && lists.isNationality(last)
              ? MentionKind.NATIONALITY
              : plural ? null : MentionKind.PERSON;
      case "organization" -> lists.isUnit(last) ? MentionKind.UNIT : MentionKind.ORGANISATION;
      case "place" -> lists.isFacility(last) ? MentionKind.FACILITY : MentionKind.PLACE;
      case "event" -> MentionKind.EVENT;
      case "object" -> lists.isWeapon(words.get(from).form()) ? MentionKind.WEAPON : null;
      default -> null;
    };
  }

  private void nationalities(List<Name> names) {
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      if (Character.isUpperCase(form.charAt(0))
          && lists.isNationality(form)
          && (words.get(i).tag().startsWith("JJ") || words.get(i).tag().startsWith("NNP"))) {
        names.add(new Name(i, i + 1, MentionKind.NATIONALITY));
      }
    }
  }
}
