# REQUEST: what one actor demands, asks, orders or appeals for. Demands carry CAMEO codes 10x, milder appeals 02x.
# Modes: assist (aid, relations, support), change (policy, leadership, rights), yield (withdraw, release, cease fire,
# lift sanctions, give access), meet (talks, settlement, mediation). Own work, Apache-2.0.
type REQUEST

# --- demands --------------------------------------------------------------------------------------------------

[demand-yield]
verb: demand
when: object is @yielding | clause is @yieldverb
recipient: from, of, by, clause-subject
position: demands object, clause
mode: yield
cameo: 105
+ The hijackers demanded the release of twenty prisoners. => actor: The hijackers; mode: yield
+ An immediate ceasefire was demanded by the African Union. => actor: the African Union; mode: yield
+ Ukraine demanded an immediate withdrawal of Russian troops. => actor: Ukraine; mode: yield

[demand-meet]
verb: demand
when: object is @talks, @meeting | clause is @talks, @meeting, meet, negotiate, talk
recipient: with, from, of, clause-subject
position: demands object, clause
mode: meet
cameo: 106
+ The opposition demanded talks with the military council. => actor: The opposition; recipient: the military council; mode: meet

[demand-assist]
verb: demand
when: object is @aid, @money, @support, @arms, compensation, reparation, extradition, help, guarantee, cooperation
recipient: from, of, clause-subject
position: demands object
mode: assist
cameo: 101
+ Namibia demanded reparations from Germany. => actor: Namibia; recipient: Germany; mode: assist
+ Turkey demanded the extradition of the cleric. => actor: Turkey; mode: assist
+ Island states demanded more money from rich countries. => recipient: rich countries

[demand-change]
verb: demand
when: object is @reform, @rights, change, inquiry, investigation, justice, apology, resignation | clause is @reform, step, resign
recipient: from, of, clause-subject
position: demands object, clause
mode: change
cameo: 104
+ The Kurds demanded autonomy from Baghdad. => actor: The Kurds; recipient: Baghdad; mode: change
+ The opposition parties have demanded early elections. => actor: Opposition parties; mode: change

[make-demand]
light: make, issue, present, submit, put forward, set out, lay out, lay down, list, state, voice, table, advance, press, reiterate, renew, repeat, restate, outline, unveil, spell out, send, deliver, hand over, raise + @demand
recipient: to, on, of, from, with, noun-to, noun-on
position: demands noun-for, noun-clause, clause
cameo: 100
+ The hostage takers made new demands on Friday. => actor: The hostage takers
- The committee set out the terms of the study.

[give-demand]
light: give, hand, send, present + demand, ultimatum, list of demands, request, petition, set of demands
when: indirect is @actor, @official | to is @actor, @official | object is @actor, @official
recipient: indirect, to
position: demands noun-for, clause
cameo: 100
+ Villagers handed a petition to the governor. => actor: Villagers; recipient: the governor

[give-set-of-demands]
light: give, hand, present, send, submit, issue, publish, release, set out + set, list, series, catalogue, number, raft
when: noun-of is demand, request, condition
recipient: indirect, to, with
position: demands noun-of
cameo: 100
+ The strikers issued a list of demands. => actor: The strikers
- The ministry published a list of hospitals.

[insist-on]
verb: insist
when: on present | upon present
when: on not monday, tuesday, wednesday, thursday, friday, saturday, sunday, anonymity
recipient:
position: demands on, upon
cameo: 100
+ Addis Ababa insisted on the disarmament of the Tigrayan fighters. => actor: Addis Ababa
- The minister insisted on Monday.

[require]
verb: require, oblige, compel
when: clause is infinitive
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
position: demands clause
cameo: 100
+ The Security Council required Iraq to destroy its missiles. => actor: The Security Council; recipient: Iraq
- The job requires patience.

