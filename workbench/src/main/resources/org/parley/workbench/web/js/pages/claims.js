// Who says what of what: incidents with claims, contradictions side by side.

import { get } from '../api.js';
import { empty, h } from '../dom.js';
import { exportMenu } from '../exports.js';
import { several, showDays } from '../format.js';
import { glyph, kindOf } from '../kinds.js';
import { titleFrom, tollFrom } from '../words.js';
import { claimCard } from './incident.js';

const PAGE = 100;

export async function page(asked, { names }) {
  const all = asked.get('show') === 'all';
  const list = h('div.stack', {});
  const more = h('button', { type: 'button', onclick: () => load() }, 'More');
  let cursor = null;
  let shown = 0;
  const parameters = { contested: all ? null : true, limit: PAGE };
  const load = async () => {
    const answer = await get('/claims', { ...parameters, cursor });
    const groups = byIncident(answer.items);
    list.append(...groups.map(({ incident, claims }) => card(incident, claims, names)));
    cursor = answer.next;
    shown += answer.items.length;
    more.hidden = !cursor;
    return answer;
  };
  const { total } = await load();
  const choice = (value, text) => h('a', { class: `button${all === value ? ' primary' : ''}`, href: value ? '/claims?show=all' : '/claims', 'aria-current': all === value ? 'true' : null }, text);
  return h('section.page', {}, h('header', {}, h('h1', {}, 'Claims'), h('span.faint', {}, `${several(total, 'claim')}${all ? '' : ' on contested incidents'}`),
    h('div.tools', {}, choice(false, 'Contested'), choice(true, 'All'), exportMenu(() => ({ contested: all ? null : true })))),
  total ? list : nothing(all), h('p', {}, more));
}

function nothing(all) {
  return all ? empty('No claims yet', 'Add reports in which somebody says, denies or blames.', h('a.button', { href: '/add' }, 'Add reports'))
    : empty('No source contradicts another', 'Nothing in the dossier is contested.', h('a.button', { href: '/claims?show=all' }, 'Show all claims'));
}

function byIncident(items) {
  const groups = new Map();
  items.forEach(({ claim, incident }) => {
    if (!groups.has(incident.id)) groups.set(incident.id, { incident, claims: [] });
    groups.get(incident.id).claims.push(claim);
  });
  return [...groups.values()];
}

/** A claim that is contradicted and what goes with it on the left, what contradicts it on the right. */
function card(incident, claims, names) {
  const first = claims.find((c) => c.contradicts.length && c.kind !== 'denies');
  const denying = first ? claims.filter((c) => c.contradicts.includes(first.id)) : [];
  const saying = claims.filter((c) => !denying.includes(c));
  const title = titleFrom(incident.type, incident.status, incident.actors, incident.recipients);
  return h('article.card', {}, h('h2', {}, glyph(kindOf(incident.type)), ' ', h('a', { href: `/incident?id=${encodeURIComponent(incident.id)}` }, title), ' ',
    incident.contested ? h('span.badge.warn', {}, 'contested') : null),
  h('p.small.faint', {}, [incident.place, names[incident.country] ?? incident.country, showDays(incident.from, incident.to), tollFrom({ low: incident.fatalitiesLow, best: incident.fatalities, high: incident.fatalitiesHigh })].filter((v, i, l) => v && l.indexOf(v) === i).join(' · ')),
  denying.length && saying.length
    ? h('div.sides', {}, h('div.stack', {}, saying.map((c) => claimCard(c, names))), h('div.stack', {}, denying.map((c) => claimCard(c, names))))
    : h('div.stack', {}, claims.map((c) => claimCard(c, names))));
}
