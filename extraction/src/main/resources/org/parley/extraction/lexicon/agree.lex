# AGREE: agree, promise, offer, declare oneself willing or ready to cooperate (CAMEO 03x). Signing, ratifying or concluding
# a treaty is SUPPORT (057); giving way to a demand is CONCEDE. Own work, Apache-2.0.
type AGREE

# --- to agree -------------------------------------------------------------------------------------------------

[agree-ceasefire]
verb: agree, consent
when: to is @ceasefire | on is @ceasefire | clause is ceasefire, cease-fire, truce, halt, cease, disengage
when: subject not @private, witness, doctor, expert, colour
recipient: with
reciprocal: yes
contexts: military
position: accepts to, on, clause
cameo: 0356
+ Yemen's warring parties agreed to a truce. => actor: Yemen's warring parties
+ Ethiopia agreed to halt its offensive. => actor: Ethiopia

[agree-to-meet]
verb: agree, consent
when: clause is @talks, @meeting, meet, negotiate, talk, resume | to is @talks, @meeting, mediation
when: subject not @private, witness, doctor, expert, colour
recipient: with
position: accepts clause, to
contexts: diplomatic
cameo: 036
+ Khartoum agreed to African mediation. => actor: Khartoum

[agree-to-do]
verb: agree, consent, assent, concur
when: clause is infinitive
when: subject not @private, witness, doctor, expert, colour
recipient: with
position: accepts clause
cameo: 030
+ Oslo and Moscow have agreed to share data on the spill. => actor: Oslo, Moscow
- The two witnesses agree with the report.

[agree-to-thing]
verb: agree, consent, assent
when: to present
when: subject not @private, witness, doctor, expert, colour
recipient: with, noun-with
position: accepts to
cameo: 030
+ Burundi agreed to the deployment of monitors. => actor: Burundi
+ Kabul consented to a joint inquiry with Islamabad. => actor: Kabul
- The colours agree to the eye.

[agree-on]
verb: agree
when: on present | upon present | over present
when: subject not expert, scientist, doctor, economist, analyst, critic, @private
when: on not monday, tuesday, wednesday, thursday, friday, saturday, sunday, need, importance
when: subject is @actor, @official, @body, @pronoun
recipient: with
reciprocal: yes
position: accepts on, upon
cameo: 030
+ Peru and Chile agreed on a maritime border. => actor: Peru; recipient: Chile
+ The two Koreas have agreed upon a reunion of families.
- Experts agree on the causes of the disease.

[agree-a-deal]
light: agree + @agreement, @ceasefire, @proposal, swap, timetable, agenda, extension, budget, measure, date, step
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
position: accepts self
cameo: 030
+ London and Brussels agreed a trade deal. => actor: London; recipient: Brussels
+ A timetable was agreed by the warring factions. => actor: the warring factions

[agree-that]
verb: agree
when: clause is finite
when: with missing
when: subject is government, side, party, minister, leader, country, nation, state, faction, delegation, president, ally, negotiator
recipient:
cameo: 030
+ Both sides agreed that the border posts would stay closed. => actor: Both sides
- The experts agreed with him that the plan was poor.

[agreement-reached]
light: reach, strike, clinch, hammer out, make, cut, forge, broker, thrash out, achieve, secure, seal, come to, arrive at, work out, negotiate, do, nail down, announce + @agreement
when: subject is @actor | with is @actor, @official | between is @actor, @official | noun-between is @actor, @official | noun-with is @actor, @official | by is @actor, @official | noun-modifier is @actor
when: with not @private
actor: subject, noun-between, between, noun-modifier, noun-possessor
recipient: with, noun-with, between, noun-between
reciprocal: yes
cameo: 030
+ Armenia reached an agreement with Iran on gas. => actor: Armenia; recipient: Iran
+ A deal was struck by Greece and Macedonia. => actor: Greece; recipient: Macedonia
+ Colombia and the rebels clinched a peace deal in Havana.
- She made a deal with her son about homework.

[come-to-terms]
light: come, get + to terms, to an agreement, to an understanding
when: with is @actor, @official
recipient: with
reciprocal: yes
cameo: 030
+ Riyadh came to terms with Tehran. => actor: Riyadh; recipient: Tehran
- He came to terms with his loss.

