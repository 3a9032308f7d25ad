# Words for ACCUSE: blame, criticism, complaint, allegation, indictment, investigation (CAMEO 11; 09 where an investigation opens).
# Modes: disapprove (criticise, condemn, complain), allege (accuse, sue, indict, bring to trial), investigate.
# A rejected accusation is no event here (none.lex). Our own writing; examples are invented.
type ACCUSE

# ---- accusation ----------------------------------------------------------------------------------------------------

[accuse]
verb: accuse
recipient: object
mode: allege
cameo: 112
+ The governor was accused of cowardice by auditors. => recipient: The governor
+ Accusing Manila of bad faith, the rebels left. => recipient: Manila

[accuse-crime]
verb: accuse, suspect
recipient: object
when: of is corruption, fraud, bribery, graft, embezzlement, theft, murder, crime, misuse, drug, trafficking, money laundering, steal, embezzle, kill, plunder | noun-of is corruption, fraud, bribery, graft, embezzlement, theft, murder, crime, misuse, drug, trafficking, money laundering, steal, embezzle, kill, plunder
when: object is @actor, @people, @place, @pronoun, @person
mode: allege
cameo: 1121
contexts: crime
+ Auditors accused the minister of embezzlement. => recipient: the minister

[accuse-rights]
verb: accuse
recipient: object
when: of is abuse, torture, rape, violation, genocide, repression, atrocity, massacre, violate, abuse, torture, persecute, mistreat, kill, rape | noun-of is abuse, torture, rape, violation, genocide, repression, atrocity, massacre, violate, abuse, torture, persecute, mistreat, kill, rape
mode: allege
cameo: 1122
contexts: human_rights
+ Monitors accused the militia of torture in Sabha. => recipient: the militia

[accuse-aggression]
verb: accuse
recipient: object
when: of is aggression, attack, invasion, shelling, violation, bombing, incursion, invade, shell, bomb, attack, support, back, arm, harbour, shelter, fund, train, supply, supplies, plot, interfere, meddle, interference, sponsor | noun-of is aggression, attack, invasion, shelling, violation, bombing, incursion, invade, shell, bomb, attack, support, back, arm, harbour, shelter, fund, train, supply, supplies, plot, interfere, meddle, interference, sponsor
mode: allege
cameo: 1123
+ Kabul accused Islamabad of shelling border villages. => actor: Kabul; recipient: Islamabad

[accuse-espionage]
verb: accuse
recipient: object
when: of is espionage, treason, spy, sedition, collaboration, subversion, betray, collaborate, sabotage, betrayal, plot, mutiny | noun-of is espionage, treason, spy, sedition, collaboration, subversion, betray, collaborate, sabotage, betrayal, plot, mutiny
mode: allege
cameo: 1125
+ The junta accused a priest of treason. => actor: The junta; recipient: a priest

[allege]
verb: allege, charge, claim, assert, contend
actor: subject
recipient: clause-subject, against
when: clause is kill, torture, rape, violate, rig, steal, abuse, attack, arm, bribe, support, shell, bomb, invade, abduct, plot, fund, back, massacre, sponsor, smuggle, intimidate, falsify, defraud, murder, shoot, beat, harass, execute, embezzle, spy, poison, manipulate, plunder, conspire, harbor, harbour, collude, train, finance, supply, supplies, break, breach, commit, burn
when: clause is finite
when: clause-subject is @actor, @people, @place, @person, @organisation, @military, @police, @official
when: clause-subject not they, it, he, she, we, i
mode: allege
cameo: 112
+ Villagers alleged that soldiers burned their crops. => actor: Villagers; recipient: soldiers
+ Opposition leaders charged that the ruling party rigged the vote. => actor: Opposition leaders; recipient: the ruling party
- The guerrillas claim that they shelled the port.

[blame]
verb: blame, fault, reproach, impute, attribute, pin
recipient: on, to, object
when: subject is @actor, @people, @pronoun, @place, @person, @organisation | subject missing
when: object not weather, delay, rain, fog, accident, @disaster, error, technology, heat
when: on not weather, rain, fog, weather, @disaster, error, heat, demand, price, cold, change
when: to not weather, rain, @disaster, demand, rise, fall, growth, age, increase, lack, improvement, change, strength, error, fact, factor, diet
mode: disapprove
cameo: 112
+ The mayor blamed the rebels for the explosion. => recipient: the rebels
+ The attack was blamed on separatists. => recipient: separatists
+ Officials blamed the killings on a drug cartel. => actor: Officials; recipient: a drug cartel
- Analysts blamed the weather for the poor harvest.

[lay-blame]
light: lay, put, place, cast, shift, pin, apportion, heap + blame, responsibility, the blame
recipient: on, at, noun-on, upon
when: on present | at present | upon present
mode: disapprove
cameo: 112
+ The premier laid the blame on foreign agents. => recipient: foreign agents
- He put the responsibility in safe hands.

[hold-responsible]
verb: hold responsible, hold accountable, find responsible, hold liable
recipient: object
when: object is @actor, @people, @place, @person, @organisation, @pronoun, side, regime, party
mode: disapprove
cameo: 112
+ Ankara held the militia responsible for the blast. => actor: Ankara; recipient: the militia

[accusation-noun]
noun: accusation, allegation, recrimination, denunciation, smear, imputation, finger-pointing
actor: possessor, by, modifier, from
recipient: against, about, of
when: possessor present | by present | against present | from present | modifier is @place, @actor
mode: allege
cameo: 112
+ Accusations by Uganda against Rwanda strained the truce. => actor: Uganda; recipient: Rwanda

[level-accusation]
light: level, make, bring, hurl, direct, repeat, trade, lodge, raise, file, voice, fling, renew, exchange, press, air + accusation, allegation, charge, recrimination, insult
recipient: against, at, noun-against, with, about
when: against present | at present | noun-against present | self not charge
mode: allege
cameo: 112
+ The envoy levelled accusations against Syria. => actor: The envoy; recipient: Syria
- The shop made a charge for delivery.

