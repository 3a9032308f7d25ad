# Words for PROTEST: demonstrations, riots, strikes, boycotts, hunger strikes, blockades by protesters (CAMEO 14).
# Verbal protest ("protested to the ambassador") is ACCUSE. Our own writing; examples are invented.
type PROTEST

# ---- demonstrations ------------------------------------------------------------------------------------------------

[demonstrate]
verb: demonstrate, protest, picket
actor: subject
recipient: against, at, over, object
when: object not innocence, effect, ability, importance, need, commitment, feature, product, technique, technology, skill, willingness, power, fact, capability, will, resolve, support, value, how
when: clause not is
when: subject not ambassador, embassy, ministry, minister, foreign ministry, study, result, experiment
mode: demo
cameo: 141
+ Thousands of students demonstrated in Santiago.
+ Farmers protested against the land law in Delhi. => actor: Farmers; recipient: the land law
- The engineer demonstrated the new feature.
- The results demonstrated the importance of sleep.

[protest-embassy]
verb: protest, demonstrate, rally, gather, march
actor: subject
recipient: outside, at, before
when: outside is embassy, consulate, parliament, ministry, court, courthouse, palace, office, headquarters, prison, residence, building, @place
when: subject is @actor, @people, @pronoun, @number, thousand, hundred, crowd, supporter, relative
mode: demo
cameo: 141
+ Exiles rallied outside the Iranian embassy in Paris. => actor: Exiles

[rally-verb]
verb: rally, march, parade, converge, mobilise, mobilize, turn out, assemble, throng
actor: subject
recipient: against, on, to
when: subject is @actor, @people, @pronoun, @number, thousand, hundred, crowd, supporter, student, worker, protester, activist, people, farmer, teacher, woman, opponent, ten, resident
when: against present | in is street, capital, square, protest, support, city, @place | on is parliament, capital, ministry, palace, embassy, office, residence | through is street, city, town, capital, centre, center, @place | for is right, peace, democracy, independence, change, justice, freedom, release, reform, autonomy | clause is demand, protest, call, denounce, condemn, urge, oppose, support, press
when: subject not troop, soldier, army, tank, band, share, stock, market, team, currency, dollar, column, unit
when: from not deficit, behind
mode: demo
cameo: 141
+ Teachers marched through Oaxaca to demand better wages. => actor: Teachers
+ Ten thousand workers marched on the parliament in Athens.
- Shares rallied in Tokyo.
- A brass band marched through the village.

[take-to-streets]
light: take, pour, spill, return, come, go + to street, to the streets, into the streets, onto the streets, into street, onto street, out into the streets, to the street
actor: subject
recipient: against
mode: demo
cameo: 141
+ Thousands of Sudanese took to the streets against army rule. => actor: Thousands of Sudanese
+ Crowds poured into the streets of Tunis.

[protest-noun]
noun: protest, demonstration, protest march, protest rally, street protest, mass protest, sit-in, vigil, picket, picket line, anti-government protest, agitation, antiwar protest, student protest, mass demonstration, candlelight vigil, dharna, rasta roko, civil disobedience, cacerolazo, street demonstration, protest movement, peaceful protest, mass rally, human chain, silent march, sit-down protest, die-in, walkout, encampment, counter-demonstration, counter-protest, peace march, flash mob, mobilization, silent protest
actor: by, of, possessor, modifier, from
recipient: against, over, at
when: modifier not product, official, diplomatic, formal, written, airborne, live, cooking
when: of not reservist, troop, soldier, conscript, army, technique, power, product, force, strength, skill, affection, ability, faith, support, love, will, unity, solidarity, commitment, fact, principle, need, importance, value, method
mode: demo
cameo: 141
+ Protests against the election spread across Belarus.
+ Mass demonstrations shook Leipzig.
- Moscow sent a diplomatic protest.

[march-noun]
noun: march, rally, procession, protest action, day of action, day of protest, day of rage, freedom march, campaign of civil disobedience
actor: by, of, modifier
recipient: against, on, to
when: against present | modifier is opposition, student, pro-democracy, anti-government, mass, union, protest, antiwar, anti-war, peace, huge, street, independence, pro-independence, solidarity, farmer, worker, illegal, unauthorised, banned, nationalist, protester | clause is demand, protest, denounce, mark, support, call | by is @actor, student, worker, supporter, farmer
when: modifier not funeral, wedding, campaign, election, stock, price, wall, relief, forced, death, dollar, car, bond, military, late
mode: demo
cameo: 141
+ A pro-democracy march in Hong Kong drew a huge crowd.
+ An opposition rally against the reform filled the square in Tbilisi. => recipient: the reform
- A late rally on Wall Street lifted shares.
- The Dakar rally begins on Sunday.

