# Words for THREATEN: threats, warnings, ultimatums, and the announcement of hostile acts where the word itself threatens (CAMEO 13).
# Modes: restrict, arrest, relations, expel, territory, violence. Announced or planned hostile acts without a threatening word ("will
# impose martial law") are folded by the program, not here. Our own writing; examples are invented.
type THREATEN

[threaten-violence]
verb: threaten, vow, swear, pledge, warn, promise
actor: subject
recipient: object, against, on
when: clause is attack, kill, destroy, bomb, shoot, execute, retaliate, strike, invade, avenge, crush, fight, annihilate, wipe, behead, burn, shell, resume, launch, use, carry, blow, hit, unleash, assassinate, flatten, massacre, eliminate, eradicate, hang, respond, revenge, hunt, continue, march, fire, deliver, storm, obliterate, target, hurt, liquidate, rape, die | with is death, violence, war, force, attack, bombing, retaliation, missile, strike, execution, gun, knife, rifle, torture, pistol, weapon, machete
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @number, @fighter, @military | subject missing
when: clause not hunger strike
mode: violence
cameo: 138
+ The rebels threatened to attack oil rigs. => actor: The rebels
+ A warlord vowed to avenge the killing of his brother. => actor: A warlord
+ Traffickers have threatened the judge with death. => actor: Traffickers

[threaten-relations]
verb: threaten, vow, warn
actor: subject
recipient: with, to
when: clause is cut, sever, break, suspend, halt, stop, recall, withdraw, quit, end, cancel, downgrade, reduce, abandon, withhold, leave, walk, pull, veto, scrap, freeze, block, curtail, slash, defund, boycott, downgrade, resign, delay, derail, disrupt, terminate, talk, relation, tie, aid
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
mode: relations
cameo: 131
contexts: diplomatic
+ Bolivia threatened to break relations with Chile. => actor: Bolivia; recipient: Chile

[threaten-restrict]
verb: threaten, vow, warn
actor: subject
recipient: on, against, with
when: clause is impose, ban, close, block, blockade, boycott, embargo, sanction, restrict, shut, bar, outlaw, tax, penalize, penalise, dissolve, declare, tighten, seal, cut off, fine, seize, confiscate, jam, suspend, punish, blacklist, strike, paralyse, paralyze, prohibit, tariff, curfew | with is sanction, embargo, boycott, tariff, penalty, fine, blockade, closure, ban, strike, punishment
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
mode: restrict
cameo: 131
+ Turkey threatened to close the strait. => actor: Turkey

[threaten-arrest]
verb: threaten, vow, warn
actor: subject
recipient: object
when: clause is arrest, detain, jail, imprison, prosecute, sue, charge, try, court-martial, extradite, indict, lock | with is arrest, jail, prison, imprisonment, prosecution, trial, lawsuit, legal action, detention, court-martial, charge
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @police | subject missing
mode: arrest
cameo: 132
+ Police threatened to arrest the strikers. => actor: Police; recipient: the strikers
+ The reporter was threatened with prosecution. => recipient: The reporter

[threaten-expel]
verb: threaten, vow, warn
actor: subject
recipient: object
when: clause is expel, deport, evict, throw out, kick out, throw, kick, oust, remove, drive, repatriate | with is expulsion, deportation, eviction
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun
mode: expel
cameo: 136
+ Eritrea threatened to expel the peacekeepers. => actor: Eritrea; recipient: the peacekeepers

[threaten-territory]
verb: threaten, vow, swear, warn
actor: subject
recipient: clause
when: clause is occupy, annex, seize, capture, recapture, retake, conquer, overrun, take, liberate, reclaim, secede, control
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @fighter, @military
mode: territory
cameo: 1382
+ The colonel threatened to annex the province.
+ The rebels have threatened to occupy the capital.
- The team vowed to take the title.

[threaten-clause]
verb: threaten, vow, swear, pledge, warn, promise
actor: subject
recipient: against, on
when: clause is @hostileverb, @threatverb
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @number, @fighter, @military | subject missing
cameo: 130
+ Algeria vowed to resist the plan.