[point-finger]
light: point + finger, the finger, accusing finger
recipient: at, to, toward, towards
mode: disapprove
cameo: 112
+ Investigators pointed the finger at a Corsican gang. => actor: Investigators; recipient: a Corsican gang

[link-to-crime]
verb: link, tie, finger
actor: subject
recipient: object, to
when: to is attack, bombing, murder, killing, plot, terrorism, cartel, corruption, crime, coup, massacre, terrorist, gang, abuse, assassination, kidnapping | in is attack, bombing, murder, killing, plot, corruption, crime, coup, massacre, scandal, abuse, assassination, kidnapping, fraud, bribery
when: subject is @actor, @people, @place, @person, @organisation, police, prosecutor, report, witness, evidence | subject missing
mode: allege
cameo: 1121
+ Prosecutors linked the general to the massacre. => actor: Prosecutors; recipient: the general
- Scientists linked diet to cancer.

[implicate]
verb: implicate
recipient: object
mode: allege
cameo: 1121
+ A witness implicated the senator in the plot. => actor: A witness; recipient: the senator

# ---- law -----------------------------------------------------------------------------------------------------------

[indict]
verb: indict, arraign, prosecute, impeach, court-martial, sue
recipient: object, against
when: object is @actor, @people, @person, @place, @organisation, @pronoun, @number, @official, suspect, officer, soldier, protester | against present
when: object not luck, hand, case, product, patience, idea, recipe, approach, method, food, tactic, divorce, report, story, bankruptcy, patent
mode: allege
cameo: 115
contexts: legal
+ The senator was impeached by the lower house. => recipient: The senator
+ Widows sued the ministry over the disaster. => actor: Widows; recipient: the ministry

[try-in-court]
verb: try
recipient: object
when: object is @actor, @people, @person, @pronoun, @number, @official, suspect, officer, soldier, protester, defendant
when: self has be | subject is court, tribunal, judge, jury, bench, prosecutor, authority, government, state, junta, regime, @place | for is @wrongdoing, murder, corruption, treason, terrorism, crime, spy | in is court, tribunal, absentia | before is court, tribunal, judge | on is charge, count | under is law, act, code
when: object not it, luck, hand, case, product, patience, idea, recipe, approach, method, food, tactic, restaurant
when: clause missing
mode: allege
cameo: 115
contexts: legal
+ The junta tried nine monks in secret. => actor: The junta; recipient: nine monks
+ Two brothers will be tried for treason in Lusaka. => recipient: Two brothers
- He tried the local food.
- We tried a lawyer from Leeds and liked him.

[charge-with]
verb: charge
recipient: object
when: with is @wrongdoing, terrorism, crime, murder, count, offence, offense, fraud, corruption, treason, theft, plot, conspire, kill, incite, possess, rape, genocide, espionage, sedition, bribery, membership, incitement, possession, arson, rioting, insult, trespass, subversion, insulting
when: object not battery, price, fee, phone
mode: allege
cameo: 115
contexts: legal
+ Prosecutors charged the banker with fraud. => actor: Prosecutors; recipient: the banker
- The guard was charged with protecting the vault.

[charge-legal]
verb: charge
recipient: object
when: object is @person, @official, suspect, man, woman, officer, policeman, soldier, student, activist, protester, @number, @pronoun
when: with missing
when: for not use, service, ticket, access, room, product, water | for missing
when: object not fee, price, dollar, euro, rate, interest, customer, tourist, toll
when: in is murder, killing, death, case, connection, court, attack, bombing, plot | over is murder, killing, death, attack, role, bombing | under is law, act | for is role, murder, killing, attack, involvement
mode: allege
cameo: 115
contexts: legal
+ A man was charged over the killing of a rabbi. => recipient: A man
- The bank charged customers for the service.

[bring-charges]
light: file, bring, press, lodge, lay, level, prefer, announce, prepare, initiate, launch, take + charge, criminal charge, lawsuit, suit, legal action, complaint, criminal complaint, case, indictment, proceedings, legal proceedings, libel suit, class action, impeachment motion, petition, murder charge, corruption charge, treason charge, court case, war crimes charge, proceeding, civil suit, defamation suit, terrorism charge, fraud charge, sedition charge
recipient: against, noun-against
when: against present | noun-against present | self not complaint, case, petition, appeal
mode: allege
cameo: 115
contexts: legal
+ Gambia brought a case against Myanmar at the world court. => actor: Gambia; recipient: Myanmar
- He took the case to the station.

[face-charges]
light: face, await, stand + charge, trial, criminal charge, indictment, prosecution, accusation, allegation, court-martial, impeachment, corruption charge, murder charge, treason charge, war crimes charge, lawsuit, criticism
actor: noun-by, by, from, noun-from
recipient: subject
when: subject is @actor, @people, @person, @official, @organisation, @number, @pronoun, @place, suspect, man, woman, officer
mode: allege
cameo: 115
contexts: legal
+ Three officers stood trial in Banjul. => recipient: Three officers

[go-on-trial]
light: go, put, place, bring, appear, be, haul, commit + on trial, to trial, to justice, before court, in court, in the dock, before a court, before a judge, before a tribunal, before a military tribunal, into the dock, before a magistrate, before a military court
actor: subject
recipient: object, subject
when: object present | subject is @person, @actor, @people, @official, suspect, man, woman, officer, leader, general, @number
when: subject not lawyer, evidence, witness
mode: allege
cameo: 115
contexts: legal
+ Egypt put 40 aid workers on trial. => actor: Egypt; recipient: 40 aid workers
+ A warlord went on trial in The Hague.

