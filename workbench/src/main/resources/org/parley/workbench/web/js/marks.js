// What was understood of a text, as marks over it. Offsets of the annotations are code points; JavaScript counts UTF-16
// units: `positions` turns the one into the other.

/** From code points to UTF-16 units. */
export function positions(text) {
  const astral = [];
  let points = 0;
  for (let i = 0; i < text.length; points++) {
    const wide = text.codePointAt(i) > 0xffff;
    if (wide) astral.push(points);
    i += wide ? 2 : 1;
  }
  return (point) => {
    let extra = 0;
    while (extra < astral.length && astral[extra] < point) extra++;
    return point + extra;
  };
}

/** Smaller wins where two marks would overlap: a date inside a statement's cue stays a date. */
const RANK = ['trigger', 'number', 'date', 'place', 'actor', 'voice'];

/**
 * Marks that do not overlap, in the order of the text.
 * @param {object} annotations  as "parley annotate" prints them
 * @returns {object[]}  start, end (UTF-16), kind, words (what was understood), sentence
 */
export function marksOf(annotations) {
  const at = positions(annotations.text);
  const marks = [];
  const add = (kind, span, words) => {
    if (span && span.end > span.start) marks.push({ kind, start: at(span.start), end: at(span.end), words });
  };
  for (const event of annotations.events) {
    const trigger = event.evidence.trigger ?? event.evidence;
    add('trigger', trigger, eventWords(event));
    event.quantities.forEach((q) => add('number', q, `${q.kind}: ${[q.low, q.best, q.high].map((v) => v ?? '?').join(' – ')} (low – best – high)`));
  }
  annotations.dates.forEach((d) => add('date', d, d.from ? `${d.from}${d.to && d.to !== d.from ? ` to ${d.to}` : ''}${d.time ? `, ${d.time}` : ''} (${d.precision})` : 'a time that could not be placed'));
  annotations.places.forEach((p) => add('place', p, [p.name, p.admin1, p.country, p.lat == null ? null : `${p.lat.toFixed(2)}, ${p.lon.toFixed(2)}`].filter(Boolean).join(' · ')));
  const entities = new Map(annotations.entities.map((e) => [e.id, e]));
  annotations.mentions.filter((m) => ['person', 'organisation', 'nationality', 'unit'].includes(m.kind)).forEach((m) => add('actor', m, entityWords(entities.get(m.entity), m)));
  annotations.attributions.forEach((a) => add('voice', a.cue, `${a.source?.name ?? a.source?.text ?? 'somebody'} says (${a.kind})`));
  return apart(marks);
}

function eventWords(event) {
  const who = (list) => list.map((a) => a.name ?? a.text).join(', ') || '?';
  const parts = [`${event.type}${event.mode ? ` / ${event.mode}` : ''}, ${event.status}`, `who: ${who(event.actors)}`, `to whom: ${who(event.recipients)}`];
  if (event.place) parts.push(`where: ${event.place.name ?? event.place.text}`);
  if (event.date?.from) parts.push(`when: ${event.date.from}`);
  if (event.attribution.length) parts.push(`according to: ${event.attribution.map((a) => a.name ?? a.text).join(', ')}`);
  parts.push(`entry: ${event.rule}, confidence ${event.confidence}`);
  return parts.join('\n');
}

function entityWords(entity, mention) {
  if (!entity) return mention.kind;
  return [entity.name, entity.country, entity.sector, entity.roles?.join(', ')].filter(Boolean).join(' · ');
}

function apart(marks) {
  marks.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.end - a.start) - (b.end - b.start));
  const kept = [];
  for (const mark of marks) {
    const same = kept.find((k) => k.start === mark.start && k.end === mark.end && k.kind === mark.kind);
    if (same) {
      if (!same.words.includes(mark.words)) same.words += `\n\n${mark.words}`;
    } else if (!kept.some((k) => k.start < mark.end && mark.start < k.end)) {
      kept.push(mark);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Sentences in UTF-16 units. */
export function sentencesOf(annotations) {
  const at = positions(annotations.text);
  return annotations.sentences.map(({ start, end }, index) => ({ start: at(start), end: at(end), index }));
}
