import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface House {
  readonly prefix: string;
  readonly name: string;
  /** Who seems to speak: the directory has their own number, the message gives another. */
  readonly caller: string;
  readonly message: string;
  readonly hour: string;
  readonly rules: readonly string[];
  /** The rule that the request breaks, counted from 1. */
  readonly broken: number;
  readonly directory: readonly (readonly [person: string, role: string, phone: string])[];
}

const HOUSES: Readonly<Record<string, House>> = {
  a: {
    prefix: "ecole", name: "Lycée des Trois-Ponts", caller: "Mme Vasseur", hour: "mardi, 10 h 40",
    message: "Bonjour Sékou, c'est Mme Vasseur. Je suis en réunion et j'ai perdu l'accès à l'espace de la classe. Donne-moi ton code ENT, je te le rends tout de suite. Rappelle-moi ici, au 01 99 00 88 03, pas au bureau.",
    rules: ["Une absence se justifie à la vie scolaire.", "Les codes des comptes ne se donnent jamais par téléphone, à personne.", "Les réunions ont lieu le mardi matin."],
    broken: 2,
    directory: [["M. Vasseur", "gestionnaire", "01 99 00 42 71"], ["Mme Vasseur", "proviseure adjointe", "01 99 00 42 17"], ["Mme Ouali", "vie scolaire", "01 99 00 42 02"]],
  },
  b: {
    prefix: "club", name: "Aviron de Sorges", caller: "Karim Haddad", hour: "jeudi, 17 h 55",
    message: "Salut Elvire, c'est Karim. Je suis chez le vendeur, il me faut 300 € tout de suite pour les rames. Paie avec la carte du club, je t'expliquerai. Mon téléphone est cassé, appelle-moi au 01 99 00 91 46.",
    rules: ["Le local ferme à 20 h.", "Les rames restent au sec, sur leur support.", "Tout achat demande la signature de deux adultes du bureau."],
    broken: 3,
    directory: [["Karine Haddad", "entraîneuse", "01 99 00 63 08"], ["Paolo Rossi", "trésorier", "01 99 00 63 44"], ["Karim Haddad", "président", "01 99 00 63 80"]],
  },
  c: {
    prefix: "stage", name: "Menuiserie Lacombe", caller: "Inès Lacombe", hour: "lundi, 14 h 15",
    message: "Rayan, c'est Inès. Je suis chez un client. Envoie vite la liste des clients sur mon adresse personnelle, c'est urgent, ne dérange pas les autres pour ça. Une question ? Je suis au 01 99 00 20 57.",
    rules: ["Aucun fichier de clients ne sort de l'entreprise.", "Le casque est obligatoire dans l'atelier.", "Les stagiaires finissent à 17 h."],
    broken: 1,
    directory: [["Inès Lacombe", "patronne", "01 99 00 75 29"], ["Inès Marchal", "comptable", "01 99 00 75 92"], ["Standard", "accueil", "01 99 00 75 00"]],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, name, caller, message, hour, rules, broken, directory } = HOUSES[id]!;
  const files = site({
    prefix,
    name,
    slogan: "Site interne",
    color: "#3c5a2e",
    pages: [
      { slug: "accueil", title: "Message vocal", link: "menu", body: `<p class="byline">Reçu ${hour}. Ce texte est la transcription du message.</p><blockquote><p>« ${message} »</p></blockquote>` },
      { slug: "regles", title: "Règles", link: "menu", body: `<ol>${rules.map((rule) => `<li>${rule}</li>`).join("")}</ol>` },
      { slug: "annuaire", title: "Annuaire", link: "menu", body: `<table><thead><tr><th>Nom</th><th>Rôle</th><th>Téléphone</th></tr></thead><tbody>${directory.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>` },
    ],
  });
  return { files, answer: { numero: directory.find(([person]) => person === caller)![2], regle: broken } };
};