[trial-noun]
noun: trial, prosecution, indictment, lawsuit, impeachment, arraignment, court-martial, show trial, retrial, war crimes trial, treason trial, corruption trial, libel suit, class action suit, criminal complaint, impeachment motion, court martial, murder charge, corruption charge, treason charge, terrorism charge, murder trial
actor: by, possessor, modifier
recipient: of, against, possessor
when: of is @person, @actor, @official, @pronoun, leader, suspect, president, officer, activist, journalist, man, woman, general, soldier | against present | modifier is show, treason, corruption, murder, terrorism, war, crimes, espionage, criminal, impeachment | possessor is @person, @official
when: modifier not clinical, medical, drug, time, field, vaccine, cricket, olympic, pilot, free
mode: allege
cameo: 115
contexts: legal
+ The trial of four officers opened in Freetown. => recipient: four officers
+ The indictment of the warlord by the tribunal was sealed. => recipient: the warlord
- The clinical trial of the vaccine ended.

[take-to-court]
light: take, drag, haul, bring, refer + to court, to international court of justice, to the world court, before the security council, to arbitration, to international court, to the security council, to the international criminal court, to the un, to the united nations
recipient: object
when: object is @place, @actor, @people, @person, @organisation, dispute, case, matter, issue, government, company, @pronoun
mode: allege
cameo: 115
contexts: legal
+ Nicaragua took Colombia to the World Court. => actor: Nicaragua; recipient: Colombia

# ---- investigation -------------------------------------------------------------------------------------------------

[investigate]
verb: investigate, probe, look into, inquire, audit, scrutinize, scrutinise, inspect
recipient: object, into
when: object is @actor, @people, @person, @official, @organisation, @place, @pronoun, @wrongdoing, attack, killing, allegation, claim, death, report, abuse, crime, bombing, blast, explosion, incident, murder, shooting, possibility, case, accusation, scandal, irregularity, link, activity, role, disappearance, fraud, massacre, deal, contract, complaint, charge, conduct, violation, finance, leak, assassination, shelling, raid, atrocity, grave, transaction, affair, threat, involvement | into is attack, killing, allegation, claim, death, crime, bombing, murder, shooting, case, scandal, conduct, fraud, abuse, affair, source, matter
when: subject is @actor, @people, @police, @person, @organisation, @place, @official, @pronoun, prosecutor, commission, panel, tribunal, investigator, team, detective, judge, agency, committee, expert, magistrate, ministry | subject missing
when: object not effect, use, mechanism, gene, star, planet, biology
mode: investigate
cameo: 09
+ Prosecutors are investigating the mayor for fraud. => actor: Prosecutors; recipient: the mayor
+ A commission probed the massacre in Luena.
+ The shooting is being investigated by detectives. => actor: detectives
- Scientists investigated the effect of light on mice.

[investigation-noun]
noun: investigation, inquiry, enquiry, probe, inquest, fact-finding mission, criminal investigation, corruption probe, judicial inquiry, murder inquiry, independent inquiry, fraud investigation, internal investigation, corruption inquiry, war crimes investigation, criminal inquiry, murder investigation, police investigation, congressional inquiry, grand jury, special prosecutor, congressional investigation, parliamentary inquiry
actor: by, possessor, modifier
recipient: into, of, against
when: into present | of is @actor, @person, @organisation, @official, attack, killing, death, crime, bombing, case, corruption, fraud, abuse, incident, murder | against present | by is @actor, police, prosecutor, commission | modifier is criminal, fraud, corruption, murder, police, judicial, war, parliamentary, congressional
when: modifier not space, scientific, mars, lunar, science, archaeological, accident, crash, solar, moon
when: into not crash, accident, derailment, cause
mode: investigate
cameo: 09
+ An inquiry into the shooting of miners opened in Pretoria.
+ The investigation of the general by magistrates stalled. => actor: magistrates; recipient: the general
- The space probe reached Mars.

[open-investigation]
light: open, launch, begin, start, order, conduct, carry out, set up, initiate, hold, announce, establish, mount, commence, undertake, lead, reopen, promise, pursue, widen, convene, appoint + investigation, inquiry, probe, inquest, enquiry, fraud investigation, criminal investigation, corruption probe, commission of inquiry, judicial inquiry, criminal inquiry, internal inquiry, fact-finding mission, murder inquiry, independent inquiry, independent investigation, public inquiry, war crimes investigation, grand jury, truth commission, manhunt, preliminary investigation, corruption investigation, internal investigation, murder investigation, antitrust investigation
recipient: into, against, of, on, noun-into, noun-against, noun-of
mode: investigate
cameo: 09
+ Spain opened an inquiry into the torture of two sailors. => actor: Spain

[under-investigation]
light: be, come, place, put, remain + under investigation, under scrutiny, under suspicion, under criminal investigation
actor: by, noun-by
recipient: object, subject
when: subject is @person, @actor, @people, @organisation, @official, @place, @pronoun, officer, minister, bank, man, woman | object present
mode: investigate
cameo: 09
+ The finance minister is under investigation for graft. => recipient: The finance minister
+ A colonel was placed under investigation by prosecutors in Turin. => recipient: A colonel

[summon-for-questioning]
verb: summon, subpoena, summons, question
recipient: object
when: for is questioning, question, interrogation, interview, hearing | before is committee, court, panel, commission, magistrate | to is court, hearing, testify | clause is testify, answer, explain, appear | about is murder, killing, attack, corruption, affair, fraud, role, scandal
mode: investigate
cameo: 09
+ Prosecutors summoned the minister for questioning.
- The waiter was summoned to the table.

# ---- disapproval ---------------------------------------------------------------------------------------------------

