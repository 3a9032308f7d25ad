# Words for SANCTION: relations, aid and exchanges that are cut; expulsions of diplomats, observers and members; convictions (CAMEO 16).
# Modes: convict, expel, withdraw, discontinue. Our own writing; examples are invented.
type SANCTION

# ---- sanctions and embargoes ---------------------------------------------------------------------------------------

[impose-sanctions]
light: impose, slap, place, levy, apply, announce, introduce, reimpose, re-impose, tighten, extend, enforce, adopt, approve, order, clamp, widen, toughen, renew, maintain, put, expand, strengthen, declare, set, raise, unveil, ratchet up, hit with, prolong, decree, vote + @sanction, economic sanction, trade sanction, sanction, embargo, trade embargo, arms embargo, oil embargo, financial sanction, trade ban, import ban, export ban, tariff, punitive tariff, trade restriction, import restriction, asset freeze, oil price cap, price cap, visa ban, visa restriction, international sanction, un sanction, targeted sanction, new sanction, punitive measure, export control, import duty, sanctions regime, arms ban, flight ban
recipient: on, against, noun-on, noun-against, upon
when: object not quota share
mode: discontinue
cameo: 163
contexts: economic
+ Canada imposed sanctions on two Haitian bankers. => actor: Canada; recipient: two Haitian bankers
+ An arms embargo was placed on Liberia by the council. => recipient: Liberia
+ Washington slapped tariffs on Turkish steel. => actor: Washington

[sanction-verb]
verb: sanction, embargo, penalise, penalize, blacklist, isolate, ostracise, ostracize, de-list
recipient: object
when: object is @actor, @people, @place, @person, @organisation, @number, @pronoun, official, company, bank, individual, regime, firm, oligarch, tanker, minister, trade, general, judge
when: subject is @place, @organisation, @official, @actor, @people, @pronoun, treasury, council, government | subject missing
when: for not doping, foul
when: self not isolated
mode: discontinue
cameo: 163
contexts: economic
+ The Treasury sanctioned three Burmese generals. => actor: The Treasury; recipient: three Burmese generals
- The court sanctioned the merger of the parishes.

[sanction-noun]
noun: economic sanction, trade sanction, sanction, embargo, trade embargo, arms embargo, oil embargo, financial sanction, trade war, trade ban, punitive tariff, asset freeze, economic blockade, export ban, international sanction
actor: by, possessor, modifier, from
recipient: on, against, of
when: on present | against present | by present | possessor is @place, @organisation | modifier is @place, @organisation, un, us, eu, european, american, western, international
mode: discontinue
cameo: 163
contexts: economic
+ The American embargo on Cuba has lasted for decades. => actor: American; recipient: Cuba
+ European sanctions on Syria hurt its banks. => recipient: Syria

# ---- diplomatic relations ------------------------------------------------------------------------------------------

[break-relations]
light: break, break off, cut, cut off, sever, suspend, downgrade, end, freeze, rupture, reduce, terminate, curtail, limit, scale down, scale back, halt, discontinue, lower + relation, tie, diplomatic relation, diplomatic tie, link, contact, cooperation, trade tie, economic tie, military cooperation, security cooperation, dialogue, alliance, contact, security tie, military tie, co-operation, trade relation, diplomatic contact, partnership, communication
recipient: with, to, between, noun-with, noun-to
when: subject is @place, @organisation, @official, @actor, @people, @person, @pronoun | subject missing
mode: withdraw
cameo: 161
contexts: diplomatic
+ Colombia broke off relations with Israel. => actor: Colombia; recipient: Israel

[recall-ambassador]
verb: recall, withdraw, pull out, call home, bring home, evacuate
recipient: to, from, in
when: object is ambassador, envoy, diplomat, charge d'affaires, high commissioner, consul, attache, embassy staff, diplomatic staff, staff, military attache, delegation, negotiator
when: subject is @place, @organisation, @official, @actor, @people, government, ministry, @pronoun | subject missing
mode: withdraw
cameo: 161
contexts: diplomatic
+ Ottawa recalled its ambassador to Riyadh. => actor: Ottawa; recipient: Riyadh
+ The envoy in Kigali was withdrawn by Belgium. => actor: Belgium

[close-embassy]
verb: close, shut, vacate, shut down
recipient: in, to, noun-in, object
when: object is embassy, consulate, mission, diplomatic mission, liaison office, trade office, interests section, cultural centre
when: subject is @place, @organisation, @official, @actor, @people, government, @pronoun | subject missing
mode: withdraw
cameo: 161
contexts: diplomatic
+ Spain closed its embassy in Sanaa. => actor: Spain

