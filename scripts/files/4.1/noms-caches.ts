import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { site } from "../pages/site.ts";

/** Full names as the properties show them; the explorer drops the last extension. */
const FOLDERS: Readonly<Record<string, readonly (readonly [icon: string, name: string, size: string])[]>> = {
  a: [["PDF", "Convention_de_stage.v2.pdf", "212 Ko"], ["Image", "Plan.bat.C.jpg", "845 Ko"], ["PDF", "Attestation.pdf.exe", "1 380 Ko"], ["Texte", "Lettre de motivation.odt", "31 Ko"]],
  b: [["Image", "Photo de groupe.jpg.scr", "2 044 Ko"], ["PDF", "Notice.exe expliquée.pdf", "398 Ko"], ["Tableur", "Budget.2025.ods", "27 Ko"], ["Image", "Logo.png", "64 Ko"]],
  c: [["Texte", "Paroles.docx", "44 Ko"], ["Son", "Maquette.v3.mp3", "3 910 Ko"], ["PDF", "Liste des .scr interdits.pdf", "120 Ko"], ["Tableur", "Inscriptions.xlsx.bat", "6 Ko"]],
};

const PROGRAMS = ["exe", "scr", "bat", "js"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const folder = FOLDERS[id]!;
  const prefix = `recus-${id}`;
  const extension = (name: string) => name.split(".").at(-1)!;
  const shown = (name: string) => escapeHtml(name.slice(0, name.lastIndexOf(".")));
  const rows = folder.map(([icon, name], index) => `<tr><td>${index + 1}</td><td>${icon}</td><td><a href="${prefix}-fichier${index + 1}.html">${shown(name)}</a></td></tr>`).join("");
  const files = site({
    prefix,
    name: "Explorateur",
    slogan: `Pièces jointes de ${values["qui"]}`,
    color: "#44546a",
    pages: [
      { slug: "accueil", title: "Pièces jointes", link: "menu", body: `<p>Touche un nom pour voir ses propriétés.</p><table><thead><tr><th>N°</th><th>Icône</th><th>Nom</th></tr></thead><tbody>${rows}</tbody></table>` },
      ...folder.map(([icon, name, size], index) => ({ slug: `fichier${index + 1}`, title: `Propriétés du fichier ${index + 1}`, body: `<table><tr><th>Icône</th><td>${icon}</td></tr><tr><th>Nom complet</th><td>${escapeHtml(name)}</td></tr><tr><th>Taille</th><td>${size}</td></tr></table>` })),
    ],
  });
  const program = folder.findIndex(([, name]) => PROGRAMS.includes(extension(name)));
  const real = extension(folder[program]![1]);
  return { files, answer: { fichier: program + 1, extension: [real, `.${real}`] } };
};