[order-to]
verb: order, command, instruct, direct
when: clause is infinitive
when: object is @actor, @official
recipient: object
cameo: 100
+ The court ordered Myanmar to protect the Rohingya. => actor: The court; recipient: Myanmar
- The general ordered a coffee.
- He ordered a new car from Germany.

[order-yield]
verb: order
when: object is @yielding
recipient: of, from
mode: yield
cameo: 105
+ The judge ordered the release of the three journalists. => actor: The judge; mode: yield
+ The tribunal ordered an end to the mining project. => actor: The tribunal

[set-condition]
light: set, impose, attach, lay down, stipulate, name + condition, precondition, term, deadline
when: subject is @actor, @official, @body, @pronoun | subject missing
when: noun-of missing
recipient: for, on, to
position: demands noun-for, clause
cameo: 100
+ Ankara set new conditions for Sweden. => actor: Ankara
- The weather set the conditions of the race.

[stipulate]
verb: stipulate
when: clause present
when: subject is @actor, @official, @body, @pronoun
recipient: clause-subject
position: demands clause
cameo: 100
+ Hanoi stipulated that the Americans leave the base. => actor: Hanoi

[must]
verb: say, declare, announce, reiterate, state, stress, insist, conclude, argue, emphasize, emphasise, tell, maintain, repeat, add
when: clause has must, should, ought
when: clause-subject not car, vehicle, price, tax, thing, talk, vote, result, work, decision, effort, child, animal, dog, we, i, it, one, you, nobody, everybody, everyone, people, person, this, that, there
recipient: clause-subject
position: demands clause
cameo: 100
+ Tehran said the Americans must leave the Gulf. => actor: Tehran; recipient: the Americans
+ The European Union declared that Serbia must hand over the general. => actor: The European Union; recipient: Serbia
- Moscow said that the base lay empty.
- The mayor said we must think of the young.

[hold-out-for]
verb: hold out, clamour, clamor, agitate, campaign, lobby, press, push, cry out, crusade
when: for present
when: object missing
when: subject is @actor, @official, @body, @pronoun
when: for not office, president, mayor, governor, congress, senate, parliament, re-election, reelection, candidate
recipient: from
position: demands for
cameo: 100
+ The Maoists held out for a seat in the cabinet. => actor: The Maoists
+ Britain pushed for a no-fly zone. => actor: Britain
+ Scottish nationalists are pressing for a second referendum.
- He campaigned for the mayor of Chicago.

[press-to]
verb: press, push, pressure, pressurize, pressurise, prod, nudge, squeeze, lean
when: clause is infinitive | for present | on present
when: object is @actor, @official | on is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object, on
position: demands clause, for
cameo: 100
+ Washington pressed Kyiv to hold elections. => actor: Washington; recipient: Kyiv
- The crowd pushed him to the ground.

[put-pressure]
light: put, exert, apply, bring, pile, increase, step up, intensify, heap, mount, keep up + pressure
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: on, upon, noun-on
cameo: 100
+ The United States put pressure on Israel to open the crossing. => actor: The United States; recipient: Israel
- The drought put pressure on prices.

[under-pressure]
noun: pressure
when: from is @actor, @official
when: modifier not air, blood, water
actor: from
recipient: on
cameo: 100
+ Belgrade came under pressure from Washington. => actor: Washington

[sue-for-peace]
verb: sue, bid, plead, beg, cry
when: for is peace, @ceasefire, mercy, @talks, calm, restraint, @aid, @support, clemency, end
actor: subject
recipient: with, to, from
position: demands for
cameo: 025
+ The bandits begged for mercy.
- The company bid for the contract.

# --- appeals --------------------------------------------------------------------------------------------------

[urge-yield]
verb: urge, exhort, implore, entreat, beseech, beg, ask, call, appeal, press, request, tell, plead, advise
when: clause is @yieldverb
when: object is @actor, @official | on is @actor, @official | upon is @actor, @official | to is @actor, @official | with is @actor, @official | clause-subject is @actor, @official
when: clause not finite
recipient: object, on, upon, to, with, clause-subject
position: demands clause
mode: yield
cameo: 025
+ Washington urged Ankara to withdraw its troops from Cyprus. => actor: Washington; recipient: Ankara; mode: yield
+ The UN envoy called on the rebels to lay down their arms. => actor: The UN envoy; recipient: the rebels; mode: yield
- He asked whether they would stop.

