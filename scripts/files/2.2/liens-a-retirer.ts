import type { FileMaker } from "../file-maker.ts";
import { frenchDate } from "../pages/french-date.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface ShareLink {
  readonly opens: string;
  /** Last day of the link; absent, it never ends. */
  readonly until?: string;
  readonly password?: true;
  readonly withdrawn?: true;
}

const ACCOUNTS: Readonly<Record<string, { today: string; links: readonly ShareLink[] }>> = {
  a: {
    today: "2025-05-12",
    links: [
      { opens: "Classe / Voyage / Photos", until: "2025-05-02" },
      { opens: "Classe / Voyage / Fiches santé", password: true },
      { opens: "Classe / Exposés" },
      { opens: "Classe / Voyage", withdrawn: true },
      { opens: "Classe", until: "2025-07-04" },
      { opens: "Club théâtre / Voyage à Lyon", until: "2025-06-30" },
      { opens: "Classe / Voyage / Chambres", until: "2025-05-20" },
    ],
  },
  b: {
    today: "2025-03-18",
    links: [
      { opens: "Association / Tournoi / Inscriptions" },
      { opens: "Association / Tournoi", until: "2025-03-17", password: true },
      { opens: "Association / Comptes", password: true },
      { opens: "Association / Tournoi / Arbitres", until: "2025-04-30", password: true },
      { opens: "Association / Tournoi / Photos", until: "2025-12-31", withdrawn: true },
      { opens: "Association", until: "2025-02-28" },
      { opens: "Mairie / Tournoi / Affiches" },
    ],
  },
  c: {
    today: "2025-11-24",
    links: [
      { opens: "Stage / Rapport / Brouillons", until: "2025-12-05" },
      { opens: "Stage", withdrawn: true },
      { opens: "Stage / Rapport", until: "2025-11-25", password: true },
      { opens: "Stage / Lettres" },
      { opens: "Stage / Rapport / Annexes", until: "2025-10-31" },
      { opens: "Lycée / Rapport de TP" },
      { opens: "Stage / Rapport / Entretiens" },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { today, links } = ACCOUNTS[id]!;
  const folder = String(values["dossier"]);
  const isOpen = ({ until, withdrawn }: ShareLink) => !withdrawn && (!until || until >= today);
  const concerns = ({ opens }: ShareLink) => opens === folder || opens.startsWith(`${folder} /`) || folder.startsWith(`${opens} /`);
  const rows = links.map(({ opens, until, password, withdrawn }, index) =>
    card(`<h2>Lien ${index + 1}</h2><p>Ouvre : <strong>${opens}</strong> et ce qu'il contient</p><p class="meta">${until ? `Dernier jour : ${frenchDate(until)}` : "Sans date de fin"} · ${password ? "Mot de passe demandé" : "Sans mot de passe"} · ${withdrawn ? "Retiré par toi" : "Jamais retiré"}</p>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Coffre partagé", title: "Mes liens de partage", aside: `Aujourd'hui : ${frenchDate(today)}`, color: "#234a66", body: rows.join("\n") }) },
    answer: links.flatMap((link, index) => (isOpen(link) && concerns(link) ? `l${index + 1}` : [])),
  };
};
