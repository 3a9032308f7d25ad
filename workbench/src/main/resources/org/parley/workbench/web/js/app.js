// Starts the pages: the bar on top, the way between pages, and the incidents that several pages share.

import { get, getBytes } from './api.js';
import { decode } from './columns.js';
import { empty, fill, h } from './dom.js';

const PAGES = {
  '/': { name: 'Situation', load: () => import('./pages/situation.js'), data: true },
  '/negotiation': { name: 'Negotiation', load: () => import('./pages/negotiation.js'), data: true },
  '/claims': { name: 'Claims', load: () => import('./pages/claims.js') },
  '/review': { name: 'Review', load: () => import('./pages/review.js') },
  '/add': { name: 'Add', load: () => import('./pages/add.js') },
  '/incident': { load: () => import('./pages/incident.js'), title: 'Incident' },
  '/report': { load: () => import('./pages/report.js'), title: 'Report' },
  '/search': { load: () => import('./pages/search.js'), title: 'Search' },
  '/briefing': { load: () => import('./pages/briefing.js'), title: 'Situation report' },
};

/** What pages share. Loaded once; dropped when the dossier changes. */
export const shared = {
  summary: null, columns: null, countries: null, names: null,

  async summaryKnown() {
    this.summary ??= await get('/summary');
    return this.summary;
  },

  async countriesKnown() {
    if (!this.countries) {
      this.countries = (await get('/countries')).items;
      this.names = Object.fromEntries(this.countries.map(({ code, name }) => [code, name]));
    }
    return this.countries;
  },

  async incidents() {
    // The browser asks whether its copy still holds; what did not change is not sent again.
    const fresh = decode(await getBytes('/points'));
    if (this.columns?.version !== fresh.version) this.columns = fresh;
    return this.columns;
  },
};

const main = document.getElementById('main');
let leave = null;
let turns = 0;

/** Goes to an address of the workbench without loading the page anew. */
export function go(address, { replace = false } = {}) {
  rememberView();
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  return replace ? undefined : show();
}

/** The way back to the situation leads to the filters and the map as they were left; the name on the left to everything. */
function rememberView() {
  if (location.pathname === '/') document.querySelector('.nav a').href = '/' + location.search;
}

async function show() {
  const page = PAGES[location.pathname] ?? PAGES['/'];
  // Who goes on before a page has come does not want it any more.
  const turn = ++turns;
  leave?.();
  leave = null;
  markCurrent();
  document.title = `${page.name ?? page.title} · Parley`;
  try {
    const [module] = await Promise.all([page.load(), shared.summaryKnown(), shared.countriesKnown(), page.data && shared.incidents()]);
    const element = await module.page(new URLSearchParams(location.search), shared);
    if (turn !== turns) return;
    fill(main, element.element ?? element);
    leave = element.leave ?? null;
    element.start?.();
  } catch (failure) {
    if (turn !== turns) return;
    console.error(failure);
    fill(main, empty('This did not work', failure.message, h('button', { type: 'button', onclick: show }, 'Try again')));
  }
  document.documentElement.dataset.ready = location.pathname;
}

function markCurrent() {
  delete document.documentElement.dataset.ready;
  for (const link of document.querySelectorAll('.nav a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function buildBar() {
  const links = Object.entries(PAGES).filter(([, page]) => page.name).map(([path, page]) => h('a', { href: path }, page.name));
  fill(document.querySelector('.nav'), links);
  const form = document.querySelector('.search');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = new FormData(form).get('q').trim();
    if (words) go('/search?' + new URLSearchParams({ q: words }));
  });
  buildThemeButton();
}

function buildThemeButton() {
  const button = document.querySelector('.theme');
  const apply = (theme) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = { auto: '◐', light: '☀', dark: '☾' }[theme];
    button.setAttribute('aria-label', `Colours: ${theme}. Change`);
    button.title = `Colours: ${theme}`;
    window.dispatchEvent(new Event('recolour'));
  };
  const order = ['auto', 'light', 'dark'];
  let theme = localStorage.getItem('theme') ?? 'auto';
  button.addEventListener('click', () => {
    theme = order[(order.indexOf(theme) + 1) % order.length];
    localStorage.setItem('theme', theme);
    apply(theme);
  });
  apply(theme);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => window.dispatchEvent(new Event('recolour')));
}

/** Links inside the workbench change the page without a reload. */
function followLinks() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || link.target
      || link.origin !== location.origin || !(link.pathname in PAGES)
      || (link.pathname === location.pathname && link.search === location.search && link.hash)) return;
    event.preventDefault();
    go(link.href);
    main.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
  addEventListener('popstate', show);
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target.closest('input, textarea, select, dialog')) return;
  event.preventDefault();
  document.getElementById('words').focus();
});

buildBar();
followLinks();
show();
