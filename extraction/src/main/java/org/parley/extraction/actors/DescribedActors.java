package org.parley.extraction.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Span;

/**
 * Who is meant where nobody is named: "its troops", "the two sides", "officials of the ministry",
 * "they". One instance serves one document.
 */
final class DescribedActors {
  private static final Set<String> BELONGING =
      Set.of("leader", "official", "supporter", "head", "chief", "representative", "delegate");

  private final ActorResolver resolver;
  private final MentionedActors mentioned;
  private final WordKinds kinds;
  private final Belonging belonging;
  private final PhraseReader phrases;
  private final WorldNames names;
  private final @Nullable LocalDate date;
  private final List<ParsedSentence> sentences;

  /**
   * @param resolver resolves the phrases that pronouns take up
   * @param date on which the document was published, or null
   * @param sentences all sentences of the document, in order
   */
  DescribedActors(
      ActorResolver resolver,
      MentionedActors mentioned,
      WordKinds kinds,
      PhraseReader phrases,
      WorldNames names,
      @Nullable LocalDate date,
      List<ParsedSentence> sentences) {
    this.resolver = resolver;
    this.mentioned = mentioned;
    this.kinds = kinds;
    this.belonging = new Belonging(names);
    this.phrases = phrases;
    this.names = names;
    this.date = date;
    this.sentences = sentences;
  }

  /**
   * The actors that a phrase describes.
   *
   * @param takeUp whether a pronoun may be understood as what it takes up
   */
  List<Actor> of(Clauses clauses, int head, boolean takeUp) {
    ParsedSentence sentence = clauses.sentence();
    if (sentence.tag(head).startsWith("PRP")
        || sentence.tag(head).equals("DT")
        || sentence.tag(head).startsWith("W")) {
      return pronoun(clauses, head, takeUp);
    }
    if (TwoSides.isTwo(sentence, head)) {
      TwoSides.Pair pair = TwoSides.before(sentences, sentence, head);
      List<Actor> both = pair == null ? List.of() : both(sentence, head, pair);
      if (both.size() == 2) {
        return both;
      }
    }
    Identity self = sentence.tag(head).startsWith("NNP") ? phrases.word(sentence, head) : null;
    if (self != null) {
      return List.of(self.ofPhrase(sentence, head, null));
    }
    String sector = phrases.sector(sentence, head);
    Identity owner = phrases.owner(sentence, head);
    owner = owner == null && takeUp ? byPronoun(clauses, head) : owner;
    if (sector == null && owner == null) {
      sector = ofWhom(clauses, head);
    }
    if (owner == null && "GOV".equals(sector)) {
      owner = ledBy(clauses, head);
    }
    List<Actor> actors = new ArrayList<>();
    List<Integer> modifiers = new ArrayList<>(clauses.modifiers(head));
    modifiers.removeIf(word -> isEthnicModifier(sentence, word));
    for (PhraseReader.Named modifier : phrases.modifiers(sentence, modifiers)) {
      if (modifier.identity().country() != null || actors.isEmpty()) {
        Identity identity = belonging.of(sentence, head, sector, modifier.identity());
        // "Russia-Ukraine talks": nobody but the two names is an actor.
        boolean nameOnly =
            sector == null
                && !belonging.isArmed(sentence, head)
                && kinds.isEventNoun(sentence.lemma(head));
        actors.add(
            nameOnly
                ? modifier
                    .identity()
                    .ofWord(sentence, modifier.word(), entityAt(sentence, modifier.word()))
                : identity.ofPhrase(sentence, head, null));
      }
    }
    if (actors.isEmpty() && sentence.tag(head).endsWith("S")) {
      // "the foreign ministers of Greece and Turkey" are two.
      List<Identity> owners = phrases.owners(clauses, head);
      if (owners.size() > 1) {
        for (Identity each : owners) {
          actors.add(belonging.of(sentence, head, sector, each).ofPhrase(sentence, head, null));
        }
      }
    }
    if (actors.isEmpty()) {
      Identity identity =
          owner == null
              ? new Identity(null, null, sector)
              : belonging.of(sentence, head, sector, owner);
      actors.add(identity.ofPhrase(sentence, head, entityAt(sentence, head)));
    }
    return actors;
  }

