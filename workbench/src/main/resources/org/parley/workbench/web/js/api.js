// Talks to the server. Every failure is an Error whose message is for the person at the screen.

const ROOT = '/api/v1';

async function ask(path, options) {
  let response;
  try {
    response = await fetch(ROOT + path, { credentials: 'same-origin', ...options });
  } catch {
    throw new Error('Parley does not answer. Is “parley open” still running?');
  }
  if (response.ok) return response;
  if (response.status === 401) throw new Error('This page is not signed in. Open the address that “parley open” printed.');
  let problem = {};
  try { problem = await response.json(); } catch { /* no words came with it */ }
  throw Object.assign(new Error(problem.detail ?? problem.title ?? `The server answered ${response.status}.`),
    { status: response.status });
}

export async function get(path, parameters) {
  return (await ask(path + query(parameters))).json();
}

export async function getBytes(path) {
  return (await ask(path)).arrayBuffer();
}

export async function post(path, body) {
  const form = body instanceof FormData;
  const response = await ask(path, {
    method: 'POST', body: form ? body : JSON.stringify(body),
    headers: form ? {} : { 'Content-Type': 'application/json' },
  });
  return response.status === 204 ? null : response.json();
}

export async function remove(path, parameters) {
  return (await ask(path + query(parameters), { method: 'DELETE' })).json();
}

/** All pages of a list. */
export async function* pages(path, parameters) {
  let cursor = null;
  do {
    const page = await get(path, { ...parameters, cursor });
    yield page;
    cursor = page.next;
  } while (cursor);
}

/** "?a=1&b=2" of what is set; an array gives its name several times. */
export function query(parameters) {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters ?? {})) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, one);
  }
  const text = search.toString();
  return text ? '?' + text : '';
}

export const api = ROOT;
