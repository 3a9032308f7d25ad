package org.parley.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;
import org.parley.language.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast reports are read from their text to their findings, on one core and on two. */
@Command(
    name = "speed",
    description = "Measures how many sentences and tokens a second are read.",
    mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench/reports/speed.md");

  private static final double LEAST_WARM_UP_SECONDS = 30;
  private static final double MOST_WARM_UP_SECONDS = 240;

  /**
   * Just-in-time compilation has settled where the compilers work no longer than this share of a
   * pass. They work beside the readers: on two cores they would slow two threads and not one.
   */
  private static final double SETTLED = 0.02;

  /** One thread and two take turns this often, so that a slow spell of the machine meets both. */
  private static final int ROUNDS = 9;

  @Option(
      names = "--documents",
      description = "Read this many documents (default: ${DEFAULT-VALUE}).",
      defaultValue = "400")
  private int most;

  @Option(
      names = "--growth",
      description =
          "Also read 1,000, 10,000 … documents, up to this many, to see how the time grows"
              + " (default: ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private int growth;

  @Mixin private SharedFolder shared = new SharedFolder();

  /**
   * What a pass took.
   *
   * @param documents how many were read
   * @param sentences in them
   * @param tokens in them
   * @param seconds by the clock
   */
  private record Pass(int documents, long sentences, long tokens, double seconds) {
    double speed() {
      return sentences / seconds;
    }
  }

  @Override
  public Integer call() throws Exception {
    Path evaluation = shared.resolve("eval");
    if (!Files.isDirectory(evaluation)) {
      System.err.println("skipped: there are no evaluation sets in " + evaluation);
      return 0;
    }
    List<Document> documents = NewsTexts.read(evaluation, most);
    ReportReader reader = ReportReader.load();
    warmUp(reader, documents);
    List<Pass> one = new ArrayList<>();
    List<Pass> two = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      one.add(pass(reader, documents.size(), documents::get, 1));
      two.add(pass(reader, documents.size(), documents::get, 2));
    }
    StringBuilder section = new StringBuilder();
    section.append(pipeline(median(one), median(two)));
    section.append(new Ceiling().report());
    if (growth > 0) {
      section.append(growth(reader, documents));
    }
    System.out.print(section);
    ReportSection.write(REPORT, "pipeline", section.toString());
    return 0;
  }

  private static void warmUp(ReportReader reader, List<Document> documents) {
    CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    long begun = System.nanoTime();
    double share = 1;
    double seconds = 0;
    while (seconds < LEAST_WARM_UP_SECONDS || share > SETTLED && seconds < MOST_WARM_UP_SECONDS) {
      long before = compilers.getTotalCompilationTime();
      Pass pass = pass(reader, documents.size(), documents::get, 2);
      share = (compilers.getTotalCompilationTime() - before) / 1e3 / pass.seconds();
      seconds = (System.nanoTime() - begun) / 1e9;
    }
  }

  private static Pass median(List<Pass> passes) {
    return passes.stream()
        .sorted(Comparator.comparingDouble(Pass::seconds))
        .toList()
        .get(passes.size() / 2);
  }

  private static String pipeline(Pass one, Pass two) {
    return String.format(
        Locale.ROOT,
        """
        ## The whole pipeline

        From the text to its findings, after a warm-up, on the machine of the day (`bench/run speed`): the median of %d
        passes each, in turns. A heap of %d MiB was allowed, %d MiB were live after a collection; options of the virtual
        machine (`BENCH_JVM`): `%s`.

        | threads | documents | sentences | tokens | sentences/s | tokens/s | against one |
        | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        %s%s\
        """,
        ROUNDS,
        Runtime.getRuntime().maxMemory() >> 20,
        live() >> 20,
        String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()),
        row(1, one, one),
        row(2, two, one));
  }

  private static String row(int threads, Pass pass, Pass one) {
    return String.format(
        Locale.ROOT,
        "| %d | %d | %d | %d | %.0f | %.0f | %.2f× |%n",
        threads,
        pass.documents(),
        pass.sentences(),
        pass.tokens(),
        pass.speed(),
        pass.tokens() / pass.seconds(),
        pass.speed() / one.speed());
  }

  /**
   * Short documents in any number: the first sentences of the texts, each time under another id.
   */
  private String growth(ReportReader reader, List<Document> documents) {
    List<Document> leads = documents.stream().map(SpeedCommand::lead).toList();
    StringBuilder table = new StringBuilder("\n| short documents | seconds | documents/s |\n");
    table.append("| ---: | ---: | ---: |\n");
    for (int count = 1000; count <= growth; count *= 10) {
      IntFunction<Document> numbered =
          i -> {
            Document lead = leads.get(i % leads.size());
            return Document.of(lead.id() + "#" + i, lead.text()).publishedOn(lead.published());
          };
      Pass pass = pass(reader, count, numbered, 2);
      table.append(
          String.format(
              Locale.ROOT,
              "| %,d | %.1f | %,.0f |%n",
              count,
              pass.seconds(),
              count / pass.seconds()));
    }
    return table.toString();
  }

  private static Document lead(Document document) {
    String text = document.text();
    int end = text.indexOf(". ", 80);
    String first = end < 0 ? text : text.substring(0, end + 1);
    return Document.of(document.id(), first).publishedOn(document.published());
  }

  private static Pass pass(
      ReportReader reader, int count, IntFunction<Document> documents, int threads) {
    AtomicInteger next = new AtomicInteger();
    long begun = System.nanoTime();
    List<long[]> counts = Workers.run(threads, number -> readAll(reader, count, documents, next));
    double seconds = (System.nanoTime() - begun) / 1e9;
    return new Pass(
        count,
        counts.stream().mapToLong(part -> part[0]).sum(),
        counts.stream().mapToLong(part -> part[1]).sum(),
        seconds);
  }

  /** Sentences and tokens of the documents that this thread came to. */
  private static long[] readAll(
      ReportReader reader, int count, IntFunction<Document> documents, AtomicInteger next) {
    long sentences = 0;
    long tokens = 0;
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      Report report = reader.read(documents.apply(i));
      for (Sentence sentence : report.analysis().sentences()) {
        sentences++;
        tokens += sentence.tokens().size();
      }
    }
    return new long[] {sentences, tokens};
  }

  /** Bytes of heap that were live after the last collection of each pool. */
  private static long live() {
    System.gc();
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
        bytes += pool.getCollectionUsage().getUsed();
      }
    }
    return bytes;
  }
}