[agreement-noun]
noun: agreement, accord, deal, pact, understanding
when: between is @actor, @official | with is @actor, @official | possessor is @actor
when: modifier not consumer, record, plea, transfer, book, licence, license, film
actor: between, possessor, modifier, by
recipient: with, between
reciprocal: yes
cameo: 030
+ The accord between Angola and the separatists ended the war. => actor: Angola
+ Critics attacked the deal with Iran. => recipient: Iran
- The striker's transfer deal with Arsenal was delayed.

# --- to promise -----------------------------------------------------------------------------------------------

[promise-to-do]
verb: promise, pledge, undertake, swear, commit, guarantee
when: clause is infinitive | clause is finite
when: clause not @hostileverb
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: indirect, to, object
position: offers clause
cameo: 030
+ Canada pledged to resettle 500 families. => actor: Canada
- The rebels promised to attack the capital.

[promise-thing]
light: promise, pledge + @aid, @money, @support, @arms, @troops, @reform, @rights, @yielding, cooperation, protection, backing, justice, peace, help
light: commit + @aid, @money, @support, @reform, @rights, cooperation, protection, backing
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, for, with, noun-to, noun-with, noun-for
position: offers self
cameo: 033
+ Japan pledged two billion dollars to Myanmar. => actor: Japan; recipient: Myanmar
+ Washington promised military aid to the Kurds. => actor: Washington; recipient: the Kurds
+ More troops were promised by the French president. => actor: the French president
- The suspect committed a crime.

[vow-cooperative]
verb: vow
when: clause is @helpverb, @reformverb, @yieldverb, @meetverb, support, defend, stand
when: clause not @hostileverb
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to
position: offers clause
cameo: 030
+ South Korea vowed on Monday to help the flood victims in the North. => actor: South Korea
- Hamas vowed to avenge its commander.

[vow-support]
verb: vow
when: object is @support, cooperation, @aid, @reform, help
recipient: for, to
cameo: 032
+ Beijing vowed support for Islamabad. => recipient: Islamabad
- The widow vowed revenge.

[promise-noun]
noun: promise, pledge, commitment, undertaking, assurance, vow
when: possessor is @actor | by is @actor, @official | from is @actor, @official | modifier is @actor
when: clause present | of is @aid, @money, @support, @reform, cooperation, help, @troops | for present
actor: possessor, by, from, modifier
recipient: to
position: offers clause, of
cameo: 030
+ Brazil's promise to protect the forest was praised. => actor: Brazil
- The young player shows promise.

[make-promise]
light: make, give, offer, renew, reaffirm, reiterate, restate, announce, honour, honor, fulfil, fulfill, keep, repeat + promise, pledge, commitment, undertaking, assurance, guarantee, word
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, noun-to
position: offers noun-clause, clause, noun-of
cameo: 030
+ Germany made a pledge to the displaced families. => actor: Germany; recipient: the displaced families
- The bank made a commitment fee.

[committed-to]
verb: commit, dedicate
when: to is @peace, @talks, @agreement, @reform, @ceasefire, process, principle, dialogue, cause, cooperation | clause is @yieldverb, @helpverb, @reformverb, @meetverb
when: object is @actor, @official | subject is @actor
actor: object, subject
recipient:
cameo: 030
+ Jordan is committed to the peace process. => actor: Jordan
- The team is committed to winning the league.

[assure]
verb: assure, reassure, guarantee, promise
when: object is @actor, @official
when: clause is finite | of is @support, @aid, cooperation, safety, commitment, help, backing, solidarity
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
cameo: 030
+ The Japanese prime minister assured Bangladesh of his support on Friday.

# --- to offer -------------------------------------------------------------------------------------------------

[offer-to-do]
verb: offer, volunteer
when: clause is infinitive
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, object
position: offers clause
cameo: 030
+ Switzerland offered to mediate in Sri Lanka. => actor: Switzerland
+ The commander volunteered to leave the fortress.

