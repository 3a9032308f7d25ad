# Words for REJECT: refusals of requests, offers, talks, change and cooperation; vetoes; defiance (CAMEO 12).
# Modes: assist, change, yield, meet. A rejected accusation is no event (none.lex). Our own writing; examples are invented.
type REJECT

[reject-talks]
verb: reject, spurn, rebuff, turn down, rule out, refuse, dismiss, decline, shun, exclude, oppose, scorn
recipient: with, from, by, of, noun-with, noun-from, noun-by, noun-of, noun-possessor
when: object is @talks, @meeting, mediation, @peace, peace plan, peace deal, peace proposal, ceasefire, peace offer, invitation, contact, peace initiative, two-state solution, roadmap, truce offer, mediator
when: subject not bank, company, firm, actor, club
position: rejects object
meeting: refused
mode: meet
cameo: 125
contexts: diplomatic
+ Pyongyang rejected an invitation to a summit.

[reject-peace-plan]
verb: reject, spurn, turn down, dismiss, repudiate, rebuff
recipient: by, from, of, noun-by, noun-from, noun-of, noun-possessor, noun-modifier
when: object is peace plan, plan, peace deal, settlement, accord, agreement, peace accord, deal, roadmap, treaty, framework
when: object is peace plan, peace deal, settlement, accord, peace accord, roadmap
position: rejects object
mode: meet
cameo: 127
contexts: diplomatic
+ The militia rejected a peace plan by the African Union. => actor: The militia; recipient: the African Union

[reject-aid]
verb: reject, refuse, turn down, decline, spurn, deny, rebuff, turn away, withhold
recipient: from, to, for, noun-from, noun-by, noun-for
when: object is @aid, @money, aid, assistance, help, loan, bailout, application, extradition, request, asylum, visa, @arms, refugee, migrant, asylum seeker, cooperation, support, visa application
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, judge, court, ministry | subject missing
when: subject not bank, doctor, patient, club, player, customer, horse, store
mode: assist
cameo: 122
+ Burma refused aid from the French navy. => actor: Burma; recipient: the French navy
+ Hungary turned away refugees at the border. => actor: Hungary
- The patient refused food and water in the ward.

[reject-request-for]
verb: reject, refuse, turn down, deny, decline, dismiss
recipient: from, by, for, noun-from, noun-by, noun-possessor, noun-modifier
when: object is request, call, appeal, demand, plea, bid, application, petition
when: object is request, call, appeal, demand, plea, bid, application, petition
when: for is @aid, @money, @arms, help, assistance, loan, extradition, troop, support, asylum, peacekeeper, weapon, bailout, intervention, cooperation | clause is extradite, send, help, provide, deploy, join, contribute, supply, supplies, lend, fund
mode: assist
cameo: 122
+ Germany rejected a request for tanks.

[reject-call-change]
verb: reject, refuse, turn down, dismiss, resist, brush aside, shrug off, ignore, defy, spurn
recipient: from, by, for, noun-from, noun-by, noun-possessor, noun-modifier
when: object is call, appeal, demand, pressure, plea, petition, bid, proposal, request
when: for is @reform, @rights, resignation, election, reform, change, referendum, vote, constitution, democracy, independence, autonomy, amendment, poll, inquiry, investigation | clause is resign, step, reform, change, hold, amend, quit, adopt, go, dissolve
mode: change
cameo: 123
+ The president resisted pressure to resign. => actor: The president

[reject-reform]
verb: reject, block, oppose, vote down, resist, strike down, throw out, shelve, defeat
recipient: by, from, noun-by, noun-from, object
when: object is @reform, reform, change, amendment, referendum, bill, legislation, constitution, draft constitution, independence, autonomy, power-sharing, devolution, decentralisation, federalism, secession, statehood, treaty, resignation, election, poll
when: subject is @actor, @people, @place, @person, @organisation, @official, parliament, senate, voter, lawmaker, deputy, court, king, government | subject missing
mode: change
cameo: 123
position: rejects object
+ Deputies voted down an amendment on land. => actor: Deputies
+ Voters rejected the draft constitution in Kenya. => actor: Voters

