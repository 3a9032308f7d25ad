package org.parley.language.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = Tokenizer.load();

  /** Each line is the wanted tokens; the text is what is left without the bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The| |army| |did|n't| |say| |it| |was| |the| |city|'s| |last| |bridge|.",
        "They|’ve| |gon|na| |leave|,| |he| |can|not| |say| |when|.",
        "Russia|-|Ukraine| |talks| |and| |pro-Russian| |forces",
        "U.S.|-|led| |troops| |in| |the| |U.S.| |and| |at| |5| |a.m.| |on| |Oct.| |31",
        "Gen.| |J.| |Smith| |and| |Lt.| |Col.| |Brown| |of| |No.| |5| |Company",
        "He| |said| |no|.",
        "|“|[|his|]| |plot|”| |against| |Ukraine|,|”",
        "$|1.5|bn| |for| |10,000| |men|,| |152|mm| |shells| |and| |30|km| |of| |road|,| |50|%",
        "See| |https://example.org/a-b?c=d#e|.| |Write| |to| |desk@example.org|,|"
            + " |www.example.org|.",
        "the| |1990s|,| |the| |2nd| |corps|,| |at| |7:30|pm| |on| |11/28/2000",
        "KYIV|,| |March| |7| |(|Reuters|)| |–| |Talks",
        "O'Brien| |and| |Sana'a| |and| |the| |boys|'| |school",
        "Wait| |...| |what|?!| |No|!!!",
        "call| |713-853-3989| |between| |8|-|10| |about| |2022-03-07",
        "mid-August|,| |re-elected|,| |non-aligned|,| |north|-|east",
        "US$| |and| |AT&T| |and| |and|/|or",
        "a| |crisis| |in| |Syria|The| |desert",
      })
  void dividesAsTheTreebanksDo(String barred) {
    String text = barred.replace("|", "");
    List<String> expected =
        Arrays.stream(barred.split("\\|")).filter(token -> !token.isBlank()).toList();
    assertThat(TOKENIZER.tokens(text)).extracting(span -> span.in(text)).isEqualTo(expected);
  }
}
