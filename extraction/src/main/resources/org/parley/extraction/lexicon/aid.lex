# AID: material help whose benefit is the recipient's: economic, military and humanitarian aid, protection and
# peacekeeping, asylum, rescue and evacuation (CAMEO 07x). Trade and exchange are COOPERATE. Own work, Apache-2.0.
type AID

# --- giving ---------------------------------------------------------------------------------------------------

[lend-support]
light: lend, provide, give, offer up, extend, supply, deliver, render, continue, send, increase, boost, step up, resume, restore, expand, double, maintain, bring, fly, ship, airlift, get, carry + military aid, military assistance, military support, air support, logistical support, logistic support, material support, financial support, economic aid, economic assistance, financial aid, financial assistance, humanitarian aid, humanitarian assistance, humanitarian relief, food aid, technical assistance, emergency aid, medical aid, medical assistance, development aid, aid package, emergency relief, relief aid, logistics support, security assistance, lethal aid, non-lethal aid, foreign aid, covert aid, relief supply, disaster relief
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, for, noun-to, noun-for
cameo: 070
+ Berlin provided military aid to Kyiv. => actor: Berlin; recipient: Kyiv
+ Emergency aid was flown to Beira by the Portuguese air force. => actor: the Portuguese air force

[announce-aid]
light: announce, unveil, earmark, allocate, approve, authorise, authorize + aid, assistance, relief, humanitarian assistance, humanitarian aid, aid package, funding, development aid, food aid, emergency aid, relief package, rescue package, loan package
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: for, to, noun-for, noun-to, in
money: noun-of
status: occurred
contexts: economic
cameo: 070
+ Dublin announced humanitarian assistance for Chad. => actor: Dublin; recipient: Chad
- Speakers announced the aid station's closure.

[give-aid-general]
verb: give, provide, extend, grant, render, send, deliver, furnish, lend, supply
when: object is aid, assistance, help, relief, support
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not moral support, diplomatic support, political support, verbal support
recipient: to, indirect, for, noun-to, noun-for
cameo: 070
+ The Saudis gave assistance to the Yemeni government. => actor: The Saudis; recipient: the Yemeni government
- The rail gave support to the climber.

[give-aid]
verb: give, provide, make available, hand, supply, send, deliver, ship, donate, distribute, extend, offer up, grant, contribute, dispatch, despatch, hand out, hand over, fly, airlift, transfer, funnel, channel, furnish, dole out, allot, allocate, disburse, rush, bring, truck, fly in, ferry, present, gift, make available, lend, release, render, drop, parachute, air-drop, airdrop
when: object is @aid
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not smuggler, trafficker, @private
recipient: to, indirect, for, into, among, with, noun-to, noun-for, in
contexts: human_security
cameo: 073
+ Flour was distributed to the displaced by the Red Crescent.
+ Cuba sent doctors to Lombardy. => actor: Cuba; recipient: Lombardy
- Smugglers shipped drugs to Miami.
- The waiter gave food to his dog.

[provide-with]
verb: provide, supply, furnish, equip, present, reinforce, fit out, kit out
when: with is @aid, @money, @arms, @support, training, shelter, aircraft, equipment, hardware
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
weapons: with
money: with
cameo: 070
+ Tehran supplied the Houthis with missiles. => actor: Tehran; recipient: the Houthis
+ The villagers were provided with seeds and food by the agency. => recipient: The villagers
- The shop supplies restaurants with fish.

[give-money]
verb: give, donate, grant, provide, announce, set aside, lend, loan, contribute, send, allocate, disburse, extend, pay, inject, pour, transfer, advance, release, award, channel, funnel, commit, raise, remit, authorise, authorize, approve, mobilise, mobilize, earmark
when: object is @money
when: to is @actor, @official, mission, programme, program, appeal, fund, effort, operation, project, camp, region, budget, sector, economy, refugee, hospital, victim | indirect is @actor, @official | for is @actor, reconstruction, relief, refugee, victim, programme, project, effort, response, aid, assistance | in is aid, assistance, relief, support, funding, help, grant, loan, @place | noun-in is aid, assistance, relief, support, funding, help, loan, fund, @place | noun-of is aid, assistance, relief | noun-to is @actor, @official, sector, fund | noun-for is @actor, @official, reconstruction, relief, refugee, victim, aid, assistance, response, effort | clause is help, support, rebuild, fight, assist, aid, feed, combat, promote, stem, relieve, alleviate, finance, pay, ease
when: subject not bank, company, firm, buyer, @private
recipient: to, indirect, for, noun-to, noun-for, in
money: object
contexts: economic
cameo: 071
+ Ottawa contributed ten million dollars to the relief effort. => actor: Ottawa
+ Vienna earmarked five million euros for Sudan. => actor: Vienna; recipient: Sudan
- The tenant paid 500 dollars to the landlord.
- The firm raised money for shares.

[fund]
verb: fund, finance, bankroll, subsidize, subsidise, underwrite, bail out, sponsor, prop up, shore up, endow, co-finance, foot, recapitalise, recapitalize
when: object is @actor, @official, project, reconstruction, mission, programme, program, budget, war effort, deficit, army, economy, hospital, school, camp, election, training, currency, peso, operation, militia
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not film, party, team, club
recipient: object, of, in, noun-of, noun-in
contexts: economic
cameo: 071
+ The new hospital in Goma was funded by Belgium. => actor: Belgium
- The bank sponsors a football team.

[forgive-debt]
verb: forgive, cancel, write off, reschedule, restructure, waive, defer, wipe out
when: object is debt, loan, repayment, arrears, debt payment
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: of, noun-of, noun-possessor, for, to, noun-by
money: object
contexts: economic
cameo: 071
+ France wrote off Zambia's debt.
- The lender rescheduled the loan interview.

