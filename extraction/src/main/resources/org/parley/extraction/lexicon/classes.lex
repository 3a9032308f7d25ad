# Sets of words that the entries of the lexicon share. `@name: word, word, ...` in lemmas; two words are a
# compound. A name that stands on several lines holds the words of all of them. Own work, Apache-2.0.
# Built into the program, not listed here: @actor, @place, @weapon, @person, @organisation, @number, @pronoun.

# Talks and meetings
@talks: talk, negotiation, discussion, consultation, dialogue, conversation, deliberation, bargaining, parley, parleys
@talks: mediation, conciliation, arbitration, exchange of views, conference call, peace process, peace talk, peace negotiation
@meeting: meeting, summit, session, conference, gathering, get-together, audience, encounter, tete-a-tete, face-to-face, sit-down
@meeting: roundtable, round table, round-table, forum, congress, assembly, huddle, briefing
@meeting: mini-summit, minisummit, videoconference, video conference, teleconference, convention, loya jirga, jirga
@visit: visit, trip, tour, stopover, pilgrimage, journey
@call: phone call, telephone call, telephone conversation, phone conversation, video call, call, conference call, phone-call
@delegation: delegation, envoy, emissary, negotiator, mediator, representative, delegate, mission, team, diplomat, ambassador, intermediary

# Agreements
@agreement: agreement, accord, pact, treaty, deal, protocol, convention, memorandum, covenant, compact, settlement, concordat
@agreement: declaration, communique, understanding, framework, roadmap, road map, charter, statute, peace deal, peace agreement, peace treaty, mou
@ceasefire: ceasefire, cease-fire, cease fire, truce, armistice, cessation, lull, moratorium, pause, standstill, de-escalation
@peace: peace, reconciliation, settlement, solution, resolution, compromise, end, de-escalation, detente, rapprochement, normalization, normalisation
@relations: relation, relationship, tie, link, contact, bond, friendship
@proposal: proposal, plan, offer, initiative, suggestion, formula, draft, blueprint, overture, invitation, bid, idea, scheme, package
@demand: demand, request, appeal, call, ultimatum, petition, condition, claim, requirement, plea, term, precondition

# What is given
@aid: aid, assistance, relief, help, food, medicine, supply, supplies, blanket, tent, ration, shelter, foodstuff, grain, wheat, rice, flour, water
@aid: medication, drug, vaccine, ventilator, medical equipment, equipment, provision, parcel, package, goods, clothing, clothes, hygiene kit, kit
@aid: generator, ambulance, doctor, medic, nurse, expertise, training, expert, humanitarian aid, foreign aid, food aid, donation, contribution
@aid: treatment, care, medical care, rescue team, field hospital, shipment, consignment, airlift, relief supply, fuel, electricity, vehicle, truck
@money: money, fund, funding, cash, loan, grant, credit, dollar, euro, pound, yen, yuan, ruble, rouble, rupee, franc, peso, riyal, dirham, krona
@money: mark, won, lira, million, billion, trillion, $, €, £, financing, finance, subsidy, bailout, bail-out, debt relief, stipend, scholarship, tranche
@money: credit line, line of credit, loan guarantee, guarantee, payment, investment, donation, contribution, cash transfer, remittance
@arms: weapon, arm, arms, weaponry, ammunition, munition, missile, rocket, tank, rifle, gun, howitzer, launcher, drone, jet, aircraft, fighter jet
@arms: helicopter, armour, armor, armoured vehicle, armored vehicle, warplane, warship, system, battery, shell, artillery, materiel, explosive, mortar
@arms: firearm, grenade, patrol boat, air defence, air defense, missile system, launch system, military equipment, hardware, stockpile, arsenal, warhead
@support: support, backing, endorsement, approval, solidarity, praise, recognition, confidence, encouragement, blessing, assurance
@intelligence: intelligence, information, data, expertise, evidence, know-how, technology, intelligence report, secret, finding, photograph
@refuge: asylum, refuge, sanctuary, shelter, citizenship, residency, protection, haven, safe haven

