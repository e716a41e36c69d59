import type { Keeping } from "../../storage/keeping.ts";
import { fr } from "../typography.ts";

/** What is said once of a device that may forget. */
export const keeping = {
  title: fr`Cet appareil oubliera peut-être tes réponses`,
  explained: (kind: Exclude<Keeping, "lasts">): string => {
    switch (kind) {
      case "private":
        return fr`C'est une fenêtre privée : tout s'efface quand tu la fermes. Enregistre ton carnet avant de partir. Nous te le rappellerons.`;
      case "shared":
        return fr`Plusieurs personnes se servent de cet appareil. Avant de partir, enregistre ton carnet, puis efface tes traces dans « Mon profil ».`;
      case "unproved":
        return fr`À l'école ou dans une fenêtre privée, tout peut s'effacer quand tu fermes. Enregistre ton carnet avant de partir. Nous te le rappellerons.`;
    }
  },
  openFirst: fr`Tu as déjà un carnet ? Ouvre-le d'abord`,
} as const;
