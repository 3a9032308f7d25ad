package org.parley.extraction.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  private final Map<String, EntityProfile> profiles;
  private final Set<String> contested;
  private final PhraseReader phrases;
  private final WordKinds kinds;
  private final MentionedActors mentioned;
  private final DescribedActors described;

  /**
   * A resolver for one document.
   *
   * @param sentences all its sentences, in order
   * @param eventNouns which nouns name events
   */
  public ActorResolver(
      Analysis analysis, List<ParsedSentence> sentences, WorldNames names, EventNouns eventNouns) {
    List<ParsedSentence> all = List.copyOf(sentences);
    LocalDate date = analysis.document().published();
    EntityProfiler profiler = new EntityProfiler(analysis, all, names, date);
    this.profiles = profiler.profiles();
    this.contested = Set.copyOf(profiler.contested());
    this.phrases = new PhraseReader(names, date, profiles);
    this.kinds = new WordKinds(names, eventNouns, phrases, all);
    this.mentioned = new MentionedActors(names, date, profiles, phrases);
    this.described = new DescribedActors(this, mentioned, kinds, phrases, names, date, all);
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
  List<Actor> resolve(Clauses clauses, int head, boolean takeUp) {
    List<Actor> actors = new ArrayList<>();
    List<Integer> heads = clauses.coordinated(head);
    for (int each : heads) {
      for (Actor one : single(clauses, each, takeUp)) {
        Actor actor = sharingNoun(clauses.sentence(), each, heads, one);
        if (!isAmong(actors, actor)) {
          actors.add(actor);
        }
      }
    }
    return actors;
  }

  /** True where another actor is called the same: by name, or where there is none by its text. */
  private static boolean isAmong(List<Actor> actors, Actor actor) {
    for (Actor other : actors) {
      if (Objects.equals(other.country(), actor.country())
          && Objects.equals(other.sector(), actor.sector())
          && Objects.equals(other.name(), actor.name())
          && (actor.name() != null || other.text().equals(actor.text()))) {
        return true;
      }
    }
    return false;
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

  /** What the phrase headed by a token is known to be; null where it names nobody. */
  public @Nullable Actor identify(Clauses clauses, int head) {
    List<Actor> actors = single(clauses, head, true);
    return actors.isEmpty() ? null : actors.get(0);
  }

  private List<Actor> single(Clauses clauses, int first, boolean takeUp) {
    ParsedSentence sentence = clauses.sentence();
    int head = ProperHeads.of(sentence, first);
    Mention mention = sentence.mention(head);
    if (isQuantity(sentence, head)) {
      int of = clauses.prepositional(head, "of");
      if (of >= 0) {
        return widened(sentence, head, resolve(clauses, of, takeUp));
      }
    }
    if (mention != null
        && ProperHeads.covers(mention, head)
        && mention.kind() != MentionKind.WEAPON
        && mention.kind() != MentionKind.EVENT) {
      return List.of(mentioned.of(clauses, first, head, mention));
    }
    return described.of(clauses, head, takeUp);
  }

  private static boolean isQuantity(ParsedSentence sentence, int head) {
    return Quantifiers.isQuantifier(sentence.lemma(head));
  }

  private static List<Actor> widened(ParsedSentence sentence, int head, List<Actor> actors) {
    Span span = sentence.phraseSpan(head);
    return actors.stream().map(actor -> actor.toldAs(span, sentence.text(span))).toList();
  }

  @Override
  public boolean is(ParsedSentence sentence, int head, String builtIn) {
    return kinds.is(sentence, head, builtIn);
  }

  @Override
  public boolean isInDocument(String lemma) {
    return kinds.isInDocument(lemma);
  }

  /** True for a weapon or a noun of force, behind which somebody stands: "a car bomb", "raids". */
  public boolean isForce(ParsedSentence sentence, int head) {
    return kinds.isForce(sentence, head);
  }

  /** True for a noun that names an event or a weapon, which does nothing by itself. */
  public boolean isEventOrWeapon(ParsedSentence sentence, int head) {
    return kinds.isEventOrWeapon(sentence, head);
  }
}
