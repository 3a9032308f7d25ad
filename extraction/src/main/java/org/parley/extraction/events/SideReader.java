package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/**
 * Who stands on the two sides of an event: what {@link RoleReader} reads off the slots, set right
 * where a sentence leaves a side out, names both together or names one twice. One reader serves one
 * sentence.
 */
final class SideReader {
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

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final RoleReader roles;

  SideReader(DocumentView view, Clauses clauses, RoleReader roles) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.roles = roles;
  }

  /**
   * The sides of an event.
   *
   * @param actors who acts
   * @param recipients to whom it is done; the same as {@code actors} where both do it together
   */
  record Sides(RoleReader.Role actors, RoleReader.Role recipients) {}

  /** Who acts and to whom it is done in the event of a match. */
  Sides of(Match match) {
    RoleReader.Role actors = roles.actors(match);
    RoleReader.Role recipients = roles.recipients(match, actors);
    actors = alike(actors, recipients);
    if (isReduced(match)) {
      recipients = recipients.actors().isEmpty() ? actors : recipients;
      actors = RoleReader.Role.EMPTY;
    }
    if (!match.entry().reciprocal()) {
      return new Sides(actors, without(recipients, actors));
    }
    RoleReader.Role own = roles.participants(match);
    if (actors.actors().isEmpty()) {
      actors = roles.attending(match);
    }
    boolean oneSided = own.actors().size() < 2 && actors.actors().isEmpty();
    if (oneSided && match.entry().type() == EventType.ASSAULT) {
      // "heavy fighting with the army": nobody fights himself.
      return new Sides(RoleReader.Role.EMPTY, parties(recipients));
    }
    RoleReader.Role both = parties(own.actors().size() > 1 ? own : union(actors, recipients));
    return new Sides(both, both);
  }

  /**
   * True where the sentence leaves out who acts, so that the entry may say who it must have been.
   */
  boolean mayImply(Match match) {
    return isReduced(match) || lacksDoer(match);
  }

  /**
   * True where the sentence leaves out who acts: a passive without agent, a noun. An active verb
   * has a subject, be it one that is not understood.
   */
  private boolean lacksDoer(Match match) {
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

  /** Who alone can do what the trigger says; its words are the trigger's own. */
  List<Actor> implied(Match match, Span trigger) {
    return List.of(
        new Actor(trigger, sentence.text(trigger), null, null, match.entry().implied(), null));
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
    // Of two civilians one may stab the other.
    boolean many = actor.name() == null && "CVL".equals(actor.sector());
    return pronoun
        && !many
        && java.util.Objects.equals(actor.country(), recipient.country())
        && java.util.Objects.equals(actor.sector(), recipient.sector())
        && java.util.Objects.equals(actor.name(), recipient.name());
  }

  /** "a bridge used by Ukrainians": who uses what is hit is hit too. */
  List<Actor> withUsers(RoleReader.Role recipients, EventType type) {
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
}
