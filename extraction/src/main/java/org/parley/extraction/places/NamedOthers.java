package org.parley.extraction.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.knowledge.places.Gazetteer;
import org.parley.knowledge.places.NameMatch;
import org.parley.language.Analysis;
import org.parley.language.Mention;
import org.parley.language.MentionKind;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** What else a document names: people and bodies, whose names may also be places. */
final class NamedOthers {
  /** Last token of a name of something else, by sentence and first token. */
  private final Map<Long, Integer> ends = new HashMap<>();

  private final Set<Long> bodies = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  /** Whether a word is a given name: a document names the same people again and again. */
  private final Map<String, Boolean> given = new HashMap<>();

  NamedOthers(Analysis analysis, Gazetteer gazetteer, PlaceWords vocabulary) {
    for (Mention mention : analysis.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        addMention(analysis, mention, gazetteer);
      }
    }
    for (int s = 0; s < analysis.sentences().size(); s++) {
      addPeople(analysis.sentences().get(s), gazetteer, vocabulary);
    }
  }

  /**
   * A mention of one word is left to the words around it: whether "Alberta" is a province or a
   * woman is what this package is to find out.
   */
  private void addMention(Analysis analysis, Mention mention, Gazetteer gazetteer) {
    if (mention.to() - mention.from() < 2 || mention.to() < mention.from()) {
      return;
    }
    List<Token> tokens = analysis.sentences().get(mention.sentence()).tokens();
    boolean other =
        switch (mention.kind()) {
          case PERSON, WEAPON -> true;
          case ORGANISATION, UNIT -> !isPlace(mention, analysis, gazetteer);
          default -> false;
        };
    if (other) {
      long position = position(mention.sentence(), mention.from());
      ends.put(position, mention.to());
      if (mention.kind() != MentionKind.PERSON) {
        bodies.add(position);
      }
    }
    if (mention.kind() == MentionKind.PERSON) {
      surnames.add(tokens.get(mention.to() - 1).form());
    }
  }

  private static boolean isPlace(Mention mention, Analysis analysis, Gazetteer gazetteer) {
    NameMatch match = gazetteer.match(mention.span().in(analysis.document().text()));
    return match != null && !match.needsCue();
  }

  private static long position(int sentence, int token) {
    return (long) sentence << 32 | token;
  }

  /** Surnames after a given name or a title: "Kevin Scott", "Mr. Lincoln", "Charles W. Murphy". */
  private void addPeople(Sentence sentence, Gazetteer gazetteer, PlaceWords vocabulary) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if (!isName(tokens.get(i)) || !isName(tokens.get(i + 1))) {
        continue;
      }
      if (given.computeIfAbsent(form, name -> isGivenName(name, gazetteer))
          || vocabulary.is("personal-title", form)) {
        for (int k = i + 1; k < tokens.size() && k < i + 4 && isName(tokens.get(k)); k++) {
          surnames.add(tokens.get(k).form());
        }
      }
    }
  }

  private static boolean isGivenName(String name, Gazetteer gazetteer) {
    NameMatch match = gazetteer.match(name);
    return match != null && match.givenName();
  }

  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.form().codePointAt(0));
  }

  /** Index after the name of something else that begins here, or {@code token} itself. */
  int skipFrom(int sentence, int token) {
    return ends.getOrDefault(position(sentence, token), token);
  }

  /** Whether the name of a body, not of a person, begins here. */
  boolean isBody(int sentence, int token) {
    return bodies.contains(position(sentence, token));
  }

  /** Whether a single word is the surname of somebody named elsewhere in the document. */
  boolean isPersonHere(int sentence, Words words, int from, int to, NameContext context) {
    return to - from == 1
        && surnames.contains(words.form(from))
        && !context.isStronglyLocated(words, from);
  }
}
