// A report with what was understood of it: hover or focus tells, a click shows why.

import { get } from '../api.js';
import { fill, h } from '../dom.js';
import { dayOf, several, showDay } from '../format.js';
import { marksOf, sentencesOf } from '../marks.js';
import { explanation } from '../explain.js';

const KINDS = { actor: 'actors', place: 'places', date: 'times', number: 'numbers', trigger: 'events', voice: 'who says so' };

export async function page(asked) {
  const id = asked.get('id');
  const revision = asked.get('revision');
  const { annotations, ...report } = await get('/report', { id, revision });
  document.title = `${annotations.title ?? id} · Parley`;
  const aside = h('aside.card.aside', { 'aria-label': 'Explanation', 'aria-live': 'polite' },
    h('h2', {}, 'What was understood'), h('p.faint', {}, 'Point at a mark to read what the program took it for. Choose a sentence to see why.'));
  const sentences = sentencesOf(annotations);
  const explain = (sentence) => showWhy(aside, id, revision, sentence);
  const text = h('div.report-text', {}, textNodes(annotations.text, sentences, marksOf(annotations), explain, aside));
  const [from, to] = [Number(asked.get('start') ?? -1), Number(asked.get('end') ?? -1)];
  return {
    element: h('article.page', {}, header(annotations, report, id),
      h('div.two', {}, h('section.card', { 'aria-label': 'Text' }, legend(), text), aside)),
    start: () => { if (to > from) pointAt(text, sentences, from, to, explain); },
  };
}

function header(annotations, report, id) {
  const { date, publisher, url } = annotations;
  // Only addresses of the web become links: a report may claim any.
  const safe = /^https?:\/\//i.test(url ?? '');
  return h('header', {}, h('h1', {}, annotations.title ?? id),
    h('span.faint', {}, [date ? showDay(dayOf(date)) : 'no day known', publisher, id].filter(Boolean).join(' · '), ' ',
      safe ? h('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, 'where it was published') : null),
    report.revisions > 1 ? h('span.badge', {}, `text ${report.revision} of ${report.revisions}`) : null,
    h('span.badge', {}, several(annotations.events.length, 'event')));
}

function legend() {
  return h('p.keys', {}, Object.entries(KINDS).map(([kind, name]) => h(`span.mark-${kind}`, {}, name)));
}

/** The text in sentences, each a thing that can be chosen, with its marks inside. */
function textNodes(text, sentences, marks, explain, aside) {
  const nodes = [];
  let at = 0;
  for (const sentence of sentences) {
    nodes.push(text.slice(at, sentence.start));
    const inside = marks.filter((m) => m.start >= sentence.start && m.end <= sentence.end);
    const hasEvents = inside.some((m) => m.kind === 'trigger');
    nodes.push(h('span.sentence', {
      'data-sentence': sentence.index, tabindex: hasEvents ? 0 : null, role: hasEvents ? 'button' : null,
      onclick: () => explain(sentence.index),
      onkeydown: (event) => { if (event.key === 'Enter' && event.target.dataset.sentence) explain(sentence.index); },
    }, markedText(text, sentence, inside, aside)));
    at = sentence.end;
  }
  nodes.push(text.slice(at));
  return nodes;
}

function markedText(text, sentence, marks, aside) {
  const nodes = [];
  let at = sentence.start;
  for (const mark of marks) {
    nodes.push(text.slice(at, mark.start));
    nodes.push(h(`span.mark.mark-${mark.kind}`, { title: mark.words, onpointerenter: () => tell(aside, text.slice(mark.start, mark.end), mark) },
      text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  nodes.push(text.slice(at, sentence.end));
  return nodes;
}

/** What a mark was taken for, until a sentence is chosen. */
function tell(aside, words, mark) {
  if (aside.dataset.why) return;
  fill(aside, h('h2', {}, `“${words}”`), mark.words.split('\n').map((line) => h('p', {}, line)));
}

async function showWhy(aside, id, revision, sentence) {
  aside.dataset.why = sentence;
  document.querySelectorAll('.sentence.shown').forEach((s) => s.classList.remove('shown'));
  document.querySelector(`[data-sentence="${sentence}"]`)?.classList.add('shown');
  fill(aside, h('h2', {}, `Sentence ${sentence}`), h('p.faint', {}, 'Reading the sentence again to show why …'));
  try {
    const why = await get('/explanation', { id, revision, sentence });
    fill(aside, closer(aside), explanation(why));
  } catch (failure) {
    fill(aside, closer(aside), h('h2', {}, `Sentence ${sentence}`), h('p', {}, failure.message));
  }
}

const closer = (aside) => h('button.closer', { type: 'button', onclick: () => close(aside) }, 'Close');

function close(aside) {
  delete aside.dataset.why;
  document.querySelectorAll('.sentence.shown').forEach((s) => s.classList.remove('shown'));
  fill(aside, h('h2', {}, 'What was understood'), h('p.faint', {}, 'Point at a mark, or choose a sentence.'));
}

/** Shows the words that a link named. */
function pointAt(text, sentences, from, to, explain) {
  const sentence = sentences.find((s) => s.start <= from && from < s.end) ?? sentences.find((s) => s.end > from && s.start < to);
  if (!sentence) return;
  const element = text.querySelector(`[data-sentence="${sentence.index}"]`);
  // On a narrow screen the reasons cover the lower half.
  element.scrollIntoView({ block: matchMedia('(max-width: 1000px)').matches ? 'start' : 'center' });
  explain(sentence.index);
}
