import type { FileMaker } from "../file-maker.ts";
import { type App, BASICS, type PhoneAction, sceneText } from "../scenes/phone.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { apps, noisy } = PHONES[id]!;
  const [from, until] = [hour(values["debut"]), hour(values["fin"])];
  const solution: readonly PhoneAction[] = [
    { kind: "focus", on: true },
    { kind: "focus-hours", from, until },
    { kind: "focus-allow", app: noisy, on: false },
    { kind: "focus-allow", app: "appels", on: true },
    { kind: "notifications", app: noisy, on: false },
  ];
  return {
    files: { [String(values["scene"])]: sceneText({ apps: [...BASICS, ...apps], focus: { from: "23:00", until: "06:00", allowed: [noisy] }, clock: "18:40" }) },
    answer: { programme: "oui", debut: from, fin: until, autorises: "appels", muettes: noisy },
    solution,
  };
};

/** « 21 h 30 » → 21:30 */
function hour(shown: unknown): string {
  const [hours, minutes] = String(shown).split(" h ");
  return `${hours!.padStart(2, "0")}:${minutes}`;
}

const PHONES: Readonly<Record<string, { readonly apps: readonly App[]; readonly noisy: string }>> = {
  a: { noisy: "briques", apps: [{ id: "briques", name: "Briques", purpose: "Jouer." }, { id: "onde", name: "Onde", purpose: "Écouter de la musique." }, { id: "devoirs", name: "Mes devoirs", purpose: "Lire le cahier de textes." }] },
  b: { noisy: "fil", apps: [{ id: "cases", name: "Cases", purpose: "Lire des bandes dessinées." }, { id: "fil", name: "Fil", purpose: "Voir des publications." }, { id: "meteo", name: "Ciel", purpose: "Prévoir la météo." }] },
  c: { noisy: "serie", apps: [{ id: "vocab", name: "Vocab", purpose: "Apprendre des mots." }, { id: "chrono", name: "Chrono", purpose: "Suivre ses courses." }, { id: "serie", name: "Ma série du jour", purpose: "Gagner des points chaque jour." }] },
};