[threaten]
verb: threaten
recipient: object
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @number, @fighter, @military | subject missing
when: object not survival, existence, stability, health, habitat, peace, economy, extinction, future, unity, security, livelihood, species, progress, order, coast, growth
cameo: 130
+ The militia threatened the mayor of Bukavu. => actor: The militia; recipient: the mayor of Bukavu
+ Editors have been threatened by gangs in Veracruz. => actor: gangs; recipient: Editors
- Floods threatened the dam.
- The crisis threatens the stability of the region.

[threat-noun]
noun: threat, warning, death threat, bomb threat, menace, intimidation, nuclear threat, terror threat, terrorist threat, sabre-rattling, saber-rattling, blackmail, veiled threat, terror warning, threat letter, nuclear blackmail, brinkmanship
actor: by, from, possessor, modifier
recipient: against, to, on
when: by present | possessor is @actor, @place, @official, @organisation, @fighter | against present | clause present | modifier is @place, @actor, death, bomb, nuclear | from is @actor, @place, @fighter, @organisation
when: modifier not weather, storm, flood, tsunami, profit, health, climate, cyclone, hurricane, heat, early, fire, travel, credit, security, environmental, terrorism
when: to not health, species, economy, stability, environment, growth, life, bird, biodiversity, humanity, planet, climate, forest, wildlife, job
mode: violence
cameo: 130
+ Threats by the cartel against reporters increased. => actor: the cartel; recipient: reporters
+ Israel's threat to bomb the reactor alarmed its allies. => actor: Israel
- Climate change is a threat to the species.

[issue-threat]
light: issue, make, utter, send, deliver, repeat, renew, voice, level, direct, carry out, phone, pose, hurl, reiterate, escalate, relay, broadcast, mail + threat, death threat, bomb threat, veiled threat, warning of attack, threat of violence, nuclear threat, terror threat, threat of war
actor: subject
recipient: against, to, at, on, noun-against, noun-to
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @fighter, @military, caller, letter
when: subject not virus, storm, pollution, climate
mode: violence
cameo: 130
+ The colonel made threats to his neighbours. => actor: The colonel
- Pollution poses a threat to the river.

[face-threat]
light: face, receive, get, endure, suffer + threat, death threat, bomb threat, threat of violence, abuse and threat
actor: from, noun-from, by, noun-by
recipient: subject
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, school, embassy, newspaper
when: of not extinction, closure, eviction, flooding, collapse, drought, famine
mode: violence
cameo: 130
+ The editor has received death threats from militiamen. => actor: militiamen; recipient: The editor
+ Two councillors faced threats after the vote in Leeds. => recipient: Two councillors
- The reef faces threats from warmer water.

[issue-ultimatum]
light: issue, give, deliver, present, set, send, hand, serve, impose, lay down + ultimatum, final warning, deadline, final ultimatum
actor: subject
recipient: indirect, to, for, on
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @fighter, @military
when: self is ultimatum, warning, deadline
when: for not application, entry, bid, tender, project
mode: relations
cameo: 139
+ The army has issued an ultimatum to the rebels.

[ultimatum-noun]
noun: ultimatum
actor: by, from, possessor, modifier
recipient: to
mode: relations
cameo: 139
contexts: diplomatic
+ Austria's ultimatum to Serbia expired. => actor: Austria; recipient: Serbia

[warn]
verb: warn, caution
recipient: object, against
when: of is consequence, retaliation, reprisal, response, action, war, attack, sanction, punishment, strike, force, repercussion, escalation, bloodshed, violence, measure | against is move, step, interference, intervention, move, use, provocation, retaliation, escalation, deployment, action, aggression, war, incursion, attempt, meddle, attack, interfere, intervene, recognition, support, harbour, harbor, arm, protest, cross, test
when: subject is @actor, @people, @place, @person, @organisation, @official, @pronoun, @fighter, @military
when: of not storm, flood, rain, shortage, recession, famine, disease, delay
cameo: 130
+ Egypt warned Ethiopia of consequences. => actor: Egypt
- Forecasters warned residents of floods.

