# COOPERATE: material cooperation from which both sides gain: trade and investment, joint exercises and operations,
# extradition, sharing of intelligence and technology (CAMEO 06x). Giving that helps one side is AID. Own work, Apache-2.0.
type COOPERATE

# --- in general -----------------------------------------------------------------------------------------------

[cooperate-court]
verb: cooperate, co-operate, comply
when: with is tribunal, court, inquiry, investigation, investigator, probe, inspector, watchdog, prosecutor, commission, iaea, interpol
when: subject is @place, government, country, army, authority, state, president, ministry
recipient: with
contexts: legal
cameo: 063
+ Zagreb cooperated with the tribunal. => actor: Zagreb; recipient: the tribunal

[cooperate]
verb: cooperate, co-operate, collaborate, partner, team up, liaise, coordinate, co-ordinate, work together, band together
light: join, pool, unite + force, hand, resource, effort
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with is @actor, @official | subject is country, nation, state, force, forces, army, police, government, side, neighbour, neighbor, agency, ally, @place, navy, service
when: subject not suspect, witness, defendant, driver, actor, musician, @private
recipient: with
reciprocal: yes
cameo: 060
+ Thai police cooperated with their Lao colleagues. => actor: Thai police; recipient: their Lao colleagues
+ Ghana and Togo are working together against smugglers. => actor: Ghana; recipient: Togo
- The suspect cooperated with detectives on the burglary of a shop.
- The singer collaborated with a drummer.

[work-with]
verb: work, operate, unite
when: with is @actor, @official | alongside is @actor
when: subject is @place, government, country, army, force, forces, police, agency, navy, military, ministry, authority, troop, troops, soldier
when: with not child, patient, artist
recipient: with, alongside
reciprocal: yes
cameo: 060
+ Thai police worked with Malaysian police.
- The designer works with wood.

[cooperation-noun]
noun: cooperation, co-operation, collaboration, partnership, coordination, co-ordination, joint venture, interoperability
when: between is @actor, @official | with is @actor, @official | possessor is @actor | modifier is @actor
when: between is @actor, @official | with is @actor, @official | modifier is @actor
actor: between, possessor, modifier, of
recipient: with, between
reciprocal: yes
cameo: 060
+ Police cooperation between Spain and Morocco is close.
+ Jakarta's cooperation with Manila on piracy has grown. => actor: Jakarta; recipient: Manila
- The collaboration between the two painters was brief.

[step-up-cooperation]
light: step up, strengthen, expand, deepen, boost, increase, intensify, enhance, launch, start, begin, establish, resume, form, widen, develop, broaden, enter into, maintain, continue, forge, set up, create, extend + cooperation, co-operation, collaboration, partnership, coordination, strategic partnership, joint force, joint committee, task force, coalition, cooperation council, alliance
when: with is @actor, @official | noun-with is @actor, @official | between is @actor, @official | noun-between is @actor, @official | subject is country, nation, side, state, @place, neighbour, neighbor, government
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with, between, noun-between
reciprocal: yes
cameo: 060
+ Rwanda expanded its partnership with Qatar. => actor: Rwanda; recipient: Qatar
+ Vietnam and Japan launched a partnership on energy. => actor: Vietnam; recipient: Japan
- The bakery formed a partnership with a florist.

[in-cooperation]
light: carry out, conduct, act, operate, work + in cooperation, in coordination, in tandem, in partnership, in collaboration, in concert
when: with is @actor, @official | noun-with is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
reciprocal: yes
cameo: 060
+ The coast guard acted in coordination with the Tunisian navy. => actor: The coast guard; recipient: the Tunisian navy

# --- economic -------------------------------------------------------------------------------------------------

[trade-with]
verb: trade, barter, transact
light: do + business
when: with is @actor, @official
when: subject is @place, country, government, state, rebel, company, merchant, firm, nation, region
when: object not insult, blow, fire, shot, accusation, barb
recipient: with
reciprocal: yes
contexts: economic
cameo: 061
+ Eritrea traded with Yemen across the Red Sea. => actor: Eritrea; recipient: Yemen
- The boxers traded blows with fury.

[export-to]
verb: export, sell, ship, supply
when: to is @place, country, government, state, nation
when: object is @trade, @arms, oil, gas, grain, wheat, uranium, coal, electricity, good, rice, steel, beef, corn, soybean, plane, reactor, product, crude, timber, car, textile, diamond, gold
when: subject is @place, government, country, company, state, firm, farmer
recipient: to
contexts: economic
cameo: 061
+ Paraguay sold electricity to Brazil. => actor: Paraguay; recipient: Brazil
- The shop sold cars to students.

