# SUPPORT: praise, endorse, defend in words, rally support, recognise, open or improve relations, sign or ratify a treaty,
# apologise, forgive (CAMEO 050-057). Support in money, arms or goods is AID. Own work, Apache-2.0.
type SUPPORT

# --- praise ---------------------------------------------------------------------------------------------------

[praise]
verb: praise, laud, applaud, commend, extol, acclaim, salute, compliment, eulogize, eulogise, cheer, lionize
when: subject is @actor, @official, @body, @pronoun
when: object not film, book, novel, album, song, play, performance, goal
recipient: noun-possessor, noun-of, object
cameo: 051
+ Russia praised Colombia for its patience.
- Critics praised the film.
- The review praised the novel.

[hail]
verb: hail
when: object present
when: object not cab, taxi
when: subject is @actor, @official, @body, @pronoun
recipient: noun-possessor, noun-of, object
cameo: 051
+ Tehran hailed the verdict as a victory. => actor: Tehran
- She hailed a taxi.

[welcome-thing]
verb: welcome
when: object is decision, move, release, @agreement, @ceasefire, @proposal, @talks, statement, step, announcement, election, vote, verdict, ruling, news, offer, effort, @reform, @yielding, visit, report, outcome, result, role, appointment, support, progress, commitment, call, deployment, initiative, adoption, signing, arrest, pledge, development, victory, lifting, resolution
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: noun-possessor, noun-by, noun-of, noun-between
cameo: 051
+ Paris welcomed the decision of Belgrade. => actor: Paris; recipient: Belgrade
+ The truce was welcomed by Jordan. => actor: Jordan
- The hotel welcomed a hundred guests.

[praise-noun]
noun: praise, commendation, applause, acclaim
when: for is @actor | of is @actor | from is @actor, @official | possessor is @actor | by is @actor, @official
when: modifier not critical
actor: possessor, from, by
recipient: for, of
cameo: 051
+ Minsk's praise for the Kremlin surprised nobody. => actor: Minsk; recipient: the Kremlin
- The play won praise for its music.

[pay-tribute]
light: pay, offer, heap, lavish, express, give, voice, shower, convey + tribute, praise, homage, admiration, appreciation, gratitude, thanks
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, on, for, noun-to
cameo: 051
+ The envoy paid tribute to the Sudanese doctors. => actor: The envoy; recipient: the Sudanese doctors
+ Warsaw voiced its gratitude to Washington. => actor: Warsaw; recipient: Washington

[congratulate]
verb: congratulate, felicitate, toast
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
cameo: 051
+ Xi congratulated the new Brazilian president. => actor: Xi; recipient: the new Brazilian president
- The coach congratulated his players.

[thank]
verb: thank
when: object is @actor, @official
when: subject is @official, president, prime minister, minister, leader, government, @place, ambassador, envoy, chancellor, king, @organisation
recipient: object
cameo: 051
+ Kyiv thanked the Baltic states for their shells. => actor: Kyiv; recipient: the Baltic states
- The singer thanked her fans.

[send-congratulations]
light: send, offer, extend, convey + congratulation, best wish, greeting, message of congratulation, message of support, felicitation
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to, indirect
cameo: 051
+ The king sent congratulations to the Kuwaiti emir. => actor: The king; recipient: the Kuwaiti emir

[honour]
verb: decorate, honour, honor, award, bestow, confer
when: object is medal, order, honour, honor, title, @official, commander, award
when: subject is president, government, king, queen, @place, emperor, parliament, minister
recipient: to, on, upon, object
cameo: 051
+ The president bestowed a medal on the Cuban doctors. => actor: The president; recipient: the Cuban doctors
- The bank awarded a contract to the builder.

# --- endorse and back -----------------------------------------------------------------------------------------

[endorse]
verb: endorse, back, espouse, champion, advocate, favour, favor, applaud, embrace
when: object is @proposal, @agreement, @talks, @ceasefire, @actor, candidate, bid, call, stance, position, policy, idea, solution, decision, claim, appointment, mission, move, resolution, step, effort, statehood, independence, membership, @reform, right, sovereignty, sanction, role | of is @proposal
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: noun-possessor, noun-of, object
cameo: 051
+ Botswana endorsed the peace plan. => actor: Botswana
- The driver backed the car into the garage.
- The bank endorsed the cheque.

