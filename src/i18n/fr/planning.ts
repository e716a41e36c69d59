import { fr } from "../typography.ts";

const list = new Intl.ListFormat("fr-FR");

/** What a team reads when it shares out the competences. */
export const planning = {
  title: fr`Répartition`,
  lead: fr`Qui travaille quelle compétence, dans quelle discipline et quand : une ligne par accord pris en équipe. La dernière colonne dit ce que vos campagnes demandent.`,
  by: fr`Colonnes`,
  axes: { subject: fr`Par discipline`, teacher: fr`Par professeur`, term: fr`Par période` },
  term: (term: number) => (term === 0 ? fr`Toute l'année` : fr`${term === 1 ? "1er" : `${term}e`} trimestre`),
  unsaid: { subject: fr`Discipline non dite`, teacher: fr`Sans professeur` },

  add: {
    title: fr`Ajouter à la répartition`,
    competence: fr`Compétence`,
    subject: fr`Discipline`,
    subjectHint: fr`Ou un lieu : CDI, vie de classe…`,
    teacher: fr`Professeur`,
    teacherHint: fr`Facultatif.`,
    term: fr`Période`,
    button: fr`Ajouter`,
    empty: fr`Écrivez une discipline ou un professeur.`,
    known: fr`Cette ligne est déjà dans la répartition.`,
    full: fr`La répartition garde au plus 500 lignes. Retirez-en d'abord.`,
    done: (competence: string, where: string) => fr`${competence} : ${where}, ajouté.`,
  },

  table: fr`Répartition des compétences`,
  competence: fr`Compétence`,
  campaigns: fr`Campagnes`,
  campaign: (name: string, level: number) => fr`${name} (niveau ${level})`,
  remove: (what: string) => fr`Retirer : ${what}`,
  removed: (what: string) => fr`${what} : retiré de la répartition.`,
  missing: (codes: readonly string[]) => (codes.length === 0 ? fr`Chaque compétence est travaillée quelque part.` : fr`Travaillées nulle part : ${list.format(codes)}.`),
  uncovered: (codes: readonly string[]) => (codes.length === 0 ? fr`Chaque compétence est dans une campagne.` : fr`Dans aucune campagne : ${list.format(codes)}.`),
  csv: fr`CSV (tableur)`,
  print: fr`Imprimer`,
  failed: fr`La liste des compétences n'a pas pu être chargée. Vérifiez la connexion, puis rouvrez cette page. Votre répartition n'a pas changé.`,
  loading: fr`Lecture des compétences…`,
  fileName: (today: string) => `repartition-${today}.csv`,
} as const;
