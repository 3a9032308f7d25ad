# Words for ASSAULT: physical violence against people, and destruction of what is theirs (CAMEO 18, 19, 20, and 1712 and 175 of 17).
# Deaths and injuries that violence brings are ASSAULT too; those of accidents, illness and weather stand in none.lex.
# Where an entry gives no mode, the weapon that the clause names decides. Our own writing; examples are invented.
type ASSAULT

# ---- attacks of any kind -------------------------------------------------------------------------------------------

[attack]
verb: attack, assail
when: object is @actor, @people, @place, @target, @vehicle, @building, @weapon, @number, @pronoun | object missing | subject is @fighter
+ Gunmen attacked a police station in Quetta. => actor: Gunmen; recipient: a police station
+ The convoy was attacked by Tuareg rebels near Kidal. => actor: Tuareg rebels; recipient: The convoy
+ Militants who attacked the garrison fled into the forest. => recipient: the garrison
- Senators attacked the budget as wasteful.
- The striker attacked down the left in the second half.

[assault-person]
verb: assault
when: object is @actor, @people, @pronoun, @number | object missing
mode: beat
cameo: 182
+ Guards assaulted two detainees in the Harare prison. => actor: Guards; recipient: two detainees
+ A reporter was assaulted by supporters of the mayor. => recipient: A reporter

[assault-position]
verb: assault
when: object is @place, @target, @building
cameo: 190
+ Infantry assaulted the ridge above Stepanakert at dawn. => actor: Infantry

[attack-noun]
noun: attack, assault, onslaught, blitz, blitzkrieg, counterattack, counter-attack, hit-and-run attack, surprise attack, revenge attack, reprisal attack, terror attack, terrorist attack, armed attack, arson attack
recipient: against, on, upon, at, of
+ The bishop deplored rebel attacks against villages in Ituri. => actor: rebel; recipient: villages
+ Witnesses described an assault by militiamen on the town of Bor. => actor: militiamen
- He suffered a heart attack at his home in Lyon.
- The team has the best attack in the league.

[offensive-noun]
noun: offensive, counteroffensive, counter-offensive, military offensive, ground offensive, military campaign, military operation, ground operation, ground assault, military action, push
recipient: against, on, upon, into
when: against present | on present | modifier is @military | possessor is @military | into present | possessor is @place | modifier is @place
cameo: 190
+ The offensive against the rebels was condemned.
- The remark was offensive to many readers.
- The ministry began a charm offensive in Asia.

[launch-attack]
light: launch, mount, carry out, conduct, stage, execute, commit, perpetrate, make, deliver, undertake, unleash, wage, begin, start, open, resume, renew, press, step up, intensify, continue, spearhead, lead, direct + @assault
recipient: against, on, upon, at, into, of, noun-of
+ Insurgents launched an attack on the airport in Kandahar. => actor: Insurgents; recipient: the airport
+ The assault was carried out by marines.
+ Separatists have mounted a series of attacks against army posts. => actor: Separatists
- The party launched a campaign against smoking.
- The company launched an offensive in the smartphone market.

[launch-strike]
light: launch, carry out, conduct, mount, execute, unleash, order + strike, military strike, retaliatory strike, missile strike, precision strike
recipient: against, on, upon, at, in, inside
when: subject not @people, union, worker
cameo: 190
+ Jordan carried out strikes on smugglers near the border. => actor: Jordan; recipient: smugglers

[violate-ceasefire-agreement]
light: violate, break, breach + ceasefire agreement, truce agreement, ceasefire deal, cease-fire agreement, ceasefire accord, armistice agreement
actor: subject
recipient: with
cameo: 196
contexts: military
+ The army violated the ceasefire agreement near Malakal. => actor: The army

[come-under-attack]
light: come + under attack, under fire, under bombardment, under shelling, under assault, under gunfire, under intense gunfire, under heavy gunfire
actor: from, by, noun-from, noun-by
recipient: subject
when: subject is @actor, @people, @military, @fighter, @police, @place, @target, @building, @vehicle, @pronoun
+ A patrol came under attack from bandits near Garissa. => actor: bandits; recipient: A patrol
+ The base came under fire overnight. => recipient: The base
- The minister came under fire from critics for the delay.

[under-attack]
light: be + under attack, under fire, under bombardment, under shelling
actor: from, by, noun-from, noun-by
recipient: subject
when: subject is @actor, @place, @target, @building, @vehicle
+ The base was under attack.

[raid-attack]
verb: raid
when: subject is @fighter, @military | object is village, town, camp, settlement, outpost, convoy, farm, cattle
cameo: 190
+ Youths of a rival clan raided a village in Turkana. => recipient: a village
- Police raided a house in Leeds on Monday.

[raid-noun]
noun: raid, cross-border raid, commando raid, cattle raid, night raid, foray, incursion, sortie
recipient: against, on, upon, into, in, at
when: modifier not police, drug, customs, bank, tax | against present
+ Incursions by Ugandan troops into Congo alarmed the region.
- Police raids on betting shops netted a fortune in cash.

[storm]
verb: storm
recipient: object, into
when: object is @building, @target, @place, @vehicle | into is @building, @target, @place
cameo: 190
+ Commandos stormed the hijacked ferry at dawn. => actor: Commandos; recipient: the hijacked ferry
+ Militiamen stormed into the parliament in Tripoli.
- The singer stormed the charts with her debut.

[storming-noun]
noun: storming
recipient: of
+ The storming of the garrison left nine soldiers dead. => recipient: the garrison

[ambush]
verb: ambush, waylay
cameo: 190
+ Maoist guerrillas ambushed a patrol in Chhattisgarh. => actor: Maoist guerrillas; recipient: a patrol
+ The convoy was ambushed as it crossed the river. => recipient: The convoy

[ambush-noun]
noun: ambush
recipient: on, of, against
cameo: 190
+ An ambush on the convoy was reported.

[lay-ambush]
light: lay, set, set up, stage, spring + ambush, trap
recipient: for, on, against
+ The rebels laid an ambush for the army column. => actor: The rebels; recipient: the army column

[fall-into-ambush]
light: fall, run, drive, walk + into an ambush, into ambush
actor: by, of, noun-by
recipient: subject
+ An army column fell into an ambush near Vavuniya. => recipient: An army column

[strike-target]
verb: strike, hit
when: subject is @fighter, @military, @weapon, @attack, @aircraft | object is @target, @building, @vehicle
when: object present | at present
recipient: object, at
weapon: subject
+ Two rockets struck the airport in Aden. => recipient: the airport
+ Israeli jets hit a depot outside Sidon. => actor: Israeli jets; recipient: a depot
+ The clinic was hit by mortar shells. => recipient: The clinic
- Sales hit a record in the third quarter.
- A powerful earthquake struck Nepal.

[weapon-strikes]
verb: strike, land, hit, fall, explode, crash, slam, rain
when: subject is shell, mortar, mortar shell, mortar bomb, missile, rocket, drone, artillery shell, grenade, munition, cruise missile, ballistic missile
actor: by
recipient: object, on
weapon: subject
when: object not target, ground, water, sea
+ A missile landed near the market in Hodeidah. => weapon: missile
+ Three rockets fell on the suburb of Sderot. => recipient: the suburb of Sderot; weapon: rocket
- The rocket carried a satellite into orbit.

[weapon-scatters]
verb: scatter, maim, shred, mow down, tear apart, disperse
when: subject is shell, mortar, missile, rocket, bomb, blast, explosion, grenade, drone, mine, shrapnel
actor: by
weapon: subject
+ A grenade scattered the mourners in Karachi. => recipient: the mourners
- The wind scattered the leaves.

[strike-noun]
noun: strike, military strike, pre-emptive strike, preemptive strike, retaliatory strike, precision strike, missile strike, rocket strike, cruise missile strike, artillery strike, mortar strike, tank strike
recipient: against, on, upon, at, in, inside
when: modifier is @military, @weapon, @place, military, retaliatory, precision, preemptive, pre-emptive, deadly, punitive, surgical, nuclear, ukrainian, russian, israeli, american, turkish, saudi | on present | against is @target, @building, @place, @vehicle, @fighter
when: modifier not general, hunger, labor, labour, rail, teacher, train, transport, union, wildcat, pilot, doctor, nurse, miner
when: possessor not union, worker, teacher
+ Retaliatory strikes on Houthi positions followed within hours.
- The rail strike entered its second week.

[target-verb]
verb: target
when: subject is @fighter, @military, @weapon, @attack, @aircraft | object is @building, @vehicle, @target, @fighter
+ Warplanes targeted a rebel camp in Idlib. => recipient: a rebel camp
+ Suicide bombers have targeted mosques in Maiduguri. => actor: Suicide bombers; recipient: mosques
- The advertisement targets young drivers.
- The central bank targets inflation of two percent.

[pound]
verb: pound, pummel, hammer, batter, blast, blitz, rake, pepper, plaster
when: object present
when: subject is @fighter, @military, @weapon, @aircraft, @place | object is @target, @place, @building, @vehicle
when: object not door, table, drum, market, economy, rival, industry, currency
+ Government artillery pounded rebel positions around Taiz. => recipient: rebel positions
+ Jets hammered the eastern suburbs for a third day. => recipient: the eastern suburbs
- Heavy rain pounded the coast of Florida.
- The champion hammered his opponent in three sets.

[invade]
verb: invade, overrun
when: object is @place, @target, @building, @actor, @people | object missing
when: subject not locust, tourist, fan, pitch, weed
cameo: 190
+ Iraq invaded Kuwait in August 1990. => actor: Iraq; recipient: Kuwait
- The programme invades the privacy of patients.

[invasion-noun]
noun: invasion, land invasion, ground invasion, full-scale invasion
recipient: of, into, against
when: of not privacy, locust, pitch, species, tourist, ant
cameo: 190
+ The invasion of Panama lasted a few weeks. => recipient: Panama
+ Russia's invasion of Georgia in 2008 shocked its neighbours. => actor: Russia; recipient: Georgia
- The film describes an invasion of privacy.

[incursion-light]
light: make, launch, stage, conduct, mount + incursion, foray, cross-border raid
recipient: into, against, in
when: self present
cameo: 190
+ Rwandan soldiers made an incursion into North Kivu. => actor: Rwandan soldiers; recipient: North Kivu

[advance-on]
verb: advance, march, push, roll, close in
recipient: on, into, toward, towards
when: subject is @fighter, @military, @vehicle, tank, column
when: on is @place, @target | into is @place, @target | toward is @place, @target | towards is @place, @target
cameo: 190
+ The tanks have rolled into the city.
- Students marched on the ministry to demand lower fees.

[advance]
verb: advance
actor: subject
recipient:
when: subject is @fighter, @military
when: to not final, round, semifinal, semi-final, quarterfinal, stage, rank
when: object missing
cameo: 190
+ Mali troops advance as envoys renew talks => actor: Mali troops
+ Government forces were advancing in the north of Idlib. => actor: Government forces
- The army team advanced to the final.

# ---- fighting that has two sides -----------------------------------------------------------------------------------

[clash]
verb: clash, skirmish
actor: subject
recipient: with, against
when: subject is @actor, @people, @pronoun, @number
reciprocal: yes
+ The army clashed with militiamen near Abyei on Sunday. => actor: The army
- The two proposals clash with European law.
- The colours of the flag clash.

[clash-noun]
noun: clash, skirmish, armed clash, border clash, street battle, confrontation, firefight, gunfight, gun battle, gunbattle, shootout, shoot-out, exchange of fire, gun fight
actor: between, of, possessor, modifier, by
recipient: with, against
reciprocal: yes
cameo: 193
when: between not idea, culture, civilization, view, style, ego, team, side | between missing
+ A firefight with smugglers lasted two hours. => recipient: smugglers
- A clash of egos split the band.

[fight]
verb: fight, battle, combat
actor: subject
recipient: object, with, against
when: subject is @fighter, @military, @pronoun | object is @fighter, @military | with is @fighter, @military | against is @fighter, @military | object is @place, protester, demonstrator, rioter | with is @place, protester, demonstrator, rioter
when: object not cancer, disease, virus, fire, blaze, crime, corruption, poverty, inflation, election, flame, case, charge, hunger, racism, climate, pandemic, epidemic, flood, lawsuit, war, battle
cameo: 190
+ Kurdish fighters battled jihadists in the streets of Kobani. => actor: Kurdish fighters; recipient: jihadists
+ Soldiers are fighting rebels in the hills of Masisi. => actor: Soldiers; recipient: rebels
+ Police battled demonstrators in Nairobi. => actor: Police; recipient: demonstrators
- Firefighters battled a blaze in the warehouse.
- She fought cancer for two years.

[engage-enemy]
verb: engage
when: object is @fighter, @military, enemy, position, vessel | with is @fighter, @military, enemy
when: subject is @fighter, @military, @place, @actor, @pronoun | subject missing
when: with not rival, opposition, community, public
when: in missing
recipient: object, with
cameo: 190
+ Marines engaged the insurgents near Ramadi. => actor: Marines; recipient: the insurgents
- Teachers engaged with the parents.
- The talks engaged the envoys for hours.

[fighting-noun]
noun: fighting, combat, warfare, hostility, bloodshed, infighting, gunfire
actor: between, by, among, possessor
recipient: with, against
reciprocal: yes
cameo: 190
when: modifier not fire, bull, cock, crime, dog, economic, information, psychological | between present
+ The fighting near the border was heavy.
- The town is famous for bull fighting.

[battle-noun]
noun: battle, pitched battle, running battle, street fighting, war, civil war
actor: between, by, of, possessor, among
recipient: with, against
reciprocal: yes
cameo: 190
when: between is @fighter, @military, @place, police, clan, tribe, gang, side | with is @fighter, @military, police | against is @fighter, @military, @place | for is @place
+ The battle for Aleppo devastated the old city.
- The legal battle between the brothers ended in court.
- He died after a long battle with leukaemia.

[battle-told]
noun: battle, gun battle, street battle
actor: between, by, possessor, among
recipient: with, against
reciprocal: yes
cameo: 190
when: modifier is fierce, bloody, heavy, deadly, fresh, new, renewed, pitched, intense, raging
when: document is @fighter, @military, shelling, truce, ceasefire, clash, front, frontline, shell, civilian, aid | in is @place
when: document not court, league, striker, coach, firm, company, judge, champion, trophy
+ Fierce battles in Sirte; aid convoy turned back
+ The army is in a bloody battle to drive out gunmen.
- The rivals had a fierce battle for the league title.

