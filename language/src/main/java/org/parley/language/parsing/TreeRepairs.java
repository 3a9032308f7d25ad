package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what no English tree holds and the parser gives now and then: a tensed verb whose subject
 * hangs elsewhere, an infinitive beside the one who is urged to it. Works on the parallel arrays of
 * one sentence.
 */
final class TreeRepairs {
  /** Prepositions that open clauses as well. */
  private static final Set<String> OPENING =
      Set.of("before", "after", "until", "till", "since", "as", "because", "while", "when", "than");

  /** Prepositions that open no clause with tense. */
  private static final Set<String> ONLY_OF_NOUNS =
      Set.of("by", "of", "in", "on", "at", "with", "from", "near", "against");

  private static final Set<String> SAYING =
      Set.of("said", "says", "reported", "reports", "announced", "added", "confirmed", "told");

  private static final Set<String> ACCUSING =
      Set.of("accuse", "accuses", "accused", "accusing", "suspect", "suspects", "suspected");

  private static final Set<String> PARTICLES = Set.of("back", "away", "out", "off", "down", "up");

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
              && child(heads[i], "nsubj") < 0
              && child(heads[i], "nmod:poss") < 0) {
            relations[i] = "nsubj";
          }
        }
        case "case" -> openClause(i);
        case "mark" -> closeClause(i);
        case "acl" -> {
          int accusing = accusingOver(i);
          if (accusing >= 0) {
            heads[i] = accusing;
            relations[i] = "advcl";
          }
        }
        case "conj", "appos" -> giveSpeaker(i);
        case "obl" -> {
          if (isBesideParticle(i)) {
            heads[i] = heads[heads[i]];
          }
        }
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

  /** "…, [the minister] said.": no further one of those whom the sentence tells of. */
  private void giveSpeaker(int noun) {
    int verb = noun + 1;
    int comma = noun - 1;
    while (comma > 0 && heads[comma] == noun && !tags[comma].equals(",")) {
      comma--;
    }
    if (comma <= 0
        || !tags[comma].equals(",")
        || heads[noun] > comma
        || verb >= forms.size()
        || !SAYING.contains(forms.get(verb))
        || !isTensed(verb)
        || heads[verb] == noun
        || child(verb, "nsubj") >= 0
        || child(noun, "cc") >= 0) {
      return;
    }
    heads[noun] = verb;
    relations[noun] = "nsubj";
    heads[comma] = verb;
  }

  /**
   * "The sacking of officers [by Lusaka] alarmed …": what opens no clause with tense goes with the
   * noun after it, which is not a second subject.
   */
  private void closeClause(int opener) {
    int verb = heads[opener];
    int first = verb < 0 ? -1 : child(verb, "nsubj");
    if (verb < opener
        || first < 0
        || first > opener
        || !isTensed(verb)
        || !ONLY_OF_NOUNS.contains(forms.get(opener).toLowerCase(Locale.ROOT))) {
      return;
    }
    for (int i = opener + 1; i < verb; i++) {
      if (heads[i] == verb && relations[i].equals("nsubj")) {
        heads[opener] = i;
        relations[opener] = "case";
        heads[i] = first;
        relations[i] = "nmod";
        return;
      }
    }
  }

  /** "were turned back [at the border]": a place where something is done, not of the "back". */
  private boolean isBesideParticle(int word) {
    int particle = heads[word];
    return particle > 0
        && particle < word
        && PARTICLES.contains(forms.get(particle))
        && relations[particle].equals("advmod")
        && heads[particle] == particle - 1
        && tags[particle - 1].startsWith("VB");
  }

  /**
   * "accused the junta and its backers [of sinking] the talks": of what they are accused. The verb;
   * -1 where it is none of accusing.
   */
  private int accusingOver(int word) {
    if (!tags[word].equals("VBG") || word == 0 || !relations[word - 1].equals("mark")) {
      return -1;
    }
    int noun = heads[word];
    while (noun >= 0 && relations[noun].equals("conj")) {
      noun = heads[noun];
    }
    boolean object = noun >= 0 && relations[noun].equals("obj") && heads[noun] < noun;
    boolean accused =
        object
            && forms.get(word - 1).equals("of")
            && ACCUSING.contains(forms.get(heads[noun]).toLowerCase(Locale.ROOT));
    return accused ? heads[noun] : -1;
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
