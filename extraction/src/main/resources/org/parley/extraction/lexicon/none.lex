# Senses that are no event of conflict or cooperation: accident, illness and weather; sport and games; business and markets; stage and
# screen; fixed phrases; and denials of an accusation, which PLOVER does not code. An entry here wins over every other at the same
# words, so it must say precisely where its sense is meant. A "+" line is a sentence in which the entry matches and its words make no
# event. Our own writing; examples are invented.
type none

# ---- accidents, weather, illness -----------------------------------------------------------------------------------

[disaster-kills]
verb: kill, injure, destroy, damage, hit, strike, devastate, displace, batter, pound, wound, leave dead, leave injured, wreck, flatten, ravage, lash, hurt, cut, sweep, maim, threaten, level, wipe out, uproot, claim, besiege, burn, cripple, pummel, hammer
when: subject is @disaster, @accident, lava, ash, boulder, tree, shark, bear, crocodile, elephant, tiger, lion, dog, bee
when: subject not @fighter, @military, bomb, missile, shell, rocket
+ A powerful earthquake struck the coast of Peru.
+ The floods killed 80 people in Assam.
+ Wildfires destroyed hundreds of homes in Greece.
- Rebels killed 80 people in Assam.

[disaster-victims]
verb: kill, injure, die, hurt, perish, wound, drown, displace, lose, burn, crush, destroy, damage
when: in is @disaster, @accident, @illness | by is @disaster, @accident | from is @illness, @disaster, hunger, thirst, cold | of is @illness, hunger, thirst, cold, starvation | during is @disaster, @accident, surgery, childbirth | after is @accident, @disaster, operation, fall, illness | to is @illness
when: in not attack, clash, bombing, raid, shelling, war, fighting, airstrike
+ Nine passengers were killed in a train crash in Bihar.
+ Seven climbers died in an avalanche on Manaslu.
+ He died of cancer in a Boston hospital.

[vehicle-kills]
verb: kill, injure, hit, strike, crush, run over, knock down
when: subject is bus, train, lorry, crane, car, truck, tram, van, motorcycle, taxi, ship
when: object is @person, @number, pedestrian, child, cyclist, passenger, man, woman, boy, girl, dozen
when: into not crowd, checkpoint
+ A train killed two workers near Lille.
- A car bomb killed two workers near Lille.

[crash-victims]
verb: die, kill, injure, drown, perish, hurt, leave dead
when: clause is crash, collide, collapse, capsize, overturn, derail, sink, plunge, skid, veer, slip, overload
+ Twelve pilgrims died when their bus plunged into a gorge.

[died-natural]
verb: die, pass away
when: at is age, home, hospital | of is @illness | in is sleep, hospital, bed | from is @illness | after is illness, battle, surgery, stroke
when: from not wound, injury, gunshot, torture, beating
when: of not wound, injury, gunshot
+ The composer died at the age of 91.
+ The former premier died in his sleep.

[death-natural]
noun: death, fatality, casualty, injury, loss of life, toll
when: from is @illness, @disaster, @accident, hunger | in is @accident, @disaster, car, hospital, childbirth | of is author, novelist, singer, actor, composer, pope, king, queen, poet, father, mother, husband, wife | modifier is infant, maternal, cot, brain, traffic, road, accidental, malaria, natural, cancer, flood, drowning, knee, ankle, sports, hamstring, head
when: of not protester, civilian, soldier, hostage
+ Deaths from malaria fell in Zambia.
+ Road deaths rose in Thailand last year.

[heart-attack]
noun: heart attack, panic attack, asthma attack, anxiety attack, cardiac arrest, respiratory arrest, food poisoning, lead poisoning, bird strike, lightning strike, brain death, stress fracture, blood poisoning, alcohol poisoning, shark attack, bear attack, dog attack, epileptic seizure, brain seizure, carbon monoxide poisoning
+ The manager suffered a heart attack at work.
+ Food poisoning sent 40 pupils to hospital.

[industrial-blast]
noun: gas explosion, boiler explosion, gas blast, mine explosion, coal mine explosion, factory explosion, firework explosion, methane explosion, volcanic explosion, dust explosion, mining accident, furnace blast, population explosion, controlled explosion, supernova explosion, coal mine blast, pipeline explosion, refinery explosion, fuel tank explosion, fireworks explosion
+ A gas explosion destroyed a bakery in Turin.
+ The population explosion worries planners.

[industrial-explodes]
verb: explode, blow up, go off, burst, detonate
when: subject is gas, cylinder, boiler, tank, stove, firework, volcano, battery, population, demand, market, sale, anger, price, alarm, debate, tyre, tire, balloon, reactor, supernova, meteor, transformer, pipeline, furnace, scandal, row, popularity, light, applause, laughter, phone, tanker
when: subject not bomb, mine, grenade
+ A gas cylinder exploded in a kitchen in Lagos.
+ An alarm went off in the bank.