[do-battle]
light: do, fight, wage, join, engage in, be locked in + battle, war, pitched battle, running battle, gun battle, gunbattle, firefight, guerrilla war, insurgency, jihad, armed struggle, campaign of violence, civil war
recipient: with, against, noun-with, noun-against
when: subject is @fighter, @military, @place, @actor, @people, @pronoun
when: with not cancer, disease, illness, bank, company | with missing
when: against not cancer, drug, poverty, corruption, crime, disease, virus, terror, hunger, aids | against missing
cameo: 190
+ Troops fought a gun battle with kidnappers outside Port Harcourt. => actor: Troops; recipient: kidnappers
- Doctors waged a war against polio.

[break-out]
verb: break out, erupt, flare, flare up, rage, resume, intensify, escalate
actor: between, noun-between, noun-by
recipient: noun-with
when: subject is fighting, clash, violence, gunfire, hostility, war, battle, firefight, gunbattle, bloodshed, combat, skirmish
cameo: 190
+ Gunfire broke out near the palace in Bissau.
- A fire broke out in a textile mill.
- An epidemic broke out in the camp.

[violence-noun]
noun: violence, communal violence, sectarian violence, ethnic violence, gang violence, mob violence, armed violence, carnage, reign of terror
actor: by, between, possessor
recipient: against, of
when: by present | against present | between present | modifier is communal, sectarian, ethnic, gang, mob, armed, deadly, political, militia, electoral, rebel, religious, bloody, escalating, fresh, renewed, worsening
+ Sectarian violence continued in Iraq.
- The film was rated for violence.

# ---- firearms ------------------------------------------------------------------------------------------------------

[fire-at]
verb: fire, shoot, open up
recipient: at, on, upon, into
when: at present | on present | upon present | into present
weapon: object
+ Rebels fired on a convoy near Aleppo. => actor: Rebels; recipient: a convoy
+ Police fired into a crowd of marchers in Lusaka. => actor: Police; recipient: a crowd of marchers
+ Gunmen fired rockets at a barracks in Juba. => actor: Gunmen; recipient: a barracks
- The minister was fired on Monday.
- The coach fired questions at his players.

[fire-weapon]
verb: fire, launch, lob, hurl, rain, loose, unleash, shoot, burst, discharge
recipient: at, on, into, toward, towards, against, across, over
weapon: object
when: object is @weapon, rocket, missile, shell, mortar, round, bullet, shot, torpedo, projectile, drone, grenade, bomb, salvo, volley, barrage, tear gas, teargas, canister, pellet, cartridge, petrol bomb, stun grenade
when: across not bow
+ Police burst tear gas shells near the temple. => actor: Police
+ Constables fired eleven rounds. => actor: Constables
+ Two missiles were launched at Riyadh from Yemen. => recipient: Riyadh
+ Soldiers fired several rounds. => actor: Soldiers
- India launched a satellite on Tuesday.
- He fired a warning shot to rivals in the price war.

[send-missile]
verb: send
recipient: at, on, into, toward, towards, against, across, over
weapon: object
when: object is rocket, missile, shell, mortar, torpedo, projectile, drone, salvo, volley, barrage
when: into present | across present | over present | toward present | towards present | at present
+ The rebels sent rockets into the harbour. => actor: The rebels
- The shells were sent to a laboratory.

[open-fire]
light: open, exchange, trade, return, direct + fire, gunfire
recipient: on, at, upon, against, with, into
mode: firearms
cameo: 193
+ Soldiers opened fire on worshippers in Jos. => actor: Soldiers; recipient: worshippers
+ Troops exchanged fire with gunmen across the border. => actor: Troops; recipient: gunmen
+ Guards opened fire when the crowd surged forward. => actor: Guards

[shoot-person]
verb: shoot, gun down, mow down, cut down, machine-gun, snipe, spray
recipient: object, at
when: object is @actor, @people, @number, @pronoun, @person | at present
when: object not film, movie, video, scene, photo, picture, commercial, documentary, par, basket, goal
mode: firearms
cameo: 193
+ The lawyer was gunned down outside her home in Manila. => recipient: The lawyer
- The director shot a film in Morocco.
- The golfer shot a 68 in the final round.

[shoot-dead]
verb: shoot dead
light: shoot, gun + to death
recipient: object
fatalities: object
when: object not dog, horse, bear, tiger, lion, elephant, wolf, bull, deer, animal
when: object present | object missing
mode: firearms
cameo: 193
+ Four protesters were shot dead in Conakry. => recipient: Four protesters; fatalities: 4
+ Gabon rebel leader shot dead at checkpoint => recipient: Gabon rebel leader; fatalities: 1
- Rangers shot dead an elephant.

[shooting-noun]
noun: shooting, mass shooting, drive-by shooting, police shooting, sniper fire, police fire, army fire, gunshot, fusillade, machine-gun fire, automatic fire, small-arms fire, rifle fire, police firing
actor: by, possessor, modifier
recipient: of, at, on, against
mode: firearms
cameo: 193
when: modifier not film, movie, photo, video, clay, target, skeet
when: of not film, movie, scene, documentary, video
+ The shooting of two activists by soldiers in Bamako drew crowds. => actor: soldiers; recipient: two activists
+ Sniper fire was heard in Taiz all night.
- Shooting of the film begins in May.

[gun-attack-noun]
noun: gun attack, shooting attack, armed robbery, drive-by, firing
actor: by, possessor, modifier
recipient: on, against, at, of
mode: firearms
cameo: 193
when: on present | by present | at present | modifier is gun, shooting, police, heavy, indiscriminate, army
when: of not @actor, minister, official, employee, coach | of missing
+ The gun attack on the bus was condemned.
- The firing of the coach surprised the fans.

[snipers]
verb: pick off, pin down
recipient: object
mode: firearms
when: object is @actor, @people, @number, @pronoun
+ Snipers picked off two medics near the bridge. => actor: Snipers; recipient: two medics

# ---- shells, rockets, tanks ----------------------------------------------------------------------------------------

[shell]
verb: shell, mortar, rocket, bombard
when: object is @actor, @people, @place, @target, @building, @vehicle, @pronoun | object missing
when: with not advertising, question, call, email, message, letter, request, image, offer
when: object not question, reader, viewer, email
mode: heavy-weapons
cameo: 194
+ Serbian gunners shelled the market in Tuzla. => actor: Serbian gunners; recipient: the market
+ The port was bombarded for a week. => recipient: The port
- Voters were bombarded with advertising.
- She shelled peas in the kitchen.

[shelling-noun]
noun: shelling, bombardment, artillery fire, mortar fire, rocket fire, tank fire, mortar attack, rocket attack, artillery attack, missile attack, artillery barrage, barrage, cannonade, artillery duel, shellfire, shell fire, rocket barrage, grad attack, naval bombardment, heavy shelling
recipient: of, on, against, at, into
when: of not question, criticism, complaint, advertisement, insult, abuse, email | of missing
mode: heavy-weapons
cameo: 194
+ Shelling of the port by navy vessels stopped at noon. => recipient: the port
+ Artillery fire shook Donetsk at dawn.
+ A rocket attack on the green zone wounded two guards. => recipient: the green zone
- He faced a barrage of questions about the accounts.

[aerial-noun]
noun: air strike, airstrike, air raid, air attack, air assault, air bombardment, aerial bombardment, aerial bombing, bombing raid, air campaign, bombing campaign, bombing run, air operation, helicopter attack, helicopter strike, carpet bombing, aerial attack, air offensive, air war
recipient: on, against, at, of, in, upon
mode: aerial
cameo: 195
+ NATO's bombing campaign against Serbia lasted 78 days. => actor: NATO; recipient: Serbia

[drone-noun]
noun: drone strike, drone attack, drone raid, kamikaze drone, uav strike, drone bombing
recipient: on, against, at, of, in
mode: drone
cameo: 1952
when: modifier not hobby, toy
+ The drone strike on the village was condemned.

[bomb-verb]
verb: bomb, carpet-bomb, dive-bomb, strafe
when: object is @actor, @people, @place, @target, @building, @vehicle, @pronoun | subject is @military, @aircraft, @place, @fighter
when: object not exam, test, audition
when: at not box, office | at missing
+ Warplanes bombed a bridge over the Danube. => actor: Warplanes; recipient: a bridge
+ The embassy in Beirut was bombed in 1983. => recipient: The embassy
- The sequel bombed at the box office.

[bombing-noun]
noun: bombing, bomb attack, bomb blast, bomb explosion, car bombing, truck bombing, roadside bombing, car bomb attack, roadside bomb attack, mine blast, landmine blast, land mine explosion, grenade attack, IED attack, ied blast, parcel bomb, letter bomb, petrol bomb attack, twin bombing, minefield explosion, car bomb, roadside bomb, truck bomb
recipient: of, against, on, at, in
mode: explosives
cameo: 183
+ A car bombing outside the court wounded two judges.
- Bomb disposal experts trained recruits in Kenya.

[drop-bomb]
light: drop, rain + bomb, barrel bomb, cluster bomb, munition, explosive, napalm, incendiary bomb
recipient: on, upon, over, onto
mode: aerial
cameo: 195
+ Helicopters dropped barrel bombs on a suburb of Daraa. => recipient: a suburb of Daraa
- The actor dropped a bombshell about his marriage.

[explode]
verb: explode, go off, blow up, detonate
actor:
recipient: near, outside, beside, under, inside, at, in
when: subject is bomb, car bomb, mine, landmine, grenade, device, explosive, shell, rocket, charge, mortar, missile, vehicle, car, truck, bomber, ied, package
weapon: subject
mode: explosives
cameo: 183
+ Two grenades went off outside the court in Bujumbura.
+ A landmine exploded under an army truck. => recipient: an army truck
- A gas cylinder exploded in the kitchen.
- Demand for rooms exploded in the summer.

[detonate]
verb: detonate, set off, explode, trigger
recipient: near, at, outside, in, beside, inside, among, against
weapon: object
when: subject not miner, engineer, worker
when: object is bomb, explosive, mine, grenade, device, car bomb, vest, belt, charge, ied, landmine, truck bomb, blast, explosion
mode: explosives
cameo: 183
+ A car bomb was detonated by remote control.
- Miners detonated a charge to widen the tunnel of the quarry.

[blow-up]
verb: blow up, dynamite, blast
when: object is @target, @building, @vehicle, @place, @person, pipeline, bridge, pylon, statue, rail, railway, line, tower, @pronoun
mode: explosives
cameo: 183
+ Saboteurs blew up a statue in Arauca. => recipient: a statue
- He blew up a balloon for the party.

[blow-self-up]
verb: blow up, explode
actor: subject
recipient: in, at, near, outside, among, inside
when: self present
when: object is himself, herself, itself, themselves, oneself
mode: suicide-attack
cameo: 1831
+ A man blew himself up at a checkpoint in Herat. => actor: A man; recipient: a checkpoint
+ Two women blew themselves up in a market in Kano. => recipient: a market

[suicide-noun]
noun: suicide attack, suicide bombing, suicide blast, suicide bomb attack, suicide car bombing, suicide mission, kamikaze attack, suicide assault, suicide truck bombing, suicide strike, suicide car bomb
recipient: on, against, at, in, of
mode: suicide-attack
cameo: 1831
+ The suicide attack on the market was condemned.

[suicide-bomber]
noun: suicide bomber
actor: self
recipient: in, at, near
when: modifier not would-be, alleged, failed, potential
mode: suicide-attack
cameo: 1831
when: of missing
+ The suicide bomber was a teenager.

[explosion-noun]
noun: explosion, blast, detonation
actor: by
recipient: at, in, on, near, outside
when: modifier is bomb, bus, car, mine, landmine, deadly, powerful, huge, massive, twin, grenade, truck | outside present | near present | at is @target, @building, @place | in is @building, @place, @vehicle, market
when: modifier not accidental, gas, boiler, mining, methane, nuclear, volcanic, cylinder, coal, population, furnace, firework, oven, pipeline
mode: explosives
cameo: 183
+ A powerful explosion near the embassy was heard.
- A gas explosion destroyed a bakery in Turin.
- The explosion of the population worries planners.

[explosion-of-attack]
noun: explosion, blast, detonation, bang, boom
when: document is bomb, bomber, attack, attacker, terrorist, militant, terrorism, grenade, landmine, ied, explosive, rebel, insurgent, missile, shelling, rocket, drone, artillery
when: document not earthquake, boiler, volcano, fireworks, firework
when: modifier not accidental, gas, boiler, mining, methane, nuclear, volcanic, cylinder, coal, population, furnace, firework, oven, pipeline, big
actor: by
recipient: at, in, on, near, outside
mode: explosives
cameo: 183
+ The explosion shattered windows on both sides. Police found parts of a bomb.
- The explosion shattered windows. A boiler had failed.

[bomb-exploded]
verb: explode, detonate, go off, blow up, blast
when: document is bomb, bomber, ied, grenade, explosive, landmine, device, shell, rocket, missile
when: subject is @pronoun, it, they, one, two, three, both, second, first, another, other | object is @pronoun, it, them, another | subject missing
when: subject not gas, anger, demand, cylinder
actor:
recipient: near, outside, beside, under, inside, at, in
mode: explosives
cameo: 183
+ Police towed a bomb away. It exploded in a field.
- Anger exploded after the vote.

[use-explosives]
verb: use, pack, load, rig, plant, leave, hide, conceal, strap
when: object is bomb, explosive, explosives, ied, car bomb, grenade, device, dynamite, semtex, shrapnel, nail bomb, pipe bomb
when: subject is @fighter, @actor, @person, @pronoun, attacker | subject missing
when: subject not miner, engineer, worker, contractor
recipient: in, under, at, near, against, on
weapon: object
mode: explosives
cameo: 183
+ Home-made explosives were used against the convoy. => recipient: the convoy; weapon: explosive
- The miners used explosives to open the shaft.

[weapons-used-against]
verb: use
recipient: against, on
weapon: object
when: object is tank, artillery, armoured vehicle, armored vehicle, rocket, missile, shell, mortar, helicopter, warplane, rocket launcher, heavy weapon, weapon, gunship, barrel bomb, cluster bomb, cluster munition, live ammunition, incendiary
when: against is @actor, @people, @place, @civilian, @fighter, @military, crowd, population, position | on is @people, @civilian, crowd, population
cameo: 190
+ Tanks were used against the civilian population in Misrata. => recipient: the civilian population; weapon: tank
+ The army used artillery against rebel positions. => actor: The army
- The firm used tanks to store oil.

