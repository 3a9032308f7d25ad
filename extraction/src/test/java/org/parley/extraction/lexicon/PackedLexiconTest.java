package org.parley.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackedLexiconTest {
  private static final Lexicon TEXT = Lexicon.of(Lexicon.shipped());
  private static final Lexicon PACKED = Lexicon.load();

  @Test
  void theBuildHasPackedTheLexiconOfTheText() throws IOException {
    try (InputStream packed = Lexicon.class.getResourceAsStream("lexicon.bin")) {
      assertThat(packed).as("lexicon.bin, which the build makes").isNotNull();
      assertThat(packed.readAllBytes()).isEqualTo(LexiconPacker.pack(Lexicon.shipped()));
    }
  }

  @Test
  void everyEntryIsThatOfTheText() {
    assertThat(PACKED.entries()).hasSameSizeAs(TEXT.entries());
    for (int i = 0; i < TEXT.entries().size(); i++) {
      assertThat(PACKED.entries().get(i)).isEqualTo(TEXT.entries().get(i));
    }
  }

  @Test
  void everyWordLeadsToWhatItLeadsToInTheText() {
    Set<String> words = new HashSet<>(Set.of("xyzzy", "", "Attack", "naïve"));
    for (Entry entry : TEXT.entries()) {
      for (Trigger trigger : entry.triggers()) {
        words.add(
            switch (trigger) {
              case Trigger.Verb verb -> verb.lemma();
              case Trigger.Noun noun -> noun.head();
              case Trigger.Light light -> light.noun().head();
              case Trigger.Adjective adjective -> adjective.lemma();
            });
      }
    }
    assertThat(words).hasSizeGreaterThan(2000);
    for (String word : words) {
      assertThat(PACKED.verb(word)).as(word).isEqualTo(TEXT.verb(word));
      assertThat(PACKED.noun(word)).as(word).isEqualTo(TEXT.noun(word));
      assertThat(PACKED.adjective(word)).as(word).isEqualTo(TEXT.adjective(word));
    }
  }

  @Test
  void anEntryIsMadeOnce() {
    Entry entry = PACKED.verb("attack").getFirst().entry();
    assertThat(PACKED.entries().get(entry.order())).isSameAs(entry);
  }

  @Test
  void whatIsWrongWithAFileEndsThePacking() {
    Map<String, List<String>> files =
        Map.of("assault.lex", List.of("type ASSAULT", "[hit]", "verb: hit", "when: object like x"));
    assertThatThrownBy(() -> LexiconPacker.pack(files))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("assault.lex");
  }

  @Test
  void exampleAndFieldMayStandInAnyOrder() {
    Map<String, List<String>> files =
        Map.of(
            "assault.lex",
            List.of(
                "# words",
                "type ASSAULT",
                "",
                "  [hit] ",
                "+ Rebels hit the town. => actor: Rebels # not a comment",
                "verb: hit # a comment",
                "# verb: kick",
                "mode: beat"));
    Lexicon text = Lexicon.of(files);
    PackedLexicon packed = new PackedLexicon(LexiconPacker.pack(files), text.classes());
    assertThat(packed.entries()).isEqualTo(text.entries());
    assertThat(packed.entries().getFirst().examples().getFirst().line()).isEqualTo(5);
    assertThat(packed.find(TriggerIndex.Kind.VERB, "hit")).isEqualTo(text.verb("hit"));
    assertThat(packed.find(TriggerIndex.Kind.NOUN, "hit")).isEmpty();
  }
}