[support-verbal]
verb: support
when: object is @proposal, resolution, @agreement, @talks, candidate, bid, call, stance, position, policy, idea, solution, decision, claim, president, government, leader, minister, sanction, independence, @place, @person, effort, right, sovereignty, integrity, process, cause, opposition, membership, coup, war, @reform, struggle, move, mission
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not child, family, wife, roof, claim form
recipient: noun-possessor, noun-of, object
cameo: 051
+ Ankara supported the independence of Kosovo. => actor: Ankara
+ Hungary supports the Serbian president. => actor: Hungary; recipient: the Serbian president
- He supports his family by fishing.
- Pillars support the roof.

[express-support]
light: express, voice, offer, declare, reiterate, give, pledge, announce, reaffirm, show, lend, throw, affirm, convey, proclaim, state, extend, renew, demonstrate, stress, underline, throw behind, lend behind, underscore, confirm, emphasize, emphasise, repeat, indicate + support, backing, solidarity, confidence, sympathy, endorsement, encouragement, faith, trust, moral support, weight, loyalty, commitment
when: subject is @actor, @official, @body, @pronoun | subject missing
when: noun-for not family
recipient: for, noun-for, to, with, noun-with, behind, noun-to, in, noun-in
cameo: 051
+ Brasilia expressed solidarity with the Cuban people. => actor: Brasilia; recipient: the Cuban people
+ Belgium threw its weight behind the African candidate. => actor: Belgium; recipient: the African candidate
- The beam gave support to the roof.

[support-noun]
noun: support, backing, endorsement, solidarity, advocacy, allegiance
when: possessor is @actor | modifier is @actor | from is @actor, @official | by is @actor, @official
when: for is @actor, @proposal, @agreement, @talks, independence, @reform, coup, war, government, policy | from is @actor, @official | of is @actor, plan, @proposal | with is @actor, @official
when: modifier not life, military, financial, logistical, air, material, technical, economic, humanitarian, child
actor: possessor, from, by, modifier, of
recipient: for, of, to, with
cameo: 051
+ Beijing's support for Pyongyang is waning. => actor: Beijing; recipient: Pyongyang
- The patient is on life support.

[stand-by]
verb: stand, side, rally, stick, align, stand up, speak up, stick up, root, speak out, get
when: subject is @actor, @official, @body, @pronoun | subject missing
when: by is @actor, @official | with is @actor, @official, decision, plan | behind is @actor, plan, decision, proposal | around is @actor | for is @actor, right | round is @actor
recipient: by, with, behind, around, for, round
cameo: 051
+ Australia stood by Papua New Guinea. => actor: Australia; recipient: Papua New Guinea
+ The Arab states sided with Kuwait against Iraq. => actor: The Arab states; recipient: Kuwait
- Passengers stood by the door.

[supportive]
adjective: supportive, appreciative
when: of is @actor, plan, @proposal, effort, @talks, mission
when: subject is @actor, @official, @body, @pronoun
recipient: of
cameo: 051
+ Nigeria was supportive of the mission. => actor: Nigeria
- Her parents were supportive of her studies.

[grateful]
adjective: grateful, thankful
when: to is @actor, @official | for is @aid, @support, help
when: subject is @actor, @official, @body, @pronoun
recipient: to
cameo: 051
+ Dhaka is grateful to New Delhi for the vaccines. => actor: Dhaka; recipient: New Delhi

[vote-for]
verb: vote
when: for is resolution, motion, @proposal, membership, independence, @agreement, @reform, candidate, bill | in present
when: in is favour, favor | for present
when: subject is @place, country, council, parliament, lawmaker, government, congress, state, senate, @organisation, member, delegation, deputy
recipient: of
cameo: 051
+ India voted in favour of the resolution. => actor: India
- The villagers voted for the mayor.

[approve-law]
light: approve, adopt, pass, endorse, back, ratify + resolution, motion, declaration, communique, convention
when: subject is council, assembly, parliament, congress, senate, country, member, @place, @organisation, delegate, union, lawmaker, state, summit
recipient: on
cameo: 051
+ The Security Council adopted a resolution on Libya. => actor: The Security Council

[hail-as]
verb: call, describe, term, label
when: as is friend, partner, ally, success, hero, breakthrough, victory, milestone, step
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object is @actor, @official
recipient: object
cameo: 051
+ Bush described Jordan as an important partner. => actor: Bush; recipient: Jordan