[reject-call-yield]
verb: reject, refuse, turn down, dismiss, resist, ignore, defy, spurn
recipient: from, by, for, noun-from, noun-by, noun-possessor, noun-modifier
when: object is call, appeal, demand, pressure, plea, request, proposal, offer, bid, ultimatum
when: for is @yielding, release, withdrawal, ceasefire, truce, surrender, access, end, disarmament | clause is @yieldverb
mode: yield
cameo: 124
position: rejects noun-for, object
+ The militia ignored an appeal for the release of nurses. => actor: The militia
+ Guerrillas rejected a call by the church to lay down their arms. => actor: Guerrillas

[reject-yield]
verb: reject, refuse, rule out, spurn, oppose, decline
recipient: of, from, by, noun-of, noun-from, noun-by, noun-with
when: object is @yielding, withdrawal, release, ceasefire, cease-fire, truce, surrender, disarmament, pullout, amnesty, access, prisoner swap, concession, compromise, exchange, armistice, lifting, easing, inspection
position: rejects object
mode: yield
cameo: 124
+ The truce was rejected by hardliners. => actor: hardliners

[reject]
verb: reject, spurn, rebuff, repudiate, disavow, shun, scorn, dismiss, turn down, throw out, brush aside, brush off, shoot down, wave aside, decline, knock back, pooh-pooh, discount, nix, vote down, rule out, push aside, shrug off, laugh off, refuse, strike down, quash
recipient: by, from, noun-by, noun-from, noun-possessor, noun-modifier, object
when: object is @proposal, @demand, @policy, @agreement, @talks, call, deal, idea, offer, pressure, advice, ultimatum, appeal, compromise, result, candidacy, nomination, resolution, criticism, suggestion, invitation, interference, settlement, recommendation, extension, mediation, notion, amendment, motion, application, claim, draft, request, intervention, condition, warning, @place, @organisation, @actor, @people, verdict, outcome, vote, transfer, concession, dialogue, @aid, @money, help, peace, partition, truce, ceasefire
when: object not transplant, comment, penalty, officer, coach, minister, employee, worker, drone, plane, helicopter, jet, judge
when: subject not body, skin, machine, computer, market, plant
position: rejects object
cameo: 120
+ Cyprus rejected the plan for a loose federation. => actor: Cyprus
+ The offer was spurned by the guerrillas. => actor: the guerrillas
+ Eritrea turned down a proposal by the mediators. => actor: Eritrea; recipient: the mediators
+ The generals dismissed an appeal from the bishop. => actor: The generals; recipient: the bishop
- The body rejected the new kidney.
- The coach was dismissed after the defeat.

# ---- refusals with a verb after them -------------------------------------------------------------------------------

[refuse-to-assist]
verb: refuse, decline
actor: subject
when: clause is @helpverb, send, help, support, extradite, aid, contribute, cooperate, commit, join, recognize, recognise, back, fund, supply, supplies, provide, sell, deploy, accept, take, admit, grant, issue, ratify, share, give, pay
when: clause is infinitive
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
mode: assist
cameo: 121
position: rejects clause
+ Serbia refused to extradite the wanted general. => actor: Serbia
+ Italy refused to send soldiers to the mission. => actor: Italy

[refuse-to-yield]
verb: refuse, decline
actor: subject
when: clause is withdraw, release, free, lift, ease, disarm, surrender, end, cease, leave, stop, halt, cede, hand, lay, allow, let, permit, open, relax, evacuate, vacate, retreat, suspend, freeze, dismantle, relinquish, yield, budge, compromise, concede, apologize, apologise, abandon, drop, return, comply, obey, bow, back, give up, step aside
when: clause is infinitive
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
mode: yield
cameo: 124
position: rejects clause
+ Morocco refused to withdraw its forces from the island. => actor: Morocco
+ The kidnappers refuse to release the priest. => actor: The kidnappers

