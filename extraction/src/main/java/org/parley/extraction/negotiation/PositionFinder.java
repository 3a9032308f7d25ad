package org.parley.extraction.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Position;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.extraction.events.Coded;
import org.parley.extraction.events.EventsOfDocument;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Entry;
import org.parley.knowledge.EventType;

/**
 * Finds what parties demand, offer, accept and refuse: in the complement of a demand ("demanded
 * that the rebels disarm"), in a list that spells a demand out ("The demands include A, B and C"),
 * and in what a party's own people add on an issue right after it. Immutable and safe for use by
 * many threads.
 */
public final class PositionFinder {
  private static final Set<String> LISTED =
      Set.of("demand", "condition", "requirement", "term", "proposal", "ultimatum", "request");
  private static final Set<String> LISTING =
      Set.of("include", "comprise", "be", "contain", "cover", "list");
  private static final Set<String> ELABORATED =
      Set.of(
          "modification",
          "amendment",
          "change",
          "condition",
          "demand",
          "term",
          "guarantee",
          "requirement",
          "clause",
          "commitment",
          "concession");

  /** How many sentences after a demand still belong to it. */
  private static final int REACH = 4;

  private final Issues issues = Issues.load();

  /** The positions in a document, in order of the text. */
  public List<Position> find(DocumentView view, List<Coded> coded, List<Statement> statements) {
    List<Position> positions = new ArrayList<>();
    for (Coded each : coded) {
      Entry.PositionRule rule = each.match().entry().position();
      if (rule != null) {
        ofEvent(view, each, rule, positions);
      }
    }
    NavigableMap<Integer, Coded> demands = demands(coded);
    Map<Integer, List<Statement>> bySentence = new HashMap<>();
    for (Statement statement : statements) {
      bySentence
          .computeIfAbsent(statement.evidence().sentence(), sentence -> new ArrayList<>())
          .add(statement);
    }
    for (Clauses clauses : view.clauses()) {
      int sentence = clauses.sentence().index();
      Map.Entry<Integer, Coded> before = demands.lowerEntry(sentence);
      boolean near = before != null && sentence - before.getKey() <= REACH;
      Coded antecedent = near ? before.getValue() : null;
      Conditions.find(
          view,
          clauses,
          coded,
          (event, bounds) ->
              positions.add(
                  position(
                      clauses.sentence(),
                      bounds,
                      party(event.actors()),
                      addressee(event.recipients()),
                      Position.Stance.DEMANDS,
                      event,
                      event.attribution(),
                      0.6)));
      listed(view, clauses, antecedent, demands.get(sentence), positions);
      if (antecedent != null) {
        elaborated(clauses, antecedent, bySentence.getOrDefault(sentence, List.of()), positions);
      }
    }
    positions.sort((one, other) -> one.evidence().span().compareTo(other.evidence().span()));
    return List.copyOf(positions);
  }

  /** The last demand by a known party in each sentence that has one. */
  private static NavigableMap<Integer, Coded> demands(List<Coded> coded) {
    NavigableMap<Integer, Coded> demands = new TreeMap<>();
    for (Coded each : coded) {
      if (each.event().type() == EventType.REQUEST && party(each.event().actors()) != null) {
        demands.put(each.event().evidence().sentence(), each);
      }
    }
    return demands;
  }

  private void ofEvent(
      DocumentView view, Coded coded, Entry.PositionRule rule, List<Position> positions) {
    ParsedSentence sentence = coded.clauses().sentence();
    List<Integer> heads = EventsOfDocument.heads(view, coded, rule.matter());
    Event event = coded.event();
    for (int head : heads) {
      Position.Stance stance =
          switch (event.status()) {
            case NEGATED, DENIED ->
                rule.stance() == Position.Stance.DEMANDS ? null : Position.Stance.REJECTS;
            default -> rule.stance();
          };
      String party = party(event.actors());
      if (stance == null || party == null || isEmptyMatter(sentence, head)) {
        continue;
      }
      boolean listed = heads.stream().anyMatch(other -> isConjunct(sentence, head, other));
      List<int[]> items =
          !sentence.isNoun(head) || listed ? List.of(matter(sentence, head)) : all(sentence, head);
      if (listed && sentence.isNoun(head) && heads.contains(firstOfList(sentence, head))) {
        continue;
      }
      for (int[] item : items) {
        positions.add(
            position(
                sentence,
                item,
                party,
                addressee(event.recipients()),
                stance,
                event,
                event.attribution(),
                0.8));
      }
    }
  }

  /** True where {@code head} is coordinated with {@code other}, which stands before it. */
  private static boolean isConjunct(ParsedSentence sentence, int head, int other) {
    return other < head
        && sentence.relation(head).equals("conj")
        && sentence.tree().dominates(other, head);
  }

  private static int firstOfList(ParsedSentence sentence, int head) {
    int node = head;
    while (sentence.relation(node).equals("conj")) {
      node = sentence.tree().head(node);
    }
    return node;
  }

  /** The items of the list that begins with the phrase of {@code head}. */
  private static List<int[]> all(ParsedSentence sentence, int head) {
    int[] own = matter(sentence, head);
    int from = own[0];
    int to = Math.max(own[1], sentence.tree().rightmost(head));
    while (to > head && sentence.relation(to).equals("punct")) {
      to--;
    }
    return Enumeration.items(sentence, from, to);
  }

