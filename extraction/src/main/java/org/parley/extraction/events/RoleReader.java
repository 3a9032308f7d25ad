package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Quantity;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Slot;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/** Reads actors and recipients of a match off its slots. */
final class RoleReader {
  /** Sectors whose talks are those of parties. */
  private static final Set<String> PARTIES =
      Set.of("GOV", "MIL", "REB", "IGO", "LEG", "PTY", "OPP", "ELI", "SPY", "UAF", "SEP", "NGO");

  private static final Set<String> ATTENDING =
      Set.of("during", "in", "at", "after", "following", "before");

  /** Acts that always concern somebody, whether or not an entry says where he stands. */
  private static final Set<EventType> CONCERNING =
      Set.of(EventType.CONCEDE, EventType.SANCTION, EventType.REJECT, EventType.THREATEN);

  private static final List<String> PARTAKING = List.of("between", "of", "among", "with");

  /** Parts and measures of time, which nobody lays: "three days after the bombing". */
  private static final Set<String> SPANS =
      Set.of(
          "end",
          "beginning",
          "start",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "minute",
          "aim",
          "course",
          "height",
          "midst",
          "wake",
          "time",
          "anniversary");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final SlotFiller filler;
  private final Concern concern;
  private final Victims victims;
  private final Eligibility eligibility;
  private final PlacesBefore places;

  RoleReader(DocumentView view, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.filler = new SlotFiller(clauses);
    this.concern = new Concern(view, clauses);
    this.victims = new Victims(view, clauses);
    this.eligibility = new Eligibility(view, clauses);
    this.places = new PlacesBefore(view, clauses);
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
    int hands = victims.hands(match);
    if (hands >= 0) {
      return one(match, hands, true);
    }
    // "found two bodies": who finds them has done nothing to them, as the entry says.
    if (match.entry().type() != EventType.ASSAULT
        || match.entry().actorSlots(match.trigger()).isEmpty()) {
      return Role.EMPTY;
    }
    Role subject = subjectOfTransitive(match);
    return subject.actors().isEmpty() ? unidentified(match) : subject;
  }

  /**
   * "killed three in an attack": whatever the entry asks for, who kills somebody is the subject.
   */
  private Role subjectOfTransitive(Match match) {
    int verb = match.verb();
    if (verb < 0 || clauses.isPassive(verb) || clauses.object(verb) < 0) {
      return Role.EMPTY;
    }
    List<List<Slot>> recipients = match.entry().recipientSlots(match.trigger());
    boolean suffers = !recipients.isEmpty() && recipients.get(0).get(0).kind() == Slot.Kind.SUBJECT;
    int subject = suffers ? -1 : clauses.subject(verb);
    if (subject < 0 || subject == clauses.object(verb) || match.words().contains(subject)) {
      return Role.EMPTY;
    }
    return one(match, subject, true);
  }

  private Role one(Match match, int head, boolean mustAct) {
    Set<Actor> actors = new LinkedHashSet<>();
    List<Integer> heads = new ArrayList<>();
    add(match, head, mustAct, false, actors, heads);
    return new Role(List.copyOf(actors), heads);
  }

  /**
   * "A roadside bomb killed two": somebody laid it, armed and not identified, as conflict data sets
   * code it.
   */
  private Role unidentified(Match match) {
    for (List<Slot> together : match.entry().actorSlots(match.trigger())) {
      for (Slot slot : together) {
        for (int head : filler.fill(match, slot)) {
          boolean means =
              sentence.isNoun(head)
                  && view.actors().isForce(sentence, head)
                  && !clauses.isTime(head)
                  && !SPANS.contains(sentence.lemma(head))
                  && !places.isTwoSided(head)
                  && !match.words().contains(head);
          Role doer = means ? doer(match, head) : Role.EMPTY;
          if (!doer.actors().isEmpty()) {
            return doer;
          }
          if (means) {
            Span span = sentence.phraseSpan(head);
            Actor actor = new Actor(span, sentence.text(span), null, null, "UAF", null);
            return new Role(List.of(actor), List.of(head));
          }
        }
      }
    }
    return Role.EMPTY;
  }