[condemn]
verb: condemn, denounce, criticize, criticise, decry, deplore, castigate, lambaste, lambast, slam, rebuke, chastise, berate, excoriate, vilify, censure, reprimand, admonish, scold, chide, upbraid, deride, disparage, revile, assail, rap, deprecate, lament, pillory, chastise, ridicule, mock, insult, scoff, belittle, malign, savage, bash, lash out, hit out, speak out, inveigh
recipient: object, at, against
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @number, newspaper, critic, statement, report, resolution, editorial, side | subject missing
when: object not door, window, prisoner, building, fact, ball, gate, brake
when: object not rebel, target, convoy, position, city, town, village
mode: disapprove
cameo: 111
+ Ireland condemned the bombing of the hospital. => actor: Ireland
+ Brazil criticised Bolivia over the seizure of refineries. => actor: Brazil; recipient: Bolivia
+ The cardinal lashed out at the generals. => recipient: the generals
- She slammed the door.

[blast]
verb: blast
recipient: object
when: object present
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, newspaper, critic, statement, report, editorial | subject missing
when: object not door, window, prisoner, building, rebel, target, convoy, position, city, town, village, base, trench, vehicle
mode: disapprove
cameo: 111
+ The union blasted the ministry over the cuts. => actor: The union
- A grenade blasted the convoy.

[attack-verbally]
verb: attack, assail, hit out, tear into, blast, hammer, pummel, savage, pan, trash
recipient: object, at
when: object is @policy, failure, critic, hypocrisy, weakness, war, credibility, character, censorship, abuse, tax, conduct | in is speech, interview, article, editorial, statement, broadcast, letter, debate, tweet | as is weak, irresponsible, wasteful, unjust, immoral, coward, traitor, dictator, liar, failure, unfair, illegal, racist, dangerous | over is policy, handling, plan, decision, record, failure, remark
when: subject is @actor, @people, @person, @official, @organisation, @place, @pronoun, critic, newspaper
mode: disapprove
cameo: 111
+ The bishop attacked the policy of the generals. => actor: The bishop
+ Deputies attacked the premier over his handling of the strike.
- Gunmen attacked the convoy.

[critical]
adjective: critical, scathing, dismissive, scornful, contemptuous, disdainful, indignant, outraged, furious, angry, appalled, disappointed, dismayed, angered, displeased, unhappy, alarmed, dissatisfied
recipient: of, at, with, about, over, by
when: of is @actor, @place, @person, @policy, @organisation, government, war, handling, move | at is @actor, @policy, @place, @organisation, killing, attack, treatment, refusal | with is @actor, @policy, @place, @person, progress | about is @policy, @actor, treatment, killing, attack | over is @policy, killing, attack, treatment | by is @policy, killing, attack, treatment, refusal
when: subject is @actor, @people, @person, @place, @organisation, @official, @pronoun, report
mode: disapprove
cameo: 110
+ Norway was critical of the plan. => actor: Norway
+ The mayors were furious over the decision. => actor: The mayors
- The role of water is critical.

[criticism-noun]
noun: criticism, condemnation, denunciation, rebuke, disapproval, reproach, tirade, diatribe, outcry, censure, outrage, backlash, uproar, indignation, reprimand, broadside, verbal attack, furore, displeasure, dismay
actor: by, from, possessor, modifier
recipient: of, against, at
when: by present | from present | possessor present | of is @actor, @place, @policy, @person, @organisation, attack, killing, war, crackdown | modifier is @place, @actor, international, widespread, public, harsh, fierce, sharp, strong
when: modifier not literary, film, art, constructive, textual
mode: disapprove
cameo: 111
+ China's condemnation of the killings was swift.
- She teaches literary criticism.

[draw-criticism]
light: draw, provoke, attract, prompt, face, bring, trigger, spark, earn, meet, elicit, arouse, invite, incur + criticism, condemnation, rebuke, outcry, outrage, ire, sharp criticism, international condemnation, censure, backlash, anger, wrath, with criticism, with condemnation, with outrage
actor: from, noun-from, by, noun-by, among
recipient: subject
when: subject is @actor, @people, @place, @policy, @person, @organisation, @attack, move, arrest, raid, execution, sentence, killing, vote, test, visit, crackdown, war, detention, election, treatment, sale
mode: disapprove
cameo: 111
+ The decision drew condemnation from Egypt. => actor: Egypt

[voice-criticism]
light: voice, express, level, direct, issue, heap, pour, launch, deliver, reiterate, register, convey, offer, mount, make, aim, unleash, pass, join + criticism, condemnation, disapproval, outrage, indignation, anger, displeasure, dismay, dissatisfaction, disappointment, scathing attack, rebuke, strong condemnation, verbal attack, tirade, disgust, scorn, frustration, opposition, disagreement, censure, protest note, opprobrium, broadside, abhorrence, blistering attack, revulsion
recipient: of, at, with, over, against, about, on, noun-of, noun-at, noun-with
when: with not food, soup, service, weather, room
mode: disapprove
cameo: 110
+ Turkey voiced anger at the vote in Washington. => actor: Turkey
+ The bishops expressed outrage over the execution. => actor: The bishops
- The chef expressed disappointment with his soup.

[under-fire]
light: come, be + under fire, under criticism, under attack, under heavy criticism, under increasing criticism
actor: from, by
recipient: subject
when: from is critic, opposition, lawmaker, @official, rights group, activist, campaigner, media, environmentalist, union, mp, deputy, senator, press, politician | for present | over is @policy, handling, failure, comment, remark | by is critic, opposition, lawmaker, media
when: subject is @official, @person, government, minister, president, company, agency, police, @organisation, @policy, @place, @pronoun
mode: disapprove
cameo: 111
+ The governor came under fire from critics for the delay. => recipient: The governor

