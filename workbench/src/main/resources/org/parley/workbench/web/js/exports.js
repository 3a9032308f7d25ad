// A menu that exports what is on the screen in every format of "parley export".

import { api, query } from './api.js';
import { h } from './dom.js';

const FORMATS = [
  ['csv', 'Table (CSV)'], ['jsonl', 'Everything known (JSON lines)'], ['parquet', 'Table (Parquet)'], ['geojson', 'Map layer (GeoJSON)'],
  ['acled', 'ACLED columns'], ['ucdp', 'UCDP GED columns'], ['cameo', 'CAMEO event table'], ['hxl', 'Humanitarian table (HXL)'],
];

/**
 * @param {function(): object} parameters  filters, asked for when a format is chosen
 */
export function exportMenu(parameters) {
  const links = FORMATS.map(([format, name]) => {
    const link = h('a', { href: `${api}/export${query({ format })}`, download: '' }, name);
    link.addEventListener('click', () => { link.href = api + '/export' + query({ format, ...parameters() }); menu.open = false; });
    return link;
  });
  const menu = h('details.menu', { onkeydown: (e) => { if (e.key === 'Escape') { menu.open = false; menu.firstChild.focus(); } } },
    h('summary.button', {}, 'Export'), h('div', {}, links));
  return menu;
}
