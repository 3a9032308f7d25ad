// The list of incidents: only the rows in view exist, so that a hundred thousand scroll like ten.

import { NONE } from './columns.js';
import { fill, h, perFrame } from './dom.js';
import { several, showDays } from './format.js';
import { glyph } from './kinds.js';
import { placeOf, titleOf, tollOf } from './words.js';

/** Height of a row, in the page's font size: two lines of title, one of place. */
const HEIGHT = 5.3;

export class IncidentList {
  /**
   * @param {Selection} selection
   * @param {object} options  names of countries by code; chose(i) when a row is pointed at
   */
  constructor(selection, options) {
    this.selection = selection;
    this.options = options;
    this.passing = new Uint32Array(0);
    this.newestFirst = true;
    this.height = Math.round(HEIGHT * parseFloat(getComputedStyle(document.documentElement).fontSize));
    this.spacer = h('div.spacer', { role: 'list' });
    this.rows = h('div.rows', { tabindex: -1 }, this.spacer);
    this.drawn = '';
    this.draw = perFrame(() => this.drawNow());
    this.rows.addEventListener('scroll', this.draw, { passive: true });
    this.rows.addEventListener('keydown', (event) => this.onKey(event));
    new ResizeObserver(this.draw).observe(this.rows);
    selection.addEventListener('change', () => this.take());
    this.take();
  }

  take() {
    this.passing = this.selection.passing();
    const { from } = this.selection.columns;
    this.dated = this.passing.length;
    while (this.dated > 0 && from[this.passing[this.dated - 1]] === NONE) this.dated--;
    this.draw();
  }

  /** Incidents without a day stand last, whichever way the others run. */
  at(row) {
    return this.passing[this.newestFirst && row < this.dated ? this.dated - 1 - row : row];
  }

  drawNow() {
    const { clientHeight, scrollTop } = this.rows;
    this.spacer.style.setProperty('height', `${this.passing.length * this.height}px`);
    const first = Math.max(0, Math.floor(scrollTop / this.height) - 4);
    const last = Math.min(this.passing.length, Math.ceil((scrollTop + clientHeight) / this.height) + 4);
    const wanted = [];
    for (let row = first; row < last; row++) wanted.push(this.at(row));
    const key = wanted.join() + (this.chosen ?? '');
    if (key === this.drawn) return;
    this.drawn = key;
    const focused = this.spacer.contains(document.activeElement) ? document.activeElement.dataset.i : null;
    fill(this.spacer, wanted.map((i, k) => this.row(i, first + k)));
    if (focused !== null) this.spacer.querySelector(`[data-i="${focused}"]`)?.focus({ preventScroll: true });
  }

  row(i, row) {
    const { columns, kind } = this.selection;
    const marks = [
      columns.sources[i] > 1 ? several(columns.sources[i], 'source') : null,
      columns.reviews[columns.review[i]] === 'unreviewed' ? null : columns.reviews[columns.review[i]],
    ].filter(Boolean).join(' · ');
    const link = h('a.row', {
      href: `/incident?id=${encodeURIComponent(columns.id(i))}`, 'data-i': i,
      style: { top: `${row * this.height}px`, height: `${this.height}px` },
      onpointerenter: () => this.options.chose?.(i), onfocus: () => this.options.chose?.(i),
    },
    glyph(kind[i]), h('span.title', {}, titleOf(columns, i)),
    h('span.toll', {}, tollOf(columns, i), marks ? h('span.marks', {}, marks) : null),
    h('span.below', {}, h('span.where', {}, [showDays(columns.from[i] === NONE ? null : columns.from[i], columns.to[i]),
      placeOf(columns, i, this.options.names)].filter(Boolean).join(' · ')),
    columns.contested[i] ? h('span.badge.warn', {}, 'contested') : null));
    return h('div', { role: 'listitem' }, link);
  }

  onKey(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target.closest('.row');
    if (!way || !row) return;
    event.preventDefault();
    const order = [...this.spacer.querySelectorAll('.row')];
    const next = order[order.indexOf(row) + way];
    if (!next) return;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }
}