[lobby-for]
light: rally, drum up, muster, garner, mobilise, mobilize, build, whip up, seek, canvass + international support, support, backing, sympathy
when: for is @actor, @proposal | noun-for is @actor, @official, @proposal | behind is @actor
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: for, noun-for, behind
cameo: 053
+ Riyadh rallied support for the Yemeni president. => actor: Riyadh; recipient: the Yemeni president

# --- defend in words ------------------------------------------------------------------------------------------

[defend-verbally]
verb: defend, justify, vindicate, uphold
when: object is decision, policy, record, action, right, strategy, handling, position, move, plan, law, use, role, sanction, strike, agreement, deal, stance, conduct, war, minister, choice, effort, system, involvement, view, measure, response, treatment, sale, visit, crackdown, operation, raid, comment, remark, behaviour, behavior, reform, approach, ruling, ally, practice, sovereignty, treaty, attack, invasion, presence, legitimacy
when: subject is @actor, @official, @body, @pronoun | subject missing
when: against not attack, rebel, invader, troop, troops, army, aggression
recipient: noun-possessor, noun-of, object
cameo: 052
+ The chancellor defended Germany's handling of the gas crisis. => actor: The chancellor; recipient: Germany
- Soldiers defended the bridge.
- The champion defended his title.

[defend-of]
verb: defend
when: noun-possessor is @actor | noun-of is @actor
when: subject is @official, @person, president, prime minister, minister, chancellor, ambassador, spokesman, government, @place
when: object not capital, border, city, town, territory, airspace, coast, frontier, land, soil, post, base, position, village, goal, title
recipient: noun-possessor, noun-of
cameo: 052
+ The Danish ambassador defended Greenland's fishing quotas. => actor: The Danish ambassador
- Soldiers defended the country's borders.

[defend-person]
verb: defend, exonerate, shield
when: object is president, minister, ally, premier, chancellor, general, @person, government, prime minister, governor, @place
when: over present | for present | against is criticism, accusation, charge, allegation, claim, critic
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
cameo: 052
+ Vucic defended Dodik against criticism from Brussels. => actor: Vucic; recipient: Dodik
- Troops defended Kharkiv.

[defence-noun]
light: come, leap, rush, spring, rise + to defence, to defense, to aid of, to support of
when: subject is @official, president, prime minister, minister, leader, @person, chancellor, ambassador, spokesman
when: noun-of is @actor | noun-possessor is @actor | of is @actor
recipient: of, noun-of, noun-possessor
cameo: 052
+ The minister came to the defence of Poland.

# --- recognition and relations --------------------------------------------------------------------------------

[recognize-state]
verb: recognize, recognise, acknowledge
when: object is @place, state, government, independence, sovereignty, president, leader, council, statehood, republic, @person, authority, claim, border, capital, republics, opposition, legitimacy, integrity, passport, regime, administration
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not need, fact, face, voice, mistake, problem, threat, importance
when: subject not @private
recipient: noun-possessor, noun-of, object
contexts: diplomatic
cameo: 054
+ Iceland recognised Lithuania in 1991. => actor: Iceland; recipient: Lithuania
+ The independence of East Timor was recognised by Portugal. => actor: Portugal
- The singer recognised the leader of the band.

[recognition-noun]
noun: recognition, diplomatic recognition
when: of is @place, state, government, independence, sovereignty, council, @actor
when: by is @actor, @official | possessor is @actor | modifier is @actor
actor: possessor, by, modifier
recipient: of
contexts: diplomatic
cameo: 054
+ Serbia protested against Norway's recognition of Kosovo. => actor: Norway; recipient: Kosovo
- The software improves recognition of faces.

[grant-recognition]
light: grant, give, extend, accord, offer, withhold + recognition, diplomatic recognition, official recognition
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, indirect, noun-to
contexts: diplomatic
cameo: 054
+ Managua granted recognition to Abkhazia. => actor: Managua; recipient: Abkhazia

