import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Installed {
  readonly version: string;
  readonly latest: string;
  readonly system: number;
  /** Systems that each published version runs on. */
  readonly runsOn: readonly (readonly [version: string, oldest: number, newest: number])[];
  readonly message: string;
  readonly changed: string;
  readonly settings: "lisible" | "illisible";
  readonly missing: number;
}

const PROGRAMS: Readonly<Record<string, Installed>> = {
  a: { version: "4.1", latest: "4.3", system: 12, runsOn: [["4.1", 9, 11], ["4.3", 10, 12]], message: "Module d'affichage refusé par le système.", changed: "Hier, le système est passé de la version 11 à la version 12.", settings: "lisible", missing: 0 },
  b: { version: "6.0", latest: "6.0", system: 12, runsOn: [["5.8", 9, 11], ["6.0", 11, 12]], message: "Arrêt à la ligne 214 de preferences.cfg.", changed: "Hier, la batterie s'est vidée pendant que le programme se fermait.", settings: "illisible", missing: 0 },
  c: { version: "7.2", latest: "7.2", system: 11, runsOn: [["7.1", 10, 11], ["7.2", 10, 12]], message: "Calcul.lib est introuvable.", changed: "Hier, un nettoyage du disque a supprimé des fichiers.", settings: "lisible", missing: 3 },
  d: { version: "9.0", latest: "9.0", system: 11, runsOn: [["8.6", 9, 11], ["9.0", 12, 12]], message: "Fonction du système absente.", changed: "Hier, le programme est passé de la version 8.6 à la version 9.0.", settings: "lisible", missing: 0 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const program = PROGRAMS[id]!;
  const row = (name: string, state: string | number) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const versions = program.runsOn.map(([version, oldest, newest]) => `<li>Version ${version} : ${oldest === newest ? `système ${oldest} seulement` : `systèmes ${oldest} à ${newest}`}.</li>`);
  const body = `${card(`<h2>Message au démarrage</h2><p><strong>${program.message}</strong></p><p>${program.changed}</p>`)}
${card(`<h2>Fiche</h2>${row("Version installée", program.version)}${row("Dernière version publiée", program.latest)}${row("Système de l'ordinateur", program.system)}${row("Fichier de réglages", program.settings)}${row("Fichiers du programme manquants", program.missing)}`)}
${card(`<h2>Notes de l'éditeur</h2><ul>${versions.join("")}<li>Le système 12 est gratuit. Il s'installe sur cet ordinateur.</li><li>Les réglages se remettent à zéro sans toucher aux documents.</li><li>Une réinstallation remet tous les fichiers du programme.</li><li>On ne peut pas revenir à une version plus ancienne.</li></ul>`)}`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Programmes", title: String(values["programme"]), color: "#7a3b1e", body }) },
    answer: remedy(program),
  };
};

function remedy({ version, latest, system, runsOn, settings, missing }: Installed): string {
  const runs = (wanted: string) => runsOn.some(([published, oldest, newest]) => published === wanted && oldest <= system && system <= newest);
  if (!runs(version)) return latest !== version && runs(latest) ? "maj" : "systeme";
  if (missing > 0) return "reinstaller";
  return settings === "illisible" ? "reglages" : "attendre";
}
