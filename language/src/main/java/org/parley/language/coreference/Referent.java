package org.parley.language.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.language.Mention.Form;
import org.parley.language.MentionKind;

/** An entity while a document is being read. Not safe for use by many threads. */
final class Referent {
  private final MentionKind kind;
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> modifiers = new HashSet<>();
  private String name = "";
  private int nameLength;
  private Gender gender = Gender.UNKNOWN;

  /**
   * Words of the document that refer to it.
   *
   * @param from index of the first token in the sentence
   * @param to index after the last token
   * @param head index of the token that heads the phrase
   */
  record Reference(int sentence, int from, int to, int head, Form form) {}

  Referent(MentionKind kind) {
    this.kind = kind;
  }

  MentionKind kind() {
    return kind;
  }

  List<Reference> references() {
    return references;
  }

  void refer(Reference reference) {
    references.add(reference);
  }

  /** The fullest name so far. */
  String name() {
    return name;
  }

  /** Takes a name into account, which becomes the entity's if it has more words. */
  void called(String words, int length) {
    if (length > nameLength
        || length == nameLength && words.length() > name.length() && length > 1) {
      name = words;
      nameLength = length;
    }
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender known) {
    if (gender == Gender.UNKNOWN) {
      gender = known;
    }
  }

  /** Nouns that the text has used of it, in lower case: "minister", "city". */
  Set<String> roles() {
    return roles;
  }

  /** Words that stood beside such nouns, in lower case: "turkish", "foreign". */
  Set<String> modifiers() {
    return modifiers;
  }
}