[plant-bomb]
light: plant, place, lay, leave, hide, attach, throw, hurl, toss, lob + bomb, explosive, mine, landmine, grenade, device, booby trap, explosive device, petrol bomb, molotov cocktail, firebomb, tear gas
recipient: at, in, under, on, near, outside, into, along, to
weapon: object
mode: explosives
cameo: 183
+ The rebels planted mines along the road to Huambo.
+ A man threw a grenade into a bar in Kigali. => actor: A man; recipient: a bar
- Volunteers planted trees along the road.

[step-on-mine]
verb: hit, strike, step, drive, trigger, run over
actor:
recipient: subject
weapon: object, on, over
when: object is mine, landmine, bomb, ied, tripwire, roadside bomb, booby | on is mine, landmine, bomb, device | over is mine, landmine, bomb
when: subject is @actor, @people, @vehicle, @pronoun, @number
mode: explosives
cameo: 1833
+ A bus hit a landmine near Batticaloa. => recipient: A bus

# ---- killing -------------------------------------------------------------------------------------------------------

[kill]
verb: kill, slay
recipient: object
fatalities: object
weapon: with, subject
when: object not bill, proposal, idea, plan, deal, project, measure, amendment, legislation, time, rumour, rumor, story, engine, law, bacteria, germ, microbe, insect, mosquito, parasite, pest, critter, bug, pain, weed, talk, hope, cell, mood, joke
+ Gunmen killed 12 miners near Enugu. => actor: Gunmen; recipient: 12 miners; fatalities: 12
+ At least 30 people were killed by soldiers in Conakry. => actor: soldiers; fatalities: 30
+ The raid killed three children. => fatalities: 3
- The committee killed the bill on Thursday.
- The flood killed 40 people in Kerala.
- A bus crash killed nine students.
- Nine cadets were killed when their lorry overturned.

[killed-in-attack]
verb: kill, slay
actor: noun-by, in
recipient: object
fatalities: object
when: in is @attack, @killing-event, bombing, shelling, clash, fighting, war, airstrike, strike, raid, ambush, explosion, blast, attack, battle, violence, massacre, shooting, gunbattle, firefight, shootout, crossfire, captivity, bombardment, offensive, riot, crackdown, action, fire, encounter, police action
when: in not crash, accident, collision, earthquake, flood, fire, hospital, crush
+ Nine soldiers were killed in clashes near Tessalit. => recipient: Nine soldiers; fatalities: 9
+ The army killed 12 rebels in a raid near Gao. => actor: The army; recipient: 12 rebels; fatalities: 12
- Three people were killed in a train crash.

[died-in-attack]
verb: die, perish, fall
actor: noun-by, in
recipient: subject
fatalities: subject
when: in is @attack, @killing-event, bombing, shelling, clash, fighting, war, airstrike, strike, raid, ambush, explosion, blast, attack, battle, violence, massacre, shooting, gunbattle, firefight, shootout, crossfire, captivity, bombardment, offensive, riot, crackdown, action, fire, encounter, police action
when: in not crash, accident, collision, earthquake, flood, fire, hospital, crush
+ Two nuns died in the bombing of a convent. => recipient: Two nuns; fatalities: 2
- Seven climbers died in an avalanche.

[killed-in-police-firing]
verb: kill, die, perish
actor: in
recipient: object, subject
fatalities: object, subject
when: in is police, security force, paramilitary, troop, riot police
when: in not accident, crash
cameo: 175
+ Three farmers were killed in police firing near Mandsaur. => actor: police; recipient: Three farmers; fatalities: 3

[die-of-violence]
verb: die, perish, succumb
actor: by, noun-of
recipient: subject
fatalities: subject
when: of is wound, gunshot, torture, beating, stab, shrapnel, bullet | from is wound, gunshot, torture, shrapnel, bullet, beating, injury, blow | to is wound, injury | after is torture, attack, beating, shooting, bombing, interrogation | under is torture, interrogation, fire, bombardment, bullet | during is attack, raid, clash, protest, fighting, interrogation, shelling
when: of not cancer, heart, disease, virus | of missing
+ A student died of gunshot wounds in Lome. => recipient: A student
+ Two prisoners died under torture in Minsk. => recipient: Two prisoners; fatalities: 2
- He died of pneumonia at the age of 80.

[die-when-attacked]
verb: die
actor:
recipient: subject
fatalities: subject
when: clause is attack, explode, fire, shell, bomb, storm, ambush, detonate, shoot, raid, strike, hit | subject is soldier, civilian, rebel, fighter, militant, policeman, gunman, guerrilla, peacekeeper, marine, troop, insurgent
when: of missing
when: in not crash, accident, earthquake, flood, hospital, avalanche | in missing
+ Six soldiers died when rebels attacked their post. => recipient: Six soldiers; fatalities: 6
- Six soldiers died in a helicopter accident.

[lose-life]
light: lose + life
actor:
recipient: subject
fatalities: subject
when: in is @attack, fighting, war, clash, bombing, shelling, violence, conflict, attack, massacre, shooting, ambush | to is violence, war, bomb, bullet, terrorism, fighting
+ Forty civilians lost their lives in the shelling of Vukovar. => recipient: Forty civilians; fatalities: 40
- Two sailors lost their lives in a storm.

[lose-troops]
verb: lose
actor:
recipient: subject
fatalities: object
when: object is troop, soldier, fighter, serviceman, militiaman, plane, helicopter, jet, tank, aircraft, warplane, militant, policeman, guerrilla
when: subject is @military, @fighter, police | in is @attack, combat, battle, fighting, clash, ambush
when: object not election, match, weight
+ The army lost 30 soldiers in the battle for Kidal. => recipient: The army; fatalities: 30
+ Iraqi army loses helicopter in night battle
- The coach lost four players to injury.

[take-life]
light: claim, take, cost + life
actor: subject
recipient: noun-of
fatalities: noun-of, self
when: subject is attack, bombing, violence, fighting, war, conflict, clash, shelling, blast, airstrike, offensive, raid, massacre, shooting, insurgency, strike, ambush, explosion, bomb
+ The bombing claimed the lives of 14 shoppers. => fatalities: 14
+ The fighting has cost 300 lives. => fatalities: 300
+ Blast at Gao barracks claims nine lives => fatalities: 9
- The storm claimed nine lives in Manila.

[bring-death]
light: bring, rain, sow, spread + death
actor: subject
recipient: noun-to, to, on
when: subject is bomb, shell, rocket, missile, mortar, shelling, sniper, gunman, airstrike, @attack, @gunfire, drone, warplane, jet, helicopter, @fighter, @military
+ Mortars brought death to the old town of Homs.
- The floods brought death to Assam.

[murder]
verb: murder, slaughter, massacre, butcher, exterminate, annihilate, liquidate, do away
recipient: object
fatalities: object
when: object is @actor, @people, @number, @pronoun, @person, dozen, hundred, thousand, @place, family, population
mode: targeted
cameo: 202
+ Militiamen massacred villagers in Izbica. => recipient: villagers
+ Two aid workers were murdered in Muttur. => recipient: Two aid workers; fatalities: 2
- The butcher slaughtered a sheep for the feast.
- The visitors were slaughtered 5-0 at home.

[wipe-out]
verb: wipe out, finish off, eliminate, take out, neutralize, neutralise, mop up, annihilate, decimate
recipient: object
fatalities: object
when: object is @fighter, @military, militant, terrorist, rebel, commander, leader, cell, squad, unit, gang, insurgent, village, family, guerrilla
when: subject not disease, drought, flood, team, champion, court, budget, virus, judge, rival
+ The army wiped out a rebel unit in Putumayo. => actor: The army; recipient: a rebel unit
+ Security forces neutralised five militants in Dagestan. => actor: Security forces; recipient: five militants; fatalities: 5
- The vaccine eliminated polio in the region.
- Brazil were eliminated in the semi-final.

[murder-noun]
noun: murder, killing, slaying, homicide, contract killing, revenge killing, extrajudicial killing, execution-style killing, honour killing, sectarian killing
actor: by, possessor, modifier
recipient: of, against
fatalities: of, self
mode: targeted
cameo: 202
when: modifier not road, mercy, whale, seal, horse, pig, animal
when: of not animal, cattle, sheep, whale, pig, dog, bird, elephant, fish
+ The killing of a judge in Palermo led to new laws. => recipient: a judge
+ Revenge killings spread through Baghdad.
- A murder mystery was shown on television.

[massacre-noun]
noun: slaughter, massacre, bloodbath, mass murder, mass killing, genocide, pogrom, extermination, butchery, carnage, atrocity
actor: by, possessor, modifier
recipient: of, against
fatalities: of
mode: targeted
cameo: 202
when: modifier not road, mercy, whale, seal, horse, pig, animal
when: of not animal, cattle, sheep, whale, pig, dog, bird, elephant, fish
+ The massacre of 60 villagers by paramilitaries shocked Colombia. => actor: paramilitaries; recipient: 60 villagers; fatalities: 60
+ Witnesses told of a massacre in the valley.
- Slaughter of cattle was suspended because of the disease.

[commit-massacre]
light: commit, carry out, perpetrate, conduct, order, orchestrate + massacre, murder, killing, genocide, atrocity, pogrom, mass killing, bloodbath, slaughter
recipient: against, of, noun-of, in
mode: targeted
cameo: 202
+ The killings were carried out by death squads. => actor: death squads
- He was accused of committing suicide.

[assassinate]
verb: assassinate
recipient: object
fatalities: object
when: object not character, reputation
mode: targeted
cameo: 186
+ A bodyguard assassinated the governor of Punjab. => actor: A bodyguard
+ The bishop was assassinated while saying mass. => recipient: The bishop

[assassination-noun]
noun: assassination, political assassination, targeted killing, political killing, political murder
recipient: of
fatalities: of
when: modifier not character
when: of not character, company, asset, bank, stock
mode: targeted
cameo: 186
+ The assassination of the mayor by gunmen stunned Medellin. => actor: gunmen; recipient: the mayor
- The company went into liquidation in June.

[assassination-attempt]
noun: assassination attempt, murder attempt, assassination bid, assassination plot
recipient: on, against, of
mode: targeted
cameo: 185
+ An assassination attempt on the vice president failed in Quito. => recipient: the vice president

[attempt-life]
light: escape, survive, face + assassination attempt, attempt, assassination bid
actor: by, noun-by
recipient: subject
when: noun-on is life | noun-modifier is assassination
mode: targeted
cameo: 185
+ The opposition leader survived an assassination attempt in Lahore. => recipient: The opposition leader
+ The general escaped an attempt on his life. => recipient: The general

[execute]
verb: execute, behead, decapitate, hang, crucify, lynch, stone, guillotine, electrocute, garrotte, impale
recipient: object
fatalities: object
when: object is @actor, @people, @number, @pronoun, @person
when: object not order, contract, plan, will, project, picture, painting, flag, portrait
mode: targeted
cameo: 186
+ Militants beheaded two hostages in Anbar. => actor: Militants; recipient: two hostages; fatalities: 2
+ A suspected thief was lynched by a mob in Nairobi. => actor: a mob; recipient: A suspected thief
+ Iran executed three prisoners on Sunday. => actor: Iran; recipient: three prisoners; fatalities: 3
- The firm executed the contract on time.
- They hung a portrait of the king in the hall.

[execution-noun]
noun: beheading, decapitation, hanging, lynching, stoning, summary execution, mass execution, crucifixion, public execution, extrajudicial execution
actor: by, possessor, modifier
recipient: of
fatalities: of
mode: targeted
cameo: 186
+ Summary executions by rebels were reported in Goma. => actor: rebels

[execution]
noun: execution
actor: by, possessor, modifier
recipient: of
fatalities: of
when: of is @actor, @people, @person, @number, @fighter, @military, hostage, prisoner | by is @fighter, @military, @police, @place, regime, government, state, authority | modifier present | document is prisoner, hostage, captive, inmate, militant, rebel, jihadist, gallows, hanging, hang, behead, beheading, firing squad, killing, massacre, death row, death penalty, murder, convict, execute
when: modifier not flawless, perfect, poor, good, great, smooth, brilliant, technical
when: of not plan, order, project, contract, budget, policy, search, warrant, program, duty, law, agreement, document, deed
mode: targeted
cameo: 186
+ The execution of nine activists in Nigeria caused an outcry. => recipient: nine activists; fatalities: 9
+ The prisoners were told of the executions at dawn.
- The execution of the plan took four years.
- The deed needs a notary for its execution.

[put-to-death]
light: put + to death, to the sword
recipient: object
fatalities: object
mode: targeted
cameo: 186
+ The junta put four officers to death. => actor: The junta; recipient: four officers; fatalities: 4

[death-noun]
noun: death, violent death, civilian death, combat death, battlefield death, fatality, casualty, civilian casualty, loss of life
actor: by, at, noun-by
recipient: of, among, possessor
fatalities: of, self
when: in is @attack, clash, fighting, attack, bombing, shelling, violence, raid, airstrike, strike, conflict, war, custody, massacre, shooting, ambush | from is @attack, fighting, violence, bombing, shelling | modifier is civilian, combat, battlefield, military, violent, custodial | of is civilian, villager, soldier, policeman, protester, peacekeeper, militant, bystander | during is raid, attack, protest, clash, fighting, operation | by is @military, @fighter, gunman, shooting
when: of not cancer, disease
+ Civilian casualties rose in Helmand.
- Deaths from malaria fell by half.
- The death of the novelist at 90 was announced in Lima.

[toll-in-attack]
noun: death toll
actor: by, noun-by
recipient: of, among
fatalities: of
when: in is @attack, clash, fighting, violence, conflict, war, shooting | from is @attack, clash, fighting, violence, conflict, war | during is @attack, protest, clash, fighting
+ The death toll from the fighting in Kidal rose to 31.
- The death toll from the flood in Assam rose to 31.

