# RETREAT: yielding with immediate effect: withdraw, surrender, disarm, release, return, cease fire, let in, ease economic
# sanctions, resign (CAMEO 084-0874). Verbal and legal concessions are CONCEDE. Own work, Apache-2.0.
type RETREAT

# --- withdraw -------------------------------------------------------------------------------------------------

[withdraw-forces]
verb: withdraw, pull out, pull back, move back, bring home, call back, evacuate, remove, redeploy, draw down, recall
when: object is @troops
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not ambassador, envoy, diplomat, observer, peacekeeper, peacekeeping force
recipient: from
place: from
troops: object
mode: withdraw
contexts: military
cameo: 0874
+ Armenia withdrew its troops from the Lachin district. => actor: Armenia; mode: withdraw
+ French soldiers were pulled out of Gao by the president. => actor: the president
- She withdrew money from the bank.

[withdraw-from]
verb: withdraw, pull out, pull back, retreat, fall back, disengage, move out, back away, retire, redeploy
when: from is @territory, @place, corridor, zone, enclave, front, frontline, outpost, airbase, island, hill | of is @territory, @place | to is base, barracks, border, camp, position, side, @place | behind present | across present
when: subject is @troops, @actor
when: object not @peacekeeper, mission, ambassador, envoy, diplomat, observer, aid, investment, money
when: from not talk, negotiation, race, treaty, agreement, deal, election, tournament, championship, court, organization, organisation, event, contest, summit
recipient: from
place: from
mode: withdraw
contexts: military
cameo: 0874
+ The Eritrean army withdrew from the town.
+ Chad will withdraw from the corridor in May. => actor: Chad
- The skier withdrew from the race.

[retreat-plain]
verb: retreat, withdraw, pull out, flee
when: subject is @troops, army, rebel, fighter, militant, militia, guerrilla, insurgent
when: object missing
when: subject not civilian, refugee
recipient: from, before
place: from
mode: withdraw
contexts: military
cameo: 0874
+ The insurgents have retreated.
- The glacier has retreated.

[vacate]
verb: vacate, abandon, evacuate, leave, quit, relinquish, give up, clear, cede, yield, surrender, hand over, hand back, return, turn over, lose, exit
when: object is @territory, @place, position, base, barracks, control, post
when: subject is @troops, army, rebel, fighter, force, forces, militia, garrison, guerrilla, insurgent, soldier, peacekeeper
recipient: to
place: object
mode: withdraw
contexts: military
cameo: 0874
+ The rebels abandoned the hill after a week. => actor: The rebels; mode: withdraw
- The workers left the town for the holidays.

[cede-territory]
verb: cede, return, hand back, relinquish, give back, hand over, surrender, transfer, give up, restore
when: object is @territory, land, control, sovereignty, island, peninsula, strip, airspace, canal, dam
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not support, job
recipient: to, indirect
mode: withdraw
contexts: territory
cameo: 0874
+ Israel returned the Sinai peninsula to Egypt. => actor: Israel; recipient: Egypt; mode: withdraw
- He returned the land survey to the office.

[withdrawal-noun]
noun: withdrawal, pullout, pull-out, pullback, pull-back, retreat, disengagement, drawdown, redeployment, evacuation, troop withdrawal, troop pullout, exit
when: possessor is @actor, @troops | of is @troops, @actor | by is @actor, @official, @troops | modifier is @actor, @troops, troop, troops
when: modifier not cash, drug, money, ambassador
when: of not money, diplomat, ambassador, product, support, subsidy, aid, observer, candidate, wounded, civilian, casualty, resident, national, citizen, patient, embassy, child
when: from not treaty, agreement, pact, union, deal, drug, alcohol, talk, accord, council, election, race
actor: possessor, of, by, modifier
recipient: from
place: from
troops: of
mode: withdraw
contexts: military
cameo: 0874
+ The Soviet withdrawal from Afghanistan ended in 1989. => actor: Soviet; mode: withdraw
- The bank limited cash withdrawals by customers.
- Britain's withdrawal from the European Union took years.

[complete-withdrawal]
light: begin, start, complete, carry out, finish, stage, make, order, continue, resume, launch, conduct, beat, speed up, accelerate, execute, undertake, effect + withdrawal, pullout, pull-out, pullback, retreat, evacuation of troops, disengagement, drawdown, redeployment, troop withdrawal
when: subject is @actor, @troops
when: noun-of not support, diplomat, ambassador, civilian, money
actor: subject, noun-by
recipient: from, noun-from
place: from, noun-from
troops: noun-of
mode: withdraw
contexts: military
cameo: 0874
+ The Houthis began a pullout from the port. => actor: The Houthis

[lift-siege]
light: lift, end, ease, break, raise, remove, relax, dismantle + siege, blockade, encirclement, naval blockade, cordon, checkpoint, roadblock, barricade, occupation, military occupation
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not trade
when: subject not medic, doctor, convoy, plane, flotilla, fleet, ship, vessel, boat, activist, volunteer
recipient: of, on, noun-of, noun-on
mode: withdraw
contexts: military
cameo: 0872
+ The militia lifted its siege of the town. => actor: The militia; mode: withdraw
+ Saudi Arabia eased the blockade of Yemen's ports. => actor: Saudi Arabia
- Medics broke the siege with supplies.
- A flotilla set out that hoped to break the blockade of the port.

