# Senses that are no event of conflict or cooperation: accident, illness and weather; sport and games; business and markets; stage and
# screen; fixed phrases; and denials of an accusation, which PLOVER does not code. An entry here wins over every other at the same
# words, so it must say precisely where its sense is meant. A "+" line is a sentence in which the entry matches and its words make no
# event. Our own writing; examples are invented.
type none

# ---- accidents, weather, illness -----------------------------------------------------------------------------------

[disaster-kills]
verb: kill, injure, destroy, damage, hit, strike, devastate, displace, batter, pound, wound, leave dead, leave injured, wreck, flatten, ravage, lash, hurt, cut, sweep, maim, threaten, level, wipe out, uproot, claim, besiege, burn, cripple, pummel, hammer
when: subject is @disaster, @accident, lava, ash, boulder, tree, shark, bear, crocodile, elephant, tiger, lion, dog, bee
when: subject not @fighter, @military, @gunfire, bomb, missile, shell, rocket
+ A powerful earthquake struck the coast of Peru.
+ The floods killed 80 people in Assam.
+ Wildfires destroyed hundreds of homes in Greece.
- Rebels killed 80 people in Assam.
- Sniper fire killed two nurses in Taiz.

[disaster-document]
verb: destroy, damage, flatten, level, cut off, displace, kill, injure, wound, die, devastate, evacuate, uproot, force, collapse, shatter, strand, ravage
noun: death, death toll, toll, casualty, injury, fatality, destruction, devastation, evacuation
when: subject missing | subject is @people, @person, @number, @building, @place, @disaster, dead, he, she, they
when: object missing | subject missing | subject is @disaster
when: document is earthquake, quake, tsunami, hurricane, cyclone, typhoon, aftershock, avalanche, mudslide, landslide, tornado, wildfire, lava
when: document not attack, bomb, bombing, rebel, militant, troop, gunman, missile, airstrike, soldier, shelling, war, militia, fighting, insurgent, clash, terrorist, army, protest, protester, police
+ The earthquake came at dawn; forty houses were destroyed.
+ After the cyclone, forty villages were evacuated.
+ The tsunami came at noon. Nine hundred people died.

[disaster-victims]
verb: kill, injure, die, hurt, perish, wound, drown, displace, lose, burn, crush, destroy, damage
when: in is @disaster, @accident, @illness | by is @disaster, @accident | from is @illness, @disaster, hunger, thirst, cold | of is @illness, hunger, thirst, cold, starvation | during is @disaster, @accident, surgery, childbirth | after is @accident, @disaster, operation, fall, illness | to is @illness
when: in not attack, clash, bombing, raid, shelling, war, fighting, airstrike, @gunfire
when: by not @gunfire
+ Nine passengers were killed in a train crash in Bihar.
+ Seven climbers died in an avalanche on Manaslu.
+ He died of cancer in a Boston hospital.

[violence-threatens]
verb: threaten, endanger, imperil, jeopardise, jeopardize, undermine, overshadow, mar
when: subject is @attack, @killing-event, fighting, bloodshed, death, split, row, crisis, deadlock, delay
when: object is @ceasefire, truce, talks, peace, process, deal, agreement, stability, economy, recovery, livelihood, supply, election, vote, hope
+ The split threatens the stability of the party.
- The general threatened the peace talks with a walkout.

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
when: object not police, soldier, protester, striker, village, civilian, round, shot
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
when: object not @number, @person, @people, @military, @fighter
+ The committee killed the bill on Thursday.
+ Farmers slaughtered chickens to stop the flu.
+ The scandal poisoned relations between the neighbours.
- Four were reported killed in Sudan ahead of crunch Paris talks.

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

[demonstrate-thing]
verb: demonstrate
when: object present | clause is finite
when: object not @people, @person, @actor, @number
when: against missing
+ The trial demonstrated the new sensor.
+ The method was demonstrated on two satellites.
- Pensioners demonstrated in Minsk.

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
when: self has guilty, innocent | clause is guilty, innocent | object is guilty, case, poverty, ignorance, insanity, contest, cause | to is charge, count, murder, manslaughter
+ The officer pleaded not guilty to the charges.
- The bishop pleaded with the rebels for the release of a priest.

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

[refuse-custom]
verb: refuse, decline
when: clause is sell, serve, cover, insure, refund, lend, hire, rent
when: subject is insurer, company, firm, shop, grocer, store, seller, airline, landlord, hotel, restaurant, bakery, cafe, retailer, owner, clerk, waiter, barber, pharmacist, dealer, agent, baker, club
+ The grocer refused to sell cigarettes to boys.
+ The shop declined to refund the ticket.

[family-matter]
noun: agreement, deal, talk, meeting, dispute, accord, discussion, dialogue, quarrel
light: have, reach, make, hold + agreement, deal, talk, meeting, accord, discussion
when: with is son, daughter, wife, husband, mother, father, brother, sister, parent, girlfriend, boyfriend, fiancée, landlord, employer, boss, doctor, dentist, teacher | noun-with is son, daughter, wife, husband, mother, father, brother, sister, parent, girlfriend, boyfriend, landlord, employer, boss, doctor, dentist, teacher
+ The novelist has an agreement with his daughter.
+ Her talk with her mother lasted an hour.

[seize-the-game]
verb: seize, take, gain, regain, lose
when: object is control, command, charge, lead, initiative, momentum
when: subject is athlete, team, player, side, club, runner, swimmer, driver, rider, skier, striker, captain, champion, investor, company, shareholder, golfer, boxer, crew, batsman, pitcher
+ The runner seized control on the last lap.
+ Shareholders gained control of the brewery.

[recognised-as]
verb: recognize, recognise, acknowledge
when: as is founder, author, expert, authority, pioneer, master, champion, saint, artist, scientist, writer, actor, actress, one, player, best, figure, talent, leader in field, standard, world leader, inventor, father, mother, voice | for is work, contribution, effort, bravery, achievement, service, skill, talent, performance, research, role
when: as not state, country, government, president, republic, authority of people, capital, representative
+ He was recognised as a master of the lute.
+ The surgeon was recognised for his work in the wards.
- Iceland recognised Kosovo as a state.

[called-up]
verb: call up
when: self has be, get
+ The striker was called up on Friday.
+ The goalkeeper got called up again.
- President Ruto called up the Kenyan envoy on Friday.

[seized-with]
verb: seize, overcome, strike, hit, grip
when: with is desire, fear, panic, grief, fit, passion, longing, remorse, joy, doubt, dread, horror, wonder
when: self has be | subject missing
+ Seized with panic, the sailor jumped.
+ The widow was overcome with grief.

[discharged-from-service]
verb: discharge
when: object not prisoner, inmate, detainee, captive, suspect, defendant, accused
when: from is army, navy, service, duty, force, military, unit, regiment, air force, marines | object is duty, debt, obligation, patient, cargo, water, function, battery
+ The corporal was discharged from the army in June.
+ The plant discharged water into the lake.
- The court discharged two prisoners from jail.

[slam-into]
verb: slam, crash, plough, plow, smash, careen
when: into present
when: subject not bomber, attacker, @fighter, rocket, missile, shell, drone, bomb, jet
+ The storm slammed into the coast.
+ The lorry slammed into a wall near Ghent.
- A rocket slammed into a school in Idlib.

[claim-none]
light: claim, accept, take + responsibility, credit
when: self has not, never, yet | subject has no | subject is nobody, none
+ No group has claimed responsibility for the bomb.
+ Nobody has yet taken responsibility for the bomb.

[support-oneself]
verb: support, help, defend, express, describe, introduce, call, consider, declare
when: object is himself, herself, itself, themselves, myself, ourselves
+ The widow supports herself by sewing.

[consult-papers]
verb: consult
when: object is paper, record, note, document, file, map, dictionary, archive, manual, list, book, notebook, diary, website
+ The judge consulted the court papers.

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

# ---- more metaphors and fixed senses: sport, business, court, body, nature, art -----------------------------------------

[hit-road]
verb: hit
when: object is road, campaign trail, shop, shelf, beach, slope, gym, bottle, books, jackpot, bullseye, ceiling, low, high, level, peak, degree, percent, milestone
when: subject not rocket, missile, bomb, shell, jet, drone, mortar, warplane, gunman, militant, rebel, army, fire, artillery, @weapon
+ The candidate hit the campaign trail in Ohio.

[attack-problem]
verb: attack, tackle, target, combat, fight, battle
when: object is problem, root cause, deficit, backlog, bureaucracy, waste, question, weakness, complacency, ignorance, pest, weed, obesity, emission, plaque, tumour, tumor, cell, tissue, nerve, immune system
when: subject not soldier, rebel, gunman, militant, police, army, militia
+ The virus attacks the nerve cells.

[bomb-exam]
verb: bomb, flunk
when: object is test, exam, audition, interview | on is broadway, stage, television, screen
+ He bombed his exam in chemistry.
+ The musical bombed on Broadway.

[explode-idiom]
verb: explode, blow up, erupt, detonate
when: into is laughter, applause, song, tears, cheers, rage, anger, life, spring, celebration, colour, color | onto is scene, stage, market | in is popularity, face, anger, fury, price, size, laughter, value, use, celebration, joy | with is laughter, rage, joy, anger, applause, delight
+ The hall exploded into applause.
+ The plan blew up in the face of the board.

[war-compound]
noun: tug of war, tug-of-war, war of words, browser war, cola war, star war, console war, streaming war, talent war, turf war, war story, war hero, war film, war movie, war novel, war poem, war paint, war bond, war widow, war grave, war memorial, war correspondent, war photographer, war veteran, war reparation, war cemetery, war baby, war bride, war room, war reporter, war poet, war artist, flame war, edit war, chess war, wage war gap
+ A console war helped both makers.

[dead-idiom]
adjective: dead, lifeless
when: subject is bill, deal, plan, idea, battery, line, phone, engine, language, project, leg, tree, street, market, marriage, party, proposal, theory, treaty, process, talk, relationship, sea, river, zone, cat, dog, career, rumour
+ The phone line was dead all morning.
+ The bill is dead in the senate.

[die-out]
verb: die, die down, die out, perish
when: subject is engine, wind, language, noise, fire, flame, applause, tradition, battery, species, hope, bill, plant, tree, fish, coral, bee, star, laughter, rumour, rumor, love, idea, motion, deal, storm, dinosaur, cattle, dog, cat, horse, breed, talk, custom, light, echo
when: subject not soldier
+ The wind died before noon.
+ The bill died in committee.

[casualty-idiom]
noun: casualty, victim, fatality, collateral damage
when: of is recession, crisis, cut, budget, success, reform, inflation, pandemic, fashion, slump, restructuring, downturn, dispute, cutback, own success, merger, drought, competition, divorce, scam, fraud, flood, quake
when: of not war, attack, bombing, fighting
+ The library was a casualty of the budget cuts.

[wound-idiom]
verb: wound, hurt, bruise, injure, scar, maim
when: object is pride, feeling, ego, vanity, sensibility, reputation, chance, image, party, economy, campaign, hamstring, ankle, knee, shoulder, thigh, calf, groin, wrist, credibility, cause, business, dignity, prospect, export, growth
+ The striker injured his hamstring in training.

[injury-time]
noun: injury time, injury list, injury crisis, wound care, wound dressing, death penalty debate, death row inmate count, death metal, death bed, death rate, death duty, death tax, death valley, death certificate, birth and death, cot death, death notice, death taxes, injury claim, injury lawyer, death benefit, life and death
+ The goal came in injury time.
+ A death certificate was needed for the house.

[occupy-mind]
verb: occupy, invade, conquer, besiege, overrun, storm
when: object is mind, thought, time, attention, space, rank, seat, slot, world record, chart, shelf, fear, market, summit, peak, everest, heart, screen, nostril, lung, privacy, nerve, pitch
when: subject not troop, army, soldier, rebel, protester, student, militant, police
+ The climber conquered the summit in June.

[siege-of-fans]
verb: besiege, surround, mob, swamp, ambush, waylay
when: by is fan, reporter, photographer, admirer, paparazzi, autograph hunter, question, tourist, customer, shopper, buyer, journalist, caller, request, call, doubt, mosquito
+ The singer was mobbed by fans at the hotel.
+ The office was besieged by callers.

[arrest-decline]
verb: arrest, check, halt, reverse, stem
when: object is decline, slide, fall, slump, attention, drop, inflation, erosion, spread, growth, development, decay, deterioration, haemorrhage, trend, rot, tide
when: subject not police, officer, soldier
+ The bank tried to arrest the slide of the pound.

[raid-fridge]
verb: raid, plunder, loot, pillage, ransack
when: object is fridge, refrigerator, pantry, larder, wardrobe, piggy bank, pension fund, reserve, saving, treasury, budget, kitty, cookie jar, closet, archive, coffer, minibar, nest
when: subject not soldier, police, militia, gunman, troop
+ The children raided the fridge at midnight.

[rob-chance]
verb: rob, deprive, cheat, strip
when: of is chance, sleep, victory, joy, point, title, goal, dignity, appetite, gold, opportunity, win, medal, confidence, meaning, time, sun, colour, glory
+ The referee robbed the visitors of a victory.

[drug-bust]
verb: bust, blow, burn, torch, fry
when: object is myth, budget, budget limit, cover, chance, fuse, whistle, nose, kiss, bubble, calorie, fat, gut, cash, oil, fuel, bridge metaphorical, cap, record, candle, cd, disc, toast, dinner, skin, tongue, finger
+ The runner blew her chance in the last lap.

