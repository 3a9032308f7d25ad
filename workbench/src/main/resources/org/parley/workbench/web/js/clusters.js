// Incidents near each other on the screen, gathered into one sign: a grid over the visible part of the map.

import { mercator } from './world.js';

/** Width of a cell, in pixels. */
const CELL = 46;

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
  return [...cells.values()].map((cell) => Object.assign(cell, { x: cell.x / cell.count - left, y: cell.y / cell.count - top }))
    .sort((a, b) => a.count - b.count);
}

function fresh(one, kinds) {
  return { one, count: 0, x: 0, y: 0, kinds: new Uint32Array(kinds), spread: [Infinity, Infinity, -Infinity, -Infinity], members: [] };
}

function add(cell, i, x, y, kind) {
  cell.count++;
  cell.x += x;
  cell.y += y;
  cell.kinds[kind]++;
  if (cell.members.length < 200) cell.members.push(i);
  const { spread } = cell;
  if (x < spread[0]) spread[0] = x;
  if (y < spread[1]) spread[1] = y;
  if (x > spread[2]) spread[2] = x;
  if (y > spread[3]) spread[3] = y;
}
