package org.parley.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReadingListener;
import org.parley.extraction.Event;
import org.parley.extraction.Place;
import org.parley.extraction.Report;
import org.parley.extraction.When;
import org.parley.language.Analysis;
import org.parley.language.Document;

/**
 * Very many incidents, for measuring: some invented reports are read once, then told again of other
 * days and places. The same number gives the same dossier.
 */
final class Invented {
  private static final int TOGETHER = 500;
  private static final int DAYS = 3650;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  private static final List<String> TEXTS =
      List.of(
          "Rebels shelled a market in Goma on Monday, killing 12 people.",
          "Government soldiers attacked a checkpoint near Aleppo on Monday and killed 5 rebels.",
          "Police arrested 40 protesters in Yangon on Monday.",
          "Gunmen kidnapped three aid workers near Maiduguri on Monday.",
          "Russian forces fired rockets at Kharkiv on Monday, wounding nine people.",
          "The United States imposed sanctions on Iran on Monday.",
          "Thousands of demonstrators marched in Khartoum on Monday.",
          "Turkey hosted talks between Russia and Ukraine in Istanbul on Monday.",
          "Sudan and South Sudan signed an agreement in Juba on Monday.",
          "The army withdrew its troops from Bukavu on Monday.",
          "Ethiopia accused Eritrea of an attack near Mekelle on Monday.",
          "The Red Cross delivered aid to Taiz on Monday.");

  private Invented() {}

  static void addAll(Dossier dossier, int reports) {
    List<Report> patterns = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      patterns.add(
          Reports.read(Reports.document("pattern-" + i, "", "2015-01-05", "", TEXTS.get(i))));
    }
    Random random = new Random(7);
    List<Report> batch = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      batch.add(told(patterns.get(random.nextInt(patterns.size())), i, random));
      if (batch.size() == TOGETHER || i == reports - 1) {
        dossier.addAll(batch);
        batch.clear();
        if (i % 20_000 < TOGETHER) {
          System.err.println(i + " reports added");
        }
      }
    }
    dossier.settle(ReadingListener.SILENT);
  }

  private static Report told(Report pattern, int number, Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    double north = random.nextGaussian() * 1.5;
    double east = random.nextGaussian() * 1.5;
    List<Event> events = new ArrayList<>();
    for (Event event : pattern.events()) {
      events.add(moved(event, number, day, north, east));
    }
    Document old = pattern.analysis().document();
    // Texts that are the same are one report: each says its number.
    Document document =
        new Document(
            "invented-" + number,
            null,
            old.text() + " Report " + number + ".",
            day,
            null,
            "Outlet " + number % 60,
            "en");
    Analysis analysis =
        new Analysis(
            document,
            pattern.analysis().sentences(),
            pattern.analysis().mentions(),
            pattern.analysis().entities());
    return new Report(
        analysis,
        Map.copyOf(pattern.profiles()),
        List.of(),
        List.of(),
        List.of(),
        events,
        List.of(),
        List.of());
  }

  private static Event moved(Event event, int number, LocalDate day, double north, double east) {
    When when = event.when();
    return new Event(
        event.id() + "-" + number,
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.score(),
        event.plover(),
        event.status(),
        event.actors(),
        event.recipients(),
        moved(event.place(), number, north, east),
        when == null ? null : new When(when.span(), day, day, null, When.Precision.DAY),
        event.quantities(),
        event.weapon(),
        event.unit(),
        event.damage(),
        event.attribution(),
        event.evidence(),
        event.rule(),
        event.confidence());
  }

  private static @Nullable Place moved(
      @Nullable Place place, int number, double north, double east) {
    Double latitude = place == null ? null : place.latitude();
    Double longitude = place == null ? null : place.longitude();
    if (place == null || latitude == null || longitude == null) {
      return place;
    }
    return new Place(
        place.span(),
        place.text(),
        place.name() + " " + number % 500,
        place.country(),
        place.admin1(),
        latitude + north,
        longitude + east,
        null,
        place.kind(),
        1 + number % 3);
  }
}
