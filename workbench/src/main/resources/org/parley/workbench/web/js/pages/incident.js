// One incident: what, when, where, who, how many, who says so; every value with the words it rests on.

import { get } from '../api.js';
import { fill, h } from '../dom.js';
import { askCorrection, decide, undo } from '../decide.js';
import { actorWords, quote, reference } from '../evidence.js';
import { figureChart } from '../figures.js';
import { capital, several, showDay, showDays, showFigure, dayOf } from '../format.js';
import { glyph, kindOf } from '../kinds.js';
import { titleFrom } from '../words.js';

export async function page(asked, { names, summary }) {
  const id = asked.get('id');
  const root = h('article.page', {});
  const load = async (review) => {
    const wanted = review?.incident ?? id;
    const [answer, { items }] = await Promise.all([get(`/incidents/${encodeURIComponent(wanted)}`), get('/reviews', { incident: wanted })]);
    // What was taken back no longer holds, and is still told.
    answer.reviews.push(...items.filter((one) => one.undoneBy));
    fill(root, ...content(answer, names, summary.readOnly, load));
  };
  await load();
  return root;
}

function content({ incident, verdict, reviews }, names, readOnly, reload) {
  const title = titleFrom(incident.type, incident.status, incident.actors.map((s) => s.actor.name ?? s.actor.text),
    incident.recipients.map((s) => s.actor.name ?? s.actor.text));
  document.title = `${title} · Parley`;
  return [
    h('header', {}, h('h1', {}, glyph(kindOf(incident.type), 20), ' ', title), badges(incident, verdict),
      readOnly ? null : tools(incident, reload)),
    h('div.two', {},
      h('div.stack', {}, facts(incident, names), ...incident.figures.map(figurePanel), evidence(incident)),
      h('div.stack', {}, sources(incident), claims(incident, names), history(incident), reviewPanel(reviews, readOnly, reload))),
  ];
}

function badges(incident, verdict) {
  return h('span', {}, h('span.badge', {}, incident.status), ' ',
    incident.contests.map((what) => [h('span.badge.warn', {}, `contested: ${what}`), ' ']),
    verdict === 'unreviewed' ? null : h('span.badge.solid', {}, verdict));
}

function tools(incident, reload) {
  const correct = async (field) => {
    const decision = await askCorrection(incident, field);
    if (decision) await decide(incident.id, decision, reload);
  };
  return h('div.tools', {},
    h('button', { type: 'button', onclick: () => decide(incident.id, { decision: 'accept' }, reload) }, 'Accept'),
    h('button', { type: 'button', onclick: () => correct('FATALITIES') }, 'Correct …'),
    h('button', { type: 'button', onclick: () => decide(incident.id, { decision: 'reject' }, reload) }, 'Reject'));
}

function facts(incident, names) {
  const { place } = incident;
  const rows = [
    ['What', [capital(incident.type.toLowerCase()), incident.mode && ` · ${incident.mode}`, incident.weapon && ` · ${incident.weapon}`]],
    ['When', [showDays(incident.from, incident.to), said(incident.days, ({ from, to }) => showDays(from, to))]],
    ['Where', place ? [placeWords(place, names), said(incident.places, (p) => placeWords(p, names))] : 'no place known'],
    ['Who', sides(incident.actors, names)],
    ['To whom', sides(incident.recipients, names)],
  ];
  return h('section.card', {}, h('h2', {}, 'What is known'),
    h('dl.facts', {}, rows.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])));
}

function placeWords(place, names) {
  const how = { 1: '', 2: 'near it or part of a region', 3: 'a region or country' }[place.precision];
  return [[place.name ?? place.text, place.admin1 !== place.name ? place.admin1 : null, names[place.country] ?? place.country]
    .filter((v, i, all) => v && all.indexOf(v) === i).join(', '), how && ` (${how})`].filter(Boolean).join('');
}

/** What single reports say where they say different things. */
function said(cited, words) {
  const byWords = new Map();
  cited.forEach(({ value, citation }) => byWords.set(words(value), [...byWords.get(words(value)) ?? [], citation]));
  if (byWords.size < 2) return null;
  return h('details', {}, h('summary.small.faint', {}, `${byWords.size} versions`),
    [...byWords].map(([text, citations]) => h('p.small', {}, text, ' · ', citations.slice(0, 4).map((c) => [reference(c), ' ']))));
}

