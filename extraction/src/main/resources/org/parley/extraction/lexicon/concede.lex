# CONCEDE: concessions in word or law: give way to a demand, ease restrictions, lift a curfew or a ban, call off a protest,
# pardon (CAMEO 080-0834). Handing over people, ground or weapons, and easing sanctions, are RETREAT. Own work, Apache-2.0.
type CONCEDE

# --- giving way -----------------------------------------------------------------------------------------------

[concede-to]
verb: concede, yield, cave, cave in, give in, bow, accede, capitulate, bend, surrender, knuckle under, defer, succumb, acquiesce
light: give + way
when: to is @demand, @actor, pressure, protest, protester, demonstrator, wish, will, opposition, public, outcry, threat, force
when: to not nato, eu, union, european union, treaty, throne, convention, alliance, wound, injury
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to
position: accepts to
cameo: 080
+ The government yielded to the miners. => actor: The government; recipient: the miners
+ The junta gave in to the demands of the monks. => actor: The junta
- He succumbed to his wounds.
- Poland acceded to NATO on Friday.
- The tree gave way in the storm.

[concede-thing]
light: concede + defeat, election, demand, right, power, independence, autonomy, point, territory, land, concession, race, vote
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect
position: accepts object
cameo: 080
+ The opposition candidate conceded defeat. => actor: The opposition candidate
+ Portugal conceded independence to Mozambique. => actor: Portugal; recipient: Mozambique
- The team conceded two goals.

[admit-defeat]
light: admit, accept, acknowledge + defeat, loss
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, by
cameo: 080
+ The former dictator admitted defeat in the vote. => actor: The former dictator

[back-down]
verb: back down, climb down, relent, backtrack, backpedal, capitulate, back off, step back, stand down, draw back, pull back, row back
when: subject is @actor, @official, @body, @pronoun | subject missing
when: on present | over present | from is @demand, decision, plan, threat, position, policy, stance, brink, law, bill, reform, confrontation, promise | after present | to present
recipient: to
cameo: 080
+ The ministry backed down over the fuel tax.
+ Tbilisi backed down from its plan to ban the party. => actor: Tbilisi
- The horse backed off from the fence.

[give-up-claim]
verb: give up, renounce, drop, waive, abandon, withdraw, relinquish, forgo, forswear, shelve, forsake
when: object is claim, demand, right, objection, threat, veto, opposition, condition, boycott, violence, armed struggle, ambition, complaint, lawsuit, precondition, resistance, terrorism
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, on, over, against
cameo: 080
+ Guatemala dropped its claim to Belize. => actor: Guatemala
+ The ETA leadership renounced violence. => actor: The ETA leadership
- The customer dropped the plate.

[drop-charges]
light: drop, withdraw, dismiss, quash, lift, throw out + charge, case, indictment, accusation, prosecution, arrest warrant, lawsuit, warrant
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: against, noun-against
contexts: legal
cameo: 081
+ The court dropped the case against the journalist.

[meet-demands]
light: meet, accept, satisfy, fulfil, fulfill, grant, honour, honor, address, heed, accommodate, comply with, agree to, bow to, accede to, yield to, give in to, cave in to, concede to, answer + @demand
when: subject is @actor, @official, @body, @pronoun | subject missing
when: noun-for not oil, gas, energy, power
when: noun-possessor not market, customer, consumer
recipient: of, noun-of, noun-from, from, by, noun-possessor, noun-by
position: accepts noun-for, clause, noun-clause
cameo: 083
+ The cabinet accepted the demands of the farmers. => actor: The cabinet; recipient: the farmers
+ Riyadh met Washington's demand for more troops. => actor: Riyadh

[comply]
verb: comply, abide
when: with is @demand, resolution, order, ultimatum, ruling, deadline | by is @ceasefire, @agreement, resolution, ruling
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient:
cameo: 080
+ Baghdad complied with the inspectors' request. => actor: Baghdad
- The toy complies with safety rules.

[heed]
verb: heed, oblige
when: object is warning
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: of, from
cameo: 080
+ The strikers heeded the warning of the bishops. => actor: The strikers
- Drivers should heed the signs.

[make-concession]
light: make, offer, grant, announce, give, extract, win, wring, secure + concession, compromise, gesture, climbdown, U-turn, u-turn, about-face, about-turn, reversal
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to
cameo: 080
+ Paris made concessions to the truck drivers. => actor: Paris; recipient: the truck drivers
+ The premier announced a climbdown over the tax.
- The stadium granted a food concession.

[concession-noun]
noun: concession, climbdown, capitulation, U-turn
when: possessor is @actor | by is @actor, @official | modifier is @actor
when: modifier not oil, mining, timber, food, tariff, tax
actor: possessor, by, modifier
recipient: to
cameo: 080
+ Kiev's concessions to the coal miners ended the march. => actor: Kiev
- The company's mining concession expired.