[urge-meet]
verb: urge, exhort, implore, entreat, ask, call, appeal, press, request, encourage, plead
when: clause is @talks, @meeting, meet, negotiate, talk, reconcile, mediate, resume, settle, resolve, sit
when: object is @actor, @official | on is @actor, @official | upon is @actor, @official | to is @actor, @official | with is @actor, @official | clause-subject is @actor, @official
when: clause not finite
recipient: object, on, upon, to, with, clause-subject
position: demands clause
mode: meet
cameo: 026
+ The bishops have urged the president to meet the strikers.

[urge-assist]
verb: urge, exhort, implore, entreat, ask, call, appeal, request, beg, plead
when: clause is @helpverb
when: object is @actor, @official | on is @actor, @official | upon is @actor, @official | to is @actor, @official | with is @actor, @official | clause-subject is @actor, @official
when: clause not finite
recipient: object, on, upon, to, with, clause-subject
position: demands clause
mode: assist
cameo: 021
+ Mali asked France to send troops. => actor: Mali; recipient: France; mode: assist
- He asked who would help.

[urge-change]
verb: urge, exhort, implore, ask, call, appeal, press, request, lobby
when: clause is @reformverb
when: object is @actor, @official | on is @actor, @official | upon is @actor, @official | to is @actor, @official | clause-subject is @actor, @official
when: clause not finite
recipient: object, on, upon, to, clause-subject
position: demands clause
mode: change
cameo: 024
+ The Commonwealth urged Zimbabwe to hold fair elections. => actor: The Commonwealth; recipient: Zimbabwe; mode: change
+ Journalists called on the government to amend the press law. => actor: Journalists; recipient: the government; mode: change

[urge-thing]
verb: urge, counsel
when: object not @actor
when: object present
recipient: on, upon, to
position: demands object
cameo: 020
+ Zelensky urged new sanctions against Moscow. => actor: Zelensky
+ The envoy urged restraint after the clashes. => actor: The envoy

[call-for-yield]
verb: call, appeal, plead, press, push, beg, ask
when: for is @yielding
when: subject is @actor, @official, @body, @pronoun, resolution, petition, statement, letter, communique, declaration, motion | subject missing
recipient: from, to, by
position: demands for
mode: yield
cameo: 025
+ Norway called for an immediate ceasefire in Gaza. => actor: Norway; mode: yield
+ The resolution calls for the release of the sailors. => mode: yield
+ The families appealed for the release of the sailors. => actor: The families; mode: yield
+ Pakistan and Iran called for an end to the bombing. => actor: Pakistan, Iran; mode: yield

[call-for-meet]
verb: call, appeal, plead, press, push, ask
when: for is @talks, @meeting, settlement, solution, reconciliation
when: subject is @actor, @official, @body, @pronoun, resolution, petition, statement, letter, communique, declaration, motion | subject missing
recipient: with, from, between, to
position: demands for
mode: meet
cameo: 026
+ Egypt called for an emergency summit of Arab leaders. => actor: Egypt; mode: meet
+ Sinn Fein called for talks with London. => actor: Sinn Fein; mode: meet

[call-for-assist]
verb: call, appeal, plead, beg, ask
when: for is @aid, @money, @support, @peacekeeper, intervention, cooperation, solidarity, @troops, no-fly zone
when: subject is @actor, @official, @body, @pronoun, resolution, petition, statement, letter, communique, declaration, motion | subject missing
recipient: from, to
position: demands for
mode: assist
cameo: 021
+ Malawi appealed for food aid. => actor: Malawi; mode: assist
- The plan calls for skill.