[refuse-to-meet]
verb: refuse, decline
actor: subject
recipient: with
when: clause is meet, negotiate, talk, attend, receive, see, hold, discuss, mediate, sit, engage, participate, resume, visit, deal, dialogue, host, travel, join
when: clause is infinitive
when: clause not discuss
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
mode: meet
meeting: refused
cameo: 125
contexts: diplomatic
position: rejects clause
+ The emir refused to meet the delegation. => actor: The emir
+ Hardliners refuse to negotiate with Tehran. => actor: Hardliners

[refuse-to-change]
verb: refuse, decline
actor: subject
when: clause is resign, quit, step, change, amend, reform, recognize, dissolve, dismiss, hold, hand over, implement, go, reconsider, review, alter, call
when: clause is infinitive
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
mode: change
cameo: 123
position: rejects clause
+ The governor refused to resign over the scandal. => actor: The governor

[refuse-to]
verb: refuse, decline, resist
actor: subject
recipient: of
when: clause is infinitive
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @number, side, court, parliament | subject missing
when: clause not comment, say, identify, name, elaborate, speak, give, disclose, specify, confirm, discuss, answer, predict, speculate, start, die, eat, reveal, believe, sleep, drink, talk about
position: rejects clause
cameo: 120
+ Ethiopia refused to apply the rules.
- A spokesman declined to comment.
- The engine refused to start.

[refusal-noun]
noun: refusal, rejection, rebuff, repudiation, non-compliance, intransigence, snub, non-cooperation
actor: possessor, by, modifier
recipient: of
when: possessor present | by present | modifier is @place, @actor | clause present
when: of not transplant, organ, food
position: rejects clause, of
cameo: 120
+ Israel's refusal to talk to the faction drew protests. => actor: Israel
+ The rejection of the treaty by Danish voters shook Brussels. => actor: Danish voters

[unwilling]
adjective: unwilling, reluctant, adamant, unyielding, intransigent, uncooperative, defiant
actor: subject
recipient:
when: subject not child, boy, girl, patient, customer, dog
when: clause present | subject is @official, @place, leader
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
cameo: 120
+ The government is reluctant to lend more money.
- The child was reluctant to eat soup.

[rule-out-clause]
verb: rule out, exclude, preclude, foreclose
recipient: with, noun-with
when: object not injury, cause, foul, factor, possibility, infection, fracture, arson, link, sabotage, terrorism, suicide, diagnosis
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
when: subject not doctor, police, surgeon, engineer, scientist, investigator
when: object present | clause present
position: rejects object, clause
cameo: 120
+ The government has ruled out an increase.
- Doctors ruled out an infection.
- Police ruled out suicide.

# ---- "will not": the negation is the refusal ------------------------------------------------------------------------

[will-not]
verb: accept, tolerate, countenance, bow, submit, surrender, compromise, budge, give in, capitulate, back down, yield, kneel, cave in
actor: subject
recipient: to, with, object
when: self has not, never
when: self has will, would, can, could, wo
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
status: occurred
position: rejects object
cameo: 120
+ Lithuania will not accept the ultimatum. => actor: Lithuania
+ The general said he would never surrender.

[will-not-yield]
verb: lift, release, free, end, ease, stop, allow, leave, disarm, withdraw, hand over, cede, open, drop, return, relinquish, abandon, give up, suspend, let, halt, cease, call off
actor: subject
recipient: on, noun-on, object
when: self has not, never
when: self has will, would, wo
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @fighter
status: occurred
mode: yield
cameo: 124
+ Zambia will not lift the ban on the party. => actor: Zambia
+ The kidnappers will not free the pilots. => actor: The kidnappers

[will-not-assist]
verb: support, join, help, extradite, back, recognise, recognize, fund, take in, finance
actor: subject
recipient: to, object
when: self has not, never
when: self has will, would, wo
when: subject is @actor, @people, @place, @organisation, @official, @pronoun, @person
status: occurred
mode: assist
cameo: 121
+ Denmark will not support the plan.

[will-not-send]
verb: send, provide, supply, contribute, deploy, sell
actor: subject
recipient: to, indirect, for, noun-to, noun-for
when: self has not, never
when: self has will, would, wo
when: subject is @actor, @people, @place, @organisation, @official, @pronoun, @person
status: occurred
mode: assist
cameo: 121
+ Norway will not send marines to Mali. => actor: Norway; recipient: Mali
+ The general said he would not supply the shells. => actor: he

