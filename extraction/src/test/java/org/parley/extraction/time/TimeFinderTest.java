package org.parley.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extraction.When;
import org.parley.extraction.actors.KnownWorld;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.knowledge.World;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.LanguageAnalyzer;

@DisplayName("Time expressions")
class TimeFinderTest {
  private static LanguageAnalyzer analyzer;

  @BeforeAll
  static void loadModels() {
    analyzer = LanguageAnalyzer.load(new KnownWorld(World.load()));
  }

  record Row(String sentence, String expression, @Nullable LocalDate published, String means) {
    @Override
    public String toString() {
      return expression + " in: " + sentence + (published == null ? "" : " (" + published + ")");
    }
  }

  static Stream<Row> expressions() throws IOException {
    return lines("expressions.txt").stream().map(TimeFinderTest::row);
  }

  static Stream<String> sentencesWithoutTime() throws IOException {
    return lines("no-expressions.txt").stream();
  }

  private static Row row(String line) {
    String[] fields = line.split(" \\| ");
    LocalDate published = fields[2].equals("-") ? null : LocalDate.parse(fields[2]);
    String time = fields.length > 5 ? " " + fields[5].strip() : "";
    return new Row(fields[0], fields[1], published, fields[3] + " " + fields[4].strip() + time);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream stream = TimeFinderTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static List<List<TimeExpression>> find(String text, @Nullable LocalDate published) {
    Analysis analysis = analyzer.analyze(Document.of("test", text).publishedOn(published));
    List<ParsedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      int sentence = i;
      sentences.add(
          new ParsedSentence(
              analysis,
              i,
              analysis.mentions().stream().filter(m -> m.sentence() == sentence).toList()));
    }
    return TimeFinder.find(sentences, Dateline.publication(analysis));
  }

  private static String means(When when) {
    String days =
        when.from() == null
            ? "-"
            : when.from().equals(when.to()) ? "" + when.from() : when.from() + ".." + when.to();
    return days + " " + when.precision().label() + (when.time() == null ? "" : " " + when.time());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expressions")
  void mean_the_days_of_the_table(Row row) {
    List<String> found = new ArrayList<>();
    for (List<TimeExpression> times : find(row.sentence(), row.published())) {
      for (TimeExpression time : times) {
        found.add(time.when().span().in(row.sentence()) + ": " + means(time.when()));
      }
    }
    assertThat(found).contains(row.expression() + ": " + row.means());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentencesWithoutTime")
  void are_not_found_where_there_is_none(String sentence) {
    assertThat(find(sentence, LocalDate.of(2022, 3, 9))).allMatch(List::isEmpty);
  }

  @Test
  @DisplayName("follow the year told before in a history, whenever it was published")
  void history() {
    String text =
        "In 1936 the generals rose. The war went on through 1937 and 1938. Madrid fell in 1939. On"
            + " 1 April 1939 the war ended. By May, the last camps were closed. On June 3, the"
            + " first ships left. In 1940 the trials began. In August, the envoy was shot.";
    List<String> found =
        find(text, LocalDate.of(2009, 12, 19)).stream()
            .flatMap(List::stream)
            .map(time -> time.when().span().in(text) + ": " + means(time.when()))
            .toList();
    assertThat(found)
        .contains(
            "May: 1939-05-01..1939-05-31 month",
            "June 3: 1939-06-03 day",
            "August: 1940-08-01..1940-08-31 month");
  }

  @Test
  @DisplayName("count from the full date of a dateline where the document has none")
  void dateline() {
    String text = "BEIRUT, May 5, 1999 (AP) -- Two soldiers were killed on Monday.";
    assertThat(find(text, null).stream().flatMap(List::stream).map(time -> means(time.when())))
        .contains("1999-05-03 day");
  }

  @Test
  @DisplayName("take bounded time in a text of nothing but dates")
  void hostileText() {
    String text = "from 1 and 2 May to the end of the last week of ".repeat(4000);
    assertThat(find(text, LocalDate.of(2022, 3, 9))).isNotEmpty();
  }
}
