# CONSULT: meet, talk, negotiate, visit, host, telephone, mediate (CAMEO 040-046). Modes: visit (actor visits, recipient
# hosts), third-party (a third party hosts), multilateral (alliance or IGO), phone. Own work, Apache-2.0.
type CONSULT

# --- meeting --------------------------------------------------------------------------------------------------

[meet-object]
verb: meet
when: object is @actor, @official, @official, delegation, family, relative, survivor
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not deadline, target, requirement, demand, need, condition, death, fate, criterion, goal
recipient: object
reciprocal: yes
meeting: held
cameo: 040
+ President Sisi met King Abdullah in Amman. => actor: President Sisi
+ The hostage families met the interior minister. => actor: The hostage families; recipient: the interior minister
- The programme met its target.
- The company met its deadline.
- The protesters met their deaths in the square.

[meet-with]
verb: meet, meet up, sit down, get together, huddle, caucus, rendezvous
when: with is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with not resistance, approval, opposition, success, failure, criticism, suspicion, silence, accident, skepticism, scepticism
recipient: with
reciprocal: yes
meeting: held
cameo: 040
+ Blinken met with Lavrov in Geneva. => actor: Blinken; recipient: Lavrov
+ The mediators sat down with the rebel leaders. => actor: The mediators; recipient: the rebel leaders
- The plan met with resistance.

[meet-together]
verb: meet, gather, get together, assemble, convene, reconvene, huddle, congregate
when: object missing
when: subject is leader, minister, official, president, delegation, negotiator, diplomat, envoy, ambassador, side, party, representative, general, commander, delegate, chief, premier, counterpart, council, cabinet, nation, country, state, head, foreign minister, defence minister, parliament, chancellor, king, secretary, lawmaker, bishop, elder, faction, @place
recipient: with
reciprocal: yes
meeting: held
cameo: 040
+ The foreign ministers of Greece and Bulgaria met in Sofia. => actor: foreign ministers
+ Sudan and South Sudan met in Addis Ababa to discuss oil. => actor: Sudan
- The two rivers meet near the town.
- Crowds gathered in the square.

[hold-talks]
light: hold, have, conduct, open, begin, start, launch, resume, continue, conclude, complete, end, wrap up, finish, join, engage in, enter, enter into, reopen, restart, kick off, stage, finalise, finalize, lead, step up, undertake, pursue, relaunch, participate in, arrive for, return to, set up, sit down for, get down to, initiate + @talks
when: subject is @actor | with is @actor, @official | noun-with is @actor, @official | between is @actor, @official | noun-between is @actor, @official | by is @actor, @official | noun-modifier is @actor
actor: subject, noun-between, between, noun-possessor, noun-modifier
recipient: with, noun-with, between, noun-between
reciprocal: yes
meeting: held
cameo: 046
+ Serbia and Kosovo held talks in Brussels. => actor: Serbia; recipient: Kosovo
+ Negotiations were opened by Cuba with the bishops. => actor: Cuba; recipient: the bishops
+ The junta has begun a dialogue with the Karen. => actor: The junta; recipient: the Karen
- The couple had a conversation about dinner plans.

[talks-resume]
verb: resume, begin, start, open, continue, conclude, end, take place, get under way, get underway, proceed, restart, reopen, kick off, drag on, adjourn, progress, commence, convene
when: subject is @talks, @meeting
when: clause missing
actor: between, subject + with
recipient: with, between
reciprocal: yes
meeting: held
cameo: 046
+ The conference began in Lisbon.
- The football season resumed in August.

[talks-noun]
noun: talks, talk, negotiation, consultation, peace talk, peace talks, discussion, dialogue, peace process, peace negotiation
when: with is @actor, @official | between is @actor, @official | modifier is @actor | possessor is @actor | among is @actor, @official
when: modifier not small, trash, pep, pillow, radio
actor: possessor, between, among, modifier, by, of
recipient: with, between, among, modifier
reciprocal: yes
meeting: held
cameo: 046
+ Peace talks between the government and the Maoists broke new ground. => actor: the government
+ Doha's negotiations with the Taliban were secret. => actor: Doha; recipient: the Taliban
- He talks too much.

[hold-meeting]
light: hold, have, convene, call, chair, open, conclude, organise, organize, stage, arrange, adjourn, address, preside over, participate in, arrive for, gather for, arrive at, co-chair, sponsor, conduct, schedule, lead, hold + @meeting
when: subject is @actor | with is @actor, @official | noun-with is @actor, @official | between is @actor, @official | noun-between is @actor, @official | by is @actor, @official | noun-of is @actor
actor: subject, noun-between, between, noun-of, noun-possessor, noun-modifier
recipient: with, noun-with, between, noun-between
reciprocal: yes
meeting: held
cameo: 040
+ Putin held a meeting with the Turkish president. => actor: Putin; recipient: the Turkish president
+ An emergency session was convened by the Arab League. => actor: the Arab League
- The minister held a press conference.

