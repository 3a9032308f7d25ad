// The filters beside the map: each shows how many incidents it would leave.

import { fill, h } from './dom.js';
import { capital, count, dayOf, isoOf } from './format.js';
import { KINDS, glyph } from './kinds.js';
import { BIT, EVERYTHING } from './selection.js';

/** Parties and countries beyond these are found by typing. */
const MOST_OFFERED = 400;

export class Filters {
  /**
   * @param {Selection} selection
   * @param {object} options  names of countries by code; search(words) asks the server for incidents
   */
  constructor(selection, { names, search }) {
    this.selection = selection;
    this.names = names;
    this.search = search;
    const { columns } = selection;
    this.kinds = KINDS.map((kind, i) => this.option(kind.name, glyph(i), () => this.toggle('kinds', i)));
    this.statuses = columns.statuses.map((status) => this.option(capital(status), null, () => this.toggle('status', status)));
    this.from = this.dayInput('First day', 'from');
    this.to = this.dayInput('Last day', 'to');
    this.country = this.choice('Country', 'country');
    this.party = this.choice('Party', 'party');
    this.contested = this.select('Contested', 'contested', [['', 'All'], ['true', 'Contested only'], ['false', 'Uncontested only']],
      (value) => (value === '' ? null : value === 'true'));
    this.review = this.select('Review', 'review', [['', 'All'], ...columns.reviews.map((r) => [r, capital(r)])], (value) => value || null);
    this.words = h('input', { type: 'search', placeholder: 'as: shelling', onchange: (e) => this.search(e.target.value.trim() || null) });
    this.clear = h('button', { type: 'button', onclick: () => { this.search(null); selection.set(EVERYTHING); } }, 'Clear all filters');
    this.element = this.build();
    selection.addEventListener('change', () => this.show());
    this.show();
  }

  build() {
    const wide = matchMedia('(min-width: 1001px)');
    const body = h('details', { open: wide.matches }, h('summary', {}, 'Filters'),
      h('fieldset', {}, h('legend', {}, 'Days'), h('div.days', {}, this.from.label, this.to.label)),
      h('fieldset', {}, h('legend', {}, 'What'), this.kinds.map((k) => k.label)),
      this.party.label, this.country.label,
      h('label', {}, 'Words in the evidence', this.words),
      h('details', {}, h('summary', {}, 'Status'), h('fieldset', {}, h('legend.hidden', {}, 'Status'), this.statuses.map((s) => s.label))),
      this.contested.label, this.review.label, h('div', {}, this.clear));
    wide.addEventListener('change', () => { body.open = wide.matches; });
    return h('aside.filters', { 'aria-label': 'Filters' }, body);
  }

  option(name, picture, change) {
    const input = h('input', { type: 'checkbox', onchange: change });
    const number = h('span.count', {});
    return { input, number, label: h('label.option', {}, input, picture, h('span', {}, name), number) };
  }

  toggle(key, value) {
    const values = this.selection.wanted[key];
    this.selection.set({ [key]: values.includes(value) ? values.filter((v) => v !== value) : [...values, value] });
  }

  dayInput(name, key) {
    const input = h('input', {
      type: 'date', onchange: () => this.selection.set({ [key]: input.value ? dayOf(input.value) : null }),
    });
    return { input, label: h('label', {}, name, input) };
  }

  select(name, key, options, parse) {
    const input = h('select', { onchange: () => this.selection.set({ [key]: parse(input.value) }) },
      options.map(([value, text]) => h('option', { value }, text)));
    return { input, label: h('label', {}, name, input) };
  }

  choice(name, key) {
    const list = h('datalist', { id: `known-${key}` });
    const input = h('input', {
      list: list.id, placeholder: 'All', autocomplete: 'off',
      onchange: () => this.chooseNamed(key, input.value.trim()),
    });
    return { input, list, label: h('label', {}, name, input, list) };
  }

  chooseNamed(key, text) {
    if (!text) return this.selection.set({ [key]: null });
    const { columns } = this.selection;
    const wanted = text.toLowerCase();
    const known = key === 'party' ? columns.parties : columns.countries;
    const name = (value) => (key === 'party' ? value : this.names[value] ?? value);
    const match = known.find((v) => name(v).toLowerCase() === wanted || v.toLowerCase() === wanted)
      ?? known.find((v) => name(v).toLowerCase().includes(wanted));
    if (match === undefined) {
      this[key].input.setCustomValidity(`No incident has a ${key} of that name`);
      this[key].input.reportValidity();
      return undefined;
    }
    this[key].input.setCustomValidity('');
    return this.selection.set({ [key]: match });
  }

  /** Brings every control up to date with what is wanted and with what is left. */
  show() {
    const { selection } = this;
    const { wanted, columns } = selection;
    const kinds = selection.counts(BIT.kind, selection.kind, KINDS.length);
    this.kinds.forEach(({ input, number }, i) => {
      input.checked = wanted.kinds.includes(i);
      number.textContent = count(kinds[i]);
    });
    const statuses = selection.counts(BIT.status, columns.status, columns.statuses.length);
    this.statuses.forEach(({ input, number, label }, i) => {
      input.checked = wanted.status.includes(columns.statuses[i]);
      number.textContent = count(statuses[i]);
      label.hidden = !statuses[i] && !input.checked;
    });
    this.from.input.value = wanted.from === null ? '' : isoOf(wanted.from);
    this.to.input.value = wanted.to === null ? '' : isoOf(wanted.to);
    this.country.input.value = wanted.country === null ? '' : this.names[wanted.country] ?? wanted.country;
    this.party.input.value = wanted.party ?? '';
    this.contested.input.value = wanted.contested === null ? '' : String(wanted.contested);
    this.review.input.value = wanted.review ?? '';
    this.words.value = wanted.words ?? '';
    this.clear.disabled = selection.isEverything;
    clearTimeout(this.later);
    // What is offered in the two lists matters only when somebody types: it must not hold up the rest.
    this.later = setTimeout(() => this.offer(), 250);
  }

  offer() {
    const { selection } = this;
    const offer = (list, counts, names, label) => fill(list, [...counts.keys()].filter((i) => counts[i] && names[i])
      .sort((a, b) => counts[b] - counts[a]).slice(0, MOST_OFFERED)
      .map((i) => h('option', { value: label(names[i]) }, count(counts[i]))));
    offer(this.party.list, selection.partyCounts(), selection.columns.parties, (name) => name);
    offer(this.country.list, selection.counts(BIT.country, selection.columns.country, selection.columns.countries.length),
      selection.columns.countries, (code) => this.names[code] ?? code);
  }
}
