package org.parley.extraction.actors;

import java.util.Set;
import org.parley.extraction.grammar.Clauses;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.extraction.grammar.QuotationMarks;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * Finds who a pronoun in a subordinate clause is, where the clause above leaves no doubt.
 * Stateless.
 */
final class SameSentence {
  private static final Set<String> PEOPLE = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> OBJECTS = Set.of("him", "her", "them");
  private static final Set<String> WOMANLY = Set.of("she", "her");
  private static final Set<String> THINGS = Set.of("it", "its");
  private static final Set<String> MANY = Set.of("they", "their", "them");

  /** Bodies, of which nobody says "he". */
  private static final Set<String> BODIES =
      Set.of(
          "government",
          "parliament",
          "army",
          "police",
          "military",
          "force",
          "court",
          "ministry",
          "party",
          "group",
          "agency",
          "council",
          "militia",
          "navy",
          "administration",
          "opposition",
          "cabinet",
          "senate",
          "assembly",
          "committee",
          "commission",
          "coalition",
          "company",
          "organisation",
          "organization",
          "movement",
          "union",
          "office",
          "department",
          "tribunal",
          "junta",
          "regime",
          "embassy",
          "delegation",
          "unit",
          "squad",
          "crowd",
          "press",
          "media");

  private SameSentence() {}

  /** Head of the subject that the pronoun takes up; -1 where none is safe. */
  static int antecedent(Clauses clauses, int pronoun, WordKinds kinds) {
    ParsedSentence sentence = clauses.sentence();
    String form = sentence.token(pronoun).form().toLowerCase(java.util.Locale.ROOT);
    int clause = clauses.clauseHead(pronoun);
    // "a man who stabbed her": nobody does it to himself without "himself".
    boolean suffers = OBJECTS.contains(form) && !sentence.relation(pronoun).equals("nmod:poss");
    for (int steps = 0; steps < 4 && clause >= 0; steps++) {
      int subject = clauses.grammaticalSubject(clause);
      boolean before =
          subject >= 0
              && !(suffers && steps == 0)
              && subject < pronoun
              && !sentence.tag(subject).startsWith("PRP")
              && !sentence.tree().dominates(subject, pronoun);
      if (before) {
        boolean spoken = isQuotedBetween(sentence, Math.max(clause, subject), pronoun);
        return !spoken && agrees(sentence, subject, form, kinds) ? subject : -1;
      }
      int head = sentence.tree().head(clause);
      clause = head < 0 ? -1 : clauses.clauseHead(head);
    }
    return -1;
  }

  /**
   * True where a quotation begins between a verb and a pronoun: who speaks it calls himself "I", so
   * that "he" in it is somebody else.
   */
  private static boolean isQuotedBetween(ParsedSentence sentence, int verb, int pronoun) {
    boolean quoted = false;
    for (int i = verb + 1; i < pronoun; i++) {
      quoted ^= QuotationMarks.is(sentence.token(i).form());
    }
    return quoted;
  }

  private static boolean isOfOtherGender(String noun, boolean woman) {
    boolean ofWoman =
        noun.endsWith("woman") || Set.of("girl", "mother", "queen", "wife", "widow").contains(noun);
    boolean ofMan =
        !ofWoman
            && (noun.endsWith("man") || Set.of("boy", "father", "king", "husband").contains(noun));
    return woman ? ofMan : ofWoman;
  }

  private static boolean agrees(
      ParsedSentence sentence, int subject, String form, WordKinds kinds) {
    Mention mention = sentence.mention(subject);
    boolean person = mention != null && mention.kind() == MentionKind.PERSON;
    boolean body =
        mention != null
            && (mention.kind() == MentionKind.ORGANISATION || mention.kind() == MentionKind.PLACE);
    boolean plural =
        sentence.tag(subject).endsWith("S") && !body || sentence.tree().child(subject, "conj") >= 0;
    if (PEOPLE.contains(form)) {
      return person
          || mention == null
              && !plural
              && sentence.tag(subject).equals("NN")
              && !BODIES.contains(sentence.lemma(subject))
              && !isOfOtherGender(sentence.lemma(subject), WOMANLY.contains(form))
              && kinds.is(sentence, subject, "@person");
    }
    if (THINGS.contains(form)) {
      return body || (!person && !plural && sentence.tag(subject).equals("NN"));
    }
    return MANY.contains(form) && plural && !person;
  }
}
