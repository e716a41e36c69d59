import { fr } from "../../typography.ts";

/** Heard around the parts of a text that changed. */
export const marks = {
  added: { start: fr`début d'ajout`, end: fr`fin d'ajout` },
  removed: { start: fr`début de suppression`, end: fr`fin de suppression` },
} as const;
