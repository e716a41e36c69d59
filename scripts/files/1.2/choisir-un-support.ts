import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

/** A solution, and the needs that it fails. */
interface Solution {
  readonly name: string;
  readonly facts: readonly string[];
  readonly fails: readonly number[];
}

const GROUPS: Readonly<Record<string, { who: string; needs: readonly string[]; solutions: readonly Solution[] }>> = {
  a: {
    who: "Le groupe d'accueil des nouveaux élèves (9 personnes)",
    needs: ["200 Go de vidéos", "tout le groupe ajoute des fichiers, chacun de chez soi", "on y voit des élèves : aucune société ne doit analyser les fichiers"],
    solutions: [
      { name: "Clé USB de 256 Go, qui passe de main en main", facts: ["256 Go", "une personne à la fois", "contenu chiffré"], fails: [1] },
      { name: "Espace de l'ENT", facts: ["20 Go", "accès de partout, par compte", "aucune analyse, données en France"], fails: [0] },
      { name: "Nuage gratuit Floconi", facts: ["1 To", "accès de partout, par compte", "images analysées « pour améliorer nos services »"], fails: [2] },
      { name: "Nuage loué par l'académie", facts: ["500 Go", "accès de partout, par compte", "aucune analyse, contrat avec l'académie"], fails: [] },
      { name: "Disque externe rangé au CDI", facts: ["4 To", "seulement au CDI, en heures ouvrées", "armoire fermée à clé"], fails: [1] },
    ],
  },
  b: {
    who: "L'infirmière d'un camp de vacances en montagne",
    needs: ["30 Go de dossiers et de radios", "lire et écrire sans Internet, dans un sac à dos", "si on le perd, personne ne peut lire les dossiers"],
    solutions: [
      { name: "Clé USB simple", facts: ["128 Go", "sans Internet", "lisible par qui la trouve"], fails: [2] },
      { name: "Clé USB chiffrée, à code", facts: ["64 Go", "sans Internet", "illisible sans le code"], fails: [] },
      { name: "Nuage pour la santé", facts: ["100 Go", "connexion permanente", "accès à deux étapes"], fails: [1] },
      { name: "Carte SD chiffrée", facts: ["16 Go", "sans Internet", "illisible sans le mot de passe"], fails: [0] },
      { name: "Disque externe, nom du camp sur l'étiquette", facts: ["2 To", "sans Internet", "lisible par qui le branche"], fails: [2] },
    ],
  },
  c: {
    who: "Le club vidéo, qui publie ses films libres de droits",
    needs: ["80 Go de films", "n'importe qui les regarde par un lien, sans créer de compte", "les films restent au moins deux ans"],
    solutions: [
      { name: "Envoi de gros fichiers Pigeonvole", facts: ["100 Go", "lien public, sans compte", "effacés après 14 jours"], fails: [2] },
      { name: "Dossier partagé de l'ENT", facts: ["100 Go", "lien réservé aux comptes de l'établissement", "gardés quatre ans"], fails: [1] },
      { name: "Disque externe du club", facts: ["1 To", "il faut venir au club", "gardés tant que le disque marche"], fails: [1] },
      { name: "Page du club", facts: ["5 Go", "lien public, sans compte", "gardés sans limite"], fails: [0] },
      { name: "Espace vidéo de la région", facts: ["200 Go", "lien public, sans compte", "gardés cinq ans"], fails: [] },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { who, needs, solutions } = GROUPS[id]!;
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
  const body = card(`<h2>${who}</h2><p>Besoins :</p>${list(needs)}`) + solutions.map(({ name, facts }, index) => card(`<h2>Solution ${index + 1} : ${name}</h2>${list(facts)}`)).join("\n");
  const right = solutions.flatMap(({ fails }, index) => (fails.length === 0 ? [`s${index + 1}`] : []));
  if (right.length !== 1) throw new Error(`${id}: ${right.length} solutions fit`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Conseil numérique", title: "Choisir un support", color: "#6b3a2a", body }) },
    answer: right[0],
  };
};
