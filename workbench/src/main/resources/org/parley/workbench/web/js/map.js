// The map of the situation: the basemap, names, and the incidents that pass the filters.

import * as L from '/vendor/leaflet/leaflet-src.esm.js';
import { Basemap } from './basemap.js';
import { gather, project } from './clusters.js';
import { fitted, h, perFrame } from './dom.js';
import { several } from './format.js';
import { KINDS } from './kinds.js';
import { drawLabels, drawSign, palette, radius } from './signs.js';
import { mercator, world } from './world.js';

export class IncidentMap {
  /**
   * @param {Selection} selection
   * @param {object} options  countries, viewpoint, describe(i), open(i), choose(cell), view [zoom, lat, lon] or null
   */
  constructor(selection, options) {
    this.selection = selection;
    this.options = options;
    this.points = project(selection.columns);
    this.cells = [];
    this.chosen = -1;
    this.signs = h('canvas.signs', { 'aria-hidden': 'true' });
    this.box = h('div.leaflet-box', {});
    this.tip = h('div.tip', { hidden: true });
    this.element = h('div.map', { role: 'region', 'aria-label': 'Map; the list of incidents holds the same' }, this.box, this.signs, this.tip);
    this.draw = perFrame(() => this.drawNow());
  }

  /** To be called once the element stands in the page. */
  async start() {
    this.map = L.map(this.box, {
      zoomControl: false, attributionControl: false, minZoom: 1, maxZoom: 11, maxBoundsViscosity: 1,
      maxBounds: [[-85, -181], [85, 181]], zoomSnap: 0.5, wheelPxPerZoomLevel: 90, worldCopyJump: false,
    });
    L.control.zoom({ position: 'topright' }).addTo(this.map);
    this.place(this.options.view);
    this.map.on('move zoom resize viewreset', this.draw);
    this.map.on('moveend', () => this.options.moved?.(this.view()));
    this.selection.addEventListener('change', this.draw);
    this.listen();
    this.draw();
    const [shapes, towns] = await Promise.all([world(), loadTowns()]);
    this.towns = towns;
    this.breadths = shapes.breadths;
    if (!this.map) return;
    this.basemap = new Basemap(shapes, { viewpoint: this.options.viewpoint }).addTo(this.map);
    this.draw();
  }

  view() {
    const centre = this.map.getCenter();
    return [this.map.getZoom(), +centre.lat.toFixed(3), +centre.lng.toFixed(3)];
  }

  place(view) {
    if (view) this.map.setView([view[1], view[2]], view[0]);
    else this.fit(this.selection.passing(), false);
  }

  /** Moves so that incidents fill the map. */
  fit(incidents, animate = true) {
    const { latitude, longitude } = this.selection.columns;
    const bounds = L.latLngBounds([]);
    incidents.forEach((i) => { if (!Number.isNaN(latitude[i])) bounds.extend([latitude[i], longitude[i]]); });
    if (bounds.isValid()) this.map.fitBounds(bounds.pad(0.08), { maxZoom: 7, animate });
    else this.map.setView([25, 25], 2);
  }

  setViewpoint(viewpoint) {
    this.options.viewpoint = viewpoint;
    if (!this.basemap) return;
    this.basemap.options.viewpoint = viewpoint;
    this.basemap.redraw();
  }

  /** Leaves the page: nothing is drawn any more. */
  stop() {
    this.map?.remove();
    this.map = null;
  }

  /** Draws anew in the colours that hold now. */
  recolour() {
    this.basemap?.redraw();
    this.draw();
  }

  choose(i) {
    this.chosen = i;
    this.draw();
  }

  /** The corner of the screen in pixels of the whole world. */
  frame() {
    const zoom = this.map.getZoom();
    const scale = 256 * 2 ** zoom;
    const centre = this.map.getCenter();
    const [cx, cy] = mercator(centre.lng, centre.lat);
    const { clientWidth: width, clientHeight: height } = this.box;
    return { scale, zoom, left: cx * scale - width / 2, top: cy * scale - height / 2, width, height };
  }

