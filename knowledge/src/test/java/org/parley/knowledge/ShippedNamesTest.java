package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        ShippedNames.COUNTRIES,
        ShippedNames.ORGANISATIONS,
        ShippedNames.PEOPLE,
        ShippedNames.WEAPONS
      })
  void theBuildHasPackedTheNamesOfTheText(String file) throws IOException {
    try (InputStream packed = World.class.getResourceAsStream(file)) {
      assertThat(packed).as(file + ", which the build makes").isNotNull();
      assertThat(packed.readAllBytes()).isEqualTo(ShippedNames.pack(file));
    }
  }

  @Test
  void somebodyIsTheSameWhoeverAsksAndHowever() {
    People people = World.load().people();
    Officeholder full = people.byName("Recep Tayyip Erdogan", null);
    assertThat(people.bySurname("Erdoğan", null)).first().isSameAs(full);
    assertThat(people.offices(full.name())).last().isSameAs(full);
    assertThat(people.all()).contains(full);
  }

  @Test
  void theOfficesOfSomebodyNotYetMetAreKnownByHisStandardName() {
    People people = World.load().people();
    assertThat(people.offices("Carl Bildt")).hasSizeGreaterThan(2);
    assertThat(people.offices("Nobody At All")).isEmpty();
  }

  @Test
  void whatABodyIsStandsInItsRow() {
    Organisation agency = World.load().organisations().byName("AFP", null);
    assertThat(agency.kind()).isEqualTo(Organisation.Kind.MEDIA);
    assertThat(agency.domains()).contains("afp.com");
  }

  @Test
  void aWordForAPeopleLeadsToTheSameCountryAsItsName() {
    Countries countries = World.load().countries();
    Country turkey = countries.byCode("TUR");
    assertThat(countries.byDemonym("Turkish")).isSameAs(turkey);
    assertThat(countries.byName("Türkiye")).isSameAs(turkey);
    assertThat(countries.find("Turks")).isEqualTo(List.of(new Known.Demonym(turkey, true)));
    assertThat(countries.find("Turkish")).isEqualTo(List.of(new Known.Demonym(turkey, false)));
  }
}
