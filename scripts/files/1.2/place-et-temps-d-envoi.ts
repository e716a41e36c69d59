import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Sending {
  readonly kind: string;
  readonly count: number;
  /** Megabytes. */
  readonly each: number;
  /** Megabits a second. */
  readonly down: number;
  readonly up: number;
}

const SENDINGS: Readonly<Record<string, Sending>> = {
  a: { kind: "photos", count: 300, each: 5, down: 100, up: 20 },
  b: { kind: "vidéos", count: 24, each: 125, down: 400, up: 50 },
  c: { kind: "pages numérisées", count: 900, each: 2, down: 40, up: 8 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { kind, count, each, down, up } = SENDINGS[id]!;
  const megabytes = count * each;
  const row = (name: string, state: string) => `<div class="row"><span>${name}</span><span class="state">${state}</span></div>`;
  const body = card(`<h2>Dossier à envoyer</h2>${row(`Nombre de ${kind}`, String(count))}${row("Taille moyenne d'un fichier", `${each} Mo`)}`) + card(`<h2>Test de la connexion</h2>${row("Débit descendant (recevoir)", `${down} Mbit/s`)}${row("Débit montant (envoyer)", `${up} Mbit/s`)}${row("Temps de réponse", "18 ms")}<p class="meta">Mbit/s : mégabits par seconde. 1 octet = 8 bits.</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Mon espace", title: "Préparer un envoi", color: "#1f5a5a", body }) },
    answer: { place: megabytes / 1000, minutes: (megabytes * 8) / up / 60 },
  };
};
