// Days and numbers in the reader's own locale. A day is an integer: days since 1970-01-01, in no time zone.

export const DAY = 86400000;

const number = new Intl.NumberFormat();
const dayMonthYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthYear = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const dayMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const count = (value) => number.format(value);

/** "1 report", "2 reports". */
export function several(value, one, many = one + 's') {
  return `${count(value)} ${value === 1 ? one : many}`;
}

export const dayOf = (iso) => Math.floor(Date.parse(iso.slice(0, 10) + 'T00:00:00Z') / DAY);
export const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

export const showDay = (day) => dayMonthYear.format(day * DAY);
export const showShortDay = (day) => dayMonth.format(day * DAY);
export const showMonth = (day) => monthYear.format(day * DAY);
export const showLongDay = (day) => weekday.format(day * DAY);

/** "7 Mar 2022", "7 – 9 Mar 2022", "no day known". */
export function showDays(from, to) {
  if (from === null || from === undefined) return 'no day known';
  const first = typeof from === 'string' ? dayOf(from) : from;
  const last = to === null || to === undefined ? first : typeof to === 'string' ? dayOf(to) : to;
  return first === last ? showDay(first) : dayMonthYear.formatRange(first * DAY, last * DAY);
}

/** "12", "10 – 15", "at least 12", "up to 15", of UCDP's low, best and high. */
export function showFigure(figure) {
  const { low, best, high } = figure;
  if (low != null && high != null && low !== high) return `${count(low)} – ${count(high)}`;
  if (low != null && high == null && best == null) return `at least ${count(low)}`;
  if (low != null && high == null) return `${count(best)} or more`;
  if (low == null && high != null && best == null) return `up to ${count(high)}`;
  const value = best ?? low ?? high;
  return value == null ? '?' : count(value);
}

/** Words with a capital: "Nuclear safety". */
export const capital = (text) => (text ? text.charAt(0).toUpperCase() + text.slice(1) : '');

/** Name of a country or body in the reader's language where the browser knows it; else the code. */
export function countryName(code, table) {
  return table?.[code] ?? code;
}