[issue-warning]
light: issue, give, sound, deliver, send, repeat, fire, convey, serve + warning, stern warning, stark warning, strong warning, final warning, veiled warning, notice
actor: subject
recipient: to, against, indirect, noun-to, noun-against, on
when: self is warning, notice
when: to is @actor, @place, @person, @organisation, @official, @fighter, rebel, protester, regime, neighbour | against is @actor, @place, @fighter, interference, protest, intervention, attack, provocation, violence, aggression | indirect present
when: to not resident, tourist, motorist, traveller, traveler, fisherman, sailor, farmer
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @fighter, @military
cameo: 130
+ Moscow issued a stern warning to Helsinki. => actor: Moscow; recipient: Helsinki
- The weather office issued a warning of snow.

[say-consequences]
light: face, suffer, pay + serious consequence, retaliation, severe consequence, grave consequence, heavy price, dire consequence
actor:
recipient: subject
when: subject is @actor, @people, @place, @organisation, @official, @pronoun, @person
cameo: 130
status: occurred
+ The rebels will face serious consequences.

[reserve-right]
light: reserve + right, the right
actor: subject
recipient: against
when: clause is respond, retaliate, attack, use, defend, strike, intervene, act, resume | noun-clause is respond, retaliate, attack, use, defend, strike, intervene, act, resume
mode: violence
cameo: 138
+ Syria reserves the right to retaliate. => actor: Syria

[brandish]
verb: brandish
recipient: at
when: object is gun, pistol, knife, rifle, weapon, machete, sword, sabre, grenade, axe, club
when: subject is @actor, @people, @fighter, @military, @pronoun, @person, youth
mode: violence
cameo: 138
+ The gunmen brandished rifles at the villagers. => recipient: the villagers
- The clerk brandished a receipt.

[menace]
verb: menace, intimidate, terrorise, terrorize
recipient: object
when: object is @actor, @people, villager, resident, voter, crew, journalist
when: subject is @actor, @people, @fighter, @military, @pronoun, @person, youth
when: object not weapon system
mode: violence
cameo: 138
+ Robbers terrorised the passengers. => actor: Robbers; recipient: the passengers

[hold-at-gunpoint]
light: hold, threaten, force, rob + at gunpoint, at gun point, at knifepoint, at knife point
recipient: object
mode: violence
cameo: 138
+ Robbers held the villagers at gunpoint. => actor: Robbers; recipient: the villagers

[ready-to-attack]
adjective: ready, prepared, poised, willing, determined, set
actor: subject
recipient: against, on
when: clause is attack, fight, strike, retaliate, invade, kill, die, use, shoot, storm, bomb, launch, defend, respond, fire, destroy, march, impose, seize, annex, crush, arrest
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @fighter, @military
mode: violence
cameo: 138
+ Ankara is ready to attack militia bases. => actor: Ankara
- The chef is ready to fire up the oven.

[hint-action]
verb: consider, mull, contemplate, weigh, ponder, plan
actor: subject
recipient: against, on, noun-against, noun-on
when: object is @attack, military action, sanction, invasion, strike, military intervention, retaliation, embargo, military option, blockade, reprisal | clause is attack, invade, bomb, strike, impose, expel, arrest, retaliate, close, ban, seize
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @fighter, @military
cameo: 130
+ Washington is considering sanctions against Harare. => actor: Washington; recipient: Harare
- The firm is weighing a strike price.

[give-deadline]
light: give, set, have + hour, day, deadline, week
actor: subject
recipient: indirect, object, for, to
when: clause is leave, withdraw, surrender, release, disarm, quit, comply, evacuate, free, vacate, accept, end, lift, stop, hand
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @fighter, @military
mode: relations
cameo: 139
+ The rebels gave the garrison 24 hours to surrender. => actor: The rebels

[will-attack-if]
light: declare + war
recipient: on, against, upon
when: on not drug, poverty, crime, corruption, terror, waste, smoking, obesity, plastic, pollution, want, cancer, disease, drunk, bag, driving, speeding, graft, rat, mosquito
mode: violence
cameo: 138
+ Ethiopia declared war on the militia. => actor: Ethiopia; recipient: the militia
- The mayor declared war on plastic bags.

[declaration-of-war]
noun: declaration of war, war declaration, call to arms, death warrant, bounty
actor: by, from, possessor
recipient: on, against
when: by present | against present | possessor present | on present
mode: violence
cameo: 138
+ The bounty on the general was raised. => recipient: the general

