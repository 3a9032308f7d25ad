// A situation report to print: what passes the filters, day by day, with sources as footnotes.

import { parameters, read } from '../address.js';
import { pages } from '../api.js';
import { empty, h } from '../dom.js';
import { addressOf } from '../evidence.js';
import { dayOf, several, showDay, showDays, showFigure, showLongDay } from '../format.js';
import { KINDS, glyph, kindOf } from '../kinds.js';
import { titleFrom } from '../words.js';

/** A report of more incidents than this is no report any more. */
const MOST = 400;

export async function page(asked, { names, summary }) {
  const wanted = read(location.search);
  const incidents = [];
  let total = 0;
  for await (const answer of pages('/incidents', { ...parameters(wanted), limit: 200 })) {
    incidents.push(...answer.items);
    total = answer.total;
    if (incidents.length >= MOST) break;
  }
  if (!incidents.length) return empty('Nothing to report', 'No incident passes the filters.', h('a.button', { href: '/' + location.search }, 'Back to the situation'));
  const notes = new Notes();
  const body = days(incidents, names, notes);
  return h('article.page.briefing', {}, h('header', {}, h('h1', {}, 'Situation report'), h('div.tools', {}, h('button.primary', { type: 'button', onclick: () => print() }, 'Print or save as PDF'),
    h('a.button', { href: '/' + location.search }, 'Back'))),
  h('p.faint', {}, `${scope(wanted, names)}. ${several(total, 'incident')}, from the dossier ${summary.file}; printed ${showDay(Math.floor(Date.now() / 86400000))}.`,
    total > incidents.length ? ` Only the first ${incidents.length} are shown: narrow the filters.` : ''),
  overview(incidents), body, await reportNotes(notes));
}

function scope(wanted, names) {
  const parts = [];
  if (wanted.from !== null || wanted.to !== null) parts.push(wanted.from !== null && wanted.to !== null ? showDays(wanted.from, wanted.to) : wanted.from !== null ? `from ${showDay(wanted.from)}` : `until ${showDay(wanted.to)}`);
  if (wanted.country) parts.push(names[wanted.country] ?? wanted.country);
  if (wanted.party) parts.push(wanted.party);
  parts.push(...wanted.kinds.map((k) => KINDS[k].name.toLowerCase()), ...wanted.status);
  if (wanted.words) parts.push(`“${wanted.words}”`);
  if (wanted.box) parts.push('one spot of the map');
  if (wanted.review) parts.push(wanted.review);
  if (wanted.contested !== null) parts.push(wanted.contested ? 'contested' : 'uncontested');
  return parts.join(', ') || 'The whole dossier';
}

function overview(incidents) {
  const counts = KINDS.map((_, i) => incidents.filter((a) => kindOf(a.incident.type) === i));
  return h('section', {}, h('h2', {}, 'In short'), h('ul.short', {}, KINDS.map((kind, i) => (counts[i].length
    ? h('li', {}, glyph(i), ` ${kind.name}: ${several(counts[i].length, 'incident')}${deadOf(counts[i])}`) : null))));
}

/** ", 120 – 155 reported dead": the sums of the lowest and of the highest figures; empty where nobody counts any. */
function deadOf(list) {
  const figures = list.map(({ incident }) => incident.figures.find((f) => f.kind === 'fatalities')).filter(Boolean);
  const sum = (...names) => figures.reduce((all, figure) => all + (names.map((name) => figure[name]).find((v) => v !== null) ?? 0), 0);
  const [low, high] = [sum('low', 'best', 'high'), sum('high', 'best', 'low')];
  return high ? `, ${showFigure({ low, best: null, high })} reported dead` : '';
}

function days(incidents, names, notes) {
  const groups = new Map();
  incidents.forEach((one) => groups.set(one.incident.from, [...groups.get(one.incident.from) ?? [], one]));
  return [...groups].map(([day, list]) => h('section', {}, h('h2', {}, day ? showLongDay(dayOf(day)) : 'No day known'), h('ul', {}, list.map((one) => line(one, names, notes)))));
}

function line({ incident, verdict }, names, notes) {
  const dead = incident.figures.find((f) => f.kind === 'fatalities');
  const title = titleFrom(incident.type, incident.status, incident.actors.map((s) => s.actor.name ?? s.actor.text), incident.recipients.map((s) => s.actor.name ?? s.actor.text));
  const place = incident.place && [incident.place.name ?? incident.place.text, names[incident.place.country]].filter((v, i, l) => v && l.indexOf(v) === i).join(', ');
  const asides = [dead && `dead: ${showFigure(dead)}${dead.contested ? ', contested' : ''}`, incident.contests.includes('occurrence') ? 'denied by some' : null, incident.contests.includes('blame') ? 'blame contested' : null, verdict === 'unreviewed' ? null : verdict].filter(Boolean);
  const words = incident.evidence[0]?.words ?? '';
  return h('li', {}, h('strong', {}, title), place ? ` – ${place}` : '', asides.length ? ` (${asides.join('; ')})` : '', `: “${words.length > 260 ? words.slice(0, 257) + '…' : words}”`,
    incident.evidence.filter((c, i, all) => all.findIndex((o) => o.report === c.report) === i).map((citation) => h('sup', {}, h('a', { href: `#note-${notes.numberOf(citation)}` }, String(notes.numberOf(citation))))));
}

/** One footnote for each report. */
class Notes {
  constructor() { this.byReport = new Map(); }

  numberOf(citation) {
    if (!this.byReport.has(citation.report)) this.byReport.set(citation.report, { number: this.byReport.size + 1, citation });
    return this.byReport.get(citation.report).number;
  }
}

async function reportNotes(notes) {
  const wanted = [...notes.byReport.values()];
  const known = new Map();
  for await (const answer of pages('/reports', { limit: 1000 })) {
    answer.items.forEach((report) => { if (notes.byReport.has(report.id)) known.set(report.id, report); });
    if (known.size === wanted.length) break;
  }
  return h('section', {}, h('h2', {}, 'Sources'), h('ol.notes', {}, wanted.map(({ number, citation }) => {
    const report = known.get(citation.report) ?? {};
    const about = [report.publisher, report.published ? showDay(dayOf(report.published)) : null, report.url].filter(Boolean).join(', ');
    return h('li', { id: `note-${number}` }, h('a', { href: addressOf(citation) }, report.title ?? citation.report), about ? `. ${about}` : '');
  })));
}
