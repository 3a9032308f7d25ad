package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedNamesTest {
  @ParameterizedTest
  @EnumSource
  void theBuildHasPackedTheNamesOfTheText(ShippedNames names) throws IOException {
    try (InputStream packed = World.class.getResourceAsStream(names.file())) {
      assertThat(packed).as(names.file() + ", which the build makes").isNotNull();
      assertThat(packed.readAllBytes()).isEqualTo(names.pack());
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