[stage-protest]
light: stage, hold, organise, organize, mount, lead, join, launch, attend, begin, start, conduct, call, continue, resume, plan, carry out, take part in, participate in, observe, spark, trigger, ignite, provoke, step up, head, intensify, coordinate, stand, keep up + protest, demonstration, rally, march, sit-in, vigil, picket, protest march, protest rally, mass protest, street protest, candlelight vigil, demo, dharna, gherao, civil disobedience campaign, day of action, anti-government protest, silent march, mass demonstration, campaign of civil disobedience, peace march, human chain, agitation, procession, walkout, sit-down protest, sit-in protest
actor: subject, noun-by, noun-of
recipient: against, noun-against, over, at
when: object not election rally, campaign rally, wedding procession
when: subject not minister, ambassador, ministry, court
mode: demo
cameo: 141
+ Opposition parties staged a protest against the president in Kinshasa. => actor: Opposition parties; recipient: the president
+ A rally was held by garment workers in Phnom Penh. => actor: garment workers
+ Monks joined the demonstration in Rangoon. => actor: Monks
- The candidate held an election rally in Ohio.

[chant-slogans]
light: chant, shout, raise, wave, carry, burn, hold + slogan, anti-government slogan, placard, banner, effigy, anti-american slogan, black flag
actor: subject
recipient: against, of
when: subject is @actor, @people, crowd, protester, demonstrator, student, supporter, mourner, youth, worker, @number, @pronoun, marcher
mode: demo
cameo: 141
+ Protesters burned an effigy of the minister. => actor: Protesters

[protester-noun]
noun: protester, demonstrator, protestor, marcher, picketer
actor: self
recipient: against
when: against present | outside present | in is street, square | modifier is anti-government, pro-democracy, opposition, angry
mode: demo
cameo: 141
+ Angry protesters filled Independence Square. 

[dissent]
verb: rebel, revolt, rise up, agitate, defy, resist, mutiny
actor: subject
recipient: against, object
when: against is government, regime, rule, law, king, president, authority, occupation, colonial, junta, monarchy, tax, dictator, dictatorship, @person, @place, @organisation, decree, landlord, plan, injustice | subject is prisoner, inmate, peasant, student, worker, townspeople, population
when: subject not body, stomach
mode: demo
cameo: 140
+ Peasants rose up against the landlords in Chiapas. => actor: Peasants; recipient: the landlords
- My stomach revolted against the food.

[uprising-noun]
noun: uprising, revolt, popular uprising, people power, popular revolt, upheaval, unrest, civil unrest, political unrest, intifada, mass uprising, student unrest, labour unrest, labor unrest, social unrest, rebellion, tumult
actor: by, of, possessor, modifier
recipient: against, in
when: modifier not armed, stomach, tax-payer, backbench, backbencher
mode: demo
cameo: 140
+ The uprising against the shah spread to every city. => recipient: the shah
+ Unrest in Xinjiang worried officials.

# ---- riots ---------------------------------------------------------------------------------------------------------

[riot]
verb: riot, rampage, run amok, run riot
actor: subject
recipient: against
when: subject is @actor, @people, @number, @pronoun, crowd, mob, fan, prisoner, inmate, youth, supporter | subject missing
mode: riot
cameo: 145
+ The prisoners rioted for two days in a jail in Manaus. => actor: Prisoners
+ Youths rampaged through the market in Kaduna. => actor: Youths
- The garden ran riot with colour.

[riot-noun]
noun: riot, rioting, race riot, prison riot, food riot, bread riot, mob violence, rampage, street violence, violent protest, violent demonstration, public disorder, civil disturbance, communal riot, communal clash, melee, brawl, prison mutiny, violent clash, stone pelting, stone-pelting, post-election violence
actor: by, of, possessor, modifier
recipient: against, between
when: modifier not eating, personality, sleep, mental, atmospheric, shooting, bowel, tropical, sleep
when: of not colour, color, laughter
mode: riot
cameo: 145
+ Riots broke out in the suburbs of Paris.
+ Food riots shook Port-au-Prince.
- The garden is a riot of colour.
- The clinic treats eating disorders.

[stage-riot]
light: go, be + on the rampage, on a rampage, on rampage
actor: subject
mode: riot
cameo: 145
+ Students went on the rampage in Jos. => actor: Students

[start-riot]
light: start, incite, spark, instigate, provoke, join, lead, trigger, foment, stage, cause + riot, rioting, unrest, disturbance, violent protest
actor: subject
recipient: against, in
when: self present
when: subject is @actor, @people, @fighter
mode: riot
cameo: 145
+ Gangs have incited riots in Karachi. => actor: Gangs

[clash-with-police]
verb: clash, scuffle, battle, fight, brawl, skirmish
actor: subject
recipient: with, object
when: subject is protester, demonstrator, student, youth, mob, rioter, fan, crowd, marcher, striker, worker, miner, farmer, teacher, villager, supporter, activist, protestor, picket, hooligan, settler, migrant, resident, driver
when: with present | object is police, guard, troop, soldier
mode: riot
cameo: 145
reciprocal: yes
+ The protesters have clashed with police.

[clash-police-noun]
noun: clash, scuffle, confrontation, running battle, street clash, violence
actor: between, of, by, possessor
recipient: with
when: between is protester, demonstrator, student, youth, mob, fan, crowd, striker, worker, farmer, villager, supporter, activist, hindu, muslim | with is riot police | modifier is communal, street, post-election, sectarian | after is protest, rally, election
when: self present
reciprocal: yes
mode: riot
cameo: 145
+ The scuffle between students and police was filmed.

