import type { FileMaker } from "../file-maker.ts";
import { ellipse, hills, polygon, rect, tree } from "../pictures/parts.ts";
import type { Shape } from "../pictures/picture.ts";
import { imageFiles } from "../scenes/image.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { width, height, subject, description } = SHOTS[id]!;
  const [mostWidth, mostHeight] = [Number(values["largeur"]), Number(values["hauteur"])];
  const scale = Math.min(mostWidth / width, mostHeight / height);
  const fitted = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return {
    files: imageFiles(String(values["scene"]), `vignette-${id}.svg`, { width, height, shapes: [...hills(width, height, [[140, 185, 225], [245, 240, 225]], [[120, 160, 130], [90, 140, 90]]), ...subject(width, height)] }, { description, tools: ["resize", "crop", "export"] }),
    answer: { largeur: String(fitted.width), hauteur: String(fitted.height), proportions: "oui", cadre: "non" },
    solution: [{ kind: "resize", ...fitted }],
  };
};

const mill = (width: number, height: number): readonly Shape[] => [
  polygon([235, 225, 205], [width * 0.44, height * 0.4], [width * 0.56, height * 0.4], [width * 0.6, height * 0.85], [width * 0.4, height * 0.85]),
  polygon([150, 60, 50], [width * 0.42, height * 0.41], [width * 0.5, height * 0.25], [width * 0.58, height * 0.41]),
  ...[[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([across, down]) => polygon([90, 80, 70], [width * 0.5, height * 0.4], [width * 0.5 + across! * width * 0.16, height * 0.4 + down! * width * 0.12], [width * 0.5 + across! * width * 0.13, height * 0.4 + down! * width * 0.16])),
];

const trees = (width: number, height: number): readonly Shape[] => [0.25, 0.5, 0.76].flatMap((share, index) => tree(width * share, height * 0.9, height * (0.45 + index * 0.06), [60 + index * 15, 110, 60]).shapes);

const balloon = (width: number, height: number): readonly Shape[] => [
  ellipse(width * 0.5, height * 0.3, width * 0.26, width * 0.28, [210, 90, 70]),
  rect(width * 0.47, height * 0.3 - width * 0.28, width * 0.06, width * 0.56, [245, 220, 150]),
  polygon([120, 90, 60], [width * 0.45, height * 0.3 + width * 0.36], [width * 0.55, height * 0.3 + width * 0.36], [width * 0.54, height * 0.3 + width * 0.46], [width * 0.46, height * 0.3 + width * 0.46]),
];

const SHOTS: Readonly<Record<string, { readonly width: number; readonly height: number; readonly subject: (width: number, height: number) => readonly Shape[]; readonly description: string }>> = {
  a: { width: 1800, height: 1200, subject: mill, description: "Un moulin à vent au toit rouge, devant des collines, au centre de l'image." },
  b: { width: 1200, height: 1600, subject: balloon, description: "Une montgolfière rouge à bande jaune, haut dans le ciel, au-dessus des collines." },
  c: { width: 2000, height: 800, subject: trees, description: "Trois arbres alignés, dans un paysage très large de collines." },
};
