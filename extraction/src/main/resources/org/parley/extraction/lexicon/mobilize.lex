# Words for MOBILIZE: deployments, reinforcements, alerts, call-ups, shows of force, weapon tests and readiness (CAMEO 15).
# Modes: troops, weapons, police, militia. Peacekeepers sent to help are AID, not here. Our own writing; examples are invented.
type MOBILIZE

[mobilize]
verb: mobilize, mobilise, muster, marshal, activate, conscript, draft, levy, recruit, enlist, rally
recipient: against
troops: object
when: object is @troops, @military, reservist, reserve, unit, conscript, militia, division, army, force, recruit, men, man, youth, citizen, volunteer, mercenary, thousand, tank, national guard, brigade
when: object not voter, supporter, resource, opinion, fund, donor, player, staff, goalkeeper
when: subject is @place, @organisation, @official, @actor, @people, @person, @military, @fighter, government, president, @pronoun | subject missing
mode: troops
cameo: 154
+ Azerbaijan mobilised reservists along the river. => actor: Azerbaijan
- The party mobilised voters in the suburbs.

[call-up]
verb: call up, call out
recipient: against
troops: object
when: object is reservist, reserve, conscript, militia, recruit, guardsman, army, national guard, volunteer, @troops
when: object not player, striker, midfielder
when: object present
when: self present
when: subject not coach, manager
mode: troops
cameo: 154
+ The government called up the reservists on Monday.

[mobilize-intrans]
verb: mobilize, mobilise
recipient: against
when: object missing
when: subject is @place, army, navy, @military, reserve, militia, rebel, force, clan
mode: troops
cameo: 154
+ The army mobilised along the frontier. => actor: The army

[mobilization-noun]
noun: mobilization, mobilisation, general mobilization, call-up, conscription, troop mobilization, military mobilisation, partial mobilization, general mobilisation, partial mobilisation, troop mobilisation, military mobilization, conscription drive, military draft, war footing, militarization, militarisation
actor: by, possessor, modifier, of
recipient: against
troops: of
when: modifier not resource, fund, community, voter, social
when: of not resource, fund, voter, saving
mode: troops
cameo: 154
+ The mobilization of reservists by Eritrea emptied the fields. => actor: Eritrea

[order-mobilization]
light: order, declare, announce, decree, call, proclaim, begin, launch + mobilization, mobilisation, general mobilization, partial mobilization, call-up, general mobilisation, partial mobilisation, military mobilization, conscription, troop deployment
actor: subject
recipient: against
mode: troops
cameo: 154
+ The president declared a general mobilization in Yerevan. => actor: The president

[deploy]
verb: deploy, send, dispatch, despatch, station, position, post, redeploy, move, rush, airlift, mass, field, amass, concentrate, commit, order, ferry, gather, base, shift, transfer, insert, place, push, sail, fly, assemble, garrison
recipient: against, to, in, into, on, along, near, at
troops: object
place: to, in, along, near
when: object is @troops, @military, troop, soldier, force, reinforcement, battalion, brigade, tank, warship, aircraft carrier, carrier, destroyer, commando, contingent, paratrooper, armour, artillery, regiment, fleet, marine, infantry, special force, combat troop, army, unit, jet, fighter jet, gunboat, frigate, warplane, bomber, gunship, flotilla, submarine, squadron, military, serviceman, garrison, legionnaire, elite troop
when: object not police, policeman, riot police, observer, monitor, message, letter, peacekeeper, worker, rescue, doctor
when: subject is @place, @organisation, @official, @actor, @people, @person, @military, government, @pronoun | subject missing
mode: troops
cameo: 154
+ Two warships were sent to the gulf by Britain. => actor: Britain
+ Ethiopia massed 5,000 soldiers near Badme. => actor: Ethiopia; troops: 5000
- The firm deployed new software.
- Rescuers were sent to the flooded town.

[deploy-intrans]
verb: deploy, mass, gather, move, advance, assemble
recipient: against, on, along, near, in
place: along, near, in
when: subject is troop, soldier, army, tank, force, battalion, paratrooper, marine, warship, brigade, armour, column, reinforcement, unit, fighter
when: along present | near present | in is capital, city, area, street, region, @place | on is border, frontier, outskirts, street
mode: troops
cameo: 154
+ Tanks massed near the border with Kuwait.

[join-forces-based]
verb: join, reinforce, bolster
when: object is force, troops, soldier, personnel, garrison, contingent, marine
when: self present
when: subject is @troops, @military, brigade, battalion, regiment, division, team, squadron, unit, contingent, warship
recipient: object
troops: object
place: in, at
mode: troops
cameo: 154
+ A French battalion will join 900 other soldiers in Estonia. => actor: A French battalion; troops: 900
- The striker will join the national team in May.

[deployment-noun]
noun: deployment, troop deployment, military deployment, troop movement, troop buildup, troop build-up, military buildup, military build-up, redeployment, buildup, build-up, reinforcement, troop concentration, naval deployment, troop surge, force buildup, military presence, arms build-up, arms buildup, troop reinforcement
actor: by, possessor, modifier, of
recipient: against, in, to, along, on, near
troops: of
place: in, along, near, to
when: of is @troops, @military, troop, soldier, force, tank, missile, warship, reinforcement, weapon, arm | modifier is troop, military, naval, army, arms, force, @place | possessor is @place, army | along present
when: modifier not software, airbag, wax, parachute, product, police, security, peacekeeping
when: of not peacekeeper, observer, police, monitor, airbag, parachute, technology, tissue
mode: troops
cameo: 154
+ The deployment of marines by Manila alarmed fishermen. => actor: Manila
+ A troop buildup near Tskhinvali was reported.
- The deployment of the airbag saved her.

