import { fr } from "../typography.ts";

export const preview = {
  pageTitle: fr`Aperçu des épreuves`,
  loading: fr`Lecture des épreuves…`,
  choose: fr`Choisissez une épreuve`,
  search: fr`Filtrer par dossier`,
  all: fr`Toutes les épreuves`,
  status: (status: string) => fr`Statut : ${status}`,
  skill: (skill: string, title: string) => fr`${title} — acquis ${skill}`,
  variant: (id: string) => fr`Déclinaison ${id}`,
  noIssue: fr`Aucun problème dans ce dossier.`,
  issues: (count: number) => (count === 1 ? fr`1 problème à corriger` : fr`${count} problèmes à corriger`),
  place: (file: string, line: number, column: number) => `${file}:${line}:${column}`,
  tryOut: fr`Essayer cette réponse`,
  accepted: fr`Acceptée`,
  refused: fr`Refusée`,
  unreadable: fr`Illisible : la page redemanderait sans compter faux`,
  nothing: fr`Rien n'est encore répondu.`,
  expected: fr`Réponse attendue`,
  correction: fr`Correction`,
  gesture: fr`Le geste`,
  failed: fr`Le serveur de développement ne répond plus. Relancez « npm run dev ».`,
};
