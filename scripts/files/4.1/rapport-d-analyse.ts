import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Finding {
  readonly file: string;
  readonly kind: string;
  readonly state: string;
}

const REPORTS: Readonly<Record<string, readonly Finding[]>> = {
  a: [
    { file: "Téléchargements/gratuit-polices.zip", kind: "Publicité", state: "En quarantaine" },
    { file: "Bureau/lecteur-rapide.exe", kind: "Cheval de Troie", state: "Supprimé" },
    { file: "Images/vacances.jpg", kind: "Aucune", state: "Sain, analysé deux fois" },
    { file: "Programmes/Ambiance/ambiance.dll", kind: "Espion", state: "Échec : fichier utilisé par Ambiance" },
    { file: "Temporaire/a81.tmp", kind: "Publicité", state: "Supprimé" },
  ],
  b: [
    { file: "Documents/expose.docx", kind: "Aucune", state: "Sain" },
    { file: "Clé USB/Jeux/saut.exe", kind: "Cheval de Troie", state: "Échec : support retiré pendant l'analyse" },
    { file: "Téléchargements/codes.js", kind: "Espion", state: "En quarantaine" },
    { file: "Téléchargements/codes(1).js", kind: "Espion", state: "En quarantaine" },
    { file: "Bureau/raccourci-promo", kind: "Publicité", state: "Supprimé" },
  ],
  c: [
    { file: "Téléchargements/facture.scr", kind: "Cheval de Troie", state: "Supprimé" },
    { file: "Musique/liste.m3u", kind: "Aucune", state: "Sain" },
    { file: "Temporaire/inst7.tmp", kind: "Publicité", state: "En quarantaine" },
    { file: "Bureau/notes.txt", kind: "Aucune", state: "Sain" },
    { file: "Navigateur/extension-bons-plans", kind: "Publicité", state: "Supprimé au redémarrage (fait)" },
    { file: "Jeux/Mods/triche.exe", kind: "Espion", state: "Signalé, non traité : dossier exclu" },
  ],
};

const TODO: readonly (readonly [pattern: RegExp, todo: string])[] = [[/fichier utilisé/, "fermer"], [/support retiré/, "brancher"], [/dossier exclu/, "exclusion"]];

export const makeFiles: FileMaker = ({ id, values }) => {
  const findings = REPORTS[id]!;
  const todo = ({ state }: Finding) => TODO.find(([pattern]) => pattern.test(state))?.[1];
  const active = findings.findIndex((finding) => todo(finding));
  const threats = findings.filter(({ kind }) => kind !== "Aucune").length;
  const body = card(`<h2>Analyse complète terminée</h2><p>184 302 fichiers lus, ${threats} menaces trouvées.</p>`) + table(["Ligne", "Fichier", "Menace", "État"], findings.map(({ file, kind, state }, index) => [index + 1, file, kind, state]));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Antivirus Rempart", title: "Rapport", aside: `Session de ${values["qui"]}`, color: "#2c5e3f", body, css: "td:nth-child(2) { overflow-wrap: anywhere; }" }) },
    answer: { ligne: active + 1, geste: todo(findings[active]!) },
  };
};