[reinforce]
verb: reinforce, strengthen, beef up, bolster, boost, build up, step up, increase, augment, expand, ramp up, swell, enlarge, raise, double, fortify, tighten
recipient: against, in, on, along
troops: object, to
place: in, on, along
when: object is force, troop, army, garrison, presence, military presence, contingent, position, defence, defense, troop level, military force, border, defences, fleet, military, number of troop, troop strength, troop number, troop presence, naval presence, army presence, air defence, air defense, outpost, patrol, front, frontier, deployment
when: subject is @place, @organisation, @official, @actor, @people, @military, @fighter, @person, government, @pronoun | subject missing
when: subject not club, team, coach, bank, company, police, lead
mode: troops
cameo: 154
+ Greece reinforced its garrison on the islands. => actor: Greece
+ The army strengthened its positions around Kidal. => actor: The army
- The coach strengthened the team's defence.

[on-alert]
light: put, place, be, remain, stay, keep, go, stand + on alert, on high alert, on full alert, on standby, on war footing, on combat alert, on red alert, on maximum alert, on a war footing, on heightened alert, on combat readiness, on stand-by, at the ready, on guard, on maximum readiness, at full alert, in full combat readiness
actor: subject
recipient: in, along, against, near, object
when: object is @troops, @military, force, army, troop, navy, unit, air force, soldier, military, division, reservist | subject is @troops, @military, force, army, troop, navy, unit, air force, soldier, military, division, @place
when: subject not police, policeman, hospital, doctor, firefighter, resident, airline, health
when: object not police, policeman, hospital, doctor, firefighter, resident
mode: troops
cameo: 152
+ Seoul put its army on alert. => actor: Seoul
+ Troops remained on high alert in the Preah Vihear area. => actor: Troops

[police-on-alert]
light: put, place, be, remain, stay, keep, go, stand + on alert, on high alert, on full alert, on standby, on red alert, on maximum alert, on heightened alert, on guard
actor: subject
recipient: in, against, object
when: object is police, policeman, security force, officer, security, guard, airport, city, capital, coast guard | subject is police, policeman, security force, officer, security, airport, city, capital, coast guard, authority
mode: police
cameo: 151
+ Police were on high alert in Jakarta before the verdict. => actor: Police

[alert-noun]
noun: alert, red alert, military alert, security alert, high alert, state of alert, terror alert, combat readiness, terrorism alert, alert level, threat level
actor: by, possessor, modifier
recipient: in, along, against
when: modifier is military, security, terror, red, army, full, nationwide, high, maximum, police | possessor is @military, @place | on present
when: modifier not flood, tsunami, weather, health, smog, amber, storm, heat, volcanic, email, snow, fraud
mode: police
cameo: 151
+ A security alert was declared in Nairobi.
+ The military alert along the Oder was lifted in Poland.
- A tsunami alert was issued in Chile.

[raise-alert]
light: raise, heighten, declare, sound, order, issue, increase, step up, announce, lift + alert, alert level, security alert, state of alert, terror alert, threat level, readiness, combat readiness, alert status, red alert, high alert, terrorism alert
actor: subject
recipient: in, against
when: subject is @place, @official, @police, @military, government, authority, @pronoun, army, nato, navy, ministry, france
when: object not flood alert
mode: police
cameo: 151
+ France raised its terror alert after the stabbing. => actor: France
+ The navy raised its combat readiness. => actor: The navy

[deploy-police]
verb: deploy, send, dispatch, station, post, position, rush, mobilise, mobilize, field, despatch, call in, call out, draft in, bring in, summon, requisition, move in, press, line
recipient: against, to, in, at, around, along, outside
troops: object
place: to, in, at, around, along, outside
when: object is police, policeman, riot police, security force, police officer, officer, paramilitary, guard, constable, contingent, national guard, gendarme, security personnel, personnel, policemen, paramilitary force, rapid action force, company, trooper, commando, battalion, security agent, armed police, police force, reinforcement, security, bouncer, reserve police, army, border guard, security official, plainclothesman
when: object is police, policeman, riot police, security force, police officer, paramilitary, guard, constable, national guard, gendarme, security personnel, policemen, paramilitary force, rapid action force, trooper, armed police, police force, reserve police, security agent, officer, border guard, personnel, company
when: subject not shop, store, school, referee, hospital, bank, club
mode: police
cameo: 153
+ The ministry deployed 3,000 policemen in Yerevan. => actor: The ministry; troops: 3000
- The shop called in a guard to move the sofa.

