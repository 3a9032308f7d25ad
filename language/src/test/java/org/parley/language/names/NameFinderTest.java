package org.parley.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.KnownNames;
import org.parley.language.LanguageAnalyzer;
import org.parley.language.Mention;
import org.parley.language.Mention.Form;
import org.parley.language.MentionKind;

@DisplayName("The name finder")
class NameFinderTest {
  private static LanguageAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = LanguageAnalyzer.load(KnownNames.NONE);
  }

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sudanese army chief Abdel Fattah al-Burhan flew to Port Sudan on Monday. | nationality Sudanese; person Abdel Fattah al-Burhan; place Port Sudan
          Russia-Ukraine talks resume in Istanbul | place Russia; place Ukraine; place Istanbul
          In May, US troops told us that they would leave Niger in March. | place US; place Niger
          The Washington Post reported that Hamas had freed two Israelis. | organisation Washington Post; organisation Hamas; nationality Israelis
          Israel's defence minister met Saudi officials in Riyadh. | place Israel; nationality Saudi; place Riyadh
          Soldiers of the 36th Marine Brigade fired HIMARS rockets near Kherson. | unit 36th Marine Brigade; weapon HIMARS; place Kherson
          A shell hit the Zaporizhzhia nuclear power plant, the IAEA said. | facility Zaporizhzhia nuclear power plant; organisation IAEA
          The Ministry of Defence in Yerevan denied the report. | organisation Ministry of Defence; place Yerevan
          Veterans of the Second Chechen War gathered in Grozny. | event Second Chechen War; place Grozny
          Kurds and Arabs in Kirkuk voted for the Patriotic Union of Kurdistan. | nationality Kurds; nationality Arabs; place Kirkuk; organisation Patriotic Union of Kurdistan
          """)
  void findsNamesAndTheirKinds(String text, String expected) {
    assertThat(names(analyzer, text).stream().filter(name -> !isWeaponClass(name)).toList())
        .containsExactly(expected.split("; "));
  }

  private static boolean isWeaponClass(String name) {
    return name.equals("weapon shell") || name.equals("weapon rockets");
  }

  @Test
  void leavesTitlesOutsideTheNameOfAPerson() {
    assertThat(names(analyzer, "Brig. Gen. Yahya Saree warned Prime Minister Anwar al-Sabah."))
        .containsExactly("person Yahya Saree", "person Anwar al-Sabah");
  }

  @Test
  void readsHeadlinesInCapitals() {
    assertThat(names(analyzer, "ETHIOPIA AND ERITREA DEPLOY TROOPS, SAYS KREMLIN"))
        .containsExactly("place ETHIOPIA", "place ERITREA", "organisation KREMLIN");
  }

  @Test
  void takesASurnameForThePersonNamedInFullElsewhere() {
    assertThat(
            names(
                analyzer,
                "Riek Machar left Juba. Rebels loyal to Machar took Malakal. Machar denied it."))
        .containsExactly(
            "person Riek Machar", "place Juba", "person Machar", "place Malakal", "person Machar");
  }

  @Test
  void findsWeaponsThatAreCalledByTheirClass() {
    assertThat(names(analyzer, "Militants near Mosul set off a car bomb and fired mortar bombs."))
        .containsExactly("place Mosul", "weapon car bomb", "weapon mortar bombs");
  }

  @Test
  void letsACertainKnownNameDecide() {
    KnownNames known = known("Washington", 1, MentionKind.ORGANISATION, true);
    assertThat(names(LanguageAnalyzer.load(known), "Talks were held in Washington on Friday."))
        .containsExactly("organisation Washington");
  }

  @Test
  void keepsALongerNameAroundACertainKnownName() {
    KnownNames known = known("Ghana", 1, MentionKind.PLACE, true);
    assertThat(names(LanguageAnalyzer.load(known), "The Bank of Ghana raised rates, Ghana says."))
        .containsExactly("organisation Bank of Ghana", "place Ghana");
  }

  @Test
  void takesAnUncertainKnownNameOnlyWhereTheTextDoesNotSayOtherwise() {
    KnownNames known = known("Jordan", 1, MentionKind.PLACE, false);
    LanguageAnalyzer knowing = LanguageAnalyzer.load(known);
    assertThat(names(knowing, "Refugees fled to Jordan.")).containsExactly("place Jordan");
    assertThat(names(knowing, "Gen. Michael Jordan was wounded."))
        .containsExactly("person Michael Jordan");
  }

  @Test
  void neverOverlapsNamesAndKeepsThemInsideTheirSentences() {
    String text =
        "Al-Shabaab - al-Shabaab, ( NATO ) ) 's of the of U.S. \"Gen.\" -- 12th \u0000 \uD83D\uDE00"
            + " Von der";
    Analysis analysis = analyzer.analyze(Document.of("odd", text.repeat(20)));
    int end = 0;
    for (Mention mention : analysis.mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.to()).isGreaterThan(mention.from());
      assertThat(mention.head()).isBetween(mention.from(), mention.to() - 1);
      end = mention.span().end();
    }
  }

  @Test
  void readsALongLineOfCapitalisedWordsInBoundedTime() {
    String text = "Kano Goma ".repeat(50_000);
    long start = System.nanoTime();
    analyzer.analyze(Document.of("long", text));
    assertThat(System.nanoTime() - start).isLessThan(120_000_000_000L);
  }

  private static KnownNames known(String word, int length, MentionKind kind, boolean certain) {
    return (tokens, from) ->
        tokens.get(from).form().equals(word)
            ? new KnownNames.KnownName(length, kind, certain)
            : null;
  }

  private static List<String> names(LanguageAnalyzer analyzer, String text) {
    List<String> names = new ArrayList<>();
    for (Mention mention : analyzer.analyze(Document.of("test", text)).mentions()) {
      if (mention.form() == Form.NAME) {
        names.add(mention.kind().label() + " " + mention.span().in(text));
      }
    }
    return names;
  }
}