[meeting-noun]
noun: meeting, summit, talks, conference, encounter, audience, tete-a-tete, round table, mini-summit, rendezvous
when: with is @actor, @official | between is @actor, @official | of is @actor | among is @actor, @official | modifier is @actor
when: modifier not press, news, shareholder, board, family, annual general
actor: between, possessor, among, of, modifier, by
recipient: with, between, among
reciprocal: yes
meeting: held
cameo: 040
+ Diplomats recalled a meeting of Iranian and Saudi ministers. => actor: Iranian and Saudi
+ The summit between Biden and Xi lasted four hours. => actor: Biden; recipient: Xi
+ Her meeting with the Dalai Lama angered Beijing. => recipient: the Dalai Lama
- The shareholder meeting of the bank is in May.

[dine-with]
verb: dine, lunch, breakfast
when: with is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
meeting: held
cameo: 040
+ The sultan dined with the American ambassador. => actor: The sultan; recipient: the American ambassador

[share-meal]
light: have, share, take, eat, attend + dinner, lunch, breakfast, tea, working lunch, working dinner, state dinner
when: with is president, prime minister, minister, king, leader, @official, counterpart
when: subject is @official, president, prime minister, minister, king, leader
recipient: with
reciprocal: yes
meeting: held
cameo: 040
+ The chancellor had lunch with the Polish president. => actor: The chancellor; recipient: the Polish president
- He had dinner with his wife.

[confer]
verb: confer, consult, deliberate, parley, powwow, commune, liaise
when: with is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
meeting: held
cameo: 040
+ The Omani envoy conferred with Houthi leaders. => actor: The Omani envoy
- She consulted with her dentist's diary.

[consult-object]
verb: consult, sound out, brief
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
cameo: 040
+ France consulted Germany about the missile.
- He consulted a dictionary.

[hold-consultations]
light: hold, have, exchange + view, opinion, idea, contact, discussion, consultation, exchange of views
when: with is @actor, @official | between is @actor, @official | noun-with is @actor, @official | noun-between is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
reciprocal: yes
cameo: 040
+ Nairobi exchanged views with Kampala on the border. => actor: Nairobi; recipient: Kampala
+ Washington had contacts with the Taliban. => actor: Washington; recipient: the Taliban

# --- talking and negotiating ----------------------------------------------------------------------------------

[speak-by-phone]
verb: speak, talk, confer, converse
when: by is phone, telephone, video, videolink, video link, videoconference | on is phone, telephone | over is phone, telephone | via is phone, telephone, video, zoom, videoconference, video link
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with is @actor, @official | to is @actor, @official
recipient: with, to
reciprocal: yes
mode: phone
cameo: 041
+ Biden talked to Netanyahu on the phone. => actor: Biden; recipient: Netanyahu; mode: phone

[talk-to]
verb: talk, speak, converse, chat
when: to is @actor, @official | with is @actor, @official
when: with not wife, husband, son, daughter, mother, father, friend, neighbour, neighbor, family, lawyer, doctor, customer
when: to not reporter, journalist, newspaper, press, medium, crowd, agency, news, television, rally, supporter, correspondent, afp, reuters, bbc, cnn, ap
when: subject is @official, president, prime minister, minister, leader, envoy, chancellor, king, secretary, mediator, negotiator, rebel, government, side, foreign minister, general, @place, @person
recipient: to, with
reciprocal: yes
cameo: 040
+ The foreign minister spoke with his Iraqi counterpart. => actor: The foreign minister
+ Bogota talked to the guerrillas for months. => actor: Bogota; recipient: the guerrillas
- The witness spoke to reporters.

[discuss]
verb: discuss, debate, review, go over, thrash out, broach, raise, take up, hash out, talk over, address, explore
when: with is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object present
recipient: with
reciprocal: yes
cameo: 040
+ Ankara discussed the airspace with Athens. => actor: Ankara; recipient: Athens
- Students discussed the novel with pleasure.

[discuss-together]
verb: discuss
when: with missing
when: object present
when: subject is leader, minister, president, official, side, delegation, negotiator, envoy, diplomat, party, ally, country, @person, @place, general
recipient:
reciprocal: yes
cameo: 040
+ The ministers discussed the gas crisis. => actor: The ministers
- The book discusses the war.

[negotiate]
verb: negotiate, bargain, haggle, parley
when: with is @actor, @official | subject is @actor
when: object not turn, bend, road, corner, terrain, salary, contract
recipient: with
reciprocal: yes
cameo: 046
+ Manila negotiated with the Moro rebels. => recipient: the Moro rebels
- The driver negotiated a sharp bend.

