package org.parley.extraction.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Logical roles over trees written by hand. */
class ClausesTest {
  private static String subject(Clauses clauses, String verb) {
    return Tree.form(clauses, clauses.subject(Tree.at(clauses, verb)));
  }

  private static String object(Clauses clauses, String verb) {
    return Tree.form(clauses, clauses.object(Tree.at(clauses, verb)));
  }

  @Test
  void an_active_verb_has_its_subject_and_object() {
    Clauses clauses =
        Tree.of(
            """
            Rebels rebel NNS 2 nsubj
            attacked attack VBD 0 root
            convoys convoy NNS 2 obj
            """);
    assertThat(subject(clauses, "attacked")).isEqualTo("Rebels");
    assertThat(object(clauses, "attacked")).isEqualTo("convoys");
    assertThat(clauses.isPassive(1)).isFalse();
  }

  @Test
  void a_passive_verb_turns_them_round() {
    Clauses clauses =
        Tree.of(
            """
            Convoys convoy NNS 3 nsubj:pass
            were be VBD 3 aux:pass
            attacked attack VBN 0 root
            by by IN 5 case
            rebels rebel NNS 3 obl:agent
            """);
    assertThat(clauses.isPassive(2)).isTrue();
    assertThat(subject(clauses, "attacked")).isEqualTo("rebels");
    assertThat(object(clauses, "attacked")).isEqualTo("Convoys");
  }

  @Test
  void a_passive_verb_without_by_has_no_logical_subject() {
    Clauses clauses =
        Tree.of(
            """
            Convoys convoy NNS 3 nsubj:pass
            were be VBD 3 aux:pass
            attacked attack VBN 0 root
            """);
    assertThat(subject(clauses, "attacked")).isEqualTo("none");
  }

  @Test
  void a_time_after_by_is_not_who_acts() {
    Clauses clauses =
        Tree.of(
            """
            Convoys convoy NNS 3 nsubj:pass
            were be VBD 3 aux:pass
            attacked attack VBN 0 root
            by by IN 5 case
            Monday Monday NNP 3 obl
            """);
    assertThat(subject(clauses, "attacked")).isEqualTo("none");
  }

  @Test
  void an_infinitive_has_the_subject_that_controls_it() {
    Clauses clauses =
        Tree.of(
            """
            Rebels rebel NNS 2 nsubj
            tried try VBD 0 root
            to to TO 4 mark
            attack attack VB 2 xcomp
            convoys convoy NNS 4 obj
            """);
    assertThat(subject(clauses, "attack")).isEqualTo("Rebels");
    assertThat(clauses.isInfinitive(3)).isTrue();
    assertThat(Tree.form(clauses, clauses.clause(1))).isEqualTo("attack");
  }

  @Test
  void an_object_controls_the_infinitive_of_a_verb_of_asking() {
    Clauses clauses =
        Tree.of(
            """
            Chad Chad NNP 2 nsubj
            urged urge VBD 0 root
            rebels rebel NNS 2 obj
            to to TO 5 mark
            withdraw withdraw VB 2 xcomp
            """);
    assertThat(subject(clauses, "withdraw")).isEqualTo("rebels");
  }

  @Test
  void who_promises_something_does_it() {
    Clauses clauses =
        Tree.of(
            """
            Chad Chad NNP 2 nsubj
            promised promise VBD 0 root
            rebels rebel NNS 2 obj
            to to TO 5 mark
            withdraw withdraw VB 2 xcomp
            """);
    assertThat(subject(clauses, "withdraw")).isEqualTo("Chad");
  }

  @Test
  void a_relative_pronoun_is_what_it_stands_for() {
    Clauses clauses =
        Tree.of(
            """
            Rebels rebel NNS 4 nsubj
            who who WP 3 nsubj
            attacked attack VBD 1 acl:relcl
            fled flee VBD 0 root
            """);
    assertThat(subject(clauses, "attacked")).isEqualTo("Rebels");
  }

  @Test
  void a_relative_clause_without_a_pronoun_has_its_noun_as_object() {
    Clauses clauses =
        Tree.of(
            """
            Convoys convoy NNS 4 nsubj
            rebels rebel NNS 3 nsubj
            attacked attack VBD 1 acl:relcl
            burned burn VBD 0 root
            """);
    assertThat(subject(clauses, "attacked")).isEqualTo("rebels");
    assertThat(object(clauses, "attacked")).isEqualTo("Convoys");
  }

