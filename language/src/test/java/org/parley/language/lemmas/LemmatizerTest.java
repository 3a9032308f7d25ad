package org.parley.language.lemmas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.tagging.WordClasses;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load(WordClasses.load());

  @ParameterizedTest
  @CsvSource({
    "shelled, VBD, shell",
    "shelling, VBG, shell",
    "besieged, VBN, besiege",
    "fled, VBD, flee",
    "slain, VBN, slay",
    "strafed, VBD, strafe",
    "strafing, VBG, strafe",
    "ferried, VBD, ferry",
    "strikes, VBZ, strike",
    "strikes, NNS, strike",
    "struck, VBD, strike",
    "overthrew, VBD, overthrow",
    "bombed, VBD, bomb",
    "kidnapped, VBN, kidnap",
    "raided, VBD, raid",
    "razed, VBD, raze",
    "seized, VBD, seize",
    "dying, VBG, die",
    "lies, VBZ, lie",
    "convoys, NNS, convoy",
    "gunmen, NNS, gunman",
    "casualties, NNS, casualty",
    "headquarters, NN, headquarters",
    "crises, NNS, crisis",
    "were, VBD, be",
    "n't, RB, not",
    "worse, JJR, bad",
    "heavier, JJR, heavy",
    "deadliest, JJS, deadly",
    "Talks, NNS, talk",
    "TROOPS, NNS, troop",
    "ATTACKED, VBD, attack",
    "Russian, JJ, Russian",
    "Zelensky, NNP, Zelensky",
    "Kurds, NNPS, Kurd",
    "un-tagged, '', un-tagged",
    "freed, VBN, free",
    "freed, VBD, free",
    "freeing, VBG, free",
    "implored, VBN, implore",
    "ceded, VBN, cede",
    "ceding, VBG, cede",
    "annulled, VBN, annul",
    "annulling, VBG, annul",
    "trafficking, VBG, traffic",
    "vying, VBG, vie",
    "routed, VBD, rout",
    "supplies, NNS, supply",
    "supplies, VBZ, supply",
  })
  void givesTheDictionaryForm(String form, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "froze, VB, freeze",
    "froze, VBP, freeze",
    "implored, VB, implore",
    "demands, VBP, demand",
    "missiles, NN, missile",
    "premier, JJR, premier",
    "casualties, VBZ, casualty",
    "Putting, VBG, put",
    "took, VBN, take",
    "put, VB, put",
    "are, VBP, be",
    "news, NN, news",
    "headed, JJ, headed",
    "lead, VB, lead",
    "found, VB, found",
    "fell, VB, fell",
  })
  void trustsTheFormWhereTheTagCannotBeRight(String form, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
  }

  @Test
  void takesAnyFormAndTag() {
    for (String form :
        new String[] {"", "\uD800", "İ", "ß", "s", "x".repeat(100_000), "ed", "''"}) {
      for (String tag : new String[] {"", "VBD", "VBG", "NNS", "NNP", "no tag"}) {
        assertThat(LEMMATIZER.lemma(form, tag)).isNotNull();
      }
    }
  }
}
