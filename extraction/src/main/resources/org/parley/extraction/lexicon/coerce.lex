# Words for COERCE: arrests, searches and seizures, bans, curfews, deportations, occupation and blockade (CAMEO 17 and 191, 192).
# Physical violence is ASSAULT, sanctions between states are SANCTION. Our own writing; examples are invented.
type COERCE

# ---- arrest and detention ------------------------------------------------------------------------------------------

[arrest]
verb: arrest, detain, rearrest, re-arrest, imprison, incarcerate, jail, intern, nab, handcuff, remand, hold incommunicado
recipient: object
detained: object
when: object not attention, development, decline, fall, growth, process, slide, spread, eye, bleeding
implied: COP
mode: arrest
cameo: 173
+ Police arrested nine activists in Kampala. => actor: Police; recipient: nine activists; detained: 9
+ Two bloggers were detained by agents in Hanoi. => actor: agents; recipient: Two bloggers; detained: 2
+ The junta has jailed hundreds of monks. => actor: The junta
+ Authorities rearrested the poet at his home. => actor: Authorities; recipient: the poet
- The drug arrests the growth of tumours.

[book-suspect]
verb: book
recipient: object
detained: object
when: subject is @police | into is jail, prison, custody, cell | on is @wrongdoing, charge, suspicion, count, allegation | for is @wrongdoing, role, riot, hand | under present | object is @detainee, suspect, offender, accused, culprit, miscreant, worker, activist, leader, member, person, man
when: object not it, room, table, ticket, band, singer, doctor, accommodation, cruise, flight, seat, hotel, holiday, appointment, reservation, tour, trip
implied: COP
mode: arrest
cameo: 173
+ Police booked four organisers in Lahore. => actor: Police; recipient: four organisers; detained: 4
+ The clerk was booked for murder on Sunday. => recipient: The clerk
- They booked a guide for the tour.
- The guests were booked into two hotels.

[arrest-noun]
noun: arrest, detention, imprisonment, mass arrest, incarceration, rearrest, internment, house arrest, arbitrary detention, dragnet, jailing, police custody
actor: by, modifier
recipient: of, possessor
detained: of, self
when: modifier not cardiac, heart, respiratory
when: of not growth, development
implied: COP
mode: arrest
cameo: 173
+ The arrest of a lawyer by intelligence agents angered judges in Dhaka. => actor: intelligence agents; recipient: a lawyer
+ The colonel's arrest surprised Bamako. => recipient: The colonel
+ Mass arrests followed the vote in Minsk. => actor: arrests
+ The detention of six teachers continued in Asmara. => recipient: six teachers; detained: 6
- He died of cardiac arrest.

[apprehend]
verb: apprehend
recipient: object
detained: object
when: object is @person, @fighter, @detainee, @pronoun, @number, suspect, planner, gang, gunman, culprit, fugitive, killer, poacher, attacker, accused, mastermind
implied: COP
mode: arrest
cameo: 173
+ Two fugitives were apprehended at the border. => recipient: Two fugitives; detained: 2
- Officials apprehend trouble after the verdict.

[make-arrest]
light: make, carry out, conduct, order + arrest, mass arrest, detention, sweep
actor: subject
recipient: noun-of
detained: object
implied: COP
mode: arrest
cameo: 173
+ Police made 40 arrests during the march in Athens. => actor: Police

[take-into-custody]
light: take, bring, place, put, hold, keep, remand, have + into custody, in custody, under arrest, under house arrest, in detention, into detention, behind bars, in jail, in prison, in solitary confinement, to jail, under detention, under guard, into preventive detention, in preventive custody, prisoner, incommunicado, without charge, without trial, in police custody, into police custody, under preventive detention, in judicial custody
recipient: object
detained: object
when: subject not mother, father, parent
implied: COP
mode: arrest
cameo: 173
+ Soldiers took the president into custody in Libreville. => actor: Soldiers; recipient: the president

[hold-detainee]
verb: hold, keep
recipient: object
detained: object
when: object is @detainee, protester, journalist, activist, suspect, worker, tourist, citizen, man, woman, leader, member, lawyer, blogger, student, reporter, editor, dozens
when: in is prison, jail, cell, detention, custody, camp, centre, center, isolation, confinement | at is prison, jail, base, camp, station, centre, center, airport | on is suspicion, charge | for is questioning, interrogation | under is law, act | without present
mode: arrest
cameo: 173
+ Authorities are holding the reporter in a military prison. => actor: Authorities; recipient: the reporter
- The committee held a hearing in the old prison.

[round-up]
verb: round up, pick up, haul in, lock up, haul away, take away, whisk away, drag away, drag off, cart off, lead away, bring in, track down, hunt down, pull in, bundle, march off
recipient: object
detained: object
when: subject is @police | object is @actor, @people, @person, @number, @pronoun, @detainee, suspect, dissident, student, youth, activist, protester, migrant, member, supporter
when: subject is @police, @military, @actor, @people, @place, @pronoun | subject missing
when: to not hospital, clinic, house, home, school, market, shelter, airport
when: object not it, child, kid, son, daughter, boy, girl, baby, grandson, nephew, friend, passenger, guest, room, ticket, trail, cattle, sheep, player
implied: COP
mode: arrest
cameo: 173
+ Security agents rounded up dozens of students in Tehran. => actor: Security agents; recipient: dozens of students
+ The organisers were picked up by police at dawn. => actor: police; recipient: The organisers
- He picked up his children from school.
- The father wants to pick up the boy at the airport.
- The couple booked a room in Lisbon.

[roundup-noun]
noun: round-up, roundup, police sweep, security sweep, sweep, arrest campaign, arrest operation
actor: by, possessor, modifier
recipient: of, against
detained: of
when: of is @actor, @person, suspect, activist, migrant, dissident, militant, protester, opponent | modifier is police, security, army | against present
when: modifier not news, chimney, market, series, three-game
implied: COP
mode: arrest
cameo: 173
+ The roundup of dissidents by police began on Monday in Havana. => actor: police; recipient: dissidents

[captured-person]
verb: capture, seize, catch, snare, corner
recipient: object
detained: object
when: object is @person, @fighter, prisoner, captive, @military, leader, commander, militant, terrorist, fugitive, suspect, soldier, pilot, general, kingpin, drug lord, smuggler, warlord, agent, spy, deserter, dictator
when: object not throne, heart, imagination, attention, vote, mood, moment, image, market, share, title, medal
mode: arrest
cameo: 173
+ Troops captured two rebel commanders in Meta. => actor: Troops; recipient: two rebel commanders; detained: 2
+ The drug lord was captured by marines in Sinaloa. => actor: marines; recipient: The drug lord
- The novel captured the mood of the decade.

[capture-noun-person]
noun: capture
actor: by, possessor, modifier
recipient: of
when: of is @person, @fighter, @detainee, leader, commander, fugitive, soldier, suspect, general, dictator, pilot
mode: arrest
cameo: 173
+ The capture of the warlord by peacekeepers ended the hunt. => recipient: the warlord
- Carbon capture is costly.

[send-to-prison]
light: send, throw, fling, toss, clap, commit, return + to prison, to jail, into prison, into jail, in jail, in prison, into a cell, behind bars, to a labour camp, to a labor camp, to a penal colony, to gaol, to exile, to camp
recipient: object
detained: object
mode: arrest
cameo: 173
+ The regime threw dozens of poets into jail. => actor: The regime; recipient: dozens of poets
+ The activist was sent to a penal colony. => recipient: The activist

[interrogate]
verb: interrogate, grill, interview, debrief, question
recipient: object
when: subject is @police, agent, investigator, interrogator, soldier, authority | subject missing
when: object is @person, @detainee, suspect, activist, driver, journalist, official, witness, member, blogger, @pronoun, @number
when: object not figure, result, data, motive, wisdom, need, value, validity, decision, policy, ability
when: about present | over present | for present | in is custody, connection, case, station | after present | subject is @police
mode: arrest
cameo: 173
+ Agents interrogated the journalist for nine hours in Baku. => actor: Agents; recipient: the journalist
- Reporters questioned the coach about the line-up.

[arrest-warrant]
light: issue, sign, approve + arrest warrant, warrant, red notice, detention order
actor: subject
recipient: for, against, noun-for, noun-against
mode: arrest
cameo: 173
status: announced
when: for present | against present | object is arrest warrant, red notice, detention order
+ A court in Bogota issued an arrest warrant for the senator. => actor: A court; recipient: the senator
- The bank issued warrants to its shareholders.

# ---- search, seizure, raid -----------------------------------------------------------------------------------------

[seize-property]
verb: seize, confiscate, impound, requisition, expropriate, nationalize, nationalise, commandeer, sequester, appropriate, forfeit
recipient: noun-of, from, object
when: object is property, asset, land, farm, house, home, building, vehicle, ship, vessel, tanker, truck, car, goods, cargo, weapon, arms, cache, drug, cocaine, heroin, computer, document, passport, equipment, file, copy, newspaper, aid, food, crop, livestock, cattle, company, bank, boat, trawler, factory, oil, shipment, phone, camera, laptop, plane, container, mine, money, cash, account, @weapon, material, explosive, explosives, ivory, consignment, footage
mode: seize
cameo: 171
+ Customs officers seized a shipment of rifles in Mombasa.
+ The farms were confiscated by the state. => actor: the state
+ Iranian forces impounded a tanker near Hormuz. => recipient: a tanker
- The party seized the chance to govern.
- She seized the opportunity.