[death-blamed]
noun: death, killing
actor:
recipient: possessor, of
when: possessor is soldier, policeman, protester, journalist, reporter, cameraman, photographer, activist, civilian, rebel, militant, commander, fighter, peacekeeper, demonstrator | of is soldier, policeman, protester, journalist, reporter, cameraman, photographer, activist, civilian, rebel, militant, commander, fighter, peacekeeper, demonstrator
when: document is blame, accuse, avenge, retaliate, condemn, vow, revenge, denounce
when: document not hospital, doctor, cancer, crash, flood, illness
cameo: 180
+ Tehran blamed the militia for the Iranian reporter's death.
+ The union condemned the death of a cameraman.
- The family blamed the hospital for the reporter's death.

[body-found]
light: find, discover, recover, dump, unearth, exhume, locate, spot, retrieve, count + body, corpse, severed head, mass grave
actor:
recipient: noun-of
fatalities: self
when: noun-with present | noun-of is @actor, @person, activist, man, woman, soldier, victim, journalist, student, civilian | with is wound, throat, sign, hand, bullet, gunshot, mark | in is mass grave, grave, well, pit | on is street, road, roadside, pavement, square
when: noun-of not climber, swimmer, miner, fisherman, passenger, skier, hiker, pilot, whale
+ The bodies of six students were found in a mass grave. => recipient: six students
+ Police found two bodies with gunshot wounds near Culiacan.
- Rescuers found the body of a climber below the peak.

[leave-dead]
verb: leave dead
actor: subject
recipient: object
fatalities: object
when: object present
when: subject not crash, earthquake, flood, storm, accident, fire, cyclone, landslide, collision, outbreak, hurricane, typhoon, quake, disease, virus, avalanche, tornado
+ The attack left ten people dead in Gamboru. => recipient: ten people; fatalities: 10
- The earthquake left hundreds of people dead.

[leave-wounded]
verb: leave wounded, leave injured, leave maimed, leave wound, leave injure, leave maim, leave hurt
actor: subject
recipient: object
injured: object
when: subject not crash, earthquake, flood, storm, accident, fire, cyclone, landslide, collision, hurricane, quake, stampede, tornado
+ The shelling has left 20 people wounded.
- The crash left two drivers injured.

[dead-predicate]
adjective: dead
actor:
recipient: subject
fatalities: subject
when: in is @attack, @killing-event, blast, explosion, violence, battle, siege | after is @attack, @killing-event, blast, explosion, battle
+ Five people are dead in a bomb attack in Ankara. => fatalities: 5
+ Three hurt, nine soldiers dead in Gao blast => fatalities: 9
- The agreement is dead.

# ---- wounding, beating, torture ------------------------------------------------------------------------------------

[wound]
verb: wound, maim, mutilate, disfigure, injure, hurt
recipient: object
injured: object
weapon: with, subject
when: object is @actor, @people, @number, @pronoun, @person, dozen, other, civilian, people, passer-by
when: object not pride, feeling, economy, knee, ankle, leg, shoulder, reputation, hamstring, chance
when: in not crash, accident, collision, earthquake, game, match, training, fall, race | in missing
+ Two reporters were wounded by shrapnel in Grozny. => recipient: Two reporters; injured: 2
- The winger injured his knee in training.
- Ten passengers were injured in a bus crash.

[injury-noun]
noun: injury, wound, gunshot wound, bullet wound, shrapnel wound, stab wound
actor: from, by
recipient: of, to, among, possessor
injured: of, self
when: modifier is gunshot, bullet, shrapnel, stab, knife | from is attack, shrapnel, bullet, gunfire, explosion, bomb
when: modifier not knee, ankle, shoulder, groin, sports, hamstring
+ Doctors treated dozens of people for bullet wounds in Khartoum.
- A knee injury kept him out of the match.

[inflict-casualties]
light: inflict, suffer, sustain, take, cause + casualty, loss, heavy loss, injury, wound
actor: subject
recipient: on, upon, among
when: noun-on present | on present | subject is @fighter, @military | upon present | noun-to present
when: subject not bank, company, firm, team, airline, investor
cameo: 190
+ The rebels have inflicted casualties on the army.
- The bank suffered heavy losses in March.

[beat]
verb: beat, beat up, club, bludgeon, thrash, punch, kick, slap, manhandle, rough up, whip, flog, lash, cane, cudgel, pistol-whip, trample, pummel, headbutt, cosh, hit, shove
recipient: object
weapon: with
when: object is @actor, @people, @number, @pronoun, @person
when: subject is @fighter, @military, @actor, @people, @pronoun, mob, crowd, youth, guard, thug, police, officer, supporter | subject missing
when: object not team, rival, champion, opponent, forecast, estimate, record, ball, odds, deadline, seed, drum, egg, expectation, habit, side, leader, million, billion, trillion, percent, mark
mode: beat
cameo: 182
+ Police beat two students with batons in Yangon. => actor: Police; recipient: two students
+ The editor was beaten up by masked men in Grozny. => recipient: The editor
+ Two women were flogged in public in Aceh. => recipient: Two women
- Spain beat Italy in the final.
- The swimmer beat the record by a second.
- Membership is likely to hit 40 million by spring.

[beat-to-death]
light: beat, club, hack, stone, stab, bludgeon, burn, torture, trample, kick, starve, freeze, choke + to death
recipient: object
fatalities: object
when: subject not accident, crowd, fire
mode: beat
cameo: 1823
+ Two brothers were hacked to death in Kilinochchi. => recipient: Two brothers; fatalities: 2

[beating-noun]
noun: beating, flogging, caning, whipping, physical assault, physical abuse, physical violence, lashing, mistreatment, ill-treatment, maltreatment
actor: by, possessor, modifier
recipient: of, against, on
when: of not heart, drum, record
mode: beat
cameo: 182
+ The beating of a motorist by officers led to riots. => actor: officers; recipient: a motorist
- The beating of drums woke the village.

[torture]
verb: torture, waterboard, brutalise, brutalize, mistreat, maltreat, ill-treat, torment
when: subject not doubt, fear, memory, guilt, pain, thought, nightmare
when: by not doubt, memory
when: object is @actor, @people, @number, @pronoun, @person
mode: torture
cameo: 1822
+ Secret police tortured detainees in Damascus. => recipient: detainees
+ The union leader was tortured in custody. => recipient: The union leader
- She was tormented by doubts.

[torture-noun]
noun: torture, waterboarding, electric shock, mutilation
actor: by, possessor, modifier
recipient: of, against, possessor
when: of not animal, test, wait
mode: torture
cameo: 1822
+ Torture of prisoners by guards was routine in the camp. => actor: guards; recipient: prisoners

[subject-to-torture]
light: subject, submit + to torture, to beating, to abuse, to electric shock, to ill-treatment, to mistreatment
recipient: object
mode: torture
cameo: 1822
+ The police subjected the students to abuse.

[rape]
verb: rape, gang-rape, molest, violate, ravish
when: object is @actor, @people, @number, @pronoun, @person, woman, girl, boy, prisoner
mode: sexual
cameo: 1821
+ Soldiers raped women in the town of Fizi. => actor: Soldiers; recipient: women
+ Dozens of girls were raped by militiamen in Tawila. => actor: militiamen
- The jets violated Greek airspace.

[rape-noun]
noun: rape, gang rape, mass rape, sexual assault, sexual violence, sexual abuse, molestation, sexual slavery, sexual attack, sex attack
actor: by, possessor, modifier
recipient: of, against, on
mode: sexual
cameo: 1821
when: modifier not oilseed, date, statutory
+ The rape of a nurse by soldiers caused outrage in Delhi. => actor: soldiers; recipient: a nurse
+ Sexual violence against women is widespread in Kivu. => recipient: women

[stab]
verb: stab, knife, slash, hack, slit, axe, spear, machete
recipient: object
weapon: with
when: object is @actor, @people, @person, @pronoun, throat, @number
when: object not tax, cost, job, rate, price, budget, spending, interest, output, wage, staff, emission
when: subject not company, bank, government, firm
mode: primitive
cameo: 182
+ A man stabbed a priest in Rouen. => actor: A man; recipient: a priest
- The bank slashed interest rates.

[cut-with-blade]
verb: cut
recipient: object
weapon: with
when: object is throat | with is @weapon, knife, blade, razor, machete, sword, glass, bayonet | to is piece, death, pieces
when: object is @actor, @people, @person, @pronoun, throat, @number
mode: primitive
cameo: 182
+ Raiders cut the throats of two herders. => actor: Raiders
+ A trader was cut with a machete. => recipient: A trader
- Ministers cut the budget by a tenth.
- They cut him off in mid-sentence.

[stabbing-noun]
noun: stabbing, knife attack, knifing, axe attack, machete attack, acid attack, sword attack, vehicle-ramming attack, ramming attack, stone-throwing, arrow attack
recipient: of, on, against
mode: primitive
cameo: 182
when: modifier not pain
+ The stabbing of a soldier in London shocked the country. => recipient: a soldier

[throw-stones]
light: throw, hurl, pelt, fling, lob, toss + stone, rock, brick, bottle, missile, chair, egg, firebomb, petrol bomb, molotov cocktail, firecracker, acid
recipient: at, on, toward, towards, against, into
weapon: object
when: at present | on present | subject is protester, youth, crowd, demonstrator, mob, rioter, fan, settler, activist
mode: primitive
cameo: 1823
+ Youths threw stones at soldiers in Nablus. => actor: Youths; recipient: soldiers
+ Petrol bombs were hurled at police in Belfast. => recipient: police

[pelt]
verb: pelt, stone, bombard
recipient: object
weapon: with
when: with is stone, rock, brick, bottle, egg, tomato, petrol, molotov, firebomb, missile
mode: primitive
+ A crowd pelted the bus with stones in Srinagar. => actor: A crowd; recipient: the bus

[ram]
verb: ram, run over, plough, plow, drive, run down
recipient: object, into
when: object is crowd, pedestrian, policeman, officer, soldier, checkpoint, boat, patrol, protester | into is crowd, pedestrian, checkpoint, group, market, patrol, soldier
when: subject is @actor, @people, @pronoun, attacker, militant, assailant, driver
mode: primitive
+ An attacker ploughed a van into a crowd in Nice. => actor: An attacker

[poison]
verb: poison, gas
recipient: object
weapon: with
when: object is @actor, @people, @person, @pronoun, @place, @number, well, village
mode: unconventional
cameo: 2041
+ Agents poisoned a defector in Salisbury. => actor: Agents; recipient: a defector
+ Thousands of Kurds were gassed in Halabja. => recipient: Thousands of Kurds
- The scandal poisoned relations between the allies.

[chemical-noun]
noun: chemical attack, gas attack, poison gas attack, nerve gas attack, chlorine attack, sarin attack, chemical weapon attack, nerve agent attack, biological attack, nuclear attack, anthrax attack, nuclear strike, atomic bombing, poisoning, dirty bomb attack
recipient: on, against, of, at, in
mode: unconventional
cameo: 2041
contexts: cbrn
when: modifier not food, lead, alcohol, blood, carbon, mercury
+ The chemical attack on the village was condemned.
- Food poisoning sent 40 pupils to hospital.

[use-chemical]
light: use, employ, deploy, release, unleash, fire, drop + chemical weapon, poison gas, nerve gas, sarin, chlorine, mustard gas, nerve agent, biological weapon, novichok, white phosphorus, toxic gas, anthrax, chlorine gas, sarin gas
recipient: against, on, upon, in
weapon: object
mode: unconventional
cameo: 2041
when: against present | on present | subject is @military, @fighter, @place, regime, government, army, rebel
when: subject not plant, factory, farmer, company, worker, hospital
contexts: cbrn
+ The regime used chemical weapons against its people. => actor: The regime; recipient: its people
- The plant uses chlorine to clean water.

# ---- abduction and hostages ----------------------------------------------------------------------------------------

[kidnap]
verb: kidnap, abduct, hijack, carjack, snatch, carry off, skyjack, commandeer, bundle off, spirit away
when: object is @actor, @people, @number, @pronoun, @person, @vehicle, passenger, cargo
when: object not agenda, debate, show, purse, election, bag, victory, title
mode: abduct
cameo: 181
+ Gunmen kidnapped four engineers in Warri. => recipient: four engineers
+ A tanker was hijacked off Somalia by pirates. => actor: pirates; recipient: A tanker
+ Rebels have abducted dozens of children in Gulu. => actor: Rebels
- The visitors snatched a late victory.
- Critics say lobbyists hijacked the debate.

[kidnap-noun]
noun: kidnapping, abduction, hijacking, hostage taking, hostage-taking, kidnap, enforced disappearance, forced disappearance, hostage crisis, hostage situation, mass abduction, mass kidnapping
actor: by, modifier
recipient: of, possessor, on
mode: abduct
cameo: 181
+ The kidnapping of a banker by guerrillas lasted a year. => actor: guerrillas; recipient: a banker
+ The boys' abduction shocked the town. => recipient: The boys
+ The hijacking of an Air France flight ended in Marseille. => recipient: an Air France flight

[take-hostage]
verb: take captive, hold captive, take prisoner
light: take, hold, seize, keep, capture, grab + hostage, captive, prisoner, as hostage, as a hostage, as human shield
light: hold, keep, detain, confine + against will
recipient: object
mode: abduct
cameo: 181
+ Inmates took three guards hostage in Guayaquil. => actor: Inmates; recipient: three guards
+ A nurse whom the bandits took hostage has been freed. => actor: the bandits; recipient: A nurse

[human-shield]
light: use, employ + as human shield, as shield, as a shield
recipient: object
mode: abduct
cameo: 184
+ Militants used villagers as human shields in Marawi. => actor: Militants; recipient: villagers

[disappear]
verb: disappear
recipient: object
when: object present
mode: abduct
cameo: 181
+ The junta disappeared thousands of its opponents. => actor: The junta
- The coins disappeared from the museum.

[recruit-children]
verb: press-gang, dragoon, conscript
recipient: object
when: object is child, boy, girl, youth, villager, civilian
mode: abduct
cameo: 181
+ The militia has conscripted children.

# ---- destruction of property ---------------------------------------------------------------------------------------

[destroy]
verb: destroy, demolish, raze, flatten, level, bulldoze, wreck, devastate, obliterate, smash, tear down, knock down, pull down, incinerate
recipient: object
when: object is @building, @target, @vehicle, house, home, village, crop, orchard, tree, farm, bridge, mosque, church, tank, property, @place, equipment, statue, helicopter, aircraft, ship, cemetery, grave, shop, tunnel, settlement
when: subject is @fighter, @military, @actor, @people, @weapon, @attack, @aircraft, @vehicle, bulldozer, authority, @pronoun, blast, explosion, shelling | subject missing
mode: destroy
cameo: 1712
+ Soldiers demolished two houses in Jenin. => actor: Soldiers; recipient: two houses
- The council demolished the old stadium after the last match.

