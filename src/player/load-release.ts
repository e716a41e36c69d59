import type {
  BundleReference,
  CampaignsBundle,
  DesignsBundle,
  FrameworkBundle,
  ItemsBundle,
  Release,
  RubricsBundle,
  StatementsBundle,
  TutorialsBundle,
} from "../bank/bundle.ts";
import { siteUrl } from "./site-url.ts";

/** Why content could not be had: no network, not on this server any more, or not what we published. */
export type LoadFailure = { readonly kind: "offline" | "missing" | "corrupted"; readonly path: string };
export type Loaded<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: LoadFailure };

export interface LoadEffects {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

const browser: LoadEffects = { fetch: (url, init) => fetch(url, init) };

export async function loadRelease(effects = browser): Promise<Loaded<Release>> {
  return loadJson<Release>("bank/release.json", (value) => value.format === "palier-release", effects, { cache: "no-cache" });
}

export const loadItems = (reference: BundleReference | undefined, effects = browser) =>
  loadBundle<ItemsBundle>(reference, (value) => Array.isArray(value.items), effects);

export const loadStatements = (reference: BundleReference | undefined, effects = browser) =>
  loadBundle<StatementsBundle>(reference, (value) => isRecord(value.challenges), effects);

/** Rubrics travel apart from statements so that nobody reads a solution by accident. That spares spoilers; it is no security. */
export const loadRubrics = (reference: BundleReference | undefined, effects = browser) =>
  loadBundle<RubricsBundle>(reference, (value) => isRecord(value.challenges), effects);

export const loadFramework = (reference: BundleReference | undefined, effects = browser) =>
  loadBundle<FrameworkBundle>(reference, (value) => Array.isArray(value.domains), effects);

export const loadDesigns = (reference: BundleReference | undefined, effects = browser) =>
  loadBundle<DesignsBundle>(reference, (value) => Array.isArray(value.designs), effects);

export const loadCampaigns = (reference: BundleReference | undefined, effects = browser) =>
  loadBundle<CampaignsBundle>(reference, (value) => isRecord(value.campaigns), effects);

export const loadTutorials = (reference: BundleReference | undefined, effects = browser) =>
  loadBundle<TutorialsBundle>(reference, (value) => isRecord(value.tutorials), effects);

/** What was loaded is kept; what failed is asked for again at the next call. */
export function onceLoaded<Value>(load: () => Promise<Loaded<Value>>): () => Promise<Loaded<Value>> {
  let loading: Promise<Loaded<Value>> | undefined;
  return async () => {
    loading ??= load();
    const loaded = await loading;
    if (!loaded.ok) loading = undefined;
    return loaded;
  };
}

async function loadBundle<Value>(reference: BundleReference | undefined, isWhole: (value: Value) => boolean, effects: LoadEffects): Promise<Loaded<Value>> {
  if (!reference) return { ok: false, error: { kind: "missing", path: "" } };
  return loadJson(`bank/${reference.path}`, isWhole, effects, {});
}

async function loadJson<Value>(path: string, isWhole: (value: Value) => boolean, effects: LoadEffects, init: RequestInit): Promise<Loaded<Value>> {
  const failure = (kind: LoadFailure["kind"]): Loaded<Value> => ({ ok: false, error: { kind, path } });
  let response: Response;
  try {
    response = await effects.fetch(siteUrl(path), init);
  } catch {
    return failure("offline");
  }
  if (response.status === 404 || response.status === 410) return failure("missing");
  // A service worker without the file, a proxy or a captive portal answers 5xx, or a page instead of data.
  if (!response.ok) return failure("offline");
  try {
    const value: unknown = await response.json();
    return isRecord(value) && isWhole(value as Value) ? { ok: true, value: value as Value } : failure("corrupted");
  } catch {
    return failure("corrupted");
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
