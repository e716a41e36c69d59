import type { FileMaker } from "../file-maker.ts";

/** The line that serves each wish. */
const WANTED: Readonly<Record<string, string>> = { a: "demarrage", b: "moteur", c: "accueil" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const lines = [
    ["Au démarrage, ouvrir", values["demarrage"]],
    ["Bouton Accueil (maison)", values["accueil"]],
    ["Moteur de la barre d'adresse", values["moteur"]],
    ["Barre de favoris", "affichée"],
    ["Langue des pages", "français"],
    ["Dossier des téléchargements", values["dossier"]],
  ];
  const rows = lines.map(([name, state], index) => {
    const top = 52 + index * 56;
    return `<rect x="8" y="${top}" width="384" height="52" rx="6" fill="#fff" stroke="#c8ccd6"/><text x="20" y="${top + 22}" font-size="15" font-weight="600">${name}</text><text x="20" y="${top + 42}" font-size="15" fill="#414a5e">${state}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" font-family="sans-serif" fill="#1d2433">
<rect width="400" height="400" fill="#eef1f6"/><rect width="400" height="40" fill="#34507c"/><text x="14" y="27" font-size="18" font-weight="700" fill="#fff">Réglages du navigateur</text>
${rows.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: [WANTED[id]] };
};