[seizure-noun]
noun: seizure, confiscation, expropriation, requisition, nationalization, nationalisation, land grab, impoundment, forfeiture, property seizure, asset seizure
actor: by, possessor, modifier
recipient: from, of
when: of is property, asset, land, farm, house, weapon, ship, tanker, vessel, cargo, drug, company, bank, mine, goods, territory, @territory, boat, trawler, cocaine, heroin, oil, @weapon, file, computer, newspaper | by present | modifier is land, drug, weapon, asset, property
when: modifier not epileptic, brain
mode: seize
cameo: 171
+ The seizure of a trawler by the navy angered Manila. => actor: the navy; recipient: a trawler
+ The confiscation of farms by militias continued in Zimbabwe. => actor: militias; recipient: farms
- The patient suffered an epileptic seizure.

[police-raid]
verb: raid, search, ransack, comb, swoop, sweep, scour, frisk
recipient: object, on, through
when: subject is @police, @military, investigator, agent, official, authority, tax, @place | subject missing
when: object is @building, @vehicle, office, home, house, newsroom, headquarters, apartment, premise, flat, mosque, @target, village, camp, room, cell, property, passenger, residence | on is @building, @target, house, hideout, office, village | through is @target, village, house
when: object not web, internet, database
mode: seize
cameo: 171
+ Police raided the offices of a newspaper in Managua. => actor: Police; recipient: a newspaper in Managua
+ The flat was searched by agents from Ankara. => actor: agents; recipient: The flat
- Rescuers searched the rubble for survivors.
- He searched the house for his keys.
- Troops raided a village near Goma at dawn.

[police-raid-noun]
noun: police raid, house search, search operation, house-to-house search, cordon and search, police search, cordon-and-search operation, security raid, drug raid, army raid, door-to-door search
actor: by, possessor, modifier
recipient: on, of, at, in, against
mode: seize
cameo: 171
+ Police raids on mosques in Kano drew complaints. => recipient: mosques
+ House searches by soldiers terrified the village.

[raid-by-police]
noun: raid, dawn raid, night raid, pre-dawn raid
actor: by, possessor, modifier
recipient: on, of, at, in, against
when: by is @police | possessor is @police | modifier is @police
mode: seize
cameo: 171
+ Raids by Belgian police in Molenbeek went on all night. => actor: Belgian police
+ A dawn raid by detectives in Porto turned up rifles. => actor: detectives

[carry-out-search]
light: conduct, carry out, make, stage, launch, mount, begin + search, search operation, police raid, house-to-house search, cordon-and-search operation, raid on office, manhunt, sweep, door-to-door search
recipient: of, in, on, at, against, noun-of, noun-on
when: subject is @police, @military, agent, investigator, authority
when: noun-for not survivor, victim, wreckage, body, missing, plane, child, hiker
mode: seize
cameo: 171
+ Soldiers conducted house-to-house searches in Hebron. => actor: Soldiers
- Divers carried out a search for survivors of the ferry.

[freeze-assets]
verb: freeze, block
recipient: noun-of, noun-possessor, object
when: object is account, asset, fund, bank account
mode: seize
cameo: 171
+ The government has frozen the accounts of the party.

[occupy-territory]
verb: occupy, seize, capture, retake, recapture, take over, overrun, conquer, annex, liberate, regain, wrest, win back, gain, fall, secure
recipient: object, noun-of, from
place: object
when: object is @territory, @place, @target, crossing, control, ground, hilltop, airstrip, dam, station, pumping station, mosque, palace, ministry, parliament, barracks, headquarters, hq, police station, checkpoint, building
when: subject is @fighter, @military, @place, @actor, @people, @pronoun, offensive | subject missing
when: object not title, medal, lead, seat, step, place, part, time, position, advantage, power, office, control of the ball, market, stage, gold, silver, stance, line, break, year, view, turn, street, site, care, note, pride
when: subject not student, worker, squatter, protester, demonstrator, company, bank, firm
mode: seize
cameo: 192
+ Rebels captured the town of Bor after three days. => actor: Rebels; recipient: the town of Bor
+ Armenian troops retook a hill near Martuni. => actor: Armenian troops; recipient: a hill
+ Russia annexed Crimea in 2014. => actor: Russia; recipient: Crimea
+ Tikrit was recaptured by government forces. => recipient: Tikrit
- Students occupied the dean's office.

[take-territory]
verb: take
recipient: object, from
place: object
when: object is @territory, @place, @target, crossing, control, ground, hilltop, airstrip, dam, station, pumping station, palace, ministry, parliament, barracks, headquarters, hq, police station, checkpoint, building
when: subject is @fighter, @military, @place, @actor, @people, @pronoun, offensive | self has be | from is @fighter, @military, @place, @actor
when: subject not i, you, student, worker, squatter, protester, demonstrator, company, bank, firm, tourist, driver
when: object not title, medal, lead, seat, step, place, part, time, position, advantage, power, office, control of the ball, market, stage, gold, silver, stance, line, break, year, view, turn, street, site, care, note, pride, road, motorway, trail, route, path, exit, train, bus, taxi, ferry, march, procession, rally, morcha, yatra
mode: seize
cameo: 192
+ Insurgents took the airstrip at dawn. => actor: Insurgents; recipient: the airstrip
+ The dam was taken by government troops. => actor: government troops; recipient: The dam
- Kenya took the gold in the marathon.
- Take the bridge and turn left at the palace.
- I took the ferry to Rhodes.

[take-control]
light: take, seize, gain, regain, wrest, assume, retake, establish, reassert, tighten, lose + control, full control, power, possession
recipient: of, from, over, noun-of, noun-over
when: noun-of is @territory, @place, @building, @target, city, state, capital, base, country | of is @territory, @place, @building, @target | from present | over is @territory, @place | subject is @fighter, @military | in is coup, putsch
when: noun-of not company, firm, ball, game, match, club, bank, party, championship, spending
mode: seize
cameo: 192
+ Militants took control of an oil terminal in Sirte. => actor: Militants; recipient: an oil terminal
+ The junta seized power in a coup. => actor: The junta
- The investor took control of the company.

[occupation-noun]
noun: occupation, annexation, capture, conquest, military occupation, takeover, seizure of territory, recapture, fall, liberation, take-over
actor: by, possessor, modifier
recipient: of
place: of
when: of is @territory, @place, @target, city, town, capital, country, land, base, airport, garrison
when: modifier not company, corporate, hostile, free, price, rate
when: of not union, soviet union, wall, communism, empire, curtain
mode: seize
cameo: 192
+ The occupation of Kuwait by Iraq lasted seven months. => actor: Iraq; recipient: Kuwait
- Farming is the main occupation of the valley's people.

[fall-to]
verb: fall
actor: to
recipient: subject
place: subject
when: subject is @place, @territory, @target, town, city, capital, base, garrison
when: to is @fighter, @military, @actor, hand | into is hand
when: to not percent, level, low, knee, ground, floor, minimum
mode: seize
cameo: 192
+ The garrison fell to the rebels after a week. => actor: the rebels; recipient: The garrison
- Prices in the city fell to a record low.

# ---- restriction ---------------------------------------------------------------------------------------------------

[ban]
verb: ban, outlaw, prohibit, bar, proscribe, disqualify, disallow, debar, forbid, illegalise, criminalize, criminalise, blacklist
recipient: object, noun-by
when: object is party, opposition, candidate, group, movement, organisation, organization, protest, demonstration, rally, gathering, march, union, politician, leader, protester, member, activist, assembly, @person, @organisation, @actor, @people, branch, wing, strike, veil, headscarf, burqa, activity, practice, religion, sect, meeting, minority, language, woman, procession, @pronoun, homosexuality, supporter, worker, refugee, migrant
when: object not smoking, alcohol, advertising, plastic, pesticide, product, import, beef, car, drug, player, athlete, driver, swimmer, doping
when: subject not fifa, uefa, club, ioc, league, company, school, airline, museum, wada
mode: restrict
cameo: 1722
contexts: rights_freedoms
+ The court banned an opposition party in Phnom Penh. => actor: The court; recipient: an opposition party
+ Thailand outlawed public gatherings after the coup. => actor: Thailand
- The city banned smoking in bars.
- FIFA banned the striker for four matches.

[ban-noun]
noun: ban, prohibition, outlawing, disqualification, blanket ban, travel ban, proscription, criminalisation, criminalization
actor: by, possessor, modifier
recipient: on, against, of
when: on is party, opposition, candidate, protest, demonstration, rally, gathering, march, group, movement, organisation, organization, union, assembly, travel, veil, headscarf, @organisation, activity, procession, movement, meeting | of is party, candidate, movement, organisation, protest, group | against present | modifier is travel
when: on not smoking, alcohol, import, export, export, beef, player, doping, advertising, trade, flight, plastic
mode: restrict
cameo: 1722
contexts: rights_freedoms
+ The disqualification of candidates by clerics angered reformers. => actor: clerics; recipient: candidates
- A ban on smoking took effect in Dublin.

