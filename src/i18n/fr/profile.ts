import { fr } from "../typography.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" });

/** What the profile and the card of unfinished tests say. */
export const ownProfile = {
  profile: {
    title: fr`Mon profil`,
    description: fr`Tes niveaux dans les 16 compétences numériques, gardés sur ton appareil.`,
    lead: fr`Tes niveaux, compétence par compétence. Tout est calculé ici, à partir de tes réponses.`,
    notebook: fr`Mon carnet : tout enregistrer, ou ouvrir ailleurs`,
    loading: fr`Chargement de ton profil…`,
    emptyTitle: fr`Ton profil est encore vide`,
    empty: fr`Fais un premier test : ton profil se remplira ici. Il reste sur cet appareil, personne d'autre ne le voit.`,
    firstTest: fr`Choisir une compétence`,
    total: fr`Total`,
    totalPoints: (points: number, maximum: number) => fr`${whole.format(points)} points sur ${whole.format(maximum)}`,
    measuredCount: (count: number) => fr`${plural(count, "compétence mesurée", "compétences mesurées")} sur 16.`,
    explanation: fr`« Mesuré » : tu as répondu à trois questions au moins. « Estimé » : nous devinons surtout d'après tes autres compétences. La bande montre où tu es, sûr à 90 %.`,
    measured: fr`Mesuré`,
    estimated: fr`Estimé`,
    notYet: fr`Pas encore`,
    lastDate: (at: string) => fr`le ${day.format(new Date(at))}`,
    begin: fr`Commencer`,
    again: fr`Refaire`,
    resume: fr`Reprendre`,
    soon: fr`Bientôt`,
    linkTo: (action: string, competence: string) => `${action} ${competence}`,
    historyTitle: fr`Mes passages`,
    inProgress: fr`En cours`,
    ended: fr`Terminé`,
    seeResult: fr`Voir le résultat`,
    download: fr`Télécharger`,
    remove: fr`Supprimer`,
    removeConfirm: fr`Supprimer ce passage et ses réponses de cet appareil ?`,
    removeConfirmed: fr`Oui, supprimer`,
    cancel: fr`Annuler`,
    removed: fr`Passage supprimé.`,
    undo: fr`Annuler la suppression`,
    restored: fr`Passage rétabli.`,
    eraseTitle: fr`Effacer tout`,
    eraseExplanation: fr`Sur un ordinateur partagé, efface tes traces avant de partir. Télécharge d'abord tes résultats si tu en as besoin.`,
    erase: fr`Effacer tout sur cet appareil`,
    eraseConfirm: fr`Effacer tous tes passages, ton profil et ton jeton de cet appareil ? Sans fichier téléchargé, tu ne pourras pas les retrouver.`,
    eraseConfirmed: fr`Oui, tout effacer`,
    erased: fr`Tout est effacé sur cet appareil.`,
    storageMissing: fr`Cet appareil refuse d'enregistrer : ton profil reste vide ici.`,
    partly: fr`Une partie de ton profil ne peut pas être calculée sans connexion. Tes réponses sont en sécurité.`,
    range: (low: number, high: number, maximum: number) => fr`${low} à ${high} points sur ${maximum}`,
    levels: (low: number, high: number) => {
      if (low === high) return low === 0 ? fr`Sans doute sous le niveau 1` : fr`Sans doute niveau ${low}`;
      return low === 0 ? fr`Au plus niveau ${high}` : fr`Entre les niveaux ${low} et ${high}`;
    },
    band: (low: number, high: number, maximum: number) => fr`Sûr à 90 % : entre ${low} et ${high} points sur ${maximum}`,
  },
  resume: {
    title: fr`Reprendre où tu en étais`,
    link: (competence: string) => fr`Reprendre : ${competence}`,
    saved: (count: number, at: string) => fr`${count === 0 ? "Aucune réponse encore" : plural(count, "réponse enregistrée", "réponses enregistrées")}, le ${day.format(new Date(at))}`,
  },
} as const;