[will-not-meet]
verb: meet, talk, negotiate, attend, participate, take part, hold, resume, receive
actor: subject
recipient: with, object
when: self has not, never
when: self has will, would, wo
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @fighter
status: occurred
mode: meet
meeting: refused
cameo: 125
+ The rebels will not negotiate with the colonel. => actor: The rebels; recipient: the colonel

[does-not-recognise]
verb: recognise, recognize, acknowledge, accept, legitimise, legitimize
recipient: object
when: self has not, never
when: subject is @actor, @people, @place, @organisation, @official, @pronoun, @person
when: object is @place, state, government, independence, result, election, annexation, sovereignty, regime, authority, victory, president, council, republic, border, claim, vote, referendum
status: occurred
cameo: 120
mode: assist
+ Spain does not recognise the independence of Kosovo. => actor: Spain

# ---- blocking, vetoes, defiance ------------------------------------------------------------------------------------

[veto]
verb: veto, filibuster, overrule, override
recipient: of, by, from, noun-of, noun-by, object
when: object is resolution, bill, law, proposal, @proposal, sanction, plan, draft, motion, budget, measure, legislation, membership, candidacy, appointment, nomination, request, decision, expansion, accession, agreement, statement, bid | object missing
cameo: 129
mode: yield
contexts: diplomatic
+ China vetoed a resolution on Burma. => actor: China
+ The bill was vetoed by the president of Poland.

[veto-noun]
noun: veto
actor: by, possessor, modifier
recipient: of, on, against
when: by present | possessor is @place, @official, @person | modifier is @place, presidential, russian, chinese, american | of present
mode: yield
cameo: 129
contexts: diplomatic
+ Russia's veto of the draft angered envoys in New York. => actor: Russia

[cast-veto]
light: cast, use, exercise, wield, impose, threaten + veto, veto power
actor: subject
recipient: against, on, over
mode: yield
cameo: 129
contexts: diplomatic
+ France cast its veto against the measure. => actor: France

[block-measure]
verb: block, obstruct, derail, torpedo, scuttle, thwart, stall, hold up, stymie, sink, shelve, sabotage, undermine, stonewall, frustrate, boycott
recipient: of, by, from, noun-of, noun-by, object
when: object is resolution, bill, proposal, plan, sanction, agreement, deal, talk, negotiation, effort, bid, reform, @agreement, @talks, @proposal, accession, membership, appointment, nomination, mediation, inquiry, investigation, process, consensus, statement, declaration, legislation, initiative, extradition, sale, peace process, transfer, mission, package
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, hardliner, court | subject missing
cameo: 120
+ Greece blocked the accession of Macedonia. => actor: Greece
+ The talks were derailed by hardliners. => actor: hardliners

[defy]
verb: defy, flout, disregard, violate, breach, ignore, contravene, infringe, break, disobey, break off, transgress, circumvent, evade, trample, skirt
recipient: noun-by, noun-of, by, of, object
when: object is ban, resolution, order, law, sanction, embargo, agreement, deadline, ruling, treaty, ultimatum, accord, truce, curfew, deal, constitution, warning, decree, commitment, promise, pledge, rule, convention, obligation, norm, sovereignty, demand, border, right, court order, pact, moratorium, call, arms embargo, pressure, human right, security council, @organisation, terms, restriction, protocol
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @number, @military, @fighter | subject missing
when: object not gravity, odds, record, logic, ice, news, silence, age, heart, description, expectation, sales, dream, bone, window, door, habit, glass
mode: yield
cameo: 128
contexts: legal
+ The newspaper defied a ban on political coverage. => actor: The newspaper
- The gymnast defied gravity.

[violation-noun]
noun: violation, breach, infringement, defiance, contravention, disregard, flouting, non-compliance, treaty violation, sanction violation
actor: by, possessor, modifier
recipient: of
when: of is resolution, law, sanction, embargo, agreement, treaty, ultimatum, accord, constitution, sovereignty, convention, pact, border, deal, commitment, right, order, court
when: modifier not traffic, foul, safety, code, parking, building
mode: yield
cameo: 128
contexts: legal
+ The violation of the treaty by Moscow worried Oslo. => actor: Moscow
- He was fined for a traffic violation.

