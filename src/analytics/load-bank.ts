import type { BundleReference, CampaignsBundle, DesignsBundle, FrameworkBundle, ItemsBundle, Release, RubricsBundle } from "../bank/bundle.ts";
import { type ReleaseAssets, releaseAssets } from "./release-assets.ts";

/** The site's own content, fetched once when it is first needed. */
export interface SiteBank {
  framework(): Promise<FrameworkBundle>;
  /** The tests that can be taken as they are. */
  designs(): Promise<DesignsBundle["designs"]>;
  /** The campaigns that the site serves, by their short codes. */
  campaigns(): Promise<CampaignsBundle["campaigns"]>;
  /** A release that the site serves or keeps; the current one for any other: such a run is graded, not replayed. */
  assets(release: string): Promise<ReleaseAssets>;
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
  const bundle = async (folder: string, { path }: BundleReference): Promise<unknown> => fetchJson(`${folder}${path}`);
  const bundles = async (folder: string, references: readonly (BundleReference | undefined)[]): Promise<readonly unknown[]> =>
    Promise.all(references.filter((reference) => reference !== undefined).map((reference) => bundle(folder, reference)));

  const assetsOf = async (folder: string, served: Release): Promise<ReleaseAssets> => {
    const items = await bundles(folder, served.competences.map((entry) => entry.items));
    const rubrics = await bundles(folder, served.competences.map((entry) => entry.rubrics));
    return releaseAssets(served, items as readonly ItemsBundle[], rubrics as readonly RubricsBundle[]);
  };
  const current = once(async () => assetsOf(address, await release()));
  const earlier = new Map<string, () => Promise<ReleaseAssets>>();

  return {
    framework: once(async () => (await bundle(address, (await release()).framework)) as FrameworkBundle),
    designs: once(async () => {
      const { designs } = await release();
      return designs === undefined ? [] : ((await bundle(address, designs)) as DesignsBundle).designs;
    }),
    campaigns: once(async () => {
      const { campaigns } = await release();
      return campaigns === undefined ? {} : ((await bundle(address, campaigns)) as CampaignsBundle).campaigns;
    }),
    assets: async (wanted) => {
      if (!(await release()).archived?.includes(wanted)) return current();
      const known = earlier.get(wanted) ?? once(async () => assetsOf(`${address}releases/`, (await fetchJson(`${address}releases/${wanted}.json`)) as Release));
      earlier.set(wanted, known);
      return known();
    },
  };
}

async function fetchFromSite(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`content not served: ${url} (${response.status})`);
  return response.json();
}
