// Draws the shipped map as tiles, each on its own canvas: nothing is fetched from a tile server.

import * as L from '/vendor/leaflet/leaflet-src.esm.js';
import { token } from './dom.js';
import { BORDER, COAST, DISPUTED, DIVISION, traceArc } from './world.js';

const SIZE = 256;
/** First-level divisions are drawn from this zoom on, rivers from the second. */
const DIVISIONS_FROM = 4;
const RIVERS_FROM = 4;

/** A layer of tiles; `options.viewpoint` is "un" or "fact". */
export const Basemap = L.GridLayer.extend({
  options: { noWrap: true, tileSize: SIZE, updateWhenZooming: false, keepBuffer: 1 },

  initialize(world, options) {
    L.Util.setOptions(this, options);
    this.world = world;
  },

  createTile(coords) {
    const tile = document.createElement('canvas');
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    tile.width = SIZE * ratio;
    tile.height = SIZE * ratio;
    const context = tile.getContext('2d');
    context.scale(ratio, ratio);
    drawTile(context, this.world, coords, this.options.viewpoint);
    return tile;
  },
});

function drawTile(context, world, { x, y, z }, viewpoint) {
  const scale = SIZE * 2 ** z;
  const frame = { scale, dx: x * SIZE, dy: y * SIZE };
  const margin = 2 / scale;
  const view = [x / 2 ** z - margin, y / 2 ** z - margin, (x + 1) / 2 ** z + margin, (y + 1) / 2 ** z + margin];
  const seen = (box) => box[0] <= view[2] && box[2] >= view[0] && box[1] <= view[3] && box[3] >= view[1];
  context.fillStyle = token('--sea');
  context.fillRect(0, 0, SIZE, SIZE);
  fillShapes(context, world, world.divisions.filter((d) => seen(d.box)), frame, token('--land'));
  fillShapes(context, world, world.lakes.filter((d) => seen(d.box)), frame, token('--sea'));
  if (z >= RIVERS_FROM) strokeRivers(context, world, seen, frame);
  strokeBorders(context, world, seen, frame, world.borders[viewpoint], z);
}

function fillShapes(context, world, shapes, frame, colour) {
  context.beginPath();
  for (const { rings } of shapes) {
    for (const ring of rings) {
      ring.forEach((arc, i) => traceArc(context, world.arcs[arc < 0 ? ~arc : arc], arc < 0, frame.scale, frame.dx, frame.dy, i === 0));
      context.closePath();
    }
  }
  context.fillStyle = colour;
  context.fill();
}

function strokeRivers(context, world, seen, frame) {
  context.beginPath();
  for (const { rings, box } of world.rivers) {
    if (!seen(box)) continue;
    rings[0].forEach((arc, i) => traceArc(context, world.arcs[arc < 0 ? ~arc : arc], arc < 0, frame.scale, frame.dx, frame.dy, i === 0));
  }
  stroke(context, token('--river'), 1.1);
}

const LINES = [
  { kind: DIVISION, colour: '--division', width: 0.7 },
  { kind: COAST, colour: '--coast', width: 0.8 },
  { kind: BORDER, colour: '--border', width: 1.3 },
  { kind: DISPUTED, colour: '--border', width: 1.3, dash: [5, 4] },
];

function strokeBorders(context, world, seen, frame, kinds, z) {
  for (const { kind, colour, width, dash } of LINES) {
    if (kind === DIVISION && z < DIVISIONS_FROM) continue;
    context.beginPath();
    for (let arc = 0; arc < kinds.length; arc++) {
      if (kinds[arc] === kind && seen(world.boxes[arc])) {
        traceArc(context, world.arcs[arc], false, frame.scale, frame.dx, frame.dy, true);
      }
    }
    context.setLineDash(dash ?? []);
    stroke(context, token(colour), width);
  }
  context.setLineDash([]);
}

function stroke(context, colour, width) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.stroke();
}
