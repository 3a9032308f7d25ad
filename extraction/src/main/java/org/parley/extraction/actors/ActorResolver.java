package org.parley.extraction.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.EntityProfile;
import org.parley.extraction.events.WordClassifier;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.Quantifiers;
import org.parley.language.Analysis;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Span;

/** Turns the phrases of one document into actors. One resolver serves one document, one thread. */
public final class ActorResolver implements WordClassifier {
  private static final Set<String> FLEEING = Set.of("flee", "evacuate", "escape", "shelter");

  private final WorldNames names;
  private final Predicate<String> eventNoun;
  private final Map<String, EntityProfile> profiles;
  private final Set<String> contested;
  private final PhraseReader phrases;
  private final List<ParsedSentence> sentences;

  /** Every lemma of the document, gathered when first asked for. */
  private @Nullable Set<String> lemmas;

  private final @Nullable LocalDate date;

  /**
   * A resolver for one document.
   *
   * @param sentences all its sentences, in order
   * @param eventNoun true for lower-case lemmas of nouns that name events ("talk", "attack")
   */
  public ActorResolver(
      Analysis analysis,
      List<ParsedSentence> sentences,
      WorldNames names,
      Predicate<String> eventNoun) {
    this.eventNoun = eventNoun;
    this.sentences = List.copyOf(sentences);
    this.names = names;
    this.date = analysis.document().published();
    EntityProfiler profiler = new EntityProfiler(analysis, sentences, names, date);
    this.profiles = profiler.profiles();
    this.contested = Set.copyOf(profiler.contested());
    this.phrases = new PhraseReader(names, date, profiles);
  }

  /** What is known of each entity of the document, by its id. */
  public Map<String, EntityProfile> profiles() {
    return profiles;
  }

  /**
   * True where the text says of an actor another country than the tables do. The text holds, and
   * whoever uses it trusts it a little less.
   */
  public boolean isContested(Actor actor) {
    return actor.entity() != null && contested.contains(actor.entity());
  }

  /**
   * The actors that a phrase names, coordination unfolded: "Russian and Ukrainian ministers" are
   * two.
   *
   * @param head token index of the phrase's head
   * @return empty where the phrase names nobody and nothing that belongs to somebody
   */
  public List<Actor> resolve(Clauses clauses, int head) {
    return resolve(clauses, head, true);
  }

  /**
   * The same.
   *
   * @param takeUp whether a pronoun may be understood as what it takes up; false while that is
   *     being found, which would else go round in a circle: "some of them", "soldiers and they"
   */
  private List<Actor> resolve(Clauses clauses, int head, boolean takeUp) {
    List<Actor> actors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Integer> heads = clauses.coordinated(head);
    for (int each : heads) {
      for (Actor one : single(clauses, each, takeUp)) {
        Actor actor = sharingNoun(clauses.sentence(), each, heads, one);
        if (seen.add(
            actor.country()
                + "/"
                + actor.sector()
                + "/"
                + actor.name()
                + "/"
                + (actor.name() == null ? actor.text() : ""))) {
          actors.add(actor);
        }
      }
    }
    return actors;
  }

  /** "Russian and Ukrainian ministers": an adjective that a noun follows shares its sector. */
  private Actor sharingNoun(ParsedSentence sentence, int head, List<Integer> heads, Actor actor) {
    Mention mention = sentence.mention(head);
    if (actor.sector() != null
        || mention == null
        || mention.kind() != MentionKind.NATIONALITY
        || sentence.tag(head).endsWith("S")) {
      return actor;
    }
    int last = Math.max(head, heads.get(heads.size() - 1));
    for (int i = last; i < Math.min(sentence.size(), last + 4); i++) {
      if (i > last && !sentence.isNoun(i) && !sentence.tag(i).startsWith("JJ")) {
        return actor;
      }
      String sector = sentence.isNoun(i) ? phrases.sector(sentence, i) : null;
      if (sector != null) {
        return new Actor(actor.span(), actor.text(), actor.name(), actor.country(), sector, null);
      }
    }
    return actor;
  }