[dismantle-settlement]
verb: dismantle, evacuate, demolish, remove, close
when: object is settlement, outpost, base, fence, wall, fortification, trench, military base, camp
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not bulldozer, resident
when: subject not @private
recipient: in, on
place: in, on
mode: withdraw
contexts: military
cameo: 0872
+ Israel dismantled the settlement.
- The school closed its camp for children.

[step-back]
verb: stand down, scale down, scale back, reduce, cut, draw down, thin out, halve
when: object is @troops, presence, military presence, troop, troops level, deployment, garrison, patrol, operation, force
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: in, along, from
place: in, along
troops: object
mode: withdraw
contexts: military
cameo: 0873
+ India reduced its military presence in Manipur. => actor: India; mode: withdraw
- The shop reduced its staff.

# --- surrender and disarm -------------------------------------------------------------------------------------

[surrender]
verb: surrender, capitulate
when: subject is @troops, @actor
when: object missing
when: subject not suspect, gunman, defendant, fugitive
recipient: to
mode: disarm
contexts: military
cameo: 0874
+ The garrison capitulated after a month. => actor: The garrison

[surrender-noun]
noun: surrender, capitulation, demobilisation, demobilization, disarmament, decommissioning, demilitarisation, demilitarization
when: of is @troops, @actor, weapon, arms, zone, missile | possessor is @actor | by is @actor, @official | modifier is @actor
when: modifier not nuclear power
when: of not neighborhood, neighbourhood, town, city, village, district, territory, province, enclave, area, region, land
actor: possessor, by, of, modifier
recipient: to
mode: disarm
contexts: military
cameo: 0873
+ The IRA's disarmament was verified by a Canadian general. => actor: The IRA
- The decommissioning of the oil rig took a year.

[lay-down-arms]
verb: lay down, hand over, hand in, give up, surrender, put down, turn in, turn over, drop, lay aside, renounce, relinquish, deliver up, return, discard, yield, deposit, hand back
when: object is @arms, arm, gun, @weapon
when: subject is @actor, @troops
when: object not camera
recipient: to, noun-to
weapons: object
mode: disarm
contexts: military
cameo: 0873
+ The guerrillas laid down their arms. => actor: The guerrillas; mode: disarm
- The courier handed over the parcel.

[hand-over-arms]
verb: hand over, hand in, give up, surrender, turn in, turn over, deliver up, deposit
when: object is @arms, arm, gun, @weapon
when: subject is @fighter, @troops, @people
when: to is un, monitor, army, police, government, authority, peacekeeper, mission, observer, commission, inspector, @organisation | noun-to is un, monitor, army, police, government, authority, peacekeeper, mission, observer, commission, inspector, @organisation
when: object present
when: self present
recipient: to, noun-to
weapons: object
mode: disarm
contexts: military
cameo: 0873
+ The militia handed over its mortars to the observers. => actor: The militia; recipient: the observers; mode: disarm
- The clerk handed over the parcel to the police.

[disarm]
verb: disarm, demobilize, demobilise, demilitarize, demilitarise, disband, decommission, stand down, denuclearize, denuclearise
when: subject is @actor, @troops
when: object missing
recipient:
mode: disarm
contexts: military
cameo: 0873
+ The rebels agreed to disarm.

[disarm-object]
verb: disarm, demobilize, demobilise, demilitarize, demilitarise, disband, dissolve, decommission, discharge, deactivate, stand down, muster out
when: object is @troops, fighter, militia, unit, rebel, guerrilla, army, weapon, wing, force, forces, zone, warhead, reservist, combatant, soldier, border
when: object not bomb, mine, attacker, gunman
recipient: object
mode: disarm
contexts: military
cameo: 0873
+ The government demobilised a thousand paramilitary fighters last year. => actor: The government
+ The Hutu militia was disbanded by its leader.
- Police disarmed the bomb.

[destroy-stockpile]
verb: destroy, dismantle, eliminate, scrap, decommission, give up, renounce, shut down, neutralise, neutralize, deactivate, surrender, abandon, mothball
when: object is stockpile, arsenal, chemical weapon, nuclear weapon, nuclear programme, nuclear program, weapons programme, weapon programme, enrichment, missile programme, landmine, warhead, cluster munition, nuclear test site, test site, centrifuge
when: subject is @place, government, country, @organisation, regime, state, leader, rebel, president
when: subject is @actor, @official, @body, @pronoun | subject missing
when: against missing
recipient: under
mode: disarm
contexts: cbrn
cameo: 087
+ Albania destroyed its chemical weapons. => actor: Albania; mode: disarm
+ Libya gave up its nuclear programme. => actor: Libya

[decommission-light]
light: begin, start, complete, carry out, finish, undertake, continue + disarmament, demobilisation, demobilization, decommissioning, demilitarisation, demilitarization
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient:
mode: disarm
contexts: military
cameo: 0873
+ The Maoists completed their disarmament. => actor: The Maoists; mode: disarm

# --- ceasefire ------------------------------------------------------------------------------------------------

[declare-ceasefire]
light: declare, proclaim, call, order + ceasefire, cease-fire, cease fire, truce, armistice
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with, in, noun-in
mode: ceasefire
contexts: military
cameo: 0871
+ The ELN declared a unilateral ceasefire. => actor: The ELN; mode: ceasefire
- The doctor ordered a pause in treatment.