[sell-arms]
verb: sell, lease, export
when: object is @arms, weapon, system, submarine, frigate, fighter, radar, jet, plane
when: subject is @actor, @official, @body, @pronoun | subject missing
when: to is @actor, @official | indirect is @actor, @official | object is @arms
when: subject not @private
recipient: to, indirect
weapons: object
contexts: military
cameo: 062
+ Paris sold submarines to Brasilia. => actor: Paris; recipient: Brasilia
- The toy shop sells plastic guns.

[buy-from]
verb: buy, import, purchase, procure, acquire, order
when: from is @place, country, government, state
when: subject is @place, government, country, company, state, army, military, ministry
recipient: from
contexts: economic
cameo: 061
+ Manila bought helicopters from Poland. => actor: Manila; recipient: Poland
- She bought shoes from Italy.

[invest]
verb: invest
when: in is @place, country, economy, pipeline, port, railway, mine, project, industry, infrastructure, sector, field, refinery, plant
when: subject is @place, government, country, state, company, investor, bank, firm, fund, conglomerate
recipient: in
contexts: economic
cameo: 061
+ Kuwait invested in Sudan's sugar industry. => actor: Kuwait
- She invested in a new phone.

[build-for]
verb: build, construct, open, inaugurate, complete, launch, develop, operate
when: object is pipeline, railway, dam, plant, reactor, power plant, gas pipeline, highway, refinery, bridge, port, rail link, flight, trade route, ferry service, bus service, free zone, industrial zone, power line
when: with is @actor, @official | between is @place, @actor | noun-between is @place, @actor | to is @place | for is @place | noun-to is @place
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, between, for, to
contexts: economic
cameo: 061
+ Iran built a gas pipeline to Armenia. => actor: Iran; recipient: Armenia
- The village built a bridge for walkers.

[resume-trade]
verb: resume, restore, reopen, expand, boost, increase, restart, begin, start, open, launch, relaunch, normalize, normalise, establish, conduct
when: object is trade, flight, commercial flight, export, import, oil export, air link, rail service, commerce, business, rail link, border trade, direct flight, bilateral trade, trade tie, trade relation, economic relation, economic tie
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with is @actor, @official | noun-with is @actor, @official | to is @place, @actor | noun-to is @place | between is @actor, @official | noun-between is @actor, @official | from is @place
recipient: with, noun-with, to, noun-to, from, between, noun-between
reciprocal: yes
contexts: economic
cameo: 061
+ Kabul resumed trade with Islamabad. => actor: Kabul; recipient: Islamabad
+ Direct flights to Havana were restored by Washington. => actor: Washington; recipient: Havana
- Holiday flights to the island were fully booked.

[trade-noun]
noun: trade, commerce, bilateral trade, barter trade
when: between is @actor, @official
actor: between
recipient: between, with
reciprocal: yes
contexts: economic
cameo: 061
+ Trade between Ethiopia and Djibouti doubled. => actor: Ethiopia; recipient: Djibouti
- The book trade between the wars was slow.

[invest-noun]
noun: investment
when: possessor is @actor | modifier is @actor | by is @place, company, firm, investor
when: in is @place, @actor, project, port, mine, railway
actor: possessor, modifier, by
recipient: in
contexts: economic
cameo: 061
+ Chinese investment in Zambia rose.
- His investment in shares failed.

[joint-project]
light: launch, start, begin, undertake, carry out, develop, establish, implement, set up, inaugurate + joint project, joint venture, joint programme, joint program, joint initiative, joint mission, joint research, joint exploration, joint production, joint fund, joint company
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
reciprocal: yes
contexts: economic
cameo: 061
+ Hanoi and Moscow set up a joint venture in the Arctic. => actor: Hanoi; recipient: Moscow

[grant-trade-status]
verb: grant, give, accord, restore, extend
when: object is trade status, nation status, most-favored-nation status, most-favoured-nation status, trade privilege, trade preference, tariff concession, concession, licence, visa waiver
when: subject is @place, government, congress, country, president, @organisation, administration
recipient: to, indirect
contexts: economic
cameo: 061
+ Brussels granted trade preferences to Bangladesh. => actor: Brussels; recipient: Bangladesh

# --- military -------------------------------------------------------------------------------------------------

