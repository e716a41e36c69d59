import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const PLACES = ["gauche", "milieu", "droite"] as const;
type Three = readonly [boolean, boolean, boolean];

interface Layer {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Where the layer has pixels. */
  readonly painted: Three;
  /** Where its mask is white; absent, it has no mask. */
  readonly mask?: Three;
}

/** From the top of the pile to the bottom. */
const PILES: Readonly<Record<string, readonly Layer[]>> = {
  a: [
    { id: "titre", name: "Titre", visible: false, painted: [true, true, true] },
    { id: "foule", name: "Foule", visible: true, painted: [true, true, false], mask: [false, true, true] },
    { id: "scene", name: "Scène", visible: true, painted: [true, true, true], mask: [true, true, false] },
    { id: "ciel", name: "Ciel", visible: true, painted: [true, true, true] },
  ],
  b: [
    { id: "cadre", name: "Cadre", visible: true, painted: [true, false, true], mask: [false, true, true] },
    { id: "velo", name: "Vélo", visible: true, painted: [true, true, false], mask: [false, true, true] },
    { id: "brume", name: "Brume", visible: false, painted: [true, true, true] },
    { id: "foret", name: "Forêt", visible: true, painted: [true, true, true] },
  ],
  c: [
    { id: "robot", name: "Robot", visible: true, painted: [false, true, true], mask: [true, false, true] },
    { id: "neige", name: "Neige", visible: false, painted: [true, true, true], mask: [true, true, true] },
    { id: "atelier", name: "Atelier", visible: true, painted: [true, true, true], mask: [true, false, false] },
    { id: "mur", name: "Mur", visible: true, painted: [true, true, true] },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const pile = PILES[id]!;
  const place = PLACES.findIndex((name) => String(values["endroit"]).endsWith(name));
  const white = pile.find(({ name }) => name === values["calque"])!.mask![place]!;
  const repainted = pile.map((layer) => (layer.name === values["calque"] ? { ...layer, mask: layer.mask!.with(place, !white) } : layer));
  if (seen(repainted, place) !== values["cible"]) throw new Error("the other colour of the mask has to show the layer");
  const rows = pile.map((layer, rank) => card(`<h2>${rank + 1}. ${layer.name} <span class="meta">${layer.visible ? "calque visible" : "calque caché"}</span></h2>
<div class="pair">${strip("Pixels du calque", layer.painted, "peint", "vide", "#4a7fb5", "#ffffff")}${layer.mask ? strip("Masque", layer.mask, "blanc", "noir", "#ffffff", "#000000") : "<p>Pas de masque</p>"}</div>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Atelier image", title: "Panneau des calques", color: "#3d3a5c", aside: "Du dessus vers le dessous", body: rows.join("\n"), css: CSS }) },
    answer: { gauche: seen(pile, 0), milieu: seen(pile, 1), droite: seen(pile, 2), action: white ? "noir" : "blanc" },
  };
};

type Pile = readonly { name: string; visible: boolean; painted: readonly boolean[]; mask?: readonly boolean[] }[];

function seen(pile: Pile, place: number): string {
  return pile.find(({ visible, painted, mask }) => visible && painted[place] && (mask?.[place] ?? true))!.name;
}

function strip(title: string, cells: Three, on: string, off: string, onColor: string, offColor: string): string {
  const shown = cells.map((cell, index) => `<td style="background:${cell ? onColor : offColor}"><span>${PLACES[index]} : ${cell ? on : off}</span></td>`);
  return `<div><p class="meta">${title}</p><table><tr>${shown.join("")}</tr></table></div>`;
}

const CSS = `
.pair { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: end; }
.pair > div { flex: 1 1 16rem; }
.pair table { table-layout: fixed; } .pair td { border: 2px solid #6a7085; height: 4.2rem; vertical-align: bottom; text-align: center; padding: .2rem; }
.pair td span { background: #fff; color: #1d2433; padding: 0 .25rem; font-size: .8rem; }
`;