[renegotiate]
verb: renegotiate, thrash out, hammer out
when: object is @agreement, term, @ceasefire, swap, detail, timetable
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
cameo: 046
+ Harare renegotiated the treaty with Pretoria. => actor: Harare; recipient: Pretoria

[negotiation-table]
light: return, come, sit, sit down, go back, get back, bring + to negotiating table, to table, at negotiating table, at table, to bargaining table, to peace table
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with is @actor, @official | noun-modifier is negotiating, negotiation, peace, bargaining, conference
recipient: with
reciprocal: yes
cameo: 046
+ The separatists returned to the negotiating table. => actor: The separatists
- The guests returned to the table.

[engage-dialogue]
verb: engage
when: with is @official, @body, @place, @organisation, rebel, separatist, guerrilla
when: subject is @official, @body, @place, @organisation, rebel
when: with not enemy, fire, troop, troops, force
recipient: with
reciprocal: yes
cameo: 046
+ The junta engaged with the opposition. => actor: The junta; recipient: the opposition
- The gear engaged with a click.

[engage-in-talks]
light: engage, participate, join, enter, get involved + in talks, in negotiations, in discussions, in dialogue, in consultations, in mediation, in diplomacy, in negotiation, into talks, into negotiations, into dialogue, into discussions
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
reciprocal: yes
cameo: 046
+ Sofia engaged in talks with Skopje. => actor: Sofia; recipient: Skopje
- The clerk engaged in gossip.

[phone]
verb: phone, telephone, ring up, call up, videoconference
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
mode: phone
cameo: 041
+ The Turkish prime minister telephoned the Greek president on Tuesday.
- She phoned home.

[hold-phone-call]
light: hold, have, make, place, receive, take, conduct, arrange, exchange + @call, phone talk, telephone talk, video conference, videoconference, video summit
when: with is @actor, @official | noun-with is @actor, @official | to is @actor, @official | noun-to is @actor, @official | from is @actor, @official | noun-from is @actor, @official | between is @actor, @official | noun-between is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with, to, noun-to, from, noun-from
reciprocal: yes
mode: phone
cameo: 041
+ Abe held a telephone conversation with Putin. => actor: Abe; recipient: Putin; mode: phone
+ The crown prince received a phone call from the Iraqi premier. => recipient: the Iraqi premier
- She made a phone call from the station.

[call-noun]
noun: phone call, telephone call, telephone conversation, phone conversation, video call, conference call, hotline
when: with is @actor, @official | between is @actor, @official | to is @actor, @official | from is @actor, @official | possessor is @actor
actor: possessor, between, from, modifier
recipient: with, to, between
reciprocal: yes
mode: phone
cameo: 041
+ In a phone call with Sunak, Scholz promised tanks. => recipient: Sunak; mode: phone

[call-to-discuss]
verb: call
when: object is @actor, @official
when: clause is discuss, offer, express, thank, congratulate, convey, apologize, apologise, assure, inform
when: subject is @official, president, prime minister, chancellor, king, secretary, minister, @person
recipient: object
mode: phone
cameo: 041
+ The emir called the Lebanese president to offer his help. => actor: The emir; recipient: the Lebanese president; mode: phone
- They called him a traitor.

# --- visits ---------------------------------------------------------------------------------------------------

[visit-country]
verb: visit, tour
when: subject is @official, president, prime minister, minister, leader, envoy, king, queen, pope, delegation, chancellor, secretary, ambassador, diplomat, general, chief, inspector, team, @person, head, commander, negotiator
when: object is @place, @official, @actor
when: object not website, site, museum, doctor, page, shop, zoo, hospital, school, family, friend, grave, tourist
recipient: object
mode: visit
place: object
cameo: 042
+ The Indian foreign minister visited Colombo. => actor: The Indian foreign minister; recipient: Colombo; mode: visit
+ Algiers was visited by the German president. => actor: the German president
- Tourists visited the museum.
- Thousands visit the website daily.

[make-visit]
light: make, pay, begin, start, conclude, end, wrap up, undertake, complete, kick off, embark on, cut short, plan, arrive on, arrive for, go on, launch, continue + @visit, state visit, courtesy call, official visit, courtesy visit
when: subject is @actor, @official, @body, @pronoun | subject missing
when: noun-to present | to present | noun-modifier present | with present | in present | on present | noun-in present | noun-of present
when: object not school, business, shopping
when: subject not @private
recipient: to, noun-to, noun-in, noun-of
mode: visit
place: to, noun-to, noun-in
cameo: 042
+ The Chinese premier paid a visit to Islamabad. => recipient: Islamabad; mode: visit
+ Pope John Paul began a tour of Central America. => actor: Pope John Paul; mode: visit
- The singer began a tour of Europe's concert halls.