[debt-relief-noun]
noun: bailout, bail-out, debt relief, financial assistance, financial aid, economic aid, economic assistance, loan guarantee, budget support, development aid, grant-in-aid, rescue package, aid package, stimulus
when: to is @actor, @official | for is @actor | from is @actor, @official | possessor is @actor | by is @actor, @official
when: for not homeowner, bank, airline, carmaker
actor: from, by, possessor, modifier
recipient: to, for
contexts: economic
cameo: 071
+ Economic aid from Moscow kept Cuba afloat. => actor: Moscow
+ The bailout for Sri Lanka came from the IMF. => recipient: Sri Lanka
- The bailout for the airline failed.

# --- help as verb ---------------------------------------------------------------------------------------------

[assist]
verb: assist, aid
when: object is @actor, @official, @civilian, @refugee, victim, survivor, effort, recovery, reconstruction
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not defender, goal, striker, suspect
recipient: object
cameo: 070
+ British engineers assisted the flood victims. => actor: British engineers; recipient: the flood victims
- The midfielder assisted the striker.

[assist-with]
verb: assist, help out, lend a hand, pitch in
when: with present | in present
when: object missing
when: subject is soldier, troop, troops, worker, volunteer, engineer, team, army, medic, agency, government, @place, force, forces, navy, rescuer, doctor, @organisation, peacekeeper
recipient: with, in
cameo: 070
+ Indian soldiers have assisted with the evacuation of villagers.
- The app assists with maths.

[try-to-assist]
verb: assist
when: object missing
when: with missing
when: in missing
when: subject is soldier, troop, troops, army, medic, force, forces, rescuer, police
recipient:
cameo: 070
+ Troops tried to assist, but the road was blocked. => actor: Troops

[help]
verb: help
when: object is @actor, @official, @civilian, @refugee, victim, survivor, wounded, homeless
when: subject is government, soldier, troop, troops, army, force, forces, agency, @place, @organisation, country, navy, doctor, medic, volunteer, military, neighbour, neighbor, police, ally, peacekeeper, rescuer, worker, engineer, militia, charity, fireman, firefighter
recipient: object
cameo: 070
+ The army has helped the stranded villagers. => actor: The army
+ Malta helped Libya to rebuild its coast guard. => actor: Malta; recipient: Libya
- Exercise helps patients to sleep.
- The book helped him to learn.

[support-people]
verb: support
when: object is @refugee, victim, survivor, orphan, villager, farmer, household, displaced | with is @aid, @money
when: subject is @actor, @official, @body, @pronoun | subject missing
when: self present
recipient: object
contexts: human_security
cameo: 073
+ Sweden supported the refugees in Bidi Bidi. => actor: Sweden
- She supports her mother.

[come-to-aid]
light: come, go, rush, hurry, spring, leap + to aid, to help, to rescue, to assistance
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: of, noun-of, noun-possessor
cameo: 070
+ Chad came to the aid of Niger. => actor: Chad; recipient: Niger
- The goalkeeper came to the rescue in the final minute.

[aid-noun]
noun: aid, assistance, relief, help, humanitarian aid, military aid, food aid, military assistance, humanitarian assistance, foreign aid, air support, logistical support
when: to is @actor, @official | for is @actor | from is @actor, @official | by is @actor, @official
when: possessor is @actor | from is @actor, @official | by is @actor, @official | modifier is @actor
when: modifier not legal, hearing, visual, first, teaching, tax, pain
actor: possessor, from, by, modifier
recipient: to, for
cameo: 070
+ American aid to Egypt was frozen for a year. => actor: American; recipient: Egypt
+ Kabul depends on help from Delhi. => actor: Delhi
- He swam with the aid of a float.
- The pill brought pain relief to the runner.

[donation-noun]
noun: donation, grant, loan, gift, shipment, consignment, airlift, delivery, airdrop, credit
when: of is @aid, @arms, @money, food, medicine, weapon
when: to is @actor, @official | for is @actor | from is @actor, @official | by is @actor, @official | possessor is @actor
when: modifier not student, bank, mortgage, blood, organ
actor: possessor, from, by, modifier
recipient: to, for
cameo: 070
+ Ukraine's shipment of grain to Somalia arrived in May.
- The delivery of milk to the shop was late.

[make-donation]
light: make, give, provide, send, extend, offer up, announce, approve, grant, receive + donation, contribution, grant, gift, loan, credit, soft loan, credit line, subsidy
when: subject is @actor, @official, @body, @pronoun | subject missing
when: to is @actor, @official, fund, appeal, effort, programme | noun-to is @actor, @official, fund, appeal, effort | for is @actor, relief, reconstruction, victim | noun-for is @actor, @official, relief, reconstruction, victim | indirect is @actor, @official | from is @actor, @official
when: subject not bank, @private
actor: from, subject
recipient: to, noun-to, for, noun-for, indirect
money: noun-of
contexts: economic
cameo: 071
+ Tokyo extended a loan to Vietnam. => actor: Tokyo; recipient: Vietnam
+ Kuwait made a donation to the quake victims. => actor: Kuwait; recipient: the quake victims
+ Stockholm announced a grant for Moldova. => actor: Stockholm; recipient: Moldova
- The bank gave a loan to the shopkeeper's cousin.

[receive-aid]
verb: receive, get, obtain, accept, secure, win
when: object is aid, assistance, help, loan, grant, weapon, shipment, training, ammunition, supply, food, funding, bailout, military aid, donation, missile, tank, vaccine, medicine
when: from is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
actor: from
recipient: subject
cameo: 070
+ Zaire received weapons from France. => actor: France; recipient: Zaire
+ The refugees got food from the Maltese navy. => actor: the Maltese navy; recipient: The refugees
- The winner received a grant from the music school.

[donor]
noun: donor
when: to is @place, refugee, @organisation | of is aid, assistance
when: modifier not blood, organ, kidney
actor: subject, self
recipient: to
cameo: 070
+ Sweden is the largest donor to Mozambique. => recipient: Mozambique
- She was a blood donor to the clinic.