[police-deploy-intrans]
verb: patrol, guard, stand guard, surround, ring, cordon, line, man, secure, flood, swarm, picket, keep watch
actor: subject
recipient: object, in, along
place: object, in, along
when: subject is police, policeman, riot police, security force, gendarme, paramilitary, guard, officer, national guard, constable, personnel, security personnel, policemen, soldier, troop, tank, armoured vehicle, army, warship, jet
when: object is street, city, capital, area, building, square, @building, @target, @place, road, campus, border, village, coast, water, embassy, highway, checkpoint, mosque, neighbourhood, district, shrine, temple, airspace | in is street, city, capital, area, @place | along present
mode: police
cameo: 153
+ Riot police patrolled the streets of Almaty.
+ Soldiers guarded the palace in Male. => actor: Soldiers

[security-tighten]
verb: tighten, step up, beef up, increase, strengthen, heighten, boost, reinforce, intensify, bolster, maintain, ramp up
recipient: in, at, around, along, for
place: in, at, around, along
when: object is security, police presence, patrol, security measure, surveillance, border security, vigil, vigilance, border control, security arrangement, security presence, airport security, police patrol, checkpoint, police force, policing, watch, border patrol, strict vigil
when: subject is @place, @official, @police, @military, government, authority, @pronoun, airport, administration, embassy, ministry | subject missing
mode: police
cameo: 153
+ Egypt tightened security at churches in Minya. => actor: Egypt
+ Patrols were stepped up by police along the Rio Grande. => actor: police
- The lender stepped up security of its website.

[security-noun]
noun: tight security, heavy security, police presence, security presence, police deployment, heightened security, police reinforcement, security clampdown, security operation, security lockdown, security deployment, police cordon, police patrol, security measure
actor: by, possessor, of
recipient: in, at, around
when: in present | at present | around present | by present | modifier is heavy, tight, strong, massive
mode: police
cameo: 153
+ A heavy police presence in Colombo deterred marchers.

[flag-march]
light: stage, hold, conduct, carry out, take out + flag march, flag-march, show of force, show of strength, military parade, route march, show of force exercise, parade of missile
actor: subject
recipient: in, against, near, off
mode: troops
cameo: 150
+ Paramilitary units staged a flag march in Aligarh. => actor: Paramilitary units

[show-of-force]
noun: show of force, show of strength, flag march, gunboat diplomacy, display of force, military parade, muscle-flexing, sabre rattling, saber rattling, military posture, naval show, flypast
actor: by, possessor, modifier
recipient: against, near, off
mode: troops
cameo: 150
when: modifier not computer, video, online, board
+ A show of force by Chinese jets near Penghu worried Taipei. => actor: Chinese jets

[military-exercise]
noun: live-fire drill, live-fire exercise, military drill, military manoeuvre, military maneuver, naval drill, snap exercise, naval manoeuvre, artillery drill, military exercise, naval exercise, live-fire manoeuvre, air drill, combat drill
actor: by, possessor, modifier, of
recipient: against, near, off, around
when: with missing
when: modifier not joint
mode: troops
cameo: 150
+ The naval exercises near Taiwan continued.

[hold-drills]
light: hold, conduct, stage, begin, launch, carry out, start, order + live-fire drill, military drill, military exercise, naval exercise, snap exercise, naval drill, live-fire exercise, drill, military manoeuvre, military maneuver, combat drill, manoeuvre, maneuver, artillery drill, air drill
actor: subject
recipient: against, near, off, around, in
when: with missing
when: subject is @place, @military, @official, army, navy, @organisation
when: object not joint exercise, fire drill, joint military exercise
mode: troops
cameo: 150
+ Russia held naval exercises near the Kuril islands. => actor: Russia
- The school held a fire drill.
- Jordan and Britain held joint exercises.

[missile-test]
noun: missile test, nuclear test, missile launch, rocket test, weapons test, nuclear detonation test, ballistic missile test, test launch, test-firing, test firing, atomic test, underground test, test-fire, rocket launch, weapon test, hypersonic test, nuclear explosion
actor: by, possessor, modifier
recipient: against, over
when: modifier not space, satellite, lunar, commercial, spacex
mode: weapons
cameo: 150
contexts: military
+ A missile test by Pyongyang alarmed Tokyo. => actor: Pyongyang
+ India's nuclear tests in 1998 surprised Washington. => actor: India
- The space rocket launch was delayed.

[test-weapon]
verb: test, test-fire, launch, fire, test-launch, detonate, flight-test, unveil, display, parade, showcase
recipient: over, toward, into, against
weapon: object
when: object is ballistic missile, missile, nuclear weapon, nuclear device, nuclear bomb, warhead, hydrogen bomb, weapon, rocket, projectile, cruise missile, torpedo, weapons system, atomic bomb, interceptor, hypersonic missile
when: into is sea, ocean, water, waters | over is sea, ocean, @place | subject is @place | at missing
when: at missing
when: on missing
when: subject is @place, @official, @military, government, @organisation, @pronoun, regime | subject missing
mode: weapons
cameo: 150
contexts: military
+ North Korea fired two missiles into the sea on Sunday. => actor: North Korea
+ Pakistan tested a ballistic missile. => actor: Pakistan
- The firm launched a rocket with three satellites.

