import { coordinatesOf, writeCoordinates } from "../../../src/activities/map/coordinates.ts";
import type { FileMaker } from "../file-maker.ts";
import { type MapAction, sceneText } from "../scenes/town.ts";
import { TOWNS } from "../scenes/towns.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const scene = TOWNS[id]!;
  const { fountains, toilets } = LISTS[id]!;
  const item = ({ code, x, y, open, step }: Item) => {
    const { latitude, longitude } = coordinatesOf(scene, { x, y });
    return { code, etat: open ? "en service" : "en panne", acces: { marche_a_l_entree: step, eclairage: x > y }, position: { longitude: rounded(longitude), latitude: rounded(latitude) } };
  };
  const wanted = fountains.filter(({ open, step }) => open && !step);
  if (wanted.length !== 1) throw new Error(`fountains that fit: ${wanted.length}`);
  const data = { commune: scene.name, mise_a_jour: "2026-03-14", equipements: { toilettes: toilets.map(item), fontaines: fountains.map(item) } };
  const { latitude, longitude } = item(wanted[0]!).position;
  const solution: readonly MapAction[] = [{ kind: "mark", latitude, longitude }];
  return {
    files: { [String(values["scene"])]: sceneText(scene), [String(values["fichier"])]: JSON.stringify(data, null, 2) },
    answer: { repere: writeCoordinates({ latitude, longitude }) },
    solution,
  };
};

/** A public fountain or toilet, in metres on the plan. */
interface Item {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly open: boolean;
  /** A step bars the way to a wheelchair. */
  readonly step: boolean;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

const LISTS: Readonly<Record<string, { readonly fountains: readonly Item[]; readonly toilets: readonly Item[] }>> = {
  a: {
    fountains: [{ code: "F-02", x: 260, y: 185, open: true, step: true }, { code: "F-05", x: 530, y: 250, open: false, step: false }, { code: "F-07", x: 785, y: 330, open: true, step: false }, { code: "F-11", x: 420, y: 610, open: true, step: true }],
    toilets: [{ code: "T-01", x: 90, y: 320, open: true, step: false }, { code: "T-03", x: 620, y: 430, open: false, step: false }],
  },
  b: {
    fountains: [{ code: "F-01", x: 930, y: 200, open: false, step: false }, { code: "F-04", x: 250, y: 430, open: true, step: false }, { code: "F-06", x: 610, y: 80, open: true, step: true }, { code: "F-09", x: 520, y: 260, open: false, step: true }],
    toilets: [{ code: "T-02", x: 440, y: 330, open: true, step: false }, { code: "T-05", x: 790, y: 600, open: true, step: true }],
  },
  c: {
    fountains: [{ code: "F-03", x: 620, y: 320, open: true, step: true }, { code: "F-08", x: 430, y: 70, open: true, step: false }, { code: "F-10", x: 100, y: 430, open: false, step: false }],
    toilets: [{ code: "T-04", x: 780, y: 190, open: true, step: false }, { code: "T-06", x: 260, y: 600, open: true, step: false }],
  },
};
