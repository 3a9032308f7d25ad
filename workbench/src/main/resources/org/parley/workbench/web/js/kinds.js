// PLOVER's event types gathered into seven kinds, each with a colour of Okabe and Ito's palette (told apart by the
// colour-blind) and a shape of its own. Colours are tokens of the style sheet, so that light and dark each have theirs.

export const KINDS = [
  { id: 'violence', name: 'Violence', shape: 'triangle', types: ['ASSAULT'] },
  { id: 'coercion', name: 'Coercion and sanctions', shape: 'square', types: ['COERCE', 'SANCTION'] },
  { id: 'forces', name: 'Forces on the move', shape: 'chevron', types: ['MOBILIZE', 'RETREAT'] },
  { id: 'protest', name: 'Protest', shape: 'star', types: ['PROTEST'] },
  { id: 'dispute', name: 'Threats and accusations', shape: 'diamond', types: ['THREATEN', 'ACCUSE', 'REJECT', 'REQUEST'] },
  { id: 'talks', name: 'Talks and agreements', shape: 'circle', types: ['CONSULT', 'AGREE', 'CONCEDE', 'SUPPORT'] },
  { id: 'aid', name: 'Aid and cooperation', shape: 'cross', types: ['AID', 'COOPERATE'] },
];

const BY_TYPE = new Map(KINDS.flatMap((kind, index) => kind.types.map((type) => [type, index])));

/** Number of the kind of a PLOVER type; what is not listed counts with disputes. */
export function kindOf(type) {
  return BY_TYPE.get(type) ?? 4;
}

/** "Assault" for "ASSAULT". */
export function typeName(type) {
  return type.charAt(0) + type.slice(1).toLowerCase();
}

const POINTS = {
  triangle: [[0, -1], [0.95, 0.75], [-0.95, 0.75]],
  square: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
  chevron: [[-0.9, -0.8], [0.1, -0.8], [0.95, 0], [0.1, 0.8], [-0.9, 0.8], [-0.1, 0]],
  diamond: [[0, -1], [0.85, 0], [0, 1], [-0.85, 0]],
  cross: [[-0.3, -0.9], [0.3, -0.9], [0.3, -0.3], [0.9, -0.3], [0.9, 0.3], [0.3, 0.3], [0.3, 0.9], [-0.3, 0.9],
    [-0.3, 0.3], [-0.9, 0.3], [-0.9, -0.3], [-0.3, -0.3]],
  star: Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 ? 0.45 : 1;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  }),
};

/** Adds a kind's shape to the path of a canvas. */
export function trace(context, shape, x, y, size) {
  const points = POINTS[shape];
  if (!points) {
    context.moveTo(x + size * 0.85, y);
    context.arc(x, y, size * 0.85, 0, 2 * Math.PI);
    return;
  }
  points.forEach(([px, py], i) => (i ? context.lineTo(x + px * size, y + py * size)
    : context.moveTo(x + px * size, y + py * size)));
  context.closePath();
}

/** A kind's shape as an SVG image without a name: the words beside it name it. */
export function glyph(index, size = 14) {
  const kind = KINDS[index];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '-1.1 -1.1 2.2 2.2');
  svg.setAttribute('width', size);
  svg.setAttribute('height', size);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `glyph kind-${kind.id}`);
  const points = POINTS[kind.shape];
  const shape = document.createElementNS('http://www.w3.org/2000/svg', points ? 'polygon' : 'circle');
  if (points) shape.setAttribute('points', points.map((p) => p.map((v) => v.toFixed(3)).join()).join(' '));
  else shape.setAttribute('r', '0.85');
  svg.append(shape);
  return svg;
}