[vow-revenge]
light: vow, threaten, swear, pledge, promise, seek, warn of, demand, call for, exact + revenge, vengeance, retaliation, reprisal, attack, jihad, retribution, war, further attack, more attack, military action, resistance, martyrdom, bloodshed, response, harsh response, strong response, decisive response
recipient: on, against, for, from, noun-against, noun-on
when: subject is @actor, @people, @place, @organisation, @official, @person, @pronoun, @fighter, @military, @number
mode: violence
cameo: 138
+ Mourners vowed revenge on the army in Basra. => actor: Mourners; recipient: the army

[threaten-strike]
light: threaten, plan, announce, prepare + strike, general strike, walkout, boycott, industrial action, mass protest, hunger strike, stoppage, nationwide strike
actor: subject
recipient: against, over
when: subject is @actor, @people, union, worker, teacher, doctor, student, pilot, nurse, miner, opposition, association, federation, @pronoun
mode: restrict
cameo: 133
+ Nurses threatened a strike over wages. => actor: Nurses

[threaten-object-action]
light: threaten + sanction, tariff, embargo, trade war, blockade, boycott, trade sanction, duty, restriction, economic sanction, punitive tariff, veto, legal action, lawsuit, war, invasion, force, use of force, strike, military action, retaliation, secession, walkout, arrest, expulsion
actor: subject
recipient: against, on, noun-against, noun-on, with
mode: restrict
cameo: 131
+ Washington threatened tariffs on Chinese steel. => actor: Washington
+ The bloc threatened sanctions against Bissau. => actor: The bloc; recipient: Bissau

[claim-plan-attack]
verb: plot, conspire, scheme, connive
actor: subject
recipient: against
when: against present | clause is kill, overthrow, assassinate, attack, bomb, topple, murder, kidnap, oust, destroy, abduct, invade, seize | object is attack, coup, assassination, bombing, overthrow, murder, revenge, kidnapping
when: subject not film, graph
mode: violence
cameo: 138
+ Officers plotted to kill the emperor of Ethiopia.
+ A cell plotted an attack on the metro.

[plot-noun]
noun: plot, conspiracy, coup plot, bomb plot, assassination plot, terror plot, murder plot, terrorist plot
actor: by, possessor, of
recipient: against
when: against present | clause is kill, overthrow, assassinate, attack, bomb, topple, murder, kidnap, oust, destroy, abduct, seize, blow | by present | modifier is coup, bomb, assassination, terror, murder
when: modifier not film, burial, garden, novel, land, vegetable
mode: violence
cameo: 138
+ A plot by officers to kill the king failed in Rabat. => actor: officers
+ Police foiled a bomb plot in Sydney.
- The plot of the novel is thin.

[prepare-attack]
verb: prepare, gear up, get ready, brace, position
actor: subject
recipient: against, on, noun-against, noun-on
when: clause is attack, fight, strike, retaliate, invade, shell, bomb, storm, resume, launch, assault, advance, seize, besiege | for is war, invasion, attack, offensive, assault, battle, strike, operation, combat | object is attack, offensive, invasion, assault
when: subject is @actor, @people, @place, @military, @fighter, @organisation, @pronoun
when: subject not resident, civilian, hospital, team, club, union, teacher, candidate, worker, crew, staff, employee, pilot, driver, nurse, doctor, miner, player, steward
mode: violence
cameo: 138
+ Rebels are preparing an assault on the port of Buchanan. => actor: Rebels

[nuclear-threat]
light: threaten, brandish, rattle + nuclear weapon, nuclear strike, nuclear war, nuclear arsenal, nuclear attack, chemical weapon, saber, sabre
actor: subject
recipient: against, at
mode: violence
cameo: 1385
contexts: cbrn
+ The marshal threatened a nuclear strike against Guam. => actor: The marshal; recipient: Guam

