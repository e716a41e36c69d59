import type { ItemsBundle, Release, RubricsBundle } from "../bank/bundle.ts";
import type { ItemBank } from "../engine/item.ts";

/** What verifying and simulating need of a content release. */
export interface ReleaseAssets {
  readonly bank: ItemBank;
  readonly rubrics: RubricsBundle["challenges"];
}

/** A release and its bundles, as the engine and the graders take them. */
export function releaseAssets(release: Release, items: readonly ItemsBundle[], rubrics: readonly RubricsBundle[]): ReleaseAssets {
  return {
    bank: {
      release: release.id,
      highestReachableLevel: release.highestReachableLevel,
      competences: release.competences.map(({ code, topics }) => ({ code, topics })),
      items: items.flatMap((bundle) => bundle.items),
    },
    rubrics: Object.assign({}, ...rubrics.map((bundle) => bundle.challenges)) as RubricsBundle["challenges"],
  };
}

/** The assets of a bank just compiled; `bundles` holds JSON by path. */
export function compiledAssets({
  release,
  bundles,
}: {
  readonly release: Release;
  readonly bundles: ReadonlyMap<string, Buffer>;
}): ReleaseAssets {
  const read = (kind: "items" | "rubrics"): unknown[] =>
    release.competences.flatMap((entry) => (entry[kind] ? [JSON.parse(bundles.get(entry[kind].path)!.toString())] : []));
  return releaseAssets(release, read("items") as ItemsBundle[], read("rubrics") as RubricsBundle[]);
}