[severance-noun]
noun: severance, rupture, recall, suspension, termination, diplomatic rupture, break, downgrading
actor: by, possessor, between
recipient: with
when: of is relation, tie, ambassador, aid, cooperation, envoy, contact, membership, trade, talk, assistance, delivery, flight, operation, treaty | in is relation, tie | with is @place
when: modifier not disciplinary, spring, lunch
mode: withdraw
cameo: 161
contexts: diplomatic
+ The severance of ties with Taipei by Honduras was expected.

[recall-noun-aid]
noun: aid cut, aid suspension, aid cut-off, cut in aid, aid freeze, suspension of aid, cutoff of aid, halt in aid
actor: by, possessor, from
recipient: to, for
mode: discontinue
cameo: 162
contexts: human_security
+ Aid cuts by donors hit refugees in Chad.

# ---- aid, trade and exchanges --------------------------------------------------------------------------------------

[suspend-aid]
verb: suspend, halt, cut, cut off, stop, freeze, reduce, slash, end, withhold, block, terminate, curtail, cancel, withdraw, scale back, scale down, pull, hold back, defer, discontinue, trim, pause, interrupt, put off, delay, scrap, decrease, lower, ration, break off
recipient: to, for, from, noun-to, noun-for
when: object is aid, assistance, relief, food aid, military aid, delivery, economic aid, humanitarian aid, funding, fund, loan, support, supply, supplies, food supply, food supplies, arms sale, arms shipment, payment, shipment, credit, subsidy, humanitarian assistance, development aid, military assistance, food, operation, ration, distribution, financial aid, financing, budget support, donation, arms delivery, airlift, cooperation, training, help, programme, aid delivery, aid programme, aid program, grant, contribution, weapon, military aid program, arms, intelligence
when: to present | for present | in present | noun-to present | object is aid, food aid, military aid, economic aid, humanitarian aid, relief, assistance, arms sale, arms shipment, development aid, military assistance, humanitarian assistance, funding, aid delivery
when: subject is @place, @organisation, @official, @actor, @people, @person, @pronoun, agency, donor, parliament, congress, senate | subject missing
when: subject not bank, court, surgeon, gene
mode: discontinue
cameo: 162
contexts: human_security
+ Sweden suspended aid to Burkina Faso. => actor: Sweden; recipient: Burkina Faso
+ Food supplies to the camp were cut by the agency. => actor: the agency
- The store halted delivery of parcels.

[pull-plug]
light: pull, cut, withdraw + plug, the plug, funding, support, backing, financial support
recipient: on, from, for, to
when: subject is @place, @organisation, @official, @actor, @people, government, congress, donor
mode: discontinue
cameo: 162
+ Denmark pulled the plug on two projects in Cairo. => actor: Denmark

[halt-trade]
verb: suspend, halt, cut, cut off, stop, ban, block, freeze, cancel, restrict, bar, reduce, curtail, prohibit, annul, terminate, void, scrap
recipient: to, from, with, noun-to, noun-from, noun-with
when: object is trade, import, export, oil export, oil import, gas export, flight, oil shipment, sale, contract, investment, purchase, visa, transaction, air link, commerce, grain export, shipment, arms deal, deal, gas import, transit, licence, license, access, exchange, visit, coal import, rail link, ferry service
when: to is @place, @organisation | from is @place, @organisation | with is @place, @organisation | noun-to is @place | noun-from is @place | noun-with is @place
when: subject is @place, @organisation, @official, @actor, @people, government, @pronoun | subject missing
mode: discontinue
cameo: 163
contexts: economic
+ Thailand banned imports from Cambodia. => actor: Thailand; recipient: Cambodia
+ Oil exports to Tel Aviv were halted by Colombia. => actor: Colombia
- The airline halted flights to the ski resorts.

[halt-talks]
verb: suspend, halt, break off, call off, freeze, end, abandon, discontinue, terminate, cut short, adjourn, interrupt, stall, put off, scrap, cancel
recipient: with, noun-with, on
when: object is talk, negotiation, peace talk, dialogue, mediation, peace process, consultation, contact, peace negotiation, discussion, participation, accession talk, mediation effort, trade talk, military exercise
when: subject is @place, @organisation, @official, @actor, @people, @fighter, @person, @pronoun, side | subject missing
mode: withdraw
cameo: 164
contexts: diplomatic
+ Khartoum suspended talks with the rebels. => actor: Khartoum; recipient: the rebels
+ The dialogue was broken off by the separatists.

