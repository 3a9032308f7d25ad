package org.parley.extraction.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds every field of the JSON that {@code parley annotate} promises. */
class ReportJsonTest {
  private static final String PLACE =
      "{\"start\":17,\"end\":21,\"text\":\"Kyiv\",\"name\":\"Kyiv\",\"country\":\"UKR\","
          + "\"admin1\":\"Kyiv City\",\"lat\":50.45,\"lon\":30.52,\"geonameId\":703448,"
          + "\"kind\":\"city\"";
  private static final String WHEN =
      "{\"start\":32,\"end\":38,\"text\":\"Monday\",\"from\":\"2022-03-07\",\"to\":\"2022-03-08\","
          + "\"time\":\"05:00\",\"precision\":\"day\"}";
  private static final String SPEAKER =
      "\"start\":52,\"end\":64,\"text\":\"the ministry\",\"name\":\"Ministry of Defence\","
          + "\"country\":\"UKR\",\"sector\":\"GOV\"";
  private static final String REBELS =
      "\"start\":2,\"end\":8,\"text\":\"Rebels\",\"name\":\"Rebel Front\",\"country\":\"UKR\","
          + "\"sector\":\"REB\"";
  private static final String CLAUSE =
      "\"start\":2,\"end\":50,\"text\":\"Rebels shelled Kyiv at 5 a.m. Monday, killing 12\"";
  private static final String EVIDENCE =
      "\"evidence\":{\"sentence\":0,"
          + CLAUSE
          + ",\"trigger\":{\"start\":9,\"end\":16,\"text\":\"shelled\"}}";

  private final String full = json(ReportJson.line(SampleReport.full()));
  private final String bare = json(ReportJson.line(SampleReport.bare()));

  @Test
  void aDocumentBeginsWithWhatIsKnownOfIt() {
    assertThat(full)
        .startsWith(
            "{\"id\":\"sample\",\"title\":\"Shells on Kyiv\",\"date\":\"2022-03-07\","
                + "\"url\":\"https://example.org/1\",\"publisher\":\"Example Wire\","
                + "\"language\":\"en\",\"text\":\"\ud83d\udef0 Rebels shelled");
  }

  @Test
  void whatIsNotKnownOfADocumentIsNull() {
    assertThat(bare)
        .startsWith(
            "{\"id\":\"bare\",\"title\":null,\"date\":null,\"url\":null,\"publisher\":null,"
                + "\"language\":\"en\",\"text\":");
  }

  @Test
  void offsetsCountCodePoints() {
    assertThat(full).contains("\"sentences\":[{\"start\":0,\"end\":70}]");
    assertThat(SampleReport.TEXT.length()).isEqualTo(71);
  }

  @Test
  void mentionsCarryTheirEntity() {
    assertThat(full)
        .contains(
            "\"mentions\":[{\"start\":2,\"end\":8,\"text\":\"Rebels\",\"kind\":\"organisation\","
                + "\"entity\":\"e1\"}]");
  }

  @Test
  void entitiesCarryTheirProfileWhereThereIsOne() {
    assertThat(full)
        .contains(
            "\"entities\":[{\"id\":\"e1\",\"name\":\"Rebel Front\",\"kind\":\"organisation\","
                + "\"country\":\"UKR\",\"sector\":\"REB\",\"roles\":[\"rebels\"]},"
                + "{\"id\":\"e2\",\"name\":\"the ministry\",\"kind\":\"organisation\","
                + "\"country\":null,\"sector\":null,\"roles\":[]}]");
  }

  @Test
  void placesAreListedWithoutPrecision() {
    assertThat(full).contains("\"places\":[" + PLACE + "}]");
  }

  @Test
  void datesAreListed() {
    assertThat(full).contains("\"dates\":[" + WHEN + "]");
  }

  @Test
  void aDateThatNothingFixesKeepsItsWords() {
    assertThat(bare)
        .contains(
            "\"dates\":[{\"start\":32,\"end\":38,\"text\":\"Monday\",\"from\":null,\"to\":null,"
                + "\"time\":null,\"precision\":\"unknown\"}]");
  }

  @Test
  void attributionsSayWhoSaysWhat() {
    assertThat(full)
        .contains(
            "\"attributions\":[{\"source\":{"
                + SPEAKER
                + "},\"cue\":{\"start\":65,\"end\":69,\"text\":\"said\"},\"content\":{"
                + CLAUSE
                + "},\"kind\":\"according-to\",\"reportedBy\":{"
                + REBELS
                + "},\"place\":null,\"status\":null,\"evidence\":{\"sentence\":0,");
    assertThat(bare)
        .contains(
            "\"attributions\":[{\"source\":null,\"cue\":null,\"content\":{"
                + CLAUSE
                + "},\"kind\":\"direct\",\"reportedBy\":null,\"place\":null,\"status\":null,");
  }

