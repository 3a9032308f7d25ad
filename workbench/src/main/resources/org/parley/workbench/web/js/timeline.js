// The timeline: how many incidents of each kind a day, week, month or year; a brush chooses a span.

import { NONE } from './columns.js';
import { DAY, count, isoOf, showDay, showDays, showMonth, showShortDay } from './format.js';
import { KINDS } from './kinds.js';
import { fitted, font, h, perFrame, token } from './dom.js';
import { BIT } from './selection.js';

const BOTTOM = 20;
const SIDE = 12;
/** A bar is at least so wide, in pixels. */
const BAR = 4;

export class Timeline {
  /** @param {Selection} selection */
  constructor(selection) {
    this.selection = selection;
    this.extent = dayExtent(selection.columns);
    this.canvas = h('canvas', { 'aria-hidden': 'true' });
    this.handles = ['from', 'to'].map((end) => this.handle(end));
    this.whole = this.extent;
    this.note = h('output', {});
    this.nearer = h('button', { type: 'button', onclick: () => this.zoom(this.span()) }, 'Zoom to these days');
    this.farther = h('button', { type: 'button', onclick: () => this.zoom(this.whole) }, 'Whole time');
    this.element = h('div.timeline', { role: 'group', 'aria-label': 'Timeline: drag, or move the two handles with the arrow keys, to choose days' },
      h('div.head', {}, h('span', {}, 'Timeline'), this.nearer, this.farther, this.note), this.canvas, this.handles);
    this.draw = perFrame(() => this.drawNow());
    this.listen();
    selection.addEventListener('change', this.draw);
    new ResizeObserver(this.draw).observe(this.element);
  }

  handle(end) {
    return h('div.handle', {
      role: 'slider', tabindex: 0, 'aria-label': end === 'from' ? 'First day' : 'Last day',
      onkeydown: (event) => this.onKey(end, event),
    });
  }

  onKey(end, event) {
    const step = event.shiftKey ? 30 : event.key.startsWith('Page') ? 7 : 1;
    const way = { ArrowLeft: -1, ArrowDown: -1, PageDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 1 }[event.key];
    const jump = { Home: this.whole[0], End: this.whole[1] }[event.key];
    if (event.key === 'Escape') return this.selection.set({ from: null, to: null });
    if (way === undefined && jump === undefined) return undefined;
    event.preventDefault();
    const [from, to] = this.span();
    const value = Math.max(this.whole[0], Math.min(this.whole[1], jump ?? (end === 'from' ? from : to) + way * step));
    return this.choose(end === 'from' ? Math.min(value, to) : from, end === 'to' ? Math.max(value, from) : to);
  }

  /** Shows some days only; the filter stays as it is. */
  zoom([first, last]) {
    this.extent = [first, Math.max(last, first + 6)];
    this.known = null;
    this.draw();
  }

  span() {
    const { from, to } = this.selection.wanted;
    return [from ?? this.whole[0], to ?? this.whole[1]];
  }

  choose(from, to) {
    const whole = from <= this.whole[0] && to >= this.whole[1];
    this.selection.set(whole ? { from: null, to: null } : { from, to });
  }

