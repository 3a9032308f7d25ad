package org.parley.language.parsing;

import java.util.List;

/**
 * Mends in the tree of a headline what its manner makes the parser miss: a comma that stands for
 * "and", and a bare number that is somebody. Works on the parallel arrays of one sentence.
 */
final class HeadlineRepairs {
  private final List<String> forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  HeadlineRepairs(List<String> forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 1; i < forms.size(); i++) {
      if (isLeft(i)) {
        heads[i] = heads[heads[i]];
        relations[i] = "obj";
      } else if (heads[i] > i && relations[i].startsWith("nsubj")) {
        joinSubjects(i);
      } else if (isWhom(i)) {
        relations[i] = "obj";
      } else if (isSpokenOf(i)) {
        speak(i);
      } else if (relations[i].equals("obj") && hasPreposition(i)) {
        relations[i] = "obl";
      } else if (isOwnDeed(i)) {
        relations[i] = "xcomp";
        tags[i] = tags[i].equals("VBN") ? "VBD" : tags[i];
      }
    }
  }

  /** "Four guards, two raiders killed": the second subject of a verb belongs to the first. */
  private void joinSubjects(int second) {
    int comma = second - 1;
    while (comma > 0 && heads[comma] == second && !forms.get(comma).equals(",")) {
      comma--;
    }
    int first = comma > 0 && forms.get(comma).equals(",") ? subjectBefore(comma, second) : -1;
    if (first >= 0) {
      relations[first] = relations[second];
      heads[second] = first;
      relations[second] = "conj";
      heads[comma] = second;
      relations[comma] = "punct";
    }
  }

  /** The noun right before a comma that depends on the verb without a preposition, or -1. */
  private int subjectBefore(int comma, int second) {
    int noun = comma - 1;
    boolean bare =
        heads[noun] == heads[second]
            && (tags[noun].startsWith("NN") || tags[noun].equals("CD"))
            && (relations[noun].startsWith("nsubj") || relations[noun].startsWith("obl"));
    for (int i = 0; bare && i < noun; i++) {
      bare = heads[i] != noun || !relations[i].equals("case");
    }
    return bare ? noun : -1;
  }

  /** "Gunfight leaves guard dead": whom it leaves so. */
  private boolean isLeft(int word) {
    int state = heads[word];
    int verb = state > word ? heads[state] : -1;
    return verb >= 0
        && verb < word
        && relations[word].equals("nsubj")
        && tags[state].startsWith("JJ")
        && relations[state].equals("xcomp")
        && (forms.get(verb).equals("leaves") || forms.get(verb).equals("leave"));
  }

  /** "Army says killed two fighters": no auxiliary. */
  private boolean isSpokenOf(int word) {
    return relations[word].equals("aux")
        && heads[word] == word + 1
        && HeadlineTags.CLAIMING.contains(forms.get(word));
  }

  private void speak(int cue) {
    int deed = heads[cue];
    heads[cue] = heads[deed];
    relations[cue] = relations[deed];
    heads[deed] = cue;
    relations[deed] = "xcomp";
    tags[deed] = "VBD";
    for (int i = 0; i < cue; i++) {
      if (heads[i] == deed) {
        heads[i] = cue;
      }
    }
  }

  /** "Police say kill gunmen", "Army says seized two boats": it was they. */
  private boolean isOwnDeed(int word) {
    return relations[word].equals("ccomp")
        && (tags[word].equals("VB") || tags[word].startsWith("VB") && hasObject(word))
        && heads[word] == word - 1
        && HeadlineTags.CLAIMING.contains(forms.get(word - 1));
  }

  private boolean hasObject(int verb) {
    for (int i = verb + 1; i < forms.size(); i++) {
      if (heads[i] == verb && relations[i].equals("obj")) {
        return true;
      }
    }
    return false;
  }

  /** "Clashes kill 21 since Tuesday": the number right after a verb is whom, not how long. */
  private boolean isWhom(int word) {
    return heads[word] == word - 1
        && tags[word].equals("CD")
        && relations[word].equals("obl:unmarked")
        && tags[word - 1].startsWith("VB");
  }

  /** "dies of wounds": what a preposition stands before is no object. */
  private boolean hasPreposition(int noun) {
    for (int i = heads[noun] + 1; i < noun; i++) {
      if (heads[i] == noun && relations[i].equals("case") && tags[i].equals("IN")) {
        return true;
      }
    }
    return false;
  }
}
