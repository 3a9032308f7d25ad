package org.parley.dossier.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Citation;
import org.parley.dossier.StableId;
import org.parley.dossier.sources.Outlets;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Report;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.knowledge.EventType;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/**
 * The sighting of a report that speaks of violence at its beginning, but in words that no entry of
 * the lexicon codes ("Toll of the station attack rises"). It says where and when the report is, so
 * that the report is filed with the incident it speaks of; alone it never makes one ({@link
 * IncidentGrouper#group}).
 */
final class WholeReport {
  /** The rule of such a sighting. */
  static final String RULE = "report/violence";

  private static final double CONFIDENCE = 0.1;

  /** Lemmas that tell of fighting, who fights, and its victims. */
  private static final Set<String> VIOLENCE =
      Set.of(
          ("airstrike ambush armed army artillery attack battle blast bloodshed bloody body bomb"
               + " bombardment bombing casualty ceasefire cease-fire clash combat crossfire dead"
               + " deadly death die explosion fight fighter fighting fire front frontline gunfire"
               + " gunman insurgent kill killing massacre militant militia military missile mortar"
               + " offensive raid rebel rocket separatist shell shelling shoot shooting siege"
               + " soldier storm strike tank toll troops truce victim violence war warplane wound"
               + " wounded")
              .split(" "));

  private WholeReport() {}

  /** The sighting of a report that codes no act of force; null where it does, or speaks of none. */
  static @Nullable Sighting of(Report report, int revision, String sketch, List<String> names) {
    if (report.analysis().sentences().isEmpty()) {
      return null;
    }
    for (Event event : report.events()) {
      if (BlockingKeys.family(event.type()).equals("force")) {
        return null;
      }
    }
    Sentence first = report.analysis().sentences().get(0);
    Token word = violence(first);
    if (word == null) {
      return null;
    }
    Document document = report.analysis().document();
    Span span = first.span();
    return new Sighting(
        StableId.of(List.of(document.id(), RULE)),
        document.id(),
        revision,
        Outlets.sourceOf(document, List.of()),
        document.published(),
        sketch,
        EventType.ASSAULT,
        null,
        List.of(),
        Status.OCCURRED,
        List.of(),
        List.of(),
        null,
        null,
        place(report),
        when(report, document.published()),
        List.of(),
        null,
        List.of(),
        word.lemma().toLowerCase(Locale.ROOT),
        SightingReader.words(first, span),
        names,
        0,
        RULE,
        new Citation(document.id(), revision, span, span.in(document.text())),
        CONFIDENCE);
  }

  /** True for a sighting of a whole report. */
  static boolean is(Sighting sighting) {
    return sighting.rule().equals(RULE);
  }

  private static @Nullable Token violence(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (VIOLENCE.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        return token;
      }
    }
    return null;
  }

  /** The most exact place of the beginning. */
  private static @Nullable Place place(Report report) {
    Span first = report.analysis().sentences().get(0).span();
    Place best = null;
    for (Place place : report.places()) {
      boolean exacter =
          best == null || PlaceAgreement.isCountry(best) && !PlaceAgreement.isCountry(place);
      if (place.latitude() != null && first.contains(place.span()) && exacter) {
        best = place;
      }
    }
    return best;
  }

  private static @Nullable When when(Report report, @Nullable LocalDate published) {
    for (When when : report.times()) {
      if (when.from() != null
          && when.from().equals(when.to())
          && report.analysis().sentences().get(0).span().contains(when.span())
          && (published == null || !when.from().isAfter(published))) {
        return when;
      }
    }
    return null;
  }
}