[arm-self]
verb: deploy, station, install, position, place, site, set up, move, emplace
recipient: against, in, near, along, on
weapons: object
place: in, near, along, on
when: object is missile, battery, air defence, air defense, missile system, rocket launcher, radar, artillery, howitzer, gun, launcher, air defence system, air-defence system, nuclear weapon, warhead, interceptor, anti-aircraft gun, machine gun, missile launcher, missile battery, anti-missile system, defence system, defense system, rocket, machine-gun, mortar, cruise missile, heavy weapon
when: subject not church, museum, school
when: subject is @place, @official, @military, @fighter, government, @organisation, @pronoun, @actor, @people | subject missing
mode: weapons
cameo: 154
contexts: military
+ Turkey installed missile batteries near Gaziantep. => actor: Turkey
+ Machine guns were positioned on the roofs by soldiers.
- The church installed an old gun as a monument.

[stockpile]
verb: stockpile, rearm, re-arm, arm, amass, acquire, develop, produce, enrich, procure, smuggle, obtain, build, manufacture, assemble, weaponize
recipient: against
weapons: object
when: object is weapon, arm, missile, uranium, arsenal, explosive, chemical weapon, nuclear weapon, warhead, munition, rocket, ammunition, bomb, nerve gas, biological weapon, plutonium, nuclear bomb, nuclear arsenal, drone, atomic bomb, anthrax, centrifuge, stockpile, ballistic missile
when: subject is @place, @official, @military, @fighter, government, @organisation, @pronoun, @actor, @people, regime, group | subject missing
mode: weapons
cameo: 150
+ The militia stockpiled rockets in the valley. => actor: The militia
+ Iran enriched uranium at a buried plant. => actor: Iran

[arms-race]
noun: arms race, rearmament, arms build-up, nuclear build-up, weapons program, weapons programme, uranium enrichment, nuclear weapons program, nuclear programme, nuclear program, missile program, missile programme, nuclear weapon program
actor: by, between, possessor, modifier
recipient: against
when: possessor is @place, @actor | between present | by present | modifier is @place
mode: weapons
cameo: 150
+ An arms race between the two Koreas resumed. => actor: the two Koreas
+ Libya's nuclear weapons program was exposed. => actor: Libya

[scramble]
verb: scramble, scramble up
recipient: after, against
when: object is jet, fighter, fighter jet, aircraft, warplane, helicopter, interceptor, plane, f-16
weapons: object
mode: weapons
cameo: 152
contexts: military
+ Norway scrambled jets over the Barents Sea. => actor: Norway
- The cook scrambled six eggs.

[go-to-war]
light: go, move, slide, edge + to war, toward war, on a war footing, to war footing, onto a war footing
recipient: with, against
when: subject is @place, government, army, country, @organisation, @pronoun, side
mode: troops
cameo: 154
+ Both countries moved onto a war footing. => actor: Both countries

[militia-arm]
verb: arm, train, recruit, raise, form, regroup, rally, mobilize, mobilise, muster, enlist, radicalise, radicalize, drill, equip, organize, organise, rearm
recipient: against
troops: object
when: self present
when: object is fighter, militiaman, rebel, militant, militia, child soldier, recruit, guerrilla, tribesman, insurgent, jihadist, follower, suicide bomber, mujahideen, volunteer, vigilante, foreign fighter, combatant, youth, self-defence group, armed group
when: subject is @fighter, rebel, militia, group, warlord, clan, tribe, hezbollah, hamas, taliban, @organisation, movement, chief, elder, cleric, al-qaeda, commander, cartel, party
mode: militia
cameo: 154
+ The warlord recruited fighters among the clans of Jubaland. => actor: The warlord

[militia-mass]
verb: mass, regroup, gather, mobilise, mobilize, assemble, dig in, muster, rearm, close in, converge
recipient: against, near, around, on
place: near, around, in
when: subject is rebel, militia, fighter, militiaman, militant, guerrilla, insurgent, jihadist, tribesman, gunman, separatist, clan, warlord, mujahideen, combatant, gang
mode: militia
cameo: 154
+ Rebels regrouped near the Chadian border. => actor: Rebels

[militia-deploy]
verb: deploy, send, dispatch, move, bring, pour, infiltrate, rush, smuggle
recipient: to, into, against, in
troops: object
when: self present
when: object is militia, fighter, militiaman, mercenary, guerrilla, rebel, jihadist, militant, insurgent, tribesman, gunman, infiltrator, volunteer, combatant, foreign fighter
when: subject is @fighter, @place, @organisation, group, warlord, hezbollah, @actor, @people, cartel | subject missing
mode: militia
cameo: 154
+ Hezbollah sent fighters to Aleppo. => actor: Hezbollah

[infiltrate]
verb: infiltrate, cross, slip, sneak, pour
actor: subject
recipient: object, into
when: subject is fighter, militant, rebel, guerrilla, troop, soldier, tank, commando, infiltrator, insurgent, mercenary, militiaman, army, column
when: into is @place, territory, country, city, area, border | object is border, frontier, river, line
mode: troops
cameo: 154
+ Militants crossed the border.
- Hikers crossed the border in fog.

[take-position]
light: take up, take, assume, occupy, hold + position, battle position, defensive position, firing position
actor: subject
recipient: around, near, along, in, on
when: subject is troop, soldier, sniper, police, tank, rebel, militia, fighter, army, gunman, commando, paratrooper, @military, @fighter, warship, guerrilla, armoured vehicle
mode: troops
cameo: 154
+ Snipers took up positions around the embassy. => actor: Snipers

