import { contrastOf, exposureOf, isClipped, readingOf } from "../../../src/activities/image-editor/tones.ts";
import type { FileMaker } from "../file-maker.ts";
import { ellipse, hills, polygon, rect, tree } from "../pictures/parts.ts";
import { type Picture, relit, type Shape } from "../pictures/picture.ts";
import { type Action, imageFiles, type ImageEditorScene } from "../scenes/image.ts";

const [WIDTH, HEIGHT] = [960, 640];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { shapes, darkest, brightest, description } = SHOTS[id]!;
  const picture: Picture = relit({ width: WIDTH, height: HEIGHT, shapes }, darkest, brightest);
  const files = imageFiles(String(values["scene"]), `lumiere-${id}.svg`, picture, { description, tools: ["light", "crop", "resize"] });
  const scene = JSON.parse(files[String(values["scene"])]!) as ImageEditorScene;
  return {
    files,
    answer: { lumiere: "équilibrée", contraste: "bon", details: "non", cadre: "non", taille: String(WIDTH) },
    solution: [goodLight(scene)],
  };
};

/** The gentlest settings that do. */
function goodLight(scene: ImageEditorScene): Action {
  const range = Array.from({ length: 41 }, (_, index) => (index - 20) * 5);
  const all = range.flatMap((brightness) => range.map((contrast) => ({ brightness, contrast }))).toSorted((one, other) => Math.abs(one.brightness) + Math.abs(one.contrast) - Math.abs(other.brightness) - Math.abs(other.contrast));
  const good = all.find((light) => {
    const reading = readingOf(scene, light);
    return exposureOf(reading) === "équilibrée" && contrastOf(reading) === "bon" && !isClipped(reading);
  });
  if (!good) throw new Error("no light suits this picture");
  return { kind: "light", ...good };
}

const lighthouse: readonly Shape[] = [
  ...hills(WIDTH, HEIGHT, [[120, 175, 225], [250, 240, 220]], [[90, 140, 160]]),
  rect(0, 470, WIDTH, 170, [[40, 100, 140], [20, 60, 100]]),
  polygon([110, 100, 90], [560, 500], [960, 430], [960, 640], [500, 640]),
  polygon([250, 248, 240], [720, 150], [790, 150], [810, 470], [700, 470]),
  rect(712, 240, 86, 60, [190, 50, 50]),
  rect(705, 370, 100, 60, [190, 50, 50]),
  rect(715, 105, 80, 45, [60, 60, 70]),
  ellipse(755, 100, 44, 22, [180, 45, 45]),
];

const orchard: readonly Shape[] = [
  ...hills(WIDTH, HEIGHT, [[160, 200, 235], [250, 248, 235]], [[110, 150, 110], [70, 120, 60]]),
  ...tree(230, 560, 330, [60, 110, 50]).shapes,
  ...tree(520, 590, 390, [40, 90, 40]).shapes,
  ...tree(800, 550, 300, [80, 130, 60]).shapes,
  rect(380, 560, 120, 50, [150, 100, 50]),
  ...[400, 430, 460, 485].map((x) => ellipse(x, 556, 14, 14, [210, 40, 40])),
];

const boats: readonly Shape[] = [
  ...hills(WIDTH, HEIGHT, [[90, 150, 210], [250, 225, 190]], [[70, 90, 110]]),
  rect(0, 420, WIDTH, 220, [[60, 130, 160], [15, 50, 80]]),
  ...[220, 520, 780].flatMap((x, index) => [polygon([245, 240, 230], [x, 180 + index * 30], [x + 110, 450], [x, 450]), polygon([200, 70, 50], [x - 10, 210 + index * 30], [x - 10, 450], [x - 80, 450]), polygon([50, 40, 40], [x - 100, 465], [x + 130, 465], [x + 90, 510], [x - 60, 510])]),
];

const SHOTS: Readonly<Record<string, { readonly shapes: readonly Shape[]; readonly darkest: number; readonly brightest: number; readonly description: string }>> = {
  a: { shapes: lighthouse, darkest: 2, brightest: 92, description: "Un phare blanc à bandes rouges, au bord de la mer, sous un ciel de fin de journée." },
  b: { shapes: orchard, darkest: 160, brightest: 250, description: "Un verger : trois arbres, des collines, et une caisse de pommes rouges dans l'herbe." },
  c: { shapes: boats, darkest: 8, brightest: 96, description: "Trois bateaux à voile sur un lac, devant une colline, sous un grand ciel." },
};
