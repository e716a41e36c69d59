import type { PhoneState } from "./model.ts";
import type { App, PhoneScene } from "./scene.ts";

export const CATEGORIES = ["system", "apps", "cache", "photos", "music", "bin"] as const;
export type Category = (typeof CATEGORIES)[number];

/** Megabytes taken by each category on the device itself. */
export function usedBy({ apps, storage }: PhoneScene, state: PhoneState): Readonly<Record<Category, number>> {
  const left = apps.filter(({ id }) => state.installed.includes(id));
  return {
    system: storage?.systemMegabytes ?? 0,
    apps: sum(left.map(({ megabytes = 0 }) => megabytes)),
    cache: sum(left.map((app) => cacheOf(state, app))),
    photos: state.photos === "ici" ? (storage?.photosMegabytes ?? 0) : 0,
    music: storage?.musicMegabytes ?? 0,
    bin: state.binEmptied ? 0 : (storage?.binMegabytes ?? 0),
  };
}

export function freeMegabytes(scene: PhoneScene, state: PhoneState): number {
  return Math.max(0, (scene.storage?.totalMegabytes ?? 0) - sum(Object.values(usedBy(scene, state))));
}

export function cacheOf({ emptied }: PhoneState, { id, cacheMegabytes = 0 }: App): number {
  return emptied.includes(id) ? 0 : cacheMegabytes;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