[joint-exercise]
light: hold, conduct, stage, launch, start, begin, carry out, open, resume, participate in, join, undertake, complete, run, perform, kick off, mount, conclude, wrap up, plan, finish + joint exercise, joint drill, joint maneuver, joint manoeuvre, war game, wargame, military exercise, military drill, naval exercise, naval drill, exercise, drill, manoeuvre, maneuver, joint patrol, joint training, joint military exercise, air exercise, live-fire drill
light: participate, partake, engage, join, take part + in joint exercise, in joint drill, in war game, in exercise, in drill, in maneuver, in manoeuvre, in military exercise, in naval exercise
when: with is @actor, @official | noun-with is @actor, @official | noun-modifier is joint, combined, multinational, bilateral, allied | subject is ally, country, navy, side, army, nation | noun-between is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
when: noun-modifier not fire, evacuation, earthquake, breathing, fitness
recipient: with, noun-with, noun-between, alongside
reciprocal: yes
contexts: military
cameo: 062
+ A naval drill with Iran was staged by the Omani navy. => actor: the Omani navy; recipient: Iran
- The school held a fire drill.

[joint-operation]
light: launch, conduct, carry out, mount, stage, undertake, begin, start + joint operation, joint offensive, joint raid, joint mission, joint patrol, combined operation, joint military operation, joint campaign
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with, alongside
reciprocal: yes
contexts: military
cameo: 062
+ Chad and Niger launched a joint operation on the lake. => actor: Chad; recipient: Niger

[exercise-noun]
noun: joint exercise, joint drill, joint maneuver, joint manoeuvre, war game, joint patrol, joint military exercise, exercise, drill, maneuver, manoeuvre, joint operation
when: with is @actor, @official | between is @actor, @official | of is @actor | by is @actor, @official | modifier is joint, @actor
when: between is @actor, @official | with is @actor, @official | modifier is joint
actor: between, possessor, of, by, modifier
recipient: with, between
reciprocal: yes
contexts: military
cameo: 062
+ Beijing denounced the war games with South Korea. => recipient: South Korea
- The exercise with dumb-bells took an hour.

[train-with]
verb: train, drill, exercise, patrol, manoeuvre, maneuver
when: with is @troops, @place, @actor | alongside is @troops, @actor
when: subject is @troops, soldier, army, navy, pilot, marine, @place
when: object missing
recipient: with, alongside
reciprocal: yes
contexts: military
cameo: 062
+ The soldiers trained with American marines.
- The swimmer trained with a new coach.

[fight-alongside]
verb: fight, serve, deploy
when: alongside is @actor
when: subject is @actor, @troops
when: object missing
when: against missing
recipient: alongside
contexts: military
cameo: 062
+ Kurdish fighters fought alongside American marines. => actor: Kurdish fighters; recipient: American marines

[join-coalition]
verb: join
when: object is coalition, alliance, force, forces, patrol, task force, operation, mission, military coalition, campaign, airstrike, air campaign
when: subject is @place, country, army, navy, @organisation, militia, government, state, troop, troops, warship
when: object not labour force, forces, police force
recipient: object, with
contexts: military
cameo: 062
+ Bahrain joined the coalition against the Houthis. => actor: Bahrain
- The recruit joined the force last year.

[host-base]
verb: lease, host, open, offer, allow
when: object is base, airbase, air base, naval base, airspace, airfield, use, missile battery
when: to is @place, @troops, force | for is @place, @troops, plane, aircraft | indirect is @place | of is base, airspace, airfield
when: subject is @place, government, country, president, parliament
recipient: to, for, indirect, by
contexts: military
cameo: 062
+ Djibouti leased a base to Japan. => actor: Djibouti; recipient: Japan

[port-call]
light: make, pay, begin + port call, goodwill visit, port visit
when: subject is ship, warship, navy, frigate, carrier, destroyer, submarine, vessel, fleet
recipient: in, at, to, noun-in, noun-to
contexts: military
cameo: 062
+ An Indian frigate made a port call in Mombasa. => actor: An Indian frigate; recipient: Mombasa

[exchange-visits-military]
verb: exchange
when: object is military delegation, officer, military attache, cadet, liaison officer, pilot, student, expert, scientist, technology, know-how, teacher, cultural exchange
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
cameo: 060
+ Moscow and Pretoria exchanged scientists. => actor: Moscow; recipient: Pretoria

# --- judicial -------------------------------------------------------------------------------------------------

[hand-over-suspect]
verb: hand over, turn over, surrender, transfer, deliver, give up, hand in
when: object is suspect, fugitive, militant, terrorist, criminal, war criminal, indictee, defendant, murderer, president, general, smuggler, hijacker, bomber, warlord, drug lord, commander, trafficker, dictator, mastermind
when: to is @place, court, tribunal, authority, custody, police, justice, government, @organisation, hague
when: subject is @place, government, authority, police, country, court, army, president, state
recipient: to
contexts: legal
cameo: 063
+ Pakistan turned over two suspects to Turkish authorities. => actor: Pakistan; recipient: Turkish authorities
- The goalkeeper handed over the ball to the referee.

