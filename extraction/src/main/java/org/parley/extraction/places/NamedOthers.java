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

  private final Set<String> surnames = new HashSet<>();

  NamedOthers(Analysis analysis, Gazetteer gazetteer, PlaceWords vocabulary) {
    for (Mention mention : analysis.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        addMention(analysis, mention);
      }
    }
    for (int s = 0; s < analysis.sentences().size(); s++) {
      addPeople(analysis.sentences().get(s), gazetteer, vocabulary);
    }
  }

  private void addMention(Analysis analysis, Mention mention) {
    boolean other =
        switch (mention.kind()) {
          case PERSON, WEAPON, EVENT, UNIT -> true;
          case ORGANISATION -> mention.to() - mention.from() > 1;
          default -> false;
        };
    if (other) {
      ends.put(position(mention.sentence(), mention.from()), mention.to());
    }
    if (mention.kind() == MentionKind.PERSON && mention.to() - mention.from() > 1) {
      List<Token> tokens = analysis.sentences().get(mention.sentence()).tokens();
      surnames.add(tokens.get(mention.to() - 1).form());
    }
  }

  private static long position(int sentence, int token) {
    return (long) sentence << 32 | token;
  }

  /** Surnames after a given name or a title: "Kevin Scott", "Mr. Lincoln". */
  private void addPeople(Sentence sentence, Gazetteer gazetteer, PlaceWords vocabulary) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token before = tokens.get(i - 1);
      if (!token.tag().startsWith("NNP") || !before.tag().startsWith("NNP")) {
        continue;
      }
      NameMatch first = gazetteer.match(before.form());
      boolean given = first != null && first.givenName();
      if (token.relation().equals("flat") && (given || vocabulary.is("title", before.form()))) {
        surnames.add(token.form());
      }
    }
  }

  /** Index after the name of something else that begins here, or {@code token} itself. */
  int skipFrom(int sentence, int token) {
    return ends.getOrDefault(position(sentence, token), token);
  }

  /** Whether a single word is the surname of somebody named elsewhere in the document. */
  boolean isPersonHere(int sentence, Words words, int from, int to, NameContext context) {
    return to - from == 1
        && surnames.contains(words.form(from))
        && !context.isStronglyLocated(words, from);
  }
}
