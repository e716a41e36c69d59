import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Job {
  readonly name: string;
  readonly size: "A4" | "A3";
  readonly state: "en attente" | "en erreur" | "terminé";
}

interface Printer {
  readonly name: string;
  readonly byDefault?: true;
  readonly offline?: true;
  /** Sheets in each tray, ink left in hundredths. */
  readonly sheets: Readonly<Record<"A4" | "A3", number>>;
  readonly ink: number;
  readonly jobs: readonly Job[];
}

const waiting = (name: string, size: Job["size"] = "A4"): Job => ({ name, size, state: "en attente" });
const done = (name: string): Job => ({ name, size: "A4", state: "terminé" });

const OFFICES: Readonly<Record<string, readonly Printer[]>> = {
  a: [
    { name: "Hall", sheets: { A4: 180, A3: 40 }, ink: 22, jobs: [done("menu-cantine.pdf")] },
    { name: "Salle des profs", byDefault: true, sheets: { A4: 260, A3: 0 }, ink: 64, jobs: [done("bulletin.pdf"), waiting("autorisation.pdf")] },
  ],
  b: [
    { name: "CDI", byDefault: true, sheets: { A4: 120, A3: 25 }, ink: 41, jobs: [{ name: "poster-geant.pdf", size: "A3", state: "en erreur" }, waiting("fiche-lecture.odt"), waiting("plan-classe.odt")] },
    { name: "Accueil", sheets: { A4: 90, A3: 0 }, ink: 12, jobs: [] },
  ],
  c: [
    { name: "Vie scolaire", byDefault: true, offline: true, sheets: { A4: 210, A3: 15 }, ink: 18, jobs: [waiting("lettre-stage.odt")] },
    { name: "Intendance", sheets: { A4: 75, A3: 30 }, ink: 83, jobs: [done("facture-12.pdf")] },
  ],
  d: [
    { name: "Labo", byDefault: true, sheets: { A4: 240, A3: 0 }, ink: 35, jobs: [done("protocole.pdf"), waiting("affiche-loto.pdf", "A3")] },
    { name: "Hall", sheets: { A4: 60, A3: 0 }, ink: 57, jobs: [] },
  ],
};

const GESTURES: Readonly<Record<string, string>> = { autre: "relancer", bloque: "supprimer", ligne: "reprendre", papier: "charger", encre: "cartouche" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const printers = OFFICES[id]!;
  const cause = causeOf(printers, String(values["imprimante"]), String(values["document"]));
  const row = (name: string, state: string) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const paper = (count: number) => (count > 1 ? `${count} feuilles` : "vide");
  const sheet = ({ name, byDefault, offline, sheets, ink, jobs }: Printer) => card(`<h2>${name}${byDefault ? " (imprimante par défaut)" : ""}</h2>
${row("Utiliser hors connexion", offline ? "activé" : "désactivé")}${row("Bac A4", paper(sheets.A4))}${row("Bac A3", paper(sheets.A3))}${row("Encre", `${ink} %`)}
<h3>File d'attente</h3>${jobs.length ? table(["Document", "Format", "État"], jobs.map((job) => [job.name, job.size, job.state])) : "<p>Aucun document.</p>"}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Réglages", title: "Imprimantes", aside: `Session : ${values["qui"]}`, color: "#3a4a3a", body: printers.map(sheet).join("\n"), css: "h3 { font-size: 1rem; margin: .8rem 0 .4rem; }" }) },
    answer: { cause, geste: GESTURES[cause] },
  };
};

function causeOf(printers: readonly Printer[], wanted: string, document: string): string {
  const { jobs, offline, sheets, ink } = printers.find(({ name }) => name === wanted)!;
  const rank = jobs.findIndex(({ name }) => name === document);
  if (rank < 0) return "autre";
  if (offline) return "ligne";
  if (jobs.slice(0, rank).some(({ state }) => state === "en erreur")) return "bloque";
  if (sheets[jobs[rank]!.size] === 0) return "papier";
  if (ink === 0) return "encre";
  throw new Error(`${document} should print`);
}