[relations]
light: establish, restore, resume, normalise, normalize, upgrade, improve, strengthen, mend, repair, deepen, boost, re-establish, reestablish, forge, expand, reset, develop, open, renew, enhance, cement, consolidate, build, raise, thaw, warm, elevate, broaden, set up, rebuild, reopen, revive, tighten + diplomatic relations, diplomatic tie, relation, tie, link, relationship, cooperation, friendship, alliance, contact, bond, bridge
when: subject is @actor, @official, @body, @pronoun | subject missing
when: with is @actor, @official | noun-with is @actor, @official | between is @actor, @official | noun-between is @actor, @official | noun-modifier is diplomatic, bilateral, political, trade | subject is country, nation, state, side, @place
recipient: with, noun-with, between, noun-between, to, noun-to
reciprocal: yes
contexts: diplomatic
cameo: 050
+ Bhutan established diplomatic relations with Oman. => actor: Bhutan; recipient: Oman
+ Ties with Damascus were restored by the Emirates. => actor: the Emirates; recipient: Damascus
- The museum improved its links with schools.

[relations-noun]
noun: normalisation, normalization, rapprochement, reconciliation, detente, resumption, restoration, thaw, upgrade, reconciliation
when: of is @relations, @actor | between is @actor, @official | with is @actor, @official
when: possessor is @actor | between is @actor, @official | with is @actor, @official | by is @actor, @official | of is @relations
when: of not payment, service, production
actor: between, possessor, by, modifier
recipient: with, between
reciprocal: yes
contexts: diplomatic
cameo: 050
+ The rapprochement between Riyadh and Tehran surprised analysts. => actor: Riyadh; recipient: Tehran
- The thaw between the two cold fronts was brief.

[reconcile]
verb: reconcile, make up
when: with is @actor, @official | subject is @actor
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object missing
recipient: with
reciprocal: yes
contexts: diplomatic
cameo: 050
+ Qatar reconciled with its neighbours. => recipient: its neighbours
- The accountant reconciled the books.

[make-peace]
light: make, conclude, forge + peace, alliance, common cause
when: with is @actor, @official | noun-with is @actor, @official | subject is @place, country, tribe, faction, clan, side
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with, noun-with
reciprocal: yes
contexts: diplomatic
cameo: 050
+ Jordan made peace with Israel in 1994. => actor: Jordan; recipient: Israel
- He made peace with his past.

[open-embassy]
verb: open, reopen, establish, inaugurate, upgrade, re-open, set up
when: object is embassy, consulate, mission, consulate general, diplomatic mission, liaison office, interest section
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: in, at
contexts: diplomatic
cameo: 050
+ Bahrain reopened its embassy in Damascus. => actor: Bahrain; recipient: Damascus

[appoint-ambassador]
verb: appoint, name, nominate, accredit, exchange, send back, return, dispatch
when: object is ambassador, charge d'affaires, charge, consul, envoy
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, with
contexts: diplomatic
cameo: 050
+ Asmara appointed an ambassador to Addis Ababa. => actor: Asmara; recipient: Addis Ababa
- The brand named the actor its ambassador.

[present-credentials]
light: present, submit, hand over + credential, letter of credence
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to
contexts: diplomatic
cameo: 050
+ The new Thai envoy presented his credentials to the king. => actor: The new Thai envoy; recipient: the king

[ally-with]
verb: ally, align, unite
when: with is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
reciprocal: yes
cameo: 050
+ Rwanda has allied with Uganda.

[admit-member]
verb: admit, accept, welcome, readmit, re-admit
when: object is @place, country, republic, state
when: to is @organisation, alliance, union, group, bloc, body, league | into is @organisation, alliance, union, group, bloc, body, league, fold | as is member
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: object
contexts: diplomatic
cameo: 050
+ The Arab League readmitted Syria to the bloc. => actor: The Arab League; recipient: Syria

[join-bloc]
verb: join, rejoin, accede, enter
when: object is @organisation, alliance, bloc, union, currency union, eurozone | to is @organisation, treaty, convention, alliance, union
when: subject is @place, country, state, republic
recipient: object, to
contexts: diplomatic
cameo: 050
+ Croatia joined the European Union. => actor: Croatia; recipient: the European Union
- The engineer joined Microsoft.

# --- treaties -------------------------------------------------------------------------------------------------

[sign-agreement]
light: sign, initial, ratify, conclude, finalise, finalize, seal, ink, co-sign, countersign, cosign, adopt, enter into, approve + @agreement, @ceasefire, memorandum, letter of intent, peace deal, peace accord, communique, roadmap, pledge
light: sign, initial, co-sign, cosign, adopt, approve + statement, letter, joint statement
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not transfer, record deal, book deal, lease, contract
recipient: with, noun-with
reciprocal: yes
contexts: diplomatic
cameo: 057
+ Vietnam signed a trade agreement with Israel. => actor: Vietnam; recipient: Israel
+ The treaty was ratified by Finland and Sweden. => actor: Finland; recipient: Sweden
+ Iraq and Turkey have initialled a water accord. => actor: Iraq; recipient: Turkey
- The club signed a striker from Brazil.
- The actress signed a record deal.

