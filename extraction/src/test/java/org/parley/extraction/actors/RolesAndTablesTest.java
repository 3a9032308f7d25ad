package org.parley.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.Actor;
import org.parley.extraction.Event;
import org.parley.extraction.Reading;
import org.parley.extraction.Report;
import org.parley.language.Document;

/** Roles that a text states win over the tables; the tables fill in what it leaves out. */
class RolesAndTablesTest {
  private static Event first(String text, String date) {
    Report report =
        Reading.reader().read(Document.of("test", text).publishedOn(LocalDate.parse(date)));
    assertThat(report.events()).as(text).isNotEmpty();
    return report.events().getFirst();
  }

  private static Actor actor(String text, String date) {
    Event event = first(text, date);
    assertThat(event.actors()).as(text).isNotEmpty();
    return event.actors().getFirst();
  }

  @Test
  void who_holds_an_office_on_the_day_of_the_report_is_known_without_a_word_of_it() {
    Actor actor = actor("Mevlut Cavusoglu condemned the raid.", "2019-05-06");
    assertThat(actor.country()).isEqualTo("TUR");
    assertThat(actor.sector()).isEqualTo("GOV");
  }

  @Test
  void a_surname_alone_means_whoever_is_in_office_then() {
    assertThat(actor("Lavrov condemned the raid.", "2015-05-06").country()).isEqualTo("RUS");
    assertThat(actor("Lavrov condemned the raid.", "1975-05-06").country()).isNull();
  }

  @Test
  void a_role_in_the_text_wins_over_the_tables() {
    Actor actor = actor("Ghanaian businessman Mevlut Cavusoglu condemned the raid.", "2019-05-06");
    assertThat(actor.country()).isEqualTo("GHA");
    assertThat(actor.sector()).isEqualTo("BUS");
  }

  @Test
  void a_clash_lowers_the_confidence() {
    Event clash = first("Ghanaian businessman Mevlut Cavusoglu condemned the raid.", "2019-05-06");
    Event none = first("Ghanaian businessman Kwaku Vexley condemned the raid.", "2019-05-06");
    assertThat(clash.confidence()).isLessThan(none.confidence());
  }

  @Test
  void an_administration_is_of_the_country_of_whoever_leads_it() {
    Actor actor = actor("The Bush administration condemned the raid.", "2003-05-06");
    assertThat(actor.country()).isEqualTo("USA");
    assertThat(actor.sector()).isEqualTo("GOV");
  }

  @Test
  void ethnic_groups_are_not_the_state_of_their_name() {
    Actor actor = actor("Ethnic Albanians attacked an army base.", "2001-05-06");
    assertThat(actor.country()).isNull();
  }

  @Test
  void a_bomb_of_nobody_is_of_unidentified_armed_actors_of_the_place() {
    Actor actor = actor("A roadside bomb killed two policemen in Basra.", "2006-05-06");
    assertThat(actor.sector()).isEqualTo("UAF");
    assertThat(actor.country()).isEqualTo("IRQ");
    assertThat(actor.name()).isNull();
  }

  @Test
  void troops_that_are_withdrawn_are_not_the_recipient_but_the_country_they_leave() {
    Event event = first("Syria agreed to withdraw its troops from Lebanon.", "2005-03-06");
    assertThat(event.recipients()).extracting(Actor::country).isEqualTo(List.of("LBN"));
  }

  @Test
  void whom_an_act_concerns_is_read_from_what_it_is_about() {
    Event event = first("Ghana rejected an offer from Togo for direct talks.", "2005-03-06");
    assertThat(event.recipients()).extracting(Actor::country).isEqualTo(List.of("TGO"));
  }
}