[impose-ban]
light: impose, slap, place, put, declare, announce, issue, enforce, extend, introduce, tighten, decree + ban, restriction, travel ban, prohibition, limit, curb, clampdown, prohibitory order, travel restriction, entry ban, emergency measure, lockdown, control
recipient: on, against, over, noun-on, noun-against
when: on is party, opposition, protest, demonstration, rally, gathering, march, movement, travel, press, media, journalist, group, organisation, organization, union, @person, @actor, refugee, migrant, freedom, activity, @organisation, assembly, student, dissident, politician, monk, minority, speech, right, entry, access, mosque, @place, @territory | against is @actor | in is @place, @territory, city, town, district | object is prohibitory order, travel ban
when: on not import, export, smoking, goods, oil, steel, spending, borrowing, trade, product, company, bank, emission, alcohol
mode: restrict
cameo: 172
contexts: rights_freedoms
+ The junta imposed restrictions on opposition parties. => actor: The junta; recipient: opposition parties
+ Officials imposed prohibitory orders in Meerut.
- Norway imposed limits on fishing.

[restrict]
verb: restrict, curtail, curb, limit, stifle, muzzle, confine, hamper, obstruct, hinder, impede, circumscribe
recipient: noun-of, object
when: object is movement, freedom, right, liberty, access, protest, journalist, gathering, travel, opposition, assembly, activity, dissent, press, media, speech, worship, expression, dissident, minority, ngo, worker, critic, delivery, convoy
when: subject is @actor, @people, @police, @military, @place, @pronoun, government, law, authority, decree, bill | subject missing
mode: restrict
cameo: 172
contexts: rights_freedoms
+ Uzbekistan restricted the movement of pilgrims. => actor: Uzbekistan
+ Freedoms were curtailed by the new regime. => actor: the new regime
- The injury restricted his movement.

[prevent-assembly]
verb: prevent, block, stop, bar, thwart, turn back, intercept, halt, ban, turn away, prohibit, refuse
recipient: object
when: subject is @police, @military, authority, government, guard, official, soldier, policeman, regime, immigration | subject missing
when: object is @actor, @people, @person, demonstrator, protester, marcher, journalist, supporter, worker, demonstration, rally, march, protest, convoy, refugee, migrant, activist, observer, student, resident, villager, farmer, procession, delegation, candidate, gathering, pilgrim, @pronoun, voter
when: from present | clause present | object is demonstration, rally, march, protest, procession, gathering | at is border, checkpoint, airport, roadblock, barrier, port, frontier, gate
when: object not it, attack, disease, war, crime, accident, fire
mode: restrict
cameo: 172
contexts: rights_freedoms
+ Police prevented a rally in central Baku. => actor: Police; recipient: a rally
+ Soldiers stopped journalists from entering the camp. => actor: Soldiers; recipient: journalists
+ Observers were turned back at the border. => recipient: Observers
- Police prevented an attack on the metro.

[cut-road]
verb: cut, cut off, sever, block, close
recipient: object
place: object
when: object is road, highway, motorway, supply line, supply route, route, railway, bridge, corridor
when: subject is @fighter, @military, militia, junta
when: object not trail, path, speed, ribbon
mode: restrict
cameo: 191
contexts: military
+ Insurgents have cut the road to the port. => actor: Insurgents; recipient: the road
- Snow cut the road to the village.

[keep-from]
verb: keep
recipient: object
when: subject is @police, @military, @place, authority, government, guard, official, soldier, policeman, regime, immigration, junta
when: object is @actor, @people, @person, demonstrator, protester, marcher, journalist, supporter, worker, demonstration, rally, march, protest, convoy, refugee, migrant, activist, observer, student, resident, villager, farmer, procession, delegation, candidate, pilgrim, @pronoun, voter
when: from present | at is border, checkpoint, airport, roadblock, barrier, port, frontier, gate
mode: restrict
cameo: 172
contexts: rights_freedoms
+ Guards kept reporters from entering the camp. => actor: Guards; recipient: reporters
- The officer kept us informed.
- They kept the cat from the other pets.

[cordon-off]
verb: cordon off, seal off, seal, close off, barricade, block off, blockade, lock down, wall off, fence off, close, shut, shut down
recipient: object
place: object
when: object is @territory, @place, area, street, square, village, neighbourhood, neighborhood, district, road, border, crossing, frontier, checkpoint, port, city, campus, mosque, university, airport, harbour, harbor, airspace, camp, corridor, zone, strait, bridge, entrance
when: subject is @police, @military, @actor, @people, @person, @place, authority, government, @pronoun, army | subject missing
when: subject not protester, demonstrator, student, farmer, trucker, driver, activist, supporter, striker, worker, snow, storm, company, flood
when: for not repair, maintenance, summer, winter, season, holiday, renovation
mode: restrict
cameo: 191
+ Egypt closed its border with Gaza. => actor: Egypt
+ The square was cordoned off by riot police. => recipient: The square
- The airport closed because of snow.
- The council closed the bridge for repair.

[closure-noun]
noun: closure, border closure, lockdown, cordon, sealing, roadblock, blockade, naval blockade, economic blockade, land blockade, air blockade, cordon sanitaire
actor: by, possessor, modifier
recipient: of, on, against, around
place: of
when: of is border, crossing, @territory, @place, port, frontier, airspace, mosque, university, checkpoint, strait | modifier is border, naval, military, economic, land, air, total, @place | on is @place, @territory, gaza, export | by is @military, @fighter, @place, soldier, army, police | around present
when: modifier not school, plant, factory, coronavirus, covid, mine, pandemic
when: of not tower, plant, factory, branch, store, outlet, mill, ward, library, shop, pub, loophole
when: by not farmer, trucker, protester, student, driver
mode: restrict
cameo: 191
+ The naval blockade of Yemen by the coalition caused hunger. => actor: the coalition; recipient: Yemen
+ The closure of the border by Ghana stranded traders. => actor: Ghana
- The closure of the factory cost 300 jobs.

[impose-blockade]
light: impose, enforce, maintain, tighten, mount, begin, declare, set up, announce, establish, keep up + blockade, naval blockade, closure, siege, land blockade, cordon, no-fly zone, roadblock, checkpoint, buffer zone, air blockade, economic blockade, quarantine
when: noun-of not tower, plant, factory, branch, store, outlet, mill, ward, library, shop, pub, school
recipient: on, of, against, around, in, noun-on, noun-of
when: subject is @actor, @people, @military, @fighter, @place, @police, @pronoun | subject missing
when: subject not farmer, protester, student, trucker, driver, activist
mode: restrict
cameo: 191
+ Israel imposed a closure on the West Bank. => actor: Israel; recipient: the West Bank
+ Soldiers set up roadblocks around Suva. => actor: Soldiers

[intercept-ship]
verb: intercept, board, divert, interdict, turn back, seize
recipient: object
when: object is ship, vessel, boat, tanker, flotilla, freighter, trawler, yacht, cargo, dinghy, convoy
when: subject is @military, @police, navy, coast guard, coastguard, patrol, commando, customs, warship, marine, @place
mode: restrict
cameo: 191
+ Coast guards intercepted a boat carrying migrants. => actor: Coast guards; recipient: a boat

[force-down-plane]
verb: force, order, escort
recipient: object
when: object is plane, jet, airliner, flight, aircraft, airplane, helicopter, ship, vessel, boat, tanker
when: clause is land, divert, turn, stop, dock, anchor, return | into is port | to is ground, port, airport
mode: restrict
cameo: 191
+ Two jets forced an airliner to land in Minsk.

[coerce]
verb: coerce, blackmail, extort, force, compel, intimidate, harass, bully, pressure, press, strong-arm, oblige, subjugate, browbeat, terrorise, terrorize, hound, persecute, oppress, evict
recipient: object
when: object is @actor, @people, @person, @number, @pronoun, voter, journalist, witness, resident, villager, family, trader, worker, judge, lawyer, opponent, minority, activist, shopkeeper, farmer, civilian, tenant, employee
when: subject is @actor, @people, @fighter, @military, @police, @place, @pronoun | subject missing
when: clause not resign, quit, withdraw, postpone, cancel, close, miss
mode: restrict
cameo: 170
+ The gang extorted shopkeepers in Guatemala. => actor: The gang; recipient: shopkeepers
+ Soldiers forced villagers to dig trenches. => recipient: villagers
- Snow forced organisers to move the race.
- An injury forced her to rest.

[coercion-noun]
noun: coercion, intimidation, extortion, blackmail, harassment, forced labour, forced labor, racketeering, eviction, forced eviction, voter intimidation, judicial harassment
actor: by, possessor, modifier
recipient: of, against
when: of is @actor, @person, voter, journalist, witness, activist, opponent, lawyer, villager, resident, family, trader, minority, squatter | by present | against present
when: modifier not workplace
when: self present
mode: restrict
cameo: 170
+ The intimidation of witnesses by soldiers delayed the case. => recipient: witnesses
+ Forced evictions of villagers by the army continued in Shan state. => actor: the army