[visit-noun]
noun: visit, state visit, official visit, trip, shuttle diplomacy, stopover
when: possessor is @actor | by is @actor, @official | modifier is @actor
when: to is @place, @actor | by is @official, president, minister, delegation, envoy | in is @place
actor: possessor, by, modifier, of
recipient: to, with, in
mode: visit
place: to, in
cameo: 042
+ Nancy Pelosi's visit to Taiwan enraged Beijing. => actor: Nancy Pelosi; recipient: Taiwan; mode: visit
- His visits to the dentist were rare.

[travel-for-talks]
verb: travel, fly, go, arrive, head, come, return, jet, depart, leave, journey
when: for is @talks, @meeting, @visit | clause is @talks, @meeting, meet, negotiate, mediate, discuss, confer | on is @visit
when: in not plane, helicopter, jet, car, convoy, aircraft
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, in
mode: visit
cameo: 042
+ The Afghan negotiators travelled to Oslo for talks. => actor: The Afghan negotiators; mode: visit
+ Kofi Annan flew to Damascus to meet Assad. => actor: Kofi Annan; recipient: Damascus
- Fans travelled to Paris for the match.

[arrive-official]
verb: arrive, land, touch down
when: in is @place | to is @place | at is @place
when: subject is @official, president, prime minister, foreign minister, secretary, envoy, delegation, chancellor, king, pope, mediator, negotiator
recipient: in
mode: visit
place: in
cameo: 042
+ The Syrian foreign minister arrived in Riyadh. => actor: The Syrian foreign minister; recipient: Riyadh; mode: visit
- The train arrived in Paris.

[send-envoy]
verb: send, dispatch, despatch
when: object is envoy, emissary, delegation, negotiator, mediator, special envoy, minister, foreign minister, diplomat, mission, representative, negotiating team
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not bank, firm, company, @private
recipient: to
cameo: 040
+ Vienna sent an envoy to Tripoli. => actor: Vienna; recipient: Tripoli
- The bank sent a representative to the fair.

# --- hosting --------------------------------------------------------------------------------------------------

[host-person]
verb: host, receive, welcome, greet, entertain, fete, invite
when: object is @official, president, prime minister, minister, leader, envoy, delegation, counterpart, king, pope, ambassador, chancellor, secretary, negotiator, head, @person, mission, foreign minister
when: subject is @official, president, prime minister, minister, leader, king, government, @place, @person, pope, chancellor, emir, sultan, mayor, foreign minister
when: clause missing
when: subject not hotel, hospital, museum, @private
when: object not force, monitor, observer, inspector, mission, @peacekeeper, troop, troops
recipient: object
mode: visit
meeting: held
cameo: 043
+ The Saudi king received the Lebanese prime minister. => actor: The Saudi king; recipient: the Lebanese prime minister; mode: visit
+ Prime Minister Kishida hosted the Kenyan president. => actor: Prime Minister Kishida; recipient: the Kenyan president
- The hotel received guests from Spain.

[host-talks]
light: host, sponsor, co-host, cohost, organise, organize + @talks, @meeting
when: subject is @actor, @official, @body, @pronoun | subject missing
actor: noun-between, between, noun-of, subject
recipient: noun-between, between, noun-of, with, noun-with
reciprocal: yes
mode: third-party
meeting: held
cameo: 044
+ Kazakhstan hosted talks between the Syrian factions. => recipient: the Syrian factions; mode: third-party
+ A summit of Balkan leaders was hosted by Slovenia.
- The club hosted a lunch for its players.

[host-dinner]
verb: host, give, throw
when: object is dinner, lunch, luncheon, banquet, reception, state dinner
when: for is @official, president, prime minister, minister, leader, king, delegation, @person | in is honor, honour
when: subject is @official, president, prime minister, minister, king, leader, @person, emir
recipient: for
mode: visit
cameo: 043
+ The emperor hosted a banquet for the Thai king. => actor: The emperor; recipient: the Thai king

[host-noun]
noun: host
when: to is @talks, @meeting | of is @talks, @meeting
actor: possessor, subject
recipient: to
mode: third-party
cameo: 044
+ Oslo was host to the talks.
- The show's host told a joke.

[play-host]
light: play, act + host, as host
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to
mode: visit
cameo: 043
+ Helsinki played host to the American and Russian presidents. => actor: Helsinki; recipient: the American and Russian presidents

# --- mediation ------------------------------------------------------------------------------------------------

[mediate]
verb: mediate, arbitrate, intercede, conciliate, shuttle, intermediate
when: subject is @actor, @official, @body, @pronoun | subject missing
when: between present | in present | object is dispute, conflict, talk, crisis, row, @agreement, @ceasefire, @peace, swap, release, peace
recipient: between, with
meeting: held
contexts: diplomatic
cameo: 045
+ Qatar mediated between Chad and the rebels. => recipient: Chad
+ The archbishop mediated in the strike. => actor: The archbishop
- The enzyme mediates in the reaction.

