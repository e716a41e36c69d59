import { fr } from "../typography.ts";

/** The door of those who were given a code, a link or a file. */
export const entry = {
  pageTitle: fr`Campagne`,
  title: fr`Tu as reçu un code ou un lien ?`,
  lead: fr`Ton enseignant t'a donné un code, un lien ou un fichier : il ouvre le test de ta classe.`,
  label: fr`Code ou lien`,
  hint: fr`Un code se tape en majuscules ou en minuscules. Un lien se colle en entier.`,
  open: fr`Ouvrir`,
  file: fr`Ouvrir un fichier de campagne`,
  empty: fr`Écris le code, ou colle le lien.`,
  unreadable: fr`Ce n'est ni un code ni le lien d'une campagne. Vérifie que tu as tout copié.`,
  notCampaignFile: (name: string) => fr`« ${name} » n'est pas un fichier de campagne, ou il est abîmé. Son nom finit d'habitude par .palier-campagne.json.`,
} as const;
