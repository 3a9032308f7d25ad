package org.parley.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.knowledge.Context;
import org.parley.knowledge.EventType;
import org.parley.knowledge.Ontology;
import org.parley.knowledge.World;

class ShippedLexiconTest {
  private static final List<Entry> ENTRIES = Lexicon.load().entries();
  private static final Ontology ONTOLOGY = World.load().ontology();

  @Test
  void there_are_four_hundred_entries_and_twenty_five_of_each_type() {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    for (Entry entry : ENTRIES) {
      if (entry.type() != null) {
        counts.merge(entry.type(), 1, Integer::sum);
      }
    }
    assertThat(ENTRIES).hasSizeGreaterThanOrEqualTo(400);
    assertThat(counts).containsOnlyKeys(EventType.values());
    assertThat(counts).allSatisfy((type, count) -> assertThat(count).isGreaterThanOrEqualTo(25));
  }

  /** They are read when they are asked for: what is wrong with one must show here. */
  @Test
  void every_condition_can_be_read() {
    assertThat(ENTRIES)
        .allSatisfy(entry ->
            assertThat(entry.conditions())
                .allSatisfy(alternatives -> assertThat(alternatives).isNotEmpty()));
  }

  @Test
  void ids_are_unique() {
    Set<String> seen = new HashSet<>();
    assertThat(ENTRIES.stream().map(Entry::id).filter(id -> !seen.add(id))).isEmpty();
  }

  @Test
  void every_entry_has_an_example_that_it_finds() {
    assertThat(
            ENTRIES.stream()
                .filter(entry -> entry.examples().stream().noneMatch(Example::found))
                .map(Entry::id))
        .isEmpty();
  }

  @Test
  void every_mode_is_one_of_plovers_for_its_type() {
    List<String> unknown = new ArrayList<>();
    for (Entry entry : ENTRIES) {
      if (entry.type() != null
          && entry.mode() != null
          && ONTOLOGY.mode(entry.type(), entry.mode()) == null) {
        unknown.add(entry.id() + " " + entry.mode());
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void every_context_is_one_of_plovers() {
    Set<String> known = new HashSet<>();
    for (Context context : ONTOLOGY.contexts()) {
      known.add(context.name());
    }
    assertThat(ENTRIES.stream().flatMap(entry -> entry.contexts().stream()).distinct())
        .isSubsetOf(known);
  }

  @Test
  void every_cameo_code_exists() {
    assertThat(
            ENTRIES.stream()
                .filter(entry -> entry.cameo() != null)
                .filter(entry -> ONTOLOGY.cameoCode(entry.cameo()) == null)
                .map(entry -> entry.id() + " " + entry.cameo()))
        .isEmpty();
  }
}
