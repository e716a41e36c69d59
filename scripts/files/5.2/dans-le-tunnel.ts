import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

/** How the tool opens, and where the file that is wanted lies. */
type Tool = readonly [program: keyof typeof PROGRAMS, file: keyof typeof FILES, wanted: string];

const PROGRAMS = {
  installed: { text: "Application de la liste des programmes, s'ouvre dans sa propre fenêtre", offline: true },
  site: { text: "Favori du navigateur, s'ouvre à une adresse https", offline: false },
  shortcut: { text: "Icône sur l'écran d'accueil ; elle ouvre une adresse https dans le navigateur", offline: false },
} as const;

const FILES = {
  device: { text: "dans le dossier Documents de l'appareil", offline: true },
  inside: { text: "dans l'application elle-même", offline: true },
  downloaded: { text: "une copie faite hier, marquée « disponible sur l'appareil »", offline: true },
  server: { text: "sur le serveur du service, sans copie ici", offline: false },
} as const;

const LISTS: Readonly<Record<string, readonly Tool[]>> = {
  a: [["installed", "device", "L'exposé"], ["site", "server", "Les dates du club"], ["installed", "inside", "Le calcul de trajets"], ["shortcut", "server", "Le croquis du groupe"], ["installed", "downloaded", "Le livre audio"]],
  b: [["shortcut", "server", "La fiche d'histoire"], ["installed", "device", "Les notes de lundi"], ["installed", "server", "Le budget de la sortie"], ["installed", "inside", "Le dictionnaire"], ["site", "device", "La photo à retoucher"]],
  c: [["installed", "device", "Les mots d'espagnol"], ["installed", "downloaded", "Le numéro de mai"], ["site", "server", "La maquette du pont"], ["shortcut", "server", "Le quiz de sciences"], ["installed", "inside", "Le plan des lignes"]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const tools = LISTS[id]!;
  const body = tools.map(([program, file, wanted], index) => card(`<h2>${values[`nom${"ABCDE"[index]}`]}</h2><p>${PROGRAMS[program].text}.</p><p>${wanted} : ${FILES[file].text}.</p>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Appareil", title: `Les outils de ${values["qui"]}`, color: "#2c5a58", body: body.join("\n") }) },
    answer: tools.flatMap(([program, file], index) => (PROGRAMS[program].offline && FILES[file].offline ? ["abcde"[index]] : [])),
  };
};
