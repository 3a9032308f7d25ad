// Incidents in words: a title from who and whom, a place with its country.

import { NONE } from './columns.js';
import { showFigure } from './format.js';
import { typeName } from './kinds.js';

/** "Attack", "Meeting": what a type of PLOVER is called in a title. */
const NOUNS = {
  ASSAULT: 'Attack', COERCE: 'Coercion', SANCTION: 'Sanctions', MOBILIZE: 'Mobilisation', RETREAT: 'Retreat', PROTEST: 'Protest',
  THREATEN: 'Threat', ACCUSE: 'Accusation', REJECT: 'Refusal', REQUEST: 'Demand', CONSULT: 'Talks', AGREE: 'Agreement',
  CONCEDE: 'Concession', SUPPORT: 'Support', AID: 'Aid', COOPERATE: 'Cooperation',
};

/** The word between an act and the one it is done to. */
const TOWARDS = {
  ASSAULT: 'on', SANCTION: 'on', COERCE: 'of', REJECT: 'of', REQUEST: 'to', THREATEN: 'to', CONCEDE: 'to', AID: 'to', CONSULT: 'with',
  AGREE: 'with', COOPERATE: 'with', SUPPORT: 'for', ACCUSE: 'against', PROTEST: 'against', MOBILIZE: 'against', RETREAT: 'from',
};

export const nounOf = (type) => NOUNS[type] ?? typeName(type);

/** "Attack: Northern Front → Army of Lorvia" */
export function titleOf(columns, i) {
  const { actors, recipients } = columns.partiesOf(i);
  return titleFrom(columns.types[columns.type[i]], columns.statuses[columns.status[i]],
    actors.map((p) => columns.parties[p]), recipients.map((p) => columns.parties[p]));
}

export function titleFrom(type, status, actors, recipients) {
  const noun = nounOf(type);
  const aside = status === 'occurred' || status === 'ongoing' ? '' : ` (${status})`;
  const short = (names) => (names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and '));
  if (!actors.length && !recipients.length) return noun + aside;
  if (!actors.length) return `${noun}${aside} ${TOWARDS[type] ?? 'on'} ${short(recipients)}`;
  // Who meets or agrees stands on both sides, and is named once.
  const others = recipients.filter((name) => !actors.includes(name));
  return `${noun}${aside}: ${short(actors)}${others.length ? ` → ${short(others)}` : ''}`;
}

/** "Goma, Congo" */
export function placeOf(columns, i, names) {
  const place = columns.places[columns.place[i]];
  const code = columns.countries[columns.country[i]];
  const country = names?.[code] ?? code;
  if (!place) return country;
  return country && country !== place ? `${place}, ${country}` : place;
}

/** "12 dead", "12 – 15 dead" where sources differ, "at least 12 dead"; empty where nobody counts any. */
export function tollOf(columns, i) {
  const figure = (name) => (columns[name][i] === NONE ? null : columns[name][i]);
  return tollFrom({ low: figure('fatalitiesLow'), best: figure('fatalities'), high: figure('fatalitiesHigh') });
}

export function tollFrom({ low, best, high }) {
  return low === null && best === null && high === null ? '' : `${showFigure({ low, best, high })} dead`;
}