[massacre-sport]
noun: massacre, rout, thrashing, drubbing, demolition, slaughter, annihilation, hammering, bloodbath, whitewash, mauling
when: in is game, match, test, final, league, series, cup | on is wall street, stock exchange, pitch, trading floor | of is champion, leeds, rival | modifier is electoral, jobs, job, goal, sporting
when: by not soldier, rebel
+ A bloodbath on the stock exchange followed.

[hang-picture]
verb: hang, hang out, hang up
when: object is picture, painting, portrait, coat, washing, curtain, laundry, poster, lamp, phone, hat, boot, lantern, decoration, mirror, glove, wallpaper
when: subject not protester, militant
+ The owner hung a portrait over the fire.

[behead-fish]
verb: stone, behead, skin, slaughter, butcher, poison, slay, cull, gut
when: object is cherry, olive, peach, fish, chicken, pig, sheep, goat, rat, turkey, lamb, cow, calf, dragon, weed, badger, deer, prawn, duck, avocado
when: subject not rebel, militia, raider, soldier
+ The cook stoned the cherries.
+ The farmer slaughtered two pigs for the feast.

[beat-eggs]
verb: beat, whip, whisk, pound, thrash, smash, crush, slap
when: object is egg, cream, butter, garlic, pepper, grain, mixture, carpet, rug, drum, heart, retreat, track, bush, clock, price, forecast, garlic clove, ice, grape, spice, record, target, nut, potato, pothole
+ The cook whipped the cream.

[stab-at]
light: take, make, have + stab, swing, punt, swipe, dig, crack
when: at is presidency, title, job, record, explanation, recipe, goal, world, problem, critic, game, song, answer, acting, market
+ The actress took a stab at the presidency.

[stabbing-pain]
noun: stabbing pain, shooting pain, splitting headache, crippling debt, killer instinct, killer app, killer question, assassin bug, killer heels, killer bee, shooting guard, shooting star, shooting schedule, shooting gallery game, point-blank refusal, sniper elite, knife edge, knife-edge, cutting edge, axe man
+ The vote was on a knife edge.
+ The shooting guard scored thirty points.

[abduct-alien]
verb: abduct, kidnap, hijack, snatch
when: by is alien, ufo, lobbyist, extremist fringe, special interest, populist, algorithm | object is agenda, debate, conversation, browser, meeting, word, term, holiday, brand, narrative, issue, campaign, process, headline
when: object not plane, bus, ship, tanker
+ The debate was hijacked by lobbyists.

[explosive-growth]
noun: explosion, boom, blast, surge, burst
when: of is growth, interest, demand, price, population, colour, color, joy, taste, debt, creativity, applause, laughter, sale, popularity, anger, trade, tourism, obesity, data, air, energy, flavour, flavor, sound, horn, cold air, light, credit
when: of not bomb
+ An explosion of colour greets the visitor.
+ An explosion of demand emptied the shelves.

[past-blast]
noun: blast from the past, sandblast, blast of horn, blast of air, full blast, whistle blast, grape shot, cold blast, arctic blast, shotgun wedding, big bang theory, starting gun, smoking gun, top gun, young gun, gun dog, gun lobby, gun law, gun owner, gun licence, gun license, gun reform, gun store, gun shop, glue gun, nail gun, spray gun, radar gun
+ A cold blast from the north froze the lake.
+ The gun lobby paid for the ad.

[assault-senses]
noun: assault, attack, onslaught, offensive, barrage, bombardment, blitz, salvo, volley
when: on is sense, ear, title, record, eye, taste bud, taste, everest, summit, chart, world record, language, peak, nose, logic, wallet, championship, reason | of is question, criticism, advertising, ad, advert, email, information, phone call, complaint, publicity, insult, tweet, news, sound, colour, text message, letter, noise, abuse, testimonial, media coverage | modifier is advertising, media, marketing, advert, publicity, sales
when: on not town, village, base
+ The climbers began their assault on the summit.
+ A barrage of questions met the minister.

[retreat-spa]
noun: retreat, spa retreat, yoga retreat, writers retreat, country retreat, summer retreat, mountain retreat, corporate retreat, party retreat, silent retreat, weekend retreat, presidential retreat, holiday retreat, glacier retreat, ice retreat, strategy retreat, meditation retreat, cabinet retreat
when: of is glacier, ice, sea, forest, price, snow, shoreline, staff | modifier is spa, yoga, writer, country, summer, mountain, corporate, party, silent, weekend, presidential, holiday, glacier, ice, strategy, meditation, cabinet, glacial, team, luxury
+ The band wrote the album at a mountain retreat.

[surrender-policy]
verb: surrender, yield, give up, cede, relinquish, concede
when: object is lead, point, goal, gain, serve, break, advantage, penalty, set, title, crop, interest, return, dividend, profit, harvest, clue, licence, license, habit, smoking, sugar, smoke, market share, run, yard, try, corner, free kick, meat, alcohol
when: subject not rebel, army, militia
+ The bond yields a return of five percent.
+ The visitors surrendered the lead in the last minute.

[release-album]
verb: release, free, free up, drop, launch, unveil, issue
when: object is album, song, single, film, movie, report, video, figure, data, result, trailer, book, game, photo, image, product, update, version, energy, hormone, steam, gas, carbon, emission, brake, seat belt, handbrake, toxin, footage, track, transcript, tape, survey, memoir, guideline, smoke, water, dye, butterfly, fish, dove, time, memory
when: object not prisoner, hostage, detainee, captive
+ The ministry released a report on the fisheries.

[withdraw-cash]
verb: withdraw, pull, pull out, draw
when: object is cash, money, saving, dollar, euro, needle, product, advert, ad, remark, book, car, model, drug, vaccine, toy, deposit, coin, note, name, horse, entry, statement, comment, joke, tooth, weed, punch, muscle, rabbit, card, bid, motion, amendment
when: from not treaty, talk, town, city, border, region, country
when: subject not army, troop, rebel, state, government
+ The customer withdrew cash from the machine.
+ The maker pulled the toy from the shelves.

[retire-race]
verb: withdraw, pull out, retire, pull up, bow out, drop out, exit
when: from is race, tournament, match, competition, contest, game, championship, open, event, olympics, final, tour, field, show, festival, cup, bidding, auction, job, public life, football, cricket, politics, running, ballot
when: from not parliament, government, treaty
+ The golfer withdrew from the tournament with a cold.

[sign-player]
verb: sign, recruit, enlist, draft, poach
when: object is player, striker, goalkeeper, midfielder, defender, quarterback, winger, singer, band, actor, actress, coach, star, rookie, pitcher, customer, subscriber, artist, book, autograph, cheque, check, shirt, guest book, free agent, cast, sponsor, designer, engineer, nurse
when: subject not army, militia, rebel, guerrilla
+ The club signed a goalkeeper from Porto.
+ The firm recruited two engineers.

[host-party]
verb: host, hold, throw, receive, welcome
when: object is party, wedding, dinner party, game, match, olympics, world cup, tournament, show, concert, festival, race, website, barbecue, ball, picnic, quiz, exhibition, championship, competition, gala, birthday, auction, grand prix
when: subject not president, minister, king, queen, premier
+ The village hosts a festival in July.
+ The club held a quiz on Friday.

[meet-target]
verb: meet, face, greet, encounter
when: object is target, deadline, standard, criterion, need, cost, challenge, expectation, problem, goal, eye, match, definition, quota, eligibility, bill, budget, difficulty, train, flight, threshold
when: with missing
+ The plant met its target for May.
+ The school meets the needs of its pupils.

[meet-sport]
verb: meet, face, play, clash, battle, take on
when: in is final, semi-final, semifinal, quarter-final, match, tournament, derby, cup, playoff, qualifier | at is wembley, wimbledon, twickenham, lord's
when: in not talk
+ Spain will meet Italy in the final.

[tour-band]
verb: tour, visit
when: subject is band, singer, musician, orchestra, choir, comedian, cricketer, theatre, theater, company, exhibition, circus, rapper, pianist, ballet, act, troupe
+ The band toured Japan in spring.

[talk-idiom]
noun: talk, chat, dialogue, conversation, negotiation, discussion
when: modifier is pep, small, sales, shop, idle, locker-room, girl, baby, pillow, trash, film, screenplay, stage, transfer, takeover, merger, salary, lecture, evening, ted, fireside, inspirational | of is town, divorce, retirement, comeback, recession, wedding, takeover, merger, sequel, transfer | about is weather, book, film, garden, art, diet
+ The coach gave a pep talk at the break.

[agreement-business]
noun: deal, agreement, contract, pact, accord, settlement
when: modifier is record, book, film, movie, recording, sponsorship, tv, broadcast, television, transfer, plea, licensing, takeover, merger, franchise, rental, prenuptial, non-disclosure, supplier, distribution, streaming, endorsement, out-of-court, divorce, advertising, cable, publishing
when: with not rebel, government, state
+ The author signed a book deal.
+ A sponsorship deal paid for the stadium.

[support-physical]
verb: support, back, bear, sustain, prop up
when: object is roof, weight, bridge, beam, wall, life, growth, team, file, format, claim, theory, hypothesis, view, finding, idea, notion, software, feature, family, habit, shelf, currency, price, chin, argument, ecosystem, head, structure
when: subject is pillar, column, evidence, data, study, figure, wall, arch, beam, device, fan, research, soil, reef, sea, phone, browser, central bank, job, climate, planet, river, result, survey, test
+ Four columns support the roof.

[back-into]
verb: back, back up, reverse
when: into is tree, wall, car, post, garage, parking | object is car, truck, file, data, horse, singer, vocals, trailer, drive
+ The driver backed into a tree.

[praise-show]
verb: praise, hail, welcome, applaud, cheer, salute, congratulate, thank
when: object is film, album, performance, book, novel, song, chef, cook, goal, goalkeeper, striker, team-mate, teammate, winner, champion, player, cast, band, actor, actress, singer, spring, sunshine, rain, guest, taxi, cab, visitor, customer, bride, summer, graduate, baby, fan
when: subject not president, government, minister, ministry, state
+ Critics praised the film.
+ The coach thanked the fans.

[give-birth]
light: give, lend, pay + birth, thanks, ear, attention, chase, rise, interview, lecture, talk, performance, concert, hug, kiss, smile, ride, example, impression, idea, advice on garden, sense, reason, pause, wings
when: to not rebel, refugee, ukraine
+ The rumour gave rise to doubts.
+ The minister gave an interview to a weekly.

[send-message]
verb: send, give, deliver, convey, post, forward, dispatch
when: object is postcard, shiver, card, flower, ball, shockwave, price, share, stock, cross, ripple, baby, pizza, punchline, result, profit, performance
when: to not front, prison, war, jail, gallows
when: subject not rebel, army, militant
+ The firm delivered a profit in June.

[provide-view]
verb: provide, offer, supply, give, present, afford
when: object is view, glimpse, insight, overview, example, estimate, excuse, alibi, clue, contrast, backdrop, discount, tour, spark, entertainment, comfort, hint, reason, choice, guide, thrill, twist, window, context
when: to not rebel, militia
+ The tower offers a view of the bay.
+ The study provides an estimate of the cost.

[aid-noun-idiom]
noun: hearing aid, legal aid, financial aid office, student aid, band aid, band-aid, first aid kit, first-aid, visual aid, sleep aid, learning aid, navigation aid, teaching aid, walking aid, marital aid, memory aid, state aid case
+ A hearing aid costs a fortune.
+ The college raised student aid by a third.

[donate-organ]
verb: donate, give
when: object is kidney, blood, organ, sperm, egg, hair, liver, plasma, body, marrow
+ The teacher donated a kidney to her pupil.

[invest-firm]
verb: invest, sink, pour, plough, put
when: in is share, stock, bond, property, art, start-up, startup, research, training, equipment, machinery, software, gold, fund, company, firm, wine, advertising | into is share, stock, advertising, research, marketing, start-up, property
when: subject not government, china, state, russia
+ The retailer invested in software.

[buy-goods]
verb: buy, sell, purchase, acquire, import, export, order, trade
when: object is share, stock, house, home, ticket, album, car, shoe, shirt, phone, book, newspaper, stake, company, firm, brand, painting, ring, flower, dinner, lunch, drink, beer, product, pizza, player, striker, club, dress, flat, time, furniture, coffee, cake, dog, horse, yacht, toy, soul, season ticket, souvenir, bond
when: subject not russia, china, iran, army, ministry, government, @place
+ The pensioner bought two tickets.
+ The chain sold its stake in the bakery.

[cooperate-idiom]
verb: collaborate, team up, partner, work together, join force
when: on is album, song, film, book, novel, musical, track, duet, recipe, design, game, study, paper, series, play, soundtrack, fashion, shoe
+ The two singers collaborated on an album.

[demand-market]
noun: demand, request, call, appeal, claim
when: for is steel, copper, luxury, wine, ticket, chip, semiconductor, coal, refund, overtime, damages | modifier is consumer, seasonal, roll, wake-up, curtain, sex, casting, insurance, expense
when: for not release, withdrawal, ceasefire, resignation
+ The sex appeal of the actor sold the film.
+ An insurance claim paid for the roof.

[ask-price]
verb: ask, request, demand, order, call
when: object is question, price, fee, directions, autograph, menu, bill, drink, beer, waiter, taxi, room, refund, coffee, pizza, steak, cab, plumber, salary, pay rise, song, book, tip
when: subject not rebel, government, minister, state, kidnapper
+ The guest ordered a steak.
+ The tourist asked a question about the tower.

