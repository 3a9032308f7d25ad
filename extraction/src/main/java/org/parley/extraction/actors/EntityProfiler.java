package org.parley.extraction.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Analysis;
import org.parley.language.Entity;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * Collects what a document says of its people and organisations, in titles before a name ("Turkish
 * Foreign Minister Mevlut Cavusoglu") and appositions after it ("Rafael Grossi, head of the IAEA"),
 * and fills the rest from the tables. What the text says wins over what the tables say.
 */
final class EntityProfiler {
  private final Analysis analysis;
  private final List<ParsedSentence> sentences;
  private final WorldNames names;
  private final @Nullable LocalDate date;
  private final PhraseReader phrases;
  private final Set<String> contested = new HashSet<>();

  EntityProfiler(
      Analysis analysis,
      List<ParsedSentence> sentences,
      WorldNames names,
      @Nullable LocalDate date) {
    this.analysis = analysis;
    this.sentences = sentences;
    this.names = names;
    this.date = date;
    this.phrases = new PhraseReader(names, date);
  }

  /** Entities of which the text says another country than the tables; known after profiles(). */
  Set<String> contested() {
    return contested;
  }

  /** What the text says of an entity, while it is being collected. */
  private static final class Draft {
    Identity fromText = Identity.UNKNOWN;
    final Set<String> roles = new LinkedHashSet<>();
    final Set<String> texts = new LinkedHashSet<>();
  }

  /** The profile of every entity, by its id, in the order of the analysis. */
  Map<String, EntityProfile> profiles() {
    Map<String, Draft> drafts = new HashMap<>();
    for (Mention mention : analysis.mentions()) {
      Draft draft = drafts.computeIfAbsent(mention.entity(), key -> new Draft());
      if (mention.form() == Mention.Form.NAME) {
        draft.texts.add(mention.span().in(analysis.document().text()));
      }
      if (mention.kind() == MentionKind.PERSON && mention.form() == Mention.Form.NAME) {
        readRoles(sentences.get(mention.sentence()), mention, draft);
      }
    }
    Map<String, EntityProfile> profiles = new LinkedHashMap<>();
    for (Entity entity : analysis.entities()) {
      Draft draft = drafts.getOrDefault(entity.id(), new Draft());
      EntityProfile longer = draft.fromText.isKnown() ? null : fullerName(entity, profiles);
      profiles.put(entity.id(), longer == null ? profile(entity, draft) : longer);
    }
    return profiles;
  }

  /**
   * "the Times" after "the New York Times" is the same paper, whatever the tables call the Times.
   */
  private @Nullable EntityProfile fullerName(Entity entity, Map<String, EntityProfile> earlier) {
    if (entity.kind() != MentionKind.ORGANISATION || entity.name().indexOf(' ') >= 0) {
      return null;
    }
    for (Entity other : analysis.entities()) {
      EntityProfile profile = earlier.get(other.id());
      if (profile != null
          && other.kind() == MentionKind.ORGANISATION
          && other.name().endsWith(" " + entity.name())
          && "MED".equals(profile.sector())) {
        return profile;
      }
    }
    return null;
  }

  private EntityProfile profile(Entity entity, Draft draft) {
    Identity known = known(entity, draft);
    Identity identity = draft.fromText.orElse(known);
    if (known.country() != null
        && identity.country() != null
        && !known.country().equals(identity.country())) {
      contested.add(entity.id());
    }
    String name = known.name() != null ? known.name() : entity.name();
    return new EntityProfile(name, identity.country(), identity.sector(), List.copyOf(draft.roles));
  }

  private Identity known(Entity entity, Draft draft) {
    List<String> texts = new ArrayList<>();
    texts.add(entity.name());
    texts.addAll(draft.texts);
    for (String text : texts) {
      Identity identity =
          entity.kind() == MentionKind.PERSON
              ? names.person(text, date)
              : names.lookup(text, entity.kind(), date);
      if (identity != null) {
        return identity;
      }
    }
    return entity.kind() == MentionKind.ORGANISATION ? kindOfBody(entity.name()) : Identity.UNKNOWN;
  }

  /** "Police", "Army": a noun that a paper writes like a name still tells what it is. */
  private Identity kindOfBody(String name) {
    String sector = name.indexOf(' ') < 0 ? names.agentSector(name.toLowerCase(Locale.ROOT)) : null;
    return sector == null ? Identity.UNKNOWN : new Identity(null, null, sector);
  }

  private void readRoles(ParsedSentence sentence, Mention mention, Draft draft) {
    titleBefore(sentence, mention, draft);
    for (int child : sentence.tree().children(mention.head())) {
      if (sentence.relation(child).equals("appos")) {
        role(sentence, child, draft);
      }
    }
    homeAfter(sentence, mention, draft);
    int head = sentence.tree().head(mention.head());
    if (head >= 0 && sentence.relation(mention.head()).equals("appos")) {
      role(sentence, head, draft);
    }
    // "Grossi is the head of the agency"
    if (head >= 0
        && sentence.relation(mention.head()).equals("nsubj")
        && sentence.tree().child(head, "cop") >= 0
        && sentence.isNoun(head)) {
      role(sentence, head, draft);
    }
  }

  /** "King Hassan of Morocco" */
  private void homeAfter(ParsedSentence sentence, Mention mention, Draft draft) {
    int of = mention.to();
    if (of + 1 >= sentence.size() || !sentence.lemma(of).equals("of")) {
      return;
    }
    Identity home = phrases.word(sentence, of + 1);
    if (home != null && home.country() != null && home.sector() == null) {
      draft.fromText = draft.fromText.orElse(new Identity(null, home.country(), null));
    }
  }

  /** Words of the same phrase right before the name: "U.S. Secretary of State Antony Blinken". */
  private void titleBefore(ParsedSentence sentence, Mention mention, Draft draft) {
    int first = mention.from();
    while (first > 0 && isTitleWord(sentence, first - 1) && belongs(sentence, first - 1, mention)) {
      first--;
    }
    if (first == mention.from()) {
      return;
    }
    Identity identity = Identity.UNKNOWN;
    String sector = null;
    int roleStart = -1;
    for (int i = mention.from() - 1; i >= first && sector == null; i--) {
      // The word next to the name decides: "Deputy Foreign Minister", not the office above it.
      sector = sectorUpTo(sentence, first, i);
    }
    for (int i = first; i < mention.from(); i++) {
      Identity word = PhraseReader.isBacker(sentence, i) ? null : phrases.word(sentence, i);
      if (word != null) {
        identity = identity.orElse(word);
      } else if (sentence.isNoun(i) || sentence.tag(i).startsWith("JJ")) {
        roleStart = roleStart < 0 ? i : roleStart;
      }
    }
    if (sector == null
        && (!identity.isKnown() || roleStart >= 0 && !isAdjective(sentence, first))) {
      // "Cuba backs Ortega", the verb taken for a noun: no title, and no home.
      return;
    }
    if (sector != null) {
      identity = new Identity(null, identity.country(), sector);
    }
    if (roleStart >= 0) {
      draft.roles.add(sentence.text(sentence.span(roleStart, mention.from())));
    }
    draft.fromText = draft.fromText.orElse(identity.withName(null));
  }

  private static boolean isAdjective(ParsedSentence sentence, int word) {
    return sentence.tag(word).startsWith("JJ");
  }

  /**
   * Whether a word before a name is of its phrase: not "reporters" in "told reporters Ms Bell was
   * well".
   */
  private static boolean belongs(ParsedSentence sentence, int word, Mention mention) {
    int head = sentence.tree().head(word);
    if (head > word) {
      return true;
    }
    if (!sentence.isNoun(word)) {
      // Small words ("of", "the", "-") say nothing by themselves.
      return true;
    }
    int node = mention.head();
    for (int steps = 0; steps < 3 && node >= 0; steps++) {
      String base = sentence.baseRelation(node);
      if (!base.equals("flat")
          && !base.equals("appos")
          && !base.equals("compound")
          && !base.equals("list")
          && !base.equals("nmod")
          && !base.equals("dep")) {
        return false;
      }
      node = sentence.tree().head(node);
      if (node == word) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String sectorUpTo(ParsedSentence sentence, int first, int last) {
    String best = null;
    for (int from = Math.max(first, last - 3); from <= last && best == null; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int i = from; i <= last; i++) {
        if (!sentence.token(i).form().equals("-")) {
          phrase.append(phrase.isEmpty() ? "" : " ").append(sentence.lemma(i));
        }
      }
      best = names.agentSector(phrase.toString());
    }
    return best;
  }

  private static boolean isTitleWord(ParsedSentence sentence, int i) {
    String tag = sentence.tag(i);
    String form = sentence.token(i).form();
    if (tag.startsWith("NN")) {
      return true;
    }
    if (tag.equals("POS") || form.equals("-") || form.equals("/")) {
      return true;
    }
    if (tag.equals("IN")) {
      return form.equals("of") || form.equals("for");
    }
    return tag.startsWith("JJ") || tag.equals("VBN") && form.endsWith("ed");
  }

  /** A noun phrase that describes the person: "head of the IAEA", "the Kremlin spokesman". */
  private void role(ParsedSentence sentence, int head, Draft draft) {
    if (!sentence.isNoun(head)) {
      return;
    }
    Mention mention = sentence.mention(head);
    if (mention != null
        && mention.kind() != MentionKind.PERSON
        && mention.form() == Mention.Form.NAME
        && mention.head() == head) {
      Identity body = names.lookup(PhraseReader.text(sentence, mention), mention.kind(), date);
      if (body != null && names.agentSector(sentence.lemma(head)) != null) {
        draft.roles.add(sentence.text(sentence.phraseSpan(head)));
        draft.fromText = draft.fromText.orElse(body.withName(null));
      }
      return;
    }
    String sector = phrases.sector(sentence, head);
    Identity owner = phrases.owner(sentence, head);
    Identity identity = owner == null ? Identity.UNKNOWN : owner;
    for (PhraseReader.Named modifier :
        phrases.modifiers(sentence, new Clauses(sentence).modifiers(head))) {
      identity = modifier.identity().orElse(identity);
    }
    if (sector != null && identity.sector() == null) {
      identity = new Identity(null, identity.country(), sector);
    }
    if (!identity.isKnown()) {
      return;
    }
    draft.roles.add(sentence.text(sentence.phraseSpan(head)));
    draft.fromText = draft.fromText.orElse(identity.withName(null));
  }
}
