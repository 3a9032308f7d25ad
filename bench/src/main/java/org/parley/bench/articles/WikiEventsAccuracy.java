package org.parley.bench.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.bench.ReportSection;
import org.parley.bench.SharedFolder;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.Statement;
import org.parley.language.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures which marked events of whole articles are found. */
@Command(
    name = "accuracy-wikievents",
    description = "Measures which events marked in whole articles are found.",
    mixinStandardHelpOptions = true)
public final class WikiEventsAccuracy implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench", "reports", "wikievents.md");
  private static final String HEADING =
      """
      ## Events of whole articles

      `bench/run accuracy-wikievents`, on WikiEvents, dev part: the share of the events marked there that the program finds. A
      mark counts as found where its words are part of a trigger of an event of the same family; for meetings and broadcasts,
      where the data set marks what is said to somebody present or to everybody, also where they are the verb of a statement.
      Beside it stands the share that also counts marks within the clause on which such an event rests, since two words for one
      happening ("was attacked, killing twelve") make one event with one trigger. Glued paragraphs are parted before reading.
      Misses were read while entries of the lexicon were written: other articles will do worse.

      | events | found | in a trigger or its clause | of |
      | --- | --- | --- | --- |
      """;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also prints the first N misses.")
  private int errors;

  @Mixin private SharedFolder shared = new SharedFolder();

  /** For picocli. */
  public WikiEventsAccuracy() {}

  /** Marks found of one family. */
  private static final class Tally {
    private int marks;
    private int triggers;
    private int clauses;
  }

  @Override
  public Integer call() throws IOException {
    Path file = shared.resolve("eval/articles-wikievents.jsonl");
    if (!Files.exists(file)) {
      System.err.println("skipped: there is no " + file);
      return 0;
    }
    ReportReader reader = ReportReader.load();
    Map<EventFamily, Tally> tallies = new EnumMap<>(EventFamily.class);
    for (MarkedArticle article : MarkedArticle.read(file)) {
      Report report = reader.read(article.document());
      for (MarkedArticle.Mark mark : article.marks()) {
        EventFamily family = EventFamily.of(mark.type());
        if (family != null) {
          count(article, report, mark, family, tallies.computeIfAbsent(family, f -> new Tally()));
        }
      }
    }
    String rows = rows(tallies);
    System.out.print(rows);
    ReportSection.write(REPORT, "wikievents", HEADING + rows);
    return 0;
  }

  private void count(
      MarkedArticle article,
      Report report,
      MarkedArticle.Mark mark,
      EventFamily family,
      Tally tally) {
    boolean found =
        isTrigger(report.events(), mark.trigger(), family)
            || family.isSpeech() && isCue(report.statements(), mark.trigger());
    tally.marks++;
    tally.triggers += found ? 1 : 0;
    tally.clauses += found || isInClause(report.events(), mark.trigger(), family) ? 1 : 0;
    if (!found && errors > 0) {
      errors--;
      System.out.println("  missed " + family + ": " + around(article, mark.trigger()));
    }
  }

  private static boolean isTrigger(List<Event> events, Span mark, EventFamily family) {
    return events.stream()
        .anyMatch(event ->
            family.has(event.type())
                && event.evidence().trigger() != null
                && event.evidence().trigger().overlaps(mark));
  }

  private static boolean isInClause(List<Event> events, Span mark, EventFamily family) {
    return events.stream()
        .anyMatch(event -> family.has(event.type()) && event.evidence().span().contains(mark));
  }

  private static boolean isCue(List<Statement> statements, Span mark) {
    return statements.stream()
        .anyMatch(statement -> statement.cue() != null && statement.cue().overlaps(mark));
  }

  private static String around(MarkedArticle article, Span mark) {
    String text = article.document().text();
    int from = Math.max(0, mark.start() - 60);
    int to = Math.min(text.length(), mark.end() + 40);
    return (text.substring(from, mark.start())
            + "["
            + mark.in(text)
            + "]"
            + text.substring(mark.end(), to))
        .replace('\n', ' ');
  }

  private static String rows(Map<EventFamily, Tally> tallies) {
    StringBuilder rows = new StringBuilder();
    Tally all = new Tally();
    tallies.forEach((family, tally) -> {
      rows.append(row(family.name().toLowerCase(Locale.ROOT), tally));
      all.marks += tally.marks;
      all.triggers += tally.triggers;
      all.clauses += tally.clauses;
    });
    return rows.append(row("all", all)).toString();
  }

  private static String row(String name, Tally tally) {
    double of = Math.max(1, tally.marks);
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %d |%n",
        name,
        tally.triggers / of,
        tally.clauses / of,
        tally.marks);
  }
}