[suspend-rights]
verb: suspend, dissolve, annul, abolish, abrogate, scrap, disband, revoke, cancel, deregister, nullify, postpone, close down, shut down
recipient: object
when: object is parliament, constitution, assembly, party, election, licence, license, citizenship, liberty, habeas corpus, union, council, congress, registration, ngo, charity, nationality, right, legislature, senate, bar association, foundation
when: subject is @actor, @people, @place, @military, @person, @official, government, authority, junta, decree, court, regime, president, emir, king | subject missing
when: object not match, game, contract
mode: restrict
cameo: 172
contexts: pro_autocracy
+ The emir dissolved the parliament in Kuwait. => actor: The emir; recipient: the parliament
+ The constitution was suspended by officers in Bamako. => actor: officers
+ Nicaragua revoked the citizenship of 94 critics. => actor: Nicaragua
- The referee suspended the match.

[martial-law-noun]
noun: emergency law, emergency rule, emergency power, martial law, state of siege, state of emergency, emergency decree, military rule, direct rule, state of exception
actor: by, possessor, modifier
recipient: in, on, of, over
when: in present | by present | on present | of present | modifier present | possessor present | over present | after present
when: modifier not climate, medical, snow, flood, drought, health, hospital
mode: martial-law
cameo: 1724
contexts: pro_autocracy
+ Martial law in Poland lasted until 1983.
- The flood emergency in Jakarta is over.

[impose-martial-law]
light: impose, declare, proclaim, decree, announce, introduce, extend, invoke, order, reimpose, re-impose, clamp, renew, prolong, enforce, institute, place, put, bring + martial law, state of emergency, emergency rule, state of siege, emergency law, emergency power, military rule, direct rule, emergency, state of exception, state of war, emergency decree, under martial law, under emergency rule, under a state of emergency, under direct rule
actor: subject
recipient: in, on, over, across, object, throughout
when: over not flood, drought, outbreak, epidemic, storm, fire, earthquake, virus | over missing
when: after not flood, hurricane, earthquake, storm, cyclone, wildfire, spill
when: object not health emergency
mode: martial-law
cameo: 1724
contexts: pro_autocracy
+ The president declared a state of emergency in Peru. => actor: The president
+ Martial law was imposed in Mindanao. 
- The governor declared a state of emergency over the flood.

[curfew]
noun: curfew, night curfew, dusk-to-dawn curfew, night-time curfew, nighttime curfew, overnight curfew
actor: by, possessor, modifier
recipient: in, on, over
when: modifier not coronavirus, covid, pandemic, teen
mode: curfew
cameo: 1723
contexts: pro_autocracy
+ A curfew in Srinagar kept shops shut.
+ A dusk-to-dawn curfew was in force in Conakry.

[impose-curfew]
light: impose, declare, clamp, order, announce, extend, slap, enforce, place, put, proclaim, decree, reimpose, introduce, tighten, maintain, break, defy + curfew, night curfew, dusk-to-dawn curfew, night-time curfew, overnight curfew, nighttime curfew, under curfew, under a curfew
actor: subject
recipient: in, on, over, object, across
when: object not coronavirus
mode: curfew
cameo: 1723
contexts: pro_autocracy
+ Soldiers imposed a curfew in the city of Gonder. => actor: Soldiers
+ The town of Bhadrak was placed under curfew. => recipient: The town of Bhadrak
+ A curfew was clamped on Moradabad after the riot. 

# ---- censorship and information ------------------------------------------------------------------------------------

[censor]
verb: censor, gag, muzzle, silence, black out, jam, redact, ban, suppress, block, shut, close, shut down, close down, suspend, confiscate, shutter
recipient: object
when: object is newspaper, media, press, broadcaster, station, channel, website, site, radio, television, internet, magazine, book, film, journalist, broadcast, publication, daily, weekly, news, network, editor, song, reporter, signal, outlet, blog, twitter, facebook, youtube, telegram, whatsapp, newsroom, tv, app, web site, novel, play, documentary, coverage, radio station, tv channel, tv station, television station, news agency, @media, transmission, satire, cartoon
when: subject is @actor, @people, @place, @police, @military, authority, government, regime, court, ministry, regulator, @pronoun, junta, minister, president, censor | subject missing
when: subject not company, publisher, owner
mode: censor
cameo: 1721
contexts: rights_freedoms
+ Azerbaijan closed two newspapers on Friday. => actor: Azerbaijan; recipient: two newspapers
+ Uganda blocked Facebook before the vote. => actor: Uganda
- The publisher closed the magazine because of losses.

[censorship-noun]
noun: censorship, gag order, press censorship, news blackout, media blackout, internet shutdown, internet blackout, media ban, press ban, media crackdown, internet censorship
actor: by, possessor, modifier
recipient: of, on, against
mode: censor
cameo: 1721
contexts: rights_freedoms
+ Censorship of the press by the generals grew harsher. => actor: the generals; recipient: the press
+ An internet shutdown in Kashmir hurt traders.

[impose-censorship]
light: impose, order, tighten, declare, enforce, place, apply + censorship, press censorship, gag order, news blackout, media blackout, internet shutdown, blackout, reporting restriction, gag
recipient: on, of, over, in
mode: censor
cameo: 1721
contexts: rights_freedoms
+ The government imposed censorship on local newspapers. => actor: The government; recipient: local newspapers

[order-closure-media]
verb: order, instruct, direct, force, tell
recipient: object
when: object is newspaper, broadcaster, station, channel, magazine, website, publication, media, radio, daily, weekly, operator, editor, journalist, cable operator, newspapers
when: clause is suspend, close, stop, cease, shut, block, leave, remove, halt, delete
when: self present
mode: censor
cameo: 1721
contexts: rights_freedoms
+ The ministry ordered the newspaper to suspend printing. => actor: The ministry; recipient: the newspaper

[fine]
verb: fine, penalise, penalize
recipient: object
money: with, by
when: object is journalist, newspaper, activist, protester, broadcaster, party, editor, candidate, opposition, demonstrator, critic, ngo, blogger, union
when: subject not fifa, uefa, league
mode: restrict
cameo: 172
+ A tribunal fined the newspaper for insulting the king. => recipient: the newspaper
- UEFA fined the club for crowd trouble.

[misinformation]
noun: disinformation, misinformation, fake news, propaganda campaign, disinformation campaign, influence operation, smear campaign, troll farm, election meddling, influence campaign, deepfake, false flag, false-flag operation, misinformation campaign
actor: by, possessor, modifier, from
recipient: about, against, on, in
mode: misinformation
cameo: 170
contexts: misinformation
+ A disinformation campaign by Russian agents hit Moldova.

[spread-misinformation]
light: spread, disseminate, peddle, circulate, run, push, plant, wage, publish, broadcast, amplify + disinformation, misinformation, fake news, propaganda, lie, falsehood, rumour, rumor, false information, disinformation campaign, false news, smear campaign
recipient: about, against, to, in
when: subject not star, fan, tabloid
mode: misinformation
cameo: 170
contexts: misinformation
+ The agents have spread false information.

[deceive]
verb: deceive, rig, falsify, doctor, fabricate, manipulate, tamper, stuff, meddle, interfere
recipient: object, in, with
when: object is election, vote, ballot, poll, result, ballot box, referendum, public, voter, evidence, opinion, confession | in is election, vote, poll, referendum, affair, campaign | with is ballot, vote, result, evidence
mode: misinformation
cameo: 170
contexts: misinformation
+ Officials rigged the vote in Belgrade. => actor: Officials
+ Foreign agents meddled in the election.
- Traders manipulated the price of silver.

[rigging-noun]
noun: vote rigging, vote-rigging, election rigging, ballot stuffing, ballot-stuffing, electoral fraud, election fraud, vote fraud, ballot fraud, voter fraud, interference in election, election interference, rigging, poll rigging
actor: by, possessor, modifier
recipient: in, of, against
mode: misinformation
cameo: 170
+ Electoral fraud by officials was widespread.

[hack]
verb: hack, breach, deface, infiltrate, spy, wiretap, eavesdrop, crash, infect, penetrate, tap, break, knock offline, bug
recipient: object, into, on
when: object is website, web site, site, computer, network, server, account, system, database, email, e-mail, phone, telephone, grid, mail, portal, cable, infrastructure, conversation | into is website, computer, network, server, account, system, database, email, e-mail, phone, site | on is conversation, phone, opponent, journalist, diplomat, ally, leader, activist, mission, @place, @person, @organisation, citizen
when: subject is @actor, @people, hacker, @place, agent, agency, group, spy, @pronoun, virus, malware, intelligence, ministry, worm, unit, police | subject missing
when: subject not engineer, technician, editor, surge
mode: cyber
cameo: 170
contexts: cyber
+ Hackers defaced the website of the ministry. => actor: Hackers; recipient: the website of the ministry
+ North Korean agents hacked into the servers of a bank. => actor: North Korean agents
+ The phones of reporters were tapped by the agency. => actor: the agency
- The editor broke the system of rules.

[cyber-noun]
noun: cyberattack, cyber attack, cyber-attack, hacking, hack, hacking attack, cyber warfare, cyberwarfare, data breach, denial-of-service attack, ransomware attack, cyber espionage, cyberespionage, security breach, cyber war, computer attack, phishing attack, malware attack, cyber-espionage, cyber intrusion, hacking campaign, ddos attack, ransomware, cyber offensive, cyber operation, computer virus, cyber assault, website attack, phishing campaign
actor: by, possessor, modifier, from
recipient: on, against, of, at
when: modifier not life, growth
mode: cyber
cameo: 170
contexts: cyber
+ A cyberattack on the power grid darkened Kyiv. => recipient: the power grid