  /** "were killed in [IS] attacks", "the [army]'s raid killed two": whose force it is. */
  private Role doer(Match match, int force) {
    List<Integer> owners = new ArrayList<>(clauses.modifiers(force));
    owners.add(clauses.possessor(force));
    for (int owner : owners) {
      boolean party =
          owner >= 0
              && !clauses.isTime(owner)
              && !view.actors().is(sentence, owner, "@place")
              && !places.isWhere(match, force, owner)
              && !view.actors().isEventOrWeapon(sentence, owner);
      List<Actor> actors =
          party && view.actors().is(sentence, owner, "@actor")
              ? view.actors().resolve(clauses, owner)
              : List.of();
      if (actors.stream().anyMatch(actor -> actor.sector() != null)) {
        return new Role(actors, List.of(owner));
      }
    }
    return Role.EMPTY;
  }

  /**
   * To whom or what it is done: the first alternative that names somebody known; else whom the act
   * concerns; else the first that names anything.
   *
   * @param actors who acts
   */
  Role recipients(Match match, Role actors) {
    List<List<Slot>> alternatives = match.entry().recipientSlots(match.trigger());
    Role unknown = Role.EMPTY;
    for (List<Slot> together : alternatives) {
      Role role = read(match, together, false);
      boolean suffers = together.get(0).kind() == Slot.Kind.SUBJECT && !role.actors().isEmpty();
      if (isKnown(match, role, actors) || isPersonalPronoun(role) || suffers) {
        return role;
      }
      if (role.actors().isEmpty() && isAnybody(match, together)) {
        return Role.EMPTY;
      }
      unknown = unknown.actors().isEmpty() ? role : unknown;
    }
    if (match.entry().reciprocal() && actors.actors().size() > 1) {
      return unknown;
    }
    boolean nobody = match.entry().type() == EventType.ASSAULT && unknown.actors().isEmpty();
    int before = nobody && match.noun() >= 0 ? places.victimBefore(match.noun()) : -1;
    int bearer = before >= 0 || !nobody ? before : victims.bearer(match);
    if (bearer >= 0) {
      return one(match, bearer, false);
    }
    if (alternatives.isEmpty() && !CONCERNING.contains(match.entry().type())) {
      return Role.EMPTY;
    }
    if (match.entry().type() == EventType.RETREAT
        && match.entry().counts().containsKey(Quantity.Kind.TROOPS)) {
      // Fighters who are brought away are no party to whom one yields.
      return unknown;
    }
    Role concerned = concern.of(match, unknown.heads(), actors.actors());
    if (match.entry().type() == EventType.ASSAULT) {
      return together(unknown, concerned);
    }
    return concerned.actors().isEmpty() ? unknown : concerned;
  }

  /** "he was allowed to leave": somebody is meant, though not known; nobody else is. */
  private boolean isPersonalPronoun(Role role) {
    return !role.heads().isEmpty()
        && role.heads().stream()
            .allMatch(head ->
                sentence.tag(head).equals("PRP")
                    && !sentence.token(head).form().toLowerCase(Locale.ROOT).equals("it"));
  }