[will-boycott]
verb: boycott, shun
actor: subject
recipient: object, with
when: self has will, would
when: object is contact, meeting, talk, election, vote, goods, @place, @organisation, product, summit, parliament, official, @talks, @meeting
mode: restrict
cameo: 1312
status: occurred
+ The party said it would boycott contacts with the junta. => recipient: the junta
+ Farmers will boycott the vote in Oruro. => actor: Farmers

[put-on-notice]
light: put, serve + on notice, notice
recipient: object, on
when: subject is @actor, @people, @place, @official, @organisation, @person
when: object not tenant, employee, staff, landlord
cameo: 130
+ The admiral put the smugglers on notice. => actor: The admiral; recipient: the smugglers

[take-action-if]
light: use, resort to, take, consider, authorize, authorise, approve + use, military option, force
recipient: against, on
when: noun-of is force, weapon, violence | self is option, force
mode: violence
cameo: 138
+ The council has authorized the use of force.

[intimidating-adjective]
adjective: threatening, menacing, belligerent, bellicose
actor: subject
recipient: to, toward, towards
when: subject is @actor, @people, @place, @official, @organisation, @person, statement, tone, letter, speech
when: to present | toward present | towards present
cameo: 130
+ The new leader was belligerent toward his neighbours.
- The sky was threatening.

# ---- more ways to threaten ------------------------------------------------------------------------------------------------

[hunt-down-threat]
verb: hunt down, track down, crush, annihilate, bury, wipe out, eliminate, obliterate, flatten, punish, avenge, strike back, hit back, retaliate
when: self has will, shall
when: subject is @place, @actor, @military, @fighter, army, general, minister, president, regime, government, @pronoun, force, movement
when: object not disease, poverty, record, unemployment
recipient: object, against
mode: violence
cameo: 138
+ The army will crush the mutineers, the general said. => actor: The army; recipient: the mutineers
- The league will punish late payers.

[gun-to-head]
light: hold, put, point, press, place + gun, knife, pistol, blade, rifle, machete
when: to is head, throat, temple, neck, back | at is head, @people, @person, crowd, chest
when: subject is @people, @fighter, @person, @military, gunman, officer, soldier, robber, policeman, attacker, @pronoun
recipient: noun-of, noun-possessor, at, possessor
mode: violence
cameo: 138
+ A soldier put a pistol to the head of the driver. => actor: A soldier

[set-red-line]
light: draw, set, lay down, declare, cross + red line, line in the sand
when: subject is @place, @actor, @official, government, president, minister, army, leader, general, @pronoun, kremlin, union
recipient: for, noun-for
mode: relations
cameo: 130
+ The president drew a red line for the two neighbours. => actor: The president

[threat-nouns]
noun: death threat, threat of force, threat of war, threat of retaliation, threat of attack, threat of sanction, threat of invasion, threat of violence, threat of expulsion, threat of arrest, threat of strike, threat letter, tariff threat, sanctions threat, invasion threat, annexation threat, blockade threat, strike threat, veto threat, secession threat, war rhetoric, war talk, nuclear blackmail, atomic threat, gunboat threat, military threat, verbal threat, eviction threat, hostage threat, kidnap threat
actor: by, from, possessor, modifier, of
recipient: against, to, on
when: by present | from present | possessor present | against present | modifier is @place, @actor
cameo: 130
+ The invasion threat from its neighbour keeps the island on alert. => actor: its neighbour

[massing-menace]
verb: loom, hang
when: subject is invasion, war, sanction, strike, eviction, offensive, assault, attack, conflict, confrontation
when: over is @place, city, town, region, talk, capital, island, village, camp
recipient: over
status: feared
cameo: 130
+ An assault looms over the last rebel town. => status: feared

[warn-of-war]
verb: warn, caution
when: self present
when: of is war, retaliation, reprisal, bloodshed, bloodbath, new attack, further attack, retaliatory strike, response, escalation, showdown, confrontation, arms race, countermeasure, civil war
when: subject is @place, @actor, @official, @military, @fighter, general, minister, president, envoy, rebel, commander, kremlin, leader
recipient: object
mode: violence
cameo: 138
+ The commander warned of retaliation for the raid. => actor: The commander

