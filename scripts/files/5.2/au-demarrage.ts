import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Startup {
  readonly name: string;
  readonly use: string;
  readonly seconds: number;
  readonly needed: boolean;
}

const program = (name: string, use: string, seconds: number, needed: boolean): Startup => ({ name, use, seconds, needed });

const COMPUTERS: Readonly<Record<string, { programs: readonly Startup[]; defaults: Readonly<Record<string, string>>; wrong: string }>> = {
  a: {
    wrong: "ods",
    programs: [program("Rempart", "antivirus", 41, true), program("Galaxie Jeux", "boutique de jeux, ouverte une fois par mois", 96, false), program("Copie de nuit", "sauvegarde automatique", 22, true), program("Pense-bête", "petites notes, peu utilisées", 9, false), program("Son", "réglage des haut-parleurs", 4, true)],
    defaults: { jpg: "Visionneuse d'images", mp3: "Lecteur de musique", ods: "Visionneuse d'images", odt: "Traitement de texte", pdf: "Lecteur de PDF", zip: "Archiveur" },
  },
  b: {
    wrong: "mp3",
    programs: [program("Vocal", "dictée dont Modou a besoin pour écrire", 130, true), program("Météo Bureau", "température à l'écran", 18, false), program("Rempart", "antivirus", 38, true), program("Visio Facile", "appels vidéo, deux fois par an", 74, false), program("Pavé tactile", "gestes à deux doigts", 5, true)],
    defaults: { jpg: "Visionneuse d'images", mp3: "Bloc-notes", ods: "Tableur", pdf: "Lecteur de PDF", txt: "Bloc-notes", zip: "Archiveur" },
  },
  c: {
    wrong: "zip",
    programs: [program("Imprim'aide", "niveau d'encre, consulté parfois", 27, false), program("Rempart", "antivirus", 44, true), program("Loupe", "agrandit l'écran : Margaux voit mal", 61, true), program("Studio Photo", "retouche, en vacances seulement", 88, false), program("Copie de nuit", "sauvegarde automatique", 90, true)],
    defaults: { docx: "Traitement de texte", jpg: "Visionneuse d'images", mp3: "Lecteur de musique", pdf: "Lecteur de PDF", wav: "Lecteur de musique", zip: "Lecteur de musique" },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { programs, defaults, wrong } = COMPUTERS[id]!;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;
  const files = site({
    prefix: `demarrage-${id}`,
    name: "Réglages",
    slogan: `Ordinateur de ${values["qui"]}`,
    color: "#3f5a3a",
    pages: [
      { slug: "accueil", title: "Réglages", link: "menu", body: "<p>Choisis une rubrique dans le menu.</p>" },
      { slug: "demarrage", title: "Démarrage", link: "menu", body: table(["Nom", "Rôle", "Retard"], programs.map(({ name, use, seconds }) => [name, use, `${seconds} s`])) },
      { slug: "defaut", title: "Applications par défaut", link: "menu", body: table(["Extension", "S'ouvre avec"], Object.entries(defaults).map(([extension, application]) => [`.${extension}`, application])) },
    ],
  });
  const heaviest = programs.filter(({ needed }) => !needed).toSorted((one, other) => other.seconds - one.seconds)[0]!;
  return { files, answer: { programme: heaviest.name, extension: [wrong, `.${wrong}`] } };
};
