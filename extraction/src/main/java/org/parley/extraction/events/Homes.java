package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Place;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;
import org.parley.language.Span;

/**
 * Says of actors without a country where they are at home: where their own phrase says ("rebels in
 * Darfur"), with whom they are named in one breath ("the Sudanese government and the rebels"),
 * where the event happens, or in the only country of which its clause speaks.
 */
final class Homes {
  /** People and bodies that belong to the country in which they act. */
  private static final Set<String> AT_HOME =
      Set.of(
          "COP", "CVL", "OPP", "LEG", "JUD", "MED", "EDU", "LAB", "REL", "BUS", "AGR", "HLH", "PTY",
          "CRM");

  /** These too, where the place of the event itself is named. */
  private static final Set<String> AT_PLACE = Set.of("GOV", "REB", "UAF");

  /** Who deals with people of another sector deals with those of his own country. */
  private static final Set<String> POWERS = Set.of("GOV", "COP", "LEG", "JUD");

  private static final Set<String> OPPOSED =
      Set.of("against", "with", "toward", "towards", "versus", "on");

  private static final Set<String> OPPONENTS = Set.of("REB", "OPP", "CVL", "PTY", "LAB");

  /** Several of an office are rarely of one country. */
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)\\b(presidents|ministers|leaders|envoys|diplomats|negotiators|delegations|"
              + "delegates|ambassadors|premiers|officials)\\b");

  private final DocumentView view;
  private final ParsedSentence sentence;
  private final @Nullable String place;
  private final @Nullable String scene;

  /** True for what ministers and leaders do away from home: "will meet in Geneva". */
  private final boolean mayBeGuests;

  private final Set<String> clause = new LinkedHashSet<>();

  /** People who are not at home where they are. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)\\b(foreign(er)?s?|tourists?|visitors?|expat(riate)?s?|migrants?|refugees?|pilgrims?"
              + "|immigrants?|international|travell?ers?|asylum|hikers?|backpackers?)\\b");

  Homes(
      DocumentView view,
      Scene scene,
      ParsedSentence sentence,
      Span evidence,
      @Nullable Place place,
      EventType type) {
    this.view = view;
    this.sentence = sentence;
    this.place = place == null ? null : place.country();
    this.scene = scene.country();
    this.mayBeGuests = type == EventType.CONSULT || type == EventType.AGREE;
    Span own = sentence.sentence().span();
    for (Place each : view.placesFrom(own.start(), own.end())) {
      if (evidence.contains(each.span())
          && each.country() != null
          && !isOpposed(sentence, each.span().start())) {
        clause.add(each.country());
      }
    }
  }

  /** "sanctions against Iran", "war with Iran": of all countries, those who speak are not of it. */
  private static boolean isOpposed(ParsedSentence sentence, int offset) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.token(i).span().start() == offset) {
        return OPPOSED.contains(sentence.lemma(i - 1));
      }
    }
    return false;
  }

  /**
   * The actors, each with a country where one is known.
   *
   * @param others the other side
   */
  List<Actor> of(List<Actor> actors, List<Actor> others) {
    List<Actor> located = new ArrayList<>();
    for (Actor actor : actors) {
      String country = actor.country() == null ? home(actor, actors, others) : null;
      located.add(country == null ? actor : with(actor, country));
    }
    return located;
  }

  private @Nullable String home(Actor actor, List<Actor> actors, List<Actor> others) {
    String said = ofPhrase(actor);
    String sector = actor.sector();
    if (said != null || sector == null) {
      return said;
    }
    // Officers and ministers by name: whose they are is said somewhere near.
    boolean named = actor.entity() != null && (sector.equals("GOV") || sector.equals("MIL"));
    if (named && place == null && actor.name() != null) {
      String country = ofClause(sector, others);
      return country == null ? ofOpponents(others) : country;
    }
    if (FOREIGN.matcher(actor.text()).find()) {
      return null;
    }
    if (mayBeGuests && sector.equals("GOV") && PLURAL.matcher(actor.text()).find()) {
      return null;
    }
    boolean atHome = AT_HOME.contains(sector);
    if (!atHome && !AT_PLACE.contains(sector)) {
      return null;
    }
    String beside = only(countries(actors));
    if (beside != null && sector.equals("REB")) {
      return beside;
    }
    if (place != null) {
      return place;
    }
    if (atHome && scene != null) {
      return scene;
    }
    return atHome ? ofClause(sector, others) : null;
  }

  /** "rebels in Darfur", "the Baku mayor": the country of the one place in the phrase. */
  private @Nullable String ofPhrase(Actor actor) {
    if ("IGO".equals(actor.sector()) || "NGO".equals(actor.sector())) {
      return null;
    }
    Set<String> countries = new LinkedHashSet<>();
    for (Place each : view.placesFrom(actor.span().start(), actor.span().end())) {
      if (each.country() != null
          && !"nationality".equals(each.kind())
          && !isOpposed(sentence, each.span().start())) {
        countries.add(each.country());
      }
    }
    return only(countries);
  }

  /** The only country of the clause that is not the other side's. */
  private @Nullable String ofClause(String sector, List<Actor> others) {
    Set<String> theirs = countries(others);
    Set<String> rest = new LinkedHashSet<>(clause);
    rest.removeAll(theirs);
    if (!rest.isEmpty()) {
      return only(rest);
    }
    for (Actor other : others) {
      boolean power = other.sector() != null && POWERS.contains(other.sector());
      if (power && other.country() != null && theirs.size() == 1 && !sector.equals("GOV")) {
        return other.country();
      }
    }
    return null;
  }

  /** A president who yields to rebels or protesters yields to those of his own country. */
  private static @Nullable String ofOpponents(List<Actor> others) {
    boolean domestic =
        others.stream()
            .allMatch(other -> other.sector() != null && OPPONENTS.contains(other.sector()));
    return domestic ? only(countries(others)) : null;
  }

  private static Set<String> countries(List<Actor> actors) {
    Set<String> countries = new LinkedHashSet<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        countries.add(actor.country());
      }
    }
    return countries;
  }

  private static @Nullable String only(Set<String> countries) {
    return countries.size() == 1 ? countries.iterator().next() : null;
  }

  private static Actor with(Actor actor, String country) {
    return new Actor(
        actor.span(), actor.text(), actor.name(), country, actor.sector(), actor.entity());
  }
}
