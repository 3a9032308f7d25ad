package org.parley.language.lemmas;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.language.lemmas.LemmaEdit.LetterCase;
import org.parley.language.tagging.WordClasses;

/**
 * Learns lemmas: for each tag and way of writing, the edit that most words need; for each ending of
 * words that mostly need another, that one; for each word that is still wrong, its own. The same
 * examples give the same rules. Not safe for use by many threads.
 */
public final class LemmaTrainer {
  /** How many words more an ending's own edit must get right than the shorter ending's. */
  private static final int GAIN = 2;

  private final Map<Group, Map<String, Map<String, Integer>>> seen = new TreeMap<>();
  private final Map<Long, LemmaEdit> rules = new TreeMap<>();
  private final Set<Long> knownLemmas = new HashSet<>();
  private final WordClasses dictionary;

  /**
   * A trainer that has seen nothing.
   *
   * @param dictionary tells which base forms there are
   */
  public LemmaTrainer(WordClasses dictionary) {
    this.dictionary = dictionary;
  }

  /** Words of one tag written in one way. */
  private record Group(String tag, int shape) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      int byTag = tag.compareTo(other.tag);
      return byTag != 0 ? byTag : Integer.compare(shape, other.shape);
    }
  }

  /** A word of the group, in lower case, and the edit it needs. */
  private record Example(String word, LemmaEdit edit) {}

  /** Adds a word seen with its lemma, {@code times} times. */
  public void add(String form, String tag, String lemma, int times) {
    seen.computeIfAbsent(new Group(tag, LemmaKey.shape(form)), group -> new TreeMap<>())
        .computeIfAbsent(form, word -> new TreeMap<>())
        .merge(lemma, times, Integer::sum);
    if (isWord(lemma) && !tag.startsWith("NNP") && !tag.equals("FW")) {
      addKnown(lemma);
    }
  }

  /** Adds a lemma to which regularly inflected forms may lead back. */
  public void addKnown(String lemma) {
    knownLemmas.add(RegularForms.key(lemma));
  }

  private static boolean isWord(String lemma) {
    return lemma.length() > 1 && lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Learns from the words added and writes the rules; returns their number. */
  public int write(OutputStream out) throws IOException {
    seen.forEach(this::learn);
    Lemmatizer learnt = new Lemmatizer(LemmaRules.of(rules, knownLemmas), dictionary);
    seen.forEach((group, words) -> listWhatIsWrong(group, words, learnt));
    LemmaRules.write(rules, knownLemmas, out);
    return rules.size();
  }

  private void learn(Group group, Map<String, Map<String, Integer>> words) {
    LetterCase usual = usualCase(group, words);
    List<Example> examples = new ArrayList<>();
    words.forEach((form, lemmas) -> examples.add(example(form, mostFrequent(lemmas), usual)));
    learn(LemmaKey.start(group.tag, group.shape), examples, 0, null);
  }

  private void listWhatIsWrong(
      Group group, Map<String, Map<String, Integer>> words, Lemmatizer learnt) {
    words.forEach((form, lemmas) -> {
      String lemma = mostFrequent(lemmas);
      if (!learnt.lemma(form, group.tag).equals(lemma)
          && form.length() <= LemmaKey.LONGEST_ENDING) {
        LemmaEdit edit = LemmaEdit.between(form, lemma, likelyCase(form, lemma));
        rules.put(LemmaKey.whole(LemmaKey.of(group.tag, group.shape, form)), edit);
      }
    });
  }

  private static <K> K mostFrequent(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow(() -> new IllegalStateException("nothing counted"))
        .getKey();
  }

  /** The handling of case that most words of the group need. */
  private static LetterCase usualCase(Group group, Map<String, Map<String, Integer>> words) {
    if (group.shape == 0) {
      return LetterCase.LOWER;
    }
    Map<LetterCase, Integer> counts = new TreeMap<>();
    words.forEach((form, lemmas) -> {
      String lemma = mostFrequent(lemmas);
      counts.merge(likelyCase(form, lemma), 1, Integer::sum);
    });
    return mostFrequent(counts);
  }

  private static LetterCase likelyCase(String form, String lemma) {
    if (lemma.equals(lemma.toLowerCase(Locale.ROOT))) {
      return LetterCase.LOWER;
    }
    int shared = LemmaEdit.between(form, lemma, LetterCase.KEEP).strip();
    int capitalised = LemmaEdit.between(form, lemma, LetterCase.CAPITALISE).strip();
    return shared <= capitalised ? LetterCase.KEEP : LetterCase.CAPITALISE;
  }

  private static Example example(String form, String lemma, LetterCase usual) {
    LemmaEdit edit = LemmaEdit.between(form, lemma, usual);
    LemmaEdit other = LemmaEdit.between(form, lemma, likelyCase(form, lemma));
    LemmaEdit shorter = other.strip() < edit.strip() ? other : edit;
    return new Example(form.toLowerCase(Locale.ROOT), shorter);
  }

  /**
   * Learns the rules of an ending and all longer ones.
   *
   * @param key of the ending
   * @param examples words with this ending
   * @param length of the ending
   * @param inherited what the next shorter ending's rule does; null for the empty ending
   */
  private void learn(long key, List<Example> examples, int length, @Nullable LemmaEdit inherited) {
    Map<LemmaEdit, Integer> counts = new HashMap<>();
    examples.forEach(example -> counts.merge(example.edit, 1, Integer::sum));
    LemmaEdit best = inherited;
    int bestCount = inherited == null ? -1 : counts.getOrDefault(inherited, 0) + GAIN - 1;
    for (Example example : examples) {
      int count = counts.getOrDefault(example.edit, 0);
      if (count > bestCount) {
        best = example.edit;
        bestCount = count;
      }
    }
    if (best != null && !best.equals(inherited)) {
      rules.put(key, best);
    }
    if (best != null && counts.getOrDefault(best, 0) < examples.size()) {
      learnLonger(key, examples, length, best);
    }
  }

  private void learnLonger(long key, List<Example> examples, int length, LemmaEdit inherited) {
    Map<Character, List<Example>> longer = new TreeMap<>();
    for (Example example : examples) {
      int next = example.word.length() - 1 - length;
      if (next < 0) {
        if (!example.edit.equals(inherited)) {
          rules.put(LemmaKey.whole(key), example.edit);
        }
      } else if (length < LemmaKey.LONGEST_ENDING) {
        longer.computeIfAbsent(example.word.charAt(next), c -> new ArrayList<>()).add(example);
      }
    }
    longer.forEach((c, words) -> learn(LemmaKey.extend(key, c), words, length + 1, inherited));
  }
}