[launch-cyber]
light: launch, carry out, mount, conduct, wage, stage, commit, suffer, unleash, direct + cyberattack, cyber attack, cyber-attack, cyber warfare, cyberwarfare, hacking attack, denial-of-service attack, cyber war, ransomware attack, cyber operation, hack, cyber espionage, ddos attack, cyber offensive, cyber assault
recipient: on, against, at, noun-on, noun-against
mode: cyber
cameo: 170
contexts: cyber
+ Hackers launched a cyber attack on a dam in Jordan. => actor: Hackers; recipient: a dam
+ Two banks suffered a ransomware attack.

# ---- deportation, expulsion of persons -----------------------------------------------------------------------------

[deport]
verb: deport, exile, banish, send home, repatriate, refoule, push back, uproot, turf out, evict, drive out, force out
recipient: object, to
when: object is @actor, @people, @person, @number, @pronoun, migrant, refugee, student, family, immigrant, asylum seeker, worker, activist, journalist, foreigner, missionary, suspect, reporter, correspondent, citizen, resident, businessman, villager
when: object not diplomat, ambassador, attache, envoy, consul, inspector, peacekeeper, body, profit, remain, capital, money, earnings
mode: deport
cameo: 174
+ Thailand deported 40 Uighurs to China. => actor: Thailand; recipient: 40 Uighurs
+ The missionary was deported by Eritrea. => actor: Eritrea; recipient: The missionary
+ The cleric was exiled to Sudan. => recipient: The cleric
- The company repatriated profits from Chile.

[expel-person]
verb: expel, throw out, kick out, oust, eject, send back, remove
recipient: object
when: object is migrant, refugee, student, journalist, reporter, correspondent, activist, worker, missionary, foreigner, citizen, family, resident, settler, immigrant, villager, asylum seeker, tourist, christian, muslim, arab, jew, palestinian, nun, priest, thousand, hundred, national, preacher, imam, cleric, alien
when: subject not school, college, university, academy
when: from not school, university, party, club, game, tournament, house, parliament, union
mode: deport
cameo: 174
+ The government has expelled the migrants.
- The college expelled a student for cheating.

[expel-national]
verb: expel, throw out, kick out
recipient: object
when: object is @actor, @number
when: subject is @place, @official, government, authority, immigration, ministry, junta, regime, country, kingdom, emirate
when: object not migrant, refugee, student, journalist, activist, worker, diplomat, ambassador, attache, envoy, consul, inspector, peacekeeper, team, player, member, lawmaker, deputy, senator, minister, president, army, troop, force, rebel, fighter, militant, government, @place, @organisation
when: from not parliament, party, union, @organisation
mode: deport
cameo: 174
+ Zambia expelled three Belgians and a Canadian on Friday. => actor: Zambia; recipient: three Belgians
- The party expelled its treasurer.
- The college expelled a student for cheating.

[deport-noun]
noun: deportation, expulsion, exile, forced repatriation, forced return, refoulement, pushback, banishment, forcible return, removal
actor: by, possessor, modifier
recipient: of
when: of is @person, @actor, migrant, refugee, family, journalist, activist, worker, foreigner, suspect, missionary, asylum seeker, villager, student, immigrant, citizen, leader | by present
when: of not diplomat, ambassador, envoy, inspector, tariff, ban, subsidy, barrier, obstacle, attache
mode: deport
cameo: 174
+ The deportation of migrants by Algeria left many in the desert. => recipient: migrants
+ The deportation of the preacher to Jordan took two years. => recipient: the preacher
- The removal of tariffs helped growers.

[strip-citizenship]
light: strip, deprive + of citizenship, of his citizenship, of its citizenship, of nationality, of their citizenship, of immunity, of right, of their right, of her citizenship
recipient: object
mode: restrict
cameo: 172
+ Bahrain stripped nine activists of their citizenship. => actor: Bahrain; recipient: nine activists

[force-home]
verb: force, drive, chase
recipient: object
displaced: object
when: from is home, land, village, house, camp, property, farm, country | off is land | out is @place
when: object is @actor, @people, @person, @number, @pronoun, family, villager, resident, farmer, people, refugee, thousand
when: subject is @actor, @people, @military, @fighter, @police, @place, @pronoun | subject missing
mode: deport
cameo: 174
+ Settlers forced Bedouin families from their land. => actor: Settlers; recipient: Bedouin families

# ---- withholding ---------------------------------------------------------------------------------------------------

[cut-supply]
verb: cut, cut off, shut off, switch off, turn off, withhold, deny, disconnect, deprive, choke off, block, halt, stop, sever
recipient: to, noun-to, from, object
when: object is electricity, power, water, gas, supply, supplies, internet, food, fuel, medicine, phone line, telephone, communication, gas supply, gas supplies, oil supply, oil supplies, power supply, power supplies, water supply, water supplies, food supply, food supplies, electricity supply, electricity supplies, service, network, delivery, water, mobile phone, connection, food aid
when: subject is @actor, @people, @place, @fighter, @military, @police, government, authority, company, @pronoun, gazprom, regime | subject missing
when: subject not storm, flood, earthquake, hurricane, snow, lightning, court
when: object not spending
mode: withhold
cameo: 170
contexts: human_security
+ Militants shut off water to the camp. => actor: Militants; recipient: the camp
+ Ethiopia switched off the internet in Oromia. => actor: Ethiopia
- The storm cut power to the coast.

[block-aid]
verb: block, obstruct, hold up, intercept, divert, impede, hinder, bar, withhold, turn back, delay
recipient: object, to
when: object is aid, convoy, food aid, relief, delivery, humanitarian aid, aid worker, relief worker, access, aid convoy, relief supply, relief supplies, supply, supplies, truck, salary, medicine, wage, humanitarian access
when: subject is @actor, @people, @fighter, @military, @place, @police, authority, regime, government | subject missing
when: subject not bank, company, flood, snow
mode: withhold
cameo: 170
contexts: human_security
+ The army has blocked an aid convoy.

[shutoff-noun]
noun: power cut, gas cutoff, gas cut-off, water cut-off, cut-off, cutoff, denial of food, starvation
actor: by, possessor, modifier
recipient: to, of, in
when: by is @actor, @place, @military | to is @place, @territory
mode: withhold
cameo: 170
contexts: human_security
+ The gas cutoff by Gazprom left Bulgaria cold. => actor: Gazprom

[carry-out-eviction]
light: carry out, conduct, order, begin + eviction, forced eviction
recipient: of, from, noun-of
mode: deport
cameo: 174
+ Police carried out evictions in a Lagos slum. => actor: Police

[purge]
verb: purge, sack, dismiss, suspend, fire, remove, oust, strip, depose, impeach
recipient: object
when: object is judge, prosecutor, general, officer, professor, academic, teacher, imam, mayor, editor, rector, critic, opponent, dissident, rival
when: subject is @actor, @people, @place, government, president, regime, decree, junta, king, emperor, emir | subject missing
when: subject not club, company, board, school
when: for not misconduct, drunkenness, theft
mode: restrict
cameo: 172
contexts: political_institutions
+ The president sacked three professors in Lusaka. => actor: The president; recipient: three professors
+ Thousands of teachers were purged after the coup in Turkey. => recipient: Thousands of teachers
- The club sacked the coach.

[purge-noun]
noun: purge, mass dismissal, mass firing
actor: by, possessor, modifier
recipient: of, in
when: of is @actor, judge, officer, general, party, army, official, rival, academic, civil service, ministry
mode: restrict
cameo: 172
contexts: political_institutions
+ The purge of officers by the dictator weakened the army. => recipient: officers

[forbid-persons]
verb: forbid, prohibit, prevent, bar
recipient: object
when: clause present | from present
when: object is @actor, @people, @person, woman, girl, citizen, student, muslim, christian, minority, monk, worker, journalist, resident, @pronoun
when: subject is @actor, @people, @place, authority, government, regime, taliban, decree, law
mode: restrict
cameo: 172
contexts: rights_freedoms
+ The Taliban barred women from universities. => actor: The Taliban; recipient: women

# ---- people driven from their homes ---------------------------------------------------------------------------------

[gather-to-leave]
verb: gather, mass, crowd, queue, queue up, wait, camp, line up, assemble, throng
when: subject is civilian, crowd, family, people, resident, villager, refugee, thousand, hundred, woman, evacuee
when: at is bridge, crossing, border, border crossing, checkpoint, station, railway station, port, airport, frontier, pier | around is bridge, crossing, border, station, checkpoint, port, airport | near is bridge, border, crossing, frontier | on is bridge, border, pier | along is border
when: for not autograph, ticket, concert, film, team
when: clause missing | clause is flee, leave, escape, cross, evacuate, board, enter, reach
actor:
recipient: subject
displaced: subject
place: at, around, near, on
contexts: migration
+ Families have massed for days at the border crossing near Adre. => recipient: Families; status: ongoing
+ Thousands of villagers waited on the bridge over the Sava.
- Crowds gathered at the airport to welcome the team.

