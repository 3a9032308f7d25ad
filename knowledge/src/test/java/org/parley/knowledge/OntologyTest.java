package org.parley.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private final Ontology ontology = World.load().ontology();

  @Test
  void everyTypeHasModesThatBeginWithTheTypeAsAWhole() {
    for (EventType type : EventType.values()) {
      assertThat(ontology.modes(type)).as(type.name()).isNotEmpty();
      assertThat(ontology.modes(type).get(0).mode()).as(type.name()).isNull();
    }
  }

  @Test
  void scoresAreThoseOfTheManual() {
    assertThat(ontology.score(EventType.ASSAULT, "heavy-weapons")).isEqualTo(-9.5);
    assertThat(ontology.score(EventType.AID, null)).isEqualTo(10);
    assertThat(ontology.score(EventType.ACCUSE, null)).isNegative();
    assertThat(ontology.score(EventType.CONSULT, "unheard-of")).isEqualTo(2.5);
  }

  @Test
  void everyModeNamesACameoCodeThatExists() {
    for (EventType type : EventType.values()) {
      for (Mode mode : ontology.modes(type)) {
        assertThat(ontology.cameoCode(mode.cameo())).as(type + " " + mode.mode()).isNotNull();
      }
    }
  }

  @Test
  void everyCameoCodeNamesModesAndContextsThatExist() {
    Set<String> contexts = new HashSet<>();
    ontology.contexts().forEach(context -> contexts.add(context.name()));
    for (CameoCode code : ontology.cameoCodes()) {
      assertThat(contexts).as(code.code()).containsAll(code.contexts());
      assertThat(code.goldstein()).as(code.code()).isBetween(-10.0, 10.0);
      if (code.type() != null) {
        assertThat(ontology.mode(code.type(), code.mode())).as(code.code()).isNotNull();
      }
    }
  }

  @Test
  void theNearestCameoCodeFollowsTheModeFirstAndThenTheContexts() {
    assertThat(nearest(EventType.ASSAULT, "heavy-weapons")).isEqualTo("194");
    assertThat(nearest(EventType.ASSAULT, "suicide-attack")).isEqualTo("1831");
    assertThat(nearest(EventType.ASSAULT, "targeted")).isEqualTo("186");
    assertThat(nearest(EventType.AID, null)).isEqualTo("070");
    assertThat(nearest(EventType.AID, null, "military")).isEqualTo("072");
    assertThat(nearest(EventType.RETREAT, "ceasefire", "military")).isEqualTo("0871");
    assertThat(nearest(EventType.REQUEST, "yield", "military")).isEqualTo("1056");
    assertThat(nearest(EventType.COERCE, "arrest", "legal")).isEqualTo("173");
  }

  private String nearest(EventType type, String mode, String... contexts) {
    CameoCode code = ontology.cameo(type, mode, List.of(contexts));
    return code == null ? null : code.code();
  }
}
