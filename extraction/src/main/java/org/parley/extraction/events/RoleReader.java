package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Slot;
import org.parley.knowledge.EventType;

/** Reads actors and recipients of a match off its slots. */
final class RoleReader {
  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final SlotFiller filler;

  RoleReader(DocumentView view, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.filler = new SlotFiller(clauses);
  }

  /**
   * Actors in a role.
   *
   * @param actors who fills it
   * @param heads heads of the phrases they were read from
   */
  record Role(List<Actor> actors, List<Integer> heads) {
    static final Role EMPTY = new Role(List.of(), List.of());
  }

  /** Who acts: only somebody who can act, the first alternative that names any. */
  Role actors(Match match) {
    for (List<Slot> together : match.entry().actorSlots(match.trigger())) {
      Role role = read(match, together, true);
      if (!role.actors().isEmpty()) {
        return role;
      }
    }
    return Role.EMPTY;
  }

  /** To whom or what it is done. */
  Role recipients(Match match) {
    for (List<Slot> together : match.entry().recipientSlots(match.trigger())) {
      Role role = read(match, together, false);
      if (!role.actors().isEmpty()) {
        return role;
      }
    }
    if (match.entry().recipientSlots(match.trigger()).isEmpty()) {
      return Role.EMPTY;
    }
    Role owner = ownerOfObject(match);
    if (!owner.actors().isEmpty()) {
      return owner;
    }
    Role complement = ofComplement(match);
    return complement.actors().isEmpty() ? ofMatter(match) : complement;
  }

  /** Crewed machines, which stand for those who man them. */
  private static final Set<String> PLATFORMS =
      Set.of(
          "warplane",
          "jet",
          "plane",
          "aircraft",
          "helicopter",
          "gunship",
          "bomber",
          "fighter",
          "warship",
          "frigate",
          "destroyer",
          "submarine",
          "gunboat",
          "tank",
          "boat",
          "ship",
          "vessel",
          "battery",
          "patrol",
          "convoy");

  private static final List<String> PARTAKING = List.of("between", "of", "among", "with");

  /**
   * Who takes part in what the noun of a light-verb construction names: in "announced talks between
   * Mali and the rebels" not whoever announces them.
   */
  Role participants(Match match) {
    if (match.noun() < 0 || match.verb() < 0) {
      return Role.EMPTY;
    }
    Set<Actor> actors = new LinkedHashSet<>();
    List<Integer> heads = new ArrayList<>(clauses.modifiers(match.noun()));
    for (String preposition : PARTAKING) {
      int head = clauses.prepositional(match.noun(), preposition);
      if (head >= 0) {
        heads.add(head);
      }
    }
    for (int head : heads) {
      actors.addAll(known(head).actors());
    }
    return new Role(List.copyOf(actors), heads);
  }

  private static final List<String> TOWARDS =
      List.of("to", "with", "against", "from", "on", "for", "between", "by", "in", "into", "of");

  /**
   * "agreed to talk to Armenia", "refused to send troops to Iraq": whom the promised, refused or
   * threatened act concerns.
   */
  private Role ofComplement(Match match) {
    int clause = clauses.clause(match.head());
    if (clause < 0 || match.entry().type() == EventType.ASSAULT) {
      return Role.EMPTY;
    }
    int object = clauses.object(clause);
    Role role = object < 0 || object == clauses.subject(match.head()) ? Role.EMPTY : known(object);
    if (role.actors().isEmpty()) {
      role = governed(clause);
    }
    return role.actors().isEmpty() && object >= 0 ? governed(object) : role;
  }

  /** "called for talks with London": whom the thing asked for concerns. */
  private Role ofMatter(Match match) {
    for (String preposition : List.of("for", "to", "on", "of")) {
      int matter = clauses.prepositional(match.head(), preposition);
      if (matter >= 0 && view.actors().isEventOrWeapon(sentence, matter)) {
        Role role = governed(matter);
        if (!role.actors().isEmpty()) {
          return role;
        }
      }
    }
    return Role.EMPTY;
  }

  private Role governed(int word) {
    for (String preposition : TOWARDS) {
      int head = clauses.prepositional(word, preposition);
      Role role = head < 0 ? Role.EMPTY : known(head);
      if (!role.actors().isEmpty()) {
        return role;
      }
    }
    return Role.EMPTY;
  }