[storm-building-protest]
verb: storm, break into, occupy, invade, overrun, ransack, besiege
actor: subject
recipient: object, into
when: subject is protester, demonstrator, student, youth, mob, rioter, crowd, supporter, worker, activist, protestor, opponent, farmer, striker, teacher, villager
when: object is @building, @target, @place, campus, square, hall, plaza | into is @building, @place
when: subject not team, fan
mode: riot
cameo: 145
+ Protesters stormed the parliament in Colombo. => actor: Protesters; recipient: the parliament
+ Students occupied a theatre in Prague. => actor: Students; recipient: a theatre

[defy-police]
light: break, tear, push + through police line, through barricade, through police cordon, through cordon
actor: subject
mode: riot
cameo: 145
+ Marchers broke through police lines in La Paz. => actor: Marchers

[erect-barricade]
light: erect, build, set up, put up, man, raise, throw up, light, set + barricade, burning barricade, burning tyre, roadblock, bonfire
actor: subject
when: subject is protester, demonstrator, student, youth, mob, rioter, crowd, supporter, worker, activist, farmer, striker, teacher, villager, resident, driver, trucker, opponent
mode: obstruct
cameo: 144
+ Residents erected barricades in Bamenda. => actor: Residents
+ Farmers set up roadblocks around Brussels. => actor: Farmers

# ---- strikes and boycotts ------------------------------------------------------------------------------------------

[strike-work]
verb: strike, walk out, down tools, stop work, walk off
actor: subject
recipient: against, over, at
when: subject is worker, miner, teacher, nurse, doctor, driver, employee, union, staff, pilot, crew, civil servant, porter, docker, lecturer, student, engineer, railwayman, controller, judge, lawyer, steelworker, trucker, firefighter, bus driver, dock worker, journalist, farmer, @number, steward, mechanic, writer, actor, postman, police, taxi driver, cleaner
when: object missing | object is tool, work, job
when: of not meeting, conference, chamber, summit, hall, session | of missing
mode: strike
cameo: 143
+ Pilots walked out in a row over pensions. => actor: Pilots
- The workers struck oil near the village.

[go-on-strike]
light: go, be, come, remain, stay, begin + on strike, on a strike, on general strike, on indefinite strike, on wildcat strike
actor: subject
recipient: against, over
when: subject not hunger
mode: strike
cameo: 143
+ Bus drivers went on strike in Lisbon. => actor: Bus drivers
+ Nurses are on strike over pay. => actor: Nurses

[strike-noun-labour]
noun: general strike, labour strike, labor strike, rail strike, wildcat strike, strike action, industrial action, work stoppage, stoppage, walkout, go-slow, teacher strike, pilot strike, bandh, hartal, nationwide strike, sit-down strike, transport strike, sick-out, sickout, shutter-down strike, work-to-rule, lockout, national strike, tube strike, doctor strike, student strike, mine strike, port strike, dock strike, stayaway, stay-away, rotating strike
actor: by, of, possessor, modifier
recipient: against, over, at
when: modifier not cold, government, weather
mode: strike
cameo: 143
+ A general strike by unions paralysed Conakry. => actor: unions
+ The rail strike over pensions entered its third week in France.

[strike-noun-plain]
noun: strike
actor: by, of, possessor, modifier
recipient: against, over, at
when: by is worker, union, teacher, doctor, nurse, driver, miner, pilot, student, employee, lawyer, staff, farmer, judge, truck driver | possessor is worker, union, teacher, doctor, nurse, driver, miner, pilot, student, employee, farmer, writer, actor | over is pay, wage, salary, pension, condition, job, price, plan, hour | modifier is union, worker, rail, teacher, nurse, doctor, bus, public-sector, one-day, 24-hour, 48-hour, two-day, three-day, indefinite, nationwide, token, day-long, week-long, bandh, pay | for is pay, wage
mode: strike
cameo: 143
+ A two-day strike over wages halted trains in India.
- An air strike by jets destroyed the depot.

[call-strike]
light: call, stage, begin, hold, launch, join, observe, start, declare, end, organise, organize, extend, continue, plan, announce, resume, mount + strike, general strike, walkout, bandh, hartal, shutdown, work stoppage, stoppage, industrial action, nationwide strike, wildcat strike, one-day strike, 24-hour strike, 48-hour strike, three-day strike, two-day strike, stayaway, indefinite strike, lockout, strike action
actor: subject, noun-by
recipient: against, noun-against, at, over
when: subject is @actor, @people, union, worker, teacher, @pronoun, federation, opposition, confederation, student, association, party, doctor, @number | subject missing
when: subject not @military, @aircraft
mode: strike
cameo: 143
+ The unions called a general strike in Bangladesh. => actor: The unions
+ Teachers began a strike over unpaid wages. => actor: Teachers
+ A walkout was staged by nurses in Leeds. => actor: nurses