[suspend-treaty]
verb: suspend, withdraw, pull out, quit, abrogate, denounce, terminate, freeze, leave, exit, cancel, renounce, annul
recipient: with, from, noun-with, object
when: object is treaty, agreement, accord, pact, participation, membership, protocol, convention, deal, alliance, bloc, organisation, organization, commonwealth, union, arms treaty, commission, council, court, coalition, charter, visa waiver | from is treaty, agreement, accord, pact, deal, convention, alliance, bloc, organisation, organization, council, court, commission, union, federation, coalition, @organisation, unesco, protocol, mediation, community
when: subject is @place, @organisation, @official, government, @actor, @people, @pronoun, parliament, party, faction
when: subject not player, runner, company, club
mode: withdraw
cameo: 160
contexts: diplomatic
+ Mali withdrew from the regional bloc. => actor: Mali; recipient: the regional bloc
+ Moscow suspended an arms treaty with Washington. => actor: Moscow; recipient: Washington
- The runner withdrew from the race.

[withdrawal-from-body]
noun: withdrawal, pullout, exit, departure, resignation
actor: by, of, possessor
recipient: from
when: from is treaty, agreement, accord, pact, deal, convention, alliance, bloc, organisation, organization, council, court, commission, union, coalition, @organisation, unesco, protocol, mediation, government
when: self present
when: of not troop, soldier, force, tank, army, weapon
mode: withdraw
cameo: 160
contexts: diplomatic
+ The withdrawal of Burundi from the court took effect. => actor: Burundi; recipient: the court

[withdraw-mission]
verb: withdraw, pull out, pull, recall, evacuate, remove
recipient: from
when: object is observer, monitor, inspector, staff, personnel, worker, aid worker, mission, mediator, peacekeeper, team, expert, adviser, advisor, election observer, monitoring mission, volunteer, diplomat, employee, representative, contingent, delegation
when: subject is @organisation, agency, charity, red cross, un, united nations, mission, ngo, oxfam, @place, government, @pronoun | subject missing
when: subject not insurgent, rebel, guerrilla
mode: withdraw
cameo: 166
contexts: diplomatic
+ The charity pulled its staff out of Ganzourgou. => actor: The charity

# ---- expulsion of diplomats, bodies and members --------------------------------------------------------------------

[expel-diplomat]
verb: expel, throw out, kick out, order out, send home, eject, oust, force out, boot out, banish, turf out, bar
recipient: object, noun-from
when: object is diplomat, ambassador, envoy, attache, inspector, observer, peacekeeper, mission, consul, charge d'affaires, un official, charity, ngo, agency, aid agency, monitor, staff, nuncio, representative, coordinator, adviser, advisor, commissioner, embassy staff, group, spokesman, organisation, organization, contingent, troop, delegation, red cross, unhcr, military attache, inspection team, aid group, relief agency, rapporteur, instructor, high commissioner, @organisation
when: subject is @place, @organisation, @person, @official, government, @actor, @people, junta, ministry, @pronoun | subject missing
mode: expel
cameo: 166
contexts: diplomatic
+ Bulgaria expelled two Russian diplomats. => actor: Bulgaria; recipient: two Russian diplomats
+ The UN coordinator was thrown out of Sudan by the generals. => actor: the generals

[persona-non-grata]
light: declare, name, brand + persona non grata, personae non gratae, personas non grata, unwelcome
recipient: object
mode: expel
cameo: 166
contexts: diplomatic
+ The government has declared the Mexican ambassador persona non grata.

[order-out]
verb: order, tell, instruct, direct, ask, force, give
recipient: object
when: object is diplomat, ambassador, envoy, attache, inspector, observer, peacekeeper, mission, consul, charity, agency, monitor, ngo, aid worker, aid agency, foreigner, red cross, delegation, embassy, staff, un, force
when: clause is leave, close, depart, quit, withdraw, go, cease
when: subject is @place, @organisation, @official, government, @actor, @people, junta, ministry, @fighter, @pronoun | subject missing
mode: expel
cameo: 166
contexts: diplomatic
+ The government ordered the diplomats to leave the country.

[expel-member]
verb: expel, suspend, oust, eject, exclude, kick out, throw out, bar, disbar, remove, drop
recipient: object
when: from is party, organisation, organization, union, commonwealth, council, alliance, group, league, parliament, bloc, @organisation, caucus, cabinet, committee, assembly, legislature, faction, coalition, body, movement, community, federation, membership, swift
when: object is @place, @person, @actor, @people, @official, @number, @pronoun, member, lawmaker, deputy, state
when: subject not fifa, uefa
mode: expel
cameo: 160
contexts: political_institutions
+ The party expelled three deputies from its group. => actor: The party; recipient: three deputies
+ Fiji was suspended from the Commonwealth. => recipient: Fiji
- The player was suspended from the squad.

