import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";

type View = "large" | "moyen" | "gros";

interface Box {
  readonly seconds: number;
  readonly view: View;
  readonly image: string;
  readonly sound: string;
}

const BOARDS: Readonly<Record<string, { title: string; limit: number; boxes: readonly Box[] }>> = {
  a: {
    title: "Le compost en une minute", limit: 60,
    boxes: [{ seconds: 8, view: "large", image: "La cour et le bac", sound: "Voix : « Voici notre bac. »" }, { seconds: 12, view: "moyen", image: "Sékou ouvre le bac", sound: "Bruit du couvercle" }, { seconds: 10, view: "gros", image: "La main jette des épluchures", sound: "Voix : « On met du vert. »" }, { seconds: 15, view: "moyen", image: "Sékou mélange", sound: "Bruit de la fourche" }, { seconds: 20, view: "gros", image: "La terre noire dans la main", sound: "" }, { seconds: 10, view: "large", image: "Le potager", sound: "Musique" }],
  },
  b: {
    title: "Bien ranger un livre", limit: 90,
    boxes: [{ seconds: 10, view: "large", image: "Les rayons du CDI", sound: "Musique" }, { seconds: 20, view: "gros", image: "La cote sur le dos du livre", sound: "" }, { seconds: 25, view: "moyen", image: "Mei cherche l'étagère", sound: "Voix : « Je lis les chiffres. »" }, { seconds: 15, view: "moyen", image: "Mei pose le livre", sound: "Bruit du livre" }, { seconds: 20, view: "large", image: "Le rayon en ordre", sound: "Voix : « C'est fait. »" }],
  },
  c: {
    title: "Le passage à niveau", limit: 45,
    boxes: [{ seconds: 6, view: "large", image: "La route et la voie", sound: "Vent" }, { seconds: 9, view: "gros", image: "Le feu rouge clignote", sound: "Sonnerie" }, { seconds: 10, view: "moyen", image: "Un vélo s'arrête", sound: "Voix : « Je m'arrête. »" }, { seconds: 15, view: "large", image: "Le train passe", sound: "" }, { seconds: 8, view: "moyen", image: "Le vélo repart", sound: "Voix : « Je regarde encore. »" }],
  },
};

const VIEWS: Readonly<Record<View, readonly [name: string, scale: number]>> = { large: ["Plan large", 0.5], moyen: ["Plan moyen", 1], gros: ["Gros plan", 2.4] };

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, limit, boxes } = BOARDS[id]!;
  const total = boxes.reduce((sum, { seconds }) => sum + seconds, 0);
  const cases = boxes.map(({ seconds, view, image, sound }, index) => `<figure>${sketch(view)}<figcaption><b>Case ${index + 1} – ${VIEWS[view][0]}</b><br>Durée : ${seconds} s<br>Image : ${image}<br>Son : ${sound}</figcaption></figure>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Scénarimage", title, color: "#7a3b12", body: `<div class="board">${cases.join("\n")}</div>`, css: CSS }) },
    answer: { total, ecart: total - limit, vide: boxes.findIndex(({ sound }) => sound === "") + 1, gros: boxes.findIndex(({ view }) => view === "gros") + 1 },
  };
};

/** The same figure, seen from further or nearer. */
function sketch(view: View): string {
  const scale = VIEWS[view][1];
  return `<svg viewBox="0 0 160 90" aria-hidden="true"><rect width="160" height="90" fill="#eef0f3"/><path d="M0 78H160" stroke="#8a8f9c" stroke-width="2"/><g transform="translate(80 ${view === "gros" ? 62 : 78}) scale(${scale})" fill="none" stroke="#1d2433" stroke-width="${3 / scale}"><circle cy="-42" r="10"/><path d="M-15 0v-18q0-14 15-14t15 14V0"/></g></svg>`;
}

const CSS = `
.board { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .8rem; }
figure { margin: 0; background: #fff; border: 2px solid #1d2433; } figure svg { display: block; width: 100%; }
figcaption { padding: .5rem .7rem; font-size: .95rem; }
`;
