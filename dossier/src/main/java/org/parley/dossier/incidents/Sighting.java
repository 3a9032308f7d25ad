package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.extraction.Actor;
import org.parley.extraction.Place;
import org.parley.extraction.Quantity;
import org.parley.extraction.Source;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;

/**
 * One event of one report, flattened so that it can be compared with those of other reports without
 * the report's text. What the report does not say is null or empty, and counts neither for nor
 * against a match. Immutable; holds nothing but values, so that it can be stored and read back.
 *
 * @param id id of the event in its report: a stable hash of document and evidence
 * @param report id of the report
 * @param revision number of the report's text, counted from 1
 * @param source the outlet whose knowledge this is, in lower case: the one the words quote ("the
 *     Times reported"), else the publisher; null where neither is known
 * @param published day of publication, or null
 * @param sketch min-hashes of the report's words ({@link org.parley.dossier.sources.TextSketch}),
 *     by which near-copies are known
 * @param type PLOVER type of the event itself, whatever its status
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param status what the report claims of the event
 * @param actors who does it
 * @param recipients to whom or with whom it is done
 * @param victims whom the same sentence says to be killed or hurt: the recipients of an event that
 *     kills or hurts, for another event of violence those of the ones beside it
 * @param place where, by the words of the event itself; null where they do not say it
 * @param when when, likewise; null where the words do not say it
 * @param scenePlace where the report is at that point, for an event that does not say its own
 *     place; null where the report has named none
 * @param sceneWhen the day the report is at, likewise; null where the report has named none
 * @param quantities counts of people, weapons, money
 * @param sceneQuantities the dead and hurt that the same sentence counts, for an event of violence
 *     that counts none itself ("clashes kill four")
 * @param weapon lemma of the weapon, or null
 * @param voices who claims it, nearest first
 * @param trigger lemma of the word that names the event, in lower case; empty where no word does
 * @param words lemmas of the content words of the evidence, in lower case, sorted, at most {@link
 *     SightingReader#MOST_WORDS}
 * @param names names in the report, in lower case, and the countries of who and what is named, as
 *     "=UKR"; sorted, of the first {@link SightingReader#MOST_NAMES}: what the story is about
 * @param marks what the sentence names that singles an incident out, as "bus" or "landmine"; sorted
 * @param sentence index of the sentence in the report
 * @param rule id of the lexicon entry that found it
 * @param evidence the words it rests on
 * @param confidence 0 to 1
 */
public record Sighting(
    String id,
    String report,
    int revision,
    @Nullable String source,
    @Nullable LocalDate published,
    String sketch,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    Status status,
    List<Actor> actors,
    List<Actor> recipients,
    List<Actor> victims,
    @Nullable Place place,
    @Nullable When when,
    @Nullable Place scenePlace,
    @Nullable When sceneWhen,
    List<Quantity> quantities,
    List<Quantity> sceneQuantities,
    @Nullable String weapon,
    List<Source> voices,
    String trigger,
    List<String> words,
    List<String> names,
    List<String> marks,
    int sentence,
    String rule,
    Citation evidence,
    double confidence)
    implements Comparable<Sighting> {
  public Sighting {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    // A dossier written before they were kept has none.
    victims = victims == null ? List.of() : List.copyOf(victims);
    sceneQuantities = sceneQuantities == null ? List.of() : List.copyOf(sceneQuantities);
    voices = List.copyOf(voices);
    words = List.copyOf(words);
    names = List.copyOf(names);
    marks = marks == null ? List.of() : List.copyOf(marks);
  }

  /** Where it was, by its own words or else by the scene; null where the report says neither. */
  public @Nullable Place anyPlace() {
    return place != null ? place : scenePlace;
  }

  /** When it was, by its own words or else by the scene; null where the report says neither. */
  public @Nullable When anyWhen() {
    return when != null ? when : sceneWhen;
  }

  /** By report, revision and id: an order that no order of arrival changes. */
  @Override
  public int compareTo(Sighting other) {
    int byReport = report.compareTo(other.report);
    if (byReport != 0) {
      return byReport;
    }
    int byRevision = Integer.compare(revision, other.revision);
    return byRevision != 0 ? byRevision : id.compareTo(other.id);
  }
}
