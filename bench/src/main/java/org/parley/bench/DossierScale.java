package org.parley.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.dossier.Dossier;
import org.parley.dossier.Filter;
import org.parley.dossier.PageRequest;
import org.parley.dossier.Provenance;
import org.parley.dossier.ReadingListener;
import org.parley.dossier.Totals;
import org.parley.dossier.export.Format;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.knowledge.EventType;
import org.parley.language.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Adds many short made-up reports to a new dossier, from their text to the joined incidents, and
 * measures the rate, the memory and how long filtered listings take.
 */
@Command(
    name = "dossier-scale",
    description = "Measures adding short reports to a new dossier, and listings over them.",
    mixinStandardHelpOptions = true)
final class DossierScale implements Callable<Integer> {
  private static final Path REPORT = Path.of("bench/reports/dossier.md");
  private static final int TOGETHER = 64;

  /** Reports that tell of one event. */
  private static final int NUMBERS_OF_EVENT = 3;

  /** Ten years. */
  private static final int DAYS = 3650;

  private static final List<String> PLACES =
      List.of(
          "Kharkiv",
          "Mariupol",
          "Kherson",
          "Goma",
          "Bukavu",
          "Aleppo",
          "Idlib",
          "Homs",
          "Mosul",
          "Maiduguri",
          "Jos",
          "Juba",
          "Malakal",
          "Mogadishu",
          "Baidoa",
          "Kandahar",
          "Herat",
          "Taiz",
          "Hodeidah",
          "Mekelle",
          "Gao",
          "Mopti",
          "Bangui",
          "Yangon",
          "Mandalay",
          "Benghazi",
          "Tripoli",
          "Cali",
          "Bogota",
          "Port-au-Prince");

  private static final List<String> WHO =
      List.of(
          "Rebels", "Gunmen", "Government soldiers", "Militants", "Army troops", "Police officers");

  private static final List<String> DEEDS =
      List.of(
          "%s shelled a market in %s on %s, killing %d people.",
          "%s attacked a checkpoint near %s on %s and killed %d soldiers.",
          "%s opened fire on protesters in %s on %s; %d people were killed, a doctor said.",
          "%s detained %4$d residents of %2$s on %3$s.",
          "%s fired rockets at a school in %s on %s, wounding %d children.");

  private static final List<String> WORDS =
      List.of(
          "The governor condemned the attack and called for calm.",
          "The army denied the report.",
          "Residents fled the town.",
          "The foreign ministry demanded a ceasefire.",
          "Aid workers asked for access to the area.",
          "Talks between both sides will be held next week.");

  @Option(
      names = "--reports",
      description = "How many (default: ${DEFAULT-VALUE}).",
      defaultValue = "100000")
  private int reports;

  @Option(
      names = "--threads",
      description = "Threads that read (default: all cores).",
      defaultValue = "0")
  private int threads;

  /** Processor time, in seconds, at the ends of the steps: all threads of the process. */
  private double stored;

  private double settled;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("dossier-scale");
    Path file = folder.resolve("scale.db");
    try {
      String section = measure(file);
      System.out.print(section);
      // Each size has a section, so that the growth shows.
      ReportSection.write(REPORT, "reports-" + reports, section);
      return 0;
    } finally {
      for (String name : List.of("scale.db", "scale.db-wal", "scale.db-shm")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    }
  }

  private String measure(Path file) throws Exception {
    ReportReader reader = ReportReader.load();
    long begun = System.nanoTime();
    double before = processor();
    try (Dossier dossier = Dossier.open(file, Provenance.UNKNOWN)) {
      add(dossier, reader);
      double added = seconds(begun);
      stored = processor() - before;
      dossier.settle(ReadingListener.SILENT);
      double joined = seconds(begun);
      settled = processor() - before - stored;
      long one = System.nanoTime();
      dossier.add(reader.read(document(reports)));
      dossier.settle(ReadingListener.SILENT);
      double more = seconds(one);
      return text(dossier, file, added, joined, more);
    }
  }