[refuse-start]
verb: refuse, decline, fail, resist
when: clause is start, heal, die, budge, work, believe, name, comment, grow, sleep, eat vegetable, melt, fade, disappear, age, perform, sing, play, shake, be drawn
when: subject is engine, car, wound, door, song, singer, actor, player, striker, rumour, myth, lock, window, band, child, patient, horse, price, snow, dream, smell, phone
+ The striker refused to play in the rain.
+ The rumour refused to die.

[reject-applicant]
verb: reject, turn down, decline, refuse
when: object is manuscript, applicant, job offer, role, part, script, transplant, kidney, organ, drink, dessert, marriage proposal, song, interview, invoice, film, job, contract offer, cheque, dish, tip, promotion, takeover bid, takeover offer, design, takeover, goal
when: subject not rebel, government, militia
+ The publisher rejected the manuscript.
+ The actress turned down the role.

[rejection-medical]
noun: organ rejection, rejection letter, transplant rejection, job rejection, rejection slip, tissue rejection
+ Organ rejection remains a danger after the operation.

[march-time]
verb: march, rally, parade, walk out, demonstrate
when: subject is time, technology, band, ant, penguin, model, price, share, peso, currency, stock, bond, bull, audience, bride, scout, orchestra, euro, dollar, pound, oil, index
when: for not peace, justice, wage, democracy
+ Models paraded in silk at the show.
+ The audience walked out of the play.

[labour-of-love]
noun: strike rate, strike partner, strike price, strike fund, strike zone, bowling strike, picket fence, sit-in guitar, walkout music, march past, protest music, rally car, rally driver, pep rally, tennis rally, rally race, rally point, baseball strike zone
+ A rally driver won the cup.

[boycott-idiom]
verb: shun, boycott, snub, avoid
when: object is sugar, meat, carbs, spotlight, publicity, limelight, fame, sun, convention, fashion, traffic, dairy, fat, tradition, make-up
+ The author shuns the spotlight.

[blockade-nose]
noun: blockage, block, jam, traffic jam, roadblock
when: to is reform, progress, growth, recovery, success, deal, talent, learning | modifier is mental, writer, building, city, starting, tower, apartment, office, traffic, log, strawberry, road, sun, stumbling, engine, cylinder, breeze
+ The fog caused a traffic jam on the bridge.

[riot-colour]
noun: riot
when: of is colour, color, flower, fun, sound, flavour, flavor, orchid, noise, pattern
+ The garden is a riot of colour.

[army-of-fans]
verb: deploy, marshal, mobilise, mobilize, rally, muster, summon, assemble, gather, mass
when: object is fan, argument, fact, courage, evidence, enthusiasm, ingredient, data, thought, energy, goose, teacher, taxi, cast, orchestra, flower, speed, wit, momentum
when: subject not army, government, militia, police, state
+ She mustered the courage to sing.

[drill-hole]
noun: fire drill, drill bit, dentist drill, earthquake drill, evacuation drill, oil drilling, spelling drill, passing drill, safety drill, breathing exercise, exercise class, exercise bike, exercise book, spelling exercise, warm-up exercise, public relations exercise, pr exercise, cost-cutting exercise, academic exercise, branding exercise, bridge-building exercise, box-ticking exercise
+ The merger was a cost-cutting exercise.
+ An earthquake drill closed the schools.

[exercise-right]
light: exercise, hold, conduct + right, restraint, caution, option, patience, muscle, dog, power of attorney, franchise, breath, hand, tongue, orchestra, interview, survey, study, experiment, auction, poll
when: against missing
+ The tenants exercised their right to buy.

[missile-idiom]
noun: test launch of car, product launch, book launch, rocket salad, rocket science, rocket scientist, rocket fuel drink, missile of ice, satellite launch, space launch, moon launch, launch party, launch pad, launch date, launch event, launch customer, car launch, rocket launch of satellite
+ The satellite launch was put off by a day.
+ A book launch filled the shop.

[alert-weather]
noun: heat alert, smog alert, avalanche alert, flood alert, news alert, google alert, price alert, spoiler alert, fraud alert, weather alert, pollen alert, text alert, email alert, storm alert, snow alert, allergy alert, product alert
+ A heat alert covers the south.

[sanction-sport]
verb: ban, suspend, fine, sanction, punish, disqualify, expel, bar
when: object is player, striker, coach, athlete, sprinter, boxer, rider, swimmer, jockey, club, team, goalkeeper, fan, golfer, cyclist, horse, driver, motorist, skater, gymnast, midfielder, defender, referee, pupil, phone, plastic, smoking, alcohol, cigarette, straw, pesticide, skirt, dog, lorry, smoker, advert, product, sweet, toy, shark fin
when: subject not junta, government, army, taliban, militia
+ The federation banned the sprinter for doping.

[sanction-noun-sport]
noun: ban, suspension, sanction, penalty, expulsion, fine
when: modifier is doping, touchline, match, two-match, three-match, four-match, driving, smoking, transfer, lifetime, stadium, parking, plastic, phone, hosepipe, ivory, whaling, fishing, shootout, late, library, speeding, six-game, game, academic, prepayment, alcohol, fur
when: on not russia, iran, regime
+ A three-match ban keeps him out of the cup.
+ The smoking ban helped the bars.

[withdraw-support-fan]
verb: dismiss, sack, fire, remove, drop, replace, relieve
when: object is batsman, coach, manager, chef, butler, opener, tile, battery, bulb, filter, stain, tooth, wheel, cook, striker, goalkeeper, tumour, tumor, word, comma, hat, coat, cover, lid, nanny, gardener, tyre
when: subject not president, junta, king, government
+ The surgeon removed a tumour.

[row-of]
noun: row, spat, dispute, feud, quarrel, stand-off
when: modifier is front, back, third, second, family, domestic, marital, pay, contract, celebrity, parking, neighbour, boundary, copyright, patent, skid, death, corn, rent, ticket, penalty, custody, inheritance, planning, noise
+ The actor sat in the front row.
+ A parking dispute split the street.

[investigate-nature]
verb: investigate, probe, explore, examine, inspect, study
when: object is mystery, origin, effect, cave, ocean, planet, market, option, habitat, universe, gene, species, wreck, engine, tooth, ruin, brain, black hole, sea, pyramid, roof, boiler, drain, patient, plumbing, crater, behaviour, phenomenon, fault, smell, noise
when: subject is scientist, researcher, astronomer, biologist, dentist, plumber, mechanic, archaeologist, diver, probe, telescope, study, team, geologist, physicist, vet, student, doctor, surveyor, chef, historian
+ Scientists are investigating the origin of the crater.

[trial-idiom]
noun: trial, case, hearing, charge, sentence
when: modifier is sheep, dog, drug, taste, free, suit, pencil, glass, display, brief, basket, delivery, surcharge, carbon, service, congestion, extra, sheepdog, clinical, randomised, randomized, pilot, vaccine, ski, medal, olympic, cot, worst, best, violin, book, stair
+ The sheep trials drew a crowd.

[blame-weather]
verb: blame, fault, accuse, attribute
when: object is weather, rain, tool, referee, snow, heat, diet, age, luck, injury, himself, herself, wind, pitch, traffic, technology, software, computer, gene, schedule, jet lag, alcohol, error, ice | on is weather, rain, diet, age, luck, injury, referee, stress, traffic, software, error, ice
when: subject not government, rebel
+ The coach blamed the referee for the defeat.

[criticise-art]
verb: criticise, criticize, pan, slam, slate, savage, lambast, blast, mock, attack
when: object is film, album, performance, pitch, referee, refereeing, novel, play, musical, goalkeeper, coach, player, striker, band, singer, dress, service, recipe, hotel, soundtrack, design, food, umpire
when: subject is critic, reviewer, fan, coach, manager, player, columnist, captain, pundit, viewer, audience, supporter, customer, chef, guest, paper
+ Critics panned the musical.
+ The coach slammed the referee.

[apologise-late]
verb: apologise, apologize
when: for is delay, inconvenience, late, noise, typo, rudeness, joke, outburst, smell, mess
when: to not nation, victim, ukraine
+ The airline apologised for the delay.

[resign-contract]
verb: quit, resign, step down, leave, retire
when: as is coach, manager, captain, chief executive, ceo, presenter, headmaster, editor, conductor, trainer, head chef, player, anchor | object is job, band, team, club, school, habit, smoking, show, company, firm, drinking, gym
when: subject not minister, president, premier, general
+ He stepped down as coach after the cup.
+ The drummer quit the band.

# ---- senses by setting: stage, kitchen, clinic, shop, office, weather ---------------------------------------------------

[ambush-interview]
verb: ambush, corner, grill, interrogate, hound, stalk
when: subject is reporter, journalist, photographer, interviewer, host, paparazzi, fan, columnist, presenter
when: object not refugee, prisoner
+ A reporter grilled the premier about the budget.

[capture-ship-film]
verb: capture, catch, snap, freeze
when: subject is camera, photographer, film, cctv, video, lens, microphone, satellite, photo, painting, painter, artist, telescope, sensor, book, novel, poem, picture, documentary
+ A camera captured the crew on the bridge.

[shot-photo]
noun: shot, strike, volley, header, raid, effort
when: by is striker, midfielder, winger, defender, forward, substitute | from is yard, metre, corner, edge, distance, spot, halfway | into is net, corner, goal, roof
+ A volley from the edge of the box made it two.

[bomb-price]
noun: bomb, bombing, missile, rocket, dynamite, torpedo, landmine
when: modifier is photo, bath, glitter, seed, yarn, time, population, debt, calorie, sugar, box-office, f, stink, water, cherry, flea
+ A seed bomb turned the lot into a meadow.

[fall-market]
verb: fall, plunge, collapse, crash, tumble, slump, crumble, dive, sink, slide, retreat, surrender, succumb
when: subject is currency, price, share, rouble, ruble, peso, lira, rupee, dollar, euro, pound, index, profit, sale, revenue, stock, bond, export, temperature, popularity, rating, turnout, attendance, yield, gdp, economy, market, barometer
+ The peso sank to a record low.

[fall-season]
verb: fall
when: in is love, price, value, category, autumn | into is category, disrepair, disuse, habit, sleep, debt, arrears
when: in not battle, fighting, ambush, attack
+ The old pier fell into disrepair.

[fall-asleep]
verb: fall asleep, fall ill, fall apart, fall flat, fall pregnant, fall silent, fall short, fall behind, fall sick, fall through
when: subject is baby, child, dog, joke, marriage, singer, actor, player, patient, team, star, audience, pupil, runner, takeover, sale, bid, club, coach
+ The joke fell flat.

[occupied-seat]
verb: occupy
when: by is office, tenant, shop, bank, family, shopper, restaurant, thought, hotel, patient, company, firm, guest, museum | as is tenant, home, studio, workshop
when: subject is flat, floor, seat, house, office, apartment, room, bed, table, building, block, space, unit, villa, chair, bathroom, toilet
+ The flat is occupied by a tenant.

[raise-flag-concern]
light: raise, lift, hoist, wave, fly + eyebrow, glass, hope, stake, bar, spirit, curtain, veil, lid, hand, awareness, profile, cup, trophy, question, standard, roof, kite, toast
when: subject not army, troop
+ The letter raised eyebrows in the office.

[march-of-time]
noun: march, rally, strike, protest, demonstration, parade, procession, sit-in
when: of is time, progress, penguin, ant, technology, history, science, year, age, wooden soldier, model, fashion, float, animal, boat, elephant, toy, champion | for is bride, wedding, saint, carnival | modifier is wedding, funeral, fashion, carnival, bridal, easter, santa, toy, circus, military band, dog, coin, rugby, tennis, squash, badminton, table-tennis
when: for not peace, justice
+ The march of technology left the typist behind.
+ A carnival procession closed the bridge.

[war-of-attrition-sport]
noun: war, battle, duel, showdown, fight, clash
when: modifier is price, bidding, ratings, browser, pizza, coffee, discount, snowball, pillow, boundary, cock, celebrity, chef, rap, dance, sales, pub, wits, title, relegation, promotion, playoff, midfield, boxing, televised, television, tv, heavyweight, middleweight, wheel-to-wheel, league, championship, ring, goalless
+ A rap battle opened the festival.
+ The heavyweight fight was put off.

[armed-with-facts]
verb: arm, rearm, equip
when: with is fact, figure, knowledge, camera, notebook, smile, laptop, skill, umbrella, broom, microphone, data, degree, book, patience, chart, map, microscope, evidence, questions, torch, pen, spade, mop, phone, airbag, engine, air conditioning, sensor
+ The pupils were armed with umbrellas.

[arms-body]
noun: arm, shell, mine, tank, gun, magazine, mortar, shot, shoot, fire, march, strike, cell, charge, ring
when: of is chair, sofa, coat, company, bank, law, river, sea, galaxy, egg, nut, tortoise, information, gold, copper, coal, fish, petrol, water, vodka, whisky, espresso, salt, bamboo, tequila, rum
+ The mine of information is a librarian.

[shelling-peas]
verb: shell, pod, peel, mine, dredge
when: object is pea, prawn, nut, egg, bean, peanut, almond, shrimp, walnut, pistachio, gold, coal, copper, data, bitcoin, diamond, salt, statistics, lithium
+ The cook shelled two pounds of peas.
+ The firm mines copper in the hills.

[launch-bid-firm]
verb: launch, unleash, mount, spearhead, roll out, kick off
when: object is bid, takeover, product, app, range, brand, menu, collection, sale, website, career, comeback, tour, season, album, magazine, course, survey, competition, service, airline, hotline, book, lottery, channel
when: subject not army, rebel, government
when: against missing
+ The airline launched a range of menus.

