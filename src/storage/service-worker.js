/* global self, caches, MANIFEST */
// The build puts `const MANIFEST = { version, base, files }` above this text. Files named by their content's hash never
// change, so they are answered from the cache; pages and release.json come from the network first, so that an update shows.
const SHELL = `palier-shell-${MANIFEST.version}`;
const KEPT = "palier-kept";
const PREVIOUS = "palier-previous";

self.addEventListener("install", (event) => {
  event.waitUntil(
    keepShell()
      .then(keepOldShells)
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || !url.pathname.startsWith(MANIFEST.base)) return;
  const path = url.pathname.slice(MANIFEST.base.length);
  if (isImmutable(path)) event.respondWith(fromCacheFirst(request, path, event));
  else event.respondWith(fromNetworkFirst(request));
});

/** A few files at a time, each tried again before giving up: one dropped packet must not cost the whole first visit. */
async function keepShell() {
  const cache = await caches.open(SHELL);
  const waiting = [...MANIFEST.files];
  const lane = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await keepFile(cache, path, 3);
  };
  await Promise.all([lane(), lane(), lane(), lane(), lane(), lane()]);
}

async function keepFile(cache, path, tries) {
  try {
    await cache.add(new Request(MANIFEST.base + path, { cache: "no-cache" }));
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 500 * (4 - tries)));
    await keepFile(cache, path, tries - 1);
  }
}

/**
 * Bundles that a session in progress may need outlive their shell, because their names carry their content; so do the
 * scripts of the shell just before this one, which a page opened under it may still ask for. Copied before this worker
 * takes over: pages wait for an activation, not for an installation.
 */
async function keepOldShells() {
  const shells = await oldShells();
  if (shells.length > 0) await caches.delete(PREVIOUS);
  for (const name of shells) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const path = new URL(request.url).pathname.slice(MANIFEST.base.length);
      if (!isImmutable(path)) continue;
      const response = await old.match(request);
      if (response) await keep(request, response, path.startsWith("bank/") ? KEPT : PREVIOUS);
    }
  }
}

async function takeOver() {
  for (const name of await oldShells()) await caches.delete(name);
  await self.clients.claim();
}

async function oldShells() {
  return (await caches.keys()).filter((name) => name.startsWith("palier-shell-") && name !== SHELL);
}

function isImmutable(path) {
  return (
    path.startsWith("_astro/") || path.startsWith("bank/files/") || /\.[0-9a-f]{16}\.json$/.test(path) || path.startsWith("equipe/moteur/")
  );
}

async function fromCacheFirst(request, path, event) {
  const cached = await caches.match(request.url.split("#")[0], { ignoreVary: true });
  const response = cached ?? (await fetch(request));
  if (!cached && response.ok && response.status === 200) await keep(request, response.clone());
  if (path.includes(".statements.") && response.ok) event.waitUntil(keepAttachments(response.clone()));
  return response;
}

async function fromNetworkFirst(request) {
  try {
    const response = await fetch(request);
    if (response.ok && response.status === 200) {
      const copy = response.clone();
      caches
        .open(SHELL)
        .then((cache) => cache.put(pageOf(request), copy))
        .catch(() => undefined);
    }
    return response;
  } catch (error) {
    const cached = await caches.match(pageOf(request), { ignoreVary: true });
    if (cached) return cached;
    if (request.mode === "navigate") {
      const lost = await caches.match(`${MANIFEST.base}404.html`);
      if (lost) return lost;
    }
    throw error;
  }
}

/** A page is the same whatever its query: `/test/?competence=1.1` is `/test/`. */
function pageOf(request) {
  const url = new URL(request.url);
  return url.origin + url.pathname;
}

/** The files of a competence are fetched when the last part of its statements is, so that a test can be finished without network; a team, which reads rubrics alone, keeps none. */
async function keepAttachments(response) {
  const { attachments = [] } = await response.json();
  const cache = await caches.open(KEPT);
  for (const address of attachments) {
    if (!(await cache.match(address))) await cache.add(address).catch(() => undefined);
  }
}

/** A full disk must not break the page: what cannot be kept is only not kept. */
async function keep(request, response, name = KEPT) {
  const cache = await caches.open(name);
  await cache.put(request, response).catch(() => undefined);
}
