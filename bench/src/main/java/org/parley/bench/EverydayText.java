package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;
import org.parley.language.training.ConlluReader;
import org.parley.language.training.RawText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code bench/run everyday-text}: how many events are found in texts of which most tell of none,
 * beside news. What is found in a restaurant's review is an error, whatever it is.
 */
@Command(
    name = "everyday-text",
    description = "Counts the events found in reviews, mail and talk, which hold hardly any.",
    mixinStandardHelpOptions = true)
final class EverydayText implements Callable<Integer> {
  private static final List<String> PARTS = List.of("ewt-dev", "ewt-train", "gum-dev", "gum-train");

  /** "reviews-093655", "GUM_vlog_hair". */
  private static final Pattern KIND = Pattern.compile("(?:GUM_)?([a-z]+)[-_].*");

  @Mixin private SharedFolder shared;

  /** What was counted in texts of a kind. */
  private static final class Count {
    private int texts;
    private int words;
    private int events;

    private double perThousand() {
      return 1000.0 * events / words;
    }
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(shared.resolve("treebank"))) {
      System.err.println(shared.resolve("treebank") + " is not there: nothing measured");
      return 0;
    }
    ReportReader reader = ReportReader.load();
    Map<String, Count> kinds = new TreeMap<>();
    for (String part : PARTS) {
      Path file = shared.resolve("treebank").resolve(part + ".conllu.gz");
      for (RawText text : RawText.documents(ConlluReader.read(file))) {
        String name = String.valueOf(text.trees().getFirst().document());
        Matcher matcher = KIND.matcher(name);
        Count count =
            kinds.computeIfAbsent(
                matcher.matches() ? matcher.group(1) : "other", kind -> new Count());
        Report report = reader.read(new Document(name, null, text.text(), null, null, null, "en"));
        count.texts++;
        count.words += text.sentences().stream().mapToInt(List::size).sum();
        count.events += report.events().size();
      }
    }
    String table = table(kinds);
    System.out.print(table);
    ReportSection.write(Path.of("bench/reports/accuracy.md"), "everyday", table);
    return 0;
  }

  private static String table(Map<String, Count> kinds) {
    StringBuilder table =
        new StringBuilder(
            """
            ## Events where there are none

            Events found in the texts of both treebanks, by their kind (`bench/run everyday-text`). Reviews, advice, talk, mail and
            travel hold hardly any: what is found there is mostly wrong. News stand beside them. The rules were written with these
            texts in view.

            | kind | texts | words | events | in 1,000 words |
            | --- | ---: | ---: | ---: | ---: |
            """);
    kinds.entrySet().stream()
        .sorted((one, other) ->
            Double.compare(one.getValue().perThousand(), other.getValue().perThousand()))
        .forEach(kind ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %d | %.2f |%n",
                    kind.getKey(),
                    kind.getValue().texts,
                    kind.getValue().words,
                    kind.getValue().events,
                    kind.getValue().perThousand())));
    return table.toString();
  }
}
