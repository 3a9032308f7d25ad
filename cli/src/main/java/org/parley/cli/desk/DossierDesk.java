package org.parley.cli.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReadingListener;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.extraction.output.ExplanationJson;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;
import org.parley.language.Document;
import org.parley.workbench.ReadingDesk;

/** Reads what is handed in at the workbench into its dossier. Safe for use by many threads. */
public final class DossierDesk implements ReadingDesk {
  /** Deep trees and long lists of words need more stack than the usual 1 MB gives. */
  private static final long STACK = 16L << 20;

  private final Dossier dossier;
  private final Supplier<ReportReader> reader;

  /**
   * A desk.
   *
   * @param reader gives the reader, made when it is first needed
   */
  public DossierDesk(Dossier dossier, Supplier<ReportReader> reader) {
    this.dossier = dossier;
    this.reader = reader;
  }

  @Override
  public void add(List<Source> sources, Listener listener) {
    onLargeStack(() -> {
      for (Source source : sources) {
        try {
          addSource(source, listener);
        } catch (IOException e) {
          listener.trouble(nameOf(source), String.valueOf(e.getMessage()));
        }
      }
      dossier.settle(ReadingListener.SILENT);
      return null;
    });
  }

  @Override
  public @Nullable String explain(Document document, int sentence) {
    return onLargeStack(() -> {
      Report report = reader.get().read(document);
      if (sentence >= report.analysis().sentences().size()) {
        return null;
      }
      return new String(ExplanationJson.line(report, sentence), StandardCharsets.UTF_8);
    });
  }

  private void addSource(Source source, Listener listener) throws IOException {
    DocumentReader documents = new DocumentReader(ReadingOptions.withDate(null));
    switch (source) {
      case Source.Uploaded uploaded -> {
        try (InputStream content = Files.newInputStream(uploaded.file());
            IntakeIterator intakes = documents.read(uploaded.name(), content)) {
          addAll(uploaded.name(), intakes, listener);
        }
      }
      case Source.Pasted pasted -> addOne(nameOf(source), document(pasted), listener);
      case Source.Address address -> {
        try (IntakeIterator intakes =
            documents.read(List.of(address.url()), new ByteArrayInputStream(new byte[0]))) {
          addAll(address.url(), intakes, listener);
        }
      }
    }
  }

  private void addAll(String name, IntakeIterator intakes, Listener listener) {
    while (intakes.hasNext()) {
      switch (intakes.next()) {
        case Intake.Refused refused -> listener.trouble(refused.source(), refused.reason());
        case Intake.Accepted accepted -> {
          accepted.warnings().forEach(warning -> listener.trouble(name, warning));
          addOne(name, accepted.document(), listener);
        }
      }
    }
  }

  private void addOne(String name, Document document, Listener listener) {
    try {
      Report report = reader.get().read(document);
      String outcome = dossier.add(report).name().toLowerCase(Locale.ROOT);
      listener.read(name, document.id(), document.title(), outcome, report.events().size());
    } catch (RuntimeException | StackOverflowError e) {
      // A report that breaks the program must not take the others with it.
      listener.trouble(document.id(), "could not be read: " + e);
    }
  }

  private static Document document(Source.Pasted pasted) {
    String title = pasted.title();
    return new Document(
        idOf(pasted.text()),
        title,
        pasted.text(),
        pasted.published(),
        pasted.url(),
        pasted.publisher(),
        "en");
  }

  /** The same text is the same report, whoever pastes it. */
  private static String idOf(String text) {
    try {
      byte[] hash =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(text.getBytes(StandardCharsets.UTF_8));
      return "pasted-" + HexFormat.of().formatHex(hash, 0, 6);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String nameOf(Source source) {
    return switch (source) {
      case Source.Uploaded uploaded -> uploaded.name();
      case Source.Pasted pasted -> pasted.title() == null ? "pasted text" : pasted.title();
      case Source.Address address -> address.url();
    };
  }

  private static <T extends @Nullable Object> T onLargeStack(Supplier<T> work) {
    java.util.concurrent.CompletableFuture<T> result =
        new java.util.concurrent.CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.complete(work.get());
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            },
            "desk",
            STACK);
    thread.setDaemon(true);
    thread.start();
    return result.join();
  }
}