# Who
@troops: troop, soldier, force, army, unit, brigade, battalion, regiment, division, contingent, garrison, marine, paratrooper, serviceman, personnel
@troops: fighter, tank, column, convoy, warship, military, guard, militia, militiaman, warplane, aircraft, navy, fleet, armour, armor, guerrilla
@troops: combatant, insurgent, rebel, reservist, commando, policeman, mercenary, infantry, squadron, artillery, special force, security force
@peacekeeper: peacekeeper, peace-keeper, peacekeeping, observer, monitor, inspector, blue helmet, watchdog, rapporteur, investigator, verifier
@peacekeeper: peacekeeping force, peacekeeping mission, monitoring mission, observer mission, un mission, advance team, fact-finding mission
@aidworker: worker, aid worker, relief worker, humanitarian worker, agency, aid agency, medic, doctor, rescuer, red cross, red crescent, convoy, aid convoy
@civilian: civilian, resident, citizen, villager, inhabitant, people, family, child, woman, man, girl, boy, elderly, student, worker, patient, tourist
@civilian: population, foreigner, national, evacuee, victim, survivor, wounded, injured, person, passenger, farmer, shopkeeper, pilgrim, passer-by
@refugee: refugee, migrant, asylum seeker, asylum-seeker, displaced person, evacuee, exile, returnee, immigrant, defector, boat people, displaced
@detainee: detainee, prisoner, captive, hostage, inmate, abductee, internee, dissident, activist, political prisoner, prisoner of war, pow
@detainee: suspect, convict, kidnap victim, abducted, detained, journalist, pilot, airman, sailor, crew, crewman, body, remain
@official: official, minister, president, prime minister, premier, chancellor, governor, mayor, ambassador, envoy, senator, lawmaker, general, leader
@official: secretary, spokesman, spokeswoman, diplomat, counterpart, delegate, delegation, king, queen, emir, prince, sultan, pope, chairman, head
@official: parliamentarian, legislator, deputy, congressman, congresswoman, judge, commander, chief, colonel, commissioner, representative, negotiator, mediator

# Politics and law
@reform: reform, change, overhaul, democratization, democratisation, liberalization, liberalisation, transition, amendment, election, referendum
@reform: constitution, law, legislation, policy, system, bill, by-election, plebiscite, vote, poll, multiparty system, power-sharing, decentralisation, decentralization
@rights: right, freedom, liberty, autonomy, independence, self-determination, self-rule, citizenship, amnesty, statehood, suffrage, equality, self-government
@sanction: sanction, embargo, boycott, blockade, tariff, duty, import ban, trade ban, penalty, arms embargo, oil embargo, asset freeze, quota, trade barrier
@restriction: restriction, curfew, ban, state of emergency, emergency, martial law, emergency law, emergency rule, censorship, lockdown, emergency measure
@restriction: travel ban, curb, prohibition, house arrest, limit, moratorium, roadblock, checkpoint, closure, siege, suspension, parole restriction, quarantine
@protest: protest, strike, demonstration, hunger strike, rally, march, sit-in, walkout, stoppage, general strike, occupation, boycott, campaign, roadblock
@office: post, office, position, job, presidency, premiership, seat, cabinet, government, command, chairmanship, ministry, leadership, power, role
@access: access, entry, passage, corridor, convoy, safe passage, humanitarian access, humanitarian corridor, crossing, border, border crossing, airspace
@territory: territory, area, city, town, village, region, province, base, position, zone, land, island, enclave, strip, hill, outpost, district, settlement
@territory: peninsula, valley, heights, airfield, airport, port, camp, barracks, bridgehead, front, post, stronghold, border, frontline, front line
@hostility: hostility, fighting, war, conflict, attack, violence, offensive, shelling, bombing, bombardment, military operation, operation, raid, airstrike
@hostility: air strike, bloodshed, clash, aggression, incursion, invasion, campaign, armed struggle, insurgency, rocket fire, battle, air raid, strike, assault, massacre
@exercise: exercise, drill, manoeuvre, maneuver, war game, wargame, patrol, training, operation, naval exercise, military exercise, military drill
@trade: trade, investment, commerce, export, import, tourism, oil, gas, cooperation, co-operation, business, economy, energy, electricity, project, venture

