package org.parley.extraction.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;

/**
 * Whom an act concerns where its frame names nobody that is known: whoever its matter belongs to
 * ("condemned Serbia's crackdown"), is done by ("rejected an offer from Oman"), to or with ("agreed
 * to hold talks with Baku"), or where ("suspended aid deliveries in Mogadishu"). Stateless over a
 * sentence.
 */
final class Concern {
  /** What others are asked to let happen: not the captive himself is asked for "his release". */
  private static final Set<String> HELD =
      Set.of("release", "return", "freedom", "freeing", "reunion", "repatriation", "extradition");

  /** Words of a phrase that are looked through; what lies deeper concerns somebody else. */
  private static final int MOST_WORDS = 24;

  /** Prepositions that lead to a party, in the order in which they are looked at. */
  private static final List<String> PARTIES =
      List.of("by", "against", "with", "to", "from", "of", "between", "among", "on", "upon", "for");

  private static final List<String> PLACES =
      List.of("over", "about", "toward", "towards", "in", "into", "at", "near", "across", "inside");

  private static final List<String> ALL = Stream.concat(PARTIES.stream(), PLACES.stream()).toList();

  /** Acts that touch those who live where they are done. */
  private static final Set<EventType> AT_PLACE =
      Set.of(
          EventType.AGREE,
          EventType.AID,
          EventType.CONCEDE,
          EventType.RETREAT,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SANCTION,
          EventType.COERCE);

  /** Who backs or agrees to what is done against somebody does not back him. */
  private static final Set<EventType> FRIENDLY =
      Set.of(EventType.SUPPORT, EventType.AGREE, EventType.AID, EventType.COOPERATE);

  private final DocumentView view;
  private final Clauses clauses;
  private final ParsedSentence sentence;

