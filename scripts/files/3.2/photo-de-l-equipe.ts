import { sizeOf, zoneBox } from "../../../src/activities/image-editor/geometry.ts";
import { model } from "../../../src/activities/image-editor/model.ts";
import type { FileMaker } from "../file-maker.ts";
import { bin, hills, type Part, person, rect, tree } from "../pictures/parts.ts";
import type { Color, Picture } from "../pictures/picture.ts";
import { type Action, imageFiles, type ImageEditorScene, type Zone } from "../scenes/image.ts";

const [WIDTH, HEIGHT] = [1200, 800];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { turns, left, right, unwanted, tops, sky, description } = SHOTS[id]!;
  const one = person(left, 690, 380, { skin: [190, 140, 105], hair: [50, 36, 30], top: tops[0], legs: [44, 56, 82] });
  const other = person(right, 700, 400, { skin: [120, 82, 60], hair: [28, 22, 20], top: tops[1], legs: [60, 60, 66] });
  const picture: Picture = {
    width: WIDTH,
    height: HEIGHT,
    shapes: [...hills(WIDTH, HEIGHT, sky, [[122, 160, 120], [96, 140, 92]]), rect(0, 640, WIDTH, 160, [150, 178, 110]), ...tree(620, 560, 260, [74, 118, 70]).shapes, ...unwanted.shapes, ...one.shapes, ...other.shapes],
  };
  const zones: readonly Zone[] = [{ id: "gauche", name: String(values["gauche"]), ...one.box }, { id: "droite", name: String(values["droite"]), ...other.box }, { id: "intrus", name: String(values["intrus"]), ...unwanted.box }];
  const files = imageFiles(String(values["scene"]), `equipe-${id}.svg`, picture, { turns, zones: [...zones], description, tools: ["crop", "turn", "resize"] });
  const scene = JSON.parse(files[String(values["scene"])]!) as ImageEditorScene;
  const upright: readonly Action[] = Array.from({ length: 4 - turns }, () => ({ kind: "turn", way: "right" }));
  return {
    files,
    answer: { debout: "oui", gauche: "oui", droite: "oui", intrus: "oui", forme: "oui" },
    solution: [...upright, { kind: "crop", box: frame(scene, upright) }],
  };
};

/** All of the image on the good side of what is not wanted. */
function frame(scene: ImageEditorScene, upright: readonly Action[]): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const state = upright.reduce((before, action) => model.act(scene, before, action), model.start(scene));
  const { width, height } = sizeOf(scene, state);
  const intruder = zoneBox(scene, state, scene.zones!.find(({ id }) => id === "intrus")!);
  const x = intruder.x > width / 2 ? 0 : Math.ceil(intruder.x + intruder.width);
  return { x, y: 0, width: intruder.x > width / 2 ? Math.floor(intruder.x) : width - x, height };
}

interface Shot {
  readonly turns: 1 | 2 | 3;
  readonly left: number;
  readonly right: number;
  readonly unwanted: Part;
  readonly tops: readonly [Color, Color];
  readonly sky: readonly [Color, Color];
  readonly description: string;
}

const SHOTS: Readonly<Record<string, Shot>> = {
  a: { turns: 3, left: 360, right: 560, unwanted: bin(1050, 690, 190), tops: [[200, 60, 60], [200, 60, 60]], sky: [[150, 195, 230], [235, 240, 240]], description: "Un parc sous un ciel clair. Deux personnes en maillot rouge posent debout, côte à côte. Derrière elles, un arbre. Plus loin, tout à droite, une grande poubelle." },
  b: { turns: 1, left: 700, right: 930, unwanted: bin(140, 700, 210), tops: [[40, 110, 150], [40, 110, 150]], sky: [[170, 190, 220], [245, 235, 215]], description: "Un terrain devant des collines. Deux personnes en maillot bleu posent debout, côte à côte. Derrière elles, un arbre. Tout à gauche, une grande poubelle." },
  c: { turns: 2, left: 300, right: 520, unwanted: person(1020, 700, 330, { skin: [220, 180, 150], hair: [150, 110, 60], top: [230, 190, 60], legs: [90, 90, 90] }), tops: [[60, 130, 80], [60, 130, 80]], sky: [[140, 180, 215], [230, 235, 230]], description: "Une prairie sous un ciel clair. Deux personnes en maillot vert posent debout, côte à côte. Derrière elles, un arbre. À droite, à l'écart, une passante en haut jaune." },
};
