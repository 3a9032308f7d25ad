package org.parley.extraction.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Reading;
import org.parley.extraction.Status;

/**
 * What sentences claim of events, over the tables {@code sentences.txt} and {@code
 * later-sentences.txt}, which was written when the rules stood.
 */
class StatusTest {
  /** The share that must be right; raise it when more is reached. */
  private static final double RIGHT = 0.95;

  /** The same for the later table, whose constructions are rarer. */
  private static final double RIGHT_LATER = 0.82;

  private static final StatusReader READER = new StatusReader();
  private static final List<Row> ROWS = new ArrayList<>();
  private static final List<Row> LATER = new ArrayList<>();

  /** A line of the table and what was read. */
  private record Row(
      String table,
      int line,
      boolean core,
      String sentence,
      String word,
      Status expected,
      Status read) {
    static Row of(String table, int line, String text) {
      String[] fields = text.split("\\|");
      boolean core = fields[0].startsWith("!");
      String sentence = fields[0].substring(core ? 1 : 0).strip();
      String word = fields[1].strip();
      Reading reading = Reading.of(sentence);
      return new Row(
          table,
          line,
          core,
          sentence,
          word,
          Status.valueOf(fields[2].strip().toUpperCase(Locale.ROOT)),
          READER.read(reading.clauses(), reading.token(word)).status());
    }

    boolean wrong() {
      return read != expected;
    }

    String miss() {
      return "%s:%d: %s expected, %s read of \"%s\" in: %s"
          .formatted(table, line, expected.label(), read.label(), word, sentence);
    }
  }

  @BeforeAll
  static void readTables() throws IOException {
    read("sentences.txt", ROWS);
    read("later-sentences.txt", LATER);
  }

  private static void read(String table, List<Row> rows) throws IOException {
    try (InputStream stream = Objects.requireNonNull(StatusTest.class.getResourceAsStream(table))) {
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          rows.add(Row.of(table, i + 1, lines.get(i)));
        }
      }
    }
  }

  @Test
  void the_table_is_large_and_has_every_status() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(400);
    assertThat(ROWS.stream().map(Row::expected)).contains(Status.values());
    assertThat(ROWS.stream().filter(Row::core)).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void the_core_comes_out_right() {
    assertThat(ROWS.stream().filter(Row::core).filter(Row::wrong).map(Row::miss)).isEmpty();
  }

  @Test
  void most_of_the_table_comes_out_right() {
    assertRight(ROWS, RIGHT);
  }

  @Test
  void most_of_the_later_table_comes_out_right() {
    assertRight(LATER, RIGHT_LATER);
  }

  private static void assertRight(List<Row> rows, double share) {
    List<String> wrong = rows.stream().filter(Row::wrong).map(Row::miss).toList();
    double right = 1 - (double) wrong.size() / rows.size();
    System.out.printf(
        Locale.ROOT, "status: %.1f %% of %d sentences right%n", 100 * right, rows.size());
    assertThat(right)
        .withFailMessage(
            () -> "only %.3f right; wrong are\n%s".formatted(right, String.join("\n", wrong)))
        .isGreaterThanOrEqualTo(share);
  }
}
