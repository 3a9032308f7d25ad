package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what no English tree holds and the parser gives now and then: a tensed verb whose subject
 * hangs elsewhere, an object that is called an item of a list, an infinitive beside the one who is
 * urged to it. Works on the parallel arrays of one sentence.
 */
final class TreeRepairs {
  /** Prepositions that open clauses as well. */
  private static final Set<String> OPENING =
      Set.of("before", "after", "until", "till", "since", "as", "because", "while", "when", "than");

  /** Verbs whose object does what the infinitive after it says. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "urge",
          "urges",
          "urged",
          "urging",
          "ask",
          "asks",
          "asked",
          "asking",
          "tell",
          "tells",
          "told",
          "telling",
          "order",
          "orders",
          "ordered",
          "ordering",
          "press",
          "presses",
          "pressed",
          "pressing",
          "beg",
          "begs",
          "begged",
          "begging",
          "instruct",
          "instructs",
          "instructed",
          "instructing",
          "advise",
          "advises",
          "advised",
          "advising",
          "persuade",
          "persuades",
          "persuaded",
          "persuading",
          "force",
          "forces",
          "forced",
          "forcing",
          "allow",
          "allows",
          "allowed",
          "allowing",
          "encourage",
          "encourages",
          "encouraged",
          "encouraging",
          "invite",
          "invites",
          "invited",
          "inviting",
          "require",
          "requires",
          "required",
          "requiring",
          "pressure",
          "pressured",
          "pressuring",
          "implore",
          "implored",
          "exhort",
          "exhorted",
          "direct",
          "directed",
          "command",
          "commanded",
          "compel",
          "compelled");

  private final List<String> forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  TreeRepairs(List<String> forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 0; i < forms.size(); i++) {
      switch (relations[i]) {
        // No verb with tense has a compound: what stands before it so is its subject.
        case "compound" -> {
          if (heads[i] > i
              && isTensed(heads[i])
              && !relations[heads[i]].equals("amod")
              && child(heads[i], "nsubj") < 0) {
            relations[i] = "nsubj";
          }
        }
        case "list" -> {
          if (isBareObject(i)) {
            relations[i] = "obj";
          }
        }
        // What is given to somebody is said; where nothing is, he is the object.
        case "iobj" -> {
          if (child(heads[i], "obj") < 0 && child(heads[i], "ccomp") < 0) {
            relations[i] = "obj";
          }
        }
        case "case" -> openClause(i);
        case "advcl" -> {
          if (isUrged(i)) {
            relations[i] = "xcomp";
          } else if (describes(i)) {
            heads[i] = nounBefore(i);
            relations[i] = "acl";
          }
        }
        default -> {}
      }
    }
  }

  /** "warned Mr Smith of consequences": a name right after its verb is no item of a list. */
  private boolean isBareObject(int word) {
    int head = heads[word];
    return head >= 0
        && head == word - 1
        && tags[head].startsWith("VB")
        && tags[word].startsWith("NNP")
        && child(head, "obj") < 0;
  }

  /**
   * "… before [police] [shot] the attacker": a tensed verb right after a noun has it as subject.
   */
  private void openClause(int opener) {
    int subject = heads[opener];
    int verb = subject + 1;
    if (subject <= opener
        || verb >= forms.size()
        || !OPENING.contains(forms.get(opener).toLowerCase(Locale.ROOT))
        || !isTensed(verb)
        || child(verb, "nsubj") >= 0
        || heads[subject] < 0
        || heads[subject] == verb
        || heads[verb] < 0
        || heads[verb] >= opener
        || hasOwnCase(subject, opener)) {
      return;
    }
    int above = heads[subject];
    heads[subject] = verb;
    relations[subject] = "nsubj";
    heads[opener] = verb;
    relations[opener] = "mark";
    heads[verb] = above;
    relations[verb] = "advcl";
  }

  private boolean hasOwnCase(int noun, int opener) {
    for (int i = opener + 1; i < noun; i++) {
      if (heads[i] == noun && relations[i].equals("case")) {
        return true;
      }
    }
    return false;
  }

  /** "urged [the UN] to act", the infinitive taken for the purpose of the urging. */
  private boolean isUrged(int verb) {
    int head = heads[verb];
    if (head < 0
        || head > verb
        || !tags[verb].equals("VB")
        || !OF_OTHERS.contains(forms.get(head).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int object = child(head, "obj");
    if (object < 0 || object > verb) {
      return false;
    }
    for (int i = object + 1; i < verb; i++) {
      boolean inside = heads[i] == verb || heads[i] == object;
      if (!inside || tags[i].equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "a pact [never signed] by the king": a participle right after a noun says it of it. */
  private boolean describes(int word) {
    int noun = nounBefore(word);
    return tags[word].equals("VBN")
        && noun >= 0
        && heads[word] >= 0
        && heads[word] < noun
        && child(word, "nsubj") < 0
        && child(word, "mark") < 0
        && child(word, "obl:agent") > word;
  }

  /** The noun before a word, with nothing but adverbs between; -1 where there is none. */
  private int nounBefore(int word) {
    int noun = word - 1;
    while (noun >= 0 && tags[noun].equals("RB")) {
      noun--;
    }
    return noun >= 0 && tags[noun].startsWith("NN") ? noun : -1;
  }

  private boolean isTensed(int word) {
    return switch (tags[word]) {
      case "VBD", "VBP", "VBZ" -> true;
      default -> false;
    };
  }

  /** Index of the first dependent in a relation or one of its kinds; -1 where there is none. */
  private int child(int head, String relation) {
    for (int i = 0; i < forms.size(); i++) {
      if (heads[i] == head
          && (relations[i].equals(relation) || relations[i].startsWith(relation + ":"))) {
        return i;
      }
    }
    return -1;
  }
}
