import type { BundleReference, FrameworkBundle, ItemsBundle, Release, RubricsBundle } from "../bank/bundle.ts";
import { type ReleaseAssets, releaseAssets } from "./release-assets.ts";

/** The site's own content, fetched once when it is first needed. */
export interface SiteBank {
  framework(): Promise<FrameworkBundle>;
  /** The release that the site serves, whichever was asked for: a run that pins another is graded, not replayed. */
  assets(): Promise<ReleaseAssets>;
}

/** `address` is that of the folder that holds release.json, with a trailing slash. */
export function openSiteBank(address: string, fetchJson: (url: string) => Promise<unknown> = fetchFromSite): SiteBank {
  const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
    let loading: Promise<Value> | undefined;
    return () => {
      loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    };
  };
  const release = once(async () => (await fetchJson(`${address}release.json`)) as Release);
  const bundle = async (reference: BundleReference): Promise<unknown> => fetchJson(`${address}${reference.path}`);
  const bundles = async (references: readonly (BundleReference | undefined)[]): Promise<readonly unknown[]> => Promise.all(references.filter((reference) => reference !== undefined).map(bundle));

  return {
    framework: once(async () => (await bundle((await release()).framework)) as FrameworkBundle),
    assets: once(async () => {
      const served = await release();
      const items = await bundles(served.competences.map((entry) => entry.items));
      const rubrics = await bundles(served.competences.map((entry) => entry.rubrics));
      return releaseAssets(served, items as readonly ItemsBundle[], rubrics as readonly RubricsBundle[]);
    }),
  };
}

async function fetchFromSite(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`content not served: ${url} (${response.status})`);
  return response.json();
}