[destruction-noun]
noun: destruction, demolition, devastation, razing, bulldozing, scorched-earth, property damage, desecration, sacking
actor: by, possessor, modifier
recipient: of
when: of is @building, @target, @vehicle, house, home, village, town, mosque, church, crop, property, temple, shrine, bridge, statue, @place, tank, city, farm, monument, heritage, tomb, shop
mode: destroy
cameo: 1712
+ The destruction of shrines in Timbuktu by militants was condemned. => actor: militants; recipient: shrines
+ The demolition of homes by the army continued in Rafah. => actor: the army; recipient: homes
- The destruction of the rain forest is speeding up.

[burn]
verb: burn, burn down, torch, firebomb, set afire, set alight, set ablaze, incinerate, petrol-bomb
recipient: object, to
when: object is @building, @vehicle, @target, @actor, @people, @pronoun, shop, car, bus, house, home, village, church, mosque, tyre, tire, crop, school, hut, office, property, market, field, boat, barricade | to is @building, @vehicle, @target, car, bus, house, shop, village
when: subject is @actor, @people, @fighter, @military, @pronoun, mob, crowd, youth, rioter, rebel | subject missing
when: object not calorie, fat, fuel, gas, coal, oil, candle, disc, cd, incense, wood
mode: primitive
cameo: 1712
+ Soldiers burned the village of Gumuruk on Sunday.
+ Three churches were torched by a mob in Jaranwala. => actor: a mob; recipient: Three churches
- Wildfires burned homes in California.
- The stove burns wood and coal.

[set-on-fire]
light: set, put + on fire, to torch, to the torch, fire
recipient: object, to
when: object is @building, @vehicle, @target, @actor, @people, @pronoun, house, shop, car, bus, village, church, tyre, tire | to is @building, @vehicle, @target, car, bus, house, shop, village, church, office
when: object not himself, herself
mode: primitive
cameo: 1712
+ Attackers set a bus on fire near Multan. => actor: Attackers; recipient: a bus
+ Militiamen set fire to a clinic in Leer. => recipient: a clinic

[arson-noun]
noun: arson, arson attack, firebombing, fire bombing, burning
actor: by, possessor, modifier
recipient: of, on, against
when: of is @building, @vehicle, @target, @place, house, church, village, mosque, shop, school, home, car | on present | modifier is arson
mode: primitive
cameo: 1712
+ The burning of a mosque by extremists raised tension in Meiktila. => actor: extremists; recipient: a mosque
- The burning of coal heats the atmosphere.

[blow-up-structure]
verb: detonate, blow up, dynamite, mine, demolish
when: object is bridge, dam, road, tunnel, railway, rail line, pipeline, depot, building, tower, runway, crossing, power line, pylon, causeway, dyke, dike
when: subject is @actor, @fighter, @military, @pronoun | subject missing
mode: destroy
+ Retreating soldiers blew up the bridge over the Tigris. => actor: Retreating soldiers; recipient: the bridge; mode: destroy
- Engineers planned the new bridge for years.

[sabotage]
verb: sabotage, scuttle, vandalise, vandalize, wreck
recipient: object
when: object is @building, @target, @vehicle, pipeline, railway, line, cable, pylon, plant, bridge, ship, station, network, facility, rail
mode: destroy
cameo: 1712
+ Divers sabotaged a gas pipeline in the Baltic. => recipient: a gas pipeline
- Hardliners tried to sabotage the talks.

[sabotage-noun]
noun: sabotage, act of sabotage, sabotage attack
recipient: of, against, on
when: of not talk, process, negotiation, deal | of missing
mode: destroy
cameo: 1712
+ Sabotage by rebels cut power to Asmara. => actor: rebels

[loot]
verb: loot, plunder, pillage, ransack, sack, rob
recipient: object
when: object is @building, @place, @target, @vehicle, shop, store, house, home, village, market, warehouse, bank, museum, convoy, office, town, church, temple, villager, trader
when: object not minister, official, employee, worker, coach, manager, chief, director
mode: destroy
cameo: 171
+ Soldiers looted shops in Bunia. => actor: Soldiers; recipient: shops
- The club sacked its manager.

[looting-noun]
noun: looting, pillage, pillaging, plunder, ransacking
actor: by, possessor, modifier
recipient: of
mode: destroy
cameo: 171
+ Looting of food stores by militiamen was widespread in Malakal. => recipient: food stores

[shoot-down]
verb: shoot down, down, bring down, intercept, destroy
recipient: object
weapon: with
when: object is plane, aircraft, jet, helicopter, drone, missile, rocket, bomber, fighter, warplane, airliner, balloon, uav, mig, gunship, @aircraft
mode: heavy-weapons
cameo: 194
+ A Syrian jet was downed by Turkish fighters. => actor: Turkish fighters; recipient: A Syrian jet
- He downed three beers after the match.

[downing-noun]
noun: downing, shooting down, shoot-down, shootdown
actor: by, possessor
recipient: of
when: of is plane, aircraft, jet, helicopter, drone, airliner, bomber, fighter, warplane, missile, flight, balloon, gunship, @aircraft | modifier is plane, aircraft, jet, helicopter, drone, airliner, flight
mode: heavy-weapons
cameo: 194
+ A report blames the militia for the downing of a helicopter. => recipient: a helicopter
+ Envoys discussed the helicopter downing.
- The downing of a pint ended the bet.

[sink]
verb: sink, torpedo
recipient: object
when: object is ship, boat, vessel, frigate, destroyer, submarine, cruiser, corvette, ferry, warship, trawler, tanker
when: subject is @military, @fighter, @weapon, @place, @pronoun, navy, submarine, missile, drone | subject missing
mode: heavy-weapons
cameo: 194
+ The navy said it sank a rebel boat. => recipient: a rebel boat
+ A missile sank a frigate in the Black Sea. => recipient: a frigate
- The Senate torpedoed the treaty.
- The ferry sank in a storm.

# ---- force of police and army against crowds -----------------------------------------------------------------------

[tear-gas]
light: fire, use, lob, throw, shoot, deploy, unleash, spray, hurl, launch + tear gas, teargas, rubber bullet, water cannon, pepper spray, stun grenade, plastic bullet, pellet gun, tear-gas canister, baton round, baton, tear gas canister, live round, live ammunition, warning shot, flash grenade, live bullet, tear gas shell, sound bomb, pepper ball, tear smoke, teargas shell
recipient: at, on, against, into, to, toward
weapon: object
mode: crowd-control
cameo: 175
+ Police fired tear gas at marchers in Caracas. => actor: Police; recipient: marchers
+ Water cannons were used against demonstrators in Istanbul. => recipient: demonstrators
+ Officers fired rubber bullets to break up the crowd. => actor: Officers

[teargas-verb]
verb: tear-gas, teargas, baton-charge, lathi-charge, lathicharge, cane-charge, pepper-spray, hose down
mode: crowd-control
cameo: 175
+ The police have teargassed the students.

[lathi-noun]
noun: lathi charge, lathicharge, baton charge, cane charge, tear gas, teargas, lathi-charge, teargassing, water cannon, rubber bullet
actor: by, possessor, modifier, with
recipient: on, against, of
mode: crowd-control
cameo: 175
+ The crowd fled tear gas in downtown Ankara.

[resort-to-lathi]
light: resort, order, make, carry out, launch + lathi charge, to a lathi charge, to lathi charge, baton charge, to firing, cane charge, to a baton charge, to force
recipient: on, against
when: subject is @military, police, officer, constable, guard, force, personnel, authority
mode: crowd-control
cameo: 175
+ Police resorted to a lathi charge in Meerut. => actor: Police

[fire-in-air]
verb: fire, shoot
recipient: over
when: over present | into is air | in is air
when: into is air | in is air | over is head, crowd
weapon: object
mode: crowd-control
cameo: 175
+ Soldiers fired into the air in Antananarivo. => actor: Soldiers

[charge-crowd]
verb: charge, disperse, break up, scatter, crush, quell, put down, suppress, clear, drive back, beat back
recipient: object, at
when: subject is @military, police, officer, troop, soldier, guard, force, constable, cavalry, trooper, authority, government, junta, regime, personnel, @place | subject missing
when: object is protest, demonstration, rally, crowd, demonstrator, protester, march, marcher, uprising, revolt, rebellion, riot, rioter, mob, mutiny, sit-in, unrest, gathering, striker, picket, dissent, insurrection, procession, student, agitator, strike
when: with not murder, theft, fraud, crime, assault | with missing
mode: crowd-control
cameo: 175
+ The uprising in Hama was crushed by the army. => actor: the army; recipient: The uprising in Hama
- Prosecutors charged the students with theft.
- The crowd dispersed after the concert.

[crack-down]
verb: crack down, clamp down, come down, swoop
recipient: on, upon, against
when: on is @actor, dissent, protest, demonstration, opposition, media, activist, opponent, dissident, critic, demonstrator, rebel, militant, unrest, minority | upon present | against present
when: on not crime, smoking, piracy, speeding, spam, corruption, smuggling, fraud, tax
mode: crowd-control
cameo: 175
contexts: repression
+ The junta cracked down on monks in Mandalay. => actor: The junta; recipient: monks
- The city cracked down on illegal parking.

[crackdown-noun]
noun: crackdown, clampdown, repression, suppression, persecution, oppression, reprisal, violent crackdown, security crackdown, brutal crackdown
actor: by, possessor, modifier
recipient: on, against, of
when: on not crime, drug, smoking, piracy, corruption, speed, speeding, begin, smuggling, tax, fraud, gambling, immigration | against present | of present
when: of not appetite, cough, fire, evidence, symptom | of missing
mode: crowd-control
cameo: 175
contexts: repression
+ China's persecution of Uighurs was raised in Geneva. => actor: China; recipient: Uighurs
- A crackdown on speeding began on Friday.

[use-force]
light: use, employ, resort to, deploy + force, excessive force, violence, lethal force, military force, brute force, deadly force, live fire, firearm, armed force
recipient: against, on, to
when: against present | on present | subject is police, @military, officer, soldier, troop, guard
cameo: 175
+ Police used excessive force against miners in Marikana. => actor: Police; recipient: miners
- Workers used force to open the jammed valve.

[police-brutality]
noun: police brutality, police violence, state violence, brutality, army brutality, police excess, army excess, high-handedness
actor: by, modifier, possessor
recipient: against, on, of
mode: beat
cameo: 175
+ Police brutality against migrants was reported in Calais. => recipient: migrants

# ---- mass expulsion, violations, other -----------------------------------------------------------------------------

[ethnic-cleansing]
noun: ethnic cleansing, mass expulsion, forced displacement, mass deportation, forced removal, forcible transfer, forced expulsion
actor: by, possessor, modifier
recipient: of, against
displaced: of
cameo: 203
contexts: religion_ethnicity
+ The ethnic cleansing of villages by militias appalled observers. => actor: militias; recipient: villages

[cleanse]
verb: cleanse, uproot, displace, drive out, force out, flush out, expel, dislodge, chase out
recipient: object
displaced: object
when: from is home, village, town, city, land, area, district, neighbourhood, @place | object is thousand, villager, civilian, population, family, resident, refugee, people
when: subject is @fighter, @military, @actor, @people, @place, @attack, fighting, violence, conflict, war, offensive, insurgency | subject missing
when: object not diplomat, ambassador, envoy, attache, student, member, fan
cameo: 201
+ The fighting has displaced 40,000 people in Cabo Delgado. => displaced: 40000

[violate-ceasefire]
light: violate, break, breach, shatter + ceasefire, cease-fire, truce, armistice
actor: subject
recipient: with
cameo: 196
contexts: military
+ Separatists violated the ceasefire near Avdiivka. => actor: Separatists

[ceasefire-violation]
noun: ceasefire violation, truce violation, cease-fire violation, violation of ceasefire, breach of ceasefire
actor: by, possessor, modifier
recipient: against
cameo: 196
contexts: military
+ Ceasefire violations by both armies were recorded in Kashmir. => actor: both armies

[violations-of-truce]
noun: violation, breach
actor: by
recipient: against
cameo: 196
contexts: military
when: of is @ceasefire, fire
+ Monitors report sporadic violations of the truce.
+ The army spoke of 12 breaches of the ceasefire by rebels. => actor: rebels
- The court found a violation of the contract.

[airspace]
light: violate, breach, enter, intrude into + airspace, air space, territorial water
actor: subject
recipient: noun-possessor, noun-of, noun-modifier
cameo: 190
when: subject is @aircraft, @military, @place, plane, jet, ship, drone, helicopter
+ Two jets violated the airspace of Estonia. => recipient: Estonia

[retaliate]
verb: retaliate, hit back, strike back, counter-attack, counterattack, fight back
recipient: against, at, on
weapon: with, by
when: subject is @fighter, @military | with is @weapon, rocket, artillery, airstrike, fire, shelling, missile | by is fire, shell, bomb, launch, attack, strike, shoot
when: against not tariff, duty | against missing
cameo: 190
+ The army retaliated with artillery fire. => actor: The army
- Canada retaliated with tariffs on steel.

[siege]
noun: siege, encirclement
actor: by, possessor, modifier
recipient: of, on
when: of is @place, @building, @target, town, city, village | by is @fighter, @military
when: modifier not state
cameo: 190
mode: heavy-weapons
+ The siege of Sarajevo by Serb forces lasted years. => recipient: Sarajevo

[besiege]
verb: besiege, encircle, surround
recipient: object, to
when: object is @place, @target, @building, town, city, village, garrison, compound, base, fighter, soldier, rebel | to is @place, @target, @building, town, city, village
when: subject is @fighter, @military, rebel, police, troop, gunman | subject missing
when: by not fan, reporter, hill, mountain, sea, water, tree | by missing
cameo: 190
+ Rebels besieged the town of Deir al-Zor. => actor: Rebels; recipient: the town of Deir al-Zor
- Reporters besieged the actor at the airport.
- The hotel is surrounded by gardens.