[call-for-change]
verb: call, press, push, ask
when: for is @reform, @rights, change, inquiry, investigation, resignation, impeachment, justice, accountability, boycott
when: subject is @actor, @official, @body, @pronoun, resolution, petition, statement, letter, communique, declaration, motion | subject missing
recipient: from, of
position: demands for
mode: change
cameo: 024
+ Human rights groups called for an investigation into the shooting. => mode: change
+ The bishops called for free elections. => actor: The bishops; mode: change

[seek-assist]
verb: seek, request, solicit, beg, canvass
when: object is @aid, @money, @support, @arms, @peacekeeper, extradition, cooperation, help, alliance, investment, permission, membership, protection
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: from, of
position: demands object
mode: assist
cameo: 021
+ Ethiopia sought food aid from the European Union. => actor: Ethiopia; recipient: the European Union; mode: assist
+ Spain is seeking the extradition of the former dictator. => actor: Spain; mode: assist
+ The embattled president requested military assistance. => actor: The embattled president
- Investors are seeking safe returns.

[seek-refuge]
verb: seek, claim, request
when: object is asylum, refuge, sanctuary
recipient: in, from, at
mode: assist
contexts: asylum
cameo: 023
+ Thousands of Afghans sought asylum in Germany. => actor: Thousands of Afghans; recipient: Germany

[apply-for]
verb: apply
when: for is asylum, membership, refuge, citizenship, loan, aid, assistance
recipient: to, with, in
mode: assist
cameo: 021
+ Finland applied for membership of the alliance. => actor: Finland; mode: assist
- She applied for a job at the bank.

[seek-meet]
verb: seek, request
when: object is @talks, @meeting, audience, mediation, settlement, reconciliation, dialogue
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, from, of
position: demands object
mode: meet
cameo: 026
+ The Karen rebels sought talks with the junta. => actor: The Karen rebels; recipient: the junta; mode: meet
+ Lima requested a meeting with Santiago. => actor: Lima; recipient: Santiago; mode: meet

[seek-yield]
verb: seek, request
when: object is @yielding
when: object not end, exchange, freedom
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: from, of
position: demands object
mode: yield
cameo: 025
+ Cuba sought the release of five agents. => actor: Cuba; mode: yield
+ Juba requested the withdrawal of foreign forces. => actor: Juba; mode: yield

[seek-change]
verb: seek
when: object is @rights, @reform, ouster, resignation, removal, overthrow
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: from, of
position: demands object
mode: change
cameo: 024
+ The Tamil minority sought autonomy from Colombo. => actor: The Tamil minority; recipient: Colombo; mode: change
+ Catalan parties are seeking a referendum on independence. => actor: Catalan parties

[want-to]
verb: want, expect
when: clause is infinitive
when: object is @actor, @official | clause-subject is @actor, @official
when: clause is @yieldverb, @helpverb, @reformverb, @meetverb
when: subject is @actor, @official, @body, @pronoun
recipient: clause-subject, object
position: demands clause
cameo: 020
+ Jakarta wants Canberra to withdraw its ambassador. => actor: Jakarta; recipient: Canberra
- The drug is expected to help patients.
- The envoy is expected to visit Oslo.
- She chose the course she wanted to take.

[appeal-noun]
noun: appeal, plea, call
when: for present | clause present | to is @actor, @official
when: for not help line, bid, tender
when: possessor is @actor | modifier is @actor | by is @actor, @official | from is @actor, @official | for is @yielding, @talks, @aid, @money, @sanction, @reform, calm, unity, restraint, jihad
actor: possessor, by, from, modifier
recipient: to, on
position: demands for, clause
cameo: 020
+ The general ignored the Pope's appeal for peace. => actor: the Pope
+ There were calls for harsher sanctions after the massacre.
+ Tunisia's plea for help went unanswered. => actor: Tunisia
- The band has lost its appeal.
- The court rejected the appeal against the sentence.
- She took a call from her sister.