[stop-work-light]
light: down, lay down, refuse, stop + tool, work
actor: subject
when: subject is worker, miner, teacher, nurse, doctor, driver, employee, staff, lawyer, judge, @number, docker, farmer
mode: strike
cameo: 143
+ The miners have laid down their tools.
+ The workers have refused work.

[hunger-strike]
noun: hunger strike, hunger-strike, fast unto death, hunger striker, fast-unto-death, relay hunger strike
actor: by, of, possessor, modifier
recipient: against, over
mode: hunger
cameo: 142
+ A hunger strike by Kurdish inmates alarmed lawyers. => actor: Kurdish inmates
+ The activist's hunger strike has lasted 60 days.

[go-hunger]
light: go, be, begin, start, launch, stage, hold, continue, declare, resume, end, join, undertake, mount, announce, enter, remain, contemplate, consider, plan + hunger strike, on hunger strike, on a hunger strike, on hunger-strike, hunger-strike, relay hunger strike, fast, on an indefinite hunger strike, on indefinite hunger strike, fast unto death, on fast
actor: subject
recipient: against, over
when: subject is @actor, @people, @pronoun, @number, @person, @detainee, worker, student, refugee, migrant
when: for not ramadan, lent, health
mode: hunger
cameo: 142
+ Six detainees began a hunger strike in Guantanamo. => actor: Six detainees
+ The monk went on hunger strike in Lhasa. => actor: The monk

[fast-verb]
verb: fast
actor: subject
recipient: against
when: against present | in is protest | clause is protest, demand
mode: hunger
cameo: 142
+ Nuns fasted in protest against the dam.
- Muslims fasted during Ramadan.

[refuse-food]
light: refuse, reject + food, meal
actor: subject
when: subject is prisoner, inmate, detainee, activist, striker, @detainee, refugee, migrant, leader, dissident
mode: hunger
cameo: 142
+ Forty inmates refused food in a Dublin jail. => actor: Forty inmates

[self-immolate]
verb: self-immolate, immolate
actor: subject
when: object is himself, herself, themselves | object missing
mode: demo
cameo: 140
+ The monk immolated himself.

[self-immolation]
noun: self-immolation
actor: by, of, possessor
mode: demo
cameo: 140
+ The self-immolation of a street vendor in Tunisia lit a revolt.

[set-self-on-fire]
light: set + on fire, ablaze, alight
actor: subject
recipient:
when: object is himself, herself, themselves, oneself
mode: demo
cameo: 140
+ The man has set himself on fire.
+ A monk has set himself on fire in protest.

[boycott]
verb: boycott, shun, stay away, snub
actor: subject
recipient: object, from
when: object is election, vote, poll, @organisation, @place, referendum, product, goods, company, talk, meeting, summit, session, parliament, @actor, @people, game, olympics, ceremony, conference, shop, school, class, court, assembly, ballot, inauguration, debate, tournament, store, bus | from is poll, work, class, school, vote, meeting, summit, talk, session
when: subject not bank, wife, shopper
mode: boycott
cameo: 143
+ Opposition parties boycotted the election in Djibouti. => actor: Opposition parties
- The bank shunned risk.

[boycott-noun]
noun: boycott, election boycott, consumer boycott, class boycott, economic boycott, academic boycott, cultural boycott
actor: by, of, possessor, modifier
recipient: of, against, on
mode: boycott
cameo: 143
+ The boycott of buses in Montgomery lasted a year. => recipient: buses
+ A boycott by the Sunni parties weakened the assembly. => actor: the Sunni parties

[call-boycott]
light: launch, stage, organise, organize, begin, lead, join, announce, declare, continue, end, observe, mount + boycott, election boycott, consumer boycott, economic boycott, class boycott
actor: subject
recipient: of, against, noun-of
mode: boycott
cameo: 143
+ Lawyers launched a boycott of the courts in Peshawar. => actor: Lawyers; recipient: the courts

[walk-out-of]
verb: walk out, storm out
actor: subject
recipient: of, on
when: of is meeting, conference, chamber, summit, hall, session, parliament, assembly, talk, debate, class, room, speech, negotiation | from is meeting, talk, session | during is speech, session, vote
mode: boycott
cameo: 143
+ Deputies walked out of parliament in Nairobi. => actor: Deputies
- She walked out of the shop with two bags.

# ---- blocking and damage -------------------------------------------------------------------------------------------

[block-road]
verb: block, obstruct, blockade, occupy, choke, barricade, clog, shut down, paralyse, paralyze, disrupt, close, picket
actor: subject
recipient: object
when: subject not @police, @military, @official, @place, government, authority, snow, tree, flood, landslide, storm
when: subject is @actor, @people, protester, demonstrator, student, youth, mob, rioter, crowd, supporter, worker, activist, farmer, striker, teacher, villager, resident, driver, trucker, opponent, fisherman, miner, settler, refugee, migrant, peasant, relative, indigenous, @number, union, nurse, lorry driver, truck driver, campaigner, environmentalist, docker, mother, veteran, taxi driver, community, tribe, rebel, woman, mourner, local
when: object is @road, @building, traffic, city, entrance, port, pipeline, construction, street, mine, airport, capital, transport, parliament, service, access, track, @place
mode: obstruct
cameo: 144
+ Truckers blocked a motorway near Lyon. => actor: Truckers; recipient: a motorway
+ The bridge was blocked by angry villagers. => actor: angry villagers; recipient: The bridge
- A fallen tree blocked the road.