[suspend-state]
verb: suspend, exclude
recipient: object
when: object is @place
when: subject is union, @organisation, bloc, commonwealth, league, community, council
mode: expel
cameo: 160
contexts: diplomatic
+ The African Union suspended Gabon after the coup. => actor: The African Union; recipient: Gabon

[expulsion-noun]
noun: expulsion, suspension, ouster, ejection, exclusion
actor: by, possessor, from
recipient: of
when: of is diplomat, ambassador, envoy, inspector, observer, peacekeeper, attache, mission, @place, member, agency, charity, lawmaker, deputy, delegate, party, consul
mode: expel
cameo: 166
contexts: diplomatic
+ The expulsion of two envoys by Ghana surprised London. => actor: Ghana; recipient: two envoys
+ The suspension of Niger from the bloc was unanimous. => recipient: Niger

[dismiss-official]
verb: dismiss, sack, fire, remove, oust, relieve, strip, demote, discharge, suspend, replace, cashier
recipient: object
when: object is minister, prime minister, premier, governor, general, commander, chief, ambassador, adviser, advisor, director, mayor, cabinet, government, official, vice president, deputy, aide, secretary, police chief, army chief, central bank governor, spokesman, judge, colonel, attorney general
when: subject is president, king, emir, prime minister, premier, parliament, @official, @person, @place, government, junta, chancellor, sultan, @pronoun, ministry, party | subject missing
when: subject not club, company, board, school
when: object not allegation, claim, call
cameo: 160
mode: expel
contexts: political_institutions
+ The army chief was sacked after the mutiny. => recipient: The army chief
- The board sacked the manager of the club.

[dismissal-noun]
noun: dismissal, sacking, firing, ouster, removal from office
actor: by, possessor
recipient: of
when: of is minister, prime minister, premier, governor, general, commander, chief, official, cabinet, government, mayor, director, adviser, judge, vice president
mode: expel
cameo: 160
contexts: political_institutions
+ The dismissal of the army chief by the president split the cabinet. => actor: the president; recipient: the army chief

[revoke-status]
verb: revoke, cancel, annul, rescind, withdraw, strip, suspend
recipient: of, to, from, noun-of, noun-possessor, noun-to, noun-from
when: object is visa, accreditation, licence, license, recognition, immunity, status, registration, permit, preference, trading status, observer status, credential, trade privilege, privilege, mandate, invitation, award, title, honour, honor
when: subject is @place, @organisation, @official, government, council, ministry, @actor, @people | subject missing
when: subject not fifa, club
mode: discontinue
cameo: 160
+ Washington revoked the visas of four judges in The Hague. => actor: Washington

# ---- convictions ---------------------------------------------------------------------------------------------------

[convict]
verb: convict, sentence, condemn, punish, discipline
recipient: object
when: object is @actor, @people, @person, @number, @pronoun, @official, man, woman, officer, soldier, activist, leader, editor, militant, smuggler, defendant, murderer, general, policeman, member, accused, journalist, blogger
when: subject is court, judge, tribunal, jury, panel, @place, @organisation, @official, magistrate, @actor, @people, government | subject missing
when: to not obscurity, poverty, fate, misery | to missing
mode: convict
cameo: 116
contexts: legal
+ A court sentenced the colonel to ten years in prison. => actor: A court; recipient: the colonel
+ Two bloggers were convicted of blasphemy in Dhaka. => recipient: Two bloggers
- The drought condemned the region to poverty.

[sentence-death]
verb: sentence, condemn
recipient: object
when: to is death, prison, jail, hanging, lash, imprisonment, life, labour, labor, month, year, term, exile, detention, hard labour, flogging
when: self present
when: to present
when: object is @actor, @people, @person, @number, @pronoun, @official, man, woman, officer, soldier, activist, leader, editor
mode: convict
cameo: 116
contexts: legal
+ The court sentenced six rebels to death.

[find-guilty]
verb: find guilty, find liable, declare guilty, hold liable, pronounce guilty, rule unconstitutional, rule illegal, rule unlawful, declare unconstitutional, declare illegal
light: find, hold + in contempt
recipient: object, of
when: subject is court, judge, tribunal, jury, panel, @place, @organisation, magistrate, commission | subject missing
mode: convict
cameo: 116
contexts: legal
+ The general was found guilty.

