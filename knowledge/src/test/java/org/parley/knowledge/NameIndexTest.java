package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.knowledge.table.Row;
import org.parley.knowledge.table.Table;

class NameIndexTest {
  private final World world = World.load();
  private final NameIndex names = world.names();

  @Test
  void theLongestNameWins() {
    assertThat(at("South Sudan 's army", 0).length()).isEqualTo(2);
    assertThat(at("Democratic Republic of the Congo troops", 0).length()).isEqualTo(5);
    assertThat(at("New York Times", 0).known().get(0)).isInstanceOf(Known.OrganisationName.class);
  }

  @Test
  void hyphensMayBeWordsOfTheirOwnOrPartOfAWord() {
    assertThat(at("al - Shabaab fighters", 0).length()).isEqualTo(3);
    assertThat(at("al-Shabaab fighters", 0).length()).isEqualTo(1);
    assertThat(at("Port - au - Prince", 0).length()).isEqualTo(5);
  }

  @Test
  void anArticleIsNoPartOfANameUnlessItIsWrittenWithIt() {
    assertThat(at("the Kremlin said", 0)).isNull();
    assertThat(at("the Kremlin said", 1).length()).isEqualTo(1);
    assertThat(at("The Hague court", 0).length()).isEqualTo(2);
  }

  @Test
  void abbreviationsThatAreWordsAreNotFoundInTextInCapitals() {
    assertThat(at("told US troops", 1).known().get(0).country()).isEqualTo("USA");
    assertThat(at("THEY TOLD US ABOUT IT", 2)).isNull();
    assertThat(at("told us about", 1)).isNull();
    assertThat(at("THE U.S. EMBASSY", 1)).isNotNull();
    assertThat(at("PEOPLE WHO FLED", 1)).isNull();
  }

  @Test
  void capitalsMatchEveryName() {
    assertThat(at("EL SALVADOR REPORTED", 0).known().get(0).country()).isEqualTo("SLV");
  }

  @Test
  void whatIsAlsoAWordOrAnotherNameIsNotCertain() {
    assertThat(at("Jordan said", 0).certain()).isFalse();
    assertThat(at("TURKEY said", 0).certain()).isFalse();
    assertThat(at("Ukraine said", 0).certain()).isTrue();
    assertThat(at("Lavrov said", 0).certain()).isFalse();
    assertThat(at("Sergei Lavrov said", 0).certain()).isTrue();
  }

  @Test
  void everyAmbiguousNameIsKnown() {
    for (Row row : Table.read(NameIndex.class, "ambiguous-names.tsv").rows()) {
      for (String name : row.list("names")) {
        NameIndex.Match match = names.longestAt(List.of(name.split(" ")), 0);
        assertThat(match).as(name).isNotNull();
      }
    }
  }

  private NameIndex.Match at(String sentence, int from) {
    return names.longestAt(List.of(sentence.split(" ")), from);
  }
}
