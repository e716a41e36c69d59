import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Fault = "entree" | "permission" | "sortie" | "occupee";

const FAULTS: Readonly<Record<string, Fault>> = { a: "entree", b: "occupee", c: "permission", d: "sortie" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const fault = FAULTS[id]!;
  const row = (name: string, state: string) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const signal = (level: number) => (level ? `fort (${level} sur 8)` : "aucun");
  const body = [
    card(`<h2>Réglages de l'appel</h2>
${row("Micro choisi", fault === "entree" ? "Micro de l'écran" : "Casque")}
${row("Haut-parleur choisi", fault === "sortie" ? "Écran (volume 0 %)" : "Casque")}
${row("Caméra choisie", "Webcam")}
${row("Bouton micro", "Ouvert")}
${row("Bouton caméra", "Allumée")}`),
    card(`<h2>Test du matériel</h2><p class="meta">Mesuré par l'ordinateur pendant une phrase dite à voix haute.</p>
${row("Signal du micro du casque", signal(6))}
${row("Signal du micro de l'écran", signal(0))}
${row("Volume du casque", "70 %")}
${row("Image de la webcam", fault === "occupee" ? "Prise par le logiciel « Studio photo »" : "Bonne")}`),
    card(`<h2>Autorisations du navigateur pour visiosalle.example</h2>
${row("Micro", fault === "permission" ? "Bloqué" : "Autorisé")}
${row("Caméra", "Autorisée")}
${row("Notifications", "Bloquées")}`),
    card(`<h2>Connexion</h2>
${row("Débit", "12 Mbit/s, bon")}
${row("Perte", "0 %")}`),
  ];
  return {
    files: { [String(values["page"])]: appScreen({ service: "Visiosalle", title: "État de l'appel", aside: `Compte : ${values["qui"]}`, color: "#1d5c63", body: body.join("\n") }) },
    answer: fault,
  };
};
