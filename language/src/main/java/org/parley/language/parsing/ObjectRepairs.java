package org.parley.language.parsing;

import java.util.Set;
import org.parley.language.EnglishCalendar;

/**
 * Mends objects that the parser hangs elsewhere or calls something else: what follows a verb right
 * away, and is no place, time or manner, is its object.
 */
final class ObjectRepairs {
  /** Verbs after which a noun says what somebody becomes. */
  private static final Set<String> COPULAR =
      Set.of(
          """
          become becomes became becoming remain remains remained remaining seem seems seemed
          prove proves proved proven appear appears appeared stay stays stayed turn turns
          turned look looks looked feel feels felt sound sounds constitute
          """
              .split("\\s"));

  /** Verbs after which a name says what somebody is called. */
  private static final Set<String> NAMING =
      Set.of("named", "called", "dubbed", "titled", "labelled", "labeled", "nicknamed", "termed");

  private static final Set<String> GIVING =
      Set.of("give", "gives", "gave", "given", "giving", "grant", "grants", "granted", "granting");

  private static final Set<String> STRETCHES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  private final DraftTree tree;

  ObjectRepairs(DraftTree tree) {
    this.tree = tree;
  }

  /** Mends the tree in place. */
  void mend() {
    for (int i = 1; i < tree.size(); i++) {
      switch (tree.relation(i)) {
        case "list" -> {
          if (isBareObject(i)) {
            tree.relate(i, "obj");
          }
        }
        case "xcomp", "ccomp" -> {
          if (isCalledUp(i)) {
            tree.relate(i, "obj");
          } else if (isUnderInfinitive(i)) {
            tree.hang(i, verbBefore(i), "obj");
          }
        }
        case "obj" -> {
          partFromDay(i);
          splitGift(i);
          hangFromSaid(i);
          placeBefore(i);
          describeName(i);
        }
        case "nmod" -> {
          if (isFiredOn(i)) {
            tree.hang(i, tree.head(tree.head(i)), "obl");
          }
        }
        case "nmod:unmarked" -> hangFromVerbBefore(i);
        case "obl" -> partFromDay(i);
        case "obl:unmarked" -> {
          partFromDay(i);
          if (isGiven(i)) {
            tree.relate(tree.child(tree.head(i), "obj"), "iobj");
            tree.relate(i, "obj");
          }
        }
        default -> {}
      }
    }
  }

  /**
   * "criticised Reno, Nev., police officer Ann Poole": a town with its state before a noun says
   * where that one is of.
   */
  private void placeBefore(int town) {
    int state = town + 2;
    int noun = state + 2;
    while (noun < tree.size() && tree.is(noun, "compound") && tree.head(noun) > noun) {
      noun = tree.head(noun);
    }
    if (noun >= tree.size()
        || tree.head(town) != town - 1
        || !tree.form(town + 1).equals(",")
        || !tree.form(state + 1).equals(",")
        || !tree.tag(state).equals("NNP")
        || !tree.form(state).endsWith(".")
        || tree.head(state) != town
        || !tree.isNoun(noun)
        || tree.head(noun) != tree.head(town)
        || tree.has(noun, "case")) {
      return;
    }
    tree.relate(noun, "obj");
    tree.hang(town, noun, "nmod");
    tree.relate(state, "appos");
    tree.hang(state + 1, town, "punct");
  }

  /** "shot Ann Poole, a driver": a second object after a comma says who the first is. */
  private void describeName(int noun) {
    int article = noun - 1;
    while (article > 0 && tree.head(article) > article && tree.head(article) <= noun) {
      article--;
    }
    int comma = article;
    int name = comma - 1;
    while (name > 0 && tree.is(name, "flat")) {
      name = tree.head(name);
    }
    if (name >= 0
        && tree.form(comma).equals(",")
        && isArticle(comma + 1)
        && tree.isNoun(noun)
        && tree.tag(name).startsWith("NNP")
        && tree.is(name, "obj")
        && tree.head(name) == tree.head(noun)) {
      tree.hang(noun, name, "appos");
    }
  }

  private boolean isArticle(int word) {
    return switch (tree.form(word)) {
      case "a", "an", "the" -> true;
      default -> false;
    };
  }

  /** "opened [fire] Friday": a bare day after the object says when. */
  private void partFromDay(int word) {
    int verb = tree.head(word);
    int noun = word - 1;
    if (verb >= 0
        && verb < noun
        && tree.isVerb(verb)
        && tree.tag(noun).equals("NN")
        && tree.head(noun) == word
        && tree.is(noun, "compound")
        && (tree.is(word, "obj") || tree.child(verb, "obj") < 0)
        && !tree.has(word, "case")
        && EnglishCalendar.isWeekday(tree.lower(word))) {
      tree.hang(noun, verb, "obj");
      tree.relate(word, "obl:unmarked");
      for (int i = verb + 1; i < noun; i++) {
        if (tree.head(i) == word) {
          tree.hang(i, noun, tree.relation(i));
        }
      }
    }
  }