[accident-probe]
light: investigate, probe, examine, open, launch, begin, order + crash, accident, derailment, outbreak, collision, sinking, crash investigation, accident investigation, blaze, cause, safety investigation
+ Officials are investigating the crash of the airliner.
+ The board opened an accident investigation.

[accident-inquiry]
noun: investigation, inquiry, probe, enquiry
when: into is crash, accident, derailment, collision, sinking, outbreak, fire, collapse, disaster, cause, spill
+ An inquiry into the sinking of the ferry opened in Seoul.

[rescuers]
verb: fight, battle, combat, tackle, attack, contain
when: subject is firefighter, fireman, fire crew, crew, doctor, nurse, medic, surgeon, scientist, researcher, patient, helicopter, farmer, conservationist | object is fire, blaze, flame, wildfire, bushfire, forest fire, inferno, @illness, epidemic, outbreak, pandemic, pest, locust, mosquito
when: object not soldier, police, rebel, protester
+ Firefighters battled a blaze in a warehouse in Leipzig.
+ Doctors are fighting an outbreak of cholera.

[storm-warning]
noun: tsunami warning, storm warning, weather warning, flood warning, heat warning, travel warning, profit warning, health warning, gale warning, hurricane warning, tornado warning, early warning, flood alert, tsunami alert, weather alert, health alert, smog alert, amber alert, storm alert, hurricane alert, volcano alert, health emergency, flood emergency, travel advisory, weather emergency, public health emergency, climate emergency, medical emergency, credit warning, security patch, avalanche warning
+ A tsunami warning was issued for Samoa.
+ The retailer issued a profit warning.

[issue-weather-warning]
light: issue, give, sound, declare, send, receive, lift, raise, put, impose, extend, announce + tsunami warning, storm warning, weather warning, flood warning, heat warning, travel warning, profit warning, health warning, flood alert, tsunami alert, weather alert, health alert, health emergency, public health emergency, climate emergency, travel advisory, hurricane warning, coronavirus lockdown, quarantine, coronavirus restriction
+ The agency issued a flood warning for Bavaria.

[emergency-disaster]
light: impose, declare, proclaim, announce, extend, order, enforce, introduce, lift + emergency, state of emergency, lockdown, curfew, restriction, quarantine, closure, ban, national emergency
when: over is @disaster, @illness, outbreak, shortage, pollution | after is @disaster, @accident, spill | for is @disaster, @illness, outbreak, drought | against is @illness | clause is contain, curb, slow, combat, halt, prevent, stop, fight | noun-modifier is coronavirus, covid, covid-19, pandemic, flood, drought, health
+ The governor declared a state of emergency after the hurricane.
+ Italy imposed a lockdown to contain the virus.

# ---- sport ---------------------------------------------------------------------------------------------------------

[sport-verb]
verb: beat, defeat, attack, shoot, strike, hit, fire, crush, destroy, demolish, thrash, hammer, batter, punish, overcome, rout, kill off, slaughter, annihilate, sink, edge, topple, oust, snatch, smash, blast, fight, battle, storm, threaten, target, whip, punch, kick, humble, eliminate, capture, book, march, suspend, ban, fine, expel, dismiss, sack, knock out, blow away, gun down, tackle, challenge, charge, book, strip, stun
when: subject is @sport | object is @sport, home run, par, ball, half-century, fifty, century, hat-trick, four, six, back of net, crossbar, post, set point
when: subject not @fighter, @military, @police, rebel, militant
when: object not police, soldier, protester, village, civilian, round, shot
+ The champion destroyed his opponent in two sets.
+ The winger fired the ball over the crossbar.
+ The league banned the coach for two matches.

[sport-in]
verb: beat, defeat, attack, shoot, strike, hit, fire, crush, thrash, hammer, overcome, rout, lose, fight, clash, battle, demolish, kill off, oust, eliminate, stun, topple, punish, storm
when: in is final, semi-final, semifinal, quarter-final, match, game, tournament, league, cup, championship, round, set, playoff, innings, tie, derby, open, half, inning, minute, tiebreak, opener, marathon, qualifier, qualifying | at is olympics, wimbledon, championship, stadium | to is final, victory, title | on is penalty, goal, aggregate | for is title, championship, medal, trophy, points
when: in not village, town, city, attack
+ Spain beat Portugal in the final.
+ Rivals Celtic and Rangers clash in the cup on Sunday.

