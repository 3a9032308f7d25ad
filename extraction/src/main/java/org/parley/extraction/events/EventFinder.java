package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Source;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.lexicon.Slot;
import org.parley.extraction.numbers.QuantityReader;
import org.parley.extraction.status.StatusReader;
import org.parley.knowledge.CameoCode;
import org.parley.knowledge.EventType;
import org.parley.knowledge.Weapon;
import org.parley.knowledge.World;
import org.parley.language.Span;

/** Makes events of the matches in one sentence. One finder serves one sentence. */
final class EventFinder {
  private static final Set<String> PRONOUNS =
      Set.of(
          "it",
          "its",
          "they",
          "their",
          "them",
          "he",
          "his",
          "him",
          "she",
          "her",
          "itself",
          "themselves");

  private static final Set<String> FLEEING =
      Set.of("flee", "evacuate", "escape", "shelter", "hide");

  private static final Set<String> COLLECTIVE =
      Set.of(
          "force",
          "army",
          "unit",
          "column",
          "militia",
          "faction",
          "group",
          "movement",
          "brigade",
          "battalion",
          "division",
          "regiment",
          "contingent",
          "garrison",
          "patrol",
          "squad",
          "team",
          "coalition",
          "navy",
          "alliance",
          "company",
          "platoon",
          "convoy",
          "organisation",
          "organization",
          "wing",
          "warplane",
          "helicopter",
          "drone",
          "tank",
          "jet",
          "aircraft");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final World world;
  private final StatusReader statuses;
  private final Attributions attributions;
  private final RoleReader roles;
  private final Surroundings surroundings;
  private final Scene scene;
  private final Function<Match, List<String>> contexts;

  EventFinder(
      DocumentView view,
      Clauses clauses,
      World world,
      StatusReader statuses,
      Attributions attributions,
      Scene scene,
      Function<Match, List<String>> contexts) {
    this.contexts = contexts;
    this.scene = scene;
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.world = world;
    this.statuses = statuses;
    this.attributions = attributions;
    this.roles = new RoleReader(view, clauses);
    this.surroundings = new Surroundings(view, clauses, world.weapons());
  }

  /** The event of a match. */
  Event event(Match match) {
    Entry entry = match.entry();
    EventType type = java.util.Objects.requireNonNull(entry.type());
    StatusReader.Reading reading = statuses.read(clauses, match.head());
    RoleReader.Role actors = roles.actors(match);
    RoleReader.Role recipients = roles.recipients(match, actors);
    actors = alike(actors, recipients);
    if (isReduced(match)) {
      recipients = recipients.actors().isEmpty() ? actors : recipients;
      actors = RoleReader.Role.EMPTY;
    }
    if (entry.reciprocal()) {
      RoleReader.Role own = roles.participants(match);
      RoleReader.Role both = own.actors().size() > 1 ? own : union(actors, recipients);
      both = parties(both);
      actors = both;
      recipients = both;
    } else {
      recipients = without(recipients, actors);
    }
    Weapon weapon = weapon(match, type);
    String mode = mode(entry, type, weapon);
    When when = surroundings.when(match);
    Status status = status(match, reading, when);
    if (when == null && status == Status.ANNOUNCED && reading.cue() >= 0) {
      when = surroundings.when(reading.cue(), -1);
    }
    Place place = place(match, actors, recipients, type);
    if (type == EventType.ASSAULT && status == Status.OCCURRED) {
      when = scene.continued(sentence, place, when);
    }
    List<Actor> told = actors.actors();
    if (told.isEmpty() && type == EventType.ASSAULT) {
      told = scene.doers(sentence, match);
    }
    boolean implied = told.isEmpty() && entry.implied() != null && mayImplyOf(match);
    Evidence evidence = evidence(match);
    Homes homes = new Homes(view, scene, sentence, evidence.span(), place);
    List<Actor> who = homes.of(implied ? implied(match) : told, recipients.actors());
    List<Actor> whom = homes.of(withUsers(recipients, type), who);
    CameoCode cameo =
        entry.cameo() != null
            ? world.ontology().cameoCode(entry.cameo())
            : world.ontology().cameo(type, mode, entry.contexts());
    return new Event(
        id(evidence, type),
        type,
        mode,
        contexts.apply(match),
        cameo == null ? null : cameo.code(),
        world.ontology().score(type, mode),
        PloverFolding.fold(type, mode, status, reading.refused()),
        status,
        who,
        whom,
        place,
        when,
        quantities(match, actors),
        weapon == null ? null : weapon.lemmas().get(0),
        unit(who),
        damage(match, recipients, type),
        sources(match, type, who),
        evidence,
        entry.id(),
        confidence(match, implied ? List.of() : who, whom, status));
  }

