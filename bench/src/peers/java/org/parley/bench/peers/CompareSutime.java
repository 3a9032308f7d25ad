package org.parley.bench.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.ReportReader;
import org.parley.extraction.When;
import org.parley.language.Document;
import org.parley.language.Span;

/**
 * Reads the time expressions of the project's own test sentences with Parley and with SUTime of
 * Stanford CoreNLP, and writes where they disagree, with a judgement of each, into the report.
 */
public final class CompareSutime {
  private static final Path SENTENCES =
      Path.of("extraction/src/test/resources/org/parley/extraction/time/expressions.txt");
  private static final Path JUDGEMENTS =
      Path.of("bench/src/peers/resources/org/parley/bench/peers/dates-judgements.tsv");
  private static final Path REPORT = Path.of("bench/reports/dates-agreement.md");

  private final AnnotationPipeline sutime = sutime();
  private final ReportReader parley = ReportReader.load();
  private final Map<String, String> judgements;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<String> rows = new ArrayList<>();

  private CompareSutime(Map<String, String> judgements) {
    this.judgements = judgements;
  }

  /** Compares and writes the report. */
  public static void main(String[] arguments) throws IOException {
    CompareSutime compare = new CompareSutime(judgements());
    int sentences = 0;
    for (String line : Files.readAllLines(SENTENCES)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\\s*\\|\\s*");
        compare.sentence(cells[0], cells[2].equals("-") ? null : LocalDate.parse(cells[2]));
        sentences++;
      }
    }
    String report = compare.report(sentences);
    Files.writeString(REPORT, report);
    System.out.print(report);
  }

  /** Judgements by the words they are about: sentence, tab, who is right and why. */
  private static Map<String, String> judgements() throws IOException {
    Map<String, String> judgements = new LinkedHashMap<>();
    if (Files.exists(JUDGEMENTS)) {
      for (String line : Files.readAllLines(JUDGEMENTS)) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          judgements.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    return judgements;
  }

  private static AnnotationPipeline sutime() {
    Properties properties = new Properties();
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new edu.stanford.nlp.pipeline.WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
    return pipeline;
  }

  private record Found(Span span, String text, String days) {}

  private void sentence(String text, @Nullable LocalDate published) {
    List<Found> ours = new ArrayList<>();
    Document document = Document.of("sentence", text);
    for (When when :
        parley.read(published == null ? document : document.publishedOn(published)).times()) {
      ours.add(new Found(when.span(), when.span().in(text), days(when.from(), when.to())));
    }
    List<Found> theirs = theirs(text, published);
    List<Found> open = new ArrayList<>(theirs);
    for (Found our : ours) {
      Found their =
          open.stream().filter(other -> other.span().overlaps(our.span())).findFirst().orElse(null);
      if (their == null) {
        disagree("only Parley finds it", text, our, null);
      } else {
        open.remove(their);
        boolean same = our.days().equals(their.days());
        if (same) {
          counts.merge("found by both, the same days", 1, Integer::sum);
        } else {
          disagree("found by both, other days", text, our, their);
        }
      }
    }
    open.forEach(their -> disagree("only SUTime finds it", text, null, their));
  }

  private void disagree(String how, String text, @Nullable Found our, @Nullable Found their) {
    counts.merge(how, 1, Integer::sum);
    String judgement = judgements.getOrDefault(text, "not judged");
    counts.merge("judged: " + judgement.split(":")[0], 1, Integer::sum);
    rows.add(
        "| %s | %s | %s | %s |"
            .formatted(text.replace("|", "/"), shown(our), shown(their), judgement));
  }

  private static String shown(@Nullable Found found) {
    return found == null ? "–" : found.text() + " = " + found.days();
  }

  private List<Found> theirs(String text, @Nullable LocalDate published) {
    Annotation annotation = new Annotation(text);
    if (published != null) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
    }
    sutime.annotate(annotation);
    List<Found> found = new ArrayList<>();
    for (CoreMap each : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      int start = each.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = each.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      Timex timex = each.get(TimeAnnotations.TimexAnnotation.class);
      found.add(new Found(new Span(start, end), text.substring(start, end), days(timex)));
    }
    return found;
  }

  /** The days of a TIMEX3 value; durations, sets and what has no value are open. */
  private static String days(Timex timex) {
    String value = timex.value();
    boolean point = "DATE".equals(timex.timexType()) || "TIME".equals(timex.timexType());
    if (value == null || !point) {
      return "open";
    }
    try {
      if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        return days(day, day);
      }
      if (value.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(value);
        return days(month.atDay(1), month.atEndOfMonth());
      }
      if (value.matches("\\d{4}-W\\d\\d.*")) {
        LocalDate monday =
            LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
                .with(java.time.DayOfWeek.MONDAY);
        return value.endsWith("WE")
            ? days(monday.plusDays(5), monday.plusDays(6))
            : days(monday, monday.plusDays(6));
      }
      if (value.matches("-?\\d{4}")) {
        return years(Integer.parseInt(value), Integer.parseInt(value));
      }
      if (value.matches("\\d{3}X")) {
        int decade = Integer.parseInt(value.substring(0, 3)) * 10;
        return years(decade, decade + 9);
      }
      if (value.matches("\\d{2}XX")) {
        // The nineteenth century began in 1801, however it is abbreviated.
        int century = Integer.parseInt(value.substring(0, 2)) * 100;
        return years(century + 1, century + 100);
      }
      if (value.matches("\\d{4}-(Q\\d|SP|SU|FA|WI)")) {
        return quarter(Integer.parseInt(value.substring(0, 4)), value.substring(5));
      }
    } catch (DateTimeException e) {
      return "open";
    }
    // References without a date, as FUTURE_REF or TNI.
    return "open";
  }

  private static String years(int first, int last) {
    return days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Seasons are those of the northern hemisphere and of the weather: spring begins in March. */
  private static String quarter(int year, String name) {
    int month =
        switch (name) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          case "WI" -> 12;
          default -> Integer.parseInt(name.substring(1)) * 3 - 2;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return days(first, first.plusMonths(3).minusDays(1));
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return "open";
    }
    String first = from == null ? "" : from.toString();
    String last = to == null ? "" : to.toString();
    return first.equals(last) ? first : first + ".." + last;
  }

  private String report(int sentences) {
    StringBuilder report = new StringBuilder("# Dates: agreement with an independent tagger\n\n");
    report.append("Parley beside SUTime of Stanford CoreNLP 4.5.10 on ").append(sentences);
    report.append(
        " sentences of our own, each with its day of publication (`bench/compare-sutime`).\n");
    report.append(
        "They are Parley's own tests, so that its side of a disagreement is what we wanted:\n");
    report.append("read here how far an independent tagger bears it out, not which is better.\n");
    report.append(
        "Disagreements were read through once and judged by their kind; the judgements stand in\n"
            + "`");
    report.append(JUDGEMENTS).append("`.\n\n| | expressions |\n| --- | ---: |\n");
    counts.forEach((what, count) -> report.append("| %s | %d |%n".formatted(what, count)));
    report.append("\n## Disagreements\n\n");
    report.append("| sentence | Parley | SUTime | judgement |\n| --- | --- | --- | --- |\n");
    rows.forEach(row -> report.append(row).append('\n'));
    return report.toString();
  }
}
