package org.parley.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Evidence;
import org.parley.extraction.Quantity;
import org.parley.extraction.Report;
import org.parley.extraction.Status;
import org.parley.knowledge.EventType;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Span;

/** An event that a report tells several times takes one row, which says so. */
class RetoldTest {
  private static final List<String> SENTENCES =
      List.of(
          "Rebels shelled a base and killed 12 soldiers.",
          "The <i>barrage</i> killed 12 of them at dawn.",
          "The attack left 12 dead, a colonel said.",
          "Police beat 3 students elsewhere.");
  private static final String TEXT = String.join(" ", SENTENCES);

  @Test
  void theTableSaysHowOftenAndInWhichWords() {
    assertThat(printed(new TableView(100, false), tellings(3)))
        .contains("1 event\n")
        .containsOnlyOnce("ASSAULT")
        .containsOnlyOnce("12 killed")
        .contains("told 2 more times: “barrage”, “attack”");
  }

  @Test
  void twiceIsOnceMore() {
    assertThat(printed(new TableView(100, false), tellings(2)))
        .contains("told once more: “barrage”")
        .doesNotContain("more times");
  }

  @Test
  void thePageQuotesEachTellingInTheSameRow() {
    String page = printed(new HtmlView(), tellings(3));
    assertThat(page.split("<tr id=", -1)).hasSize(2);
    assertThat(page)
        .containsSubsequence(
            "<tr id=\"e0\">",
            "<mark>shelled</mark>",
            "told 2 more times",
            "&lt;i&gt;<mark>barrage</mark>&lt;/i&gt;",
            "<mark>attack</mark>",
            "</tr>");
  }

  @Test
  void anotherEventKeepsItsRow() {
    List<Event> events = new ArrayList<>(tellings(3));
    events.add(telling(3, "beat", 3));
    assertThat(printed(new TableView(100, false), events))
        .contains("2 events", "“Police beat 3 students elsewhere.”")
        .containsOnlyOnce("more times");
    String page = printed(new HtmlView(), events);
    assertThat(page.split("<tr id=", -1)).hasSize(3);
    assertThat(page.substring(page.indexOf("<tr id=\"e3\">"))).doesNotContain("more times");
  }

  @Test
  void anEventToldOnceSaysNothingOfIt() {
    assertThat(printed(new TableView(100, false), tellings(1))).doesNotContain("told");
    String page = printed(new HtmlView(), tellings(1));
    assertThat(page.substring(page.indexOf("<body>"))).doesNotContain("told");
  }

  private static String printed(ReportView view, List<Event> events) {
    List<Sentence> sentences =
        SENTENCES.stream().map(words -> new Sentence(span(words), List.of())).toList();
    Report report =
        new Report(
            new Analysis(Document.of("base.txt", TEXT), sentences, List.of(), List.of()),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            events,
            List.of(),
            List.of());
    return new String(view.begin(), UTF_8) + new String(view.report(report), UTF_8);
  }

  private static List<Event> tellings(int count) {
    List<String> triggers = List.of("shelled", "barrage", "attack");
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(telling(i, triggers.get(i), 12));
    }
    return events;
  }

  /** Tellings of as many dead are one event, where nothing parts them. */
  private static Event telling(int sentence, String trigger, long dead) {
    Span whole = span(SENTENCES.get(sentence));
    Actor actor = new Actor(whole, "Rebels", null, null, "REB", null);
    return new Event(
        "e" + sentence,
        EventType.ASSAULT,
        null,
        List.of(),
        null,
        0,
        new Event.Folded(EventType.ASSAULT, null),
        Status.OCCURRED,
        List.of(actor),
        List.of(),
        null,
        null,
        List.of(
            new Quantity(Quantity.Kind.FATALITIES, dead, dead, dead, String.valueOf(dead), whole)),
        null,
        null,
        null,
        List.of(),
        new Evidence(sentence, whole, span(trigger)),
        "test/entry",
        0.9);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
