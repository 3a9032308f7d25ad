// Filters kept in the page's address, so that a view can be sent to a colleague or kept as a bookmark.

import { dayOf, isoOf } from './format.js';
import { KINDS } from './kinds.js';
import { EVERYTHING } from './selection.js';

const DAY_TEXT = /^-?\d{4,6}-\d\d-\d\d$/;

/** What an address asks for; what it says wrongly is passed over. */
export function read(search) {
  const q = new URLSearchParams(search);
  const day = (name) => (DAY_TEXT.test(q.get(name) ?? '') ? dayOf(q.get(name)) : null);
  const box = (q.get('in') ?? '').split(',').map(Number);
  return {
    ...EVERYTHING,
    from: day('from'), to: day('to'),
    kinds: q.getAll('kind').map((id) => KINDS.findIndex((kind) => kind.id === id)).filter((i) => i >= 0),
    country: q.get('country'), party: q.get('party'), status: q.getAll('status'),
    contested: q.has('contested') ? q.get('contested') === 'true' : null,
    review: q.get('review'), words: q.get('words'),
    box: box.length === 4 && box.every(Number.isFinite) ? box : null,
  };
}

/** The address of what is wanted, without the question mark. */
export function write(wanted, more = {}) {
  const q = new URLSearchParams();
  if (wanted.from !== null) q.set('from', isoOf(wanted.from));
  if (wanted.to !== null) q.set('to', isoOf(wanted.to));
  wanted.kinds.forEach((kind) => q.append('kind', KINDS[kind].id));
  wanted.status.forEach((status) => q.append('status', status));
  for (const name of ['country', 'party', 'contested', 'review', 'words']) {
    if (wanted[name] !== null) q.set(name, wanted[name]);
  }
  if (wanted.box) q.set('in', wanted.box.map((v) => v.toFixed(3)).join());
  for (const [key, value] of Object.entries(more)) if (value !== null) q.set(key, value);
  return q.toString();
}

/** The same, as the parameters that the API's filters take. */
export function parameters(wanted) {
  return {
    from: wanted.from === null ? null : isoOf(wanted.from),
    to: wanted.to === null ? null : isoOf(wanted.to),
    type: wanted.kinds.flatMap((kind) => KINDS[kind].types),
    country: wanted.country, actor: wanted.party === null ? null : `"${wanted.party}"`, status: wanted.status,
    contested: wanted.contested, review: wanted.review, words: wanted.words, in: wanted.box?.join(),
  };
}