[conviction-noun]
noun: conviction, death sentence, guilty verdict, prison sentence, sentence, jail term, life sentence, prison term, sentencing, suspended sentence, jail sentence, guilty plea
actor: by, possessor
recipient: of, against, for
when: of is @actor, @person, @official, @pronoun, man, officer, activist, leader, editor, soldier, militant, murderer | against present | modifier is death, guilty, prison, jail, life, suspended
when: modifier not political, religious, moral, deep, long, first
mode: convict
cameo: 116
contexts: legal
+ The conviction of the editor was expected.
- He spoke with deep conviction.
- The first sentence of the novel is famous.

[hand-down-sentence]
light: hand down, pass, give, pronounce, impose, deliver, uphold, issue, order, hand + sentence, death sentence, prison sentence, jail term, life sentence, guilty verdict, prison term, jail sentence, suspended sentence, death penalty, conviction, verdict of guilty, life term, heavy sentence
recipient: on, to, indirect, against, noun-on, noun-against
when: subject is court, judge, tribunal, jury, panel, @place, @actor, @people, @person, @official, @number, man, woman, @pronoun, government, supreme court | subject missing
when: self present
mode: convict
cameo: 116
contexts: legal
+ The court handed down a life sentence. => actor: The court

[receive-sentence]
light: receive, get, serve, face, begin, start, complete + sentence, death sentence, prison sentence, jail term, life sentence, prison term, jail sentence, suspended sentence, life term, heavy sentence, death penalty, year in prison, year in jail
actor: from
recipient: subject
when: subject is @place, @actor, @people, @person, @official, @number, man, woman, @pronoun
when: self present
mode: convict
cameo: 116
contexts: legal
+ The man received a death sentence. => recipient: The man
+ A former governor is serving a prison sentence for bribery. => recipient: A former governor

[rule-against]
verb: rule, decide, find
recipient: against
when: subject is court, judge, tribunal, jury, panel, @organisation, arbitrator, council
when: against is @actor, @person, @place, @organisation, government, president, ban, law, party
mode: convict
cameo: 116
contexts: legal
+ The court ruled against China.

[annul]
verb: annul, invalidate, void, nullify, quash, overturn, strike down, declare void
recipient: by, of, object
when: object is election, result, law, decree, vote, poll, referendum, treaty, candidacy, amendment
when: subject is court, judge, tribunal, panel, commission, council, junta, @official, government, general | subject missing
mode: convict
cameo: 116
contexts: legal
+ The court has quashed the law.

[isolation-noun]
noun: diplomatic isolation, economic isolation, diplomatic boycott, economic boycott, trade boycott, trade dispute, trade row, economic pressure
actor: by, possessor
recipient: of, against, on
when: of is @place | by present | against present
mode: discontinue
cameo: 163
+ The diplomatic isolation of Taiwan by its neighbours grew. => recipient: Taiwan

[tariff-verb]
verb: tax, levy, target
recipient: on, object
when: object is export, import, good, steel, product, commodity, oligarch
when: with is tariff, duty, sanction | subject is @place
mode: discontinue
cameo: 163
contexts: economic
+ Washington targeted Russian oligarchs with sanctions. => actor: Washington; recipient: Russian oligarchs

[scale-down-presence]
light: reduce, cut, downsize, scale down, limit + staff, diplomatic staff, embassy staff, diplomatic presence, contingent
recipient: in, at, of
when: subject is @place, @official, government, ministry, @pronoun
mode: withdraw
cameo: 161
contexts: diplomatic
+ London reduced its embassy staff in Kampala. => actor: London

[turn-back-on]
light: turn, wash + back
recipient: on
when: subject is @place, @organisation, @official, @actor, @people, government, voter, investor
when: on is @place, @organisation, treaty, ally, alliance, agreement
mode: withdraw
cameo: 160
+ Nauru turned its back on Taiwan. => actor: Nauru; recipient: Taiwan

# ---- more ways to reduce relations, punish, judge ------------------------------------------------------------------------

[lower-flag-embassy]
verb: shut down, close, mothball, vacate, suspend, seal
when: object is embassy, consulate, mission, liaison office, consular section, trade office, high commission, cultural centre
when: subject is @place, @actor, government, ministry, union
recipient: in, noun-in, to
mode: withdraw
cameo: 161
+ Vilnius suspended its mission in Minsk. => actor: Vilnius; recipient: Minsk
- The bank closed its mission in Leeds.