[pick-up-suspect]
verb: pick up, lock up, round up, nab, catch, net, hold, take away, put away, haul up, collar, bust
when: object is suspect, miscreant, accused, absconder, offender, culprit, rioter, criminal, goon, goonda, anti-social, troublemaker, trouble-maker, monger, rabble-rouser, bootlegger, robber, thief, smuggler, sevak, karsevak, ramsevak, worker, activist, gangster, extortionist, peddler, poacher, arsonist, looter, history-sheeter, cadre, ultra, operative, agent
when: subject is @police, @military, authority, agent, government, administration, official, @pronoun, team, squad | subject missing
when: object not fever, virus
actor: subject
recipient: object
detained: object
implied: COP
mode: arrest
cameo: 173
+ Police nabbed two absconders in Nagpur. => actor: Police; recipient: two absconders; detained: 2
+ Miscreants were picked up after the riot. => recipient: Miscreants
- She picked up an agent for her book.

[remand-to-custody]
light: remand, send, commit, produce, hand over, give + to police custody, to judicial custody, to custody, in police custody, in judicial custody, into judicial custody, on remand, in custody
actor: subject
recipient: object
detained: object
implied: JUD
mode: arrest
contexts: legal
cameo: 173
+ A magistrate remanded two clerks to judicial custody in Patna. => actor: A magistrate; recipient: two clerks
- The driver was committed to his work.

[custody-of]
noun: custody, remand, preventive custody, judicial custody
when: possessor is @actor, @police, police, army | modifier is police, judicial, preventive, military, army, soldier, rebel
when: of not child, son, daughter
actor: possessor, modifier, of
recipient:
implied: COP
mode: arrest
cameo: 173
+ Nine villagers remain in army custody. => actor: army
- The judge gave her custody of the child.

# ---- detention: how, where, on what ground ---------------------------------------------------------------------------

[arrest-in-raid]
verb: swoop, pounce, nab, net, sweep up, scoop up, grab, bag, cuff, frogmarch, drag away, march away
when: object is @person, @people, @official, @number, @detainee, suspect, smuggler, militant, activist, @fighter
when: subject is police, officer, agent, soldier, troop, detective, @police, force, authority, swat team | subject missing
recipient: object
detained: object
mode: arrest
cameo: 173
implied: COP
+ Agents grabbed three students outside the library. => actor: Agents; recipient: three students
- The striker bagged two goals.

[detention-extended]
verb: extend, prolong, renew, lengthen
when: object is detention, custody, remand, house arrest, imprisonment, arrest
recipient: noun-of, noun-possessor, possessor
mode: arrest
cameo: 173
implied: JUD
+ A judge extended the detention of the two editors. => actor: A judge; recipient: the two editors

[manhunt-noun]
noun: manhunt, man-hunt, hunt
when: for is suspect, killer, attacker, gunman, fugitive, bomber, @fighter, shooter, assailant, escapee, militant
recipient: for
actor: by, possessor
mode: arrest
cameo: 173
+ The manhunt for the bomber entered its third day. => recipient: the bomber
- The hunt for the missing hikers goes on.

[launch-manhunt]
light: launch, begin, mount, start, open, conduct, intensify, step up + manhunt, hunt, dragnet, man-hunt
when: self present
recipient: for, noun-for
when: subject is police, authority, army, force, official, agent, @police, @place, @military | subject missing
when: for not job, talent, sponsor, buyer
mode: arrest
cameo: 173
implied: COP
+ Police launched a manhunt for the gunmen. => actor: Police; recipient: the gunmen
- The club launched a hunt for a new coach.

[bounty]
light: put, place, offer, set, post, announce + bounty, price, reward
when: on is head, leader, commander, @fighter, @person | for is capture, arrest, head, leader
when: subject is @actor, police, government, authority, ministry, @place, fbi, prosecutor, cartel, army
when: object not product
recipient: on, for, noun-on, noun-of
mode: arrest
cameo: 173
+ The ministry put a bounty on the commander. => actor: The ministry; recipient: the commander
- The shop put a price on the vase.
- Police offered a reward for information about the fire.

[wanted-list]
light: put, place, add + on wanted list, on a wanted list, on watch list, on a watch list, on terrorist list, on blacklist, on a blacklist, on an international wanted list, on the wanted list
when: object is @person, @people, @official, @organisation, @actor, @pronoun | subject is @person, @people, @official, @organisation
recipient: object
mode: arrest
cameo: 173
+ Moscow put the judge on a wanted list. => actor: Moscow; recipient: the judge

[confine-to-camp]
verb: confine, herd, pen, corral, intern, relocate, coop up
when: to is camp, ghetto, barracks, stadium, home, village, reservation, compound | in is camp, ghetto, stadium, school, compound | into is camp, ghetto, stadium, truck, school, compound
when: object is @people, @person, @refugee, @number, family, population, refugee, migrant, villager, prisoner | subject is @people, @refugee, @number
when: object not patient, sheep, cattle, animal, horse
recipient: object
mode: arrest
cameo: 173
+ The army herded villagers into camps along the road. => actor: The army; recipient: villagers
- The flu confined the teacher to home.

[strip-search]
verb: strip-search, body-search, frisk, pat down
when: object is @people, @person, @pronoun, @number, @actor
mode: seize
cameo: 171
+ The guards frisked two relatives at the gate. => recipient: two relatives

[take-over-company]
verb: take over, seize, nationalise, nationalize, expropriate, place, put
when: under is administration, state control, receivership, external management, temporary management, state management
when: object is company, bank, plant, factory, asset, subsidiary, brewery, business, mine, refinery, station, broadcaster, port, mosque
when: subject is government, state, @place, authority, court, decree, ministry, president, kremlin, @actor
recipient: object
mode: seize
cameo: 1711
+ Moscow placed two breweries under temporary management. => actor: Moscow

[grab-land]
light: grab, seize, confiscate, expropriate, take, occupy + land, farm, farmland, plot, field, pasture, grazing land, village land
when: subject is army, government, soldier, settler, militia, state, authority, veteran, regime, @place, @fighter, @military, official
when: from present | noun-of present | noun-possessor present | possessor present | subject is army, settler, soldier, militia
recipient: from, noun-of, noun-possessor
mode: seize
cameo: 1711
+ Settlers seized farmland from two families near Nablus. => actor: Settlers; recipient: two families
- Wheat occupied the land.

[hold-territory]
verb: hold, control, administer, rule, patrol, run
when: object is swathe, territory, enclave, two-thirds, third, half, countryside, stretch, north, south, east, west, tract
when: subject is @fighter, rebel, army, separatist, militia, insurgent, troop, taliban, jihadist, group
recipient: noun-of
mode: seize
cameo: 192
contexts: territory
status: ongoing
+ The rebels still hold large swathes of the north. => actor: The rebels
- The farmer runs half of the mill.

[advance-capture]
verb: push out, oust, expel, eject, evict, dislodge, clear
when: from is @place, town, village, city, base, stronghold, position, airport, district, hill, palace
when: object is @fighter, @military, rebel, militant, insurgent, army, troop
when: subject is @fighter, @military, @place, army, offensive
recipient: object
mode: seize
cameo: 192
contexts: territory
+ Kurdish units ejected the jihadists from Tal Abyad. => recipient: the jihadists
- The bouncer ejected a group from the bar.

[come-under-control]
light: come, fall, pass, bring, place, slip + under control, into hand, under rule, under occupation, into the hands, under the control, under martial control, under siege
actor: noun-of, noun-possessor, of
recipient: subject, object
when: subject is @place, @target, town, city, village, province, base, bridge, airport, area, district, island | object is @place, @target, town, city, village, province, area
when: noun-of not fire, investor, bank, company, firm
mode: seize
cameo: 192
contexts: territory
+ Two provinces came under the control of the rebels. => recipient: Two provinces
- The blaze came under control on Sunday.

# ---- movement, speech, assembly ----------------------------------------------------------------------------------------

[kettle]
verb: kettle, pen in, hem in, box in, surround, encircle, corral
when: object is protester, demonstrator, marcher, crowd, student, march, rally, picket, protest
when: subject is police, officer, troop, soldier, guard, riot police, force
recipient: object
mode: restrict
cameo: 172
+ Officers kettled the marchers on a bridge. => actor: Officers; recipient: the marchers

[deny-permission-protest]
light: deny, refuse, withhold, revoke, withdraw, reject + permission, permit, authorisation, authorization, licence, license
when: for is protest, rally, march, demonstration, vigil, meeting, gathering, procession, strike, church, newspaper, station | clause is march, protest, rally, demonstrate, assemble, gather, broadcast, publish
when: subject is police, authority, city, council, government, mayor, ministry, official, governor, court
recipient: indirect, to, object
mode: restrict
cameo: 172
+ The governor refused permission for the march. => actor: The governor

[besiege-trap]
verb: trap, pen, hem in, pin down, bottle up, cut off, blockade, surround
when: object is civilian, resident, villager, town, city, village, enclave, population, @people, garrison, soldier, troop
when: subject is @fighter, @military, siege, army, fighting, sniper, shelling | subject missing
when: in is siege, enclave, town, city, district, @place | by is fighting, sniper, siege, @fighter, @military
when: by not flood, snow, fire, smoke
recipient: object
mode: restrict
cameo: 191
+ The army has trapped hundreds of residents in the enclave. => actor: The army; recipient: hundreds
- Skiers were trapped in a hut by snow.