[target-audience]
noun: target, objective, aim, goal
when: of is growth, profit, emission, sale, inflation, campaign, study, project, percent, diet | modifier is inflation, sales, growth, profit, emission, price, climate, soft, easy, off, savings
+ The inflation target is two percent.

[hit-musical]
noun: hit, smash, blast, strike, blow, knockout, punch
when: modifier is box-office, chart, pop, smash, dance, greatest, number-one, disco, viral, youtube, musical, karaoke, fruit, hole | with is audience, critic, fan, child, tourist, reader, voter, viewer
+ The show was a hit with children.

[body-blow]
noun: blow, body blow, setback, knock, dent
when: to is hope, confidence, economy, industry, plan, prospect, prestige, pride, campaign, career, growth, reputation, tourism, chance, title, ambition
when: to not soldier, civilian
+ The result was a blow to the hopes of the club.

[deal-blow]
light: deal, suffer, land, strike, deliver, take + blow, body blow, setback, knock, heavy blow, death blow, punch, serious blow, crushing blow
when: to is hope, confidence, economy, industry, plan, prospect, tourism, growth, chance, title, ambition, campaign, career, reputation, currency, sector, exporter | noun-to is hope, confidence, economy, industry, plan, prospect, tourism, growth, chance, title, ambition, campaign, career, reputation, currency, sector, exporter
+ The frost dealt a blow to the hopes of exporters.

[defend-title]
verb: defend, protect, guard, secure, retain, reclaim
when: object is title, crown, lead, medal, trophy, championship, net, thesis, dissertation, brand, patent, skin, wicket, serve, cup, belt, record, majority, margin, market share, copyright, tooth, garden, profit, password, deposit
when: subject not army, rebel, troop, soldier, militia
+ The boxer will defend his title in May.
+ The candidate defended her thesis.

[defence-sport]
noun: defence, defense, guard, attack, back line, midfield
when: of is title, crown, thesis, championship, cup, belt, medal, trophy | modifier is title, zone, thesis, man-to-man, visiting, home, leaky, solid, football, legal, immune
+ The defence of the title begins in May.

[rescue-package-firm]
verb: rescue, save, bail out, prop up, salvage
when: object is point, draw, match, tie, set, penalty, goal, club, marriage, business, day, time, money, energy, paper, recipe, career, deal, show, season, paint, fuel, electricity, file, seat, shot, breath, restaurant, brand, theatre, cinema, pub, shop
when: subject not government, state, army, navy, imf
+ A late goal rescued a point for the hosts.
+ The app saves time and money.

[evacuate-bowels]
verb: evacuate, discharge, relieve, expel, purge
when: object is bowel, stomach, bladder, itch, boredom, pain, congestion, headache, stress, thirst, air, toxin, liquid, account, file, data
+ The syrup relieves a headache.
+ The pump expels air from the tank.

[deport-self]
verb: relocate, move, transfer, shift, resettle
when: object is office, headquarters, production, factory, plant, player, furniture, file, ownership, title, bus stop, library, museum, tree, striker, goalkeeper, server, ball, skill, bird, bee, elephant, rhino
when: to not camp, prison, front, detention
+ The firm moved its headquarters to Lyon.

[jail-break-phone]
noun: jailbreak, custody
when: of is phone, child, daughter, son, pet, dog, series, decay, film, sitcom | modifier is child, joint, shared, sole, phone, monk, battery, fuel, cardiac, stem, blood, skin, solar
+ Joint custody of the dog was agreed.

[custody-child]
light: win, gain, seek, lose, share, get, award, grant + custody, joint custody, sole custody, visitation
when: of is child, daughter, son, dog, baby, twin, kid, cat, grandson | noun-of is child, daughter, son, dog, baby, twin, kid, cat, grandson | subject is mother, father, wife, husband, parent, actress, actor, couple
+ The mother won custody of the twins.

[sentence-grammar]
verb: sentence, convict, charge, arrest, detain, book, hold
when: object is flight, hotel, table, ticket, room, holiday, seat, restaurant, appointment, band, venue, breath, hand, nose, baby, ladder, umbrella, bag, cup, note, line, record, title, job, view, opinion, belief, share, stake, licence, degree, passport, key, door, water, lead, serve, attention, festival, event, ceremony, auction
when: subject not police, rebel, kidnapper, gunman, militia
+ The couple booked a table for two.
+ He holds a degree in law.

[seize-engine]
verb: seize, seize up, lock up, freeze, freeze up, jam
when: subject is engine, brake, gear, back, muscle, computer, screen, motor, machine, credit market, market, knee, printer, lock, joint, pump, piston, phone, lake, pipe
+ The engine seized on the motorway.

[confiscate-phone-school]
verb: confiscate, seize, take away, search
when: subject is teacher, parent, mother, referee, school, umpire, headmaster, father, nanny, librarian, usher, dictionary, site, browser, user, shopper, tourist, buyer
+ The teacher confiscated a phone in class.

[search-web]
verb: search, scour, comb, trawl, sweep, browse, scan, rummage
when: object is web, internet, archive, library, database, shelf, memory, sky, hair, drawer, attic, garage, menu, heaven, pocket, dictionary, site, listing, globe, fridge, record
when: for not weapon, militant, rebel
+ Shoppers scoured the internet for bargains.

[block-account-user]
verb: block, ban, mute, suspend, censor, gag, restrict, limit
when: object is caller, sender, spammer, pop-up, advert, ad, cookie, calorie, sugar, salt, screen time, intake, choice, damage, growth, speed, bus lane, diet, view, noise, tv time, swearing, drinking, consumption, bet, bid, spam, sunlight, cost, price
when: subject not government, ministry, army, authority, regime, police, junta, state
+ Parents restrict the screen time of toddlers.

[curfew-teen]
noun: curfew, lockdown, blackout, ban, embargo, boycott, isolation, quarantine
when: modifier is teenage, sports, smoking, hosepipe, phone, doping, touchline, transfer, ticket, airport noise, night-flight, storm, power-saving, screen, sugar, meat, plastic, review
when: in not kashmir, gaza
+ The hosepipe ban ends on Friday.

[blackout-storm]
noun: power cut, blackout, outage, power outage, shortage, cut-off
when: after is storm, hurricane, earthquake, lightning, flood, snow, typhoon, wind, quake, cyclone | by is storm, lightning, squirrel, fault, tree, snow, wind, overload, cyclone | from is storm, fault, heat
+ A power cut after the storm closed two schools.

[cut-power-storm]
verb: cut, knock out, disrupt, cut off, sever, down, interrupt, isolate
when: subject is storm, hurricane, typhoon, snow, flood, lightning, wind, quake, earthquake, landslide, tree, cyclone, ice, fire, wildfire, avalanche, truck, digger, ship's anchor, mudslide, squirrel, rain
+ The storm knocked out power to the villages.

[warn-driver]
verb: warn, caution, alert, advise, urge, remind, ask
when: subject is doctor, dentist, airline, retailer, bank, weather service, meteorologist, met office, forecaster, dietitian, manufacturer, label, vet, lifeguard, pharmacist, mechanic, hotel, museum, consumer group, cook, chef, coach, trainer, nutritionist, zoo, park
when: object is customer, passenger, motorist, driver, patient, user, parent, shopper, traveller, swimmer, hiker, visitor, walker, pupil, owner, smoker, guest, tourist, fan, player, reader, skier, buyer, investor, commuter
+ The bank warned customers about a scam.
+ Doctors urged patients to drink water.

[urge-buy]
verb: urge, ask, beg, call on, implore, press, encourage, invite, persuade
when: clause is buy, eat, drink, sing, dance, wear, smile, relax, exercise, sleep, cook, read, visit, watch, try, taste, marry, stretch, shop, donate blood, recycle, knit, travel, swim, walk, click, subscribe, download
when: subject is doctor, singer, band, chef, advert, teacher, mother, father, friend, label, coach, airline, brand, retailer, shop, poster, host, menu, dentist, museum, zoo, fan
+ The singer asked the crowd to dance.

[demand-attention]
verb: demand, require, need, request, call for, deserve, want
when: object is attention, patience, skill, care, precision, effort, stamina, time, practice, respect, repair, water, sunlight, password, signature, concentration, imagination, energy, maintenance, discipline, egg, sugar, flour
when: subject is job, sport, task, recipe, plant, role, game, engine, craft, machine, route, garden, puppy, cake, exam, course, cook, car, climb, dance, music, dish, website, baby
+ The role demands stamina.
+ The recipe calls for two eggs.

[offer-discount]
verb: offer, promise, pledge, guarantee, extend, give
when: object is discount, refund, menu, view, holiday, prize, warranty, ride, drink, snack, cake, coffee, seat, breakfast, course, tour, degree, bonus, rebate, trial, ticket, room, bargain, delivery, class, massage, tip, lift, recipe, hug, pay rise, salary, role, part
when: subject not government, minister, rebel, army, state
+ The hotel offers breakfast on the terrace.
+ The shop promised a refund.

[agree-fee]
verb: agree, accept, settle
when: on is fee, salary, menu, colour, design, venue, song, film, rent, recipe | object is fee, salary, role, job, prize, award, oscar, gift, card, cheque, coin, drink, dinner, bet, apology, credit card, dare, ring, part
when: subject not government, rebel, army, minister, side
+ The actress accepted the award.
+ The clubs agreed on a fee for the striker.

[visit-doctor]
noun: visit, trip, tour, journey, stop-off, pilgrimage
when: to is dentist, zoo, doctor, museum, shop, beach, restaurant, supermarket, cinema, theatre, park, toilet, vet, hairdresser, seaside, moon, loo, grandmother, spa, gym, pub, farm shop, aunt, mall, shopping centre, attic, circus | modifier is shopping, school, fishing, camping, family, museum, concert, guided, bus, package, golf, cricket, walking, skiing, reunion, home, comeback, solo, music, lecture, book
+ A shopping trip ended in the rain.

[meeting-school]
noun: meeting, conference, session, gathering, summit, reunion
when: modifier is shareholder, shareholders, annual general, parents, parent-teacher, family, class, school, therapy, recording, jam, training, photo, yoga, team, sales, race, athletics, swimming, prayer, staff, fan, medical, science, developer, bird, creditors, board, autograph, question, practice, trading, drinking, chess, gym, track, festival
+ The board meeting lasted an hour.
+ A family reunion filled the hotel.

[host-show]
noun: host, guest, visitor, ambassador, envoy, delegate, mediator, negotiator
when: of is show, programme, party, quiz, radio, talk show, brand, tournament, festival, gala, problem, reason, golden daffodil, activities, option, error | for is brand, perfume, charity, festival, watch, cosmetic
+ The actress is an ambassador for a perfume brand.

[host-of]
noun: host, army, legion, swarm, battery, barrage, battalion, regiment, raft, flood, fleet, troop, force, volley
when: of is problem, reason, fan, option, feature, lawyer, activity, star, ant, admirer, volunteer, cook, cleaner, question, test, tourist, singer, nature, habit, gravity, bee, butterfly, monkey, taxi, bus, van, car, baboon, scout, personality, cable, opportunity, book
+ A host of stars came to the gala.
+ A battery of tests found nothing.

[support-act]
noun: support, backing, endorsement, praise
when: modifier is customer, technical, tech, life, emotional, product, celebrity, back, arch, lumbar, price, knee, ankle, it, online, shoe, sports, breast, peer, fan, software
+ Customer support was closed on Sunday.
+ A celebrity endorsement sold the shoe.

[aid-digestion]
verb: aid, assist, help, support, boost, ease, promote
when: object is digestion, sleep, growth, recovery, memory, weight loss, concentration, sales, circulation, learning, brake, steering, drainage, healing, flow, muscle, metabolism, navigation, vision, breathing, cough, goal, sale, profit
+ Ginger aids digestion.
+ The device assists navigation.

[assist-goal]
noun: assist, pass, cross, delivery, supply, service, donation, grant
when: for is goal, striker, equaliser, try, winner | modifier is goal, pizza, parcel, home, baby, newspaper, milk, grocery, organ, blood, sperm, egg, research, student, heritage, lottery, arts, mail, flower, forceps, room, taxi, train, church, bus, tennis, customer, car
+ A pizza delivery woke the street.
+ A research grant paid for the telescope.

[release-pressure]
noun: release, launch, drop, issue
when: of is album, film, single, song, book, report, energy, figure, data, hormone, carbon, gas, product, steam, pressure, version, video, trailer, result, game, magazine, survey, statement, phone, toxin, tension, heat, sequel
when: of not prisoner, hostage
+ The release of the album was put off.
+ The release of the figures moved the market.

[withdrawal-symptom]
noun: withdrawal, retreat, exit, evacuation, surrender, abandonment
when: of is cash, money, deposit, product, drug, advert, vaccine, label, song, medicine, book, horse, ticket | from is drug, alcohol, nicotine, caffeine, heroin, opioid, race, account, tournament, bank, shelf, smoking, cash machine | modifier is cash, drug, alcohol, nicotine, caffeine, bank, heroin, opioid
+ Caffeine withdrawal gave her a headache.
+ A withdrawal of cash needs a code.

[concession-stand]
noun: concession, franchise, allowance, discount, yield, compromise
when: modifier is oil, mining, tax, food, fare, ticket, stadium, fishing, logging, gas, bond, crop, dividend, pensioner, student, store, gold, timber, duty-free, rail, airport
+ A student concession cuts the fare.

[resign-player]
noun: resignation, departure, exit, ouster, dismissal, sacking, retirement
when: of is coach, manager, chief executive, captain, striker, ceo, head chef, editor, presenter, conductor, headmaster, trainer, goalkeeper, headteacher, player, chairman | from is football, tennis, cricket, tournament, cup, championship, stage, film, board, club, opera, music, competition
when: of not president, minister
+ The sacking of the coach surprised the fans.
+ Her retirement from tennis came early.

