// Draws incidents on the map: the colour is the kind, the outline how exactly the place is known.
//   1 the named place: filled shape; 2 near it: shape in a ring; 3 a region or country: hollow shape in a broken ring.

import { KINDS, trace } from './kinds.js';
import { count } from './format.js';
import { font, token } from './dom.js';

/** Colours of the style sheet that signs are drawn with, read once a drawing. */
export function palette() {
  return {
    kinds: KINDS.map((kind) => token(`--kind-${kind.id}`)), paper: token('--paper'), ink: token('--ink'),
    focus: token('--focus'), font: font(), halo: token('--halo'), label: token('--map-label'),
  };
}

/** Radius of a sign, in pixels. */
export function radius({ count: size }) {
  return size === 1 ? 8 : Math.min(30, 11 + 3.4 * Math.log2(size));
}

export function drawSign(context, cell, { precision, kindOf, palette: colours, chosen }) {
  if (cell.count === 1) drawOne(context, cell, precision[cell.one], kindOf[cell.one], colours);
  else drawMany(context, cell, cell.members.every((i) => precision[i] === 3), colours);
  if (chosen) {
    circle(context, cell, radius(cell) + 4);
    context.lineWidth = 3;
    context.strokeStyle = colours.focus;
    context.stroke();
  }
}

function drawOne(context, { x, y }, precision, kind, colours) {
  if (precision > 1) {
    circle(context, { x, y }, 10);
    context.setLineDash(precision === 3 ? [3, 2.5] : []);
    context.lineWidth = 1.5;
    context.strokeStyle = colours.kinds[kind];
    context.stroke();
    context.setLineDash([]);
  }
  context.beginPath();
  trace(context, KINDS[kind].shape, x, y, precision > 1 ? 5.5 : 7.5);
  context.lineWidth = 1.5;
  context.fillStyle = precision === 3 ? colours.paper : colours.kinds[kind];
  context.strokeStyle = precision === 3 ? colours.kinds[kind] : colours.paper;
  context.fill();
  context.stroke();
}

function drawMany(context, cell, allRegions, colours) {
  const r = radius(cell);
  let angle = -Math.PI / 2;
  cell.kinds.forEach((part, kind) => {
    if (!part) return;
    const next = angle + (part / cell.count) * 2 * Math.PI;
    context.beginPath();
    context.arc(cell.x, cell.y, r, angle, next);
    context.arc(cell.x, cell.y, r - 4, next, angle, true);
    context.closePath();
    context.fillStyle = colours.kinds[kind];
    context.fill();
    angle = next;
  });
  circle(context, cell, r - 4);
  context.fillStyle = colours.paper;
  context.fill();
  if (allRegions) {
    circle(context, cell, r + 2.5);
    context.setLineDash([3, 2.5]);
    context.lineWidth = 1.2;
    context.strokeStyle = colours.ink;
    context.stroke();
    context.setLineDash([]);
  }
  context.fillStyle = colours.ink;
  context.font = `600 ${r > 18 ? 13 : 12}px ${colours.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(cell.count < 10000 ? count(cell.count) : `${Math.round(cell.count / 1000)}k`, cell.x, cell.y + 0.5);
}

function circle(context, { x, y }, r) {
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
}

/** Writes names that lie neither upon each other nor under a sign; the first come first. */
export function drawLabels(context, labels, colours, signs) {
  const taken = [...signs];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { x, y, text, size, dot, weight } of labels) {
    context.font = `${weight ?? 400} ${size}px ${colours.font}`;
    const width = context.measureText(text).width;
    const left = dot ? x + 6 : x - width / 2;
    const box = [left - 4, y - size, left + width + 4, y + size];
    if (taken.some((t) => t[0] < box[2] && t[2] > box[0] && t[1] < box[3] && t[3] > box[1])) continue;
    taken.push(box);
    context.textAlign = 'left';
    context.strokeStyle = colours.halo;
    context.lineWidth = 3;
    context.strokeText(text, left, y);
    context.fillStyle = colours.label;
    if (dot) {
      circle(context, { x, y }, 2);
      context.fill();
    }
    context.fillText(text, left, y);
  }
}
