package org.parley.extraction.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * Reads country and sector off the words of one noun phrase: its own noun, its modifiers, its
 * possessor, what follows "of", "in" and "from". Immutable.
 */
final class PhraseReader {
  private static final Set<String> BACKING =
      Set.of(
          "backed", "supported", "funded", "financed", "armed", "trained", "sponsored", "allied");

  private static final Set<String> BINDING = Set.of("of", "in", "from", "for", "at", "to");

  private final WorldNames names;
  private final @Nullable LocalDate date;

  private final Map<String, EntityProfile> profiles;

  PhraseReader(WorldNames names, @Nullable LocalDate date) {
    this(names, date, Map.of());
  }

  /**
   * @param profiles what the document says of its entities: "the Times team" is that of the paper
   *     named in full elsewhere
   */
  PhraseReader(WorldNames names, @Nullable LocalDate date, Map<String, EntityProfile> profiles) {
    this.names = names;
    this.date = date;
    this.profiles = profiles;
  }

  /** The sector that a noun and the words before it give: "foreign minister", "riot police". */
  @Nullable String sector(ParsedSentence sentence, int head) {
    // "neighboring Oman", "a major change": only a noun names somebody.
    if (!sentence.isNoun(head) && sentence.mention(head) == null && !namesPeople(sentence, head)) {
      return null;
    }
    String lemma = sentence.lemma(head);
    for (int length = 3; length >= 2; length--) {
      int first = head - length + 1;
      if (first >= 0 && adjacent(sentence, first, head)) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= head; i++) {
          if (!sentence.token(i).form().equals("-")) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(sentence.lemma(i));
          }
        }
        String sector = names.agentSector(phrase.toString());
        if (sector != null) {
          return sector;
        }
      }
    }
    String sector = names.agentSector(lemma);
    if ("MIL".equals(sector) && isOfRebels(sentence, head)) {
      return "REB";
    }
    if (sector == null && sentence.tag(head).startsWith("NNP") && sentence.mention(head) == null) {
      // "Gunmen" at the head of a sentence may be taken for a name, which has no other number.
      String form = sentence.token(head).form().toLowerCase(Locale.ROOT);
      sector =
          form.endsWith("men")
              ? names.agentSector(form.substring(0, form.length() - 2) + "an")
              : form.endsWith("s") ? names.agentSector(form.substring(0, form.length() - 1)) : null;
    }
    return sector;
  }

  /** "the wounded", "the poor": an adjective with an article of its own stands for people. */
  private static boolean namesPeople(ParsedSentence sentence, int head) {
    String tag = sentence.tag(head);
    boolean open = tag.startsWith("JJ") || tag.equals("VBN");
    return !tag.startsWith("JJ") && !tag.startsWith("V")
        || open && sentence.tree().child(head, "det") >= 0;
  }

  /** "rebel sniper", "separatist gunners": no army's. */
  private boolean isOfRebels(ParsedSentence sentence, int head) {
    return head > 0
        && sentence.tree().head(head - 1) == head
        && sentence.baseRelation(head - 1).equals("compound")
        && "REB".equals(names.agentSector(sentence.lemma(head - 1)));
  }

  private static boolean adjacent(ParsedSentence sentence, int first, int head) {
    for (int i = first; i < head; i++) {
      String base = sentence.baseRelation(i);
      if (!base.equals("compound")
          && !base.equals("amod")
          && !base.equals("punct")
          && !base.equals("flat")
          && !base.equals("nmod")) {
        return false;
      }
    }
    return true;
  }

  /**
   * A name before a noun.
   *
   * @param word its token
   * @param identity what it names
   */
  record Named(int word, Identity identity) {}

  /** What single words or mentions before the head name: nationalities, countries, bodies. */
  List<Named> modifiers(ParsedSentence sentence, List<Integer> modifiers) {
    List<Named> found = new ArrayList<>();
    Set<Mention> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int modifier : modifiers) {
      Mention mention = sentence.mention(modifier);
      if (mention != null && !seen.add(mention) || isBacker(sentence, modifier)) {
        continue;
      }
      Identity identity = word(sentence, modifier);
      if (identity != null
          && found.stream().noneMatch(named -> named.identity().equals(identity))) {
        found.add(new Named(modifier, identity));
      }
    }
    return found;
  }

  /** "the Iran-backed militia": who backs somebody is not his own country. */
  static boolean isBacker(ParsedSentence sentence, int word) {
    return word + 2 < sentence.size()
        && sentence.token(word + 1).form().equals("-")
        && BACKING.contains(sentence.token(word + 2).form());
  }

  /**
   * What a word or the mention around it names, people left out; null where it names nothing known.
   */
  @Nullable Identity word(ParsedSentence sentence, int i) {
    Mention mention = sentence.mention(i);
    if (mention != null && mention.kind() == MentionKind.PERSON) {
      return null;
    }
    if (mention != null && mention.form() == Mention.Form.NAME) {
      String text = text(sentence, mention);
      EntityProfile profile = profiles.get(mention.entity());
      boolean fuller =
          profile != null
              && mention.kind() == MentionKind.ORGANISATION
              && profile.name().length() > text.length()
              && profile.name().endsWith(text);
      return fuller && profile != null
          ? new Identity(profile.name(), profile.country(), profile.sector())
          : names.lookup(text, mention.kind(), date);
    }
    if (mention == null && sentence.tag(i).startsWith("NNP")
        || sentence.tag(i).startsWith("JJ")
            && Character.isUpperCase(sentence.token(i).form().charAt(0))) {
      return names.lookup(sentence.token(i).form(), null, date);
    }
    return null;
  }

  static String text(ParsedSentence sentence, Mention mention) {
    return mention.span().in(sentence.analysis().document().text());
  }

  /** Country of what the phrase belongs to: "the army of Mali", "security forces in Guinea". */
  @Nullable Identity owner(ParsedSentence sentence, int head) {
    Identity possessor = possessor(sentence, head, 0);
    if (possessor != null) {
      return possessor;
    }
    for (int child : sentence.tree().children(head)) {
      if (sentence.baseRelation(child).equals("nmod")
          && !sentence.relation(child).equals("nmod:poss")
          && bound(sentence, child)) {
        Identity identity = word(sentence, child);
        if (identity != null) {
          return identity;
        }
      }
    }
    return origin(sentence, head);
  }

  private static final Set<String> COMING =
      Set.of("visit", "come", "arrive", "hail", "originate", "travel", "return");

  /** "a woman visiting from Norway": the country that somebody comes from; null for none. */
  private @Nullable Identity origin(ParsedSentence sentence, int head) {
    for (int verb : sentence.tree().children(head)) {
      if (!sentence.relation(verb).equals("acl") || !COMING.contains(sentence.lemma(verb))) {
        continue;
      }
      for (int child : sentence.tree().children(verb)) {
        Identity home = sentence.hasChild(child, "case", "from") ? word(sentence, child) : null;
        if (home != null && home.country() != null) {
          return new Identity(null, home.country(), null);
        }
      }
    }
    return null;
  }

  /** Each of whom a plural phrase belongs to: "the leaders of Kenya and Uganda". */
  List<Identity> owners(Clauses clauses, int head) {
    int of = clauses.prepositional(head, "of");
    List<Identity> owners = new ArrayList<>();
    if (of >= 0) {
      for (int each : clauses.coordinated(of)) {
        Identity identity = word(clauses.sentence(), each);
        if (identity != null && identity.country() != null && !owners.contains(identity)) {
          owners.add(identity);
        }
      }
    }
    return owners;
  }

  /** Whoever a noun or, as parsers have it, one of the words before it belongs to. */
  private @Nullable Identity possessor(ParsedSentence sentence, int noun, int depth) {
    for (int child : sentence.tree().children(noun)) {
      Identity identity = null;
      if (sentence.relation(child).equals("nmod:poss")) {
        identity = word(sentence, child);
      } else if (sentence.relation(child).equals("compound") && depth < 2) {
        identity = possessor(sentence, child, depth + 1);
      }
      if (identity != null) {
        return identity;
      }
    }
    return null;
  }

  private static boolean bound(ParsedSentence sentence, int word) {
    for (int child : sentence.tree().children(word)) {
      if (sentence.relation(child).equals("case") && BINDING.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
