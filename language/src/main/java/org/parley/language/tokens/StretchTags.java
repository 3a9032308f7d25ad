package org.parley.language.tokens;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.tagging.TagSet;
import org.parley.language.tagging.Tagger;
import org.parley.language.tagging.WordSequence;

/** The tags of a stretch of tokens, read as if it were one sentence. */
final class StretchTags {
  private final Tagger.Session session;
  private final WordSequence words;
  private final boolean[] verbs;
  private final boolean[] names;
  private final boolean[] nouns;
  private final boolean[] pronouns;

  StretchTags(Tagger tagger) {
    session = tagger.session();
    words = tagger.words();
    verbs = are(tagger.tags(), List.of("VBD", "VBZ", "VBP", "MD"));
    names = are(tagger.tags(), List.of("NNP", "NNPS"));
    nouns = are(tagger.tags(), List.of("NN", "NNS", "NNP", "NNPS"));
    pronouns = are(tagger.tags(), List.of("PRP", "EX", "WP"));
  }

  private static boolean[] are(TagSet tags, List<String> names) {
    boolean[] are = new boolean[tags.size()];
    for (int tag = 0; tag < are.length; tag++) {
      are[tag] = names.contains(tags.name(tag));
    }
    return are;
  }

  void read(String text, TokenBuffer tokens) {
    List<String> forms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    words.fill(forms);
    session.tag(words);
  }

  /** Number of a token's tag, -1 beyond the ends. */
  int tag(int token) {
    return token < 0 || token >= words.size() ? -1 : words.tag(token + WordSequence.FIRST);
  }

  /** True for a verb with tense, or a modal. */
  boolean isTensed(int token) {
    return verbs[tag(token)];
  }

  /** True for a name. */
  boolean isName(int token) {
    return names[tag(token)];
  }

  boolean isNoun(int token) {
    return nouns[tag(token)];
  }

  /** True for a pronoun that can be a subject. */
  boolean isPronoun(int token) {
    return pronouns[tag(token)];
  }
}