# --- military -------------------------------------------------------------------------------------------------

[arm]
verb: arm, re-arm, rearm
when: object is @troops, rebel, militia, @place, faction, tribe, group, army, fighter, opposition, government, insurgent, tribesman, @organisation
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with not knife, stick
recipient: object
weapons: with
contexts: military
cameo: 072
+ Syria armed the Lebanese militia. => actor: Syria; recipient: the Lebanese militia
- The officer armed the alarm.

[arm-supply]
verb: supply, send, provide, deliver, ship, give, donate, transfer, smuggle, hand over, furnish, fly in, airlift, rush, funnel
when: object is @arms
when: to is @actor, @official, @troops, rebel, front | indirect is @actor, @official | for is @actor, @troops | noun-for is @actor, @official | into is @place
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not warship, carrier, frigate, destroyer, submarine, ship, vessel, squadron
when: subject not smuggler, trafficker, gang
when: self present
recipient: to, indirect, for, noun-for, into
weapons: object
contexts: military
cameo: 072
+ Belarus supplied rockets to the Libyan government. => actor: Belarus; recipient: the Libyan government
- Smugglers sent guns to a gang in Recife.

[training-noun]
noun: training, arming
when: of is @troops, police, rebel, militia, pilot, army, force, forces, fighter, recruit
when: by is @actor, @official | possessor is @actor | modifier is @actor
actor: by, possessor, modifier
recipient: of, to, for
contexts: military
cameo: 072
+ The training of Afghan police by NATO went on.
- The training of police dogs by volunteers is slow.

[back-militarily]
verb: back, support
when: object has militarily | with is @arms, air strike, airstrike, @money, @troops, weapon, fire, artillery, arms, fund, ammunition
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
weapons: with
contexts: military
cameo: 072
+ Moscow backed Haftar with mercenaries. => actor: Moscow; recipient: Haftar
- The singer was supported with drums.

[send-troops-to-help]
verb: send, deploy, dispatch, despatch, commit, contribute, provide, fly, airlift
when: object is @troops, instructor, adviser, advisor, trainer, military adviser, engineer, field hospital, expert
when: clause is help, assist, support, train, protect, aid, evacuate, rescue, bolster, advise, distribute
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, in
troops: object
contexts: military
cameo: 072
+ Canberra sent troops to help the Solomon Islands. => actor: Canberra
- The general sent troops to attack the port.

# --- protection and peacekeeping ------------------------------------------------------------------------------

[deploy-peacekeepers]
verb: deploy, send, dispatch, despatch, contribute, provide, station, commit, establish, set up, airlift
when: object is peacekeeper, peacekeeping force, peace-keeper, peacekeeping mission, blue helmet, peacekeeping troop, peace force, stabilisation force, stabilization force, observer, election observer, monitor, ceasefire monitor, protection force, observer mission, monitoring mission, peacekeeping contingent, advance team | noun-to is peacekeeping force, peacekeeping mission, mission, force | to is peacekeeping force, peacekeeping mission, mission | as is peacekeeper, observer, monitor, peacekeeping force, peacekeeping troop, troops | on is peacekeeping mission, peacekeeping operation | noun-on is peacekeeping mission | clause is peacekeeping force, peacekeeper
when: against missing
when: clause not attack, fight, invade, seize, capture
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, in, along
troops: object
contexts: peacekeeping
cameo: 074
+ Bangladesh deployed peacekeepers in Liberia. => actor: Bangladesh; recipient: Liberia
+ Observers were sent to the Donbas by the OSCE.
- The league sent a referee to the trade fair.

[peacekeeping-deployment]
noun: deployment, dispatch, arrival
when: of is @peacekeeper, peacekeeping troop | on is peacekeeping mission | to is peacekeeping mission, peacekeeping force | modifier is peacekeeper, peacekeeping, observer
when: of is @troops, @peacekeeper, peacekeeper | modifier is @actor, peacekeeping | by is @actor
actor: by, possessor, modifier, of
recipient: to, in
troops: of
contexts: peacekeeping
cameo: 074
+ The deployment of Rwandan peacekeepers to Mozambique began.
- The deployment of the airbag saved the driver.

[peacekeepers-serve]
verb: serve, patrol, deploy, operate, join, arrive, participate
when: as is peacekeeper, peacekeeping force, forces, observer, monitor | in is peacekeeping mission, peacekeeping operation, peacekeeping force, peacekeeping operation, peacekeeping | object is peacekeeping mission, peacekeeping force, peacekeeping operation | with is peacekeeping force, peacekeeping mission
when: subject is @actor, @troops
recipient: in
contexts: peacekeeping
cameo: 074
+ Fijian soldiers served as peacekeepers in the Sinai. => actor: Fijian soldiers
- The clerk served as an observer at the bank.

[peacekeepers-come]
verb: arrive, land, deploy, move
when: subject is peacekeeper, peacekeeping troop, troops, peacekeeping force, forces, blue helmet
when: in is @place
actor: subject
recipient: in
contexts: peacekeeping
cameo: 074
+ Kenyan peacekeepers landed in Haiti. => actor: Kenyan peacekeepers; recipient: Haiti

[protect]
verb: protect, guard, shield, escort, safeguard, secure
when: object is @civilian, @refugee, @aidworker, convoy, enclave, safe area, village, aid, minority, embassy, voter, humanitarian convoy, pilgrim, camp, area, corridor
when: subject is peacekeeper, troop, troops, soldier, force, forces, army, mission, navy, helicopter, warship, marine, @organisation, blue helmet, contingent, frigate, paratrooper
when: object not site
recipient: object
contexts: peacekeeping
cameo: 074
+ Peacekeepers protected the villagers in Bor. => actor: Peacekeepers; recipient: the villagers
- The fence protects children from traffic.

