package org.parley.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.tagging.Tagger;

class TreeReaderTest {
  private static final TreeReader READER = new TreeReader(Tagger.load(), Parser.load());

  private static List<String> read(String sentence) {
    List<String> words = List.of(sentence.split(" "));
    READER.read(words);
    return words;
  }

  private static void assertArc(List<String> words, String word, String relation, String head) {
    int index = words.indexOf(word);
    assertThat(READER.relation(index)).as(word).isEqualTo(relation);
    assertThat(READER.head(index)).as(word).isEqualTo(words.indexOf(head));
  }

  @Test
  void aDayBeforeItsMonthDrawsNothingIn() {
    List<String> words = read("On 30 December 2012 , five soldiers died near the river .");
    assertArc(words, "30", "obl", "died");
    assertArc(words, "December", "nmod:unmarked", "30");
    assertArc(words, "2012", "nmod:unmarked", "30");
    assertArc(words, "five", "nummod", "soldiers");
    assertThat(READER.tag(1)).isEqualTo("CD");
  }

  @Test
  void whoIsShotDeadIsTheObject() {
    List<String> words = read("Police shot dead a trader in the market .");
    assertThat(READER.tag(1)).isEqualTo("VBD");
    assertArc(words, "Police", "nsubj", "shot");
    assertArc(words, "trader", "obj", "shot");
    assertArc(words, "dead", "xcomp", "shot");
  }

  @Test
  void whoIsShotAndKilledIsToo() {
    List<String> words = read("Soldiers shot and killed two herders .");
    assertThat(READER.tag(1)).isEqualTo("VBD");
    assertArc(words, "Soldiers", "nsubj", "shot");
    assertArc(words, "killed", "conj", "shot");
    assertArc(words, "herders", "obj", "shot");
  }

  @Test
  void aDayAtTheHeadWithoutACommaIsSetAside() {
    List<String> words = read("On 3 May 2011 rebels attacked the barracks .");
    assertArc(words, "rebels", "nsubj", "attacked");
    assertArc(words, "3", "obl", "attacked");
    assertArc(words, "On", "case", "3");
    assertArc(words, "2011", "nmod:unmarked", "3");
  }

  @Test
  void whoIsSuspectedIsTheSubject() {
    List<String> words = read("Suspected gunmen attacked the barracks .");
    assertThat(READER.tag(0)).isEqualTo("JJ");
    assertArc(words, "gunmen", "nsubj", "attacked");
  }

  @Test
  void clausesOnBothSidesOfASemicolonAreParsedAlone() {
    List<String> words = read("Rebels attacked the barracks ; the guards were beaten by them .");
    assertArc(words, "Rebels", "nsubj", "attacked");
    assertArc(words, "guards", "nsubj:pass", "beaten");
    assertArc(words, "beaten", "parataxis", "attacked");
    assertArc(words, ";", "punct", "beaten");
    assertThat(READER.head(words.indexOf("attacked"))).isEqualTo(-1);
  }

  @Test
  void aListWithSemicolonsStaysOneSentence() {
    List<String> words = read("They visited Hama , a city ; Homs , a town ; and Aleppo .");
    assertThat(words.indexOf("visited")).isEqualTo(rootOf(words.size()));
  }

  private static int rootOf(int size) {
    int root = -1;
    for (int i = 0; i < size; i++) {
      if (READER.head(i) < 0) {
        assertThat(root).as("one root").isEqualTo(-1);
        root = i;
      }
    }
    return root;
  }

  @Test
  void everyTreeHasOneRootAndNoCircle() {
    for (String sentence :
        List.of(
            "4 March 2015 : gunmen shot dead 15 residents ; 3 houses burned ; police came .",
            "; ; ;",
            "30 May",
            "On 30 May",
            "On Friday night they left .",
            "On Friday police came ; on Sunday they left .",
            "shot dead")) {
      List<String> words = read(sentence);
      rootOf(words.size());
      for (int i = 0; i < words.size(); i++) {
        int steps = 0;
        for (int at = i; at >= 0; at = READER.head(at)) {
          assertThat(steps++).as(sentence).isLessThanOrEqualTo(words.size());
        }
      }
    }
  }

  @Test
  void aHeadlineWithoutItsAuxiliaryIsPassive() {
    List<String> words = read("Nine Kenyan soldiers killed in ambush near Kismayo");
    assertArc(words, "soldiers", "nsubj:pass", "killed");
    assertArc(words, "ambush", "obl", "killed");
    assertThat(READER.tag(words.indexOf("killed"))).isEqualTo("VBN");
  }

