// Without a network: the slip in the place of the registration, a page that says so in the place of any other, and the slips'
// way out. It keeps nothing but these two pages and their pieces: no page of anybody's own ever passes through the cache.
// A new version waits until every window of the old one is closed, and no screen takes its program from here: an update
// changes nothing under an open form.
'use strict';

importScripts('/scripts/outbox.js');

const KEPT = 'declic-1';
const SLIP = '/fiche';
const OFFLINE = '/hors-ligne';
const PATIENCE = 15000;
/** A piece of a page says by its address which one it is: what was kept is never out of date. */
const PIECE = /(?:href|src)="(\/[^"?]+\?v=[0-9a-f]+)"/g;
const FONT = '/fonts/hyperlegible-400-700.woff2';

async function fetchWhole(address) {
  const answer = await fetch(address, { cache: 'no-cache', redirect: 'error' });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer;
}

/** Pieces first, then the page that names them: a page that is kept is whole. */
async function keepPage(cache, address) {
  const page = await fetchWhole(address);
  const pieces = [...(await page.clone().text()).matchAll(PIECE)].map((found) => found[1]);
  for (const piece of [...pieces, FONT]) {
    if (!(await cache.match(piece))) {
      await cache.put(piece, await fetchWhole(piece));
    }
  }
  await cache.put(address, page);
  return pieces;
}

async function refresh() {
  const cache = await caches.open(KEPT);
  const wanted = [SLIP, OFFLINE, FONT, ...(await keepPage(cache, OFFLINE)), ...(await keepPage(cache, SLIP))];
  for (const kept of await cache.keys()) {
    const address = new URL(kept.url);
    if (!wanted.includes(address.pathname + address.search)) {
      await cache.delete(kept);
    }
  }
}

async function fromNetwork(event) {
  const answer = (await event.preloadResponse) || (await fetch(event.request));
  return answer;
}

/** Whatever page comes from the network says that there is one; and by its address, where another language was chosen. */
async function navigate(event, address) {
  const path = address.pathname;
  let late;
  const patience = new Promise((resolve, reject) => {
    late = setTimeout(() => reject(new Error('no answer')), PATIENCE);
  });
  try {
    const answer = await Promise.race([fromNetwork(event), patience]);
    event.waitUntil(Promise.allSettled([address.searchParams.has('langue') && refresh(), Outbox.send()]));
    return answer;
  } catch (lost) {
    const isRegistration = path === SLIP || path === '/inscription' || path.startsWith('/inscription/');
    const page = await caches.match(isRegistration ? SLIP : OFFLINE);
    return page || Response.error();
  } finally {
    clearTimeout(late);
  }
}

self.addEventListener('install', (event) => event.waitUntil(refresh()));

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name !== KEPT) {
      await caches.delete(name);
    }
  }
  // The page is asked for while this program starts: a cheap phone does not wait for both.
  if (self.registration.navigationPreload) {
    await self.registration.navigationPreload.enable();
  }
})()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    event.respondWith(navigate(event, address));
  } else if (address.searchParams.has('v') || address.pathname === FONT) {
    event.respondWith(caches.match(event.request).then((kept) => kept || fetch(event.request)));
  }
});

self.addEventListener('sync', (event) => event.waitUntil(Outbox.send().then((left) => {
  if (left > 0) {
    throw new Error('The browser tries again later');
  }
})));

// A screen has been opened with a network, or speaks another language now.
self.addEventListener('message', (event) => event.waitUntil(Promise.allSettled([refresh(), Outbox.send()])));