[request-noun]
noun: request, entreaty, petition, solicitation
when: for present | clause present | to is @actor, @official
when: possessor is @actor | modifier is @actor | by is @actor, @official | from is @actor, @official
actor: possessor, by, from, modifier
recipient: to
position: demands for, clause
cameo: 020
+ Doha's request for a meeting surprised diplomats. => actor: Doha
+ A request from Kyiv for missiles was discussed. => actor: Kyiv
- Copies are available on request.

[make-appeal]
light: make, issue, launch, send, renew, repeat, reiterate, address, broadcast, deliver, voice, direct + appeal, plea, call, entreaty
when: noun-for present | noun-to present | clause present | to present | for present
recipient: to, noun-to, on
position: demands noun-for, for, clause
cameo: 020
+ The Red Cross launched an appeal for blood donors. => actor: The Red Cross
+ The king made an appeal to the tribes on Sunday. => actor: The king; recipient: the tribes
- She made a call to her mother.
- He lost on appeal.

[encourage]
verb: encourage, advise, challenge, dare, enjoin, coax, cajole
when: clause is infinitive
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
position: demands clause
cameo: 020
+ London encouraged Harare to invite observers. => actor: London; recipient: Harare
- The noise encouraged the dogs to bark.

[propose-that]
verb: recommend
when: clause is finite | clause is gerund
when: clause-subject is @actor, @official
recipient: clause-subject
cameo: 020
+ The commission recommended that Skopje recognise the minority. => recipient: Skopje

[refer-request]
verb: file, lodge, submit
when: object is request, petition, application, extradition request
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, to
mode: assist
cameo: 021
+ Rwanda filed an extradition request with France. => actor: Rwanda; recipient: France; mode: assist
- She submitted an essay to the magazine.

[call-for]
verb: call
when: for present
when: subject is @actor, @official, @body, @pronoun
recipient: from, clause-subject
position: demands for, clause
cameo: 020
+ Calling for tougher measures, Estonia closed its border. => actor: Estonia
- The recipe calls for two eggs.
- The situation calls for patience.

[request]
verb: request, solicit
when: object present
when: object not anonymity, comment, @actor
when: subject is @actor, @official, @body, @pronoun
recipient: from, of
position: demands object
cameo: 020
+ Taiwan requested new radars from Washington. => actor: Taiwan; recipient: Washington
- The diplomat requested anonymity.

[call-on]
verb: call, appeal, plead
when: clause present | for present
when: on is @actor, @official | upon is @actor, @official | to is @actor, @official | with is @actor, @official
recipient: on, upon, to, with
position: demands clause, for
cameo: 020
+ The Council of Europe called on Russia to show humanity. => actor: The Council of Europe; recipient: Russia
- The style appeals to young readers.
- The defendant appealed to the Supreme Court.

[ask-to]
verb: ask, request, petition, summon
when: clause is infinitive
when: object is @actor, @official
recipient: object
position: demands clause
cameo: 020
+ Kosovo asked the alliance to intervene. => actor: Kosovo; recipient: the alliance
- The teacher asked a question.
- He asked whether the road was open.

[ask-for]
verb: ask
when: for present
when: for not comment, word, name, question, time
when: subject is @actor, @official, @body, @pronoun
recipient: object
position: demands for
cameo: 020
+ Chad asked Paris for advice. => actor: Chad
- The officer asked for his name.

[appeal-for]
verb: appeal
when: for present
recipient: to
position: demands for
cameo: 020
+ Police appealed for witnesses after the bombing. => actor: Police
- The lawyer appealed against the verdict.
- He appealed the conviction.

[urge]
verb: urge, exhort, implore, entreat, beseech, beg, adjure
when: object is @actor, @official
recipient: object
position: demands clause
cameo: 020
+ Georgia was urged by its neighbours to think again. => recipient: Georgia
- Doctors urge caution with the drug.