[soften]
light: soften, moderate, temper, tone down, water down, dilute + stance, position, line, demand, opposition, tone, policy, rhetoric, attitude, approach, law, bill
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: on, towards, toward
cameo: 080
+ Athens softened its stance on the name dispute. => actor: Athens
- The cream softened her skin.

[reverse-policy]
light: reverse, rescind, revoke, scrap, repeal, abolish, annul, overturn, cancel, withdraw, ditch, abandon, shelve, suspend, roll back, roll-back, retract, undo, drop, halt, freeze, delay, postpone + law, decree, decision, policy, bill, tax, ban, order, measure, plan, legislation, levy, reform, hike, increase, regulation, rule, requirement, settlement plan, death penalty, cut
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not ceasefire
recipient: on, against
contexts: executive
cameo: 0832
+ The government repealed the censorship law. => actor: The government
+ The fuel levy was scrapped by the new cabinet. => actor: the new cabinet
- The driver reversed the car.

[reversal-noun]
noun: repeal, abolition, annulment
when: of is law, decree, decision, policy, bill, tax, ban, legislation, apartheid, death penalty
actor: possessor, by
recipient:
cameo: 0832
+ Crowds celebrated the repeal of the law by the parliament.

# --- easing restrictions --------------------------------------------------------------------------------------

[lift-restriction]
light: lift, ease, relax, loosen, remove, end, rescind, revoke, shorten, scale back, reduce, waive, abolish, cancel, roll back, suspend, drop, soften, withdraw, terminate, repeal, overturn + restriction, ban, censorship, curb, prohibition, limit, control, house arrest, travel ban, lockdown, quarantine, parole restriction, measure, rule, emergency measure, travel restriction, visa requirement, suspension
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: on, against, for, upon, noun-on, noun-against
contexts: rights_freedoms
cameo: 081
+ Nepal lifted the ban on the Maoist party. => actor: Nepal; recipient: the Maoist party
+ Restrictions on foreign reporters were eased by Yangon. => actor: Yangon; recipient: foreign reporters
- The crane lifted the ban sign.

[lift-curfew]
light: lift, ease, relax, shorten, end, remove, suspend, cancel, withdraw, loosen, reduce + curfew
recipient: in, on, noun-in, noun-on
contexts: rights_freedoms
cameo: 0813
+ The curfew was lifted on Tuesday.

[lift-emergency]
verb: lift, end, revoke, cancel, ease, remove, terminate, abolish, suspend
when: object is state, martial law, emergency law, emergency rule, emergency, state of emergency, law, state of siege, rule
when: object is martial law, emergency law, emergency rule, emergency, state of emergency, law, rule, state of siege | noun-of is emergency, siege | of is emergency, siege
when: object not settlement
recipient: in, noun-in
contexts: rights_freedoms
cameo: 0814
+ Thailand lifted martial law in the south. => actor: Thailand
+ The state of emergency was lifted by the president. => actor: the president

[restriction-lifted-verb]
verb: lift, ease, relax, loosen, remove, end, rescind, revoke, shorten, suspend, drop
when: object is restriction, ban, curfew, censorship, curb, travel ban, house arrest, lockdown, quarantine, prohibition, state, martial law, emergency
recipient: noun-on, noun-against, on, against
contexts: rights_freedoms
cameo: 081
+ Kampala rescinded the curfew after the riots. => actor: Kampala
- The crane lifted the container.

[lifting-noun]
noun: lifting, easing, relaxation, loosening, removal
when: of is @restriction, law, rule
actor: possessor, by
recipient:
contexts: rights_freedoms
cameo: 081
+ Residents celebrated the lifting of the curfew by the army.
+ The easing of restrictions by Belarus was partial. => actor: Belarus

[restriction-lifted]
verb: expire, lapse
when: subject is curfew, state of emergency, ban, martial law, restriction
actor:
recipient: in, on
cameo: 081
+ The ban on rallies expired at midnight.
- Her visa expired in June.

[legalize]
verb: legalize, legalise, unban, decriminalize, decriminalise, reinstate, rehabilitate, relegalise, recognize, recognise, register
when: object is party, union, trade union, opposition, movement, newspaper, group, rally, protest, minority language, homosexuality, broadcaster
when: object not @place
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
contexts: rights_freedoms
cameo: 0812
+ Algeria legalised the Islamist party. => actor: Algeria; recipient: the Islamist party

[allow-protest]
verb: allow, permit, authorize, authorise, tolerate, let
when: object is protest, rally, demonstration, march, opposition, election, party, newspaper, vote | clause is protest, march, demonstrate, vote, rally, campaign, stand, run, publish
when: subject is government, authority, police, president, court, ministry, king, junta, regime, council, state, @place
recipient: object, clause-subject
contexts: rights_freedoms
cameo: 0811
+ The authorities allowed the opposition to march. => actor: The authorities; recipient: the opposition
- The fence allowed dogs to run free.

