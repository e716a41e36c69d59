import type { FileMaker } from "../file-maker.ts";
import { ellipse, hills, polygon, rect } from "../pictures/parts.ts";
import type { Color, Shape } from "../pictures/picture.ts";
import { imageFiles, type ImageEditorScene } from "../scenes/image.ts";

const [WIDTH, HEIGHT] = [900, 600];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { shapes, description, keywords, alt } = NOTICES[id]!;
  return {
    files: imageFiles(String(values["scene"]), `avis-${id}.svg`, { width: WIDTH, height: HEIGHT, shapes: [...hills(WIDTH, HEIGHT, [[170, 205, 230], [240, 240, 230]], [[130, 165, 120]]), ...shapes] }, { description, keywords, tools: ["texts"], image: { name: `IMG_20${id.charCodeAt(0)}.jpg` } }),
    answer: { quoi: "oui", couleur: "oui", signe: "oui", court: "oui", direct: "oui" },
    solution: [{ kind: "alt", text: alt }],
  };
};

/** An animal sitting, facing right. */
function animal(fur: Color, ears: "pointed" | "hanging", sign: readonly Shape[]): readonly Shape[] {
  const dark = fur.map((channel) => Math.round(channel * 0.7)) as unknown as Color;
  const drawnEars = ears === "pointed" ? [polygon(dark, [462, 215], [478, 150], [512, 200]), polygon(dark, [538, 200], [572, 150], [588, 215])] : [ellipse(455, 262, 22, 55, dark), ellipse(595, 262, 22, 55, dark)];
  return [
    rect(0, 470, WIDTH, 130, [165, 150, 130]),
    ...[0, 150, 300, 450, 600, 750].map((x) => rect(x, 470, 4, 130, [135, 120, 105])),
    ellipse(360, 430, 95, 22, dark),
    ellipse(470, 390, 110, 95, fur),
    ...drawnEars,
    ellipse(525, 250, 75, 68, fur),
    ellipse(500, 240, 9, 11, [30, 30, 30]),
    ellipse(552, 240, 9, 11, [30, 30, 30]),
    ellipse(527, 268, 10, 7, [60, 35, 35]),
    ...(ears === "pointed" ? [-1, 1].flatMap((side) => [-14, 0, 14].map((drop) => polygon([240, 236, 228], [527 + side * 18, 272], [527 + side * 92, 272 + drop], [527 + side * 92, 275 + drop], [527 + side * 18, 275]))) : []),
    rect(505, 400, 26, 80, fur),
    rect(545, 400, 26, 80, fur),
    ...sign,
  ];
}

const NOTICES: Readonly<Record<string, { readonly shapes: readonly Shape[]; readonly description: string; readonly keywords: NonNullable<ImageEditorScene["keywords"]>; readonly alt: string }>> = {
  a: {
    shapes: animal([214, 130, 60], "pointed", [rect(470, 310, 112, 16, [40, 90, 180]), ellipse(526, 334, 11, 11, [240, 210, 90])]),
    description: "La photo a été prise dehors, un jour de beau temps. Au fond, on voit une colline verte et un ciel bleu pâle. Au premier plan, un muret de pierres. Sur le muret, un chat au poil roux est assis et regarde vers nous. Autour du cou, il porte un collier bleu avec un grelot doré.",
    keywords: [{ id: "quoi", words: ["chat", "chatte", "chaton", "matou", "minou", "minet", "félin"] }, { id: "couleur", words: ["roux", "rousse", "rouquin", "rouquine", "orange", "orangé", "fauve", "caramel"] }, { id: "signe", words: ["collier", "grelot", "cloche", "clochette", "médaille", "médaillon", "ruban", "autour du cou", "au cou"] }],
    alt: "Chat roux avec un collier bleu et un grelot, assis sur un muret.",
  },
  b: {
    shapes: animal([240, 236, 228], "hanging", [polygon([60, 140, 80], [462, 308], [590, 308], [560, 352], [524, 385], [490, 352])]),
    description: "La photo a été prise dehors, par temps clair. Au fond, on voit une colline et un grand ciel. Au premier plan, un muret de pierres. Sur le muret, un chien au poil blanc, aux oreilles tombantes, est assis et regarde vers nous. Autour du cou, il porte un foulard vert noué.",
    keywords: [{ id: "quoi", words: ["chien", "chienne", "chiot"] }, { id: "couleur", words: ["blanc", "blanche", "clair", "crème", "beige"] }, { id: "signe", words: ["foulard", "bandana", "écharpe", "tissu", "fichu", "mouchoir", "collier", "autour du cou", "au cou"] }],
    alt: "Chien blanc aux oreilles tombantes, avec un foulard vert.",
  },
  c: {
    shapes: animal([58, 56, 60], "pointed", [ellipse(525, 395, 40, 55, [245, 240, 232]), ellipse(518, 478, 18, 10, [245, 240, 232])]),
    description: "La photo a été prise dehors, en plein jour. Au fond, on voit une colline verte et un ciel pâle. Au premier plan, un muret de pierres. Sur le muret, un chat au poil noir est assis et regarde vers nous. Il a une grande tache blanche sur la poitrine, et le bout d'une patte est blanc aussi. Il n'a pas de collier.",
    keywords: [{ id: "quoi", words: ["chat", "chatte", "chaton", "matou", "minou", "minet", "félin"] }, { id: "couleur", words: ["noir", "noire", "sombre", "foncé"] }, { id: "signe", words: ["tache", "blanc", "blanche", "poitrine", "poitrail", "plastron", "torse", "ventre"] }],
    alt: "Chat noir avec une tache blanche sur la poitrine.",
  },
};