[broker-deal]
light: broker, mediate, negotiate, facilitate, arrange, midwife + @ceasefire, @agreement, @talks, peace, release, swap, exchange, solution, @peace
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: between, noun-between, with, noun-with, noun-of
contexts: diplomatic
cameo: 045
+ Egypt brokered a truce between Israel and Islamic Jihad. => actor: Egypt; recipient: Israel
+ A prisoner exchange was arranged by the Emirates. => actor: the Emirates
- The agent arranged a loan for the house.

[mediate-talks]
light: mediate, broker, facilitate, moderate, chair + @talks, @meeting
when: subject is @actor, @official, @body, @pronoun | subject missing
when: noun-between present | between present | noun-with present | noun-of is @actor
when: self present
recipient: between, noun-between, with, noun-with, noun-of
mode: third-party
contexts: diplomatic
meeting: held
cameo: 045
+ A Norwegian envoy mediated talks between the army and the rebels. => actor: A Norwegian envoy; recipient: the army

[mediation-noun]
noun: mediation, arbitration, good offices, intercession, go-between, shuttle diplomacy
when: possessor is @actor | modifier is @actor | by is @actor, @official | between is @actor, @official
actor: possessor, by, modifier
recipient: between, with
contexts: diplomatic
cameo: 045
+ Oman's mediation between Tehran and Washington was quiet. => actor: Oman; recipient: Tehran

[act-as-mediator]
light: act, serve, work + as mediator, as intermediary, as go-between, as broker, as peacemaker, as arbiter
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: between, for, noun-between
contexts: diplomatic
cameo: 045
+ Turkey acted as an intermediary between the warring parties. => actor: Turkey; recipient: the warring parties
- She acted as an interpreter for tourists.

[launch-mediation]
light: launch, begin, start, make, lead, resume, mount, undertake, offer, step up, initiate, pursue + mediation, mediation effort, peace effort, diplomatic effort, peace mission, mediation mission, peace initiative, shuttle diplomacy, diplomatic initiative
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: between, noun-between, in, noun-in
contexts: diplomatic
cameo: 045
+ Ghana launched a peace mission in Togo. => actor: Ghana; recipient: Togo
+ Mediation efforts between the clans were begun by the elders. => actor: the elders

[intervene-dispute]
verb: intervene, step in, intercede
when: in is dispute, row, conflict, crisis, strike, quarrel, talk
when: subject is president, minister, king, envoy, secretary-general, mediator, archbishop, bishop, leader, @person
recipient: between
cameo: 045
+ The archbishop intervened in the dispute.
- Troops intervened in the riot.

# --- summits, contacts and schedule ---------------------------------------------------------------------------

[attend]
light: attend, join, address + summit, conference, talk, @talks, forum, assembly, session, congress, meeting, round table, peace conference
when: subject is @official, president, prime minister, minister, leader, delegation, envoy, king, chancellor, foreign minister, secretary, @person, @place, representative
when: subject not pupil, student, @private
recipient: with
mode: multilateral
meeting: held
cameo: 040
+ Ramaphosa attended the summit of the African Union. => actor: Ramaphosa; mode: multilateral
- Pupils attended the assembly at school.

[take-part]
verb: participate, partake, sit in
light: take + part
when: in is @talks, @meeting | on is @talks, @meeting
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
mode: multilateral
cameo: 040
+ Armenia took part in the conference in Tbilisi.
- The runner took part in the race.

[postpone-talks]
light: postpone, delay, put off, defer, adjourn, reschedule, push back + @talks, @meeting, @visit, peace conference
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not airline, company, family, @private
recipient: with, noun-with, to, noun-to
reciprocal: yes
meeting: postponed
status: planned
cameo: 040
+ Islamabad postponed its talks with Kabul. => actor: Islamabad; recipient: Kabul
- The airline delayed the trip.

[announce-meeting]
light: announce, confirm, unveil + @meeting, @talks
when: noun-of is @actor, @official, @body | noun-between is @actor, @official, @body
actor: noun-of, noun-between
recipient: noun-between, noun-of
reciprocal: yes
mode: third-party
meeting: held
status: planned
cameo: 044
+ The Swiss minister announced a meeting of the Greek and Turkish leaders. => actor: Greek and Turkish; mode: third-party; status: planned
- The school announced a meeting about lunch.

[schedule-meeting]
light: schedule, plan, arrange, set up, convene, fix, slate, prepare + @talks, @meeting, state visit, summit
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with, between, noun-between
reciprocal: yes
status: planned
meeting: held
cameo: 040
+ The minister scheduled talks with Iraq.
- The school planned a trip to the zoo.

