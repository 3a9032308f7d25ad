// The negotiation between parties: where each stands on each issue, rounds, agreements with their breaches, mediators.

import { api, get, query } from '../api.js';
import { empty, h } from '../dom.js';
import { actorWords, quote, reference } from '../evidence.js';
import { capital, dayOf, several, showDay, showDays } from '../format.js';
import { go } from '../app.js';

/** Moves that say no more than the stance does. */
const PLAIN = ['demanded', 'offered', 'refused', 'agreed'];

export async function page(asked, { columns, names }) {
  const parties = asked.getAll('party');
  const chooser = partyForm(columns, names, parties);
  const root = h('section.page', {}, h('header', {}, h('h1', {}, 'Negotiation'), parties.map((p) => h('span.badge.solid', {}, names[p] ?? p))), chooser);
  if (!parties.length) {
    root.append(empty('Whose negotiation?', 'Name two parties or more: countries, or movements as the reports name them.'));
    return root;
  }
  const track = await get('/track', { party: parties });
  root.firstChild.append(h('div.tools', {}, h('a.button', { href: `${api}/track${query({ party: parties })}`, download: 'parley-track.json' }, 'Export (JSON)')));
  root.append(...board(track, names));
  return root;
}

/** Parties of the dossier, the most frequent first, are offered as one types. */
function partyForm(columns, names, parties) {
  const list = h('datalist', { id: 'parties' }, frequent(columns).map((name) => h('option', { value: name })),
    Object.values(names).map((name) => h('option', { value: name })));
  const input = (value, n) => h('label', {}, `Party ${n}`, h('input', { list: 'parties', name: 'party', value: names[value] ?? value ?? '', placeholder: n > 2 ? 'optional' : '' }));
  const code = (text) => Object.keys(names).find((c) => names[c].toLowerCase() === text.toLowerCase()) ?? text;
  return h('form.card.form', {
    onsubmit: (event) => {
      event.preventDefault();
      const chosen = new FormData(event.target).getAll('party').map((p) => p.trim()).filter(Boolean).map(code);
      go('/negotiation?' + new URLSearchParams(chosen.map((p) => ['party', p])));
    },
  }, list, [0, 1, 2].map((i) => input(parties[i], i + 1)), h('div', {}, h('button.primary', { type: 'submit' }, 'Show the board')));
}

function frequent({ parties, party }) {
  const counts = new Uint32Array(parties.length);
  party.forEach((code) => { counts[code >> 1]++; });
  return [...counts.keys()].sort((a, b) => counts[b] - counts[a]).slice(0, 300).map((i) => parties[i]);
}

function board(track, names) {
  const sections = [issues(track, names), rounds(track, names), agreements(track, names), mediations(track, names), ...track.strands.map((s) => strand(s, names))].filter(Boolean);
  if (sections.length) return sections.map((s) => h('div', { style: { 'margin-top': '16px' } }, s));
  return [empty('Nothing between these parties', 'The reports tell of no positions, meetings or agreements of theirs. Add reports, or name the parties as the reports do.')];
}

function issues({ issues: list, parties }, names) {
  if (!list.length) return null;
  const columns = [...new Set([...parties, ...list.flatMap((issue) => issue.lines.map((line) => line.party))])]
    .filter((party) => list.some((issue) => issue.lines.some((line) => line.party === party)));
  return h('section.card', {}, h('h2', {}, 'Where they stand'), h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': 'Positions by issue and party' }, h('table.board', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Issue'), columns.map((p) => h('th', { scope: 'col' }, names[p] ?? p)))),
    h('tbody', {}, list.map((issue) => h('tr', {}, h('th', { scope: 'row' }, capital(issue.issue)),
      columns.map((party) => position(issue, party, names))))))));
}

function position(issue, party, names) {
  const line = issue.lines.find((one) => one.party === party);
  return line ? h('td', { 'data-party': names[party] ?? party }, cell(line, names)) : h('td.none', {}, h('span.faint', {}, 'not said'));
}