function sides(list, names) {
  if (!list.length) return h('span.faint', {}, 'not said');
  return list.map(({ actor, sources, citations }) => h('p', {}, actorWords(actor, names), ' ',
    h('span.small.faint', {}, sources ? several(sources, 'source') : 'as corrected'), ' ',
    citations.filter((c, i, all) => all.findIndex((o) => o.report === c.report) === i).slice(0, 3).map((c) => [reference(c), ' '])));
}

function figurePanel(figure) {
  return h('section.card', {},
    h('h2', {}, `${capital(figure.kind)}: ${showFigure(figure)}`, ' ', figure.contested ? h('span.badge.warn', {}, 'sources differ') : null),
    figureChart(figure),
    figure.said.length ? h('div.scroll', {}, h('table', {}, h('thead', {}, h('tr', {}, ['Source', 'Day', 'Figure', 'Words'].map((t) => h('th', { scope: 'col' }, t)))),
      h('tbody', {}, figure.said.map((one) => h('tr', {}, h('td', {}, one.source), h('td', {}, one.date ? showDay(dayOf(one.date)) : '–'),
        h('td', {}, showFigure(one.quantity)), h('td', {}, `“${one.quantity.text}” `, reference(one.citation))))))) : null);
}

function evidence(incident) {
  const distinct = incident.evidence.filter((c, i, all) => all.findIndex((o) => o.report === c.report && o.words === c.words) === i);
  return h('section.card', {}, h('h2', {}, 'The very words'), distinct.map((citation) => quote(citation)));
}

function sources(incident) {
  const copies = incident.reports.length - incident.sources.length;
  return h('section.card', {}, h('h2', {}, `${several(incident.sources.length, 'independent source')}, ${several(incident.reports.length, 'report')}`),
    copies > 0 ? h('p.small.faint', {}, 'Reports that copy or quote another are counted with it.') : null,
    incident.sources.map(({ name, reports }) => h('p', {}, h('strong', {}, name), ' ',
      reports.map((report) => [h('a.small', { href: '/report?' + new URLSearchParams({ id: report }) }, report), ' ']))));
}

function claims(incident, names) {
  if (!incident.claims.length) return null;
  return h('section.card', {}, h('h2', {}, 'Who claims, who denies'), h('div.stack', {}, incident.claims.map((claim) => claimCard(claim, names))));
}

const nameOf = (actor) => actor.name ?? actor.text;

export function claimCard(claim, names) {
  const itself = claim.source && claim.blamed && nameOf(claim.source) === nameOf(claim.blamed);
  const verb = itself ? 'says it did so' : { asserts: 'says so', denies: 'denies it', blames: 'blames' }[claim.kind];
  return h(`div.claim.${claim.kind}`, {},
    h('p', {}, h('strong', {}, claim.source ? actorWords(claim.source, names) : 'The report'), ` ${verb} `, claim.blamed && !itself && h('strong', {}, actorWords(claim.blamed, names)),
      claim.date ? h('span.small.faint', {}, ` · ${showDay(dayOf(claim.date))}`) : null, ' ',
      claim.contradicts.length ? h('span.badge.warn', {}, 'contradicted') : null),
    claim.citations.filter((c, i, all) => all.findIndex((o) => o.words === c.words && o.report === c.report) === i).slice(0, 3).map((citation) => quote(citation)));
}

function history(incident) {
  if (incident.history.length < 2) return null;
  return h('section.card', {}, h('h2', {}, 'How its status went'), h('ol.timeline-list', {}, incident.history.map((turn) => h('li', {},
    h('strong', {}, turn.status), turn.date ? ` · ${showDay(dayOf(turn.date))} ` : ' ', reference(turn.citation)))));
}

function reviewPanel(reviews, readOnly, reload) {
  if (!reviews.length) return null;
  return h('section.card', {}, h('h2', {}, 'Reviews'), reviews.map((review) => h('p', {}, h('strong', {}, review.who), ` ${review.decision}`,
    review.decision === 'correct' ? ` ${review.details.field.toLowerCase()}: ${review.details.value}` : '', review.why ? ` – ${review.why}` : '', ' ',
    review.undoneBy ? h('span.badge', {}, `taken back by ${review.undoneBy}`) : readOnly ? null
      : h('button.quiet', { type: 'button', onclick: () => undo(review.id).then(() => reload()) }, 'Undo'))));
}
