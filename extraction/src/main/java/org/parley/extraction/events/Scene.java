package org.parley.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Actor;
import org.parley.extraction.DocumentView;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.EventType;
import org.parley.language.Sentence;
import org.parley.language.Span;

/**
 * What a reader of a document carries from sentence to sentence: the town last spoken of, the day
 * last told, the country where all this happens. One scene serves one document, one thread, its
 * sentences in order.
 */
final class Scene {
  private static final Set<String> TOWN_WORDS =
      Set.of("city", "town", "village", "capital", "port", "suburb", "settlement", "hamlet");
  private static final Set<String> SETTLEMENTS =
      Set.of("city", "capital", "village", "quarter", "port");

  private static final Set<String> FACILITIES =
      Set.of(
          "bridge",
          "airport",
          "airfield",
          "port",
          "station",
          "plant",
          "dam",
          "hospital",
          "prison",
          "jail",
          "camp",
          "base",
          "market",
          "square",
          "crossing",
          "refinery",
          "mine",
          "stadium",
          "mosque",
          "church",
          "cathedral",
          "temple",
          "checkpoint",
          "university",
          "school",
          "barracks",
          "tunnel",
          "hotel");

  /** Nouns that take up an act of force, whatever word told it. */
  private static final Set<String> GENERAL = Set.of("attack", "assault", "incident", "onslaught");

  /** How many sentences back a town or day may lie. */
  private static final int REACH = 3;

  private final DocumentView view;
  private final @Nullable String country;
  private final Map<String, Place> facilities = new HashMap<>();
  private final List<Coded> attacks = new ArrayList<>();
  private @Nullable Event last;

  Scene(DocumentView view) {
    this.view = view;
    this.country = country(view.places());
  }

