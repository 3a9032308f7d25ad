package org.parley.knowledge.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {
  private final NameTableBuilder names = new NameTableBuilder();

  private NameTable<String> table() {
    byte[] packed = names.pack();
    NameTable<String> texts = new NameTable<>(packed, number -> "");
    return new NameTable<>(packed, texts::text);
  }

  private void add(String text, String... spellings) {
    names.putAll(List.of(spellings), names.add(text));
  }

  @Test
  void aNameIsFoundHoweverItIsSpelled() {
    add("group", "al-Shabaab", "Harakat al-Shabaab");
    assertThat(table().find("Al Shabaab")).containsExactly("group");
    assertThat(table().find("HARAKAT AL SHABAAB")).containsExactly("group");
    assertThat(table().find("Shabaab")).isEmpty();
  }

  @Test
  void aSharedNameStandsForAllInTheOrderOfPutting() {
    add("agency", "AFP");
    add("police", "A.F.P.", "Federal Police");
    assertThat(table().find("AFP")).containsExactly("agency", "police");
    assertThat(table().size()).isEqualTo(2);
  }

  @Test
  void caseTellsNamesOfTheSameLettersApart() {
    add("country", "US");
    add("magazine", "Us");
    assertThat(table().find("Us")).containsExactly("magazine");
    assertThat(table().find("us")).isEmpty();
    assertThat(table().find("US")).containsExactly("country", "magazine");
  }

  @Test
  void aThingWithSeveralSpellingsOfOneNameIsGivenOnce() {
    add("ship", "Moskva", "MOSKVA", "moskva");
    assertThat(table().find("MOSKVA")).containsExactly("ship");
  }

  @Test
  void aNameThatBeginsWithTheIsFoundWithoutItWhereTwoWordsAreLeft() {
    add("paper", "The Daily Star");
    add("town", "The Hague");
    assertThat(table().find("Daily Star")).containsExactly("paper");
    assertThat(table().find("Hague")).isEmpty();
  }

  @Test
  void lettersOfAnyScriptAndTextsOfAnyKindAreKept() {
    add("Киев\tгород\nline", "Київ Ω");
    add("", "Zürich");
    assertThat(table().find("Київ Ω")).containsExactly("Киев\tгород\nline");
    assertThat(table().find("Zurich")).containsExactly("");
    assertThat(table().things()).isEqualTo(2);
  }

  @Test
  void oneOfManyIsFoundAndNoOther() {
    for (int i = 0; i < 5000; i++) {
      add("thing " + i, "Name" + i + " of Some");
    }
    NameTable<String> table = table();
    for (int i = 0; i < 5000; i++) {
      assertThat(table.find("Name" + i + " of Some")).containsExactly("thing " + i);
    }
    assertThat(table.find("Name5000 of Some")).isEmpty();
    assertThat(table.size()).isEqualTo(5000);
  }

  @Test
  void namesOfTheSameHashAreToldApart() {
    assertThat("an").hasSameHashCodeAs("c0");
    add("article", "an");
    assertThat(table().find("c0")).isEmpty();
    add("zone", "C0");
    assertThat(table().find("C0")).containsExactly("zone");
    assertThat(table().find("an")).containsExactly("article");
  }

  @Test
  void aThingIsMadeOnceAndOnlyWhenItIsMet() {
    add("", "Met");
    add("", "Unmet");
    List<Integer> made = new ArrayList<>();
    NameTable<String> table =
        new NameTable<>(
            names.pack(),
            number -> {
              made.add(number);
              return "thing " + number;
            });
    assertThat(table.find("Met")).containsExactly("thing 0");
    assertThat(table.find("Met").getFirst()).isSameAs(table.thing(0));
    assertThat(made).containsExactly(0);
  }

  @Test
  void theLongestNameOfSeveralTablesIsFound() {
    add("state", "South Sudan");
    add("army", "South Sudan People's Defence Forces");
    NameTable<String> some = table();
    NameTable<String> none = new NameTable<>(new NameTableBuilder().pack(), number -> "");
    NameFinder<String> finder = new NameFinder<>(List.of(none, some));
    List<String> words = List.of("-", "South", "Sudan", "People's", "Defence", "Forces", "won");
    assertThat(finder.longestAt(words, 1).values()).containsExactly("army");
    assertThat(finder.longestAt(words, 1).length()).isEqualTo(5);
    assertThat(finder.longestAt(words.subList(0, 3), 1).values()).containsExactly("state");
    assertThat(finder.longestAt(words, 0)).as("a name does not begin with a hyphen").isNull();
    assertThat(finder.longestAt(words, 6)).isNull();
  }

  @Test
  void aNameOfVeryManyPartsIsFound() {
    String name = "Union" + " of Unions".repeat(100);
    add("union", name);
    NameFinder<String> finder = new NameFinder<>(List.of(table()));
    assertThat(finder.longestAt(List.of(name.split(" ")), 0).values()).containsExactly("union");
  }

  @Test
  void aNameWithoutLettersIsRefused() {
    assertThatThrownBy(() -> add("nothing", "…"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without letters");
  }
}
