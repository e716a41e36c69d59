import type { ItemsBundle, Release, RubricsBundle } from "../bank/bundle.ts";
import type { ItemBank } from "../engine/item.ts";

/** What verifying needs of a content release. */
export interface ReleaseAssets {
  readonly bank: ItemBank;
  readonly rubrics: RubricsBundle["challenges"];
}

/** A release and the bundles of some of its competences, as the engine and the graders take them. */
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
