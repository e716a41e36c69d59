import type { FileMaker } from "../file-maker.ts";
import { type App, BASICS, type PhoneAction, type PhoneScene, sceneText } from "../scenes/phone.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { apps, storage, need, greedy } = PHONES[id]!;
  const all = [...BASICS, ...apps];
  const scene: PhoneScene = { apps: all, storage, wifi: "maison", networks: [{ id: "maison", name: "Maison", key: "roseau" }], system: { version: "14.1", update: "14.2", updateMegabytes: need, model: "Caillou 5" }, battery: 74 };
  const solution: readonly PhoneAction[] = [{ kind: "empty-cache", app: greedy }, { kind: "empty-bin" }, { kind: "update" }];
  return { files: { [String(values["scene"])]: sceneText(scene) }, answer: { mise: "oui", photos: "non", applis: all.map((app) => app.id).toSorted().join(" ") }, solution };
};

interface Phone {
  readonly apps: readonly App[];
  readonly storage: NonNullable<PhoneScene["storage"]>;
  /** Megabytes that the update needs: neither the bin nor the small caches are enough. */
  readonly need: number;
  readonly greedy: string;
}

const PHONES: Readonly<Record<string, Phone>> = {
  a: {
    need: 4200,
    greedy: "clips",
    storage: { totalMegabytes: 32000, systemMegabytes: 9000, photosMegabytes: 11400, musicMegabytes: 1500, binMegabytes: 1100 },
    apps: [
      { id: "clips", name: "Clips", purpose: "Regarder de courtes vidéos.", megabytes: 900, cacheMegabytes: 2900 },
      { id: "briques", name: "Briques", purpose: "Jouer.", megabytes: 3100, cacheMegabytes: 40 },
      { id: "devoirs", name: "Mes devoirs", purpose: "Lire le cahier de textes.", megabytes: 260, cacheMegabytes: 120 },
    ],
  },
  b: {
    need: 3600,
    greedy: "pistes",
    storage: { totalMegabytes: 64000, systemMegabytes: 14000, photosMegabytes: 31500, musicMegabytes: 6200, binMegabytes: 900 },
    apps: [
      { id: "fil", name: "Fil", purpose: "Voir des publications.", megabytes: 1400, cacheMegabytes: 310 },
      { id: "pistes", name: "Pistes", purpose: "Trouver son chemin.", megabytes: 2300, cacheMegabytes: 2700 },
      { id: "studio", name: "Studio", purpose: "Monter des vidéos.", megabytes: 3500, cacheMegabytes: 200 },
    ],
  },
};