[grant-independence]
light: grant, give, win, gain, secure, achieve, offer + independence, autonomy, self-rule, self-government, home rule
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject is @actor, @official, @body | subject missing
actor: from, subject
recipient: to, indirect
contexts: territory
cameo: 0834
+ Jakarta gave Aceh special autonomy. => actor: Jakarta; recipient: Aceh
- The bridge gave the islanders more independence.

[restore-rights]
light: restore, reinstate, grant, extend, guarantee, accord + @rights, citizenship, vote, internet access, press freedom, suffrage
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, noun-of, for, object
contexts: rights_freedoms
cameo: 0833
+ Women were granted the right to vote by the emir.
- The museum bought the rights to the painting.

[free-press]
light: reopen, restore, unblock, reinstate + newspaper, internet, website, broadcaster, station, university, parliament, facebook, twitter, service, radio, network
when: subject is government, authority, court, regime, junta, president, minister, police, council, ministry, @place
recipient: object
contexts: rights_freedoms
cameo: 0811
+ The junta restored the internet after three weeks. => actor: The junta
- Engineers reopened the railway.

# --- pardon ---------------------------------------------------------------------------------------------------

[pardon]
verb: pardon, amnesty, reprieve, exonerate
when: object present | subject is @actor
when: object not i
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
contexts: legal
cameo: 081
+ The king pardoned the imprisoned blogger. => actor: The king; recipient: the imprisoned blogger
+ Twelve generals were pardoned by the president. => actor: the president; recipient: Twelve generals
- Pardon me, said the waiter.

[grant-pardon]
light: grant, give, declare, offer, announce, proclaim, issue, extend, approve, decree, order + amnesty, pardon, clemency, reprieve, immunity, mercy
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, for, indirect, noun-to, noun-for
contexts: legal
cameo: 081
+ Colombo declared an amnesty for deserters. => actor: Colombo; recipient: deserters

[commute]
light: commute, reduce, overturn, quash, cut + sentence, death sentence, conviction, term, jail term
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: noun-of, for, possessor
contexts: legal
cameo: 081
+ The sultan commuted the death sentences of the rebels. => actor: The sultan
- He commutes to the city daily.

[amnesty-noun]
noun: amnesty, pardon, clemency, commutation, acquittal
when: for is @actor | possessor is @actor | by is @actor, @official | of is @actor
when: modifier not international
actor: possessor, by
recipient: for, of, to
contexts: legal
cameo: 081
+ The president's amnesty for draft dodgers took effect. => actor: The president
- Amnesty International criticised the trial.

# --- ending dissent -------------------------------------------------------------------------------------------

[call-off-protest]
light: call off, suspend, end, cancel, postpone, halt, abandon, break off, stop, scale back, defer, put off, terminate, give up + protest, strike, demonstration, hunger strike, rally, march, sit-in, walkout, stoppage, general strike, occupation, boycott, blockade, vigil, fast, roadblock, campaign
when: subject is union, worker, protester, demonstrator, student, farmer, driver, teacher, miner, doctor, nurse, prisoner, activist, @actor, @official, @body, @pronoun | subject missing
when: subject not police, army, soldier, troop, troops, court, government, rain, storm
when: with not gas, force, forces, cannon, baton, bullet
recipient: against, after, with, noun-against
cameo: 082
+ Nigerian oil workers called off their strike. => actor: Nigerian oil workers
+ The hunger strike was ended by the Kurdish inmates. => actor: the Kurdish inmates
- Police ended the protest with tear gas.
- A convoy tried to break the blockade of the island.

[disperse]
verb: disperse, leave
when: subject is protester, demonstrator, striker, occupier
when: self has peacefully, voluntarily | after present
recipient:
cameo: 082
+ The demonstrators dispersed after the governor's speech. => actor: The demonstrators

# --- political concessions ------------------------------------------------------------------------------------

[introduce-reform]
light: introduce, enact, implement, launch, adopt, carry out, undertake, initiate, announce, unveil, approve, pass + reform, political reform, democratic reform, liberalisation, liberalization, democratisation, democratization, power-sharing, amendment, electoral reform
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not @private
recipient: for, in
contexts: political_institutions
cameo: 083
+ King Hussein introduced political reforms. => actor: King Hussein
- The school introduced reforms of the menu.

[call-election]
light: call, announce, schedule + election, early election, snap election, referendum, vote
when: subject not opponent, critic, observer, opposition, activist, analyst, monitor, dissident, expert
when: object not way, farce, sham, fraud, fiction, disgrace, mistake, circus, charade, illegitimate, joke
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: in
contexts: election
cameo: 083
+ The president called early elections.

