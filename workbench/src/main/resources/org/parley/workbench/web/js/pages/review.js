// The queue of what to look at next, by keyboard alone: a accept, c correct, r reject, m merge, s split, z undo, j k move.

import { api, get } from '../api.js';
import { empty, fill, h, notify } from '../dom.js';
import { askCorrection, askName, decide, dialog, reviewer, undo } from '../decide.js';
import { actorWords, quote } from '../evidence.js';
import { capital, count, several, showDays, showFigure } from '../format.js';
import { glyph, kindOf } from '../kinds.js';
import { titleFrom } from '../words.js';

const KEYS = [['a', 'accept'], ['c', 'correct'], ['r', 'reject'], ['m', 'merge'], ['s', 'split'], ['z', 'undo'], ['j', 'next'], ['k', 'back']];

export async function page(asked, { names, summary }) {
  const desk = new Desk(names, summary.readOnly);
  await desk.load();
  return { element: desk.element, start: () => desk.listen(), leave: () => desk.stop() };
}

class Desk {
  constructor(names, readOnly) {
    Object.assign(this, { names, readOnly, at: 0, done: [], total: 0, reviewed: 0, queue: [] });
    this.progress = h('progress', { max: 1, value: 0, 'aria-label': 'Reviewed' });
    this.head = h('span.faint', { role: 'status' });
    this.card = h('div', {});
    this.side = h('aside.card', { 'aria-label': 'Agreement and gold file' });
    this.element = h('section.page', {}, h('header', {}, h('h1', {}, 'Review'), this.head, h('div.tools', {}, h('button', { type: 'button', onclick: () => this.rename() }, 'Reviewer …'))),
      this.progress, this.keyRow(), h('div.two', {}, this.card, this.side));
    this.onKey = (event) => this.key(event);
  }

  listen() { document.addEventListener('keydown', this.onKey); }

  stop() { document.removeEventListener('keydown', this.onKey); }

  keyRow() {
    return h('div.review-bar', {}, KEYS.map(([key, name]) => h('button', { type: 'button', 'aria-keyshortcuts': key, disabled: this.readOnly && !['next', 'back'].includes(name), onclick: () => this.act(name) },
      h('kbd', {}, key), capital(name))));
  }

  async load() {
    const { waiting, reviewed, total } = await get('/review-queue');
    Object.assign(this, { queue: waiting, reviewed, total, at: Math.min(this.at, Math.max(0, waiting.length - 1)) });
    await Promise.all([this.show(), this.showAgreement()]);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
    const found = KEYS.find(([key]) => key === event.key);
    if (!found) return;
    event.preventDefault();
    this.act(found[1]);
  }

  /** One after the other: who types fast loses no key. */
  act(name) {
    if (this.readOnly && !['next', 'back'].includes(name)) return;
    this.working = (this.working ?? Promise.resolve()).then(() => this[name]()).catch((failure) => notify(failure.message));
  }

  next() { return this.move(1); }

  back() { return this.move(-1); }

  move(way) {
    this.at = Math.max(0, Math.min(this.queue.length - 1, this.at + way));
    return this.show();
  }

  accept() { return this.decide({ decision: 'accept' }); }

  async reject() {
    const why = reason('as: a training exercise');
    const body = await dialog('Reject this incident', [why.label], 'Reject', () => ({ decision: 'reject', why: why.words() }), why.input);
    if (body) await this.decide(body);
  }

  async correct() {
    const body = this.current && await askCorrection(this.current.incident);
    if (body) await this.decide(body);
  }

  /** Which others are the same: chosen among those of near days. */
  async merge() {
    const { incident } = this.current ?? {};
    if (!incident) return;
    const near = await get('/incidents', { from: incident.from, to: incident.to, limit: 60 });
    const boxes = near.items.filter((o) => o.incident.id !== incident.id).map((o) => option(o.incident.id, this.title(o.incident)));
    if (!boxes.length) { notify('No other incident has these days.'); return; }
    const why = reason('as: the same strike, told twice');
    const body = await dialog('Which are the same incident?', [boxes.map((b) => b.label), why.label], 'Merge', () => ({ decision: 'merge', incidents: boxes.filter((b) => b.input.checked).map((b) => b.input.value), why: why.words() }));
    if (body?.incidents.length) await this.decide(body);
  }