[announce-ceasefire]
light: announce, unveil, promise, pledge, offer + ceasefire, cease-fire, cease fire, truce, armistice, cessation of hostilities
when: subject is @actor, @official, @body, @pronoun | subject missing
when: self present
recipient: with, noun-with, in, noun-in
mode: ceasefire
status: announced
contexts: military
cameo: 0871
+ A truce with the Tigrayan rebels was announced by Abiy. => actor: Abiy; recipient: the Tigrayan rebels; status: announced
+ Hezbollah announced a ceasefire on Friday. => actor: Hezbollah; status: announced

[observe-ceasefire]
light: observe, respect, honour, honor, keep, uphold, implement, extend, maintain, begin, renew, prolong, enforce, keep to, stick to, abide by, adhere to, hold to, restore, start, introduce, enter into, conclude, sign, establish + ceasefire, cease-fire, truce, armistice
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
mode: ceasefire
contexts: military
cameo: 0871
+ The Karen fighters observed the ceasefire. => actor: The Karen fighters; mode: ceasefire
+ Hamas extended its truce with Israel. => actor: Hamas; recipient: Israel
- Monitors said nobody broke the truce.

[ceasefire-holds]
verb: hold, begin, start, prevail, kick in, last
light: take + effect, hold
light: come, go, enter + into effect, into force
when: subject is ceasefire, cease-fire, truce, armistice, cessation
actor: between, with
recipient: between
reciprocal: yes
mode: ceasefire
contexts: military
cameo: 0871
+ The truce took effect at dawn. => mode: ceasefire
- The rope held.

[ceasefire-noun]
noun: ceasefire, cease-fire, truce, armistice, cease fire
when: between is @actor, @official | with is @actor, @official | by is @actor, @official | possessor is @actor | in is @place
actor: between, possessor, by, modifier
recipient: with, between
reciprocal: yes
mode: ceasefire
contexts: military
cameo: 0871
+ Diplomats praised the ceasefire with the Tamil Tigers. => recipient: the Tamil Tigers

[cease-fire-verb]
light: cease, stop, halt, suspend, end, discontinue, pause, call off, terminate, curb, break off, freeze, abandon, scale down, hold + hostility, fire, fighting, attack, shelling, bombing, bombardment, military operation, offensive, operation, airstrike, air strike, raid, war, aggression, armed struggle, campaign, rocket fire, assault, incursion, insurgency, air raid, military campaign, rocket attack, conflict, violence, strike
when: subject is army, force, forces, rebel, @troops, government, side, group, militia, country, faction, president, @place, @organisation, @actor, leader, insurgent | subject missing | subject is movement, guerrilla, commander, military, alliance, coalition
when: subject not police, peacekeeper, rain, storm, ceasefire, truce, agreement, deal, talk
recipient: against, on, in, with, noun-against, noun-on
mode: ceasefire
contexts: military
cameo: 0871
+ The Syrian army ceased its bombardment of the town. => actor: The Syrian army; mode: ceasefire
+ NATO suspended its air strikes against Serbia. => actor: NATO; recipient: Serbia
+ The offensive was halted by General Haftar. => actor: General Haftar
- Rain stopped the fighting.

[end-hostilities-light]
light: bring, put + end, halt, stop
when: noun-to is hostility, fighting, war, conflict, attack, shelling, bombing, insurgency, violence | to is hostility, fighting, war, conflict, attack, shelling, bombing, insurgency, violence
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, between
mode: ceasefire
contexts: military
cameo: 0871
+ The clans put an end to the fighting. => actor: The clans; mode: ceasefire
- The teacher put an end to the noise.

[end-of-fighting-noun]
noun: end, halt, cessation, suspension, pause
when: of is hostility, shelling, bombing, bombardment, offensive, military operation, air strike | to is hostility, fighting, shelling, bombing, bombardment, offensive, military operation | in is fighting, hostility, bombing
actor: by, possessor
recipient:
mode: ceasefire
contexts: military
cameo: 0871
+ Aid convoys used the pause in fighting. => mode: ceasefire
+ The halt of the offensive by the Libyan general surprised observers.

[lay-war-to-rest]
verb: demine, defuse, de-escalate, deescalate, clear
when: object is mine, minefield, landmine, tension, crisis, standoff
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, in
contexts: military
cameo: 087
+ Croatia cleared the minefields along the border. => actor: Croatia
- The waiter cleared the tables.

# --- release and return ---------------------------------------------------------------------------------------

[release-person]
verb: release, free, liberate, let go, set free, let free, discharge, parole, turn loose, unshackle, let out, bail, emancipate
when: object is @actor, @official, @detainee, @civilian, leader, member, blogger, politician, minister, employee, worker, soldier, staff
when: object not film, album, report, statement, song, video, figure, datum, footage, list, name, player, hostage-taker, market
when: subject is @actor | subject missing | from is jail, prison, custody, detention, captivity
recipient: object
mode: release
contexts: legal
cameo: 0841
+ Myanmar released hundreds of political prisoners. => actor: Myanmar; recipient: hundreds of political prisoners; mode: release
- The ministry released a statement.
- The studio released a film about the war.
- The bank freed up cash.

[release-noun]
noun: release, liberation, freeing
when: of is @actor, @detainee, @civilian
when: of not film, album, report, statement, song, video, figure, datum, footage, list, name, carbon, gas, document, result, hormone, energy
actor: possessor, by
recipient: of
mode: release
contexts: legal
cameo: 0841
+ Families celebrated the release of the miners by the guerrillas. => actor: the guerrillas; recipient: the miners; mode: release
- The release of the report was delayed.

