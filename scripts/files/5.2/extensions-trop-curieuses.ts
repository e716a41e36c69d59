import type { FileMaker } from "../file-maker.ts";
import { type BrowserAction, ENGINES, plainPage, sceneText, type WebBrowserScene } from "../scenes/browser.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const [scene, site, intruder] = [String(values["scene"]), String(values["site"]), String(values["intruse"])];
  const { extensions, other } = BROWSERS[id]!;
  const solution: readonly BrowserAction[] = [
    { kind: "open", address: "navigateur:reglages" },
    { kind: "extension", id: intruder, state: "supprimée" },
    { kind: "permission", host: site, name: "notifications", state: "bloqué" },
  ];
  return {
    files: {
      [scene]: sceneText({
        home: "navigateur:accueil",
        engines: ENGINES,
        tabs: [`https://${site}/`],
        pages: [plainPage(`https://${site}/`, String(values["nom"]), "blue", "Bienvenue ! Tes cours en direct sont dans le menu « Ma classe »."), plainPage(`https://${other}/`, "Météo du quartier", "green", "Demain matin : brouillard, puis soleil.")],
        sites: [
          { host: site, name: String(values["nom"]), permissions: [{ name: "notifications", state: "autorisé" }, { name: "caméra", state: "autorisé" }, { name: "micro", state: "autorisé" }] },
          { host: other, name: "Météo du quartier", permissions: [{ name: "localisation", state: "autorisé" }] },
        ],
        extensions,
      }),
    },
    answer: { supprimee: "supprimée", gardee1: "active", gardee2: "active", notifications: "bloqué", camera: "autorisé", micro: "autorisé", position: "autorisé" },
    solution,
  };
};

type Extensions = NonNullable<WebBrowserScene["extensions"]>;

const BROWSERS: Readonly<Record<string, { readonly extensions: Extensions; readonly other: string }>> = {
  a: {
    other: "meteo-quartier.example",
    extensions: [
      { id: "mots-surs", name: "Mots sûrs", purpose: "Garde tes mots de passe et les remplit pour toi.", access: ["Lire et remplir les champs de connexion des sites"] },
      { id: "curseur-fusee", name: "Curseur fusée", purpose: "Change la flèche de la souris en fusée.", access: ["Lire et modifier toutes les pages que tu visites", "Lire ce que tu écris, mots de passe compris", "Voir ton historique"] },
      { id: "traducteur", name: "Traduit tout", purpose: "Traduit la page affichée quand tu cliques sur son bouton.", access: ["Lire et modifier la page affichée, quand tu cliques"] },
    ],
  },
  b: {
    other: "meteo-littoral.example",
    extensions: [
      { id: "bouclier-pub", name: "Bouclier pub", purpose: "Retire les publicités des pages.", access: ["Lire et modifier toutes les pages que tu visites"] },
      { id: "nuit-douce", name: "Nuit douce", purpose: "Assombrit la page affichée le soir.", access: ["Modifier les couleurs de la page affichée"] },
      { id: "horloge-flipper", name: "Horloge flipper", purpose: "Affiche l'heure dans un coin, comme un flipper.", access: ["Afficher une fenêtre dans un coin", "Lire tes messages et tes formulaires", "Envoyer des données à horloge-stats.example"] },
    ],
  },
  c: {
    other: "meteo-montagne.example",
    extensions: [
      { id: "fond-panda", name: "Fond panda", purpose: "Met un panda sur chaque nouvel onglet.", access: ["Changer la page d'un nouvel onglet", "Lire ton historique et tes recherches", "Utiliser ton micro à tout moment"] },
      { id: "lecture-claire", name: "Lecture claire", purpose: "Agrandit le texte et l'espace entre les lignes.", access: ["Modifier le texte de la page affichée"] },
      { id: "dicte-moi", name: "Dicte-moi", purpose: "Écrit ce que tu dis à voix haute.", access: ["Utiliser ton micro quand tu presses son bouton", "Écrire dans le champ choisi"] },
    ],
  },
};
