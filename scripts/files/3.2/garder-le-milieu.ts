import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";

type Moment = "main" | "sol" | "attend" | "agit" | "approche";

const SAID: Readonly<Record<Moment, string>> = {
  main: "Une main cache tout",
  sol: "On voit le sol, penché",
  attend: "La personne attend, immobile",
  agit: "La personne montre et parle",
  approche: "La personne vient couper la caméra",
};

/** One picture every two seconds. */
const STEP = 2;
const FILMS: Readonly<Record<string, { title: string; moments: readonly Moment[] }>> = {
  a: { title: "Tour de magie", moments: ["main", "sol", "attend", "agit", "agit", "agit", "agit", "agit", "attend", "approche", "main"] },
  b: { title: "Nœud de marin", moments: ["sol", "main", "sol", "attend", "attend", "agit", "agit", "agit", "agit", "approche", "sol", "main"] },
  c: { title: "Jonglage", moments: ["main", "attend", "agit", "agit", "agit", "agit", "agit", "agit", "attend", "attend", "approche", "sol"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, moments } = FILMS[id]!;
  const start = moments.indexOf("agit") * STEP;
  const end = (moments.lastIndexOf("agit") + 1) * STEP;
  const cells = moments.map((moment, index) => `<figure>${drawing(moment)}<figcaption><b>${index * STEP} s</b><br>${SAID[moment]}</figcaption></figure>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Ciseaux vidéo", title: `« ${title} », une image toutes les ${STEP} secondes`, color: "#224f63", aside: `Durée : ${moments.length * STEP} s`, body: `<div class="strip">${cells.join("\n")}</div>`, css: CSS }) },
    answer: { debut: start, fin: end, duree: end - start },
  };
};

function drawing(moment: Moment): string {
  const person = (x: number, scale: number, arms: string) => `<g transform="translate(${x} 90) scale(${scale})"><circle cy="-52" r="12" fill="#8a5a3b"/><path d="M-16 0v-22q0-16 16-16t16 16V0z" fill="#a63d1f"/><path d="${arms}" stroke="#8a5a3b" stroke-width="6" fill="none"/></g>`;
  const inside: Readonly<Record<Moment, string>> = {
    main: `<rect width="120" height="90" fill="#5a3a2a"/>`,
    sol: `<path d="M0 0h120v90H0z" fill="#9b9487"/><path d="M0 60L120 20M0 90L120 50M30 0L60 90" stroke="#6b655b" stroke-width="3"/>`,
    attend: person(60, 1, "M-14-20v16M14-20v16"),
    agit: person(60, 1, "M-14-24l-22-22M14-24l22-22"),
    approche: person(66, 1.7, "M12-20l26 6"),
  };
  return `<svg viewBox="0 0 120 90" aria-hidden="true"><rect width="120" height="90" fill="#dce8f0"/>${inside[moment]}</svg>`;
}

const CSS = `
.strip { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .6rem; }
figure { margin: 0; background: #fff; border: 1px solid #d5d9e2; } figure svg { display: block; width: 100%; }
figcaption { padding: .3rem .5rem; font-size: .9rem; }
`;
