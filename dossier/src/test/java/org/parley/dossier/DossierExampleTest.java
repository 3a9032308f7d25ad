package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.ReportReader;
import org.parley.knowledge.EventType;
import org.parley.language.Document;

/** The example in the Javadoc of {@link Dossier} is this code, and works. */
class DossierExampleTest {
  @TempDir private Path folder;

  @Test
  void theExampleWorks() {
    Path file = folder.resolve("example.db");
    ReportReader reader = Reports.reader();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    // begin
    try (Dossier dossier = Dossier.open(file, Provenance.of("1.0"))) {
      Document document =
          Document.of("report-1", "Rebels shelled the market of Goma and killed 12 people.");
      dossier.add(reader.read(document));
      Filter attacks = Filter.ALL.in("COD").ofTypes(Set.of(EventType.ASSAULT));
      for (ReviewedIncident one : dossier.incidents(attacks, PageRequest.first(10)).items()) {
        out.println(one.incident().type() + " " + one.incident().evidence().getFirst().words());
      }
    }
    // end
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("ASSAULT Rebels shelled");
  }

  @Test
  void theJavadocShowsTheSameCode() throws Exception {
    Path root = Path.of(System.getProperty("basedir", "."));
    String shown =
        code(
            root.resolve("src/main/java/org/parley/dossier/Dossier.java"),
            "<pre>\\{@code\\n(.*?)\\n \\* \\}</pre>");
    String run =
        code(
            root.resolve("src/test/java/org/parley/dossier/DossierExampleTest.java"),
            "// begin\\n(.*?)\\n *// end");
    assertThat(shown).isEqualTo(run.replace("out.println", "System.out.println"));
  }

  private static String code(Path file, String pattern) throws Exception {
    Matcher matcher =
        Pattern.compile(pattern, Pattern.DOTALL)
            .matcher(Files.readString(file, StandardCharsets.UTF_8));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1).replaceAll("(?m)^ *(\\* ?)?", "").replaceAll("\\s+", " ");
  }
}