  /**
   * The person in "Turkish Foreign Minister Mevlut Cavusoglu", whichever word heads the tree: the
   * name that ends the row of capitals and titles.
   */
  private static int properHead(ParsedSentence sentence, int head) {
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

  /** What the phrase headed by a token is known to be; null where it names nobody. */
  public @Nullable Actor identify(Clauses clauses, int head) {
    List<Actor> actors = single(clauses, head, true);
    return actors.isEmpty() ? null : actors.get(0);
  }

  private List<Actor> single(Clauses clauses, int first, boolean takeUp) {
    ParsedSentence sentence = clauses.sentence();
    int head = properHead(sentence, first);
    Mention mention = sentence.mention(head);
    if (isQuantity(sentence, head)) {
      int of = clauses.prepositional(head, "of");
      if (of >= 0) {
        return widened(sentence, head, resolve(clauses, of, takeUp));
      }
    }
    if (mention != null && covers(mention, head)) {
      return named(clauses, first, head, mention, takeUp);
    }
    return described(clauses, head, takeUp);
  }

  private static boolean covers(Mention mention, int head) {
    return mention.form() != Mention.Form.NAME
        || mention.head() == head
        || mention.to() - 1 == head
        || mention.from() == head;
  }

  private static boolean isQuantity(ParsedSentence sentence, int head) {
    return Quantifiers.isQuantifier(sentence.lemma(head));
  }

  private static List<Actor> widened(ParsedSentence sentence, int head, List<Actor> actors) {
    Span span = sentence.phraseSpan(head);
    List<Actor> wide = new ArrayList<>();
    for (Actor actor : actors) {
      wide.add(
          new Actor(
              span,
              sentence.text(span),
              actor.name(),
              actor.country(),
              actor.sector(),
              actor.entity()));
    }
    return wide;
  }

  private List<Actor> named(Clauses clauses, int first, int head, Mention mention, boolean takeUp) {
    ParsedSentence sentence = clauses.sentence();
    if (mention.kind() == MentionKind.WEAPON || mention.kind() == MentionKind.EVENT) {
      return described(clauses, head, takeUp);
    }
    Identity identity = ofMention(sentence, mention);
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
    return List.of(
        dyad
            ? actor(sentence, head, identity, mention.entity(), true)
            : actor(sentence, first, identity, mention.entity()));
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

  /** "ethnic Albanian guerrillas" */
  private static boolean isEthnicModifier(ParsedSentence sentence, int word) {
    return word > 0 && sentence.lemma(word - 1).equals("ethnic");
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

  private Identity ofMention(ParsedSentence sentence, Mention mention) {
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

  private List<Actor> described(Clauses clauses, int head, boolean takeUp) {
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
      return List.of(actor(sentence, head, self, null));
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
        Identity identity = combine(sentence, head, sector, modifier.identity());
        // "Russia-Ukraine talks": nobody but the two names is an actor.
        boolean nameOnly =
            sector == null && !isArmed(sentence, head) && eventNoun.test(sentence.lemma(head));
        actors.add(
            nameOnly
                ? actor(
                    sentence,
                    modifier.word(),
                    modifier.identity(),
                    entityAt(sentence, modifier.word()),
                    true)
                : actor(sentence, head, identity, null));
      }
    }
    if (actors.isEmpty() && sentence.tag(head).endsWith("S")) {
      // "the foreign ministers of Greece and Turkey" are two.
      List<Identity> owners = phrases.owners(clauses, head);
      if (owners.size() > 1) {
        for (Identity each : owners) {
          actors.add(actor(sentence, head, combine(sentence, head, sector, each), null));
        }
      }
    }
    if (actors.isEmpty()) {
      actors.add(
          actor(
              sentence,
              head,
              owner == null
                  ? new Identity(null, null, sector)
                  : combine(sentence, head, sector, owner),
              entityAt(sentence, head)));
    }
    return actors;
  }

  /** The two of a pair, under the words that take them up; empty where one is not known. */
  private List<Actor> both(ParsedSentence sentence, int head, TwoSides.Pair pair) {
    List<Actor> both = new ArrayList<>();
    for (int each : new int[] {pair.first(), pair.second()}) {
      Mention mention = pair.sentence().mention(each);
      Identity identity = mention == null ? Identity.UNKNOWN : ofMention(pair.sentence(), mention);
      if (identity.country() == null) {
        return List.of();
      }
      both.add(actor(sentence, head, identity, entityAt(pair.sentence(), each)));
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
        Identity known = ofMention(sentence, mention);
        String country =
            known.country() != null
                ? known.country()
                : names.countryOfSurname(PhraseReader.text(sentence, mention), date);
        return country == null ? null : new Identity(null, country, null);
      }
    }
    return null;
  }

  private static final Set<String> BELONGING =
      Set.of("leader", "official", "supporter", "head", "chief", "representative", "delegate");

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
    Identity whose = mention == null ? Identity.UNKNOWN : ofMention(sentence, mention);
    int antecedent = whose.isKnown() ? -1 : SameSentence.antecedent(clauses, possessor);
    if (antecedent >= 0) {
      for (Actor actor : resolve(clauses, antecedent, false)) {
        whose = whose.orElse(new Identity(null, actor.country(), null));
      }
    }
    return whose.country() == null ? null : new Identity(null, whose.country(), null);
  }

  private static @Nullable String entityAt(ParsedSentence sentence, int word) {
    Mention mention = sentence.mention(word);
    return mention == null ? null : mention.entity();
  }

  private static Actor actor(
      ParsedSentence sentence, int word, Identity identity, @Nullable String entity, boolean bare) {
    Mention mention = sentence.mention(word);
    Span span = bare && mention != null ? mention.span() : sentence.token(word).span();
    return new Actor(
        span, sentence.text(span), identity.name(), identity.country(), identity.sector(), entity);
  }

