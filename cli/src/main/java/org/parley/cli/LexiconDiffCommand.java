package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.view.Printable;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.lexicon.Lexicon;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;
import org.parley.knowledge.World;
import org.parley.language.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley lexicon diff}: which events of a corpus another lexicon would change. */
@Command(
    name = "diff",
    description = {
      "Lists which events of a corpus change from one lexicon to another: a line with - for an"
          + " event that goes, with + for one that comes, each with its sentence below it."
    },
    mixinStandardHelpOptions = true)
final class LexiconDiffCommand implements Callable<Integer> {
  private static final String SHIPPED = "shipped";

  @ParentCommand private LexiconCommand parent;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "Folder of lexicon files over the shipped ones, or the word shipped.")
  private String old = SHIPPED;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same, of the other lexicon.")
  private String changed = SHIPPED;

  @Parameters(
      index = "2..*",
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "The texts to compare on: a file, a folder, or - for standard input.")
  private List<String> sources = List.of();

  @Override
  public Integer call() throws IOException {
    Console console = parent.console();
    World world = World.load();
    ReportReader before = ReportReader.load(world, () -> lexicon(old));
    ReportReader after = ReportReader.load(world, () -> lexicon(changed));
    int status = 0;
    int gone = 0;
    int come = 0;
    try (IntakeIterator intakes =
        new DocumentReader(ReadingOptions.withDate(null)).read(sources, console.input())) {
      while (intakes.hasNext()) {
        switch (intakes.next()) {
          case Intake.Refused refused -> {
            console.complain(refused.source(), refused.reason());
            status = 1;
          }
          case Intake.Accepted accepted -> {
            Report read = before.read(accepted.document());
            List<String> was = lines(read);
            List<String> is = lines(after.reread(read));
            List<String> lost = without(was, is);
            List<String> won = without(is, was);
            gone += lost.size();
            come += won.size();
            print(console, "- ", lost);
            print(console, "+ ", won);
          }
        }
      }
    }
    print(console, "", List.of(gone + " events go, " + come + " come"));
    return status;
  }

  private static Lexicon lexicon(String name) {
    return name.equals(SHIPPED) ? Lexicon.load() : LexiconFolder.over(Path.of(name));
  }

  private static void print(Console console, String mark, List<String> lines) throws IOException {
    for (String line : lines) {
      console.output().write((mark + line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }

  /** Of each event a line that says all that a lexicon decides, and its sentence on the next. */
  private static List<String> lines(Report report) {
    Document document = report.analysis().document();
    List<String> lines = new ArrayList<>();
    for (Event event : report.events()) {
      var trigger = event.evidence().trigger();
      String line =
          Printable.line(
              document.id()
                  + " s"
                  + event.evidence().sentence()
                  + "  "
                  + event.type()
                  + (event.mode() == null ? "" : " " + event.mode())
                  + "  "
                  + event.status().label()
                  + "  “"
                  + (trigger == null ? "" : trigger.in(document.text()))
                  + "”  "
                  + names(event.actors())
                  + " → "
                  + names(event.recipients())
                  + "  "
                  + event.rule());
      lines.add(line + "\n    " + Printable.line(sentence(report, event)));
    }
    return lines;
  }

  private static String sentence(Report report, Event event) {
    return report
        .analysis()
        .sentences()
        .get(event.evidence().sentence())
        .span()
        .in(report.analysis().document().text());
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty() ? "—" : String.join(", ", actors.stream().map(Actor::text).toList());
  }
}
