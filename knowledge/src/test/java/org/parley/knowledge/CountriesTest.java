package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  private final Countries countries = World.load().countries();

  @Test
  void all193MembersOfTheUnitedNationsAreThere() {
    assertThat(countries.all())
        .filteredOn(country -> country.kind() == Country.Kind.MEMBER)
        .hasSize(193)
        .allSatisfy(country -> assertThat(country.code()).matches("[A-Z]{3}"));
  }

  @ParameterizedTest
  @CsvSource({
    "Burma,MMR",
    "Ivory Coast,CIV",
    "Cote d'Ivoire,CIV",
    "Holland,NLD",
    "UAE,ARE",
    "U.S.,USA",
    "US,USA",
    "America,USA",
    "UK,GBR",
    "Britain,GBR",
    "DRC,COD",
    "Zaire,COD",
    "DPRK,PRK",
    "Türkiye,TUR",
    "Turkiye,TUR",
    "TURKEY,TUR",
    "Kosovo,XKX",
    "Soviet Union,SUN",
    "USSR,SUN",
    "East Germany,DDR",
    "Swaziland,SWZ",
    "Macedonia,MKD",
    "Timor-Leste,TLS",
    "Timor Leste,TLS"
  })
  void aCountryIsFoundByItsNamesOfTodayAndOfThePast(String name, String code) {
    assertThat(countries.byName(name)).isNotNull().extracting(Country::code).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Turkish,TUR", "Turks,TUR", "Turk,TUR", "Ukrainians,UKR", "Iraqi,IRQ", "Spaniards,ESP",
    "Dutch,NLD", "Filipino,PHL", "Burmese,MMR", "Salvadoran,SLV", "Emirati,ARE", "Soviet,SUN",
    "Palestinians,PSE", "Nigerien,NER", "Nigerian,NGA", "South Sudanese,SSD", "Congolese,COD"
  })
  void aCountryIsFoundByTheWordsForItsPeople(String word, String code) {
    assertThat(countries.byDemonym(word)).isNotNull().extracting(Country::code).isEqualTo(code);
  }

  @Test
  void namesAreNotFoundInLowerCase() {
    assertThat(countries.byName("us")).isNull();
    assertThat(countries.byName("turkey")).isNull();
    assertThat(countries.byName("Us")).isNull();
    assertThat(countries.byDemonym("polish")).isNull();
  }

  @Test
  void capitalsAndSeatsStandForGovernments() {
    assertThat(countries.byCapital("Kiev").country()).isEqualTo("UKR");
    assertThat(countries.byCapital("Bogotá").country()).isEqualTo("COL");
    assertThat(countries.bySeat("Kremlin").country()).isEqualTo("RUS");
    assertThat(countries.bySeat("Pentagon").sector()).isEqualTo("MIL");
    assertThat(countries.bySeat("Malacanang").country()).isEqualTo("PHL");
  }

  @Test
  void peoplesWithoutACountryOfTheirOwnAreNoDemonyms() {
    assertThat(countries.people("Kurdish").country()).isNull();
    assertThat(countries.people("Rohingya").country()).isEqualTo("MMR");
    assertThat(countries.people("Bosnian Serbs").country()).isEqualTo("BIH");
    assertThat(countries.byDemonym("Kurdish")).isNull();
  }

  @Test
  void positionsAreOnTheGlobeAndYearsInOrder() {
    for (Country country : countries.all()) {
      assertThat(country.latitude()).as(country.code()).isBetween(-90.0, 90.0);
      assertThat(country.longitude()).as(country.code()).isBetween(-180.0, 180.0);
      if (country.from() != null && country.to() != null) {
        assertThat(country.from()).as(country.code()).isLessThan(country.to());
      }
    }
  }
}
