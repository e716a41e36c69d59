import { integerBetween, pick, shuffle, type Random } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { htmlPage } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const OBJECTS = ["parapluie", "sac à dos", "écharpe", "bonnet", "casque audio", "gourde", "porte-monnaie", "livre", "manteau", "trousse", "gants", "téléphone", "lunettes", "clés"];
const COLORS = ["noir", "bleu", "gris", "rouge", "vert", "beige", "marron", "violet"];
const STOPS = ["Gare", "Stade", "Hôpital", "Lycée", "Pont Neuf", "Mairie", "Les Tilleuls"];
const SIGNS = "ABCDEFGHJKLMNPQRTUVWXYZ2346789";

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`objets trouvés ${id}`);
  const references = new Set<string>();
  while (references.size < 260) references.add(reference(random));
  const list = [...references].map((code) => ({ code, text: `${pick(random, OBJECTS)}, couleur : ${pick(random, COLORS)}` }));
  const rare = [String(values["objet"]), "trottinette pliante, couleur : argent", "raquette de tennis, couleur : orange", "boîte à musique en bois"];
  for (const [rank, text] of rare.entries()) list[110 + rank * 37]!.text = text;
  const answer = list[110]!.code;
  const rows = shuffle(random, list).map(({ code, text }) => `<tr><td>${pick(random, STOPS)}</td><td>${text}</td><td>bus ${integerBetween(random, 1, 14)}</td><td>${code}</td></tr>`);
  const body = `<main><h1>Objets trouvés dans les bus</h1><p>260 objets attendent leur propriétaire.</p>
<table><thead><tr><th>Arrêt</th><th>Objet</th><th>Ligne</th><th>Référence</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></main>`;
  return { files: { [`objets-${id}.html`]: htmlPage({ title: "Objets trouvés", body, css: "main { padding: .75rem; } h1 { font-size: 1.4rem; } th, td { padding: .3rem .35rem; font-size: .95rem; }" }) }, answer };
};

function reference(random: Random): string {
  return Array.from({ length: 6 }, () => SIGNS[integerBetween(random, 0, SIGNS.length - 1)]).join("");
}
