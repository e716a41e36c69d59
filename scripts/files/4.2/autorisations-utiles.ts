import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const PERMISSIONS = { photo: "Appareil photo", position: "Position précise", contacts: "Contacts", micro: "Micro", notifications: "Notifications", agenda: "Agenda" } as const;

interface App {
  readonly tagline: string;
  readonly color: string;
  /** Every function, with the permissions it cannot do without. */
  readonly functions: readonly (readonly [text: string, ...needs: (keyof typeof PERMISSIONS)[]])[];
  readonly asked: readonly (keyof typeof PERMISSIONS)[];
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const app = APPS[id]!;
  const needed = new Set(app.functions.flatMap(([, ...needs]) => needs));
  const asked = app.asked.map((permission) => `<div class="row"><span>${PERMISSIONS[permission]}</span><span class="state">demandée</span></div>`);
  const body = card(`<h2>Ce que fait l'application</h2><ul>${app.functions.map(([text]) => `<li>${text}</li>`).join("")}</ul>`) + card(`<h2>Autorisations demandées</h2>${asked.join("")}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Magasin d'applications", title: `${values["appli"]} – ${app.tagline}`, color: app.color, body }) },
    answer: Object.keys(PERMISSIONS).filter((permission) => app.asked.includes(permission as never) && !needed.has(permission as never)),
  };
};

const APPS: Readonly<Record<string, App>> = {
  a: {
    tagline: "lampe de poche",
    color: "#6b5a10",
    functions: [["Allume le flash situé à côté de l'objectif photo.", "photo"], ["Règle la force de la lumière.", "photo"], ["Prévient quand la batterie passe sous 10 %.", "notifications"]],
    asked: ["photo", "agenda", "position", "contacts", "micro", "notifications"],
  },
  b: {
    tagline: "bus et tramways",
    color: "#1f5f8b",
    functions: [["Trouve l'arrêt le plus proche de l'endroit où tu es.", "position"], ["Prévient quand le bus arrive.", "notifications"], ["Permet de dire la destination à voix haute.", "micro"], ["Affiche les horaires hors connexion."]],
    asked: ["agenda", "contacts", "micro", "notifications", "photo", "position"],
  },
  c: {
    tagline: "reconnaître les plantes",
    color: "#2f6d3a",
    functions: [["Reconnaît une plante d'après une photo que tu prends.", "photo"], ["Place automatiquement chaque trouvaille sur une carte, à quelques mètres près.", "position"], ["Rappelle par une alerte d'arroser tes plantes.", "notifications"]],
    asked: ["photo", "contacts", "position", "micro", "agenda", "notifications"],
  },
};