[demand]
verb: demand
recipient: from, of, clause-subject
position: demands object, clause
cameo: 100
+ Moscow demanded an explanation from Warsaw. => actor: Moscow; recipient: Warsaw
+ Hungary has demanded that Slovakia apologise. => actor: Hungary
+ The rebels demanded a share of the oil revenue. => actor: The rebels

[demand-noun]
noun: demand
when: possessor is @actor | modifier is @actor | by is @actor, @official | clause present
when: for not oil, gas, good, coal, energy, power, electricity, product, product, steel, labour, labor, housing, dollar, gold
actor: possessor, by, modifier
recipient: to, on, from, of
position: demands for, clause
cameo: 100
+ Iran's demand that sanctions be lifted delayed the deal. => actor: Iran
- Global demand for oil fell sharply.
- China's demand for oil rose last year.

[warn-against-force]
verb: warn, caution, counsel, advise
when: against is attack, assault, strike, offensive, invasion, violence, war, bloodshed, escalation, massacre, bombing, shelling, aggression, incursion, fighting, retaliation, reprisal, provocation
when: subject is @actor, @people, @official, @body, @pronoun, @organisation, @person
when: object missing
recipient: noun-on, noun-by
cameo: 020
+ The bishop cautioned against a renewed attack on the town. => actor: The bishop
+ Jordan warned against an escalation in Gaza. => actor: Jordan
- The doctor warned against smoking.

[red-line]
noun: red line, precondition, pre-condition
when: self present
when: for is @actor, @place, @body | possessor is @actor | modifier is @actor
actor: for, possessor, modifier
recipient:
cameo: 100
+ Neutrality is a red line for Kyiv. => actor: Kyiv

# ---- more ways to ask -------------------------------------------------------------------------------------------------

[petition-court]
verb: petition, appeal, turn, write, apply
when: to is court, united nations, un, security council, king, president, tribunal, red cross, parliament, icc, commission, council
when: for is help, protection, intervention, justice, release, clemency, pardon, mercy, asylum, assistance, retrial, ruling | clause is intervene, stop, free, protect, halt, release, pardon, investigate, act, help, block
recipient: to
mode: assist
cameo: 102
+ The widow turned to the court for protection. => recipient: the court
- The student turned to the teacher for help.

[invoke-clause]
verb: invoke, trigger, activate
when: object is article, treaty, clause, solidarity clause, defence pact, defense pact, charter, chapter
when: subject is @place, @actor, government, president, ally, member, ministry, parliament
recipient: against
mode: assist
cameo: 1012
+ Warsaw invoked a clause of the treaty. => actor: Warsaw

[bring-pressure]
verb: lobby, buttonhole, nag, badger, pester, implore, beseech, arm-twist, browbeat, cajole
when: object is @place, @actor, @official, government, congress, parliament, minister, ally, court, council, un, president, white house, senator, lawmaker
when: clause present | for present | over present
recipient: object
cameo: 100
+ Exiles lobbied the senators for tougher sanctions. => actor: Exiles; recipient: the senators
- The boy pestered the president of the club.

[evacuation-order]
noun: evacuation order, evacuation warning, order to evacuate, call to evacuate, departure order
when: document not hurricane, wildfire, volcano, typhoon, flood, cyclone, earthquake
actor: by, from, possessor, modifier
recipient: for, to, in
cameo: 100
contexts: human_security
+ An evacuation order by the army covers four villages. => actor: the army

[issue-evacuation-order]
light: issue, give, extend, broadcast, drop, send + evacuation order, evacuation warning, leaflet, order to leave, order to evacuate, forced evacuation order
when: document not hurricane, wildfire, volcano, typhoon, flood, cyclone, earthquake
when: subject is army, military, police, authority, government, @place, @military, @fighter
recipient: for, to, in, on, over
cameo: 100
contexts: human_security
+ The army issued an evacuation order for the suburb. => actor: The army

