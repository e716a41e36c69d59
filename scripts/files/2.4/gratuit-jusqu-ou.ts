import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface App {
  readonly name: string;
  readonly color: string;
  readonly about: readonly string[];
  readonly purchases: readonly string[];
  readonly review: string;
  readonly news: string;
  /** The actions of the choices that cost money. */
  readonly paid: readonly string[];
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { name, color, about, purchases, review, news, paid } = APPS[id]!;
  const body = card(`<h2>${name}</h2><p class="meta">Gratuit · Contient des annonces · Achats dans l'application</p>${about.map((line) => `<p>${line}</p>`).join("")}`)
    + card(`<h2>Nouveautés</h2><p>${news}</p>`)
    + card(`<h2>Un avis utile</h2><p>${review}</p>`)
    + card(`<details><summary><strong>Détail des achats dans l'application</strong></summary><ul>${purchases.map((line) => `<li>${line}</li>`).join("")}</ul></details>`);
  return { files: { [String(values["page"])]: appScreen({ service: "Rayon des applis", title: "Fiche de l'application", color, body, css: "summary { cursor: pointer; }" }) }, answer: paid };
};

const APPS: Readonly<Record<string, App>> = {
  a: {
    name: "Solfège facile", color: "#5a3690", about: ["Apprends à lire les notes en t'amusant !", "Métronome et accordeur pour tous. Leçons 1 à 5 offertes."], news: "Il est maintenant possible d'imprimer une partition contre 20 notes d'or.", review: "« Bien, mais la publicité revient toutes les deux minutes. Sans rien payer, on ne peut pas l'enlever. »",
    purchases: ["Leçons 6 à 40 : 4,99 € par mois", "25 notes d'or : 2,99 € (on ne peut pas en gagner autrement)", "Retirer les annonces : 1,99 €"], paid: ["a2", "a4", "a5"],
  },
  b: {
    name: "La ferme des lutins", color: "#2f6b2a", about: ["Construis ta ferme, seul ou avec tes amis.", "Cinq parties par jour. Se joue aussi sans connexion."], news: "Les lutins rouges sont arrivés ! Gagne-les en regardant une annonce.", review: "« Au bout de cinq parties, il faut des gemmes pour continuer le même jour. Et les gemmes ne poussent pas dans le jardin… »",
    purchases: ["10 gemmes : 0,99 € (seul moyen d'en avoir)", "Une partie de plus : 5 gemmes", "Chapeau doré : 20 gemmes", "Inviter un ami : offert"], paid: ["b3", "b5"],
  },
  c: {
    name: "Petit cadre", color: "#8c2f3f", about: ["Retouche tes photos en trois gestes.", "Recadrer, éclaircir, partager : c'est offert. Essai complet de 7 jours, sans rien faire."], news: "Nouveau : efface un objet de la photo (formule Pro).", review: "« L'essai s'est changé tout seul en abonnement. Et sans la formule, un gros logo est collé sur chaque image enregistrée. »",
    purchases: ["Formule Pro : 29,99 € par an, après l'essai", "Retirer le logo : formule Pro", "Effacer un objet : formule Pro", "Filtres noir et blanc : offerts"], paid: ["c1", "c4"],
  },
};