[extradition-noun]
noun: extradition, rendition
when: of is @actor, suspect | possessor is @actor | to is @place
actor: by, from
recipient: to
contexts: legal
cameo: 063
+ The extradition of the smuggler to Chile took a year. => recipient: Chile
+ The extradition of the trafficker to Spain took a year. => recipient: Spain

[approve-extradition]
light: approve, order, authorise, authorize, allow, clear, grant, sign, permit, confirm, uphold + extradition, rendition, surrender of suspect
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to
contexts: legal
cameo: 063
+ A Bosnian judge approved the extradition of the gunman to Denmark. => actor: A Bosnian judge; recipient: Denmark

[joint-investigation]
light: launch, open, conduct, begin, set up, start, form + joint investigation, joint inquiry, joint probe, joint commission, joint investigation team, joint committee
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
reciprocal: yes
contexts: legal
cameo: 063
+ Bogota and Quito opened a joint inquiry into the raid. => actor: Bogota; recipient: Quito

[testify-for]
verb: provide, hand over, give, supply, submit, share
when: object is evidence, document, testimony, file, dossier, archive, record
when: to is court, tribunal, investigator, prosecutor, @organisation, commission, @place, authority, inspector
when: subject is @place, government, country, army, authority, state, ministry, president
recipient: to
contexts: legal
cameo: 063
+ Serbia submitted evidence to the tribunal.
- The student submitted a file to the teacher.

# --- intelligence and technology ------------------------------------------------------------------------------

[share-intelligence]
verb: share, exchange, swap, pool, pass, pass on, hand over, provide, supply, trade, give, relay, transfer
when: object is intelligence, information, secret, data, know-how, expertise, intelligence report, technology, satellite image, coordinate, intelligence information, satellite imagery, blueprint, evidence, tip
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with is @actor, @official | to is @actor, @official | indirect is @actor, @official | subject is country, side, ally, service, agency
when: subject not clinic, hospital, doctor, user, patient, @private
recipient: with, to, indirect
reciprocal: yes
contexts: intelligence
cameo: 064
+ Canada shared intelligence with Kyiv. => actor: Canada; recipient: Kyiv
+ Coordinates of the camp were passed to Ankara by Washington. => actor: Washington; recipient: Ankara
- The clinic shared information with patients.

[intelligence-sharing-noun]
noun: intelligence sharing, intelligence-sharing, information sharing, information exchange, intelligence exchange, technology transfer, exchange, sharing
when: of is intelligence, information, data, expertise, technology, know-how | modifier is intelligence, information | with is @actor, @official
when: between is @actor, @official | with is @actor, @official | by is @actor, @official
actor: between, possessor, by
recipient: with, between
reciprocal: yes
contexts: intelligence
cameo: 064
+ The exchange of intelligence between Oslo and Helsinki is routine. => actor: Oslo

[brief-ally]
verb: tip off, alert, inform, forewarn, brief
when: object is @place, government, police, authority, ally, army, counterpart, embassy
when: about is plot, attack, threat, militant, plan | of is plot, attack, threat | clause present
when: subject is @place, government, agency, country, service, intelligence, police, ally, @organisation
recipient: object
contexts: intelligence
cameo: 064
+ Jordanian intelligence tipped off Berlin about the plot. => actor: Jordanian intelligence; recipient: Berlin

# --- transport, culture, energy -------------------------------------------------------------------------------

[lease-supply]
verb: pump, deliver, pipe, transit, channel
when: object is oil, gas, electricity, crude, grain, water, power
when: to is @place | through is @place | via is @place
when: subject is @place, company, government, country, state, gazprom
recipient: to, through
contexts: natural_resource
cameo: 061
+ Azerbaijan piped gas to Bulgaria. => actor: Azerbaijan; recipient: Bulgaria
- The heart pumps oil to the engine.

[sign-contract]
verb: sign, award, win, conclude, clinch, seal
when: object is contract, order, supply contract, arms contract, concession, joint venture, gas contract
when: with is @place, government, ministry, @organisation, company, firm | to is @place, company, firm, @organisation | from is @place, government
when: subject is @place, government, ministry, company, firm, state, @organisation
recipient: with, to, from
reciprocal: yes
contexts: economic
cameo: 061
+ Baghdad signed an oil contract with a Chinese company. => actor: Baghdad; recipient: a Chinese company
- The singer signed a contract with her agent.