[grant-protection]
light: give, offer up, provide, grant, extend, guarantee + protection, security guarantee, security, armed escort, air cover, security umbrella, escort
when: subject is @place, army, government, force, forces, navy, alliance, militia, troop, troops, peacekeeper, police, @organisation, soldier, country
when: to is @actor, @official, convoy | indirect is @actor, @official, convoy | for is @actor, convoy | noun-for is @actor, @official, convoy
recipient: to, indirect, for, noun-for
contexts: peacekeeping
cameo: 074
+ The Indian navy provided protection to the convoy.
- The cream gives protection to the skin.

# --- humanitarian ---------------------------------------------------------------------------------------------

[rescue]
verb: rescue, save, pluck, pull, dig out, extricate, pick up, bring ashore
when: object is @actor, @official, @civilian, @refugee, crew, sailor, miner, survivor, fisherman, boatload, people, life, passenger
when: subject is @actor, helicopter, ship, rescuer, team, boat, vessel, aircraft, navy, frigate
when: object not penny, money, time, goal, penalty, hostage, passenger seat
when: from is rubble, sea, boat, ship, water, flood, building, mine, ruin, wreck, roof, river, debris, @place, fire, island, house, raft, dinghy, lake, mountain | subject is navy, soldier, coast guard, coastguard, helicopter, rescuer, troop, troops, fireman, firefighter, marine, team, ship, army, rescue team, volunteer, crew | off present
recipient: object
contexts: human_security
cameo: 073
+ The Italian coast guard rescued 200 migrants off Lampedusa. => actor: The Italian coast guard; recipient: 200 migrants
- The goalkeeper saved a penalty.

[evacuate-people]
verb: evacuate, airlift, ferry, medevac, fly out, transport, ship out, bring out, whisk, get out, relocate, move
when: object is @civilian, @refugee, wounded, injured, casualty, patient, resident, staff, diplomat, citizen, orphan, embassy staff, tourist, national, embassy, hospital, student, injured, worker, monk, nun
when: subject is @actor, helicopter, plane, ship, aircraft, convoy, bus
when: object not position, troop, troops, base
when: subject not bus, train, taxi
recipient: object, from
place: from
contexts: human_security
cameo: 073
+ The army ferried the wounded to the hospital ship. => actor: The army
- The bus moved students to the new school.

[evacuation-noun]
noun: evacuation, airlift, rescue, medevac, rescue operation, rescue mission, relief operation, relief effort
when: of is @civilian, @refugee, wounded, injured, patient, casualty, resident, national, citizen, staff, family, worker, embassy, survivor, miner, diplomat, crew, sailor, people
when: by is @actor, @official | possessor is @actor | from is @place | of is @civilian, @refugee, wounded, injured
actor: by, possessor
recipient: of
place: from
contexts: human_security
cameo: 073
+ Norway's evacuation of civilians took days.
- The rescue of the bank by shareholders failed.

[carry-out-rescue]
light: carry out, launch, mount, conduct, begin, start, organise, organize, lead, stage, coordinate, run, undertake + rescue, rescue operation, rescue mission, evacuation, airlift, relief operation, relief effort, search and rescue, medical evacuation, aid operation, humanitarian operation, relief mission, airdrop, humanitarian mission, vaccination campaign
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: of, noun-of, for, noun-for, in, from
place: in, from, noun-in, noun-from
contexts: human_security
cameo: 073
+ Colombia launched an airlift for the flooded villages. => actor: Colombia; recipient: the flooded villages
+ A rescue operation was mounted by the Maltese navy. => actor: the Maltese navy

[feed-treat]
verb: feed, clothe, vaccinate, inoculate, immunize, immunise, treat, nurse, care, house, shelter, accommodate, look after
when: object is @civilian, @refugee, wounded, victim, patient, survivor, people, famine victim, homeless, orphan, hungry, injured | for is @civilian, @refugee, wounded, victim, orphan, injured
when: subject is agency, doctor, medic, army, government, @place, @organisation, charity, mission, soldier, volunteer, navy, nurse, church, monk, hospital ship, field hospital, peacekeeper
recipient: object, for
contexts: human_security
cameo: 073
+ The World Food Programme fed the famine victims in Wollo. => actor: The World Food Programme; recipient: the famine victims
- The hospital treated patients for flu.

[rebuild]
verb: rebuild, reconstruct, repair, restore, re-equip
when: object is school, hospital, bridge, village, house, road, town, power plant, mosque, church, port, water system, power line, well, clinic, country, home, power grid
when: in is @place | for is @actor
when: subject is @place, @organisation, agency, troop, troops, engineer, soldier, government, army, country, charity
recipient: for, in
contexts: human_security
cameo: 073
+ Korean engineers rebuilt a school in Erbil. => actor: Korean engineers; recipient: Erbil
- The council repaired the road in March.

[pick-up-children]
verb: carry, lift, pick up, ferry, guide, shepherd, lead
when: object is child, wounded, elderly, baby, old man, old woman, invalid, woman, luggage, resident
when: subject is soldier, troop, troops, policeman, rescuer, medic, volunteer, peacekeeper
recipient: object
contexts: human_security
cameo: 073
+ Polish soldiers carried elderly women across the border. => actor: Polish soldiers; recipient: elderly women
- The nurse lifted the baby.

[deliver-airdrop]
verb: airdrop, parachute, drop, air-drop
when: object is food, aid, supply, leaflet, medicine, water, ration, parcel, blanket, relief
when: object not leaflet
when: subject is plane, aircraft, helicopter, air force, forces, @actor
recipient: to, over, on, into, for
place: over, into
contexts: human_security
cameo: 073
+ Jordanian planes dropped food over Gaza. => actor: Jordanian planes; recipient: Gaza
- The waiter dropped water on the guest.

# --- asylum and refuge ----------------------------------------------------------------------------------------