  /** "gave a set of demands" says nothing of what is demanded. */
  private static boolean isEmptyMatter(ParsedSentence sentence, int head) {
    return LISTED.contains(sentence.lemma(head))
        || sentence.tag(head).startsWith("PRP")
        || sentence.tag(head).startsWith("W");
  }

  private void listed(
      DocumentView view,
      Clauses clauses,
      @Nullable Coded antecedent,
      @Nullable Coded own,
      List<Position> positions) {
    ParsedSentence sentence = clauses.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (!LISTED.contains(sentence.lemma(i)) || !sentence.relation(i).equals("nsubj")) {
        continue;
      }
      int verb = sentence.tree().head(i);
      boolean copula = verb >= 0 && sentence.tree().child(verb, "cop") >= 0;
      if (verb < 0 || (!LISTING.contains(sentence.lemma(verb)) && !copula)) {
        continue;
      }
      int first = copula ? verb : clauses.object(verb);
      // "Russia's demands include A": the list itself says whose it is.
      Coded demand = own != null && own.match().noun() == i ? own : antecedent;
      if (first < 0 || demand == null) {
        continue;
      }
      Event event = demand.event();
      for (int[] item : all(sentence, first)) {
        positions.add(
            position(
                sentence,
                item,
                party(event.actors()),
                addressee(event.recipients()),
                Position.Stance.DEMANDS,
                event,
                sources(view, event),
                0.8));
      }
    }
  }

  private static List<Source> sources(DocumentView view, Event event) {
    return event.attribution();
  }

  /** What the party's own people add, told by the statements of the clauses' sentence. */
  private void elaborated(
      Clauses clauses, Coded antecedent, List<Statement> statements, List<Position> positions) {
    ParsedSentence sentence = clauses.sentence();
    String party = party(antecedent.event().actors());
    for (Statement statement : statements) {
      Actor source = statement.source();
      if (source == null || party == null || !party.equals(source.country())) {
        continue;
      }
      for (int i = 0; i < sentence.size(); i++) {
        if (ELABORATED.contains(sentence.lemma(i))
            && sentence.baseRelation(i).equals("nsubj")
            && statement.content().contains(sentence.token(i).span())) {
          int verb = sentence.tree().head(i);
          int from = Math.min(i, sentence.tree().leftmost(i));
          int to = sentence.tree().rightmost(verb);
          String issue = issues.of(sentence, from, to);
          if (!issue.equals(Issues.OTHER)) {
            positions.add(
                new Position(
                    party,
                    addressee(antecedent.event().recipients()),
                    Position.Stance.DEMANDS,
                    issue,
                    sentence.text(statement.content()),
                    null,
                    List.of(new Source(Source.Kind.SPEAKER, source)),
                    new Evidence(sentence.index(), statement.content(), null),
                    0.5));
          }
        }
      }
    }
  }

  private Position position(
      ParsedSentence sentence,
      int[] bounds,
      @Nullable String party,
      @Nullable String addressee,
      Position.Stance stance,
      Event event,
      List<Source> sources,
      double confidence) {
    var span = sentence.span(bounds[0], bounds[1] + 1);
    return new Position(
        party,
        java.util.Objects.equals(party, addressee) ? null : addressee,
        stance,
        issues.of(sentence, bounds[0], bounds[1]),
        sentence.text(span),
        event.when(),
        sources,
        new Evidence(sentence.index(), span, null),
        confidence);
  }

  /** A phrase or clause without the phrases coordinated with it. */
  private static int[] matter(ParsedSentence sentence, int head) {
    int from = head;
    int to = head;
    for (int child : sentence.tree().children(head)) {
      String base = sentence.baseRelation(child);
      if (base.equals("conj")
          || base.equals("cc")
          || base.equals("punct")
          || base.equals("cop")
          || base.equals("case")
          || (base.equals("nsubj") && sentence.tree().child(head, "cop") >= 0)) {
        continue;
      }
      from = Math.min(from, sentence.tree().leftmost(child));
      to = Math.max(to, sentence.tree().rightmost(child));
    }
    // "the return [of all hostages]": right behind, it belongs here wherever the tree hangs it.
    int next = to + 1;
    if (next < sentence.size()
        && sentence.lemma(next).equals("of")
        && sentence.relation(next).equals("case")
        && sentence.tree().head(next) > next) {
      to = sentence.tree().rightmost(sentence.tree().head(next));
    }
    return new int[] {from, to};
  }

  /**
   * A state's code, else a body's name, else its words ("the rebels"); null where nobody is known.
   */
  private static @Nullable String party(List<Actor> actors) {
    String known = addressee(actors);
    if (known != null) {
      return known;
    }
    for (Actor actor : actors) {
      if (actor.sector() != null) {
        return actor.text();
      }
    }
    return null;
  }

  /** A state's code, else a body's name; null where nobody is known. */
  private static @Nullable String addressee(List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.country() != null) {
        return actor.country();
      }
    }
    for (Actor actor : actors) {
      if (actor.name() != null) {
        return actor.name();
      }
    }
    return null;
  }
}