[blockade-noun-protest]
noun: road blockade, roadblock, blockade, picket, rail blockade, highway blockade, road block, sit-in
actor: by, of, possessor, modifier
recipient: of, on
when: by is protester, demonstrator, student, worker, activist, farmer, teacher, villager, resident, driver, trucker, opponent, miner, peasant, fisherman, settler | modifier is road, rail, highway, farmer, trucker, student, worker, protester
mode: obstruct
cameo: 144
+ The road blockade by farmers has continued.

[chain-themselves]
verb: chain, glue, lock, tie
actor: subject
recipient: to
when: object is themselves, himself, herself
when: to is @building, @road, fence, gate, rail, tree, railing, @vehicle, embassy, door, railway, track, runway, bulldozer, entrance
mode: obstruct
cameo: 144
+ Campaigners chained themselves to the gates of a refinery. => actor: Campaigners

[vandalize]
verb: vandalise, vandalize, deface, daub, spray-paint, desecrate, topple, pull down, tear down, smash, damage, splash, trash, tear up
actor: subject
recipient: object
when: object is statue, monument, grave, tomb, memorial, painting, portrait, flag, wall, mural, poster, window, embassy, consulate, bust, cemetery, shop, car, store, artwork, synagogue, mosque, church, shopfront, plaque, billboard, office
when: subject is protester, demonstrator, student, youth, mob, rioter, crowd, supporter, activist, farmer, striker, vandal, campaigner, extremist, @actor, @people, @number, @pronoun | subject missing
when: subject not storm, hacker, wind, blast, explosion, bomb, shell, rocket, soldier, troop
mode: vandalize
cameo: 140
+ Protesters toppled a statue of the dictator in Bucharest. => actor: Protesters
+ Jewish graves were desecrated by vandals near Strasbourg.
- The storm damaged a church in Galway.

[vandalism-noun]
noun: vandalism, desecration, graffiti attack, toppling
actor: by, possessor
recipient: of, against
when: of is statue, monument, grave, tomb, memorial, flag, mosque, church, synagogue, cemetery | by present
when: self present
mode: vandalize
cameo: 140
+ The desecration of a mosque by extremists angered Lyon. => actor: extremists; recipient: a mosque

[burn-flag]
light: burn, trample, tear, torch + flag, effigy, american flag, israeli flag, portrait, koran, quran
actor: subject
recipient: noun-of, of
mode: vandalize
cameo: 140
+ Marchers burned the flag of Denmark in Lahore. => actor: Marchers
- The scout burned the old letters in the stove.

[petition]
verb: petition, campaign, lobby, rail
actor: subject
recipient: against
when: against is @actor, @place, government, plan, law, bill, dam, mine, nuclear, war, eviction, occupation, policy, corruption
when: subject is @actor, @people, activist, resident, villager, student, @number, group
mode: demo
cameo: 140
+ The villagers campaigned for years against a dam on the Mekong. => actor: Villagers
- The senator campaigned in Iowa.

[refusal-noun]
noun: work boycott, tax strike, rent strike, school strike, class boycott, student walkout
actor: by, of, modifier
mode: strike
cameo: 143
+ A rent strike in Soweto weakened the council.

# ---- more ways to protest ------------------------------------------------------------------------------------------------

[shutters-down]
light: pull down, down, close, keep down + shutter
verb: shutter
when: subject is shopkeeper, trader, merchant, shop, shop owner, business, market, bazaar
mode: strike
cameo: 143
+ Traders pulled down their shutters across Tehran. => mode: strike
- The baker closed the shutters at night.

[work-to-rule]
noun: work-to-rule, overtime ban, sympathy strike, solidarity strike, pen-down strike, bus strike, dock strike, port strike, prison strike, doctors strike, teachers strike, miners strike, nurses strike, truckers strike, taxi strike, fuel strike, farm strike, lawyers strike, shutter-down strike, chakka jam, gherao
actor: by, of, possessor, modifier
recipient: against, at
mode: strike
cameo: 143
+ The overtime ban by signalmen enters its second week. => mode: strike

[call-in-sick]
light: call in, report, phone in + sick
when: subject is pilot, teacher, police officer, officer, nurse, worker, crew, hundred, thousand, dozen
when: in is protest, row, dispute | over present | clause is protest
mode: strike
cameo: 143
+ Hundreds of officers reported sick in protest over their pay. => mode: strike

[bang-pots]
light: bang, beat, clang + pot, pan, saucepan, pots
when: subject is @people, resident, protester, housewife, thousand, crowd, woman
when: against present | in is protest, balcony, street | clause is protest | from is balcony, window
mode: demo
cameo: 141
+ Residents banged pots from their balconies against the emir. => mode: demo
- The cook banged a pot on the stove.

