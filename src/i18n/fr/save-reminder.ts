import { fr } from "../typography.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

/** What is said when answers would be lost with a device. */
export const saveReminder = {
  unsaved: (count: number) => fr`${plural(count, "réponse n'est pas encore", "réponses ne sont pas encore")} dans ton carnet.`,
  save: fr`Enregistrer mon carnet`,
  saved: (name: string) => fr`Carnet préparé : ${name}. Regarde dans tes téléchargements.`,
  failed: fr`Le carnet n'a pas été enregistré. Tes réponses sont toujours sur cet appareil. Réessaie.`,
  notebook: fr`Mot de passe, autre appareil : voir mon carnet`,
} as const;