[integrate]
verb: integrate, merge, unify, unite, link, connect, harmonise, harmonize
when: object is force, forces, army, currency, grid, market, customs, railway, economy, command, air defence, militia
when: with is @place, @actor | subject is country, side, state, faction, @place
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, to, into
reciprocal: yes
cameo: 060
+ The Baltic states linked their grids with Poland. => recipient: Poland

[hold-joint]
verb: celebrate, commemorate
when: self has jointly | with is @place, @official
when: subject is @official, president, country, government
when: object is anniversary, treaty, victory, friendship, day
recipient: with
reciprocal: yes
cameo: 060
+ The Greek president commemorated the victory with his Italian counterpart. => actor: The Greek president

[take-part-drill]
verb: take part, participate, join, partake
when: in is exercise, drill, war game, manoeuvre, maneuver, naval exercise, military exercise
when: subject is @actor, @place, @military, troops, ship, navy
reciprocal: yes
recipient: with
contexts: military
cameo: 061
+ Belgium and Denmark are participating in a naval exercise off Gotland. => actor: Belgium

[extradite]
verb: extradite, hand over, surrender, render, repatriate, deport, turn over, send back
when: object is suspect, fugitive, militant, criminal, trafficker, kingpin, warlord, hacker, ex-president, officer, banker, businessman, man, prisoner, @person
when: to is @place, @actor, court, authority, hague
when: subject is @actor, @place, court, @body, @official, police | subject missing
actor: subject
recipient: to
contexts: legal
cameo: 062
when: subject not rebel, captor
+ Albania extradited a fugitive banker to Italy. => actor: Albania; recipient: Italy
+ Honduras extradited its former police chief to the United States. => actor: Honduras; recipient: the United States
+ The banker was extradited to Sweden. => recipient: Sweden

[joint-op]
light: carry out, conduct, launch, mount, stage + joint operation, joint raid, joint patrol, joint investigation, joint military operation, joint strike
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
reciprocal: yes
cameo: 062
when: with is @actor, @place, @military | subject is country, army, force, forces, agency, police
when: with present
+ Kenya carried out a joint patrol with Uganda. => actor: Kenya

# ---- more ways to work together ------------------------------------------------------------------------------------------

[pool-resources]
light: pool, merge, combine, integrate, align + resource, air defence, intelligence, grid, power grid, currency, customs system, rail network
when: with is @place, @actor, army, government, neighbour, ally | subject is neighbour, ally, @place, army, state
recipient: with
reciprocal: yes
cameo: 060
+ The two neighbours have pooled their air defences. => actor: The two neighbours

[grant-basing]
light: grant, give, lease, open, offer, provide, extend + base right, basing right, air base, naval base, airfield, overflight, overflight permission, transit right, logistics hub, port access, landing site
when: to is @military, @place, navy, army, ally, air force, nato, plane, troop, jet
when: subject is @place, @actor, government, ministry, parliament
recipient: to, indirect, noun-to
cameo: 062
contexts: military
+ Djibouti leased an airfield to the Japanese navy. => actor: Djibouti

[open-crossing-trade]
light: open, inaugurate, launch, start, reopen, link + rail link, border market, trade route, air link, ferry link, pipeline, gas pipeline, power line, shipping line, road link, direct flight, free-trade zone, oil pipeline, trade corridor, freight corridor
when: with is @place, @actor | between is @place, @actor | to is @place | from is @place
when: subject is @place, @actor, government, president, minister, side, neighbour, @official
recipient: with, to, noun-with, noun-to
cameo: 061
contexts: economic
+ Baku opened a rail link with Tabriz. => actor: Baku
- The mayor opened a pipeline museum.

[tip-off-noun]
light: provide, supply, pass, give, feed, leak, relay, furnish + tip-off, tip, coordinate, target data, targeting data, satellite image, satellite imagery, early warning, list of suspect, flight data, radar data, wiretap, intelligence file
when: to is @place, @actor, police, army, @fighter, government, ally, prosecutor, @military, rebel
when: subject is @place, @actor, agency, informer, army, government, intelligence, police, ally, @military, company
recipient: to, indirect, noun-to
cameo: 064
contexts: intelligence
+ Oslo passed radar data to Helsinki. => actor: Oslo; recipient: Helsinki

[observe-drill]
verb: watch, observe, attend, join
when: object is exercise, drill, manoeuvre, maneuver, war game, missile test, parade, naval exercise, military parade
when: subject is @place, @official, observer, attache, president, delegation, general, defence minister, officer, warship, inspector
when: with present | alongside present | from is @place | in is @place | subject is attache, delegation, observer
recipient: with, alongside, in
cameo: 062
contexts: military
+ Indian officers observed the exercise in Oman. => actor: Indian officers