  private Identity combine(
      ParsedSentence sentence, int head, @Nullable String sector, Identity owner) {
    String own = sector;
    if (own == null && isArmed(sentence, head)) {
      own = owner.sector() != null && !owner.sector().equals("GOV") ? owner.sector() : "MIL";
    }
    boolean bodyOfOwner = own == null || own.equals(owner.sector());
    return new Identity(
        bodyOfOwner && owner.sector() != null ? owner.name() : forces(owner, own),
        owner.country(),
        own != null && !isGeneric(own, owner) ? own : owner.sector());
  }

  /** "IS members", "Hamas fighters", "UN officials" are the body's own. */
  private static boolean isGeneric(String sector, Identity owner) {
    String owned = owner.sector();
    if (owned == null) {
      return false;
    }
    return switch (owned) {
      case "IGO" -> true;
      case "REB", "UAF", "NGO", "MED" ->
          sector.equals("GOV")
              || sector.equals("MIL")
              || sector.equals("REB")
              || sector.equals("UAF")
              || sector.equals("CVL");
      case "MIL", "COP", "SPY" -> sector.equals("GOV") || sector.equals("MIL");
      default -> false;
    };
  }

  private static @Nullable String forces(Identity owner, @Nullable String sector) {
    return null;
  }

  private boolean isArmed(ParsedSentence sentence, int head) {
    return names.isWeapon(sentence.lemma(head));
  }

  /**
   * A pronoun that no mention covers. In "the leaders said they would go" it is the subject of the
   * verb of saying, where number and kind agree; elsewhere it stays open.
   */
  private List<Actor> pronoun(Clauses clauses, int head, boolean takeUp) {
    ParsedSentence sentence = clauses.sentence();
    Span span = sentence.token(head).span();
    int antecedent = takeUp ? SameSentence.antecedent(clauses, head) : -1;
    if (antecedent >= 0) {
      List<Actor> same = new ArrayList<>();
      for (Actor actor : resolve(clauses, antecedent, false)) {
        same.add(
            new Actor(
                span,
                sentence.text(span),
                actor.name(),
                actor.country(),
                actor.sector(),
                actor.entity()));
      }
      return same;
    }
    return List.of(new Actor(span, sentence.text(span), null, null, null, null));
  }

  private static Actor actor(
      ParsedSentence sentence, int head, Identity identity, @Nullable String entity) {
    Span span = sentence.phraseSpan(head);
    return new Actor(
        span, sentence.text(span), identity.name(), identity.country(), identity.sector(), entity);
  }

  @Override
  public boolean is(ParsedSentence sentence, int first, String builtIn) {
    int head = properHead(sentence, first);
    Mention mention = sentence.mention(head);
    MentionKind kind = mention == null ? null : mention.kind();
    return switch (builtIn) {
      case "@place" -> kind == MentionKind.PLACE || kind == MentionKind.FACILITY;
      case "@organisation" -> kind == MentionKind.ORGANISATION || kind == MentionKind.UNIT;
      case "@person" -> kind == MentionKind.PERSON || isPersonNoun(sentence, head);
      case "@weapon" -> kind == MentionKind.WEAPON || isWeapon(sentence, head);
      case "@number" -> sentence.tag(head).equals("CD");
      case "@pronoun" -> sentence.tag(head).startsWith("PRP");
      case "@actor" -> isActor(sentence, head, kind);
      default -> false;
    };
  }

  @Override
  public boolean isInDocument(String lemma) {
    if (lemmas == null) {
      Set<String> all = new HashSet<>();
      for (ParsedSentence sentence : sentences) {
        for (int i = 0; i < sentence.size(); i++) {
          all.add(sentence.lemma(i));
        }
      }
      lemmas = all;
    }
    return lemmas.contains(lemma);
  }

  /** True for a noun that names an event or a weapon, which does nothing by itself. */
  public boolean isEventOrWeapon(ParsedSentence sentence, int head) {
    return eventNoun.test(sentence.lemma(head)) || isWeapon(sentence, head);
  }

  private boolean isActor(ParsedSentence sentence, int head, @Nullable MentionKind kind) {
    if (kind != null) {
      return kind != MentionKind.WEAPON
          && kind != MentionKind.EVENT
          && kind != MentionKind.FACILITY;
    }
    return sentence.tag(head).equals("PRP")
        ? !sentence.lemma(head).equals("it")
        : sentence.isNoun(head)
            && (phrases.sector(sentence, head) != null || phrases.word(sentence, head) != null);
  }

  private boolean isPersonNoun(ParsedSentence sentence, int head) {
    String tag = sentence.tag(head);
    return (tag.equals("PRP") && !sentence.lemma(head).equals("it"))
        || (sentence.isNoun(head) && phrases.sector(sentence, head) != null)
        || sentence.lemma(head).equals("person")
        || sentence.lemma(head).equals("people");
  }

  private boolean isWeapon(ParsedSentence sentence, int head) {
    return names.isWeapon(sentence.lemma(head))
        || (head > 0 && names.isWeapon(sentence.lemma(head - 1) + " " + sentence.lemma(head)));
  }
}
