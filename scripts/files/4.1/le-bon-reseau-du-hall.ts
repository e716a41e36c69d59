import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Hall {
  readonly name: string;
  readonly network: string;
  readonly seen: readonly (readonly [name: string, lock: "ouvert" | "mot de passe"])[];
  readonly open: "ouvert" | "mot de passe";
  readonly asked: readonly string[];
}

const HALLS: Readonly<Record<string, Hall>> = {
  a: {
    name: "Office de tourisme de Melzac", network: "Melzac-Visiteurs", open: "ouvert",
    seen: [["Melzac-Visiteur", "ouvert"], ["MELZAC GRATUIT RAPIDE", "ouvert"], ["Melzac-Visiteurs", "ouvert"], ["Box-7F21", "mot de passe"]],
    asked: ["J'ai lu les règles d'usage (oui / non)", "Mot de passe de votre boîte aux lettres", "Langue de la page", "Durée souhaitée (1 h / 3 h)"],
  },
  b: {
    name: "Auberge du Pont", network: "Auberge_Hotes", open: "mot de passe",
    seen: [["Auberge_Hotes", "mot de passe"], ["Auberge_Hotes_Free", "ouvert"], ["Auberge_Hôtes", "ouvert"], ["Imprimante-Bureau", "ouvert"]],
    asked: ["Mot de passe du wifi (donné à l'accueil)", "Numéro de la chambre", "J'accepte les règles", "Code de déverrouillage de votre téléphone"],
  },
  c: {
    name: "Salle Les Échos", network: "Echos-Public-2", open: "ouvert",
    seen: [["Echos-Public", "ouvert"], ["Echos-Technique", "mot de passe"], ["Echo-Public-2", "ouvert"], ["Echos-Public-2", "ouvert"]],
    asked: ["Langue de la page", "J'accepte les règles", "Identifiant et code ENT", "Rang et siège (facultatif)"],
  },
};

const NEVER = /boîte aux lettres|déverrouillage|ENT/;

export const makeFiles: FileMaker = ({ id }) => {
  const { name, network, seen, open, asked } = HALLS[id]!;
  const files = site({
    prefix: `hall-${id}`,
    name,
    color: "#2f5d62",
    pages: [
      { slug: "accueil", title: "L'affiche", link: "menu", body: `<p><b>Wifi des visiteurs</b></p><p>Réseau : <b>${network}</b></p><p>${open === "ouvert" ? "Sans mot de passe." : "Mot de passe : demandez-le à l'accueil."}</p>` },
      { slug: "reseaux", title: "Réseaux vus par ton téléphone", link: "menu", body: `<table><thead><tr><th>N°</th><th>Nom</th><th>Accès</th></tr></thead><tbody>${seen.map(([seenName, lock], index) => `<tr><td>${index + 1}</td><td>${seenName}</td><td>${lock}</td></tr>`).join("")}</tbody></table>` },
      { slug: "portail", title: "Page d'accueil du wifi", link: "menu", body: `<p>Cette page s'affiche avant la connexion. Elle demande :</p><ol>${asked.map((line) => `<li>${line}</li>`).join("")}</ol>` },
    ],
  });
  return { files, answer: { reseau: seen.findIndex(([seenName]) => seenName === network) + 1, case: asked.findIndex((line) => NEVER.test(line)) + 1 } };
};