# What is asked for, promised or given, as the heads of objects and as verbs of complement clauses
@yielding: withdrawal, pullout, pull-out, pullback, release, end, ending, lifting, easing, disarmament, return, halt, cessation, access, surrender
@yielding: ceasefire, cease-fire, truce, armistice, handover, freeze, pause, restraint, calm, retreat, evacuation, repatriation, departure, de-escalation
@yielding: resignation, concession, reopening, demilitarisation, demilitarization, exchange, swap, compromise, suspension, removal, dismantling, amnesty, freedom
@yieldverb: withdraw, release, free, lift, ease, end, stop, halt, cease, disarm, surrender, cede, evacuate, return, retreat, leave, resign, quit, relinquish
@yieldverb: pull, hand, lay, open, reopen, allow, let, permit, grant, admit, restore, suspend, freeze, refrain, abandon, drop, abide, respect, observe, honor, honour
@yieldverb: renounce, demobilize, demobilise, dismantle, relax, loosen, step, give, concede, compromise, repatriate, exchange, vacate, scrap, cancel, postpone
@yieldverb: ceasefire, cease-fire, truce, restraint, de-escalate, deescalate, destroy, pardon, curb, dissolve, comply, call, cut
@meetverb: meet, talk, negotiate, discuss, consult, mediate, visit, host, attend, join, convene, engage, resume, sit, confer, reconcile, broker, receive, travel
@meetverb: negotiation, dialogue, consultation, mediation, discussion, meeting, summit, conference, settle, resolve, start, begin, return, participate, restart
@helpverb: help, aid, assist, send, provide, supply, donate, deliver, contribute, fund, finance, support, lend, train, equip, arm, rebuild, protect, rescue
@helpverb: evacuate, deploy, extend, give, cooperate, share, extradite, back, recognize, recognise, ship, accept, take, host, shelter, invest, sell, buy, trade
@helpverb: join, work, collaborate, increase, boost, expand, strengthen, step, raise, double, dispatch, allocate, offer, sign, ratify, endorse, establish
@reformverb: reform, change, amend, hold, introduce, adopt, overhaul, respect, protect, ensure, guarantee, implement, restore, step, abolish, improve, revise
@reformverb: democratize, democratise, review, reconsider, repeal, dismiss, fire, sack, dissolve, appoint, form, legalize, legalise, transfer, investigate, act
@reformverb: election, reform, referendum, recognize, recognise, adhere, uphold, address, tackle, create, establish, modify, reverse, rescind, combat
@hostileverb: attack, retaliate, punish, fight, crush, destroy, avenge, defeat, hunt, strike, bomb, kill, invade, resist, annihilate, eradicate, eliminate, oust
@hostileverb: topple, overthrow, boycott, veto, expel, arrest, revenge, revenge, wipe, flatten, shoot, respond, pursue, quit, oppose, reject, block, sue, impose
@hostileverb: cut, sever, sanction, continue, crack, prosecute, liberate, capture, seize, occupy, shell, march, protest, strike, disrupt, refuse, defy, bury, hit

# Those who use force
@fighter: gunman, militant, rebel, insurgent, guerrilla, fighter, militiaman, militia, jihadist, jihadi, terrorist, separatist, extremist, bandit
@fighter: pirate, mercenary, warlord, paramilitary, raider, attacker, assailant, sniper, bomber, suicide bomber, hijacker, kidnapper, abductor, mutineer
@fighter: cartel, gang, gangster, hitman, assassin, death squad, mujahideen, mujahid, tribesman, herdsman, vigilante, extortionist, combatant, saboteur
@fighter: clansman, partisan, loyalist, islamist, maoist, group, faction, cell, commando, kidnappers, rustler, hostage-taker, executioner, killer, intruder
@fighter: hezbollah, hamas, taliban, al-qaeda, al-shabaab, isis, farc, pkk, eta, ira, unita, renamo, rebels, insurgency, wing, army, squad, mob, janjaweed
@military: troop, soldier, army, navy, force, unit, brigade, battalion, regiment, division, marine, paratrooper, commando, ranger, garrison, patrol
@military: warplane, jet, fighter jet, bomber, warship, gunboat, frigate, tank, artillery, gunner, infantry, cavalry, column, squadron, platoon, fleet, military
@military: air force, security force, armed force, special force, security service, security agent, peacekeeper, serviceman, submarine, helicopter, gunship
@military: helicopter gunship, drone, coalition, junta, regime, troops, forces, guard, border guard, national guard, coast guard, coastguard, gendarme, airman, pilot
@police: police, policeman, policewoman, police officer, officer, constable, detective, riot police, gendarme, gendarmerie, trooper, constabulary, deputy
@police: agent, guard, security force, security officer, security service, intelligence agent, customs officer, inspector, prosecutor, magistrate, sheriff
@police: authority, security agent, security, force, personnel, commando, squad, soldier, troop, immigration official, border guard, policemen, police force
@aircraft: plane, aircraft, airplane, aeroplane, jet, fighter jet, warplane, helicopter, gunship, helicopter gunship, bomber, drone, airliner, airforce, air force
@aircraft: uav, fighter plane, fighter, glider, balloon, jet fighter, fighter-bomber, predator, reaper, bayraktar, shahed, mig, sukhoi, f-16, apache, black hawk

