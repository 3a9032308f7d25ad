package org.parley.language.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.MentionKind;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Makes the names of a document agree: the same words name the same kind of thing throughout, a
 * surname alone is a person where the full name stands elsewhere, and a name that is clear in one
 * sentence is found in another that gives no hint. Time grows with the text. For one document.
 */
final class NameConsistency {
  private static final int FULL_NAME = 3;
  private static final int GIVEN_NAME = 1;
  private static final int ENOUGH = 2;
  private static final int LONGEST = 6;

  private final List<Sentence> sentences;
  private final List<List<Name>> names;
  private final List<boolean[]> certain;
  private final WordLists lists;
  private final DocumentWords words;
  private final Map<String, int[]> votes = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * Counts what the names of a document say.
   *
   * @param certain for each sentence the tokens whose names are known for certain, which stay
   */
  NameConsistency(
      List<Sentence> sentences,
      List<List<Name>> names,
      List<boolean[]> certain,
      WordLists lists,
      DocumentWords words) {
    this.sentences = sentences;
    this.names = names;
    this.certain = certain;
    this.lists = lists;
    this.words = words;
    for (int s = 0; s < names.size(); s++) {
      for (Name name : names.get(s)) {
        count(sentences.get(s).tokens(), name);
      }
    }
  }

  private void count(List<Token> tokens, Name name) {
    vote(key(tokens, name.from(), name.to()), name.kind(), 1);
    String first = tokens.get(name.from()).form();
    longest.merge(first, Math.min(LONGEST, name.length()), Math::max);
    if (name.kind() == MentionKind.PERSON && name.length() > 1) {
      boolean given = lists.isFemaleName(first) || lists.isMaleName(first);
      String last = tokens.get(name.to() - 1).form();
      vote(last, MentionKind.PERSON, given ? FULL_NAME : ENOUGH);
      vote(first, MentionKind.PERSON, GIVEN_NAME);
      longest.merge(last, 1, Math::max);
    }
  }

  private void vote(String key, MentionKind kind, int weight) {
    votes.computeIfAbsent(key, k -> new int[MentionKind.values().length])[kind.ordinal()] += weight;
  }

  private static String key(List<Token> tokens, int from, int to) {
    if (to == from + 1) {
      return tokens.get(from).form();
    }
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(tokens.get(i).form());
    }
    return key.toString();
  }

  /** The names of every sentence, made to agree. */
  List<List<Name>> agreed() {
    List<List<Name>> agreed = new ArrayList<>(names.size());
    for (int s = 0; s < names.size(); s++) {
      agreed.add(agreed(sentences.get(s).tokens(), names.get(s), certain.get(s)));
    }
    return agreed;
  }

  private List<Name> agreed(List<Token> tokens, List<Name> found, boolean[] known) {
    List<Name> agreed = new ArrayList<>(found.size());
    int at = 0;
    for (Name name : found) {
      addMissed(tokens, at, name.from(), agreed);
      agreed.add(known[name.from()] ? name : agreed(tokens, name));
      at = name.to();
    }
    addMissed(tokens, at, tokens.size(), agreed);
    return agreed;
  }

  private Name agreed(List<Token> tokens, Name name) {
    if (name.kind() == MentionKind.NATIONALITY || name.kind() == MentionKind.WEAPON) {
      return name;
    }
    int[] counts = votes.get(key(tokens, name.from(), name.to()));
    MentionKind winner = counts == null ? null : winner(counts, name.kind());
    return winner == null || winner == name.kind()
        ? name
        : new Name(name.from(), name.to(), winner);
  }

  /** The kind with most votes; {@code favoured} wins a tie. */
  private static MentionKind winner(int[] counts, MentionKind favoured) {
    MentionKind winner = favoured;
    for (MentionKind kind : MentionKind.values()) {
      if (counts[kind.ordinal()] > counts[winner.ordinal()]) {
        winner = kind;
      }
    }
    return winner;
  }

  private void addMissed(List<Token> tokens, int from, int to, List<Name> agreed) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      Integer most = mayBeName(token) ? longest.get(token.form()) : null;
      Name missed = most == null ? null : missed(tokens, i, Math.min(to, i + most));
      if (missed != null) {
        agreed.add(missed);
        i = missed.to() - 1;
      }
    }
  }

  private boolean mayBeName(Token token) {
    return token.tag().startsWith("NNP")
        || Character.isUpperCase(token.form().charAt(0)) && !words.standsSmall(token.form());
  }

  private @Nullable Name missed(List<Token> tokens, int from, int most) {
    for (int to = most; to > from; to--) {
      int[] counts = votes.get(key(tokens, from, to));
      if (counts != null && !lists.isTitle(tokens.get(from).form())) {
        MentionKind kind = winner(counts, MentionKind.PERSON);
        int needed = to - from > 1 ? 1 : ENOUGH;
        boolean free = !beside(tokens, from - 1) && !beside(tokens, to);
        if (counts[kind.ordinal()] >= needed && free) {
          return new Name(from, to, kind);
        }
      }
    }
    return null;
  }

  /** True for a proper noun, next to which a name would be only a part of another. */
  private static boolean beside(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).tag().startsWith("NNP");
  }
}