[blow-whistle-crowd]
verb: heckle, boo, jeer, barrack, shout down, catcall, whistle down
when: object is @official, president, minister, premier, king, senator, envoy, @person, mayor, governor, delegation
when: subject is protester, crowd, student, demonstrator, worker, villager, mourner, farmer, relative, deputy, opposition, lawmaker, veteran
when: in not match, concert
mode: demo
cameo: 140
+ Farmers heckled the minister in Toulouse. => actor: Farmers; recipient: the minister
- The crowd booed the referee.

[throw-eggs-at]
light: throw, hurl, pelt, toss + egg, tomato, paint, shoe, flour, cake, milkshake, manure, rotten egg, yoghurt, dung, paint bomb, red paint
when: at is @official, @person, minister, embassy, @building, president, king, police | on is @building, embassy, @official | subject is protester, activist, demonstrator, farmer
recipient: at, on
mode: vandalize
cameo: 145
+ Activists threw red paint at the consulate. => mode: vandalize
- The boys threw eggs at each other.

[daub]
verb: daub, spray, smear, scrawl, paint, spray-paint, splatter
when: on is wall, mosque, synagogue, grave, monument, embassy, church, statue, house, gate, tomb | object is slogan, swastika, graffiti | with is slogan, swastika, graffiti, red paint, paint, blood, excrement
when: subject is vandal, activist, protester, extremist, settler, nationalist, youth, hooligan, student, unknown | subject missing
recipient: on, object
mode: vandalize
cameo: 145
+ Vandals daubed slogans on a mosque in Nazareth. => mode: vandalize
- The artist painted a mural.

[burn-tyres]
light: burn, set fire to, torch, ignite, light + tyre, tire, car tyre, barricade, bin, garbage bin, rubbish bin, dumpster
when: subject is protester, youth, rioter, demonstrator, mob, resident, villager, crowd, student, farmer, trader | subject missing
recipient:
mode: riot
cameo: 145
+ Residents burned tyres on the main road in Gonaives. => mode: riot
- The plant burned tyres for heat.

[lie-down]
verb: lie down, sit down, kneel, squat, stand
when: on is road, rail, track, street, runway, pavement, bridge, tarmac | in is road, street, path | before is tank, bulldozer, lorry
when: subject is protester, activist, student, demonstrator, woman, villager, monk, campaigner, farmer
when: clause is block, stop, protest, prevent | before present | subject is protester, activist, demonstrator, campaigner
recipient: before
mode: obstruct
cameo: 144
+ Activists sat down on the railway tracks near Gorleben. => actor: Activists
- Villagers stood on the bridge to watch.

[park-tractors]
verb: park, drive, dump, spread, empty
when: object is tractor, lorry, truck, manure, milk, tyre, straw, sugar beet, grain, cow, wine, produce
when: subject is farmer, trucker, haulier, winegrower, fisherman, taxi driver, protester
when: on is road, motorway, street, square | outside present | across present | at is border, ministry, gate, prefecture | before present | in is street, centre, square
when: outside present | across present | before present | in is protest | on is motorway, square | at is border, ministry, prefecture
recipient: outside, before
mode: obstruct
cameo: 144
+ Farmers dumped manure outside the ministry. => mode: obstruct
- Farmers drove a tractor to the fair.

[spoil-ballot]
light: spoil, tear up, burn, deface, return + ballot, ballot paper, voting card, voter card, medal, degree
when: subject is voter, protester, resident, villager, student, veteran, supporter, people, thousand, writer
mode: boycott
cameo: 143
+ Thousands of voters spoiled their ballots in Kashmir. => mode: boycott

[return-honours]
light: return, hand back, give back, refuse, reject + award, medal, prize, honour, honor, knighthood, order, decoration
when: in is protest | over present | against present | clause is protest
recipient: to, against
mode: boycott
cameo: 143
+ Four writers returned their prizes in protest. => mode: boycott
- The swimmer returned the medal to the shop.

[sew-lips]
light: sew, sew up, stitch, shave + lip, mouth, head
when: subject is prisoner, detainee, migrant, refugee, protester, asylum seeker, inmate, dissident, activist, worker
mode: hunger
cameo: 142
+ Six asylum seekers sewed their lips. => mode: hunger

[stop-eating]
verb: stop eating, refuse food, starve
when: subject is prisoner, detainee, dissident, inmate, activist, monk, striker, hunger striker
when: in is protest | clause is protest | until present | object is himself, herself, themselves
mode: hunger
cameo: 142
+ Two prisoners starved themselves in protest. => mode: hunger

# ---- what crowds do, in more words -------------------------------------------------------------------------------------
[barricade-inside]
verb: barricade, lock, wall, shut, chain, entrench
recipient: in, inside, at, to
when: object is themselves, himself, herself
when: in is @building, university, faculty, campus, hall, school, prison, mine, office, cathedral, factory, house, block, wing, cell | inside is @building, university, faculty, campus, hall, school, prison, mine, office, factory | at is @building, university, campus, faculty
when: subject is student, worker, protester, miner, prisoner, inmate, activist, striker, demonstrator, monk, nun, youth, teacher, employee, occupier, villager, migrant, refugee, mother, @number
mode: obstruct
cameo: 144
+ Students barricaded themselves inside the university in Athens. => actor: Students

