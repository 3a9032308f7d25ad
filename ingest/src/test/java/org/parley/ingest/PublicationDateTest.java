package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-03-07 | 2022-03-07",
        "2022-03-07T05:10:00Z | 2022-03-07",
        "2022-03-07 05:10 ET | 2022-03-07",
        "20220307 | 2022-03-07",
        "2022/03/07 | 2022-03-07",
        "Mon, 07 Mar 2022 05:10:00 +0000 | 2022-03-07",
        "8:15 PM ET, Mon March 7, 2022 | 2022-03-07",
        "Mon Mar 7, 2022, 3:01pm EST | 2022-03-07",
        "7 March 2022 | 2022-03-07",
        "March 7th, 2022 | 2022-03-07",
        "2022 Mar 07 | 2022-03-07",
        "MARCH 7, 2022 - 12:25AM EDT | 2022-03-07",
        "SEPT. 14, 2016, 2:54 AM EST | 2016-09-14",
      })
  void daysAreReadHoweverTheyAreWritten(String words, String day) {
    assertThat(PublicationDate.parse(words)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "03/04/2015",
        "March 2022",
        "2022",
        "2022-02-30",
        "31 February 2022",
        "7 March",
        "99999999999999",
        "2022-3-7x"
      })
  void whatDoesNotFixADayIsNotGuessed(String words) {
    assertThat(PublicationDate.parse(words)).isNull();
  }
}