  drawNow() {
    if (!this.map || !this.box.clientWidth) return;
    const { context } = fitted(this.signs);
    const frame = this.frame();
    const colours = palette();
    const { columns, kind } = this.selection;
    this.cells = gather(this.selection.passing(), this.points, frame, kind, KINDS.length);
    drawLabels(context, [...this.countryLabels(frame), ...this.townLabels(frame)], colours, this.cells.map(boxOf));
    for (const cell of this.cells) {
      drawSign(context, cell, {
        precision: columns.precision, kindOf: kind, palette: colours, chosen: cell.members.includes(this.chosen),
      });
    }
  }

  /** Names of countries that are large enough on the screen to bear them. */
  countryLabels({ zoom, scale, left, top, width, height }) {
    if (zoom < 2 || zoom > 6 || !this.breadths) return [];
    return this.options.countries
      .filter(({ code, name }) => (this.breadths.get(code) ?? 0) * scale > name.length * 7)
      .map((country) => {
        const [x, y] = mercator(country.longitude, country.latitude);
        return { x: x * scale - left, y: y * scale - top, text: country.name.toUpperCase(), size: 11, weight: 600 };
      })
      .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  }

  townLabels({ zoom, scale, left, top, width, height }) {
    if (!this.towns || zoom < 4) return [];
    const smallest = { 4: 2e6, 5: 7e5, 6: 2.5e5, 7: 1e5, 8: 5e4 }[Math.floor(zoom)] ?? 0;
    const labels = [];
    for (const [text, townX, townY, population, capital] of this.towns) {
      if (population < smallest && !(capital && zoom >= 4.5)) continue;
      const x = townX * scale - left;
      const y = townY * scale - top;
      if (x > 0 && y > 0 && x < width && y < height) labels.push({ x, y, text, size: 12, dot: true });
      if (labels.length > 160) break;
    }
    return labels;
  }

  listen() {
    this.map.on('mousemove', (event) => this.hover(event.containerPoint));
    this.map.on('mouseout', () => { this.tip.hidden = true; });
    this.map.on('click', (event) => {
      const cell = this.at(event.containerPoint);
      if (!cell) return;
      if (cell.count === 1) this.options.open(cell.one);
      else this.enter(cell);
    });
  }

  /** Goes nearer, or, where its incidents stand on one spot, shows them in the list. */
  enter(cell) {
    const { spread } = cell;
    if (Math.max(spread[2] - spread[0], spread[3] - spread[1]) < 4 || this.map.getZoom() >= 10.5) {
      this.options.choose(cell.members);
    } else {
      this.fit(cell.members);
    }
  }

  at({ x, y }) {
    let found = null;
    for (const cell of this.cells) {
      const reach = radius(cell) + 3;
      if ((cell.x - x) ** 2 + (cell.y - y) ** 2 <= reach * reach) found = cell;
    }
    return found;
  }

  hover(point) {
    const cell = this.at(point);
    this.tip.hidden = !cell;
    this.box.classList.toggle('pointing', Boolean(cell));
    if (!cell) return;
    this.tip.textContent = cell.count === 1 ? this.options.describe(cell.one)
      : `${several(cell.count, 'incident')}: ${KINDS.map((kind, i) => (cell.kinds[i] ? `${kind.name} ${cell.kinds[i]}` : null)).filter(Boolean).join(', ')}`;
    const left = Math.min(point.x + 14, this.box.clientWidth - 240);
    this.tip.style.setProperty('left', `${Math.max(4, left)}px`);
    this.tip.style.setProperty('top', `${point.y + 14}px`);
  }
}

/** The part of the screen that a sign takes. */
function boxOf(cell) {
  const r = radius(cell);
  return [cell.x - r, cell.y - r, cell.x + r, cell.y + r];
}

let towns = null;

function loadTowns() {
  towns ??= fetch('/map/towns.json').then((response) => response.json())
    .then((file) => file.towns.map(([name, longitude, latitude, population, capital]) => [
      name, ...mercator(longitude, latitude), population, capital]));
  return towns;
}
