package org.parley.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Report;
import org.parley.extraction.ReportReader;
import org.parley.language.Document;

/** Reports of the tests' own writing, read by the program itself. */
public final class Reports {
  private static final ReportReader READER = ReportReader.load();

  private Reports() {}

  /** The reader that made them. */
  public static ReportReader reader() {
    return READER;
  }

  /** A report. */
  public static Report read(
      String id, String text, @Nullable String published, @Nullable String publisher) {
    return READER.read(document(id, text, published, publisher));
  }

  /** A document. */
  public static Document document(
      String id, String text, @Nullable String published, @Nullable String publisher) {
    return new Document(
        id,
        null,
        text,
        published == null ? null : LocalDate.parse(published),
        null,
        publisher,
        "en");
  }

  /** Three reports of one attack by three outlets, which disagree on its toll. */
  public static List<Report> ofOneAttack() {
    return List.of(
        read(
            "a",
            "A rocket struck the market of Goma on Tuesday and killed 12 people, the mayor said.",
            "2024-05-07",
            "Lakeside Herald"),
        read(
            "b",
            "At least 15 people were killed on Tuesday when a rocket hit a market in Goma, a"
                + " hospital doctor said.",
            "2024-05-08",
            "Harbour Wire Service"),
        read(
            "c",
            "Rebels fired a rocket at the market in Goma on Tuesday. The army said 9 people were"
                + " killed. The rebels denied that they had attacked the city.",
            "2024-05-08",
            "Eastern Morning Post"));
  }

  /** Three reports of other things. */
  public static List<Report> ofOtherThings() {
    return List.of(
        read(
            "d",
            "The foreign ministers of Armenia and Azerbaijan met in Geneva on Friday. Armenia"
                + " demanded the release of all prisoners. Azerbaijan rejected the demand.",
            "2024-05-10",
            "Continental Press Service"),
        read(
            "e",
            "Police arrested 40 protesters in Nairobi on Thursday.",
            "2024-05-10",
            "Lakeside Herald"),
        read(
            "f",
            "Russia imposed sanctions on three British companies on Wednesday.",
            "2024-05-09",
            "Volga Dispatch"));
  }
}
