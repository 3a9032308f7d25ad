package org.parley.language.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.Span;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load();

  @Test
  void endsSentencesAtFullStopsButNotAfterAbbreviations() {
    assertThat(
            sentences(
                "Gen. Brown met U.S. envoys on Oct. 31 in St. Louis. They left at 5 p.m. on"
                    + " Monday."))
        .containsExactly(
            "Gen. Brown met U.S. envoys on Oct. 31 in St. Louis.",
            "They left at 5 p.m. on Monday.");
  }

  @Test
  void aHeadlineWithoutFullStopEndsAtItsLine() {
    assertThat(sentences("Talks resume in Geneva\n\nThe delegations met on Monday.\nBy Jane Doe\n"))
        .containsExactly("Talks resume in Geneva", "The delegations met on Monday.", "By Jane Doe");
  }

  @Test
  void mailAndReviewsThatLostTheirLineBreaksAreDivided() {
    assertThat(
            sentences(
                "Please send me the list before you go. Thanks Ruth Keller 03/27/2001 01:58 PM The"
                    + " list is on its way. Regards, Peter Olsen"))
        .contains("Ruth Keller", "03/27/2001 01:58 PM", "The list is on its way.");
    assertThat(sentences("The flat was clean and quiet I would stay here again Great value!"))
        .startsWith("The flat was clean and quiet");
  }

  @Test
  void aNameInsideASentenceDoesNotEndIt() {
    assertThat(
            sentences(
                "On Friday Prime Minister Abiy Ahmed told President Isaias Afwerki in Asmara that"
                    + " Ethiopian Airlines would fly again."))
        .hasSize(1);
  }

  @Test
  void aSentenceMayBeginInSmallLettersWhereTheWriterTakesNoCare() {
    assertThat(
            sentences(
                "hi all, please send me your numbers by noon. thanks, mike fyi i am out on friday."
                    + " please call my office if you need anything else. thanks!"))
        .contains("please call my office if you need anything else.");
  }

  @Test
  void aFullStopThatTouchesTheNextSentenceEndsItsOwn() {
    assertThat(sentences("Troops left the town on Monday.The mayor welcomed their departure."))
        .hasSize(2);
  }

  @Test
  void wrappedLinesDoNotEndSentences() {
    String text =
        """
        The delegations of both countries met in the capital on Monday to
        discuss a truce along the border, the foreign ministry said in a
        statement. No date was given for a second round of the talks, which
        diplomats had expected to last until the end of the week.

        The army withdrew from two villages.
        """;
    assertThat(sentences(text)).hasSize(3);
  }

  @Test
  void wrappedLinesInCapitalsDoNotEndSentences() {
    String text =
        """
        THE DELEGATIONS OF BOTH COUNTRIES MET IN THE CAPITAL ON MONDAY TO
        DISCUSS A TRUCE ALONG THE BORDER, THE FOREIGN MINISTRY SAID IN A
        STATEMENT. NO DATE WAS GIVEN FOR A SECOND ROUND OF THE TALKS, WHICH
        DIPLOMATS HAD EXPECTED TO LAST UNTIL THE END OF THE WEEK.

           THE ARMY WITHDREW FROM TWO VILLAGES.
        """;
    assertThat(sentences(text)).hasSize(3);
  }

  @Test
  void aDatelineIsASentenceOfItsOwn() {
    assertThat(sentences("KYIV, March 7 (Reuters) - The army withdrew from two villages."))
        .containsExactly("KYIV, March 7 (Reuters) -", "The army withdrew from two villages.");
    assertThat(sentences("THE HAGUE, Netherlands (AP)_ The court rejected the claim."))
        .containsExactly("THE HAGUE, Netherlands (AP)_", "The court rejected the claim.");
    assertThat(sentences("NATO-led forces and EU observers - 40 in all - left.")).hasSize(1);
  }

  @Test
  void namesInsideAClauseAreNotCutApart() {
    assertThat(
            sentences("Meanwhile, Ruritanian Foreign Minister Rudolf Rassendyll announced talks."))
        .hasSize(1);
    assertThat(sentences("Peace Talks to Resume, US Will Send 400 More Soldiers to Ruritania"))
        .hasSize(1);
    assertThat(sentences("Defense Secretary Jane Doe met Prime Minister John Roe in the capital."))
        .hasSize(1);
  }

  @Test
  void writersOfMailLeaveOutFullStopsAndReportersDoNot() {
    String mail = "I love it here! Great food and great people The prices are low";
    assertThat(sentences(mail))
        .containsExactly("I love it here!", "Great food and great people", "The prices are low");
    assertThat(CasualText.is(mail)).isTrue();
    String report =
        "The minister said he would \"please everybody\". \"I was told so, thanks to you, and I"
            + " believe it. I do!\", said Foreign Minister Rudolf Rassendyll of Ruritania.";
    assertThat(CasualText.is(report)).isFalse();
  }

  @Test
  void noSentenceIsLongerThanTheLimit() {
    String text = "word, ".repeat(20_000);
    assertThat(SPLITTER.split(text))
        .allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST_SENTENCE);
  }

  @Test
  void tokensHoldEveryCharacterThatShowsInOrder() {
    Random random = new Random(42);
    String alphabet = "aA zZ.. ,-'’\"“”()[]0 9$%\n\n\t–\u00A0é\uD83D\uDE00\uD800\u0000/:@&!?_#*";
    for (int round = 0; round < 300; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        made.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertHoldsEveryCharacter(made.toString());
    }
  }

  @Test
  void hostileTextEndsInBoundedTime() {
    for (String unit :
        List.of("a", "(", "[\"", "a.", "-", "9,", "\n", " ", "\uD800", "U.", "x-", "a\n")) {
      String text = unit.repeat(300_000 / unit.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> SPLITTER.split(text, sentence -> {}), "repeated " + unit);
    }
  }

  private static void assertHoldsEveryCharacter(String text) {
    List<Span> tokens = SPLITTER.split(text).stream().flatMap(List::stream).toList();
    int at = 0;
    for (Span token : tokens) {
      assertThat(token.start()).as("in %s", text).isGreaterThanOrEqualTo(at);
      assertThat(token.length()).isPositive();
      for (int i = at; i < token.start(); i++) {
        assertThat(Characters.isSpace(text.charAt(i))).as("lost offset %d of %s", i, text).isTrue();
      }
      at = token.end();
    }
    assertThat(text.substring(at).chars().allMatch(c -> Characters.isSpace((char) c))).isTrue();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (List<Span> sentence : SPLITTER.split(text)) {
      sentences.add(sentence.getFirst().cover(sentence.getLast()).in(text));
    }
    return sentences;
  }
}