[reinforcements-noun]
light: send, dispatch, rush, bring in, receive, order, request, move, call in, fly in, pour in + reinforcement, backup, extra troop, military reinforcement, fresh troop, additional troop, armoured column
actor: subject
recipient: to, in, near
troops: object
when: self present
when: to present | in present | near present | self present
mode: troops
cameo: 154
+ Moscow sent reinforcements to the Belgorod region. => actor: Moscow

[build-defences]
verb: dig, build, fortify, erect, construct, lay, string
actor: subject
recipient: along, around, against, near, in
when: object is trench, bunker, fortification, earthwork, defence, defense, minefield, barbed wire, defensive line, wall, fence, rampart, sandbag, barricade, moat
when: subject is @military, @fighter, army, troop, soldier, @place, government, rebel, defender, militia
when: along is border, frontier, coast, front, river | around present | near present | object is trench, bunker, fortification, minefield, defensive line
mode: troops
cameo: 150
+ Hungary built a fence along its border. => actor: Hungary

[military-intervention-noun]
noun: military intervention, armed intervention, military involvement, troop presence, foreign intervention, military adventure
actor: by, possessor, modifier, of
recipient: in, against, into
mode: troops
cameo: 154
+ Military intervention by Senegal in Banjul ended the crisis. => actor: Senegal

[patrols]
light: conduct, carry out, mount, begin, stage, step up, intensify, fly, launch, run, resume + patrol, air patrol, naval patrol, border patrol, reconnaissance flight, overflight, sortie, surveillance flight, freedom of navigation operation, reconnaissance mission, combat air patrol
actor: subject
recipient: over, near, in, along, against
when: subject is @military, @place, @police, army, navy, air force, nato, @aircraft, police
mode: troops
cameo: 150
+ The navy began patrols near the island.

[fly-over]
verb: overfly, buzz, shadow, fly, circle, sail, intercept, track, tail, escort
actor: subject
recipient: object, over, near, through
when: subject is jet, warplane, fighter jet, bomber, warship, fighter, military aircraft, frigate, destroyer, gunboat, navy, air force, spy plane, reconnaissance plane, aircraft carrier, carrier
when: over is @place, @target, island, airspace, territory, city | near is @place, island, coast, border | object is ship, vessel, warship, destroyer, plane, bomber, frigate, submarine, carrier, drone, @place | through is strait, channel, zone, @place
mode: weapons
cameo: 150
+ Bombers flew over the disputed island. => actor: Bombers
+ A frigate shadowed the carrier near Okinawa.

[step-up-war-effort]
light: call, summon, order + to arms, to war, to the front, to duty, to active duty
recipient: object
troops: object
mode: troops
cameo: 154
when: object is reservist, citizen, man, men, volunteer, fighter, people, muslim, supporter, tribesman, @number, guardsman
+ The cabinet called reservists to active duty. => actor: The cabinet

[move-toward]
verb: move, roll, head, stream, pour, converge, inch, snake
when: subject is @military, @troops, @fighter, column, convoy, tank, armour, armor, force
when: toward is @place, border, front, capital, city, town | towards is @place, border, front, capital, city, town | on is capital, city, town, border | to is border, front, front line, frontline
when: subject not refugee, aid, truck, trucks, civilian
when: self present
recipient:
place: toward, towards, on, to
mode: troops
contexts: military
+ An army convoy is rolling toward Goma. => place: Goma
+ Government troops headed towards the border with Chad. => actor: Government troops
- Hundreds of refugees moved toward the border.
- A convoy of aid trucks headed to the camp.

# ---- mobilisation: more movements, readiness, weapons on show --------------------------------------------------------

[take-off]
verb: take off, lift off, sortie, fly out, scramble
when: subject is bomber, fighter jet, warplane, jet fighter, interceptor, reconnaissance plane, spy plane, gunship, f-16
when: to is intercept, strike, bomb, patrol | from is base, carrier, airbase, air base, airfield, @place
when: clause not crash
recipient:
mode: weapons
cameo: 152
+ Bombers took off from a base in Crimea. => actor: Bombers
- A passenger jet took off from the airfield.

[set-sail]
light: set, put + sail, to sea, out to sea
verb: steam, sail, dock, anchor, drop anchor
when: subject is warship, fleet, aircraft carrier, carrier, frigate, destroyer, submarine, strike group, task force, corvette, navy, gunboat, carrier group, squadron
recipient: for, toward, towards, off, to, into
mode: weapons
cameo: 152
+ The warship sailed for the Black Sea on Sunday.
- The ferry set sail for Malta.

[enter-airspace]
verb: enter, fly into, stray into, penetrate, cross, approach
when: self present
when: object is airspace, air space, median line, territorial water, identification zone, territorial sea | into is airspace, identification zone
when: subject is bomber, warplane, jet, fighter jet, drone, helicopter, submarine, warship, aircraft, plane, balloon, vessel
recipient: noun-possessor, noun-of, noun-modifier, possessor
mode: weapons
cameo: 150
+ Two bombers entered the airspace of Estonia. => actor: Two bombers; recipient: Estonia
- A glider entered the airspace of the club.