  listen() {
    let start = null;
    let moving = null;
    const { canvas } = this;
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      start = this.dayAt(event.offsetX);
      const [from, to] = this.span();
      const near = 8 * this.daysPerPixel();
      if (Math.abs(start - from) < near) moving = to;
      else if (Math.abs(start - to) < near) moving = from;
      else moving = start;
    });
    canvas.addEventListener('pointermove', (event) => {
      if (start === null) return this.hover(event.offsetX);
      const day = this.dayAt(event.offsetX);
      if (Math.abs(day - start) * 2 >= this.daysPerPixel()) this.choose(Math.min(moving, day), Math.max(moving, day));
      return undefined;
    });
    canvas.addEventListener('pointerup', (event) => {
      // A click without a drag takes the bar under it.
      if (start !== null && this.dayAt(event.offsetX) === start && moving === start) this.chooseBar(start);
      start = null;
    });
    canvas.addEventListener('pointerleave', () => { this.hovered = null; this.draw(); });
    canvas.addEventListener('dblclick', () => this.selection.set({ from: null, to: null }));
  }

  hover(x) {
    this.hovered = this.dayAt(x);
    this.draw();
  }

  chooseBar(day) {
    const bins = this.bins();
    const [from, to] = bins.rangeOf(bins.indexOf(day));
    this.choose(from, to);
  }

  daysPerPixel() {
    return (this.extent[1] - this.extent[0] + 1) / Math.max(1, this.canvas.clientWidth - 2 * SIDE);
  }

  dayAt(x) {
    const day = this.extent[0] + Math.floor((x - SIDE) * this.daysPerPixel());
    return Math.max(this.extent[0], Math.min(this.extent[1], day));
  }

  xOf(day) {
    return SIDE + (day - this.extent[0]) / this.daysPerPixel();
  }

  /** Bars of days, weeks, months or years, whichever are wide enough. */
  bins() {
    const wide = this.daysPerPixel() * BAR;
    const unit = wide <= 1 ? 'day' : wide <= 7 ? 'week' : wide <= 30 ? 'month' : 'year';
    if (this.known?.unit !== unit) this.known = new Bins(unit, this.extent);
    return this.known;
  }

  drawNow() {
    const { context, width, height } = fitted(this.canvas);
    if (!width) return;
    const bins = this.bins();
    const stacks = this.stacks(bins);
    const most = Math.max(1, ...stacks.totals);
    const top = height - BOTTOM;
    const [from, to] = this.span();
    this.drawBrush(context, from, to, top);
    const colours = KINDS.map((kind) => token(`--kind-${kind.id}`));
    for (let bin = 0; bin < bins.size; bin++) {
      if (stacks.totals[bin]) this.drawBar(context, bins, stacks, bin, { most, top, colours, from, to });
    }
    this.drawAxis(context, width, top, bins);
    this.placeHandles(from, to);
    this.say(bins, stacks);
  }

  /** How many of each kind in each bar, whatever span is chosen. */
  stacks(bins) {
    const { fails, kind, columns } = this.selection;
    const counts = new Uint32Array(bins.size * KINDS.length);
    const totals = new Uint32Array(bins.size);
    const mask = ~BIT.time;
    for (let i = 0; i < fails.length; i++) {
      if ((fails[i] & mask) !== 0 || columns.from[i] === NONE || columns.from[i] < bins.first || columns.from[i] > bins.last) continue;
      const bin = bins.indexOf(columns.from[i]);
      counts[bin * KINDS.length + kind[i]]++;
      totals[bin]++;
    }
    return { counts, totals };
  }

  drawBar(context, bins, { counts, totals }, bin, { most, top, colours, from, to }) {
    const [first, last] = bins.rangeOf(bin);
    const x = this.xOf(first);
    const width = Math.max(1.5, this.xOf(last + 1) - x - (this.daysPerPixel() * BAR > 1 ? 1 : 0.5));
    const chosen = last >= from && first <= to;
    context.globalAlpha = chosen ? 1 : 0.28;
    // The square root keeps a quiet day visible beside a terrible one.
    const height = Math.max(3, Math.sqrt(totals[bin] / most) * (top - 6));
    let y = top;
    for (let kind = 0; kind < KINDS.length; kind++) {
      const part = (counts[bin * KINDS.length + kind] / totals[bin]) * height;
      if (!part) continue;
      context.fillStyle = colours[kind];
      context.fillRect(x, y - part, Math.min(width, 26), part);
      y -= part;
    }
    context.globalAlpha = 1;
  }

  drawBrush(context, from, to, top) {
    if (this.selection.wanted.from === null && this.selection.wanted.to === null) return;
    context.fillStyle = token('--brush');
    context.fillRect(this.xOf(from), 0, this.xOf(to + 1) - this.xOf(from), top);
  }

  drawAxis(context, width, top, bins) {
    context.fillStyle = token('--faint');
    context.strokeStyle = token('--line');
    context.font = `12px ${font()}`;
    context.textBaseline = 'top';
    context.beginPath();
    context.moveTo(0, top + 0.5);
    context.lineTo(width, top + 0.5);
    context.stroke();
    let free = -Infinity;
    for (const [day, label] of ticks(this.extent, (width - 2 * SIDE) / 90, bins.unit)) {
      const x = this.xOf(day);
      const wide = context.measureText(label).width;
      if (x < free || x + wide > width) continue;
      context.fillRect(Math.round(x), top, 1, 4);
      context.fillText(label, x + 3, top + 5);
      free = x + wide + 16;
    }
  }

  placeHandles(from, to) {
    [[from, from], [to, to + 1]].forEach(([day, edge], i) => {
      const handle = this.handles[i];
      const x = this.xOf(edge);
      handle.style.setProperty('left', `${Math.max(0, Math.min(this.canvas.clientWidth, x))}px`);
      handle.classList.toggle('beyond', x < 0 || x > this.canvas.clientWidth);
      handle.setAttribute('aria-valuemin', this.extent[0]);
      handle.setAttribute('aria-valuemax', this.extent[1]);
      handle.setAttribute('aria-valuenow', day);
      handle.setAttribute('aria-valuetext', showDay(day));
    });
  }

  say(bins, { totals }) {
    const { from, to } = this.selection.wanted;
    const [first, last] = this.span();
    this.nearer.hidden = (from === null && to === null) || (first === this.extent[0] && last >= this.extent[1] - 6);
    this.farther.hidden = this.extent === this.whole;
    if (this.hovered === null || this.hovered === undefined) {
      this.note.textContent = `${from === null && to === null ? 'drag to choose days' : showDays(first, last)} · a bar is a ${bins.unit}`;
      return;
    }
    const bin = bins.indexOf(this.hovered);
    this.note.textContent = `${showDays(...bins.rangeOf(bin))}: ${count(totals[bin])}`;
  }
}

