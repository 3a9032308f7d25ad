// Reports that hold words, best first.

import { get } from '../api.js';
import { empty, h } from '../dom.js';
import { dayOf, several, showDay } from '../format.js';

export async function page(asked) {
  const q = asked.get('q') ?? '';
  document.getElementById('words').value = q;
  if (!q) return empty('What are you looking for?', 'Write words into the field on top. Words in double quotes must stand together; a star stands for any ending.');
  const list = h('div.stack', {});
  const more = h('button', { type: 'button' }, 'More');
  let cursor = null;
  const load = async () => {
    const answer = await get('/search', { q, cursor, limit: 30 });
    list.append(...answer.items.map(hit));
    cursor = answer.next;
    more.hidden = !cursor;
    return answer;
  };
  more.addEventListener('click', load);
  const { total, items } = await load();
  if (!items.length) return empty(`No report holds “${q}”`, 'Try another form of the word, a star after its beginning, or fewer words.');
  return h('section.page', {}, h('header', {}, h('h1', {}, `“${q}”`), h('span.faint', {}, several(total, 'report'))), list, h('p', {}, more));
}

function hit({ report, snippet }) {
  return h('article.card', {}, h('h2', {}, h('a', { href: '/report?' + new URLSearchParams({ id: report.id }) }, report.title ?? report.id)),
    h('p.small.faint', {}, [report.published ? showDay(dayOf(report.published)) : null, report.publisher, several(report.events, 'event')].filter(Boolean).join(' · ')),
    h('p.quote', {}, marked(snippet)));
}

/** U+0002 and U+0003 stand around what was found. */
function marked(snippet) {
  return snippet.split('\u0002').flatMap((part, i) => {
    if (!i) return [part];
    const [found, ...rest] = part.split('\u0003');
    return [h('mark', {}, found), rest.join('')];
  });
}