  /**
   * The country of most towns that the document names, at least two and three of five; null where
   * they lie scattered.
   */
  private static @Nullable String country(List<Place> places) {
    Map<String, Integer> counts = new HashMap<>();
    int total = 0;
    for (Place place : places) {
      boolean within =
          place.kind() != null
              && !place.kind().equals("country")
              && !place.kind().equals("nationality");
      if (within && place.country() != null) {
        counts.merge(place.country(), 1, Integer::sum);
        total++;
      }
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= 2 && count.getValue() * 5 >= total * 3) {
        return count.getKey();
      }
    }
    return null;
  }

  /** The country where the document's events happen; null where the text leaves it open. */
  @Nullable String country() {
    return country;
  }

  static boolean isFacility(String lemma) {
    return FACILITIES.contains(lemma);
  }

  /**
   * Notes which bridges, camps and airports a sentence names by their place, so that "the bridge"
   * further down is that one.
   */
  void pass(ParsedSentence sentence) {
    Span own = sentence.sentence().span();
    List<Place> places = view.placesFrom(own.start(), own.end());
    if (places.isEmpty()) {
      return;
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (isFacility(sentence.lemma(i)) && sentence.isNoun(i)) {
        Span before = sentence.token(i - 1).span();
        for (Place place : places) {
          if (place.span().contains(before)) {
            facilities.put(sentence.lemma(i), place);
          }
        }
      }
    }
  }

  /** Where "the bridge" is that {@code head} names; null where the text has not said it. */
  @Nullable Place facility(ParsedSentence sentence, int head) {
    Place place = facilities.get(sentence.lemma(head));
    int article = sentence.tree().child(head, "det");
    if (place == null || article < 0 || !sentence.lemma(article).equals("the")) {
      return null;
    }
    Span span = sentence.span(article, head + 1);
    return place.meantBy(span, sentence.text(span), 2);
  }

  /** Notes an event, so that the next may continue it. */
  void told(Coded coded) {
    Event event = coded.event();
    boolean known =
        event.actors().stream()
            .anyMatch(actor -> actor.country() != null || actor.sector() != null);
    if (event.type() == EventType.ASSAULT && known && event.status() == Status.OCCURRED) {
      attacks.add(coded);
    }
    if (event.place() != null && event.when() != null && event.when().from() != null) {
      last = event;
    }
  }

  /**
   * "the city" as the place of an event in the clause between two tokens: the town last named
   * before.
   */
  @Nullable Place town(ParsedSentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (TOWN_WORDS.contains(sentence.lemma(i))
          && sentence.tag(i).equals("NN")
          && sentence.hasChild(i, "det", "the")) {
        Span words = sentence.token(i).span();
        Place before = lastSettlement(sentence, words.start());
        if (before != null) {
          Span span = sentence.span(sentence.tree().child(i, "det"), i + 1);
          return before.meantBy(span, sentence.text(span), 1);
        }
      }
    }
    return null;
  }

  private @Nullable Place lastSettlement(ParsedSentence sentence, int offset) {
    int earliest = Math.max(0, sentence.index() - REACH);
    int start = view.analysis().sentences().get(earliest).span().start();
    Place first = null;
    for (Place place : view.placesFrom(start, offset)) {
      boolean settlement = place.kind() != null && SETTLEMENTS.contains(place.kind());
      if (settlement && place.span().end() <= offset) {
        // "Mykolaiv, a city near Odessa": the town told of stands first, the one beside it after.
        boolean beside = first != null && near(place) && inOneSentence(first, place, earliest);
        first = beside ? first : place;
      }
    }
    return first;
  }

  private boolean near(Place place) {
    String text = view.analysis().document().text();
    int from = Math.max(0, place.span().start() - 6);
    return text.substring(from, place.span().start()).contains("near ");
  }

  /** True where both stand in one sentence, at or after sentence {@code earliest}. */
  private boolean inOneSentence(Place first, Place second, int earliest) {
    List<Sentence> sentences = view.analysis().sentences();
    for (int i = earliest; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      if (span.contains(first.span())) {
        return span.contains(second.span());
      }
      if (span.start() > first.span().start()) {
        break;
      }
    }
    return false;
  }

  /**
   * Who did "the attack", "the firing", where the words right before tell of it and its doer: an
   * event of force by known actors within a few sentences, told with the same stem or, for the
   * general nouns, with any.
   */
  List<Actor> doers(ParsedSentence sentence, Match match) {
    int noun = match.noun();
    if (noun < 0 || match.verb() >= 0 || !isDefinite(sentence, noun)) {
      return List.of();
    }
    for (int i = attacks.size() - 1; i >= 0; i--) {
      Coded before = attacks.get(i);
      int distance = sentence.index() - before.event().evidence().sentence();
      if (distance > REACH) {
        return List.of();
      }
      if (isEndOfAttacker(before.event())) {
        continue;
      }
      String lemma = sentence.lemma(noun);
      String told = before.clauses().sentence().lemma(before.match().head());
      if (GENERAL.contains(lemma) || stem(lemma).equals(stem(told))) {
        return before.event().actors();
      }
    }
    return List.of();
  }

  /** "police shot the gunman": that is not the attack of which is told. */
  private static boolean isEndOfAttacker(Event event) {
    return !event.recipients().isEmpty()
        && event.recipients().stream().allMatch(each -> "UAF".equals(each.sector()))
        && event.actors().stream().anyMatch(each -> "COP".equals(each.sector()));
  }

  private static boolean isDefinite(ParsedSentence sentence, int noun) {
    int article = sentence.tree().child(noun, "det");
    return article >= 0
        && Set.of("the", "this", "that").contains(sentence.lemma(article))
        && sentence.tree().child(noun, "compound") < 0
        && sentence.tree().child(noun, "nmod") < 0
        && sentence.tree().child(noun, "amod") < 0
        && sentence.tree().child(noun, "acl:relcl") < 0;
  }

  private static String stem(String lemma) {
    return lemma.length() < 4 ? lemma : lemma.substring(0, 4);
  }

  /** The day of the event told last, where it happened in the same place; else null. */
  @Nullable When continued(ParsedSentence sentence, @Nullable Place place, @Nullable When own) {
    Event before = last;
    if (before == null || place == null || before.place() == null) {
      return own;
    }
    int distance = sentence.index() - before.evidence().sentence();
    boolean same = place.name().equals(before.place().name());
    if (!same || distance < 0 || distance > REACH) {
      return own;
    }
    When day = java.util.Objects.requireNonNull(before.when());
    if (own == null) {
      return new When(day.span(), day.from(), day.to(), null, day.precision());
    }
    return own.from() == null && own.time() != null
        ? new When(own.span(), day.from(), day.to(), own.time(), day.precision())
        : own;
  }
}
