package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  private final World world = World.load();
  private final People people = world.people();

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy,2022-03-07,UKR,president",
    "Sergey Lavrov,2014-03-20,RUS,foreign minister",
    "Mevlüt Çavuşoğlu,2022-03-07,TUR,foreign minister",
    "Dick Cheney,1991-01-17,USA,defense secretary",
    "Dick Cheney,2003-03-20,USA,vice president",
    "Alfredo Cristiani,1989-11-16,SLV,president",
    "Velupillai Prabhakaran,2009-01-05,LKA,leader of the Tamil Tigers",
    "Kofi Annan,1999-06-10,,secretary-general of the United Nations",
    "Kofi Annan,2012-04-10,,UN envoy for Syria",
    "Salva Kiir Mayardit,2013-12-16,SSD,president"
  })
  void anOfficeIsThatOfTheDay(String name, LocalDate date, String country, String office) {
    Officeholder found = people.byName(name, date);
    assertThat(found).as(name).isNotNull();
    assertThat(found.office()).isEqualTo(office);
    assertThat(found.country()).isEqualTo(country);
  }

  @Test
  void afterTheLastOfficeTheLastOneStillCounts() {
    assertThat(people.byName("Hosni Mubarak", LocalDate.of(2014, 1, 1)).office())
        .isEqualTo("president");
  }

  @Test
  void aFamilyNameFindsAllWhoBearItThoseInOfficeFirst() {
    assertThat(people.bySurname("Sharif", LocalDate.of(2014, 5, 1)))
        .extracting(Officeholder::name)
        .startsWith("Nawaz Sharif");
    assertThat(people.bySurname("Netanyahu", null)).hasSize(1);
    assertThat(people.bySurname("Nobody", null)).isEmpty();
  }

  @Test
  void sectorsAndCountriesExistAndDatesAreInOrder() {
    Set<String> sectors = new HashSet<>();
    world.ontology().sectors().forEach(sector -> sectors.add(sector.code()));
    for (Officeholder holder : people.all()) {
      assertThat(sectors).as(holder.name()).contains(holder.sector());
      if (holder.country() != null) {
        assertThat(world.countries().byCode(holder.country())).as(holder.name()).isNotNull();
      }
      assertThat(holder.from()).as(holder.name()).isNotNull();
      if (holder.to() != null) {
        assertThat(holder.from()).as(holder.name()).isBefore(holder.to());
      }
    }
  }

  @Test
  void noFullNameStandsForTwoPeople() {
    Set<String> seen = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Officeholder holder : people.all()) {
      if (names.add(holder.name())) {
        assertThat(seen.add(holder.name())).as(holder.name()).isTrue();
        for (String alias : holder.aliases()) {
          if (alias.indexOf(' ') > 0) {
            assertThat(seen.add(alias)).as(alias).isTrue();
          }
        }
      }
    }
  }
}
