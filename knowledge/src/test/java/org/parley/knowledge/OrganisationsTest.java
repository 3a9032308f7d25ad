package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {
  private final World world = World.load();
  private final Organisations organisations = world.organisations();

  @ParameterizedTest
  @CsvSource({
    "NATO,IGO,",
    "Nato,IGO,",
    "U.N. Security Council,IGO,",
    "IAEA,IGO,",
    "ICRC,IGO,",
    "Médecins Sans Frontières,NGO,",
    "IDF,MIL,ISR",
    "FSB,SPY,RUS",
    "Mossad,SPY,ISR",
    "Revolutionary Guards,MIL,IRN",
    "Hezbollah,REB,LBN",
    "Hizbullah,REB,LBN",
    "Hamas,REB,PSE",
    "Wagner Group,UAF,RUS",
    "Tamil Tigers,REB,LKA",
    "FARC,REB,COL",
    "FMLN,REB,SLV",
    "Sendero Luminoso,REB,PER",
    "al Shabaab,REB,SOM",
    "Boko Haram,REB,NGA",
    "M23,REB,COD",
    "Lord's Resistance Army,REB,UGA",
    "Kurdistan Workers' Party,REB,TUR",
    "KLA,REB,XKX",
    "Abu Sayyaf,REB,PHL",
    "Free Aceh Movement,REB,IDN",
    "Taleban,REB,AFG",
    "ETA,REB,ESP",
    "Interahamwe,UAF,RWA",
    "ISIL,REB,",
    "Polisario,REB,ESH",
    "Xinhua,MED,CHN",
    "AFP,MED,FRA"
  })
  void aBodyIsFoundByItsNamesWithItsSectorAndCountry(String name, String sector, String country) {
    Organisation found = organisations.byName(name, null);
    assertThat(found).as(name).isNotNull();
    assertThat(found.sector()).isEqualTo(sector);
    assertThat(found.country()).isEqualTo(country);
  }

  @Test
  void theDateTellsBodiesOfOneNameApart() {
    assertThat(organisations.byName("SLA", LocalDate.of(1995, 1, 1)).country()).isEqualTo("LBN");
    assertThat(organisations.byName("SLA", LocalDate.of(2008, 1, 1)).country()).isEqualTo("SDN");
  }

  @Test
  void aMediumIsFoundByItsHost() {
    assertThat(organisations.byDomain("www.nytimes.com").name()).isEqualTo("New York Times");
    assertThat(organisations.byDomain("edition.cnn.com").name()).isEqualTo("CNN");
    assertThat(organisations.byDomain("example.org")).isNull();
  }

  @Test
  void idsAreUniqueSectorsAndCountriesExistAndYearsAreInOrder() {
    Set<String> sectors = new HashSet<>();
    world.ontology().sectors().forEach(sector -> sectors.add(sector.code()));
    Set<String> ids = new HashSet<>();
    for (Organisation organisation : organisations.all()) {
      assertThat(ids.add(organisation.kind() + organisation.id())).as(organisation.id()).isTrue();
      assertThat(sectors).as(organisation.id()).contains(organisation.sector());
      if (organisation.country() != null) {
        assertThat(world.countries().byCode(organisation.country()))
            .as(organisation.id())
            .isNotNull();
      }
      if (organisation.fromYear() != null && organisation.toYear() != null) {
        assertThat(organisation.fromYear())
            .as(organisation.id())
            .isLessThanOrEqualTo(organisation.toYear());
      }
    }
  }
}
