package org.parley.extraction.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extraction.events.WordClassifier;
import org.parley.extraction.grammar.ParsedSentence;
import org.parley.language.Mention;
import org.parley.language.MentionKind;

/**
 * The built-in word classes over one document: what a word is, by the mention that covers it or by
 * the word itself. One instance serves one document, one thread.
 */
final class WordKinds implements WordClassifier {
  private final WorldNames names;
  private final EventNouns eventNouns;
  private final PhraseReader phrases;
  private final List<ParsedSentence> sentences;

  /** Every lemma of the document, gathered when first asked for. */
  private @Nullable Set<String> lemmas;

  WordKinds(
      WorldNames names,
      EventNouns eventNouns,
      PhraseReader phrases,
      List<ParsedSentence> sentences) {
    this.names = names;
    this.eventNouns = eventNouns;
    this.phrases = phrases;
    this.sentences = sentences;
  }

  @Override
  public boolean is(ParsedSentence sentence, int first, String builtIn) {
    int head = ProperHeads.of(sentence, first);
    Mention mention = sentence.mention(head);
    MentionKind kind = mention == null ? null : mention.kind();
    return switch (builtIn) {
      case "@place" -> kind == MentionKind.PLACE || kind == MentionKind.FACILITY;
      case "@organisation" -> kind == MentionKind.ORGANISATION || kind == MentionKind.UNIT;
      case "@person" -> kind == MentionKind.PERSON || isPersonNoun(sentence, head);
      case "@weapon" -> kind == MentionKind.WEAPON || isWeapon(sentence, head);
      case "@number" -> sentence.tag(head).equals("CD");
      case "@pronoun" -> sentence.tag(head).startsWith("PRP");
      case "@actor" -> isActor(sentence, head, kind);
      default -> false;
    };
  }

  @Override
  public boolean isInDocument(String lemma) {
    if (lemmas == null) {
      Set<String> all = new HashSet<>();
      for (ParsedSentence sentence : sentences) {
        for (int i = 0; i < sentence.size(); i++) {
          all.add(sentence.lemma(i));
        }
      }
      lemmas = all;
    }
    return lemmas.contains(lemma);
  }

  /** True for a noun that names an event or a weapon, which does nothing by itself. */
  boolean isEventOrWeapon(ParsedSentence sentence, int head) {
    return eventNouns.any().test(sentence.lemma(head)) || isWeapon(sentence, head);
  }

  /** True for a weapon or a noun of an event of force. */
  boolean isForce(ParsedSentence sentence, int head) {
    return eventNouns.force().test(sentence.lemma(head)) || isWeapon(sentence, head);
  }

  /** True for a lower-case lemma of a noun that names an event. */
  boolean isEventNoun(String lemma) {
    return eventNouns.any().test(lemma);
  }

  private boolean isActor(ParsedSentence sentence, int head, @Nullable MentionKind kind) {
    if (kind != null) {
      return kind != MentionKind.WEAPON
          && kind != MentionKind.EVENT
          && kind != MentionKind.FACILITY;
    }
    return sentence.tag(head).equals("PRP")
        ? !sentence.lemma(head).equals("it")
        : sentence.isNoun(head)
            && (phrases.sector(sentence, head) != null || phrases.word(sentence, head) != null);
  }

  private boolean isPersonNoun(ParsedSentence sentence, int head) {
    String tag = sentence.tag(head);
    return (tag.equals("PRP") && !sentence.lemma(head).equals("it"))
        || (sentence.isNoun(head) && phrases.sector(sentence, head) != null)
        || sentence.lemma(head).equals("person")
        || sentence.lemma(head).equals("people");
  }

  private boolean isWeapon(ParsedSentence sentence, int head) {
    return names.isWeapon(sentence.lemma(head))
        || (head > 0 && names.isWeapon(sentence.lemma(head - 1) + " " + sentence.lemma(head)));
  }
}