  @Test
  void a_participle_has_the_subject_of_its_clause() {
    Clauses clauses =
        Tree.of(
            """
            Drones drone NNS 2 nsubj
            struck strike VBD 0 root
            Kyiv Kyiv NNP 2 obj
            , , , 5 punct
            killing kill VBG 2 advcl
            workers worker NNS 5 obj
            """);
    assertThat(subject(clauses, "killing")).isEqualTo("Drones");
    assertThat(object(clauses, "killing")).isEqualTo("workers");
    assertThat(clauses.isGerund(4)).isTrue();
  }

  @Test
  void a_participle_at_a_noun_has_the_noun_as_who_acts_or_suffers() {
    Clauses acting =
        Tree.of(
            """
            Troops troops NNS 4 nsubj
            moving move VBG 1 acl
            north north RB 2 advmod
            fired fire VBD 0 root
            """);
    assertThat(subject(acting, "moving")).isEqualTo("Troops");
    Clauses suffering =
        Tree.of(
            """
            Men man NNS 5 nsubj
            arrested arrest VBN 1 acl
            by by IN 4 case
            police police NNS 2 obl:agent
            fled flee VBD 0 root
            """);
    assertThat(object(suffering, "arrested")).isEqualTo("Men");
    assertThat(subject(suffering, "arrested")).isEqualTo("police");
  }

  @Test
  void joined_verbs_share_subject_and_object() {
    Clauses clauses =
        Tree.of(
            """
            Rebels rebel NNS 2 nsubj
            attacked attack VBD 0 root
            and and CC 4 cc
            destroyed destroy VBD 2 conj
            bridges bridge NNS 4 obj
            """);
    assertThat(subject(clauses, "destroyed")).isEqualTo("Rebels");
    assertThat(object(clauses, "attacked")).isEqualTo("bridges");
  }

  @Test
  void joined_nouns_are_unfolded_in_order() {
    Clauses clauses =
        Tree.of(
            """
            Chad Chad NNP 5 nsubj
            , , , 3 punct
            Niger Niger NNP 1 conj
            Mali Mali NNP 1 conj
            met meet VBD 0 root
            """);
    assertThat(clauses.coordinated(0)).containsExactly(0, 2, 3);
  }

  @Test
  void a_preposition_is_found_at_verbs_and_nouns_unless_a_time_stands_there() {
    Clauses clauses =
        Tree.of(
            """
            Rebels rebel NNS 2 nsubj
            fired fire VBD 0 root
            on on IN 4 case
            Monday Monday NNP 2 obl
            on on IN 6 case
            convoys convoy NNS 2 obl
            """);
    assertThat(Tree.form(clauses, clauses.prepositional(1, "on"))).isEqualTo("convoys");
    assertThat(clauses.prepositional(1, "at")).isNegative();
  }

  @Test
  void the_first_of_two_objects_is_the_indirect_one() {
    Clauses clauses =
        Tree.of(
            """
            Norway Norway NNP 2 nsubj
            gave give VBD 0 root
            Ukraine Ukraine NNP 2 iobj
            tents tent NNS 2 obj
            """);
    assertThat(Tree.form(clauses, clauses.indirect(1))).isEqualTo("Ukraine");
    assertThat(object(clauses, "gave")).isEqualTo("tents");
  }

  @Test
  void nouns_have_possessors_modifiers_and_the_verb_that_governs_them() {
    Clauses clauses =
        Tree.of(
            """
            Chad Chad NNP 4 nmod:poss
            's 's POS 1 case
            northern northern JJ 4 amod
            offensive offensive NN 5 nsubj
            stalled stall VBD 0 root
            """);
    assertThat(Tree.form(clauses, clauses.possessor(3))).isEqualTo("Chad");
    assertThat(clauses.modifiers(3)).containsExactly(2);
    assertThat(Tree.form(clauses, clauses.governor(3))).isEqualTo("stalled");
    assertThat(Tree.form(clauses, clauses.clauseHead(0))).isEqualTo("stalled");
  }

  @Test
  void whoever_has_a_plan_does_what_is_planned() {
    Clauses clauses =
        Tree.of(
            """
            Chad Chad NNP 3 nmod:poss
            's 's POS 1 case
            plan plan NN 6 nsubj
            to to TO 5 mark
            withdraw withdraw VB 3 acl
            failed fail VBD 0 root
            """);
    assertThat(subject(clauses, "withdraw")).isEqualTo("Chad");
  }

  @Test
  void a_tree_that_goes_in_circles_ends() {
    Clauses clauses =
        Tree.of(
            """
            attack attack VB 2 conj
            flee flee VB 1 conj
            """);
    assertThat(subject(clauses, "attack")).isEqualTo("none");
    assertThat(clauses.clauseHead(0)).isNotNegative();
  }
}