  /** Which of its members are another incident. */
  async split() {
    const { incident } = this.current ?? {};
    if (!incident) return;
    if (incident.sightings.length < 2) { notify('It rests on one event only: nothing to split.'); return; }
    const { items } = await get('/events', { report: null, from: incident.from, to: incident.to, type: incident.type, limit: 1000 });
    const mine = items.filter((e) => e.incident === incident.id);
    const why = reason('as: two strikes on one day');
    const boxes = mine.map((e) => option(e.sighting.id, `${e.sighting.report}: ${e.sighting.evidence.words}`));
    const body = await dialog('Which of these are another incident?', [boxes.map((b) => b.label), why.label], 'Split', () => ({ decision: 'split', sightings: boxes.filter((b) => b.input.checked).map((b) => b.input.value), why: why.words() }));
    if (body?.sightings.length && body.sightings.length < mine.length) await this.decide(body);
  }

  async decide(body) {
    if (!this.current) return;
    await decide(this.current.incident.id, body, (review) => { this.done.push(review.id); return this.load(); }, () => this.load());
  }

  async undo() {
    const last = this.done.pop();
    if (last === undefined) { notify('Nothing to take back in this sitting.'); return; }
    await undo(last);
    await this.load();
  }

  async rename() {
    if (await askName()) this.showAgreement();
  }

  title(incident) {
    return titleFrom(incident.type, incident.status, incident.actors.map((s) => s.actor.name ?? s.actor.text), incident.recipients.map((s) => s.actor.name ?? s.actor.text));
  }

  async show() {
    this.head.textContent = `${count(this.reviewed)} of ${several(this.total, 'incident')} reviewed`;
    this.progress.max = Math.max(1, this.total);
    this.progress.value = this.reviewed;
    const waiting = this.queue[this.at];
    this.current = waiting ? await get(`/incidents/${encodeURIComponent(waiting.id)}`) : null;
    fill(this.card, this.current ? this.incident(this.current.incident, waiting) : empty(this.total ? 'All reviewed' : 'Nothing to review', this.total ? 'Every incident has been looked at. The gold file on the right holds what you decided.' : 'Add reports first.', this.total ? null : h('a.button', { href: '/add' }, 'Add reports')));
  }

  incident(incident, waiting) {
    const { names } = this;
    const row = (name, value) => [h('dt', {}, name), h('dd', {}, value || h('span.faint', {}, 'not said'))];
    return h('article.card', {}, h('h2', {}, glyph(kindOf(incident.type), 18), ' ', h('a', { href: `/incident?id=${encodeURIComponent(incident.id)}` }, this.title(incident))),
      h('p.small', {}, waiting.reasons.map((r) => [h('span.badge.warn', {}, r), ' ']), h('span.faint', {}, `${this.at + 1} of ${several(this.queue.length, 'waiting', 'waiting')}`)),
      h('dl.facts', {}, row('When', incident.from && showDays(incident.from, incident.to)), row('Where', incident.place && [incident.place.name ?? incident.place.text, names[incident.place.country]].filter(Boolean).join(', ')),
        row('Who', incident.actors.map((s) => actorWords(s.actor, names)).join('; ')), row('To whom', incident.recipients.map((s) => actorWords(s.actor, names)).join('; ')),
        incident.figures.map((f) => row(capital(f.kind), showFigure(f))), row('Status', incident.status)),
      incident.evidence.slice(0, 6).map((citation) => quote(citation)));
  }

  async showAgreement() {
    const { alpha, twice, reviewers, disagreements } = await get('/review-agreement');
    fill(this.side, h('h2', {}, 'Reviewers'), Object.entries(reviewers).map(([name, n]) => h('p', {}, h('strong', {}, name), `: ${several(n, 'review')}`)),
      h('p', {}, 'You review as ', h('strong', {}, reviewer.name || 'nobody yet'), '.'),
      h('h3', {}, 'Agreement'), h('p', {}, alpha === null ? 'Krippendorff’s alpha needs incidents that two people have judged.' : `Krippendorff’s alpha ${alpha.toFixed(2)} over ${several(twice, 'incident')} judged twice.`),
      disagreements.length ? h('p.small', {}, several(disagreements.length, 'disagreement')) : null,
      h('h3', {}, 'Gold file'), h('p.small.faint', {}, 'All that was reviewed, with the values as people left them: measure the program on your own conflict.'),
      h('p', {}, h('a.button', { href: api + '/review-gold', download: '' }, 'Download the gold file')));
  }
}

/** Asks why, where somebody wants to say it. */
function reason(example) {
  const input = h('input', { placeholder: example });
  return { input, label: h('label', {}, 'Why (optional)', input), words: () => input.value.trim() || null };
}

function option(value, words) {
  const input = h('input', { type: 'checkbox', value });
  return { input, label: h('label.option', {}, input, h('span', {}, words)) };
}
