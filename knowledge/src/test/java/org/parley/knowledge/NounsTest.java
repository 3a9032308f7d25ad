package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {
  private final World world = World.load();

  @ParameterizedTest
  @CsvSource({
    "soldier,MIL",
    "troops,MIL",
    "air force,MIL",
    "police,COP",
    "gendarme,COP",
    "foreign minister,GOV",
    "Foreign Ministry,GOV",
    "lawmaker,LEG",
    "prosecutor,JUD",
    "rebel,REB",
    "gunman,UAF",
    "villager,CVL",
    "refugee,REF",
    "journalist,MED",
    "student,EDU",
    "imam,REL",
    "businessman,BUS",
    "trade union,LAB",
    "farmer,AGR",
    "doctor,HLH",
    "opposition leader,OPP",
    "ruling party,PTY",
    "spy,SPY",
    "aid worker,NGO",
    "peacekeeper,IGO",
    "drug cartel,CRM"
  })
  void aNounTellsASector(String noun, String sector) {
    assertThat(world.agents().sector(noun)).isEqualTo(sector);
  }

  @Test
  void theLongestNounAtTheEndOfAPhraseDecides() {
    assertThat(world.agents().atEndOf("turkish foreign minister").lemma())
        .isEqualTo("foreign minister");
    assertThat(world.agents().atEndOf("green table")).isNull();
  }

  @Test
  void sectorsOfNounsExist() {
    Set<String> sectors = new HashSet<>();
    world.ontology().sectors().forEach(sector -> sectors.add(sector.code()));
    assertThat(world.agents().all()).extracting(Agent::sector).isSubsetOf(sectors);
  }

  @ParameterizedTest
  @CsvSource({
    "rifle,firearms",
    "mortar shell,heavy-weapons",
    "air strike,aerial",
    "drone,drone",
    "roadside bomb,explosives",
    "suicide vest,suicide-attack",
    "machete,primitive",
    "sarin,unconventional",
    "tear gas,crowd-control",
    "rocket-propelled grenade,heavy-weapons",
    "car-bomb,explosives",
    "HIMARS,heavy-weapons",
    "homemade petrol bomb,primitive"
  })
  void aWeaponGivesTheModeOfTheAssault(String weapon, String mode) {
    assertThat(world.weapons().atEndOf(weapon).mode()).isEqualTo(mode);
  }

  @Test
  void modesOfWeaponsAreModesOfAssault() {
    for (Weapon weapon : world.weapons().all()) {
      assertThat(world.ontology().mode(EventType.ASSAULT, weapon.mode()))
          .as(weapon.lemmas().get(0))
          .isNotNull();
    }
  }
}