  @Test
  void whoeverIsKilledMayBeSpokenOfBySomebodyElse() {
    List<String> words = read("Army buries soldiers killed in ambush");
    assertArc(words, "soldiers", "obj", "buries");
  }

  @Test
  void theSourceAfterAHeadlineStandsBesideIt() {
    List<String> words = read("Man arrested after shootout in Bamako : interior ministry");
    assertArc(words, "Man", "nsubj:pass", "arrested");
    assertArc(words, "ministry", "parataxis", "arrested");
    assertArc(words, "interior", "amod", "ministry");
    assertArc(words, ":", "punct", "ministry");
  }

  @Test
  void anAgencysSlugStandsBesideTheHeadline() {
    List<String> words = read("UPDATE 3 - Rebels attack barracks near Goma");
    assertArc(words, "Rebels", "nsubj", "attack");
    assertArc(words, "UPDATE", "dep", "attack");
    assertArc(words, "3", "dep", "attack");
  }

  @Test
  void whatKillsIsAVerbAfterADeed() {
    List<String> words = read("Bombing injures six in Idlib");
    assertThat(READER.tag(0)).isEqualTo("NN");
    assertArc(words, "Bombing", "nsubj", "injures");
    assertArc(words, "six", "obj", "injures");
  }

  @Test
  void whatGoesOnAtTheEndOfAHeadlineIsAVerb() {
    List<String> words = read("Envoys near collapse of talks as fighting rages");
    assertArc(words, "fighting", "nsubj", "rages");
    assertThat(READER.tag(words.indexOf("rages"))).isEqualTo("VBZ");
    words = read("Death toll mounts in Yemen despite truce");
    assertArc(words, "toll", "nsubj", "mounts");
  }

  @Test
  void thoseWhoOpenFireStandBeforeIt() {
    List<String> words = read("Syrian military open fire on Homs killing two civilians");
    assertArc(words, "military", "nsubj", "open");
    assertArc(words, "fire", "obj", "open");
  }

  @Test
  void aCivilianWithoutANounIsOne() {
    List<String> words = read("Shelling kills civilian in Donetsk");
    assertArc(words, "civilian", "obj", "kills");
  }

  @Test
  void aCommaBetweenTheSubjectsOfAHeadlineStandsForAnd() {
    List<String> words = read("Four guards , two raiders killed in south Chad clashes");
    assertArc(words, "guards", "nsubj:pass", "killed");
    assertArc(words, "raiders", "conj", "guards");
    assertArc(words, "clashes", "obl", "killed");
  }

  @Test
  void aTopicBeforeAColonStandsBesideTheHeadline() {
    List<String> words = read("Sahel crisis : nine soldiers killed in raid");
    assertArc(words, "soldiers", "nsubj:pass", "killed");
    assertArc(words, "crisis", "parataxis", "killed");
  }

  @Test
  void aClauseWithoutAVerbFindsItInANoun() {
    List<String> words = read("Three arrested after police raid Lagos market");
    assertArc(words, "police", "nsubj", "raid");
    assertArc(words, "market", "obj", "raid");
    assertArc(words, "after", "mark", "raid");
    assertArc(words, "raid", "advcl", "arrested");
  }

  @Test
  void aLimitBeforeANumberGovernsNothing() {
    List<String> words = read("Up to 40 people were killed near Goma .");
    assertArc(words, "40", "nummod", "people");
    assertArc(words, "Up", "advmod", "40");
  }

  @Test
  void aSentenceWithoutTenseFindsItsVerbInAParticiple() {
    List<String> words = read("The general threatened the strikers with arrest .");
    assertArc(words, "general", "nsubj", "threatened");
    assertArc(words, "strikers", "obj", "threatened");
    assertThat(READER.tag(2)).isEqualTo("VBD");
  }

  @Test
  void aNumberThatIsLeftDeadStandsForPeople() {
    List<String> words = read("Tribal feuds left 22 wounded");
    assertArc(words, "22", "obj", "left");
    assertArc(words, "wounded", "amod", "22");
  }

  @Test
  void whoIsReportedKilledIsKilled() {
    List<String> words = read("Seven miners reported injured near Benghazi");
    assertArc(words, "miners", "nsubj:pass", "injured");
    assertArc(words, "reported", "advmod", "injured");
  }

  @Test
  void fightingThatGoesOnIsNoVerb() {
    List<String> words = read("Shops shut as fighting rages near Goma");
    assertArc(words, "fighting", "nsubj", "rages");
    assertThat(READER.tag(words.indexOf("fighting"))).isEqualTo("NN");
    assertThat(READER.tag(words.indexOf("rages"))).isEqualTo("VBZ");
  }