[reserve-call]
light: receive, get, send, issue, tear up, ignore, dodge, hand out + draft notice, call-up paper, call-up order, draft card, conscription notice, mobilisation order, mobilization order, summons to army, call-up notice, draft paper, marching order
when: subject is @people, man, student, reservist, government, army, @place, ministry, office, citizen, worker, @actor, conscript
recipient: to, indirect, noun-to
mode: troops
cameo: 154
+ Thousands of reservists received call-up papers. => mode: troops

[volunteer-for-front]
verb: volunteer, sign up, enlist, join up, flock
when: for is front, army, duty, war, militia, military service, brigade | in is army, militia, territorial defence, guard, legion | to is front, arms, recruiting office, recruitment centre, colours | with is army, militia, legion
when: subject is @people, man, student, thousand, hundred, youth, veteran, foreigner, citizen, worker, fighter
recipient:
mode: troops
cameo: 154
+ Hundreds of students enlisted in the army. => actor: students
- The nurse enlisted in a yoga class.

[recruit-fighters]
verb: recruit, enlist, hire, sign up, press, induct
when: object is fighter, mercenary, child soldier, volunteer, convict, prisoner, foreigner, jihadist, gunman, tribesman, teenager, boy, reservist, militant
when: for is war, army, front, militia, brigade, fight, attack, jihad, group | into is army, militia, ranks, brigade, force | subject is army, militia, group, rebel, warlord, wagner, mercenary, @fighter, @military
when: subject not club, firm, company
recipient: object
mode: militia
cameo: 150
+ The warlord recruited boys for his militia. => actor: The warlord
- The club recruited a teenager from Leeds.

[militia-noun]
noun: recruitment drive, militia buildup, militia recruitment, arms smuggling, gun-running, training camp, vigilante patrol, private army, self-defence force, self-defense force, tribal militia mobilisation, death squad formation
actor: by, possessor, of
recipient: of
when: modifier not football, nurse, teacher, corporate, sports
when: for is militia, rebel, war, front, jihad, group, army, fighter | by is @fighter, militia, rebel, group, warlord, tribe, cartel | possessor is @fighter, militia, rebel, group, warlord
mode: militia
cameo: 150
+ A recruitment drive by the rebels emptied two schools. => actor: the rebels
- The hospital began a recruitment drive for nurses.

[set-up-militia]
light: form, create, set up, establish, raise, found, organise, organize, launch + militia, self-defence group, self-defense group, vigilante group, armed wing, brigade, private army, civil guard, citizen militia, defence committee, paramilitary unit, territorial defence unit, guerrilla front, armed group, rebel group, home guard
when: subject is @people, @actor, villager, tribe, party, elder, farmer, officer, deserter, warlord, government, movement, @organisation, @person
recipient: against
mode: militia
cameo: 150
+ Villagers near Zamfara formed a vigilante group against the bandits. => recipient: the bandits
- The actors formed a company.

[rattle-sabre]
light: rattle, flex, show, demonstrate, bare, display + sabre, saber, muscle, military muscle, teeth, military might, firepower, naval power, resolve by force, air power, might
when: subject is @place, @actor, army, navy, government, regime, @military, leader, president
when: at present | near present | against present | in present | by present | off present
recipient: at, near, against
mode: troops
cameo: 150
+ Pyongyang flexed its military muscle near the border. => actor: Pyongyang
- The wrestler flexed his muscles in the ring.

[restart-reactor]
verb: restart, reactivate, resume, start up, expand, build, install
when: object is reactor, enrichment, centrifuge, uranium enrichment, nuclear programme, nuclear program, enrichment plant, missile programme, missile program, plutonium reactor, launch site, silo, missile silo, test site
when: subject is @place, regime, government, army, president
recipient:
mode: weapons
cameo: 152
contexts: cbrn
+ Pyongyang restarted the reactor at Yongbyon. => actor: Pyongyang
- The utility restarted a reactor after repairs.

[nuclear-safety]
verb: disconnect, shell, lose, cut off, threaten, occupy
when: object is nuclear plant, reactor, cooling pond, external power
when: subject is @place, troop, army, @military, plant, @fighter, soldier
recipient: object
mode: weapons
contexts: cbrn, human_security
cameo: 150
+ Soldiers have occupied the nuclear plant since March. => actor: Soldiers

[aim-missiles]
verb: point, aim, train, target, direct, lock
when: object is missile, gun, rocket, artillery, cannon, radar, warhead, nuclear missile, tank barrel, rifle, weapon
when: at is @place, @military, @people, @target, @vehicle, @actor, capital, city, jet, ship, plane | on is @place, @military, @target, @vehicle, @actor, capital, jet, ship, plane
when: subject is @place, @military, army, navy, @fighter, ship, soldier, guard, @actor, policeman
recipient: at, on
mode: weapons
cameo: 152
+ The frigate locked its radar on a patrol plane. => recipient: a patrol plane

[police-flood]
verb: descend, flood, swamp, saturate, swarm, move in, fan out, take over
when: on is street, square, city, town, district, campus, slum, venue, port | object is street, square, city, town, district, campus, neighbourhood, slum | across is city, district, town, capital | into is square, campus, slum, camp, street | through is street, city, town
when: subject is police, riot police, officer, gendarme, security force, paramilitary police, policeman, national guard, agent, soldier
recipient: on, object, into
mode: police
cameo: 153
+ Riot police fanned out across the capital before the verdict. => actor: Riot police
- Tourists flooded the square.