[refuse-order]
light: refuse, ignore, disobey, disregard, defy, reject + order, court order, ultimatum, command, summons, subpoena, warning, deadline, instruction
actor: subject
recipient: from, by, of, noun-from, noun-by, noun-of, clause
mode: yield
cameo: 128
+ The officers have refused the order.

[renege]
verb: renege, go back, backtrack, back out, pull out, back away, back off, walk away, welsh, u-turn, withdraw
actor: subject
recipient: to, with, noun-to, noun-with
when: on is commitment, promise, pledge, deal, agreement, accord, vow, offer, word, plan, treaty, undertaking, pact | from is commitment, promise, pledge, deal, agreement, accord, treaty, pact, plan | of is deal, agreement, treaty, accord, pact
cameo: 120
mode: change
+ The regime reneged on a promise to hold elections. => actor: The regime
+ Washington walked away from the nuclear deal. => actor: Washington
- She went back to her village.

[break-promise]
light: break, abandon, renounce, scrap, repudiate, abrogate, denounce, nullify, disown, revoke, terminate, annul, tear up, rip up, rescind, cancel + promise, pledge, commitment, agreement, treaty, accord, pact, deal, word, vow, concession, undertaking, convention, peace accord, peace deal, nuclear deal, protocol
actor: subject
recipient: with, to, of, noun-with, noun-to
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
when: subject not company, club, player
cameo: 120
mode: change
+ The premier broke a promise to the miners. => actor: The premier; recipient: the miners

[fail-to-agree]
verb: fail
actor: subject
recipient: with
reciprocal: yes
when: clause is agree, resolve, settle, compromise, overcome, bridge, agreement, deal, consensus, accord, settlement, resolution, breakthrough, difference, treaty
cameo: 120
mode: meet
+ The two delegations failed to agree on a border. => actor: The two delegations
- The student failed to reach the bus.

[talks-fail]
verb: fail, collapse, founder, break down, stall, falter, break up, unravel, fall apart
actor: between, noun-between, noun-with
recipient: with
reciprocal: yes
when: subject is talk, negotiation, @talks, mediation, summit, peace process, peace talk, dialogue, ceasefire talk
cameo: 125
mode: meet
contexts: diplomatic
+ The talks have collapsed.
- The bridge collapsed in the storm.

[deadlock-noun]
noun: deadlock, stalemate, impasse, stand-off, standoff, logjam
actor: between, possessor, modifier
recipient: with
reciprocal: yes
when: between is @place, @actor, @organisation, side, party | with is @place, @actor, @organisation
when: modifier not league, match, armed, hostage
cameo: 125
mode: meet
+ A stalemate between Greece and Turkey continued.

[snub]
verb: snub, rebuff, cold-shoulder, stand up, ostracize, ostracise, spurn
recipient: object
when: object is @place, @organisation, @official, @person, mediator, envoy, delegation, president, minister, ally, summit, ceremony, talk, @meeting
when: subject is @place, @organisation, @official, @person, government, @actor, @people
cameo: 120
+ The vice president was snubbed by Ankara. => actor: Ankara; recipient: The vice president

[walk-out-talks]
verb: walk out, storm out, quit, pull out, withdraw, abandon, bow out
actor: subject
recipient: with, noun-with
when: of is talk, negotiation, dialogue, peace process, summit | from is talk, negotiation, dialogue, peace process, summit | object is talk, negotiation, dialogue, peace process, negotiating table
when: subject is @place, @organisation, @official, @person, @actor, @people, @pronoun, @fighter
cameo: 125
mode: meet
contexts: diplomatic
+ The separatists walked out of talks in Oslo. => actor: The separatists
+ Maputo pulled out of the negotiations with the insurgents. => actor: Maputo

[boycott-talks]
light: boycott, shun, skip, reject, refuse + talk, negotiation, summit, peace talk, peace process, dialogue, mediation, peace negotiation, peace conference
actor: subject
recipient: with, noun-with
mode: meet
meeting: refused
cameo: 125
contexts: diplomatic
+ Hardline factions boycotted the peace talks in Doha. => actor: Hardline factions