  @Test
  void anEventHasEveryField() {
    assertThat(full)
        .contains(
            "\"events\":[{\"id\":\"abc\",\"type\":\"ASSAULT\",\"mode\":\"heavy-weapons\","
                + "\"contexts\":[\"military\",\"territory\"],\"cameo\":\"194\",\"score\":-9.5,"
                + "\"plover\":{\"type\":\"THREATEN\",\"mode\":\"violence\"},"
                + "\"status\":\"threatened\",\"actors\":[{"
                + REBELS
                + ",\"entity\":\"e1\"}],\"recipients\":[{"
                + SPEAKER
                + ",\"entity\":\"e2\"}],\"place\":"
                + PLACE
                + ",\"precision\":1},\"date\":"
                + WHEN
                + ",\"quantities\":[{\"kind\":\"fatalities\",\"low\":12,\"best\":13,\"high\":14,"
                + "\"text\":\"12\",\"start\":48,\"end\":50},{\"kind\":\"troops\",\"low\":null,"
                + "\"best\":5,\"high\":null,\"text\":\"5\",\"start\":25,\"end\":26}],"
                + "\"weapon\":\"mortar\",\"unit\":\"3rd Brigade\",\"damage\":\"a bridge\","
                + "\"attribution\":[{\"kind\":\"speaker\","
                + SPEAKER
                + "}],"
                + EVIDENCE
                + ",\"rule\":\"assault/shell\",\"confidence\":0.877,\"retells\":null,\"mentions\":[]}]");
  }

  @Test
  void whatAnEventDoesNotSayIsNullOrEmpty() {
    assertThat(bare)
        .contains(
            "\"mode\":null,\"contexts\":[],\"cameo\":null,\"score\":-9.0,"
                + "\"plover\":{\"type\":\"ASSAULT\",\"mode\":null},\"status\":\"occurred\","
                + "\"actors\":[{\"start\":2,\"end\":8,\"text\":\"Rebels\",\"name\":null,"
                + "\"country\":null,\"sector\":null,\"entity\":null}],\"recipients\":[],"
                + "\"place\":null,\"date\":null,\"quantities\":[],\"weapon\":null,\"unit\":null,"
                + "\"damage\":null,\"attribution\":[],\"evidence\":{\"sentence\":0,"
                + CLAUSE
                + ",\"trigger\":null},\"rule\":\"assault/shell\",\"confidence\":0.5,\"retells\":null,\"mentions\":[]}");
  }

  @Test
  void aPositionHasEveryField() {
    assertThat(full)
        .contains(
            "\"positions\":[{\"party\":\"UKR\",\"addressee\":\"RUS\",\"stance\":\"demands\","
                + "\"issue\":\"neutrality\",\"what\":\"Kyiv\",\"date\":"
                + WHEN
                + ",\"attribution\":[{\"kind\":\"publisher\","
                + SPEAKER
                + "}],"
                + EVIDENCE
                + ",\"confidence\":0.8}]");
    assertThat(bare).contains("\"positions\":[]");
  }

  @Test
  void aMeetingHasEveryField() {
    assertThat(full)
        .endsWith(
            "\"meetings\":[{\"participants\":[{"
                + REBELS
                + ",\"entity\":\"e1\"}],\"mediators\":[{"
                + SPEAKER
                + ",\"entity\":\"e2\"}],\"host\":{"
                + REBELS
                + ",\"entity\":\"e1\"},\"place\":"
                + PLACE
                + ",\"precision\":1},\"date\":"
                + WHEN
                + ",\"level\":\"ministers\",\"status\":\"planned\",\"attribution\":[{"
                + "\"kind\":\"witness\","
                + SPEAKER
                + "}],"
                + EVIDENCE
                + "}]}\n");
    assertThat(bare)
        .contains(
            "\"meetings\":[{\"participants\":[],\"mediators\":[],\"host\":null,\"place\":null,"
                + "\"date\":null,\"level\":\"other\",\"status\":\"held\",\"attribution\":[],");
  }

  @Test
  void anEventOnItsOwnLineSaysWhichReportItStandsIn() {
    String line = json(EventJson.lines(SampleReport.full()));
    assertThat(line)
        .startsWith(
            "{\"document\":{\"id\":\"sample\",\"title\":\"Shells on"
                + " Kyiv\",\"date\":\"2022-03-07\",\"url\":\"https://example.org/1\",\"publisher\":\"Example"
                + " Wire\"},\"id\":\"abc\"")
        .endsWith("\"confidence\":0.877,\"retells\":null,\"mentions\":[]}\n");
    assertThat(line.lines()).hasSize(1);
  }

  @Test
  void theBytesDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(json(ReportJson.line(SampleReport.full()))).isEqualTo(full);
      assertThat(EventCsv.rows(SampleReport.full())).asString().contains("-9.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String json(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