[cooperation-muscle]
noun: cooperation, collaboration, partnership, alliance, union, coordination, marriage, merger
when: between is singer, company, brand, designer, airline, club, hand, muscle, actor, chef, bank, retailer, museum, author, artist, university, band | modifier is musical, hand-eye, opening, civil, sixth-wicket, second-wicket, advertising, brand, motor, doubles, design, fashion, songwriting, credit, rugby, students, muscle
+ A collaboration between two singers topped the charts.
+ Hand-eye coordination helps at tennis.

[sign-off-film]
verb: sign, seal, strike, clinch, ink, land
when: object is record deal, book deal, contract extension, film deal, sponsorship, lease, cheque, autograph, will, receipt, form, tenancy, mortgage, win, victory, title, promotion, job, role, fish, plane, ball, prize, envelope, bid, transfer, medal, birth certificate
when: with not rebel, government
+ The author landed a role in the film.
+ The win sealed promotion for the club.

# ---- accidents and weather, seen from their parts -------------------------------------------------------------------
[roof-injures]
verb: injure, kill, crush, bury, trap, hurt, hit, strike, wound
when: subject is roof, ceiling, wall, balcony, scaffold, scaffolding, staircase, billboard, branch, icicle, chandelier, grandstand, lift, elevator, escalator, boulder, rock, signboard, gate, chimney, girder, concrete slab, slab, pole, pylon, beam, log, ladder, forklift, excavator, conveyor
when: subject not mob, rioter, attacker
+ A falling balcony injured two tenants.
+ The chimney crushed a parked van.
- Gunmen injured two tenants in Dhaka.

[water-wipes-out]
verb: wipe out, sweep away, inundate, submerge, engulf, cut off, destroy, flood, isolate, bury, swallow, claim, threaten, displace
when: subject is dam, burst, river, water, tide, torrent, sea, lake, reservoir, lava, mud, glacier, rainfall, downpour, surge, levee, dyke, embankment, ash cloud, sinkhole, landfall, swell, thaw, meltwater, canal
+ The torrent swept away a footbridge and three barns.
+ Mud engulfed the lower village.

[accidental-fire]
verb: burn, burn down, gut, destroy, damage, ravage
when: clause is overheat, tip, tip over, short-circuit, malfunction, spill, leak, spark, overturn | from is spark, candle, stove, cigarette, heater, chimney, short circuit | document is overheat, short-circuit, stove, candle, heater, cooker, lightning, fireworks
when: document not arson, arsonist, bomb, militia, mob, soldier, rebel, gang, attacker
+ The barn burned down when a lamp tipped over.
+ The mill was burned to the ground when a stove overheated.

[plane-kills]
verb: kill, injure, hurt
when: subject is plane, aircraft, airliner, glider, balloon, microlight, ferry, boat, tram, cable car, minibus, coach, lorry, tractor, rollercoaster, cruise ship, snowplough, helicopter, paraglider
when: document not bomb, missile, strike, raid, rebel, shoot, hijacker, hijack, attack, warplane, airstrike, bombing, militant, army, rocket, war, fighter
+ The glider came down in a wood, killing its pilot.
- A helicopter fired rockets at a village, killing three farmers.

[rocket-fails]
verb: explode, blow up, crash, fall, disintegrate, break apart, hit, land, burst
when: subject is rocket, spacecraft, probe, satellite, booster, capsule, space shuttle, lander, rover, space station, meteorite, debris
when: on is launch pad, pad, takeoff, moon, mars, runway | during is launch, test, liftoff, flight, re-entry, countdown, ascent | after is launch, liftoff, take-off, takeoff, ignition | into is orbit, ocean, sea, space | in is desert, orbit, space, test, stratosphere
when: document not militant, launcher, rebel, civilian, army, shelling, warhead
+ The rocket exploded on the launch pad in Kourou.
+ The capsule landed in the desert.
- A rocket fell on a house in Sderot and wounded a civilian.

[crash-noun-deadly]
noun: crash, collision, derailment, capsizing, shipwreck, pile-up, near miss, mid-air collision, emergency landing, crash landing, plane crash, helicopter crash, train crash, bus crash, car crash, road crash
when: self present
when: modifier not system
+ The crash near Lyon killed four.
+ The bus crash was the worst in a decade.

[plunge]
verb: plunge, plummet, overturn, capsize, veer, skid, swerve, career, derail, jackknife, run aground, nosedive, somersault
when: subject is bus, car, truck, lorry, train, ferry, boat, van, plane, ship, vehicle, minibus, coach, taxi, tram, motorcycle, helicopter, jeep, tanker, barge
when: document not bomb, ambush, mine, shoot, gunman, rebel
+ The bus plunged into a gorge near Almora.

[crew-abandons]
verb: abandon, evacuate, leave, quit, vacate
when: object is ship, vessel, boat, trawler, ferry, car, cockpit, yacht, rig, search, attempt, hope, habit, practice, climb, race, baby, puppy, kitten, dog, cat, project, match, game, innings, idea, effort, shopping cart, vehicle
when: subject is crew, sailor, passenger, captain, driver, climber, team, umpire, referee, mother, owner, yachtsman, pilot, diver, rescuer, developer, investor
when: document not pirate, rebel, shell, missile, torpedo, army
+ The crew abandoned ship after the hull cracked.

[missing-person-search]
verb: search, comb, scour, hunt, sweep, look
when: for is hiker, toddler, swimmer, climber, survivor, wreck, wreckage, girl, boy, pensioner, skier, dog, plane, aircraft, boat, fisherman, pilot, walker, diver, tourist, black box, debris, treasure, job, clue, bargain, answer, cure, planet, flat, oil, gold
+ Police searched the lake for a hiker.
+ The navy combed the bay for wreckage.

[body-of-accident]
light: find, recover, pull, retrieve, discover, spot, locate + body, corpse, remains
when: noun-of is hiker, swimmer, climber, skier, diver, drowned, toddler, walker, fisherman, sailor, mountaineer, whale, pilot, passenger, crew, explorer, miner, dinosaur, king, pharaoh, surfer, kayaker, canoeist, sherpa
when: with not wound, bullet, rope
+ Divers recovered the body of a swimmer from the bay.

[animals-attack]
verb: attack, kill, maul, bite, sting, trample, gore, injure, maim, invade, raid, ravage, destroy, devour, charge, savage, swarm
when: subject is shark, bear, crocodile, elephant, tiger, lion, dog, wolf, leopard, bee, wasp, snake, hippo, hippopotamus, monkey, baboon, boar, bull, jellyfish, mosquito, locust, ant, rat, fox, goose, seagull, cat, cow, alligator, hyena, python, cobra, jackal, stingray, spider, swan, beetle, caterpillar, armyworm, weevil, termite, camel, buffalo, rhino, moose, puma, cougar, dingo, magpie, hornet, scorpion, pest, swarm
when: subject not tamil tiger
+ A hippo attacked a canoe on the lake.
+ Armyworms ravaged the maize.

[people-hunt]
verb: shoot, kill, hunt, trap, poison, cull, slaughter, capture, catch, net, butcher, snare, poach, wound, attack
when: object is deer, wolf, bear, boar, duck, pigeon, fox, elephant, rhino, whale, seal, shark, crocodile, tiger, lion, leopard, goose, badger, hare, rabbit, moose, pheasant, grouse, kangaroo, snake, dog, rat, mouse, mosquito, fish, salmon, tuna, cod, lobster, crab, butterfly, bird, turkey, chicken, pig, cow, cattle, herd, flock, gorilla, turtle, coyote, horse, camel, goat, sheep, poultry, mink
when: subject not rebel, militia, raider, bandit, soldier, troop, army, militant, rustler
when: document not cattle rustling, herder, militia, raider
+ A farmer shot two wolves near Siena.
+ The trawler caught 20 tonnes of cod.

# ---- body and illness ----------------------------------------------------------------------------------------------
[treat-patients]
verb: treat, nurse, care, look after, admit
when: subject is doctor, nurse, clinic, hospital, surgeon, dentist, vet, therapist, ward, unit, midwife, physician, paramedic, psychiatrist, centre, center
when: document not war, refugee, earthquake, wounded, bombing, shelling, attack, fighting, clash, explosion, blast, flood, displaced, shooting, camp, cyclone, gunshot, army, cholera, soldier, quake, shell, wound
+ The nurses treat children with asthma.
- Doctors from a charity treated wounded villagers after the shelling.

[body-fights]
verb: fight, fight off, attack, invade, destroy, combat, kill, defend, target, neutralise, neutralize, repel, resist, battle
when: subject is antibody, cell, white cell, immune system, antibiotic, drug, vaccine, vitamin, enzyme, virus, parasite, bacteria, bacterium, tumour, tumor, toxin, antigen, protein, gene, body, liver, hormone, compound, molecule, treatment, chemotherapy, medicine, fungus, mould, chemical, venom, microbe, worm
+ Antibodies attack the sick cells.
+ The drug targets a protein in the brain.

[fight-for-life]
light: fight, battle, struggle + for life, for breath, for survival, for fitness
verb: fight, battle, struggle
when: for is life, breath, fitness, survival, air | to is save, survive, breathe | clause is save, survive, breathe, stay, keep, recover
when: subject is baby, boy, girl, patient, woman, man, doctor, surgeon, nurse, vet, driver, player, passenger, child, victim, twin, teenager, shop, company, club, firm, newspaper, cinema, conservationist, medic, midwife
when: subject not rebel, soldier, army
+ The boy is fighting for his life in a clinic.
+ Surgeons fought to save the foot of the climber.

[kept-in-hospital]
verb: detain, hold, keep, confine
when: in is hospital, ward, clinic, intensive care, surgery, quarantine ward, bed, wheelchair, incubator | to is bed, wheelchair, hospital, sofa | for is observation, test, check-up, treatment
when: under not guard, arrest
when: in not prison
+ The tourist was detained in hospital overnight.
+ The baby was kept in an incubator.

[caught-on-camera]
verb: catch, capture, film, record, spot, snap
when: on is camera, video, tape, film, cctv, footage, microphone, webcam, radar, dashcam, surveillance camera, speed camera | by is camera, photographer, cctv, webcam, lens
+ The burglar was caught on camera.
+ The moment was captured on video.

[catch-idiom]
verb: catch, capture, seize, grab, nab, bag, hook, net, corner
when: object is cold, flu, bus, train, flight, glimpse, breath, fire, wave, ball, eye, mood, bug, disease, market, moment, attention, thief of time, sight, plane, butterfly, ferry, tram, last train, drift, breeze, sun, meaning, essence, beauty, spirit, imagination, bargain, award, prize, goal, hat-trick, share, audience
when: subject not police, soldier
+ The pupils caught the last bus to Bath.

[caught-in-weather]
verb: catch, trap, strand, surround, hold up, stop, hit
when: in is traffic, rain, storm, blizzard, snow, queue, jam, lift, elevator, undertow, current, net, machinery, mud, snowdrift, cave, downpour, tide, fog, ice, avalanche, rip current, whiteout, elevator shaft | by is tide, fog, snow, storm, blizzard, rain, flood, darkness, traffic, surprise
when: document not gunman, rebel, shelling, siege, bomb
+ Forty skiers were trapped in a cable car by fog.
+ Drivers were stranded by snow on the pass.

[suicide-hotline]
noun: suicide hotline, crisis hotline, customer hotline, complaint hotline, tip hotline, telephone helpline, helpline, hotline number, abuse hotline, cold call, sales call, wake-up call, curtain call, roll call, prank call, conference call charge, roaming call
+ A suicide hotline in Leeds got 300 calls.
+ The shop answers a complaint hotline.

# ---- sport and contests ----------------------------------------------------------------------------------------------
[siege-on-goal]
light: lay + siege
when: to is goal, net, wicket, penalty area, box, tryline, try line, basket, title, record
+ The home side laid siege to the visitors' goal.

[beat-in-poll]
verb: beat, lead, trail, defeat, trounce, edge, edge out, thrash, hammer, rout, crush, oust, unseat, topple
when: by is percent, point, vote, margin, majority, percentage point, landslide, seat, ballot, run, wicket, goal, stroke, length, second, metre, yard | in is poll, survey, primary, caucus, straw poll, ballot, by-election, runoff, run-off, election, contest, vote, race, debate, playoff, heat, semi, semifinal, opener, replay | for is nomination, post, award, gold, bronze, silver, presidency, leadership, mayoralty, seat, trophy
when: in not coup, battle, raid
+ The mayor beat his challenger by 40 votes.
+ She trounced two rivals for the nomination.

[sport-knock-out]
verb: knock out, eliminate, dump, send off, see off, bowl out, dismiss, stump, stun, floor, outclass, outplay, overpower, sink, down, silence, overwhelm, despatch, dispatch, trap, run out, punish
when: from is cup, tournament, competition, playoff, contest, open, league | in is over, round, set, inning, innings, minute, second round, first leg, second leg, final, quarter-final, semi-final, tie-break, replay | for is duck, run, century | of is cup, tournament, competition | with is goal, header, drop goal, penalty, free kick, volley, uppercut, googly, yorker
when: subject not soldier, rebel, army
+ The hosts were knocked out of the tournament by Peru.
+ The spinner bowled out the tail for 12 runs.