[deny-permission]
light: deny, refuse, withhold + permission, access, entry, visa, asylum, recognition, passage, permit, licence, license, bail, parole, accreditation, citizenship, entry visa, consular access, landing rights, approval, consent, clearance, transit, refuge, land, autonomy, independence
recipient: indirect, to, object, for
when: subject is @actor, @people, @place, @organisation, @official, court, judge, ministry, authority, @pronoun, @police | subject missing
when: object not loan
mode: assist
cameo: 120
+ Niger denied entry to a UN envoy. => actor: Niger; recipient: a UN envoy

[resist-surrender]
verb: resist, stand firm, hold out, dig in, stonewall, balk, baulk, bridle, demur
actor: subject
recipient: from, by, noun-from, noun-by
when: object is demand, pressure, call, reform, change, proposal, attempt, effort, plan, inspection, extradition, move, request, sanction, deployment | at is demand, proposal, plan, request, idea, call, condition, pay, term | against is demand, pressure, call, plan
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
cameo: 120
+ Tehran resisted demands from inspectors. => actor: Tehran; recipient: inspectors
+ Warsaw balked at a proposal to share migrants. => actor: Warsaw
- The steel resists rust.

[rebuff-noun]
noun: brush-off, cold shoulder, thumbs-down, flat no
actor: from, by, possessor
recipient: to
when: from present | by present | to present
cameo: 120
+ The envoy got a brush-off from the rebels. => actor: the rebels

[ignore-person]
verb: ignore, disregard
recipient: by, from, noun-by, noun-from, object
when: object is warning, appeal, protest, call, criticism, advice, objection, plea, resolution, demand, request, deadline, outcry
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun
cameo: 120
+ The junta ignored an outcry from its neighbours. => actor: The junta; recipient: its neighbours

[cancel-meeting]
verb: cancel, call off, scrap, abort, postpone, suspend, put off
recipient: with, to, by, noun-with, noun-to, noun-by
when: object is visit, meeting, trip, summit, @talks, @visit, session, tour
when: subject is @place, @organisation, @official, @person, @actor, @people, @pronoun, government, ministry
when: over present | in is protest, response, retaliation | after present | to is protest | clause present
when: subject not singer, band, airline
cameo: 125
mode: meet
meeting: cancelled
contexts: diplomatic
+ The premier cancelled a visit to Tokyo over the dispute. => actor: The premier


# ---- more ways to refuse --------------------------------------------------------------------------------------------------

[turn-deaf-ear]
light: turn + deaf ear, blind eye, back
when: to is plea, appeal, call, demand, request, warning, suffering, proposal, abuse | on is talk, peace, process, treaty, dialogue
when: subject is @place, @actor, government, army, president, minister, court, leader, ruler, regime, council, @pronoun, rebel
recipient: noun-of, noun-from, noun-by, to
mode: yield
cameo: 124
+ The junta turned a deaf ear to the pleas of the bishops. => actor: The junta
- The cat turned a deaf ear to the pleas of the owner.

[rule-out-talks]
light: rule out, exclude, refuse, reject, dismiss, shun, spurn + negotiation, talk, meeting, dialogue, summit, direct talk, mediation, foreign mediation, third-party mediation, arbitration, compromise, truce talk, contact
when: with present
when: self present
when: subject is @place, @actor, government, president, minister, leader, rebel, @fighter, regime, side, @pronoun, @official
recipient: with, noun-with
mode: meet
cameo: 125
+ The premier has ruled out dialogue with the separatists. => actor: The premier; recipient: the separatists

[slam-door]
light: slam, shut, close + door
when: on is talk, compromise, negotiation, dialogue, peace, proposal, membership, refugee, settlement, @place | to is talk, compromise, refugee, migrant, dialogue
when: subject is @place, @actor, government, president, minister, leader, rebel, regime, @pronoun
recipient: on, to
mode: meet
cameo: 125
+ The president slammed the door on talks with the rebels. => actor: The president
- The child slammed the door on the cat.