  /** "anybody who was there is asked to write to us": nobody in particular. */
  private boolean isAnybody(Match match, List<Slot> slots) {
    for (Slot slot : slots) {
      for (int head : filler.fill(match, slot)) {
        if (eligibility.isOpen(head) && sentence.isNoun(head)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether somebody known is among them. Troops, aid workers or nationals that a party sends or
   * takes back are its own, and their goal is meant: "to withdraw its troops from Oman".
   */
  private boolean isKnown(Match match, Role role, Role actors) {
    boolean assault = match.entry().type() == EventType.ASSAULT;
    return role.actors().stream()
        .anyMatch(
            actor -> concern.isKnown(actor) && (assault || !Concern.isOwn(actor, actors.actors())));
  }

  /** What is hit, and whose it is. */
  private static Role together(Role things, Role owners) {
    List<Actor> actors = new ArrayList<>(things.actors());
    owners.actors().stream().filter(owner -> !actors.contains(owner)).forEach(actors::add);
    return new Role(actors, things.heads());
  }

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
    heads.removeIf(modifier -> places.isWhere(match, match.noun(), modifier));
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

  /** "[Rossi] said during talks with Greece": who speaks then takes part. */
  Role attending(Match match) {
    int noun = match.noun();
    if (match.verb() >= 0
        || noun < 0
        || clauses.prepositional(noun, "with") < 0
        || clauses.prepositional(noun, "between") >= 0
        || clauses.possessor(noun) >= 0) {
      return Role.EMPTY;
    }
    int verb = sentence.tree().head(noun);
    int marker = sentence.tree().child(noun, "case");
    boolean during =
        verb >= 0
            && marker >= 0
            && sentence.isVerb(verb)
            && sentence.baseRelation(noun).equals("obl")
            && ATTENDING.contains(sentence.lemma(marker));
    int subject = during ? clauses.subject(verb) : -1;
    Role speaker =
        subject >= 0 && view.actors().is(sentence, subject, "@actor") ? known(subject) : Role.EMPTY;
    // "she said in a phone call with the paper": an interview is no meeting of parties.
    boolean party =
        speaker.actors().stream()
            .allMatch(actor -> actor.sector() == null || PARTIES.contains(actor.sector()));
    return party ? speaker : Role.EMPTY;
  }

  /** The actors that a phrase names, those only by whom something is known. */
  private Role known(int head) {
    List<Actor> actors =
        view.actors().resolve(clauses, head).stream()
            .filter(actor -> actor.country() != null || actor.sector() != null)
            .toList();
    return actors.isEmpty() ? Role.EMPTY : new Role(actors, List.of(head));
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
      for (int filled : filler.fill(match, slot)) {
        boolean modifier = slot.kind() == Slot.Kind.MODIFIER;
        if (match.words().contains(filled)
            || (modifier && places.isWhere(match, noun(match), filled))
            || mustAct && known && places.isVictim(noun(match), filled)) {
          continue;
        }
        int head =
            !mustAct && slot.kind() == Slot.Kind.OBJECT ? victims.ofWhom(match, filled) : filled;
        int before = actors.size();
        // Nobody is the doer for being named in "fighting in Mali"; who fights stands at its noun.
        if (!mustAct || !places.isTwoSided(head)) {
          add(match, head, mustAct, known, actors, heads);
        }
        if (mustAct && actors.size() == before) {
          for (int doer : doersOfEvent(match, head)) {
            add(match, doer, true, true, actors, heads);
          }
        }
      }
    }
    return new Role(List.copyOf(actors), heads);
  }

  private static int noun(Match match) {
    return match.noun() >= 0 ? match.noun() : match.head();
  }

  private void add(
      Match match,
      int head,
      boolean mustAct,
      boolean known,
      Set<Actor> actors,
      List<Integer> heads) {
    for (Actor actor : view.actors().resolve(clauses, head)) {
      if (eligibility.fits(match, actor, head, mustAct, known)
          && !places.isPlaceBefore(match, actor, head)) {
        actors.add(actor);
        heads.add(head);
      }
    }
  }

  /**
   * "An army raid killed …", "died in police firing": who acts is named at the event's own noun.
   */
  private List<Integer> doersOfEvent(Match match, int event) {
    List<Integer> doers = new ArrayList<>();
    int possessor = clauses.possessor(event);
    int by = clauses.prepositional(event, "by");
    if (possessor >= 0) {
      doers.add(possessor);
    } else if (by >= 0) {
      doers.add(by);
    } else if (sentence.isNoun(event)) {
      for (int modifier : clauses.modifiers(event)) {
        if (!places.isWhere(match, event, modifier)) {
          doers.add(modifier);
        }
      }
    }
    return doers;
  }
}