[his-release]
noun: release
when: possessor is @person, @detainee, @pronoun, @actor
when: of missing
when: from is jail, prison, custody, detention, captivity | after present | on is bail, parole
actor: by
recipient: possessor
mode: release
contexts: legal
cameo: 0841
+ Mandela's release from prison moved the world. => mode: release
- The album's release from the label was a success.

[released-from]
verb: walk free, go free, walk out
when: from is jail, prison, custody, detention, captivity, court, cell | of is jail, prison, custody | subject is @detainee
actor:
recipient: subject
mode: release
cameo: 0841
+ The dissident walked out of prison.
- Fans walked out of the stadium.

[exchange-prisoners]
light: exchange, swap, trade, hand over, return, repatriate, transfer, carry out, complete, conduct + prisoner, captive, body, remain, prisoner of war, pow, prisoner swap, prisoner exchange, exchange of prisoners
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, to, indirect
reciprocal: yes
mode: release
contexts: military
cameo: 0841
+ Kyiv and Moscow exchanged 200 prisoners. => actor: Kyiv; recipient: Moscow; mode: release

[prisoner-exchange-noun]
noun: prisoner exchange, prisoner swap, swap, exchange
when: of is prisoner, captive, hostage, body | modifier is prisoner, hostage, captive
when: between is @actor, @official | with is @actor, @official | by is @actor, @official | possessor is @actor | of is prisoner, captive, body
actor: between, by, possessor
recipient: with, between
reciprocal: yes
mode: release
cameo: 0841
+ The swap of prisoners between Azerbaijan and Armenia went smoothly. => actor: Azerbaijan; recipient: Armenia
- The exchange of letters lasted a year.

[repatriate]
verb: repatriate, send home, return, fly home, send back, bring back
when: object is @refugee, @detainee, body, remain, corpse, prisoner, child, national
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not player, money
recipient: to, object
mode: release
contexts: migration
cameo: 0841
+ Kenya repatriated the Somali refugees. => actor: Kenya; mode: release
+ The remains of the airmen were returned by Hanoi. => actor: Hanoi
- The firm repatriated its profits.

[refugees-return]
verb: return, go home, go back, come home
when: subject is @refugee, displaced, displaced person, villager, exile, resident, family
when: to is @place, home, village, house, country, town, homeland
recipient:
actor: subject
contexts: migration
cameo: 0841
+ The displaced villagers returned to their homes. => actor: The displaced villagers
- The pupils returned to school.

[return-property]
verb: return, hand back, give back, restitute, unfreeze, give up
when: object is painting, artefact, artifact, statue, property, asset, treasure, relic, archive, plane, ship, vessel, manuscript, fund, art, skull, sculpture, bronze, tanker, boat, antiquity, gold, fossil, drone, submarine | to is @place, government, authority, museum, owner, embassy, people, nation, tribe, community
when: object present
when: object not peninsula, island, area, enclave, @person, @troops, @refugee, @detainee, ball, fire, territory, land, control, power, call, favour, favor, verdict, @pronoun
when: subject is @place, @organisation, government, authority, museum, police, official, army, court, agency, service, navy, customs, president, ministry, country, state | subject missing
recipient: to, indirect
contexts: legal
cameo: 0842
+ Germany returned the bronzes to Nigeria. => actor: Germany; recipient: Nigeria
+ The stolen fossils were returned to Mongolia by customs officials. => recipient: Mongolia
- He returned the book to the library.
- The jury returned a verdict.

[release-ship]
verb: release, free, hand over, return
when: object is tanker, ship, vessel, trawler, boat, plane, aircraft, drone, cargo
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, of
contexts: legal
cameo: 0842
+ Iran released the tanker after a month. => actor: Iran
- The shipyard released the boat plans.

[restitution-noun]
noun: restitution, repatriation
when: of is @refugee, property, artefact, artifact, remain, body, painting, prisoner, treasure, asset, bronze, migrant, national, child, @actor
when: modifier not profit
actor: possessor, by
recipient: to, of
contexts: legal
cameo: 084
+ Museums debated the restitution of the bronzes by Belgium. => actor: Belgium

# --- access ---------------------------------------------------------------------------------------------------

[allow-in]
verb: allow, permit, let, let in, admit, authorise, authorize, let through, wave through
when: object is @peacekeeper, @aidworker, @aid, @refugee, inspector, convoy, journalist, observer, mission, ship, truck, evacuation, delivery, visit, delegation, un, red cross, flight, civilian, investigator, expert, united nations, access, return, inspection | clause is enter, visit, deliver, inspect, return, leave, cross, evacuate, pass, reach, travel, monitor, operate, go, flee, access, land, dock, treat, bring
when: subject is @actor, @official, @body, @pronoun | subject missing
when: clause not protest, march, vote, switch, change, join, strike, marry, speak, wear, carry, buy, sell, play, drive
recipient: object, clause-subject, into, to
mode: access
contexts: diplomatic
cameo: 086
+ Sudan allowed the relief convoy into Kadugli. => actor: Sudan; mode: access
+ Iraq allowed the inspectors to return. => actor: Iraq; recipient: the inspectors; mode: access
+ Reporters were permitted to visit the camp by the militia.
- The law allows owners to sell their houses.

[grant-access]
light: grant, give, allow, provide, offer, guarantee, ensure, open, secure, permit, restore, facilitate, extend + access, entry, passage, safe passage, safe conduct, humanitarian access, consular access, permission, free passage, overflight right, landing right, entry visa
when: subject is @actor, @official, @body, @pronoun | subject missing
when: noun-to not internet, education, market, healthcare, water, site, service, information
recipient: to, indirect, noun-for, for
mode: access
contexts: diplomatic
cameo: 086
+ Tehran granted access to the inspectors. => actor: Tehran; recipient: the inspectors; mode: access
+ The warlord gave the convoy safe passage. => actor: The warlord
- The card gives members access to the pool.

