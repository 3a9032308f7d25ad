package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.Actor;
import org.parley.extraction.Source;
import org.parley.extraction.Statement;
import org.parley.extraction.statements.StatementFinder;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/** Who claims what stands at a place of the text, nearest first. Immutable. */
final class Attributions {
  private static final Set<String> OPEN =
      Set.of("he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "some", "others");

  private final List<Statement> statements;
  private final StatementFinder finder;

  /** The furthest offset that a statement up to each one reaches, so that a search can stop. */
  private final int[] reach;

  /**
   * @param statements in the order of their content
   */
  Attributions(List<Statement> statements, StatementFinder finder) {
    this.statements = statements;
    this.finder = finder;
    reach = new int[statements.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, statements.get(i).content().end());
      reach[i] = furthest;
    }
  }

  /**
   * The sources of an event: of the words around its trigger; and where the event is itself an act
   * of speech by somebody named, whoever speaks.
   */
  List<Source> of(Span trigger, EventType type, List<Actor> actors) {
    List<Source> sources = new ArrayList<>(at(trigger));
    boolean speech =
        type.quad() == EventType.Quad.VERBAL_CONFLICT
            || type == EventType.AGREE
            || type == EventType.SUPPORT;
    if (speech && sources.isEmpty()) {
      for (Actor actor : actors) {
        if (actor.entity() != null && finder.kindOf(actor) == Source.Kind.SPEAKER) {
          sources.add(new Source(Source.Kind.SPEAKER, actor));
        }
      }
    }
    return sources;
  }

  /** The sources of the words at {@code span}: of the shortest statement around it first. */
  List<Source> at(Span span) {
    List<Statement> around = new ArrayList<>();
    for (int i = lastNotAfter(span.start()); i >= 0 && reach[i] >= span.end(); i--) {
      if (statements.get(i).content().contains(span)) {
        around.add(statements.get(i));
      }
    }
    Collections.reverse(around);
    around.sort((one, other) -> Integer.compare(one.content().length(), other.content().length()));
    List<Source> sources = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Statement statement : around) {
      add(statement.source(), sources, seen);
      add(statement.reportedBy(), sources, seen);
    }
    return sources;
  }

  /** Index of the last statement that begins at or before {@code offset}; -1 where none does. */
  private int lastNotAfter(int offset) {
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).content().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** A pronoun that could not be resolved names no source. */
  private static boolean isOpen(Actor actor) {
    return actor.name() == null
        && actor.entity() == null
        && OPEN.contains(actor.text().toLowerCase(java.util.Locale.ROOT));
  }

  private void add(
      @org.jspecify.annotations.Nullable Actor actor, List<Source> sources, Set<String> seen) {
    if (actor != null
        && !isOpen(actor)
        && seen.add(actor.name() == null ? actor.text() : actor.name())) {
      sources.add(new Source(finder.kindOf(actor), actor));
    }
  }
}