[sport-noun]
noun: attack, defence, defense, strike, shot, shooting, clash, battle, fight, raid, offensive, ban, suspension, victory, rally, charge, blow, duel, showdown, shootout, shoot-out, firepower
when: in is league, cup, final, match, game, tournament, championship, second half, box, premiership, half, round, tie | modifier is title, penalty, league, cup, championship, relegation, home, wing, pace, bowling, batting, promotion, semi-final, quarter-final, derby, doping, touchline, rugby, football, tennis, boxing, basketball, skeet, clay, target, three-match, two-match, one-match, four-match, field-goal, free-throw, wimbledon, top-of-the-table, opening-day, goal-scoring | possessor is striker, team, club, champion, player, winger
+ The penalty shootout ended the semi-final.
+ The clash in the league drew a big crowd.
+ The title fight was held in Las Vegas.

# ---- business, markets, politics as usual --------------------------------------------------------------------------

[price-war]
noun: price war, bidding war, ratings war, takeover battle, bidding battle, proxy fight, court battle, legal battle, custody battle, legal fight, court fight, boardroom battle, election battle, uphill battle, budget battle, culture war, war chest, war on drugs, war on poverty, war on cancer, cold war, world war, star wars, battle of ideas, beauty contest, battle of wits, battle of sexes, turf battle, succession battle, primary battle, leadership battle, war hero, war film, war movie, war veteran, war memorial, war room, price fight, patent war, format war, browser war, chip war
+ The legal battle between the brothers ended.

[charm-offensive]
noun: charm offensive, peace offensive, diplomatic offensive, trade offensive, media offensive, marketing offensive, publicity offensive, propaganda offensive, sales offensive, public relations offensive, pr offensive, legal offensive, advertising blitz, media blitz, publicity blitz, sales blitz, tax raid, bear raid, corporate raid, publicity stunt, product launch, advertising campaign, election campaign, marketing campaign, vaccination campaign, ad campaign, charm campaign, awareness campaign, fund-raising campaign, clean-up campaign
+ The ministry began a charm offensive in Asia.
+ The bank started an advertising blitz.

[launch-charm]
light: launch, mount, begin, start, open, wage, stage, conduct, unleash, carry out, lead, continue, plan, undertake + charm offensive, peace offensive, diplomatic offensive, trade offensive, media offensive, marketing offensive, publicity offensive, sales offensive, legal offensive, advertising blitz, media blitz, publicity blitz, election campaign, marketing campaign, vaccination campaign, ad campaign, awareness campaign, advertising campaign, campaign, price war, bidding war, legal battle, court battle, takeover bid, legal challenge, charm campaign, rescue operation, relief operation
when: subject not @military, @fighter
when: against not @actor, @place, @fighter, @military
+ Tokyo launched a charm offensive in Africa.
+ Two chains waged a price war over the holiday.

[company-offensive]
light: launch, mount, begin, start, open, wage, stage, conduct, unleash, plan + offensive, attack, assault, blitz, campaign, raid, counterattack, counter-attack, war
when: subject is company, firm, bank, retailer, brand, airline, carmaker, publisher, broadcaster, store, supermarket, chain, club, player, team, critic, lawyer, doctor, advertiser, investor, designer, scientist, church, charity
+ The company launched an offensive in the smartphone market.

[launch-product]
light: launch, fire, test, send, loose + product, satellite, spacecraft, probe, website, service, book, album, company, model, phone, career, bid, ferry, ship, newspaper, magazine, channel, currency, airline, app, scheme, space shuttle, shuttle, space station, telescope, balloon, lunar probe, space rocket
+ India launched a satellite on Tuesday.
+ The firm launched a website for farmers.

[launch-orbit]
verb: launch, fire, send
when: into is orbit, space | to is moon, mars, space station | subject is nasa, spacex, arianespace, roscosmos
+ Iran launched a rocket into orbit.
+ NASA fired the rocket to the moon.

[fire-employee]
verb: fire, sack, lay off, dismiss, axe, shed, cut
when: object is employee, worker, coach, manager, staff, chief executive, ceo, executive, teacher, trainer, reporter, anchor, engineer, secretary, cook, maid, nanny, job, crew
when: at missing
when: subject not president, king, junta, emir, decree, government
+ The company fired 300 workers in Ohio.
+ The club sacked its manager.

[fire-metaphor]
light: fire, shoot, hurl, lob, bombard, pelt, fling, pepper, field, face, dodge, unleash, launch, rain + question, letter, memo, glance, broadside, e-mail, email, look, starting gun, engine, imagination, opening shot, first shot, blank, video, film, movie, scene, documentary, commercial, photo, photograph, picture, portrait, footage, basket, birdie, pool, hoop, pottery, kiln, furnace, tweet, joke
+ The director shot a film in Morocco.
+ Reporters fired questions at the coach.

