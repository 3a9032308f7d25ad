package org.parley.extraction.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.Quantity;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.TimeWords;

/**
 * Finds the people that a sentence counts as killed, hurt, missing, held or driven out, whatever
 * event it tells of: "nine dead", "four bodies were found", "the toll rose to 73". People counted
 * among others ("including three children") are no further ones, and a total that a count leads to
 * ("raising the toll to 44") is not counted with it. Stateless and safe for use by many threads.
 */
public final class CasualtyReader {
  private static final Map<String, Quantity.Kind> VERBS =
      Map.ofEntries(
          Map.entry("kill", Quantity.Kind.FATALITIES),
          Map.entry("slay", Quantity.Kind.FATALITIES),
          Map.entry("massacre", Quantity.Kind.FATALITIES),
          Map.entry("wound", Quantity.Kind.INJURED),
          Map.entry("injure", Quantity.Kind.INJURED),
          Map.entry("hurt", Quantity.Kind.INJURED),
          Map.entry("maim", Quantity.Kind.INJURED),
          Map.entry("abduct", Quantity.Kind.DETAINED),
          Map.entry("kidnap", Quantity.Kind.DETAINED),
          Map.entry("displace", Quantity.Kind.DISPLACED),
          Map.entry("uproot", Quantity.Kind.DISPLACED));

  private static final Map<String, Quantity.Kind> STATES =
      Map.of(
          "dead", Quantity.Kind.FATALITIES,
          "wounded", Quantity.Kind.INJURED,
          "injured", Quantity.Kind.INJURED,
          "hurt", Quantity.Kind.INJURED,
          "missing", Quantity.Kind.MISSING,
          "homeless", Quantity.Kind.DISPLACED);

  private static final Set<String> BOUNDS =
      Set.of("at", "least", "most", "more", "than", "about", "some", "another", "up", "to", "over");

  private static final Set<String> DYING = Set.of("die", "perish", "succumb");
  private static final Set<String> FINDING =
      Set.of("find", "recover", "locate", "discover", "retrieve", "pull", "count", "see", "lie");
  private static final Set<String> RISING =
      Set.of(
          "rise", "climb", "stand", "reach", "grow", "jump", "hit", "top", "pass", "exceed", "near",
          "soar");

  /** Who counts sets it to a number. */
  private static final Set<String> SETTING = Set.of("raise", "put", "revise", "lift", "update");

  private CasualtyReader() {}

  /**
   * A count and the word that says what became of those counted.
   *
   * @param word index of that word in the sentence
   */
  public record Casualties(Quantity quantity, int word) {}