/** The first and the last day of all incidents. */
function dayExtent(columns) {
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < columns.size; i++) {
    if (columns.from[i] === NONE) continue;
    if (columns.from[i] < first) first = columns.from[i];
    if (columns.from[i] > last) last = columns.from[i];
  }
  return first > last ? [0, 1] : [first, Math.max(last, first + 1)];
}

/** Days cut into bars. A table from day to bar makes the inner loop one look-up. */
class Bins {
  constructor(unit, [first, last]) {
    this.unit = unit;
    this.first = first;
    this.last = last;
    this.table = new Uint32Array(last - first + 1);
    this.starts = [];
    let before = null;
    for (let day = first; day <= last; day++) {
      const key = keyOf(unit, day);
      if (key !== before) this.starts.push(day);
      before = key;
      this.table[day - first] = this.starts.length - 1;
    }
    this.size = this.starts.length;
  }

  indexOf(day) {
    return this.table[Math.max(0, Math.min(this.table.length - 1, day - this.first))];
  }

  rangeOf(bin) {
    return [this.starts[bin], bin + 1 < this.size ? this.starts[bin + 1] - 1 : this.last];
  }
}

function keyOf(unit, day) {
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day + 3) / 7);
  return isoOf(day).slice(0, unit === 'month' ? -3 : -6);
}

/** Days to be named under the axis, at most some. */
function ticks([first, last], most, unit) {
  const days = last - first + 1;
  const list = [];
  if (unit === 'day' && days <= most * 31) {
    const step = Math.max(1, Math.ceil(days / most));
    for (let day = first; day <= last; day += step) list.push([day, showShortDay(day)]);
    return list;
  }
  const months = Math.max(1, Math.ceil(days / 30.4 / most));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((m) => m >= months) ?? 600;
  const start = new Date(first * DAY);
  for (let m = 0; ; m += 1) {
    const index = start.getUTCFullYear() * 12 + start.getUTCMonth() + m;
    const day = Date.UTC(Math.floor(index / 12), index % 12, 1) / DAY;
    if (day > last) return list;
    if (day < first || index % step) continue;
    list.push([day, step >= 12 ? String(Math.floor(index / 12)) : showMonth(day)]);
  }
}