[grant-asylum]
light: grant, give, offer up, provide, extend, accord, offer, award + asylum, political asylum, refuge, sanctuary, shelter, safe haven, haven, refugee status, diplomatic asylum, temporary protection, citizenship, residency, humanitarian visa
when: subject is @actor, @official, @body, @pronoun | subject missing
when: to is @actor, @official | indirect is @actor, @official | for is @actor | noun-to is @actor, @official | noun-for is @actor, @official | by is @actor, @official | subject is @place, embassy, country, government, church, court, president, king
recipient: to, indirect, for, noun-to, noun-for
contexts: asylum
cameo: 075
+ Uruguay granted asylum to the Peruvian colonel. => actor: Uruguay; recipient: the Peruvian colonel
+ The dissident was given refuge by the Swedish embassy. => actor: the Swedish embassy
- The cave offered shelter to the hikers.

[take-in-refugees]
verb: take in, accept, admit, resettle, host, shelter, absorb, welcome, receive, take, harbour, harbor, accommodate, rehouse, naturalise, naturalize
when: object is @refugee, exile, dissident, displaced, boat people, deserter, evacuee, defector, fugitive
when: subject is @place, country, government, city, state, village, church, municipality, province, nation, neighbour, neighbor, @organisation, president, town
recipient: object
contexts: migration
cameo: 075
+ Iran took in two million Afghan refugees. => actor: Iran; recipient: two million Afghan refugees
- The army took the refugees hostage.

[asylum-noun]
noun: asylum, political asylum, refuge, resettlement
when: of is @refugee | for is @actor, @refugee
when: by is @place, country, government | possessor is @place | in is @place
actor: by, possessor, in
recipient: of, for
contexts: asylum
cameo: 075
+ Canada's resettlement of the refugees took months.

[find-refuge]
light: receive, get, win, obtain, be granted, secure + asylum, political asylum, refugee status
when: in is @place | from is @place
actor: in, from
recipient: subject
contexts: asylum
cameo: 075
+ The Belarusian sprinter received asylum in Poland. => actor: Poland

[open-border-refugees]
verb: open
when: object is border, door, frontier, home, port
when: to is @refugee, @civilian, wounded, fleeing | for is @refugee
when: subject is @place, government, country
recipient: to, for
contexts: migration
cameo: 075
+ Uganda opened its borders to the Congolese refugees. => actor: Uganda; recipient: the Congolese refugees

# --- relief in other words ------------------------------------------------------------------------------------

[relieve]
verb: relieve, replenish, resupply, re-supply, reinforce, supply, provision
when: object is garrison, city, town, enclave, besieged, camp, hospital, village, @place, resident, famine, population, force
when: subject is convoy, plane, helicopter, navy, @organisation, agency, ship, aircraft, air force
recipient: object
contexts: human_security
cameo: 073
+ Turkish ships resupplied the enclave. => recipient: the enclave
- The pill relieved the patient.

[help-noun-light]
light: send, rush, fly, dispatch, deploy + rescue team, medical team, search-and-rescue team, relief worker, aid worker, rescuer, relief plane, hospital ship, firefighter, fire engine, rescue dog, medical supply, aid convoy, relief convoy, aid plane, aid truck, team of doctor, team of expert, water bomber
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, for
contexts: disasters
cameo: 073
+ Croatia sent firefighters to Slovenia. => actor: Croatia; recipient: Slovenia
+ Rescue teams were rushed to Nepal by China. => recipient: Nepal

[volunteer-help]
verb: volunteer, donate, contribute
when: to is victim, appeal, refugee, fund, @refugee, relief, effort, @organisation, @place
when: object missing
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to
cameo: 073
+ Qatar contributed to the relief fund.
- The rain contributed to the flood.

[pay-compensation]
light: pay, give, award, offer up, provide, grant + compensation, reparation, damages, indemnity, blood money, stipend, pension, wage, salary
when: subject is @place, government, country, state, army, company, ministry, president, @organisation
when: to is @actor, @official, victim, family, survivor | indirect is @actor, @official | for is victim, family, @civilian
recipient: to, indirect, for
money: object
contexts: reparations
cameo: 071
+ Libya paid compensation to the families of the victims. => actor: Libya; recipient: the families
- The firm paid damages for the late parcel.

[invest-in-aid]
verb: spend
when: object is @money
when: on is aid, refugee, reconstruction, relief, camp, development | clause is help, rebuild, feed, train, shelter, house, resettle
when: subject is @place, government, country, @organisation, agency
recipient: on, in
money: object
contexts: economic
cameo: 071
+ Luxembourg spent two million euros on relief in Niger. => actor: Luxembourg

[give-people]
light: provide, deliver, distribute, give, supply, offer, extend, hand out, bring + food assistance, food parcel, cash assistance, humanitarian funding, emergency funding, funding, support package, shelter material, cash grant, financial support, technical support, humanitarian support, drinking water, life-saving aid, emergency relief, relief item, medical supply, medical kit
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to, for, noun-for, indirect
when: self present
when: subject not @private
+ Norway provided emergency funding to Malawi. => actor: Norway; recipient: Malawi
+ The charity delivered food parcels to displaced families. => recipient: displaced families

[boost-funding]
light: increase, double, triple, raise, boost, step up, quadruple, expand + aid, funding, assistance, humanitarian aid, support, contribution, military aid, development aid
when: subject is @actor, @official, @body, @pronoun | subject missing
when: to is @place, @actor, refugee, victim | for is @place, @actor, refugee, victim | noun-to is @place, @actor | noun-for is @place, @actor, refugee, victim
recipient: to, noun-to, for, noun-for
when: subject not company, bank, firm, club
+ Sweden doubled its aid to Somalia. => actor: Sweden; recipient: Somalia

[fund-project]
verb: fund, finance, bankroll, sponsor, co-finance, cofinance, underwrite, support, subsidise, subsidize, resource
when: object is project, programme, program, school, hospital, clinic, road, bridge, construction, reconstruction, rehabilitation, agri-business, scholarship, vaccination, training, repair, rebuilding, dam, well, irrigation
when: in is @place | for is refugee, victim, @place, displaced
recipient: in, for
when: subject not company, bank, firm, @private
+ Kuwait financed the rebuilding of schools in Mosul. => actor: Kuwait