[leave-cancelled]
light: cancel, scrap, suspend + leave, holiday leave, police leave, weekend leave, day off
when: subject is police, army, ministry, government, commander, navy, authority, chief | noun-of is police, policeman, soldier, officer, troop | noun-for is police, officer, soldier
recipient: noun-of, noun-for
mode: police
cameo: 151
+ The ministry cancelled leave for police officers. => actor: The ministry

[arm-itself]
verb: arm, rearm, re-arm
when: object is itself, themselves, himself
when: subject is @place, @people, @actor, villager, group, tribe, party, militia, settler, side, farmer
recipient:
mode: militia
cameo: 150
+ Farmers have armed themselves after the raids. => actor: Farmers
- She armed herself with patience.

# ---- forces that move, grow and practise, in more words -------------------------------------------------------------------
[warships-enter]
verb: enter, transit, cross, reach, approach, traverse, pass, sail through, anchor, patrol, ply
recipient:
place: object, through, in, off
when: object is strait, gulf, channel, sea, water, harbour, port, bay, canal, ocean, lagoon, @place | through is strait, channel, gulf, canal, sea | off is coast, island, @place | in is strait, gulf, port, bay, harbour
when: subject is warship, destroyer, frigate, submarine, aircraft carrier, carrier, carrier group, gunboat, flotilla, navy, fleet, battle group, strike group, cruiser, corvette, minesweeper, landing ship
when: self present
mode: troops
cameo: 152
contexts: military
+ Three warships entered the Strait of Hormuz on Monday. => actor: Three warships
- A submarine museum opened in the port.

[armour-rolls]
verb: roll, rumble, trundle, roar, clatter, thunder, speed, pour, stream, head, advance, drive
recipient:
place: toward, towards, into, through, to, along
when: toward is @place, frontline, front, border, city, capital, town, village | towards is @place, frontline, front, border, city, capital, town | through is street, city, capital, village, town, centre, center, square, @place | to is front, frontline, border | along is border, frontier, road
when: subject is tank, armour, armor, convoy, column, personnel carrier, armoured vehicle, armored vehicle, half-track, artillery, howitzer, missile launcher, army truck, troop carrier, military vehicle, troop, soldier
when: document is army, troop, soldier, military, tank, rebel, war, armour, front, frontline
when: document not aid convoy, relief, peacekeeper
mode: troops
cameo: 152
contexts: military
+ Tanks rumbled through the streets of Harare before dawn. => actor: Tanks

[raise-defence-budget]
verb: double, triple, raise, increase, boost, expand, hike, lift, quadruple, up
recipient:
when: object is defence budget, defense budget, military budget, defence spending, defense spending, military spending, arms spending, war budget, army budget, defence expenditure, military expenditure, arms production, ammunition production, shell production, missile production, drone production, arms output, stockpile, arsenal, troop number, troop level, garrison
when: subject is government, @place, parliament, cabinet, ministry, premier, president, alliance, nato, @official, army, regime, @organisation
mode: troops
cameo: 150
contexts: military
+ The government has doubled the defence budget of Estonia. => actor: The government

[extend-service]
light: extend, lengthen, introduce, reintroduce, reinstate, restore, impose, order, expand, decree, announce, prolong + military service, conscription, national service, compulsory service, draft, compulsory military service, military draft, tour of duty, conscript service, reserve duty, mobilisation decree, call-up age
recipient:
when: subject is @place, government, parliament, army, general staff, president, ministry, junta, king, cabinet, @official, regime, senate
when: self present
mode: troops
cameo: 150
contexts: military
+ Latvia reintroduced conscription in 2023. => actor: Latvia

[set-up-post]
light: set up, man, erect, establish, install, put up, mount + sandbag, machine-gun nest, gun position, observation post, lookout post, field headquarters, command post, air defence, air defence battery, anti-aircraft gun, missile battery, radar station, forward base, camp, forward operating base, bridgehead, pontoon bridge
recipient:
place: on, at, near, along, in, outside
when: subject is soldier, troop, army, @military, @fighter, rebel, militia, militiaman, navy, marine, paratrooper, guard, force
when: self present
when: subject not police, aid
mode: troops
cameo: 152
contexts: military
+ The rebels set up an observation post near the bridge in Masisi. => actor: The rebels

[assemble-force]
verb: assemble, raise, gather, muster, mass, amass, build, field, levy, marshal, build up, concentrate, pull together
recipient:
troops: object, noun-of
when: object is force, army, fleet, armada, flotilla, militia, brigade, battalion, coalition force, invasion force, strike force, task force, expeditionary force, regiment, squadron, legion, contingent, corps
when: subject is @place, warlord, general, commander, president, king, rebel, clan, @fighter, tribe, navy, government, leader, alliance, @person, emir
when: self present
mode: troops
cameo: 152
contexts: military
+ The warlord has assembled a force of 2,000 men near Baidoa. => actor: The warlord

