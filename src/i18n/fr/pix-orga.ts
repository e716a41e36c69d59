import type { PixRefusal } from "../../rosters/read-pix.ts";
import { fr } from "../typography.ts";

const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeZone: "UTC" });
const plural = (count: number, one: string, many: string): string => `${whole.format(count)} ${count < 2 ? one : many}`;

/** What a team reads about the exports of Pix Orga that it brings in. */
export const pixOrga = {
  title: fr`Exports Pix Orga`,
  lead: fr`Gardez à côté de vos résultats les exports CSV de Pix Orga : campagnes d'évaluation et collectes de profils. C'est une source à part : rien n'y est vérifié ici, et ses niveaux ne sont jamais mêlés à ceux de Palier.`,
  file: fr`Choisir des exports CSV`,
  campaign: fr`Campagne Pix`,
  option: (name: string, kind: "assessment" | "profile") => fr`${name} (${kind === "profile" ? "profils" : "évaluation"})`,
  none: fr`Aucun export pour l'instant.`,
  imported: (count: number, files: number) => fr`${plural(count, "ligne lue", "lignes lues")} dans ${plural(files, "fichier", "fichiers")}.`,
  unchanged: fr`Ces exports étaient déjà là. Rien n'a changé.`,
  refused: (file: string, reason: string) => fr`${file} : ${reason}`,
  full: fr`Un espace de travail garde au plus 20 000 lignes de Pix Orga. Retirez d'abord une campagne.`,
  remove: fr`Retirer cette campagne`,
  removed: (name: string) => fr`Les lignes de « ${name} » sont retirées.`,
  csv: fr`CSV (tableur)`,
  student: fr`Élève`,
  class: fr`Classe`,
  shared: fr`Partagé le`,
  notShared: fr`pas partagé`,
  listed: fr`Dans la liste`,
  isListed: fr`oui`,
  isUnknown: fr`non`,
  total: { assessment: fr`Acquis maîtrisés`, profile: fr`Pix` },
  share: (share: number) => fr`${whole.format(share * 100)} %`,
  date: (sharedOn: string) => day.format(new Date(sharedOn)),
  summary: (count: number, shared: number, unknown: number) => fr`${plural(count, "élève", "élèves")}, ${plural(shared, "partage", "partages")}${unknown === 0 ? "" : fr` ; ${plural(unknown, "nom n'est pas", "noms ne sont pas")} dans votre liste`}.`,
  caption: (name: string) => fr`Pix Orga : ${name}`,
  failed: fr`La liste des compétences n'a pas pu être chargée. Vérifiez la connexion, puis rouvrez cette page. Vos exports n'ont pas changé.`,
  fileName: (name: string) => `pix-orga-${name}.csv`,
  refusal: (reason: PixRefusal | "unreadable"): string => {
    switch (reason) {
      case "unreadable":
        return fr`ce fichier n'a pas pu être lu. Vérifiez qu'il est toujours à sa place, puis réessayez.`;
      case "too-large":
        return fr`ce fichier est trop gros pour un export de campagne.`;
      case "not-pix":
        return fr`ce n'est pas l'export CSV d'une campagne Pix Orga. Dans Pix Orga, ouvrez la campagne, puis « Exporter les résultats (.csv) ».`;
      case "no-competence":
        return fr`aucune colonne n'y nomme une compétence connue. Exportez la campagne de nouveau, en français.`;
      case "empty":
        return fr`cet export ne contient aucun participant.`;
    }
  },
} as const;
