package org.parley.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.parsing.Configuration;
import org.parley.language.tagging.WordSequence;

class DynamicOracleTest {
  private final Random random = new Random(3);
  private final DynamicOracle oracle = new DynamicOracle();
  private final Configuration tree = new Configuration();

  @Test
  void leadsToTheTrueTreeByActionsThatCostNothing() {
    for (int round = 0; round < 300; round++) {
      List<Integer> heads = randomTree(1 + random.nextInt(25));
      begin(heads);
      while (!tree.finished()) {
        act(tree.isForced() ? tree.forced() : someActionThatCosts(0));
      }
      for (int i = 0; i < heads.size(); i++) {
        assertThat(head(i)).as("%s", heads).isEqualTo(heads.get(i));
      }
    }
  }

  @Test
  void losesAsManyArcsAsTheActionsTakenCost() {
    for (int round = 0; round < 300; round++) {
      List<Integer> heads = randomTree(1 + random.nextInt(25));
      begin(heads);
      int lost = 0;
      while (!tree.finished()) {
        int action = tree.forced();
        if (!tree.isForced()) {
          do {
            action = random.nextInt(Configuration.ACTIONS);
          } while (!tree.allows(action));
          lost += oracle.cost(tree, action);
        }
        act(action);
      }
      assertThat(wrongHeads(heads)).as("%s", heads).isEqualTo(lost);
    }
  }

  @Test
  void chargesEveryActionWithTheArcsThatItTrulyLoses() {
    for (int round = 0; round < 60; round++) {
      List<Integer> heads = randomTree(1 + random.nextInt(6));
      leastLoss(heads, new ArrayList<>());
    }
  }

  /**
   * Tries all ways on from the configuration that {@code past} leads to, and compares on the way
   * the oracle's costs with what the best outcome after an action loses more than the best before.
   *
   * @return the fewest wrong heads with which the sentence can still end
   */
  private int leastLoss(List<Integer> heads, List<Integer> past) {
    replay(heads, past);
    if (tree.finished()) {
      return wrongHeads(heads);
    }
    int[] losses = new int[Configuration.ACTIONS];
    int least = Integer.MAX_VALUE;
    for (int action : allowed()) {
      past.add(action);
      losses[action] = leastLoss(heads, past);
      past.removeLast();
      least = Math.min(least, losses[action]);
      replay(heads, past);
    }
    if (!tree.isForced()) {
      for (int action : allowed()) {
        assertThat(oracle.cost(tree, action))
            .as("action %d after %s, heads %s", action, past, heads)
            .isEqualTo(losses[action] - least);
      }
    }
    return least;
  }

  private void replay(List<Integer> heads, List<Integer> past) {
    begin(heads);
    past.forEach(this::act);
  }

  private List<Integer> allowed() {
    if (tree.isForced()) {
      return List.of(tree.forced());
    }
    List<Integer> actions = new ArrayList<>();
    for (int action = 0; action < Configuration.ACTIONS; action++) {
      if (tree.allows(action)) {
        actions.add(action);
      }
    }
    return actions;
  }

  private int wrongHeads(List<Integer> heads) {
    int wrong = 0;
    for (int i = 0; i < heads.size(); i++) {
      wrong += head(i) == heads.get(i) ? 0 : 1;
    }
    return wrong;
  }

  private void begin(List<Integer> heads) {
    int end = heads.size() + WordSequence.FIRST;
    int[] positions = new int[end];
    for (int i = 0; i < heads.size(); i++) {
      positions[i + WordSequence.FIRST] = heads.get(i) < 0 ? -1 : heads.get(i) + WordSequence.FIRST;
    }
    oracle.begin(positions, end);
    tree.begin(end);
  }

  private int someActionThatCosts(int cost) {
    List<Integer> actions = new ArrayList<>();
    for (int action = 0; action < Configuration.ACTIONS; action++) {
      if (tree.allows(action) && oracle.cost(tree, action) == cost) {
        actions.add(action);
      }
    }
    assertThat(actions).as("there is always an action without cost").isNotEmpty();
    return actions.get(random.nextInt(actions.size()));
  }

  private int head(int index) {
    int head = tree.head(index + WordSequence.FIRST);
    return head < 0 ? -1 : head - WordSequence.FIRST;
  }

  private void act(int action) {
    if (action == Configuration.SHIFT) {
      tree.shift();
    } else {
      tree.attach(action, 0);
    }
  }

  /** A tree in which no arcs cross. */
  private List<Integer> randomTree(int size) {
    Integer[] heads = new Integer[size];
    attach(heads, 0, size, -1);
    return List.of(heads);
  }

  private void attach(Integer[] heads, int from, int to, int head) {
    int root = from + random.nextInt(to - from);
    heads[root] = head;
    divide(heads, from, root, root);
    divide(heads, root + 1, to, root);
  }

  private void divide(Integer[] heads, int from, int to, int head) {
    int start = from;
    while (start < to) {
      int end = start + 1 + random.nextInt(to - start);
      attach(heads, start, end, head);
      start = end;
    }
  }
}