[divert-plane]
verb: force down
when: object is plane, aircraft, airliner, jet, flight, helicopter, ship, tanker
when: subject is @military, @place, jet, fighter, air force, authority, government, navy
when: subject not storm, fog, pilot
recipient: object
mode: restrict
cameo: 191
+ Two fighter jets have forced down an airliner near Minsk. => actor: jets; recipient: an airliner
- A bird strike forced the plane to land.

[internet-shutdown]
light: cut, shut down, block, switch off, restrict, throttle, disrupt, jam, slow down, suspend, disable + internet, internet access, mobile internet, phone network, social media, mobile network, broadband, mobile data, messaging app, internet service, mobile service, satellite signal, telephone service, gps signal
when: subject is authority, government, regime, regulator, junta, ministry, army, police, @place, operator, army, state, @military | subject missing
when: subject not storm, quake, cable, outage, flood
recipient: in, to, across
mode: censor
cameo: 1721
implied: GOV
+ The regulator has throttled social media before the vote.
+ Mobile internet was cut in Kashmir on Monday. => place: Kashmir
- The storm disrupted the internet for a day.

[internet-noun]
noun: internet cut, internet restriction, internet outage order, communications blackout, communication blackout, information blackout, telecoms blackout, telecommunications blackout, web filtering, website blocking, broadcast ban, reporting ban, publication ban, book ban, media gag, press restriction, communications shutdown, social media ban, media restriction, network shutdown
actor: by, possessor
recipient: in, on, against, of
mode: censor
cameo: 1721
+ A communications blackout in Gaza lasted three days. => place: Gaza

[revoke-media-licence]
light: revoke, suspend, cancel, withdraw, annul, strip + licence, license, broadcasting licence, broadcast license, press card, accreditation, registration, broadcasting license
when: noun-of is @media, radio, station, channel, newspaper, journalist, broadcaster, correspondent, daily, weekly | noun-possessor is @media, station, channel, newspaper, journalist, broadcaster | possessor is @media, journalist, broadcaster, station | of is @media, station, channel, newspaper, journalist, broadcaster, radio
recipient: noun-of, noun-possessor, possessor, of
mode: censor
cameo: 1721
implied: GOV
+ The ministry has revoked the licence of a radio station in Bujumbura. => actor: The ministry; recipient: a radio station

[take-off-air]
light: take, force, knock, pull, go, yank + off air, off the air, off the airwaves
when: object is @media, station, channel, radio, programme, program, broadcaster, show, television | subject is @media, station, channel, radio, broadcaster
recipient: object
mode: censor
cameo: 1721
+ Soldiers forced a radio station off the air. => actor: Soldiers; recipient: a radio station

[silence-critics]
verb: silence, muzzle, gag, stifle, hound, persecute, harass
when: object is critic, dissent, press, media, journalist, opponent, dissident, opposition, free press, speech, activist, reporter, whistleblower, editor, debate
when: subject is authority, government, regime, army, police, state, @place, president, junta, militia, official, court
recipient: object
mode: censor
cameo: 1721
+ The regime silenced critics at the two universities. => actor: The regime; recipient: critics
- The champion silenced critics with a win.

[rule-by-decree]
light: rule, govern + by decree, by fiat
when: subject is @person, @official, president, general, junta, king, army, leader
recipient:
mode: martial-law
cameo: 1724
+ The general has ruled by decree since the coup. => actor: The general

[confine-indoors]
light: confine, order, keep, force, tell + to home, indoors, to stay indoors, inside home, off street, off the streets
when: object is resident, people, population, citizen, villager, inhabitant, family | subject is resident, people, population, citizen, villager, inhabitant
when: subject not smog, storm, cold, virus, flu, heat
recipient: object
mode: curfew
cameo: 1723
+ Soldiers confined residents to their homes after dusk. => actor: Soldiers; recipient: residents
- The smog confined people to their homes.

# ---- expulsion, eviction ----------------------------------------------------------------------------------------------

[expel-population]
verb: expel, drive out, chase out, push out, force out, uproot, displace, evict, resettle
when: object is villager, resident, family, population, tribe, minority, refugee, migrant, civilian, farmer, herder, settler, bedouin, community, inhabitant, people
when: from is home, village, land, town, camp, area, country, @place, house, region, district, territory
when: subject is @fighter, @military, army, government, authority, militia, settler, police, soldier, @place, regime, court
when: self present
recipient: object
mode: deport
displaced: object
cameo: 174
+ The army has uprooted the villagers from their land. => actor: The army; recipient: the villagers
- The flood drove villagers from their homes.

[put-on-plane]
light: put, bundle, load, place + on plane, on a plane, onto a plane, on flight, on a flight, on bus, on a bus, aboard a plane
when: object is migrant, asylum seeker, journalist, activist, refugee, deportee, @refugee, dissident, worker, @person, @official
when: subject is police, authority, government, officer, soldier, agent, guard, ministry
recipient: object
mode: deport
cameo: 174
+ Officers bundled the correspondent onto a plane to Paris. => actor: Officers; recipient: the correspondent
- The mother put her son on a plane.

[deport-nouns]
noun: deportation flight, deportation order, expulsion order, eviction order, removal flight, mass eviction, forced eviction, collective expulsion, summary expulsion, forcible eviction, forced resettlement, forced relocation, involuntary return, pushback operation, population transfer
actor: by, possessor, modifier
recipient: of, against, for
mode: deport
cameo: 174
+ The forced relocation of fishermen by the army began in May. => actor: the army; recipient: fishermen

[demolish-home-punish]
light: demolish, raze, bulldoze, blow up, seal, pull down + home, house, shack, family home, encampment, dwelling, settlement, slum
when: noun-of is bomber, attacker, militant, suspect, gunman, family, bedouin, activist, squatter | noun-possessor is bomber, attacker, militant, suspect, gunman, family, activist | possessor is bomber, attacker, militant, suspect, family, activist
when: subject is army, soldier, troop, authority, police, bulldozer, @place, government
recipient: noun-of, noun-possessor, possessor
mode: seize
cameo: 1712
+ Troops demolished the home of a bomber in Tulkarm. => actor: Troops; recipient: a bomber

# ---- withholding, duress, deceit, code --------------------------------------------------------------------------------

[starve-out]
light: starve, bomb, shell, beat + into submission, into surrender, out
when: object is @people, @place, town, city, enclave, population, @pronoun, rebel
recipient: object
mode: withhold
cameo: 171
+ The army has starved the town into submission. => actor: The army; recipient: the town

[weaponise-food]
light: use, weaponise, weaponize, employ + starvation, hunger, food, water, aid, gas, energy, grain
when: as is weapon, weapon of war, tool, lever, instrument, method | self is weaponise, weaponize
when: subject is @place, @actor, army, government, regime, side, militia, rebel, @fighter, @military, @pronoun
recipient: against
mode: withhold
cameo: 171
+ The regime used hunger as a weapon against the south. => actor: The regime

[bar-aid-workers]
verb: bar, ban, block, prevent, stop, prohibit, exclude, keep out, obstruct
when: object is aid agency, aid worker, relief agency, convoy, aid convoy, aid, un agency, red cross, humanitarian worker, charity, ambulance, medic, inspector, observer, relief worker
when: from is enter, reach, work, operate, deliver, area, camp, @place, treat, visit, go | clause is enter, reach, work, deliver, operate, treat, visit, go
when: subject is @fighter, @military, government, authority, army, rebel, @place, regime, militia, soldier, ministry
when: self present
recipient: object
mode: withhold
cameo: 171
+ The junta barred aid workers from entering the valley. => actor: The junta; recipient: aid workers
- Mud kept ambulances out of the village.

[extort-tax]
light: levy, impose, collect, extort, extract, demand, charge + protection money, war tax, tribute, illegal tax, toll, revolutionary tax, bribe, zakat, taxes at checkpoint
when: subject is @fighter, militia, gang, rebel, soldier, guerrilla, cartel, warlord, insurgent, police, officer, group, gunman
recipient: from, on
mode: restrict
cameo: 170
+ Militias extort protection money from traders in Goma. => actor: Militias; recipient: traders

[convert-by-force]
noun: forced labour, forced conversion, forced conscription, forced recruitment, forced confession, religious persecution, forced assimilation, forced disclosure, collective punishment, judicial persecution, press-ganging, child recruitment, slave labour, slave labor, forced reeducation, re-education camp
actor: by, possessor, modifier
recipient: of, against, on
when: by present | of present | possessor present | against present | modifier present
mode: restrict
cameo: 170
contexts: human_rights
+ The forced recruitment of boys by the militia went on. => actor: the militia; recipient: boys

[spyware]
light: use, deploy, plant, install, inject, infect with + spyware, malware, wiper, ransomware, computer virus, surveillance software, keylogger, trojan, stalkerware
when: against present | on present | in present | subject is hacker, agency, government, @place, police, intelligence, group
recipient: against, on, in
mode: cyber
cameo: 170
contexts: cyber
+ The agency planted spyware on the phones of reporters. => actor: The agency