[shoot-idiom]
verb: shoot up, shoot back up
when: subject is price, cost, rate, temperature, share, inflation, profit, demand, sale, plant, popularity, rent
+ Prices shot up after the harvest failed.

[strike-idiom]
light: strike, hit + pose, balance, chord, note, oil, gold, match, tone, attitude, optimistic note, right note, contrast, friendship, record, high, low, record high, record low, road, headline, bottom, jackpot, ground, roof, peak, snag, milestone, level, note, store, shelf, screen, nerve, mark, wall, brake, iceberg, buffer, gas, rich, target, trouble, air, spot, button, nail, home, street, newsstand, rocky patch, deadline, stride, skid
when: object not village, base, town | object missing
when: subject not @weapon, @military, @fighter, @aircraft, missile, rocket, bomb, shell, jet, warplane, drone
+ The minister struck an optimistic note in Davos.
+ Unemployment hit a record in May.
+ The company struck oil near the coast.

[economy-hit]
verb: hit, batter, hammer, hurt, pummel, strike, pound, cripple, wound, damage, kill, destroy, threaten, squeeze, punish
when: object is economy, market, profit, sale, share, sector, industry, business, investor, consumer, growth, export, currency, trade, tourism, demand, company, confidence, price, budget, household, shopper, bank, producer, earnings, employment, job, income, morale, chance, credibility, feeling, pride, hope, reputation, appetite, retailer, airline, dream, career, marriage
when: subject not @weapon, missile, rocket, bomber, warplane, jet, soldier, rebel
+ The tax hit exporters and hurt the economy.
+ The scandal destroyed his career.
- A missile hit an oil depot near Odesa.

[kill-metaphor]
light: kill, murder, bury, execute, torpedo, slay, butcher, massacre, assassinate, poison, ambush + bill, proposal, idea, plan, deal, project, program, programme, amendment, legislation, engine, time, joke, pain, cell, weed, rumour, rumor, story, measure, motion, budget, treaty, talk, hope, momentum, appetite, debate, character, atmosphere, relation, relationship, order, contract, strategy, bacterium, germ, mosquito, rat, pest, chicken, cow, pig, cattle, sheep, poultry, bird, elephant, whale, deer, seal, animal, fish, dragon, song, search, warrant, duty, manoeuvre, trade, transaction, will, policy
when: object not people | object missing
+ The committee killed the bill on Thursday.
+ Farmers slaughtered chickens to stop the flu.
+ The scandal poisoned relations between the neighbours.

[seize-metaphor]
light: seize, capture, take, grab, win, conquer, occupy, hold, gain, break, crash, steal + opportunity, chance, moment, initiative, day, imagination, attention, mood, title, medal, gold, silver, bronze, lead, seat, spotlight, headline, heart, essence, image, footage, market, market share, post, office, position, throne, space, place, majority, percent, percentage, vote, crown, trophy, victory, wicket, set, point, photo, data, carbon, privacy, mind, limelight, high ground, moral high ground, stage, care, note, time, step, mantle, record, silence, news, heart, leg, habit, mould, speed limit
when: subject not @military, @fighter
when: noun-of not village, city | noun-of missing
+ The novel captured the mood of the decade.
+ She seized the opportunity to speak.
+ The opposition won the most seats in Quito.

[take-control-firm]
light: take, gain, seize, assume, win, retain, keep, lose + control, majority, stake, command, charge
when: noun-of is company, firm, bank, airline, board, business, parliament, senate, house, party, council, club, spending, situation, emotion, ball, game, match, budget, newspaper, car, aircraft | of is company, firm, bank, airline, board, business, parliament, senate, house, party, council, club, spending, situation, match, vehicle, car
+ The investor took control of the company.
+ The Democrats gained control of the Senate.

[battle-metaphor]
light: fight, wage, lose, win, battle, face, join, lead, declare, mount, combat, do, begin, intensify, launch, continue, step up, be locked in + battle, war, fight, campaign, crusade, struggle
when: against is @illness, drug, poverty, corruption, crime, inflation, disease, terror, hunger, racism, smoking, obesity, illiteracy, pollution, climate, trafficking, drunk driving, malaria, doping, piracy, spam, waste, plastic, weight, addiction, discrimination, unemployment, tax, cancer, fat, extinction, bill, ruling, depression, graft, alcoholism, sleaze | with is @illness, cancer, weight, addiction, depression, bulge, bottle, bureaucracy, injury | noun-for is promotion, title, survival, custody, recognition, nomination, seat, leadership, right, vote, equality, audience, presidency, market | noun-against is @illness, drug, poverty, corruption, crime, inflation, hunger
+ She lost her battle with cancer.
+ The government waged a campaign against malaria.

