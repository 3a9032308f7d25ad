package org.parley.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.DependencyTree;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * Which phrases are joined to one: by "and" and in lists, also where a parser hangs them elsewhere.
 * Stateless over an immutable sentence.
 */
final class Coordination {
  private final ParsedSentence sentence;
  private final DependencyTree tree;
  private final VerbSubjects subjects;

  Coordination(ParsedSentence sentence, VerbSubjects subjects) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.subjects = subjects;
  }

  /** The head and the heads of the phrases coordinated with it, in order. */
  List<Integer> of(int head) {
    List<Integer> heads = joined(head);
    int before = joinedBefore(head);
    if (before >= 0) {
      heads.addAll(0, joined(before));
    }
    return heads;
  }

  private List<Integer> joined(int head) {
    List<Integer> heads = new ArrayList<>();
    heads.add(head);
    for (int child : tree.children(head)) {
      boolean listed =
          sentence.relation(child).equals("conj") && !isPredicate(child) || isListed(head, child);
      if (listed) {
        heads.addAll(joined(child));
      }
    }
    return heads;
  }

  /** "Anna Bell, [Carl Dunn], Eve Fox and Gus Hale": a parser may take a name for an apposition. */
  private boolean isListed(int head, int child) {
    if (!sentence.relation(child).equals("appos") || !isPerson(head) || !isPerson(child)) {
      return false;
    }
    for (int other : tree.children(head)) {
      if (other > child && sentence.relation(other).equals("conj") && isPerson(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int word) {
    Mention mention = sentence.mention(word);
    return mention != null && mention.kind() == MentionKind.PERSON;
  }

  /**
   * "[four guards] and a tourist were killed": a parser may hang both on the verb, with the "and"
   * between them; the first, or -1.
   */
  private int joinedBefore(int head) {
    int verb = tree.head(head);
    int and = tree.leftmost(head) - 1;
    if (tree.child(head, "cc") == tree.leftmost(head)) {
      and = tree.leftmost(head);
    }
    if (verb < 0 || and < 1 || !sentence.relation(and).equals("cc")) {
      return -1;
    }
    String relation = sentence.relation(head);
    if (!relation.equals("nsubj") && !relation.equals("nsubj:pass") && !relation.equals("obj")) {
      return -1;
    }
    for (int other : tree.children(verb)) {
      if (other < head
          && sentence.relation(other).equals(relation)
          && tree.rightmost(other) == and - 1) {
        return other;
      }
    }
    return -1;
  }

  private boolean isPredicate(int word) {
    return sentence.isVerb(word) && subjects.ownSubject(word) >= 0;
  }
}