[sign-up]
light: put, append, affix + signature, name
when: to is @agreement | noun-to is @agreement
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient:
contexts: diplomatic
cameo: 057
+ Both generals put their signatures to the accord. => actor: Both generals

[ratification-noun]
noun: signing, ratification, signature, conclusion, finalisation, finalization
when: of is @agreement, treaty, @ceasefire
actor: possessor, by, between
recipient: with, between
contexts: diplomatic
cameo: 057
+ Thousands celebrated the signing of the peace accord by the two generals. => actor: the two generals
- The conclusion of the agreement clause was unclear to students.

[implement-agreement]
light: implement, honour, honor, uphold, respect, observe, abide by, renew, extend, reaffirm + @agreement, treaty, commitment
when: object not ceasefire, cease-fire, truce, armistice
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
contexts: diplomatic
cameo: 050
+ Cyprus renewed its defence pact with France. => actor: Cyprus; recipient: France
- The player extended his deal with Chelsea.

# --- apologise and forgive ------------------------------------------------------------------------------------

[apologize]
verb: apologize, apologise
when: subject is @actor, @official, @body, @pronoun
recipient: to
cameo: 055
+ Copenhagen apologised to Greenland for the tests. => actor: Copenhagen; recipient: Greenland

[say-sorry]
light: make, offer, issue, extend, give, express, present, convey, tender, send + apology, public apology, formal apology
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, noun-to, indirect
cameo: 055
+ The navy offered an apology to the fishermen. => actor: The navy; recipient: the fishermen

[apology-noun]
noun: apology
when: possessor is @actor | from is @actor, @official | by is @actor, @official | modifier is @actor
actor: possessor, from, by, modifier
recipient: to
cameo: 055
+ Tokyo's apology to the comfort women came late. => actor: Tokyo

[forgive]
verb: forgive, absolve
when: object is @actor, @official
when: subject is @actor, @official, @body, @pronoun | subject missing
when: object not debt, loan
recipient: object
cameo: 056
+ The king has forgiven the rebels.

[join-forces-verbal]
verb: commit, recommit, rededicate
when: to is @peace, peace, @agreement, alliance, defence, defense, process, cooperation
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: with
cameo: 050
+ Seoul recommitted itself to the alliance. => actor: Seoul

[reaffirm]
light: reaffirm, reiterate, underline, stress, restate, underscore, reconfirm + @support, friendship, commitment, alliance, tie, solidarity, recognition, bond
when: subject is @actor, @official, @body, @pronoun | subject missing
recipient: to, for, with, noun-to, noun-for, noun-with
cameo: 051
+ Canberra reaffirmed its alliance with Port Moresby. => actor: Canberra; recipient: Port Moresby

# ---- more ways to back, recognise and make up ---------------------------------------------------------------------------

[send-back-ambassador]
verb: return, send back, reinstate, reaccredit, restore, exchange, swap
when: object is ambassador, envoy, charge, diplomat, consul
when: to is @place, post, capital, embassy | with is @place
when: subject is @place, @actor, government, ministry, neighbour, side
recipient: to, with, noun-to
cameo: 050
+ Rabat has sent back its ambassador to Berlin. => actor: Rabat; recipient: Berlin

[bury-hatchet]
light: bury, mend, heal + hatchet, fence, rift, wound, differences, enmity
when: subject is @place, @actor, @official, side, leader, tribe, clan, neighbour, faction, party, rival, government
when: subject not doctor, nurse, farmer
recipient: with, noun-with
reciprocal: yes
cameo: 050
+ The clans buried the hatchet after forty years. => actor: The clans
- The farmer mended the fence.

[stand-shoulder]
light: stand + shoulder to shoulder, side by side, firmly behind
verb: stand foursquare
when: with is @place, @actor, people, ally, government, ukraine, victim, army | behind is @place, @actor, people, ally, government
when: subject is @place, @actor, @official, government, president, ally, minister, union, alliance
recipient: with, behind
cameo: 051
+ Warsaw stands foursquare with its ally. => actor: Warsaw