[train-forces]
verb: train, instruct, mentor, coach, re-equip
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object is soldier, troop, troops, pilot, police, officer, force, forces, recruit, army, guard, unit, fighter, rebel, militia, commando, policeman, brigade, battalion
when: subject is @actor, @place, @military, @official, instructor, adviser, trainer, mission | subject missing
when: object not child, dog
contexts: military
cameo: 072
+ The army of Spain trains Iraqi pilots. => recipient: Iraqi pilots

[training-mission]
noun: training mission, training programme, training program, training team, military assistance, security assistance, technical assistance, capacity building
when: to is @actor, @place, @military | for is @actor, @place, @military | modifier is @actor | possessor is @actor
actor: possessor, modifier, by
recipient: to, for, of
contexts: military
cameo: 072
+ Canada's training mission for Ukrainian sappers ended. => actor: Canada

[evacuate-civilians]
verb: evacuate, bring out, fly out, airlift, move out, get out
when: object is civilian, citizen, resident, wounded, patient, child, family, people, woman, tourist, foreigner, villager, student, diplomat, staff, national, survivor, orphan
when: subject is @actor, @official, @body, @pronoun | subject missing
when: from is @place, city, town, village, camp, area, building, school, enclave, capital | to is @place, safety, hospital, camp
recipient: object
displaced: object
when: object not embassy
contexts: human_security
cameo: 073
when: subject not storm, flood
+ The Red Crescent evacuated forty patients from Douma. => actor: The Red Crescent; recipient: forty patients
+ French citizens were airlifted from Khartoum by the air force. => actor: the air force; recipient: French citizens


# ---- aid: more ways to bring, pay, train, shelter --------------------------------------------------------------------

[open-soup-kitchen]
light: open, set up, run, build, erect, establish + field hospital, soup kitchen, refugee camp, tent city, shelter, clinic, feeding centre, feeding center, transit camp, relief centre, reception centre, emergency ward, camp
when: for is refugee, displaced, migrant, victim, survivor, evacuee, wounded, civilian, returnee, people, family, homeless
when: subject is @place, @actor, @organisation, agency, red cross, army, government, charity, ngo, church, un
recipient: for, noun-for
cameo: 073
contexts: human_security
+ The Red Crescent set up a field hospital for the wounded. => actor: The Red Crescent; recipient: the wounded
- The club set up a camp for cyclists.

[treat-wounded]
verb: treat, operate on, admit, bandage, patch up, stitch, nurse, evacuate
when: object is wounded, casualty, wounded soldier, injured, victim, burn victim, survivor, blast victim, wounded civilian
when: subject is doctor, medic, hospital, clinic, surgeon, @organisation, charity, nurse, @place, red cross
recipient: object
cameo: 073
contexts: health, human_security
+ Surgeons at the camp treated the wounded from the front. => recipient: the wounded
- The clinic treated a cold.

[medical-evacuation]
light: receive, accept, admit, take, take in + wounded, injured, casualty, wounded soldier, patient from war
when: subject is hospital, clinic, @place, @organisation, ship, field hospital
when: from is @place, front, battle, camp, border, attack
recipient: object
cameo: 073
+ Hospitals in Amman received casualties from the front.

[relief-nouns]
noun: relief convoy, food convoy, cash handout, food handout, relief package, emergency aid, emergency relief, winter aid, refugee aid, reconstruction aid, reconstruction fund, donor pledge, aid pledge, food distribution, aid distribution, vaccination drive, relief distribution, aid appeal response, humanitarian assistance package, aid shipment, food airdrop, fuel shipment
actor: by, from, possessor, modifier, of
recipient: to, for, in
when: to present | for present | by present | from present | possessor present
cameo: 073
+ A food convoy from the agency entered Tigray. => actor: the agency
- The charity made a video about emergency aid.

[military-aid-nouns]
noun: arms shipment, weapons shipment, arms delivery, weapons delivery, arms transfer, arms supply, tank delivery, missile delivery, ammunition delivery, security assistance package, military aid package, weapons package, arms package, arms airlift, weapons transfer, air-defence package, lend-lease, shipment of arm, delivery of weapon, delivery of tank, supply of weapon
actor: by, from, possessor, modifier
recipient: to, for
when: to present | for present | from present | by present | possessor present
cameo: 072
contexts: military
+ Arms deliveries from Prague to Kyiv doubled. => actor: Prague; recipient: Kyiv
- The law covers the tax on arms deliveries.

[approve-arms]
light: approve, clear, authorise, authorize, greenlight, sign off on, unblock, release + arms package, weapons package, military aid, aid package, security assistance, arms delivery, arms shipment, tank delivery, military assistance, export of weapon, transfer of jet
when: subject is @place, @actor, government, parliament, congress, cabinet, senate, president, ministry, council, house
recipient: for, to, noun-for, noun-to
cameo: 072
contexts: military
+ The senate approved an arms package for Taiwan. => actor: The senate; recipient: Taiwan

[escort-convoy]
verb: escort, accompany, shepherd, convoy
when: object is convoy, aid convoy, tanker, merchant ship, truck, civilian, refugee, evacuee, grain ship, cargo ship, pilgrim, inspector, election official, relief worker
when: subject is @military, navy, frigate, peacekeeper, police, soldier, @place, warship, helicopter, troop
when: subject not thief
recipient: object
cameo: 074
+ Two frigates escorted grain ships to Mukalla. => recipient: grain ships
- A guide escorted the pilgrims round the museum.