[liberalize]
verb: liberalize, liberalise, democratize, democratise, open up
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object is system, politics, law, regime, country, press, economy, society, media
recipient: object
cameo: 083
+ The young emir liberalised the press law. => actor: The young emir

[share-power]
light: share, hand over, transfer, cede, relinquish, surrender, give up, yield + power, control, authority
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not @private, company
recipient: with, to, noun-to
contexts: political_institutions
cameo: 0831
+ The ruling party agreed to share power with its rivals.
- The machine transfers power to the grid.

[admit-wrong]
light: regret, acknowledge, admit + mistake, error, wrong, injustice, killing, death, responsibility, abuse, loss, massacre, crime, role, suffering
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, of
cameo: 080
+ The navy regretted the death of the fishermen. => actor: The navy
- He regretted the purchase.

[express-regret]
light: express, voice, convey + regret, remorse, contrition, sorrow
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, over, for, noun-to
cameo: 080
+ Tokyo expressed remorse for the wartime suffering of Koreans. => actor: Tokyo

[tolerate]
light: accept, acknowledge, recognize, recognise + result, outcome, verdict, defeat, ruling, election result, victory
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: of
cameo: 080
+ The losing candidate accepted the result of the vote. => actor: The losing candidate

[compensate]
verb: compensate, indemnify, reimburse
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
contexts: reparations
cameo: 080
+ Canada compensated the families of the victims. => actor: Canada; recipient: the families
- The bonus compensates workers for travel.

[back-pay]
verb: raise, increase, restore, reduce, cut
when: object is wage, salary, pay, pension, minimum wage, subsidy, fuel price, price
when: subject is government, president, cabinet, minister, authority, king
recipient: of, for
contexts: economic
cameo: 0832
+ The government raised the wages of soldiers. => actor: The government

[freeze-settlement]
light: freeze, halt, suspend, stop + construction, settlement, enrichment, expansion, enrichment program, settlement construction
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: in
contexts: territory
cameo: 0832
+ Iran suspended enrichment at the plant. => actor: Iran

[open-door]
light: open, offer, announce + dialogue, door
when: noun-to is @actor, @official | to is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to
cameo: 080
+ The regime opened the door to its opponents. => actor: The regime; recipient: its opponents
- The guard opened the door to visitors.

[concede-that]
verb: concede, relent, back down, give way, give in, climb down, yield
when: clause has can, could, may, might, will, would | clause is infinitive
when: subject is @actor, @official, @body, @pronoun
recipient: to, clause-subject
position: accepts clause
cameo: 080
+ The junta conceded that exiles could return. => actor: The junta
- The goalkeeper conceded that he was tired.

# ---- more ways to give way ------------------------------------------------------------------------------------------------

[swallow-pride]
light: eat, swallow + humble pie, pride, bitter pill, word
when: subject is @place, @actor, @official, government, president, minister, premier, party, leader
cameo: 080
+ The premier ate humble pie over the tax. => actor: The premier

[withdraw-bill]
light: withdraw, shelve, drop, scrap, freeze, postpone, table, abandon, pull, retract + bill, tax plan, fuel tax, extradition bill, reform bill, draft law, decree, price rise, pension reform, fare rise, amendment, judicial reform, tuition fee, security law, subsidy cut
when: subject is government, president, minister, premier, parliament, cabinet, ruling party, junta, king, @place, council, governor, coalition
when: subject not opposition
recipient: after, noun-by
cameo: 0832
+ The cabinet shelved the security law. => actor: The cabinet

[reinstate]
verb: reinstate, rehire, restore, rehabilitate, readmit
when: object is judge, worker, teacher, student, officer, minister, professor, mayor, striker, journalist, parliament, governor, lawmaker, union, prosecutor, constitution, civil servant
when: subject is government, president, court, minister, king, junta, university, ministry, board, company, @place, authority, parliament, mayor
recipient: object
cameo: 083
+ The king reinstated the judges. => actor: The king; recipient: the judges

[lift-roadblocks]
light: lift, remove, dismantle, clear, take down, end + roadblock, road blockade, barricade, blockade, protest camp, picket, sit-in, tent, encampment, occupation
when: subject is protester, farmer, villager, trucker, striker, demonstrator, student, worker, activist, miner, squatter, settler, union, opposition, tribesman
recipient:
cameo: 082
+ Truckers lifted their roadblocks around the port. => actor: Truckers

[acknowledge-defeat]
verb: concede, acknowledge, admit, recognise, recognize, accept
when: object is defeat, election defeat, loss, victory, result, outcome
when: subject is candidate, president, opposition, party, premier, challenger, leader, incumbent, general, @person, @official
when: subject not coach, player, champion, boxer
recipient: noun-of, noun-by, to, noun-to
cameo: 080
contexts: election
+ The incumbent conceded defeat to the mayor. => actor: The incumbent; recipient: the mayor
