package org.parley.language.tokens;

/** What is counted along a stretch: chances of ends, in thousandths, and kinds of words. */
final class SceneSums {
  final RunningSums ends = new RunningSums();
  final RunningSums capitals = new RunningSums();
  final RunningSums smalls = new RunningSums();
  final RunningSums numbers = new RunningSums();
  final RunningSums verbs = new RunningSums();
  final RunningSums nouns = new RunningSums();
  final RunningSums pronouns = new RunningSums();

  /** Forgets all, and makes room for a stretch of {@code most} tokens. */
  void clear(int most) {
    ends.clear(most);
    capitals.clear(most);
    smalls.clear(most);
    numbers.clear(most);
    verbs.clear(most);
    nouns.clear(most);
    pronouns.clear(most);
  }
}