[tractor-convoy]
verb: drive, ride, roll, park, converge, descend, bike, cycle, tow
recipient:
place: into, to, through, on
when: subject is farmer, trucker, taxi driver, protester, demonstrator, activist, biker, driver, lorry driver, nurse, fisherman
when: object is tractor, truck, cab, lorry, taxi, combine, horse, herd, cattle, sheep, goat, cow | on is parliament, capital, ministry, palace, congress, city hall, embassy
when: clause is protest, oppose, demand, demonstrate, denounce, press, object, resist, block | in is protest | over is tax, law, price, ban, quota, wage, subsidy, fuel, pension, import | against is tax, law, price, ban, quota, reform, plan, import, cut, pension
mode: demo
cameo: 141
+ Farmers drove tractors into Brussels to protest against cuts. => actor: Farmers

[chant-against]
verb: chant, shout, yell, sing, scream, roar, cry, howl
recipient: against, at
when: against is regime, government, president, king, minister, war, army, police, coup, leader, occupation, corruption, ruler, general, junta, tax, @place, party, emir, mullah, dictator
when: subject is crowd, mourner, protester, demonstrator, student, worshipper, thousand, hundred, supporter, marcher, youth, woman, prisoner, dozens, fan, villager, worker, people
mode: demo
cameo: 141
+ Mourners chanted against the regime at a funeral in Karbala. => actor: Mourners; recipient: the regime

[occupy-lobby]
verb: occupy, invade, take over, squat, storm, flood, pack, jam, besiege
recipient: object
place: object
when: object is lobby, foyer, office, square, campus, faculty, rectorate, dean's office, plaza, branch, showroom, headquarters, site, runway, terminal, depot, bank, field, plant, court, town hall, city hall, station, studio, roundabout, terrace, platform, crossroads, hall, gallery
when: subject is activist, student, worker, campaigner, protester, demonstrator, environmentalist, farmer, villager, nurse, tenant, squatter, teacher, miner, pensioner, employee, mother, climate activist
when: self present
when: document not gunman, rifle, rebel
mode: obstruct
cameo: 144
+ Activists occupied the lobby of an oil firm in Oslo. => actor: Activists

[sit-down-noun]
noun: sit-down protest, go-slow, slowdown strike, lie-in, die-in, sleep-in, teach-in, camp-in, kneel-in, tent protest, tent city protest, climate strike, school strike, human chain, candlelight vigil, candlelit vigil, silent march, torchlight march, torchlit march, cacerolazo, pot-banging, pot-banging protest, freedom ride, motorcade protest, car protest, tractor protest, tractor blockade, lorry blockade, truck blockade, hartal, bandh, gherao, rasta roko, rail roko, bharat bandh, chakka jam, shutdown strike, civil disobedience, building occupation, factory occupation, sick-out, sickout, stay-away, stayaway, bread protest, fuel protest, price protest, water protest, land protest, pension protest, anti-war march, peace march, women's march, anti-racism rally, anti-coup protest, anti-coup march, anti-tax protest, anti-corruption march, solidarity rally
actor: by, of, possessor, modifier
recipient: against, at, outside
when: modifier not fashion
mode: demo
cameo: 141
+ A tractor blockade by farmers stopped the traffic near Arles. => actor: farmers

[stage-dharna]
light: stage, hold, begin, launch, observe, organise, organize, call, form, join, end, start, sit on, set up, mount + dharna, gherao, sit-down strike, sit-down protest, go-slow, die-in, lie-in, sleep-in, human chain, candlelight vigil, candlelit vigil, silent march, torchlight march, stay-away, stayaway, sick-out, protest camp, shutdown, road blockade, tractor protest, encampment, rasta roko
recipient: against, outside, at
when: subject is @actor, @people, @person, @organisation, @pronoun, @number, union, party, student, worker, villager, trader, woman, nurse | subject missing
when: subject not factory, reactor
mode: demo
cameo: 141
+ Nurses formed a human chain around the ministry in Dhaka. => actor: Nurses

[unfurl-banner]
light: unfurl, unroll, hang, hoist, drape, display, hold up, raise, wave, brandish, carry + banner, protest banner, placard, black flag, rainbow flag, opposition flag, independence flag, rebel flag, separatist flag, poster, anti-war banner, huge banner, sign
recipient: against, at, outside
when: subject is activist, protester, student, campaigner, demonstrator, monk, worker, crowd, greenpeace, environmentalist, opponent, dissident, youth, member, supporter, deputy, lawmaker, climber, nun, prisoner, woman, fan
when: document is protest, against, demand, activist, regime, government, ministry, war, oil, climate, freedom, embassy, police, law
when: document not rebel army, jihadist
mode: demo
cameo: 141
+ Activists unfurled a banner against the dam on a bridge in Prague. => actor: Activists