[contact]
verb: contact, approach, reach out, communicate, correspond
when: object is @official, government, side, leader, rebel, president, @place, militant, guerrilla, regime | to is @official, government, leader, president, @place | with is @official, government, leader, president, @place, rebel
when: subject is @official, government, leader, president, @place, rebel, mediator, envoy, @person
recipient: object, to, with
cameo: 040
+ The president contacted the rebels.
- Customers contacted the helpline.

[open-channel]
light: open, establish, maintain, keep open, restore, re-establish, reestablish + channel, hotline, line of communication, contact, channel of communication
when: with is @actor, @official | between is @actor, @official | noun-with is @actor, @official | noun-between is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with, noun-between
reciprocal: yes
cameo: 040
+ Islamabad opened a channel with the Pakistani Taliban. => actor: Islamabad; recipient: the Pakistani Taliban

[propose-meeting]
light: propose, suggest, offer, float, moot + @meeting, @talks, summit
when: subject is @actor, @official, @body, @pronoun | subject missing
when: subject not doctor, company, @private
when: noun-of is @actor, @official, @body | noun-between is @actor, @official, @body | noun-with is @actor, @official, @body
when: self present
actor: noun-of, noun-between, subject + noun-with
recipient: noun-between, noun-of, noun-with
reciprocal: yes
status: planned
meeting: proposed
cameo: 036
+ Malta proposed a meeting of Libyan and Egyptian officials. => actor: Libyan and Egyptian; status: planned
+ Baku suggested talks with Yerevan. => actor: Baku
- The doctor suggested a meeting about the diet.

# ---- more ways to meet and mediate ---------------------------------------------------------------------------------------

[sit-across-table]
verb: sit, sit down, gather, come together
when: at is table, negotiating table, conference table | around is table | round is table | across is table
when: subject is @place, @actor, @official, side, negotiator, delegation, leader, rebel, minister, envoy, faction, enemy, party
when: subject not family, guest
recipient: with
reciprocal: yes
meeting: held
cameo: 046
+ Envoys of both armies sat down around a table in Doha. => actor: Envoys
- The family sat down at the table to eat.

[roll-out-red-carpet]
light: roll out, lay on, throw + red carpet, state banquet, state dinner, banquet, guard of honour, guard of honor, ceremonial welcome, gala dinner
when: for is @person, @official, @place, president, premier, king, pope, minister, delegation, envoy, guest, visitor, emir
when: subject not hotel, studio, producer
recipient: for, noun-for
mode: visit
cameo: 043
+ Lisbon rolled out the red carpet for the emir. => actor: Lisbon; recipient: the emir

[see-off]
verb: see off, bid farewell, wave off, meet at airport
when: at is airport, station, palace, border
when: object is president, premier, minister, king, queen, delegation, envoy, @official, emir, pope
mode: visit
cameo: 043
+ The governor saw off the delegation at the airport. => recipient: the delegation

[letter-exchange]
light: exchange, swap, send, deliver, carry, hand, pass + letter, message, written message, verbal message, proposals in writing, note, draft, reply, document, written reply, counter-proposal, counterproposal
when: with is @place, @actor, @official, rebel, government, side, mediator, president, leader, general | to is @official, president, king, emir, premier, leader, chancellor, sultan, general secretary | from is president, king, emir, premier, leader, @place, sultan
when: subject is @place, @actor, @official, president, envoy, king, premier, minister, leader, mediator, side, delegation, government
when: with present | from present
recipient: with, to, noun-to
cameo: 040
+ The two presidents exchanged letters with the emir. => actor: The two presidents; recipient: the emir

[back-channel]
noun: back channel, back-channel, backchannel, backchannel talk, secret talk, indirect talk, proximity talk, face-to-face talk, trilateral talk, bilateral talk, six-party talk, ceasefire talk, truce talk, exploratory talk, preparatory talk, working-level talk, military talk, hotline call, marathon talk, closed-door talk, border talk, disarmament talk, accession talk, grain talk, nuclear talk, power-sharing talk, reconciliation talk, crisis talk, unity talk
actor: between, by, of, possessor, modifier, among
recipient: with
reciprocal: yes
when: between present | with present | among present | by present
cameo: 046
+ A secret back channel between the generals stayed open. => actor: the generals

[bring-together]
verb: bring together, get together, assemble, gather
when: object is @official, leader, side, faction, party, rival, negotiator, minister, commander, elder, foe, enemy, chief, representative, warlord, envoy
when: subject is @place, @actor, @official, mediator, un, conference, summit, king, bishop, union, envoy, president, @organisation
when: for is talk, meeting, dialogue, conference, peace, negotiation | in is @place, capital, room | at is table, summit, conference
when: subject not film, party
recipient: object
mode: third-party
cameo: 045
+ The bishop brought together rival elders for talks. => actor: The bishop; recipient: rival elders