  /** "warned Mr Smith of consequences": a name right after its verb is no item of a list. */
  private boolean isBareObject(int word) {
    int head = tree.head(word);
    return head >= 0
        && head == word - 1
        && tree.isVerb(head)
        && tree.tag(word).startsWith("NNP")
        && tree.child(head, "obj") < 0;
  }

  /** "called up [the reservists]": only verbs of being and turning say what somebody is. */
  private boolean isCalledUp(int word) {
    int verb = tree.head(word);
    return tree.is(word, "xcomp")
        && verb >= 0
        && verb < word
        && tree.isNoun(word)
        && tree.isVerb(verb)
        && !COPULAR.contains(tree.lower(verb))
        && !(NAMING.contains(tree.lower(verb)) && tree.child(verb, "compound:prt") < 0)
        && verbBefore(word) == verb
        && tree.child(verb, "obj") < 0
        && tree.child(verb, "aux:pass") < 0
        && tree.child(word, "cop") < 0
        && tree.child(word, "case") < 0
        && tree.child(word, "nsubj") < 0;
  }

  /** "claims to have wounded [a guard]": whom the infinitive is done to. */
  private boolean isUnderInfinitive(int word) {
    int verb = verbBefore(word);
    return verb >= 0
        && tree.isNoun(word)
        && tree.head(word) >= 0
        && tree.head(word) == tree.head(verb)
        && tree.is(verb, "xcomp")
        && tree.child(verb, "obj") < 0
        && tree.child(verb, "aux:pass") < 0
        && tree.child(word, "cop") < 0
        && tree.child(word, "case") < 0;
  }

  /** "picked off [two medics] near the bridge": no part of what the next preposition governs. */
  private void hangFromVerbBefore(int word) {
    int verb = verbBefore(word);
    if (verb >= 0
        && tree.head(word) > word + 1
        && tree.isNoun(word)
        && tree.is(word + 1, "case")
        && tree.child(verb, "obj") < 0
        && tree.child(verb, "aux:pass") < 0) {
      tree.hang(word, verb, "obj");
    }
  }

  /** "gave the garrison [three days] to leave": a time that is given away. */
  private boolean isGiven(int word) {
    int verb = tree.head(word);
    if (verb < 0 || !GIVING.contains(tree.lower(verb)) || tree.child(word, "acl") < 0) {
      return false;
    }
    int object = tree.child(verb, "obj");
    return object > verb && object < word && isStretch(word) && tree.child(verb, "iobj") < 0;
  }

  /** "gave [the garrison] [five days]": before the number of the days is who was given them. */
  private void splitGift(int word) {
    int verb = tree.head(word);
    int receiver = tree.child(word, "compound");
    if (verb < 0
        || verb > word
        || receiver < 0
        || !isStretch(word)
        || !GIVING.contains(tree.lower(verb))
        || !tree.tag(receiver + 1).equals("CD")
        || tree.head(receiver + 1) != word) {
      return;
    }
    for (int i = verb + 1; i < receiver; i++) {
      if (tree.head(i) == word) {
        tree.hang(i, receiver, tree.relation(i));
      }
    }
    tree.hang(receiver, verb, "iobj");
  }

  /** "Police say [a man], 30, was arrested": nobody is said; he is whom the clause tells of. */
  private void hangFromSaid(int word) {
    int saying = tree.head(word);
    if (saying < 0 || saying > word || !tree.isNoun(word)) {
      return;
    }
    switch (tree.lower(saying)) {
      case "say", "says", "said" -> {
        int clause = tree.child(saying, "ccomp");
        if (clause > word
            && tree.isVerb(clause)
            && tree.child(clause, "nsubj") < 0
            && tree.child(clause, "nsubj:pass") < 0
            && tree.child(clause, "mark") < 0) {
          tree.hang(word, clause, "nsubj");
        }
      }
      default -> {}
    }
  }

  /** "opened fire [on the crowd] on a bridge": whom they shot at. */
  private boolean isFiredOn(int word) {
    int fire = tree.head(word);
    int verb = fire > 0 ? tree.head(fire) : -1;
    return verb >= 0
        && verb < fire
        && tree.lower(fire).equals("fire")
        && tree.is(fire, "obj")
        && tree.lower(verb).startsWith("open")
        && tree.form(fire + 1).equals("on")
        && tree.head(fire + 1) == word;
  }

  private boolean isStretch(int word) {
    String unit = tree.lower(word);
    return STRETCHES.contains(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
  }

  /** The verb before a word's phrase, with nothing but its particle between; -1 for none. */
  private int verbBefore(int word) {
    int before = word - 1;
    while (before >= 0 && tree.head(before) == word) {
      before--;
    }
    if (before > 0 && tree.is(before, "compound:prt") && tree.head(before) == before - 1) {
      before--;
    }
    return before >= 0 && tree.isVerb(before) ? before : -1;
  }
}
