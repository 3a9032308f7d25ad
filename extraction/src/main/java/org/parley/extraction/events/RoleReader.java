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
    return ownerOfObject(match);
  }

  /** "praised Haiti's efforts": where the frame finds nobody, whoever the object belongs to. */
  private Role ownerOfObject(Match match) {
    int object = match.noun() >= 0 ? match.noun() : clauses.object(match.verb());
    if (object < 0 || match.entry().recipientSlots(match.trigger()).isEmpty()) {
      return Role.EMPTY;
    }
    int possessor = match.noun() >= 0 && match.verb() < 0 ? -1 : clauses.possessor(object);
    for (int owner : new int[] {possessor, clauses.prepositional(object, "of")}) {
      if (owner >= 0) {
        List<Actor> actors =
            view.actors().resolve(clauses, owner).stream()
                .filter(actor -> actor.country() != null || actor.sector() != null)
                .toList();
        if (!actors.isEmpty()) {
          return new Role(actors, List.of(owner));
        }
      }
    }
    return Role.EMPTY;
  }

  /** Heads that fill any of {@code slots}, coordination unfolded. */
  List<Integer> heads(Match match, List<Slot> slots) {
    List<Integer> heads = new ArrayList<>();
    for (Slot slot : slots) {
      for (int head : filler.fill(match, slot)) {
        heads.addAll(clauses.coordinated(head));
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
        for (Actor actor : view.actors().resolve(clauses, head)) {
          if (fits(actor, head, mustAct, known)) {
            actors.add(actor);
            heads.add(head);
          }
        }
      }
    }
    return new Role(List.copyOf(actors), heads);
  }

  private boolean fits(Actor actor, int head, boolean mustAct, boolean known) {
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
    return !mustAct || view.actors().is(sentence, head, "@actor") || isPersonal(head);
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