[suspend-membership]
light: suspend, freeze, revoke, terminate, strip + membership, voting right, voting privilege, observer status, seat, candidate status, trade preference, visa-free travel, visa waiver, association agreement, partnership, most favoured nation status, preferential status, twinning, permanent normal trade
when: subject is @place, @actor, union, council, bloc, assembly, committee, commission, organisation, league, @organisation
when: subject not club, gym, airline
recipient: noun-of, noun-possessor, possessor, for, with
mode: expel
cameo: 160
+ The bloc suspended the membership of Mali. => actor: The bloc; recipient: Mali

[blacklist-person]
light: add, put, place, include + to sanction list, on sanction list, to blacklist, on blacklist, to terror list, on terror list, on list of terrorist, to entity list, on entity list, on grey list, on a sanction list, to a sanction list, on a blacklist, to its sanction list
recipient: object
mode: discontinue
cameo: 163
+ London added four generals to its sanctions list. => actor: London; recipient: four generals

[designate-terrorist]
verb: designate, label, declare, list, brand, classify, proscribe, blacklist, outlaw
when: as is terrorist, terrorist group, terrorist organisation, terrorist organization, terrorist entity, undesirable, foreign agent, extremist, extremist organisation, sponsor, state sponsor | object is undesirable organisation
when: object is @actor, @organisation, @people, @fighter, group, movement, guard, company, @place, party, @pronoun, ngo, militia
when: subject is @place, @actor, government, ministry, court, parliament, union, council, department, justice ministry, prosecutor | subject missing
recipient: object
mode: discontinue
cameo: 163
contexts: terrorism
+ Canberra designated the militia as a terrorist organisation. => actor: Canberra; recipient: the militia

[bar-from-entry]
verb: ban, bar, blacklist, exclude
when: from is territory, country, airspace, port, soil, market, eu, schengen area, @place, swift, financial system, dollar market
when: object is @official, @person, minister, official, general, oligarch, airline, ship, aircraft, bank, company, tanker, lawmaker, commander, judge, import, journalist
when: subject is @place, @actor, government, union, ministry, council
recipient: object
mode: discontinue
cameo: 163
+ Riga barred three oligarchs from its territory. => actor: Riga; recipient: three oligarchs

[disconnect-bank]
verb: disconnect, cut off, expel, remove, exclude, unplug, delist
when: from is swift, payment system, banking system, stock exchange, financial system, market, grid, internet, global economy
when: object is bank, lender, @place, company, @actor, operator, broadcaster, central bank
when: subject is @place, @actor, union, government, council, network, exchange, bloc
recipient: object
mode: discontinue
cameo: 163
contexts: economic
+ The bloc disconnected two banks from the payment system. => actor: The bloc; recipient: two banks

[ration-cut]
verb: cut, halve, slash, reduce, suspend, stop, run out, scale back
when: object is ration, food ration, food aid, peacekeeping contribution, un funding, school meal, cash assistance, feeding programme, aid flight, relief operation, aid operation, distribution, food distribution
when: subject is agency, programme, un, charity, @organisation, donor, @place, government, unicef, red cross
recipient: to, for, in, noun-to, noun-for
mode: discontinue
cameo: 1623
contexts: human_security
+ The agency halved food rations for refugees. => actor: The agency; recipient: refugees

[leave-aid-agency]
verb: pull out, withdraw, leave, suspend, evacuate, halt, quit
when: subject is aid agency, charity, @organisation, red cross, agency, ngo, un, relief agency, medical charity, observer mission, monitor
when: object is operation, work, activity, mission, programme, staff, flight | of is @place, camp, region, city | from is @place, camp, region, city
when: after is attack, killing, kidnapping, threat, bombing, raid, shelling, ambush, murder | over present | in is @place, camp, region
recipient: in, of, from
mode: withdraw
cameo: 1663
+ The charity suspended its work in Zamzam after a raid.
- The charity suspended its work for Easter.

[strip-honour]
light: strip, deprive, relieve + of title, of rank, of command, of post, of honour, of honor, of immunity, of office, of medal, of seat, of knighthood, of parliamentary immunity, of duty
when: object is @person, @official, general, minister, officer, commander, colonel, governor, lawmaker, mayor, senator, ambassador | subject is @person, @official, general, minister, officer, commander, colonel, governor, lawmaker, mayor
recipient: object
mode: expel
cameo: 160
+ Parliament stripped the senator of his immunity. => actor: Parliament; recipient: the senator
- Doping stripped the champion of his title.

[demote]
verb: demote, sideline, reassign, suspend, transfer, court-martial, cashier, discharge, retire
when: object is general, officer, colonel, commander, admiral, policeman, police officer, governor, soldier, judge, intelligence chief, police chief, army chief
when: for is failure, role, abuse, remark, killing, corruption, defeat, conduct, disobedience | over is failure, role, abuse, remark, killing, corruption, defeat, conduct, beating, shooting, death | after is defeat, attack, failure, shooting, killing, raid, massacre, retreat, beating
recipient: object
mode: expel
cameo: 160
+ The ministry suspended two officers over the beating. => actor: The ministry; recipient: two officers

