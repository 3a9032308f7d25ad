package org.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.output.ReportJson;
import org.parley.language.Document;

/**
 * The report that the project was created from, scored by the script that stands beside it. The
 * files are not part of the project: where they are missing, the test is skipped and says so.
 */
class SeedReportTest {
  /** Statements that must come out fully right; raise it when more do. */
  private static final int RIGHT = 20;

  private static final Pattern SCORE =
      Pattern.compile("statements fully right\\s+(\\d+) of (\\d+)");

  @Test
  void most_statements_of_the_seed_report_come_out_fully_right(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path shared = shared();
    assumeTrue(shared != null, "skipped: there is no folder shared/seed beside the checkout");
    Path reports = folder.resolve("reports.jsonl");
    Files.write(reports, read(shared.resolve("seed/article.txt")));
    String printed = score(shared, reports, folder.resolve("printed.txt"));
    Matcher score = SCORE.matcher(printed);
    assertThat(score.find()).as(printed).isTrue();
    System.out.println("seed: " + score.group());
    assertThat(Integer.parseInt(score.group(1))).as(printed).isGreaterThanOrEqualTo(RIGHT);
  }

  private static byte[] read(Path article) throws IOException {
    Document document =
        Document.of("article", Files.readString(article)).publishedOn(LocalDate.of(2022, 3, 7));
    return ReportJson.line(Reading.reader().read(document));
  }

  private static String score(Path shared, Path reports, Path printed)
      throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
                "python3",
                shared.resolve("eval/score.py").toString(),
                "seed",
                shared.resolve("seed/expected.jsonl").toString(),
                reports.toString(),
                "--errors",
                "40")
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    Process process = null;
    try {
      process = command.start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: python3 cannot be started: " + e.getMessage());
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return Files.readString(printed, StandardCharsets.UTF_8);
  }

  /** The folder beside the checkout, from the module's folder or the root; null where missing. */
  private static Path shared() {
    for (String candidate : new String[] {"../../shared", "../shared"}) {
      Path path = Path.of(candidate).toAbsolutePath().normalize();
      if (Files.isRegularFile(path.resolve("seed/article.txt"))
          && Files.isRegularFile(path.resolve("eval/score.py"))) {
        return path;
      }
    }
    return null;
  }
}