[war-on]
noun: war, battle, fight, struggle, crusade, campaign, offensive, crackdown, assault, attack, raid
when: against is @illness, drug, poverty, corruption, crime, inflation, disease, terror, hunger, racism, smoking, obesity, illiteracy, pollution, graft, malaria, doping | on is drug, poverty, corruption, crime, cancer, terror, smoking, inflation, disease, hunger, obesity, waste, plastic, speeding, piracy, fraud, graft, tax, litter, spending, pension, wage, privilege, liberty, language, common sense | with is @illness, addiction, depression, weight | for is custody, title, promotion, nomination, audience, survival
when: of not rebel
+ The war on drugs has failed.
+ His battle with depression lasted years.

[fight-abstract]
light: fight, combat, battle, attack, tackle, wage war on, target, defeat, conquer, crush, eliminate, wipe out, eradicate, strangle + crime, corruption, poverty, inflation, hunger, racism, climate change, unemployment, illiteracy, smuggling, trafficking, discrimination, fraud, piracy, graft, terrorism, terror, extremism, election, by-election, case, charge, lawsuit, appeal, flood, tax evasion, money laundering, drug trafficking, obesity, addiction, pollution, deficit, recession, extradition, allegation, warming, hatred, antisemitism, cybercrime, disinformation, prejudice, way, temptation, tear, injury, losing battle, duel, disease, epidemic, malaria, polio, ignorance, problem, cause, root, symptom
+ The agency combats drug trafficking.

# ---- stage, screen, body, home -------------------------------------------------------------------------------------

[bomb-flop]
verb: bomb, flop, blow up, explode, storm, hit, kill, crash, slay
when: at is box office, office, box, audition | subject is film, movie, song, singer, album, comedian, actor, actress, show, musical, sequel, play, video, band, comedy, single, novel
when: subject not bomb, mine
+ The sequel bombed at the box office.
+ The singer stormed the charts with her debut.

[fiction]
noun: murder, killing, war, shooting, kidnapping, revolt, rebellion, massacre, battle, invasion, siege, attack, assassination, hijacking, robbery
when: in is novel, film, movie, play, book, opera, drama, series, episode, painting, game | modifier is fictional, on-screen, mock, simulated, alien, zombie, virtual, film, movie, tv, video, photo, fictional
+ The murder in the novel is never solved.
+ The museum staged a mock battle.

[commemorate]
light: commemorate, remember, mark, mourn, re-enact, reenact, portray, depict, recount, chronicle, recall, study + massacre, bombing, genocide, killing, assassination, battle, invasion, war, attack, uprising, revolt, execution, siege, death, holocaust, coup, rebellion
+ Survivors commemorated the massacre in Srebrenica.
+ The film depicts the siege of Leningrad.

[beat-metaphor]
light: beat, break, set, shatter, smash, better + record, odds, forecast, estimate, deadline, drum, egg, target, heat, expectation, traffic, clock, habit, rush, path, retreat, inflation, system, ice, ground, bank, mould, news, silence, deadlock, spell
when: object not ceasefire, truce | object missing
+ The swimmer broke the record in Rome.
+ Profits beat forecasts in the first quarter.

[rally-market]
verb: rally, march, retreat, surge, slide, strike, hit, threaten, attack, explode
when: subject is share, stock, market, dollar, euro, yen, pound, currency, price, bond, index, dow, nasdaq, oil, gold, ruble, rouble, rupee, peso, crude, futures, ftse, nikkei, sterling, commodity, yield
+ Shares rallied in Tokyo after the vote.

[market-rally]
noun: rally, stock rally, market rally, price rally, relief rally, car rally, motor rally, dakar rally, campaign rally, election rally, bond rally, gold rally, victory rally, political rally, rallying cry, wedding march, funeral march, death march, march madness, long march, forced march, fashion parade, funeral procession, wedding procession, victory parade, beauty parade
when: modifier is stock, market, price, relief, car, motor, dakar, campaign, election, bond, gold, victory, late, tech, wall, dollar, oil, wedding, funeral, death, forced, fashion, political, share | in is price, share, stock, market, dollar, oil, bond, gold, currency | on is wall street, street, exchange
when: against missing
+ A late rally on Wall Street lifted shares.
+ The senator spoke at a campaign rally in Ohio.

[hold-campaign-rally]
light: hold, stage, attend, address, organise, organize, lead, join, plan, cancel + campaign rally, election rally, victory rally, rehearsal, concert, funeral procession, wedding procession, car rally, fashion parade, victory parade, parade, cooking demonstration, product demonstration
when: against missing
+ The candidate held a campaign rally in Ohio.