  /** The counts of a sentence, in order of their words. */
  public static List<Casualties> read(Clauses clauses) {
    List<Casualties> found = new ArrayList<>();
    ParsedSentence sentence = clauses.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Quantity.Kind kind = VERBS.get(sentence.lemma(i));
      if (sentence.isVerb(i) && kind != null && !negated(sentence, i)) {
        int before = found.size();
        addAll(clauses, clauses.object(i), kind, i, found);
        if (found.size() == before) {
          beside(sentence, i, kind, found);
        }
      } else if (sentence.isVerb(i) && sentence.lemma(i).equals("flee")) {
        addAll(clauses, clauses.grammaticalSubject(i), Quantity.Kind.DISPLACED, i, found);
      } else if (sentence.isVerb(i) && DYING.contains(sentence.lemma(i))) {
        addAll(clauses, clauses.grammaticalSubject(i), Quantity.Kind.FATALITIES, i, found);
      } else if (sentence.lemma(i).equals("body") && isFound(clauses, i)) {
        add(sentence, i, Quantity.Kind.FATALITIES, i, found);
      } else if (sentence.lemma(i).equals("toll")) {
        toll(sentence, i, found);
      } else {
        state(clauses, i, found);
      }
    }
    found.sort((one, other) -> one.quantity().span().compareTo(other.quantity().span()));
    return found;
  }

  private static boolean negated(ParsedSentence sentence, int verb) {
    return sentence.hasChild(verb, "advmod", "not") || sentence.hasChild(verb, "advmod", "n't");
  }

  /** "nine dead and 30 injured", "200 people are missing". */
  private static void state(Clauses clauses, int i, List<Casualties> found) {
    ParsedSentence sentence = clauses.sentence();
    Quantity.Kind kind = STATES.get(sentence.token(i).form().toLowerCase(java.util.Locale.ROOT));
    if (kind == null || i == 0) {
      return;
    }
    if (kind != Quantity.Kind.MISSING
        && sentence.tag(i).startsWith("JJ")
        && isJoined(sentence, i)) {
      // "killed 12 and injured at least 40": the tagger may take the verb for an adjective.
      beside(sentence, i, kind, found);
    }
    if (sentence.tag(i - 1).equals("CD")
        || NumberWords.vague(sentence.token(i - 1).form()) != null) {
      add(sentence, i - 1, kind, i, found);
    } else if (sentence.tree().child(i, "cop") >= 0 || sentence.hasChild(i, "aux", "be")) {
      addAll(clauses, sentence.tree().child(i, "nsubj"), kind, i, found);
    }
  }

  private static boolean isJoined(ParsedSentence sentence, int i) {
    return sentence.tag(i - 1).equals("CC") || sentence.token(i - 1).form().equals(",");
  }

  /**
   * A number right after the word, or before "were" with it: the tree may lose one that stands
   * alone.
   */
  private static void beside(
      ParsedSentence sentence, int word, Quantity.Kind kind, List<Casualties> found) {
    for (int i = word + 1; i < sentence.size() && i <= word + 4; i++) {
      if (sentence.tag(i).equals("CD")) {
        if (!isSpan(sentence, i + 1)) {
          add(sentence, i, kind, word, found);
        }
        return;
      }
      if (!BOUNDS.contains(sentence.lemma(i))) {
        break;
      }
    }
    boolean passive = word > 1 && sentence.lemma(word - 1).equals("be");
    int at = passive ? word - 2 : -1;
    if (at > 1 && sentence.token(at).form().equals(",")) {
      at--;
      while (at > 0 && !sentence.token(at).form().equals(",")) {
        at--;
      }
      at--;
    }
    if (at >= 0 && sentence.tag(at).equals("CD")) {
      add(sentence, at, kind, word, found);
    }
  }

  /** "killed two days after the truce": nobody is counted. */
  private static boolean isSpan(ParsedSentence sentence, int word) {
    return word < sentence.size()
        && TimeWords.isTime(sentence.lemma(word), sentence.token(word).form());
  }

  private static boolean isFound(Clauses clauses, int body) {
    int verb = clauses.governor(body);
    return verb >= 0 && FINDING.contains(clauses.sentence().lemma(verb));
  }

  /** "The death toll rose to 73"; not "bringing the toll to 31", which adds up what came before. */
  private static void toll(ParsedSentence sentence, int toll, List<Casualties> found) {
    boolean set = isSet(sentence, toll);
    for (int i = toll + 1; i + 1 < sentence.size() && i < toll + 10; i++) {
      boolean to = sentence.lemma(i + 1).equals("to") || sentence.lemma(i + 1).equals("at");
      int number = to ? i + 2 : i + 1;
      boolean tells = RISING.contains(sentence.lemma(i)) && i < toll + 8 || set && to;
      if (tells && number < sentence.size() && sentence.tag(number).equals("CD")) {
        add(sentence, number, Quantity.Kind.FATALITIES, toll, found);
        return;
      }
    }
  }

  /** "Hospital puts the toll of the bombing at 14", by a verb with tense. */
  private static boolean isSet(ParsedSentence sentence, int toll) {
    int verb = sentence.tree().head(toll);
    return verb >= 0
        && sentence.baseRelation(toll).equals("obj")
        && SETTING.contains(sentence.lemma(verb))
        && !sentence.tag(verb).equals("VBG");
  }

  private static void addAll(
      Clauses clauses, int head, Quantity.Kind kind, int word, List<Casualties> found) {
    if (head < 0) {
      return;
    }
    for (int each : clauses.coordinated(head)) {
      add(clauses.sentence(), each, kind, word, found);
    }
  }

  private static void add(
      ParsedSentence sentence, int head, Quantity.Kind kind, int word, List<Casualties> found) {
    @Nullable Quantity quantity = QuantityReader.read(sentence, head, kind);
    if (quantity != null
        && found.stream().noneMatch(each -> each.quantity().span().overlaps(quantity.span()))) {
      found.add(new Casualties(quantity, word));
    }
  }
}