  private void add(Dossier dossier, ReportReader reader) throws Exception {
    int cores = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      List<Future<Report>> ahead = new ArrayList<>();
      int next = 0;
      for (int done = 0; done < reports; done += TOGETHER) {
        // Twice as many on the way as are written at a time.
        while (next < Math.min(reports, done + 2 * TOGETHER)) {
          int number = next++;
          ahead.add(pool.submit(() -> reader.read(document(number))));
        }
        List<Report> batch = new ArrayList<>();
        for (Future<Report> report : ahead.subList(0, Math.min(TOGETHER, ahead.size()))) {
          batch.add(report.get());
        }
        ahead.subList(0, batch.size()).clear();
        dossier.addAll(batch);
        if (done % (TOGETHER * 100) == 0) {
          System.err.println(done + " reports added");
        }
      }
    }
  }

  /** The report of a number: several numbers tell of one event, in other words, on any day. */
  static Document document(int number) {
    Random event = new Random(number / NUMBERS_OF_EVENT);
    return document(number, event.nextInt(DAYS), event);
  }

  /** The report of a number of so many that come in the order of their days, as news does. */
  static Document documentOfStream(int number, int reports) {
    Random event = new Random(number / NUMBERS_OF_EVENT);
    // The first numbers of neighbouring seeds are near each other.
    event.nextInt();
    int first = number - number % NUMBERS_OF_EVENT;
    return document(number, (int) ((long) first * DAYS / reports), event);
  }

  private static Document document(int number, int dayOfEvent, Random event) {
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(dayOfEvent);
    String place = PLACES.get(event.nextInt(PLACES.size()));
    String deed = DEEDS.get(event.nextInt(DEEDS.size()));
    String who = WHO.get(event.nextInt(WHO.size()));
    int count = 2 + event.nextInt(40);
    Random report = new Random(number);
    String weekday =
        day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    String text =
        String.format(Locale.ROOT, deed, who, place, weekday, count + report.nextInt(3))
            + " "
            + WORDS.get(report.nextInt(WORDS.size()))
            + " Report "
            + number
            + " was filed from "
            + place
            + ".";
    return new Document(
        "report-" + number,
        null,
        text,
        day.plusDays(report.nextInt(2)),
        null,
        "Outlet " + number % 50,
        "en");
  }

  private String text(Dossier dossier, Path file, double added, double joined, double more)
      throws IOException {
    Totals totals = dossier.totals();
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, HEADING, reports, reports));
    row(text, "reports", "%,d", totals.reports());
    row(text, "events", "%,d", totals.events());
    row(text, "incidents", "%,d", totals.incidents());
    row(text, "reading and adding, reports/s", "%.0f", totals.reports() / added);
    row(text, "joining incidents at the end, s", "%.1f", joined - added);
    row(text, "all together, reports/s", "%.0f", totals.reports() / joined);
    row(text, "processor time of a report until stored, ms", "%.2f", 1e3 * stored / reports);
    row(text, "joining, ms", "%.2f", 1e3 * settled / reports);
    row(text, "reports for each second of one processor", "%.0f", reports / (stored + settled));
    row(text, "one more report, joined, s", "%.2f", more);
    row(text, "size of the file, MB", "%.0f", Files.size(file) / 1e6);
    row(text, "largest memory of the process, MB", "%.0f", peak() / 1e3);
    LocalDate day = LocalDate.of(2018, 3, 1);
    Filter month = Filter.ALL.between(day, day.plusMonths(1));
    listing(dossier, text, "first 100", Filter.ALL);
    listing(dossier, text, "a month", month);
    listing(dossier, text, "a country", Filter.ALL.in("UKR"));
    listing(dossier, text, "a place", Filter.ALL.at("Goma"));
    listing(dossier, text, "a type", Filter.ALL.ofTypes(Set.of(EventType.COERCE)));
    listing(dossier, text, "an actor", Filter.ALL.with("rebels"));
    listing(dossier, text, "a source", Filter.ALL.source("outlet 7"));
    listing(dossier, text, "contested", Filter.ALL.contested(true));
    listing(dossier, text, "words", Filter.ALL.saying("rockets school"));
    listing(dossier, text, "month, country, type, contested", month.in("UKR").contested(true));
    row(
        text,
        "search for words, ms",
        "%.0f",
        median(() -> dossier.search("rockets Goma", Filter.ALL, PageRequest.first(50))));
    row(
        text,
        "all points of the map, ms",
        "%.0f",
        median(() -> dossier.points(Filter.ALL, point -> {})));
    row(text, "export as CSV, s", "%.1f", median(() -> export(dossier)) / 1e3);
    return text.toString();
  }

  private static void export(Dossier dossier) {
    try {
      dossier.export(Format.CSV, Filter.ALL, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void listing(Dossier dossier, StringBuilder text, String name, Filter filter) {
    row(
        text,
        "listing of 100, " + name + ", ms",
        "%.0f",
        median(() -> dossier.incidents(filter, PageRequest.first(100))));
  }

  private static double median(Runnable work) {
    double[] milliseconds = new double[5];
    for (int i = 0; i < milliseconds.length; i++) {
      long begun = System.nanoTime();
      work.run();
      milliseconds[i] = seconds(begun) * 1e3;
    }
    Arrays.sort(milliseconds);
    return milliseconds[milliseconds.length / 2];
  }

  private static void row(StringBuilder text, String what, String format, Object value) {
    text.append("| ").append(what).append(" | ");
    text.append(String.format(Locale.ROOT, format, value)).append(" |\n");
  }

  /** Kilobytes, as Linux counts them; 0 elsewhere. */
  private static double peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Double.parseDouble(line.replaceAll("[^0-9]", ""));
      }
    }
    return 0;
  }

  /** Seconds of processor time that the process has used. */
  private static double processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static final String HEADING =
      """
      ## %,d reports

      Short made-up reports (three sentences), from their text to the joined incidents in a new file; several reports
      tell of one event (`bench/run dossier-scale --reports %d`, on the machine of the day). Rates and times are by the clock, and
      suffer from whatever else the machine does; processor time does not.

      | what | figure |
      | --- | ---: |
      """;
}