[leak-hack]
verb: steal, leak, dump, exfiltrate, siphon
when: object is data, file, email, e-mail, document, password, record, secret, credential
when: subject is hacker, hacking group, ransomware group, intruder, cyber group, state-backed hacker, collective
recipient: from, noun-of, noun-from
mode: cyber
cameo: 170
contexts: cyber
+ The hackers stole thousands of emails from the defence ministry. => recipient: the defence ministry
- The plumber leaked nothing.

[knock-out-systems]
verb: knock out, take down, paralyse, paralyze, cripple, crash, disable
when: object is website, server, network, computer, computer system, system, database, portal, online service, computer network
when: subject is hacker, cyberattack, cyber attack, attack, malware, virus, group, ransomware, botnet, wiper
when: subject not storm, fire, flood, heat
recipient: noun-of, noun-possessor, possessor, object
mode: cyber
cameo: 170
contexts: cyber
+ Hackers took down the website of the parliament in Tirana. => actor: Hackers

[doctored]
light: circulate, publish, post, air, stage, fabricate, forge, spread, broadcast + forged document, doctored video, fake video, doctored photo, fake document, false claim, deepfake video, staged video, doctored image, fabricated story, forged letter
when: subject is @place, @actor, @media, agency, bot, account, troll, ministry, intelligence, group, @organisation | subject missing
recipient: about, against, of
mode: misinformation
cameo: 170
contexts: misinformation
+ A news agency circulated a doctored video of the mayor. => actor: news agency

[buy-votes]
light: buy, purchase, intimidate, bus in, pay + vote, voter, elector
when: subject is party, candidate, official, agent, @place, oligarch, militia, gang, soldier, governor, @fighter, police
recipient: object
mode: misinformation
cameo: 170
contexts: election
+ Party agents bought votes with sacks of rice. => actor: Party agents

# ---- searches, seizures and orders in more words -----------------------------------------------------------------------
[agents-raid]
verb: raid, search, turn over, ransack, swoop
recipient: object, on
when: self present
when: subject is police, detective, agent, inspector, customs officer, officer, prosecutor, investigator, tax inspector, gendarme, fbi, taxman, security service, federal agent, regulator, watchdog, sheriff, marshal, carabinieri, ranger, official
when: object is laboratory, warehouse, farm, factory, brothel, casino, bar, workshop, ship, yacht, plant, mosque, compound, hideout, den, garage, villa, ranch, hangar, market, bank, shop, restaurant, nightclub, hotel, village, camp | on is laboratory, warehouse, brothel, casino, bar, workshop, hideout, den, restaurant, club
when: for not hiker, child, toddler
mode: seize
cameo: 171
+ Agents raided a laboratory near the border with Peru. => actor: Agents; recipient: a laboratory
+ Detectives searched a warehouse in Antwerp. => actor: Detectives

[break-into-home-police]
verb: break, burst, force, smash, barge
recipient: into
when: into is flat, home, house, office, apartment, newsroom, headquarters, studio, dormitory, hotel room, room, residence
when: subject is police, policeman, officer, agent, security agent, gendarme, security officer, intelligence agent, detective
when: self present
mode: seize
cameo: 171
+ Security agents burst into the home of a bishop in Managua. => actor: Security agents

[stop-vehicle]
verb: stop, pull over, turn back, intercept, search, flag down, waylay, halt, detain
recipient: object
when: self present
when: object is bus, convoy, car, motorcade, truck, vehicle, coach, minibus, boat, flotilla, ship, tanker, ambulance
when: subject is police, soldier, gendarme, army, navy, coast guard, militia, guard, customs officer, marine, @military
when: at is checkpoint, border, roadblock, bridge, port, gate, toll | on is way, road, suspicion, sea, high sea | off is coast
when: for not speeding
mode: restrict
cameo: 172
+ Soldiers stopped a convoy of activists at a checkpoint near Jenin. => actor: Soldiers

[recapture-fugitive]
verb: recapture, re-arrest, rearrest, apprehend, round up, collar, run down, run to ground, smoke out
recipient: object
detained: object
when: object is fugitive, drug lord, kingpin, inmate, escapee, prisoner, convict, warlord, leader, militant, gunman, suspect, deserter, boss, trafficker, smuggler, hitman, hacker, dissident, terrorist
when: object not horse
mode: arrest
cameo: 173
+ Marines recaptured the fugitive drug lord in Sinaloa. => actor: Marines; recipient: the fugitive drug lord

[net-suspects]
verb: nab, net, snare, snag
recipient: object
detained: object
when: object is @people, @person, @number, mobster, suspect, smuggler, dealer, militant, trafficker, member, gangster
when: subject is operation, raid, sweep, swoop, sting, crackdown, police, investigation, search, unit, squad, dragnet
mode: arrest
cameo: 173
+ The operation netted nine mobsters in Naples. => recipient: nine mobsters

[drug-seizure]
light: make, announce, report + seizure, drug seizure, bust, drug bust, arms seizure, record seizure, haul
recipient: of
when: subject is police, customs, navy, coast guard, officer, authority, agent, @police
mode: seize
cameo: 171
+ The coast guard announced a record seizure of cocaine off Cadiz. => actor: The coast guard

[bust-noun]
noun: drug bust, cocaine bust, drug haul, arms haul, weapons seizure, arms seizure, drug seizure, arms cache seizure, sting operation, undercover operation, swoop, police swoop, dawn swoop, dawn raid, police operation, security operation, security sweep, house raid, home raid, office raid, newsroom raid, vice raid, mass roundup, night-time arrest
actor: by, possessor, modifier
recipient: on, of, against, in
when: modifier not army, rebel, commando
when: by not gunman, rebel, militant, bandit
mode: seize
cameo: 171
+ A dawn swoop by police in Marseille shocked the quarter.

[impose-levy]
light: impose, levy, collect, extort, slap, introduce + tax, levy, toll, tithe, war levy, fee, protection fee, illegal toll
recipient: on, from, noun-on, noun-from
when: subject is militia, @fighter, rebel, cartel, gang, warlord, junta, jihadist, insurgent, mafia, militiaman
when: self present
mode: restrict
cameo: 170
+ The militia imposed a tax on traders in Mogadishu. => actor: The militia; recipient: traders

[lockdown-prison]
verb: lock down, seal, seal off, shut, cordon, ring, close off
recipient: object
place: object
when: object is prison, district, camp, city, town, quarter, campus, neighbourhood, neighborhood, village, station, airport, square, university, port
when: subject is police, guard, @military, army, soldier, authority, troop, security force, government, warden
when: self present
when: document not flu, virus, snow
mode: restrict
cameo: 172
+ The police have locked down the prison in Guayaquil. => actor: The police

[squatters-out]
light: serve, issue, hand, give + eviction notice, demolition order, eviction order, stop-work order, notice to quit, deportation notice, expulsion notice, travel ban, banning order, restraining order, confinement order, gag order, control order
recipient: on, to, indirect, against
when: subject is police, court, army, ministry, council, authority, government, official, mayor, municipality, @place, judge
mode: restrict
cameo: 172
+ The army handed eviction notices to Bedouin families near Hebron. => actor: The army; recipient: Bedouin families

[under-surveillance]
light: place, put, keep, hold, have + under surveillance, under police surveillance, under watch, under electronic surveillance, under guard, under police guard
recipient: object
when: object is @people, @person, @actor, @pronoun, activist, dissident, bishop, reporter | subject is @people, @person, @pronoun, activist, dissident, bishop, reporter
when: subject not volcano
mode: restrict
cameo: 172
+ Security police placed the dissident under surveillance in Havana. => actor: Security police; recipient: the dissident

[annex-by-law]
light: declare, proclaim, claim, establish, extend, impose, enforce + sovereignty, annexation, jurisdiction, military zone, closed military zone, exclusion zone, no-fly zone, buffer zone, no-go area, naval exclusion zone, air defence zone, security zone
recipient: over, in, around, on
when: over is @place, @territory, enclave, water, reef, islet | in is @place, area, region, strait | around is @place, island, city, port, camp, gulf, @territory | on is @territory, island
when: subject is @place, army, government, navy, junta, @military, rebel, regime
mode: seize
cameo: 192
+ The navy declared an exclusion zone around the island of Socotra. => actor: The navy

[confiscate-documents]
verb: confiscate, seize, take, take away, withhold, cancel, void, revoke
recipient: noun-of, noun-possessor, from
when: object is passport, identity card, id card, identity paper, press card, camera, laptop, mobile phone, equipment, transmitter, footage, travel document, computer, notebook, leaflet, ballot box, ballot paper, ballot
when: subject is police, soldier, official, authority, agent, officer, guard, army, militiaman, ministry, government, border guard, security agent, @military
when: self present
mode: seize
cameo: 171
+ Officials confiscated the passport of a pastor in Asmara. => actor: Officials; recipient: a pastor

[herd-people]
verb: herd, march, frogmarch, bundle, load, shepherd, pack, cram
recipient: object
when: into is stadium, truck, bus, cell, van, cage, barracks, compound, hangar, warehouse, courtyard, lorry, detention | onto is bus, truck, lorry, train, plane
when: object is villager, man, woman, civilian, prisoner, refugee, resident, detainee, migrant, student, family, @people, protester
when: subject is soldier, @fighter, troop, police, guard, militiaman, army, @military, @police
mode: restrict
cameo: 172
+ Soldiers herded the villagers into trucks near Bor. => actor: Soldiers; recipient: the villagers
