// Numbers of a count per source over time, drawn: a dot is a source's figure, a bar what it leaves open.

import { h } from './dom.js';
import { capital, count, dayOf, showDay, showFigure } from './format.js';

const SVG = 'http://www.w3.org/2000/svg';
const [HEIGHT, LEFT, BOTTOM] = [130, 46, 22];

/** A chart of figures that have days; null where fewer than two do. */
export function figureChart(figure) {
  const said = figure.said.filter((one) => one.date && valueOf(one.quantity) !== null);
  if (new Set(said.map((one) => one.date)).size < 2) return null;
  const days = said.map((one) => dayOf(one.date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(1, ...said.map(({ quantity }) => quantity.high ?? quantity.best ?? quantity.low));
  // Drawn at the size it is shown at, so that its words stay as large as others.
  const width = matchMedia('(max-width: 640px)').matches ? 320 : 640;
  const x = (day) => LEFT + 10 + ((day - first) / (last - first)) * (width - LEFT - 40);
  const y = (value) => (HEIGHT - BOTTOM) - (value / most) * (HEIGHT - BOTTOM - 14);
  const svg = element('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, class: 'figures', role: 'img', 'aria-label': `${capital(figure.kind)} as the sources gave them from ${showDay(first)} to ${showDay(last)}; the table below has the numbers` });
  [0, most].forEach((value) => svg.append(element('line', { x1: LEFT, x2: width, y1: y(value), y2: y(value), stroke: 'var(--line)' }),
    text(count(value), LEFT - 6, y(value) + 4, 'end')));
  svg.append(text(showDay(first), x(first), HEIGHT - 5, 'start'), text(showDay(last), x(last), HEIGHT - 5, 'end'));
  said.forEach(({ quantity, date, source }) => {
    const at = x(dayOf(date));
    if (quantity.low !== null && quantity.high !== null) {
      svg.append(element('line', { x1: at, x2: at, y1: y(quantity.low), y2: y(quantity.high), stroke: 'var(--kind-violence)', 'stroke-width': 3 }));
    }
    const dot = element('circle', { cx: at, cy: y(valueOf(quantity)), r: 5, fill: 'var(--kind-violence)', stroke: 'var(--paper)', 'stroke-width': 1.5 });
    const title = element('title', {});
    title.textContent = `${source}, ${showDay(dayOf(date))}: ${showFigure(quantity)}`;
    dot.append(title);
    svg.append(dot);
  });
  return h('div', {}, svg);
}

const valueOf = ({ best, low, high }) => best ?? low ?? high;

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function text(words, x, y, anchor) {
  const made = element('text', { x, y, 'text-anchor': anchor, fill: 'var(--faint)', 'font-size': 12 });
  made.textContent = words;
  return made;
}