[open-border]
verb: open, reopen, unblock, re-open, unseal
when: object is border, crossing, border crossing, corridor, humanitarian corridor, port, airspace, frontier, airport, border post, road, checkpoint, gate, terminal, route, strait, base, door
when: subject is @place, authority, government, army, rebel, militia, country, force, forces, president, side, soldier, police, junta
recipient: to, for, with, noun-with, noun-to
mode: access
contexts: human_security
cameo: 086
+ Egypt reopened the Rafah crossing to the wounded. => actor: Egypt; recipient: the wounded; mode: access
+ A corridor for civilians was opened by the army. => actor: the army
- The mayor opened a road tunnel.

[corridor-noun]
noun: humanitarian corridor, safe passage, humanitarian access
when: for is @actor, @civilian | from is @place | to is @place | into is @place
actor: by, possessor
recipient: for, to
mode: access
contexts: human_security
cameo: 0863
+ Thousands left through a humanitarian corridor from Mariupol. => mode: access

[access-improves]
verb: improve, resume, widen, expand
when: subject is access, humanitarian access
actor: by
recipient: for
mode: access
contexts: human_security
cameo: 0863
+ Humanitarian access to the province has improved. => mode: access
- Internet access is better in the cities.

[receive-peacekeepers]
verb: receive, accept, welcome, admit, host
when: object is @peacekeeper, mission, observer, inspector, monitor, force, forces, fact-finding mission
when: object not worker
when: subject is @place, government, president, prime minister, country, authority, leader, army, @person, @official
recipient: object, from, of
mode: access
contexts: peacekeeping
cameo: 0861
+ Namibia received a force of UN monitors. => actor: Namibia; mode: access
- The club received an observer from the league.

[peacekeepers-arrive]
verb: arrive, land, deploy, return, enter
when: subject is @peacekeeper, observer, inspector, monitor, blue helmet, peacekeeping troop, troops
when: in is @place | to is @place | object is @place | at present
actor: in, object, to
recipient: subject
mode: access
contexts: peacekeeping
cameo: 0861
+ The nuclear inspectors returned to Iran. => recipient: The nuclear inspectors; mode: access
+ European observers arrived in Georgia.

[aid-reaches]
verb: reach, enter, arrive, roll, cross, get
when: subject is aid convoy, relief convoy, convoy, aid, relief supply, aid truck, humanitarian convoy, food aid, relief
when: object is @place, camp, civilian, town, enclave, refugee | into present | in is @place | at present | through present
actor:
recipient: object, in, into, to
mode: access
contexts: human_security
cameo: 0863
+ An aid convoy entered Ghouta on Friday. => mode: access
- The military convoy reached the front.

# --- economic sanctions ---------------------------------------------------------------------------------------

[ease-sanctions]
light: lift, ease, relax, remove, end, suspend, scrap, loosen, waive, drop, roll back, rescind, cancel, abolish, soften, cut, reduce, lower, revoke, slash, terminate, discontinue, repeal, slash, exempt, unwind + sanction, embargo, boycott, tariff, duty, import ban, trade ban, arms embargo, oil embargo, asset freeze, quota, trade barrier, trade restriction, export ban, export restriction, trade sanction, economic sanction, levy, export control, economic blockade, import restriction, sanctions
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: on, against, from, noun-on, noun-against
contexts: economic
cameo: 085
+ The European Union lifted its sanctions on Burundi. => actor: The European Union; recipient: Burundi
+ Tariffs on Mexican steel were cut by Washington. => actor: Washington
- The runner completed her doping sanction.

[sanctions-relief-noun]
noun: lifting, easing, removal, suspension, relaxation, sanctions relief
when: of is sanction, embargo, boycott, tariff, duty, import ban | modifier is sanction, sanctions
actor: possessor, by
recipient: on, against
contexts: economic
cameo: 085
+ The lifting of sanctions on Belgrade revived trade.
+ Iran profited from the easing of the oil embargo by Washington. => actor: Washington

[delist]
verb: delist, unfreeze, remove, take off
when: from is list, blacklist, terror list, sanctions list | off is list, blacklist | object is asset, fund, account
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not name tag
recipient: object
contexts: economic
cameo: 085
+ Washington removed Sudan from its terror list. => actor: Washington; recipient: Sudan
- The editor removed the title from the page.

# --- resign ---------------------------------------------------------------------------------------------------

[resign]
verb: resign, step down, stand down, abdicate, step aside
when: subject is @actor, @official, @body, @pronoun
when: subject not player, coach, goalkeeper, captain
recipient:
mode: resign
contexts: executive
cameo: 0831
+ President Akayev resigned after the protests. => actor: President Akayev; mode: resign
+ The Sudanese dictator stepped down. => actor: The Sudanese dictator
- The coach resigned after the defeat.

[quit-office]
verb: quit, leave, relinquish, give up, vacate, renounce, tender, submit, surrender, hand in, announce, offer
when: object is office, presidency, premiership, cabinet, resignation, post, throne, chancellorship, ministry, government, seat, coalition, position | from is office, presidency, cabinet, post, government, position
when: subject is @official, president, prime minister, minister, leader, king, governor, @person, commander, chief, general, party, mayor, chancellor, head, judge, ambassador, emperor
when: object not government building
recipient: to
mode: resign
contexts: executive
cameo: 0831
+ The defence minister quit the cabinet over the shelling. => actor: The defence minister; mode: resign
+ General Avril tendered his resignation. => actor: General Avril
- The clerk left the office at five.

