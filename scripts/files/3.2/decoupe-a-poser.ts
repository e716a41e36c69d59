import type { FileMaker } from "../file-maker.ts";
import type { Color } from "../formats/jpeg.ts";
import { png } from "../formats/png.ts";
import { frenchPage } from "../pages/french-page.ts";

type Part = "subject" | "hole" | "outside";
type Shape = (x: number, y: number) => Part;
type Flaw = "blanc" | "damier" | "trou" | "mange" | "bon";

const ring = (x: number, y: number, inner: number, outer: number) => {
  const distance = Math.hypot(x, y);
  return distance > outer ? "outside" : distance > inner ? "subject" : "hole";
};

const SHAPES: Readonly<Record<string, { color: Color; shape: Shape; order: readonly Flaw[] }>> = {
  a: { color: [192, 57, 43], shape: (x, y) => ring(x - 0.5, y - 0.5, 0.2, 0.42), order: ["damier", "bon", "trou", "blanc", "mange"] },
  b: {
    color: [36, 97, 148],
    shape: (x, y) => (x > 0.15 && x < 0.62 && y > 0.2 && y < 0.85 ? "subject" : x > 0.6 ? ring(x - 0.62, y - 0.5, 0.14, 0.25) : "outside"),
    order: ["mange", "trou", "blanc", "bon", "damier"],
  },
  c: {
    color: [122, 82, 20],
    shape: (x, y) => (x > 0.48 && x < 0.95 && Math.abs(y - 0.5) < 0.07 ? "subject" : x > 0.78 && x < 0.86 && y > 0.5 && y < 0.72 ? "subject" : ring(x - 0.3, y - 0.5, 0.13, 0.25)),
    order: ["blanc", "mange", "damier", "trou", "bon"],
  },
};

const WHITE: Color = [255, 255, 255];
const SIZE = 200;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { color, shape, order } = SHAPES[id]!;
  const files = Object.fromEntries(order.map((flaw, index) => [`${values["nom"]}-${"abcde"[index]}.png`, cutOut(shape, color, flaw)]));
  const figures = Object.keys(files).map((name, index) => `<figure><img src="${name}" alt="Image ${"ABCDE"[index]}" width="${SIZE}" height="${SIZE}"><figcaption>${"ABCDE"[index]}</figcaption></figure>`);
  const page = frenchPage({
    title: "Essai sur l'affiche",
    css: "body { background: #ffd23f; padding: 1rem; text-align: center; } figure { display: inline-block; margin: .6rem; } figcaption { font-size: 1.3rem; font-weight: 700; }",
    body: `<h1>Essai sur l'affiche jaune</h1>\n${figures.join("\n")}`,
  });
  return { files: { ...files, [String(values["page"])]: page }, answer: Object.fromEntries(order.map((flaw, index) => ["abcde"[index], flaw])) };
};

function cutOut(shape: Shape, color: Color, flaw: Flaw): Uint8Array {
  const eaten = (x: number, y: number) => flaw === "mange" && x + y > 1.12;
  const tile = (x: number, y: number): Color => ((Math.floor(x * 16) + Math.floor(y * 16)) % 2 ? WHITE : [200, 200, 200]);
  return png({
    width: SIZE,
    height: SIZE,
    paint: (x, y) => (shape(x, y) === "subject" ? color : flaw === "damier" ? tile(x, y) : WHITE),
    alpha: (x, y) => {
      const part = shape(x, y);
      const visible = flaw === "blanc" || flaw === "damier" || (part === "subject" && !eaten(x, y)) || (part === "hole" && flaw === "trou");
      return visible ? 255 : 0;
    },
  });
}