# People by what they are or do, beside those that the program knows as agents
@people: people, man, woman, youth, boy, girl, child, crowd, mob, fundamentalist, hardliner, extremist, activist, supporter, follower, sympathizer
@people: sympathiser, opponent, loyalist, demonstrator, protester, protestor, marcher, picket, striker, worker, labourer, miner, teacher, student, pupil
@people: farmer, peasant, fisherman, trader, vendor, shopkeeper, driver, trucker, doctor, nurse, medic, lawyer, judge, journalist, reporter, editor
@people: blogger, villager, resident, inhabitant, citizen, migrant, refugee, settler, pilgrim, monk, nun, priest, cleric, imam, bishop, cardinal, pope
@people: prisoner, inmate, detainee, captive, hostage, survivor, relative, mourner, widow, veteran, pensioner, tribesman, clansman, elder, chief, commander
@people: leader, member, official, minister, premier, president, king, prince, general, colonel, admiral, mayor, governor, senator, deputy, lawmaker
@people: envoy, ambassador, diplomat, mediator, negotiator, observer, inspector, auditor, prosecutor, magistrate, witness, expert, analyst, critic, dissident
@people: thousand, hundred, dozen, ten, million, score, group, band, member, delegate, hacker, smuggler, trafficker, robber, looter, arsonist, saboteur
@people: muslim, christian, hindu, sikh, jew, shiite, sunni, tribe, clan, ethnic, minority, community, family, union, party, faction, movement, opposition
@people: interrogator, captor, jailer, guard, bodyguard, policeman, officer, constable, soldier, troop, ranger, commando, gunman, militant, militiaman
@people: veterans, staff, crew, pilot, sailor, docker, employee, civilian, voter, campaigner, environmentalist, nationalist, separatist, royalist, communist

# What force is used on
@vehicle: car, truck, bus, convoy, train, lorry, van, vehicle, motorcade, jeep, taxi, motorcycle, motorbike, tanker, ship, boat, vessel, ferry, plane
@vehicle: helicopter, jet, airliner, ambulance, minibus, tank, trawler, freighter, pickup, pick-up, minivan, rickshaw, tractor, barge, yacht, flotilla, airplane
@vehicle: aircraft, personnel carrier, armoured vehicle, armored vehicle, warship, caravan, carriage, coach, rig, dhow, flight, limousine, patrol boat, frigate
@building: building, house, home, school, hospital, clinic, mosque, church, temple, synagogue, shrine, embassy, consulate, barracks, headquarters, office
@building: hotel, restaurant, cafe, bar, nightclub, mall, shop, store, prison, jail, ministry, parliament, palace, villa, residence, apartment, tower, monastery
@building: warehouse, factory, plant, university, college, courthouse, court, monument, theatre, theater, station, police station, studio, newsroom, museum
@building: cathedral, convent, seminary, orphanage, kindergarten, library, stadium, supermarket, bakery, block, complex, hut, tomb, bank, mansion, dormitory, cinema
@target: village, town, city, capital, district, neighborhood, neighbourhood, suburb, quarter, settlement, hamlet, enclave, area, region, province, island
@target: base, post, outpost, checkpoint, position, stronghold, hideout, compound, camp, bunker, garrison, bridge, airport, airfield, airbase, air base, port
@target: depot, refinery, pipeline, market, bazaar, facility, installation, infrastructure, farm, target, roadblock, border, border post, crossing, crowd, mourner
@target: rally, procession, funeral, wedding, party, checkpost, dam, mine, oilfield, oil field, power plant, power station, substation, radar, launcher, harbour
@target: harbor, railway, railroad, line, front, ridge, hill, tunnel, cave, launch site, site, trench, street, square, march, protest, gathering, refugee camp, civilian
@target: army base, military base, base camp, naval base, military post, warehouse, silo, terminal, oil terminal, tanker, data centre, cemetery, grid, ammunition depot
@attack: attack, assault, offensive, raid, strike, air strike, airstrike, air raid, ambush, incursion, invasion, onslaught, bombing, bombardment, shelling
@attack: counterattack, counter-attack, counteroffensive, counter-offensive, operation, military operation, blitz, foray, massacre, killing, attack drone
@attack: campaign, suicide attack, suicide bombing, bomb attack, gun attack, car bombing, rocket attack, missile attack, mortar attack, drone strike, drone attack
@attack: missile strike, bombing campaign, bombing raid, shooting, sortie, push, barrage, rampage, reprisal, retaliatory strike, hit-and-run attack, sabotage
@attack: knife attack, grenade attack, arson attack, chemical attack, gas attack, terror attack, terrorist attack, artillery strike, manhunt, sweep, fusillade
@assault: attack, assault, offensive, raid, air strike, airstrike, air raid, ambush, incursion, invasion, onslaught, bombing, bombardment, shelling
@assault: counterattack, counter-attack, counteroffensive, counter-offensive, military operation, blitz, foray, massacre, suicide attack
@assault: suicide bombing, bomb attack, gun attack, car bombing, rocket attack, missile attack, mortar attack, drone strike, drone attack
@assault: missile strike, bombing campaign, bombing raid, sortie, barrage, rampage, reprisal, retaliatory strike, hit-and-run attack, sabotage
@assault: knife attack, grenade attack, arson attack, chemical attack, gas attack, terror attack, terrorist attack, artillery strike, fusillade
@assault: military campaign, ground offensive, ground operation, military offensive
@killing-event: killing, murder, massacre, slaughter, assassination, execution, fighting, gunfight, gunbattle, gun battle, firefight, crossfire, shootout, clash
@killing-event: skirmish, ambush, crackdown, reprisal, pogrom, genocide, riot, violence, unrest, war, conflict, siege, insurgency, uprising, encounter, firing
@killing-event: police firing, explosion, blast, car bomb, roadside bomb, suicide attack, hostilities, rampage, beheading, lynching, feud, vendetta, raid, torture

