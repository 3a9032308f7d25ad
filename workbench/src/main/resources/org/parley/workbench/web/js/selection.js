// Which incidents pass the filters, over typed arrays: a hundred thousand are sifted in a few milliseconds.
//
// Every filter owns one bit of `fails[i]`; an incident passes where all bits are 0. A filter that changes rewrites its own
// bit only. A chart of a filter's own values looks past its own bit, so that what is left out can still be seen and chosen.

import { NONE } from './columns.js';
import { kindOf } from './kinds.js';

export const BIT = { time: 1, kind: 2, country: 4, party: 8, status: 16, contested: 32, review: 64, words: 128, where: 256 };

/** What is wanted when nothing is said. */
export const EVERYTHING = Object.freeze({
  from: null, to: null, kinds: [], country: null, party: null, status: [], contested: null, review: null, words: null, box: null,
});

export class Selection extends EventTarget {
  constructor(columns) {
    super();
    this.columns = columns;
    this.fails = new Uint16Array(columns.size);
    this.wanted = { ...EVERYTHING };
    this.passed = null;
    this.kind = Uint8Array.from(columns.type, (type) => kindOf(columns.types[type]));
  }

  /** Changes some of what is wanted, and tells everyone who listens for "change"; `found` as siftFound takes it. */
  set({ found, ...changes }) {
    const before = this.wanted;
    this.wanted = { ...before, ...changes };
    this.passed = null;
    const changed = (...keys) => keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(this.wanted[key]));
    if (changed('from', 'to')) this.siftTime();
    if (changed('kinds')) this.siftSet(BIT.kind, this.wanted.kinds, this.kind);
    if (changed('country')) this.siftCode(BIT.country, 'country', 'countries');
    if (changed('status')) this.siftSet(BIT.status, this.wanted.status.map((s) => this.columns.statuses.indexOf(s)), this.columns.status);
    if (changed('review')) this.siftCode(BIT.review, 'review', 'reviews');
    if (changed('party')) this.siftParty();
    if (changed('contested')) this.sift(BIT.contested, this.wanted.contested === null ? null
      : (i) => this.columns.contested[i] === (this.wanted.contested ? 1 : 0));
    if (changed('box')) this.siftBox();
    if (found !== undefined) this.siftFound(found);
    this.dispatchEvent(new Event('change'));
  }

  /** True where nothing is filtered. */
  get isEverything() {
    return JSON.stringify(this.wanted) === JSON.stringify(EVERYTHING);
  }

  /** Rewrites one filter's bit; without a test everything passes. */
  sift(bit, passes) {
    const { fails } = this;
    for (let i = 0; i < fails.length; i++) {
      if (!passes || passes(i)) fails[i] &= ~bit;
      else fails[i] |= bit;
    }
  }

  siftTime() {
    const { from, to } = this.wanted;
    const { from: first, to: last } = this.columns;
    this.sift(BIT.time, from === null && to === null ? null
      : (i) => first[i] !== NONE && (to === null || first[i] <= to) && (from === null || last[i] >= from));
  }

  siftSet(bit, values, column) {
    const set = new Uint8Array(256);
    values.forEach((value) => { set[value] = 1; });
    this.sift(bit, values.length ? (i) => set[column[i]] === 1 : null);
  }

  siftCode(bit, name, dictionary) {
    const wanted = this.wanted[name];
    const code = this.columns[dictionary].indexOf(wanted);
    const column = this.columns[name];
    this.sift(bit, wanted === null ? null : (i) => column[i] === code);
  }

  siftParty() {
    const { party } = this.wanted;
    const code = this.columns.parties.indexOf(party);
    const { party: list, partyEnd } = this.columns;
    this.sift(BIT.party, party === null ? null : (i) => {
      for (let k = i ? partyEnd[i - 1] : 0; k < partyEnd[i]; k++) if (list[k] >> 1 === code) return true;
      return false;
    });
  }

  siftBox() {
    const { box } = this.wanted;
    const { latitude, longitude } = this.columns;
    this.sift(BIT.where, box === null ? null : (i) => latitude[i] >= box[0] && latitude[i] <= box[2]
      && longitude[i] >= box[1] && longitude[i] <= box[3]);
  }

  /** @param {string[]|null} ids  incidents whose reports hold the words asked for; null where none were asked for */
  siftFound(ids) {
    const found = ids && new Uint8Array(this.columns.size);
    ids?.forEach((id) => { const i = this.columns.index(id); if (i >= 0) found[i] = 1; });
    this.sift(BIT.words, found ? (i) => found[i] === 1 : null);
  }

  /** Numbers of the incidents that pass, in the order of the columns: by day. Worked out once for each change. */
  passing() {
    if (this.passed) return this.passed;
    const { fails } = this;
    const out = new Uint32Array(fails.length);
    let n = 0;
    for (let i = 0; i < fails.length; i++) if (fails[i] === 0) out[n++] = i;
    this.passed = out.subarray(0, n);
    return this.passed;
  }

  /** How many pass of each value of a column, the column's own filter not counted. */
  counts(bit, column, size) {
    const counts = new Uint32Array(size);
    const mask = ~bit;
    const { fails } = this;
    for (let i = 0; i < fails.length; i++) if ((fails[i] & mask) === 0) counts[column[i]]++;
    return counts;
  }

  /** How many pass of each party, the filter of parties not counted. */
  partyCounts() {
    const { parties, party, partyEnd } = this.columns;
    const counts = new Uint32Array(parties.length);
    const seen = new Int32Array(parties.length).fill(-1);
    for (let i = 0, k = 0; i < this.fails.length; i++) {
      const passes = (this.fails[i] & ~BIT.party) === 0;
      for (; k < partyEnd[i]; k++) {
        const code = party[k] >> 1;
        if (passes && seen[code] !== i) { counts[code]++; seen[code] = i; }
      }
    }
    return counts;
  }
}