[complain]
verb: complain, protest, grumble, object, remonstrate
actor: subject
recipient: to, about, with, of, at, over, object
when: subject is @actor, @people, @place, @person, @organisation, @official, ministry, embassy, government, @pronoun
when: to is @place, @organisation, un, council, court, united nations, ambassador, government, authority, police, ministry, commission, embassy | about is @actor, @place, @policy, attack, treatment, violation, abuse, raid, lack, interference | over is @policy, attack, raid, treatment, violation, arrest, killing | with is @place, @organisation | of is harassment, intimidation, discrimination, abuse, fraud, ill-treatment, interference, torture, persecution | to is @policy | clause present
when: of not pain, headache, nausea, fever, dizziness
when: about not pain, weather, food, noise, cold, heat, back, service
mode: disapprove
cameo: 114
contexts: diplomatic
+ Jordan complained to the Security Council about the raids. => actor: Jordan; recipient: the Security Council
+ The embassy protested to the foreign ministry over the arrest. => actor: The embassy; recipient: the foreign ministry
- The patient complained of a headache.

[lodge-protest]
light: lodge, file, make, submit, deliver, send, register, hand, present, issue, enter, convey, hand over, raise, dispatch, relay + protest, complaint, formal protest, official protest, protest note, diplomatic protest, formal complaint, official complaint, strong protest, note of protest, protest letter, letter of protest, objection, demarche, diplomatic note, stern representation, solemn representation, solemn protest, verbal protest
recipient: with, to, against, over, at, noun-to, noun-with, noun-against
when: subject not product, shopper, customer, guest, client
mode: disapprove
cameo: 114
contexts: diplomatic
+ Malaysia lodged a protest with China over the patrol. => actor: Malaysia; recipient: China
+ A formal complaint was submitted to the tribunal by miners. => recipient: the tribunal

[summon-ambassador]
verb: summon, call in, convoke
recipient: object
when: object is ambassador, envoy, charge d'affaires, diplomat, consul, d'affaires, charge, chargé, attache, high commissioner, representative, commissioner, nuncio
mode: disapprove
cameo: 114
contexts: diplomatic
+ Oslo summoned the Russian ambassador over the jamming. => actor: Oslo; recipient: the Russian ambassador
+ The Swedish envoy was summoned by Iran. => actor: Iran; recipient: The Swedish envoy

[censure-motion]
light: pass, adopt, table, win, call, propose, hold, file, submit, introduce, approve, survive, face, lose + no-confidence motion, motion of no confidence, vote of no confidence, no-confidence vote, censure motion, motion of censure, impeachment motion, article of impeachment
recipient: against, in, noun-against, noun-in
mode: disapprove
cameo: 111
contexts: legislative
+ Deputies passed a no-confidence motion against the cabinet. => actor: Deputies; recipient: the cabinet

[censure-motion-noun]
noun: no-confidence motion, no-confidence vote, censure motion, vote of no confidence, motion of no confidence
actor: by, possessor
recipient: against, in
mode: disapprove
cameo: 111
contexts: legislative
+ A no-confidence vote against the premier failed in Prague. => recipient: the premier

[disapprove]
verb: disapprove, disagree, deplore, regret, resent, frown
recipient: of, with, on, object
when: of is @policy, @actor, @place, war, attack | with is @policy, @actor, @place | object is attack, violence, death, killing, refusal, @policy, execution, raid, escalation, loss, use, arrest | on is @policy, violence, practice, protest
when: subject is @actor, @people, @place, @person, @organisation, @official
mode: disapprove
cameo: 110
+ Canada deplored the execution of the poet. => actor: Canada

[call-names]
verb: call, brand, label, describe, term, dub, characterize, characterise, denounce, slam, portray, decry, compare, liken
recipient: object
when: as is traitor, terrorist, dictator, liar, coward, aggressor, criminal, murderer, tyrant, barbaric, cowardly, racist, illegal, outrageous, aggression, provocation, crime, heinous, puppet, genocide, threat, violation, farce, sham, cowardly, disgraceful, shameful, unacceptable, massacre, blackmail, hypocrite, pariah, fascist, nazi, war criminal | object is traitor, terrorist, dictator, liar, coward, aggressor, criminal, puppet, murderer, tyrant, fool, fascist | to is hitler, nazi, apartheid, fascism, stalin
when: object present
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
mode: disapprove
cameo: 111
+ Havana described the blockade as a crime. => actor: Havana
- The critic described the film as a triumph.

[denounce-as]
verb: call illegal, call unacceptable, call barbaric, call cowardly, call outrageous, call shameful, call disgraceful, call unlawful, call reckless, call illegitimate, call racist, declare illegitimate, deem unacceptable, deem illegal, consider illegal, consider illegitimate, brand illegal
light: call, brand, label, declare, deem, consider + terrorist, traitor, dictator, liar, coward, aggressor, criminal, puppet, aggression, act, war crime, provocation, crime, genocide, farce, sham, terrorist organisation, terrorist organization, war criminal, violation, terrorist group, murderer, blackmail, terrorism, massacre, fascist, tyrant, betrayal, fraud, disgrace
recipient: object
when: object present
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
when: object not penalty, goal, kick
mode: disapprove
cameo: 111
+ Cuba called the raid a crime.
+ The president called him a traitor.

[question-verb]
verb: question, doubt, challenge, contest, dispute
recipient: object, on, noun-possessor
when: object is legitimacy, legality, motive, sincerity, loyalty, result, integrity, competence, commitment, patriotism, election, outcome, honesty, right, credibility, mandate, authority
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, opposition
mode: disapprove
cameo: 110
+ Observers questioned the legitimacy of the vote in Harare.
- The scientist challenged the theory of gravity.

[oppose]
verb: oppose, object, speak against, come out
recipient: object, to, against
when: object is @policy, @proposal, war, intervention, deployment, sanction, embargo, expansion, enlargement, bid, settlement, construction, independence, occupation, candidacy, invasion, presence, partition, annexation, strike, attack, sale, recognition, secession, dam, use, @attack, membership, rule, regime, government, reform, military action, troop | to is @policy, @proposal, war, deployment, sanction, expansion, presence, use, sale, intervention, construction | against is @policy, @proposal, war, deployment, sanction, expansion, use, sale, intervention
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
mode: disapprove
cameo: 110
+ Serbia opposed the independence of Kosovo. => actor: Serbia
- He opposed his thumb and finger.