[resignation-noun]
noun: resignation, abdication
when: possessor is @actor | of is @actor | modifier is @official
actor: possessor, of, modifier
recipient: to
mode: resign
contexts: executive
cameo: 0831
+ The resignation of the Libyan president deepened the crisis.
- He sighed with resignation.
+ The resignation of the finance minister shook Accra. => actor: the finance minister

[halt-own-advance]
light: halt, stop, end, suspend, break off, call off, pause + advance, push, march, drive
when: noun-possessor is it, its, they, their
when: subject is @fighter, @military, @actor
recipient: on, noun-on, towards, toward
mode: ceasefire
contexts: military
+ The rebels halted their advance on the capital. => actor: The rebels
- The garrison blew up the road to halt the rebel advance.

[announce-withdrawal]
light: announce, declare, unveil, promise, pledge, decree + withdrawal, pullout, pull-out, pullback, retreat, disengagement, drawdown, troop withdrawal, troop cut, demobilisation, demobilization
when: subject is @actor, @troops, @official, @body, @pronoun | subject missing
when: noun-of not support, diplomat, ambassador, civilian, money, candidacy
when: self present
recipient: from, noun-from
place: from, noun-from
troops: noun-of
mode: withdraw
status: announced
contexts: military
cameo: 0874
+ Burundi announced the withdrawal of its soldiers from Somalia. => actor: Burundi; status: announced; place: Somalia
- The striker announced his retirement.

[free-on-bail]
verb: free, release, bail, parole, acquit, pardon, discharge, spring, let out, let off, liberate
when: on is bail, parole, licence, bond, humanitarian ground, medical ground, compassionate ground | from is prison, jail, custody, detention, captivity, house arrest
when: object is @person, @actor, @people, @number, @pronoun, minister, ex-minister, journalist, activist, leader
when: subject is court, judge, @actor, @body, @place, authority, tribunal | subject missing
detained: object
mode: release
contexts: legal
cameo: 0841
+ A court in Lusaka freed two ex-ministers on bail. => actor: A court; recipient: two ex-ministers

[return-remains]
verb: return, hand over, give back, repatriate, deliver
when: object is body, remains, corpse, bodies, artefact, artifact, loot, treasure, skull, bronze
when: to is @place, @actor, family, relative, authority
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to
cameo: 0841
+ Hezbollah returned the bodies to Israel. => actor: Hezbollah; recipient: Israel

[reopen-road]
verb: reopen, unblock, open, clear, unseal
when: object is road, highway, crossing, border, border crossing, airport, port, corridor, pipeline, strait, checkpoint, gate, airspace, bridge
when: subject is @actor, @military, @fighter, @place, @official, authority, protester, @body | subject missing
mode: access
recipient: to, for
cameo: 084
when: to not public, visitor
when: object not fire
when: subject not snow, storm
+ Farmers unblocked the highway to Lima. => actor: Farmers

[quit-post]
verb: resign, step down, quit, stand down, stand aside, bow out, leave, abdicate, tender, relinquish, vacate, step aside
when: as is president, premier, prime minister, minister, chief, governor, mayor, leader, speaker, head, chairman, commander, king | from is office, post, cabinet, government, presidency, job, parliament, power | object is office, post, power, presidency, resignation, throne
when: subject is @person, @official, @actor, @pronoun, king
recipient:
mode: resign
contexts: executive
cameo: 083
when: subject not coach, manager, @sport
+ The interior minister stepped down from office in Tirana. => actor: The interior minister


# ---- leaving the field, giving things back, letting in ----------------------------------------------------------------

[troops-go-home]
verb: go home, head home, come home, fly home, ship out, leave for home
when: subject is troop, soldier, force, contingent, battalion, peacekeeper, brigade, marine, mercenary, unit
mode: withdraw
cameo: 087
+ The last battalion flew home in March. => actor: The last battalion

[flee-position]
verb: flee, desert, run, bolt, scatter, melt away
when: from is position, post, base, front, battlefield, barracks, trench, fighting, garrison, front line | object is position, post, base, front, battlefield, barracks, unit, trench, garrison
when: subject is @fighter, @military, soldier, conscript, unit, guard, police
mode: withdraw
cameo: 0874
+ Dozens of conscripts deserted their posts near Bagram. => actor: conscripts
- The dog ran from the barracks.

[desertion-noun]
noun: desertion, defection, mass desertion
when: of is soldier, officer, general, conscript, unit, troop, fighter, pilot, commander, policeman | by is soldier, officer, general, conscript, unit, troop, fighter, commander | from is army, ranks, military, force, front | modifier is army, military, mass
actor: by, of, possessor
recipient: from
mode: disarm
cameo: 0874
+ Desertions from the army rose in winter. => recipient: the army
- The desertion of the pub upset the village.

[defect]
verb: defect, desert, switch side, change side, go over
when: subject is soldier, officer, general, colonel, pilot, diplomat, commander, unit, troop, fighter, policeman, minister, @fighter, @military, ambassador, brigade
actor: subject
recipient: from, to, object
when: to present | from present | self is defect, desert
mode: disarm
cameo: 0874
+ A colonel and forty soldiers defected to the opposition. => actor: A colonel
- The software defects were mended.

