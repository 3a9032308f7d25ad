// Incidents near each other on the screen, gathered into one sign: a grid over the visible part of the map.

import { radius } from './signs.js';
import { mercator } from './world.js';

/** Width of a cell, in pixels. */
const CELL = 46;

/** Signs nearer than this part of their radii together become one. */
const OVERLAP = 0.8;

/** More members than these need not be told apart. */
const MOST_MEMBERS = 200;

/** Where each incident stands in Mercator's square; NaN where no place is known. */
export function project({ size, latitude, longitude }) {
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    if (Number.isNaN(latitude[i])) x[i] = NaN;
    else [x[i], y[i]] = mercator(longitude[i], latitude[i]);
  }
  return { x, y };
}

/**
 * @param {Uint32Array} passing  numbers of incidents
 * @param {{x: Float64Array, y: Float64Array}} points
 * @param {{scale: number, left: number, top: number, width: number, height: number}} frame  in pixels of the world
 * @param {Uint8Array} kind
 * @param {number} kinds  how many kinds there are
 * @returns {object[]}  x, y on the screen, count, one (number of an incident), kinds, and the box of its members
 */
export function gather(passing, points, frame, kind, kinds) {
  const { scale, left, top, width, height } = frame;
  const columns = Math.ceil(width / CELL) + 2;
  const cells = new Map();
  // Cells are fixed to the world, not to the screen: signs do not change when the map is dragged.
  const startX = Math.floor(left / CELL);
  const startY = Math.floor(top / CELL);
  for (let k = 0; k < passing.length; k++) {
    const i = passing[k];
    const x = points.x[i] * scale;
    if (!(x >= left && x <= left + width)) continue;
    const y = points.y[i] * scale;
    if (!(y >= top && y <= top + height)) continue;
    const key = (Math.floor(y / CELL) - startY) * columns + Math.floor(x / CELL) - startX;
    let cell = cells.get(key);
    if (!cell) cells.set(key, cell = fresh(i, kinds));
    add(cell, i, x, y, kind[i]);
  }
  return joined(cells, columns).map((cell) => Object.assign(cell, { x: cell.x / cell.count - left, y: cell.y / cell.count - top }))
    .sort((a, b) => a.count - b.count);
}

/** Signs that would lie upon each other become one, the larger taking the smaller; only neighbours can. */
function joined(cells, columns) {
  const order = [...cells.keys()].sort((a, b) => cells.get(b).count - cells.get(a).count || a - b);
  for (const key of order) {
    const cell = cells.get(key);
    if (!cell) continue;
    for (const step of [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1]) {
      const other = cells.get(key + step);
      if (!other || distance(cell, other) > OVERLAP * (radius(cell) + radius(other))) continue;
      take(cell, other);
      cells.delete(key + step);
    }
  }
  return [...cells.values()];
}

function distance(a, b) {
  return Math.hypot(a.x / a.count - b.x / b.count, a.y / a.count - b.y / b.count);
}

function take(cell, other) {
  cell.count += other.count;
  cell.x += other.x;
  cell.y += other.y;
  other.kinds.forEach((n, kind) => { cell.kinds[kind] += n; });
  cell.members.push(...other.members.slice(0, Math.max(0, MOST_MEMBERS - cell.members.length)));
  const [a, b] = [cell.spread, other.spread];
  cell.spread = [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function fresh(one, kinds) {
  return { one, count: 0, x: 0, y: 0, kinds: new Uint32Array(kinds), spread: [Infinity, Infinity, -Infinity, -Infinity], members: [] };
}

function add(cell, i, x, y, kind) {
  cell.count++;
  cell.x += x;
  cell.y += y;
  cell.kinds[kind]++;
  if (cell.members.length < MOST_MEMBERS) cell.members.push(i);
  const { spread } = cell;
  if (x < spread[0]) spread[0] = x;
  if (y < spread[1]) spread[1] = y;
  if (x > spread[2]) spread[2] = x;
  if (y > spread[3]) spread[3] = y;
}
