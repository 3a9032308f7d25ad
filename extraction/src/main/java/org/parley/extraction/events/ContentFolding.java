package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Event;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;

/**
 * Folds what an act of speech or protest is about into that act, as PLOVER codes it: "condemned the
 * attack" is one ACCUSE record there, "rejected calls for aid" one REJECT. The event itself stays
 * as it is; only its PLOVER folding follows the act. Stateless.
 */
final class ContentFolding {
  private static final Set<String> SAYING =
      Set.of("say", "claim", "add", "argue", "note", "insist", "state", "maintain", "warn", "tell");

  private ContentFolding() {}

  /** The events of one sentence, those that are the matter of another folded into it. */
  static List<Coded> fold(List<Coded> events) {
    List<Coded> folded = new ArrayList<>(events.size());
    for (Coded each : events) {
      Coded act = actAbout(each, events);
      folded.add(act == null ? each : with(each, act.event().plover()));
    }
    return folded;
  }

  private static @Nullable Coded actAbout(Coded matter, List<Coded> events) {
    Clauses clauses = matter.clauses();
    ParsedSentence sentence = clauses.sentence();
    int node = matter.match().head();
    // What somebody does something for is part of the doing: "opened fire to disperse the crowd".
    boolean purpose = false;
    for (int steps = 0; steps < 12 && node >= 0; steps++) {
      for (Coded act : events) {
        boolean names = act.match().words().contains(node);
        if (act != matter && names && (isAct(act.event()) || purpose)) {
          return act;
        }
      }
      purpose |= sentence.relation(node).equals("advcl") && clauses.isInfinitive(node);
      if (leavesContent(clauses, node)) {
        return null;
      }
      node = sentence.tree().head(node);
    }
    return null;
  }

  /** Relative and adverbial clauses tell of something else; infinitives and gerunds go on. */
  private static boolean leavesContent(Clauses clauses, int node) {
    String relation = clauses.sentence().relation(node);
    return switch (relation) {
      case "acl:relcl", "parataxis", "advcl:relcl" -> true;
      case "advcl" -> !clauses.isInfinitive(node) && !isGoverned(clauses, node);
      case "conj" -> clauses.sentence().isVerb(node);
      default -> false;
    };
  }

  /** "marched, demanding elections" is about the demand; "urged calm, saying that …" says more. */
  private static boolean isGoverned(Clauses clauses, int node) {
    return clauses.isGerund(node)
        && (clauses.sentence().tree().child(node, "mark") >= 0 || !says(clauses, node));
  }

  private static boolean says(Clauses clauses, int node) {
    return SAYING.contains(clauses.sentence().lemma(node));
  }

  private static boolean isAct(Event event) {
    EventType type = event.plover().type();
    return type.quad() == EventType.Quad.VERBAL_CONFLICT
        || type.quad() == EventType.Quad.VERBAL_COOPERATION && type != EventType.CONSULT
        || type == EventType.PROTEST
        || type == EventType.SANCTION;
  }

  private static Coded with(Coded coded, Event.Folded plover) {
    Event e = coded.event();
    Event event =
        new Event(
            e.id(),
            e.type(),
            e.mode(),
            e.contexts(),
            e.cameo(),
            e.score(),
            plover,
            e.status(),
            e.actors(),
            e.recipients(),
            e.place(),
            e.when(),
            e.quantities(),
            e.weapon(),
            e.unit(),
            e.damage(),
            e.attribution(),
            e.evidence(),
            e.rule(),
            e.confidence());
    return new Coded(coded.match(), coded.clauses(), event);
  }
}
