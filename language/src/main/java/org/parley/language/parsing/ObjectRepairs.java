package org.parley.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends objects that the parser hangs elsewhere or calls something else: what follows a verb right
 * away, and is no place, time or manner, is its object. Works on the parallel arrays of one
 * sentence.
 */
final class ObjectRepairs {
  /** Verbs after which a noun says what somebody becomes. */
  private static final Set<String> COPULAR =
      Set.of(
          "become",
          "becomes",
          "became",
          "becoming",
          "remain",
          "remains",
          "remained",
          "remaining",
          "seem",
          "seems",
          "seemed",
          "prove",
          "proves",
          "proved",
          "proven",
          "appear",
          "appears",
          "appeared",
          "stay",
          "stays",
          "stayed",
          "turn",
          "turns",
          "turned",
          "look",
          "looks",
          "looked",
          "feel",
          "feels",
          "felt",
          "sound",
          "sounds",
          "constitute");

  /** Verbs after which a name says what somebody is called. */
  private static final Set<String> NAMING =
      Set.of("named", "called", "dubbed", "titled", "labelled", "labeled", "nicknamed", "termed");

  private static final Set<String> GIVING =
      Set.of("give", "gives", "gave", "given", "giving", "grant", "grants", "granted", "granting");

  private static final Set<String> STRETCHES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  private final List<String> forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  ObjectRepairs(List<String> forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 1; i < forms.size(); i++) {
      switch (relations[i]) {
        case "list" -> {
          if (isBareObject(i)) {
            relations[i] = "obj";
          }
        }
        case "xcomp" -> {
          if (isCalledUp(i)) {
            relations[i] = "obj";
          } else if (isUnderInfinitive(i)) {
            heads[i] = verbBefore(i);
            relations[i] = "obj";
          }
        }
        case "obj" -> {
          splitGift(i);
          hangFromSaid(i);
        }
        case "nmod" -> {
          if (isFiredOn(i)) {
            heads[i] = heads[heads[i]];
            relations[i] = "obl";
          }
        }
        case "ccomp" -> {
          if (isUnderInfinitive(i)) {
            heads[i] = verbBefore(i);
            relations[i] = "obj";
          }
        }
        case "nmod:unmarked" -> hangFromVerbBefore(i);
        case "obl:unmarked" -> {
          if (isGiven(i)) {
            relations[child(heads[i], "obj")] = "iobj";
            relations[i] = "obj";
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

  /** "called up [the reservists]": only verbs of being and turning say what somebody is. */
  private boolean isCalledUp(int word) {
    int verb = heads[word];
    return verb >= 0
        && verb < word
        && tags[word].startsWith("NN")
        && tags[verb].startsWith("VB")
        && !COPULAR.contains(form(verb))
        && !(NAMING.contains(form(verb)) && child(verb, "compound:prt") < 0)
        && verbBefore(word) == verb
        && child(verb, "obj") < 0
        && child(verb, "aux:pass") < 0
        && child(word, "cop") < 0
        && child(word, "case") < 0
        && child(word, "nsubj") < 0;
  }

  /** "claims to have wounded [a guard]": whom the infinitive is done to. */
  private boolean isUnderInfinitive(int word) {
    int verb = verbBefore(word);
    return verb >= 0
        && tags[word].startsWith("NN")
        && heads[word] >= 0
        && heads[word] == heads[verb]
        && relations[verb].equals("xcomp")
        && child(verb, "obj") < 0
        && child(verb, "aux:pass") < 0
        && child(word, "cop") < 0
        && child(word, "case") < 0;
  }

  /** "picked off [two medics] near the bridge": no part of what the next preposition governs. */
  private void hangFromVerbBefore(int word) {
    int verb = verbBefore(word);
    if (verb >= 0
        && heads[word] > word + 1
        && tags[word].startsWith("NN")
        && relations[word + 1].equals("case")
        && child(verb, "obj") < 0
        && child(verb, "aux:pass") < 0) {
      heads[word] = verb;
      relations[word] = "obj";
    }
  }

  /** "gave the garrison [three days] to leave": a time that is given away. */
  private boolean isGiven(int word) {
    int verb = heads[word];
    if (verb < 0 || !GIVING.contains(form(verb)) || child(word, "acl") < 0) {
      return false;
    }
    int object = child(verb, "obj");
    return object > verb && object < word && isStretch(word) && child(verb, "iobj") < 0;
  }

  /** "gave [the garrison] [five days]": before the number of the days is who was given them. */
  private void splitGift(int word) {
    int verb = heads[word];
    int receiver = child(word, "compound");
    if (verb < 0
        || verb > word
        || receiver < 0
        || !isStretch(word)
        || !GIVING.contains(form(verb))
        || !tags[receiver + 1].equals("CD")
        || heads[receiver + 1] != word) {
      return;
    }
    for (int i = verb + 1; i < receiver; i++) {
      if (heads[i] == word) {
        heads[i] = receiver;
      }
    }
    heads[receiver] = verb;
    relations[receiver] = "iobj";
  }

  /** "Police say [a man], 30, was arrested": nobody is said; he is whom the clause tells of. */
  private void hangFromSaid(int word) {
    int saying = heads[word];
    if (saying < 0 || saying > word || !tags[word].startsWith("NN")) {
      return;
    }
    switch (form(saying)) {
      case "say", "says", "said" -> {
        int clause = child(saying, "ccomp");
        if (clause > word
            && tags[clause].startsWith("VB")
            && child(clause, "nsubj") < 0
            && child(clause, "nsubj:pass") < 0
            && child(clause, "mark") < 0) {
          heads[word] = clause;
          relations[word] = "nsubj";
        }
      }
      default -> {}
    }
  }

  /** "opened fire [on the crowd] on a bridge": whom they shot at. */
  private boolean isFiredOn(int word) {
    int fire = heads[word];
    int verb = fire > 0 ? heads[fire] : -1;
    return verb >= 0
        && verb < fire
        && form(fire).equals("fire")
        && relations[fire].equals("obj")
        && form(verb).startsWith("open")
        && forms.get(fire + 1).equals("on")
        && heads[fire + 1] == word;
  }

  private boolean isStretch(int word) {
    String unit = form(word);
    return STRETCHES.contains(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
  }

  /** The verb before a word's phrase, with nothing but its particle between; -1 for none. */
  private int verbBefore(int word) {
    int before = word - 1;
    while (before >= 0 && heads[before] == word) {
      before--;
    }
    if (before > 0 && relations[before].equals("compound:prt") && heads[before] == before - 1) {
      before--;
    }
    return before >= 0 && tags[before].startsWith("VB") ? before : -1;
  }

  private String form(int word) {
    return forms.get(word).toLowerCase(Locale.ROOT);
  }

  /** Index of the first dependent in a relation; -1 where there is none. */
  private int child(int head, String relation) {
    for (int i = 0; i < forms.size(); i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }
}