[lay-siege]
light: lay + siege
recipient: to, noun-to
cameo: 190
+ Rebel fighters laid siege to the city on Tuesday.

[claim-responsibility]
light: claim, accept, take + responsibility, credit
actor: subject
recipient:
when: for is @attack, attack, bombing, killing, blast, explosion, shooting, assassination, ambush, abduction, raid, kidnapping, assault, massacre, strike, bomb, hijacking | noun-for is @attack, attack, bombing, killing, blast, explosion, shooting, assassination, ambush, abduction, raid, kidnapping, assault, massacre, strike
+ A splinter group claimed responsibility for the bombing in Ankara. => actor: A splinter group
- The minister took responsibility for the budget error.

[coup]
noun: coup, military coup, coup d'etat, putsch, coup attempt, armed uprising, armed rebellion, mutiny, armed revolt, insurgency, insurrection, military takeover
actor: by, possessor, modifier
recipient: against, in
cameo: 190
when: modifier not diplomatic, publicity, palace, press | against present
+ A military coup by junior officers ended the republic.
+ The insurgency against the government in Manipur has faded. => recipient: the government
- The signing was a diplomatic coup for the ministry.

[overthrow]
verb: overthrow, topple, oust, depose, unseat, mutiny
recipient: object, against
when: object is @person, @actor, @people, government, president, regime, leader, king, dictator, junta, ruler, shah, emir, @pronoun | against present
when: subject is @military, @fighter, soldier, officer, junta, rebel, general, coup, army, mutineer, guard, troop, commando, militia | in is coup, uprising, revolt, rebellion, putsch
cameo: 190
+ Soldiers overthrew the president of Niger in July. => actor: Soldiers; recipient: the president of Niger
+ The king was deposed in a bloodless coup. => recipient: The king
- Voters ousted the prime minister at the polls.

[stage-coup]
light: stage, mount, carry out, attempt, launch, lead, plot + coup, putsch, military coup, coup d'etat, mutiny, rebellion, uprising, revolt, insurrection, armed uprising, coup attempt
recipient: against
when: subject is @actor, @people, @fighter, @military, @pronoun
cameo: 190
+ Officers staged a coup in Ouagadougou. => actor: Officers
+ Paratroopers mounted a rebellion against the regime. => actor: Paratroopers; recipient: the regime

[take-up-arms]
light: take up, bear + arms, weapon
recipient: against
when: against present | subject is rebel, youth, villager, group, tribesman, clan
cameo: 190
+ Villagers took up arms against the cartel. => actor: Villagers; recipient: the cartel

[resort-to-firing]
verb: resort, take recourse, revert, turn
when: to is fire, firing, lathicharge, lathi-charge, baton charge, tear gas, teargas, force, aerial firing, shelling, violence, gunfire
when: subject is @police, @military, @fighter, @actor, @pronoun, mob | subject missing
recipient: against, on, at
mode: crowd-control
cameo: 170
+ Police resorted to firing to stop the mob in Patna. => actor: Police
- The firm resorted to layoffs.

[police-firing]
noun: police firing, army firing, firing, lathicharge, lathi charge, lathi-charge, baton charge, cane charge, encounter killing, fake encounter, custodial death, custodial killing
when: modifier is police, army, security, troop, cop, custodial, fake, encounter, unprovoked, indiscriminate, lathi, baton, cane | by present | possessor present | on is @actor, @people, mob, crowd, protester, demonstrator
actor: by, possessor, modifier
recipient: on, at, against
mode: crowd-control
cameo: 170
+ A lathi charge by police in Patna dispersed the crowd. => actor: police
- The firing of the coach surprised the club.

[die-in-violence]
verb: die, perish, fall
when: in is unrest, protest, demonstration, crackdown, insurgency, rebellion, uprising, riot, crossfire, gunfight, raid, siege, explosion, blast, ambush, strike, firing, custody, hostilities, feud | after is gunfight, shooting, attack, bombing, shootout, clash, beating, ambush, raid, blast, explosion, stabbing, ied, bomb, detonate, explode, shoot, open, attack | during is attack, clash, protest, raid, siege, fighting, riot, crackdown | from is bullet, wound, gunshot, shrapnel, gunfire, torture, beating, injury | of is wound, bullet, gunshot, injury, shrapnel, torture
when: in not crash, accident, earthquake, flood, fire, sleep, hospital, bed, office
when: subject is @actor, @people, @person, @number, @pronoun, dozens, hundred, thousand, score
actor:
recipient: subject
fatalities: subject
cameo: 180
+ The mayor died of injuries suffered in the bombing. => recipient: The mayor
- Two skiers died in an avalanche.

[be-dead]
adjective: dead, lifeless, deceased
when: self has be, lie
when: in not attack, bombing, blast, clash, fighting, raid, shooting, airstrike, strike, ambush, massacre, explosion, violence, shelling
actor:
when: subject is @actor, @people, @person, @number, @pronoun, dozens, attacker, gunman, victim
when: document is attack, bomb, bombing, gunman, militant, clash, violence, shoot, rebel, shooting, explosion, blast, gunfire, massacre, shelling, airstrike, ambush
when: document not crash, earthquake, avalanche, drown, tsunami, cancer
recipient: subject
fatalities: subject
cameo: 180
+ After the shooting four people were dead. => recipient: four people; fatalities: 4
- The talks were dead within a week.

[dead-in-news]
adjective: dead
when: subject is @actor, @people, @person, @number, dozen, score, hundred, thousand, many, @fighter, @military
when: document is attack, bomb, bombing, gunman, militant, clash, violence, shooting, explosion, blast, gunfire, massacre, shelling, airstrike, ambush, fighting, war, rebel, separatist, insurgent, troop, army, soldier, military, truce, ceasefire, cease-fire, siege, offensive, battle, militia, unrest, frontline, confrontation, skirmish, gunbattle, firefight, crackdown | subject is @fighter, soldier, troop, serviceman | clause is storm, shell, bomb, attack, claim, launch, seize, raid, pound, strike, battle, clash, fight, retake, capture, regain, besiege, advance
when: document not crash, earthquake, avalanche, drown, tsunami, cancer, flood, storm, cyclone, epidemic, virus, accident, hospital, collapse
when: in not @attack, @killing-event, blast, explosion, violence, battle, siege
actor:
recipient: subject
fatalities: subject
cameo: 180
+ Six villagers dead as heavy fighting shakes northern Mali => recipient: Six villagers; fatalities: 6
+ Scores dead as Chad retakes Bol barracks
+ Two rebels dead as shells hit Kidal => recipient: Two rebels; fatalities: 2
- Six villagers dead as river bursts its banks

[toll-of-attack]
noun: death toll, toll, body count, casualty figure, number of dead, loss of life
when: document is attack, bomb, bombing, shooting, clash, fighting, violence, massacre, shelling, airstrike, explosion, blast, ambush, war, raid, truce, ceasefire, cease-fire, siege, offensive, battle, airstrike, unrest, frontline
when: document not earthquake, flood, cyclone, hurricane, storm, epidemic, virus, crash, tsunami, avalanche, heatwave
when: modifier not motorway, phone, road, bridge
actor:
recipient: from, of, among
fatalities: of, at, to
cameo: 180
+ The death toll rose to 31 after the bombing. 
+ Death toll mounts in Taiz despite truce
- The death toll of the earthquake rose to 31.

[deaths-of-attack]
noun: death, killing, fatality
when: document is attack, bomb, bombing, shooting, clash, fighting, massacre, shelling, airstrike, explosion, blast, ambush, raid, gunman, militant, violence, fighting, rebel, separatist, insurgent, troop, truce, ceasefire, cease-fire, siege, offensive, battle, airstrike, militia, unrest, frontline
when: document not earthquake, flood, cyclone, hurricane, storm, epidemic, virus, crash, tsunami, avalanche, heatwave, cancer
when: document is truce, ceasefire, cease-fire | self has the, more, several, many, dozens, hundreds, no, this, their, civilian, two, three, four, five, six, seven, eight, nine, ten
when: modifier not cot, infant, maternal, natural, celebrity
actor: by
recipient: of, among, possessor
fatalities: of, self
cameo: 180
+ The deaths came a day after the shelling began.
+ Deaths shake Yemen truce
- The deaths came a day after the cyclone.

[bloodiest-day]
noun: day, week, month, night, weekend
when: modifier is bloody, deadly, bloodiest, deadliest
when: document not crash, road, avalanche, storm, flood, virus, covid, pandemic, tornado, earthquake, fire, wildfire, climber, traffic, heatwave, crossing, migrant
actor:
recipient: for
cameo: 180
+ Leaders trade blame after the bloodiest day since the truce.
+ It was the deadliest day for the army in a year. => recipient: the army
- Storms made it the deadliest day of the winter.

[injuries-of-attack]
noun: injury, wound, casualty, injured, wounded
when: document is attack, bomb, bombing, shooting, clash, fighting, massacre, shelling, airstrike, explosion, blast, ambush, raid, gunman, militant, grenade, violence, rebel, separatist, insurgent, troop, truce, ceasefire, cease-fire, siege, offensive, battle, airstrike, militia, unrest, frontline, peace
when: document not earthquake, flood, cyclone, hurricane, storm, crash, tsunami, avalanche, match, coach, tournament
when: modifier not knee, ankle, shoulder, groin, sports, hamstring
actor:
recipient: of, to, among, possessor
injured: of, self
cameo: 180
+ The grenade caused many injuries.
+ Heavy casualties reported in Taiz as rebels advance
- The coach spoke of injuries in the team.

# ---- fighting: who holds, who breaks, who is driven off -------------------------------------------------------------

[repel-attack]
light: repel, repulse, beat off, fight off, ward off, beat back, drive off, withstand + @assault, advance, thrust, landing, infiltration attempt
when: subject is @actor, @people, @military, @fighter, @pronoun, defender | subject missing
actor: subject
recipient: by, noun-by, noun-from, noun-possessor, noun-modifier
cameo: 190
+ The army has repulsed an assault by the guerrillas. => actor: The army; recipient: the guerrillas
+ The garrison has beaten off two attacks by insurgents. => actor: The garrison; recipient: insurgents
- The senator fended off criticism of his record.

[repel-force]
verb: repel, repulse, push back, drive back, beat back, throw back, fight off, drive off, fend off, hold off
when: object is @fighter, @military, attacker, invader
when: object not group, side, cell, wing, drone, crowd
cameo: 190
+ Government troops drove back the rebels from the outskirts of Malakal. => actor: Government troops; recipient: the rebels
+ The invaders were repulsed at the river. => recipient: The invaders
- The guard pushed back his cap.

[rout-force]
verb: rout, vanquish, crush, overpower, overwhelm, overrun, defeat
when: object is soldier, troop, army, guerrilla, insurgent, rebel, garrison, guard, militia, militiaman, jihadist, invader, militant, column, brigade, battalion, regiment, force, fighter
when: subject is @fighter, @military, @actor, @pronoun
when: in not election, match, final, court, poll
cameo: 190
+ Tribal fighters routed a government column near Saada. => actor: Tribal fighters; recipient: a government column
+ Inmates overpowered the guards and fled. => recipient: the guards
- The ruling party routed the opposition in the election.

[breach-lines]
light: break, punch, smash, crash, blast + through line, through front line, through frontline, through defence, through defense, through perimeter, through encirclement
light: breach, pierce, penetrate + line, front line, frontline, defensive line, perimeter, defence, encirclement, fortification
when: subject is @fighter, @military, @place, attacker, column, tank | subject is @pronoun
actor: subject
recipient: noun-possessor, noun-of, noun-modifier
cameo: 190
+ The armoured columns broke through the front line near Kupiansk. => actor: armoured columns
- Shoppers broke through the line outside the store.

[push-into]
verb: thrust, drive, punch, fight, surge, charge, smash, press
when: into is @place, town, city, village, suburb, outskirt, district, quarter, enclave, base, stronghold
when: subject is @fighter, @military, tank, column, armour, infantry, force
when: object missing
recipient: into
cameo: 190
+ Tanks thrust into the eastern districts of the town. => actor: Tanks
- A truck drove into the town to deliver bread.

[charge-position]
verb: charge, rush
when: object is trench, position, barricade, checkpoint, bunker, line, post, gate, gun, ridge, embassy, palace
when: subject is @fighter, @military, @people, @pronoun, attacker, crowd
recipient: object
cameo: 190
+ Infantry charged the trenches twice before dawn. => actor: Infantry; recipient: the trenches
- The hotel charged the embassy for the rooms.

[trade-strikes]
light: trade, exchange, swap + strike, air strike, airstrike, missile strike, missile, salvo, rocket, drone strike, shell, artillery, rocket fire, drone attack, blow
actor: subject
recipient: with
when: subject is @actor, @place, @military, @fighter, side, neighbour, neighbor, army, foe, @pronoun
reciprocal: yes
cameo: 190
+ The two neighbours have traded missile strikes for a third night. => actor: The two neighbours
+ Israel exchanged rocket fire with militants in Gaza. => recipient: militants
- The boxers exchanged blows in the first round.

[duel-noun]
noun: artillery duel, dogfight, aerial duel, tank battle, naval battle, sea battle, air battle, tank duel, naval clash, naval engagement, aerial dogfight
actor: between, of, by, modifier
recipient: with, against
reciprocal: yes
cameo: 190
+ A tank battle between the two armies left the plain full of wrecks. => actor: the two armies

[turf-war]
noun: gang fight, clan fight, tribal fight, communal fighting, clan feud, blood feud, gangland shooting, gangland feud, faction fight, factional fighting, clan fighting, tribal fighting, militia fighting, factional feud
actor: between, by, of, possessor
recipient: with, against
cameo: 190
+ A blood feud between two clans worries the elders of Lofa. => actor: two clans
- A feud between two chefs amused the press.

[amphibious-landing]
noun: amphibious landing, airborne landing, amphibious operation, airborne operation, paratroop drop, airborne assault, helicopter assault, amphibious assault, beach landing
actor: by, possessor, modifier, of
recipient: on, against, at, in
when: modifier not mock, simulated, practice
cameo: 190
+ An amphibious landing by marines opened the campaign. => actor: marines
- The drill ended with a mock amphibious landing.

