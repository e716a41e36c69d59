import type { BundleReference, Release, StatementsBundle } from "../bank/bundle.ts";
import { siteUrl } from "./site-url.ts";

export type Preparation =
  /** No service worker here: a private window, or the development server. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "prepared"; readonly count: number; readonly missing: readonly string[] };

/** As the service worker names it: what a session may need whatever is published later. */
const KEPT = "palier-kept";
const LANES = 6;

/**
 * Keeps all that a test of these competences may ask for: bundles, then the files that the statements give out. Pages,
 * code and activities came with the service worker, which waits for them before it is ready.
 */
export async function prepareOffline(release: Release, competences: readonly string[], onProgress: (done: number, all: number) => void): Promise<Preparation> {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis) || !(await navigator.serviceWorker.getRegistration())) return { kind: "unsupported" };
  await navigator.serviceWorker.ready;
  // A browser short of room forgets what it was not asked to keep.
  await navigator.storage?.persist?.().catch(() => false);
  const cache = await caches.open(KEPT);
  const missing: string[] = [];
  let done = 0;
  let all = 0;

  async function keepAll(addresses: readonly string[]): Promise<void> {
    all += addresses.length;
    const waiting = [...addresses];
    const lane = async (): Promise<void> => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        const kept = (await caches.match(address, { ignoreVary: true })) !== undefined || (await cache.add(address).then(() => true, () => false));
        if (!kept) missing.push(address);
        onProgress(++done, all);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  const entries = release.competences.filter(({ code }) => competences.includes(code));
  const references = [release.framework, release.tutorials, release.designs, release.campaigns, ...entries.flatMap(({ items, statements = [], rubrics }) => [items, ...statements, rubrics])];
  await keepAll(references.flatMap((reference) => (reference ? [bundleUrl(reference)] : [])));
  const attachments = await Promise.all(entries.map(({ statements }) => attachmentsOf(statements?.at(-1))));
  await keepAll([...new Set(attachments.flat())]);
  return { kind: "prepared", count: done - missing.length, missing };
}

/** A bundle that is missing was told already; its files cannot be named. */
async function attachmentsOf(lastStatements: BundleReference | undefined): Promise<readonly string[]> {
  const kept = lastStatements && (await caches.match(bundleUrl(lastStatements), { ignoreVary: true }));
  const bundle = (await kept?.json().catch(() => undefined)) as StatementsBundle | undefined;
  return bundle?.attachments ?? [];
}

function bundleUrl({ path }: BundleReference): string {
  return siteUrl(`bank/${path}`);
}