[act-between]
light: carry, relay, pass, convey, ferry + message, proposal, offer, demand, reply
when: between is @place, @actor, @official, side, rebel, kidnapper, government, captor, enemy
when: subject is @place, @actor, @official, mediator, envoy, diplomat, elder, bishop, priest, embassy, @organisation, king, @person, sheikh
recipient: between
cameo: 045
+ Muscat relayed messages between the two navies. => actor: Muscat; recipient: the two navies

[resume-contact]
light: resume, restore, re-establish, renew, keep, maintain, break, establish, make + contact, radio contact, direct contact, dialogue, line of communication, hotline, talking, communication
when: with is @place, @actor, @official, rebel, kidnapper, government, side, regime, army, separatist, captor, leader, enemy, general
when: self not break
when: subject is @place, @actor, @official, government, mediator, negotiator, army, side, president, envoy, @organisation
recipient: with, noun-with
cameo: 040
+ Mediators have made contact with the kidnappers. => actor: Mediators; recipient: the kidnappers
- The pilot made contact with the tower.

[video-summit]
verb: address, join, brief, hold
when: by is video link, videolink, video, phone, telephone, zoom, satellite link | via is video link, video, phone, zoom, satellite | over is phone, telephone
when: object is council, parliament, summit, congress, assembly, leader, president, minister, talk, meeting, counterpart
when: subject is @person, @official, @place, president, premier, minister, leader, envoy
recipient: object, with
mode: phone
cameo: 041
+ The president addressed the council by video link. => actor: The president; recipient: the council

[lay-wreath]
light: lay, place + wreath, flower
when: at is memorial, tomb, cemetery, monument, grave, site, embassy | on is grave, tomb, coffin, memorial
when: subject is president, premier, minister, king, queen, pope, chancellor, @official, ambassador, envoy, delegation
mode: visit
recipient: at
cameo: 017
+ The chancellor laid a wreath at the memorial in Lidice. => actor: The chancellor

# --- meetings and contacts in more words ---------------------------------------------------------------------------------
[call-counterpart]
verb: call, ring, dial
recipient: object
reciprocal: yes
when: object is counterpart, president, prime minister, king, foreign minister, chancellor, premier, emir, leader, sultan, defence minister, defense minister, secretary-general, pope, envoy
when: subject is president, prime minister, king, foreign minister, chancellor, premier, emir, leader, minister, sultan, secretary, envoy, @person, @official
when: as missing
when: clause missing
when: self present
mode: phone
cameo: 041
+ The president called his Turkish counterpart on Sunday. => actor: The president
- The senator called the president a liar.

[spoke-by-phone]
verb: speak, talk, confer, chat
reciprocal: yes
recipient: with, to
when: by is phone, telephone, video link, video, videolink, secure line | on is phone, telephone, hotline, line | over is phone, telephone
when: subject is @official, @place, leader, president, minister, general, chancellor, king, prime minister, @person, side, chief, commander, envoy
when: self present
when: document not helpline, customer
mode: phone
cameo: 041
+ The kings of Jordan and Bahrain spoke by telephone on Sunday. => actor: kings of Jordan

[compare-notes]
light: compare, swap, exchange, trade + note, view, opinion, idea, assessment, impression, position paper, proposal, draft, list
reciprocal: yes
recipient: with, noun-with
when: with is @place, @official, @organisation, ally, counterpart, delegation, rebel, envoy, leader, neighbour, side, mediator | noun-with is @place, @official, @organisation, ally, counterpart, delegation, rebel, envoy, leader | on is crisis, war, ceasefire, truce, border, peace, conflict, treaty, sanction, security, withdrawal, dispute, situation | noun-on is crisis, war, ceasefire, truce, border, peace, conflict, treaty, sanction, security, withdrawal
when: subject is @place, @official, minister, general, envoy, leader, delegation, side, negotiator, president, diplomat, @organisation, chief
cameo: 040
+ The generals exchanged views with allies in Ramstein. => actor: The generals

[grant-audience]
light: grant, give, seek, receive in + audience, private audience, hearing, appointment, private meeting
reciprocal: yes
recipient: to, with, indirect, noun-with
when: to is @official, @place, president, minister, delegation, envoy, exile, leader, family, ambassador | with is @official, president, minister, delegation, envoy, leader, pope, king, ambassador | noun-with is @official, president, minister, delegation, envoy, leader, pope, king | indirect is @official, president, minister, delegation, envoy, leader
when: subject is pope, king, queen, emperor, president, emir, sultan, dalai lama, patriarch, prime minister, chancellor, ayatollah, leader, @official
meeting: held
cameo: 040
+ The pope granted an audience to the president of Malta. => actor: The pope; recipient: the president of Malta

