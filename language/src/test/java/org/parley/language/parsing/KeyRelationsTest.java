package org.parley.language.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.Document;
import org.parley.language.KnownNames;
import org.parley.language.LanguageAnalyzer;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The relations on which the reading of events rests, in the constructions of news. */
class KeyRelationsTest {
  private static final LanguageAnalyzer ANALYZER = LanguageAnalyzer.load(KnownNames.NONE);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The village was attacked by militants.                     | nsubj:pass(attacked, village) aux:pass(attacked, was) obl:agent(attacked, militants)
          The rebels agreed to release the hostages.                 | nsubj(agreed, rebels) xcomp(agreed, release) obj(release, hostages)
          The militants who attacked the village were killed.        | acl:relcl(militants, attacked) nsubj(attacked, who) obj(attacked, village) nsubj:pass(killed, militants)
          Russia and Ukraine held talks in Turkey.                   | nsubj(held, Russia) conj(Russia, Ukraine) obj(held, talks)
          The army carried out air strikes on the town.              | compound:prt(carried, out) obj(carried, strikes) compound(strikes, air)
          Israel's prime minister rejected the offer.                | nmod:poss(minister, Israel) nsubj(rejected, minister) obj(rejected, offer)
          Gunmen kill five policemen in Baghdad                      | nsubj(kill, Gunmen) obj(kill, policemen) nummod(policemen, five)
          Police arrested three men and seized a truck.              | conj(arrested, seized) obj(arrested, men) obj(seized, truck)
          The minister said that the troops would withdraw.          | nsubj(said, minister) ccomp(said, withdraw) nsubj(withdraw, troops)
          Three people were killed and ten wounded in the blast.     | nsubj:pass(killed, people) conj(killed, wounded)
          A bomb exploded near the embassy, killing two guards.      | nsubj(exploded, bomb) advcl(exploded, killing) obj(killing, guards)
          He did not attack the convoy.                              | nsubj(attack, He) advmod(attack, not) obj(attack, convoy)
          The general, a veteran of two wars, fled the capital.      | appos(general, veteran) nsubj(fled, general) obj(fled, capital)
          The president urged the rebels to lay down their weapons.  | nsubj(urged, president) iobj(urged, rebels) xcomp(urged, lay) compound:prt(lay, down) obj(lay, weapons)
          Four men were shot and two porters wounded on Friday.      | conj(shot, wounded) nsubj:pass(wounded, porters)
          The colonel made threats against his critics.              | nsubj(made, colonel) obj(made, threats)
          The siege of the mill by militias continued in April.      | nsubj(continued, siege) obl(continued, April)
          The posting of marines by Manila alarmed fishermen.        | nmod(posting, Manila) case(Manila, by) obj(alarmed, fishermen)
          The navy called up the sailors on Tuesday.                 | compound:prt(called, up) obj(called, sailors)
          The drivers were turned back at the bridge.                | advmod(turned, back) obl(turned, bridge)
          The rebels gave the garrison five days to leave.           | iobj(gave, garrison) obj(gave, days)
          The dispatch of 300 more Dutch marines to Mali was agreed. | nummod(marines, 300) nmod(dispatch, marines)
          A guard whom the bandits beat has been freed.              | nsubj:pass(freed, guard) acl:relcl(guard, beat)
          The navy claims to have wounded a pirate leader.           | xcomp(claims, wounded) obj(wounded, leader)
          Tunis admits to having shot down the drone.                | aux(shot, having)
          Troops opened fire on farmers on a road near Gao.          | obl(opened, farmers)
          The mayor blamed the police and their chief for the riot.  | conj(police, chief)
          The emir vowed to shell the port.                          | xcomp(vowed, shell) obj(shell, port)
          The emir rejected a plan to shell the port.                | acl(plan, shell) obj(rejected, plan)
          The accord calls for a truce and for a vote.               | obl(calls, truce) conj(truce, vote)
          Guards have shot Ali Moen, a young teacher.                | obj(shot, Ali) appos(Ali, teacher)
          A gang torched buses near the depot.                       | nsubj(torched, gang) obj(torched, buses)
          Rangers opened fire Sunday near the quarry.                | obj(opened, fire) obl:unmarked(opened, Sunday)
          Ghent: Rangers shot at a herd near the quarry on Monday.   | nsubj(shot, Rangers) obl(shot, herd) dep(shot, Ghent)
          Rangers retreated to the quarry.                           | nsubj(retreated, Rangers) obl(retreated, quarry)
          Rangers fired at a herd in Ghent.                          | nsubj(fired, Rangers) obl(fired, herd)
          Rockets fired at the quarry.                               | acl(Rockets, fired)
          Teachers gathered outside parliament.                      | nsubj(gathered, Teachers) obl(gathered, parliament)
          Talks between the mill and the farmers collapsed in May.   | conj(mill, farmers) nsubj(collapsed, Talks)
          A mob lynched a porter accused of theft.                   | obj(lynched, porter) acl(porter, accused)
          Pirates hijacked a trawler off Benin.                      | obj(hijacked, trawler) case(Benin, off)
          The gang handed over its heavy guns to the mayor.          | compound:prt(handed, over) obj(handed, guns)
          The emir dissolved parliament and imposed a tax.           | nsubj(dissolved, emir) obj(dissolved, parliament) obj(imposed, tax)
          Soldiers looted shops and raped women, witnesses said.     | obj(looted, shops) conj(looted, raped) obj(raped, women)
          Peace talks between Oslo and the rebels collapsed in May.  | conj(Oslo, rebels) nsubj(collapsed, talks)
          Fighting erupted again in the hills.                       | nsubj(erupted, Fighting)
          Oslo lifted an arms embargo on Chad.                       | obj(lifted, embargo) compound(embargo, arms)
          Rangers shot and killed a Norwegian near Ghent.            | obj(shot, Norwegian)
          A fire at a mill killed dozens of porters.                 | nsubj(killed, fire) obj(killed, dozens)
          The raid came hours after the two sides agreed to a truce. | nsubj(agreed, sides) mark(agreed, after)
          Border guards exchanged fire.                              | nsubj(exchanged, guards) obj(exchanged, fire)
          Angolan soldiers massacred hundreds of porters, Oslo said. | obj(massacred, hundreds)
          """)
  void relatesTheWordsThatMatter(String text, String relations) {
    assertThat(relations(text)).contains(relations.split("(?<=\\)) "));
  }

  private static TreeSet<String> relations(String text) {
    List<Sentence> sentences = ANALYZER.analyze(Document.of("test", text)).sentences();
    assertThat(sentences).hasSize(1);
    TreeSet<String> found = new TreeSet<>();
    List<Token> tokens = sentences.getFirst().tokens();
    for (Token token : tokens) {
      String head = token.head() < 0 ? "ROOT" : tokens.get(token.head()).form();
      found.add(token.relation() + "(" + head + ", " + token.form() + ")");
    }
    return found;
  }
}
