package org.parley.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.output.ExplanationJson;
import org.parley.language.Document;

/** Invented reports, and a desk that reads them. */
final class Reports {
  /** A text that would be a script where a page did not escape it. */
  static final String HOSTILE =
      "<img src=x onerror=\"document.title='owned'\"><script>alert(1)</script>";

  private static final ReportReader READER = ReportReader.load();

  private Reports() {}

  static final List<Document> ALL =
      List.of(
          document(
              "river-post/1",
              "Shells hit Kharkiv",
              "2022-05-02",
              "River Post",
              "Russian forces shelled Kharkiv on Monday, killing 12 people, Ukrainian officials"
                  + " said. Moscow denied that its forces had attacked the city."),
          document(
              "harbour-times/1",
              "Toll rises after shelling",
              "2022-05-03",
              "Harbour Times",
              "Russian forces shelled Kharkiv on Monday, killing at least 15 people, the mayor"
                  + " said. Ukraine demanded security guarantees. Turkey hosted talks between"
                  + " Russia and Ukraine in Istanbul on Tuesday."),
          document(
              "harbour-times/2",
              HOSTILE,
              "2022-05-04",
              HOSTILE,
              "Protesters marched in Tbilisi on Wednesday, "
                  + HOSTILE
                  + " police arrested 30 people."));

  static Document document(String id, String title, String day, String publisher, String text) {
    return new Document(
        id, title, text, LocalDate.parse(day), "javascript:alert(1)", publisher, "en");
  }

  static Report read(Document document) {
    return READER.read(document);
  }

  static void addAll(Dossier dossier) {
    dossier.addAll(ALL.stream().map(Reports::read).toList());
  }

  /** Reads plain text only. */
  static ReadingDesk desk(Dossier dossier) {
    return new ReadingDesk() {
      @Override
      public void add(List<Source> sources, Listener listener) {
        for (Source source : sources) {
          try {
            Document document = documentOf(source);
            Report report = read(document);
            String outcome = dossier.add(report).name().toLowerCase(Locale.ROOT);
            listener.read(
                document.id(), document.id(), document.title(), outcome, report.events().size());
          } catch (java.io.IOException | IllegalArgumentException e) {
            listener.trouble(source.toString(), String.valueOf(e.getMessage()));
          }
        }
      }

      @Override
      public @Nullable String explain(Document document, int sentence) {
        Report report = read(document);
        return sentence >= report.analysis().sentences().size()
            ? null
            : new String(ExplanationJson.line(report, sentence), StandardCharsets.UTF_8);
      }
    };
  }

  private static Document documentOf(ReadingDesk.Source source) throws java.io.IOException {
    return switch (source) {
      case ReadingDesk.Source.Uploaded file ->
          Document.of(file.name(), Files.readString(file.file()));
      case ReadingDesk.Source.Pasted pasted ->
          Document.of("pasted", pasted.text()).publishedOn(pasted.published());
      case ReadingDesk.Source.Address address ->
          throw new IllegalArgumentException("no network in tests: " + address.url());
    };
  }
}
