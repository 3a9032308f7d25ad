package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Place;
import org.parley.extraction.Source;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Entry;
import org.parley.extraction.status.StatusReader;
import org.parley.knowledge.CameoCode;
import org.parley.knowledge.EventType;
import org.parley.knowledge.Weapon;
import org.parley.knowledge.World;
import org.parley.language.Span;

/** Makes events of the matches in one sentence. One finder serves one sentence. */
final class EventFinder {
  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final World world;
  private final StatusReader statuses;
  private final Attributions attributions;
  private final RoleReader roles;
  private final SideReader sides;
  private final Amounts amounts;
  private final EventStatus eventStatus;
  private final EvidenceReader evidences;
  private final Confidence confidence;
  private final EventTime times;
  private final EventPlace places;
  private final EventWeapon weapons;
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
    this.sides = new SideReader(view, clauses, roles);
    this.amounts = new Amounts(view, clauses, roles);
    this.eventStatus = new EventStatus(view, sentence);
    this.evidences = new EvidenceReader(clauses);
    this.confidence = new Confidence(view, sentence);
    this.times = new EventTime(view, clauses);
    this.places = new EventPlace(view, clauses);
    this.weapons = new EventWeapon(clauses, world.weapons());
  }

  /** The event of a match. */
  Event event(Match match) {
    Entry entry = match.entry();
    EventType type = java.util.Objects.requireNonNull(entry.type());
    StatusReader.Reading reading = statuses.read(clauses, match.verb(), match.noun());
    SideReader.Sides both = sides.of(match);
    RoleReader.Role actors = both.actors();
    RoleReader.Role recipients = both.recipients();
    Weapon weapon = weapon(match, type);
    String mode = mode(entry, type, weapon);
    When when = times.when(match);
    Status status = eventStatus.of(match, reading, when);
    if (when == null && status == Status.ANNOUNCED && reading.cue() >= 0) {
      when = times.when(reading.cue(), -1);
    }
    Place place = place(match, actors, recipients, type);
    if (type == EventType.ASSAULT && status == Status.OCCURRED) {
      when = scene.continued(sentence, place, when);
    }
    List<Actor> told = actors.actors();
    if (told.isEmpty() && type == EventType.ASSAULT) {
      told = scene.doers(sentence, match);
    }
    boolean implied = told.isEmpty() && entry.implied() != null && sides.mayImply(match);
    Evidence evidence = evidences.of(match);
    Homes homes = new Homes(view, scene, sentence, evidence.span(), place, type);
    List<Actor> who =
        homes.of(
            implied ? sides.implied(match, evidences.trigger(match)) : told, recipients.actors());
    List<Actor> whom = homes.of(sides.withUsers(recipients, type), who);
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
        amounts.of(match, actors),
        weapon == null ? null : weapon.lemmas().get(0),
        unit(who),
        damage(match, recipients, type),
        sources(match, type, who),
        evidence,
        entry.id(),
        confidence.of(match, implied ? List.of() : who, whom, status));
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

  private @Nullable Weapon weapon(Match match, EventType type) {
    if (type != EventType.ASSAULT && match.entry().weapon().isEmpty()) {
      return null;
    }
    return weapons.weapon(match, roles.heads(match, match.entry().weapon()));
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
    Place place = places.where(match, taken);
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