[put-question-to]
light: raise, bring, take, put + matter, issue, case, fate, plight, question, concern
when: with is @place, @actor, @official, government, authority, counterpart, ministry, minister | before is council, court, assembly, un, security council
when: subject is @place, @actor, @official, government, minister, ambassador, envoy, family, @organisation, president, lawyer
recipient: with, before
cameo: 100
+ The ambassador raised the case of the sailors with the ministry. => actor: The ambassador; recipient: the ministry

# --- asking in more words ----------------------------------------------------------------------------------------------
[beg-free]
verb: beg, implore, plead, appeal, beseech, entreat, urge, call, ask
when: for present
recipient: object, with, to, on
when: for is release, freedom, life, mercy, clemency, pardon, return, ceasefire, truce, end, calm, restraint, stay of execution, reprieve
when: with is kidnapper, captor, rebel, gunman, junta, government, king, president, court, @official, @fighter, police | to is kidnapper, captor, rebel, gunman, junta, government, king, president, court, @official, @fighter, @place | on is kidnapper, captor, junta, government, president, @official, @fighter, @place, side, army
when: self present
position: demands for
mode: yield
cameo: 025
+ The nuns pleaded with the rebels for the release of a priest. => actor: The nuns; recipient: the rebels

[push-to-pump]
verb: push, press, urge, nudge, prod, lobby, lean on, pressure, goad, coax
recipient: object
when: clause is pump, pay, buy, spend, invest, devalue, vote, raise, lower, abstain, condemn, arrest, act, intervene, ban, impose, punish, sanction, boycott, bomb, attack
when: object is @place, government, neighbour, ally, parliament, senate, @official, @organisation, congress, council, member, state, court, cabinet, side, bloc, leader
when: subject is @place, @official, @organisation, government, envoy, union, bloc, diplomat, donor, @pronoun, minister, lobby, mediator
position: demands clause
cameo: 020
+ Washington urged Riyadh to vote for the plan. => actor: Washington; recipient: Riyadh

[petition-for-land]
verb: petition, lobby, besiege, bombard
recipient: object
when: for is land, water, school, road, pay, right, autonomy, statehood, pension, compensation, amnesty, release, pardon, inquiry, protection, status, recognition, reform, tax relief, vote | clause is save, stop, free, grant, reopen, spare, ban, release, recognise, recognize, intervene, act, protect, investigate
when: object is @official, king, government, council, court, parliament, ministry, president, mayor, governor, senate, congress, @place, un, pope, emperor
when: subject is villager, resident, farmer, tribe, family, union, @people, @organisation, parent, worker, exile, prisoner, @place, activist, thousand, clan
position: demands for
mode: change
cameo: 024
+ Villagers have petitioned the governor for land. => actor: Villagers; recipient: the governor

[seek-probe]
verb: seek, urge, propose, await
recipient: from, by, of
when: object is probe, inquiry, enquiry, investigation, independent inquiry, independent investigation, judicial inquiry, autopsy, exhumation, arrest warrant, prosecution, resignation, impeachment, recount, retrial, dismissal, sacking, punishment, explanation, answer, clarification, accountability
when: subject is @official, @organisation, @place, family, senator, lawmaker, opposition, lawyer, union, widow, relative, prosecutor, rights group, group, party, parliament, ministry, victim, deputy, government
when: object not comment, direction
position: demands object
mode: change
cameo: 024
+ The senator sought a probe into the shelling of the school. => actor: The senator

[plead-for-helicopters]
verb: plead, appeal, beg, cry out, cry, ask, clamour, clamor, lobby, press
recipient: to, with, object, from
when: self present
when: for is helicopter, troop, weapon, ammunition, missile, reinforcement, doctor, medicine, food, water, blood, tent, fuel, blanket, money, donation, fund, volunteer, oxygen, vaccine, rescue, evacuation, peacekeeper, no-fly zone, air defence, shell, protection, asylum, generator, bodybag, drone, jet, tank, visa, observer
when: subject is @place, @official, @organisation, mission, mayor, government, rebel, un, agency, commander, hospital, doctor, governor, charity, minister, president, red cross, survivor, villager, garrison, city, camp
position: demands for
mode: assist
cameo: 023
+ The mayor pleaded for tents and water after the shelling. => actor: The mayor