[disrupt-session]
verb: disrupt, interrupt, heckle, break up, block, halt, delay, storm, invade, halt
recipient: object
when: object is session, speech, debate, sitting, ceremony, hearing, match, parade, mass, lecture, race, opening, summit, meeting, proceedings, reading, broadcast, performance, show, wedding, service, concert, conference, vote, race meeting, address
when: subject is protester, activist, demonstrator, student, heckler, campaigner, deputy, opposition, lawmaker, mp, member, environmentalist, crowd, fan, union, animal rights activist, youth, climate activist, worker
when: document not rain, injury
mode: obstruct
cameo: 144
+ Opposition deputies disrupted a session of the parliament in Pristina. => actor: Opposition deputies

[tear-posters]
light: tear down, rip down, rip up, pull down, slash, deface, trample, smash, stamp on, step on, spit on, throw shoes at + poster, portrait, banner, picture, billboard, statue, bust, photo, photograph, image, sign, nameplate, constitution, pass book, passbook
recipient: of, noun-of
when: noun-of is @person, @official, leader, president, king, dictator, ayatollah, founder, general, @place, party, prince, shah, emir, ruler, queen, regime
when: subject is protester, student, crowd, demonstrator, mob, youth, villager, woman, activist, rioter, marcher, thousand, schoolgirl, prisoner, worker, opponent
mode: vandalize
cameo: 140
+ The crowd tore down portraits of the president in Khartoum. => actor: The crowd

[quit-en-masse]
verb: resign, quit
when: self has en masse, collectively, jointly | in is protest, solidarity, disgust, sympathy | over is assault, killing, pay, wage, law, beating, attack, arrest, condition
when: subject is doctor, nurse, teacher, judge, worker, professor, staff, journalist, pilot, driver, employee, lecturer, miner, actor, magistrate, academic, union, guard, docker, officer
when: self present
recipient:
mode: strike
cameo: 143
+ Doctors resigned en masse over the beating of a colleague in Kolkata. => actor: Doctors

[storm-out-chamber]
verb: storm out, march out, file out, stay away, turn back
recipient: of, from, on
when: of is chamber, parliament, session, assembly, congress, hall, meeting, class, school, ceremony, vote, debate, hearing, speech, council, courtroom | from is session, parliament, vote, work, class, school, ceremony | on is speaker, president, minister, prime minister
when: subject is opposition, deputy, lawmaker, student, delegate, mp, legislator, bloc, faction, teacher, member, party, pupil, senator, delegation, lawyer, worker
when: of not talk, negotiation
mode: boycott
cameo: 144
+ Opposition lawmakers marched out of the chamber in Kyiv. => actor: Opposition lawmakers

[light-candles]
light: light, lay, place, leave, observe, float, carry + candle, flower, wreath, minute's silence, minute of silence, lantern, torch, black ribbon, coffin
recipient: outside, for, at
when: outside is embassy, ministry, parliament, palace, headquarters, consulate, prison, police station, court | in is protest | against is war, killing, regime, violence, police
when: subject is protester, student, activist, thousand, crowd, mourner, resident, relative, mother, hundred, worker, woman, people, villager, journalist
mode: demo
cameo: 141
+ Mothers lit candles outside the prison in Managua. => actor: Mothers; recipient: the prison

[burn-draft-cards]
light: burn, return, tear up, throw away, hand back, shred, destroy + draft card, draft paper, identity card, id card, pass, membership card, party card, passport, visa, degree, diploma, headscarf, veil, hijab, bill, electricity bill, poll tax bill, voter card, licence, copy of law
recipient:
when: subject is protester, student, activist, crowd, conscript, youth, woman, member, worker, thousand, demonstrator, graduate, resident, farmer, veteran, schoolgirl, opponent, teacher
when: self present
mode: demo
cameo: 141
+ Students burned their passes in front of the town hall. => actor: Students

[stop-trams]
verb: halt, stop, ground, cripple, idle, paralyse, paralyze, hit, disrupt
recipient: object
when: subject is walkout, stoppage, work stoppage, protest, picket, industrial action, go-slow, demonstration
when: object is train, flight, port, airport, production, traffic, bus, service, school, transport, hospital, rail, metro, mine, country, capital, city, ferry, factory, delivery, oil production, output, refinery, tram, subway, economy, @place
when: self present
actor: possessor
mode: strike
cameo: 143
+ A walkout by drivers paralysed the port of Lisbon.

[prison-mutiny]
verb: riot, mutiny, rampage, revolt, run amok
when: subject is inmate, prisoner, detainee, convict, soldier, policeman, fan, youth, migrant, student, crowd, mob, recruit, settler, worker, football fan, supporter, cadet
recipient: over, against, at
when: over is food, pay, condition, transfer, ban, killing, wage, visit, price, death, result, treatment, verdict, arrest, shooting | against is condition, treatment, officer, guard, regime | at is prison, jail, camp, centre, center, barracks, station
mode: riot
cameo: 145
+ Inmates rioted at a jail in Manaus over bad food. => actor: Inmates