[give-self-up]
verb: give up, turn in, hand in, give, hand
when: object is himself, themselves, herself
when: self present
when: to is police, @military, authority, peacekeeper, government, army, force | subject is @fighter, rebel, suspect, leader, warlord, gunman, militant, commander
recipient: to
mode: disarm
cameo: 0874
+ The gunman turned himself in to the police. => actor: The gunman; recipient: the police
- The poet gave himself up to drink.

[weapons-handover]
noun: weapons handover, arms handover, handover of weapon, surrender of weapon, surrender of arm, weapons collection, arms amnesty, weapons amnesty, handover of arm, gun amnesty, arms destruction, destruction of weapon, demobilisation programme, disarmament programme, disarmament drive, disarmament exercise, reintegration programme, canton of fighter, disbandment
actor: by, possessor, modifier
recipient: to
mode: disarm
cameo: 0873
+ The handover of weapons by the militia took a week. => actor: the militia

[canton-fighters]
verb: canton, assemble, confine, quarter, reintegrate, integrate
when: object is fighter, rebel, guerrilla, combatant, militiaman, ex-combatant, militia, ex-rebel
when: in is camp, barracks, cantonment, base, site, area, army | into is army, camp, force, police, barracks, society, civilian life
actor: subject
recipient: object
mode: disarm
cameo: 0873
+ The army integrated six hundred fighters into its ranks and barracks. => recipient: fighters

[honour-truce]
verb: hold, observe, stick, respect, comply
when: subject is ceasefire, truce, cease-fire, lull, quiet | to is ceasefire, truce, cease-fire, armistice | with is ceasefire, truce, cease-fire, armistice
when: self has not, never, n't
mode: ceasefire
status: denied
cameo: 0871
+ The two sides did not stick to the truce. => status: denied

[lull-noun]
noun: lull, calm, quiet, respite, de-escalation
when: in is fighting, shelling, violence, hostility, bombardment, war, conflict, clash, attack, air strike, airstrike
actor: between
recipient:
mode: ceasefire
cameo: 0871
+ A lull in the shelling let families leave their cellars. => mode: ceasefire
- A lull in trade worried the grocers.

[guns-fall-silent]
verb: fall silent, go quiet, subside, die down, abate, ebb, taper off, peter out, let up
when: subject is gun, fighting, shelling, violence, bombardment, clash, gunfire, hostility, battle, firing, artillery, unrest, bombing
recipient:
mode: ceasefire
cameo: 0871
+ The fighting has subsided around the airport. => mode: ceasefire
- The storm subsided around noon.

[stop-short-advance]
verb: halt, pause, stop
when: at is border, river, outskirt, gate, line, bridge
when: subject is tank, troop, army, column, rebel, force, division, @fighter, @military
when: object missing
recipient:
mode: ceasefire
cameo: 087
+ The troops halted at the river. => actor: The troops
- The bus stopped at the bridge.

[ground-aircraft]
verb: ground, suspend, halt, stop, end
when: object is overflight, reconnaissance flight, sortie, patrol, bombing raid, drone flight, spy flight, incursion, missile test, nuclear test, rocket fire, balloon launch, propaganda broadcast, settlement building
when: subject is @place, @military, army, navy, government, @actor, side, air force, @fighter
recipient: over, against, noun-over
mode: ceasefire
cameo: 087
+ Washington has suspended reconnaissance flights over the strait. => actor: Washington

[regain-freedom]
light: regain, win, gain, secure, obtain, negotiate + freedom, release, liberty, liberation
when: subject is hostage, prisoner, captive, detainee, activist, @person, @official, @people, journalist, lawyer | noun-of is hostage, prisoner, captive, detainee, journalist, soldier, worker, crew
when: clause missing
when: object not speech
actor: noun-from, from
recipient: noun-of, subject
mode: release
cameo: 0841
+ The kidnapped engineer regained his freedom after a year. => recipient: engineer
- The bank won the freedom to set fees.

[return-children]
verb: return, send back, give back, bring back, reunite
when: object is child, abducted child, body, remains, refugee, deportee, dead
when: to is @place, family, parent, home, homeland, mother, relative | with is family, parent, mother, relative
when: subject is @place, army, authority, rebel, mediator, militia, red cross, government
recipient: to, with
mode: release
cameo: 0841
+ Moscow has returned four children to their families. => actor: Moscow
- The school returned the child to its mother.

[inspectors-visit]
verb: inspect, visit, enter, tour, examine, reach
when: self present
when: subject is inspector, monitor, observer, rapporteur, iaea, red cross, fact-finding mission, icrc
when: object is site, plant, prison, camp, facility, enrichment plant, base, reactor, village, jail, complex, detainee, prisoner, nuclear plant, power plant
actor: noun-of, noun-in
recipient: subject
mode: access
cameo: 0862
+ United Nations inspectors have visited the enrichment plant. => mode: access
- The school inspector visited the pupils.

[unblock-supply]
verb: restore, resume, reconnect, turn on, switch on, unblock
when: object is power, water, electricity, gas, supply, gas supply, internet, phone service, water supply, mobile network, electricity supply, power supply, telephone line, fuel delivery
when: to is @place, town, city, enclave, village, camp, resident, region, district, capital
when: subject is @place, @actor, government, army, authority, rebel, @military, junta, ministry
when: subject not technician, crew, engineer
recipient: to
mode: access
cameo: 085
+ The army has restored water to the enclave. => actor: The army; recipient: the enclave
- Crews restored power to the town after the storm.

