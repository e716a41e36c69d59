import { fr } from "../../typography.ts";

/** What every activity says around its own content. */
export const frame = {
  label: (name: string) => fr`Activité : ${name}`,
  loading: fr`Chargement de l'activité…`,
  failed: fr`L'activité n'a pas pu être chargée. Vérifie la connexion. Tes réponses enregistrées sont en sécurité.`,
  retry: fr`Réessayer`,
  undo: fr`Annuler`,
  undone: fr`Dernière action annulée.`,
  restart: fr`Recommencer`,
  restarted: fr`L'activité est revenue au début.`,
} as const;