[opposed-adjective]
adjective: opposed, hostile, averse
recipient: to
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
when: to present
mode: disapprove
cameo: 110
+ France is hostile to the plan.
- The two ends of the bar are opposed.

[opposition-noun]
noun: opposition, objection, hostility, resistance
actor: from, by, possessor
recipient: to, against
when: to is @policy, @proposal, war, deployment, intervention, sanction, expansion, candidacy, occupation, rule, presence, use, invasion, @attack, treaty, bid
when: modifier not official, main, political, antibiotic
mode: disapprove
cameo: 110
+ Opposition to the treaty by farmers hardened. => actor: farmers

[call-for-action-against]
verb: call for, press for, push for, appeal for, lobby for, demand, call, press
recipient: against, noun-against, noun-on
when: for is sanction, embargo, boycott, punishment, isolation, jihad, strike, overthrow, holy war, ban, expulsion | object is sanction, embargo, boycott, jihad
when: self present
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
mode: disapprove
cameo: 113
+ Germany called for sanctions against the junta. => actor: Germany

[rally-opposition]
light: rally, mobilise, mobilize, whip up, drum up, stir up, incite, galvanize, organise, organize, unite, urge, rouse + opposition, resistance, hatred, violence, sentiment, anger, public opinion, people, muslim, arab
recipient: against, noun-against
mode: disapprove
cameo: 113
+ The union has mobilized opposition.

[unite-against]
verb: unite, mobilize, mobilise, rise, band together, stand up, incite, rally
recipient: against
when: against is @place, @actor, @organisation, @person, enemy, occupation, aggression, invader, war, imperialism, regime
when: subject is @actor, @people, @person, @organisation, @pronoun, cleric, leader, newspaper | object is @actor, @people, muslim, arab, people, voter
mode: disapprove
cameo: 113
+ Opposition leaders mobilised voters against the president. => recipient: the president

[mobilise-jihad]
light: declare, proclaim, preach, issue, call for + jihad, holy war, fatwa, crusade
recipient: against, on, noun-against
mode: disapprove
cameo: 113
+ A preacher declared jihad against the crusaders in Peshawar. => actor: A preacher

[concern-strong]
verb: alarm, anger, enrage, infuriate, outrage, dismay, incense, irk, offend, displease, antagonize, antagonise, upset, rankle
actor: object
recipient: subject, noun-by
when: object is @place, @official, government, ally, neighbour, neighbor, leader, lawmaker, diplomat, ambassador, council, union, opposition, activist, muslim, arab, resident, family, nationalist
when: subject is @policy, @attack, @place, test, move, decision, visit, comment, remark, sale, deal, strike, killing, arrest, execution, raid, cartoon, statement, deployment, recognition
mode: disapprove
cameo: 110
+ The visit to the shrine angered Seoul. => actor: Seoul
+ Poland was outraged by the remark. => actor: Poland
- The long wait angered passengers.

[expose]
verb: expose, uncover, reveal, denounce, unmask, leak
recipient: noun-by, noun-of
when: object is corruption, abuse, atrocity, torture, fraud, wrongdoing, violation, crime, plot, conspiracy, collusion, massacre, spy ring, espionage
when: subject is @actor, @people, @organisation, @person, @official, report, investigation, group, newspaper, authority
mode: allege
cameo: 112
+ The newspaper exposed abuses by prison guards in Angola. => actor: The newspaper

[find-violation]
verb: find, conclude, rule, say, determine, establish
actor: subject
recipient: clause-subject
when: subject is inquiry, tribunal, commission, report, panel, inspector, investigator, court, rapporteur, observer, monitor
when: clause is violate, commit, breach, torture, rape, abuse, massacre, break, rig, murder, cover, conspire, infringe, fail
when: clause is finite
mode: allege
cameo: 112
+ A panel found that soldiers committed war crimes. => recipient: soldiers

[file-complaint-body]
verb: report, refer
recipient: object
when: to is police, prosecutor, court, council, tribunal, security council, commission, icc
when: object is @actor, @people, @person, @place, @organisation, @number
mode: allege
cameo: 114
+ Auditors referred the minister to prosecutors. => recipient: the minister

[threat-accuse-noun]
noun: war of words, slanging match, verbal duel, diplomatic row, spat, diplomatic spat, row, feud, blame game
actor: between, possessor, modifier
recipient: with, against
reciprocal: yes
when: between is @place, @actor, @organisation, @person | with is @place, @actor, @organisation, @person
when: modifier not family, front, back, custody
mode: disapprove
cameo: 112
+ The diplomatic spat between Greece and Turkey continued.
- A row of houses stood by the canal.


# ---- more ways to accuse, complain and inquire ------------------------------------------------------------------------

[point-to-involvement]
verb: point
when: to is role, involvement, complicity, hand, responsibility, collusion, cover-up, negligence
when: subject is evidence, report, inquiry, investigator, @official, prosecutor, @actor, @place, panel, expert
recipient: noun-of, noun-by, noun-possessor
mode: allege
cameo: 112
+ Investigators pointed to the involvement of two officers in the killing. => recipient: two officers

[take-exception]
light: take + exception, umbrage, issue, offence, offense, task
when: to is statement, remark, claim, policy, law, decision, visit, map, speech, comment, report, plan, deployment, exercise | with is statement, remark, claim, policy, @place, government, report, speech, decision | at is statement, remark, map, speech, comment, visit
when: subject is @place, @actor, @official, government, minister, ministry, army, president, ambassador, @organisation, bishop
recipient: noun-of, noun-by, noun-possessor, with
mode: disapprove
cameo: 111
+ Hanoi took exception to the map of its neighbour. => actor: Hanoi
- The cook took exception to the salt.

