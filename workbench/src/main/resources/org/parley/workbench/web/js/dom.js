// Builds elements. Text always goes in as a text node, never as mark-up: reports are hostile.

/**
 * An element with attributes and children.
 * @param {string} tag  name, optionally with classes: "p.small.faint"
 * @param {object} [attributes]  "on…" are listeners, true and false switch an attribute, null leaves it out
 * @param {...(Node|string|number|null|Array)} children
 */
export function h(tag, attributes, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes ?? {})) setAttribute(element, key, value);
  append(element, children);
  return element;
}

function setAttribute(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
  else if (key === 'style') Object.entries(value).forEach(([k, v]) => element.style.setProperty(k, v));
  else if (key === 'value') element.value = value;
  else element.setAttribute(key, value === true ? '' : String(value));
}

function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child instanceof Node ? child : String(child));
  }
}

/** Puts children in the place of whatever an element holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** Says something to everyone, screen readers too, for a few seconds; an action may go with it. */
export function notify(text, action) {
  const notice = h('div.notice', {}, h('span', {}, text),
    action && h('button', { type: 'button', onclick: () => { notice.remove(); action.run(); } }, action.label));
  document.getElementById('notices').append(notice);
  setTimeout(() => notice.remove(), action ? 12000 : 6000);
}

/** An empty place that says what to do next. */
export function empty(title, text, ...actions) {
  return h('div.empty', {}, h('h2', {}, title), h('p', {}, text), actions.length ? h('p', {}, actions) : null);
}

/** Calls a function once per frame at most, however often it is asked for. */
export function perFrame(draw) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; draw(); });
  };
}

/** A canvas fitted to its box and to the screen's pixels; gives its context, scaled to CSS pixels. */
export function fitted(canvas) {
  const { clientWidth: width, clientHeight: height } = canvas;
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const context = canvas.getContext('2d');
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}

const resolved = new Map();
const probe = h('span', { hidden: true });
window.addEventListener('recolour', () => resolved.clear());

/** A colour of the style sheet as the present theme has it: canvases understand no tokens. */
export function token(name) {
  if (!resolved.has(name)) {
    if (!probe.isConnected) document.body.append(probe);
    probe.style.setProperty('color', `var(${name})`);
    resolved.set(name, getComputedStyle(probe).color);
  }
  return resolved.get(name);
}

/** The style sheet's fonts, for text on a canvas. */
export function font() {
  return getComputedStyle(document.body).fontFamily;
}
