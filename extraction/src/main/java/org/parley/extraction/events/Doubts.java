package org.parley.extraction.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Status;
import org.parley.extraction.actors.ActorResolver;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.lexicon.Trigger;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/**
 * Says which events are better left out, because what was found is rather no event: words of a deed
 * between parties with no party in sight ("a reward is offered", "injuries that threaten his
 * life"), and force as a figure of speech ("this is an attack on our democracy"). Stateless.
 */
final class Doubts {
  /** What takes two to do: without anybody named, the words mostly mean something else. */
  private static final Set<EventType> BETWEEN_PARTIES =
      Set.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.MOBILIZE);

  private static final Set<String> PERSONS =
      Set.of(
          "i", "we", "me", "us", "he", "she", "him", "her", "his", "they", "them", "their", "our",
          "my", "it", "its");

  private static final Pattern PEOPLE =
      Pattern.compile("\\b(sides?|parties|people|thousands|hundreds|dozens|states?|countries)\\b");

  private static final Set<String> OURS = Set.of("me", "us", "my", "our", "i", "we");

  private Doubts() {}

  /** True where the event is better left out. */
  static boolean leaveOut(Clauses clauses, ActorResolver actors, Match match, Event event) {
    if (isNameOfOffice(clauses, match) || isTerm(clauses, match)) {
      return true;
    }
    if (isAlone(match, event)
        || isAccident(clauses, match, event)
        || isDischarge(clauses, match, event)
        || isUnwanted(clauses, match, event)
        || isGeneral(clauses, match, event)) {
      return true;
    }
    if (BETWEEN_PARTIES.contains(event.type()) && !isCeasefire(event)) {
      boolean somebody =
          !event.actors().isEmpty()
              || event.recipients().stream().anyMatch(actor -> isParty(clauses.sentence(), actor));
      boolean verb = match.trigger() instanceof Trigger.Verb && !isOfEvent(clauses, actors, match);
      // "Oslo was host to the talks": talks are held with themselves.
      boolean things = !event.recipients().isEmpty() && event.type() != EventType.CONSULT;
      return !somebody && (verb || things);
    }
    return event.type() == EventType.ASSAULT && isFigure(clauses, match);
  }

  /** What happens to vehicles without anybody's will. */
  private static final Set<String> ACCIDENTS =
      Set.of("crash", "collide", "overturn", "derail", "capsize", "skid");

  private static final Set<String> MISSILES =
      Set.of("rocket", "missile", "shell", "drone", "bomber", "mortar", "projectile", "bomb");

  /** "Ten cadets were killed when their lorry overturned": nobody has attacked them. */
  private static boolean isAccident(Clauses clauses, Match match, Event event) {
    ParsedSentence sentence = clauses.sentence();
    if (event.type() != EventType.ASSAULT || match.verb() < 0 || !event.actors().isEmpty()) {
      return false;
    }
    for (int child : sentence.tree().children(match.verb())) {
      int subject = clauses.grammaticalSubject(child);
      if (sentence.relation(child).equals("advcl")
          && ACCIDENTS.contains(sentence.lemma(child))
          && !clauses.isGerund(child)
          && (subject < 0 || !MISSILES.contains(sentence.lemma(subject)))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> OFFICES =
      Set.of(
          "squad",
          "unit",
          "detective",
          "division",
          "bureau",
          "investigator",
          "section",
          "department",
          "branch",
          "prosecutor",
          "insurance",
          "victim",
          "statistics",
          "rate");

  /** "the murder squad": a deed that only names an office, whatever the tree makes of it. */
  private static boolean isNameOfOffice(Clauses clauses, Match match) {
    ParsedSentence sentence = clauses.sentence();
    int noun = match.noun();
    return noun >= 0
        && match.verb() < 0
        && noun + 1 < sentence.size()
        && sentence.tag(noun).equals("NN")
        && OFFICES.contains(sentence.lemma(noun + 1));
  }

  private static final Set<String> TERMS =
      Set.of("condition", "demand", "term", "proposal", "requirement", "option", "idea", "request");

  /** How far before a term of a list what it is a term of may stand. */
  private static final int REACH = 10;

  /** "three demands, including an end of the curfew": asked for, not done. */
  private static boolean isTerm(Clauses clauses, Match match) {
    ParsedSentence sentence = clauses.sentence();
    int first = sentence.tree().leftmost(match.head());
    boolean listed =
        sentence.hasChild(match.head(), "case", "include")
            || sentence.hasChild(match.head(), "mark", "include")
            || first > 0 && sentence.lemma(first - 1).equals("include");
    if (!listed) {
      return false;
    }
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      if (TERMS.contains(sentence.lemma(i)) && sentence.isNoun(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Both sides agreed to a truce": a party that is two. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(sides|parties|factions|leaders|rivals|foes|neighbours|neighbors|states|countries)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A talk of one with himself: whoever it was with is not known, or nobody at all. */
  private static boolean isAlone(Match match, Event event) {
    return match.entry().reciprocal()
        && event.recipients().size() == 1
        && (event.actors().isEmpty() || event.actors().equals(event.recipients()))
        && event.recipients().get(0).country() == null
        && event.recipients().get(0).sector() == null
        && !SEVERAL.matcher(event.recipients().get(0).text()).find();
  }

  private static final Set<String> CARE = Set.of("treat", "examine", "assess");
  private static final Set<String> CLINICS = Set.of("hospital", "clinic", "care");

  /** "was treated and released": from a hospital, not from prison. */
  private static boolean isDischarge(Clauses clauses, Match match, Event event) {
    if (event.type() != EventType.RETREAT || !"release".equals(event.mode()) || match.verb() < 0) {
      return false;
    }
    ParsedSentence sentence = clauses.sentence();
    int from = clauses.prepositional(match.verb(), "from");
    int above = sentence.tree().head(match.verb());
    return from >= 0 && CLINICS.contains(sentence.lemma(from))
        || above >= 0
            && sentence.relation(match.verb()).equals("conj")
            && CARE.contains(sentence.lemma(above));
  }

  private static final Set<EventType> OF_FORCE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  /** Verbs that say of a bare noun that it was the case: "fighting resumed", "heard gunfire". */
  private static final Set<String> HAPPENING =
      Set.of(
          "break",
          "erupt",
          "flare",
          "begin",
          "start",
          "resume",
          "continue",
          "go",
          "occur",
          "happen",
          "take",
          "rage",
          "intensify",
          "escalate",
          "spread",
          "follow",
          "report",
          "hear",
          "end",
          "cease",
          "subside",
          "stop",
          "kill",
          "wound",
          "leave");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");

  private static final Set<String> AUXILIARIES = Set.of("aux", "cop");

  private static final Set<String> DETERMINING =
      Set.of("det", "nummod", "nmod:poss", "nmod", "acl", "acl:relcl", "compound");

  /**
   * "Suicide bombings are a weapon of the weak": the deed as such. Nobody does it to anybody,
   * nowhere and at no time, the bare noun points at none that was done, and what is said of it is
   * said for always. Headlines, which are in the present too, end without a full stop.
   */
  private static boolean isGeneral(Clauses clauses, Match match, Event event) {
    ParsedSentence sentence = clauses.sentence();
    int noun = match.noun();
    return noun >= 0
        && match.verb() < 0
        && OF_FORCE.contains(event.type())
        && event.place() == null
        && event.when() == null
        && event.recipients().isEmpty()
        && event.quantities().isEmpty()
        && event.actors().stream().allMatch(actor -> isImplied(event, actor))
        && sentence.token(sentence.size() - 1).form().equals(".")
        && isBare(sentence, match)
        && isForAlways(clauses, noun);
  }

  private static boolean isBare(ParsedSentence sentence, Match match) {
    for (int child : sentence.tree().children(match.noun())) {
      if (DETERMINING.contains(sentence.relation(child)) && !match.words().contains(child)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the clause of a noun is in the present, and does not tell that it goes on. */
  private static boolean isForAlways(Clauses clauses, int noun) {
    ParsedSentence sentence = clauses.sentence();
    int verb = clauses.clauseHead(noun);
    if (HAPPENING.contains(sentence.lemma(verb))) {
      return false;
    }
    if (PRESENT.contains(sentence.tag(verb))) {
      return true;
    }
    for (int child : sentence.tree().children(verb)) {
      if (AUXILIARIES.contains(sentence.baseRelation(child))
          && PRESENT.contains(sentence.tag(child))
          && !sentence.lemma(child).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** True for whom only the deed implies ("arrests": by the police). */
  static boolean isImplied(Event event, Actor actor) {
    Span trigger = event.evidence().trigger();
    return trigger != null && trigger.contains(actor.span());
  }

  private static final Set<String> WISHING = Set.of("want", "crave", "desire", "deserve");

  /** "did not want the guards to go", "they want a massacre": a mind is read, nothing is done. */
  private static boolean isUnwanted(Clauses clauses, Match match, Event event) {
    ParsedSentence sentence = clauses.sentence();
    if (event.type() == EventType.REQUEST && match.verb() >= 0) {
      return WISHING.contains(sentence.lemma(match.verb()))
          && (event.status() == Status.NEGATED || event.status() == Status.DENIED);
    }
    int verb =
        event.type() == EventType.ASSAULT && match.verb() < 0 ? clauses.governor(match.noun()) : -1;
    return verb >= 0 && WISHING.contains(sentence.lemma(verb));
  }

  /** "The talks have collapsed": what happens is said of an event, and of nobody. */
  private static boolean isOfEvent(Clauses clauses, ActorResolver actors, Match match) {
    int subject = clauses.grammaticalSubject(match.verb());
    return subject >= 0 && actors.isEventOrWeapon(clauses.sentence(), subject);
  }

  /** That arms are silent is told without saying whose. */
  private static boolean isCeasefire(Event event) {
    return "ceasefire".equals(event.mode()) && event.actors().isEmpty();
  }

  private static boolean isParty(ParsedSentence sentence, Actor actor) {
    if (actor.country() != null || actor.sector() != null || actor.entity() != null) {
      return true;
    }
    String text = actor.text().toLowerCase(Locale.ROOT);
    if (PERSONS.contains(text) || PEOPLE.matcher(text).find()) {
      return true;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (actor.span().contains(sentence.token(i).span()) && sentence.tag(i).startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> AIMS = List.of("on", "against", "upon", "of");

  /** "This is an attack on us all": said of what somebody did, and of one's own side. */
  private static boolean isFigure(Clauses clauses, Match match) {
    ParsedSentence sentence = clauses.sentence();
    int noun = match.noun();
    if (noun < 0 || match.verb() >= 0 || sentence.tree().child(noun, "cop") < 0) {
      return false;
    }
    for (String preposition : AIMS) {
      int aim = clauses.prepositional(noun, preposition);
      for (int each : aim < 0 ? List.<Integer>of() : clauses.coordinated(aim)) {
        int possessor = clauses.possessor(each);
        if (isOurs(sentence, each) || possessor >= 0 && isOurs(sentence, possessor)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOurs(ParsedSentence sentence, int word) {
    return OURS.contains(sentence.token(word).form().toLowerCase(Locale.ROOT));
  }
}