[cry-foul]
light: cry, allege, claim, denounce + foul, fraud, foul play, vote rigging, electoral fraud, irregularity, vote-rigging, interference, persecution, witch hunt, witch-hunt, double standard
when: subject is @place, @actor, @official, opposition, candidate, party, government, union, @organisation, observer, leader, @person, @people
when: subject not referee, coach, player, team
recipient: by, noun-by, in
mode: allege
cameo: 112
+ The opposition cried foul after the count. => actor: The opposition
- The coach cried foul after the match.

[trade-accusations]
light: trade, exchange, swap, hurl + accusation, insult, barb, blame, recrimination, charge, accusations of betrayal
when: subject is @place, @actor, side, neighbour, government, party, leader, minister, rival, faction, army, @organisation, ambassador
actor: subject
recipient: with
reciprocal: yes
mode: allege
cameo: 112
+ The two factions traded blame for the collapse of the truce. => actor: The two factions

[compare-to-tyrant]
verb: compare, liken
when: to is hitler, stalin, nazi, apartheid, dictator, gestapo, fascist, terrorist, mafia, pharaoh, tsar, genocide, holocaust
when: object is @place, @actor, @person, @official, @organisation, government, policy, army, leader, treatment, @pronoun, police
recipient: object, noun-of, noun-possessor
mode: disapprove
cameo: 111
+ The bishop likened the governor to a dictator. => recipient: the governor

[rights-report]
verb: document, catalogue, chronicle, detail, record, list, verify, publish
when: object is abuse, violation, torture, killing, war crime, rape, atrocity, massacre, disappearance, extrajudicial killing, beating, crime, mistreatment
when: subject is @organisation, report, inquiry, un, monitor, commission, group, amnesty international, panel, observer, ngo, mission, lawyer, rapporteur, watchdog
when: subject not historian, film, novel
recipient: noun-by, by, noun-of
mode: allege
cameo: 1122
contexts: human_rights
+ Monitors documented torture by the militia in Zintan. => actor: Monitors; recipient: the militia
- The film documented a crime by a clerk.

[issue-report-against]
light: issue, publish, release, present + damning report, scathing report, critical report, dossier, list of crime, white paper on abuse, indictment, report on abuse
when: on present | against present | about present
recipient: against, on, about, noun-on, noun-against
mode: allege
cameo: 112
+ The panel published a damning report on the army. => actor: The panel; recipient: the army

[exhume]
verb: exhume, dig up, open
when: object is mass grave, grave, body, remains, corpse, skeleton
when: subject is investigator, forensic expert, team, prosecutor, authority, expert, commission, court, police, judge, tribunal
recipient: noun-of
mode: investigate
cameo: 094
contexts: human_rights
+ Forensic experts exhumed a mass grave near Zepa. => mode: investigate
- The dog dug up a corpse of a bird.

[issue-warrant]
light: seek, request, obtain, unseal, confirm, execute, renew + arrest warrant, warrant, indictment, extradition warrant, international arrest warrant, summons
when: for is @person, @official, @people, leader, general, president, suspect, minister, commander, officer, activist, dissident, oligarch | against is @person, @official, @people, leader, general, president, suspect, minister, commander, officer, activist, dissident | noun-against present
recipient: for, against, noun-for, noun-against
mode: allege
cameo: 115
contexts: legal
+ Prosecutors sought an arrest warrant for the warlord. => recipient: the warlord

[finger-of-suspicion]
noun: finger of blame, finger of suspicion, suspicion, blame
when: at is @place, @actor, @organisation, @people | on is @place, @actor, @organisation, rebel, militia, army, government, @fighter, separatist
when: for not defeat, weather
recipient: at, on
mode: allege
cameo: 112
+ Suspicion fell on the separatists. => recipient: the separatists

# ---- censure, suspicion and law in more words ---------------------------------------------------------------------------
[under-fire-over]
light: come, be, find + under fire, under attack, under criticism, under pressure to resign
actor: from, by
recipient: subject
when: over present | from is economist, shareholder, parent
when: subject is @official, @person, minister, government, party, ministry, company, firm, policy, agency, police, bank, senator, mayor, president, premier, judge, council
when: document not shell, mortar, sniper, rebel, militant, artillery, ambush, airstrike, gunman
when: self present
mode: disapprove
cameo: 111
+ The minister came under fire over the cost of the bridge. => recipient: The minister
- The convoy came under fire from snipers near Sirte.

[verbal-attack]
light: make, launch, intensify, step up, mount, unleash, trade, level, direct, deliver, continue, renew, begin + personal attack, blistering attack, political attack, withering attack, stinging attack, veiled attack, bitter attack, fierce verbal attack, verbal assault, scathing assault, verbal broadside, broadside, rhetorical attack, vitriolic attack, outspoken attack, thinly veiled attack
recipient: on, against, at, noun-on, noun-against, noun-at
mode: disapprove
cameo: 111
+ The senator made personal attacks on his rival. => actor: The senator; recipient: his rival

[verbal-attack-noun]
noun: personal attack, scathing attack, blistering attack, withering attack, stinging attack, verbal assault, verbal abuse, insult, slur, ad hominem attack, attack ad, negative ad, smear tactic, name-calling, war of words, public spat, heated exchange, verbal spat, verbal clash, verbal sparring, verbal volley, verbal onslaught, barb, jibe, taunt, potshot
actor: by, from, possessor
recipient: on, against, at
when: by present | from present | possessor present | on present | against present | at present
when: from not oven, hedgehog
mode: disapprove
cameo: 111
+ The envoy's personal attack on the judges was ignored in The Hague. => recipient: the judges

[take-aim-at]
light: take + aim, swipe, potshot, shot, dig, jab
recipient: at, noun-at
when: at is @official, @person, @place, @organisation, government, president, minister, junta, court, media, press, policy, party, premier, rival, regime, church, opponent | noun-at is @official, @person, @place, @organisation, government, president, minister, junta, court, media, press, policy, party, premier, rival, regime
when: subject is @official, @person, @place, senator, candidate, bishop, pope, union, newspaper, editor, president, minister, @pronoun, leader
when: document not rifle, sniper, goal, striker, hacker
mode: disapprove
cameo: 111
+ In a speech the senator took a swipe at the government. => actor: the senator; recipient: the government