[armed-struggle-noun]
noun: armed struggle, armed campaign, guerrilla war, guerrilla campaign, campaign of terror, bombing spree, killing spree, shooting spree, guerrilla warfare, dirty war
actor: by, possessor, modifier, of, between
recipient: against
when: against present | by present | possessor is @fighter, @organisation, rebel, group
cameo: 190
+ The armed struggle of the guerrillas against the junta cost thousands of lives. => recipient: the junta
- The museum tells the story of guerrilla warfare.

[pounding-noun]
noun: pounding, pummelling, pummeling, hammering, battering, blasting, blitzing
when: of is @target, @place, @building, position, line
when: by is @military, @weapon, @fighter, artillery, warplane, jet, gun, plane
actor: by
recipient: of
mode: heavy-weapons
cameo: 194
+ The pounding of the suburb by artillery went on all night. => recipient: the suburb
- The pounding of the market by traders worried the bank.

[victory-on-ground]
light: score, win, claim + victory, military victory, battlefield victory, gain
when: over is @fighter, @military, army, rebel, insurgent, militia | against is @fighter, @military, army, rebel, insurgent, militia
when: subject is @fighter, @military, @place, @pronoun
recipient: over, against
cameo: 190
+ The army won a victory over the insurgents at Kunduz. => actor: The army; recipient: the insurgents
- The senator won a victory over his critics.

# ---- fire, bullets, shells --------------------------------------------------------------------------------------------

[pump-bullets]
light: pump, fire, put, empty, unload, discharge, squeeze off + bullet, round, magazine, clip, shot, burst
when: into is @people, @person, @actor, @pronoun, @vehicle, @building, crowd, head, chest, body, back
recipient: into
mode: firearms
cameo: 193
+ The killer pumped six bullets into the magistrate. => actor: The killer; recipient: the magistrate
- The nurse put a clip into her hair.

[hail-of-bullets]
noun: hail of bullets, hail of gunfire, burst of gunfire, volley of shots, burst of fire, exchange of gunfire, exchange of shots, burst of automatic fire
actor: by, from, between
recipient: at, on, against
mode: firearms
cameo: 193
+ A burst of gunfire from the roof scattered the marchers.
+ Witnesses heard an exchange of gunfire near the bank.

[crossfire]
noun: crossfire, friendly fire, friendly-fire incident, friendly fire incident, stray bullet, cross-fire
actor: between, of, by, from
recipient:
when: modifier not political, verbal, diplomatic, legislative
mode: firearms
cameo: 193
+ Crossfire between the gangs trapped pupils in a school. => actor: the gangs
- The minister was caught in a political crossfire.

[caught-in-crossfire]
light: catch, trap, hit, wound, kill, injure, die + in crossfire, in the crossfire, in a crossfire, by crossfire, in cross-fire
when: subject is @people, @person, @actor, @pronoun, @number | object is @people, @person, @actor, @pronoun, @number
when: of not dispute, row, war, feud, debate
actor: between, noun-between, noun-of
recipient: object, subject
mode: firearms
cameo: 193
+ Two shepherds were caught in crossfire between the militias. => recipient: Two shepherds
- Farmers were caught in the crossfire of a trade dispute.

[direct-hit]
noun: direct hit
recipient: on, against
when: on is @building, @target, @vehicle, @place, @military | against is @building, @target, @vehicle
mode: heavy-weapons
cameo: 194
+ A direct hit on the depot lit up the sky. => recipient: the depot

[take-hit]
light: take, suffer, receive, sustain, score + hit, direct hit, artillery hit, missile hit
when: subject is @building, @vehicle, @target, @military, @weapon
when: from not inflation, recession, cost
actor: from, by, noun-from
recipient: subject
mode: heavy-weapons
cameo: 194
+ The hospital took a direct hit from a howitzer. => recipient: The hospital
- The airline took a hit from higher fuel prices.

[salvo-noun]
noun: salvo, volley, rocket salvo, missile salvo, artillery salvo, rocket volley, rain of rockets, rain of shells, missile volley, barrage of rockets, barrage of missiles
actor: by, from, possessor
recipient: at, on, against, into
when: of is rocket, missile, shell, grenade, mortar, drone, shot, bullet | modifier is rocket, missile, artillery, mortar, drone, grad, ballistic | self is rain
mode: heavy-weapons
cameo: 194
+ A salvo of rockets at the port set two ships on fire. => recipient: the port
- The opening salvo of the debate came from the premier.

[blast-tears-through]
verb: tear, rip, rock, shake, jolt
when: subject is bomb, car bomb, truck bomb, grenade, rocket, shell, missile
when: through is @building, @target, @vehicle, @people, hall, crowd, queue, terminal, office | object is @building, @target, @place, neighbourhood, neighborhood, heart
recipient: object, through
mode: explosives
cameo: 183
+ A car bomb tore through the market hall on Friday. => recipient: the market hall
- A scandal rocked the capital.

[crash-into]
verb: crash, fly, steer, pilot, slam, guide, plough
when: object is drone, plane, aircraft, helicopter, airliner, boat, truck, car, explosive
when: into is @building, @target, @military, warship, tower, base, checkpoint, position, gate, radar
when: subject is @fighter, attacker, assailant, bomber, hijacker, rebel
recipient: into
mode: suicide-attack
cameo: 1831
+ Militants crashed a truck into the gate of the base. => actor: Militants; recipient: the gate of the base
- The student crashed his car into a tower.

[drone-swarm]
noun: drone swarm, swarm of drones, wave of drones, drone wave, attack by drones, drone barrage, drone assault, drone incursion, loitering munition strike, drone salvo, drone blitz
actor: by, from, possessor, modifier
recipient: on, against, at, over
mode: drone
cameo: 1952
+ A swarm of drones against the refinery was reported before dawn. => recipient: the refinery
- A swarm of bees settled on the refinery.

[air-defence-action]
light: repel, engage, activate, destroy + air target, aerial target, aerial threat, air attack, air raid, missile attack, drone attack, incoming missile, incoming rocket, incoming drone, incoming fire
when: subject is air defence, air defense, battery, gunner, military, army, navy, air force, @place, @military
recipient: noun-by, noun-from
mode: heavy-weapons
cameo: 194
+ The navy engaged incoming missiles off Hodeidah. => actor: The navy

[strafing-noun]
noun: strafing, strafing run, strafing raid, bombing sortie, air sortie, combat sortie, helicopter raid, gunship attack, low-level attack, dive-bombing, air bombing
actor: by, from, possessor, modifier
recipient: on, of, against
mode: aerial
cameo: 195
+ The strafing of the column by gunships lasted an hour. => actor: gunships; recipient: the column

[mine-area]
verb: mine, booby-trap, seed
when: object is road, field, path, harbour, harbor, water, border, strait, channel, approach, bridge, house, building, forest, track, area, street, door, car, body, corpse
when: self present
when: subject is @fighter, @military, @actor, @place, @pronoun | subject missing
when: object not data, phone, coal
mode: explosives
cameo: 183
+ The retreating fighters have mined the roads around Sirte. => mode: explosives
+ The house had been mined by militants. => actor: militants
- The firm mined gold in the area.

[send-letter-bomb]
light: send, mail, post, address, receive, open + letter bomb, parcel bomb, mail bomb, package bomb, explosive parcel, book bomb
recipient: to, indirect, noun-to
mode: explosives
cameo: 183
+ Extremists mailed a parcel bomb to the consul. => actor: Extremists; recipient: the consul

# ---- hands, blades, fire --------------------------------------------------------------------------------------------

[strangle]
verb: strangle, throttle, suffocate, smother, asphyxiate, garotte, choke
when: object is @people, @person, @pronoun, @actor, @number, detainee, prisoner
when: object not growth, company, business, economy, competition
when: subject is @people, @person, @fighter, @actor, @pronoun, captor, guard, attacker, killer, police, officer | subject missing
mode: targeted
cameo: 186
+ The dissident was strangled by two guards. => actor: two guards; recipient: The dissident
- High rents strangled the traders.

[burn-alive]
verb: burn, bury, flay, skin, bury alive, burn alive
when: self has alive
when: self present
recipient: object
fatalities: object
mode: targeted
cameo: 186
+ Five villagers were burned alive by militiamen. => actor: militiamen; fatalities: 5

[slit-throat]
light: slit, cut, slash + throat
recipient: noun-possessor, noun-of, possessor
mode: targeted
cameo: 1823
+ Extremists slit the throats of two guards at the lodge. => actor: Extremists; recipient: two guards

[blow-to-pieces]
light: blow, tear, rip, hack, chop, cut + to pieces, to bits, to shreds, into pieces, limb from limb
when: object is @people, @person, @pronoun, @actor, @vehicle, @building, @military
recipient: object
+ The bomb tore the bus to pieces near Quetta. => recipient: the bus
- Critics tore the film to pieces.

[dismember]
verb: dismember, disembowel, scalp, castrate, emasculate, hamstring
when: object is @people, @person, @pronoun, @actor, body, corpse, victim, captive, prisoner
mode: torture
cameo: 1822
+ The captives were castrated by their guards. => recipient: The captives
- Headlights blinded the driver on the bend.

[amputate]
light: cut off, chop off, hack off, slice off, amputate, sever, lop off, gouge out + hand, arm, leg, foot, ear, limb, finger, nose, tongue, eye, head, lip
when: subject is @fighter, @people, @military, @actor, rebel, captor, executioner, authority, court, @pronoun | subject missing
when: subject not surgeon, doctor, medic, nurse
recipient: noun-of, noun-possessor, possessor
mode: torture
cameo: 1822
+ Rebels hacked off the hands of villagers in Kono. => actor: Rebels; recipient: villagers
- Surgeons amputated the leg of the soldier.

[acid]
verb: douse, splash, drench, attack
when: with is acid, petrol, kerosene, gasoline, paraffin
recipient: object
weapon: with
mode: primitive
cameo: 182
+ Two men splashed the campaigner with acid in Kherson. => actor: Two men; recipient: the campaigner
- Guests doused the salad with oil.

[smash-windows]
light: smash, break, shatter, stone + window, windscreen, windshield, shop window, shopfront, furniture, door, camera, equipment, stall
when: subject is mob, crowd, rioter, militant, soldier, police, protester, youth, attacker, gang, hooligan, settler, demonstrator, troop, policeman
recipient: noun-of, noun-possessor, object
mode: destroy
cameo: 1712
+ Rioters smashed the windows of a bank in Malatya. => actor: Rioters; recipient: a bank
- Hail smashed the windows of the school.

[break-bones]
light: break, fracture, crack, smash + leg, arm, nose, rib, jaw, skull, bone, teeth, kneecap
when: subject is police, policeman, soldier, guard, thug, attacker, mob, gang, captor, officer, @fighter, interrogator
recipient: noun-of, noun-possessor, possessor
mode: beat
cameo: 182
+ Guards broke the arm of a detainee in Minsk. => actor: Guards; recipient: a detainee
- The skier broke her leg in a fall.

[unleash-dogs]
light: unleash, set, loose, let loose + dog, police dog, attack dog, sniffer dog
when: on is @people, @person, @actor, @pronoun, crowd | against is @people, @person, @actor, @pronoun
recipient: on, against
mode: crowd-control
cameo: 175
+ Police unleashed dogs on the strikers. => actor: Police; recipient: the strikers

[drag-beat]
verb: drag, pull, haul
when: from is car, bus, vehicle, home, house, taxi, train, bed, mosque, church
when: object is @people, @person, @pronoun, @actor, @number
when: subject is mob, @fighter, crowd, gang, militiaman, soldier, attacker, gunman, police, policeman, masked man | subject missing
when: clause not save, rescue
recipient: object
mode: abduct
cameo: 181
+ The gunmen dragged six labourers from a bus near Mach. => actor: The gunmen; recipient: six labourers
- Firemen dragged the driver from the car.

[sexual-adverb]
verb: assault, abuse, attack, molest, harass, violate, mistreat, humiliate
when: self has sexually
when: self present
recipient: object
mode: sexual
cameo: 1821
+ Soldiers sexually assaulted women at the checkpoint. => actor: Soldiers; recipient: women
+ The detainee was sexually abused by two guards. => actor: two guards; recipient: The detainee
- The book discusses a sexually explicit film.

[force-into-slavery]
light: force, sell, press, kidnap, coerce, trick, lure + into prostitution, into sexual slavery, into slavery, into forced marriage, into marriage, as sex slave, as slave, into servitude
when: object is @people, @person, @pronoun, @actor, @number
recipient: object
mode: sexual
cameo: 1821
+ The militia forced captive girls into sexual slavery. => actor: The militia

[strip-parade]
verb: parade naked, strip naked
recipient: object
mode: sexual
cameo: 1821
+ Two women were paraded naked by a mob in Churachandpur. => actor: a mob; recipient: Two women

[sexual-noun-more]
noun: conflict-related sexual violence, sexual torture, sexual exploitation, forced prostitution, forced marriage, child marriage by force, sexual mutilation, sex slavery, forced sterilisation, forced sterilization, forced pregnancy, forced nudity, marital rape, wartime rape
actor: by, possessor, modifier
recipient: of, against
when: of present | by present | against present | possessor present
mode: sexual
cameo: 1821
+ The forced sterilisation of women by the state was documented. => recipient: women

[enslave]
verb: enslave, press into service
when: object is @people, @person, @pronoun, @actor, @number
mode: abduct
cameo: 181
+ The jihadists enslaved thousands of women in Sinjar. => actor: The jihadists
- The fashion enslaved a generation to denim.

[hold-for-ransom]
light: hold, kidnap, seize, take, keep, abduct, capture + for ransom, to ransom
when: object is @people, @person, @vehicle, @pronoun, @actor, crew, @number | subject is @people, @person, @vehicle, @number, crew
when: subject not union, bank, tycoon
recipient: object
mode: abduct
cameo: 181
+ Pirates held the crew for ransom for a year. => actor: Pirates; recipient: the crew
- The union held the country to ransom.

[demand-ransom]
light: demand, ask, seek, set + ransom, ransom money, ransom payment
when: subject is kidnapper, captor, abductor, pirate, gang, @fighter, gunman, group, @pronoun, hijacker, militant, bandit
recipient: for, noun-for, from
mode: abduct
cameo: 181
contexts: crime
+ The kidnappers demanded a ransom for the two nuns. => actor: The kidnappers; recipient: the two nuns
- Hackers demanded a ransom in bitcoin.

# ---- deaths and damage ------------------------------------------------------------------------------------------------

