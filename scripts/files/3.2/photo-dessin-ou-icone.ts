import type { FileMaker } from "../file-maker.ts";
import { jpeg } from "../formats/jpeg.ts";
import { escapeXml } from "../formats/sheet.ts";
import { frenchPage } from "../pages/french-page.ts";
import { landscape } from "../screens/landscape.ts";

/** Pictograms on a grid of 100. */
const ICONS: Readonly<Record<string, { name: string; path: string }>> = {
  phone: { name: "un combiné de téléphone", path: "M22 12l16 4 4 20-10 8q8 16 24 24l8-10 20 4 4 16q0 10-12 10Q14 80 12 24 12 12 22 12z" },
  letter: { name: "une enveloppe fermée", path: "M8 22h84v56H8zM8 22l42 34 42-34-6-4-36 28-36-28z" },
  search: { name: "une loupe", path: "M42 10a32 32 0 1 0 18 58l24 24 8-8-24-24A32 32 0 0 0 42 10zm0 12a20 20 0 1 1 0 40 20 20 0 0 1 0-40z" },
  bin: { name: "une poubelle", path: "M38 8h24v8h24v10H14V16h24zM20 32h60l-6 60H26z" },
};

const SCHEMES: Readonly<Record<string, { name: string; words: readonly string[]; drawing: string }>> = {
  bag: { name: "un sac à dos au trait", words: ["gourde", "carte", "pharmacie"], drawing: `<rect x="90" y="40" width="90" height="130" rx="24"/><rect x="105" y="105" width="60" height="50"/><path d="M105 40q30-40 60 0"/>` },
  plant: { name: "un plant de tomate au trait", words: ["feuille", "tige", "racine"], drawing: `<path d="M135 30v100M135 60q40-30 50 0-30 20-50 0M135 90q-40-30-50 0 30 20 50 0M60 130h150M135 130l-30 45M135 130v50M135 130l30 45"/>` },
  station: { name: "une station météo au trait", words: ["girouette", "abri", "pluviomètre"], drawing: `<path d="M135 180V40M105 50h60l-12-10M165 50l-12 10"/><rect x="105" y="80" width="60" height="40"/><path d="M195 120v50h24v-50"/>` },
};

const SITES: Readonly<Record<string, { title: string; scheme: string; good: string; other: string; order: readonly string[] }>> = {
  a: { title: "Club de randonnée", scheme: "bag", good: "phone", other: "bin", order: ["good", "photo", "other", "scheme"] },
  b: { title: "Potager de la vallée", scheme: "plant", good: "letter", other: "search", order: ["scheme", "other", "good", "photo"] },
  c: { title: "Station météo du lycée", scheme: "station", good: "search", other: "letter", order: ["photo", "good", "scheme", "other"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, order, ...names } = SITES[id]!;
  const photo = `${values["nom"]}.jpg`;
  const figures = order.map((kind, index) => `<figure>${picture(kind, photo, names)}<figcaption>Image ${index + 1}</figcaption></figure>`);
  const place = (kind: string) => `i${order.indexOf(kind) + 1}`;
  return {
    files: {
      [photo]: jpeg({ width: 400, height: 260, paint: landscape(`usage-${id}`) }),
      [String(values["page"])]: frenchPage({ title, css: CSS, body: `<main><h1>${title}</h1><p>Quatre images pour le site.</p><div class="sheet">${figures.join("\n")}</div></main>` }),
    },
    answer: { vrai: place("photo"), expliquer: place("scheme"), bouton: place("good") },
  };
};

function picture(kind: string, photo: string, names: { scheme: string; good: string; other: string }): string {
  if (kind === "photo") return `<img src="${photo}" alt="Photo prise dehors : des collines sous le ciel, avec le soleil." width="400" height="260">`;
  if (kind === "scheme") {
    const { name, words, drawing } = SCHEMES[names.scheme]!;
    const labels = words.map((word, index) => `<text x="232" y="${60 + index * 46}">← ${escapeXml(word)}</text>`);
    return `<svg role="img" aria-label="Dessin : ${name}. Des flèches montrent : ${words.join(", ")}." viewBox="0 0 360 200"><g fill="none" stroke="#1d2433" stroke-width="3">${drawing}</g>${labels.join("")}</svg>`;
  }
  const { name, path } = ICONS[kind === "good" ? names.good : names.other]!;
  return `<svg role="img" aria-label="Petite forme simple d'une seule couleur : ${name}." viewBox="0 0 100 100" class="icon"><path d="${path}" fill="#1d2433" fill-rule="evenodd"/></svg>`;
}

const CSS = `
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
.sheet { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; }
figure { margin: 0; border: 1px solid #c8ccd6; border-radius: .5rem; padding: .8rem; text-align: center; display: flex; flex-direction: column; justify-content: space-between; }
figcaption { font-weight: 700; padding-top: .5rem; }
.icon { width: 64px; margin: 2rem auto; }
text { font-size: 19px; }
`;