[shake-hands]
light: shake, clasp, join + hand
reciprocal: yes
recipient: with
when: with is @official, @place, president, minister, leader, king, enemy, foe, rival, envoy, chief, commander, premier | in is @place, palace, garden, summit, hotel, tent | at is summit, ceremony, meeting, talk, conference, signing, border, funeral, palace
when: subject is leader, president, minister, general, king, premier, envoy, commander, chief, @official, negotiator, prime minister, @person, foe, enemy
when: document not voter, fan, match
meeting: held
cameo: 040
+ In Oslo the president shook hands with the leader of the rebels. => actor: the president

[face-to-face]
verb: meet, talk, negotiate, confront, sit
reciprocal: yes
recipient: with, object, between
when: self has face to face, face-to-face, behind closed doors, privately, secretly, in secret, informally, separately, jointly, bilaterally
when: subject is @official, commander, leader, envoy, rebel, minister, side, negotiator, president, delegation, general, @place, chief, elder, premier, king
when: self present
meeting: held
cameo: 040
+ Commanders of both armies met secretly with envoys in Juba. => recipient: envoys

[receive-delegation]
verb: receive, entertain, fete, greet, see, welcome, host, hear
recipient: object
reciprocal: yes
when: object is delegation, envoy, special envoy, emissary, negotiator, mediator, ambassador, foreign minister, defence minister, president, prime minister, secretary of state, dignitary, chief, counterpart, deputation, king, premier, emissary
when: at is palace, airport, residence, ministry, office, vatican, kremlin, white house, villa, retreat, camp david, castle, headquarters, base, farm, ranch | in is palace, capital, office, kremlin, vatican, @place, tent, residence, villa
when: subject is @official, president, king, pope, emir, minister, premier, prime minister, chancellor, sultan, junta, mayor, governor, leader, @person, @place, government
when: self present
meeting: held
cameo: 043
+ The emir received a delegation from Chad at his palace. => actor: The emir; recipient: a delegation from Chad

[elders-council]
light: hold, convene, call, attend, open, summon, conclude + council of elders, shura, tribal council, tribal meeting, palaver, indaba, kgotla, peace caravan, town hall with rebels, reconciliation meeting, peace conference, donor conference, donors conference, crisis meeting, crisis talk, war council, war cabinet meeting, ministerial meeting, trilateral, trilateral meeting, quadrilateral, working lunch, working dinner, side meeting, bilateral, plenary session, technical talk, expert-level talk, proximity talk, pre-talks, exploratory talk, preparatory talk, security dialogue, strategic dialogue
actor: subject + with
recipient: with, between, noun-with, noun-between
reciprocal: yes
when: subject not school, company, firm
meeting: held
cameo: 046
+ The premier convened a war council with the generals. => actor: The premier

[crisis-talks-noun]
noun: crisis talk, emergency talk, ceasefire talk, truce talk, peace conference, peace summit, donor conference, border talk, nuclear talk, disarmament talk, arms talk, arms control talk, hostage talk, reconciliation talk, unity talk, coalition talk, trade talk, climate talk, accession talk, debt talk, high-level talk, ministerial talk, direct talk, trilateral talk, trilateral summit, tripartite meeting, four-way talk, six-party talk, contact group meeting, security dialogue, strategic dialogue, shuttle mission, mediation mission, goodwill visit, fact-finding trip, state dinner, tete-a-tete, huddle
actor: between, among, possessor, by, modifier, of
recipient: with, between, among
reciprocal: yes
when: with is @place, @official, @organisation, @fighter, rebel, government, opposition, neighbour | between is @place, @official, @organisation, @fighter, rebel, government, side, army | among is @place, @official, faction, party | modifier is @place
meeting: held
cameo: 046
+ Delegates spoke of direct talks with the rebels in Juba. => recipient: the rebels

[hotline-call]
light: pick up, use, activate, man, open, test + hotline, red phone, military hotline, crisis hotline with, direct line, channel, back channel, backchannel, deconfliction line, deconfliction channel, line of communication
recipient: with, to, between
reciprocal: yes
when: with is @place, @organisation, rebel, taliban, hamas, army, government | between is @place, army, military, capital | to is @place, army, kremlin, pentagon, rebel | subject is army, @place, general, commander, @military
mode: phone
cameo: 041
+ Seoul opened a direct line to Pyongyang. => actor: Seoul

[pay-respects]
verb: call, pay, drop in, look in
recipient: on
when: on is president, prime minister, king, foreign minister, premier, defence minister, emir, governor, sultan, patriarch, pope
when: subject is ambassador, envoy, delegation, minister, general, secretary, @official, prince, delegate, commissioner, chief
when: clause missing
when: for missing
when: self present
mode: visit
cameo: 042
+ The Danish ambassador called on the foreign minister in Bamako. => actor: The Danish ambassador; recipient: the foreign minister