  /**
   * True where the sentence leaves out who acts: a passive without agent, a noun. An active verb
   * has a subject, be it one that is not understood.
   */
  private boolean mayImply(Match match) {
    int verb = match.verb();
    return verb < 0 || clauses.isPassive(verb) || clauses.grammaticalSubject(verb) < 0;
  }

  /**
   * "the two members arrested in Kolkata": a verb that never lacks an object has its object before
   * it, where a parser reads a reduced relative clause as an active one.
   */
  private boolean isReduced(Match match) {
    int verb = match.verb();
    return match.entry().implied() != null
        && match.trigger() instanceof org.parley.extraction.lexicon.Trigger.Verb
        && verb >= 0
        && (sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VBD"))
        && clauses.object(verb) < 0
        && !clauses.isPassive(verb);
  }

  private boolean mayImplyOf(Match match) {
    return isReduced(match) || mayImply(match);
  }

  /** Who alone can do what the trigger says; its words are the trigger's own. */
  private List<Actor> implied(Match match) {
    Span span = triggerSpan(match);
    return List.of(new Actor(span, sentence.text(span), null, null, match.entry().implied(), null));
  }

  /** "A battalion will join 600 other US troops": what joins the others is of their kind. */
  private RoleReader.Role alike(RoleReader.Role actors, RoleReader.Role recipients) {
    boolean others =
        recipients.heads().stream().anyMatch(head -> sentence.hasChild(head, "amod", "other"));
    if (!others || recipients.actors().isEmpty()) {
      return actors;
    }
    Actor model = recipients.actors().get(0);
    List<Actor> alike = new ArrayList<>();
    for (Actor actor : actors.actors()) {
      alike.add(
          actor.country() != null || actor.sector() == null
              ? actor
              : new Actor(
                  actor.span(),
                  actor.text(),
                  actor.name(),
                  model.country(),
                  actor.sector(),
                  actor.entity()));
    }
    return new RoleReader.Role(alike, actors.heads());
  }

  private List<Source> sources(Match match, EventType type, List<Actor> who) {
    List<Source> sources = attributions.of(sentence.token(eventWord(match)).span(), type, who);
    Source witness = Witnesses.of(view, clauses, eventWord(match));
    if (witness == null || sources.contains(witness)) {
      return sources;
    }
    List<Source> all = new ArrayList<>(sources);
    all.add(witness);
    return all;
  }

  /** The word that names the event itself: the noun of a light-verb construction. */
  private static int eventWord(Match match) {
    return match.noun() >= 0 ? match.noun() : match.head();
  }

  private static RoleReader.Role union(RoleReader.Role a, RoleReader.Role b) {
    Set<Actor> all = new LinkedHashSet<>(a.actors());
    all.addAll(b.actors());
    List<Integer> heads = new ArrayList<>(a.heads());
    heads.addAll(b.heads());
    return new RoleReader.Role(List.copyOf(all), heads);
  }

  /** "the two sides" and "media" beside two states that are named are no further parties. */
  private static RoleReader.Role parties(RoleReader.Role both) {
    List<Actor> states = both.actors().stream().filter(actor -> actor.country() != null).toList();
    return states.size() < 2
        ? both
        : new RoleReader.Role(
            both.actors().stream()
                .filter(actor -> actor.country() != null || actor.name() != null)
                .toList(),
            both.heads());
  }

  /** Nobody is his own recipient, be it by the same words or by a pronoun that takes them up. */
  private static RoleReader.Role without(RoleReader.Role recipients, RoleReader.Role actors) {
    List<Actor> rest = new ArrayList<>(recipients.actors());
    rest.removeIf(
        recipient -> actors.actors().stream().anyMatch(actor -> isSame(actor, recipient)));
    return new RoleReader.Role(rest, recipients.heads());
  }

  private static boolean isSame(Actor actor, Actor recipient) {
    if (actor.span().equals(recipient.span())) {
      return true;
    }
    boolean pronoun = PRONOUNS.contains(recipient.text().toLowerCase(java.util.Locale.ROOT));
    return pronoun
        && java.util.Objects.equals(actor.country(), recipient.country())
        && java.util.Objects.equals(actor.sector(), recipient.sector())
        && java.util.Objects.equals(actor.name(), recipient.name());
  }

  private @Nullable Weapon weapon(Match match, EventType type) {
    if (type != EventType.ASSAULT && match.entry().weapon().isEmpty()) {
      return null;
    }
    return surroundings.weapon(match, roles.heads(match, match.entry().weapon()));
  }

  private static @Nullable String mode(Entry entry, EventType type, @Nullable Weapon weapon) {
    if (type == EventType.ASSAULT
        && weapon != null
        && weapon.mode() != null
        && (entry.mode() == null || entry.mode().equals("firearms"))) {
      return weapon.mode();
    }
    return entry.mode();
  }

  private static final Set<String> BEGINNING =
      Set.of("resume", "begin", "start", "open", "continue", "end", "restart", "reopen", "proceed");

  /** "Peace talks to resume": a headline says so of what is to come, however the tree takes it. */
  private boolean isToCome(int noun) {
    int to = noun + 1;
    while (to < sentence.size() && !sentence.token(to).form().equals("to")) {
      if (sentence.isVerb(to)) {
        return false;
      }
      to++;
    }
    if (to + 1 >= sentence.size()
        || !BEGINNING.contains(sentence.token(to + 1).form().toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    // "talks to end the war" are no talks that end.
    String next = to + 2 < sentence.size() ? sentence.tag(to + 2) : ".";
    return !next.startsWith("DT") && !next.startsWith("JJ") && !next.startsWith("PRP");
  }

  private Status status(Match match, StatusReader.Reading reading, @Nullable When when) {
    Entry entry = match.entry();
    Status status = reading.status();
    if (entry.status() != null
        && (status == Status.OCCURRED || (status == Status.NEGATED && entry.asksNegation()))) {
      return entry.status();
    }
    var published = view.analysis().document().published();
    if (status == Status.OCCURRED && match.verb() < 0 && isToCome(match.noun())) {
      return Status.PLANNED;
    }
    if (status == Status.OCCURRED
        && when != null
        && when.from() != null
        && published != null
        && when.from().isAfter(published)) {
      return Status.PLANNED;
    }
    return status;
  }

  private @Nullable Place place(
      Match match, RoleReader.Role actors, RoleReader.Role recipients, EventType type) {
    Set<Integer> taken = new HashSet<>(actors.heads());
    List<Integer> slots = roles.heads(match, match.entry().place());
    for (int head : slots) {
      Span word = sentence.token(head).span();
      for (Place place : view.placesFrom(sentence.sentence().span().start(), word.end())) {
        if (place.span().overlaps(word)) {
          return place;
        }
      }
    }
    Place place = surroundings.where(match, taken);
    if (place != null || type != EventType.ASSAULT) {
      return place;
    }
    for (int head : recipients.heads()) {
      Place known = scene.facility(sentence, head);
      if (known != null) {
        return known;
      }
    }
    int clause = clauses.clauseHead(match.head());
    return scene.town(
        sentence, sentence.tree().leftmost(clause), sentence.tree().rightmost(clause));
  }

  /** "a bridge used by Ukrainians": who uses what is hit is hit too. */
  private List<Actor> withUsers(RoleReader.Role recipients, EventType type) {
    if (type != EventType.ASSAULT) {
      return recipients.actors();
    }
    List<Actor> all = new ArrayList<>(recipients.actors());
    for (int head : recipients.heads()) {
      if (view.actors().is(sentence, head, "@actor")) {
        continue;
      }
      for (int child : sentence.tree().children(head)) {
        if (sentence.relation(child).equals("acl")
            && Concern.USING.contains(sentence.lemma(child))) {
          int user = clauses.isPassive(child) ? clauses.subject(child) : clauses.object(child);
          if (user >= 0 && user != head) {
            for (Actor actor : view.actors().resolve(clauses, user)) {
              if (actor.country() != null || actor.sector() != null) {
                all.removeIf(each -> each.span().equals(actor.span()));
                all.add(isFleeing(child) ? asCivilian(actor) : actor);
              }
            }
          }
        }
      }
    }
    return all;
  }

  /** "used by Ukrainians fleeing": a parser may hang the flight on the using. */
  private boolean isFleeing(int verb) {
    for (int child : sentence.tree().children(verb)) {
      if (FLEEING.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private static Actor asCivilian(Actor actor) {
    return actor.sector() != null
        ? actor
        : new Actor(
            actor.span(), actor.text(), actor.name(), actor.country(), "CVL", actor.entity());
  }

  private List<Quantity> quantities(Match match, RoleReader.Role actors) {
    List<Quantity> quantities = new ArrayList<>();
    if (!match.entry().counts().containsKey(Quantity.Kind.TROOPS)) {
      troops(actors, quantities);
    }
    for (Map.Entry<Quantity.Kind, List<Slot>> count : match.entry().counts().entrySet()) {
      for (int head : roles.heads(match, count.getValue())) {
        // "sent 400 soldiers and 12 helicopters": people are no weapons.
        boolean people =
            count.getKey() == Quantity.Kind.WEAPONS && view.actors().is(sentence, head, "@person");
        Quantity.Kind kind = people ? Quantity.Kind.TROOPS : count.getKey();
        Quantity quantity = QuantityReader.read(sentence, head, kind);
        if (quantity == null) {
          quantity = uncounted(head, kind);
        }
        if (quantity != null) {
          quantities.add(quantity);
        }
      }
    }
    quantities.sort(java.util.Comparator.comparing(Quantity::span).thenComparing(Quantity::kind));
    return quantities;
  }

  /** "a dozen soldiers remained": how many troops act. */
  private void troops(RoleReader.Role actors, List<Quantity> quantities) {
    for (int head : actors.heads()) {
      Quantity count = QuantityReader.read(sentence, head, Quantity.Kind.TROOPS);
      Actor actor = count == null ? null : view.actors().identify(clauses, head);
      boolean armed =
          actor != null
              && actor.sector() != null
              && Set.of("MIL", "REB", "UAF").contains(actor.sector());
      // "a force" is no single soldier.
      boolean counted =
          count != null && (!COLLECTIVE.contains(sentence.lemma(head)) || several(count));
      if (armed
          && counted
          && !sentence.tag(head).startsWith("NNP")
          && !quantities.contains(count)) {
        quantities.add(count);
      }
    }
  }

  private static boolean several(Quantity count) {
    return count.low() == null || count.low() > 1;
  }

  /** People without a number are at least one; a person by name is one. */
  private @Nullable Quantity uncounted(int head, Quantity.Kind kind) {
    if (kind == Quantity.Kind.MONEY
        || kind == Quantity.Kind.WEAPONS
        || kind == Quantity.Kind.TROOPS) {
      return null;
    }
    Span span = sentence.phraseSpan(head);
    boolean person =
        view.actors().is(sentence, head, "@person") || sentence.tag(head).equals("NNS");
    if (!person || sentence.tag(head).startsWith("PRP") && !sentence.tag(head).equals("PRP")) {
      return null;
    }
    boolean single = sentence.tag(head).equals("NNP") || sentence.tag(head).equals("NN");
    return new Quantity(
        kind, 1L, single ? 1L : null, single ? 1L : null, sentence.text(span), span);
  }

  private @Nullable String unit(List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.entity() == null) {
        continue;
      }
      for (var entity : view.analysis().entities()) {
        if (entity.id().equals(actor.entity())
            && entity.kind() == org.parley.language.MentionKind.UNIT) {
          return entity.name();
        }
      }
    }
    return null;
  }

  /** What was hit, where it is a thing and not people. */
  private @Nullable String damage(Match match, RoleReader.Role recipients, EventType type) {
    if (type != EventType.ASSAULT || match.noun() >= 0 && match.verb() < 0) {
      return null;
    }
    for (int head : recipients.heads()) {
      if (sentence.isNoun(head)
          && !view.actors().is(sentence, head, "@actor")
          && !view.actors().is(sentence, head, "@person")
          && !view.actors().is(sentence, head, "@place")) {
        int[] bounds = sentence.phrase(head);
        int first = bounds[0];
        while (first < head && sentence.relation(first).equals("det")) {
          first++;
        }
        return sentence.text(sentence.span(first, head + 1));
      }
    }
    return null;
  }

  private Evidence evidence(Match match) {
    int clause = clauses.clauseHead(match.head());
    int from = sentence.tree().leftmost(clause);
    int to = sentence.tree().rightmost(clause);
    for (int word : match.words()) {
      from = Math.min(from, word);
      to = Math.max(to, word);
    }
    while (to > from
        && sentence.token(to).form().length() == 1
        && sentence.relation(to).equals("punct")) {
      to--;
    }
    while (from < to
        && sentence.relation(from).equals("punct")
        && sentence.token(from).form().equals(",")) {
      from++;
    }
    return new Evidence(sentence.index(), sentence.span(from, to + 1), triggerSpan(match));
  }

  private Span triggerSpan(Match match) {
    int first = match.words().stream().mapToInt(word -> word).min().orElseThrow();
    int last = match.words().stream().mapToInt(word -> word).max().orElseThrow();
    if (last - first > 6) {
      int head = match.noun() >= 0 ? match.noun() : match.head();
      return sentence.token(head).span();
    }
    return sentence.span(first, last + 1);
  }

  private double confidence(Match match, List<Actor> who, List<Actor> whom, Status status) {
    double confidence = 0.5;
    int depth = 0;
    for (int node = match.head(); node >= 0 && depth < 8; node = sentence.tree().head(node)) {
      depth++;
    }
    confidence += 0.2 - 0.06 * Math.min(depth, 7);
    confidence += known(who) ? 0.12 : 0;
    confidence += known(whom) ? 0.08 : 0;
    confidence += Math.min(3, match.specificity()) * 0.03;
    confidence += match.verb() >= 0 ? 0.05 : 0;
    confidence += status == Status.OCCURRED || status == Status.ONGOING ? 0.02 : 0;
    confidence -= contested(who) || contested(whom) ? 0.05 : 0;
    confidence -= status == Status.HYPOTHETICAL || status == Status.FEARED ? 0.08 : 0;
    return Math.round(Math.max(0.05, Math.min(0.99, confidence)) * 100) / 100.0;
  }

  private boolean contested(List<Actor> actors) {
    return actors.stream().anyMatch(view.actors()::isContested);
  }

  private static boolean known(List<Actor> actors) {
    return actors.stream().anyMatch(actor -> actor.country() != null || actor.sector() != null);
  }

  /**
   * Stable over runs and machines: 64-bit FNV-1a over the document's id, the trigger and the type.
   */
  private String id(Evidence evidence, EventType type) {
    Span trigger = java.util.Objects.requireNonNull(evidence.trigger());
    String key =
        view.analysis().document().id()
            + '\n'
            + trigger.start()
            + '\n'
            + trigger.end()
            + '\n'
            + type;
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return String.format(java.util.Locale.ROOT, "%016x", hash);
  }
}