[demonstration-product]
noun: demonstration, protest, strike, march, picket, boycott
when: of is product, technique, technology, skill, power, ability, love, affection, method, device, unity, support, faith, commitment, talent, strength, robot, software, goodwill, capability, effectiveness | modifier is cooking, product, live, practical, technical, classroom, product, bird, lightning, price, first, three, pre-emptive
when: by not worker, student
when: modifier not hunger, general
+ The demonstration of the robot drew a crowd.

[demonstrate-show]
verb: demonstrate, protest
when: object is innocence, effect, ability, importance, need, commitment, feature, product, technique, technology, skill, willingness, power, fact, capability, will, resolve, support, value, effectiveness, benefit, method, strength, potential, knowledge, unity, way, feasibility, superiority, courage, loyalty, understanding, device, link | clause is be, can, work
when: against missing
+ The study demonstrated the value of sleep.
+ He protested his innocence in court.

[fixed-terms]
noun: war college, military academy, bomb disposal, bomb shelter, bomb squad, bomb expert, air raid siren, air raid shelter, shooting range, shooting star, strike price, strike rate, strike partner, attack dog, attack ad, attack line, siege mentality, arrest rate, murder mystery, murder rate, crime rate, suicide rate, homicide rate, suicide note, suicide prevention, blast furnace, fire drill, fire alarm, ambush marketing, hit parade, hit song, shooting script, photo shooting, trouble shooting, kill switch, killer whale, target price, target date, shot clock, gun control, gun show, arms fair, protest vote, protest song, protest singer, riot gear, riot shield, clash of culture, clash of ego, clash of civilization, culture clash, personality clash, screen capture, data capture, carbon capture, motion capture
+ The murder rate fell in Bogota.
+ A clash of egos split the band.

[suicide]
verb: kill, hang, shoot, stab, poison, drown
when: object is himself, herself, themselves, itself
when: with missing
+ The banker killed himself in his office.
+ The suspect shot himself after the robbery.

[commit-suicide]
light: commit, attempt, contemplate, threaten + suicide, mass suicide, hara-kiri, adultery, error, fund, resource, money, perjury
+ The actor committed suicide in Paris.

# ---- denials, pleas, statements ------------------------------------------------------------------------------------

[deny-accusation]
light: deny, reject, dismiss, refute, rebut, repudiate, contest, counter, scorn, shrug off, brush aside, brush off, answer, respond to, downplay, play down, laugh off, discount, disprove, decry, ridicule, denounce + accusation, allegation, charge, suggestion, rumour, rumor, involvement, responsibility, wrongdoing, role, complicity, report, link, insinuation, claim, imputation, blame, speculation, knowledge, guilt, assertion, abuse, corruption, hand, smear, fraud
+ The minister rejected accusations of fraud.
+ The general dismissed the allegations as lies.
- The rebels rejected a ceasefire.

[deny-responsibility]
light: deny, disclaim, reject, disavow + responsibility, involvement, role, part, hand
when: for present | in present
+ The militia denied responsibility.

[plead]
verb: plead
+ The officer pleaded not guilty to the charges.

[acquit]
verb: acquit, clear, exonerate, absolve, vindicate, exculpate
when: of is charge, wrongdoing, murder, fraud, corruption, crime, blame, count, accusation, suspicion, involvement, killing, treason, doping
+ The court cleared the singer of wrongdoing.

[decline-comment]
verb: decline, refuse
when: clause is comment, say, identify, elaborate, speculate, discuss, give, disclose, specify, confirm, answer, predict, name, reveal, speak, be, provide | object is comment, interview
when: clause present | object present
+ A spokesman declined to comment.
+ The coach refused to answer questions.

[object-refuses]
verb: refuse, decline, resist, reject, defy, threaten, warn, fail
when: subject is engine, car, door, computer, stain, body, virus, sale, price, share, profit, output, wound, stock, export, revenue, population, bacterium, rate, index, market, plant, machine, lock, forecaster, meteorologist, weather office, skin, crop, analyst, economist
+ Forecasters warned of floods in Kerala.
+ The engine refused to start.
+ Exports declined to a new low.

[warn-of]
verb: warn, threaten, alarm, caution
when: of is @disaster, @illness, shortage, recession, delay, famine, price, unemployment, danger, risk, effect, crisis, cost, heat, snow, traffic, slowdown, hunger, starvation, climate | about is @disaster, @illness, shortage, recession, risk, danger, effect, climate, health, weather, heat, food | clause is be, grow, rise, fall, increase, slow, run, spread, melt, shrink, worsen, become, lead, result, deteriorate, starve, need | against is complacency, smoking, travel, drinking, eating, optimism, haste, fraud, scam
when: of not retaliation, war, consequence, attack
+ The agency warned of a famine in Somalia.
+ Doctors warned about the risk of heat.