[offer-thing]
light: offer, proffer + @aid, @money, @support, @arms, @troops, help, cooperation, mediation, good offices, olive branch, condition, incentive, expertise, protection, facility, compromise
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, noun-to, noun-with, object
position: offers self
cameo: 033
+ Israel offered help to the earthquake victims. => actor: Israel; recipient: the earthquake victims
+ Serbia was offered incentives by the European Union. => actor: the European Union; recipient: Serbia
+ Cuba offered doctors to Honduras. => actor: Cuba; recipient: Honduras
- The hotel offers meals to guests.

[extend-help]
light: extend + help, assistance, hand of friendship, cooperation, mediation, good offices, olive branch, expertise, protection
when: subject is @actor, @official, @body, @pronoun
when: to is @actor, @official, @body, @people, @pronoun | indirect present
recipient: to, indirect, noun-to
position: offers self
cameo: 033
+ Vietnam extended an olive branch to Laos. => actor: Vietnam; recipient: Laos
- Parliament extended the provisions by a year.

[offer-peace]
light: offer, propose, suggest, float, table + @ceasefire, @talks, @meeting, amnesty, peace, concession, autonomy, exchange, swap, dialogue, @yielding, negotiation, deal, accord, pact, treaty, settlement
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not doctor, company, firm, bank, club, agent, shop, seller, @private
recipient: to, with, indirect
position: offers self
cameo: 036
+ The Taliban proposed a three-day truce. => actor: The Taliban
+ Sweden proposed a new prisoner deal. => actor: Sweden
- The club offered a new deal to the striker.
+ Bogota offered talks to the guerrillas. => actor: Bogota; recipient: the guerrillas
+ An exchange of prisoners was proposed by Hezbollah. => actor: Hezbollah
- The doctor suggested a pause in treatment.

[propose-to-do]
verb: propose, offer
when: clause is @yieldverb, @meetverb, @helpverb
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to
position: offers clause
cameo: 030
+ Minsk proposed to host the negotiators. => actor: Minsk
- He proposed to her on the beach.

[offer-noun]
noun: offer, overture, olive branch
when: possessor is @actor | by is @actor, @official | from is @actor, @official | modifier is @actor
when: modifier not job, special, takeover, book, cash, price, tender, share
actor: possessor, by, from, modifier
recipient: to
position: offers of, clause
cameo: 030
+ Manila rejected Beijing's offer of joint exploration. => actor: Beijing
+ Washington ignored an overture from Tehran. => actor: Tehran
- The company's share offer closed on Friday.

[make-offer]
light: make, extend, present, put forward, submit, unveil, repeat, renew, announce, hold out, advance, table, launch + offer, proposal, overture, initiative, olive branch, peace plan, invitation, gesture
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not company, firm, @private
recipient: to, noun-to, indirect
position: offers noun-of, noun-clause, clause
cameo: 030
+ Rabat put forward a proposal for the Western Sahara. => actor: Rabat
- The publisher made an offer for the book rights.

[invite]
verb: invite
when: object is @actor, @official
when: to is @talks, @meeting, @visit, dialogue, capital, @place | clause is @meetverb | for is @talks, @meeting, @visit
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
position: offers to, clause
contexts: diplomatic
cameo: 036
+ The emir invited the Afghan factions to a meeting. => actor: The emir; recipient: the Afghan factions
+ Pope Francis was invited to visit Juba.
- The bank invited bids for the bonds.

[volunteer-mediation]
verb: volunteer
when: as present | for present
when: subject is @actor, @official, @body, @pronoun
recipient: between
cameo: 039
+ Norway has volunteered as a mediator in the conflict. => actor: Norway

# --- to be willing --------------------------------------------------------------------------------------------

[willing]
adjective: willing, ready, prepared, glad, happy, keen, eager, open, determined
when: clause is @yieldverb, @meetverb, @helpverb, @reformverb, accept, consider, sign, agree, contribute, compromise, work
when: clause not @hostileverb
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, to
position: offers clause
cameo: 030
+ Eritrea is willing to withdraw from the town. => actor: Eritrea
+ Caracas was ready to help its neighbour. => actor: Caracas
- The army is ready to attack the town.
- Dinner is ready to serve.

