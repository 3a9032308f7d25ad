package org.parley.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.parley.ingest.DocumentReader;
import org.parley.ingest.Intake;
import org.parley.ingest.IntakeIterator;
import org.parley.ingest.ReadingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench/run archive}: makes a web archive of news pages and reads its pages, to the text of
 * each, and writes what it took into bench/reports/ingest.md. The pages are made of the same few
 * hundred sentences in another order each, within as much mark-up and script as news pages carry.
 */
@Command(
    name = "archive",
    description = "Makes a WARC of news pages and measures how fast its pages are read.",
    mixinStandardHelpOptions = true)
final class ArchiveCommand implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench/reports/ingest.md");
  private static final int MARKUP = 120_000;

  @Option(names = "--megabytes", defaultValue = "1024", description = "Size (${DEFAULT-VALUE}).")
  private int megabytes;

  @Option(
      names = "--file",
      defaultValue = "bench/target/news.warc",
      description = "Where it stands; made where it is not there (${DEFAULT-VALUE}).")
  private Path file;

  @Option(
      names = "--texts",
      defaultValue = "examples",
      description = "Folder of texts whose sentences are used.")
  private Path texts;

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(file)) {
      make();
    }
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int pages = 0;
    int refused = 0;
    long characters = 0;
    DocumentReader reader = new DocumentReader(ReadingOptions.withDate(null));
    try (IntakeIterator intakes =
        reader.read(List.of(file.toString()), InputStream.nullInputStream())) {
      while (intakes.hasNext()) {
        if (intakes.next() instanceof Intake.Accepted accepted) {
          pages++;
          characters += accepted.document().text().length();
        } else {
          refused++;
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
    double size = Files.size(file) / 1e6;
    String section =
        String.format(
            Locale.ROOT,
            """
            ## A web archive

            `BENCH_JVM=-Xmx512m bench/run archive` makes a WARC of news pages of %d KB each, and reads it to the text of each page, on one
            thread. The rate is by the time on the processor, which other work on the machine does not change much.

            | archive, MB | pages | refused | text, million characters | largest heap, MB | resident at most, MB | by the clock, s | on the processor, s | MB/s | pages/s |
            | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | %,.0f | %,d | %d | %.1f | %d | %s | %.0f | %.0f | %.1f | %.0f |

            Memory does not grow with the archive: one page is held at a time. Reading what the pages say takes longer than taking them
            out of the archive; see speed.md.
            """,
            MARKUP / 1000,
            size,
            pages,
            refused,
            characters / 1e6,
            Runtime.getRuntime().maxMemory() >> 20,
            resident(),
            seconds,
            busy,
            size / busy,
            pages / busy);
    System.out.print(section);
    ReportSection.write(REPORT, "archive", section);
    return 0;
  }

  /** Megabytes of memory that the process had at most, where the system says it. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "–";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
        .findFirst()
        .orElse("–");
  }

  private void make() throws IOException {
    List<String> sentences = sentences();
    Random random = new Random(1);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    long left = (long) megabytes << 20;
    try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (int i = 0; left > 0; i++) {
        byte[] record = record(i, page(i, sentences, random));
        output.write(record);
        left -= record.length;
      }
    }
  }

  private List<String> sentences() throws IOException {
    try (var files = Files.walk(texts)) {
      return files
          .filter(path -> path.toString().endsWith(".txt"))
          .sorted()
          .flatMap(ArchiveCommand::lines)
          .filter(line -> line.length() > 60)
          .toList();
    }
  }

  private static java.util.stream.Stream<String> lines(Path path) {
    try {
      return Files.readString(path).replaceAll("(?<=[.!?]) ", "\n").lines();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String page(int number, List<String> sentences, Random random) {
    StringBuilder page = new StringBuilder(MARKUP + 5000);
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Report ")
        .append(number);
    page.append("</title><meta property=\"article:published_time\" content=\"2022-03-0")
        .append(1 + number % 9);
    page.append("\"></head><body>");
    for (int i = 0; page.length() < MARKUP / 2; i++) {
      page.append("<script>window.d")
          .append(i)
          .append("={\"a\":")
          .append(random.nextInt())
          .append(",\"f\":function(x){return x*2}};</script>");
      page.append("<div class=\"nav-item c")
          .append(i % 50)
          .append("\"><a href=\"/s/")
          .append(random.nextInt(9999))
          .append("\">Section ")
          .append(i)
          .append("</a></div>");
    }
    page.append("<article><h1>Report ").append(number).append("</h1>");
    for (int i = 0; i < 8; i++) {
      page.append("<p>");
      for (int j = 0; j < 3; j++) {
        page.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
      }
      page.append("</p>");
    }
    page.append("</article>");
    for (int i = 0; page.length() < MARKUP; i++) {
      page.append("<div class=\"teaser\"><a href=\"/t/")
          .append(random.nextInt(9999))
          .append("\"><img src=\"/i/")
          .append(i)
          .append(".jpg\"><span>Another story ")
          .append(i)
          .append("</span></a></div>");
    }
    return page.append("</body></html>").toString();
  }

  private static byte[] record(int number, String page) {
    byte[] body = page.getBytes(UTF_8);
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(UTF_8);
    String address = "https://news.example/" + number;
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(address.getBytes(UTF_8))
                + ">\r\nWARC-Target-URI: "
                + address
                + "\r\n"
                + "WARC-Date: 2022-03-07T00:00:00Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\n"
                + "Content-Length: "
                + (http.length + body.length)
                + "\r\n\r\n")
            .getBytes(UTF_8);
    byte[] record = new byte[head.length + http.length + body.length + 4];
    System.arraycopy(head, 0, record, 0, head.length);
    System.arraycopy(http, 0, record, head.length, http.length);
    System.arraycopy(body, 0, record, head.length + http.length, body.length);
    System.arraycopy("\r\n\r\n".getBytes(UTF_8), 0, record, record.length - 4, 4);
    return record;
  }
}
