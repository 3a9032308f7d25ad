package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Quantity;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;

/**
 * Joins what one clause tells of one event with two words: "the attack killed twelve", "talks were
 * held", "was attacked, killing twelve". Stateless.
 */
final class EventMerger {
  private EventMerger() {}

  /** The events of one sentence, those that are one event joined. */
  static List<Coded> merge(List<Coded> events) {
    List<Coded> merged = new ArrayList<>(events);
    for (int i = 0; i < merged.size(); i++) {
      for (int j = 0; j < merged.size(); j++) {
        if (i != j && isPartOf(merged.get(j), merged.get(i))) {
          merged.set(i, join(merged.get(i), merged.get(j)));
          merged.remove(j);
          i = -1;
          break;
        }
      }
    }
    return merged;
  }

  /** True where {@code part} tells more of the event that {@code whole} tells. */
  private static boolean isPartOf(Coded part, Coded whole) {
    if (part.event().type() != whole.event().type()
        || !contextsAgree(part.event(), whole.event())) {
      return false;
    }
    Clauses clauses = whole.clauses();
    ParsedSentence sentence = clauses.sentence();
    int head = whole.match().head();
    int word = part.match().head();
    if (part.match().verb() < 0) {
      return argument(clauses, word, head);
    }
    boolean participle = sentence.relation(word).equals("advcl") && clauses.isGerund(word);
    return participle
        && clauses.clauseHead(sentence.tree().head(word)) == clauses.clauseHead(head)
        && sentence.tree().dominates(head, word)
        && part.event().status() == whole.event().status();
  }

  /** Statuses differ too much where one is denied and the other is not. */
  private static boolean contextsAgree(Event a, Event b) {
    return a.mode() == null
        || b.mode() == null
        || a.mode().equals(b.mode())
        || a.type() == b.type();
  }

  /** An event noun that is subject, object or means of the verb: "in the attack", "by shelling". */
  private static boolean argument(Clauses clauses, int noun, int verb) {
    ParsedSentence sentence = clauses.sentence();
    if (sentence.isVerb(verb) && isRaised(clauses, noun, verb)) {
      return true;
    }
    int node = noun;
    for (int steps = 0; steps < 3; steps++) {
      int head = sentence.tree().head(node);
      if (head < 0) {
        return false;
      }
      String base = sentence.baseRelation(node);
      if (head == verb) {
        return base.equals("nsubj")
            || base.equals("obj")
            || (base.equals("obl")
                && (sentence.hasChild(node, "case", "in")
                    || sentence.hasChild(node, "case", "by")
                    || sentence.hasChild(node, "case", "during")
                    || sentence.hasChild(node, "case", "of")
                    || sentence.hasChild(node, "case", "for")));
      }
      boolean passes = base.equals("nmod") && sentence.hasChild(node, "case", "of");
      if (!passes) {
        return false;
      }
      node = head;
    }
    return false;
  }

  /** "Talks are set to resume": the subject of the upper clause is that of the lower one. */
  private static boolean isRaised(Clauses clauses, int noun, int verb) {
    return clauses.sentence().relation(verb).equals("xcomp")
        && (clauses.grammaticalSubject(verb) == noun
            || clauses.sentence().tree().head(noun) == clauses.sentence().tree().head(verb)
                && clauses.sentence().baseRelation(noun).equals("nsubj"));
  }

  private static Coded join(Coded whole, Coded part) {
    Event a = whole.event();
    Event b = part.event();
    boolean fallen =
        whole.match().verb() >= 0
            && whole.clauses().isPassive(whole.match().verb())
            && (isFallen(a, b) || part.match().entry().reciprocal() && isOneSided(a, b));
    Event joined =
        new Event(
            a.id(),
            a.type(),
            a.mode() != null ? a.mode() : b.mode(),
            a.contexts().isEmpty() ? b.contexts() : a.contexts(),
            a.mode() == null && b.mode() != null ? b.cameo() : a.cameo(),
            a.mode() == null && b.mode() != null ? b.score() : a.score(),
            a.plover().mode() == null && a.plover().type() == b.plover().type()
                ? b.plover()
                : a.plover(),
            a.status(),
            better(a.actors(), fallen ? b.recipients() : b.actors()),
            fallen ? a.recipients() : better(a.recipients(), b.recipients()),
            a.place() != null ? a.place() : b.place(),
            a.when() != null ? a.when() : b.when(),
            fallen ? a.quantities() : union(a.quantities(), b.quantities()),
            or(a.weapon(), b.weapon()),
            or(a.unit(), b.unit()),
            or(a.damage(), b.damage()),
            a.attribution().size() >= b.attribution().size() ? a.attribution() : b.attribution(),
            a.evidence(),
            a.rule(),
            Math.max(a.confidence(), b.confidence()));
    return new Coded(whole.match(), whole.clauses(), joined);
  }

  /** "were killed in clashes with police": by those with whom one clashed. */
  private static boolean isOneSided(Event suffered, Event fought) {
    return suffered.actors().isEmpty()
        && !suffered.recipients().isEmpty()
        && fought.actors().isEmpty()
        && !fought.recipients().isEmpty();
  }

  /** "Ten guards were killed fighting bandits": the guards have fallen to whom they fought. */
  private static boolean isFallen(Event suffered, Event fought) {
    return suffered.actors().isEmpty()
        && suffered.recipients().stream()
            .anyMatch(one -> fought.actors().stream().anyMatch(o -> o.span().equals(one.span())));
  }

  private static @Nullable String or(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }

  private static List<Actor> better(List<Actor> a, List<Actor> b) {
    boolean known = a.stream().anyMatch(actor -> actor.country() != null || actor.sector() != null);
    boolean other = b.stream().anyMatch(actor -> actor.country() != null || actor.sector() != null);
    return a.isEmpty() || (!known && other) ? b : a;
  }

  private static List<Quantity> union(List<Quantity> a, List<Quantity> b) {
    Set<Quantity> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
