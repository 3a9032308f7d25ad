// Words of reports, each with a way to the report at the very place.

import { h } from './dom.js';

/** Address of a citation: the report, opened where the words stand. */
export function addressOf({ report, revision, span }) {
  return '/report?' + new URLSearchParams({ id: report, revision, start: span.start, end: span.end });
}

/** A quotation with its source below. */
export function quote(citation, about = null) {
  return h('blockquote.quote', {}, citation.words,
    h('footer', {}, about && [about, ' · '], h('a', { href: addressOf(citation) }, citation.report)));
}

/** A short reference: the report's name. */
export function reference(citation) {
  return h('a.small', { href: addressOf(citation), title: citation.words }, citation.report);
}

/** "Northern Front (Congo, rebels)" */
export function actorWords(actor, names = {}) {
  if (!actor) return '';
  const aside = [names[actor.country] !== actor.name ? names[actor.country] ?? actor.country : null, actor.sector].filter(Boolean).join(', ');
  return (actor.name ?? actor.text) + (aside ? ` (${aside})` : '');
}