[pour-cold-water]
light: pour, throw + cold water, scorn
when: on is plan, proposal, idea, offer, call, initiative, hope, suggestion
when: subject is @place, @actor, government, president, minister, leader, rebel, official, @pronoun, kremlin, @official, spokesman
recipient: noun-of, noun-by, noun-from, noun-possessor
cameo: 120
+ Moscow poured cold water on the proposal of the envoy. => actor: Moscow

[tear-up-pact]
light: tear up, rip up, scrap, ditch, abandon, walk away from, renounce, repudiate, denounce, shred, exit + ceasefire, truce, peace deal, accord, treaty, pact, agreement, grain deal, nuclear deal, armistice, memorandum, roadmap, charter, constitution
when: subject is @place, @actor, government, rebel, president, @fighter, regime, side, @pronoun, movement, general, militia
when: subject not company, club
recipient: with, noun-with
mode: change
cameo: 128
+ The rebels tore up the truce after a month. => actor: The rebels

[abstain-vote]
verb: abstain, vote
when: from is vote, resolution | against is resolution, motion, treaty, membership, sanction, accession, amendment, ceasefire, draft
when: subject is @place, @actor, member, delegation, ambassador, deputy, lawmaker, party, senator, council, country, state
recipient: against
mode: yield
cameo: 120
+ Caracas voted against the resolution. => actor: Caracas
- The jury voted against the film.

[no-confidence-in-talks]
verb: stall, deadlock, founder, collapse, break off, go nowhere, run aground, unravel, fall through
when: subject is peace effort, mediation, negotiation, ceasefire talk, peace process, truce talk, plan, peace plan, peace deal, deal, swap, roadmap, disarmament, ceasefire deal, prisoner swap, mediation effort, summit
when: over present | after present | in present | between present
when: subject not merger, takeover, trade
actor: noun-between, noun-by
recipient: noun-with
mode: meet
cameo: 125
+ The prisoner swap fell through after a row over names. => mode: meet

[reach-impasse]
light: reach, hit, run into, end in, remain in + impasse, deadlock, stalemate, dead end, brick wall
when: subject is talk, negotiation, side, dialogue, mediation, negotiator, party, conference, effort
actor: noun-between, subject
recipient: noun-with, with
reciprocal: yes
mode: meet
cameo: 125
+ The negotiators reached an impasse over the enclave. => mode: meet
- The hikers reached a dead end.

# --- refusals in more words ------------------------------------------------------------------------------------------------
[refuse-to-obey]
verb: refuse, decline
actor: subject
recipient: object, to
when: clause is recognise, recognize, testify, obey, serve, fight, fire, shoot, board, march, eat, bow, apologise, apologize, condemn, vote, swear, kneel, enlist
when: clause is infinitive
when: self present
when: subject is @place, @official, @fighter, @military, junta, government, rebel, army, president, king, court, minister, union, militia, @organisation, soldier, opposition, general, officer, conscript, tribe
when: subject not striker, company
when: document is war, rebel, army, junta, protest, protester, crowd, government, military, president, police, minister, truce, opposition, conflict, parliament, treaty, soldier
cameo: 120
+ The conscripts refused to fire on the crowd of protesters. => actor: The conscripts

[rejection-nouns]
noun: no vote, refusal to negotiate, refusal to withdraw, boycott of talks, walkout from talks, diplomatic snub, breakdown of talks, collapse of talks, impasse, deadlock in talks, stonewalling, foot-dragging, brush-off, cold shoulder, non-recognition, nonrecognition, non-payment of dues, repudiation of treaty, abrogation, renunciation of treaty, breach of truce, breach of agreement, treaty violation, sanctions-busting, embargo-busting, draft dodging, draft evasion, draft resistance, conscientious objection, insubordination, mass desertion vote
actor: by, possessor, of, modifier, between
recipient: of, to, with, between
when: by present | possessor present | between present | of is @place, @official, treaty, pact, talk, agreement, soldier, officer | modifier is @place
when: modifier not gridlock, traffic
cameo: 120
+ The abrogation of the treaty by Moscow was no surprise in Kyiv. => actor: Moscow