[sport-suspended]
verb: suspend, ban, fine, expel, exclude, sanction, bar, disqualify, dock, relegate, censure, punish
when: subject is league, fifa, uefa, ioc, federation, tour, referee, umpire, club, wada, iaaf, association, nba, nfl, tribunal, steward, coach
when: for is game, match, doping, foul, tackle, bite, month, race, start, week, swearing, spitting, betting, headbutt, season, elbow, dissent | from is race, game, squad, final, competition, tour, tournament
when: object not russia, state, federation
+ The league suspended the winger for four games.

[off-target-shot]
noun: shot, volley, header, drive, effort, free kick, salvo, strike, missile, rocket, cannonball, bullet
when: from is striker, winger, midfielder, captain, defender, substitute, outside, range, metre, yard, halfway line, corner | over is bar, crossbar, post
+ A rocket from the winger flew past the keeper.

[sport-raid-win]
verb: snatch, steal, seize, grab, capture, storm, fire, blast, hammer, smash, power, cruise, race, march, surge, charge, sweep
when: to is victory, win, title, lead, final, semi-final, top, gold, glory, power, success, last four, quarter-final, playoff, world cup | into is final, semi-final, lead, second round, last eight, last four, quarter-final, round, last sixteen, third round, top ten, playoff, first place
when: subject not rebel, army, troop, general, junta, soldier, militant
+ The hosts marched into the final.
+ The liberals stormed to victory at the polls.

[title-fight]
noun: title fight, title bout, prize fight, cage fight, snowball fight, food fight, pillow fight, dogfight for points, sword fight scene, fight scene, fight club, fist fight on set, water fight, bull fight, bullfight, cockfight, dog fight, fight card, rematch, showdown, grudge match, local derby, penalty shootout, penalty shoot-out
+ The title fight in Macau drew a big crowd.
+ A pillow fight closed the party.

[team-defence]
noun: defence, defense, attack, offence, offense, line, front, wing, forward line, backline
when: possessor is team, club, side, coach, captain, champion, striker, opponent | of is team, club, side, champion, visitor
when: document not soldier, army, rebel, troop, militia, gunman, bomb
when: document is goal, match, season, coach, league, cup, score, wicket, final, quarter, tournament, striker
+ The team's attack produced one goal.

# ---- business, technology, traffic -----------------------------------------------------------------------------------
[hurt-by-tariff]
verb: hurt, hit, squeeze, wound, punish, cripple, batter, hammer, pinch, kill, destroy, injure, devastate, pummel, harm, attack
when: subject is tariff, tax, duty, price, trade war, cost, inflation, recession, cut, slump, rate, devaluation, shortage, weather, delay, outage, subsidy, quota, scandal, law, rule, downturn, slowdown, competition, automation, austerity, default, layoff, import, dollar, regulation, lockdown, strike action, closure, boycott, deficit, policy, merger, sanction, unemployment, poverty, debt, crisis, bankruptcy, legislation, reform
when: subject not attack, bomber
+ The tariff would hurt American farmers.
+ Sanctions have hurt ordinary families in Caracas.

[boardroom-coup]
noun: coup, putsch, revolt, rebellion, mutiny, uprising, insurrection
when: modifier is boardroom, diplomatic, publicity, marketing, transfer, ratings, pr, propaganda, backbench, tory, taxpayer, shareholder, investor, consumer, fan, dressing-room, parliamentary, rank-and-file, player, labour, caucus | by is backbencher, mp, shareholder, investor, senator, lawmaker, taxpayer, fan, player, delegate, consumer, customer, viewer | for is club, company, gallery, museum, team, festival, broadcaster, publisher
when: modifier not military, army
+ The board ousted the founder in a boardroom coup.
+ The premier survived a revolt by his backbenchers.
- A revolt by soldiers in Bamako shook the capital.

[forced-by-circumstance]
verb: force, compel, oblige, press
when: by is shortage, weather, injury, rain, snow, storm, debt, cost, illness, lack, loss, price, fault, fire, demand, breakdown, fog, accident, circumstance, recession, drought, leak, outage, poverty, hunger, law, hurricane, flood, competition, sanction, bankruptcy | clause is halt, close, postpone, delay, reschedule, rethink, recall, ground, retire, ration, default, economise, restate, downsize, retrain, adapt, improvise, adjourn, scrap, relocate, refinance, rewrite, apologise, apologize, swerve, queue, refit
when: subject not gunman, rebel, soldier, militia, police, army, kidnapper, hijacker, troop, gang, militant
+ The bakery was forced to close two shops.
+ Farmers were forced out of business by a drought.
- Hijackers forced the pilot to land in Tripoli.

[patent-claim]
verb: throw out, dismiss, toss out, reject, uphold, quash, hear, settle, deny, strike out
when: over is patent, copyright, trademark, logo, debt, fee, will, estate, royalty, recipe, song, brand, design, rent, divorce, fence, parking | of is patent, copyright, trademark, will | noun-over is patent, copyright, trademark, logo, debt, fee, will, estate, royalty, recipe, song, brand, design, rent, divorce, fence
+ The judge dismissed a lawsuit over the logo of a brewery.

[kill-thing]
verb: kill, kill off, murder, destroy, slay, torpedo, strangle
when: object is battery, nap, siesta, habit, tradition, brand, product, feature, app, series, show, character, programme, romance, conversation, appetite, dream, enthusiasm, signal, light, sound, music, moss, algae, tick, flea, parasite, insect, grass, plant, coral, creativity, innovation, demand, momentum, spirit, fun, headline, buzz, competition, website, software, file, data, hard drive, lawn, nerve, taste, microbe, passion, ambition, incentive, art, theatre, taste bud, sperm, mite, larva, column, newspaper, magazine
+ The update killed the battery of the phone.
+ Frost kills the larvae.

[kill-me]
verb: kill
when: subject is it, this, heat, traffic, boredom, suspense, foot, feet, back, shoe, wait, stress, smoking, speed, curiosity, cigarette, job, humidity, cough, knee
when: object is i, me, we, us, you, they, them, myself | object missing
when: document not bomb, attack, missile, shell, drone, explode, mine, quake, blast
+ Even if it kills me, I will finish the marathon.
+ Smoking kills.

[kicked-out-of-flat]
verb: kick out, throw out, boot out, turf out, chuck out, kick, toss out, evict, eject, expel, thrust out
when: of is flat, accommodation, apartment, bar, club, pub, restaurant, hotel, school, band, show, game, bed, tournament, competition, cup, league, class, dormitory, casino, cinema, bus, taxi, store, team, group, party, gym, choir, orchestra, nightclub | for is unpaid rent, rent, smoking, singing, drunkenness
when: by not police, soldier, army, junta, government
when: subject not police, soldier, army, junta, government, rebel, militia
+ He was kicked out of his flat for unpaid rent.
+ Two guests were thrown out of the casino.

[system-crash]
verb: crash, freeze, hang, go down, shut down, fail, lock up, overload, collapse, block, jam, melt down
when: subject is website, site, app, server, computer, system, laptop, phone, network, database, programme, browser, switchboard, page, device, screen, hotline, platform, exchange, ticketing system
when: document not hacker, hack, cyberattack, ddos, malware, regime, censor, authority, attack, government, police, army
+ The website crashed under the rush for tickets.

[road-closed-accident]
verb: close, block, shut, cut, cut off, obstruct, paralyse, paralyze, clog, jam
when: by is snow, tree, landslide, accident, crash, flood, rockfall, ice, fog, avalanche, rubble, mud, lorry, sinkhole, works, collapse, leak | after is accident, crash, landslide, storm, flood, rockfall, collision, leak, earthquake | for is repair, maintenance, works, marathon, parade, race, filming, holiday, night, season, winter, cleaning, renovation, resurfacing
when: document not protest, demonstrator, militant, rebel, police cordon, army, striker
+ The motorway was blocked by a landslide.
+ The bridge was closed for repairs.

[warn-travellers]
verb: warn, urge, advise, tell, remind, caution, ask
when: clause is expect, delay, avoid, boil, drink, stay hydrated, slow, check, slip, wrap, reschedule, plan, sunburn, queue, park | of is delay, queue, ice, pollen, glare, disruption, congestion, scam, rash, side effect, allergy, pothole, surcharge | about is delay, scam, disruption, congestion, queue, side effect, parking, pickpocket, jellyfish
+ Drivers were warned of long delays on the ring road.
+ The council urged residents to boil water.

[hostile-bid]
noun: hostile bid, hostile takeover, takeover bid, bid battle, takeover target, poison pill, white knight, dawn raid on shares, share raid, corporate raid, raider of companies, takeover raid, price raid, bear raid, short attack, price assault, cost offensive, sales blitz, ad blitz, advertising blitz, media blitz, price blitz, recruitment blitz
+ A hostile bid for the brewery failed.
+ The shop began a sales blitz.

[launch-hostile-bid]
light: launch, mount, make, prepare, fend off, fight off, reject, rebuff, resist, repel, spurn, defeat + bid, takeover, takeover bid, approach, hostile bid, hostile takeover, buyout, buyout offer, takeover offer, merger, merger offer, tender offer
when: subject is company, firm, bank, brewer, board, shareholder, airline, retailer, miner, publisher, carmaker, fund, investor, club, group, supermarket, tycoon, insurer, drugmaker, chain
+ The brewer fended off a takeover bid.
+ The miner launched a hostile bid for a rival.

[merger-talks]
noun: merger talk, merger talks, takeover talk, contract talk, pay talk, transfer talk, buyout talk, salary talk, licensing talk, rescue talk, refinancing talk, bid talk, sponsorship talk, coalition of brands, film talk
when: between not government
+ Merger talks between the two banks collapsed.

[jobs-axed]
verb: slash, axe, shed, cut, chop, eliminate, trim, prune, purge, sack, dismiss, lay off, fire, dump
when: object is job, post, position, workforce, staff, headcount, worker, cost, price, forecast, dividend, budget, overhead, share, stock, bond, branch, brand, outlet, product line, employee, bonus, fare, premium, bill
when: subject is company, firm, bank, airline, carmaker, retailer, store, newspaper, broadcaster, manufacturer, investor, shareholder, fund, club, giant, group, chain, studio, start-up, startup, brewer, insurer, utility, operator, publisher, trader, analyst, university, council
+ The airline slashed 400 jobs.
+ Funds dumped shares in the lender.

[recall-product]
verb: recall, withdraw, pull, ban, scrap
when: object is car, vehicle, toy, product, battery, toaster, phone, drug, airbag, yoghurt, meat, salad, lettuce, cheese, model, heater, washing machine, pushchair, stroller, medicine, cosmetic, spinach, baby food, formula, tyre, beef, pet food, syrup, charger
when: subject not army, junta
+ The firm recalled 3,000 toasters.

[recall-remember]
light: relive, retell, recount, revisit, describe, recall + battle, war, siege, raid, march, strike, coup, air raid, uprising, protest, blitz, landing, evacuation, offensive, mutiny, hijacking
when: subject is survivor, veteran, witness, author, writer, widow, neighbour, actor, historian, grandmother, grandfather, exhibition, plaque, novel, diary, memoir, pensioner, museum
+ The veteran recounted the battle to a class of pupils.

# ---- stage and screen, words and politics ----------------------------------------------------------------------------
[film-shows-attack]
light: show, depict, feature, portray, tell, dramatise, dramatize, recreate, re-create, reconstruct, stage, describe, evoke, chronicle, trace, follow + attack, siege, bombing, massacre, murder, kidnapping, war, battle, shooting, coup, revolt, invasion, assassination, uprising, raid, hijacking, strike, protest, riot, rescue, killing, execution
when: subject is film, movie, novel, play, painting, book, series, drama, mural, opera, exhibition, museum, episode, video game, game, musical, comic, poem, miniseries, ballet, song, cartoon, memoir, tapestry, sculpture, thriller, sequel
+ The film shows an attack on a palace.
+ The novel depicts a siege.

[shot-on-location]
verb: shoot, film, direct
when: on is location, set, film, camera, iphone, budget, digital video, stage, soundstage | at is studio, location, f
when: subject not gunman, police, soldier
+ The drama was shot on location in Malta.

[singers-row]
verb: break out, erupt, rage, flare, flare up, escalate, intensify, simmer, continue, start, begin
when: between is singer, rapper, star, celebrity, actor, brand, retailer, supermarket, neighbour, author, chef, critic, model, actress, comedian, presenter, footballer, coach
+ A war of words broke out between the two singers.

[statement-concludes]
light: conclude, close, end, finish, sign off, open, begin + statement, letter, speech, report, sermon, message, communique, address, article, essay, note, email, declaration
when: with is prayer, appeal, word, call, warning, greeting, blessing, quote, thanks, joke, line, phrase, reference, verse, song | by is say, state, thank, urge, call, quote, wish, add, note, stress, recall, remind
+ The statement concluded with a prayer.
+ The bishop concluded his letter by thanking the parish.

[release-document]
verb: release, publish
when: object is statement, communique, letter, document, photograph, transcript, e-mail, email, tape, recording, memo, poll, manifesto, note, opinion, ruling, text, map, schedule, plan, budget, minutes, footage, bulletin, guideline, forecast, paper, index, detail, name, autopsy, communiqué, press release, dataset, estimate, timetable
+ In a statement released on Friday, the museum thanked its donors.
+ The club released the names of the players.

[applaud-plain]
verb: applaud, cheer, clap, salute
when: object missing
when: subject is audience, crowd, fan, guest, listener, spectator, viewer, class, congregation, mp, rest, pupil, public, hall, delegate, family, supporter, everyone, everybody, people, lawmaker, orchestra, cast, teammate
+ The audience rose and cheered for a minute.