[warn-against-step]
verb: warn, caution, admonish
when: against is attack, move, incursion, interference, intervention, deployment, supply, recognition, visit, escalation, invasion, provocation, adventure, annexation, send, join, support, cross, attempt, interfere, meddle, aggression, supplying, arm
when: subject is @place, @actor, @official, @military, @fighter, general, minister, president, commander, kremlin, leader, ministry
recipient: object
cameo: 130
+ Beijing warned Manila against sending supplies to the reef. => actor: Beijing; recipient: Manila
- The doctor warned the minister against salt.

[war-of-nerves]
noun: war of nerves, game of chicken, military posturing, war mongering, warmongering, sabre-rattling, chest-thumping, bellicosity, belligerence, nuclear posturing
actor: by, possessor, between
recipient: against, toward, towards
cameo: 130
+ The belligerence of its neighbour towards Asmara grew. => recipient: Asmara

[leaflets-warn]
light: drop, scatter, distribute + leaflet, flyer, pamphlet
when: over is @place, town, city, enclave, camp, village, suburb | on is @place, town, city, enclave, camp, village, suburb
when: subject is plane, aircraft, army, helicopter, @military, drone, jet, @place, air force
recipient: over, on
cameo: 130
+ Army helicopters dropped leaflets over the enclave. => recipient: the enclave

[radar-lock]
verb: lock on, illuminate, paint
when: object is plane, aircraft, jet, ship, helicopter, warship, patrol plane | on is plane, aircraft, jet, ship, helicopter, warship | onto is plane, aircraft, jet, ship, helicopter
when: with is radar, laser, fire-control radar
recipient: object, on, onto
mode: violence
cameo: 138
+ The destroyer illuminated a patrol plane with its radar. => recipient: a patrol plane
- Stage hands illuminated the plane with lamps.

# --- threats in more words ---------------------------------------------------------------------------------------------------
[point-gun]
verb: point, aim, train, level, wave, raise, hold
recipient: at, to
weapon: object
when: object is gun, pistol, rifle, weapon, shotgun, revolver, knife, machete, crossbow, firearm, bayonet, assault rifle, grenade, handgun, blade, machine gun
when: at is @people, @person, @official, @pronoun, driver, officer, guard, crowd, clerk, cashier, policeman, judge, nurse, pilot, head, teacher, pedestrian, @place, reporter | to is throat, head, neck, temple, driver, guard
when: subject is @people, @person, @fighter, @pronoun, man, gunman, robber, soldier, policeman, officer, suspect, attacker, youth, settler, hijacker, guard, teenager
when: self present
mode: violence
cameo: 138
+ A man pointed a pistol at a bus driver in Lille. => actor: A man; recipient: a bus driver

[week-to-pay]
light: give, set, allow, leave, grant + hour, day, week, deadline, ultimatum, last chance, final chance, time limit, final notice
actor: subject
recipient: indirect, to, object
when: clause is pay, act, resign, leave, comply, answer, respond, reply, meet, agree, sign, disarm, pull, dismantle, free, resolve, step, accept, surrender, hand, end, withdraw
when: subject is @place, @official, union, @fighter, militant, rebel, junta, bloc, opposition, court, @organisation, general, kidnapper, protester, army, tribe, cleric, striker, student, gang, group, militia
when: indirect is @place, @official, @people, @person, @organisation, government, ministry, army, christian, rebel, garrison, junta, union, employer, family, police, resident, villager, president, @pronoun | to is @place, @official, @people, government, ministry, rebel, junta
mode: relations
cameo: 139
+ The militants gave Christians three days to leave. => actor: The militants; recipient: Christians

[face-strike-or]
light: brandish, wield, raise, hold out, dangle, revive, use, invoke, wave + threat, spectre, specter, prospect, stick, big stick, menace, nuclear card, oil weapon, tariff threat, veto threat, possibility
actor: subject
recipient: against, over, to
when: of is sanction, tariff, war, strike, force, embargo, blockade, invasion, attack, veto, military action, boycott, intervention, violence, reprisal, walkout, cut-off, default, expulsion, secession, trade war, retaliation | noun-of is sanction, tariff, war, strike, force, embargo, blockade, invasion, attack, veto, military action, boycott, intervention, violence, reprisal, walkout, cut-off, expulsion, secession, trade war, retaliation
when: subject is @place, @official, @organisation, government, president, union, rebel, junta, bloc, leader, minister, general, party, opposition, @fighter
cameo: 130
+ The president raised the spectre of war with Chad. => actor: The president