[live-fire-nouns]
noun: live-fire drill, live-fire exercise, live fire drill, live fire exercise, war game drill, snap drill, combat drill, air drill, sea drill, missile drill, artillery drill, nuclear drill, readiness drill, invasion drill, landing drill, amphibious drill, encirclement drill, blockade drill, mobilisation drill, civil defence drill, winter manoeuvre, autumn manoeuvre, field manoeuvre, freedom of navigation patrol, freedom-of-navigation patrol, freedom-of-navigation operation, carrier deployment, bomber flight, show of air power, saber-rattling drill, missile parade
actor: by, of, possessor, modifier
recipient:
mode: weapons
cameo: 150
contexts: military
+ Iran's missile drill in the Gulf worried Kuwait.

[hold-live-fire]
light: stage, hold, conduct, begin, launch, carry out, run, start, order, complete, rehearse + live-fire drill, live-fire exercise, live fire drill, live fire exercise, snap drill, combat drill, air drill, sea drill, missile drill, artillery drill, nuclear drill, readiness drill, landing drill, blockade drill, civil defence drill, combat readiness patrol, combat patrol, bomber flight, freedom-of-navigation operation, firing exercise, tank manoeuvre, large-scale drill, large-scale manoeuvre
actor: subject
recipient: against
mode: weapons
cameo: 150
contexts: military
+ The army has rehearsed blockade drills off the island of Taiping. => actor: The army

[station-jets]
verb: station, base, deploy, position, fly in, park, forward-deploy, pre-position, preposition, rotate
recipient:
place: in, at, on, near
when: object is bomber, jet, fighter jet, squadron, warplane, missile, battery, air defence system, air defense system, radar, tank, howitzer, drone, frigate, submarine, submarines, launcher, warhead, helicopter gunship, nuclear weapon, minesweeper, brigade
when: in is @place, base, region, harbour, port, country, gulf, baltic | at is base, airfield, port, @place | on is island, border, coast, @place | near is border, coast, @place, frontier
when: subject is @place, nato, alliance, army, navy, air force, government, kremlin, pentagon, ministry, @military, general | subject missing
mode: weapons
cameo: 152
contexts: military
+ NATO stationed bombers at a base in Cornwall. => actor: NATO

[police-pour-in]
verb: swamp, blanket, comb, ring, fill, line, crowd
recipient:
place: object
when: object is street, square, district, centre, center, capital, city, quarter, neighbourhood, neighborhood, venue, route, stadium, park, campus, market, station, suburb, town
when: subject is riot police, police, policeman, officer, gendarme, trooper, security force, national guard
when: document is protest, rally, march, summit, unrest, demonstration, riot, election, anniversary, clash, visit, security
when: self present
mode: police
cameo: 151
+ Riot police lined the route of the march in Minsk. => actor: Riot police

[guard-doubled]
verb: double, triple, reinforce, step up, beef up, tighten, bolster, increase, strengthen, heighten, redouble
recipient:
place: around, at, outside, in, on
when: object is guard, patrol, watch, police presence, protection, vigilance, surveillance, check, control, security, security measure, security check, border control, border guard, cordon, policing
when: around is embassy, mosque, synagogue, church, palace, parliament, @place, school, airport, plant, stadium, temple, building | at is airport, border, port, station, embassy, synagogue, mosque, plant, dam, school, crossing | outside is embassy, mosque, synagogue, court, palace, ministry, church | on is border, frontier, coast, bridge
when: subject is police, government, authority, ministry, @place, city, army, @official, security force | subject missing
mode: police
cameo: 151
+ France stepped up patrols around synagogues. => actor: France

[train-recruits]
verb: train, drill, groom, indoctrinate, lure
recipient:
when: self present
when: object is recruit, fighter, child soldier, suicide bomber, boy, cadre, volunteer, youth, mercenary, cell, militant, foreign fighter, young man, jihadist, hitman
when: in is camp, desert, forest, mountain, valley, jungle, madrasa, compound, @place | for is jihad, war, attack, battle, front, militia, uprising, revolution
when: subject is @fighter, militia, rebel, group, warlord, commander, cartel, gang, insurgent, army wing, movement, recruiter, cleric
mode: militia
cameo: 150
+ The rebels trained child soldiers in a camp near Afgooye. => actor: The rebels

[war-footing-nouns]
noun: war footing, war preparation, war readiness, battle readiness, troop rotation, troop surge, troop reinforcement, naval build-up, naval buildup, force buildup, force build-up, arms buildup, military mobilisation, military preparation, armed build-up, militarisation, militarization, remilitarisation, remilitarization, nuclear sabre-rattling, tank column, armoured column, armored column, invasion fleet, invasion force build-up, border reinforcement, arms drive, rearmament drive
actor: by, of, possessor, modifier
recipient:
place: in, on, near
when: modifier not remembrance
when: by present | of is @place, border, island, strait, arctic, region, @military, peninsula | possessor present | modifier is @place | in is @place, region, strait, gulf | on is border, frontier, coast, island | near is border, frontier, coast
mode: troops
cameo: 152
contexts: military
+ The militarisation of the Arctic by Russia worries Oslo.

[test-reactor]
verb: reprocess, spin, divert, install, assemble
recipient:
when: object is uranium, plutonium, centrifuge, spent fuel, fuel rod, warhead, heavy water, yellowcake, nerve agent, sarin, anthrax
when: subject is @place, regime, government, scientist, army, engineer, @organisation
when: self present
mode: weapons
cameo: 150
contexts: cbrn
+ Iran installed new centrifuges at Natanz. => actor: Iran
