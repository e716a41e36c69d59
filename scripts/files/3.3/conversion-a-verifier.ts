import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock } from "../formats/docx.ts";
import { htmlPage } from "../formats/html-page.ts";
import { png } from "../formats/png.ts";
import { landscape } from "../screens/landscape.ts";

type Loss = "image" | "ligne" | "notes" | "gras" | "numeros" | "fin";

const ORDER: readonly Loss[] = ["image", "ligne", "notes", "gras", "numeros", "fin"];

interface Guide {
  readonly title: string;
  readonly steps: readonly string[];
  readonly strong: string;
  readonly note: string;
  readonly table: readonly (readonly string[])[];
  readonly end: string;
  readonly lost: readonly Loss[];
}

const GUIDES: Readonly<Record<string, Guide>> = {
  a: {
    title: "Sortie au belvédère", strong: "Rendez-vous à 8 h 15.", note: "Le car part à 8 h 30 précises.", end: "Retour prévu à 17 h devant le collège.", lost: ["notes", "gras"],
    steps: ["Marche jusqu'au col", "Pique-nique", "Dessin du paysage"], table: [["Groupe", "Adulte"], ["Rouge", "M. Vidal"], ["Bleu", "Mme Ouali"], ["Vert", "Mme Keller"]],
  },
  b: {
    title: "Journée au bord du lac", strong: "Prévois un chapeau.", note: "La baignade est interdite ce jour-là.", end: "En cas de pluie, la sortie est reportée.", lost: ["image", "numeros", "fin"],
    steps: ["Tour du lac à pied", "Relevé de la température", "Jeu de piste"], table: [["Heure", "Lieu"], ["9 h", "Ponton"], ["11 h", "Cabane"], ["14 h", "Digue"]],
  },
  c: {
    title: "Classe verte aux Trois-Puits", strong: "Les téléphones restent au dortoir.", note: "Un appel par jour est possible depuis le bureau.", end: "Une réunion d'information a lieu le 6 juin.", lost: ["ligne", "notes", "fin"],
    steps: ["Monter les tentes", "Reconnaître cinq arbres", "Préparer la veillée"], table: [["Jour", "Activité"], ["Lundi", "Escalade"], ["Mardi", "Ferme"], ["Mercredi", "Canoë"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const guide = GUIDES[id]!;
  return {
    files: { [String(values["original"])]: original(guide), [String(values["page"])]: converted(guide) },
    answer: ORDER.filter((loss) => guide.lost.includes(loss)),
  };
};

function original({ title, steps, strong, note, table, end }: Guide): Uint8Array {
  const picture = png({ width: 200, height: 120, paint: landscape(title) });
  const paragraphs: DocxBlock[] = [
    { style: "Title", runs: [title] },
    [{ png: picture, name: "Paysage", alt: "Dessin de collines sous le soleil", width: 8, height: 4.8 }],
    ["Voici le programme. ", { text: strong, bold: true }, { footnote: note }],
    ...steps.map((step) => ({ runs: [step], numbered: 0 })),
    { table },
    [end],
  ];
  return docx({ title, paragraphs, section: {} });
}

function converted({ title, steps, strong, note, table, end, lost }: Guide): string {
  const unless = (loss: Loss, html: string, otherwise = "") => (lost.includes(loss) ? otherwise : html);
  const rows = lost.includes("ligne") ? table.toSpliced(2, 1) : table;
  const picture = Buffer.from(png({ width: 200, height: 120, paint: landscape(title) })).toString("base64");
  return htmlPage({
    title,
    css: "main { max-width: 40rem; margin: 0 auto; padding: 1rem; }",
    body: `<main><h1>${title}</h1>
${unless("image", `<p><img src="data:image/png;base64,${picture}" alt="Dessin de collines sous le soleil" width="200" height="120"></p>`)}
<p>Voici le programme. ${unless("gras", `<strong>${strong}</strong>`, strong)}${unless("notes", `<sup>1</sup>`)}</p>
${unless("numeros", `<ol>${steps.map((step) => `<li>${step}</li>`).join("")}</ol>`, steps.map((step) => `<p>${step}</p>`).join("\n"))}
<table>${rows.map((row, index) => `<tr>${row.map((cell) => (index === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join("")}</tr>`).join("")}</table>
${unless("fin", `<p>${end}</p>`)}
${unless("notes", `<hr><p><sup>1</sup> ${note}</p>`)}
</main>`,
  });
}
