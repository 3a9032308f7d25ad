// Why a sentence was coded as it was: its events with their roles, and its tree of dependencies.

import { h } from './dom.js';

/** @param {object} why  as "parley explain --format json" prints it */
export function explanation(why) {
  return h('div.stack', {}, h('h2', {}, `Why: sentence ${why.sentence}`),
    why.events.length ? why.events.map(event) : h('p.faint', {}, 'No event was found in this sentence.'),
    h('details', { open: !why.events.length }, h('summary', {}, 'Tree of the sentence'), h('div.tree', { tabindex: 0 }, tree(why.tokens))));
}

function event(found) {
  const names = (list) => list.map((a) => `${a.name ?? a.text}${a.country || a.sector ? ` (${[a.country, a.sector].filter(Boolean).join(' ')})` : ''} – “${a.text}”`);
  const rows = [
    ['Trigger', found.evidence.trigger ? `“${found.evidence.trigger.text}”` : '–'], ['Entry', found.rule],
    ['Type', [found.type, found.mode, ...found.contexts].filter(Boolean).join(' · ')], ['CAMEO', found.cameo], ['Status', found.status],
    ['Who', names(found.actors)], ['To whom', names(found.recipients)],
    ['Where', found.place && `${found.place.name ?? found.place.text} (precision ${found.place.precision})`],
    ['When', found.date && `${found.date.from ?? '?'}${found.date.to !== found.date.from ? ` to ${found.date.to}` : ''} – “${found.date.text}”`],
    ['Numbers', found.quantities.map((q) => `${q.kind}: ${[q.low, q.best, q.high].map((v) => v ?? '?').join(' – ')} – “${q.text}”`)],
    ['Said by', names(found.attribution)], ['Confidence', found.confidence],
  ];
  return h('section', {}, h('h3', {}, found.type), h('dl.facts', {}, rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value.length !== 0)
    .map(([name, value]) => [h('dt', {}, name), h('dd', {}, Array.isArray(value) ? value.map((v) => h('p', {}, v)) : value)])));
}

/** The tree as indented lines: a word below the word it belongs to. */
function tree(tokens) {
  const children = new Map();
  tokens.forEach((token, i) => children.set(token.head, [...children.get(token.head) ?? [], i]));
  const lines = [];
  const walk = (i, depth) => {
    if (depth > 60 || lines.length > 600) return;
    const token = tokens[i];
    lines.push(`${'  '.repeat(depth)}${token.form}  ${token.relation} ${token.tag}`);
    (children.get(i) ?? []).forEach((child) => walk(child, depth + 1));
  };
  (children.get(-1) ?? []).forEach((root) => walk(root, 0));
  return lines.join('\n');
}