# What is said, written and disputed
@media: newspaper, magazine, daily, weekly, broadcaster, station, radio, radio station, television, television station, tv station, tv channel, channel
@media: website, web site, site, blog, publication, newsroom, news agency, publisher, press, media, outlet, network, internet, broadcast, social media
@accusation: accusation, allegation, charge, claim, assertion, insinuation, suggestion, report, blame, rumour, rumor, criticism, complaint, imputation, smear
@investigation: investigation, inquiry, enquiry, probe, inquest, prosecution, fact-finding, examination, review, audit, hearing, manhunt, post-mortem, autopsy
@wrongdoing: corruption, fraud, bribery, graft, embezzlement, murder, genocide, treason, espionage, torture, rape, terrorism, war crime, crime, abuse, assault
@wrongdoing: sedition, blasphemy, money laundering, manslaughter, killing, attack, sabotage, atrocity, conspiracy, tax evasion, perjury, trafficking, violation
@policy: policy, decision, plan, proposal, law, bill, budget, reform, stance, record, approach, move, statement, remark, comment, speech, handling
@policy: strategy, argument, idea, programme, program, report, ruling, verdict, legislation, measure, deal, agreement, treaty, theory, opinion, proposition
@policy: criticism, leadership, failure, corruption, attitude, response, concept, notion, article, book, film, image, view, tactic, ban, resolution, choice
@road: road, highway, bridge, street, motorway, railway, rail, railroad, border crossing, crossing, junction, port, harbour, harbor, entrance, gate, traffic
@road: tunnel, access, intersection, runway, airport, square, avenue, expressway, pass, refinery, depot, terminal, transport, lorry, truck, convoy, lane, canal
@gunfire: artillery fire, rebel fire, sniper fire, mortar fire, rocket fire, tank fire, gun fire, machine-gun fire, machine gun fire, small-arms fire
@gunfire: small arms fire, enemy fire, hostile fire, friendly fire, army fire, missile fire, shell fire, police fire, anti-aircraft fire, cross fire
@gunfire: government fire, insurgent fire, militant fire, separatist fire, militia fire, soldier fire, troop fire, heavy fire, direct fire, indirect fire
@disaster: earthquake, quake, tremor, tsunami, hurricane, cyclone, typhoon, storm, flood, flooding, floodwater, tornado, landslide, mudslide, avalanche, drought
@disaster: wildfire, bushfire, fire, blaze, lightning, eruption, volcano, blizzard, snowstorm, heatwave, heat wave, epidemic, pandemic, virus, disease, cholera
@disaster: ebola, malaria, measles, famine, rain, monsoon, wind, frost, cold, landslip, coronavirus, covid-19, influenza, flu, polio, tuberculosis, aids, hiv
@disaster: outbreak, infection, heat, ice, hail, hailstorm, thunderstorm, wave, swell, sandstorm, sickness, illness, bacterium, plague, cancer, recession
@accident: accident, crash, collision, derailment, pile-up, pileup, stampede, crush, capsizing, sinking, shipwreck, wreck, collapse, cave-in, gas leak, leak
@accident: car crash, plane crash, train crash, bus crash, helicopter crash, car accident, road accident, traffic accident, road crash, mishap, mining accident
@accident: building collapse, mine collapse, gas explosion, drowning, overdose, air crash, jam, spill, malfunction, mudslide, landslide, avalanche, flood