/** The present position, and the way to it. */
function cell(line, names) {
  const [present, ...past] = [...line.stands].reverse();
  return [stand(present, names), past.length ? h('details.past', {}, h('summary', {}, `${several(past.length, 'earlier position')}`), past.map((s) => stand(s, names))) : null];
}

function stand(one, names) {
  return h('div', {}, h('p', {}, h('span.stance', {}, capital(PLAIN.includes(one.move) ? one.stance : `${one.stance} (${one.move})`)),
    one.addressee ? ` from ${names[one.addressee] ?? one.addressee}` : '', one.date ? h('span.small.faint', {}, ` · ${showDay(dayOf(one.date))}`) : ''),
  h('p', {}, one.what), h('p', {}, one.citations.slice(0, 4).map((c) => [reference(c), ' '])));
}

function rounds({ rounds: list }, names) {
  if (!list.length) return null;
  return h('section.card', {}, h('h2', {}, 'Rounds and meetings'), h('ol.timeline-list', {}, list.map((round) => h('li', {},
    h('p', {}, h('strong', {}, showDays(round.from, round.to)), ' ', h('span.badge', { class: `badge ${round.status === 'planned' || round.status === 'proposed' ? 'solid' : ''}` }, round.status), ' ', h('span.faint', {}, round.level)),
    h('p', {}, round.participants.map((a) => a.name ?? a.text).join(', '), round.place ? ` · ${round.place.name ?? round.place.text}` : '',
      round.host ? ` · host: ${actorWords(round.host, names)}` : '', round.mediators.length ? ` · mediated by ${round.mediators.map((m) => m.name ?? m.text).join(', ')}` : ''),
    h('details', {}, h('summary.small.faint', {}, several(round.history.length, 'report')), round.history.map((turn) => quote(turn.citation, turn.status)))))));
}

function agreements({ agreements: list }, names) {
  if (!list.length) return null;
  return h('section.card', {}, h('h2', {}, 'Agreements and breaches'), h('ol.timeline-list', {}, list.map((made) => h('li', {},
    h('p', {}, h('strong', {}, capital(made.kind)), made.date ? ` · ${showDay(dayOf(made.date))} ` : ' ', h('span', { class: `badge ${made.status === 'broken' ? 'warn' : ''}` }, made.status),
      made.scope ? ` · ${made.scope.name ?? made.scope.text}` : ''),
    h('p', {}, made.parties.map((a) => a.name ?? a.text).join(', ')),
    made.breaches.length ? h('div', {}, h('h3', {}, several(made.breaches.length, 'reported breach', 'reported breaches')), made.breaches.map((b) => quote(b.citation,
      [b.by ? `by ${actorWords(b.by, names)}` : null, b.said ? `said ${actorWords(b.said, names)}` : null].filter(Boolean).join(', ')))) : null,
    made.history.map((entry) => entryWords(entry, names))))));
}

function mediations({ mediations: list }, names) {
  if (!list.length) return null;
  return h('section.card', {}, h('h2', {}, 'Mediators'), list.map(({ mediator, entries }) => h('div', {}, h('h3', {}, actorWords(mediator, names)), entries.map((e) => entryWords({ ...e, by: null }, names)))));
}

function strand({ subject, entries }, names) {
  return h('section.card', {}, h('h2', {}, capital(subject.replace('-', ' '))), h('ol.timeline-list', {}, entries.map((e) => h('li', {}, entryWords(e, names)))));
}

function entryWords(entry, names) {
  return h('p', {}, entry.date ? h('strong', {}, `${showDay(dayOf(entry.date))} `) : null, h('span.badge', {}, entry.status), ' ', entry.by ? `${actorWords(entry.by, names)}: ` : '', entry.what, ' ',
    entry.citations.slice(0, 3).map((c) => [reference(c), ' ']));
}