[order-to-pay]
verb: order, sentence, condemn
when: clause is pay, compensate, serve, hang, refund
when: subject is court, judge, tribunal, arbitrator, panel, magistrate, jury
when: object is @place, @person, @official, @actor, company, bank, government, state, @organisation, minister, army, officer
recipient: object
mode: convict
cameo: 116
contexts: legal, reparations
+ The tribunal ordered Khartoum to pay the widows. => actor: The tribunal; recipient: Khartoum

# ---- penalties in more words -------------------------------------------------------------------------------------------
[hit-with-sanctions]
verb: hit, slap, strike, punish, sting
recipient: object
when: with is @sanction, tariff, penalty, fine, duty, ban, export ban, travel ban, asset freeze, visa ban, import ban, blacklisting | noun-with is @sanction, tariff, penalty, duty, ban, travel ban, asset freeze, visa ban, import ban
when: object is @place, @actor, @people, @person, @organisation, @number, @pronoun, firm, bank, company, official, import, export, steel, good, wine, individual, airline
when: self present
mode: discontinue
cameo: 163
contexts: economic
+ Washington hit three Iranian firms with sanctions. => actor: Washington
+ Canada was hit with tariffs by the United States. => actor: the United States; recipient: Canada

[freeze-aid-money]
verb: freeze, withhold, suspend, halt, cut, hold back, block, slash, cancel, stop, withdraw
recipient: to, for, from, noun-to, noun-for
when: object is million, billion, euro, dollar, pound, tranche, instalment, installment, cheque, money, sum, share, cash, transfer, yen, kroner, krona, contribution
when: in is aid, assistance, funding, support, loan, budget support | noun-in is aid, assistance, funding, support, loan | noun-of is aid, assistance, funding, loan, support
when: subject is @place, @organisation, @official, government, donor, bloc, bank, fund, commission, ministry, congress, parliament | subject missing
mode: discontinue
cameo: 162
+ Brussels froze 200 million euros in aid to the regime. => actor: Brussels

[close-airspace-to]
verb: close, shut, bar, seal, reopen never, deny
recipient: to, noun-to
when: object is airspace, air space, port, harbour, market, skies, sky, land border, water, canal, strait, airport
when: to is @actor, @place, plane, aircraft, airline, ship, vessel, import, flight, truck, carrier, good, freighter, warship | noun-to is @place, @actor, plane, aircraft, airline, ship, vessel, import, flight, truck, carrier
when: subject is @place, government, bloc, ministry, union, @organisation, authority, country, state | subject missing
when: to not traffic, tourist, swimmer
mode: discontinue
cameo: 163
+ Ankara closed its airspace to Armenian planes. => actor: Ankara
+ The European Union shut its ports to Russian ships. => actor: The European Union

[bar-from-event]
verb: bar, ban, exclude, uninvite, disinvite, shut out, leave out, freeze out, drop, keep out
recipient: object
when: from is summit, conference, parade, ceremony, assembly, meeting, congress, commemoration, fair, expo, exhibition, games, olympics, world cup, eurovision, song contest, contest, tournament, talk, swift, council, market, auction, tender, bidding
when: object is @place, official, delegation, government, representative, minister, envoy, diplomat, firm, company, team, junta, regime, state, athlete, president, leader, general, @organisation
when: subject is @place, @organisation, government, bloc, committee, council, union, host, organiser, organizer, federation, league, authority | subject missing
when: for not doping, foul
mode: expel
cameo: 160
+ The African Union barred Gabon from the summit in Addis Ababa. => actor: The African Union; recipient: Gabon

[divest]
verb: divest, disinvest, pull out, withdraw, walk away, exit
recipient: from, of, noun-in
when: from is project, dam, pipeline, mine, plant, venture, oilfield, gas field, @place, settlement, bank | of is project, dam, pipeline, venture, oilfield | object is holding, stake, fund, bond
when: over is abuse, war, killing, occupation, invasion, coup, right, violation, repression, crackdown, settlement, massacre | after is invasion, coup, massacre, crackdown
when: subject is company, firm, fund, bank, university, church, investor, pension fund, @place, @organisation, government
mode: discontinue
cameo: 163
+ A Norwegian fund withdrew from the dam project over abuses.
- The bank withdrew from the project over costs.

