package org.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extraction.output.ReportJson;
import org.parley.knowledge.EventType;

/** Whatever the text, there is a report, in bounded time and without an exception. */
class HostileTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<Named<String>> texts() {
    return Stream.of(
        Named.of("empty", ""),
        Named.of("white space", " \t\n\u00a0\u2028"),
        Named.of("only punctuation", "?!… — “” '' () [] ;;; ... !!!".repeat(50)),
        Named.of("nested brackets", "(".repeat(50_000) + ")".repeat(50_000)),
        Named.of("open quotation marks", "“\"'".repeat(10_000)),
        Named.of("a megabyte without a space", "a".repeat(1 << 20)),
        Named.of("a megabyte of digits", "1".repeat(1 << 20)),
        Named.of("a number with many commas", "killed " + "1,".repeat(20_000) + "1 people."),
        Named.of("hyphens", "Rebels" + "-shelled".repeat(5_000) + " it."),
        Named.of("control characters", "Rebels\0attacked\u0001 the\u0007 town\u001b[31m.\r\u0085"),
        Named.of("lone surrogates", "Rebels \ud83d attacked \udc00 the town \ud83d."),
        Named.of("a byte order mark", "\ufeffRebels attacked the town."),
        Named.of("combining marks", "Ki" + "\u0301".repeat(10_000) + "ev was shelled."),
        Named.of("right to left", "\u202eRebels attacked the town.\u202c هاجم المتمردون البلدة."),
        Named.of("all capitals", "REBELS ATTACKED THE TOWN OF GAO ON MONDAY, KILLING FOUR."),
        Named.of("one long sentence", "Rebels attacked the town and ".repeat(4_000) + "fled."),
        Named.of("one long list", "Rebels killed " + "soldiers, ".repeat(10_000) + "and others."),
        Named.of("he said she said", "He said that she said that ".repeat(2_000) + "it rained."),
        Named.of("names only", "Ana Maria Lopez ".repeat(2_000)),
        Named.of("months only", "May March ".repeat(2_000)),
        Named.of("according to", "according to ".repeat(5_000)),
        Named.of("noise", noise()));
  }

  private static String noise() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append((char) random.nextInt(0xd800));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_hostile_text_is_read_in_bounded_time(String text) {
    byte[] line =
        assertTimeoutPreemptively(LIMIT, () -> ReportJson.line(Reading.of(text).report()));
    assertThat(line).isNotEmpty();
  }

  @Test
  void events_between_control_characters_and_capitals_are_still_found() {
    assertThat(Reading.of("\ufeffRebels attacked the town.\r\n\0").types())
        .containsExactly(EventType.ASSAULT);
  }

  @Test
  void an_empty_text_has_nothing_in_it() {
    Report report = Reading.of("").report();
    assertThat(report.events()).isEmpty();
    assertThat(report.statements()).isEmpty();
    assertThat(report.places()).isEmpty();
    assertThat(report.analysis().sentences()).isEmpty();
  }
}