[harbour-fugitive]
verb: shelter, hide, harbour, harbor, conceal, give refuge
when: object is refugee, fugitive, rebel, dissident, deserter, family, villager, jew, activist, defector, survivor, displaced, opposition leader, militant, fighter
when: subject is @place, @actor, village, church, embassy, mosque, monastery, @people, government, convent, school, villager
recipient: object
cameo: 075
contexts: asylum
+ The villagers have sheltered three deserters since May. => recipient: three deserters
- The wall sheltered the roses.

[seek-refuge-embassy]
verb: flee, cross, escape, pour, stream, swim
when: to is @place, kenya, chad, uganda, turkey, jordan, lebanon, border, bangladesh, camp, neighbour | into is @place, camp, neighbour | across is border, river, frontier
when: subject is refugee, civilian, villager, family, resident, migrant, woman, child, rohingya, thousand, hundred, people, population, displaced, farmer
when: from is fighting, violence, war, attack, shelling, offensive, bombing, massacre, conflict, unrest, clash
actor: to, into
recipient: subject
displaced: subject
cameo: 075
contexts: asylum, migration
+ Thousands of villagers fled to Chad from the fighting. => recipient: villagers
- The convict fled to Chad.

[resettlement-offer]
light: issue, grant, give, offer + humanitarian visa, work permit to refugee, temporary protection, residence permit, travel paper, passport, refugee card, emergency visa
when: to is refugee, exile, dissident, activist, displaced, journalist, asylum seeker, family, ukrainian, syrian, afghan, fugitive
when: subject is @place, @actor, government, ministry, embassy, consulate, authority
recipient: to, indirect, noun-to
cameo: 075
contexts: asylum
+ Brasilia issued humanitarian visas to Afghan refugees. => actor: Brasilia

[debt-swap]
verb: write down, roll over, reprofile, refinance, suspend, halve
when: object is debt, loan, repayment, debt service, arrears
when: subject is creditor, bank, @place, paris club, imf, @organisation, lender, government, @actor, world bank
when: for is @place, country, state, government, nation | noun-of is @place, country, state, government, nation | noun-possessor is @place, country, state | possessor is @place, country, state
recipient: noun-of, possessor, noun-possessor, for
cameo: 071
contexts: economic
+ Creditors suspended the debts of Zambia for a year. => recipient: Zambia

[clear-rubble]
verb: clear, remove, restore, reconnect, rewire, repair, replant, shore up
when: object is rubble, debris, wreckage, power line, water pipe, water main, well, school, bridge, road, hospital, clinic, mosque, dam
when: in is @place, town, city, camp, village, enclave, district
when: subject is @place, @organisation, army engineer, peacekeeper, un, red cross, charity, agency, engineer, sapper, usaid
actor: subject
recipient: in
cameo: 070
+ Peacekeepers repaired the bridge in Bria. => recipient: Bria
- The council repaired the road in Leeds.

[vaccinate-drive]
light: launch, begin, run, start, hold, conduct + vaccination campaign, vaccination drive, feeding programme, relief programme, airlift of food, food distribution, cash programme, mine-awareness campaign, polio drive, immunisation campaign, immunization campaign, aid programme, emergency programme
when: subject is @organisation, @place, un, agency, charity, ministry, red cross, unicef, government, army, church, ngo
when: in is @place, camp, region, area, town, district, province, enclave | for is refugee, child, displaced, family, victim, people, survivor, farmer
recipient: for, in, noun-for
cameo: 073
contexts: health
+ The agency began a feeding programme for displaced families. => actor: The agency

[save-from-mob]
verb: rescue, save, extricate, snatch, spirit out, free
when: from is mob, crowd, kidnapper, captor, militant, militia, rebel, siege, rubble, wreck, camp, captivity, besieged
when: subject is soldier, troop, police, commando, navy, army, peacekeeper, rescuer, @military, agent, coast guard, force, villager
recipient: object
cameo: 070
+ The commandos rescued two nuns from their captors. => actor: The commandos; recipient: two nuns
- The vet rescued a cat from the rubble.

[exhume-identify]
verb: pull, dig, drag, lift, free, extract
when: from is rubble, ruin, wreckage, debris, collapsed building, under rubble | out present
when: object is survivor, @people, body, child, family, woman, girl, boy, man, baby, @number
when: subject is rescuer, volunteer, medic, neighbour, white helmet, fireman, firefighter, @organisation, villager, rescue worker | subject missing
when: from present
recipient: object
cameo: 073
+ Volunteers dragged two children from the rubble of the school. => recipient: two children

[military-training-verb]
verb: train, school, mentor, instruct, drill, equip
when: object is recruit, soldier, troop, pilot, cadet, police officer, officer, guard, army, force, crew, brigade, fighter, marine, sapper, sniper, tank crew, coast guard
when: for is @place, army, war, front, mission | from is @place, army | of is @place | in is use, tactic, camp, poland, germany, desert, britain
when: subject is @place, @actor, instructor, @organisation, army, adviser, nato, special force, mercenary
when: subject not school, club
recipient: object
cameo: 072
contexts: military
+ British instructors have trained recruits from Ukraine. => recipient: recruits

# ---- help in more words -------------------------------------------------------------------------------------------------
[dig-wells]
verb: dig, drill, sink, install, set up, build, erect, put up, pitch, repair, rig
recipient: for, in, noun-for
when: object is well, borehole, latrine, tent, tent city, shelter, water pump, field kitchen, clinic, feeding centre, feeding center, prefabricated house, water tank, toilet, camp, tented camp, school tent, transit camp, water point, temporary bridge, bakery, maternity ward
when: for is displaced, refugee, survivor, victim, villager, returnee, evacuee, orphan, homeless, migrant, family, civilian, people, widow | in is camp, @place, refugee camp
when: subject is charity, agency, red cross, un, army, engineer, unicef, @organisation, ngo, church, volunteer, @place, aid worker, government, mission, red crescent, sapper, donor, peacekeeper, foundation
when: document is displaced, refugee, survivor, war, quake, earthquake, flood, camp, famine, drought, charity, relief, aid, victim, unicef, red cross
cameo: 073
+ The Red Cross drilled wells for refugees in Darfur. => actor: The Red Cross; recipient: refugees

