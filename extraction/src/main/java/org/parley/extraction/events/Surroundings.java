package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Place;
import org.parley.extraction.When;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.time.TimeExpression;
import org.parley.knowledge.EventType;
import org.parley.knowledge.Weapon;
import org.parley.knowledge.Weapons;
import org.parley.language.Span;

/** When, where and with what: what stands around a trigger in its clause. */
final class Surroundings {
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
  private static final Set<String> NEAR =
      Set.of("near", "outside", "around", "off", "toward", "towards", "along");

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;
  private final Weapons weapons;

  Surroundings(DocumentView view, Clauses clauses, Weapons weapons) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.weapons = weapons;
  }

  /** The time of the event's own clause, else of one that shares it; null where there is none. */
  @Nullable When when(Match match) {
    When own = when(match.head(), match.noun());
    return own != null ? own : shared(match, other -> when(other, -1));
  }

  /** What the first of the clauses that share theirs with a trigger gives; null where none does. */
  private <T> @Nullable T shared(Match match, IntFunction<@Nullable T> reading) {
    for (int other : sharing(match.head())) {
      T found = reading.apply(other);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * Clauses whose time and place hold for that of a trigger too: the one that it continues ("fired
   * at a bus in Aleppo on 3 May; two men died") and those that continue it under the same subject
   * ("threw stones and looted shops in Durban on Friday").
   */
  private List<Integer> sharing(int trigger) {
    List<Integer> clausesAround = new ArrayList<>();
    int clause = ownClause(trigger);
    int head = sentence.tree().head(clause);
    String relation = sentence.relation(clause);
    if (head >= 0
        && sentence.isVerb(head)
        && (relation.equals("conj") || relation.equals("parataxis") && follows(clause))) {
      clausesAround.add(head);
    }
    for (int child : sentence.tree().children(clause)) {
      if (sentence.relation(child).equals("conj")
          && sentence.isVerb(child)
          && !hasOwnSubject(child)) {
        clausesAround.add(child);
      }
    }
    return clausesAround;
  }

  /** "…; two men died": a clause of its own that a semicolon joins to the one before. */
  private boolean follows(int clause) {
    for (int child : sentence.tree().children(clause)) {
      if (sentence.token(child).form().equals(";")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwnSubject(int clause) {
    for (int child : sentence.tree().children(clause)) {
      if (sentence.relation(child).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The time of the clause of {@code trigger}.
   *
   * @param noun the event noun, or -1
   */
  @Nullable When when(int trigger, int noun) {
    List<TimeExpression> times = view.times().get(sentence.index());
    TimeExpression day = nearest(times, trigger, noun, true);
    TimeExpression other = nearest(times, trigger, noun, false);
    if (day == null || other == null) {
      return day != null ? day.when() : other == null ? null : other.when();
    }
    // "pre-dawn blasts on Monday", "at 5 a.m. on Monday": one fixes the day, the other the hour.
    When when = day.when();
    return when.time() == null && other.when().time() != null
        ? new When(when.span(), when.from(), when.to(), other.when().time(), when.precision())
        : when;
  }

  /**
   * The nearest expression that fixes a day, or the nearest that fixes none; null for none at all.
   */
  private @Nullable TimeExpression nearest(
      List<TimeExpression> times, int trigger, int noun, boolean fixesDay) {
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      if ((time.when().from() != null) != fixesDay) {
        continue;
      }
      int distance = distance(trigger, noun, time);
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** How far a time expression stands from a trigger; the maximum where it belongs elsewhere. */
  private int distance(int trigger, int noun, TimeExpression time) {
    int word = time.from();
    for (int i = time.from(); i < time.to(); i++) {
      int head = sentence.tree().head(i);
      if (head < time.from() || head >= time.to()) {
        word = i;
      }
    }
    if (noun >= 0 && sentence.tree().dominates(noun, word)) {
      return 0;
    }
    int clause = ownClause(trigger);
    int node = word;
    int steps = 1;
    while (node >= 0 && steps < 40) {
      if (node == trigger) {
        return steps;
      }
      if (node == clause) {
        return steps + 10;
      }
      if (steps > 1 && startsClause(node)) {
        return Integer.MAX_VALUE;
      }
      node = sentence.tree().head(node);
      steps++;
    }
    return Integer.MAX_VALUE;
  }

  /** The predicate whose adjuncts are the trigger's too: its verb, up through open complements. */
  private int ownClause(int trigger) {
    int node = clauses.clauseHead(trigger);
    for (int i = 0; i < 4; i++) {
      int head = sentence.tree().head(node);
      if (head < 0) {
        return node;
      }
      String relation = sentence.relation(node);
      if (relation.equals("xcomp") || (relation.equals("advcl") && clauses.isGerund(node))) {
        node = clauses.clauseHead(head);
      } else {
        return node;
      }
    }
    return node;
  }

  private boolean startsClause(int node) {
    return switch (sentence.relation(node)) {
      case "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "advcl:relcl" -> true;
      default -> false;
    };
  }

  /** The place of the event's clause, else of one that shares it; null where there is none. */
  @Nullable Place where(Match match, Set<Integer> taken) {
    boolean physical = isPhysical(match);
    Place own = where(match.head(), match.noun(), physical, taken);
    return own != null ? own : shared(match, other -> where(other, -1, physical, taken));
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
      int distance = placeDistance(trigger, noun, physical, word, place);
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
      int distance = placeDistance(cue, -1, false, word, place);
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

  private int placeDistance(int trigger, int noun, boolean physical, int word, Place place) {
    if (!isLocated(word, physical)) {
      return Integer.MAX_VALUE;
    }
    int broad = "country".equals(place.kind()) ? 4 : 0;
    int clause = ownClause(trigger);
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
      if (steps > 1 && startsClause(node)) {
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

  /** The weapon used: in the entry's slots, else named in the clause; null where none is. */
  @Nullable Weapon weapon(Match match, List<Integer> slotHeads) {
    for (int head : slotHeads) {
      Weapon weapon = weaponAt(head);
      if (weapon != null) {
        return weapon;
      }
    }
    int trigger = match.head();
    int noun = match.noun();
    if (noun >= 0) {
      for (int modifier : clauses.modifiers(noun)) {
        Weapon weapon = weaponAt(modifier);
        if (weapon != null) {
          return weapon;
        }
      }
    }
    for (String preposition : List.of("with", "by", "from", "in", "using")) {
      for (int from : new int[] {trigger, noun}) {
        int head = from < 0 ? -1 : clauses.prepositional(from, preposition);
        Weapon weapon = head < 0 ? null : weaponAt(head);
        if (weapon != null) {
          return weapon;
        }
      }
    }
    int subject = match.verb() < 0 ? -1 : clauses.subject(trigger);
    return subject < 0 ? null : weaponAt(subject);
  }

  private @Nullable Weapon weaponAt(int head) {
    for (int each : clauses.coordinated(head)) {
      String lemma = sentence.lemma(each);
      Weapon weapon = null;
      if (each > 0) {
        weapon = weapons.find(sentence.lemma(each - 1) + " " + lemma);
      }
      if (weapon == null) {
        weapon = weapons.find(lemma);
      }
      if (weapon == null && each > 0 && sentence.relation(each - 1).equals("compound")) {
        weapon = weapons.find(sentence.lemma(each - 1));
      }
      if (weapon != null) {
        return weapon;
      }
    }
    return null;
  }
}
