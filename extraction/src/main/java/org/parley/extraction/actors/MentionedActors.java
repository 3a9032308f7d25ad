package org.parley.extraction.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * Who is meant where a phrase has a mention: by its name, by what the document says of the entity
 * and by the words around it. One instance serves one document.
 */
final class MentionedActors {
  private static final Set<String> FLEEING = Set.of("flee", "evacuate", "escape", "shelter");

  private final WorldNames names;
  private final @Nullable LocalDate date;
  private final Map<String, EntityProfile> profiles;
  private final PhraseReader phrases;

  /**
   * @param date on which the document was published, or null
   * @param profiles of the document's entities, by their ids
   */
  MentionedActors(
      WorldNames names,
      @Nullable LocalDate date,
      Map<String, EntityProfile> profiles,
      PhraseReader phrases) {
    this.names = names;
    this.date = date;
    this.profiles = profiles;
    this.phrases = phrases;
  }

  /**
   * The actor whom a mention names.
   *
   * @param first the phrase's head by the tree
   * @param head the word of the phrase that {@code mention} covers
   */
  Actor of(Clauses clauses, int first, int head, Mention mention) {
    ParsedSentence sentence = clauses.sentence();
    Identity identity = identity(sentence, mention);
    Identity own = described(clauses, head, mention);
    if (mention.kind() == MentionKind.NATIONALITY && isEthnic(sentence, head)) {
      identity = new Identity(null, homeOf(sentence, head), "CVL");
    } else if (mention.kind() == MentionKind.NATIONALITY || mention.kind() == MentionKind.PLACE) {
      // "Palestinian refugees" is no mere nationality; "Ukrainians" is.
      if (identity.sector() == null && isFleeing(clauses, head)) {
        identity = new Identity(identity.name(), identity.country(), "CVL");
      }
    } else {
      identity = identity.orElse(own);
    }
    // In "Russia-Ukraine talks" each of the two is only itself.
    boolean dyad =
        first == head
            && mention.to() + 1 < sentence.size()
            && Set.of("-", "–", "/").contains(sentence.token(mention.to()).form())
            && sentence.mention(mention.to() + 1) != null;
    return dyad
        ? identity.ofWord(sentence, head, mention.entity())
        : identity.ofPhrase(sentence, first, mention.entity());
  }

  /** "ethnic Albanians", "the Serbs of northern Kosovo": a people, not the country of its name. */
  private boolean isEthnic(ParsedSentence sentence, int head) {
    for (int child : sentence.tree().children(head)) {
      if (sentence.lemma(child).equals("ethnic")) {
        return true;
      }
    }
    return sentence.tag(head).endsWith("S") && homeOf(sentence, head) != null;
  }

  private @Nullable String homeOf(ParsedSentence sentence, int head) {
    Identity owner = phrases.owner(sentence, head);
    return owner == null ? null : owner.country();
  }

  private Identity described(Clauses clauses, int head, Mention mention) {
    if (mention.form() == Mention.Form.PRONOUN) {
      return Identity.UNKNOWN;
    }
    Identity owner = phrases.owner(clauses.sentence(), head);
    Identity result = Identity.UNKNOWN;
    for (PhraseReader.Named modifier :
        phrases.modifiers(clauses.sentence(), outside(clauses, head, mention))) {
      result = result.orElse(modifier.identity().withName(null));
    }
    return owner == null ? result : result.orElse(new Identity(null, owner.country(), null));
  }

  private static List<Integer> outside(Clauses clauses, int head, Mention mention) {
    List<Integer> modifiers = new ArrayList<>(clauses.modifiers(head));
    modifiers.removeIf(word -> word >= mention.from() && word < mention.to());
    return modifiers;
  }

  /** Who is meant by a mention, by its name and by what the document says of its entity. */
  Identity identity(ParsedSentence sentence, Mention mention) {
    EntityProfile profile = profiles.get(mention.entity());
    String text = PhraseReader.text(sentence, mention);
    if (mention.form() == Mention.Form.NAME && mention.kind() != MentionKind.PERSON) {
      Identity direct = names.lookup(text, mention.kind(), date);
      Identity whole =
          profile == null
              ? Identity.UNKNOWN
              : new Identity(profile.name(), profile.country(), profile.sector());
      // A short name ("the Times") is what its fullest form in the document is.
      return direct == null || whole.isKnown() && isShortened(profile, text)
          ? whole
          : direct.orElse(whole);
    }
    return profile == null
        ? Identity.UNKNOWN
        : new Identity(profile.name(), profile.country(), profile.sector());
  }

  private static boolean isShortened(@Nullable EntityProfile profile, String text) {
    return profile != null && profile.name().length() > text.length();
  }

  /** People without a side who run from violence are civilians. */
  private static boolean isFleeing(Clauses clauses, int head) {
    ParsedSentence sentence = clauses.sentence();
    for (int child : sentence.tree().children(head)) {
      if (sentence.baseRelation(child).equals("acl") && FLEEING.contains(sentence.lemma(child))) {
        return true;
      }
    }
    int governor = sentence.tree().head(head);
    return governor >= 0
        && sentence.relation(head).equals("nsubj")
        && FLEEING.contains(sentence.lemma(governor));
  }
}
