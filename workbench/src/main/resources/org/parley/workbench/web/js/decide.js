// What a person decides on an incident: accept, reject, correct; each can be taken back.

import { post, remove } from './api.js';
import { h, notify } from './dom.js';
import { capital } from './format.js';

/** What can be corrected: field, words, hint, and its value as the incident has it. */
const FIELDS = [
  ['FATALITIES', 'Dead', '12, or low; best; high', (i) => figure(i, 'fatalities')],
  ['INJURED', 'Injured', '12, or low; best; high', (i) => figure(i, 'injured')],
  ['DATE', 'Days', '2022-03-07, or 2022-03-07/2022-03-09', (i) => (i.from ? (i.from === i.to ? i.from : `${i.from}/${i.to}`) : '')],
  ['PLACE', 'Place', 'name; country; latitude; longitude', (i) => (i.place ? [i.place.name ?? i.place.text, i.place.country, i.place.latitude, i.place.longitude].map((v) => v ?? '').join('; ') : '')],
  ['TYPE', 'Type', 'as ASSAULT', (i) => i.type],
  ['MODE', 'Mode', 'as heavy-weapons', (i) => i.mode ?? ''],
  ['STATUS', 'Status', 'as occurred', (i) => i.status],
  ['ACTORS', 'Who did it', 'name; country; sector | …', (i) => sides(i.actors)],
  ['RECIPIENTS', 'To whom', 'name; country; sector | …', (i) => sides(i.recipients)],
];

function figure(incident, kind) {
  const found = incident.figures.find((f) => f.kind === kind);
  if (!found) return '';
  const { low, best, high } = found;
  return low === high && low === best ? String(best ?? '') : [low, best, high].map((v) => v ?? '').join('; ');
}

const sides = (list) => list.map(({ actor }) => [actor.name ?? actor.text, actor.country, actor.sector].map((v) => v ?? '').join('; ')).join(' | ');

/** The reviewer's name, kept in this browser. */
export const reviewer = {
  get name() { return localStorage.getItem('reviewer') ?? ''; },
  set name(value) { localStorage.setItem('reviewer', value); },
};

/** Sends a decision; says what was done and offers to take it back. Resolves to the review. */
export async function decide(id, body, done, undone) {
  const who = reviewer.name || await askName();
  if (!who) return null;
  const review = await post(`/incidents/${encodeURIComponent(id)}/reviews`, { who, ...body });
  notify(`${capital(past(body.decision))}. Kept with your name.`, { label: 'Undo', run: () => undo(review.id).then(undone ?? done) });
  await done(review);
  return review;
}

export async function undo(id) {
  const review = await remove(`/reviews/${id}`, { who: reviewer.name });
  notify('Taken back.');
  return review;
}

const past = (decision) => ({ accept: 'accepted', reject: 'rejected', correct: 'corrected', merge: 'merged', split: 'split' })[decision];

/** Asks once for the name that reviews are kept under. */
export function askName() {
  const input = h('input', { required: true, value: reviewer.name, autocomplete: 'name', id: 'reviewer' });
  return dialog('Who reviews?', [h('label', { for: 'reviewer' }, 'Your name; it is kept with every decision'), input], 'Keep', () => {
    reviewer.name = input.value.trim();
    return reviewer.name;
  });
}

/** Asks what is wrong with an incident; resolves to the decision, or null. */
export function askCorrection(incident, first = 'FATALITIES') {
  const value = h('input', { id: 'new-value', autocomplete: 'off' });
  const hint = h('p.small.faint', { id: 'hint' });
  value.setAttribute('aria-describedby', 'hint');
  const field = h('select', { id: 'field', onchange: () => show() }, FIELDS.map(([id, name]) => h('option', { value: id }, name)));
  field.value = first;
  const why = h('input', { id: 'why', placeholder: 'as: the ministry’s later count' });
  const show = () => {
    const [, , text, current] = FIELDS.find(([id]) => id === field.value);
    value.value = current(incident);
    hint.textContent = `Write ${text}. Leave it empty where nobody knows.`;
  };
  show();
  return dialog('Correct this incident', [
    h('label', { for: 'field' }, 'What is wrong'), field, h('label', { for: 'new-value' }, 'The right value'), value, hint,
    h('label', { for: 'why' }, 'Why (optional)'), why,
  ], 'Correct', () => ({ decision: 'correct', field: field.value, value: value.value.trim(), why: why.value.trim() || null }), value);
}

/** A dialog; resolves to what `answer` gives, or null where it is closed. */
export function dialog(title, content, action, answer, focus) {
  return new Promise((resolve) => {
    const box = h('dialog', { 'aria-labelledby': 'dialog-title' });
    let given = null;
    box.append(h('form', { method: 'dialog', onsubmit: () => { given = answer(); } },
      h('h2', { id: 'dialog-title' }, title), content,
      h('div.tools', {}, h('button', { type: 'button', onclick: () => box.close() }, 'Cancel'), h('button.primary', { type: 'submit' }, action))));
    box.addEventListener('close', () => { box.remove(); resolve(given); });
    document.body.append(box);
    box.showModal();
    (focus ?? box.querySelector('input, select, textarea'))?.focus();
    focus?.select?.();
  });
}
