package org.parley.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.parley.language.Analysis;
import org.parley.language.Document;
import org.parley.language.Entity;
import org.parley.language.KnownNames;
import org.parley.language.LanguageAnalyzer;
import org.parley.language.Mention;

@DisplayName("Coreference")
class CoreferenceResolverTest {
  private static LanguageAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = LanguageAnalyzer.load(KnownNames.NONE);
  }

  @Test
  void followsAPersonFromFullNameToSurnameTitleAndPronoun() {
    assertThat(
            chain(
                "Sudanese Foreign Minister Ali Youssef flew to Cairo on Monday. Youssef said he"
                    + " wanted peace. The minister later left for Geneva.",
                "Ali Youssef"))
        .containsExactly("Ali Youssef", "Youssef", "he", "The minister");
  }

  @Test
  void joinsSpellingsOfOneName() {
    assertThat(
            chain(
                "Volodymyr Zelensky spoke in Kyiv. Mr Zelenskyy thanked Poland.",
                "Volodymyr Zelensky"))
        .containsExactly("Volodymyr Zelensky", "Zelenskyy");
  }

  @Test
  void takesTheFullestNameEvenWhereTheSurnameComesFirst() {
    Analysis analysis =
        analyze("Odinga rejects result. Opposition leader Raila Odinga spoke in Nairobi.");
    assertThat(analysis.entities()).extracting(Entity::name).contains("Raila Odinga");
    assertThat(analysis.entities()).extracting(Entity::name).doesNotContain("Odinga");
  }

  @Test
  void keepsPersonsOfOneSurnameApart() {
    Analysis analysis = analyze("Nasser al-Hadi met Salem al-Hadi in Marib.");
    assertThat(analysis.entities())
        .extracting(Entity::name)
        .containsExactly("Nasser al-Hadi", "Salem al-Hadi", "Marib");
  }

  @Test
  void joinsAnOrganisationAndItsAcronym() {
    assertThat(
            chain(
                "The Tigray People's Liberation Front (TPLF) agreed to talks. The TPLF named five"
                    + " delegates.",
                "Tigray People's Liberation Front"))
        .containsExactly("Tigray People's Liberation Front", "TPLF", "TPLF");
  }

  @Test
  void joinsANewspaperAndItsShortName() {
    assertThat(
            chain(
                "The Washington Post reported the raid in Jenin. The Post named no source.",
                "Washington Post"))
        .containsExactly("Washington Post", "Post");
  }

  @Test
  void resolvesTheCityAndThePlantToWhatWasCalledSo() {
    assertThat(chain("Shells fell on Goma, a city in Congo. The city has no power.", "Goma"))
        .containsExactly("Goma", "The city");
    assertThat(
            chain(
                "Drones struck the Zaporizhzhia nuclear power plant. The plant was shut down.",
                "Zaporizhzhia nuclear power plant"))
        .containsExactly("Zaporizhzhia nuclear power plant", "The plant");
  }

  @Test
  void resolvesItsToTheSubjectOfItsClause() {
    assertThat(chain("Rwanda withdrew its troops from Goma.", "Rwanda"))
        .containsExactly("Rwanda", "its");
    assertThat(chain("Hezbollah said it had fired rockets at Haifa.", "Hezbollah"))
        .containsExactly("Hezbollah", "it");
  }

  @Test
  void givesTheWordsOfAQuotationToItsSpeaker() {
    assertThat(
            chain(
                "\"I will not resign,\" opposition leader Raila Odinga said in Nairobi.",
                "Raila Odinga"))
        .containsExactly("I", "Raila Odinga");
  }

  @Test
  void takesHeInAQuotationForSomebodyElseThanItsSpeaker() {
    String text =
        "President Pedro Gil addressed the house on Friday, adding that General Luis Paz \u201chas"
            + " not given up [his] claim\u201d.";
    assertThat(chain(text, "Luis Paz")).containsExactly("Luis Paz", "his");
    assertThat(chain(text, "Pedro Gil")).containsExactly("Pedro Gil");
  }

  @Test
  void tellsSheFromHe() {
    String text = "Angela Merkel telephoned Vladimir Putin. She asked him to free the sailors.";
    assertThat(chain(text, "Angela Merkel")).containsExactly("Angela Merkel", "She");
    assertThat(chain(text, "Vladimir Putin")).containsExactly("Vladimir Putin", "him");
  }

  @Test
  void leavesAPronounAloneWhereSomebodyWithoutNameMayBeMeant() {
    assertThat(
            chain(
                "A policeman stopped Omar Hassan near Idlib. He was carrying a rifle.",
                "Omar Hassan"))
        .containsExactly("Omar Hassan");
  }

  @Test
  void leavesADescriptionAloneWhereTwoMayBeMeant() {
    assertThat(
            chain(
                "Foreign Minister Sergei Lavrov met Foreign Minister Hakan Fidan. The minister"
                    + " left early.",
                "Sergei Lavrov"))
        .containsExactly("Sergei Lavrov");
  }

  @Test
  void numbersEntitiesInOrderOfTheirFirstMention() {
    Analysis analysis =
        analyze("Iran accused Israel. Israel denied it, and Iran protested in Geneva.");
    assertThat(analysis.entities())
        .containsExactly(
            new Entity("e1", "Iran", org.parley.language.MentionKind.PLACE),
            new Entity("e2", "Israel", org.parley.language.MentionKind.PLACE),
            new Entity("e3", "Geneva", org.parley.language.MentionKind.PLACE));
  }

  private static Analysis analyze(String text) {
    return analyzer.analyze(Document.of("test", text));
  }

  /** All mentions of the entity of the first mention with these words. */
  private static List<String> chain(String text, String words) {
    List<String> chain = new ArrayList<>();
    List<Mention> mentions = analyze(text).mentions();
    String entity =
        mentions.stream()
            .filter(mention -> mention.span().in(text).equals(words))
            .map(Mention::entity)
            .findFirst()
            .orElse("none");
    for (Mention mention : mentions) {
      if (mention.entity().equals(entity)) {
        chain.add(mention.span().in(text));
      }
    }
    return chain;
  }
}
