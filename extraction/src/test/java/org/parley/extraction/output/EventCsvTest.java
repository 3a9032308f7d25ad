package org.parley.extraction.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Report;

class EventCsvTest {
  @Test
  void everyRowHasAsManyCellsAsTheHeader() {
    String header = new String(EventCsv.header(), StandardCharsets.UTF_8);
    int columns = header.strip().split(",").length;
    for (Report report : new Report[] {SampleReport.full(), SampleReport.bare()}) {
      String row = new String(EventCsv.rows(report), StandardCharsets.UTF_8);
      assertThat(cells(row)).isEqualTo(columns);
    }
  }

  @Test
  void aRowHoldsWhatTheEventSays() {
    assertThat(new String(EventCsv.rows(SampleReport.full()), StandardCharsets.UTF_8))
        .isEqualTo(
            "sample,Shells on Kyiv,2022-03-07,Example Wire,https://example.org/1,abc,ASSAULT,"
                + "heavy-weapons,\"military; territory\",194,-9.5,THREATEN,violence,threatened,"
                + "Rebels,Rebel Front,UKR,REB,the ministry,Ministry of Defence,UKR,GOV,Kyiv,UKR,"
                + "Kyiv City,50.45,30.52,703448,1,Monday,2022-03-07,2022-03-08,05:00,day,12,13,14,"
                + ",,,troops: 5,mortar,3rd Brigade,a bridge,the ministry,Ministry of Defence,"
                + "speaker,0,shelled,\"Rebels shelled Kyiv at 5 a.m. Monday, killing 12\","
                + "assault/shell,0.877,\n");
  }

  @Test
  void wordsThatASpreadsheetWouldRunAreDisarmed() {
    assertThat(new CsvRow().text("=HYPERLINK(\"x\")").text("+1").text("@a").text("-b").end())
        .isEqualTo("\"'=HYPERLINK(\"\"x\"\")\",'+1,'@a,'-b\n");
  }

  @Test
  void negativeNumbersStayNumbers() {
    assertThat(new CsvRow().number(-9.5).number(null).text(null).end()).isEqualTo("-9.5,,\n");
  }

  @Test
  void terminalEscapesDoNotPass() {
    assertThat(new CsvRow().text("a\u001b[31mb").end()).isEqualTo("a\ufffd[31mb\n");
  }

  private static int cells(String row) {
    int cells = 1;
    boolean quoted = false;
    for (char c : row.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells++;
      }
    }
    return cells;
  }
}