  /** The actors that a phrase names, those only by whom something is known. */
  private Role known(int head) {
    List<Actor> actors =
        view.actors().resolve(clauses, head).stream()
            .filter(actor -> actor.country() != null || actor.sector() != null)
            .toList();
    return actors.isEmpty() ? Role.EMPTY : new Role(actors, List.of(head));
  }

  /** "praised Haiti's efforts": where the frame finds nobody, whoever the object belongs to. */
  private Role ownerOfObject(Match match) {
    int object = match.noun() >= 0 ? match.noun() : clauses.object(match.verb());
    if (object < 0) {
      return Role.EMPTY;
    }
    int possessor = match.noun() >= 0 && match.verb() < 0 ? -1 : clauses.possessor(object);
    for (int owner : new int[] {possessor, clauses.prepositional(object, "of")}) {
      Role role = owner < 0 ? Role.EMPTY : known(owner);
      if (!role.actors().isEmpty()) {
        return role;
      }
    }
    return Role.EMPTY;
  }

  /** Heads that fill any of {@code slots}, coordination unfolded. */
  List<Integer> heads(Match match, List<Slot> slots) {
    List<Integer> heads = new ArrayList<>();
    for (Slot slot : slots) {
      for (int head : filler.fill(match, slot)) {
        // Of "deaths, calls and arrests" only the deaths are the trigger itself.
        heads.addAll(slot.kind() == Slot.Kind.SELF ? List.of(head) : clauses.coordinated(head));
      }
    }
    return heads;
  }

  private Role read(Match match, List<Slot> together, boolean mustAct) {
    Set<Actor> actors = new LinkedHashSet<>();
    List<Integer> heads = new ArrayList<>();
    for (Slot slot : together) {
      boolean known = slot.kind() == Slot.Kind.MODIFIER || slot.kind() == Slot.Kind.POSSESSOR;
      for (int head : filler.fill(match, slot)) {
        if (match.words().contains(head)) {
          continue;
        }
        int before = actors.size();
        add(match, head, mustAct, known, actors, heads);
        if (mustAct && actors.size() == before) {
          for (int doer : doersOfEvent(head)) {
            add(match, doer, true, true, actors, heads);
          }
        }
      }
    }
    return new Role(List.copyOf(actors), heads);
  }

  private void add(
      Match match,
      int head,
      boolean mustAct,
      boolean known,
      Set<Actor> actors,
      List<Integer> heads) {
    for (Actor actor : view.actors().resolve(clauses, head)) {
      if (fits(match, actor, head, mustAct, known)) {
        actors.add(actor);
        heads.add(head);
      }
    }
  }

  /**
   * "An army raid killed …", "died in police firing": who acts is named at the event's own noun.
   */
  private List<Integer> doersOfEvent(int event) {
    List<Integer> doers = new ArrayList<>();
    int possessor = clauses.possessor(event);
    int by = clauses.prepositional(event, "by");
    if (possessor >= 0) {
      doers.add(possessor);
    } else if (by >= 0) {
      doers.add(by);
    } else if (sentence.isNoun(event)) {
      doers.addAll(clauses.modifiers(event));
    }
    return doers;
  }

  private boolean fits(Match match, Actor actor, int head, boolean mustAct, boolean known) {
    if (actor.country() != null || actor.sector() != null) {
      return true;
    }
    if (known && !sentence.tag(head).startsWith("PRP")) {
      return false;
    }
    if (sentence.lemma(head).equals("it")
        && sentence.tree().child(head, "case") < 0
        && actor.entity() == null
        && mustAct) {
      return false;
    }
    return !mustAct
        || view.actors().is(sentence, head, "@actor")
        || isPersonal(head)
        || (speaks(match) && !view.actors().isEventOrWeapon(sentence, head))
        || PLATFORMS.contains(sentence.lemma(head));
  }

  /** Only somebody demands, accuses, protests or helps, whatever noun names him. */
  private static boolean speaks(Match match) {
    EventType type = match.entry().type();
    return match.verb() >= 0
        && type != null
        && (type.quad() != EventType.Quad.MATERIAL_CONFLICT || type == EventType.PROTEST);
  }

  private boolean isPersonal(int head) {
    String lemma = sentence.lemma(head);
    return lemma.equals("people")
        || lemma.equals("man")
        || lemma.equals("person")
        || lemma.equals("side")
        || lemma.equals("country")
        || sentence.token(head).tag().startsWith("NNP");
  }
}
