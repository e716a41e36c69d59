import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

const NAMES = { courriel: "Courrielis", kilim: "Kilim", foulee: "Foulée", sillon: "Sillon", trajet: "Trajet", quizzine: "Quizzine" } as const;
type Account = keyof typeof NAMES;

interface Situation {
  readonly leaked: Account;
  /** An account whose leak is not of passwords. */
  readonly spared: Account;
  readonly passwords: Readonly<Record<Account, string>>;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { leaked, spared, passwords } = SITUATIONS[id]!;
  const accounts = Object.keys(NAMES) as Account[];
  const body = card(`<h2>Annonces vérifiées</h2><p>${NAMES[leaked]} : les adresses et les <strong>mots de passe</strong> de tous les clients ont été volés hier.</p><p>${NAMES[spared]} : la liste des pseudos, déjà publique, a été copiée. Aucun mot de passe n'est concerné.</p>`) + card(`<h2>Comptes de ${values["qui"]}</h2>${table(["Compte", "Mot de passe"], accounts.map((account) => [NAMES[account], passwords[account]]))}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Mes comptes", title: "Après la fuite", color: "#7a2e3a", body }) },
    answer: accounts.filter((account) => passwords[account] === passwords[leaked]),
  };
};

const SITUATIONS: Readonly<Record<string, Situation>> = {
  a: { leaked: "foulee", spared: "kilim", passwords: { courriel: "vert", kilim: "rouge", foulee: "vert", sillon: "bleu", trajet: "rouge", quizzine: "vert" } },
  b: { leaked: "sillon", spared: "quizzine", passwords: { courriel: "noir", kilim: "jaune", foulee: "gris", sillon: "jaune", trajet: "gris", quizzine: "noir" } },
  c: { leaked: "trajet", spared: "sillon", passwords: { courriel: "rose", kilim: "brun", foulee: "brun", sillon: "blanc", trajet: "brun", quizzine: "rose" } },
};