[order-troops-out]
verb: order, tell, instruct, command, direct
recipient: object
when: clause is leave, evacuate, move, surrender, disarm, halt, stop, withdraw, return, stand, disperse, hand, vacate, retreat, cease, flee, open, close, obey, report, lay
when: object is villager, resident, civilian, @fighter, garrison, soldier, protester, crowd, family, settler, refugee, militia, inhabitant, driver, ship, tanker, vessel, population, journalist, crew, student
when: subject is army, @military, @fighter, junta, court, police, government, @place, commander, governor, navy, un, @official
position: demands clause
mode: yield
cameo: 025
+ The army ordered villagers to evacuate a valley near Hakkari. => actor: The army; recipient: villagers

[bring-before-un]
light: bring, take, put, table, raise, submit, lodge, place, refer, carry + matter, motion, complaint, resolution, draft resolution, dispute, request, case, appeal, petition, plea, file, proposal
recipient: before, to, with
when: before is un, council, security council, general assembly, court, parliament, assembly, summit, african union, arab league, commission | to is un, council, security council, general assembly, court, assembly, commission, international court | with is un, council, security council, court, commission, @official, government
when: subject is @place, @official, government, opposition, @organisation, party, family, tribe, union, ministry, envoy
mode: change
cameo: 024
+ Kenya has put a motion on the border dispute before the council. => actor: Kenya

[ask-to-monitor]
verb: invite, ask, call in, approach, solicit, enlist, turn, court
recipient: object, to
when: clause is mediate, arbitrate, monitor, observe, broker, intercede, supervise, moderate, intervene, verify, guarantee, chair | for is mediation, help, support, arms, aid, protection, loan, arbitration, troop, backing, weapon
when: object is @place, @official, un, pope, church, president, bloc, @organisation, king, neighbour, mediator, elder, imf | to is @place, un, imf, @organisation, @official, neighbour, pope, church
when: subject is @place, @official, side, rebel, government, opposition, union, junta, party, clan, @organisation, militia
position: demands clause, for
mode: assist
cameo: 021
+ The rebels approached Norway for mediation. => actor: The rebels; recipient: Norway

[petition-noun]
noun: mercy petition, clemency plea, plea for mercy, plea for clemency, asylum application, asylum claim, asylum bid, asylum request, aid request, aid appeal, flash appeal, donor appeal, humanitarian appeal, emergency appeal, appeal for calm, call for calm, call for restraint, plea for peace, cry for help, call for help, distress call, ceasefire call, ceasefire appeal, peace appeal, membership bid, membership application, membership request, visa request, arms request, weapons request, pay demand, wage demand, independence demand, ransom note
actor: by, from, possessor, modifier, of
recipient: to
when: modifier not consumer, sports
mode: assist
cameo: 020
+ An asylum claim by a Belarusian pianist was heard in Vilnius. => actor: a Belarusian pianist

[raise-demand]
light: drop, soften, harden, table, revive, raise, list, repeat, float, push, trumpet, champion, back, restate, echo + demand, claim, call, plea, condition
recipient: to, on, from
when: for is withdrawal, ceasefire, independence, autonomy, statehood, release, resignation, election, inquiry, pay, reform, return, land, compensation, referendum, truce, apology, boycott, no-fly zone | noun-for is withdrawal, ceasefire, independence, autonomy, statehood, release, resignation, election, inquiry, pay, reform, return, land, compensation, referendum, truce, apology, boycott, no-fly zone
when: subject is @place, @official, @organisation, rebel, union, opposition, government, party, tribe, group, leader, separatist, movement, protester, student, mediator
when: self present
mode: yield
cameo: 100
+ The separatists repeated their demand for a referendum. => actor: The separatists
