import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Setting {
  readonly section: "comptes" | "pare-feu" | "chiffrement";
  readonly name: string;
  readonly safe: readonly string[];
  readonly unsafe: string;
}

const SETTINGS: readonly Setting[] = [
  { section: "comptes", name: "R1 Compte de tous les jours", safe: ["Type : standard", "Type : standard ; l'administrateur est un autre compte"], unsafe: "Type : administrateur" },
  { section: "comptes", name: "R2 Compte invité", safe: ["Désactivé", "N'existe pas"], unsafe: "Activé, sans mot de passe, ouvre les dossiers partagés" },
  { section: "pare-feu", name: "R3 Réseau privé", safe: ["Pare-feu activé"], unsafe: "Pare-feu désactivé (pour l'imprimante)" },
  { section: "pare-feu", name: "R4 Réseau public", safe: ["Pare-feu activé"], unsafe: "Pare-feu désactivé" },
  { section: "pare-feu", name: "R5 Connexions entrantes", safe: ["Bloquées, sauf la liste : mises à jour", "Toutes bloquées"], unsafe: "Toutes autorisées" },
  { section: "chiffrement", name: "R6 Disque interne", safe: ["Chiffré"], unsafe: "Chiffrement en attente depuis 212 jours" },
  { section: "chiffrement", name: "R7 Clé de récupération", safe: ["Imprimée, dans l'armoire fermée du bureau", "Dans le coffre de la direction"], unsafe: "Sur une étiquette collée sous le portable" },
  { section: "comptes", name: "R8 Verrouillage automatique", safe: ["Après 3 minutes", "Après 5 minutes"], unsafe: "Après 60 minutes" },
];

const FAULTS: Readonly<Record<string, readonly number[]>> = { a: [1, 4, 7], b: [2, 5, 6], c: [1, 3, 8] };

const CHARTER = ["Le compte de tous les jours ne peut rien installer.", "Personne n'ouvre l'ordinateur sans son propre mot de passe.", "L'écran se verrouille seul en 5 minutes au plus.", "Le pare-feu marche sur tous les réseaux.", "Un autre appareil ne peut entrer que s'il est sur une liste.", "Un disque volé est illisible.", "La clé de récupération ne voyage jamais avec l'ordinateur."];

export const makeFiles: FileMaker = ({ id }) => {
  const faults = FAULTS[id]!;
  const rows = (section: Setting["section"]) =>
    SETTINGS.map((setting, index) => ({ ...setting, state: faults.includes(index + 1) ? setting.unsafe : setting.safe[(index + id.charCodeAt(0)) % setting.safe.length]! }))
      .filter((setting) => setting.section === section)
      .map(({ name, state }) => `<tr><th>${name}</th><td>${state}</td></tr>`)
      .join("");
  const files = site({
    prefix: `portable-${id}`,
    name: "Réglages",
    slogan: `PORTABLE-${id.toUpperCase()}7`,
    color: "#334e5c",
    pages: [
      { slug: "accueil", title: "Charte", link: "menu", body: `<ol>${CHARTER.map((rule) => `<li>${rule}</li>`).join("")}</ol>` },
      { slug: "comptes", title: "Comptes", link: "menu", body: `<table>${rows("comptes")}</table>` },
      { slug: "pare-feu", title: "Pare-feu", link: "menu", body: `<table>${rows("pare-feu")}</table>` },
      { slug: "chiffrement", title: "Chiffrement", link: "menu", body: `<table>${rows("chiffrement")}</table>` },
    ],
  });
  return { files, answer: faults.map((fault) => `r${fault}`) };
};
