// New reports: files or a folder dropped, a text pasted, an address named; with progress, and what was found.

import { api, post } from '../api.js';
import { fill, h, empty } from '../dom.js';
import { count, several } from '../format.js';

export async function page(asked, shared) {
  if (shared.summary.readOnly) return empty('Opened for reading only', 'Start “parley open” without --read-only to add reports.');
  const outcome = h('section.card', { hidden: true, 'aria-label': 'Progress' });
  const send = (body) => follow(body, outcome, shared);
  return h('section.page', {}, h('header', {}, h('h1', {}, 'Add reports')),
    h('div.two', {}, h('div.stack', {}, dropZone(send), pasted(send)), h('div.stack', {}, address(send), outcome)));
}

function dropZone(send) {
  const files = h('input.hidden', { id: 'files', type: 'file', multiple: true, onchange: () => { sendFiles(chosen(files), send); files.value = ''; } });
  const folder = h('input.hidden', { id: 'folder', type: 'file', webkitdirectory: true, multiple: true, onchange: () => { sendFiles(chosen(folder), send); folder.value = ''; } });
  const zone = h('div.drop', {
    ondragover: (e) => { e.preventDefault(); zone.classList.add('over'); },
    ondragleave: () => zone.classList.remove('over'),
    ondrop: async (e) => { e.preventDefault(); zone.classList.remove('over'); sendFiles(await dropped(e.dataTransfer), send); },
  }, h('h2', {}, 'Drop files or a folder here'), h('p.faint', {}, 'Text, HTML, PDF, RSS, JSONL, CSV, WARC; packed ones too.'),
  h('div.tabs', { style: { 'justify-content': 'center' } }, h('button.primary', { type: 'button', onclick: () => files.click() }, 'Choose files'), h('button', { type: 'button', onclick: () => folder.click() }, 'Choose a folder')),
  h('label.hidden', { for: 'files' }, 'Files'), files, h('label.hidden', { for: 'folder' }, 'Folder'), folder);
  return zone;
}

/** A file's name is its report's id: files of one name in two folders are two reports. */
const chosen = (input) => [...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));

function sendFiles(files, send) {
  if (!files.length) return;
  const form = new FormData();
  files.forEach(({ file, name }) => form.append('files', file, name));
  send(form);
}

/** Files of a drop, those of folders too, each with its path. */
async function dropped(transfer) {
  const files = [];
  const walk = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((done, fail) => entry.file(done, fail));
      files.push({ file, name: entry.fullPath.replace(/^\//, '') || file.name });
    }
    else {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((done, fail) => reader.readEntries(done, fail));
        if (!some.length) return;
        for (const one of some) await walk(one);
      }
    }
  };
  for (const entry of [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean)) await walk(entry);
  return files.length ? files : [...transfer.files].map((file) => ({ file, name: file.name }));
}

function pasted(send) {
  const field = (name, label, attributes = {}) => h('label', {}, label, h('input', { name, ...attributes }));
  return h('form.card.form', {
    onsubmit: (event) => {
      event.preventDefault();
      send(Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value)));
      event.target.reset();
    },
  }, h('h2.wide', {}, 'Paste a text'), h('label.wide', {}, 'Text', h('textarea', { name: 'text', required: true })), field('title', 'Title (optional)'),
  field('date', 'Published', { type: 'date' }), field('publisher', 'Publisher (optional)'),
  h('p.wide.small.faint', {}, 'Without a day of publication, “Monday” and “last week” stay unresolved.'), h('div.wide', {}, h('button.primary', { type: 'submit' }, 'Read this text')));
}

function address(send) {
  return h('form.card.form', { onsubmit: (event) => { event.preventDefault(); send({ url: new FormData(event.target).get('url') }); } },
    h('h2.wide', {}, 'Fetch an address'), h('label.wide', {}, 'Address of a page or feed', h('input', { name: 'url', type: 'url', required: true, placeholder: 'https://…' })),
    h('div.wide', {}, h('button', { type: 'submit' }, 'Fetch and read')), h('p.wide.small.faint', {}, 'Needs a network. Everything else on this page works without.'));
}

/** Sends, then listens to the server's news until it says that it is done. */
async function follow(body, outcome, shared) {
  outcome.hidden = false;
  const state = { read: 0, events: 0, added: 0, known: 0, revised: 0, troubles: [] };
  const news = h('ol.timeline-list', {});
  const head = h('h2', { role: 'status' }, 'Sending …');
  const bar = h('progress', { 'aria-label': 'Reading' });
  fill(outcome, head, bar, news);
  try {
    const { id } = await post('/additions', body);
    head.textContent = 'Reading …';
    const source = new EventSource(`${api}/additions/${id}`);
    source.addEventListener('read', (event) => { note(JSON.parse(event.data), state, news); head.textContent = summary(state, 'Reading'); });
    source.addEventListener('trouble', (event) => { trouble(JSON.parse(event.data), state, news); });
    source.addEventListener('done', () => { source.close(); bar.remove(); finish(head, state, outcome); shared.summary = null; });
    source.onerror = () => { source.close(); bar.remove(); head.textContent = 'The connection was lost; what was read so far is kept.'; };
  } catch (failure) {
    bar.remove();
    head.textContent = failure.message;
  }
}

function note(item, state, news) {
  state.read++;
  state.events += item.events;
  state[item.outcome]++;
  // Thousands of lines help nobody: the newest few stand on top.
  news.prepend(h('li', {}, h('a', { href: '/report?' + new URLSearchParams({ id: item.report }) }, item.title ?? item.report), ` · ${item.outcome}, ${several(item.events, 'event')}`));
  if (news.childElementCount > 60) news.lastChild.remove();
}

function trouble(item, state, news) {
  state.troubles.push(item);
  news.prepend(h('li', {}, h('span.badge.warn', {}, 'trouble'), ` ${item.source}: ${item.reason}`));
}

function summary(state, verb) {
  return `${verb}: ${several(state.read, 'report')}, ${several(state.events, 'event')}`;
}

function finish(head, state, outcome) {
  head.textContent = summary(state, 'Done');
  outcome.append(h('p', {}, `${count(state.added)} new, ${count(state.revised)} with a new text, ${count(state.known)} known before`,
    state.troubles.length ? `; ${several(state.troubles.length, 'trouble')} above.` : '.'), h('p', {}, h('a.button.primary', { href: '/' }, 'See the situation')));
}