[threat-abstract]
noun: threat, danger, risk, menace
when: to is health, species, economy, stability, environment, growth, life, biodiversity, humanity, planet, climate, forest, wildlife, job, democracy, privacy, industry, peace, security, world, crop, fish, bird | of is @disaster, @illness, extinction, recession, inflation, flooding, relegation, closure, rain, unemployment, starvation, famine
when: from not rebel, militant
+ The dam is a threat to the fish of the river.
+ The threat of recession has passed.

[threaten-abstract]
verb: threaten, jeopardise, jeopardize, menace
when: object is survival, existence, stability, health, habitat, economy, extinction, future, unity, livelihood, species, progress, coast, growth, harvest, crop, supply, supplies, job, recovery, wildlife, industry, balance, career, dam, home, ecosystem, peace process, democracy, way
when: with missing
+ The drought threatens the harvest in Kenya.

[accuse-sport]
noun: war of word, row, feud, spat, dispute, battle, standoff, stand-off, stalemate, deadlock, showdown
when: modifier is family, custody, pay, contract, legal, celebrity, neighbour, neighbor, copyright, boardroom, patent, transfer, divorce, inheritance, league | of is house, seat, tree, column, bean, tent, chair
+ A row of houses stood by the canal.

[charge-fee]
verb: charge, fine, bill, tax
when: object is customer, passenger, fee, price, dollar, euro, user, client, battery, phone, rent, interest, tourist, motorist, visitor, consumer, toll, fare, rate, $, £ | for is ticket, service, parking, access, entry, room, use, admission, delivery
when: with missing
+ The bank charged customers a fee.

[take-charge]
light: take, have, put, place, leave + in charge, charge, on sale, on hold, on display, on track, on board, on the market, into account, into effect, into office, in place, in power
when: subject not police | subject missing
+ The new director took charge of the museum.

[trial-test]
noun: clinical trial, drug trial, vaccine trial, medical trial, field trial, time trial, olympic trial, human trial, trial run, trial period, free trial, trial lawyer, trial court, dress rehearsal, test flight, test match, stress test, space probe, lunar probe, market investigation, scientific investigation, safety investigation, accident investigation, crash investigation, archaeological investigation
+ The clinical trial of the vaccine began in Brazil.
+ The space probe reached Mars.

[sanction-approve]
verb: sanction, bless
when: object is merger, sale, use, move, plan, marriage, payment, project, loan, budget, trip, spending, purchase, construction, transfer, holiday, event
when: for missing
+ The council sanctioned the sale of the land.

[break-out-disease]
verb: break out, erupt, flare up, spread, rage, intensify, resume, escalate
when: subject is fire, blaze, wildfire, epidemic, disease, cholera, volcano, laughter, applause, debate, scandal, rash, infection, flu, cheer, measles, outbreak, storm, controversy, row, argument, flood, sweat, bidding, price
+ A fire broke out in a textile mill in Dhaka.
+ The volcano erupted twice.

[occupy-post]
verb: occupy, fall, hold, take, capture, secure, gain, seize, lose
when: object is post, seat, office, rank, job, place, stage, room, floor, bed, spot, slot, title, degree, view, opinion, stake | subject is price, share, temperature, rain, snow, output, rate, profit, index, sale, night, leaf, currency, export, dollar, inflation, unemployment, stock, oil
+ She occupied the post for ten years.
+ Prices fell to a record low.

[close-business]
verb: close, shut, shut down, suspend, halt, stop, cancel, cut, reduce, block, end, scrap, slash, pull
when: subject is company, firm, airline, retailer, bank, carmaker, publisher, owner, snow, storm, fog, ice, landslide, school, club, flood, manufacturer, tree, accident, strike, shop, supermarket, brand, operator, network, hotel, restaurant | for is repair, maintenance, renovation, winter, summer, holiday, season, refurbishment | object is cost, job, price, dividend, emission, rate, interest rate, output, spending, pollution, weight, waste, deficit, ribbon, corner, hair, grass, gap, door, window, eye, shop, factory, plant, branch, store, book
when: subject not police, soldier, rebel, government, authority, junta
+ The airline suspended flights because of the snow.
+ The publisher closed the magazine.
+ The central bank slashed interest rates.

[deploy-thing]
verb: deploy, mobilize, mobilise, scramble, marshal, position
when: object is software, airbag, parachute, technology, resource, voter, supporter, capital, support, argument, skill, egg, message, letter, parcel, donor, volunteer, solar panel, product, sensor, staff, opinion, lifeguard
when: against missing
+ The firm deployed new software in its shops.
+ The party mobilised voters in the suburbs.

