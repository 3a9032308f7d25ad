// The situation: timeline, map and list of what passes the filters. All of them listen to one selection.

import { get } from '../api.js';
import { parameters, read, write } from '../address.js';
import { NONE } from '../columns.js';
import { empty, fill, h, notify } from '../dom.js';
import { exportMenu } from '../exports.js';
import { Filters } from '../filters.js';
import { count, several, showDays } from '../format.js';
import { KINDS, glyph } from '../kinds.js';
import { IncidentList } from '../list.js';
import { IncidentMap } from '../map.js';
import { Selection } from '../selection.js';
import { Timeline } from '../timeline.js';
import { placeOf, titleOf, tollOf } from '../words.js';
import { go } from '../app.js';

export async function page(asked, shared) {
  const { columns, names, countries } = shared;
  if (!columns.size) return nothingYet();
  const selection = new Selection(columns);
  const search = (words) => searchEvidence(selection, words);
  const map = new IncidentMap(selection, {
    countries, viewpoint: localStorage.getItem('viewpoint') ?? 'un', view: viewOf(asked),
    describe: (i) => describe(columns, i, names), open: (i) => go(`/incident?id=${encodeURIComponent(columns.id(i))}`),
    choose: (members) => chooseSpot(selection, members), moved: () => keepAddress(selection, map),
  });
  const timeline = new Timeline(selection);
  const list = new IncidentList(selection, { names, chose: (i) => map.choose(i) });
  const filters = new Filters(selection, { names, search });
  map.element.append(legend());
  const element = h('div.situation', {}, h('h1.hidden', {}, 'Situation'), filters.element, map.element, timeline.element, listPanel(selection, list, map));
  const recolour = () => { map.recolour(); timeline.draw(); };
  window.addEventListener('recolour', recolour);
  selection.set(read(location.search));
  if (selection.wanted.words) await search(selection.wanted.words);
  selection.addEventListener('change', () => keepAddress(selection, map));
  window.parley = { selection, map, timeline, list };
  return {
    element, start: () => map.start(),
    leave: () => { window.removeEventListener('recolour', recolour); map.stop(); },
  };
}

function nothingYet() {
  return empty('Nothing here yet', 'The dossier holds no incidents. Add some reports: drop files, paste a text, or run “parley add examples” in a terminal.',
    h('a.button.primary', { href: '/add' }, 'Add reports'));
}

function describe(columns, i, names) {
  return [titleOf(columns, i), placeOf(columns, i, names), showDays(columns.from[i] === NONE ? null : columns.from[i], columns.to[i]),
    [tollOf(columns, i), columns.contested[i] ? 'contested' : ''].filter(Boolean).join(', ')]
    .filter(Boolean).join(' · ');
}

function viewOf(asked) {
  const parts = (asked.get('map') ?? '').split(',').map(Number);
  return parts.length === 3 && parts.every(Number.isFinite) ? parts : null;
}

/** The address follows the filters and the map, without a new step in the history for each move. */
function keepAddress(selection, map) {
  clearTimeout(keepAddress.later);
  keepAddress.later = setTimeout(() => {
    if (location.pathname !== '/') return;
    const text = write(selection.wanted, { map: map.map ? map.view().join() : null });
    history.replaceState(history.state, '', text ? '/?' + text : '/');
  }, 200);
}

async function searchEvidence(selection, words) {
  if (!words) return selection.set({ words: null, found: null });
  try {
    const { ids } = await get('/incident-ids', { words });
    selection.set({ words, found: ids });
  } catch (failure) {
    notify(failure.message);
  }
  return undefined;
}

/** Incidents on one spot of the map cannot be drawn apart: the list shows them. */
function chooseSpot(selection, members) {
  const { latitude, longitude } = selection.columns;
  const box = members.reduce((b, i) => [Math.min(b[0], latitude[i]), Math.min(b[1], longitude[i]), Math.max(b[2], latitude[i]), Math.max(b[3], longitude[i])],
    [90, 180, -90, -180]);
  selection.set({ box: [box[0] - 0.001, box[1] - 0.001, box[2] + 0.001, box[3] + 0.001] });
}

function listPanel(selection, list, map) {
  const heading = h('h2', { role: 'status' });
  const spot = h('button', { type: 'button', onclick: () => selection.set({ box: null }) }, 'One spot ✕');
  const order = h('button', { type: 'button', onclick: () => { list.newestFirst = !list.newestFirst; label(); list.draw(); } });
  const label = () => { order.textContent = list.newestFirst ? 'Newest first' : 'Oldest first'; };
  label();
  const nothing = h('div', {}, empty('Nothing passes these filters', 'Widen the days, or take a filter away.',
    h('button', { type: 'button', onclick: () => document.querySelector('.filters button').click() }, 'Clear all filters')));
  const show = () => {
    const passing = selection.passing().length;
    heading.textContent = passing === selection.columns.size ? several(passing, 'incident') : `${count(passing)} of ${several(selection.columns.size, 'incident')}`;
    spot.hidden = !selection.wanted.box;
    nothing.hidden = passing > 0;
    list.rows.hidden = passing === 0;
  };
  selection.addEventListener('change', show);
  show();
  return h('section.incidents', { 'aria-label': 'Incidents' },
    h('header', {}, heading, spot, h('div.tools', {}, order, exportMenu(() => parameters(selection.wanted)), moreMenu(selection, map))),
    nothing, list.rows);
}

function moreMenu(selection, map) {
  const briefing = h('a', { href: '/briefing' }, 'Situation report to print');
  briefing.addEventListener('click', () => { briefing.href = '/briefing?' + write(selection.wanted); });
  const viewpoint = h('select', { 'aria-label': 'Borders', onchange: () => {
    localStorage.setItem('viewpoint', viewpoint.value);
    map.setViewpoint(viewpoint.value);
  } }, h('option', { value: 'un' }, 'Borders: United Nations’ view'), h('option', { value: 'fact' }, 'Borders: who controls'));
  viewpoint.value = localStorage.getItem('viewpoint') ?? 'un';
  return h('details.menu', {}, h('summary.button', { 'aria-label': 'More' }, '⋯'),
    h('div', {}, briefing, viewpoint, h('p.small.faint', {}, 'Broken lines are disputed. Map: Natural Earth; towns: GeoNames.')));
}

function legend() {
  const ring = (dash, filled) => {
    const svg = glyph(0, 14);
    const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    const shape = filled === 'ring' || filled === 'broken' ? circle : null;
    svg.replaceChildren();
    const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    dot.setAttribute('r', filled === 'full' ? '0.7' : '0.42');
    dot.setAttribute('fill', filled === 'broken' ? 'none' : 'currentColor');
    dot.setAttribute('stroke-width', '0.15');
    svg.append(dot);
    if (shape) {
      circle.setAttribute('r', '0.95');
      circle.setAttribute('stroke-width', '0.15');
      if (dash) circle.setAttribute('stroke-dasharray', '0.35 0.25');
      svg.append(circle);
    }
    svg.setAttribute('class', 'glyph');
    return svg;
  };
  const wide = matchMedia('(min-width: 641px)');
  const box = h('details.legend', { open: wide.matches }, h('summary', {}, 'Legend'), h('div', {}, KINDS.map((kind, i) => h('span', {}, glyph(i, 12), kind.name)),
    h('span', {}, ring(false, 'full'), 'named place'), h('span', {}, ring(false, 'ring'), 'near it'), h('span', {}, ring(true, 'broken'), 'a region or country')));
  wide.addEventListener('change', () => { box.open = wide.matches; });
  return box;
}