[shelve-arms-deal]
verb: shelve, suspend, halt, cancel, freeze, block, scrap, hold up, stop, pause, ban, veto
recipient: with, to, noun-with, noun-to
when: object is arms deal, arms sale, arms export, weapons sale, weapons export, arms delivery, weapons delivery, arms shipment, drone sale, jet sale, tank sale, military cooperation, defence cooperation, defense cooperation, military exchange, joint exercise, security cooperation, intelligence sharing, military training, police training, training programme, state visit
when: subject is @place, @organisation, government, parliament, minister, ministry, court, senate, congress, president, @official | subject missing
when: self present
when: object present
mode: discontinue
cameo: 1623
contexts: military
+ Norway has suspended military cooperation with the junta. => actor: Norway

[downgrade-status]
verb: downgrade, demote, strip, relegate, suspend
recipient: noun-of, object, noun-possessor
when: object is status, tie, relation, mission, embassy, membership, rank, contact, rating, partnership, candidacy, preference, access, link
when: subject is @place, @organisation, government, bloc, union, council, commission
when: subject not moody, fitch, agency
mode: discontinue
cameo: 161
+ Ottawa has downgraded its mission in Tehran. => actor: Ottawa

[jail-term-verb]
verb: jail, imprison, sentence, lock up, behead
recipient: object
when: for is year, month, life, murder, treason, spying, terrorism, corruption, espionage, sedition, contempt, insult, blasphemy, fraud, killing | to is year, month, death, life, lash
when: subject is court, judge, tribunal, jury, magistrate, military court, high court
when: self present
mode: convict
cameo: 173
contexts: legal
+ A military court jailed two colonels for treason. => actor: A military court; recipient: two colonels

[go-to-gallows]
light: send, lead, march, take + to gallows, to the gallows, to guillotine, to firing squad, to death row, to scaffold, to electric chair
recipient: object
when: subject is court, judge, junta, regime, government, tribunal, @place, jury | subject missing
mode: convict
cameo: 173
contexts: legal
+ The junta sent nine students to the gallows. => actor: The junta; recipient: nine students

[sentence-nouns]
noun: life term, life imprisonment, jail sentence, custodial sentence, suspended sentence, death by hanging, capital punishment order, exile sentence, hefty fine, whipping sentence, caning sentence, court-martial conviction, war crimes conviction, genocide conviction
recipient: for, on, against, of
when: for is @people, @person, @official, @fighter, murder, treason, killing, genocide, general, leader, mayor | on present | against present
mode: convict
cameo: 173
contexts: legal
+ Life imprisonment for the general was upheld in Santiago.

[cut-off-gas]
verb: cut off, turn off, shut off, halt, cut, stop, reduce, throttle, choke off, suspend, switch off
recipient: to, for, noun-to
when: object is gas, oil, electricity, gas supply, gas flow, oil supply, power supply, coal, fuel, gas delivery, oil delivery, diesel, water flow, grain, flow, delivery, supply
when: to is @place, neighbour, neighbor, customer, enclave, region, country | noun-to is @place, neighbour, neighbor, enclave
when: subject is @place, gazprom, government, junta, moscow, ministry, rebel, @organisation
when: subject not storm, leak
mode: discontinue
cameo: 163
contexts: natural_resource
+ Moscow has turned off the gas to Moldova. => actor: Moscow

[withdraw-recognition]
light: withdraw, revoke, rescind, cancel, suspend, deny, withhold + recognition, diplomatic recognition, accreditation, diplomatic status, trade preference, most-favoured-nation status, most favored nation status, trade privilege, visa-free access, visa-free travel, visa waiver, observer status, immunity, diplomatic immunity, landing right, overflight right, fishing right, licence to operate
recipient: of, from, to, for, noun-of, noun-for, noun-possessor
when: subject is @place, @organisation, government, bloc, council, parliament, ministry, @official | subject missing
mode: discontinue
cameo: 161
+ Malawi withdrew its recognition of the Sahrawi republic. => actor: Malawi

[sack-verb-more]
verb: cashier, purge, axe, oust, unseat, dump, pension off
recipient: object
when: object is general, admiral, army chief, police chief, minister, governor, ambassador, judge, chief justice, attorney general, spy chief, commander, colonel, vice president, prosecutor, interior minister, defence minister, foreign minister, prime minister, cabinet
when: subject is @person, president, king, junta, emir, prime minister, premier, sultan, chancellor, @official, crown prince, parliament, @place, government
when: subject not coach, club, bank
when: in not election, coup, putsch
mode: expel
cameo: 160
+ The king axed his interior minister on Sunday. => actor: The king; recipient: his interior minister
