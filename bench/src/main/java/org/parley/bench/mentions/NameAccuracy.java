package org.parley.bench.mentions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.language.MentionKind;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.names.Name;
import org.parley.language.names.NameFinder;
import org.parley.language.training.NameTrainer;
import org.parley.language.training.TreebankDocument;

/** How many names agree in span and kind with those derived from a treebank. */
final class NameAccuracy {
  private static final int ROUNDS = 20;

  private final Map<MentionKind, Counts> counts = new EnumMap<>(MentionKind.class);
  private final List<TreebankDocument> documents = new ArrayList<>();
  private final Consumer<String> misses;

  /** Reports wrong and missed names to {@code misses}. */
  NameAccuracy(Consumer<String> misses) {
    this.misses = misses;
    for (MentionKind kind : MentionKind.values()) {
      counts.put(kind, new Counts());
    }
  }

  /** Adds a document with the tags that the finder is to see. Weapon classes are not annotated. */
  void add(TreebankDocument document, NameFinder finder) {
    documents.add(document);
    List<List<Name>> gold = NameTrainer.goldNames(document, finder.lists());
    List<List<Name>> found = finder.find(document.sentences());
    for (int s = 0; s < gold.size(); s++) {
      Sentence sentence = document.sentences().get(s);
      for (Name name : found.get(s)) {
        if (name.kind() != MentionKind.WEAPON) {
          count(name, gold.get(s), true, sentence);
        }
      }
      for (Name name : gold.get(s)) {
        count(name, found.get(s), false, sentence);
      }
    }
  }

  private void count(Name name, List<Name> others, boolean found, Sentence sentence) {
    boolean right = others.contains(name);
    Counts kind = counts.computeIfAbsent(name.kind(), key -> new Counts());
    if (found) {
      kind.found(right);
    } else {
      kind.wanted(right);
    }
    if (!right) {
      List<Token> words = sentence.tokens().subList(name.from(), name.to());
      misses.accept(
          (found ? "found " : "missed ")
              + name.kind().label()
              + " ["
              + LinkAccuracy.text(words)
              + "] | "
              + LinkAccuracy.text(sentence.tokens()));
    }
  }

  /** Tokens a second, once warm. */
  long speed(NameFinder finder) {
    long tokens = 0;
    long start = System.nanoTime();
    for (int round = 0; round < ROUNDS; round++) {
      for (TreebankDocument document : documents) {
        finder.find(document.sentences());
        for (Sentence sentence : document.sentences()) {
          tokens += sentence.tokens().size();
        }
      }
    }
    return tokens * 1_000_000_000L / (System.nanoTime() - start);
  }

  /** Rows of a table in Markdown. */
  String rows() {
    StringBuilder rows = new StringBuilder();
    Counts all = new Counts();
    counts.forEach((kind, count) -> {
      all.add(count);
      rows.append(count.isEmpty() ? "" : count.row(kind.label()));
    });
    return rows.append(all.row("all")).toString();
  }
}
