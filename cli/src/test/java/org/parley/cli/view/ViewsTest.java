package org.parley.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Meeting;
import org.parley.extraction.Place;
import org.parley.extraction.Position;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.Source;
import org.parley.extraction.Status;
import org.parley.extraction.When;
import org.parley.extraction.events.Contest;
import org.parley.knowledge.EventType;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;
import org.parley.language.Token;

/** The table and the page beside golden files, for a report made by hand. */
class ViewsTest {
  private static final String TEXT =
      "Rebels <b>shelled</b> an army base near Goma on Monday, killing at least 12 soldiers, the"
          + " governor of the province said after a long night in which nobody slept and everybody"
          + " waited for the morning. Congo and Rwanda will meet in Nairobi. \u001b[31mRed.";
  private static final ReportView.Totals TOTALS = new ReportView.Totals(1, 2);

  @Test
  void theTableIsTheOneInTheGoldenFile() throws IOException {
    assertThat(printed(new TableView(100, false))).isEqualTo(golden("table.txt"));
  }

  @Test
  void noLineOfTheTableIsWiderThanTheScreen() {
    for (int width : new int[] {60, 80, 120, 200}) {
      assertThat(printed(new TableView(width, false)).lines())
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void coloursChangeNothingButTheColour() {
    String coloured = printed(new TableView(100, true));
    assertThat(coloured).contains("\u001b[1;31mASSAULT heavy-weapons\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(printed(new TableView(100, false)));
  }

  @Test
  void thePageIsTheOneInTheGoldenFile() throws IOException {
    String page = printed(new HtmlView());
    assertThat(page.substring(page.indexOf("<body>"))).isEqualTo(golden("page.html"));
  }

  @Test
  void thePageRunsNothingAndLoadsNothing() {
    assertThat(printed(new HtmlView()))
        .doesNotContain("<script")
        .doesNotContain("<b>shelled")
        .doesNotContain("src=")
        .doesNotContain("url(")
        .contains("&lt;b&gt;<mark>shelled</mark>&lt;/b&gt;", "prefers-color-scheme");
  }

  @Test
  void anExplanationDrawsTheTree() throws IOException {
    assertThat(ExplanationText.of(report(), new Contest(List.of()), 0, false))
        .isEqualTo(golden("explanation.txt"));
  }

  private static String printed(ReportView view) {
    return new String(view.begin(), UTF_8)
        + new String(view.report(report()), UTF_8)
        + new String(view.end(TOTALS), UTF_8);
  }

  private static String golden(String name) throws IOException {
    try (InputStream stream = ViewsTest.class.getResourceAsStream(name)) {
      assertThat(stream).as("golden file %s", name).isNotNull();
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  private static Report report() {
    Document document =
        new Document(
            "goma.txt",
            "Shells & fire",
            TEXT,
            LocalDate.of(2012, 11, 20),
            null,
            "Example Wire",
            "en");
    Sentence sentence =
        new Sentence(
            words("Rebels <b>shelled"),
            List.of(
                new Token(words("Rebels"), "Rebels", "rebel", "NNS", 1, "nsubj"),
                new Token(words("shelled"), "shelled", "shell", "VBD", -1, "root"),
                new Token(words("an"), "an", "a", "DT", 3, "det"),
                new Token(words("base"), "base", "base", "NN", 1, "obj")));
    return new Report(
        new Analysis(document, List.of(sentence), List.of(), List.of()),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(attack(), talks()),
        List.of(
            new Position(
                "COD",
                "RWA",
                Position.Stance.DEMANDS,
                "cessation of hostilities",
                "an end",
                null,
                List.of(),
                new Evidence(1, words("Congo and Rwanda will meet"), null),
                0.5)),
        List.of(
            new Meeting(
                List.of(actor("Congo", "COD", null), actor("Rwanda", "RWA", null)),
                List.of(),
                null,
                place("Nairobi", "KEN"),
                null,
                Meeting.Level.OTHER,
                Meeting.State.PLANNED,
                List.of(),
                new Evidence(1, words("Congo and Rwanda will meet in Nairobi"), null))));
  }

  private static Event attack() {
    return event(
        EventType.ASSAULT,
        "heavy-weapons",
        Status.OCCURRED,
        List.of(actor("Rebels", "COD", "REB")),
        List.of(actor("an army base", "COD", "MIL")),
        place("Goma", "COD"),
        new When(
            words("Monday"),
            LocalDate.of(2012, 11, 19),
            LocalDate.of(2012, 11, 19),
            null,
            When.Precision.DAY),
        List.of(
            new Quantity(
                Quantity.Kind.FATALITIES, 12L, 12L, null, "at least 12", words("at least 12"))),
        List.of(new Source(Source.Kind.SPEAKER, actor("the governor", "COD", "GOV"))),
        new Evidence(0, new Span(0, TEXT.indexOf(" Congo")), words("shelled")));
  }

  private static Event talks() {
    List<Actor> both = List.of(actor("Congo", "COD", null), actor("Rwanda", "RWA", null));
    return event(
        EventType.CONSULT,
        null,
        Status.PLANNED,
        both,
        both,
        place("Nairobi", "KEN"),
        null,
        List.of(),
        List.of(),
        new Evidence(1, new Span(TEXT.indexOf("Congo"), TEXT.length()), words("meet")));
  }

  private static Event event(
      EventType type,
      String mode,
      Status status,
      List<Actor> actors,
      List<Actor> recipients,
      Place place,
      When when,
      List<Quantity> quantities,
      List<Source> attribution,
      Evidence evidence) {
    return new Event(
        type.name(),
        type,
        mode,
        List.of(),
        null,
        0,
        new Event.Folded(type, mode),
        status,
        actors,
        recipients,
        place,
        when,
        quantities,
        null,
        null,
        null,
        attribution,
        evidence,
        "test/entry",
        0.9);
  }

  private static Actor actor(String words, String country, String sector) {
    return new Actor(words(words), words, null, country, sector, null);
  }

  private static Place place(String name, String country) {
    return new Place(words(name), name, name, country, null, null, null, null, "city", 1);
  }

  private static Span words(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
