import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

/** What each profile shows: who signs, the picture, the address, a sentence. */
type Profile = readonly [alias: string, picture: string, contact: string, sentence: string];

const CLUES = ["pseudo", "photo", "courriel", "phrase"] as const;
const ACCOUNTS = [["travail", "Petits boulots"], ["jeu", "Jeu en équipe"], ["musique", "Partage de musique"], ["recettes", "Recettes"]] as const;

const PEOPLE: Readonly<Record<string, Readonly<Record<string, Profile>>>> = {
  a: {
    travail: ["Ismaël Roux", "portrait en chemise blanche", "ismael.roux@courrier.example", "Sérieux et ponctuel, je garde vos animaux le week-end."],
    jeu: ["Grizzly_77", "dessin d'ours", "ismael.roux@courrier.example", "Je joue archer, souvent tard."],
    musique: ["Tambour", "photo d'une caisse claire", "tambour@boite.example", "J'aime les animaux et les longues siestes."],
    recettes: ["Papillote", "photo d'une tarte", "papillote@boite.example", "Cuisine du week-end, surtout des gâteaux."],
  },
  b: {
    travail: ["Elif Mercier", "portrait devant un mur de briques bleues", "elif.mercier@courrier.example", "Je donne des cours de maths aux collégiens."],
    jeu: ["Nova", "dessin de fusée", "nova@boite.example", "Je compte plus vite que mon ombre."],
    musique: ["Sirocco", "photo d'un piano", "sirocco@boite.example", "Mes cours du soir : solfège et patience."],
    recettes: ["Croquette", "portrait devant un mur de briques bleues", "croquette@boite.example", "Mes plats ratés, sans honte."],
  },
  c: {
    travail: ["Loïc Diallo", "portrait en veste grise", "loic.diallo@courrier.example", "« Mieux vaut un petit pas qu'un grand discours. » Aide au jardin."],
    jeu: ["Ortie", "dessin de feuille", "ortie@boite.example", "Débutant, mais patient."],
    musique: ["Larsen", "photo d'un ampli", "larsen@boite.example", "« Mieux vaut un petit pas qu'un grand discours. » Concerts pirates et bêtises."],
    recettes: ["Potager", "photo de courgettes", "potager@boite.example", "Recettes du jardin."],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const profiles = PEOPLE[id]!;
  const work = profiles["travail"]!;
  const shared = ACCOUNTS.slice(1).flatMap(([account]) => CLUES.flatMap((clue, index) => (sameDetail(profiles[account]![index]!, work[index]!) ? [{ compte: account, indice: clue }] : [])));
  if (shared.length !== 1) throw new Error("one shared detail expected");
  const body = ACCOUNTS.map(([account, name]) => {
    const [alias, picture, contact, sentence] = profiles[account]!;
    return card(`<p class="meta">Compte « ${name} »</p><h2>${alias}</h2><p>Image : ${picture}</p><p>Pour m'écrire : ${contact}</p><p>${escapeHtml(sentence)}</p>`);
  });
  return { files: { [String(values["page"])]: appScreen({ service: "Ce que voit un inconnu", title: "Quatre profils publics", color: "#3c3f63", body: body.join("\n") }) }, answer: shared[0] };
};

/** The same text, or the same quotation inside it. */
function sameDetail(one: string, other: string): boolean {
  const quotation = (text: string) => text.match(/« .+ »/)?.[0];
  return one === other || (quotation(one) !== undefined && quotation(one) === quotation(other));
}
