package org.parley.language.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.MentionKind;
import org.parley.language.Token;
import org.parley.language.names.Name;

/**
 * Puts the names of a document that name the same into one referent: spellings, short forms,
 * acronyms. Each name is looked up under a few keys, so that time grows with the text, not its
 * square. Not safe for use by many threads.
 */
final class NameClusters {
  /** Bounds the work on a text that gives one surname to everybody. */
  private static final int MOST_OF_A_KEY = 16;

  private final CoreferenceLists lists;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<String, List<Referent>> byKey = new HashMap<>();

  NameClusters(CoreferenceLists lists) {
    this.lists = lists;
  }

  /** All referents in order of their first names. */
  List<Referent> referents() {
    return referents;
  }

  /**
   * The referent of a name, a new one where no earlier name is its own.
   *
   * @param acronymOf the name before which this one stands in brackets, or null
   */
  Referent referent(List<Token> tokens, Name name, Gender gender, @Nullable Referent acronymOf) {
    List<String> words = new ArrayList<>();
    for (int i = name.from(); i < name.to(); i++) {
      words.add(tokens.get(i).form());
    }
    String text = text(tokens, name);
    Referent referent = acronymOf;
    if (referent == null) {
      referent =
          name.kind() == MentionKind.PERSON
              ? person(words, text, gender)
              : named(words, text, name, tokens);
    }
    if (referent == null) {
      referent = new Referent(name.kind());
      referents.add(referent);
    }
    referent.called(text, words.size());
    referent.learn(gender);
    register(referent, words, text, name.kind());
    return referent;
  }

  private @Nullable Referent person(List<String> words, String text, Gender gender) {
    String last = NameKeys.spelling(words.getLast());
    if (words.size() == 1) {
      Referent referent = latest("last " + last, gender);
      return referent != null ? referent : only("first " + last, gender);
    }
    Referent same = latest("full " + spellings(words), gender);
    if (same != null) {
      return same;
    }
    for (Referent candidate : byKey.getOrDefault("last " + last, List.of())) {
      if (candidate.gender().agrees(gender) && compatible(candidate.name(), words)) {
        return candidate;
      }
    }
    return only("single " + NameKeys.spelling(words.getFirst()), gender);
  }

  /** True where one name is the other with words left out or cut to initials before the surname. */
  private static boolean compatible(String name, List<String> words) {
    String[] known = name.split(" ");
    if (known.length == 1) {
      return NameKeys.spelling(known[0]).equals(NameKeys.spelling(words.getLast()));
    }
    String first = NameKeys.spelling(words.getFirst());
    String knownFirst = NameKeys.spelling(known[0]);
    return first.equals(knownFirst)
        || (words.getFirst().length() <= 2 || known[0].length() <= 2)
            && first.charAt(0) == knownFirst.charAt(0);
  }

  private @Nullable Referent named(List<String> words, String text, Name name, List<Token> tokens) {
    String group = group(name.kind());
    String key = lists.canonical(NameKeys.plain(text));
    Referent same = latest(group + key, Gender.UNKNOWN);
    if (same != null || group.equals("nationality ") || group.equals("event ")) {
      return same;
    }
    if (words.size() == 1 && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
      Referent long_ = only(group + "initials " + key, Gender.UNKNOWN);
      if (long_ != null) {
        return long_;
      }
    }
    boolean definite =
        name.from() > 0 && tokens.get(name.from() - 1).form().equalsIgnoreCase("the");
    if (definite && words.size() < 3) {
      return only(group + "ending " + key, Gender.UNKNOWN);
    }
    return group.equals("organisation ") && words.size() == 1
        ? only(group + "beginning " + key, Gender.UNKNOWN)
        : null;
  }

  private void register(Referent referent, List<String> words, String text, MentionKind kind) {
    if (kind == MentionKind.PERSON) {
      String last = NameKeys.spelling(words.getLast());
      put("last " + last, referent);
      if (words.size() > 1) {
        put("full " + spellings(words), referent);
        put("first " + NameKeys.spelling(words.getFirst()), referent);
      } else {
        put("single " + last, referent);
      }
      return;
    }
    String group = group(kind);
    String key = NameKeys.plain(text);
    put(group + lists.canonical(key), referent);
    if (words.size() > 1) {
      put(group + "initials " + NameKeys.initials(words), referent);
      put(group + "beginning " + NameKeys.plain(words.getFirst()), referent);
      for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
        put(group + "ending " + key.substring(space + 1), referent);
      }
    }
  }

  private void put(String key, Referent referent) {
    List<Referent> known = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    known.remove(referent);
    if (known.size() == MOST_OF_A_KEY) {
      known.removeFirst();
    }
    known.add(referent);
  }

  /** The one that was named last, among those whose gender agrees. */
  private @Nullable Referent latest(String key, Gender gender) {
    List<Referent> known = byKey.getOrDefault(key, List.of());
    for (int i = known.size() - 1; i >= 0; i--) {
      if (known.get(i).gender().agrees(gender)) {
        return known.get(i);
      }
    }
    return null;
  }

  private @Nullable Referent only(String key, Gender gender) {
    List<Referent> known = byKey.getOrDefault(key, List.of());
    return known.size() == 1 && known.getFirst().gender().agrees(gender) ? known.getFirst() : null;
  }

  private static String spellings(List<String> words) {
    StringBuilder key = new StringBuilder();
    words.forEach(word -> key.append(NameKeys.spelling(word)).append(' '));
    return key.toString();
  }

  private static String group(MentionKind kind) {
    return switch (kind) {
      case ORGANISATION, UNIT -> "organisation ";
      case PLACE, FACILITY -> "place ";
      default -> kind.label() + " ";
    };
  }

  /** The words as the text has them: spaces only where the text has some space. */
  static String text(List<Token> tokens, Name name) {
    StringBuilder text = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      if (i > name.from() && tokens.get(i - 1).span().end() < tokens.get(i).span().start()) {
        text.append(' ');
      }
      text.append(tokens.get(i).form());
    }
    return text.toString();
  }
}
