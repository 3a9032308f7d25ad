// The shipped map, decoded for drawing: arcs in Mercator's square (0 to 1), divisions as lists of arcs, and of each arc
// what it is in either view of the borders. Data: see map/README.txt beside map/world.json.

/** Mercator's square, north up; the poles are cut off at 85 degrees. */
export function mercator(longitude, latitude) {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export const COAST = 0;
export const DIVISION = 1;
export const BORDER = 2;
export const DISPUTED = 3;
/** An arc of a lake or river. */
const NEITHER = 4;

let loading = null;

/** The world, loaded once. */
export function world() {
  loading ??= fetch('/map/world.json').then((response) => response.json()).then(build);
  return loading;
}

function build(topology) {
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const boxes = arcs.map(boxOf);
  const shape = (geometry, wrap) => {
    const rings = wrap ? geometry.arcs : [geometry.arcs];
    return { rings, box: union(rings.flat().map((arc) => boxes[arc < 0 ? ~arc : arc])), ...geometry.properties };
  };
  const { divisions, lakes, rivers } = topology.objects;
  const regions = divisions.geometries.map((geometry) => shape(geometry, true));
  return {
    arcs, boxes, divisions: regions,
    lakes: lakes.geometries.map((geometry) => shape(geometry, true)),
    rivers: rivers.geometries.map((geometry) => shape(geometry, false)),
    breadths: breadthsOf(regions),
    borders: { un: classify(arcs, regions, 'un', 'in fact'), fact: classify(arcs, regions, 'in fact', 'un') },
  };
}

function decodeArc(arc, { scale, translate }) {
  const points = new Float64Array(arc.length * 2);
  let x = 0;
  let y = 0;
  arc.forEach(([dx, dy], i) => {
    x += dx;
    y += dy;
    [points[2 * i], points[2 * i + 1]] = mercator(x * scale[0] + translate[0], y * scale[1] + translate[1]);
  });
  return points;
}

function boxOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    box[0] = Math.min(box[0], points[i]);
    box[1] = Math.min(box[1], points[i + 1]);
    box[2] = Math.max(box[2], points[i]);
    box[3] = Math.max(box[3], points[i + 1]);
  }
  return box;
}

function union(boxes) {
  return boxes.reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    [Infinity, Infinity, -Infinity, -Infinity]);
}

/** How broad each country is, roughly: the square root of what its divisions cover. */
function breadthsOf(divisions) {
  const areas = new Map();
  for (const { un, box } of divisions) areas.set(un, (areas.get(un) ?? 0) + (box[2] - box[0]) * (box[3] - box[1]));
  return new Map([...areas].map(([code, area]) => [code, Math.sqrt(area)]));
}

/** What each arc is where countries are told by `view`; what only the other view calls a border is disputed. */
function classify(arcs, divisions, view, other) {
  const owner = (division, name) => division[name] ?? division.un;
  const users = arcs.map(() => []);
  divisions.forEach((division) => division.rings.flat().forEach((arc) => users[arc < 0 ? ~arc : arc].push(division)));
  return Uint8Array.from(users, ([a, b]) => {
    if (!a) return NEITHER;
    if (!b) return COAST;
    const differ = owner(a, view) !== owner(b, view);
    const differOtherwise = owner(a, other) !== owner(b, other);
    if (differ && differOtherwise) return BORDER;
    return differ || differOtherwise ? DISPUTED : DIVISION;
  });
}

/** Adds an arc to a canvas's path, forwards or backwards, without points closer than a pixel to the last. */
export function traceArc(context, points, backwards, scale, dx, dy, move) {
  const last = points.length / 2 - 1;
  let px = NaN;
  let py = NaN;
  for (let n = 0; n <= last; n++) {
    const i = 2 * (backwards ? last - n : n);
    const x = points[i] * scale - dx;
    const y = points[i + 1] * scale - dy;
    if (n === 0) {
      if (move) context.moveTo(x, y);
      else context.lineTo(x, y);
    } else if (n < last && Math.abs(x - px) < 0.8 && Math.abs(y - py) < 0.8) {
      continue;
    } else {
      context.lineTo(x, y);
    }
    px = x;
    py = y;
  }
}