[hint-at-force]
verb: hint, allude, point, refer, warn, threaten, speak, talk
actor: subject
recipient: against
when: at is military action, force, strike, war, sanction, retaliation, invasion, reprisal, intervention, military strike, military response, nuclear option, walkout, boycott, embargo, consequence, crackdown, air strike | of is military action, retaliation, invasion, reprisal, military strike, nuclear strike, nuclear war, bloodbath, civil war, bloodshed, walkout, boycott, crackdown, response, general strike, harsh measure, decisive action, full-scale war, new front, holy war, revenge
when: subject is @place, @official, minister, president, general, government, leader, rebel, @fighter, commander, ayatollah, ministry, army, junta, union, militia, kremlin, @organisation
when: subject not analyst, expert, economist, observer, report
cameo: 130
+ The minister hinted at military action against the separatists. => actor: The minister; recipient: the separatists

[patience-runs-out]
verb: run out, wear, snap, lose, expire
actor: possessor, noun-possessor
recipient: with
when: subject is patience, restraint, tolerance | object is patience
when: with is @place, @official, @fighter, rebel, government, regime, junta, militia, @organisation, side, neighbour
when: subject not umpire, teacher, mother
cameo: 130
+ The general is losing patience with the militia in Tripoli. => recipient: the militia

[meet-with-force]
verb: meet, answer, counter, greet, punish, respond, repel, crush
actor: by
recipient: object
when: with is force, fire, iron fist, iron, bullet, full force, overwhelming force, harsh response, crushing response, decisive response, retaliation, swift response, severe punishment, all means, firm hand
when: self has will, would, shall, must
when: object is attack, aggression, provocation, incursion, protest, violation, invasion, intrusion, rebellion, any move, move, disobedience, defiance, demonstration, hostility, action, strike, attempt, escalation
status: planned
mode: violence
cameo: 138
+ Any protest will be crushed with an iron fist by the junta.

[death-list]
light: put, place, name, add + on death list, on a death list, on hit list, on a hit list, on kill list, on target list, to hit list, to kill list
actor: subject
recipient: object
when: object is @people, @person, @official, @organisation, editor, judge, reporter, cleric, mayor, teacher, leader, journalist, @pronoun
mode: violence
cameo: 138
+ The cartel put two editors on a hit list in Veracruz. => actor: The cartel; recipient: two editors

[threat-compound-nouns]
noun: death threat, rape threat, bomb hoax, hoax bomb, hoax call, bomb scare, bomb alert, strike threat, strike ultimatum, walkout threat, veto threat, tariff threat, sanctions threat, invasion threat, annexation threat, secession threat, attack threat, missile threat, kidnap threat, eviction threat, expulsion threat, deportation threat, closure threat, boycott threat, blackmail letter, extortion note, threatening letter, threatening call, threatening phone call, poison-pen letter, nuclear sabre-rattling, bellicose rhetoric, war rhetoric, verbal threat, armed threat
actor: by, from, possessor, modifier
recipient: against, to, on
when: modifier not empty promise
mode: violence
cameo: 130
+ Rape threats against two councillors led to an inquiry in Leeds. => recipient: two councillors
+ A bomb hoax emptied the station in Bilbao.

[warn-neighbours-off]
verb: warn off, scare off, frighten off, ward, see off, menace, cow, intimidate, terrorise, terrorize, browbeat, stalk
actor: subject
recipient: object
when: object is fisherman, trawler, settler, witness, voter, reporter, villager, farmer, judge, juror, shopkeeper, trader, official, survey ship, patrol, vessel, fishing boat, aid worker, teacher, candidate, lawyer, activist, neighbour, monitor, inspector, resident, opponent
when: subject is @fighter, @military, warship, coast guard, gunboat, gang, militia, thug, navy, soldier, police, cartel, army, @place, militiaman, mob, youth, settler, paramilitary
when: self present
mode: violence
cameo: 138
+ The navy has menaced trawlers near the shoal. => actor: The navy