# Verbs and nouns of a hostile act, as the heads of what is threatened
@threatverb: arrest, expel, deport, attack, kill, bomb, destroy, withdraw, suspend, break, sever, cut, cancel, quit, leave, end, halt, close, block, ban
@threatverb: seize, occupy, annex, invade, retaliate, avenge, resign, shoot, fire, storm, jail, imprison, prosecute, sue, confiscate, blockade, boycott
@threatverb: embargo, sanction, impose, strike, burn, execute, hang, kidnap, harm, punish, dissolve, outlaw, withhold, recall, veto, pull, walk, resume
@threatverb: launch, escalate, unleash, use, intensify, step, evict, demolish, fight, declare, secede, stop, drop, deport, revoke, deploy, shut, freeze

# Fields whose words of war are metaphors
@sport: team, player, striker, goalkeeper, keeper, midfielder, coach, champion, opponent, club, batsman, bowler, boxer, golfer, winger, athlete, runner
@sport: swimmer, cyclist, racer, driver, quarterback, pitcher, seed, league, cup, match, tournament, final, semi-final, semifinal, quarter-final, innings
@sport: wicket, goal, penalty, season, medal, title, trophy, playoff, half, set, round, inning, quarterfinal, rival, visitor, host, winner, runner-up, skipper
@sport: jockey, horse, referee, hitter, batter, outfielder, point guard, scorer, half-time, squad, football, cricket, rugby, tennis
@illness: cancer, disease, illness, pneumonia, leukaemia, leukemia, malaria, cholera, aids, hiv, tuberculosis, ebola, covid, covid-19, coronavirus, virus
@illness: heart attack, heart failure, stroke, diabetes, infection, influenza, flu, dementia, alzheimer, hepatitis, measles, meningitis, old age, overdose
@illness: polio, plague, smallpox, obesity, addiction, complication, tumour, tumor, fever, dysentery, malnutrition, dehydration, cirrhosis, sepsis, natural cause, cause, age, exposure, hypothermia
# Private life and sport: people and firms whose offers, gifts and deals are no events between parties
@private: singer, player, club, team, coach, striker, midfielder, goalkeeper, footballer, athlete, swimmer, runner, skier, actor, actress, band, boy, girl
@private: mother, father, wife, husband, son, daughter, brother, sister, cousin, uncle, aunt, friend, neighbour, tenant, landlord, shop, shopkeeper, customer
@private: publisher, editor, author, writer, hotel, restaurant, museum, school, pupil, patient, dog, cat, horse, waiter, clerk, retailer, supermarket, airline, studio
@private: driver, cook, chef, bride, groom, couple, guest, fan, painter, designer, musician, artist, film, plant, factory, machine, exercise, book, illness, weather

# Words that stand in the plural only
@troops: troops, forces
@aid: ton, tonne, truckload, planeload, shipload, worth, sack, box, load
@aid: supplies, goods, foodstuffs, relief supplies, medical supplies
@detainee: remains

# Bodies and groups that act in public life, and offices whose holders speak for them
@body: court, tribunal, authority, ministry, parliament, police, government, cabinet, council, agency, group, state, country, nation, side, faction
@body: party, union, movement, coalition, alliance, regime, junta, administration, office, embassy, mission, commission, committee, board, federation
@body: confederation, bloc, assembly, congress, senate, house, bank, fund, charity, army, navy, force, military, militia, troop, troops, forces, rebel
@body: opposition, leadership, delegation, secretariat, department, service, association, chamber, company, firm, member, ally, neighbour, neighbor
@body: capital, donor, power, economy, community, tribe, clan, church, kingdom, republic, institution, organisation, organization, judge, prosecutor, worker