[give-up-office]
light: hand over, transfer, cede, surrender, relinquish, hand + reins, rein, power, presidency, command, premiership, seal of office, chairmanship
when: to is @person, @official, civilian, government, council, successor, vice president, deputy, interim government, parliament
when: subject is @person, @official, president, general, junta, army, king, premier, leader, council
recipient: to
mode: resign
cameo: 0831
+ The junta handed power to a civilian council. => actor: The junta; recipient: a civilian council
- The founder handed the reins to his daughter.

[go-into-exile]
light: go, flee, slip, escape + into exile, into hiding, abroad into exile
verb: flee abroad
when: subject is president, premier, minister, leader, king, general, @person, @official, dictator, activist, editor, lawyer
recipient: from, to
mode: resign
cameo: 0831
+ The deposed president fled into exile last week. => actor: The deposed president

[cabinet-falls]
verb: resign, collapse, fall, dissolve, crumble
when: subject is government, cabinet, coalition, ruling coalition, unity government, administration
when: object missing
when: to not rebel, fighter
mode: resign
cameo: 0831
contexts: executive
+ The coalition collapsed after a row over pensions. => actor: The coalition
- The roof of the hall collapsed.

[refugees-go-back]
verb: stream back, trickle back, move back, flock back, resettle, go back, pour back
when: subject is refugee, villager, family, resident, displaced, civilian, evacuee, returnee, farmer, people, thousand, hundred
recipient:
cameo: 087
+ Hundreds of villagers trickled back to their homes. => actor: villagers
- Fans trickled back to their seats.

# ---- giving way, giving up, letting go in more words ---------------------------------------------------------------------

[melt-away]
verb: melt, fade, slip, vanish, disappear, scatter, flee, withdraw, slink, escape, disperse
recipient:
place: into, to
when: into is jungle, forest, mountain, hill, desert, bush, marsh, swamp, countryside, crowd, village, cave | to is jungle, forest, mountain, hill, desert, bush
when: subject is guerrilla, rebel, gunman, militant, insurgent, raider, attacker, fighter, bandit, militiaman, assailant, jihadist, garrison, soldier, troop, warrior, partisan, herder
when: self present
mode: withdraw
cameo: 0874
+ The guerrillas melted into the jungle near Mitu. => actor: The guerrillas

[desert-army]
verb: desert, change sides, switch sides, break away
recipient: from
when: from is army, unit, militia, police, regime, force, ranks, barracks, regiment, navy, rebel, group | to is government, rebel, opposition, army, side, south, north, west, enemy, @place, coalition
when: subject is soldier, officer, general, pilot, policeman, commander, @fighter, conscript, recruit, deserter, colonel, diplomat, troop, brigade, unit, minister, guard, sailor, warlord
when: self present
cameo: 0874
+ Hundreds of conscripts deserted from the army in Sudan. => actor: Hundreds of conscripts

[troops-leave]
verb: leave, depart, exit, quit, pull out, ship out, go home, fly home, sail home, vacate
recipient: object
place: object, from
when: object is @place, @territory, country, base, island, city, camp, barracks, town, airport, village | from is @place, base, island, country | subject is last soldier
when: subject is troop, soldier, peacekeeper, army, force, marine, paratrooper, legionnaire, garrison, contingent, battalion, convoy of troops, mercenary, tank, brigade, instructor
when: self has last, final, all, remaining | subject has last, final, all, remaining
mode: withdraw
cameo: 0874
+ The last French soldiers left Niger in December. => recipient: Niger

[take-down-barrier]
verb: dismantle, remove, take down, tear down, clear, demolish, open, bulldoze, lift
recipient: in, on, around
place: in, on, around
when: object is checkpoint, roadblock, watchtower, fence, sandbag, border fence, outpost, guard tower, razor wire, barbed wire, gun emplacement, bunker, guard post, listening post, loudspeaker, barrier, wall
when: subject is army, soldier, troop, @place, government, militia, police, engineer, @fighter, navy, border guard, ministry
when: document not farm, garden, leopard
when: self present
mode: withdraw
cameo: 0872
+ Soldiers dismantled the checkpoints on the road to Aden. => actor: Soldiers

[mine-clearing]
verb: clear, defuse, remove, lift, disarm, make safe, detonate
recipient: in, from, on, along
when: object is mine, landmine, booby trap, cluster munition, unexploded ordnance, unexploded shell, bomblet, unexploded bomb, ied
when: subject is sapper, soldier, deminer, army, engineer, un, peacekeeper, team, @place, navy, minesweeper, bomb squad, police
when: self present
mode: disarm
cameo: 087
+ Sappers cleared mines along the road to Kherson. => actor: Sappers

[ransom-paid]
light: pay, hand over, deliver, raise + ransom, ransom money, ransom payment
recipient: to, noun-to, for
when: subject is family, company, owner, relative, government, @place, village, shipowner, employer, clan, firm, community
cameo: 080
+ The owner paid a ransom to pirates for the tanker. => actor: The owner; recipient: pirates

[resign-more]
light: tender, submit, offer, hand in, announce, give + resignation, letter of resignation, notice of resignation
recipient: to, noun-to
when: subject is @official, minister, general, governor, ambassador, cabinet, government, prime minister, president, judge, mayor, commander, premier, envoy, prosecutor, army chief, speaker
when: subject not coach, player
mode: resign
cameo: 0831
+ The interior minister tendered his resignation to the king. => actor: The interior minister