[speak-to-audience]
verb: speak, talk, chat, lecture, preach
when: to is student, pupil, audience, graduate, congregation, viewer, listener, reader, fan, guest, shopper, volunteer, pensioner, child, class, parishioner, cadet, churchgoer, schoolchild, undergraduate, conference, neighbour, schoolgirl, me, us, owner, passer-by, nurse, patient, shareholder
when: subject not mediator, rebel
+ Speaking to students in Boston, the minister described her childhood.

[keep-state]
verb: keep, hold, stay, leave
when: self has alive, closed, open, safe, warm, happy, busy, clean, dry, fit, awake, healthy, calm, quiet, informed, afloat, secret, low, high, steady, fresh, up, going, running, apart, together, sober, quiet
when: self present
+ The nurse kept the patient alive for a week.
+ The owner kept the shop closed on Sunday.

[ammunition-idiom]
light: give, provide, hand, offer, supply, lend, gain + ammunition, ammo, fuel, firepower, arsenal, fodder
when: to is critic, opponent, rival, sceptic, skeptic, campaigner, argument, claim, side, theory, debate, call | indirect is critic, opponent, rival, sceptic, skeptic, campaigner, lawyer, prosecutor, side, headline writer, investor
+ The leak gave ammunition to critics of the bank.

[swear-idiom]
verb: swear, promise, bet, guarantee
when: subject is i
when: clause is be, have, know, see, hear, love, think, feel, taste, remember, look, sound, smell, cold, true, good, real | clause is finite
+ I swear that the soup is cold.

[journey-career]
light: begin, start, end, continue, complete, embark on + journey, trip, voyage, odyssey, pilgrimage
when: in is school, kitchen, theatre, business, music, garage, club, life, football, acting, choir, shop, band, fashion, cinema, boxing | as is singer, chef, player, clerk, mother, coach, actor, nurse, dancer, designer | of is discovery, recovery, faith, healing
+ She began her journey in a garage as a singer.

[stand-idiom]
verb: stand, get, stick, align, side, rally
when: subject is it, record, total, score, law, tower, statue, house, tree, hotel, church, price, share, rate, temperature, tally, toll, building, chair, bottle, figure, offer, hotel
+ As it stands by the river, the hotel looks small.

[get-with]
verb: get, stick, stand
when: object is time, chance, picture, photo, dinner, lunch, seat, contract, ticket, word, drink, sleep, selfie, deal, help, rid, fit, home, bus, attention, result, grip, divorce
+ She gets more time with her family in Lagos on Sundays.

[require-things]
verb: require, need, demand, take
when: subject is it, job, plan, project, process, method, trip, repair, task, operation, climb, journey, rule of thumb, procedure, exam, post, visa, form, application, software, licence, permit, machine, experiment, dish, trick, sport, surgery, software
when: object is worker, man, engineer, hour, day, money, permit, licence, patience, oven, signature, battery, pilot, nurse, person, step, tool, effort, driver, staff, people, week, month, minute, permission, help, password, passport, experience, degree, click, courage, teamwork, skill
+ The repair required only one engineer.

[recognise-thing]
verb: recognise, recognize, acknowledge, identify
when: object is expert, specialist, face, voice, song, brand, landmark, name, handwriting, pattern, symptom, talent, achievement, photo, suspect, man, woman, car, attacker, melody, smell, follower, figure, portrait, logo, gap, effort, winner, employee, volunteer, teacher, sign, applause, receipt, sender, signature, word, bird, speech, skill, value, benefit, beauty, contribution, actor, singer, danger, risk, limit, pain, difficulty, problem, challenge, tune, uniform
when: subject not government, parliament, state
+ The shopkeeper recognised the man from a poster.

[sanction-event]
verb: sanction, license, approve, authorise, authorize, permit
when: object is race, bout, tournament, rally race, match, gathering, programme, research, experiment, contest, concert, course, drug, treatment, vaccine, device, medicine, therapy, therapy, fight, spending, expense, overtime, dress, use of funds, trip, event, carnival, extension, flat, planning application, building, casino
when: subject is school, college, university, league, federation, committee, council, board, church, fda, regulator, agency, body, association, club, city, state | by is school, college, university, league, federation, committee, council, board, church, regulator, association, club
+ The race was not sanctioned by the federation.

[pay-offer]
verb: accept, take, reject, turn down, refuse, consider, weigh, decline
when: noun-modifier is pay, job, wage, transfer, takeover, contract, cash, salary, buyout, share, loan, book, film, merger, tender, severance, redundancy
when: object is offer, deal, proposal, rise, package, increase, cut, bid
when: subject not rebel, government, militia
+ The pilots accepted a pay offer of 3 percent.

[discredited-theory]
verb: repudiate, reject, discredit, debunk, disprove, dismiss, challenge, dispute, doubt, question, oppose, refute, embrace, endorse, accept, back, support, defend
when: object is theory, hypothesis, myth, thesis, diagnosis, dogma, paradigm, interpretation, stereotype, superstition, horoscope, fad diet, textbook, dating, model, calculation, formula, methodology
+ The hypothesis was repudiated by two geologists.

[party-metaphor-war]
noun: culture war, trade war of words, political warfare, political battle, party infighting, civil war in party, battle for votes, battle for ratings, battle for survival, battle for leadership, leadership battle, succession battle, succession fight, electoral battle, nomination fight, nomination battle, primary battle, confirmation battle, confirmation fight, funding fight, spending battle, budget fight, turf battle, legal wrangle, policy fight, battle of ideas, battle of words, battleground state, swing state, battle bus, war chest, war room, spin war, war of attrition in court, war of nerves in markets, megaphone diplomacy
+ The leadership battle in the party ended on Sunday.
+ The senator has a war chest of 4 million dollars.

[political-earthquake]
noun: political earthquake, political bombshell, bombshell, political dynamite, political storm, political firestorm, political suicide, political assassination by leak, character assassination, political massacre, night of the long knives, political bloodbath, media storm, firestorm, shock wave, shockwave, landslide victory, landslide defeat, political tsunami, trench warfare in committee, smear, mudslinging, mud-slinging, dirty tricks campaign
when: of not uranium
+ The result was a political earthquake.
+ The book is a bombshell for the palace.

[election-campaign]
light: launch, begin, start, kick off, open, run, suspend, end, relaunch, lead, wage, fight, conduct, mount + campaign, election campaign, leadership campaign, presidential campaign, mayoral campaign, re-election campaign, advertising campaign, ad campaign, fundraising campaign, marketing campaign, awareness campaign, publicity campaign, charity campaign, vaccination campaign, recruitment campaign, fundraising drive, membership drive
when: for is mayor, governor, president, senate, congress, presidency, parliament, leadership, seat, job, product, brand, office, car, shampoo, election, re-election, charity, awareness, museum | noun-modifier is election, leadership, presidential, mayoral, re-election, advertising, ad, fundraising, marketing, awareness, publicity, charity, membership | noun-for is mayor, governor, president, senate, congress, presidency, parliament, leadership, seat, product, brand, office, car, election, re-election, charity
when: against not regime, rebel
+ She launched her campaign for mayor in Cork.

[no-war-object]
verb: attack, slam, savage, shred, tear apart, demolish, destroy, blast, crucify, skewer, roast, bury
when: object is argument, recipe, album, book, film, performance, play, theory, essay, logic, report card, costume, script, menu, outfit, thesis, column, novel, hypothesis
when: subject not rebel, soldier
+ The reviewer demolished the argument of the book.

[combat-compound]
noun: combat patrol, combat boot, combat trousers, combat training, combat pilot, combat veteran, combat sport, combat gear, combat experience, combat medal, combat pay, combat drone maker, fighting spirit, fighting chance, fighting talk, fighting fit, fighting fund, fighting style, fighting weight, fighting fish, crime fighting, fire fighting, firefighting, fire-fighting, dog fighting ring, single combat scene, unarmed combat class, combat robot
when: self present
+ The combat pilot wrote a memoir.
+ The fighting spirit of the side pleased the coach.

[truce-compound]
noun: ceasefire monitor, ceasefire line, ceasefire committee, truce line, truce monitor, armistice line, armistice day, armistice ceremony, ceasefire zone, truce village, ceasefire commission, ceasefire observer
when: modifier not violation
+ An observer walked along the ceasefire line on Cyprus.

[protest-compound]
noun: protest song, protest singer, protest art, protest letter to bank, protest vote, strike breaker pay, strike force rating, protest music, protest poem, protest party, march hare, march past, strike ballot paper, riot grrrl, riot shield maker, riot gear, riot police uniform, rally driver, rally car, pep rally, rally stage, demonstration video, demonstration flight, demonstration project, demonstration sport, strike bowler, strike pair, strike duo
when: self present
+ A protest song topped the charts.
+ The rally driver rolled his car on a bend.

[attack-compound]
noun: attack coach, attack minded, attack ad spending, attack pattern, attack surface, attack vector, attack line, attack dog trainer, attack helicopter maker, raid array, raid boss, battle royale, battle rap, battle scene, battle re-enactment, battle reenactment, battle cry, battle hymn, battle dress, war memorial, war grave, war poet, war movie, war museum, war correspondent, war artist, war reporter, war veteran, war baby, war bride, bomb calorimeter, bomb cyclone, bomb site, bomb disposal, bombing range, murder mystery, murder novel, murder trial drama, kidnap drama, hostage drama film, siege mentality, siege engine, siege tower
when: self present
+ The war reporter signed copies of her memoir.
+ Players joined a murder mystery weekend.

[arrest-compound]
noun: arrest rate, arrest record, custody battle, custody suite, detention class, school detention, jail sentence for dog, prison visitor, prison film, prison break series, capture rate, capture technology, carbon capture, motion capture, screen capture, data capture, seizure disorder, epileptic seizure, brain seizure, heart seizure, seizure medicine, search engine, search box, search term, search bar, job search, house hunt, talent search, title search, search warrant form
when: self present
+ An epileptic seizure sent the singer to bed.
+ A talent search in Perth found two dancers.

[aid-compound]
noun: aid worker salary, aid station, aid kit, marriage counselling, relief map, relief pitcher, relief driver, comic relief, pain relief, stress relief, tax relief, relief road, relief teacher, relief valve, bas-relief, relief rally, stomach relief, support act, support slot, support bra, support vessel, support staff, support line, support group, support band, donation box, donation page, rescue dog, rescue cat, rescue remedy, shelter dog, rescue kitten, animal shelter, bus shelter, tax shelter, refuge hut, mountain refuge, wildlife refuge, loan shark, loan player, student loan, car loan, home loan, loan spell, loan deal
when: self present
+ Pain relief was given to the skier.
+ The striker ended his loan spell at the club.

[sanction-compound]
noun: embargo time, press embargo, embargoed release, news embargo, trade show, trade secret, tariff plan, phone tariff, tariff comparison, penalty kick, penalty area, penalty shoot-out, penalty box, penalty point, time penalty, grid penalty, parking penalty, early withdrawal penalty, boycott of sugar, isolation ward, isolation room, social isolation, self-isolation
when: self present
+ A penalty kick settled the match.

[threat-compound]
noun: threat assessment, threat model, threat level to birds, goal threat, aerial threat, triple threat, threatened species, health threat, warning label, warning light, warning sign, warning shot in cricket, smog warning, pollution warning, ultimatum game, health warning, trigger warning, flood threat, frost threat, fire threat, storm threat, snow threat, relegation threat, drought threat
when: self present
+ A warning light came on in the cockpit.
+ The frost threat kept growers awake.

[talks-compound]
noun: talk show, talk radio, talk of town, baby talk, small talk, pep talk, team talk, ted talk, book talk, talking point, talking shop, meeting room, meeting place, meeting point, summit ridge, summit push, summit attempt, conference call fee, conference league, conference championship, conference title, conference centre, visit counter, site visit by architect, home visit, doctor's visit, hospital visit, prison visit, campus visit, courtesy car, negotiation course, debate club, dialogue coach, film dialogue
when: self present
+ The talk show drew two million viewers.
+ The climbers began their summit push before dawn.

[deal-compound]
noun: deal breaker, deal maker, deal toy, meal deal, phone deal, holiday deal, package deal, plea deal, shirt deal, kit deal, loan deal, boot deal, movie deal, syndication deal, naming rights deal, accord model, gentleman's agreement in golf, treaty port hotel, pact with devil, promise ring, pledge drive, offer price, special offer, offer letter, job offer, introductory offer
when: self present
+ A meal deal costs four pounds.
+ A plea deal spared the banker a trial.

[guards-service]
verb: guard, patrol, escort, accompany, protect, shield, cover, secure
when: object is goal, net, bride, duck, duckling, swan, celebrity, singer, actress, shopper, vault, secret, recipe, privacy, complexion, skin, egg, nest, chick, calf, cub, screen, hull, wood, child actor, guest, runner, cyclist, pupil, swimmer, pool, beach, museum piece, forest, reef, dune, wetland, heritage, habitat, biodiversity, investment, saver, pension, consumer, brand, copyright, flank of team
when: subject not army, troop, militia, soldier, peacekeeper, warship
+ Police escorted the ducklings across the road.
+ The coach accompanied the swimmers to the pool.

[people-gather]
verb: gather, rally, march, parade, converge, assemble, turn out, mass, flock, throng, queue
when: for is wedding, funeral, concert, festival, match, carnival, sale, mass, premiere, reunion, race, picnic, fireworks, ceremony, prayer, service, marathon, game, show, eclipse, parade, christmas, new year, holiday, auction, opening, coronation, jubilee, iftar, launch, photo, vaccination, signing, autograph, jab, birthday, exhibition, finish, final
when: for not justice, peace
when: document not protest, protester, demonstrator, regime, riot, tear gas, coup, slain, martyr
+ Thousands gathered for the carnival in Nice.
+ Crowds turned out for the wedding of the prince.