  /** "ethnic Albanian guerrillas" */
  private static boolean isEthnicModifier(ParsedSentence sentence, int word) {
    return word > 0 && sentence.lemma(word - 1).equals("ethnic");
  }

  /** The two of a pair, under the words that take them up; empty where one is not known. */
  private List<Actor> both(ParsedSentence sentence, int head, TwoSides.Pair pair) {
    List<Actor> both = new ArrayList<>();
    for (int each : new int[] {pair.first(), pair.second()}) {
      Mention mention = pair.sentence().mention(each);
      Identity identity =
          mention == null ? Identity.UNKNOWN : mentioned.identity(pair.sentence(), mention);
      if (identity.country() == null) {
        return List.of();
      }
      both.add(identity.ofPhrase(sentence, head, entityAt(pair.sentence(), each)));
    }
    boolean same = java.util.Objects.equals(both.get(0).country(), both.get(1).country());
    return same ? List.of() : both;
  }

  /** "the Bush administration", "Assad's regime": the country of whoever leads it. */
  private @Nullable Identity ledBy(Clauses clauses, int head) {
    ParsedSentence sentence = clauses.sentence();
    for (int child : sentence.tree().children(head)) {
      Mention mention = sentence.mention(child);
      boolean leads =
          sentence.relation(child).equals("compound")
              || sentence.relation(child).equals("nmod:poss");
      if (leads && mention != null && mention.kind() == MentionKind.PERSON) {
        Identity known = mentioned.identity(sentence, mention);
        String country =
            known.country() != null
                ? known.country()
                : names.countryOfSurname(PhraseReader.text(sentence, mention), date);
        return country == null ? null : new Identity(null, country, null);
      }
    }
    return null;
  }

  /** "leaders of the opposition alliance": the sector of those whom they lead. */
  private @Nullable String ofWhom(Clauses clauses, int head) {
    int of =
        BELONGING.contains(clauses.sentence().lemma(head)) ? clauses.prepositional(head, "of") : -1;
    return of < 0 ? null : phrases.sector(clauses.sentence(), of);
  }

  /** "its troops", "their leader": the country of whoever the possessive takes up. */
  private @Nullable Identity byPronoun(Clauses clauses, int head) {
    ParsedSentence sentence = clauses.sentence();
    int possessor = clauses.possessor(head);
    if (possessor < 0 || !sentence.tag(possessor).equals("PRP$")) {
      return null;
    }
    Mention mention = sentence.mention(possessor);
    Identity whose = mention == null ? Identity.UNKNOWN : mentioned.identity(sentence, mention);
    int antecedent = whose.isKnown() ? -1 : SameSentence.antecedent(clauses, possessor, kinds);
    if (antecedent >= 0) {
      for (Actor actor : resolver.resolve(clauses, antecedent, false)) {
        whose = whose.orElse(new Identity(null, actor.country(), null));
      }
    }
    return whose.country() == null ? null : new Identity(null, whose.country(), null);
  }

  private static @Nullable String entityAt(ParsedSentence sentence, int word) {
    Mention mention = sentence.mention(word);
    return mention == null ? null : mention.entity();
  }

  /**
   * A pronoun that no mention covers. In "the leaders said they would go" it is the subject of the
   * verb of saying, where number and kind agree; elsewhere it stays open.
   */
  private List<Actor> pronoun(Clauses clauses, int head, boolean takeUp) {
    ParsedSentence sentence = clauses.sentence();
    Span span = sentence.token(head).span();
    int antecedent = takeUp ? SameSentence.antecedent(clauses, head, kinds) : -1;
    if (antecedent >= 0) {
      return resolver.resolve(clauses, antecedent, false).stream()
          .map(actor -> actor.toldAs(span, sentence.text(span)))
          .toList();
    }
    return List.of(new Actor(span, sentence.text(span), null, null, null, null));
  }
}