[reinforce-thing]
verb: reinforce, strengthen, boost, bolster, build up, step up, tighten, increase, raise, beef up, test, fire, launch, display, unveil, patrol, guard, ring, line, surround, fly
when: object is economy, sale, profit, price, growth, confidence, belief, belt, budget, view, wall, output, production, rule, money, fund, awareness, tax, capital, demand, stereotype, muscle, currency, squad, midfield, bond, credit, monetary policy, spending, standard, screw, theory, car, vaccine, drug, recipe, water, driver, patience, product, hypothesis, kite, flag
when: subject not army, troop
+ The two states strengthened ties.
+ The bank raised money for the bridge.

[expel-school]
verb: expel, suspend, exclude, throw out, kick out, ban, bar, remove
when: subject is school, college, university, academy, headmaster | from is school, university, college, class, competition, race, game, team, squad, tournament, club, league, olympics, pub, menu, sport, event, shelf, stadium, casino
when: subject not government, regime, taliban, decree, junta
+ The college expelled a student for cheating.

[remove-thing]
noun: removal, suspension, withdrawal, exit, departure, expulsion, exclusion, termination, recall, dismissal, break
when: of is tariff, product, car, model, vehicle, tumour, tumor, organ, waste, barrier, word, snow, drug, toy, battery, contract, pregnancy, service, flight, match, game, coach, manager, driver, player, air, cash, money, doubt | from is market, race, tournament, competition, account, sale, shelf, cup, stage
+ The recall of the cars cost the maker a fortune.

[cold-snap]
noun: cold snap, cold front, cold war, world war, civil war era, war era, war of independence, thirty year war, revolutionary war, war museum, war crime, vietnam war, gulf war, korean war, napoleonic war, boer war, crimean war, first world war, second world war, great war
+ His father died before the Second World War.
+ The Cold War ended long ago.

[sentence-conviction]
noun: sentence, conviction, liquidation, exile, trial, charge, arrest, occupation, capture, conquest, execution, prosecution
when: modifier is first, opening, last, long, deep, political, religious, moral, strong, tax, self-imposed, free, electric, battery, service, extra, additional, full-time, part-time, main, carbon, data, screen, cardiac, motion, manual | of is plan, order, budget, project, contract, novel, book, chapter, duty, carbon, space, work, policy, strategy, programme
+ The first sentence of the novel is famous.
+ The execution of the plan took four years.

[press-conference]
light: hold, give, call, address, attend, host, convene, open, begin, schedule, cancel, postpone + press conference, news conference, press briefing, news briefing, media briefing
+ The minister held a press conference.
+ A news conference was given by the coach.

[stage-show]
light: stage, hold, organise, organize, mount, put on, launch, begin, lead + exhibition, concert, festival, play, opera, comeback, recovery, fire drill, referendum, election, ceremony, show, competition, race, recovery, fair, musical
+ The theatre staged a comeback.
+ The school held a fire drill.

[flee-behind]
verb: flee, run, retreat, hide, duck, shelter
when: behind is wall, block, car, tree, tank, door, rock, building, sandbag, barricade | into is basement, cellar, bunker, doorway, shelter
+ Two soldiers fled behind a wall when it thundered.
- The army fled from the town of Mweso.

[go-off-road]
verb: go off, run off, veer off, skid off, blast off, drop off
when: object is road, track, runway, course, rail, cliff, air, stage, duty, page | off is road, track, runway, course, rail, cliff, air, stage, duty
+ The bus went off the road near Kankan.
- A bomb went off near the road in Kankan, killing two.

[hang-out]
verb: hang out, hang around, hang on, hang up, chill out, burn out, knock off, wipe out, cut out, butt out
when: subject is @person, @pronoun, @actor, friend, teenager, youth
when: object not @fighter, @military, village, population, army, unit, family, tribe, town
+ She hung out with her nephew all the time.
- The army wiped out the rebels in Gao.

[treat-like]
verb: treat
when: like present | as present
when: object is @person, @pronoun, child, guest, nephew, friend
+ She treated the boy like a son.
- Medics treated forty wounded soldiers in Gao.

[visit-market]
verb: visit, tour
when: object is market, shop, shopping mall, mall, museum, zoo, restaurant, beach, relative, friend, family, doctor, cinema, site, website, page, park, grave, church service, grandmother
when: subject not president, minister, premier, king, queen, pope, envoy, secretary, chancellor, delegation
+ The students visited a market in the old town.
- The foreign minister visited Tunis on Friday.