[wedding-procession]
noun: wedding procession, funeral cortege, carnival procession, religious procession, easter procession, passion procession, victory parade of club, bus parade, beauty parade, st patrick's day parade, christmas parade, pride parade float, thanksgiving parade, torch relay, marching band, marching season tourism, fun run, charity walk, charity run, charity ride, sponsored walk, walkathon, pub crawl, trick-or-treat, flash mob dance, pilgrimage
when: against missing
when: self present
+ An Easter procession filled the lanes of Seville.
+ The torch relay reached Kyoto.

[vote-defeat]
verb: defeat, reject, throw out, kill, vote down, block, bury, shoot down, pass, sink, torpedo
when: object is pay rise, dress code, smoking ban, zoning plan, bond issue, stadium plan, parking plan, school merger, library plan, speed limit, road scheme, planning application, congestion charge, sugar tax, plastic bag ban, soft drink tax, bike lane, shopping mall, ring road, by-law, bylaw
when: subject not army
+ The council threw out a parking plan for the pier.

[captain-ship]
verb: sink, scuttle, go down, run aground, list, founder, capsize
when: in is storm, gale, fog, rough sea, heavy sea, high wind, swell, ice, hurricane, typhoon, squall | after is leak, collision, gale, storm, fire, iceberg, reef, grounding | off is reef, rock
when: document not torpedo, missile, drone, navy gun, mine, shell, attack, rebel, u-boat, submarine
+ The trawler sank in a storm off Vigo.

[rebel-mp]
noun: tory rebel, party rebel, labour rebel, rebel mp, rebel lawmaker, backbench rebel, rebel senator, party revolt, style rebel, rebel without cause, rebel wilson, rebel tour, rebel yell, rebel shareholder, rebel league, rebel golfer, rebel spirit
+ A rebel shareholder wants two seats on the board.

[operation-surgery]
noun: operation, military precision, rescue operation cost, knee operation, heart operation, sting in tail, surgery, routine operation, mining operation, retail operation, overseas operation, banking operation, hip operation
when: on is knee, heart, hip, eye, shoulder, back, hand, brain, tumour, foot, ankle, lung, kidney, spine, elbow, nose, throat, cataract, wrist, calf | modifier is knee, heart, hip, eye, routine, mining, retail, overseas, banking, brain, cataract, cleaning, salvage, dredging, farming, dairy, exploratory
when: modifier not military
+ The keeper had an operation on his knee.

[strike-clock]
verb: strike, hit, land, fall
when: subject is clock, bell, idea, thought, fear, shadow, light, sunlight, ray, beam, hammer, ball, puck, golf ball, arrow, pendulum, wave, photon, neutron, asteroid, comet, meteor, tragedy, misfortune, luck, famine, deadline, panic, realization, melancholy, silence, darkness, night, axe on budget, curtain, snow, confetti, apple, leaf
when: subject not militant
+ The clock struck nine as the guests arrived.
+ A comet hit the planet long ago.

[bow-out-show]
verb: bow out, retire, surrender, quit, withdraw, step down, give up
when: subject is singer, band, actor, actress, presenter, host, anchor, comedian, dancer, conductor, champion, runner, cyclist, skier, golfer, driver, coach, tennis star, pitcher, jockey, chef, founder, chief executive, chairman of firm, editor, designer, model, swimmer, goalkeeper, striker, midfielder, captain
when: subject not minister, president, general, army
+ The conductor bowed out with a waltz.

[shell-company]
noun: shell company, shell firm, shell suit, shell game, nut shell, nutshell, egg shell, eggshell, sea shell, seashell, shell structure, gas shell, taco shell, snail shell, bullet point, bullet train, bullet list, silver bullet, magic bullet, rubber bullet toy, mine shaft, mine worker, gold mine, coal mine, data mine, mine tailings, rocket stove, rocket engine test, bottle rocket, grenade game, tank top, fish tank, water tank, oil tank, septic tank, think tank, tank battle game, drone show, drone light show, drone race, drone hobbyist, delivery drone, drone footage, drone photo, missile toe
when: self present
+ A drone show lit the harbour.
+ The bullet train stops at Nagoya.

# ---- more of the same fields, found by reading ---------------------------------------------------------------------------

[pick-self-up]
verb: pick up, drag up, haul up, pull up, lift up, drag, pull together
when: object is himself, herself, itself, themselves, yourself, myself, ourselves, oneself, pace, speed, habit, skill, phone, prize, award, bill, tab, trash, litter, child from school, accent, language, parcel, award, medal, thread, slack, receiver, signal, ticket
when: subject not police, soldier
+ She picked herself up and finished the race.
+ He picked up an award in Cannes.

[pose-threat]
light: pose, represent, constitute, present, be + threat, danger, risk, deadly threat, flight risk, security threat, lethal threat, security risk, health risk, existential threat
when: self present
+ The suspect posed a threat to the officer.
+ The reactor poses a danger to the valley.

[vow-peaceful]
verb: vow, promise, pledge, swear
when: clause is eliminate, fight, deliver, continue, use, carry, march, respond, hunt, launch, resume, target, cut, close, stop, end, shut, block, drop, quit, leave, break
when: subject is senator, candidate, mayor, congressman, congresswoman, nominee, coach, company, firm, club, singer, chef, retailer, striker, airline, bank, governor, ceo, captain, councillor, brewer, carmaker, author, publisher, doctor, shop
when: document not attack, rebel, militant, troop, gang, army, war, militia, terrorist, strike, protest, sanction, cartel, gunman, soldier, missile, killing, guerrilla
+ The senator vowed to eliminate the tax break.
+ The mayor promised to fight for parks.

[evacuation-by-hazard]
noun: evacuation, withdrawal, exit, retreat
when: of is school, hospital, campsite, hotel, passenger, mall, terminal, building, office, street, theatre, cinema, museum, resort, beach, town, village, stadium, skyscraper, station, plant, resident, guest, tourist, visitor, shopper, pupil, crew, skier
when: document not war, rebel, shell, troop, army, siege, shelling, fighting, bomb, militant, attack, missile, airstrike, ceasefire
when: document is leak, storm, flood, fire, hurricane, typhoon, volcano, quake, earthquake, tsunami, wildfire, cyclone, smell, smoke, chlorine, alarm, landslide, avalanche, dam, lava, eruption, spill, wind, blaze, crack
+ A gas leak forced the evacuation of a school.

[vehicle-hits]
verb: hit, strike, ram, crush, clip, scrape, sideswipe, graze, knock over, run over, run into
when: subject is train, bus, car, lorry, truck, tram, van, ship, ferry, plane, motorcycle, coach, taxi, tanker, freighter, cruise ship, barge, jet, airliner, helicopter, tractor, drunk driver, yacht, speedboat, trolleybus, cyclist, motorist, locomotive, minibus
when: object is lorry, bridge, tree, car, wall, deer, pole, van, bus, iceberg, reef, rock, platform, bird, barrier, lamppost, house, mountain, cow, pier, buffer, truck, train, tram, pillar, kerb, fence, power line, cable, elephant, sandbank, quay, buoy, moose, kangaroo, wild boar, embankment, lamp post, hydrant, shop, taxi, trawler, ditch, hill, building, runway, parked car, signal box, motorbike, tractor, cliff
when: document not bomb, missile, attacker, attack, terrorist, bomber, rebel, militant, torpedo, drone, explosive, protest, protester, army
+ A train hit a lorry at a level crossing.
+ The cruise ship struck a reef.

[killed-when-collapsed]
verb: kill, injure, crush, bury, trap, hurt, die, wound
when: clause is collapse, cave, topple, overturn, fall, burst, slip, swerve, brake, plunge, flood, leak, skid, overheat, catch, crash, derail, capsize, sink
when: document not bomb, shell, missile, airstrike, gunman, rebel, drone, attack, army, soldier, troop, shoot, militant, war, police, blast, fight
+ Two painters died after a scaffold collapsed.
+ Four pilgrims were hurt when a coach overturned.

[electrocuted]
verb: electrocute, scald, burn, suffocate, choke, strangle, poison, gas, hang, crush, shock
when: by is kettle, cable, wire, fence, appliance, pylon, toaster, steam, water, fume, lead, scarf, seat belt, heater, stove, generator, lift, machine, mushroom, exhaust, boiler, power line, iron, oil, shellfish, carbon monoxide, lightning, transformer, hair dryer, sun, coffee, soup, tea | on is nut, sweet, bone, fishbone, grape, smoke, fume, steak
when: document not torture, interrogation, detainee, guard
+ A plumber was electrocuted by a faulty kettle.

[booked-for-foul]
verb: book, caution, send off, dismiss, warn, punish, penalise, penalize, charge, sanction
when: for is foul, tackle, handball, dive, diving, dissent, time-wasting, celebration, offside, elbow, kick, false start, slow play, shirt pull, obstruction, no-ball, late hit, simulation
+ The full back was booked for a foul.

[clash-in-debate]
verb: clash, spar, fight, battle, skirmish, joust, tangle, duel, feud, brawl
when: in is debate, interview, hearing, court, studio, committee, show, radio, television debate, senate, courtroom, column, newspaper, online, twitter, boardroom, press conference | over is tax, budget, healthcare, abortion, immigration, script, custody, recipe, pension, education, spending, interest rate, euro, brexit, climate, copyright, salary, bill, strategy, tactic, inheritance, will, contract, transfer
when: subject is candidate, minister, senator, lawyer, star, judge, party, nominee, rival, actor, mp, economist, lawmaker, president, premier, democrat, republican, producer, brother, sister, coach, chancellor, governor, mayor, attorney, director, designer, leader, neighbour, singer, ministers, leaders
when: document not gunfire, soldier, stone, tear gas, gunman
+ The two candidates clashed over taxes in a debate.

[shot-into-orbit]
verb: shoot, blast, loft, lift, boost, fire, hurl, catapult, propel
when: into is orbit, space, limelight, stardom, spotlight, top ten, charts, prominence, fame, lead
when: document not warhead
+ The satellite was shot into orbit.
+ The song catapulted the band into stardom.

[expelled-for-cheating]
verb: expel, suspend, exclude, discipline, disqualify, ban
when: object is student, pupil, schoolboy, schoolgirl, undergraduate, cadet, player, candidate, examinee, teenager
when: document is cheat, cheating, plagiarism, exam, prank, bullying, bully, essay, vaping, smoking, truancy
when: document not protest, regime, junta, government, dissident, demonstration, occupation
+ A student was expelled for cheating in an exam.

[bank-threatens]
verb: threaten, warn, vow
when: subject is bank, coach, company, firm, landlord, airline, retailer, publisher, singer, actor, striker, club, tenant, manager, supermarket, agent, broadcaster, carmaker, shareholder, sponsor, brewer, insurer, chef, player, investor, supplier, streaming service, factory owner
when: clause is close, cut, move, drop, quit, sell, withdraw, leave, sue, stop, cancel, fire, sack, walk, resign, pull, raise, delist, relocate, shut, retire, end, evict, terminate
when: document not hostage, militia, army
+ The bank threatened to close the branch.

[kill-dragon]
verb: kill, slay, shoot, stab, behead, fight, hunt, capture, attack
when: object is dragon, zombie, vampire, alien, orc, giant, monster, demon, villain, witch, werewolf, ghost, robot, superhero, goblin, wizard, boss level, stormtrooper, minotaur, ogre, troll, dinosaur, unicorn, cyborg, mutant
+ In the game a knight slays dragons.

[noise-complaint]
verb: protest, complain, petition, object, grumble, rail
when: about is noise, smell, parking, service, food, price of beer, litter, traffic, weather, seat, bill, queue, heat, dog, call, delay, referee, pitch, music, wi-fi, hotel, cold, refereeing, review, mosquito, pothole, bin, rat, broadband, fare | at is referee, umpire, decision of referee, line call, penalty, red card | over is noise, smell, parking, red card, penalty, line call, pothole, litter
+ The neighbours protested about the noise of the pub.

[war-as-setting]
light: survive, see, live through, study, teach, research, photograph, paint, film, cover, witness, follow, write about, escape + war, civil war, siege, bombing, blitz, uprising, genocide
when: subject is author, historian, professor, grandmother, grandfather, poet, novelist, painter, photographer, sculptor, composer, student, scholar, documentary, house, castle, cathedral, bridge, archive, manuscript, synagogue, piano, collection, reporter, journalist, bar, mill
+ The cathedral survived the war.
+ The historian studies the siege of the city.

[dress-rehearsal-war]
verb: storm, invade, besiege, bombard, capture, attack, raid, occupy, conquer
when: subject is fan, shopper, tourist, bargain hunter, teenager, visitor, child, admirer, buyer, customer, collector, bather, cyclist, toddler, designer, retailer, brand, product, trend, app, fashion, smell, song, import, music, scent, weed, ivy, algae, jellyfish, pollen, dust, sand, desert, moss, mould, rust, species, fungus, mussel, crab, hamster, emotion, doubt, loneliness
when: document not rebel, militant, hooligan
+ Shoppers stormed the store on the first day of the sales.
+ Ivy has invaded the wall of the abbey.

[forced-by-events]
verb: force, compel, oblige
when: self has be
when: object is @military, @police, army, troop, police, government, minister, president, garrison
when: clause present
when: subject missing
+ The garrison was forced to eat its mules.

[extend-provisions]
verb: extend
when: object is provision
when: object not food, medicine, fuel
when: to not refugee, victim, displaced, hungry | to missing
+ The cabinet extended the provisions of the decree.