[bristle-at]
verb: bristle, fume, chafe, seethe, balk loudly, bridle, recoil, rage, storm
recipient: at, against, over
when: at is statement, remark, suggestion, move, decision, comment, criticism, criticism, plan, policy, sanction, treatment, accusation, visit, presence, refusal, killing, law | against is law, rule, occupation, decision, injustice, corruption, regime, plan | over is killing, decision, snub, visit, law, cartoon, remark, deal
when: subject is @place, @official, @person, government, ministry, union, critic, opposition, president, minister, leader, @organisation
mode: disapprove
cameo: 110
+ Cairo bristled at the remarks from Ankara. => actor: Cairo

[voice-alarm]
light: voice, express, raise, sound, register, convey, share + alarm, deep concern, grave concern, serious concern, concern, unease, anger, fury, horror, shock, dismay, disquiet, misgiving, reservation
recipient: over, about, at, noun-over, noun-about, noun-at
when: over is arrest, killing, abuse, crackdown, detention, treatment, attack, execution, law, bill, strike, settlement, deportation, trial, violation, jailing, raid, torture, demolition | about is arrest, killing, abuse, crackdown, detention, treatment, attack, execution, law, settlement, deportation, trial, violation, jailing, torture, demolition, eviction | at is arrest, killing, abuse, crackdown, detention, treatment, execution, law, jailing, sentence, verdict, torture, demolition, eviction
when: subject is @place, @official, @person, @organisation, diplomat, government, ministry, envoy, rights group, group, union, council, ambassador, un, bloc
mode: disapprove
cameo: 110
+ The envoy voiced grave concern over the detention of two editors. => actor: The envoy

[file-grievance]
light: file, lodge, submit, bring, table, send, register, raise + grievance, grievance petition, writ, writ petition, class action, class-action suit, damages claim, defamation suit, libel suit, criminal complaint, complaint, protest letter, formal complaint, ethics complaint, human rights complaint, war crimes complaint
recipient: against, with, to, noun-against, over
when: against present | noun-against present | with present
when: subject is @people, @person, @organisation, @place, union, family, lawyer, group, party, victim, villager, tribe, ministry, council, opposition, @actor
when: against not restaurant, hotel, neighbour, landlord, airline
cameo: 114
mode: investigate
+ Relatives filed a criminal complaint against two officers in Lima. => actor: Relatives; recipient: two officers

[open-hearings]
light: open, begin, start, hold, resume, convene + hearing, court-martial, court martial, trial, impeachment hearing, impeachment trial, proceedings, impeachment proceedings, extradition hearing, disciplinary proceedings, contempt proceedings, infringement proceedings
recipient: against, of, noun-against, noun-of
when: against present | noun-against present | noun-of is @person, @official, @fighter, general, minister, leader, president, editor
when: subject is court, tribunal, parliament, senate, prosecutor, army, congress, panel, commission, judge, @place, brussels, @organisation | subject missing
mode: investigate
cameo: 115
contexts: legal
+ The tribunal opened proceedings against three generals. => actor: The tribunal; recipient: three generals

[smell-plot]
verb: smell, suspect, detect, scent, see
recipient: behind, of
when: object is plot, conspiracy, hand, foul play, cover-up, foreign hand, sabotage, treachery, fraud, rigging, collusion
when: subject is @place, @official, @person, government, president, opposition, ministry, party, leader, regime, police, investigator, general
when: self present
mode: allege
cameo: 112
+ The president sees a foreign hand behind the riots. => actor: The president

[brand-election]
verb: brand, label, denounce, dismiss, decry, deride, condemn, slam, reject
recipient: object
when: as is sham, farce, charade, fraud, travesty, mockery, provocation, show trial, kangaroo court, propaganda, betrayal, sell-out, sellout, capitulation, land grab, power grab, witch hunt, witch-hunt, lie, stunt, publicity stunt, blackmail, insult, disgrace, whitewash, piracy, state terrorism, banditry, declaration of war, apartheid, collective punishment
when: object is vote, election, trial, referendum, drill, plan, law, deal, verdict, poll, ruling, move, visit, statement, report, inquiry, summit, treaty, decision, @place, @official, ballot, claim, raid, bill, decree, ban, blockade, summons, arrest
when: self present
when: self present
mode: disapprove
cameo: 111
+ The opposition denounced the vote as a sham. => actor: The opposition
- The critic dismissed the film as a charade.

[file-suit-verb]
verb: sue, countersue, take, impeach, prosecute, indict, arraign
recipient: object
when: for is defamation, libel, negligence, torture, abuse, damage, killing, genocide, wrongful death, wrongful arrest, discrimination, breach, treason, graft, corruption, abuse of power, war crime, murder
when: object is @place, @official, @person, @organisation, government, police, ministry, army, officer, state, president, minister, city, party, newspaper, general
when: subject is family, widow, relative, victim, survivor, union, lawyer, group, tribe, @place, prosecutor, parliament, minister, president, @official, villager, activist
mode: investigate
cameo: 115
contexts: legal
+ Widows of the miners sued the state for negligence. => actor: Widows of the miners; recipient: the state

[shame]
light: name and shame, accuse, pour, heap, rain, shower + scorn, opprobrium, ridicule, shame, insult, invective, abuse, vitriol, derision
recipient: on, upon, at, noun-on
when: on is @official, @person, @place, government, party, president, minister, union, court, plan, policy, judge, rival, un, envoy, deal, opposition
mode: disapprove
cameo: 111
+ The newspaper poured ridicule on the ministry. => actor: The newspaper; recipient: the ministry