[cook-for]
verb: cook, bake, prepare, serve, ladle, dish out, hand out, pass out, distribute, give out, deliver, bring, ferry, haul, truck, fly, drop, airdrop, lob
recipient: for, to, noun-for, noun-to
when: object is meal, soup, bread, food, tea, blanket, ration, hot meal, water bottle, water, medicine, milk, food parcel, rice, biscuit, sandwich, nappy, diaper, hygiene kit, clothes, mattress, tarpaulin, stove, insulin, baby formula, bandage, dressing
when: for is refugee, survivor, displaced, evacuee, victim, migrant, homeless, soldier, civilian, villager, prisoner | to is refugee, survivor, displaced, evacuee, victim, migrant, homeless, civilian, villager, besieged, enclave, camp, hungry, family, islander | noun-for is refugee, survivor, displaced, evacuee, victim, migrant, homeless
when: subject is volunteer, charity, monk, nun, church, soldier, agency, army, red cross, red crescent, helicopter, plane, navy, resident, villager, mosque, restaurant, worker, un, @place, @organisation, aid worker, student, housewife, boat
cameo: 073
+ The nuns cooked meals for refugees in Lviv. => actor: The nuns; recipient: refugees
+ Helicopters dropped food to survivors near Sukkur. => recipient: survivors

[open-hospital]
light: open, set up, establish, run, equip, send, staff, inaugurate, dispatch + field hospital, mobile clinic, mobile hospital, feeding centre, feeding center, relief camp, shelter for refugees, hospital ship, cholera ward, treatment centre, treatment center, reception centre, reception center, transit centre, emergency ward, military hospital, refugee school, safe house, women's shelter, food bank, aid hub, logistics hub
recipient: in, for, to, at, noun-in, noun-for
when: subject is @place, charity, army, red cross, red crescent, agency, un, church, navy, @organisation, government, doctor, unicef, medic, volunteer, mission, ngo
when: self present
cameo: 073
contexts: human_security
+ Jordan set up a field hospital in Gaza. => actor: Jordan

[approve-loan]
light: approve, grant, extend, disburse, release, sign off on, agree, provide, allocate, announce, unveil + emergency loan, rescue loan, relief grant, emergency grant, relief fund, emergency fund, rescue package, bailout package, relief package, aid package, stimulus for refugees, food credit, wheat loan, debt moratorium, debt waiver, debt relief package, soft loan, concessional loan, interest-free loan, reconstruction loan, stabilisation loan, stabilization loan, credit tranche, bridging loan
recipient: to, for, noun-to, noun-for
when: to present | for present | noun-to present | noun-for present
when: subject is @organisation, @place, imf, world bank, bank, government, commission, fund, donor, parliament, congress, ministry | subject missing
when: to not borrower, startup, student
cameo: 071
contexts: economic
+ The World Bank approved an emergency loan to Kenya. => actor: The World Bank; recipient: Kenya

[waive-debt]
verb: waive, cancel, forgive, write off, erase, wipe out, defer, reschedule, condone, pardon
recipient: noun-of, noun-possessor, of, for
when: object is debt, loan, arrears, interest, repayment, debt payment, debt service, visa fee, gas debt, customs duty
when: noun-of is @place, nation, country, state, continent, farmer, neighbour | noun-possessor is @place, country | of is @place, nation, country | for is @place, nation, country
when: subject is @place, @organisation, imf, world bank, creditor, donor, paris club, government, bank, lender
cameo: 071
contexts: economic
+ Canada waived the debt of Haiti. => actor: Canada; recipient: Haiti

[take-in-orphans]
verb: house, shelter, resettle, rehouse, welcome, accommodate, lodge, absorb, host, adopt, foster
recipient: object
when: object is refugee, displaced, evacuee, orphan, exile, asylum seeker, returnee, deportee, migrant, fleeing family, survivor, civilian, displaced family, refugee family, dissident, unaccompanied minor, boat people, evacuees
when: subject is @place, school, church, mosque, monastery, town, village, city, family, stadium, hotel, government, convent, temple, synagogue, university, kibbutz, farmer, resident, island, camp, cathedral, host community, parish
when: self present
cameo: 075
contexts: asylum
+ The monastery sheltered refugees through the winter of the war. => recipient: refugees

[escort-to-safety]
verb: escort, lead, bring, carry, guide, take, drive, ferry, evacuate, shepherd, fly, bus, ship, whisk
recipient: object
when: to is safety, hospital, shelter, higher ground, safe area, border crossing
when: object is @people, @person, @number, civilian, resident, wounded, refugee, villager, child, patient, pupil, family, tourist, worker, survivor, nun, hostage, @pronoun, orphan, foreigner, diplomat
when: subject is soldier, police, peacekeeper, red cross, red crescent, navy, army, rescuer, firefighter, volunteer, coast guard, helicopter, un, guard, officer, medic, marine, ambulance, convoy, troop, @place
when: document not drunk
cameo: 074
+ Peacekeepers escorted nuns to safety in Malakal. => actor: Peacekeepers; recipient: nuns

[teach-trauma]
verb: counsel, train, teach, school, educate, feed, vaccinate, immunise, immunize, clothe, screen
recipient: object
when: object is refugee, refugee child, former child soldier, child soldier, survivor, displaced, orphan, returnee, rape victim, demobilised fighter, ex-fighter, ex-combatant, deminer, evacuee, refugee girl, amputee, flood victim, quake victim, migrant child
when: subject is charity, unicef, agency, un, church, ngo, red cross, @organisation, @place, volunteer, school, teacher, nurse, government, mission, doctor, psychologist
when: self present
cameo: 073
+ A charity from Oslo counsels survivors in Goma. => recipient: survivors