  Concern(DocumentView view, Clauses clauses) {
    this.view = view;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /**
   * The first phrase that names somebody known.
   *
   * @param unknown heads of what the frame has found, none of it known
   * @param actors who acts: they are not concerned by their own act
   */
  RoleReader.Role of(Match match, List<Integer> unknown, List<Actor> actors) {
    Set<Integer> seen = new HashSet<>(match.words());
    boolean assault = match.entry().type() == EventType.ASSAULT;
    for (int head : unknown) {
      RoleReader.Role role = within(head, actors, seen, match.entry().type());
      if (!role.actors().isEmpty()) {
        return role;
      }
    }
    return assault ? RoleReader.Role.EMPTY : ofMatter(match, actors, seen, !unknown.isEmpty());
  }

  private RoleReader.Role ofMatter(
      Match match, List<Actor> actors, Set<Integer> seen, boolean thing) {
    // A thing that is hit has its own place: "a dam in Jordan".
    EventType type = match.entry().type();
    boolean places = AT_PLACE.contains(type) && !(thing && type == EventType.COERCE);
    List<String> prepositions = places ? ALL : PARTIES;
    List<Integer> starts = new ArrayList<>();
    if (match.verb() >= 0) {
      add(starts, clauses.object(match.verb()));
      add(starts, clauses.clause(match.verb()));
    }
    if (match.noun() >= 0) {
      starts.addAll(phrases(match.noun(), prepositions));
    }
    if (match.verb() >= 0) {
      starts.addAll(phrases(match.verb(), prepositions));
      if (match.entry().type() == EventType.PROTEST) {
        purposes(match.verb(), starts);
      }
    }
    if (match.entry().type() == EventType.THREATEN && match.verb() >= 0) {
      conditions(match.verb(), starts);
    }
    for (int start : starts) {
      RoleReader.Role role = within(start, actors, seen, type);
      if (!role.actors().isEmpty()) {
        return role;
      }
    }
    return RoleReader.Role.EMPTY;
  }

  /** "rallied, demanding …", "marched to press …". */
  private void purposes(int verb, List<Integer> starts) {
    for (int child : sentence.tree().children(verb)) {
      boolean open = clauses.isGerund(child) || clauses.isInfinitive(child);
      if (open && child > verb && sentence.isVerb(child)) {
        starts.add(child);
      }
    }
  }

  /** "threatened to leave unless Oman …": whoever can still turn it away is threatened. */
  private void conditions(int verb, List<Integer> starts) {
    for (int i = verb + 1; i < sentence.size(); i++) {
      boolean condition = sentence.lemma(i).equals("if") || sentence.lemma(i).equals("unless");
      if (condition && sentence.relation(i).equals("mark")) {
        add(starts, clauses.grammaticalSubject(sentence.tree().head(i)));
      } else if (condition && sentence.relation(i).equals("case")) {
        starts.add(sentence.tree().head(i));
      }
    }
  }

  private static void add(Collection<Integer> starts, int head) {
    if (head >= 0) {
      starts.add(head);
    }
  }

  /** Breadth first: who stands nearer to the matter is rather meant. */
  private RoleReader.Role within(
      int start, List<Actor> actors, Set<Integer> seen, @Nullable EventType type) {
    boolean assault = type == EventType.ASSAULT;
    boolean friendly = type != null && FRIENDLY.contains(type);
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(start);
    for (int words = 0; !queue.isEmpty() && words < MOST_WORDS; words++) {
      int node = queue.poll();
      if (!seen.add(node)) {
        continue;
      }
      RoleReader.Role role =
          sentence.isVerb(node) || friendly && sentence.hasChild(node, "case", "against")
              ? RoleReader.Role.EMPTY
              : known(node, actors, assault);
      if (!role.actors().isEmpty()) {
        return role;
      }
      if (type == EventType.REQUEST && HELD.contains(sentence.lemma(node))) {
        add(queue, clauses.prepositional(node, "from"));
        add(queue, clauses.prepositional(node, "by"));
        continue;
      }
      if (assault && sentence.isVerb(node) && !USING.contains(sentence.lemma(node))) {
        continue;
      }
      queue.addAll(sentence.isVerb(node) ? arguments(node) : dependants(node, assault));
    }
    return RoleReader.Role.EMPTY;
  }

  /** What people do with a thing, so that whoever hits it hits them. */
  static final Set<String> USING =
      Set.of(
          "use",
          "carry",
          "transport",
          "ferry",
          "house",
          "shelter",
          "occupy",
          "host",
          "inhabit",
          "run",
          "own",
          "operate",
          "hold",
          "control",
          "man",
          "guard",
          "serve",
          "accommodate",
          "belong");

  private RoleReader.Role known(int head, List<Actor> actors, boolean assault) {
    List<Actor> known = new ArrayList<>();
    for (Actor actor : view.actors().resolve(clauses, head)) {
      boolean own =
          assault ? actors.stream().anyMatch(each -> isSame(each, actor)) : isOwn(actor, actors);
      if (isKnown(actor) && !own && !isTheirs(head, actor, actors)) {
        known.add(actor);
      }
    }
    return known.isEmpty()
        ? RoleReader.Role.EMPTY
        : new RoleReader.Role(List.copyOf(known), List.of(head));
  }

  /** "attacked his rival": the pronoun is whoever acts. */
  private boolean isTheirs(int head, Actor actor, List<Actor> actors) {
    return sentence.tag(head).equals("PRP$")
        && actors.stream()
            .anyMatch(own ->
                Objects.equals(own.country(), actor.country())
                    && Objects.equals(own.sector(), actor.sector()));
  }

  private static final Set<String> GENERIC =
      Set.of("country", "nation", "side", "neighbor", "neighbour");

  /** Somebody of a country, or of a sector that more than a number of states has. */
  boolean isKnown(Actor actor) {
    if (actor.country() != null || actor.sector() == null) {
      return actor.country() != null;
    }
    String text = actor.text().toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    String noun =
        last.endsWith("ies") ? last.replaceFirst("ies$", "y") : last.replaceFirst("s$", "");
    return !GENERIC.contains(noun);
  }

  /** A state and its government or army are one here; two of its bodies are two. */
  static boolean isSame(Actor own, Actor other) {
    if (own.span().overlaps(other.span())) {
      return true;
    }
    if (own.country() == null || !own.country().equals(other.country())) {
      return false;
    }
    return ofState(own) && ofState(other)
        || own.sector() != null && own.sector().equals(other.sector());
  }

  /** Troops, peacekeepers or nationals of whoever acts. */
  static boolean isOwn(Actor actor, List<Actor> actors) {
    String text = actor.text();
    boolean definite = text.startsWith("the ") || text.startsWith("The ");
    boolean sent =
        actor.country() == null
            && actor.name() == null
            && !definite
            && ("MIL".equals(actor.sector()) || "IGO".equals(actor.sector()));
    boolean theirs =
        (text.startsWith("its ") || text.startsWith("their ")) && "MIL".equals(actor.sector())
            || text.contains(" of its ")
            || text.contains(" of their ");
    return sent || theirs || actors.stream().anyMatch(own -> isSame(own, actor));
  }

  private static boolean ofState(Actor actor) {
    String sector = actor.sector();
    return sector == null || sector.equals("GOV") || sector.equals("MIL") || sector.equals("LEG");
  }

  private List<Integer> dependants(int noun, boolean assault) {
    List<Integer> next = new ArrayList<>();
    add(next, clauses.possessor(noun));
    List<Integer> phrases = phrases(noun, PARTIES);
    for (int modifier : clauses.modifiers(noun)) {
      // "the power grid", "the press law": only a name before a noun is somebody, or who acts
      // before the act.
      boolean doer =
          view.actors().isEventOrWeapon(sentence, noun)
              && view.actors().is(sentence, modifier, "@actor");
      if (!assault && doer) {
        next.add(modifier);
      } else if (!assault && sentence.mention(modifier) != null) {
        phrases.add(modifier);
      }
    }
    next.addAll(phrases);
    for (int child : sentence.tree().children(noun)) {
      String relation = sentence.relation(child);
      boolean other = relation.equals("conj") && !sentence.isVerb(child);
      if (relation.equals("acl") || relation.equals("appos") || other) {
        next.add(child);
      }
    }
    return next;
  }

  private List<Integer> arguments(int verb) {
    List<Integer> next = new ArrayList<>();
    for (int child : sentence.tree().children(verb)) {
      if (sentence.baseRelation(child).equals("nsubj")) {
        next.add(child);
      }
    }
    add(next, clauses.object(verb));
    next.addAll(phrases(verb, ALL));
    add(next, clauses.clause(verb));
    return next;
  }

  /** "in the face of an advance by the army": a preposition of several words, which binds none. */
  private boolean isPhrase(int head) {
    return PHRASES.contains(sentence.lemma(head))
        && sentence.hasChild(head, "case", "in")
        && clauses.prepositional(head, "of") >= 0;
  }

  private static final Set<String> PHRASES =
      Set.of(
          "face", "wake", "aftermath", "midst", "course", "light", "absence", "presence", "event");

  private List<Integer> phrases(int word, List<String> prepositions) {
    List<Integer> heads = new ArrayList<>();
    for (String preposition : prepositions) {
      int head = clauses.prepositional(word, preposition);
      boolean aside = head >= 0 && (isPhrase(head) || sentence.hasChild(head, "case", "along"));
      add(heads, aside ? -1 : head);
    }
    for (int child : sentence.tree().children(word)) {
      // "eased curbs on Monday in Bahrain": a parser may hang the place on the day.
      if (clauses.isTime(child) && sentence.isNoun(child)) {
        for (int of : sentence.tree().children(child)) {
          if (sentence.baseRelation(of).equals("nmod") && !clauses.isTime(of)) {
            heads.add(of);
          }
        }
      }
    }
    return heads;
  }
}