[prepared-to]
verb: prepare
when: clause is @yieldverb, @meetverb, @helpverb, @reformverb, accept, consider, sign, agree, contribute, compromise
when: clause not @hostileverb
when: object is @actor, @official, @body | subject is @place, government, side, president
actor: object, subject
recipient: with, to
position: offers clause
cameo: 030
+ Bosnian leaders are prepared to meet the envoy.
- The cook prepared to leave the kitchen.

[ready-for]
adjective: ready, open, amenable, receptive
when: for is @talks, @peace, dialogue, cooperation, compromise, negotiation | to is @talks, @peace, @proposal, dialogue, cooperation, compromise, negotiation, idea
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
position: offers for, to
cameo: 036
+ The Karen leaders are open to dialogue with the army.
- The museum is open to visitors.

[express-willingness]
light: express, voice, signal, indicate, show, declare, affirm, announce, state, confirm, reiterate, reaffirm + willingness, readiness, intention, intent, preparedness, desire, determination, openness, eagerness, commitment
when: subject is @actor, @official, @body, @pronoun | self is willingness, readiness, preparedness, openness, eagerness
recipient: to, with
position: offers noun-clause, clause, noun-for
cameo: 030
+ Amman expressed its willingness to mediate. => actor: Amman
+ The guerrillas signalled their readiness for talks. => actor: The guerrillas

[willingness-noun]
noun: willingness, readiness, preparedness, openness
when: possessor is @actor | of is @actor | modifier is @actor
when: clause present | for present | to present
actor: possessor, of, modifier
recipient: with
position: offers clause, for, to
cameo: 030
+ Diplomats noted Pyongyang's willingness to talk. => actor: Pyongyang
- Doctors praised his willingness to try new food.

[signal-that]
verb: signal, signify, hint, indicate
when: clause is finite
when: clause is @yieldverb, @meetverb, @helpverb, accept, agree, compromise
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to
position: offers clause
cameo: 030
+ Hanoi signalled that it would accept the inspectors. => actor: Hanoi
- The lamp signalled that the door was open.

[accept-proposal]
verb: accept, embrace, take up, buy, sign up, subscribe, go along, acquiesce
when: object is @proposal, @agreement, @ceasefire, mediation, formula, condition, invitation, arbitration, solution, @talks, principle, term | to is @proposal, @agreement, @ceasefire, principle | with is @proposal, @agreement
when: subject not university, @private
recipient: from, of, by, with
position: accepts object, to
cameo: 030
+ Lome accepted the mediator's proposal. => actor: Lome
+ The peace plan was accepted by the militia leaders. => actor: the militia leaders
+ The rebels signed up to the road map.
- The university accepted his proposal for a book.

[acceptance-noun]
noun: acceptance, consent, assent
when: possessor is @actor | by is @actor, @official | from is @actor, @official
when: of is @proposal, @agreement, @ceasefire, mediation, formula, condition, invitation | to is @proposal, @agreement, deployment
actor: possessor, by, from
recipient:
position: accepts of, to
cameo: 030
+ Mediators welcomed Eritrea's acceptance of the peace plan. => actor: Eritrea
- The film won acceptance from critics.

[approve-cooperation]
verb: approve, endorse, okay, authorize, authorise, clear, greenlight, back
when: object is sale, deployment, dispatch, loan, bailout, mission, extension, @aid, @money, @peacekeeper, mandate, visit, transfer, delivery
when: object not drug, vaccine, medicine, goods
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, for, of, noun-possessor
cameo: 031
+ Parliament approved the deployment of engineers to Haiti. => actor: Parliament; recipient: Haiti
- Regulators approved the drug for children.

[approve-candidacy]
light: approve, endorse, back, support, accept, welcome + candidacy, candidature, membership bid, membership application, accession, candidate status, bid
when: possessor is @actor | of is @actor | modifier is @actor
recipient: possessor, noun-of, noun-for, modifier
cameo: 032
+ The European Council approved Moldova's candidacy. => actor: The European Council; recipient: Moldova
- The club approved her membership fee.

[give-green-light]
light: give, grant + green light, go-ahead, nod, approval, consent, clearance, permission, authorisation, authorization, blessing, thumbs up, okay
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, for, noun-to
cameo: 030
+ Ankara gave its approval to the Swedish bid. => actor: Ankara
+ Congress gave the go-ahead for the arms sale. => actor: Congress

