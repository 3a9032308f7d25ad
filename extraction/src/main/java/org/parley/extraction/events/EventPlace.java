package org.parley.extraction.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Place;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/** Where an event was: the places that stand in its clause. Stateless over a sentence. */
final class EventPlace {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "to",
          "into",
          "across",
          "around",
          "inside",
          "from",
          "over",
          "along",
          "toward",
          "towards",
          "north",
          "south",
          "east",
          "west",
          "off",
          "throughout",
          "through",
          "within",
          "between",
          "of",
          "against",
          "by");

  private static final Set<String> INSIDE =
      Set.of("in", "at", "near", "outside", "across", "inside", "throughout", "around");

  /** What stands before the act that another act is part of. */
  private static final Set<String> DURING = Set.of("in", "during", "by", "at", "of", "on", "from");

  private static final Set<String> NEAR =
      Set.of("near", "outside", "around", "off", "toward", "towards", "along");

  private final DocumentView view;
  private final ParsedSentence sentence;
  private final ClauseReach reach;
  private final PlacesBefore names;

  EventPlace(DocumentView view, Clauses clauses) {
    this.view = view;
    this.sentence = clauses.sentence();
    this.reach = new ClauseReach(clauses);
    this.names = new PlacesBefore(view, clauses);
  }

  /** The place of the event's clause, else of one that shares it; null where there is none. */
  @Nullable Place where(Match match, Set<Integer> taken) {
    boolean physical = isPhysical(match);
    Place own = before(match);
    if (own == null) {
      own = where(match.head(), match.noun(), physical, taken);
    }
    return own != null ? own : reach.shared(match, other -> where(other, -1, physical, taken));
  }

  /** "the Kabul protest", "killed in Gao fighting": the place stands before the act's own noun. */
  private @Nullable Place before(Match match) {
    Span own = sentence.sentence().span();
    for (Place place : view.placesFrom(own.start(), own.end())) {
      int word = own.contains(place.span()) ? wordAt(place.span()) : -1;
      int head = word < 0 ? -1 : sentence.tree().head(word);
      if (head < 0 || !sentence.relation(word).equals("compound")) {
        continue;
      }
      boolean its =
          head == match.noun()
              || head == match.head()
              || (sentence.tree().head(head) == match.head()
                  && isSetting(head)
                  && view.actors().isEventOrWeapon(sentence, head));
      if (its && sentence.isNoun(head) && names.isWhere(match, head, word)) {
        return withPrecision(place);
      }
    }
    return null;
  }

  /** "killed in Gao fighting", but not "killed ahead of the Oslo talks". */
  private boolean isSetting(int act) {
    for (int child : sentence.tree().children(act)) {
      boolean ahead =
          child > 0
              && sentence.lemma(child).equals("of")
              && sentence.lemma(child - 1).equals("ahead");
      if (sentence.relation(child).equals("case")
          && (ahead || !DURING.contains(sentence.lemma(child)))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Place where(int trigger, int noun, boolean physical, Set<Integer> taken) {
    Place best = null;
    int bestDistance = Integer.MAX_VALUE;
    Span own = sentence.sentence().span();
    for (Place place : view.placesFrom(own.start(), own.end())) {
      if (!own.contains(place.span())) {
        continue;
      }
      int word = atFacility(wordAt(place.span()));
      if (word < 0 || taken.contains(word) || isModifierOfPerson(word)) {
        continue;
      }
      int distance = distance(trigger, noun, physical, word, place);
      if (distance < bestDistance) {
        best = place;
        bestDistance = distance;
      }
    }
    return best == null ? null : withPrecision(best);
  }

  /**
   * Where somebody speaks: the nearest place in the clause of {@code cue}, the verb of saying, not
   * in the words that are said.
   */
  @Nullable Place setting(int cue, Span content) {
    Place best = null;
    int bestDistance = Integer.MAX_VALUE;
    Span own = sentence.sentence().span();
    for (Place place : view.placesFrom(own.start(), own.end())) {
      int word = wordAt(place.span());
      if (word < 0 || place.span().overlaps(content) || isModifierOfPerson(word)) {
        continue;
      }
      int distance = distance(cue, -1, false, word, place);
      if (distance < bestDistance) {
        best = place;
        bestDistance = distance;
      }
    }
    return best == null ? null : withPrecision(best);
  }

  /**
   * Of "the Irpin River bridge", "at Kabul airport" the facility, which stands where it is named.
   */
  private int atFacility(int word) {
    if (word < 0) {
      return word;
    }
    int head = word;
    for (int steps = 0; steps < 3 && sentence.baseRelation(head).equals("compound"); steps++) {
      head = sentence.tree().head(head);
      if (Scene.isFacility(sentence.lemma(head))) {
        return head;
      }
    }
    return word;
  }

  private int wordAt(Span span) {
    int word = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (span.overlaps(sentence.token(i).span())) {
        int head = sentence.tree().head(i);
        if (word < 0 || head < 0 || !span.overlaps(sentence.token(head).span())) {
          word = i;
        }
      }
    }
    return word;
  }

  private boolean isModifierOfPerson(int word) {
    String base = sentence.baseRelation(word);
    return base.equals("compound")
        || base.equals("amod")
        || base.equals("flat")
        || base.equals("nsubj")
        || isHome(word);
  }

  /** "a tourist from Norway": where somebody comes from is not where he is. */
  private boolean isHome(int word) {
    int head = sentence.tree().head(word);
    return head >= 0
        && sentence.hasChild(word, "case", "from")
        && (sentence.baseRelation(word).equals("nmod")
                && view.actors().is(sentence, head, "@person")
            || sentence.lemma(head).equals("visit"));
  }

  /** Where somebody must be to act: talks are held in a place, demands are only made of one. */
  private static boolean isPhysical(Match match) {
    EventType type = match.entry().type();
    return type == null
        || type.quad() == EventType.Quad.MATERIAL_CONFLICT && type != EventType.SANCTION
        || type == EventType.RETREAT
        || type == EventType.AID;
  }

  private int distance(int trigger, int noun, boolean physical, int word, Place place) {
    if (!isLocated(word, physical)) {
      return Integer.MAX_VALUE;
    }
    int broad = "country".equals(place.kind()) ? 4 : 0;
    int clause = reach.ownClause(trigger);
    int node = word;
    int steps = 1;
    int crossed = 0;
    while (node >= 0 && steps < 40) {
      if (node == trigger || node == noun) {
        return steps + broad + crossed;
      }
      if (node == clause) {
        return steps + 8 + broad + crossed;
      }
      // Of "the deaths, calls for calm and the arrival of troops in Oslo" only the troops are
      // there.
      if (steps > 1 && sentence.relation(node).equals("conj") && sentence.isNoun(node)) {
        return Integer.MAX_VALUE;
      }
      if (steps > 1 && reach.startsClause(node)) {
        if (sentence.relation(node).startsWith("acl") || sentence.tag(node).equals("VBN")) {
          crossed += 6;
        } else {
          return Integer.MAX_VALUE;
        }
      }
      node = sentence.tree().head(node);
      steps++;
    }
    return Integer.MAX_VALUE;
  }

  private boolean isLocated(int word, boolean physical) {
    boolean marked = false;
    for (int child : sentence.tree().children(word)) {
      if (sentence.relation(child).equals("case")) {
        marked = true;
        if ((physical ? LOCATIVE : INSIDE).contains(sentence.lemma(child))) {
          return true;
        }
      }
    }
    return switch (sentence.baseRelation(word)) {
      case "appos", "conj" -> {
        int head = sentence.tree().head(word);
        yield !marked && head >= 0 && isLocated(head, physical);
      }
      case "obj" -> physical;
      default -> false;
    };
  }

  private Place withPrecision(Place place) {
    int word = wordAt(place.span());
    boolean near = false;
    for (int child : sentence.tree().children(word)) {
      near |= sentence.relation(child).equals("case") && NEAR.contains(sentence.lemma(child));
    }
    if (!near || place.precision() != 1) {
      return place;
    }
    return place.meantBy(place.span(), place.text(), 2);
  }
}
