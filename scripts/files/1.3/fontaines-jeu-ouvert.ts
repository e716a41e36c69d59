import { integerBetween, pick, pickWeighted } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { htmlPage } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const TOWNS: Readonly<Record<string, readonly [string, number]>> = { "90201": ["Vallebourg", 5], "90214": ["Saint-Aubin-des-Prés", 4], "90230": ["Montfleury", 4], "90247": ["Les Essarts-le-Lac", 3] };
const STATES: readonly (readonly [number, number])[] = [[1, 6], [2, 2], [3, 1], [9, 1]];
const ACCESS: readonly (readonly [number, number])[] = [[1, 5], [0, 3], [9, 2]];
const LICENCES: Readonly<Record<string, { producer: string; name: string; summary: string }>> = {
  citer: { producer: "Communauté de communes du Pays de Vallebourg", name: "Licence Ouverte / Open Licence 2.0", summary: "Réutilisation libre et gratuite, y compris commerciale, à condition d'indiquer la source et la date de mise à jour." },
  partager: { producer: "Communauté de communes du Pays de Vallebourg", name: "Open Database License (ODbL)", summary: "Réutilisation libre, y compris commerciale, à condition de citer la source. Une base de données tirée de celle-ci et rendue publique doit être partagée sous la même licence." },
  "sans-vente": { producer: "Association des randonneurs du Pays de Vallebourg", name: "Creative Commons Attribution – Pas d'utilisation commerciale (CC BY-NC 4.0)", summary: "Réutilisation autorisée à condition de citer la source et de ne pas en faire un usage commercial." },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`fontaines ${id}`);
  const licence = { a: "citer", b: "partager", c: "sans-vente" }[id]!;
  const towns = Object.entries(TOWNS).map(([code, [, weight]]) => [code, weight] as const);
  const fountains = Array.from({ length: 190 }, (_, rank) => ({ id: `F${String(rank + 1).padStart(3, "0")}`, town: pickWeighted(random, towns), state: pickWeighted(random, STATES), access: pickWeighted(random, ACCESS), year: integerBetween(random, 1975, 2023), kind: pick(random, ["B", "M", "J"]) }));
  const wanted = fountains.filter(({ town, state, access }) => TOWNS[town]![0] === values["commune"] && state === 1 && access === 1);
  const rows = fountains.map((fountain) => [fountain.id, fountain.town, fountain.kind, fountain.state, fountain.access, fountain.year]);
  return {
    files: {
      [`fontaines-${id}.csv`]: csv([["id_pt", "c_com", "typ", "etat", "acc_f", "an_pose"], ...rows]),
      [`fiche-${id}.html`]: htmlPage({ title: "Points d'eau potable – fiche du jeu de données", body: sheet(licence), css: "main { padding: 1rem; max-width: 48rem; } dt { font-weight: 700; }" }),
    },
    answer: { nombre: wanted.length, licence },
  };
};

function sheet(licence: string): string {
  const { producer, name, summary } = LICENCES[licence]!;
  const towns = Object.entries(TOWNS).map(([code, [town]]) => `${code} = ${town}`).join(" ; ");
  const columns = [
    ["id_pt", "texte", "Identifiant du point d'eau"],
    ["c_com", "texte", `Code de la commune : ${towns}`],
    ["typ", "texte", "B = borne ; M = murale ; J = jet"],
    ["etat", "entier", "1 = en service ; 2 = hors service ; 3 = en travaux ; 9 = inconnu"],
    ["acc_f", "entier", "Accessible en fauteuil roulant : 0 = non ; 1 = oui ; 9 = non vérifié"],
    ["an_pose", "entier", "Année de pose"],
  ];
  return `<main><h1>Points d'eau potable du Pays de Vallebourg</h1>
<dl><dt>Producteur</dt><dd>${producer}</dd><dt>Mise à jour</dt><dd>une fois par an, en avril</dd>
<dt>Licence</dt><dd>${name}. ${summary}</dd><dt>Format</dt><dd>CSV, séparateur point-virgule, UTF-8</dd></dl>
<h2>Dictionnaire des colonnes</h2><table><thead><tr><th>Colonne</th><th>Type</th><th>Sens</th></tr></thead>
<tbody>${columns.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table></main>`;
}