[fall-victim]
light: fall + victim, prey
when: to is @attack, @fighter, @weapon, assassin, sniper, bomb, bullet, landmine, mine, violence, torture, death squad, mob
actor: to
recipient: subject
+ Two deminers fell victim to a sniper near Mykolaiv. => recipient: Two deminers
- Thousands of pensioners fell victim to fraud.

[meet-death]
light: meet, find + death, end, fate
when: in is @killing-event, attack, bombing, ambush, raid | at is hand
actor: at, noun-at
recipient: subject
fatalities: subject
+ Six guards met their deaths in an ambush near Mopti. => recipient: Six guards; fatalities: 6
- The climber met his death in a storm.

[die-at-hands]
light: die, perish, fall + at hand, at the hands
actor: noun-of
recipient: subject
fatalities: subject
+ Forty villagers died at the hands of the militia. => recipient: Forty villagers; fatalities: 40

[martyr]
verb: martyr
recipient: object
fatalities: object
+ Three brothers were martyred in the raid on Jenin. => recipient: Three brothers; fatalities: 3

[reduce-to-rubble]
light: reduce, turn, pound, bomb, blast, shell, burn + to rubble, into rubble, to ruin, into ruin, to ash, to dust, into wasteland, to smoking ruin
when: object is @building, @target, @place, house, home, city, town, village, district, block, quarter, street | subject is @building, @target, @place
when: subject not earthquake, quake, fire, wildfire, tsunami
actor: subject
recipient: object
mode: destroy
cameo: 1712
+ Shelling reduced the old quarter to rubble. => recipient: the old quarter
- The earthquake reduced the town to rubble.

[lay-waste]
light: lay + waste
when: to present | object present
when: subject is @fighter, @military, @place, @actor, @weapon, @attack, @pronoun, shelling, bombing
recipient: to, object
mode: destroy
cameo: 1712
+ Raiders laid waste to three hamlets in Darfur. => actor: Raiders; recipient: three hamlets
- The frost laid waste to the vineyards.

[cut-cable]
verb: cut, sever, blow up, damage, slash, snip
when: object is undersea cable, cable, pipeline, power line, railway line, transmission line, pylon, gas line, fibre-optic cable, telephone line, rail line, optical cable
when: subject is @fighter, @military, saboteur, ship, vandal, attacker, @pronoun, crew, shadow fleet, tanker, rebel
recipient: object
mode: destroy
cameo: 1712
+ The saboteurs had cut a gas pipeline near the border. => mode: destroy
- Workers cut the cable at the opening of the bridge.

[scorch-crops]
verb: burn, destroy, uproot, poison, chop down, cut down, bulldoze
when: object is olive tree, orchard, grove, crop, vineyard, field, farmland, granary, livestock, harvest, grain
when: subject is settler, soldier, troop, @fighter, militia, army, militiaman, bulldozer, herder, herdsman, @place
recipient: object
mode: destroy
cameo: 1712
+ Settlers uprooted olive trees near Hebron. => actor: Settlers
- Locusts destroyed the crops in Turkana.

[storm-into-home]
verb: burst, barge, break
when: into is house, home, church, mosque, office, school, compound, apartment, clinic, ward, studio, court, bank, hotel, hall
when: subject is gunman, @fighter, soldier, troop, police, attacker, mob, commando, militiaman, masked man, policeman
recipient: into
cameo: 190
+ The gunmen burst into a church in Owo. => actor: The gunmen; recipient: a church
- A fox broke into the henhouse.

[survive-attack]
light: survive, escape, dodge, walk away from + attack, bombing, bomb attack, ambush, shooting, blast, air strike, airstrike, knife attack, missile strike, drone strike, gun attack, coup attempt, poisoning
when: subject is @person, @official, @people, @actor, @pronoun
when: object not heart
actor: noun-by, noun-of
recipient: subject
+ The governor survived an ambush on the coast road. => recipient: The governor
- The actor survived a heart attack.

[torture-methods]
verb: electrocute, beat unconscious, waterboard, starve, whip, scald, brand, suspend
when: in is custody, detention, prison, cell, jail, captivity | with is iron, cable, cigarette, electric shock, acid, hose
when: object is @people, @person, @pronoun, @actor, @number
when: subject not school, club, team
recipient: object
mode: torture
cameo: 1822
+ The guards have electrocuted two prisoners in their cells. => recipient: two prisoners
- The school suspended a pupil in May.

[extract-confession]
light: extract, extort, obtain, force, beat + confession, false confession
when: subject is police, interrogator, policeman, guard, officer, agent, torturer, authority, @police, @pronoun | under is torture, duress, pressure
recipient: from, out
mode: torture
cameo: 1822
+ Interrogators extracted a confession from the student. => actor: Interrogators; recipient: the student
- The priest heard a confession from the widow.

[coup-verb]
verb: seize, grab, usurp
when: object is power
when: subject is @military, officer, soldier, army, general, colonel, junta, guard, @fighter, rebel, @people, @person, @pronoun
recipient: from
cameo: 190
contexts: pro_autocracy, executive
+ Officers seized power in Niamey on Wednesday. => actor: Officers
- The drought seized the region.

[oust-in-coup]
verb: oust, depose, remove, topple, overthrow, unseat, eject
when: in is coup, putsch, mutiny, military takeover, uprising, palace coup | by is junta, army, military, soldier, officer, mutineer, rebel, guard
when: object is @person, @official, @actor, government, president, king, leader, regime, emir, @pronoun
recipient: object
cameo: 190
contexts: pro_autocracy, executive
+ The president was removed in a coup last July. => recipient: The president
- The chairman was ousted in a boardroom vote.

# ---- raids by those who fight, and blows from more sides --------------------------------------------------------------
[armed-raid]
verb: raid
recipient: object
place: object
when: self present
when: subject is @fighter, troop, soldier, army, commando, paratrooper, marine, force, warplane, helicopter, brigade, militiaman, warrior, herder, herdsman, pastoralist, poacher
when: object is village, town, camp, settlement, outpost, base, compound, market, hamlet, police post, police station, checkpoint, barracks, garrison, @place, convoy, farm, kraal, harbour, island, stronghold, hideout, quarter, refugee camp, army post, army base, depot, school, dormitory, prison, mine, mosque, church, boat, oilfield, hut
when: subject not security force, police
cameo: 190
+ Troops raided a village near the river Zambezi. => actor: Troops; recipient: a village
+ Cattle rustlers raided a village in Turkana and shot four herders. => actor: Cattle rustlers; recipient: a village
+ Bandits raided a market in Zamfara and stole grain. => actor: Bandits
+ Israeli commandos raided a compound in southern Lebanon. => actor: Israeli commandos
- Police raided a compound in Karachi and seized pistols.
- Soldiers raided the office of a newspaper in Kampala.

[armed-raid-noun]
noun: raid, night raid, dawn raid, pre-dawn raid
actor: by, possessor, modifier
recipient: on, against, in, into, at
when: by is @fighter, troop, soldier, army, commando, paratrooper, marine, warplane, helicopter, herder, herdsman | possessor is @fighter, army, commando, marine | modifier is rebel, guerrilla, militant, commando, cattle, cross-border, bandit, militia, jihadist, insurgent, terrorist, israeli, pirate
when: on is village, town, camp, settlement, outpost, base, compound, market, hamlet, barracks, garrison, @place, convoy, farm, police station, post, hideout, stronghold, prison, island | into is @place, territory, village | in is @place, village, camp
when: by not police, agent, customs
+ A raid by gunmen on the village of Baga was condemned in Abuja. => actor: gunmen
- A raid by detectives on the flat of a trader in Lima found cash.

[raid-on-building]
verb: raid, storm
recipient: object
when: self present
when: subject is gunman, militant, bandit, rebel, guerrilla, attacker, assailant, death squad, militiaman, vigilante, jihadist, insurgent, pirate, gang, mob, paramilitary, militia, robber
when: object is @building, home, house, hospital, hotel, party, wedding, funeral, bar, clinic, office
cameo: 190
+ The clinic was raided by gunmen from Jos on Sunday. => recipient: The clinic

[return-fire]
light: return + fire, gunfire, shot
recipient: on, at, with
when: self present
when: subject is @fighter, @military, @police, guard, officer, side, crew, @pronoun | subject missing
mode: firearms
cameo: 190
+ The guards returned fire and killed two gunmen. => actor: The guards

[spray-bullets]
verb: spray, pepper, strafe, rake, riddle, hose, blanket
recipient: object
weapon: with
when: with is bullet, gunfire, fire, round, shot, machine-gun, buckshot, lead, pellet, shrapnel | noun-with is bullet, gunfire, fire, round, shot, machine-gun, buckshot, lead, pellet, shrapnel | by is bullet, gunfire
mode: firearms
cameo: 190
+ Two men on a motorcycle sprayed a bar with bullets in Tijuana. => recipient: a bar
+ Attackers riddled the minibus with bullets near Mosul.

[set-upon]
verb: set upon, round on, pounce, fall upon, set about, lay into, turn on, jump, mug, accost
recipient: object, on, upon
when: object is @people, @person, @pronoun, @actor, @number, reporter, guard, officer | upon is @people, @person, @pronoun, reporter, guard, officer, traveller | on is @people, @person, @pronoun, reporter, guard, officer, pedestrian
when: subject is mob, gang, thug, attacker, assailant, crowd, @fighter, youth, man, hooligan, soldier, vigilante, skinhead, villager | subject missing
when: self present
when: document not puppy, interview
mode: beat
cameo: 182
+ A mob turned on the policemen and beat them with sticks. => actor: A mob
+ Two tourists were mugged by a gang in Rio. => actor: a gang

[wade-in]
verb: wade, charge, plough, weigh, lunge, tear, pile
recipient: into, at
when: into is crowd, protester, demonstrator, marcher, picket, student, mourner, rally, striker, line
when: subject is police, policeman, officer, soldier, constable, guard, trooper, @military, thug, militiaman, youth, gang, supporter
mode: crowd-control
cameo: 175
+ Police waded into the crowd of students with batons in Nairobi. => actor: Police

[derail-train]
verb: derail, blow up, wreck, hijack, torpedo, ambush
recipient: object
when: object is train, goods train, locomotive, tram, carriage, freight train, passenger train
when: subject is saboteur, maoist, @fighter, militant, rebel, bomb, mine, explosion, attacker, blast | by is saboteur, maoist, rebel, bomb, mine, explosion, militant, blast
mode: destroy
cameo: 1822
+ The freight train was derailed by saboteurs near Kherson. => recipient: The freight train
- A passenger train was derailed by snow.

[clan-fight]
verb: fight, battle, clash, feud, brawl, come to blows
reciprocal: yes
recipient: with
when: over is well, land, cattle, pasture, water, grazing, farmland, river, hill, border, mine, oil, territory, succession, island, boundary, livestock, cow, gold, diamond
when: subject is clan, tribe, villager, herder, farmer, community, militia, tribesman, @place, gang, army, faction, rival, nomad, group
when: in not court, parliament
cameo: 190
+ Two clans fought over wells near Galkayo for a week. => actor: Two clans
- Two brothers fought over land in court.

[fire-of-guns-noun]
noun: rain of fire, hail of rockets, hail of shells, hail of missiles, shellfire, incoming fire, counter-battery fire, harassing fire, suppressive fire, covering fire, artillery exchange, tank round, cluster munition attack, cluster bomb attack, glide bomb attack, glide bomb strike, double-tap strike, decapitation strike, saturation attack, missile barrage
actor: by, possessor, modifier
recipient: on, against, at, in
mode: heavy-weapons
+ A glide bomb attack on Kharkiv shook the north of the city. => recipient: Kharkiv

[gang-violence-nouns]
noun: drive-by killing, gangland killing, gangland murder, mob killing, contract murder, hit job, gangland execution, vigilante killing, honour attack, tit-for-tat killing, reprisal killing, revenge attack, ritual killing, police killing, farm attack, farm murder, xenophobic attack, hate attack, racist attack, homophobic attack, antisemitic attack, anti-semitic attack, acid throwing, lynch mob, mob justice, mob attack, mob beating, necklacing, tarring and feathering, kneecapping, punishment beating, punishment shooting
actor: by, possessor
recipient: of, on, against
when: modifier not fictional
when: self present
+ Racist attacks on traders have spread in Durban. => recipient: traders

[prison-violence]
verb: garrotte, shank, brutalise, savage, bloody, kneecap, horsewhip, lash out
recipient: object
when: object is @people, @person, @pronoun, @actor, @number, warder, inmate, guard
when: subject not critic, reviewer, bear, dog, shark
mode: beat
cameo: 182
+ Guards horsewhipped two inmates in the yard of the jail. => actor: Guards

[open-fire-from]
light: rain, pour, direct, unleash, concentrate, hail, trade, spit, turn + fire, gunfire, machine-gun fire, mortar fire, bullet, death, rocket, shell, artillery, artillery fire, shellfire, grenade
recipient: on, at, upon, into, onto
when: on is @place, @people, @actor, @target, @building, @military, position, town | into is @place, @people, @target, crowd | at is @people, @actor, @target, @military | upon is @people, @place, @target | onto is @place, @target
mode: firearms
cameo: 190
+ Snipers poured fire into the crowd from a roof in Sanaa. => actor: Snipers

[torch-vehicles]
light: leave, turn, reduce + in flames, ablaze, into inferno, to cinder, to ashes, to charred ruin
recipient: object
when: subject is mob, rioter, @fighter, soldier, attacker, shell, bomb, airstrike, drone, missile, rocket, warplane, militiaman, youth
when: object is @building, @vehicle, @target, @place, house, village, depot
mode: primitive
cameo: 1822
+ A drone left the depot in flames near Odesa. => actor: A drone; recipient: the depot

[assassin-strikes]
verb: strike, hit
when: subject is assassin, hitman, death squad, hit squad, sniper, terrorist, suicide bomber, bomber, killer, terror cell
when: self present
when: object not target, union, deal
mode: targeted
cameo: 186
+ An assassin struck outside a mosque in Kano. => actor: An assassin

[capture-and-kill]
verb: put, line up, stand
when: against is wall
when: clause is shoot, execute, kill | document is execute, shoot, firing squad
when: subject is soldier, troop, @fighter, militiaman, army, police, guard, @pronoun | subject missing
recipient: object
mode: targeted
cameo: 186
+ Soldiers lined up the men against a wall and shot them. => actor: Soldiers; recipient: the men