[settle-dispute]
verb: settle, resolve, patch up, iron out, sort out, bury, narrow, bridge
when: object is dispute, row, conflict, difference, quarrel, crisis, standoff, stand-off, disagreement, feud, rift, hatchet, gap, war, impasse
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
contexts: diplomatic
cameo: 037
+ Malaysia and Singapore settled their dispute over the islet. => actor: Malaysia; recipient: Singapore
+ Cairo patched up its quarrel with Doha. => actor: Cairo; recipient: Doha
- The couple settled in Canada.

[compromise]
verb: compromise
when: on present | with present | over present
when: subject is @actor, @official, @body, @pronoun
recipient: with
reciprocal: yes
cameo: 030
+ The government compromised with the rebels on the budget.
- Hackers compromised the server.
- The leak compromised security.

[reach-compromise]
light: reach, find, strike, achieve, forge, work out, hammer out, arrive at, build + compromise, consensus, common ground, accommodation, modus vivendi, breakthrough, middle ground
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
cameo: 030
+ Fatah and Hamas reached a compromise on the cabinet. => actor: Fatah; recipient: Hamas

[hold-out-prospect]
light: hold out, offer, raise + prospect, hope, possibility
when: noun-of is @talks, @peace, @aid, membership, normalization, settlement, withdrawal, ceasefire
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to
position: offers noun-of
cameo: 030
+ The president held out the prospect of talks to the rebels.

[set-date]
light: set, fix, agree, announce + date
when: noun-for is @talks, @meeting, election, withdrawal, referendum, @visit | for is @talks, @meeting, election, withdrawal, referendum, @visit
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
cameo: 036
+ Dhaka set a date for elections. => actor: Dhaka
- They set a date for the wedding.

# ---- more ways to agree, promise and offer -----------------------------------------------------------------------------

[bow-to-talks]
verb: come round, sign on, sign up, go along, fall in, come on board
when: to is plan, truce, roadmap, proposal, deal, ceasefire, idea, treaty, initiative, principle | with is plan, proposal, deal, idea, initiative | for is plan, talk, mission, deal
when: subject is @place, @actor, @official, government, rebel, side, faction, army, leader, party, minister, @organisation
recipient: noun-of, noun-by, noun-possessor
cameo: 030
+ The last faction came round to the plan of the mediators. => actor: The last faction

[sign-letter-of-intent]
light: sign, initial, agree + letter of intent, memorandum of understanding, declaration of intent, framework accord, term sheet, statement of intent
when: subject not club, company, firm, airline
recipient: with
reciprocal: yes
cameo: 030
+ Quito and Lima signed a declaration of intent. => actor: Quito

[clear-way]
light: clear, pave, open, smooth + way, path, road
when: for is talk, peace, deal, withdrawal, election, return, deployment, swap, exchange, visit, accession, membership, release, extradition, negotiation, settlement, ceasefire, treaty, aid, transfer
when: subject is @place, @actor, @official, government, parliament, court, council, rebel, minister, president, side, army, mediator
recipient: for, noun-of
cameo: 030
+ The parliament cleared the way for the return of the refugees. => actor: The parliament
- The plough cleared the way for the bus.

[set-conditions-met]
verb: nod through, wave through, rubber-stamp, okay, give assent
when: object is deal, accord, mission, deployment, treaty, loan, request, plan, candidacy, accession, extradition, pact, truce, transfer
when: subject is @place, @actor, government, parliament, cabinet, council, senate, minister, president, union
recipient: with, for, to, noun-with, noun-of
cameo: 030
+ The cabinet waved through the deployment. => actor: The cabinet

[undertake-verb]
verb: undertake, engage, bind, oblige
when: clause is respect, free, withdraw, disarm, stop, end, halt, protect, return, allow, cease, share, supply, guarantee, honour, honor, refrain, pay
when: object is itself, themselves, himself
when: subject is @place, @actor, @official, government, rebel, side, army, party, faction, militia
cameo: 030
position: offers clause
recipient:
+ Both armies bound themselves to respect the truce. => actor: Both armies