  @Test
  void aTensedVerbTakesTheNounRightBeforeIt() {
    List<String> words =
        read("The blast left a guard dead and two clerks wounded before police shot the bomber .");
    assertArc(words, "police", "nsubj", "shot");
    assertArc(words, "before", "mark", "shot");
  }

  @Test
  void aVerbWhosePastIsItsParticipleIsTheVerb() {
    List<String> words = read("The navy hit targets along the coast .");
    assertArc(words, "navy", "nsubj", "hit");
    assertArc(words, "targets", "obj", "hit");
  }

  @Test
  void whatIsDeniedIsNoVerb() {
    List<String> words = read("The general denies French claims that his men fired first .");
    assertThat(READER.tag(words.indexOf("claims"))).isEqualTo("NNS");
    assertArc(words, "claims", "obj", "denies");
  }

  @Test
  void whoIsUrgedDoesWhatHeIsUrgedTo() {
    List<String> words = read("Bishops urged the junta to free the students .");
    assertArc(words, "free", "xcomp", "urged");
    assertArc(words, "students", "obj", "free");
  }

  @Test
  void aStrikeThatKilledSoManyIsNotKilled() {
    List<String> words = read("An air strike killed at least 33 Turkish soldiers in Idlib .");
    assertArc(words, "strike", "nsubj", "killed");
    assertArc(words, "soldiers", "obj", "killed");
  }

  @Test
  void toDownIsAVerbBeforeAnAircraft() {
    List<String> words = read("Shan fighters down Burmese bomber over jungle");
    assertArc(words, "fighters", "nsubj", "down");
    assertArc(words, "bomber", "obj", "down");
    words = read("Trucks drive down narrow lane near Gao");
    assertThat(READER.tag(words.indexOf("down"))).doesNotStartWith("VB");
  }

  @Test
  void whoSaysThatSomebodyWasKilledMayMeanByThem() {
    List<String> words = read("Kenyan marines say kill four pirates near Lamu");
    assertArc(words, "kill", "xcomp", "say");
    assertArc(words, "pirates", "obj", "kill");
    words = read("Somali army says killed 12 militants in raid");
    assertArc(words, "army", "nsubj", "says");
    assertArc(words, "killed", "xcomp", "says");
  }

  @Test
  void aTollTopsANumber() {
    List<String> words = read("Civilian toll in Mosul siege tops 900");
    assertArc(words, "toll", "nsubj", "tops");
    assertArc(words, "900", "obj", "tops");
  }

  @Test
  void clashesThatRageAreNoVerb() {
    List<String> words = read("Relief flights halted , Darfur clashes rage");
    assertArc(words, "clashes", "nsubj", "rage");
  }

  @Test
  void whatAFightLeavesIsLeftSo() {
    List<String> words = read("Gunfight near Srinagar leaves policeman dead");
    assertArc(words, "policeman", "obj", "leaves");
  }

  @Test
  void whoIsSaidDeadIsDead() {
    List<String> words = read("Nine said dead in siege of barracks");
    assertArc(words, "Nine", "nsubj", "dead");
  }

  @Test
  void woundsThatSomebodyDiesOfAreNoObject() {
    List<String> words = read("Driver dies of wounds after shooting in Beirut");
    assertArc(words, "wounds", "obl", "dies");
  }

  /** Words around which trees are mended, in any order: what is mended must stay a tree. */
  @Test
  void whateverItReadsIsATree() {
    String[] words =
        ("The army says killed wounded 12 two militants and after before as said , police told who"
                + " whom took hostage gave days to leave called up opened fire on of by accused"
                + " blamed shot dead reported while is was been attacks troops / - Kyiv his")
            .split(" ");
    Random random = new Random(11);
    for (int sentence = 0; sentence < 4000; sentence++) {
      List<String> forms = new ArrayList<>();
      int length = 4 + random.nextInt(16);
      for (int i = 0; i < length; i++) {
        forms.add(words[random.nextInt(words.length)]);
      }
      if (sentence % 2 == 0) {
        forms.add(".");
      }
      READER.read(forms);
      assertTree(forms);
    }
  }

  private void assertTree(List<String> forms) {
    int roots = 0;
    for (int i = 0; i < forms.size(); i++) {
      roots += READER.head(i) < 0 ? 1 : 0;
      int steps = 0;
      for (int word = i; word >= 0; word = READER.head(word)) {
        assertThat(steps++).as("cycle in %s", forms).isLessThan(forms.size());
      }
    }
    assertThat(roots).as("roots of %s", forms).isEqualTo(1);
  }
}
